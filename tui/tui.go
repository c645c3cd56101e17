// Package tui is the console: it runs the pages in a terminal and hides the
// terminal library from everybody else.
package tui

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/tui/bulk"
	"offside/tui/desk"
	"offside/tui/export"
	"offside/tui/keymap"
	"offside/tui/numbers"
	"offside/tui/review"
	"offside/tui/rules"
	"offside/tui/ui"
	"offside/tui/ui/chart"
	"offside/tui/ui/lang"
	"offside/tui/whatif"
)

// Options say what the console works on and how it looks.
type Options struct {
	Store    queue.Store      // required
	Handbook *screen.Handbook // the policy in force
	// Book reads the handbook of a policy that the queue keeps, by its hash, when
	// another one was put in force; nil: Handbook stays.
	Book    func(ctx context.Context, hash string) (*screen.Handbook, error)
	Actor   queue.Actor      // who reviews
	Query   queue.Query      // what to go through; without a lane it is the main one
	Input   io.Reader        // nil: the standard input
	Output  io.Writer        // nil: the standard output
	Theme   string           // one of ui.ThemeNames; "" is auto
	Lang    *lang.Printer    // says the interface; nil: in English
	NoColor bool             // bold, underline and reverse instead of colours
	Dumb    bool             // no escape sequence for style at all
	ASCII   bool             // charts of ASCII characters
	Clock   func() time.Time // nil: time.Now
	Notice  string           // said in the status line at the start
	// Quiet is how long the keyboard must have been quiet, after an item
	// appeared by itself, before a verdict key counts. 0: DefaultQuiet;
	// negative: not at all.
	Quiet time.Duration
	Keys  []keymap.Custom // instead of the keys that the console ships with
	Desk  review.Desk     // keeps work that is not decided; nil: only memory does
	Kept  desk.Things     // what was on the desk from before
	Mask  bool            // contact values are hidden until somebody asks for them, which is recorded
	Dim   bool            // text away from the detections is blurred
	Mouse bool            // the mouse chooses and scrolls; else it is the terminal's own
	// Breaks is after how much work without a break the console reminds of one;
	// 0: never.
	Breaks time.Duration
	Lease  time.Duration // how long a claim lasts without a key press; 0: queue.DefaultLease
	// Editor is the command that edits a policy; empty: vi.
	Editor []string
	// Wonder prepares an item to be judged under other facts; nil: the console
	// cannot.
	Wonder func(ctx context.Context, it *queue.Item) (*screen.Wonder, error)
	// Adopt puts a policy in force; nil: the console cannot.
	Adopt rules.Adopter
}

// DefaultQuiet keeps a key that is held down from deciding what nobody read.
const DefaultQuiet = 150 * time.Millisecond

// refresh is how often an idle console looks at the clock and the counters.
const refresh = time.Second

// figuresRefresh is how often the pages of figures count again.
const figuresRefresh = 30 * time.Second

// Summary is what a session did.
type Summary struct {
	review.Tally
	Duration time.Duration
	Active   time.Duration // of it, without longer silences of the keyboard
}

// Pace is how many decisions an hour of work saw; 0 after less than a minute.
func (s *Summary) Pace() float64 {
	if s.Active < time.Minute {
		return 0
	}
	return float64(s.Decided) / s.Active.Hours()
}

// KeysError says what is wrong with Options.Keys, a line for each mistake.
type KeysError struct{ err error }

// Error implements error.
func (e *KeysError) Error() string { return e.err.Error() }

// Unwrap returns the mistakes.
func (e *KeysError) Unwrap() error { return e.err }

// Run shows the console until the reviewer leaves or ctx ends. The terminal is
// left as it was found, whatever happens. The summary counts only what the
// store confirmed. Keys that cannot be are a *KeysError, before anything is
// shown.
func Run(ctx context.Context, o Options) (Summary, error) {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	m, err := newModel(ctx, o)
	if err != nil {
		return Summary{}, &KeysError{err}
	}
	began := o.Clock()
	err = runTerminal(ctx, m, o)
	if m.failure != nil {
		err = m.failure
	}
	sum := Summary{Tally: m.page.Tally, Duration: o.Clock().Sub(began), Active: m.work.active}
	return sum, errors.Join(err, m.page.Flush(), m.leases.release(o.Actor))
}

// pageName is a page as the config names it.
type pageName string

// The pages beside the review.
const (
	pageNumbers pageName = "numbers"
	pageRules   pageName = "rules"
	pageExport  pageName = "export"
	pageWhatIf  pageName = "what-if"
)

