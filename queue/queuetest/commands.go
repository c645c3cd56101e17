package queuetest

import (
	"errors"
	"testing"
	"time"

	"offside/queue"
	"offside/screen/contact"
)

func testClaimNext(t *testing.T, b *bench) {
	b.enqueue(Entries(4)...)
	ana, bob := Reviewer("ana"), Reviewer("bob")
	next := func(who queue.Actor, q queue.Query) *queue.Item {
		t.Helper()
		return b.do(queue.Command{Do: queue.DoClaim, Actor: who, Query: q})[0].Item
	}
	first := next(ana, queue.Query{})
	if first.Number != 1 || first.State != queue.Claimed || first.Claim.Actor != "ana" || first.Claim.Token != b.counts().Events {
		t.Errorf("%+v", first.Status)
	}
	b.do(queue.Command{Do: queue.DoSkip, Item: 2, Actor: bob})
	if it := next(bob, queue.Query{}); it.Number != 3 {
		t.Errorf("bob skipped 2 and 1 is held: he got %d", it.Number)
	}
	if it := next(ana, queue.Query{Lane: queue.LaneLead}); it != nil {
		t.Errorf("from an empty lane: %d", it.Number)
	}
	r := b.do(
		queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Token: first.Claim.Token, Decision: Confirm()},
		queue.Command{Do: queue.DoClaim, Actor: ana, Query: queue.Query{Clause: "C1"}})
	if r[0].Item.State != queue.Decided || r[0].Seq != r[0].Item.Event || r[1].Item.Number != 2 {
		t.Errorf("decide and claim next: %+v %+v", r[0].Item.Status, r[1].Item.Status)
	}
	if it := next(ana, queue.Query{}); it.Number != 4 {
		t.Errorf("got %d", it.Number)
	}
	if it := next(ana, queue.Query{}); it != nil {
		t.Errorf("nothing is left, and yet %d", it.Number)
	}
}

func testAllOrNothing(t *testing.T, b *bench) {
	b.enqueue(Entries(3)...)
	ana := Reviewer("ana")
	before, events := b.counts(), len(b.events())
	cmds := []queue.Command{
		{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: Confirm()},
		{Do: queue.DoSnooze, Item: 2, Actor: ana, Until: b.clock.Now().Add(time.Hour)},
		{Do: queue.DoRelease, Item: 3, Actor: ana},
	}
	_, err := b.Do(b.ctx, cmds...)
	var refused *queue.CommandError
	var claim *queue.ClaimError
	if !errors.As(err, &refused) || refused.Index != 2 || refused.Item != 3 || refused.Command != queue.DoRelease || !errors.As(err, &claim) {
		t.Fatalf("got %v", err)
	}
	if after := b.counts(); after.States[queue.Pending] != 3 || after.Events != before.Events || len(b.events()) != events {
		t.Errorf("%+v", after)
	}
	if _, err := b.Do(b.ctx, queue.Command{Do: queue.DoUndo, Actor: ana}); !errors.Is(err, queue.ErrNothingToUndo) {
		t.Errorf("undo of what never happened: %v", err)
	}
	if r, err := b.Do(b.ctx); len(r) != 0 || err != nil {
		t.Errorf("nothing to do: %v %v", r, err)
	}
	for _, c := range []queue.Command{{Do: queue.DoSkip, Actor: ana}, {Do: queue.DoClaim}, {Do: queue.DoDecide, Item: 1, Actor: ana}} {
		if _, err := b.Do(b.ctx, c); !errors.Is(err, queue.ErrInvalid) {
			t.Errorf("%+v: %v", c, err)
		}
	}
	if _, err := b.Do(b.ctx, queue.Command{Do: queue.DoClaim, Item: 99, Actor: ana}); !errors.Is(err, queue.ErrNotFound) {
		t.Error(err)
	}
}

