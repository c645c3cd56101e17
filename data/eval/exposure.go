package eval

import (
	"cmp"
	"context"
	"slices"

	"offside/screen"
	"offside/screen/contact"
)

// Exposure screens messages under two policies: what the new one would newly
// flag, and what it would let go. Make one with NewExposure; it is not safe
// for concurrent use.
type Exposure struct {
	old, new *exposed
	same     bool // both detect the same, so that once is enough
	totals   ExposureTotals
}

// exposed is one side.
type exposed struct {
	screener *screen.Screener
	threads  *screen.Threads
	scratch  screen.Scratch
}

// ExposureTotals is what an exposure counted.
type ExposureTotals struct {
	Messages int         `json:"messages"`
	Before   int         `json:"flagged_before"`
	After    int         `json:"flagged_after"`
	Newly    int         `json:"newly_flagged"`
	NoLonger int         `json:"no_longer_flagged"`
	Moved    []MoveCount `json:"moves"`
	moves    map[Move]int
}

// threadLimit is how many threads are kept in mind at once.
const threadLimit = 10_000

// NewExposure compares what old and new screen by.
func NewExposure(old, new *screen.Screener) *Exposure {
	side := func(s *screen.Screener) *exposed {
		return &exposed{screener: s, threads: screen.NewThreads(threadLimit, nil)}
	}
	return &Exposure{old: side(old), new: side(new), same: old.Lexicon() == new.Lexicon(), totals: ExposureTotals{moves: map[Move]int{}}}
}

// Add screens one message under both, and returns the flip if the verdicts
// differ, else nil.
func (e *Exposure) Add(m *screen.Message) *Flip {
	hits := e.old.detect(m)
	before := e.old.screener.Rule(m, hits)
	if !e.same {
		hits = e.new.detect(m)
	}
	after := e.new.screener.Rule(m, hits)
	t := &e.totals
	t.Messages++
	if before.Flagged() {
		t.Before++
	}
	if after.Flagged() {
		t.After++
	}
	if before.Verdict == after.Verdict {
		return nil
	}
	t.moves[Move{before.Verdict, after.Verdict}]++
	switch {
	case !before.Flagged() && after.Flagged():
		t.Newly++
	case before.Flagged() && !after.Flagged():
		t.NoLonger++
	}
	return &Flip{Message: m.ID, Text: m.Text, Was: ruledNow(before), Is: ruledNow(after)}
}

// detect finds what is in the message, with its thread before it.
func (e *exposed) detect(m *screen.Message) []contact.Hit {
	w, _ := e.threads.Window(context.Background(), m.Thread) // without a store to load from, it cannot fail
	return e.screener.Detect(m, w, &e.scratch)
}

// Totals returns the counts so far.
func (e *Exposure) Totals() ExposureTotals {
	t := e.totals
	t.Moved = sortedMoves(t.moves)
	return t
}

// sortedMoves are the moves, the most frequent first.
func sortedMoves(moves map[Move]int) []MoveCount {
	out := make([]MoveCount, 0, len(moves))
	for m, n := range moves {
		out = append(out, MoveCount{m, n})
	}
	slices.SortFunc(out, func(a, b MoveCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	})
	return out
}
