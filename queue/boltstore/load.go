package boltstore

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"time"

	"go.etcd.io/bbolt"

	"offside/queue"
)

// Load makes a new queue at path out of entries, several times as fast as
// Enqueue when they are many: what is indexed by it is sorted beside, in
// temporary files, and written in order at the end. Nothing is fsynced before
// the end either; until then the queue is at path + PartSuffix, where nobody
// takes it for one, and whatever fails before leaves nothing behind.
//
// Each entry brings its context with it, and no two may have the same message
// id: queue.ErrInvalid. Where there is something at path already, the error is
// fs.ErrExist. It returns how many items the queue has.
func Load(ctx context.Context, path string, o Options, entries iter.Seq[queue.Entry]) (items uint64, err error) {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return 0, fmt.Errorf("%s: %w", path, fs.ErrExist)
	}
	if o.Clock == nil {
		o.Clock = time.Now
	}
	part := path + PartSuffix
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.RemoveAll(part)); err != nil {
		return 0, err
	}
	db, err := bbolt.Open(part, 0o600, &bbolt.Options{NoSync: true, NoGrowSync: true, FreelistType: bbolt.FreelistMapType})
	if err != nil {
		return 0, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(part))
		}
	}()
	l := &loader{store: &Store{bolt: db, path: part, clock: o.Clock}, sorter: sorter{memory: sortMemory}}
	err = l.run(ctx, entries)
	if err = errors.Join(err, l.sorter.close(), db.Sync(), db.Close()); err != nil {
		return 0, err
	}
	if err := os.Rename(part, path); err != nil {
		return 0, err
	}
	return l.head.LastItem, syncFolder(filepath.Dir(path))
}

// loader is one run of Load.
type loader struct {
	store  *Store
	sorter sorter
	head   *head
	values valueRun
}

// Of how many items, or sorted entries, the load writes the records in one
// transaction.
const (
	loadItems   = 10_000
	loadEntries = 200_000
)

func (l *loader) run(ctx context.Context, entries iter.Seq[queue.Entry]) error {
	err := l.store.update(func(b *bbolt.Tx) error {
		t := &tx{Store: l.store, bolt: b}
		err := l.store.format(t)
		l.head = t.head
		return err
	})
	if err != nil {
		return err
	}
	next, stop := iter.Pull(entries)
	defer stop()
	for done := false; !done && err == nil; {
		err = l.update(func(t *tx) (err error) {
			done, err = l.items(ctx, t, next)
			return err
		})
	}
	if err != nil {
		return err
	}
	if err := l.indexes(ctx); err != nil {
		return err
	}
	return l.widen(ctx)
}

// update runs fn in a transaction that goes on with the head.
func (l *loader) update(fn func(*tx) error) error {
	return l.store.update(func(b *bbolt.Tx) error {
		t := &tx{Store: l.store, bolt: b, now: l.store.clock().Round(0).UTC(), head: l.head, alone: true, later: &l.sorter}
		if err := fn(t); err != nil {
			return err
		}
		return t.writeHead()
	})
}

// items brings in some entries and reports whether these were the last.
func (l *loader) items(ctx context.Context, t *tx, next func() (queue.Entry, bool)) (done bool, err error) {
	for range loadItems {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		e, ok := next()
		if !ok {
			return true, nil
		}
		if err := e.Validate(); err != nil {
			return false, err
		}
		if err := t.add(&e, 0); err != nil {
			return false, err
		}
	}
	return false, nil
}

// indexes writes the sorted entries.
func (l *loader) indexes(ctx context.Context) error {
	next, stop := iter.Pull2(l.all())
	defer stop()
	for done := false; !done; {
		err := l.store.update(func(b *bbolt.Tx) error {
			t := &tx{Store: l.store, bolt: b}
			for range loadEntries {
				e, err, ok := next()
				if done = !ok; done || err != nil {
					return errors.Join(err, l.values.end(t))
				}
				if err := errors.Join(l.values.count(t, &e), t.place(e)); err != nil {
					return err
				}
			}
			return ctx.Err()
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// widen gives the items of clusters their reach, some clusters at a time.
func (l *loader) widen(ctx context.Context) error {
	for from, done := []byte{'l'}, false; !done; {
		err := l.store.update(func(b *bbolt.Tx) error {
			t := &tx{Store: l.store, bolt: b, now: l.store.clock().Round(0).UTC(), head: l.head, alone: true}
			var hashes [][]byte
			c := t.shelf(bValue).Cursor()
			k, _ := c.Seek(from)
			for ; len(k) == 2+hashLen && k[0] == 'l' && len(hashes) < widenBatch; k, _ = c.Next() {
				hashes = append(hashes, bytes.Clone(k[2:]))
			}
			from, done = bytes.Clone(k), k == nil || k[0] != 'l'
			for _, hash := range hashes {
				if err := errors.Join(ctx.Err(), t.widenOne(hash)); err != nil {
					return err
				}
			}
			return t.writeHead()
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// widenBatch is for how many clusters that is done in one transaction.
const widenBatch = 1000

// valueRun counts the items of each value as their sorted entries come by.
type valueRun struct {
	hash  []byte
	items uint64
}

func (r *valueRun) count(t *tx, e *sortedEntry) error {
	if e.bucket != bAttr || e.key[0] != byValue {
		return nil
	}
	if hash := e.key[1 : 1+hashLen]; !bytes.Equal(hash, r.hash) {
		if err := r.end(t); err != nil {
			return err
		}
		r.hash = bytes.Clone(hash)
	}
	r.items++
	return nil
}

// end writes down the value at hand.
func (r *valueRun) end(t *tx) error {
	if r.items == 0 {
		return nil
	}
	err := errors.Join(t.put(bValue, countKey(r.hash), numberKey(r.items)), t.level(r.hash, 0, level(r.items)))
	r.hash, r.items = nil, 0
	return err
}

// sortedEntry is one that the sorter gives back.
type sortedEntry struct {
	bucket   string
	key, rec []byte
}

// all are the sorted entries.
func (l *loader) all() iter.Seq2[sortedEntry, error] {
	return func(yield func(sortedEntry, error) bool) {
		err := l.sorter.each(func(bucket byte, key, rec []byte) error {
			if !yield(sortedEntry{sortedBuckets[bucket], key, rec}, nil) {
				return errEnough
			}
			return nil
		})
		if err != nil && !errors.Is(err, errEnough) {
			yield(sortedEntry{}, err)
		}
	}
}

// place writes a sorted entry behind those before it.
func (t *tx) place(e sortedEntry) error {
	b := t.shelf(e.bucket)
	b.FillPercent = compactFill
	if e.bucket == bID && t.record(bID, e.key) != nil {
		return t.twice(e.rec)
	}
	// bbolt keeps the record until the transaction ends, and the sorter does not.
	return b.Put(e.key, append([]byte{}, e.rec...))
}

// twice names the message whose id has an item already.
func (t *tx) twice(rec []byte) error {
	var f fixed
	if err := t.must(bMessage, rec[recordHeader:], &f); err != nil {
		return err
	}
	return fmt.Errorf("%w: message %q comes twice", queue.ErrInvalid, f.Message.ID)
}

// sortedBuckets are those whose entries a load sorts: indexes that nothing is
// looked up in while items come in.
var sortedBuckets = []string{bID, bAttr, bOrder, bAge, bLine}
