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
// fs.ErrExist. It returns how many items the queue has. It is not encrypted;
// Recrypt does that.
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
	l := newLoader(&Store{bolt: db, path: part, clock: o.Clock})
	err = l.run(ctx, entries)
	if err = errors.Join(err, l.close(), db.Sync(), db.Close()); err != nil {
		return 0, err
	}
	if err := os.Rename(part, path); err != nil {
		return 0, err
	}
	return l.head.LastItem, syncFolder(filepath.Dir(path))
}

// loader is one run of Load. It writes what belongs to each item and keeps what
// leads to it; sorts and writes that, and learns which values are shared; then
// goes through the items once more, which now have their reach and so their
// rank, and sorts and writes their places.
type loader struct {
	store  *Store
	head   *head
	leads  sorter // ids and attrs
	reach  sorter // number, reach: of items whose values others share
	places sorter // entries of order, age and line
	value  sharers
}

// How many items, or sorted entries, one transaction of a load takes.
const (
	loadItems   = 10_000
	loadEntries = 200_000
)

func newLoader(s *Store) *loader {
	l := &loader{store: s, leads: sorter{memory: sortMemory}, reach: sorter{memory: sortMemory}, places: sorter{memory: sortMemory}}
	l.value.found = &l.reach
	return l
}

func (l *loader) close() error {
	return errors.Join(l.leads.close(), l.reach.close(), l.places.close())
}

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
	if err := l.items(ctx, entries); err != nil {
		return err
	}
	err = l.write(ctx, &l.leads, func(t *tx, e *sortedEntry) error {
		if e.bucket == bID && t.record(bID, e.key) != nil {
			return t.twice(e.rec)
		}
		return l.value.count(t, e)
	})
	if err != nil {
		return err
	}
	if err := l.rank(ctx); err != nil {
		return err
	}
	return l.write(ctx, &l.places, func(*tx, *sortedEntry) error { return nil })
}

// each runs fn in transactions that go on with the head, until fn says that it
// is done.
func (l *loader) each(ctx context.Context, fn func(*tx) (done bool, err error)) error {
	for done := false; !done; {
		err := l.store.update(func(b *bbolt.Tx) (err error) {
			t := &tx{Store: l.store, bolt: b, now: l.store.clock().Round(0).UTC(), head: l.head, alone: true, later: &l.leads}
			if done, err = fn(t); err != nil {
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

// items brings in the entries.
func (l *loader) items(ctx context.Context, entries iter.Seq[queue.Entry]) error {
	next, stop := iter.Pull(entries)
	defer stop()
	return l.each(ctx, func(t *tx) (bool, error) {
		for range loadItems {
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
	})
}

// write writes what a sorter has; look sees each entry before.
func (l *loader) write(ctx context.Context, from *sorter, look func(*tx, *sortedEntry) error) error {
	next, stop := iter.Pull2(from.all())
	defer stop()
	return l.each(ctx, func(t *tx) (bool, error) {
		for range loadEntries {
			e, err, ok := next()
			if !ok {
				return true, l.value.end(t)
			}
			if err := errors.Join(err, look(t, &e)); err != nil {
				return false, err
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

// rank gives the items their reach, and puts down their places.
func (l *loader) rank(ctx context.Context) error {
	next, stop := iter.Pull2(l.reach.all())
	defer stop()
	wide, err, more := next()
	n := uint64(1)
	return errors.Join(err, l.each(ctx, func(t *tx) (bool, error) {
		for end := min(n+loadItems, l.head.LastItem+1); n < end; n++ {
			it, err := t.item(n)
			if err != nil {
				return false, err
			}
			reach := it.Reach
			for ; more && keyNumber(wide.key) == n; wide, err, more = next() {
				reach = max(reach, int(keyNumber(wide.key[8:])))
			}
			if err != nil {
				return false, err
			}
			if reach > it.Reach {
				it.Widen(reach)
				if err := t.putValue(bStatus, numberKey(n), &it.Status); err != nil {
					return false, err
				}
			}
			if err := l.place(t, &it); err != nil {
				return false, err
			}
		}
		return n > l.head.LastItem, nil
	}))
}

// place keeps the entries of an item that depend on its rank.
func (l *loader) place(t *tx, it *queue.Item) error {
	for _, p := range append(places(it), t.lines(it)...) {
		if err := l.places.add(p.bucket, []byte(p.key), seal(recordPlain, p.bucket, []byte(p.key), nil)); err != nil {
			return err
		}
	}
	return nil
}

// sharers are the items of the value whose sorted entries come by, which are
// counted, and kept with their reach where they are several.
type sharers struct {
	hash  []byte
	items []uint64
	found *sorter
}

func (s *sharers) count(t *tx, e *sortedEntry) error {
	if e.bucket != bAttr || e.key[0] != byValue {
		return nil
	}
	if hash := e.key[1 : 1+hashLen]; !bytes.Equal(hash, s.hash) {
		if err := s.end(t); err != nil {
			return err
		}
		s.hash = bytes.Clone(hash)
	}
	s.items = append(s.items, keyNumber(e.key[1+hashLen:]))
	return nil
}

// end puts down what was learned of the value at hand.
func (s *sharers) end(t *tx) error {
	n := uint64(len(s.items))
	if n == 0 {
		return nil
	}
	if err := errors.Join(t.put(bValue, countKey(s.hash), numberKey(n)), t.level(s.hash, 0, level(n))); err != nil {
		return err
	}
	for _, item := range s.items {
		if n == 1 {
			break
		}
		key := numbered(numberKey(item), uint64(queue.ReachOf(n)))
		if err := s.found.add(bStatus, key, nil); err != nil {
			return err
		}
	}
	s.hash, s.items = nil, s.items[:0]
	return nil
}

// twice names the message whose id has an item already.
func (t *tx) twice(rec []byte) error {
	var f fixed
	if err := t.must(bMessage, rec[recordHeader:], &f); err != nil {
		return err
	}
	return fmt.Errorf("%w: message %q comes twice", queue.ErrInvalid, f.Message.ID)
}
