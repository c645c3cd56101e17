// Package stats gathers what reviewers' decisions say of each rule and each
// clause: how often it was right, since when, and what its false alarms have
// in common.
//
// Precision is asked twice, as decisions have two layers. Of a rule it is the
// share of its detections that reviewers said are contact information; of a
// clause it is the share of the messages under it that they confirmed.
//
// What stands high in a ranked queue is decided first, and is what screening is
// surest of, so its bare precision flatters. Where enough items were drawn by
// lot (queue.Stratum), the figures rest on these alone, each weighted by
// 1/probability; until then on all that was decided, unweighted. Every figure
// says which.
package stats

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"
	"time"

	"offside/queue"
)

// Store is where the figures come from: a queue.Store is one.
type Store interface {
	Page(ctx context.Context, q queue.Query) (queue.Page, error)
	Counts(ctx context.Context) (queue.Counts, error)
	Events(ctx context.Context, after uint64, limit int) ([]queue.Event, error)
	Get(ctx context.Context, number uint64) (queue.Item, error)
}

// Figures are what was gathered so far.
type Figures struct {
	// Decisions is how many standing decisions were looked at, the latest
	// first, of how many there are.
	Decisions int    `json:"decisions"`
	Of        uint64 `json:"of"`
	// Drawn is how many of these are on items that were drawn by lot.
	Drawn   int       `json:"drawn"`
	From    time.Time `json:"from,omitzero"` // when the first of them was made
	To      time.Time `json:"to,omitzero"`   // and the last
	Rules   []Figure  `json:"rules"`         // the most frequent first
	Clauses []Figure  `json:"clauses"`
}

// Figure is what there is to know of one rule or clause.
type Figure struct {
	ID    string `json:"id"`
	Items uint64 `json:"items"` // with a hit of it, decided or not
	// The decided items with it that were looked at, by outcome; Permitted are
	// among Dismissed.
	Confirmed  int `json:"confirmed"`
	Dismissed  int `json:"dismissed"`
	Permitted  int `json:"permitted"`
	Exceptions int `json:"exceptions"`
	// Precision is of its detections for a rule, and of the items under it for
	// a clause. It rests on what Basis says.
	Precision Share `json:"precision"`
	Basis     Basis `json:"basis"`
	// Trend is the precision in Periods equal parts of the time from
	// Figures.From to Figures.To, the oldest first; N is 0 where nothing was
	// decided.
	Trend []Share `json:"trend"`
}

// Basis says on which decisions a precision rests.
type Basis string

// The bases.
const (
	// ByLot: those on items drawn by lot, weighted by 1/probability.
	ByLot Basis = "lot"
	// ByRank: all, unweighted. It flatters where a queue was not decided to its
	// end.
	ByRank Basis = "rank"
)

// EnoughDrawn is how many answers about items drawn by lot a precision rests on
// at least: of fewer, the interval says next to nothing.
const EnoughDrawn = 20

// Decided is how many decided items with it were looked at.
func (f *Figure) Decided() int { return f.Confirmed + f.Dismissed + f.Exceptions }

// Line is the trend as a series, with NaN where nothing was decided.
func (f *Figure) Line() []float64 {
	out := make([]float64, len(f.Trend))
	for i, s := range f.Trend {
		if out[i] = s.Value; s.N == 0 {
			out[i] = math.NaN()
		}
	}
	return out
}

// Periods is into how many parts a trend is cut.
const Periods = 12

// record is what one decision says, in few bytes: up to Options.Latest of them
// are kept, so that a decision taken back can be taken off.
type record struct {
	seq       uint64
	at        int64   // Unix seconds
	weight    float64 // 1/probability of an item drawn by lot; 0 for a ranked one
	outcome   queue.Outcome
	permitted bool
	rules     []mark
	clauses   []string
}

// mark is what a decision says of one detection.
type mark struct {
	rule  string
	right bool
}

