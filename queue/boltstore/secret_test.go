package boltstore_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/boltstore/vault"
	"offside/queue/queuetest"
)

func newKey(t testing.TB) string {
	t.Helper()
	key, err := vault.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// TestConformanceEncrypted runs the suite on queues that are encrypted.
func TestConformanceEncrypted(t *testing.T) {
	key := newKey(t)
	queuetest.Run(t, func(t testing.TB, dir string, now func() time.Time) queue.Store {
		path := filepath.Join(dir, "queue.db")
		if _, err := os.Stat(path); err != nil {
			if err := boltstore.Recrypt(t.Context(), path, boltstore.Options{}, key); err != nil {
				t.Fatal(err)
			}
		}
		s, err := boltstore.Open(path, boltstore.Options{Clock: now, Key: key})
		if err != nil {
			t.Fatal(err)
		}
		return s
	})
}

// TestLoadEncrypted: a queue that is loaded with a key was never in clear.
func TestLoadEncrypted(t *testing.T) {
	path, key := filepath.Join(t.TempDir(), "queue.db"), newKey(t)
	var words []string
	entries := func(yield func(queue.Entry) bool) {
		for n := range 50 {
			e, list := marked(n)
			if words = append(words, list...); !yield(e) {
				return
			}
		}
	}
	if _, err := boltstore.Load(t.Context(), path, boltstore.Options{Key: key}, entries); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range words {
		if bytes.Contains(raw, []byte(w)) {
			t.Errorf("%q is in the file", w)
		}
	}
	if _, err := boltstore.Open(path, boltstore.Options{}); !errors.Is(err, queue.ErrKey) {
		t.Errorf("without the key: %v", err)
	}
	s, err := boltstore.Open(path, boltstore.Options{Key: key})
	if err != nil {
		t.Fatal(err)
	}
	if it, err := s.Get(t.Context(), 50); err != nil || !s.Encrypted() || it.Message.ID == "" {
		t.Errorf("%+v %v", it, err)
	}
	queuetest.Finish(t, s)
}

// TestEncrypted: nothing of what people wrote is in the file, before and after
// it is worked on; without its key it does not open.
func TestEncrypted(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "queue.db")
	s := queuetest.NewAt(t, path, nil)
	var words []string
	fill := func(s *boltstore.Store, from, to int) {
		t.Helper()
		for n := from; n < to; n++ {
			e, list := marked(n)
			words = append(words, append(list, list[0]+"note")...)
			decide := queue.Command{Do: queue.DoDecide, Item: uint64(n) + 1, Actor: queuetest.Reviewer("ana"), Decision: &queue.Decision{Outcome: queue.Confirm, Note: list[0] + "note"}}
			_, err := s.Enqueue(t.Context(), queue.Batch{Entries: []queue.Entry{e}, Windows: map[string][]byte{e.Message.Thread: []byte(list[1])}})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := s.Do(t.Context(), decide); err != nil {
				t.Fatal(err)
			}
		}
	}
	fill(s, 0, 20)
	key, other := newKey(t), newKey(t)
	var held *queue.HeldError
	if err := boltstore.Recrypt(t.Context(), path, boltstore.Options{}, key); !errors.As(err, &held) {
		t.Errorf("while it is open: %v", err)
	}
	want := s.Key()
	queuetest.Finish(t, s)
	if err := boltstore.Recrypt(t.Context(), path, boltstore.Options{}, key); err != nil {
		t.Fatal(err)
	}
	for given, what := range map[string]string{"": "none was given", other: "not that of the queue", "secret": "the key is none"} {
		for _, readOnly := range []bool{false, true} {
			if _, err := boltstore.Open(path, boltstore.Options{Key: given, ReadOnly: readOnly}); !errors.Is(err, queue.ErrKey) || !strings.Contains(err.Error(), what) {
				t.Errorf("with key %q: %v", given, err)
			}
		}
	}
	s, err := boltstore.Open(path, boltstore.Options{Key: key})
	if err != nil {
		t.Fatal(err)
	}
	if !s.Encrypted() || !bytes.Equal(s.Key(), want) {
		t.Error("the key of the hashes has changed")
	}
	if it, err := s.Get(t.Context(), 3); err != nil || !strings.HasPrefix(it.Message.Text, "text0002q") || it.Decision.Note != "ident0002qnote" {
		t.Errorf("%+v %v", it, err)
	}
	if w, err := s.Windows(t.Context(), "thread0002q"); err != nil || string(w) != "text0002q" {
		t.Errorf("%q %v", w, err)
	}
	fill(s, 20, 40)
	if _, err := s.Compact(t.Context()); err != nil {
		t.Error(err)
	}
	fill(s, 40, 50)
	queuetest.Finish(t, s)
	inClear := func(path string, want bool) {
		t.Helper()
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range words {
			if bytes.Contains(raw, []byte(word)) != want {
				t.Errorf("%s: %q in clear: %v", filepath.Base(path), word, !want)
			}
		}
	}
	inClear(path, false)

	// Backups are encrypted, salvage and repair need the key as well.
	if _, _, err := boltstore.Repair(t.Context(), path, boltstore.Options{}); !errors.Is(err, queue.ErrKey) {
		t.Errorf("repair without the key: %v", err)
	}
	if report, _, err := boltstore.Repair(t.Context(), path, boltstore.Options{Key: key}); err != nil || report.Items != 50 {
		t.Errorf("%+v %v", report, err)
	}
	inClear(path, false)
	hurt(t, path, func(b *bbolt.Tx) error {
		return errors.Join(b.Bucket([]byte("meta")).Delete([]byte("wrap")), b.Bucket([]byte("status")).Delete([]byte{0, 0, 0, 0, 0, 0, 0, 3}))
	})
	saved := path + ".saved"
	if report, err := boltstore.Salvage(t.Context(), path, saved, boltstore.Options{Key: key}); err != nil || len(report.Lost) != 1 {
		t.Errorf("%+v %v", report, err)
	}
	inClear(saved, false)

	// Another key, and none.
	if err := boltstore.Recrypt(t.Context(), saved, boltstore.Options{Key: key}, other); err != nil {
		t.Fatal(err)
	}
	if _, err := boltstore.Open(saved, boltstore.Options{Key: key}); !errors.Is(err, queue.ErrKey) {
		t.Errorf("with the old key: %v", err)
	}
	if err := boltstore.Recrypt(t.Context(), saved, boltstore.Options{Key: other}, ""); err != nil {
		t.Fatal(err)
	}
	s = queuetest.NewAt(t, saved, nil)
	if it, err := s.Get(t.Context(), 3); err != nil || it.State != queue.Decided || !strings.HasPrefix(it.Message.Text, "text0002q") {
		t.Errorf("%+v %v", it, err)
	}
}

