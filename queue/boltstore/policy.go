package boltstore

import (
	"context"

	"offside/queue"
)

// InForce implements queue.Store.
func (s *Store) InForce(ctx context.Context) (queue.InForce, error) {
	var f queue.InForce
	err := s.read(ctx, func(t *tx) (err error) {
		f, err = t.inForce()
		return err
	})
	return f, err
}

// inForce reads which policy is in force.
func (t *tx) inForce() (queue.InForce, error) {
	var f queue.InForce
	_, err := t.getValue(bMeta, []byte(metaPolicy), &f)
	return f, err
}

// current refuses entries that another policy assessed than the one in force.
func (t *tx) current(entries []queue.Entry) error {
	f, err := t.inForce()
	if err != nil || f.None() {
		return err
	}
	for i := range entries {
		if hash := entries[i].Assessment.Policy.Hash; hash != f.Policy.Hash {
			return &queue.PolicyError{Assessed: hash, InForce: f.Policy.Hash}
		}
	}
	return nil
}

// UsePolicy implements queue.Store.
func (s *Store) UsePolicy(ctx context.Context, u queue.PolicyUse) (queue.InForce, error) {
	if err := u.Validate(); err != nil {
		return queue.InForce{}, err
	}
	var f queue.InForce
	err := s.write(ctx, func(t *tx) (err error) {
		f, err = t.usePolicy(&u)
		return err
	})
	if err != nil {
		return queue.InForce{}, err
	}
	return f, nil
}

func (t *tx) usePolicy(u *queue.PolicyUse) (queue.InForce, error) {
	before, err := t.inForce()
	if err != nil || before.Policy.Hash == u.Policy.Hash {
		return before, err
	}
	e := u.Event(before, t.now)
	e.Seq = t.head.LastSeq + 1
	if err := t.append(&e); err != nil {
		return before, err
	}
	f := queue.InForce{Policy: u.Policy, Actor: u.Actor.Name, Since: e.At, Seq: e.Seq, Until: t.head.LastItem}
	if err := t.put(bPolicy, []byte(u.Policy.Hash), u.Source); err != nil {
		return before, err
	}
	return f, t.putValue(bMeta, []byte(metaPolicy), &f)
}

// stretchLimit is how many items Outdated returns when it is not told.
const stretchLimit = 200

// Outdated implements queue.Store. Of decided items it reads the status alone.
func (s *Store) Outdated(ctx context.Context, limit int) (queue.Stretch, error) {
	if limit <= 0 {
		limit = stretchLimit
	}
	var out queue.Stretch
	err := s.read(ctx, func(t *tx) error {
		f, err := t.inForce()
		if err != nil {
			return err
		}
		size := 0
		for out.Through = f.Through; out.Through < f.Until && len(out.Items) < limit && size < pageBytes; out.Through++ {
			had := len(out.Items)
			if err := t.outdated(ctx, out.Through+1, &out); err != nil {
				return err
			}
			for i := had; i < len(out.Items); i++ {
				size += length(&out.Items[i])
			}
		}
		return nil
	})
	if err != nil {
		return queue.Stretch{}, err
	}
	return out, nil
}

// outdated adds an item to the stretch if it is undecided.
func (t *tx) outdated(ctx context.Context, number uint64, out *queue.Stretch) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s, err := t.status(number)
	if err != nil || !s.Undecided() {
		return err
	}
	it, err := t.item(number)
	if err == nil {
		out.Items = append(out.Items, it)
	}
	return err
}

// reopened has an item assessed again that nobody's decision stands on any more,
// if the policy in force has not done that.
func (t *tx) reopened(it *queue.Item) error {
	f, err := t.inForce()
	if err != nil || !f.Reopen(it) {
		return err
	}
	return t.putValue(bMeta, []byte(metaPolicy), &f)
}

// Reassess implements queue.Store.
func (s *Store) Reassess(ctx context.Context, r queue.Reassessment) (queue.Changes, error) {
	var n queue.Changes
	err := s.write(ctx, func(t *tx) (err error) {
		n, err = t.reassessAll(ctx, &r)
		return err
	})
	if err != nil {
		return queue.Changes{}, err
	}
	return n, nil
}

func (t *tx) reassessAll(ctx context.Context, r *queue.Reassessment) (queue.Changes, error) {
	var n queue.Changes
	f, err := t.inForce()
	if err != nil {
		return n, err
	}
	if f.None() || f.Policy.Hash != r.Policy {
		return n, &queue.PolicyError{Assessed: r.Policy, InForce: f.Policy.Hash}
	}
	for i := range r.Items {
		if err := ctx.Err(); err != nil {
			return n, err
		}
		if err := t.reassessOne(&r.Items[i], r.Policy, &n); err != nil {
			return n, err
		}
	}
	if err := t.widen(); err != nil {
		return n, err
	}
	if r.Through <= f.Through {
		return n, nil
	}
	f.Through = min(r.Through, f.Until)
	return n, t.putValue(bMeta, []byte(metaPolicy), &f)
}

// reassessOne gives one item its new assessment, unless it has one by the
// policy or is decided by now.
func (t *tx) reassessOne(r *queue.Reassessed, policy string, n *queue.Changes) error {
	old, err := t.item(r.Item)
	if err != nil || !old.Undecided() || old.Assessment.Policy.Hash == policy {
		return err
	}
	e := queue.Entry{Message: old.Message, Assessment: r.Assessment}
	if err := e.Validate(); err != nil {
		return err
	}
	if r.Assessment.Policy.Hash != policy {
		return &queue.PolicyError{Assessed: r.Assessment.Policy.Hash, InForce: policy}
	}
	events, err := t.reassess(&old, old.Message, r.Assessment)
	if err == nil {
		n.Count(events)
	}
	return err
}
