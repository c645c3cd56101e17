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

// Compact rewrites the queue at path without the pages that nothing is on,
// which bbolt never gives back: after a purge, or many changes. Every record's
// checksum is checked on the way, and the new file as a whole before it takes
// the place of the old one; whatever fails before leaves the old one as it
// was. Nobody else can have the queue open meanwhile. It returns the sizes in
// bytes before and after. Errors are those of Open, and queue.ErrCorrupt.
func Compact(ctx context.Context, path string) (before, after int64, err error) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real // a link stays one
	}
	s, err := Open(path, Options{})
	if err != nil {
		return 0, 0, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	part := path + PartSuffix
	if err := os.RemoveAll(part); err != nil {
		return 0, 0, err
	}
	if err := s.rewrite(ctx, part); err != nil {
		return 0, 0, errors.Join(err, os.RemoveAll(part))
	}
	if before, after, err = sizes(path, part); err != nil {
		return 0, 0, errors.Join(err, os.RemoveAll(part))
	}
	if err := os.Rename(part, path); err != nil {
		return 0, 0, errors.Join(err, os.RemoveAll(part))
	}
	return before, after, syncFolder(filepath.Dir(path))
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
func (s *Store) rewrite(ctx context.Context, path string) error {
	to, err := bbolt.Open(path, 0o600, &bbolt.Options{NoSync: true, FreelistType: bbolt.FreelistMapType})
	if err != nil {
		return err
	}
	err = s.read(ctx, func(t *tx) error {
		return t.bolt.ForEach(func(name []byte, b *bbolt.Bucket) error { return copyBucket(ctx, to, string(name), b) })
	})
	if err = errors.Join(err, to.Sync(), to.Close()); err != nil {
		return err
	}
	dup, err := Open(path, Options{ReadOnly: true})
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
func copyBucket(ctx context.Context, to *bbolt.DB, name string, from *bbolt.Bucket) error {
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
				if err := into.Put(k, rec); err != nil {
					return err
				}
				size += len(k) + len(rec)
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
