package queuetest

import (
	"slices"
	"testing"
	"time"

	"offside/queue"
)

// testClusters asks for what shares a value, as items and as a whole.
func testClusters(t *testing.T, b *bench) {
	a, c := EntryWith("a", 1, Phone("+1"), Phone("+2"), Phone("+1")), EntryWith("c", .8, Phone("+1"))
	c.Message.Sender.ID, c.Message.Thread = a.Message.Sender.ID, ""
	e := EntryWith("e", .6, Phone("+1"))
	e.Message.Sender.ID = ""
	b.enqueue(a, EntryWith("b", .9, Phone("+2"), Mail()), c, EntryWith("d", .7, Phone("+1")), e)

	ana := Reviewer("ana")
	b.do(queue.Command{Do: queue.DoDecide, Item: 3, Actor: ana, Decision: Confirm()},
		queue.Command{Do: queue.DoSnooze, Item: 4, Actor: ana, Until: b.clock.Now().Add(time.Hour)})
	for _, want := range []queue.Cluster{
		{Value: "+1", Items: 4, Open: 2, Decided: 1, Senders: 2, Threads: 3, Complete: true},
		{Value: "+2", Items: 2, Open: 2, Senders: 2, Threads: 2, Complete: true},
		{Value: "+3", Complete: true},
		{Value: "", Complete: true},
		{Value: "phone.valid", Complete: true}, // a rule is no value
	} {
		if got, err := b.Cluster(b.ctx, want.Value); err != nil || got != want {
			t.Errorf("%+v %v, want %+v", got, err, want)
		}
	}
	for _, order := range []queue.Order{queue.ByRank, queue.ByAge} {
		if got := b.ids(queue.Query{Order: order, Value: "+1", Limit: 1}); !slices.Equal(got, []string{"a", "e"}) {
			t.Errorf("open with +1: %v", got)
		}
	}
	if got := b.ids(queue.Query{Order: queue.ByDecision, Value: "+1"}); !slices.Equal(got, []string{"c"}) {
		t.Errorf("decided with +1: %v", got)
	}
	if r := b.do(queue.Command{Do: queue.DoClaim, Actor: ana, Query: queue.Query{Value: "+2"}}); r[0].Item == nil || r[0].Item.Message.ID != "a" {
		t.Errorf("the next with +2: %+v", r[0].Item)
	}
	// Assessed again, an item leaves one cluster for another.
	again := EntryWith("b", .9, Phone("+3"))
	again.Message.Contract.State = "active"
	b.enqueue(again)
	two, _ := b.Cluster(b.ctx, "+2")
	three, _ := b.Cluster(b.ctx, "+3")
	if two.Items != 1 || three.Items != 1 {
		t.Errorf("after assessing again: %+v %+v", two, three)
	}
}