func testLeases(t *testing.T, b *bench) {
	b.enqueue(Entries(2)...)
	ana, bob := Reviewer("ana"), Reviewer("bob")
	held := b.do(queue.Command{Do: queue.DoClaim, Item: 1, Actor: ana, Lease: time.Minute})[0].Item
	b.clock.Advance(50 * time.Second)
	renew := queue.Command{Do: queue.DoRenew, Item: 1, Actor: ana, Token: held.Claim.Token, Lease: time.Minute}
	r := b.do(renew)[0]
	if r.Seq != 0 || r.Item.Revision != held.Revision || !r.Item.Claim.Until.Equal(b.clock.Now().Add(time.Minute)) || r.Item.Claim.Token != held.Claim.Token {
		t.Errorf("renewed: %+v", r.Item.Status)
	}
	b.clock.Advance(59 * time.Second)
	var claim *queue.ClaimError
	if _, err := b.Do(b.ctx, queue.Command{Do: queue.DoClaim, Item: 1, Actor: bob}); !errors.As(err, &claim) || claim.Holder != "ana" || !claim.Until.Equal(r.Item.Claim.Until) {
		t.Errorf("bob takes what ana holds: %v", err)
	}
	b.clock.Advance(time.Second)
	if _, err := b.Do(b.ctx, renew); !errors.As(err, &claim) || claim.Holder != "" {
		t.Errorf("renewed after its end: %v", err)
	}
	late := queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Token: held.Claim.Token, Decision: Confirm()}
	if _, err := b.Do(b.ctx, late); !errors.As(err, &claim) || claim.Holder != "" {
		t.Errorf("decided after its end: %v", err)
	}
	taken := b.do(queue.Command{Do: queue.DoClaim, Actor: bob})[0].Item
	if taken.Number != 1 || taken.Claim.Token <= held.Claim.Token {
		t.Errorf("%+v", taken.Status)
	}
	if _, err := b.Do(b.ctx, late); !errors.As(err, &claim) || claim.Holder != "bob" {
		t.Errorf("decided what bob holds: %v", err)
	}
	b.clock.Advance(queue.DefaultLease)
	b.do(queue.Command{Do: queue.DoClaim, Item: 2, Actor: ana}) // sweeps
	if it := b.get(1); it.State != queue.Pending || it.Claim != nil {
		t.Errorf("not swept: %+v", it.Status)
	}
	all := b.events()
	if e := all[len(all)-2]; e.Type != queue.EventExpired || e.Actor != "bob" || e.ActorKind != queue.System {
		t.Errorf("%+v", e)
	}
}

func testSnooze(t *testing.T, b *bench) {
	b.enqueue(Entries(2)...)
	ana := Reviewer("ana")
	wakes := b.clock.Now().Add(time.Hour)
	it := b.do(queue.Command{Do: queue.DoSnooze, Item: 1, Actor: ana, Until: wakes})[0].Item
	if it.State != queue.Snoozed || !it.Wakes.Equal(wakes) {
		t.Errorf("%+v", it.Status)
	}
	if got := b.ids(queue.Query{}); len(got) != 1 {
		t.Errorf("while it sleeps: %v", got)
	}
	b.clock.Advance(time.Hour)
	if next := b.do(queue.Command{Do: queue.DoClaim, Actor: Reviewer("bob")})[0].Item; next.Number != 1 || !next.Wakes.IsZero() {
		t.Errorf("the next is %d", next.Number)
	}
}

