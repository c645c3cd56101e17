package queuetest

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"offside/queue"
	"offside/screen/contact"
)

func testOrder(t *testing.T, b *bench) {
	b.enqueue(Entry("low", .2), Entry("high", .9), Entry("middle", .5))
	b.clock.Advance(3 * queue.AgeWeight)
	b.enqueue(Entry("late", 1), Entry("zero", 0))
	if got, want := b.ids(queue.Query{}), []string{"high", "middle", "low", "late", "zero"}; !slices.Equal(got, want) {
		t.Errorf("by rank: %v", got)
	}
	if got, want := b.ids(queue.Query{Order: queue.ByAge}), []string{"low", "high", "middle", "late", "zero"}; !slices.Equal(got, want) {
		t.Errorf("by age: %v", got)
	}
	ana := Reviewer("ana")
	for _, n := range []uint64{3, 1} {
		b.do(queue.Command{Do: queue.DoDecide, Item: n, Actor: ana, Decision: Confirm()})
	}
	b.do(queue.Command{Do: queue.DoAmend, Item: 3, Actor: ana, Revision: b.get(3).Revision, Decision: Dismiss()})
	if got, want := b.ids(queue.Query{Order: queue.ByDecision}), []string{"low", "middle"}; !slices.Equal(got, want) {
		t.Errorf("by decision, after an amendment: %v", got)
	}
	b.do(queue.Command{Do: queue.DoEscalate, Item: 2, Actor: ana})
	if got, want := b.ids(queue.Query{Lane: queue.LaneMain}), []string{"late", "zero"}; !slices.Equal(got, want) {
		t.Errorf("main lane: %v", got)
	}
	if got, want := b.ids(queue.Query{Lane: queue.LaneLead}), []string{"high"}; !slices.Equal(got, want) {
		t.Errorf("lead lane: %v", got)
	}
	if got, want := b.ids(queue.Query{}), []string{"high", "late", "zero"}; !slices.Equal(got, want) {
		t.Errorf("all lanes: %v", got)
	}
	if got := b.counts().Oldest; !got.Equal(NewClock().Now()) {
		t.Errorf("oldest %v", got)
	}
}

func testFilters(t *testing.T, b *bench) {
	phone, mail, both := Entry("phone", .9), EntryWith("mail", .8, Mail()), EntryWith("both", .7, Phone("+1"), Mail())
	both.Message.Sender.ID, both.Message.Thread = phone.Message.Sender.ID, mail.Message.Thread
	b.enqueue(phone, mail, both)
	all := []string{"phone", "mail", "both"}
	cases := []struct {
		q    queue.Query
		want []string
	}{
		{queue.Query{Clause: "C1"}, []string{"phone", "both"}},
		{queue.Query{Clause: "C9"}, nil},
		{queue.Query{Rule: "email.request"}, []string{"mail", "both"}},
		{queue.Query{Class: contact.Phone}, []string{"phone", "both"}},
		{queue.Query{Sender: "sender of phone"}, []string{"phone", "both"}},
		{queue.Query{Sender: "sender of nobody"}, nil},
		{queue.Query{Thread: "thread of mail"}, []string{"mail", "both"}},
		{queue.Query{Clause: "C1", Class: contact.Email}, []string{"both"}},
		{queue.Query{Clause: "C1", Lane: queue.LaneLead}, nil},
		{queue.Query{For: "ana"}, all},
	}
	for _, c := range cases {
		for _, order := range []queue.Order{queue.ByRank, queue.ByAge} {
			c.q.Order = order
			if got := b.ids(c.q); !slices.Equal(got, c.want) {
				t.Errorf("%+v: %v", c.q, got)
			}
		}
	}
	ana, bob := Reviewer("ana"), Reviewer("bob")
	b.do(queue.Command{Do: queue.DoSkip, Item: 1, Actor: ana}, queue.Command{Do: queue.DoClaim, Item: 2, Actor: bob})
	for who, want := range map[string][]string{"ana": {"both"}, "bob": all, "cem": {"phone", "both"}, "": all} {
		if got := b.ids(queue.Query{For: who}); !slices.Equal(got, want) {
			t.Errorf("for %q: %v", who, got)
		}
	}
	b.clock.Advance(queue.DefaultLease)
	if got := b.ids(queue.Query{For: "ana"}); !slices.Equal(got, []string{"mail", "both"}) {
		t.Errorf("for ana, bob's lease over: %v", got)
	}
	b.do(queue.Command{Do: queue.DoDecide, Item: 3, Actor: ana, Decision: Confirm()})
	if got := b.ids(queue.Query{Order: queue.ByDecision, Clause: "C2"}); !slices.Equal(got, []string{"both"}) {
		t.Errorf("decided under C2: %v", got)
	}
}

