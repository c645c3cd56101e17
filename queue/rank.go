package queue

import (
	"math"
	"math/bits"
	"time"

	"offside/screen"
)

// AgeWeight is the τ of the rank: waiting this long weighs as much as e times
// the priority.
const AgeWeight = 24 * time.Hour

// minPriority keeps the logarithm of a priority of 0 finite: such an item
// comes after about two weeks of those with priority 1.
const minPriority = 1e-6

// MaxReach is where reach stops to count: beyond it a value is everywhere, and
// each new item with it would move all others.
const MaxReach = 64

// Rank orders items: ln(priority × reach) − enqueued/τ. Its terms are fixed
// when the item comes in, apart from the reach, which is counted in powers of
// two and so changes rarely; age needs no updates. Higher comes first.
func Rank(priority float64, reach int, enqueued time.Time) float64 {
	return logPriority(priority) + logReach(reach) - float64(enqueued.UnixMilli())/float64(AgeWeight.Milliseconds())
}

func logPriority(p float64) float64 {
	if !(p > minPriority) {
		p = minPriority
	}
	return math.Log(math.Min(p, 1))
}

func logReach(reach int) float64 { return math.Log(float64(min(max(reach, 1), MaxReach))) }

// ReachOf is the reach of a value that so many items share: the power of two
// at or below, at most MaxReach.
func ReachOf(items uint64) int {
	if items == 0 {
		return 1
	}
	return min(1<<(bits.Len64(items)-1), MaxReach)
}

// Widen gives an item the reach of its values, which only grows.
func (it *Item) Widen(reach int) {
	it.Reach = max(it.Reach, reach)
	it.Rank = it.rank()
}

// rank is where the item stands by rank: one that was drawn, at the place that
// was drawn for it.
func (it *Item) rank() float64 {
	if it.Lot > 0 {
		return Rank(it.Lot, 1, it.EnqueuedAt)
	}
	return Rank(it.Assessment.Priority, it.Reach, it.EnqueuedAt)
}

// Terms are what an item's rank is made of: why it stands where it does.
type Terms struct {
	Priority float64       `json:"priority"` // severity × confidence; where ByLot the place that was drawn
	Reach    int           `json:"reach"`    // items that share its most frequent value, in powers of two
	Waited   time.Duration `json:"waited_ns"`
	ByLot    bool          `json:"by_lot"` // it was drawn: what is in it counts for nothing
	// The three terms of the rank as of now, whose sum orders the items.
	PriorityTerm float64 `json:"priority_term"` // ln(priority)
	ReachTerm    float64 `json:"reach_term"`    // ln(reach)
	AgeTerm      float64 `json:"age_term"`      // waited/τ
}

// Score is the sum of the terms.
func (t *Terms) Score() float64 { return t.PriorityTerm + t.ReachTerm + t.AgeTerm }

// Terms returns what the item's rank is made of at now.
func (it *Item) Terms(now time.Time) Terms {
	t := Terms{Reach: max(it.Reach, 1), Waited: now.Sub(it.EnqueuedAt), ByLot: it.Lot > 0}
	if it.Assessment != nil {
		t.Priority = it.Assessment.Priority
	}
	if t.ByLot {
		t.Priority, t.Reach = it.Lot, 1
	}
	t.PriorityTerm, t.ReachTerm = logPriority(t.Priority), logReach(t.Reach)
	t.AgeTerm = float64(t.Waited) / float64(AgeWeight)
	return t
}

// Doubt says how unsure screening is of an item, in [0,1]: 1 for one with a
// finding of confidence .5, 0 where each is certain. Of an item that was drawn
// it is a draw as well.
func (it *Item) Doubt() float64 {
	if it.Lot > 0 {
		return 2*it.Lot - 1
	}
	most := 0.0
	if it.Assessment == nil {
		return most
	}
	for i := range it.Assessment.Detections {
		d := &it.Assessment.Detections[i]
		if d.Verdict == screen.Violation || d.Verdict == screen.NeedsReview {
			most = math.Max(most, 1-math.Abs(2*d.Confidence-1))
		}
	}
	return most
}
