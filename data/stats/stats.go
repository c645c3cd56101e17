// Package stats gathers what reviewers' decisions say of each rule and each
// clause: how often it was right, since when, and what its false alarms have
// in common.
//
// Precision is asked twice, as decisions have two layers. Of a rule it is the
// share of its detections that reviewers said are contact information; of a
// clause it is the share of the messages under it that they confirmed. Each
// counts 1/probability, as unflagged messages were queued at a rate; a figure
// says how many of what was looked at came from that random share.
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
	// Random is how many of these were queued at random, not because something
	// was found.
	Random  int       `json:"random"`
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
	// a clause.
	Precision Share `json:"precision"`
	// Trend is the precision in Periods equal parts of the time from
	// Figures.From to Figures.To, the oldest first; N is 0 where nothing was
	// decided.
	Trend []Share `json:"trend"`
}

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
	at        int64 // Unix seconds
	weight    float64
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
	r := record{seq: it.Event, at: it.Decided.Unix(), weight: weight(it.Probability), outcome: d.Outcome, permitted: d.Permitted}
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

// weight is how many messages a queued one stands for.
func weight(probability float64) float64 {
	if probability <= 0 || probability > 1 {
		return 1
	}
	return 1 / probability
}

// sums gathers one Figure.
type sums struct {
	Figure
	all   sum
	parts [Periods]sum
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

// add counts one answer, given in a part of the time.
func (s *sums) add(right bool, w float64, part int) {
	s.all.add(right, w)
	s.parts[part].add(right, w)
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
		f := s.Figure
		f.Precision, f.Trend = s.all.share(), make([]Share, Periods)
		for i := range s.parts {
			f.Trend[i] = s.parts[i].share()
		}
		out = append(out, f)
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
		if r.weight > 1 {
			f.Random++
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
