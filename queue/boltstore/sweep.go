package boltstore

import (
	"errors"

	"offside/queue"
)

// sweepLimit is how many due leases, and how many due snoozes, one transaction
// clears up.
const sweepLimit = 64

// sweep frees items whose lease ran out and wakes those whose snooze is over.
func (t *tx) sweep() error {
	for _, bucket := range []string{bLease, bWake} {
		for _, n := range t.due(bucket) {
			if err := t.settle(n); err != nil && !errors.Is(err, queue.ErrCorrupt) {
				return err
			}
		}
	}
	return nil
}

// due returns the items whose time in the bucket has come.
func (t *tx) due(bucket string) []uint64 {
	var out []uint64
	c := t.shelf(bucket).Cursor()
	limit := sortTime(t.now)
	for k, _ := c.First(); len(k) == len(position{}) && len(out) < sweepLimit; k, _ = c.Next() {
		if keyNumber(k) > limit {
			break
		}
		out = append(out, keyNumber(k[8:]))
	}
	return out
}

// settle does what time does to an item. A damaged one is left alone: it must
// not stop the others.
func (t *tx) settle(n uint64) error {
	return t.attempt(func() error {
		old, err := t.item(n)
		if err != nil {
			return err
		}
		it, events := queue.Settle(old, t.now)
		if len(events) == 0 {
			return nil
		}
		_, err = t.save(&old, &it, events)
		return err
	})
}