// links lead from the review to the other pages.
func links() []review.Link {
	return []review.Link{
		{Name: string(pageNumbers), Key: "%", Label: "numbers: backlog, pace"},
		{Name: string(pageRules), Key: "R", Label: "rules: precision, policy"},
		{Name: string(pageExport), Key: "X", Label: "export labels"},
		{Name: string(pageWhatIf), Key: "W", Label: "what if a fact were other", Item: true},
	}
}

// keys are the keys of all pages.
type keys struct {
	review  review.KeyMap
	numbers numbers.KeyMap
	rules   rules.KeyMap
	export  export.KeyMap
	whatIf  whatif.KeyMap
	bulk    bulk.KeyMap
}

// keys are the keys of all pages, with those of the config instead.
func (o *Options) keys() (k keys, err error) {
	var errs [6][]error
	k.review, errs[0] = review.DefaultKeys(links()...).Remap(o.Keys)
	k.numbers, errs[1] = numbers.DefaultKeys().Remap(o.Keys)
	k.rules, errs[2] = rules.DefaultKeys().Remap(o.Keys)
	k.export, errs[3] = export.DefaultKeys().Remap(o.Keys)
	k.whatIf, errs[4] = whatif.DefaultKeys().Remap(o.Keys)
	k.bulk, errs[5] = bulk.DefaultKeys().Remap(o.Keys)
	unknown := keymap.Unknown(o.Keys, k.review.Names(), k.numbers.Names(), k.rules.Names(), k.export.Names(), k.whatIf.Names(), k.bulk.Names())
	return k, errors.Join(append(slices.Concat(errs[:]...), unknown...)...)
}

// page makes the options of the review page.
func (o *Options) page(ctx context.Context) review.Options {
	quiet := o.Quiet
	if quiet == 0 {
		quiet = DefaultQuiet
	}
	return review.Options{Context: context.WithoutCancel(ctx), Store: o.Store, Handbook: o.Handbook, Actor: o.Actor, Query: o.Query,
		Theme: o.theme(), Lang: o.Lang, Now: o.Clock, Quiet: max(0, quiet), Refresh: refresh, Notice: o.Notice}
}

// model is the root: it routes what comes in to the pages, and keeps a panic
// from wrecking the terminal.
type model struct {
	page    *review.Page
	over    page // what is shown in place of the review; nil: the review
	o       Options
	review  review.Options // what all pages share of it
	keys    keys
	leases  *leases
	work    work
	w, h    int
	failure error        // a panic, in words
	draft   *rules.Draft // a policy that was edited and is not in force; nil: none
	behind  bool         // items are still to be assessed by the policy in force
}

// page is a page of the console. It asks to be left with ui.Back.
type page interface {
	Init() tea.Cmd
	Update(tea.Msg) tea.Cmd
	View() string
	SetSize(w, h int)
}

// newModel makes the root. Its error is about Options.Keys.
func newModel(ctx context.Context, o Options) (*model, error) {
	keys, err := o.keys()
	if err != nil {
		return nil, err
	}
	l := &leases{Store: o.Store, actor: o.Actor.Name, lasts: o.Lease}
	o.Store = l
	r := o.page(ctx)
	r.Keys, r.Pages, r.Desk, r.Kept = keys.review, links(), o.Desk, o.Kept
	r.Mask, r.Dim = o.Mask, o.Dim
	return &model{page: review.New(r), o: o, review: r, keys: keys, leases: l, work: work{every: o.Breaks}}, nil
}

// Init starts the page.
func (m *model) Init() tea.Cmd { return tea.Batch(m.page.Init(), m.watch()) }

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
	cmd = m.route(msg)
	if _, key := msg.(tea.KeyMsg); key && m.o.Clock != nil {
		if reminder := m.work.key(m.o.Lang, m.o.Clock()); reminder != "" {
			m.page.Update(review.Notice{Text: reminder})
		}
	}
	return m, cmd
}

// resize gives every page the size of the terminal.
func (m *model) resize(w, h int) {
	m.w, m.h = w, h
	m.page.SetSize(w, h)
	if m.over != nil {
		m.over.SetSize(w, h)
	}
}

