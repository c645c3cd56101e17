package boltstore

import (
	"bytes"
	"fmt"
	"hash"
	"slices"
	"time"

	"go.etcd.io/bbolt"

	"offside/queue"
)

// tx is one transaction. In a changing one several callers' work follows upon
// each other; what one of them wrote can be taken back without the others'.
type tx struct {
	*Store
	bolt *bbolt.Tx
	now  time.Time
	head *head // read at the start, written at the end of a changing one
	// alone says that there is only one caller: its failure may end the whole
	// transaction, so what it writes need not be remembered.
	alone bool
	log   []saved
	wrote bool // anything at all
	// later takes what leads to the items of a load or a repair, to be written
	// in order; their places come by placeLater, when they have their rank.
	later *sorter

	set *queue.Settings // once they were read
	lot float64         // of the batch at hand
	// grown are the values that crossed a power of two, by their hash.
	grown map[string]bool

	shelves map[string]*shelf
	mac     hash.Hash // of the keyed hashes, made when first used
	scratch []byte    // for the payload of the next record
	looked  int       // how many keys were looked up or walked over
}

// shelf is an open bucket with a cursor for look-ups: bbolt's own Get makes a
// new one each time.
type shelf struct {
	*bbolt.Bucket
	look *bbolt.Cursor
}

// shelf returns a bucket of the transaction, nil if the file has none of that
// name, as one of an earlier format that is open for reading only.
func (t *tx) shelf(bucket string) *shelf {
	if s, known := t.shelves[bucket]; known {
		return s
	}
	if t.shelves == nil {
		t.shelves = map[string]*shelf{}
	}
	var s *shelf
	if b := t.bolt.Bucket([]byte(bucket)); b != nil {
		if fill := fills[bucket]; fill != 0 {
			b.FillPercent = fill
		}
		s = &shelf{b, b.Cursor()}
	}
	t.shelves[bucket] = s
	return s
}

// fills is how full pages become in buckets whose keys come in order: bbolt
// would leave half of each page empty. Statuses leave room, since they grow.
var fills = map[string]float64{
	bMessage: 0.95, bContext: 0.95, bAssessment: 0.95, bEvent: 0.95, bDecided: 0.95, bStatus: 0.7,
}

// record returns what is under a key, unchecked; nil if there is nothing.
func (t *tx) record(bucket string, key []byte) []byte {
	s := t.shelf(bucket)
	if s == nil {
		return nil
	}
	t.looked++
	k, rec := s.look.Seek(key)
	if !bytes.Equal(k, key) {
		return nil
	}
	return rec
}

// saved is what a key held before it was written to; nil: nothing.
type saved struct {
	bucket   string
	key, rec []byte
}

// get returns the payload under a key, nil if there is none. It is valid as
// long as the transaction and only until the next put or del.
func (t *tx) get(bucket string, key []byte) ([]byte, error) {
	rec := t.record(bucket, key)
	if rec == nil {
		return nil, t.absent(bucket, key)
	}
	_, payload, err := t.reveal(bucket, key, rec)
	return payload, err
}

// absent makes sure that nothing stands under a key that was not found. A record
// whose key was damaged stands where it stood, and a look-up for it, or one that
// it leads astray, ends beside it: its checksum tells.
func (t *tx) absent(bucket string, key []byte) error {
	s := t.shelf(bucket)
	if s == nil {
		return nil
	}
	k, rec := s.look.Seek(key)
	for range 2 {
		if k != nil {
			if _, err := unseal(bucket, k, rec); err != nil {
				return damaged(bucket, key, "it is missing, and what is beside it damaged")
			}
			k, rec = s.look.Prev()
		} else {
			k, rec = s.look.Last()
		}
	}
	return nil
}

// has reports whether there is a good record under a key.
func (t *tx) has(bucket string, key []byte) (bool, error) {
	payload, err := t.get(bucket, key)
	return payload != nil, err
}

// put writes a record of plain bytes, remembering what was there.
func (t *tx) put(bucket string, key, payload []byte) error {
	return t.putSecret(recordPlain, bucket, key, payload)
}

// putSecret writes a payload of a version, sealed where the queue is encrypted.
func (t *tx) putSecret(version byte, bucket string, key, payload []byte) error {
	rec, err := t.conceal(version, bucket, key, payload)
	if err != nil {
		return err
	}
	return t.putRecord(bucket, key, rec)
}

func (t *tx) putRecord(bucket string, key, rec []byte) error {
	if t.later != nil {
		switch bucket {
		case bID, bAttr:
			return t.later.add(bucket, key, rec)
		}
	}
	t.remind(bucket, key)
	return t.shelf(bucket).Put(key, rec)
}

// del removes a record, remembering it.
func (t *tx) del(bucket string, key []byte) error {
	t.remind(bucket, key)
	return t.shelf(bucket).Delete(key)
}

// remind notes what is under a key before it is written to.
func (t *tx) remind(bucket string, key []byte) {
	t.wrote = true
	if !t.alone {
		t.log = append(t.log, saved{bucket, key, slices.Clone(t.record(bucket, key))})
	}
}

// putValue writes what v points to as a record.
func (t *tx) putValue(bucket string, key []byte, v any) error {
	payload, err := t.codec.Append(t.scratch[:0], v)
	if err != nil {
		return fmt.Errorf("%w: %s: %v", queue.ErrInvalid, bucket, err)
	}
	t.scratch = payload
	return t.putSecret(recordCompact, bucket, key, payload)
}

// getValue reads a record into v and reports whether there is one.
func (t *tx) getValue(bucket string, key []byte, v any) (bool, error) {
	rec := t.record(bucket, key)
	if rec == nil {
		return false, t.absent(bucket, key)
	}
	if err := t.decode(bucket, key, rec, v); err != nil {
		return false, err
	}
	return true, nil
}

// attempt runs fn; if it fails, everything that it wrote is taken back and the
// transaction goes on as if it had not been tried.
func (t *tx) attempt(fn func() error) error {
	if t.alone {
		if err := fn(); err != nil {
			return &fatalError{err}
		}
		return nil
	}
	before, mark := t.head.clone(), len(t.log)
	err := fn()
	if err == nil {
		return nil
	}
	t.head = before
	for i := len(t.log) - 1; i >= mark; i-- {
		if undoErr := t.restore(t.log[i]); undoErr != nil {
			return &fatalError{undoErr}
		}
	}
	t.log = t.log[:mark]
	return err
}

func (t *tx) restore(s saved) error {
	b := t.shelf(s.bucket)
	if s.rec == nil {
		return b.Delete(s.key)
	}
	return b.Put(s.key, s.rec)
}

// fatalError ends the whole transaction, other callers' work included.
type fatalError struct{ err error }

func (e *fatalError) Error() string { return e.err.Error() }
func (e *fatalError) Unwrap() error { return e.err }

// readHead reads the head at the start of a transaction.
func (t *tx) readHead() error {
	t.head = newHead()
	found, err := t.getValue(bMeta, []byte(metaHead), t.head)
	if err == nil && !found {
		err = damaged(bMeta, []byte(metaHead), "it is missing")
	}
	fill(&t.head.Counts)
	return err
}

// writeHead writes it at the end.
func (t *tx) writeHead() error {
	t.head.Changes++
	return t.putValue(bMeta, []byte(metaHead), t.head)
}
