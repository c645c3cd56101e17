package boltstore

import (
	"maps"
	"slices"

	"offside/queue"
	"offside/screen/contact"
)

// head is the one record that every change rewrites: the last numbers given
// and the counters.
type head struct {
	Changes  uint64       `json:"changes"` // how many transactions there were: which of two states is the newer one
	LastItem uint64       `json:"last_item"`
	LastSeq  uint64       `json:"last_seq"`
	LastHash string       `json:"last_hash"` // SHA-256 of the last event's payload, hex
	Counts   queue.Counts `json:"counts"`
	// Leaving counts the items that were decided since decided ones were last
	// taken out of their lines: those whose standing decision has a seq greater
	// than Left. Tidied is how far all lines were gone through for others.
	Leaving uint64 `json:"leaving"`
	Left    uint64 `json:"left"`
	Tidied  []byte `json:"tidied,omitempty"`
}

func newHead() *head {
	return &head{Counts: emptyCounts()}
}

func emptyCounts() (c queue.Counts) {
	fill(&c)
	return c
}

// fill makes the counters that are missing, as in a head of an earlier format.
func fill(c *queue.Counts) {
	made(&c.States)
	made(&c.Lanes)
	for _, f := range []*queue.Found{&c.Open, &c.Decided} {
		made(&f.Classes)
		made(&f.Clauses)
		made(&f.Rules)
	}
	made(&c.Classes)
	made(&c.Clauses)
	made(&c.Rules)
	made(&c.Outcomes)
	made(&c.Deciders)
	made(&c.Strata)
	made(&c.Answered)
	made(&c.Skipped)
	made(&c.First)
	made(&c.Pairs)
	made(&c.Gold)
}

func made[K comparable, V any](m *map[K]V) {
	if *m == nil {
		*m = map[K]V{}
	}
}

// clone is a copy that shares nothing.
func (h *head) clone() *head {
	c := *h
	c.Counts = cloneCounts(h.Counts)
	return &c
}

func cloneCounts(c queue.Counts) queue.Counts {
	c.States = maps.Clone(c.States)
	c.Lanes = maps.Clone(c.Lanes)
	c.Classes = maps.Clone(c.Classes)
	c.Clauses = maps.Clone(c.Clauses)
	c.Rules = maps.Clone(c.Rules)
	c.Open, c.Decided = cloneFound(c.Open), cloneFound(c.Decided)
	c.Outcomes = maps.Clone(c.Outcomes)
	c.Deciders = maps.Clone(c.Deciders)
	c.Strata = maps.Clone(c.Strata)
	c.Answered = maps.Clone(c.Answered)
	c.First = maps.Clone(c.First)
	c.Skipped, c.Pairs, c.Gold = cloneDeep(c.Skipped), cloneDeep(c.Pairs), cloneDeep(c.Gold)
	return c
}

func cloneFound(f queue.Found) queue.Found {
	return queue.Found{Classes: maps.Clone(f.Classes), Clauses: maps.Clone(f.Clauses), Rules: maps.Clone(f.Rules)}
}

func cloneDeep[K comparable](m map[K]map[string]uint64) map[K]map[string]uint64 {
	out := maps.Clone(m)
	for k, in := range out {
		out[k] = maps.Clone(in)
	}
	return out
}

// countStatus adds or takes away what an item's status counts for.
func countStatus(c *queue.Counts, it *queue.Item, up bool) {
	step(c.States, it.State, up)
	if it.Open() {
		step(c.Lanes, it.Lane, up)
		for _, who := range it.SkipBy {
			stepIn(c.Skipped, it.Lane, who, up)
		}
		if it.Blind() && !slices.Contains(it.SkipBy, it.Reviews[0].Actor) {
			step(c.First, it.Reviews[0].Actor, up)
		}
	}
	if len(it.Reviews) == 2 {
		stepIn(c.Pairs, it.Reviews[0].Decision.Answer(), it.Reviews[1].Decision.Answer(), up)
	}
	if it.Gold != nil && it.State == queue.Decided {
		stepIn(c.Gold, it.Decider, score(it), up)
	}
	if it.Stratum != queue.Ranked {
		step(c.Strata, it.Stratum, up)
		if it.State == queue.Decided {
			step(c.Answered, it.Stratum, up)
		}
	}
	if it.State == queue.Decided && it.Decision != nil {
		step(c.Outcomes, it.Decision.Outcome, up)
		step(c.Deciders, it.Decider, up)
	}
}

// countItem counts an item for all that it counts for.
func countItem(c *queue.Counts, it *queue.Item) {
	c.Items++
	all := attrs(it)
	countStatus(c, it, true)
	countAttrs(c.Found(), all, true)
	if where := foundWhere(c, it); where != nil {
		countAttrs(*where, all, true)
	}
}

// countMove counts anew where an item stands that was found by something.
func countMove(c *queue.Counts, old, it *queue.Item) {
	from, to := foundWhere(c, old), foundWhere(c, it)
	if from == to && it.Assessment == old.Assessment {
		return
	}
	if from != nil {
		countAttrs(*from, attrs(old), false)
	}
	if to != nil {
		countAttrs(*to, attrs(it), true)
	}
}

// foundWhere are the counters of the items that stand where this one does; nil:
// there are none.
func foundWhere(c *queue.Counts, it *queue.Item) *queue.Found {
	switch {
	case it.Open():
		return &c.Open
	case it.State == queue.Decided:
		return &c.Decided
	}
	return nil
}

// countAttrs adds or takes away what an item's assessment counts for.
func countAttrs(f queue.Found, all []attr, up bool) {
	for _, a := range all {
		switch a.kind {
		case byClause:
			step(f.Clauses, a.value, up)
		case byRule:
			step(f.Rules, a.value, up)
		case byClass:
			step(f.Classes, contact.Class(a.value), up)
		}
	}
}

// step counts a key up or down; a key that counts nothing is not kept.
func step[K comparable](m map[K]uint64, key K, up bool) {
	switch {
	case up:
		m[key]++
	case m[key] > 1:
		m[key]--
	default:
		delete(m, key)
	}
}

// stepIn is step for a counter within a counter.
func stepIn[K comparable](m map[K]map[string]uint64, outer K, inner string, up bool) {
	in := m[outer]
	if in == nil {
		in = map[string]uint64{}
		m[outer] = in
	}
	if step(in, inner, up); len(in) == 0 {
		delete(m, outer)
	}
}

// score says how a decided gold item was answered.
func score(it *queue.Item) string {
	if it.Decision.Answer() == it.Gold.Answer() {
		return "right"
	}
	return "wrong"
}
