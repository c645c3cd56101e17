package boltstore

import (
	"context"
	"slices"

	"offside/queue"
)

// Unseen implements queue.Store.
func (s *Store) Unseen(ctx context.Context, q queue.Query) (queue.Unseen, error) {
	var u queue.Unseen
	err := s.read(ctx, func(t *tx) (err error) {
		u, err = t.unseen(ctx, q)
		return err
	})
	if err != nil {
		return queue.Unseen{}, err
	}
	return u, nil
}

func (t *tx) unseen(ctx context.Context, q queue.Query) (queue.Unseen, error) {
	c := &t.head.Counts
	u := queue.Unseen{
		Open: c.States[queue.Pending] + c.States[queue.Claimed], Snoozed: c.States[queue.Snoozed],
		Holdings: []queue.Holding{},
	}
	for lane, n := range c.Lanes {
		switch {
		case q.Lane != "" && q.Lane != lane:
			u.Elsewhere += n
		case q.For != "":
			u.Skipped += c.Skipped[lane][q.For]
		}
	}
	if q.For != "" && (q.Lane == "" || q.Lane == queue.LaneSecond) {
		u.Answered = c.First[q.For]
	}
	if err := t.holdings(ctx, q, &u); err != nil {
		return u, err
	}
	u.Free = u.Open - min(u.Open, u.Elsewhere+u.Skipped+u.Answered+u.Held)
	cur := t.shelf(bWake).Cursor()
	if k, _ := cur.First(); len(k) == len(position{}) {
		u.Wakes = timeSorted(keyNumber(k))
	}
	return u, nil
}

// holdings counts and names the claims of others in the query's lanes.
func (t *tx) holdings(ctx context.Context, q queue.Query, u *queue.Unseen) error {
	cur := t.shelf(bLease).Cursor()
	now := at(sortTime(t.now)+1, 0)
	for k, rec := cur.Seek(now[:]); len(k) == len(position{}); k, rec = cur.Next() {
		if err := ctx.Err(); err != nil {
			return err
		}
		if _, err := unseal(bLease, k, rec); err != nil {
			return err
		}
		s, err := t.status(keyNumber(k[8:]))
		if err != nil {
			return err
		}
		if s.Claim == nil || s.Claim.Actor == q.For || q.Lane != "" && s.Lane != q.Lane || keptFrom(&s, q.For) {
			continue
		}
		u.Held++
		if len(u.Holdings) == queue.HoldingLimit {
			continue
		}
		var e queue.Event
		if err := t.must(bEvent, numberKey(s.Claim.Token), &e); err != nil {
			return err
		}
		u.Holdings = append(u.Holdings, queue.Holding{Item: keyNumber(k[8:]), Actor: s.Claim.Actor, Since: e.At, Until: s.Claim.Until})
	}
	return nil
}

// keptFrom reports whether an item is kept from a reviewer for another reason
// than that somebody holds it.
func keptFrom(s *queue.Status, who string) bool {
	return who != "" && (slices.Contains(s.SkipBy, who) || s.Blind() && s.Reviews[0].Actor == who)
}
