package boltstore_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
)

// grown makes a queue whose file has more room than it needs, and says all
// that is in it.
func grown(t *testing.T) (path, said string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "queue.db")
	s, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Enqueue(t.Context(), queue.Batch{Entries: many(0, 1500), Windows: map[string][]byte{"w": make([]byte, 4<<20)}}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Enqueue(t.Context(), queue.Batch{Windows: map[string][]byte{"w": []byte("small")}}); err != nil {
		t.Fatal(err)
	}
	for n := range uint64(50) {
		if _, err := s.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: n + 1, Actor: queuetest.Reviewer("ana"), Decision: queuetest.Confirm()}); err != nil {
			t.Fatal(err)
		}
	}
	said = everything(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return path, said
}

// everything is what a queue says of itself, as one string.
func everything(t *testing.T, s *boltstore.Store) string {
	t.Helper()
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	note := func(v any, err error) {
		if err != nil {
			t.Fatal(err)
		}
		_ = enc.Encode(v)
	}
	for _, o := range []queue.Order{queue.ByRank, queue.ByAge, queue.ByDecision} {
		p, err := s.Page(t.Context(), queue.Query{Order: o, Limit: 2000})
		note(p, err)
	}
	e, err := s.Events(t.Context(), 0, 10_000)
	note(e, err)
	c, err := s.Counts(t.Context())
	note(c, err)
	w, err := s.Windows(t.Context(), "w")
	note(w, err)
	note(s.Key(), nil)
	return out.String()
}

func TestCompact(t *testing.T) {
	t.Parallel()
	path, want := grown(t)
	link := filepath.Join(t.TempDir(), "link.db")
	if err := os.Symlink(path, link); err != nil {
		t.Fatal(err)
	}
	grew := size(t, path)
	if _, err := compact(t, t.Context(), link); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || grew-info.Size() < 4<<20 {
		t.Errorf("from %d bytes: %v %v", grew, info, err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is now %v: %v", info, err)
	}
	sizes, err := compact(t, t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Size() != sizes.After || info.Mode().Perm() != 0o600 || sizes.Before != sizes.After {
		t.Errorf("%+v: %v %v", sizes, info, err)
	}
	s := queuetest.NewAt(t, path, nil)
	if got := everything(t, s); got != want {
		t.Error("it says something else than before")
	}
	if _, err := s.Do(t.Context(), queue.Command{Do: queue.DoUndo, Actor: queuetest.Reviewer("ana")}); err != nil {
		t.Error(err)
	}
	if left, err := os.ReadDir(filepath.Dir(path)); err != nil || len(left) != 2 { // the queue, and its holder's pid
		t.Errorf("left behind: %v %v", left, err)
	}
}

// TestCompactRefused: whatever goes wrong, the queue is as it was.
func TestCompactRefused(t *testing.T) {
	t.Parallel()
	path, _ := grown(t)
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := compact(t, ctx, path); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if now, err := os.ReadFile(path); err != nil || !bytes.Equal(now, raw) {
		t.Errorf("the file has changed: %v", err)
	}

	// One wrong byte in a message.
	at := bytes.Index(raw, []byte("and so on and so on"))
	raw[at] ^= 1
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := compact(t, t.Context(), path); !errors.Is(err, queue.ErrCorrupt) {
		t.Errorf("a damaged one: %v", err)
	}
	if now, err := os.ReadFile(path); err != nil || !bytes.Equal(now, raw) {
		t.Errorf("the damaged file has changed: %v", err)
	}
	if left, err := os.ReadDir(filepath.Dir(path)); err != nil || len(left) != 1 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

// compact compacts a queue that nobody has open.
func compact(t *testing.T, ctx context.Context, path string) (queue.Compaction, error) {
	t.Helper()
	s, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	out, err := s.Compact(ctx)
	if e := s.Close(); e != nil {
		t.Error(e)
	}
	return out, err
}

func size(t *testing.T, path string) int64 {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}
