package stats

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"offside/queue"
)

// DefaultLatest is how many decisions are looked at unless Options say
// otherwise.
const DefaultLatest = 50_000

// Options of a Gatherer. The zero value is a good one.
type Options struct {
	// Latest is how many standing decisions are looked at, the latest first:
	// 0 is DefaultLatest, less than 0 is all of them.
	Latest int
}

// Gatherer gathers figures from a queue, a step at a time, so that whoever
// waits can see how far it is and stop. After the first walk it follows the
// events: what was decided, amended or taken back since. It is not safe for
// concurrent use.
type Gatherer struct {
	store   Store
	latest  int
	names   map[string]string
	records map[uint64]record // by item
	counts  queue.Counts
	begun   bool
	walked  bool   // the first walk is over
	cursor  string // of the first walk
	after   uint64 // the last event that the figures know
}

// New returns a gatherer that has gathered nothing yet.
func New(s Store, o Options) *Gatherer {
	if o.Latest == 0 {
		o.Latest = DefaultLatest
	}
	return &Gatherer{store: s, latest: o.Latest, names: make(map[string]string), records: make(map[uint64]record)}
}

// The sizes of a step.
const (
	stepItems  = 250
	stepEvents = 1000
)

// Step looks at one more stretch of the queue. done reports that the figures
// are those of the queue as it was when the step began; a later step goes on
// from there. After an error the same step can be tried again.
func (g *Gatherer) Step(ctx context.Context) (done bool, err error) {
	c, err := g.store.Counts(ctx)
	if err != nil {
		return false, err
	}
	if !g.begun {
		g.begun, g.after = true, c.Events
	}
	g.counts = c
	if !g.walked {
		return false, g.walk(ctx)
	}
	return g.follow(ctx)
}

// Progress says how many decisions were looked at, and of how many.
func (g *Gatherer) Progress() (n, of int) {
	of = int(g.counts.States[queue.Decided])
	if g.latest > 0 {
		of = min(of, g.latest)
	}
	return min(len(g.records), of), of
}

// Figures returns what was gathered so far. It is the caller's.
func (g *Gatherer) Figures() Figures {
	c := g.counts
	return figures(g.records, &c)
}

// All takes steps until the figures are those of the queue.
func (g *Gatherer) All(ctx context.Context, progress func(n, of int)) (Figures, error) {
	for {
		done, err := g.Step(ctx)
		if err != nil {
			return Figures{}, err
		}
		if progress != nil {
			progress(g.Progress())
		}
		if done {
			return g.Figures(), nil
		}
	}
}

// walk reads one page of the standing decisions, backwards from the latest.
func (g *Gatherer) walk(ctx context.Context) error {
	limit := stepItems
	if g.latest > 0 {
		limit = min(limit, g.latest-len(g.records))
	}
	if limit <= 0 {
		g.walked = true
		return nil
	}
	q := queue.Query{Order: queue.ByDecision, Limit: limit, Before: cmp.Or(g.cursor, queue.End)}
	page, err := g.store.Page(ctx, q)
	if err != nil {
		return err
	}
	for i := range page.Items {
		g.take(&page.Items[i])
	}
	g.cursor, g.walked = page.First, !page.More || page.First == ""
	return nil
}

// take takes in what an item says, or takes off what it said before. An item
// whose answer was known before says nothing of screening.
func (g *Gatherer) take(it *queue.Item) {
	if it.State != queue.Decided || it.Decision == nil || it.Stratum == queue.Known {
		delete(g.records, it.Number)
		return
	}
	g.records[it.Number] = recordOf(it, g.intern)
}

// intern returns one copy of a name for all records.
func (g *Gatherer) intern(s string) string {
	if have, ok := g.names[s]; ok {
		return have
	}
	s = strings.Clone(s)
	g.names[s] = s
	return s
}

// follow looks at the next events, and at each item that they change.
func (g *Gatherer) follow(ctx context.Context) (done bool, err error) {
	events, err := g.store.Events(ctx, g.after, stepEvents)
	if err != nil {
		return false, err
	}
	seen := make(map[uint64]bool)
	for _, e := range events {
		_, known := g.records[e.Item]
		fresh := e.Type == queue.EventDecided || e.Type == queue.EventAmended
		if e.Item == 0 || seen[e.Item] || !known && !fresh {
			continue
		}
		seen[e.Item] = true
		it, err := g.store.Get(ctx, e.Item)
		if errors.Is(err, queue.ErrNotFound) {
			delete(g.records, e.Item)
			continue
		}
		if err != nil {
			return false, err
		}
		g.take(&it)
	}
	if len(events) > 0 {
		g.after = events[len(events)-1].Seq
	}
	g.forget()
	return len(events) < stepEvents, nil
}

// forget drops the oldest decisions, once there are a tenth more than wanted.
func (g *Gatherer) forget() {
	if g.latest < 0 || len(g.records) <= g.latest+g.latest/10 {
		return
	}
	seqs := make([]uint64, 0, len(g.records))
	for _, r := range g.records {
		seqs = append(seqs, r.seq)
	}
	slices.Sort(seqs)
	oldest := seqs[len(seqs)-g.latest]
	for number, r := range g.records {
		if r.seq < oldest {
			delete(g.records, number)
		}
	}
}
