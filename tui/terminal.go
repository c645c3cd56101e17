package tui

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"offside/tui/hush"
)

// Everything that depends on the terminal library beyond the model stands in
// this file.
//
// The library would ask the terminal for its background colour when the program
// starts: see package hush. Here the terminal is asked when a console starts
// whose theme depends on the answer, and then waited for up to five seconds; it
// is not asked where TERM begins with screen, tmux or dumb, or CI is set.

func init() { hush.Restore() }

// framesASecond is how often the library looks whether there is a new frame, at
// most: what a key changes waits that long.
const framesASecond = 120

// runTerminal runs the model on the alternate screen until it quits, ctx ends
// or a signal asks to end. A hang-up and a termination leave as a key would:
// with the terminal restored.
func runTerminal(ctx context.Context, m tea.Model, o Options) error {
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGHUP, syscall.SIGTERM, os.Interrupt)
	defer stop()
	options := []tea.ProgramOption{tea.WithAltScreen(), tea.WithFPS(framesASecond), tea.WithFilter(new(lateAnswer).filter), tea.WithContext(ctx), tea.WithoutSignalHandler()}
	if o.Mouse {
		options = append(options, tea.WithMouseCellMotion())
	}
	if o.Input != nil {
		options = append(options, tea.WithInput(o.Input))
	}
	if o.Output != nil {
		options = append(options, tea.WithOutput(o.Output))
	}
	defer leftToRight(o)()
	_, err := tea.NewProgram(m, options...).Run()
	if errors.Is(err, tea.ErrProgramKilled) && ctx.Err() != nil && !errors.Is(err, tea.ErrProgramPanic) {
		return nil // asked to end from outside: the work is in the store
	}
	return err
}

// leftToRight asks the terminal to draw cells in the order in which they come:
// the pages put text of scripts that are written from right to left into order
// themselves, cell by cell, and a terminal that does so as well would turn it
// round again. Terminals that know no such thing ignore it. The sequences are
// BDSM, explicit and implicit, of ECMA-48 and of the terminal working group's
// "BiDi in Terminal Emulators".
func leftToRight(o Options) (undo func()) {
	if o.Dumb {
		return func() {}
	}
	w := o.Output
	if w == nil {
		w = os.Stdout
	}
	_, _ = io.WriteString(w, "\x1b[8l")
	return func() { _, _ = io.WriteString(w, "\x1b[8h") }
}

// renderer is the style renderer for the output, with what its terminal can do.
func renderer(w io.Writer) *lipgloss.Renderer {
	if w == nil {
		w = os.Stdout
	}
	return lipgloss.NewRenderer(w)
}

// colorless reports that the output shows no colours: NO_COLOR is set, or it is
// no terminal.
func colorless(r *lipgloss.Renderer) bool { return r.ColorProfile() == termenv.Ascii }

// lightBackground asks the terminal whether its background is light. Other
// outputs than the standard one count as dark.
func lightBackground(w io.Writer) bool {
	return (w == nil || w == io.Writer(os.Stdout)) && !renderer(w).HasDarkBackground()
}

// toClipboard asks the terminal to put the text on its clipboard (OSC 52), in
// one write, so that it stands between two frames. Terminals that do not know
// the sequence ignore it.
func toClipboard(w io.Writer, text string) {
	if w == nil {
		w = os.Stdout
	}
	_, _ = io.WriteString(w, ansi.SetSystemClipboard(text))
}
