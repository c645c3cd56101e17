package boltstore

import (
	"context"
	"fmt"

	"offside/queue"
)

// Do implements queue.Store.
func (s *Store) Do(ctx context.Context, cmds ...queue.Command) ([]queue.Result, error) {
	if len(cmds) == 0 {
		return nil, nil
	}
	results := make([]queue.Result, len(cmds))
	err := s.write(ctx, func(t *tx) error {
		for i, c := range cmds {
			if err := ctx.Err(); err != nil {
				return err
			}
			r, err := t.do(c)
			if err != nil {
				return &queue.CommandError{Index: i, Command: c.Do, Item: c.Item, Err: err}
			}
			results[i] = r
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return results, nil
}

// do carries out one command.
func (t *tx) do(c queue.Command) (queue.Result, error) {
	if c.Item == 0 {
		found, err := t.aim(&c)
		if err != nil || !found {
			return queue.Result{}, err
		}
	}
	if c.Item == 0 {
		g, err := t.doGroup(c)
		return queue.Result{Group: g}, err
	}
	r, err := t.apply(c)
	if c.Bulk == "" {
		return r, err
	}
	if err != nil {
		if refused := queue.NewRefusal(c.Item, err); refused != nil {
			return queue.Result{Refused: refused}, nil
		}
		return r, err
	}
	r.Item = &queue.Item{Number: r.Item.Number, Status: r.Item.Status}
	return r, nil
}

// apply carries out a command on the item that it names. When it is refused,
// nothing was written.
func (t *tx) apply(c queue.Command) (queue.Result, error) {
	old, err := t.item(c.Item)
	if err != nil {
		return queue.Result{}, err
	}
	if c.Do == queue.DoDecide || c.Do == queue.DoRedo {
		set, err := t.settings()
		if err != nil {
			return queue.Result{}, err
		}
		c.Second = set.SecondFor(t.key, &old)
	}
	it, events, err := queue.Apply(old, c, t.now)
	if err != nil {
		return queue.Result{}, err
	}
	var r queue.Result
	switch n := len(events); {
	case n == 0:
	case c.Do == queue.DoUndo:
		r.Undid = old.Trail[len(old.Trail)-1].Type
	case c.Do == queue.DoRedo:
		r.Redid = old.Undone[len(old.Undone)-1].Type
	}
	if r.Seq, err = t.save(&old, &it, events); err != nil {
		return queue.Result{}, err
	}
	shown := it.Shown()
	r.Item = &shown
	if err := t.remember(&old, &it); err != nil || c.Do != queue.DoPurge {
		return r, err
	}
	return r, t.erase(&old, &it)
}

// aim finds the item of a command that names none: the next for a claim, that
// of the actor's last action for an undo or a redo, or the bulk that this was.
// It reports whether there is one.
func (t *tx) aim(c *queue.Command) (bool, error) {
	if c.Actor.Name == "" {
		return false, fmt.Errorf("%w: it names no actor", queue.ErrInvalid)
	}
	switch c.Do {
	case queue.DoClaim:
		n, err := t.next(c.Query, c.Actor.Name)
		c.Item = n
		return n != 0, err
	case queue.DoUndo, queue.DoRedo:
		if c.Bulk != "" {
			return true, nil
		}
		last, err := t.lastDeed(sideOf(c.Do), c.Actor.Name)
		c.Item, c.Event, c.Bulk = last.item, last.seq, last.bulk
		return err == nil, err
	}
	return false, fmt.Errorf("%w: it names no item", queue.ErrInvalid)
}

// next returns the first item of the query that is free for the actor, 0 if
// there is none.
func (t *tx) next(q queue.Query, actor string) (uint64, error) {
	if q.Order == queue.ByDecision {
		return 0, fmt.Errorf("%w: a decided item cannot be claimed", queue.ErrInvalid)
	}
	q.For, q.After, q.Before = actor, "", ""
	w, err := t.walk(q)
	if err != nil {
		return 0, err
	}
	w.pass = t.held()
	for r, ok := w.find(); ok; r, ok = w.find() {
		if r.status.Holder(t.now) == "" {
			return r.number(), nil
		}
	}
	return 0, w.failed
}

// held are the items that somebody holds, by the lease index: about as many as
// there are reviewers, and all at the head of the line, so that it pays not to
// look at each of them.
func (t *tx) held() map[uint64]bool {
	out := map[uint64]bool{}
	c := t.shelf(bLease).Cursor()
	now := at(sortTime(t.now)+1, 0)
	for k, rec := c.Seek(now[:]); k != nil && len(out) < heldLimit; k, rec = c.Next() {
		if _, err := unseal(bLease, k, rec); err == nil && len(k) == len(position{}) {
			out[keyNumber(k[8:])] = true
		}
	}
	return out
}

// heldLimit bounds held; items beyond it are looked at one by one.
const heldLimit = 4096
