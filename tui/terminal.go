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
)

// Everything that depends on the terminal library beyond the model stands in
// this file.

// runTerminal runs the model on the alternate screen until it quits, ctx ends
// or a signal asks to end. A hang-up and a termination leave as a key would:
// with the terminal restored.
func runTerminal(ctx context.Context, m tea.Model, o Options) error {
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGHUP, syscall.SIGTERM, os.Interrupt)
	defer stop()
	options := []tea.ProgramOption{tea.WithAltScreen(), tea.WithContext(ctx), tea.WithoutSignalHandler()}
	if o.Input != nil {
		options = append(options, tea.WithInput(o.Input))
	}
	if o.Output != nil {
		options = append(options, tea.WithOutput(o.Output))
	}
	_, err := tea.NewProgram(m, options...).Run()
	if errors.Is(err, tea.ErrProgramKilled) && ctx.Err() != nil && !errors.Is(err, tea.ErrProgramPanic) {
		return nil // asked to end from outside: the work is in the store
	}
	return err
}

// renderer is the style renderer for the output, with what its terminal can do.
func renderer(w io.Writer) *lipgloss.Renderer {
	if w == nil {
		w = os.Stdout
	}
	return lipgloss.NewRenderer(w)
}
