package ingest

import (
	"context"
	"fmt"

	"offside/queue"
	"offside/screen"
)

// Governed is the part of a queue.Store that assessing its items again needs.
type Governed interface {
	InForce(ctx context.Context) (queue.InForce, error)
	Outdated(ctx context.Context, limit int) (queue.Stretch, error)
	Reassess(ctx context.Context, r queue.Reassessment) (queue.Changes, error)
}

// Reassessing assesses the undecided items again that the policy in force found
// in the queue, a stretch with each step. It goes on where an earlier one, or
// another process, stopped, and may be stopped after any step. It is not safe
// for concurrent use.
type Reassessing struct {
	screener *screen.Screener
	store    Governed
	scratch  screen.Scratch
	changes  queue.Changes
	inForce  queue.InForce
}

// NewReassessing returns one that goes by screener.
func NewReassessing(screener *screen.Screener, store Governed) *Reassessing {
	return &Reassessing{screener: screener, store: store}
}

// stretch is how many items one step assesses again.
const stretch = 500

// Step assesses the next stretch; done says that nothing is left. It fails with
// a *queue.PolicyError when another policy than the screener's is in force.
func (r *Reassessing) Step(ctx context.Context) (done bool, err error) {
	f, err := r.store.InForce(ctx)
	if err != nil {
		return false, err
	}
	r.inForce = f
	hash := r.screener.Policy().Hash
	if r.inForce.Policy.Hash != hash {
		return false, &queue.PolicyError{Assessed: hash, InForce: r.inForce.Policy.Hash}
	}
	if r.inForce.Behind() == 0 {
		return true, nil
	}
	s, err := r.store.Outdated(ctx, stretch)
	if err != nil {
		return false, fmt.Errorf("reading what is to be assessed again: %w", err)
	}
	again := queue.Reassessment{Policy: hash, Through: s.Through}
	for i := range s.Items {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		it := &s.Items[i]
		if it.Assessment.Policy.Hash == hash {
			continue // another process was here
		}
		a, err := r.screener.Again(&it.Message, it.Before, it.Assessment, it.EnqueuedAt, &r.scratch)
		if err != nil {
			return false, fmt.Errorf("item %d: %w", it.Number, err)
		}
		again.Items = append(again.Items, queue.Reassessed{Item: it.Number, Assessment: a})
	}
	n, err := r.store.Reassess(ctx, again)
	if err != nil {
		return false, fmt.Errorf("assessing %d items again: %w", len(again.Items), err)
	}
	r.changes.Add(n)
	r.inForce.Through = s.Through
	return r.inForce.Behind() == 0, nil
}

// Progress says how many items were looked at, and of how many.
func (r *Reassessing) Progress() (n, of uint64) {
	return r.inForce.Until - r.inForce.Behind(), r.inForce.Until
}

// Changes counts what became of the items so far.
func (r *Reassessing) Changes() queue.Changes { return r.changes }
