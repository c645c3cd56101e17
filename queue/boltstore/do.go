package boltstore

import (
	"context"
	"errors"
	"fmt"
	"slices"

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
	old, err := t.item(c.Item)
	if err != nil {
		return queue.Result{}, err
	}
	it, events, err := queue.Apply(old, c, t.now)
	if err != nil {
		return queue.Result{}, err
	}
	r := queue.Result{Item: &it}
	if r.Seq, err = t.save(&old, &it, events); err != nil {
		return queue.Result{}, err
	}
	if r.Undid, err = t.remember(&old, &it); err != nil || c.Do != queue.DoPurge {
		return r, err
	}
	return r, t.erase(&old, &it)
}

// aim finds the item of a command that names none: the next for a claim, that
// of the actor's last action for an undo. It reports whether there is one.
func (t *tx) aim(c *queue.Command) (bool, error) {
	switch c.Do {
	case queue.DoClaim:
		if c.Actor.Name == "" {
			return false, fmt.Errorf("%w: it names no actor", queue.ErrInvalid)
		}
		n, err := t.next(c.Query, c.Actor.Name)
		c.Item = n
		return n != 0, err
	case queue.DoUndo:
		n, seq, err := t.lastAction(c.Actor.Name)
		c.Item, c.Event = n, seq
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

// actionKey is where an action of the actor is remembered.
func (t *tx) actionKey(actor string, seq uint64) []byte {
	return numbered(t.hash(byActor, actor), seq)
}

// remember keeps the actors' stacks of actions in step with the item's trail,
// and returns the type of the action that was taken back, if one was.
func (t *tx) remember(old, it *queue.Item) (undid queue.EventType, err error) {
	for _, s := range old.Trail {
		if !hasStep(it.Trail, s.Seq) {
			err = errors.Join(err, t.del(bAction, t.actionKey(s.Actor, s.Seq)))
		}
	}
	for _, s := range it.Trail {
		if !hasStep(old.Trail, s.Seq) {
			err = errors.Join(err, t.put(bAction, t.actionKey(s.Actor, s.Seq), numberKey(it.Number)))
		}
	}
	if n := len(old.Trail); n > len(it.Trail) && it.State != queue.Purged {
		undid = old.Trail[n-1].Type
	}
	return undid, err
}

func hasStep(trail []queue.Step, seq uint64) bool {
	return slices.ContainsFunc(trail, func(s queue.Step) bool { return s.Seq == seq })
}

// lastAction returns the item and the seq of the last action of the actor.
func (t *tx) lastAction(actor string) (item, seq uint64, err error) {
	prefix := t.hash(byActor, actor)
	k, rec := before(t.shelf(bAction).look, numbered(prefix, 1<<64-1))
	if len(k) != hashLen+8 || string(k[:hashLen]) != string(prefix) {
		return 0, 0, queue.ErrNothingToUndo
	}
	payload, err := unseal(bAction, k, rec)
	if err != nil {
		return 0, 0, err
	}
	if len(payload) != 8 {
		return 0, 0, damaged(bAction, k, "it names no item")
	}
	return keyNumber(payload), keyNumber(k[hashLen:]), nil
}
