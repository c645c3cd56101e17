package queuetest

import (
	"errors"
	"slices"
	"testing"
	"time"

	"offside/queue"
)

// testClockJumps moves the clock back and far ahead: a lease lasts as long as
// the clock says and no late decision lands, the order stays, and everything
// that is said is said in one order.
func testClockJumps(t *testing.T, b *bench) {
	ana, bob := Reviewer("ana"), Reviewer("bob")
	b.enqueue(Entries(4)...)
	order := b.ids(queue.Query{})
	first := b.do(queue.Command{Do: queue.DoClaim, Item: 1, Actor: ana})[0].Item
	b.do(queue.Command{Do: queue.DoSnooze, Item: 4, Actor: ana, Until: b.clock.Now().Add(time.Hour)})

	b.clock.Advance(-2 * time.Hour)
	b.held(queue.Command{Do: queue.DoClaim, Item: 1, Actor: bob}, "ana")
	renewed := b.do(queue.Command{Do: queue.DoRenew, Item: 1, Actor: ana, Token: first.Claim.Token})[0].Item
	if want := b.clock.Now().Add(queue.DefaultLease); !renewed.Claim.Until.Equal(want) {
		t.Errorf("renewed until %s, not %s", renewed.Claim.Until, want)
	}
	if it := b.get(4); it.State != queue.Snoozed {
		t.Errorf("it woke up early: %+v", it.Status)
	}
	b.enqueue(Entry("from the past", .5))
	b.do(queue.Command{Do: queue.DoDecide, Item: 2, Actor: bob, Decision: Confirm()})

	b.clock.Advance(30 * 24 * time.Hour)
	late := queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Token: first.Claim.Token, Decision: Confirm()}
	b.held(late, "")
	late.Do = queue.DoRenew
	b.held(late, "")
	b.do(queue.Command{Do: queue.DoClaim, Item: 1, Actor: bob})
	late.Do = queue.DoDecide
	b.held(late, "bob")
	if it := b.get(4); it.Holder(b.clock.Now()) != "" || it.State == queue.Snoozed {
		t.Errorf("it sleeps on: %+v", it.Status)
	}
	open := slices.DeleteFunc(b.ids(queue.Query{}), func(id string) bool { return id == "from the past" })
	if want := slices.Delete(slices.Clone(order), 1, 2); !slices.Equal(open, want) {
		t.Errorf("the order is %q, not %q", open, want)
	}
	var state *queue.StateError
	if _, err := b.Do(b.ctx, queue.Command{Do: queue.DoDecide, Item: 2, Actor: ana, Decision: Dismiss()}); !errors.As(err, &state) {
		t.Errorf("decided twice: %v", err)
	}
	b.verifyChain()
}

// held carries out a command that has to be refused since somebody holds the
// item; nobody: since the claim has run out.
func (b *bench) held(c queue.Command, by string) {
	b.t.Helper()
	var claim *queue.ClaimError
	if _, err := b.Do(b.ctx, c); !errors.As(err, &claim) || claim.Holder != by {
		b.t.Errorf("%s by %s: %v, want that %q holds it", c.Do, c.Actor.Name, err, by)
	}
}
