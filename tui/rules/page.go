// Package rules is the page for rule authors: how often each rule and clause
// was right, what its false alarms have in common, and what another policy
// would have said of past decisions.
package rules

import (
	"context"
	"os/exec"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/data/eval"
	"offside/data/stats"
	"offside/queue"
	"offside/screen"
	"offside/tui/ui"
	"offside/tui/ui/chart"
	"offside/tui/ui/lang"
)

// Store is what the page needs of a queue. Its methods are called from
// commands only.
type Store interface {
	stats.Store
	eval.PolicyStore
}

// Options are what a page needs.
type Options struct {
	Context  context.Context // for the calls to the store; nil: context.Background
	Store    Store           // required
	Handbook *screen.Handbook
	Actor    queue.Actor   // who puts a policy in force
	Theme    *ui.Theme     // nil: no style at all
	Lang     *lang.Printer // nil: English
	Now      func() time.Time
	Charts   chart.Set     // the characters of the charts
	Refresh  time.Duration // how often new decisions are looked for; 0: never
	Editor   []string      // the command that edits a file; empty: vi
	Keys     KeyMap        // none: DefaultKeys
	Adopt    Adopter       // puts a policy in force; nil: the page cannot
	Draft    *Draft        // a policy that was edited before; nil: none
	// Exec hands the terminal to a command; nil: tea.ExecProcess.
	Exec func(*exec.Cmd, tea.ExecCallback) tea.Cmd
}

// Page is the page for rule authors. It belongs to the one goroutine that
// updates and draws it.
type Page struct {
	ui.Sheet
	o    Options
	tr   *lang.Printer
	keys KeyMap

	gatherer *stats.Gatherer // belongs to the command in flight while there is one
	flight   bool
	figures  stats.Figures
	counted  [2]int // how many decisions were looked at, of how many
	changes  map[eval.PartOf]eval.Changed
	views    []view // the table, and what was opened on top of it
	file     *Draft // the policy that is being edited; nil: none
	trial    *trial // what was edited, being tried; nil: none
	help     bool
}

// view is a list of entries, one to a row, with what is said above it and of
// the entry under the cursor.
type view interface {
	title() string
	head(w int) []ui.Row
	len() int
	entry(i, w int) ui.Row
	foot(i, w int) []ui.Row // i is 0 where there is no entry
	at() *cursor
	act(i intent) tea.Cmd
	hints() []ui.Hint
}

// cursor is a place in a list, and the first entry that is shown.
type cursor struct{ at, top int }

// move moves the cursor among n entries.
func (c *cursor) move(by, n int) { c.at = max(0, min(c.at+by, n-1)) }

