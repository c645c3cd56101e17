package boltstore

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"strconv"

	"go.etcd.io/bbolt"

	"offside/queue"
)

// formatVersion is the version of the file's layout.
//
//	1  JSON in every record
//	2  values as package compact writes them
//	3  buckets line and value and new counters, made from the items; actions
//	   that were taken back and bulks; events name the one before on their item
//	4  counters of open and of decided items by class, clause and rule
//
// A file with a higher one is refused with queue.ErrNewer. One with a lower one
// is read as it is when it is opened for reading only, and else brought to this
// one before anything else is done with it. Records of an older version stay
// until they change: each says how it is written.
const formatVersion = 4

// settleFormat checks the format of a queue, makes an empty file one, and
// brings one of an older format to this one.
func (s *Store) settleFormat() error {
	empty, version := false, 0
	err := guard(func() error {
		return s.bolt.View(func(b *bbolt.Tx) error {
			t := &tx{Store: s, bolt: b}
			if err := t.sound(); err != nil {
				return err
			}
			if b.Bucket([]byte(bMeta)) == nil {
				k, _ := b.Cursor().First()
				empty = k == nil
				return queue.ErrNotQueue
			}
			var err error
			if version, err = s.readFormat(t); err != nil {
				return err
			}
			half, err := t.has(bMeta, []byte(metaUpgrade))
			s.lined = version == formatVersion && !half
			return err
		})
	})
	switch {
	case empty && !s.readOnly:
		err = s.update(func(b *bbolt.Tx) error { return s.format(&tx{Store: s, bolt: b}) })
	case err == nil && !s.readOnly && !s.lined:
		err = s.upgrade(version)
	default:
		return err
	}
	s.lined = err == nil
	return err
}

// readFormat checks the version before anything else, and reads the key.
func (s *Store) readFormat(t *tx) (int, error) {
	payload, err := t.get(bMeta, []byte(metaFormat))
	if err != nil {
		return 0, err
	}
	version, err := strconv.Atoi(string(payload))
	switch {
	case err != nil || version < 1:
		return 0, damaged(bMeta, []byte(metaFormat), "it is no version")
	case version > formatVersion:
		return 0, fmt.Errorf("%w: its format is %d, this one knows up to %d", queue.ErrNewer, version, formatVersion)
	}
	for _, name := range bucketsOf(version) {
		if t.shelf(name) == nil {
			return 0, fmt.Errorf("%w: bucket %s is missing", queue.ErrCorrupt, name)
		}
	}
	if err := s.unlock(t); err != nil {
		return 0, err
	}
	key, err := t.get(bMeta, []byte(metaKey))
	if err == nil && len(key) == 0 {
		err = damaged(bMeta, []byte(metaKey), "it is missing")
	}
	s.key = append([]byte{}, key...)
	return version, errors.Join(err, t.readHead())
}

// putFormat says that the file may hold what this version writes.
func (t *tx) putFormat() error {
	return t.put(bMeta, []byte(metaFormat), []byte(strconv.Itoa(formatVersion)))
}

// format makes an empty file a queue.
func (s *Store) format(t *tx) error {
	if err := t.makeBuckets(); err != nil {
		return err
	}
	s.key = make([]byte, 32)
	if _, err := rand.Read(s.key); err != nil {
		return err
	}
	if err := t.put(bMeta, []byte(metaKey), s.key); err != nil {
		return err
	}
	if err := t.putFormat(); err != nil {
		return err
	}
	t.head = newHead()
	return t.writeHead()
}

// makeBuckets makes those that are missing.
func (t *tx) makeBuckets() error {
	for _, name := range buckets() {
		if _, err := t.bolt.CreateBucketIfNotExists([]byte(name)); err != nil {
			return err
		}
	}
	return nil
}

// upgrade brings a queue from a format to this one. Its first transaction
// raises the version, so that an older program leaves the file alone from then
// on, and puts a mark; the last one takes the mark away. Where it ended in
// between, the next Open does the work between the two again.
func (s *Store) upgrade(from int) (err error) {
	var entries sorter
	defer func() { err = errors.Join(err, entries.close()) }()
	if err := s.update(func(b *bbolt.Tx) error { return (&tx{Store: s, bolt: b}).beginUpgrade(from) }); err != nil {
		return err
	}
	var counts queue.Counts
	err = s.bolt.View(func(b *bbolt.Tx) (err error) {
		counts, err = (&tx{Store: s, bolt: b}).recount(&entries)
		return err
	})
	if err != nil {
		return err
	}
	written := uint64(0)
	err = s.putSorted(context.Background(), &entries, func(*tx, *sortedEntry) (bool, error) {
		written++
		s.progress("writing indexes", written, entries.count)
		return true, nil
	})
	if err != nil {
		return err
	}
	return s.update(func(b *bbolt.Tx) error { return (&tx{Store: s, bolt: b}).endUpgrade(counts) })
}

func (t *tx) beginUpgrade(from int) error {
	if err := t.put(bMeta, []byte(metaUpgrade), []byte(strconv.Itoa(from))); err != nil {
		return err
	}
	if err := t.makeBuckets(); err != nil {
		return err
	}
	for _, name := range []string{bLine, bValue} {
		if err := t.bolt.DeleteBucket([]byte(name)); err != nil {
			return err
		}
		if _, err := t.bolt.CreateBucket([]byte(name)); err != nil {
			return err
		}
	}
	return t.putFormat()
}

// recount keeps the entries that buckets line and value are to have, and counts
// the items. Damaged ones are passed over: a check names them.
func (t *tx) recount(into *sorter) (queue.Counts, error) {
	c := emptyCounts()
	if err := t.readHead(); err != nil {
		return c, err
	}
	for n := uint64(1); n <= t.head.LastItem; n++ {
		it, err := t.item(n)
		switch {
		case errors.Is(err, queue.ErrCorrupt):
			continue
		case err != nil:
			return c, err
		}
		countItem(&c, &it)
		if it.Open() {
			if err := into.addPlaces(t.lines(&it)); err != nil {
				return c, err
			}
		}
		t.progress("reading items", n, t.head.LastItem)
	}
	return c, t.sortValues(context.Background(), into)
}

func (t *tx) endUpgrade(counts queue.Counts) error {
	if err := t.readHead(); err != nil {
		return err
	}
	counts.Items, counts.Events = t.head.Counts.Items, t.head.Counts.Events
	t.head.Counts, t.head.Left, t.head.Leaving = counts, t.head.LastSeq, 0
	return errors.Join(t.writeHead(), t.del(bMeta, []byte(metaUpgrade)))
}

// progress tells whoever opens the queue how far an upgrade is.
func (s *Store) progress(what string, done, total uint64) {
	if s.told != nil && (done%progressEvery == 0 || done == total) {
		s.told(what, done, total)
	}
}

// progressEvery is after how many items or entries the next is told.
const progressEvery = 1000
