package boltstore

import (
	"context"

	"offside/queue"
)

// Settings implements queue.Store.
func (s *Store) Settings(ctx context.Context) (queue.Settings, error) {
	var out queue.Settings
	err := s.read(ctx, func(t *tx) (err error) {
		out, err = t.settings()
		return err
	})
	return out, err
}

// settings reads them, once in a transaction.
func (t *tx) settings() (queue.Settings, error) {
	if t.set == nil {
		var set queue.Settings
		if _, err := t.getValue(bMeta, []byte(metaSettings), &set); err != nil {
			return set, err
		}
		t.set = &set
	}
	return *t.set, nil
}

// Configure implements queue.Store.
func (s *Store) Configure(ctx context.Context, by queue.Actor, set queue.Settings) error {
	if _, err := set.Event(by, s.clock()); err != nil {
		return err
	}
	return s.write(ctx, func(t *tx) error {
		e, err := set.Event(by, t.now)
		if err != nil {
			return err
		}
		e.Seq = t.head.LastSeq + 1
		if err := t.append(&e); err != nil {
			return err
		}
		set.Seq, t.set = e.Seq, nil
		return t.putValue(bMeta, []byte(metaSettings), &set)
	})
}
