package queuetest

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"offside/queue"
	"offside/screen"
)

func testEnqueue(t *testing.T, b *bench) {
	batch := Entries(10)
	if got := b.enqueue(batch...); got != (queue.Tally{Added: 10}) {
		t.Errorf("first: %+v", got)
	}
	if got := b.enqueue(batch...); got != (queue.Tally{Known: 10}) {
		t.Errorf("again: %+v", got)
	}
	b.reopen()
	b.clock.Advance(time.Hour)
	if got := b.enqueue(batch...); got != (queue.Tally{Known: 10}) {
		t.Errorf("after reopening: %+v", got)
	}
	changed := batch[0]
	changed.Message.Text += "!"
	if got := b.enqueue(changed, changed, Entry("new", 1), Entry("new", 1)); got != (queue.Tally{Added: 2, Changed: 1, Known: 2}) {
		t.Errorf("changed, within one batch: %+v", got)
	}
	it, err := b.Find(b.ctx, "m-001")
	if err != nil || it.Number != 11 || it.Previous != 1 || it.Message.Text != changed.Message.Text {
		t.Errorf("item %d, previous %d, %v", it.Number, it.Previous, err)
	}
	if it.State != queue.Pending || it.Lane != queue.LaneMain || it.Probability != 1 || it.ContentHash == "" || it.ContentHash == b.get(1).ContentHash {
		t.Errorf("%+v", it)
	}
	if _, err := b.Find(b.ctx, "nobody"); !errors.Is(err, queue.ErrNotFound) {
		t.Error(err)
	}
	for _, n := range []uint64{0, 13, 1<<64 - 1} {
		if _, err := b.Get(b.ctx, n); !errors.Is(err, queue.ErrNotFound) {
			t.Errorf("item %d: %v", n, err)
		}
	}
}

// testMeta checks that what else is known of a message keeps every digit.
func testMeta(t *testing.T, b *bench) {
	const meta = `{"deep":{"ids":[18446744073709551616]},"id":12345678901234567890,"ratio":1.0}`
	e := Entry("m", 1)
	if err := json.Unmarshal([]byte(meta), &e.Message.Meta); err != nil {
		t.Fatal(err)
	}
	e.Before = []screen.Message{{ID: "before", Text: "hi", Meta: e.Message.Meta}}
	b.enqueue(e)
	b.reopen()
	it := b.get(1)
	for where, m := range map[string]screen.Message{"the item": it.Message, "before it": it.Before[0]} {
		if got, err := json.Marshal(m.Meta); err != nil || string(got) != meta {
			t.Errorf("%s: %s, %v", where, got, err)
		}
	}
	if got := b.enqueue(e); got != (queue.Tally{Known: 1}) {
		t.Errorf("again: %+v", got)
	}
}