// route carries a message to where it belongs: keys to the page that is shown,
// what pages ask for to the root, all else to whichever page knows it.
func (m *model) route(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case review.Copy:
		return m.clipboard(msg.Text)
	case review.Open:
		return m.open(msg)
	case review.Many:
		r := &m.review
		return m.show(bulk.New(bulk.Options{Context: r.Context, Store: m.o.Store, Handbook: r.Handbook, Actor: r.Actor, Theme: r.Theme, Lang: r.Lang,
			Now: r.Now, Keys: m.keys.bulk, Items: msg.Items, Value: msg.Value, Mask: msg.Mask}))
	case bulk.Done:
		return m.page.Update(review.Decided{Report: msg.Report, Verb: msg.Verb, Outcome: msg.Outcome, Label: msg.Label})
	case bulk.Undo:
		m.over = nil
		return m.page.Update(review.Undo{})
	case rules.Adopted:
		m.review.Handbook = msg.Handbook
		return m.page.Update(review.InForce{Handbook: msg.Handbook})
	case governedMsg:
		return m.govern(msg)
	case ui.Back:
		if p, ok := m.over.(*rules.Page); ok {
			m.draft = p.Draft()
		}
		m.over = nil
		if msg.Leave {
			return m.page.Leave()
		}
		return nil
	case tea.KeyMsg, tea.MouseMsg:
		if m.over != nil {
			return m.over.Update(msg)
		}
	}
	if m.over == nil {
		return m.page.Update(msg)
	}
	return tea.Batch(m.over.Update(msg), m.page.Update(msg))
}

// open shows the page that the review's Open names.
func (m *model) open(o review.Open) tea.Cmd {
	r := &m.review
	switch pageName(o.Name) {
	case pageNumbers:
		return m.show(numbers.New(numbers.Options{Context: r.Context, Store: m.o.Store, Actor: r.Actor, Theme: r.Theme, Lang: r.Lang,
			Now: r.Now, Charts: m.o.charts(), Refresh: figuresRefresh, Keys: m.keys.numbers}))
	case pageRules:
		return m.show(rules.New(rules.Options{Context: r.Context, Store: m.o.Store, Handbook: r.Handbook, Actor: r.Actor, Theme: r.Theme, Lang: r.Lang,
			Now: r.Now, Charts: m.o.charts(), Refresh: figuresRefresh, Keys: m.keys.rules, Editor: m.o.Editor, Adopt: m.o.Adopt, Draft: m.draft}))
	case pageExport:
		return m.show(export.New(export.Options{Context: r.Context, Store: m.o.Store, Query: o.Query, Theme: r.Theme, Lang: r.Lang,
			Now: r.Now, Charts: m.o.charts(), Keys: m.keys.export}))
	case pageWhatIf:
		if o.Item == nil || o.Item.Assessment == nil || m.o.Wonder == nil {
			return m.page.Update(review.Notice{Text: r.Lang.T("there is nothing to judge under other facts")})
		}
		return m.show(whatif.New(whatif.Options{Context: r.Context, Item: *o.Item, Handbook: r.Handbook, Prepare: m.wonder, Theme: r.Theme, Lang: r.Lang, Keys: m.keys.whatIf}))
	}
	return nil
}

// wonder prepares an item for the what-if page.
func (m *model) wonder(ctx context.Context, it *queue.Item) (whatif.Wonder, error) {
	return m.o.Wonder(ctx, it)
}

// show puts a page in place of the review.
func (m *model) show(p page) tea.Cmd {
	m.over = p
	p.SetSize(m.w, m.h)
	return p.Init()
}

// clipboard puts a text on the clipboard of the terminal.
func (m *model) clipboard(text string) tea.Cmd {
	out := m.o.Output
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
			frame = m.o.Lang.T("offside: an internal error; press a key to leave")
		}
	}()
	if m.over != nil {
		return m.over.View()
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

// charts are the characters of the charts.
func (o *Options) charts() chart.Set { return chart.Set{ASCII: o.ASCII} }

// theme makes the theme for the output. A theme with a twin for light
// backgrounds gives way to it where the terminal's is light.
func (o *Options) theme() *ui.Theme {
	r := renderer(o.Output)
	switch {
	case o.Dumb:
		return ui.Bare()
	case o.NoColor || colorless(r):
		return ui.NoColor(r)
	}
	name := o.Theme
	if twin, ok := lightTwin[name]; ok && lightBackground(o.Output) {
		name = twin
	}
	return ui.Named(name, r)
}

// Themes returns the names of the themes.
func Themes() []string { return ui.ThemeNames() }

// lightTwin are the themes that have a twin for light backgrounds.
var lightTwin = map[string]string{"": ui.ThemeLight, ui.ThemeAuto: ui.ThemeLight,
	ui.ThemeContrast: ui.ThemeContrastLight, ui.ThemeSafe: ui.ThemeSafeLight}
