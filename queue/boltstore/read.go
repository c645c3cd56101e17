package boltstore

import (
	"context"
	"fmt"
	"slices"
	"time"

	"go.etcd.io/bbolt"

	"offside/queue"
)

// read runs fn in a reading transaction, which sees one state of the queue.
func (s *Store) read(ctx context.Context, fn func(*tx) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.open.RLock()
	defer s.open.RUnlock()
	if s.closed {
		return queue.ErrClosed
	}
	return guard(func() error {
		return s.bolt.View(func(b *bbolt.Tx) error {
			t := &tx{Store: s, bolt: b, now: s.clock().Round(0).UTC()}
			if err := t.readHead(); err != nil {
				return err
			}
			return fn(t)
		})
	})
}

// Get implements queue.Store.
func (s *Store) Get(ctx context.Context, number uint64) (queue.Item, error) {
	var it queue.Item
	err := s.read(ctx, func(t *tx) (err error) {
		it, err = t.item(number)
		return err
	})
	if err != nil {
		return queue.Item{}, err
	}
	return it.Shown(), nil
}

// Find implements queue.Store.
func (s *Store) Find(ctx context.Context, messageID string) (queue.Item, error) {
	var it queue.Item
	err := s.read(ctx, func(t *tx) error {
		n, err := t.newest(messageID)
		if err != nil {
			return err
		}
		if n == 0 {
			return fmt.Errorf("message %q: %w", messageID, queue.ErrNotFound)
		}
		it, err = t.item(n)
		return err
	})
	if err != nil {
		return queue.Item{}, err
	}
	return it.Shown(), nil
}

// newest returns the number of the newest item of a message, 0 if there is
// none.
func (t *tx) newest(messageID string) (uint64, error) {
	key := t.hash(byID, messageID)
	payload, err := t.get(bID, key)
	if err != nil || payload == nil {
		return 0, err
	}
	if len(payload) != 8 {
		return 0, damaged(bID, key, "it names no item")
	}
	return keyNumber(payload), nil
}

// Counts implements queue.Store.
func (s *Store) Counts(ctx context.Context) (queue.Counts, error) {
	var c queue.Counts
	err := s.read(ctx, func(t *tx) error {
		c = cloneCounts(t.head.Counts)
		oldest, err := t.oldest()
		c.Oldest = oldest
		return err
	})
	if err != nil {
		return queue.Counts{}, err
	}
	return c, nil
}

// oldest is when the oldest open item came in.
func (t *tx) oldest() (time.Time, error) {
	w, err := t.walk(queue.Query{Order: queue.ByAge})
	if err != nil {
		return time.Time{}, err
	}
	p, ok := w.next()
	if !ok {
		return time.Time{}, w.failed
	}
	return timeSorted(keyNumber(p[:8])), nil
}

// eventLimit is how many events a call returns when it does not say.
const eventLimit = 1000

// Events implements queue.Store.
func (s *Store) Events(ctx context.Context, after uint64, limit int) ([]queue.Event, error) {
	if limit <= 0 {
		limit = eventLimit
	}
	var out []queue.Event
	err := s.read(ctx, func(t *tx) error {
		for seq := after + 1; seq != 0 && seq <= t.head.LastSeq && len(out) < limit; seq++ {
			if err := ctx.Err(); err != nil {
				return err
			}
			var e queue.Event
			if err := t.must(bEvent, numberKey(seq), &e); err != nil {
				return err
			}
			out = append(out, e)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// Windows implements queue.Store. It returns nil if nothing was ever saved
// under the name.
func (s *Store) Windows(ctx context.Context, name string) ([]byte, error) {
	var out []byte
	err := s.read(ctx, func(t *tx) (err error) {
		out, err = t.copyOf(bWindow, t.windowKey(name))
		return err
	})
	return out, err
}

// Policy implements queue.Store.
func (s *Store) Policy(ctx context.Context, hash string) ([]byte, error) {
	src, err := s.bytes(ctx, bPolicy, hash)
	if err == nil && src == nil {
		err = fmt.Errorf("policy %s: %w", hash, queue.ErrNotFound)
	}
	return src, err
}

// bytes returns a copy of what is kept under a name, nil if nothing is.
func (s *Store) bytes(ctx context.Context, bucket, name string) ([]byte, error) {
	var out []byte
	err := s.read(ctx, func(t *tx) (err error) {
		out, err = t.copyOf(bucket, []byte(name))
		return err
	})
	return out, err
}

// copyOf is what is kept under a key, the caller's own; nil if nothing is.
func (t *tx) copyOf(bucket string, key []byte) ([]byte, error) {
	if len(key) == 0 {
		return nil, nil
	}
	payload, err := t.get(bucket, key)
	if payload == nil {
		return nil, err
	}
	return append([]byte{}, payload...), err
}

// KeepPolicy implements queue.Store.
func (s *Store) KeepPolicy(ctx context.Context, hash string, src []byte) error {
	if err := checkName(hash); err != nil {
		return err
	}
	kept, err := s.bytes(ctx, bPolicy, hash)
	if err == nil && kept != nil && slices.Equal(kept, src) {
		return nil
	}
	return s.write(ctx, func(t *tx) error { return t.put(bPolicy, []byte(hash), src) })
}

// checkName refuses a name that bbolt cannot keep.
func checkName(name string) error {
	if name == "" || len(name) > 1024 {
		return fmt.Errorf("%w: a name has 1 to 1024 bytes", queue.ErrInvalid)
	}
	return nil
}
