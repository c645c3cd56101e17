package boltstore

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"offside/queue"
)

// History implements queue.Store.
func (s *Store) History(ctx context.Context, q queue.HistoryQuery) ([]queue.Action, error) {
	var out []queue.Action
	err := s.read(ctx, func(t *tx) (err error) {
		out, err = t.history(ctx, q)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// history merges the actor's two stacks.
func (t *tx) history(ctx context.Context, q queue.HistoryQuery) ([]queue.Action, error) {
	limit := q.Limit
	if limit <= 0 {
		limit = defaultLimit
	}
	below := q.Before
	if below == 0 {
		below = 1<<64 - 1
	}
	done, err := t.stack(sideDone, q.Actor, below)
	undone, err2 := t.stack(sideUndone, q.Actor, below)
	if err := errors.Join(err, err2); err != nil {
		return nil, err
	}
	out := []queue.Action{}
	for len(out) < min(limit, maxLimit) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		next := done
		if undone.seq() > done.seq() {
			next = undone
		}
		d, err := next.deed(t)
		if err != nil || d.seq == 0 {
			return out, err
		}
		next.down()
		a, err := t.action(d)
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, nil
}

// action tells of a deed.
func (t *tx) action(d deed) (queue.Action, error) {
	a := queue.Action{Seq: d.seq, Undone: d.side == sideUndone, Item: d.item, Bulk: d.bulk, Items: 1}
	if d.bulk != "" {
		g, err := t.group(d.bulk)
		if err != nil {
			return a, err
		}
		first, _, err := t.members(d.bulk, d.side, 0, 1)
		if err == nil && len(first) == 0 {
			err = damaged(bBulk, t.hash(byBulk, d.bulk), "it has no items")
		}
		if err != nil {
			return a, err
		}
		a.Items, a.Item, d.seq = int(g.side(d.side).Items), first[0].item, first[0].seq
	}
	var e queue.Event
	var f fixed
	s, err := t.status(a.Item)
	if err := errors.Join(err, t.must(bEvent, numberKey(d.seq), &e), t.must(bMessage, numberKey(a.Item), &f)); err != nil {
		return a, err
	}
	a.At, a.Message = e.At, f.Message.ID
	decision := e.Decision
	for _, step := range s.Trail {
		if step.Seq == d.seq && !a.Undone {
			a.Type = step.Type
		}
	}
	for _, u := range s.Undone {
		if u.Seq == d.seq && a.Undone {
			a.Type, decision = u.Type, u.Decision
		}
	}
	if a.Type == "" {
		return a, damaged(bStatus, numberKey(a.Item), fmt.Sprintf("it has no step %d", d.seq))
	}
	if decision != nil {
		a.Outcome = decision.Outcome
	}
	return a, nil
}

// Timeline implements queue.Store.
func (s *Store) Timeline(ctx context.Context, number uint64) ([]queue.Event, error) {
	var out []queue.Event
	err := s.read(ctx, func(t *tx) (err error) {
		out, err = t.timeline(ctx, number)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// timeline follows an item's events back from the last one. Those that were
// made before they named each other (format 2 and earlier) are not found.
func (t *tx) timeline(ctx context.Context, number uint64) ([]queue.Event, error) {
	it, err := t.item(number)
	if err != nil {
		return nil, err
	}
	out := []queue.Event{}
	for seq := it.Last; seq != 0 && len(out) < queue.TimelineLimit; {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var e queue.Event
		if err := t.must(bEvent, numberKey(seq), &e); err != nil {
			return nil, err
		}
		if e.Type == queue.EventLost {
			break
		}
		if e.Item != number || e.Earlier >= seq {
			return nil, damaged(bEvent, numberKey(seq), fmt.Sprintf("it is not part of the timeline of item %d", number))
		}
		out = append(out, e)
		seq = e.Earlier
	}
	slices.Reverse(out)
	return it.ShownEvents(out), nil
}