// testCursors pages through a queue while it changes: nobody comes twice, and
// nobody who stayed is left out.
func testCursors(t *testing.T, b *bench) {
	b.enqueue(Entries(95)...)
	forward, backward := queue.Query{Limit: 10}, queue.Query{Limit: 10, Before: queue.End}
	var seen, back []uint64
	ana := Reviewer("ana")
	for round := 0; ; round++ {
		p, err := b.Page(b.ctx, forward)
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range p.Items {
			seen = append(seen, it.Number)
		}
		if !p.More {
			break
		}
		forward.After = p.Last
		b.do(queue.Command{Do: queue.DoDecide, Item: p.Items[len(p.Items)-1].Number, Actor: ana, Decision: Confirm()})
		b.enqueue(Entry(fmt.Sprintf("on top %d", round), 1))
	}
	if len(seen) != 95 || !slices.IsSorted(seen) {
		t.Errorf("forwards: %v", seen)
	}
	for {
		p, err := b.Page(b.ctx, backward)
		if err != nil {
			t.Fatal(err)
		}
		if len(p.Items) == 0 || len(p.Items) > 10 {
			t.Fatalf("a page of %d", len(p.Items))
		}
		for _, it := range slices.Backward(p.Items) {
			back = append(back, it.Number)
		}
		if !p.More {
			break
		}
		backward.Before = p.First
	}
	whole, err := b.Page(b.ctx, queue.Query{Limit: 1000})
	if err != nil || whole.More || len(whole.Items) != len(back) {
		t.Fatalf("%d items, %d backwards, %v", len(whole.Items), len(back), err)
	}
	for i, it := range whole.Items {
		if back[len(back)-1-i] != it.Number {
			t.Fatalf("backwards: %v", back)
		}
	}
	p, err := b.Page(b.ctx, queue.Query{After: whole.Last})
	if err != nil || len(p.Items) != 0 || p.More || p.First != "" || p.Last != "" {
		t.Errorf("after the last: %+v %v", p, err)
	}
}

func testBadQueries(t *testing.T, b *bench) {
	b.enqueue(Entries(3)...)
	p, err := b.Page(b.ctx, queue.Query{Order: queue.ByAge})
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range []queue.Query{
		{Order: "luck"}, {After: "x"}, {After: "r00"}, {Before: "rzz"}, {After: p.Last}, {Order: queue.ByAge, After: p.Last, Before: p.First},
	} {
		if _, err := b.Page(b.ctx, q); !errors.Is(err, queue.ErrInvalid) {
			t.Errorf("%+v: %v", q, err)
		}
	}
	if _, err := b.Do(b.ctx, queue.Command{Do: queue.DoClaim, Actor: Reviewer("ana"), Query: queue.Query{Order: queue.ByDecision}}); !errors.Is(err, queue.ErrInvalid) {
		t.Errorf("claiming the next decided: %v", err)
	}
	if p, err := b.Page(b.ctx, queue.Query{Limit: -5, Lane: "no such lane"}); err != nil || len(p.Items) != 0 {
		t.Errorf("%+v %v", p, err)
	}
}

func testCounts(t *testing.T, b *bench) {
	if c := b.counts(); c.Items != 0 || !c.Oldest.IsZero() || c.States == nil {
		t.Errorf("empty: %+v", c)
	}
	b.enqueue(Entry("a", 1), EntryWith("b", .5, Phone("+1"), Phone("+2"), Mail()))
	ana := Reviewer("ana")
	b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: Dismiss()}, queue.Command{Do: queue.DoSnooze, Item: 2, Actor: ana, Until: b.clock.Now().Add(time.Hour)})
	c := b.counts()
	if c.Items != 2 || c.States[queue.Decided] != 1 || c.States[queue.Snoozed] != 1 || len(c.Lanes) != 0 || !c.Oldest.IsZero() {
		t.Errorf("%+v", c)
	}
	if c.Classes[contact.Phone] != 2 || c.Clauses["C2"] != 1 || c.Rules["phone.valid"] != 2 || c.Outcomes[queue.Dismiss] != 1 || c.Deciders["ana"] != 1 || c.Events != 6 {
		t.Errorf("%+v", c)
	}
	if c.Decided.Classes[contact.Phone] != 1 || c.Decided.Clauses["C1"] != 1 || c.Decided.Rules["phone.valid"] != 1 || len(c.Open.Classes)+len(c.Open.Clauses)+len(c.Open.Rules) != 0 {
		t.Errorf("one decided, one snoozed: %+v", c)
	}
	b.do(queue.Command{Do: queue.DoUndo, Actor: ana}, queue.Command{Do: queue.DoUndo, Actor: ana})
	c = b.counts()
	if c.States[queue.Claimed] != 2 || c.Lanes[queue.LaneMain] != 2 || len(c.Outcomes) != 0 || len(c.Deciders) != 0 {
		t.Errorf("after undoing: %+v", c)
	}
	if c.Open.Classes[contact.Phone] != 2 || c.Open.Classes[contact.Email] != 1 || c.Open.Rules["phone.valid"] != 2 || len(c.Decided.Clauses) != 0 {
		t.Errorf("after undoing: %+v", c)
	}
}
