// Package review is the page on which a reviewer works: the queue, the message
// with its detections, and why the policy says what it says.
package review

import (
	"context"
	"strings"
	"time"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/tui/desk"
	"offside/tui/ui"
	"offside/tui/ui/lang"
)

// Options are what a page needs.
type Options struct {
	Context  context.Context  // for the calls to the store; nil: context.Background
	Store    Store            // required
	Handbook *screen.Handbook // the policy in force; nil: an empty one
	Actor    queue.Actor
	Query    queue.Query   // what to go through; without a lane it is the main one
	Theme    *ui.Theme     // nil: no style at all
	Lang     *lang.Printer // nil: English
	Now      func() time.Time
	// Quiet is how long the keyboard must have been quiet, after an item
	// appeared by itself, before a verdict key counts.
	Quiet time.Duration
	// Refresh is how often the counters and the clock are looked at again
	// while nothing happens; 0: never.
	Refresh time.Duration
	Notice  string // said in the status line at the start
	Pages   []Link // the other pages of the console
	Keys    KeyMap // the zero KeyMap: DefaultKeys
	Mask    bool   // contact values are hidden until somebody asks for them
	Dim     bool   // text away from the detections is blurred
	// Desk keeps work that is not decided; nil: only memory does. Kept is what
	// was on it from before.
	Desk Desk
	Kept desk.Things
}

// Page is the review page. It belongs to the one goroutine that updates and
// draws it.
type Page struct {
	Tally Tally // what was done so far

	o        Options
	tr       *lang.Printer
	keys     KeyMap
	w, h     int
	canvas   *ui.Canvas
	rows     rows
	counts   queue.Counts
	counted  bool
	drafts   map[uint64]*draft
	kept     map[uint64]*draft // of what was given away in this session, for an undo
	outcomes map[uint64]queue.Outcome
	gone     map[uint64]uint64 // the revision with which an item was given away
	decided  []time.Time
	bulks    map[string]queue.Outcome // decided at once in this session, by the bulk's name
	held     held
	today    today
	news     news
	search   search
	reason   string     // the key of a reason code that the next verdict key takes along
	lane     queue.Lane // the one that the page was made for
	flight   *action
	leaving  bool
	began    bool // the first item was shown
	status   status
	unseen   queue.Unseen // what is kept from an empty page
	keeper   keeper
	veil     veil
	picked   map[uint64]bool // selected for a bulk decision
	waiting  []desk.Draft    // from before, until it is known what became of their items
	views    []desk.View     // saved by the reviewer

	focus    pane
	chosen   int // the detection looked at
	listTop  int
	scroll   [3]int // by pane
	follows  bool   // the message pane keeps the chosen detection in sight
	laid     map[laidKey]*laid
	overlay  overlay // nil: none
	input    textinput.Model
	fresh    bool      // the item appeared by itself and the keyboard was not quiet since
	lastKey  time.Time // the last key or, later, when the item appeared
	lastWork time.Time
	active   time.Duration // spent on the item
}

// pane is one of the three parts of the page.
type pane uint8

const (
	paneList pane = iota
	paneMessage
	paneWhy
)

