package review

import (
	"context"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
)

// Store is what the page needs of a queue. Its methods are called from
// commands only, never while a key is handled or a frame is drawn.
type Store interface {
	Do(ctx context.Context, cmds ...queue.Command) ([]queue.Result, error)
	Find(ctx context.Context, messageID string) (queue.Item, error)
	Get(ctx context.Context, number uint64) (queue.Item, error)
	Page(ctx context.Context, q queue.Query) (queue.Page, error)
	Counts(ctx context.Context) (queue.Counts, error)
	Events(ctx context.Context, after uint64, limit int) ([]queue.Event, error)
	History(ctx context.Context, q queue.HistoryQuery) ([]queue.Action, error)
	Cluster(ctx context.Context, value string) (queue.Cluster, error)
	Unseen(ctx context.Context, q queue.Query) (queue.Unseen, error)
}

// What comes back from the store.
type (
	// pageMsg brings a stretch of the queue.
	pageMsg struct {
		query queue.Query // what the page went through when it asked
		side  side
		page  queue.Page
		items uint64 // how many the queue had; where the window begins anew
		err   error
	}
	// countsMsg brings the counters.
	countsMsg struct {
		counts queue.Counts
		err    error
	}
	// doneMsg says what became of the action in flight.
	doneMsg struct {
		action  *action
		results []queue.Result
		bulk    queue.BulkReport // of an undo or a redo of many at once
		err     error
	}
	// leaseMsg says what became of a claim, a renewal or a release, which go
	// on beside the work.
	leaseMsg struct {
		verb   queue.Verb
		number uint64
		item   *queue.Item
		err    error
	}
	// tickMsg lets the clock in the header move.
	tickMsg struct{}
)

// load asks for a stretch of the queue.
func (p *Page) load(s side) tea.Cmd {
	q := p.query()
	q.Limit = pageSize
	switch s {
	case below:
		q.After = p.rows.bottom
	case above:
		q.Before = p.rows.top
	case end:
		q.Before = queue.End
	}
	p.rows.loading = true
	ctx, store, asked := p.o.Context, p.o.Store, p.o.Query
	return func() tea.Msg {
		m := pageMsg{query: asked, side: s}
		if s == fresh || s == start {
			if c, err := store.Counts(ctx); err == nil { // else nothing is told of what comes in
				m.items = c.Items
			}
		}
		m.page, m.err = store.Page(ctx, q)
		return m
	}
}

// count asks for the counters.
func (p *Page) count() tea.Cmd {
	ctx, store := p.o.Context, p.o.Store
	return func() tea.Msg {
		c, err := store.Counts(ctx)
		return countsMsg{c, err}
	}
}

// lease claims, renews or releases an item beside the work.
func (p *Page) lease(c queue.Command) tea.Cmd {
	ctx, store := p.o.Context, p.o.Store
	c.Actor = p.o.Actor
	return func() tea.Msg {
		res, err := store.Do(ctx, c)
		m := leaseMsg{verb: c.Do, number: c.Item, err: err}
		if err == nil && len(res) > 0 {
			m.item = res[0].Item
		}
		return m
	}
}

// tick comes back after the refresh interval; never where that is 0.
func (p *Page) tick() tea.Cmd {
	if p.o.Refresh <= 0 {
		return nil
	}
	return tea.Tick(p.o.Refresh, func(time.Time) tea.Msg { return tickMsg{} })
}

// query is what the page goes through: what the reviewer may work on.
func (p *Page) query() queue.Query {
	q := p.o.Query
	q.For = p.o.Actor.Name
	return q
}
