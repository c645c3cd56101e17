package boltstore

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"go.etcd.io/bbolt"

	"offside/queue"
)

// How a compaction fills the new file.
const (
	compactFill  = 0.9     // of a page: some room for entries that move
	compactBatch = 4 << 20 // bytes in one transaction
)

var _ queue.Compacter = (*Store)(nil)

// Compact implements queue.Compacter.
func (s *Store) Compact(ctx context.Context) (out queue.Compaction, err error) {
	err = s.exclude(ctx, func() error {
		out, err = s.replace(ctx, func(ctx context.Context, path string) error { return s.rewrite(ctx, path, nil) })
		return err
	})
	return out, err
}

// replace has a new file written and puts it in the place of the queue's,
// while nothing is changed. The new one is locked before it has its name, so
// that nobody else gets hold of it.
func (s *Store) replace(ctx context.Context, write func(ctx context.Context, path string) error) (out queue.Compaction, err error) {
	path, err := filepath.EvalSymlinks(s.path) // a link stays one
	if err != nil {
		return out, err
	}
	part := path + PartSuffix
	if err := os.RemoveAll(part); err != nil {
		return out, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(part))
		}
	}()
	if err := write(ctx, part); err != nil {
		return out, err
	}
	if out.Before, out.After, err = sizes(path, part); err != nil {
		return out, err
	}
	db, file, err := s.openBolt(part, maxWait)
	if err != nil {
		return out, err
	}
	if err := os.Rename(part, path); err != nil {
		return out, errors.Join(err, db.Close())
	}
	s.open.Lock()
	old := s.bolt
	s.bolt, s.file = db, file
	s.open.Unlock()
	return out, errors.Join(guard(old.Close), syncFolder(filepath.Dir(path)))
}

func sizes(before, after string) (int64, int64, error) {
	a, errA := os.Stat(before)
	b, errB := os.Stat(after)
	if err := errors.Join(errA, errB); err != nil {
		return 0, 0, err
	}
	return a.Size(), b.Size(), nil
}

// rewrite writes all records into a new file and checks it. Only its end is
// fsynced: before that nobody knows of the file.
//
// Where change is given, the new file is encrypted as it says.
func (s *Store) rewrite(ctx context.Context, path string, change *recrypt) error {
	to, err := bbolt.Open(path, 0o600, &bbolt.Options{NoSync: true, FreelistType: bbolt.FreelistMapType})
	if err != nil {
		return err
	}
	err = s.read(ctx, func(t *tx) error {
		return t.bolt.ForEach(func(name []byte, b *bbolt.Bucket) error {
			return copyBucket(ctx, to, string(name), b, change)
		})
	})
	key := s.secret
	if change != nil {
		key = change.to.secret
		err = errors.Join(err, to.Update(change.finish))
	}
	if err = errors.Join(err, to.Sync(), to.Close()); err != nil {
		return err
	}
	dup, err := Open(path, Options{ReadOnly: true, Key: key})
	if err != nil {
		return err
	}
	problems, err := dup.Check(ctx)
	if err == nil && len(problems) > 0 {
		err = fmt.Errorf("%w: %s", queue.ErrCorrupt, problems[0])
	}
	return errors.Join(err, dup.Close())
}

// copyBucket copies the records of one bucket, in bounded transactions.
func copyBucket(ctx context.Context, to *bbolt.DB, name string, from *bbolt.Bucket, change *recrypt) error {
	c := from.Cursor()
	k, rec := c.First()
	for done := false; !done; {
		err := to.Update(func(b *bbolt.Tx) error {
			into, err := b.CreateBucketIfNotExists([]byte(name))
			if err != nil {
				return err
			}
			into.FillPercent = compactFill
			for size := 0; k != nil && size < compactBatch; k, rec = c.Next() {
				if err := ctx.Err(); err != nil {
					return err
				}
				if _, err := unseal(name, k, rec); err != nil {
					return err
				}
				size += len(k) + len(rec)
				key, rec, err := change.record(name, k, rec)
				if err != nil || key == nil {
					if err != nil {
						return err
					}
					continue
				}
				if err := into.Put(key, rec); err != nil {
					return err
				}
			}
			done = k == nil
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}
