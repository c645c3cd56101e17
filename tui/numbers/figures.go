package numbers

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"offside/data"
	"offside/queue"
	"offside/screen"
	"offside/tui/ui/lang"
)

// What is looked at, at most: the page must cost the same on a queue of ten
// items and on one of ten million.
const (
	mostOpen    = 2000   // open items, the oldest first
	mostEvents  = 20_000 // the latest events
	mostDecided = 500    // the latest decisions
	hours       = 12     // of the pace
)

// figures are what the page shows.
type figures struct {
	at     time.Time
	counts queue.Counts
	// Of the open items, the oldest first, as many as were looked at.
	looked int
	ages   [len(ageNames)]uint64
	// Of the latest decisions, how the reviewer's answer stands to what
	// screening had said.
	screening eval
	// Of the latest events.
	short   bool // they do not reach back to where the pace begins
	pace    [hours]uint64
	mine    [hours]uint64
	today   []tally // standing decisions by reviewer
	tenMin  [2]uint64
	hour    [2]uint64       // of everybody, of the reviewer
	seconds []time.Duration // spent on each decision, sorted
}

// eval counts decisions by how screening's verdict stands to the reviewer's.
type eval struct{ agree, review, disagree uint64 }

// count counts a decided item.
func (e *eval) count(it *queue.Item) {
	if it.Assessment == nil || it.Decision == nil {
		return
	}
	switch said := it.Assessment.Verdict; {
	case said == screen.NeedsReview:
		e.review++
	case said == data.VerdictOf(it.Decision.Outcome):
		e.agree++
	default:
		e.disagree++
	}
}

// all is how many were counted.
func (e *eval) all() uint64 { return e.agree + e.review + e.disagree }

// tally is a name with how often it was counted.
type tally struct {
	name string
	n    uint64
}

// ageNames are the classes of age, and ageLimits where each ends.
var ageNames = [...]lang.English{"under 1 h", "1–4 h", "4–24 h", "1–3 days", "3–7 days", "over a week"}

func ageClass(d time.Duration) int {
	const day = 24 * time.Hour
	for i, limit := range []time.Duration{time.Hour, 4 * time.Hour, day, 3 * day, 7 * day} {
		if d < limit {
			return i
		}
	}
	return len(ageNames) - 1
}

// open is how many items wait.
func (f *figures) open() uint64 {
	return f.counts.States[queue.Pending] + f.counts.States[queue.Claimed]
}

// collect reads the figures.
func collect(ctx context.Context, s Store, actor string, now time.Time) (*figures, error) {
	f := &figures{at: now}
	var err error
	if f.counts, err = s.Counts(ctx); err != nil {
		return nil, err
	}
	if err := f.readOpen(ctx, s); err != nil {
		return nil, err
	}
	page, err := s.Page(ctx, queue.Query{Order: queue.ByDecision, Before: queue.End, Limit: mostDecided})
	if err != nil {
		return nil, err
	}
	for i := range page.Items {
		f.screening.count(&page.Items[i])
	}
	return f, f.readEvents(ctx, s, actor)
}

// readOpen looks at how old the oldest open items are.
func (f *figures) readOpen(ctx context.Context, s Store) error {
	q := queue.Query{Order: queue.ByAge, Limit: 250}
	for f.looked < mostOpen {
		page, err := s.Page(ctx, q)
		if err != nil {
			return err
		}
		for i := range page.Items {
			f.looked++
			f.ages[ageClass(f.at.Sub(page.Items[i].EnqueuedAt))]++
		}
		if q.After = page.Last; !page.More {
			break
		}
	}
	return nil
}

// readEvents looks at the latest events for what was decided, less what was
// undone.
func (f *figures) readEvents(ctx context.Context, s Store, actor string) error {
	total := f.counts.Events
	after := total - min(total, mostEvents)
	begin := f.start()
	stands := make(map[uint64]queue.Event)
	for first := true; after < total; first = false {
		events, err := s.Events(ctx, after, 1000)
		if err != nil {
			return err
		}
		if len(events) == 0 {
			break
		}
		if first && after > 0 && events[0].At.After(begin) {
			f.short = true
		}
		for _, e := range events {
			switch e.Type {
			case queue.EventDecided:
				stands[e.Seq] = e
			case queue.EventUndone:
				delete(stands, e.Supersedes)
			}
		}
		after = events[len(events)-1].Seq
	}
	f.tally(stands, actor)
	return nil
}

// start is when the first hour of the pace begins.
func (f *figures) start() time.Time {
	return f.at.Truncate(time.Hour).Add(-(hours - 1) * time.Hour)
}

// tally counts the decisions.
func (f *figures) tally(stands map[uint64]queue.Event, actor string) {
	y, m, d := f.at.Date()
	day, begin := time.Date(y, m, d, 0, 0, 0, 0, f.at.Location()), f.start()
	today := make(map[string]uint64)
	for _, e := range stands {
		mine := 0
		if e.Actor == actor {
			mine = 1
		}
		if !e.At.Before(day) {
			today[e.Actor]++
		}
		if i := int(e.At.Sub(begin) / time.Hour); !e.At.Before(begin) && i < hours {
			f.pace[i]++
			f.mine[i] += uint64(mine)
		}
		for k := 0; k <= mine; k++ {
			f.hour[k] += within(e.At, f.at, time.Hour)
			f.tenMin[k] += within(e.At, f.at, 10*time.Minute)
		}
		if mine == 1 && e.ActiveMS > 0 {
			f.seconds = append(f.seconds, time.Duration(e.ActiveMS)*time.Millisecond)
		}
	}
	f.today = sorted(today)
	slices.Sort(f.seconds)
}

// within is 1 where t is not longer ago than d.
func within(t, now time.Time, d time.Duration) uint64 {
	if now.Sub(t) < d {
		return 1
	}
	return 0
}

// sorted are the tallies of a counter, the most frequent first.
func sorted[K ~string](m map[K]uint64) []tally {
	out := make([]tally, 0, len(m))
	for _, k := range slices.Collect(maps.Keys(m)) {
		if m[k] > 0 {
			out = append(out, tally{string(k), m[k]})
		}
	}
	slices.SortFunc(out, func(a, b tally) int { return cmp.Or(cmp.Compare(b.n, a.n), strings.Compare(a.name, b.name)) })
	return out
}
