package tuitest

import (
	"context"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/vt"
)

// patience is how long Wait waits for a frame before it fails: longer than a busy
// machine needs.
const patience = time.Minute

// Terminal is a virtual terminal in which a real program runs: its output goes
// through the real renderer, its keys through the real parser.
type Terminal struct {
	t       testing.TB
	program *tea.Program
	keys    *io.PipeWriter
	done    chan error
	ended   chan struct{} // closed when the program has ended

	mu      sync.Mutex
	changed chan struct{} // closed at the next output
	screen  *vt.Emulator
	written strings.Builder
}

// Start runs the model in a terminal of w columns and h rows until the test
// ends or it quits.
func Start(t testing.TB, m tea.Model, w, h int) *Terminal {
	in, keys := io.Pipe()
	x := &Terminal{t: t, keys: keys, done: make(chan error, 1), ended: make(chan struct{}), changed: make(chan struct{}), screen: vt.NewEmulator(w, h)}
	go func() { _, _ = io.Copy(io.Discard, x.screen) }() // what the terminal would answer
	ctx, cancel := context.WithCancel(context.Background())
	x.program = tea.NewProgram(m, tea.WithContext(ctx), tea.WithInput(in), tea.WithOutput(x), tea.WithAltScreen(),
		tea.WithoutSignalHandler(), tea.WithFPS(120))
	go func() {
		_, err := x.program.Run()
		x.done <- err
		close(x.ended)
	}()
	t.Cleanup(func() {
		cancel()
		_ = keys.Close()
		<-x.ended
		if c, ok := x.screen.InputPipe().(io.Closer); ok {
			_ = c.Close() // ends the reading above; the emulator's own Close races with it
		}
	})
	x.program.Send(tea.WindowSizeMsg{Width: w, Height: h})
	return x
}

// Write shows what the program writes.
func (x *Terminal) Write(p []byte) (int, error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.written.Write(p)
	n, err := x.screen.Write(p)
	close(x.changed)
	x.changed = make(chan struct{})
	return n, err
}

// Type writes bytes as a keyboard would.
func (x *Terminal) Type(keys string) {
	x.t.Helper()
	if _, err := io.WriteString(x.keys, keys); err != nil {
		x.t.Fatalf("typing: %v", err)
	}
}

// Resize changes the size of the terminal.
func (x *Terminal) Resize(w, h int) {
	x.mu.Lock()
	x.screen.Resize(w, h)
	x.mu.Unlock()
	go x.program.Send(tea.WindowSizeMsg{Width: w, Height: h}) // it takes that when it can: an editor may have the terminal
}

// Wait returns the first frame for which cond holds; what says what is waited
// for.
func (x *Terminal) Wait(what string, cond func(Frame) bool) Frame {
	x.t.Helper()
	late := time.NewTimer(patience)
	defer late.Stop()
	for {
		x.mu.Lock()
		f, changed := capture(x.screen), x.changed
		x.mu.Unlock()
		if cond(f) {
			return f
		}
		select {
		case <-changed:
		case <-late.C:
			x.t.Fatalf("waited in vain for %s; the terminal shows:\n%s", what, f.Text())
		}
	}
}

// WaitText waits until the terminal shows s on a row.
func (x *Terminal) WaitText(s string) Frame {
	x.t.Helper()
	return x.Wait("“"+s+"”", func(f Frame) bool { return f.Has(s) })
}

// Frame is what the terminal shows now.
func (x *Terminal) Frame() Frame {
	x.mu.Lock()
	defer x.mu.Unlock()
	return capture(x.screen)
}

// HasEnded reports whether the program has ended.
func (x *Terminal) HasEnded() bool {
	select {
	case <-x.ended:
		return true
	default:
		return false
	}
}

// Written is everything that the program wrote so far.
func (x *Terminal) Written() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.written.String()
}

// Ended waits for the program to end and returns its error.
func (x *Terminal) Ended() error {
	x.t.Helper()
	select {
	case err := <-x.done:
		return err
	case <-time.After(patience):
		x.t.Fatal("the program does not end")
		return nil
	}
}