// New makes the page.
func New(o Options) *Page {
	if o.Context == nil {
		o.Context = context.Background()
	}
	if o.Handbook == nil {
		o.Handbook = &screen.Handbook{}
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if len(o.Editor) == 0 {
		o.Editor = []string{"vi"}
	}
	if len(o.Keys.Binds()) == 0 {
		o.Keys = DefaultKeys()
	}
	if o.Exec == nil {
		o.Exec = tea.ExecProcess
	}
	p := &Page{o: o, tr: o.Lang, keys: o.Keys.In(o.Lang), Sheet: ui.NewSheet(o.Theme, o.Lang), gatherer: stats.New(o.Store, stats.Options{})}
	p.views = []view{&table{page: p, kind: stats.Clause}}
	if p.file = o.Draft; p.file != nil {
		p.Say(p.tr.T("the policy that you edited is still there: %s goes on with it", p.keys.Hint(edit, "").Key))
	}
	return p
}

// Draft is the policy that was edited and neither put in force nor dropped, for
// the next page; nil: there is none.
func (p *Page) Draft() *Draft { return p.file }

// Init begins to gather.
func (p *Page) Init() tea.Cmd { return tea.Batch(p.gather(), p.readChanges(), p.tick()) }

// What comes back; each names its page, since one that was left may still be
// waited for.
type (
	gatheredMsg struct {
		page    *Page
		figures stats.Figures
		counted [2]int
		done    bool
		err     error
	}
	changesMsg struct {
		page    *Page
		changes map[eval.PartOf]eval.Changed
		err     error
	}
	tickMsg struct{ page *Page }
)

// Update handles one message.
func (p *Page) Update(msg tea.Msg) tea.Cmd {
	switch m := msg.(type) {
	case tea.KeyMsg:
		return p.act(p.keys.Intent(m))
	case gatheredMsg:
		if m.page == p {
			return p.gathered(m)
		}
	case changesMsg:
		if m.page == p {
			p.changes = m.changes
			p.Complain(p.tr.T("when the rules changed last is not known"), m.err)
		}
	case casesMsg:
		if m.detail.page == p {
			m.detail.take(m)
		}
	case clearedMsg:
		if m.view.page == p {
			return m.view.take(m)
		}
	case editedMsg:
		if m.page == p {
			return p.edited(m)
		}
	case trialMsg:
		if m.trial.page == p {
			return m.trial.take(m)
		}
	case tickMsg:
		if m.page == p {
			return tea.Batch(p.gather(), p.tick())
		}
	}
	return nil
}

// gather takes the next step of gathering, unless one is being taken.
func (p *Page) gather() tea.Cmd {
	if p.flight {
		return nil
	}
	p.flight = true
	ctx, g := p.o.Context, p.gatherer
	return func() tea.Msg {
		done, err := g.Step(ctx)
		n, of := g.Progress()
		return gatheredMsg{p, g.Figures(), [2]int{n, of}, done, err}
	}
}

// gathered takes what a step brought, and goes on until the figures are those
// of the queue.
func (p *Page) gathered(m gatheredMsg) tea.Cmd {
	p.flight = false
	if m.err != nil {
		p.Complain(p.tr.T("the queue cannot be counted"), m.err)
		return nil
	}
	p.figures, p.counted = m.figures, m.counted
	p.views[0].(*table).fill()
	if m.done {
		return nil
	}
	return p.gather()
}

// readChanges asks when each rule and clause last changed.
func (p *Page) readChanges() tea.Cmd {
	ctx, s := p.o.Context, p.o.Store
	return func() tea.Msg {
		c, err := eval.LastChanges(ctx, s)
		return changesMsg{p, c, err}
	}
}

// tick comes back after the refresh interval; never where that is 0.
func (p *Page) tick() tea.Cmd {
	if p.o.Refresh <= 0 {
		return nil
	}
	return tea.Tick(p.o.Refresh, func(time.Time) tea.Msg { return tickMsg{p} })
}

// top is the view that is shown.
func (p *Page) top() view { return p.views[len(p.views)-1] }

// show opens a view on top of the others.
func (p *Page) show(v view) { p.views = append(p.views, v) }

// close closes the view that is shown, unless it is the table.
func (p *Page) close() { p.views = p.views[:max(1, len(p.views)-1)] }

// act handles an intent.
func (p *Page) act(i intent) tea.Cmd {
	if i == none {
		return nil
	}
	if p.help {
		if p.help = false; i == help || i == back {
			return nil
		}
	}
	p.Say("")
	v := p.top()
	if by, ok := p.steps(i, v.len()); ok {
		v.at().move(by, v.len())
		return nil
	}
	switch {
	case i == help:
		p.help = true
	case i == leave:
		return p.leaving(true)
	case i == edit:
		return p.edit()
	case i == cleared:
		return p.openCleared()
	case i == refresh:
		return tea.Batch(p.gather(), p.readChanges())
	case (i == use || i == drop) && p.trial != nil && v != view(p.trial):
		p.show(p.trial)
	case i == back && len(p.views) == 1:
		return p.leaving(false)
	default:
		return v.act(i)
	}
	return nil
}

// steps is how far an intent moves in a list of n; ok is false if it does not.
func (p *Page) steps(i intent, n int) (by int, ok bool) {
	half := max(1, p.H/2)
	by, ok = map[intent]int{down: 1, up: -1, halfDown: half, halfUp: -half, top: -n, bottom: n}[i]
	return by, ok
}

// leaving goes back to the page before, or ends the session.
func (p *Page) leaving(end bool) tea.Cmd {
	if p.trial != nil && p.trial.adoption != nil {
		p.Say(p.tr.T("a policy is being put in force: a moment"))
		return nil
	}
	if p.trial != nil {
		p.trial.stop()
	}
	return func() tea.Msg { return ui.Back{Leave: end} }
}
