package boltstore

import (
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
	"offside/queue/boltstore/vault"
)

// Load makes a new queue at path out of entries, several times as fast as
// Enqueue when they are many: what is indexed by it is sorted beside, in
// temporary files, and written in order at the end. Nothing is fsynced before
// the end either; until then the queue is at path + PartSuffix, where nobody
// takes it for one, and whatever fails before leaves nothing behind.
//
// Each entry brings its context with it, and no two may have the same message
// id: queue.ErrInvalid. Where there is something at path already, the error is
// fs.ErrExist. It returns how many items the queue has. With Options.Key it is
// encrypted; what is sorted beside it is keyed hashes and numbers.
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
	l := loader{Store: &Store{bolt: db, path: part, clock: o.Clock, secret: o.Key}, ctx: ctx}
	err = l.run(entries)
	if err = errors.Join(err, l.close(), db.Sync(), db.Close()); err != nil {
		return 0, err
	}
	if err := os.Rename(part, path); err != nil {
		return 0, err
	}
	return l.added, syncFolder(filepath.Dir(path))
}

// loader is one run of Load. It writes what belongs to each item and keeps what
// leads to it; sorts and writes that, and learns which values are shared; then
// goes through the items once more, which now have their reach and so their
// rank, and sorts and writes their places.
type loader struct {
	*Store
	ctx    context.Context
	added  uint64 // items
	leads  sorter // ids and attrs
	reach  sorter // number, reach: of items whose values others share
	places sorter // entries of order, age, line and value
}

func (l *loader) close() error {
	return errors.Join(l.leads.close(), l.reach.close(), l.places.close())
}

func (l *loader) run(entries iter.Seq[queue.Entry]) error {
	if err := l.begin(); err != nil {
		return err
	}
	if err := l.items(entries); err != nil {
		return err
	}
	if err := l.putSorted(l.ctx, &l.leads, once); err != nil {
		return err
	}
	if err := l.bolt.View(func(b *bbolt.Tx) error { return l.values(&tx{Store: l.Store, bolt: b}) }); err != nil {
		return err
	}
	if err := l.rank(); err != nil {
		return err
	}
	return l.putSorted(l.ctx, &l.places, asIs)
}

// begin makes the file a queue, encrypted if there is a key.
func (l *loader) begin() error {
	var wrapped []byte
	if l.secret != "" {
		var err error
		if l.vault, wrapped, err = vault.New(l.secret); err != nil {
			return err
		}
	}
	return l.update(func(b *bbolt.Tx) error {
		if err := l.format(&tx{Store: l.Store, bolt: b}); err != nil || wrapped == nil {
			return err
		}
		return putWraps(b, wrapped)
	})
}

// items brings in the entries.
func (l *loader) items(entries iter.Seq[queue.Entry]) error {
	next, stop := iter.Pull(entries)
	defer stop()
	return l.batches(l.ctx, func(t *tx) (bool, error) {
		t.later = &l.leads
		for range batchItems {
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
			l.added++
		}
		return false, nil
	})
}

// once refuses a message id that has an item already.
func once(t *tx, e *sortedEntry) (bool, error) {
	if e.bucket == bID && t.record(bID, e.key) != nil {
		return false, t.twice(e.rec)
	}
	return true, nil
}

// values counts who shares a value, and keeps the reach that comes of it.
func (l *loader) values(t *tx) error {
	return t.eachValue(l.ctx, func(hash []byte, items []uint64) error {
		n := uint64(len(items))
		if err := l.places.addValue(hash, n); err != nil || n == 1 {
			return err
		}
		for _, item := range items {
			if err := l.reach.add(bStatus, numbered(numberKey(item), uint64(queue.ReachOf(n))), nil); err != nil {
				return err
			}
		}
		return nil
	})
}

// rank gives the items their reach, and puts down their places.
func (l *loader) rank() error {
	next, stop := iter.Pull2(l.reach.all())
	defer stop()
	wide, err, more := next()
	n := uint64(1)
	return errors.Join(err, l.batches(l.ctx, func(t *tx) (bool, error) {
		t.later = &l.places
		for end := min(n+batchItems, l.added+1); n < end; n++ {
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
			if err := t.placeLater(&it); err != nil {
				return false, err
			}
		}
		return n > l.added, nil
	}))
}

// twice names the message whose id has an item already.
func (t *tx) twice(rec []byte) error {
	var f fixed
	if err := t.must(bMessage, rec[recordHeader:], &f); err != nil {
		return err
	}
	return fmt.Errorf("%w: message %q comes twice", queue.ErrInvalid, f.Message.ID)
}
