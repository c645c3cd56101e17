// Package bulk is the page on which many items are decided at once: it shows
// the evidence of every one of them, says what will change before it does, and
// leaves one action that can be taken back.
package bulk

import (
	"context"
	"strings"
	"time"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/tui/ui"
	"offside/tui/ui/lang"
)

// Threshold is from how many items on their number has to be typed before
// anything happens.
const Threshold = 10

// Options are what a page needs.
type Options struct {
	Context  context.Context // for the calls to the store; nil: context.Background
	Store    queue.Store     // required; called from commands only
	Handbook *screen.Handbook
	Actor    queue.Actor
	Items    []uint64 // those to decide, or
	Value    string   // all open ones that share a contact value
	Theme    *ui.Theme
	Lang     *lang.Printer // nil: English
	Now      func() time.Time
	Mask     bool // contact values are hidden
	Keys     KeyMap
}

// Done tells whoever runs the page what became of the bulk.
type Done struct {
	Report  queue.BulkReport
	Verb    queue.Verb
	Outcome queue.Outcome // DoDecide
	Label   string        // what was done, in the past tense
}

// stage is how far the reviewer has come.
type stage uint8

const (
	looking  stage = iota // at the evidence
	choosing              // an exception, or a reason
	asked                 // whether what will change is what is wanted
	working
	finished
)

// Page is the bulk page. It belongs to the one goroutine that updates and draws
// it.
type Page struct {
	ui.Sheet
	o       Options
	tr      *lang.Printer
	stage   stage
	items   []entry
	cluster *queue.Cluster // with Options.Value
	loaded  bool
	failed  string
	said    string
	helping bool

	cursor int // the item looked at
	top    int // the first row shown
	rows   int // how many rows there are

	deed   deed
	choose []option // with choosing
	must   bool     // the policy wants a reason
	input  textinput.Model
	report queue.BulkReport
	total  int // items that the bulk is about, counted when that changes
	steps  chan queue.BulkReport
	cancel context.CancelFunc
}

// entry is one item of the bulk.
type entry struct {
	item queue.Item
	out  bool // left out by the reviewer
}

// deed is what is to be done to all of them.
type deed struct {
	command queue.Command
	label   string // in the past tense
}

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
	if len(o.Keys.Binds()) == 0 {
		o.Keys = DefaultKeys()
	}
	o.Keys = o.Keys.In(o.Lang)
	p := &Page{o: o, tr: o.Lang, Sheet: ui.NewSheet(o.Theme, o.Lang), input: textinput.New()}
	p.input.CharLimit = 12
	return p
}

// Init asks for the items.
func (p *Page) Init() tea.Cmd { return p.read() }

// What comes back; each names its page, since one that was left may still be
// waited for.
type (
	readMsg struct {
		page    *Page
		items   []queue.Item
		cluster *queue.Cluster
		err     error
	}
	stepMsg struct {
		page   *Page
		report queue.BulkReport
	}
	doneMsg struct {
		page   *Page
		report queue.BulkReport
		err    error
	}
)

// read brings the items: a bulk is what somebody can look through, so all of
// them.
func (p *Page) read() tea.Cmd {
	ctx, store, o := p.o.Context, p.o.Store, p.o
	return func() tea.Msg {
		m := readMsg{page: p}
		if o.Value != "" {
			c, err := store.Cluster(ctx, o.Value)
			if err != nil {
				m.err = err
				return m
			}
			m.cluster = &c
			m.items, m.err = open(ctx, store, o.Value)
			return m
		}
		for _, n := range o.Items {
			it, err := store.Get(ctx, n)
			if err != nil {
				m.err = err
				return m
			}
			m.items = append(m.items, it)
		}
		return m
	}
}

// open are the open items that share a value.
func open(ctx context.Context, store queue.Store, value string) ([]queue.Item, error) {
	var out []queue.Item
	q := queue.Query{Value: value, Limit: queue.BulkBatch}
	for len(out) < queue.ClusterLimit {
		page, err := store.Page(ctx, q)
		if err != nil {
			return nil, err
		}
		out = append(out, page.Items...)
		if !page.More {
			break
		}
		q.After = page.Last
	}
	return out, nil
}

