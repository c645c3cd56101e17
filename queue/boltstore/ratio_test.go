//go:build unix

package boltstore_test

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
)

// The benchmarks in this file compare the store with bbolt itself, which is
// given the same records to write, on a copy of the same file, in turns of a
// few dozen transactions so that both meet the same disk and the same load.

// turn is how many transactions one side makes before it is the other's turn.
const turn = 32

// copies is a folder for copies of the queue, beside it if it is kept.
func copies(tb testing.TB) string {
	tb.Helper()
	if *keep == "" {
		return tb.TempDir()
	}
	dir, err := os.MkdirTemp(filepath.Dir(*keep), "copy")
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = os.RemoveAll(dir) })
	return dir
}

// copyQueue copies a queue that nobody has open.
func copyQueue(tb testing.TB, from string) string {
	tb.Helper()
	dir := copies(tb)
	in, err := os.Open(from)
	if err != nil {
		tb.Fatal(err)
	}
	defer in.Close()
	path := filepath.Join(dir, "copy.db")
	out, err := os.Create(path)
	if err != nil {
		tb.Fatal(err)
	}
	if _, err := io.Copy(out, in); err != nil {
		tb.Fatal(err)
	}
	if err := out.Sync(); err != nil {
		tb.Fatal(err)
	}
	if err := out.Close(); err != nil {
		tb.Fatal(err)
	}
	return path
}

func openQueue(tb testing.TB, path string) *boltstore.Store {
	tb.Helper()
	s, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = s.Close() })
	return s
}

// reviewer decides the item at hand and claims the next, again and again.
type reviewer struct {
	actor queue.Actor
	item  *queue.Item
}

// commands are those of the next step.
func (r *reviewer) commands() []queue.Command {
	claim := queue.Command{Do: queue.DoClaim, Actor: r.actor}
	if r.item == nil {
		return []queue.Command{claim}
	}
	decide := queue.Command{Do: queue.DoDecide, Item: r.item.Number, Actor: r.actor, Token: r.item.Claim.Token, Decision: queuetest.Confirm()}
	return []queue.Command{decide, claim}
}

// took notes what became of them.
func (r *reviewer) took(results []queue.Result, err error) error {
	if err != nil {
		return err
	}
	if r.item = results[len(results)-1].Item; r.item == nil {
		return fmt.Errorf("no item is left")
	}
	return nil
}

func (r *reviewer) step(s *boltstore.Store) error {
	return r.took(s.Do(context.Background(), r.commands()...))
}

