package boltstore

import (
	"errors"
	"fmt"
	"testing"

	"offside/queue"
)

// The tests in this file count what is done, where the benchmarks take the
// time: keys looked at, commits, bytes written.

// looks is how many keys a page looks at.
func looks(t *testing.T, s *Store, q queue.Query) (n int) {
	t.Helper()
	err := s.read(t.Context(), func(x *tx) error {
		page, err := x.page(t.Context(), q)
		if err == nil && len(page.Items) != defaultLimit {
			err = fmt.Errorf("%d items", len(page.Items))
		}
		n = x.looked
		return err
	})
	if err != nil {
		t.Fatalf("%+v: %v", q, err)
	}
	return n
}

// TestPageCost: a page looks at as many keys in a large queue as in a small
// one, and after many decisions still.
func TestPageCost(t *testing.T) {
	small, large := lineStore(t, 300), lineStore(t, 3000)
	var all []queue.Command
	for n := uint64(1); n <= leaveAt+2; n++ {
		all = append(all, queue.Command{Do: queue.DoDecide, Item: n, Actor: queue.Actor{Name: "ana", Kind: queue.Reviewer}, Decision: &queue.Decision{Outcome: queue.Confirm}})
	}
	if _, err := large.Do(t.Context(), all...); err != nil {
		t.Fatal(err)
	}
	for _, q := range []queue.Query{{}, {For: "ana"}, {Order: queue.ByAge}, {Clause: "C2"}, {Class: "email", Order: queue.ByAge}, {Rule: "email.plain", For: "ana"}} {
		few, many := looks(t, small, q), looks(t, large, q)
		// A row is five keys and one for each filter; one row more says that
		// there are more, and some were decided lately.
		if bound := few + 6*leaveAt/100 + 16; many > bound || few > 7*(defaultLimit+1)+16 {
			t.Errorf("%+v: %d keys of 300 items, %d of 3,000", q, few, many)
		}
	}
}

// TestSharedCommit: what 64 reviewers ask for at the same time is one commit.
func TestSharedCommit(t *testing.T) {
	const crowd = 64
	s := lineStore(t, 200)
	before := s.Commits()
	all, got := make([]*request, crowd), map[uint64]bool{}
	for i := range all {
		actor := queue.Actor{Name: fmt.Sprint("reviewer ", i), Kind: queue.Reviewer}
		all[i] = &request{ctx: t.Context(), done: make(chan error, 1), work: func(x *tx) error {
			if i == 5 {
				return queue.ErrStale
			}
			r, err := x.do(queue.Command{Do: queue.DoClaim, Actor: actor})
			if err == nil {
				got[r.Item.Number] = true
			}
			return err
		}}
	}
	s.serve(all)
	for i, r := range all {
		if err := <-r.done; err != nil && (i != 5 || !errors.Is(err, queue.ErrStale)) {
			t.Error(i, err)
		}
	}
	if n := s.Commits() - before; n != 1 || len(got) != crowd-1 {
		t.Errorf("%d commits for %d different items", n, len(got))
	}
	mustBeSound(t, s)
}

// TestStepCost bounds the bytes that a decide-and-claim-next writes.
func TestStepCost(t *testing.T) {
	s := lineStore(t, 2000)
	ana := queue.Actor{Name: "ana", Kind: queue.Reviewer}
	claim := queue.Command{Do: queue.DoClaim, Actor: ana}
	results, err := s.Do(t.Context(), claim)
	before := s.Stats()
	const steps = 50
	for range steps {
		if err != nil {
			t.Fatal(err)
		}
		it := results[len(results)-1].Item
		decide := queue.Command{Do: queue.DoDecide, Item: it.Number, Actor: ana, Token: it.Claim.Token, Decision: &queue.Decision{Outcome: queue.Confirm}}
		results, err = s.Do(t.Context(), decide, claim)
	}
	after := s.Stats()
	diff := after.Sub(&before)
	if each := diff.TxStats.GetPageAlloc() / steps; each > 100_000 {
		t.Errorf("a step writes %d bytes", each)
	} else {
		t.Logf("a step writes %d bytes", each)
	}
}
