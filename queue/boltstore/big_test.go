//go:build unix

package boltstore_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
	"offside/screen/contact"
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

// BenchmarkCare does what looks after a whole queue, once each, on a copy:
// -benchtime 1x.
func BenchmarkCare(b *testing.B) {
	path := copyQueue(b, bigQueue(b))
	work := func(name string, do func(*boltstore.Store) error) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				s, err := boltstore.Open(path, boltstore.Options{})
				if err != nil {
					b.Fatal(err)
				}
				if err := errors.Join(do(s), s.Close()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	work("check", func(s *boltstore.Store) error {
		problems, err := s.Check(b.Context())
		if len(problems) > 0 {
			err = fmt.Errorf("%s", problems[0])
		}
		return err
	})
	work("purge of one in a hundred", func(s *boltstore.Store) error {
		p := queue.Purge{Actor: queuetest.Reviewer("ana")}
		for n := 1; n <= *items; n += 100 {
			p.Items = append(p.Items, uint64(n))
		}
		_, err := s.Purge(b.Context(), p)
		return err
	})
	work("compaction", func(s *boltstore.Store) error {
		_, err := s.Compact(b.Context())
		return err
	})
	b.Run("repair", func(b *testing.B) {
		for b.Loop() {
			_, aside, err := boltstore.Repair(b.Context(), path, boltstore.Options{})
			if err := errors.Join(err, os.Remove(aside)); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkUpgrade opens a queue of format 2, which has neither lines nor
// counters of values.
func BenchmarkUpgrade(b *testing.B) {
	from := bigQueue(b)
	for b.Loop() {
		b.StopTimer()
		path := filepath.Join(copies(b), "old.db")
		if err := boltstore.Downgrade(from, path); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		s, err := boltstore.Open(path, boltstore.Options{})
		if err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		if err := errors.Join(s.Close(), os.Remove(path)); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
}

// BenchmarkOpen opens a queue and reads the first page.
func BenchmarkOpen(b *testing.B) {
	path := bigQueue(b)
	for b.Loop() {
		if err := openAndLook(path); err != nil {
			b.Fatal(err)
		}
	}
	anon, file := memory(b)
	b.ReportMetric(anon, "MB/anon")
	b.ReportMetric(file, "MB/file")
}

// openAndLook opens a queue, reads the first page and closes it.
func openAndLook(path string) error {
	s, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		return err
	}
	p, err := s.Page(context.Background(), queue.Query{For: "ana"})
	if err == nil && len(p.Items) == 0 {
		err = errors.New("an empty page")
	}
	return errors.Join(err, s.Close())
}

// memory is what the process has in memory, in megabytes: pages of its own, and
// pages of files, which the system takes back when it needs them.
func memory(b *testing.B) (anon, file float64) {
	b.Helper()
	raw, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Skip("no /proc to read the memory from")
	}
	for line := range strings.Lines(string(raw)) {
		var kb float64
		switch fields := strings.Fields(line); fields[0] {
		case "RssAnon:":
			fmt.Sscan(fields[1], &kb)
			anon = kb / 1024
		case "RssFile:":
			fmt.Sscan(fields[1], &kb)
			file = kb / 1024
		}
	}
	return anon, file
}

// computing is how long the process has computed, which says more than the
// clock where others compute beside it.
func computing() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkPage reads pages of 50 by every index.
func BenchmarkPage(b *testing.B) {
	s := openQueue(b, bigQueue(b))
	middle := queuetest.Drop(*items / 2)
	for _, c := range []struct {
		name string
		q    queue.Query
	}{
		{"rank", queue.Query{For: "ana"}},
		{"rank, the last", queue.Query{Before: queue.End}},
		{"age", queue.Query{Order: queue.ByAge}},
		{"doubt", queue.Query{Order: queue.ByDoubt}},
		{"clause, 1 of 3", queue.Query{Clause: "C1"}},
		{"clause, 1 of 10,000", queue.Query{Clause: "C6", For: "ana"}},
		{"rule by age", queue.Query{Rule: "address.street", Order: queue.ByAge}},
		{"class", queue.Query{Class: contact.Meeting}},
		{"class and clause", queue.Query{Class: contact.Website, Clause: "C1"}},
		{"sender of many", queue.Query{Sender: "u-0"}},
		{"sender", queue.Query{Sender: middle.Message.Sender.ID}},
		{"thread", queue.Query{Thread: middle.Message.Thread}},
		{"value of many", queue.Query{Value: "phone:0"}},
		{"value", queue.Query{Value: middle.Assessment.Detections[0].Value}},
	} {
		b.Run(c.name, func(b *testing.B) {
			found := 0
			page := func() {
				p, err := s.Page(b.Context(), c.q)
				if err != nil {
					b.Fatal(err)
				}
				found = len(p.Items)
			}
			page()
			before := computing()
			for b.Loop() {
				page()
			}
			b.ReportMetric(float64((computing()-before).Nanoseconds())/float64(b.N), "cpu-ns/op")
			b.ReportMetric(float64(found), "rows")
		})
	}
}

// BenchmarkCounts reads the counters, as offside queue stats does.
func BenchmarkCounts(b *testing.B) {
	s := openQueue(b, bigQueue(b))
	for b.Loop() {
		if c, err := s.Counts(b.Context()); err != nil || c.Items == 0 {
			b.Fatal(c.Items, err)
		}
	}
}
