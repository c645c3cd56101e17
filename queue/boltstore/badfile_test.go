package boltstore_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
)

func TestNoQueue(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, raw []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, raw, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	foreign := filepath.Join(dir, "foreign.db")
	db, err := bbolt.Open(foreign, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Update(func(tx *bbolt.Tx) error { _, err := tx.CreateBucket([]byte("theirs")); return err }); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{
		dir, foreign, os.DevNull,
		write("text", []byte("{\"text\":\"hello\"}\n")),
		write("zeros", make([]byte, 1<<16)),
		write("noise", bytes.Repeat([]byte("\xed\xda\x0c\xed"), 1<<14)),
		write("sqlite", append([]byte("SQLite format 3\x00"), make([]byte, 8192)...)),
	} {
		before, _ := os.ReadFile(path)
		for _, readOnly := range []bool{false, true} {
			_, err := boltstore.Open(path, boltstore.Options{ReadOnly: readOnly})
			if !errors.Is(err, queue.ErrNotQueue) || strings.Contains(err.Error(), "\n") {
				t.Errorf("%s: %v", path, err)
			}
		}
		if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
			t.Errorf("%s was written to", path)
		}
	}
}

func TestFileSystem(t *testing.T) {
	dir := t.TempDir()
	if _, err := boltstore.Open(filepath.Join(dir, "none.db"), boltstore.Options{ReadOnly: true}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("reading a file that is not there: %v", err)
	}
	if _, err := boltstore.Open(filepath.Join(dir, "none.db", "\x00"), boltstore.Options{}); err == nil {
		t.Error("a path with NUL")
	}
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := boltstore.Open(filepath.Join(file, "queue.db"), boltstore.Options{}); err == nil {
		t.Error("a file in place of a folder")
	}
	s := queuetest.NewAt(t, filepath.Join(dir, "a", "b", "queue.db"), nil)
	if info, err := os.Stat(s.Path()); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info.Mode(), err)
	}
	if _, err := os.Stat(s.Path() + ".pid"); err != nil {
		t.Error(err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(s.Path() + ".pid"); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the pid file stays: ", err)
	}
	queuetest.NewAt(t, file, nil) // an empty file, as mktemp makes it, becomes a queue
}

func TestUnwritable(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may write anything")
	}
	path := sample(t)
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	if _, err := boltstore.Open(path, boltstore.Options{}); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("a read-only file: %v", err)
	}
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	if _, err := boltstore.Open(filepath.Join(dir, "queue.db"), boltstore.Options{}); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("a read-only folder: %v", err)
	}
}

func TestReadOnly(t *testing.T) {
	path := sample(t)
	var stores []*boltstore.Store
	for range 2 {
		s, err := boltstore.Open(path, boltstore.Options{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		stores = append(stores, s)
	}
	for _, s := range stores {
		if it, err := s.Get(t.Context(), 1); err != nil || it.Message.ID != "m-00000000" {
			t.Error(err)
		}
		if _, err := s.Do(t.Context(), queue.Command{Do: queue.DoClaim, Actor: queuetest.Reviewer("ana")}); !errors.Is(err, fs.ErrPermission) {
			t.Errorf("a claim: %v", err)
		}
		queuetest.Check(t, s)
	}
	if _, err := boltstore.Open(path, boltstore.Options{Timeout: 1}); !errors.As(err, new(*queue.HeldError)) {
		t.Errorf("writing while others read: %v", err)
	}
}

func TestTwoStores(t *testing.T) {
	s := queuetest.New(t)
	_, err := boltstore.Open(s.Path(), boltstore.Options{Timeout: 1})
	var held *queue.HeldError
	if !errors.As(err, &held) || held.PID != os.Getpid() {
		t.Errorf("the same file twice: %v", err)
	}
	other := queuetest.New(t)
	for _, s := range []*boltstore.Store{s, other} {
		if _, err := s.Enqueue(t.Context(), queue.Batch{Entries: many(0, 2)}); err != nil {
			t.Error(err)
		}
	}
	a, _ := s.Get(t.Context(), 1)
	b, _ := other.Get(t.Context(), 1)
	if a.ContentHash == b.ContentHash {
		t.Error("one message has the same hash in two queues")
	}
}

// sample makes a closed queue with a bit of everything and returns its path.
func sample(t testing.TB) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "queue.db")
	s, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Enqueue(t.Context(), queue.Batch{Entries: many(0, 120), Windows: map[string][]byte{"w": bytes.Repeat([]byte("window "), 3000)}}); err != nil {
		t.Fatal(err)
	}
	if err := s.KeepPolicy(t.Context(), "hash", []byte("policy")); err != nil {
		t.Fatal(err)
	}
	ana := queuetest.Reviewer("ana")
	for n := range uint64(20) {
		if _, err := s.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: n + 1, Actor: ana, Decision: queuetest.Confirm()},
			queue.Command{Do: queue.DoClaim, Actor: ana, Lease: queue.MaxLease}); err != nil {
			t.Fatal(err)
		}
	}
	queuetest.Finish(t, s)
	return path
}

// answers asks a queue for everything. It returns what it was told, by
// question, and the errors that it was told instead.
func answers(t *testing.T, s queue.Store) (map[string]string, []error) {
	said, refused := map[string]string{}, []error{}
	note := func(question string, v any, err error) {
		if err != nil {
			refused = append(refused, err)
			return
		}
		raw, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		said[question] = string(raw)
	}
	for n := range uint64(120) {
		it, err := s.Get(t.Context(), n+1)
		note("item "+string(rune('0'+n)), it, err)
	}
	p, err := s.Page(t.Context(), queue.Query{Limit: 100})
	note("page", p, err)
	e, err := s.Events(t.Context(), 0, 1000)
	note("events", e, err)
	c, err := s.Counts(t.Context())
	note("counts", c, err)
	w, err := s.Windows(t.Context(), "w")
	note("window", w, err)
	src, err := s.Policy(t.Context(), "hash")
	note("policy", src, err)
	return said, refused
}

func TestTruncated(t *testing.T) {
	t.Parallel()
	whole, err := os.ReadFile(sample(t))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "queue.db")
	for _, n := range []int{1, 15, 16, 17, 79, 80, 100, 1023, 4095, 4096, 4112, 4200, 8191, 8192, 8193, 12288, 16384, len(whole) / 3, len(whole) / 2} {
		if err := os.WriteFile(path, whole[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := boltstore.Open(path, boltstore.Options{})
		if !errors.Is(err, queue.ErrNotQueue) && !errors.Is(err, queue.ErrCorrupt) {
			t.Errorf("%d of %d bytes: %v", n, len(whole), err)
		}
	}
}

// TestTruncatedWhileOpen cuts the file under an open store: reads fail with an
// error, not with a fault.
func TestTruncatedWhileOpen(t *testing.T) {
	path := sample(t)
	s, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, 8192); err != nil {
		t.Fatal(err)
	}
	for n := range uint64(120) {
		if _, err := s.Get(t.Context(), n+1); !errors.Is(err, queue.ErrCorrupt) {
			t.Errorf("item %d: %v", n+1, err)
		}
	}
	if _, err := s.Do(t.Context(), queue.Command{Do: queue.DoClaim, Actor: queuetest.Reviewer("ana")}); !errors.Is(err, queue.ErrCorrupt) {
		t.Errorf("a claim: %v", err)
	}
	if problems, err := s.Check(t.Context()); len(problems) == 0 && err == nil {
		t.Error("the check found nothing")
	}
	_ = s.Close()
}