// TestSwapped: a sealed record in the place of another does not open.
func TestSwapped(t *testing.T) {
	path := sample(t)
	key := newKey(t)
	if err := boltstore.Recrypt(t.Context(), path, boltstore.Options{}, key); err != nil {
		t.Fatal(err)
	}
	hurt(t, path, func(b *bbolt.Tx) error {
		at := b.Bucket([]byte("message"))
		first := []byte{0, 0, 0, 0, 0, 0, 0, 1}
		return at.Put([]byte{0, 0, 0, 0, 0, 0, 0, 2}, boltstore.Reseal("message", []byte{0, 0, 0, 0, 0, 0, 0, 2}, at.Get(first)))
	})
	s, err := boltstore.Open(path, boltstore.Options{Key: key})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Get(t.Context(), 2); !errors.Is(err, queue.ErrCorrupt) || !strings.Contains(err.Error(), "does not open") {
		t.Errorf("%v", err)
	}
	if found, err := s.Check(t.Context()); err != nil || len(found) == 0 {
		t.Errorf("%v %v", found, err)
	}
}

// BenchmarkEncrypted compares what encryption costs: a page of 50, and a
// decision.
func BenchmarkEncrypted(b *testing.B) {
	for name, key := range map[string]string{"clear": "", "encrypted": newKey(b)} {
		path := filepath.Join(b.TempDir(), "queue.db")
		if key != "" {
			if err := boltstore.Recrypt(b.Context(), path, boltstore.Options{}, key); err != nil {
				b.Fatal(err)
			}
		}
		s, err := boltstore.Open(path, boltstore.Options{Key: key})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := s.Enqueue(b.Context(), queue.Batch{Entries: many(0, 5000)}); err != nil {
			b.Fatal(err)
		}
		b.Run("page/"+name, func(b *testing.B) {
			for b.Loop() {
				if p, err := s.Page(b.Context(), queue.Query{Limit: 50}); err != nil || len(p.Items) != 50 {
					b.Fatal(len(p.Items), err)
				}
			}
		})
		n := uint64(0)
		b.Run("decide/"+name, func(b *testing.B) {
			for b.Loop() {
				n++
				c := queue.Command{Do: queue.DoDecide, Item: n%5000 + 1, Actor: queuetest.Reviewer("ana"), Decision: queuetest.Confirm()}
				if _, err := s.Do(b.Context(), c); err != nil {
					b.Fatal(err)
				}
			}
		})
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
}
