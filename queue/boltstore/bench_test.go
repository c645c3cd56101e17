package boltstore_test

import (
	"context"
	"encoding/binary"
	"fmt"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
)

// fill makes a queue of n items.
func fill(tb testing.TB, n int) *boltstore.Store {
	tb.Helper()
	s, err := boltstore.Open(filepath.Join(tb.TempDir(), "queue.db"), boltstore.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = s.Close() })
	for from := 0; from < n; from += 1000 {
		if _, err := s.Enqueue(context.Background(), queue.Batch{Entries: many(from, min(1000, n-from))}); err != nil {
			tb.Fatal(err)
		}
	}
	return s
}

// many makes n entries as they come in: of a few hundred bytes, each of its
// own sender and thread, every tenth number shared.
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

func BenchmarkEnqueue(b *testing.B) {
	s := fill(b, 0)
	made := 0
	for b.Loop() {
		if _, err := s.Enqueue(context.Background(), queue.Batch{Entries: many(made, 1000)}); err != nil {
			b.Fatal(err)
		}
		made += 1000
	}
	b.ReportMetric(float64(made)/b.Elapsed().Seconds(), "items/s")
}

// review decides and claims the next until done says so.
func review(b *testing.B, s *boltstore.Store, who string, more func() bool) {
	next := queue.Command{Do: queue.DoClaim, Actor: queuetest.Reviewer(who)}
	r, err := s.Do(context.Background(), next)
	for more() {
		if err != nil || r[len(r)-1].Item == nil {
			b.Fatal("no item left: ", err)
		}
		it := r[len(r)-1].Item
		r, err = s.Do(context.Background(), queue.Command{Do: queue.DoDecide, Item: it.Number, Actor: next.Actor, Token: it.Claim.Token, Decision: queuetest.Confirm()}, next)
	}
}

func BenchmarkDecideClaimNext(b *testing.B) {
	s := fill(b, 20_000)
	b.ResetTimer()
	n := 0
	review(b, s, "ana", func() bool { n++; return n <= b.N })
}

func BenchmarkDecideClaimNext64(b *testing.B) {
	s := fill(b, 20_000)
	b.ResetTimer()
	var who atomic.Int64
	b.SetParallelism(32)
	b.RunParallel(func(pb *testing.PB) { review(b, s, fmt.Sprint(who.Add(1)), pb.Next) })
}

func BenchmarkPage50(b *testing.B) {
	s := fill(b, 20_000)
	for name, q := range map[string]queue.Query{
		"rank": {For: "ana"}, "age": {Order: queue.ByAge}, "clause": {Clause: "C1"}, "sender": {Sender: "sender of m-00000007"},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if p, err := s.Page(context.Background(), q); err != nil || len(p.Items) == 0 {
					b.Fatal(len(p.Items), err)
				}
			}
		})
	}
}

// BenchmarkBareCommit is what bbolt and the disk take for a transaction of
// about as many keys and bytes as a decide-and-claim-next: the yardstick for
// the benchmarks above.
func BenchmarkBareCommit(b *testing.B) {
	db, err := bbolt.Open(filepath.Join(b.TempDir(), "bare.db"), 0o600, nil)
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	names := [][]byte{[]byte("head"), []byte("status"), []byte("event"), []byte("order"), []byte("age"), []byte("lease"), []byte("decided"), []byte("action")}
	n := uint64(0)
	write := func(tx *bbolt.Tx) error {
		for _, name := range names {
			bucket, err := tx.CreateBucketIfNotExists(name)
			if err != nil {
				return err
			}
			for range 2 {
				n++
				if err := bucket.Put(binary.BigEndian.AppendUint64(nil, n%40_000), make([]byte, 200)); err != nil {
					return err
				}
			}
		}
		return nil
	}
	for range 200 {
		if err := db.Update(func(tx *bbolt.Tx) error {
			for range 100 {
				if err := write(tx); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		if err := db.Update(write); err != nil {
			b.Fatal(err)
		}
	}
}