// recordOf reads a decided item. The strings are interned, so that a record
// keeps no message alive.
func recordOf(it *queue.Item, intern func(string) string) record {
	d := it.Decision
	r := record{seq: it.Event, at: it.Decided.Unix(), weight: weight(it), outcome: d.Outcome, permitted: d.Permitted}
	if it.Assessment == nil {
		return r
	}
	for _, m := range d.Marks {
		if m.Detection < 0 || m.Detection >= len(it.Assessment.Detections) {
			continue // added by the reviewer: no rule's
		}
		det := &it.Assessment.Detections[m.Detection]
		r.rules = append(r.rules, mark{intern(det.Rule), m.Truth != queue.Rejected})
		if det.Clause != "" && !slices.Contains(r.clauses, det.Clause) {
			r.clauses = append(r.clauses, intern(det.Clause))
		}
	}
	return r
}

// weight is how many messages an item that was drawn by lot stands for; 0 for
// one that was not drawn. Items of before there were strata have a probability
// alone.
func weight(it *queue.Item) float64 {
	p := it.Probability
	if it.Stratum == queue.Ranked && (p <= 0 || p >= 1) {
		return 0
	}
	return 1 / min(max(p, 1e-6), 1)
}

// sums gathers one Figure.
type sums struct {
	Figure
	all, drawn series
}

// series gathers a share, and the same in each part of the time.
type series struct {
	whole sum
	parts [Periods]sum
}

func (s *series) add(right bool, w float64, part int) {
	s.whole.add(right, w)
	s.parts[part].add(right, w)
}

// count counts the item's outcome.
func (s *sums) count(r *record) {
	switch r.outcome {
	case queue.Confirm:
		s.Confirmed++
	case queue.Exception:
		s.Exceptions++
	case queue.Dismiss:
		s.Dismissed++
		if r.permitted {
			s.Permitted++
		}
	}
}

// add counts one answer, given in a part of the time, about an item of weight
// w; 0 is a ranked one.
func (s *sums) add(right bool, w float64, part int) {
	s.all.add(right, 1, part)
	if w > 0 {
		s.drawn.add(right, w, part)
	}
}

// figure is what was gathered.
func (s *sums) figure() Figure {
	f, from := s.Figure, &s.all
	if f.Basis = ByRank; s.drawn.whole.n >= EnoughDrawn {
		f.Basis, from = ByLot, &s.drawn
	}
	f.Precision, f.Trend = from.whole.share(), make([]Share, Periods)
	for i := range from.parts {
		f.Trend[i] = from.parts[i].share()
	}
	return f
}

// table gathers the figures of all rules, or of all clauses.
type table map[string]*sums

func (t table) of(id string) *sums {
	s := t[id]
	if s == nil {
		s = &sums{Figure: Figure{ID: id}}
		t[id] = s
	}
	return s
}

// figures are those of the table, with the queue's own counters.
func (t table) figures(items map[string]uint64) []Figure {
	for id, n := range items {
		if n > 0 {
			t.of(id).Items = n
		}
	}
	out := make([]Figure, 0, len(t))
	for _, s := range t {
		out = append(out, s.figure())
	}
	slices.SortFunc(out, func(a, b Figure) int { return cmp.Or(cmp.Compare(b.Items, a.Items), strings.Compare(a.ID, b.ID)) })
	return out
}

// figures counts the records.
func figures(records map[uint64]record, c *queue.Counts) Figures {
	f := Figures{Decisions: len(records), Of: c.States[queue.Decided]}
	from, to := span(records)
	if len(records) > 0 {
		f.From, f.To = time.Unix(from, 0).UTC(), time.Unix(to, 0).UTC()
	}
	rules, clauses := table{}, table{}
	for _, r := range records {
		if r.weight > 0 {
			f.Drawn++
		}
		part := int((r.at - from) * Periods / (to - from + 1))
		for i, m := range r.rules {
			s := rules.of(m.rule)
			s.add(m.right, r.weight, part)
			if !slices.ContainsFunc(r.rules[:i], func(o mark) bool { return o.rule == m.rule }) {
				s.count(&r)
			}
		}
		for _, id := range r.clauses {
			s := clauses.of(id)
			s.add(r.outcome == queue.Confirm, r.weight, part)
			s.count(&r)
		}
	}
	f.Rules, f.Clauses = rules.figures(c.Rules), clauses.figures(c.Clauses)
	return f
}

// span is from when to when the decisions reach.
func span(records map[uint64]record) (from, to int64) {
	from = math.MaxInt64
	for _, r := range records {
		from, to = min(from, r.at), max(to, r.at)
	}
	return min(from, to), to
}
