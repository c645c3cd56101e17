package boltstore

import (
	"context"
	"errors"
	"slices"
	"testing"

	"go.etcd.io/bbolt"

	"offside/queue"
)

// Buckets are the buckets of a queue.
func Buckets() []string { return buckets() }

// Count returns how many records a bucket has.
func Count(t testing.TB, s *Store, bucket string) (n int) {
	t.Helper()
	if err := s.bolt.View(func(b *bbolt.Tx) error { n = b.Bucket([]byte(bucket)).Stats().KeyN; return nil }); err != nil {
		t.Fatal(err)
	}
	return n
}

// Stats are what bbolt counts.
func (s *Store) Stats() bbolt.Stats { return s.bolt.Stats() }

// Op is a record that a transaction wrote; nil: it removed it.
type Op struct {
	Bucket   string
	Key, Rec []byte
}

// Traced does work as one caller's and returns what it wrote.
func (s *Store) traced(ctx context.Context, work func(*tx) error) (ops []Op, err error) {
	err = s.write(ctx, func(t *tx) error {
		t.alone = false
		from := len(t.log)
		if err := errors.Join(work(t), t.leave()); err != nil {
			return err
		}
		seen := map[string]bool{}
		for _, l := range t.log[from:] {
			if name := l.bucket + string(l.key); !seen[name] {
				seen[name] = true
				ops = append(ops, Op{l.bucket, slices.Clone(l.key), slices.Clone(t.record(l.bucket, l.key))})
			}
		}
		if err := t.writeHead(); err != nil {
			return err
		}
		ops = append(ops, Op{bMeta, []byte(metaHead), slices.Clone(t.record(bMeta, []byte(metaHead)))})
		return nil
	})
	return ops, err
}

// DoTraced is Do, with what it wrote.
func (s *Store) DoTraced(ctx context.Context, cmds ...queue.Command) (results []queue.Result, ops []Op, err error) {
	ops, err = s.traced(ctx, func(t *tx) error {
		for _, c := range cmds {
			r, err := t.do(c)
			if err != nil {
				return err
			}
			results = append(results, r)
		}
		return nil
	})
	return results, ops, err
}

// EnqueueTraced is Enqueue, with what it wrote.
func (s *Store) EnqueueTraced(ctx context.Context, b queue.Batch) ([]Op, error) {
	return s.traced(ctx, func(t *tx) error {
		_, err := t.enqueue(ctx, b)
		return err
	})
}

// Reseal makes a record good in another place, as somebody could who can write
// the file.
func Reseal(bucket string, key, rec []byte) []byte {
	return seal(rec[0], bucket, key, rec[recordHeader:])
}

// Downgrade makes the queue in a file one of format 2, as it would be if it had
// never had what came since, in a file of its own.
func Downgrade(from, to string) (err error) {
	src, err := bbolt.Open(from, 0o600, &bbolt.Options{ReadOnly: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, src.Close()) }()
	dst, err := bbolt.Open(to, 0o600, &bbolt.Options{NoSync: true, FreelistType: bbolt.FreelistMapType})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, dst.Sync(), dst.Close()) }()
	err = src.View(func(b *bbolt.Tx) error {
		for _, name := range bucketsOf(2) {
			if err := copyBucket(context.Background(), dst, name, b.Bucket([]byte(name)), nil); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return dst.Update(func(b *bbolt.Tx) error {
		t := &tx{Store: &Store{bolt: dst}, bolt: b}
		if err := t.readHead(); err != nil {
			return err
		}
		c := &t.head.Counts
		c.Open, c.Decided, c.Strata, c.Answered, c.Skipped = queue.Found{}, queue.Found{}, nil, nil, nil
		return errors.Join(t.writeHead(), t.put(bMeta, []byte(metaFormat), []byte("2")))
	})
}

// Commits is how many transactions were written.
func (s *Store) Commits() (id int64) {
	_ = s.bolt.View(func(b *bbolt.Tx) error { id = int64(b.ID()); return nil })
	return id
}