// replay writes what a transaction of the store's wrote.
func replay(db *bbolt.DB, ops []boltstore.Op) error {
	return db.Update(func(tx *bbolt.Tx) error {
		for _, op := range ops {
			b := tx.Bucket([]byte(op.Bucket))
			err := error(nil)
			if op.Rec == nil {
				err = b.Delete(op.Key)
			} else {
				err = b.Put(op.Key, op.Rec)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// race has two sides do n steps each in turns, and reports how long a step takes
// and how much longer the first side's does.
func race(b *testing.B, n int, names [2]string, one, other func(i int) error) {
	var took, computed [2]time.Duration
	for from := 0; from < n; from += turn {
		for side, do := range []func(int) error{one, other} {
			start, working := time.Now(), computing()
			for i := from; i < min(from+turn, n); i++ {
				if err := do(i); err != nil {
					b.Fatal(err)
				}
			}
			took[side] += time.Since(start)
			computed[side] += computing() - working
		}
	}
	b.ReportMetric(float64(computed[0].Microseconds())/float64(n), "cpu-µs/"+names[0])
	b.ReportMetric(float64(computed[1].Microseconds())/float64(n), "cpu-µs/"+names[1])
	b.ReportMetric(float64(took[0].Microseconds())/float64(n), "µs/"+names[0])
	b.ReportMetric(float64(took[1].Microseconds())/float64(n), "µs/"+names[1])
	b.ReportMetric(took[0].Seconds()/took[1].Seconds(), names[0]+"/"+names[1])
}

var oursBare = [2]string{"ours", "bare"}

// BenchmarkOpenRatio: a large queue opened and its first page read, against one
// of ten thousand items.
func BenchmarkOpenRatio(b *testing.B) {
	large, small := bigQueue(b), filepath.Join(b.TempDir(), "small.db")
	if _, err := boltstore.Load(b.Context(), small, boltstore.Options{}, queuetest.Flood(10_000)); err != nil {
		b.Fatal(err)
	}
	race(b, b.N, [2]string{"large", "small"}, func(int) error { return openAndLook(large) }, func(int) error { return openAndLook(small) })
}

// BenchmarkDecideRatio: decide and claim the next, each step fsynced, against
// bare transactions that write the same records.
func BenchmarkDecideRatio(b *testing.B) {
	from := bigQueue(b)
	traced := openQueue(b, copyQueue(b, from))
	var ops [][]boltstore.Op
	tracer := reviewer{actor: queuetest.Reviewer("ana")}
	if err := tracer.step(traced); err != nil {
		b.Fatal(err)
	}
	for range b.N {
		results, wrote, err := traced.DoTraced(b.Context(), tracer.commands()...)
		if err := tracer.took(results, err); err != nil {
			b.Fatal(err)
		}
		ops = append(ops, wrote)
	}
	ours := openQueue(b, copyQueue(b, from))
	ana := reviewer{actor: tracer.actor}
	if err := ana.step(ours); err != nil {
		b.Fatal(err)
	}
	bare, err := bbolt.Open(copyQueue(b, from), 0o600, &bbolt.Options{FreelistType: bbolt.FreelistMapType})
	if err != nil {
		b.Fatal(err)
	}
	defer bare.Close()
	before := ours.Stats()
	race(b, b.N, oursBare, func(int) error { return ana.step(ours) }, func(i int) error { return replay(bare, ops[i]) })
	stats := ours.Stats()
	diff := stats.Sub(&before)
	b.ReportMetric(float64(diff.TxStats.GetPageAlloc())/float64(b.N), "bytes/step")
}

// BenchmarkEnqueueRatio: batches of 1,000 messages, against bare transactions
// that write the same records.
func BenchmarkEnqueueRatio(b *testing.B) {
	traced, ours := openQueue(b, filepath.Join(b.TempDir(), "traced.db")), openQueue(b, filepath.Join(b.TempDir(), "ours.db"))
	bare, err := bbolt.Open(filepath.Join(b.TempDir(), "bare.db"), 0o600, &bbolt.Options{FreelistType: bbolt.FreelistMapType})
	if err != nil {
		b.Fatal(err)
	}
	defer bare.Close()
	err = bare.Update(func(tx *bbolt.Tx) error {
		for _, name := range boltstore.Buckets() {
			if _, err := tx.CreateBucket([]byte(name)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	const size = 1000
	batch := func(i int) (out queue.Batch) {
		for k := i * size; k < (i+1)*size; k++ {
			out.Entries = append(out.Entries, queuetest.Drop(k))
		}
		return out
	}
	batches, ops := make([]queue.Batch, b.N), make([][]boltstore.Op, b.N)
	for i := range b.N {
		batches[i] = batch(i)
		if ops[i], err = traced.EnqueueTraced(b.Context(), batches[i]); err != nil {
			b.Fatal(err)
		}
	}
	race(b, b.N, oursBare, func(i int) error {
		_, err := ours.Enqueue(b.Context(), batches[i])
		return err
	}, func(i int) error { return replay(bare, ops[i]) })
}

// BenchmarkReviewers: decide and claim the next by 64 reviewers at once,
// against one who waits for each commit.
func BenchmarkReviewers(b *testing.B) {
	const crowd = 64
	s := openQueue(b, copyQueue(b, bigQueue(b)))
	all := make([]*reviewer, crowd)
	for i := range all {
		all[i] = &reviewer{actor: queuetest.Reviewer(fmt.Sprint("reviewer ", i))}
		if err := all[i].step(s); err != nil {
			b.Fatal(err)
		}
	}
	var took [2]time.Duration
	var computed time.Duration
	var commits, wrote int64
	for from := 0; from < b.N; from += turn {
		start := time.Now()
		for range turn {
			if err := all[0].step(s); err != nil {
				b.Fatal(err)
			}
		}
		took[0] += time.Since(start)
		before, working, stats := s.Commits(), computing(), s.Stats()
		start = time.Now()
		var wait sync.WaitGroup
		for _, r := range all {
			wait.Go(func() {
				for range turn {
					if err := r.step(s); err != nil {
						b.Error(err)
						return
					}
				}
			})
		}
		wait.Wait()
		took[1] += time.Since(start)
		computed += computing() - working
		commits += s.Commits() - before
		after := s.Stats()
		diff := after.Sub(&stats)
		wrote += diff.TxStats.GetPageAlloc()
	}
	rounds := float64((b.N + turn - 1) / turn)
	one, many := rounds*turn/took[0].Seconds(), rounds*turn*crowd/took[1].Seconds()
	b.ReportMetric(one, "steps/s/one")
	b.ReportMetric(many, "steps/s/64")
	b.ReportMetric(many/one, "64/one")
	b.ReportMetric(float64(computed.Microseconds())/(rounds*turn*crowd), "cpu-µs/step/64")
	b.ReportMetric(rounds*turn*crowd/float64(commits), "steps/commit")
	b.ReportMetric(float64(wrote)/(rounds*turn*crowd), "bytes/step/64")
}
