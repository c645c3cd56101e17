package boltstore

import (
	"fmt"
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
}

// saved is what a key held before it was written to; nil: nothing.
type saved struct {
	bucket   string
	key, rec []byte
}

// get returns the payload under a key, nil if there is none. It is valid as
// long as the transaction and only until the next put or del.
func (t *tx) get(bucket string, key []byte) ([]byte, error) {
	rec := t.bolt.Bucket([]byte(bucket)).Get(key)
	if rec == nil {
		return nil, nil
	}
	return unseal(bucket, key, rec)
}

// has reports whether there is a good record under a key.
func (t *tx) has(bucket string, key []byte) (bool, error) {
	payload, err := t.get(bucket, key)
	return payload != nil, err
}

// put writes a record of plain bytes, remembering what was there.
func (t *tx) put(bucket string, key, payload []byte) error {
	return t.putRecord(bucket, key, seal(recordPlain, bucket, key, payload))
}

func (t *tx) putRecord(bucket string, key, rec []byte) error {
	b := t.bolt.Bucket([]byte(bucket))
	t.remind(b, bucket, key)
	return b.Put(key, rec)
}

// del removes a record, remembering it.
func (t *tx) del(bucket string, key []byte) error {
	b := t.bolt.Bucket([]byte(bucket))
	t.remind(b, bucket, key)
	return b.Delete(key)
}

// remind notes what is under a key before it is written to.
func (t *tx) remind(b *bbolt.Bucket, bucket string, key []byte) {
	t.wrote = true
	if !t.alone {
		t.log = append(t.log, saved{bucket, key, slices.Clone(b.Get(key))})
	}
}

// putValue writes what v points to as a record.
func (t *tx) putValue(bucket string, key []byte, v any) error {
	payload, err := t.codec.Append(nil, v)
	if err != nil {
		return fmt.Errorf("%w: %s: %v", queue.ErrInvalid, bucket, err)
	}
	return t.putRecord(bucket, key, seal(recordCompact, bucket, key, payload))
}

// getValue reads a record into v and reports whether there is one.
func (t *tx) getValue(bucket string, key []byte, v any) (bool, error) {
	rec := t.bolt.Bucket([]byte(bucket)).Get(key)
	if rec == nil {
		return false, nil
	}
	payload, err := unseal(bucket, key, rec)
	if err != nil {
		return false, err
	}
	if err := t.decode(rec[0], payload, v); err != nil {
		return false, damaged(bucket, key, err.Error())
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
	b := t.bolt.Bucket([]byte(s.bucket))
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
	return err
}

// writeHead writes it at the end.
func (t *tx) writeHead() error { return t.putValue(bMeta, []byte(metaHead), t.head) }
