package boltstore

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"go.etcd.io/bbolt"

	"offside/queue"
)

func FuzzRecord(f *testing.F) {
	f.Add("status", []byte("key"), []byte("payload"), 3, byte(1))
	f.Add("", []byte{}, []byte{}, 0, byte(0))
	f.Fuzz(func(t *testing.T, bucket string, key, payload []byte, at int, flip byte) {
		rec := seal(recordPlain, bucket, key, payload)
		got, err := unseal(bucket, key, rec)
		if err != nil || !bytes.Equal(got, payload) {
			t.Fatalf("%q %v", got, err)
		}
		if flip != 0 && at >= 0 && at < len(rec) {
			rec[at] ^= flip
			if _, err := unseal(bucket, key, rec); err == nil {
				t.Errorf("byte %d changed by %x goes unnoticed", at, flip)
			}
		}
		if _, err := unseal(bucket+"x", key, rec); err == nil {
			t.Error("a record of another bucket goes unnoticed")
		}
		// Whatever the bytes, no panic.
		_, _ = unseal(bucket, key, payload)
	})
}

// TestNewer opens a queue of a later format, and a record of a later version.
func TestNewer(t *testing.T) {
	path := filepath.Join(t.TempDir(), "queue.db")
	s, err := Open(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	put := func(key string, rec []byte) {
		t.Helper()
		if err := s.bolt.Update(func(b *bbolt.Tx) error { return b.Bucket([]byte(bMeta)).Put([]byte(key), rec) }); err != nil {
			t.Fatal(err)
		}
	}
	head := seal(recordCompact, bMeta, []byte(metaHead), []byte{0})
	head[0] = recordSealed + 1
	put(metaHead, resum(bMeta, []byte(metaHead), head))
	if _, err := s.Get(t.Context(), 1); !errors.Is(err, queue.ErrNewer) {
		t.Errorf("a newer record: %v", err)
	}
	put(metaFormat, seal(recordPlain, bMeta, []byte(metaFormat), []byte(fmt.Sprint(formatVersion+1))))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, readOnly := range []bool{true, false} {
		if _, err := Open(path, Options{ReadOnly: readOnly}); !errors.Is(err, queue.ErrNewer) {
			t.Errorf("a newer file: %v", err)
		}
	}
}

// resum gives a record the checksum of what it says.
func resum(bucket string, key, rec []byte) []byte {
	return seal(rec[0], bucket, key, rec[recordHeader:])
}

func TestGuard(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a mistake of the program's own was taken for a damaged file")
		}
	}()
	_ = guard(func() error { panic("mine") })
}

// TestMoved: a file that another took the place of is not gone on with.
func TestMoved(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(filepath.Join(dir, "queue.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if s.moved() {
		t.Error("it is where it was")
	}
	other := filepath.Join(dir, "other.db")
	if err := os.WriteFile(other, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(other, s.path); err != nil {
		t.Fatal(err)
	}
	if !s.moved() {
		t.Error("another is in its place")
	}
}