// Update handles one message.
func (p *Page) Update(msg tea.Msg) tea.Cmd {
	switch m := msg.(type) {
	case tea.KeyMsg:
		return p.key(m)
	case tea.MouseMsg:
		p.mouse(m)
	case readMsg:
		if m.page == p {
			p.take(m)
		}
	case stepMsg:
		if m.page == p {
			p.report = m.report
			return p.next()
		}
	case doneMsg:
		if m.page == p {
			return p.done(m)
		}
	}
	return nil
}

// take takes the items.
func (p *Page) take(m readMsg) {
	p.loaded, p.cluster = true, m.cluster
	if m.err != nil {
		p.failed = p.tr.T("the items cannot be read: %s", m.err.Error())
		return
	}
	for _, it := range m.items {
		p.items = append(p.items, entry{item: it})
	}
	p.total = len(p.part())
}

// why is why an item cannot be part of the bulk; empty where it can.
func (p *Page) why(e *entry) string {
	switch holder := e.item.Holder(p.o.Now()); {
	case e.out:
		return p.tr.T("left out")
	case !e.item.Open():
		return p.tr.Name(string(e.item.State))
	case holder != "" && holder != p.o.Actor.Name:
		return p.tr.T("held by %s", holder)
	case p.deed.command.Decision != nil && p.deed.command.Decision.Outcome == queue.Confirm && (e.item.Assessment == nil || len(e.item.Assessment.Detections) == 0):
		return p.tr.T("nothing in it to confirm")
	}
	return ""
}

// part are the items that the bulk is about.
func (p *Page) part() []queue.Picked {
	var out []queue.Picked
	for i := range p.items {
		if e := &p.items[i]; p.why(e) == "" {
			out = append(out, queue.Picked{Number: e.item.Number, Revision: e.item.Revision})
		}
	}
	return out
}

// start carries the deed out, a transaction at a time.
func (p *Page) start() tea.Cmd {
	job := queue.BulkJob{Command: p.deed.command, Items: p.part()}
	if p.report.Bulk != "" {
		job.Command.Bulk = p.report.Bulk // goes on with what was interrupted
	}
	p.stage, p.total, p.said = working, len(job.Items), ""
	ctx, cancel := context.WithCancel(p.o.Context)
	p.cancel = cancel
	steps := make(chan queue.BulkReport, 1)
	p.steps = steps
	job.Progress = func(r queue.BulkReport) {
		select {
		case <-steps: // what nobody has looked at is out of date
		default:
		}
		steps <- r
	}
	store := p.o.Store
	run := func() tea.Msg {
		defer close(steps)
		defer cancel()
		report, err := job.Run(ctx, store)
		return doneMsg{p, report, err}
	}
	return tea.Batch(run, p.next())
}

// next waits for the next word of how far the bulk has come.
func (p *Page) next() tea.Cmd {
	steps := p.steps
	return func() tea.Msg {
		if r, ok := <-steps; ok {
			return stepMsg{p, r}
		}
		return nil
	}
}

// done takes what became of the bulk.
func (p *Page) done(m doneMsg) tea.Cmd {
	p.report, p.stage = m.report, finished
	if m.err != nil {
		p.failed = strings.TrimPrefix(m.err.Error(), "bulk "+m.report.Bulk+": ")
	}
	if m.report.Done == 0 {
		return nil
	}
	out := Done{Report: m.report, Verb: p.deed.command.Do, Label: p.deed.label}
	if d := p.deed.command.Decision; d != nil {
		out.Outcome = d.Outcome
	}
	return func() tea.Msg { return out }
}

// title is what the bulk is about.
func (p *Page) title() string {
	if p.cluster == nil {
		return p.tr.N(len(p.items), "Bulk · %d item selected", "Bulk · %d items selected", len(p.items))
	}
	return p.tr.T("This value: %s", clusterWords(p.tr, p.cluster))
}

// clusterWords say how far a value has spread.
func clusterWords(tr *lang.Printer, c *queue.Cluster) string {
	out := tr.N(c.Items, "%d item", "%d items", c.Items)
	if c.Senders > 0 {
		out += tr.N(c.Senders, " from %d account", " from %d accounts", c.Senders)
	}
	if c.Threads > 0 {
		out += tr.N(c.Threads, ", %d thread", ", %d threads", c.Threads)
	}
	out += tr.T("; %d open, %d decided", c.Open, c.Decided)
	if !c.Complete {
		out += tr.T(", and more")
	}
	return out
}