func testUndoAcross(t *testing.T, b *bench) {
	b.enqueue(Entries(5)...)
	ana, bob := Reviewer("ana"), Reviewer("bob")
	b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: &queue.Decision{Outcome: queue.Confirm, Note: "private"}})
	b.do(queue.Command{Do: queue.DoSkip, Item: 2, Actor: ana})
	b.do(queue.Command{Do: queue.DoDecide, Item: 5, Actor: bob, Decision: Confirm()})
	b.do(queue.Command{Do: queue.DoSnooze, Item: 3, Actor: ana, Until: b.clock.Now().Add(time.Minute)})
	b.do(queue.Command{Do: queue.DoEscalate, Item: 4, Actor: ana})
	b.do(queue.Command{Do: queue.DoAmend, Item: 1, Actor: ana, Revision: b.get(1).Revision, Decision: Dismiss()})
	b.do(queue.Command{Do: queue.DoClaim, Actor: ana})
	b.reopen()
	want := []struct {
		item  uint64
		undid queue.EventType
		state queue.State
	}{
		{1, queue.EventAmended, queue.Decided}, {4, queue.EventEscalated, queue.Claimed}, {3, queue.EventSnoozed, queue.Claimed},
		{2, queue.EventSkipped, queue.Claimed}, {1, queue.EventDecided, queue.Claimed},
	}
	for _, w := range want {
		r := b.do(queue.Command{Do: queue.DoUndo, Actor: ana})[0]
		if r.Item.Number != w.item || r.Undid != w.undid || r.Item.State != w.state {
			t.Errorf("undid %s of item %d, now %s; want %+v", r.Undid, r.Item.Number, r.Item.State, w)
		}
		if w.undid == queue.EventAmended && r.Item.Decision.Note != "private" {
			t.Errorf("the decision before the amendment: %+v", r.Item.Decision)
		}
	}
	if _, err := b.Do(b.ctx, queue.Command{Do: queue.DoUndo, Actor: ana}); !errors.Is(err, queue.ErrNothingToUndo) {
		t.Error(err)
	}
	if r := b.do(queue.Command{Do: queue.DoUndo, Actor: bob, Item: 5})[0]; r.Undid != queue.EventDecided {
		t.Errorf("bob undid %+v", r)
	}
	if got := len(b.ids(queue.Query{Order: queue.ByDecision})); got != 0 {
		t.Errorf("%d decisions stand", got)
	}
}

func testUndoOtherMoved(t *testing.T, b *bench) {
	b.enqueue(Entries(1)...)
	ana, bob := Reviewer("ana"), Reviewer("bob")
	b.do(queue.Command{Do: queue.DoEscalate, Item: 1, Actor: ana})
	b.do(queue.Command{Do: queue.DoClaim, Item: 1, Actor: bob})
	var claim *queue.ClaimError
	if _, err := b.Do(b.ctx, queue.Command{Do: queue.DoUndo, Actor: ana}); !errors.As(err, &claim) || claim.Holder != "bob" {
		t.Errorf("bob holds it: %v", err)
	}
	b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: bob, Token: b.get(1).Claim.Token, Decision: Confirm()})
	if _, err := b.Do(b.ctx, queue.Command{Do: queue.DoUndo, Actor: ana}); !errors.Is(err, queue.ErrStale) {
		t.Errorf("bob has decided it: %v", err)
	}
	b.do(queue.Command{Do: queue.DoUndo, Actor: bob}, queue.Command{Do: queue.DoRelease, Item: 1, Actor: bob, Token: b.counts().Events + 1})
	if it := b.do(queue.Command{Do: queue.DoUndo, Actor: ana})[0].Item; it.Lane != queue.LaneMain || it.Claim.Actor != "ana" {
		t.Errorf("%+v", it.Status)
	}
}

// testOwnership checks that neither side sees what the other does to a value.
func testOwnership(t *testing.T, b *bench) {
	e := Entry("a", 1)
	b.enqueue(e)
	e.Assessment.Detections[0].Class = "changed"
	d := &queue.Decision{Outcome: queue.Confirm, Marks: []queue.Mark{{Detection: -1, Truth: queue.Added, Class: contact.Social, Act: contact.Share, Span: &contact.Span{Start: 0, End: 4}}}}
	it := b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: Reviewer("ana"), Decision: d})[0].Item
	d.Marks[0].Span.End = 99
	it.Decision.Marks[0].Truth = queue.Rejected
	it.Assessment.Detections[0].Rule = "changed"
	got := b.get(1)
	if got.Assessment.Detections[0].Class != contact.Phone || got.Assessment.Detections[0].Rule != "phone.valid" || got.Decision.Marks[0].Truth != queue.Accepted || got.Decision.Marks[1].Span.End != 4 {
		t.Errorf("%+v", got)
	}
}
