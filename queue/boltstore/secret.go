package boltstore

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"go.etcd.io/bbolt"

	"offside/queue"
	"offside/queue/boltstore/vault"
)

// An encrypted queue keeps secret what people wrote and what was found in it:
// messages, their context, assessments, where items stand (decisions have
// notes), the state of threads, and the key of the hashes, so that nobody can
// guess at these. Events, the orders and the policies stay in clear: none of
// them holds a text, a note or a value.

// confidential reports whether a record is sealed in an encrypted queue.
func confidential(bucket string, key []byte) bool {
	switch bucket {
	case bMessage, bContext, bAssessment, bStatus, bWindow:
		return true
	case bMeta:
		return string(key) == metaKey
	}
	return false
}

// placeName names the place of a record, which its seal covers.
func placeName(bucket string, key []byte) []byte {
	return append(append([]byte(bucket), 0), key...)
}

// conceal makes a record of the payload for its place, sealed where that is
// called for.
func (s *Store) conceal(version byte, bucket string, key, payload []byte) ([]byte, error) {
	if s.vault == nil || !confidential(bucket, key) {
		return seal(version, bucket, key, payload), nil
	}
	sealed, err := s.vault.Seal(nil, placeName(bucket, key), append([]byte{version}, payload...))
	if err != nil {
		return nil, err
	}
	return seal(recordSealed, bucket, key, sealed), nil
}

// reveal returns the payload of a record read from its place, and the version
// that it is written in. Errors: queue.ErrCorrupt, queue.ErrNewer and
// queue.ErrKey.
func (s *Store) reveal(bucket string, key, rec []byte) (version byte, payload []byte, err error) {
	payload, err = unseal(bucket, key, rec)
	switch {
	case err != nil:
		return 0, nil, err
	case rec[0] != recordSealed:
		return rec[0], payload, nil
	}
	if s.vault == nil {
		return 0, nil, queue.ErrKey
	}
	plain, err := s.vault.Open(placeName(bucket, key), payload)
	if err != nil || len(plain) == 0 || plain[0] >= recordSealed {
		return 0, nil, damaged(bucket, key, "it does not open with the queue's key")
	}
	return plain[0], plain[1:], nil
}

// spareWrap is where the wrapped data key stands a second time, on another
// page: without it nothing can be read.
var spareWrap = []byte("\x00wrap")

// unlock opens the vault of an encrypted queue with the key that was given.
func (s *Store) unlock(t *tx) error {
	wrapped, err := t.get(bMeta, []byte(metaWrap))
	if wrapped == nil || err != nil {
		var spare []byte
		if spare, _ = t.get(bPolicy, spareWrap); spare != nil {
			wrapped, err = spare, nil
		}
	}
	if wrapped == nil || err != nil {
		return err
	}
	return s.unwrap(wrapped)
}

func (s *Store) unwrap(wrapped []byte) error {
	if s.secret == "" {
		return fmt.Errorf("%w: none was given", queue.ErrKey)
	}
	v, err := vault.Unwrap(s.secret, wrapped)
	if err != nil {
		return fmt.Errorf("%w: %v", queue.ErrKey, err)
	}
	s.vault = v
	return nil
}

// windowKey is where the state of a thread stands: under its name, or under
// the name's hash where the queue is encrypted.
func (t *tx) windowKey(name string) []byte {
	if t.vault == nil || name == "" {
		return []byte(name)
	}
	return bytes.Clone(t.hash(byWindow, name))
}

// Recrypt encrypts the queue at path for a key, gives an encrypted one another
// key, or with an empty key makes it one that is not encrypted; Options.Key is
// the key that it has so far. Every record is written anew, under a data key of
// its own, into a new file that then takes the place of the old one. Where
// there is no queue yet, it makes an empty one, so that nothing is ever written
// in clear. Nobody else may have it open meanwhile. The states of threads are
// not kept when a queue is decrypted: they stand under hashes of their names.
func Recrypt(ctx context.Context, path string, o Options, key string) (err error) {
	o.ReadOnly = false
	s, err := Open(path, o)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	change := &recrypt{from: s, to: &Store{key: s.key, secret: key}}
	if key != "" {
		if change.to.vault, change.wrapped, err = vault.New(key); err != nil {
			return err
		}
	}
	return s.exclude(ctx, func() error {
		_, err := s.replace(ctx, func(ctx context.Context, path string) error { return s.rewrite(ctx, path, change) })
		return err
	})
}

// Encrypted reports whether the queue is encrypted.
func (s *Store) Encrypted() bool { return s.vault != nil }

// recrypt brings records from one encryption to another. A nil one leaves them
// as they are.
type recrypt struct {
	from, to *Store
	wrapped  []byte // the new data key
}

// record returns a record as it is to stand in the new file; no key: not at
// all.
func (c *recrypt) record(bucket string, key, rec []byte) ([]byte, []byte, error) {
	switch {
	case c == nil:
		return key, rec, nil
	case bucket == bMeta && string(key) == metaWrap, bucket == bPolicy && string(key) == string(spareWrap):
		return nil, nil, nil
	case !confidential(bucket, key):
		return key, rec, nil
	}
	version, payload, err := c.from.reveal(bucket, key, rec)
	if err != nil {
		return nil, nil, err
	}
	if bucket == bWindow && (c.from.vault == nil) != (c.to.vault == nil) {
		if c.to.vault == nil {
			return nil, nil, nil
		}
		key = (&tx{Store: c.to}).windowKey(string(key))
	}
	rec, err = c.to.conceal(version, bucket, key, payload)
	return key, rec, err
}

// finish writes the wrapped data key, twice.
func (c *recrypt) finish(b *bbolt.Tx) error {
	if c.wrapped == nil {
		return nil
	}
	return putWraps(b, c.wrapped)
}

func putWraps(b *bbolt.Tx, wrapped []byte) error {
	return errors.Join(
		b.Bucket([]byte(bMeta)).Put([]byte(metaWrap), seal(recordPlain, bMeta, []byte(metaWrap), wrapped)),
		b.Bucket([]byte(bPolicy)).Put(spareWrap, seal(recordPlain, bPolicy, spareWrap, wrapped)),
	)
}