func testEnqueueRefused(t *testing.T, b *bench) {
	bad := map[string]func(*queue.Entry){
		"no id":            func(e *queue.Entry) { e.Message.ID = "" },
		"no assessment":    func(e *queue.Entry) { e.Assessment = nil },
		"not UTF-8":        func(e *queue.Entry) { e.Message.Text = "\xff" + e.Message.Text },
		"span outside":     func(e *queue.Entry) { e.Message.Text = "short" },
		"bad probability":  func(e *queue.Entry) { e.Probability = 2 },
		"cannot be stored": func(e *queue.Entry) { e.Message.Meta = map[string]any{"f": func() {}} },
	}
	for name, spoil := range bad {
		good, e := Entry("good", 1), Entry("bad", 1)
		spoil(&e)
		if _, err := b.Enqueue(b.ctx, queue.Batch{Entries: []queue.Entry{good, e}, Windows: map[string][]byte{"w": {1}}}); !errors.Is(err, queue.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if c := b.counts(); c.Items != 0 || c.Events != 0 {
		t.Errorf("%+v", c)
	}
	if w, err := b.Windows(b.ctx, "w"); w != nil || err != nil {
		t.Errorf("window %v %v", w, err)
	}
	long := Entry(strings.Repeat("i", 100_000), 1)
	long.Message.Sender.ID = strings.Repeat("s", 100_000)
	if got := b.enqueue(long, Entry("nul\x00id", 1)); got.Added != 2 {
		t.Errorf("long and odd ids: %+v", got)
	}
	if it, err := b.Find(b.ctx, long.Message.ID); err != nil || it.Number != 1 {
		t.Error(err)
	}
}

func testReassess(t *testing.T, b *bench) {
	b.enqueue(Entry("a", .1), Entry("b", .5))
	other := EntryWith("a", .9, Phone("+1"), Mail())
	other.Message.Contract.State = "active"
	if got := b.enqueue(other); got != (queue.Tally{Reassessed: 1}) {
		t.Errorf("%+v", got)
	}
	it := b.get(1)
	if it.Message.Contract.State != "active" || len(it.Assessment.Detections) != 2 || it.Assessed != 2 {
		t.Errorf("%+v", it)
	}
	if got := b.ids(queue.Query{}); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("order %v", got)
	}
	if got := b.ids(queue.Query{Clause: "C2"}); !slices.Equal(got, []string{"a"}) {
		t.Errorf("clause C2: %v", got)
	}
	back := EntryWith("a", .1, Mail())
	if got := b.enqueue(back); got.Reassessed != 1 {
		t.Errorf("%+v", got)
	}
	if got := b.ids(queue.Query{Clause: "C1"}); !slices.Equal(got, []string{"b"}) {
		t.Errorf("clause C1: %v", got)
	}
	b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: Reviewer("ana"), Decision: Confirm()})
	if got := b.enqueue(other); got != (queue.Tally{Known: 1}) {
		t.Errorf("a decided item: %+v", got)
	}
	if it := b.get(1); it.State != queue.Decided || it.Message.Contract.State != "" {
		t.Errorf("%+v", it)
	}
}

// testContext checks what becomes part of an item's thread.
func testContext(t *testing.T, b *bench) {
	said := func(id string, minute int) screen.Message {
		return screen.Message{ID: id, Thread: "t", Text: id, SentAt: b.clock.Now().Add(time.Duration(minute) * time.Minute)}
	}
	e := Entry("item", 1)
	e.Message.Thread, e.Message.SentAt = "t", b.clock.Now()
	for i := range 30 {
		e.Before = append(e.Before, said("before-"+string(rune('a'+i)), i-30))
	}
	enqueue := func(entries []queue.Entry, heard ...screen.Message) {
		t.Helper()
		if _, err := b.Enqueue(b.ctx, queue.Batch{Entries: entries, Heard: heard}); err != nil {
			t.Fatal(err)
		}
	}
	other := said("elsewhere", 1)
	other.Thread = "u"
	enqueue([]queue.Entry{e}, said("earlier", -1), said("after-1", 1), other)
	it := b.get(1)
	if len(it.Before) != queue.ContextLimit || it.Before[queue.ContextLimit-1].ID != e.Before[29].ID {
		t.Errorf("%d messages before", len(it.Before))
	}
	after := func() (ids []string) {
		for _, m := range b.get(1).After {
			ids = append(ids, m.ID)
		}
		return ids
	}
	if got := after(); !slices.Equal(got, []string{"after-1"}) {
		t.Errorf("after the first batch: %v", got)
	}
	second := Entry("second", 1)
	second.Message.Thread, second.Message.SentAt = "t", b.clock.Now().Add(2*time.Minute)
	enqueue([]queue.Entry{second}, said("after-1", 1), said("after-3", 3))
	if got := after(); !slices.Equal(got, []string{"after-1", "second", "after-3"}) {
		t.Errorf("after the second: %v", got)
	}
	b.enqueue(e, second)
	if got := after(); len(got) != 3 {
		t.Errorf("after bringing all in again: %v", got)
	}
	for i := range 30 {
		enqueue(nil, said("more-"+string(rune('a'+i)), 10+i))
	}
	if got := after(); len(got) != queue.ContextLimit {
		t.Errorf("%d messages after", len(got))
	}
	if r := b.get(1).Revision; r != 1 {
		t.Errorf("listening changed the revision to %d", r)
	}
	b.do(queue.Command{Do: queue.DoDecide, Item: 2, Actor: Reviewer("ana"), Decision: Confirm()})
	had := len(b.get(2).After)
	enqueue(nil, said("too late", 60))
	if got := len(b.get(2).After); got != had {
		t.Errorf("a decided item has heard: %d and %d", had, got)
	}
}