// New makes the page.
func New(o Options) *Page {
	if o.Context == nil {
		o.Context = context.Background()
	}
	if o.Handbook == nil {
		o.Handbook = &screen.Handbook{}
	}
	if o.Theme == nil {
		o.Theme = ui.Bare()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Query.Lane == "" {
		o.Query.Lane = queue.LaneMain // what was escalated waits in a lane of its own
	}
	if len(o.Keys.page.Binds()) == 0 {
		o.Keys = DefaultKeys(o.Pages...)
	}
	p := &Page{o: o, tr: o.Lang, keys: o.Keys.in(o.Lang), focus: paneMessage, follows: true,
		drafts: make(map[uint64]*draft), kept: make(map[uint64]*draft), outcomes: make(map[uint64]queue.Outcome), laid: make(map[laidKey]*laid), gone: make(map[uint64]uint64),
		bulks: make(map[string]queue.Outcome), picked: make(map[uint64]bool),
		canvas: ui.NewCanvas(0, 0, o.Theme).In(o.Lang), input: textinput.New()}
	p.input.CharLimit = 2000
	p.lane = o.Query.Lane
	p.veil = veil{masked: o.Mask, dimmed: o.Dim}
	p.waiting, p.views, p.keeper.kept = o.Kept.Drafts, o.Kept.Views, o.Kept
	if o.Notice != "" {
		p.show(info, o.Notice)
	}
	if muted := p.mutedReasons(); len(muted) > 0 {
		p.say(warn, "the keys %s of the policy's reason codes are taken: remap what they do to choose these reasons", strings.Join(muted, " "))
	}
	return p
}

// Init asks for the first items.
func (p *Page) Init() tea.Cmd { return tea.Batch(p.load(fresh), p.count(), p.tick(), p.recall()) }

// SetSize lays the page out for w columns and h rows.
func (p *Page) SetSize(w, h int) {
	if w == p.w && h == p.h {
		return
	}
	p.w, p.h = w, h
	p.canvas = ui.NewCanvas(w, h, p.o.Theme).In(p.tr)
	clear(p.laid)
	p.follows = true
}

// Update handles one message. It changes the page and returns what is to be
// done beside it.
func (p *Page) Update(msg tea.Msg) tea.Cmd {
	switch m := msg.(type) {
	case tea.KeyMsg:
		return tea.Batch(p.key(m), p.keep(), p.ahead())
	case aheadMsg:
		p.layAhead()
	case keptMsg:
		return p.wasKept(m)
	case recalledMsg:
		return p.recalledWork(m)
	case pageMsg:
		return p.paged(m)
	case countsMsg:
		if m.err != nil {
			p.say(bad, "the queue cannot be counted: %s", m.err.Error())
			return nil
		}
		p.counts, p.counted = m.counts, true
		return tea.Batch(p.readToday(m.counts.Events), p.lookForNews())
	case todayMsg:
		p.today.take(m)
	case historyMsg:
		p.recalled(m)
	case visitMsg:
		return p.visited(m)
	case foundMsg:
		return p.found(m)
	case newsMsg:
		return p.tell(m)
	case doneMsg:
		return tea.Batch(p.done(m), p.keep(), p.ahead())
	case tea.MouseMsg:
		return tea.Batch(p.mouse(m), p.keep())
	case clusterMsg:
		return p.clustered(m)
	case Undo:
		return tea.Batch(p.takeBack(undo), p.keep())
	case Decided:
		return p.decidedMany(m)
	case unseenMsg:
		p.foundOut(m)
	case revealedMsg:
		p.revealed(m)
	case leaseMsg:
		return p.leased(m)
	case InForce:
		return p.govern(m)
	case Notice:
		p.show(info, m.Text)
	case tickMsg:
		return p.ticked()
	}
	return nil
}

// paged takes a stretch of the queue.
func (p *Page) paged(m pageMsg) tea.Cmd {
	if m.query != p.o.Query {
		return nil // the filter was changed meanwhile
	}
	if m.err != nil {
		p.rows.loading, p.rows.loaded = false, true
		p.say(bad, "the queue cannot be read: %s · %s look again", m.err.Error(), p.keys.hint(refresh, "").Key)
		return nil
	}
	if m.items > 0 {
		p.news = news{known: m.items}
	}
	before := p.rows.current()
	p.reassessed(m.page.Items)
	p.rows.take(m.side, m.page, p.hidden)
	at := p.rows.current()
	if at != nil && (before == nil || before.Number != at.Number) {
		p.appeared(before != nil)
	}
	if at == nil {
		return tea.Batch(p.letGo(), p.lookAround())
	}
	if m.side == fresh && !p.began {
		p.began = true
		return p.claim(at)
	}
	return p.letGo()
}

// hidden reports an item that is on its way out, or that was read before it
// went.
func (p *Page) hidden(it *queue.Item) bool {
	if p.flight != nil && p.flight.item != nil && p.flight.item.Number == it.Number {
		return true
	}
	return it.Revision < p.gone[it.Number]
}

// ticked looks again at what others may have changed.
func (p *Page) ticked() tea.Cmd {
	cmds := []tea.Cmd{p.tick(), p.count()}
	if len(p.rows.items) == 0 && !p.rows.loading && p.flight == nil {
		cmds = append(cmds, p.load(fresh))
	}
	return tea.Batch(cmds...)
}

// appeared starts on another item. itself says that the reviewer did not move
// there.
func (p *Page) appeared(itself bool) {
	p.chosen, p.scroll, p.follows = 0, [3]int{}, true
	p.reason, p.veil.revealed = "", 0
	p.active, p.lastWork = 0, p.o.Now()
	if itself {
		p.fresh, p.lastKey = true, p.o.Now()
	}
}

// more loads the next stretch before the cursor reaches the end of the window.
func (p *Page) more() tea.Cmd {
	const ahead = 15
	r := &p.rows
	switch {
	case r.loading || !r.loaded:
		return nil
	case len(r.items) == 0 && (r.below || r.above):
		return p.load(fresh)
	case r.below && r.cursor+ahead >= len(r.items):
		return p.load(below)
	case r.above && r.cursor-ahead < 0:
		return p.load(above)
	}
	return nil
}

// draft returns the reviewer's work on an item.
func (p *Page) draft(it *queue.Item) *draft {
	d := p.drafts[it.Number]
	if d == nil {
		d = &draft{content: it.ContentHash}
		p.drafts[it.Number] = d
	}
	return d
}

// tone is how a status is meant.
type tone uint8

const (
	info tone = iota
	good
	warn
	bad
)

// status is the last thing said.
type status struct {
	tone tone
	text string
}

// say puts a sentence into the status line.
func (p *Page) say(t tone, e lang.English, args ...any) { p.show(t, p.tr.T(e, args...)) }

// show puts a text of somebody else's into the status line.
func (p *Page) show(t tone, text string) { p.status = status{t, text} }
