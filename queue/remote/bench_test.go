package remote_test

import (
	"context"
	"flag"
	"fmt"
	"path/filepath"
	"testing"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
)

// items is how many items the queues of the benchmarks have; one a tenth of
// that size is measured beside, since nothing may depend on it.
var items = flag.Int("items", 20_000, "how many items the queue of the benchmarks has")

// BenchmarkRemote reads pages, and decides and claims the next, through the
// socket.
func BenchmarkRemote(b *testing.B) {
	for _, n := range []int{*items / 10, *items} {
		path := filepath.Join(b.TempDir(), "queue.db")
		if _, err := boltstore.Load(context.Background(), path, boltstore.Options{}, queuetest.Flood(n)); err != nil {
			b.Fatal(err)
		}
		p := openPair(b, path, nil)
		b.Run(fmt.Sprintf("page of %d", n), func(b *testing.B) {
			for b.Loop() {
				if page, err := p.Page(b.Context(), queue.Query{For: "ana"}); err != nil || len(page.Items) != 50 {
					b.Fatal(len(page.Items), err)
				}
			}
		})
		claim := queue.Command{Do: queue.DoClaim, Actor: queuetest.Reviewer("ana")}
		results, err := p.Do(b.Context(), claim)
		b.Run(fmt.Sprintf("step of %d", n), func(b *testing.B) {
			for b.Loop() {
				if err != nil {
					b.Fatal(err)
				}
				it := results[len(results)-1].Item
				decide := queue.Command{Do: queue.DoDecide, Item: it.Number, Actor: claim.Actor, Token: it.Claim.Token, Decision: queuetest.Confirm()}
				results, err = p.Do(b.Context(), decide, claim)
			}
		})
		if err := p.Close(); err != nil {
			b.Fatal(err)
		}
	}
}
