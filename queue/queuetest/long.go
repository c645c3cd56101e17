package queuetest

import (
	"strings"
	"testing"

	"offside/queue"
)

// testLong takes an item of a megabyte, with a context of as much, through all
// that is done with one.
func testLong(t *testing.T, b *bench) {
	long := LongEntry("long", 1<<20)
	long.Before = append(long.Before, LongEntry("before", 1<<20).Message)
	b.enqueue(Entry("short", .5), long)
	ana := Reviewer("ana")
	it := b.do(queue.Command{Do: queue.DoClaim, Actor: ana, Query: queue.Query{Value: "the long one's"}})[0].Item
	if it == nil || it.Message.Text != long.Message.Text {
		t.Fatal("another text came back from a claim")
	}
	b.do(queue.Command{Do: queue.DoDecide, Item: it.Number, Actor: ana, Token: it.Claim.Token, Decision: Confirm()})
	b.reopen()
	p, err := b.Page(b.ctx, queue.Query{Order: queue.ByDecision})
	if err != nil || len(p.Items) != 1 || p.Items[0].Message.Text != long.Message.Text || p.Items[0].Before[0].Text != long.Before[0].Text {
		t.Errorf("another text came back: %d items, %v", len(p.Items), err)
	}
	b.do(queue.Command{Do: queue.DoPurge, Item: it.Number, Actor: ana})
	if it := b.get(it.Number); len(it.Message.Text)+len(it.Before) > 0 {
		t.Error("the text is still there")
	}
}

// LongEntry makes an entry with a text of about that many bytes, and what was
// found in it at its end.
func LongEntry(id string, size int) queue.Entry {
	e := EntryWith(id, .9, Phone("the "+id+" one's"))
	rest := e.Message.Text
	e.Message.Text = strings.Repeat("grüße 🙂 ", size/13) + rest
	d := &e.Assessment.Detections[0]
	d.Start, d.End = d.Start+len(e.Message.Text)-len(rest), d.End+len(e.Message.Text)-len(rest)
	return e
}
