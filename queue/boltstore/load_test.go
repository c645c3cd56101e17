package boltstore_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
)

// TestLoad: a queue that was loaded is one that was filled by Enqueue.
func TestLoad(t *testing.T) {
	const n = 2000
	at := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	options := boltstore.Options{Clock: func() time.Time { return at }}
	dir := t.TempDir()
	loaded := filepath.Join(dir, "loaded.db")
	if items, err := boltstore.Load(t.Context(), loaded, options, queuetest.Flood(n)); err != nil || items != n {
		t.Fatal(items, err)
	}
	if _, err := boltstore.Load(t.Context(), loaded, options, queuetest.Flood(1)); !errors.Is(err, fs.ErrExist) {
		t.Errorf("onto another: %v", err)
	}
	one := queuetest.NewAt(t, loaded, options.Clock)
	two := queuetest.NewAt(t, filepath.Join(dir, "filled.db"), options.Clock)
	for batch := range slices.Chunk(slices.Collect(queuetest.Flood(n)), 500) {
		if _, err := two.Enqueue(t.Context(), queue.Batch{Entries: batch}); err != nil {
			t.Fatal(err)
		}
	}
	for _, bucket := range boltstore.Buckets() {
		if a, b := boltstore.Count(t, one, bucket), boltstore.Count(t, two, bucket); a != b {
			t.Errorf("%s has %d records instead of %d", bucket, a, b)
		}
	}
	for _, q := range []queue.Query{{}, {Clause: "C7"}, {Order: queue.ByAge, Sender: "u-0"}} {
		a, errA := one.Page(t.Context(), q)
		b, errB := two.Page(t.Context(), q)
		if errA != nil || errB != nil || !slices.EqualFunc(a.Items, b.Items, func(a, b queue.Item) bool { return a.Message.ID == b.Message.ID && a.Rank == b.Rank }) {
			t.Errorf("%+v: %d and %d items, %v %v", q, len(a.Items), len(b.Items), errA, errB)
		}
	}
}

// TestLoadRefused: a load that fails leaves nothing behind.
func TestLoadRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "queue.db")
	twice := slices.Values([]queue.Entry{queuetest.Drop(1), queuetest.Drop(2), queuetest.Drop(1)})
	_, err := boltstore.Load(t.Context(), path, boltstore.Options{}, twice)
	if !errors.Is(err, queue.ErrInvalid) {
		t.Error(err)
	}
	if left, err := os.ReadDir(filepath.Dir(path)); err != nil || len(left) > 0 {
		t.Error(left, err)
	}
}

// many makes n entries of a few hundred bytes, each of its own sender and
// thread, every tenth number shared.
func many(from, n int) []queue.Entry {
	out := make([]queue.Entry, n)
	for i := range out {
		k := from + i
		out[i] = queuetest.EntryWith(fmt.Sprintf("m-%08d", k), float64(k%97)/97, queuetest.Phone(fmt.Sprint(k/10)))
		out[i].Message.Text += strings.Repeat(" and so on", 20)
		out[i].Message.SentAt = time.Unix(1_790_000_000+int64(k%1_000_000), 0)
	}
	return out
}
