// Package tui is the console: it runs the pages in a terminal and hides the
// terminal library from everybody else.
package tui

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/tui/numbers"
	"offside/tui/review"
	"offside/tui/ui"
)

// ThemeName chooses the looks.
type ThemeName string

// The themes.
const (
	ThemeAuto  ThemeName = ""      // dark or light, by the terminal's background
	ThemeDark  ThemeName = "dark"  // for dark backgrounds
	ThemeLight ThemeName = "light" // for light backgrounds
)

// Options say what the console works on and how it looks.
type Options struct {
	Store    review.Store     // required
	Handbook *screen.Handbook // the policy in force
	Actor    queue.Actor      // who reviews
	Query    queue.Query      // what to go through; without a lane it is the main one
	Input    io.Reader        // nil: the standard input
	Output   io.Writer        // nil: the standard output
	Theme    ThemeName
	NoColor  bool             // bold, underline and reverse instead of colours
	Dumb     bool             // no escape sequence for style at all
	Clock    func() time.Time // nil: time.Now
	Notice   string           // said in the status line at the start
	// Quiet is how long the keyboard must have been quiet, after an item
	// appeared by itself, before a verdict key counts. 0: DefaultQuiet;
	// negative: not at all.
	Quiet time.Duration
}

// DefaultQuiet keeps a key that is held down from deciding what nobody read.
const DefaultQuiet = 150 * time.Millisecond

// refresh is how often an idle console looks at the clock and the counters.
const refresh = time.Second

// numbersRefresh is how often the page of figures counts again.
const numbersRefresh = 30 * time.Second

// Summary is what a session did.
type Summary struct {
	review.Tally
	Duration time.Duration
}

// Run shows the console until the reviewer leaves or ctx ends. The terminal is
// left as it was found, whatever happens. The summary counts only what the
// store confirmed.
func Run(ctx context.Context, o Options) (Summary, error) {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	began := o.Clock()
	m := newModel(o.page(ctx))
	m.output, m.ascii = o.Output, o.Dumb
	err := runTerminal(ctx, m, o)
	if m.failure != nil {
		err = m.failure
	}
	sum := Summary{Tally: m.page.Tally, Duration: o.Clock().Sub(began)}
	return sum, errors.Join(err, m.release(o))
}

// page makes the options of the review page.
func (o *Options) page(ctx context.Context) review.Options {
	quiet := o.Quiet
	if quiet == 0 {
		quiet = DefaultQuiet
	}
	return review.Options{Context: context.WithoutCancel(ctx), Store: o.Store, Handbook: o.Handbook, Actor: o.Actor, Query: o.Query,
		Theme: o.theme(), Now: o.Clock, Quiet: max(0, quiet), Refresh: refresh, Notice: o.Notice}
}

// model is the root: it routes what comes in to the pages, and keeps a panic
// from wrecking the terminal.
type model struct {
	page    *review.Page
	numbers *numbers.Page // nil: the review is shown
	o       review.Options
	w, h    int
	ascii   bool
	output  io.Writer // for the clipboard; nil: the standard output
	failure error     // a panic, in words
}

func newModel(o review.Options) *model { return &model{page: review.New(o), o: o} }

// Init starts the page.
func (m *model) Init() tea.Cmd { return m.page.Init() }

// Update routes a message to the page.
func (m *model) Update(msg tea.Msg) (_ tea.Model, cmd tea.Cmd) {
	defer m.caught(&cmd)
	if m.failure != nil {
		return m, tea.Quit
	}
	if size, ok := msg.(tea.WindowSizeMsg); ok {
		m.resize(size.Width, size.Height)
		return m, nil
	}
	return m, m.route(msg)
}

// resize gives every page the size of the terminal.
func (m *model) resize(w, h int) {
	m.w, m.h = w, h
	m.page.SetSize(w, h)
	if m.numbers != nil {
		m.numbers.SetSize(w, h)
	}
}

// route carries a message to where it belongs: keys to the page that is shown,
// what pages ask for to the root, all else to whichever page knows it.
func (m *model) route(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case review.Copy:
		return m.clipboard(msg.Text)
	case review.Numbers:
		m.numbers = numbers.New(numbers.Options{Context: m.o.Context, Store: m.o.Store, Actor: m.o.Actor, Theme: m.o.Theme,
			Now: m.o.Now, ASCII: m.ascii, Refresh: numbersRefresh})
		m.numbers.SetSize(m.w, m.h)
		return m.numbers.Init()
	case numbers.Back:
		m.numbers = nil
		if msg.Leave {
			return m.page.Leave()
		}
		return nil
	case tea.KeyMsg:
		if m.numbers != nil {
			return m.numbers.Update(msg)
		}
	}
	if m.numbers == nil {
		return m.page.Update(msg)
	}
	return tea.Batch(m.numbers.Update(msg), m.page.Update(msg))
}

// clipboard puts a text on the clipboard of the terminal.
func (m *model) clipboard(text string) tea.Cmd {
	out := m.output
	return func() tea.Msg {
		toClipboard(out, text)
		return nil
	}
}

// View draws the page.
func (m *model) View() (frame string) {
	defer func() {
		if r := recover(); r != nil {
			m.failure = fmt.Errorf("the console failed while drawing: %v", r)
			frame = "offside: an internal error; press a key to leave"
		}
	}()
	if m.numbers != nil {
		return m.numbers.View()
	}
	return m.page.View()
}

// caught turns a panic of the page into a failure and leaves.
func (m *model) caught(cmd *tea.Cmd) {
	if r := recover(); r != nil {
		m.failure = fmt.Errorf("the console failed: %v", r)
		*cmd = tea.Quit
	}
}

// release gives the claim back that the page still holds; one that ran out or
// was lost meanwhile is none.
func (m *model) release(o Options) error {
	number, token, ok := m.page.Held()
	if !ok {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	_, err := o.Store.Do(ctx, queue.Command{Do: queue.DoRelease, Item: number, Token: token, Actor: o.Actor})
	var refused *queue.CommandError
	if errors.As(err, &refused) {
		return nil
	}
	return err
}

// theme makes the theme for the output.
func (o *Options) theme() *ui.Theme {
	r := renderer(o.Output)
	switch {
	case o.Dumb:
		return ui.Bare()
	case o.NoColor || colorless(r):
		return ui.NoColor(r)
	case o.Theme == ThemeLight, o.Theme == ThemeAuto && lightBackground(o.Output):
		return ui.Light(r)
	}
	return ui.Dark(r)
}
