// Package numbers is the page of figures: the backlog and its age, what was
// decided by whom, and the pace.
package numbers

import (
	"context"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/chart"
	"offside/tui/ui/lang"
)

// Store is what the page needs of a queue.
type Store interface {
	Page(ctx context.Context, q queue.Query) (queue.Page, error)
	Counts(ctx context.Context) (queue.Counts, error)
	Events(ctx context.Context, after uint64, limit int) ([]queue.Event, error)
}

// Options are what a page needs.
type Options struct {
	Context context.Context // for the calls to the store; nil: context.Background
	Store   Store           // required
	Actor   queue.Actor     // whose pace is shown beside everybody's
	Theme   *ui.Theme       // nil: no style at all
	Lang    *lang.Printer   // nil: English
	Now     func() time.Time
	Charts  chart.Set     // the characters of the charts
	Refresh time.Duration // how often the figures are read again; 0: never
	Keys    KeyMap        // none: DefaultKeys
}

// Page is the page of figures. It belongs to the one goroutine that updates and
// draws it.
type Page struct {
	ui.Sheet
	o       Options
	tr      *lang.Printer
	keys    KeyMap
	figures *figures // nil: not read yet
	failed  string
	reading bool
	scroll  int
}

// New makes the page.
func New(o Options) *Page {
	if o.Context == nil {
		o.Context = context.Background()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if len(o.Keys.Binds()) == 0 {
		o.Keys = DefaultKeys()
	}
	return &Page{o: o, tr: o.Lang, keys: o.Keys.In(o.Lang), Sheet: ui.NewSheet(o.Theme, o.Lang)}
}

// Init asks for the figures.
func (p *Page) Init() tea.Cmd { return tea.Batch(p.read(), p.tick()) }

// What comes back; each names its page, since one that was left may still be
// waited for.
type (
	readMsg struct {
		page    *Page
		figures *figures
		err     error
	}
	tickMsg struct{ page *Page }
)

// Update handles one message.
func (p *Page) Update(msg tea.Msg) tea.Cmd {
	switch m := msg.(type) {
	case tea.KeyMsg:
		return p.key(m)
	case readMsg:
		if m.page != p {
			return nil
		}
		p.reading, p.failed = false, ""
		if m.err != nil {
			p.failed = m.err.Error()
			return nil
		}
		p.figures = m.figures
	case tickMsg:
		if m.page == p {
			return tea.Batch(p.read(), p.tick())
		}
	}
	return nil
}

// bottomless is below whatever there is to scroll; drawing stops at the end.
const bottomless = 1 << 20

// key handles a key.
func (p *Page) key(k tea.KeyMsg) tea.Cmd {
	if k.Paste {
		return nil
	}
	half := max(1, p.H/2)
	switch p.keys.Intent(k) {
	case down:
		p.scroll++
	case up:
		p.scroll--
	case halfDown:
		p.scroll += half
	case halfUp:
		p.scroll -= half
	case first:
		p.scroll = 0
	case last:
		p.scroll = bottomless
	case refresh:
		return p.read()
	case back:
		return func() tea.Msg { return ui.Back{} }
	case leave:
		return func() tea.Msg { return ui.Back{Leave: true} }
	}
	p.scroll = max(0, p.scroll)
	return nil
}

// read asks for the figures, unless that was done already.
func (p *Page) read() tea.Cmd {
	if p.reading {
		return nil
	}
	p.reading = true
	o := p.o
	return func() tea.Msg {
		f, err := collect(o.Context, o.Store, o.Actor.Name, o.Now())
		return readMsg{p, f, err}
	}
}

// tick comes back after the refresh interval; never where that is 0.
func (p *Page) tick() tea.Cmd {
	if p.o.Refresh <= 0 {
		return nil
	}
	return tea.Tick(p.o.Refresh, func(time.Time) tea.Msg { return tickMsg{p} })
}
