package boltstore

import (
	"bytes"
	"context"
	"errors"
	"iter"

	"go.etcd.io/bbolt"
)

// A load, an upgrade and a repair make indexes of millions of entries. Put down
// as the items come, each page of them would be written thousands of times: so
// they are sorted beside the file, and written in the order in which they lie.

// How many items, or sorted entries, one of their transactions takes.
const (
	batchItems   = 10_000
	batchEntries = 200_000
)

// batches has work done in one transaction after the other, each of which goes
// on with the head, until it says that it is done.
func (s *Store) batches(ctx context.Context, work func(*tx) (done bool, err error)) error {
	for done := false; !done; {
		err := s.update(func(b *bbolt.Tx) (err error) {
			t := &tx{Store: s, bolt: b, now: s.clock().Round(0).UTC(), alone: true}
			if err := t.readHead(); err != nil {
				return err
			}
			if done, err = work(t); err != nil {
				return err
			}
			return errors.Join(ctx.Err(), t.writeHead())
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// putSorted writes what a sorter has. look sees each entry before, and says
// whether to write it.
func (s *Store) putSorted(ctx context.Context, from *sorter, look func(*tx, *sortedEntry) (write bool, err error)) error {
	next, stop := iter.Pull2(from.all())
	defer stop()
	return s.batches(ctx, func(t *tx) (bool, error) {
		for range batchEntries {
			e, err, more := next()
			if !more || err != nil {
				return true, err
			}
			write, err := look(t, &e)
			if err != nil {
				return false, err
			}
			if !write {
				continue
			}
			b := t.shelf(e.bucket)
			b.FillPercent = compactFill
			// bbolt keeps the record until the transaction ends, and the sorter does not.
			if err := b.Put(e.key, bytes.Clone(e.rec)); err != nil {
				return false, err
			}
		}
		return false, nil
	})
}

// asIs has every entry written.
func asIs(*tx, *sortedEntry) (bool, error) { return true, nil }
