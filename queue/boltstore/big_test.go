package boltstore_test

import (
	"context"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
)

// The size of the queues that the benchmarks work on, and where to find one
// that was made already or to keep it:
//
//	go test ./queue/boltstore -run '^$' -bench . -items 10000000 -keep /var/tmp/big.db -timeout 2h
var (
	items = flag.Int("items", 20_000, "how many items the queues of the benchmarks have")
	keep  = flag.String("keep", "", "where to keep the queue of the benchmarks, and to find it again")
)

// bigQueue returns the path of a queue of that many items. It has to stay as
// it is.
func bigQueue(tb testing.TB) string {
	tb.Helper()
	path := *keep
	if path == "" {
		path = filepath.Join(tb.TempDir(), "big.db")
	} else if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		return path
	}
	start := time.Now()
	if _, err := boltstore.Load(context.Background(), path, boltstore.Options{}, queuetest.Flood(*items)); err != nil {
		tb.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil {
		tb.Fatal(err)
	}
	took := time.Since(start)
	tb.Logf("loaded %d items in %s: %.0f a second, %.0f bytes each", *items, took.Round(time.Second), float64(*items)/took.Seconds(), float64(info.Size())/float64(*items))
	return path
}

// BenchmarkLoad measures how fast a queue is made of many entries at once.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		path := filepath.Join(b.TempDir(), "loaded.db")
		if _, err := boltstore.Load(context.Background(), path, boltstore.Options{}, queuetest.Flood(*items)); err != nil {
			b.Fatal(err)
		}
		info, err := os.Stat(path)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(info.Size())/float64(*items), "bytes/item")
		if err := os.Remove(path); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N**items)/b.Elapsed().Seconds(), "items/s")
}

// BenchmarkOpen opens a queue and reads the first page.
func BenchmarkOpen(b *testing.B) {
	path := bigQueue(b)
	for b.Loop() {
		s, err := boltstore.Open(path, boltstore.Options{})
		if err != nil {
			b.Fatal(err)
		}
		if p, err := s.Page(b.Context(), queue.Query{For: "ana"}); err != nil || len(p.Items) == 0 {
			b.Fatal(len(p.Items), err)
		}
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
}
