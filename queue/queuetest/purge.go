package queuetest

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"offside/queue"
	"offside/screen"
)

// purger is the store as one that can erase.
func (b *bench) purger() queue.Purger {
	b.t.Helper()
	p, ok := b.Store.(queue.Purger)
	if !ok {
		b.t.Skip("the store cannot erase")
	}
	return p
}

// purge erases, first for show.
func (b *bench) purge(p queue.Purge) queue.Erased {
	b.t.Helper()
	p.Actor = Reviewer("keeper")
	events := len(b.events())
	p.DryRun = true
	would, err := b.purger().Purge(b.ctx, p)
	if err != nil || len(b.events()) != events {
		b.t.Fatalf("%+v %v, and %d events more", would, err, len(b.events())-events)
	}
	p.DryRun = false
	did, err := b.purger().Purge(b.ctx, p)
	if err != nil || did != would {
		b.t.Fatalf("%+v instead of %+v: %v", did, would, err)
	}
	return did
}

// secret is an entry of a thread that two senders share, with words of its own
// in everything that can hold some.
func secret(id, sender, thread string) queue.Entry {
	e := EntryWith(id, .5, Phone("value of "+id))
	e.Message.Sender.ID, e.Message.Thread, e.Message.Text = sender, thread, "text of "+id+" is long enough"
	d := &e.Assessment.Detections[0]
	d.Text, d.Reason, d.Evidence = "text of "+id, "reason quoting text of "+id, []string{"text of " + id}
	d.Because = []screen.Because{{Of: "C1", Text: "text of " + id, Facts: map[string]string{"x": "value of " + id}}}
	return e
}

// traces are the words of a message that are still to be found.
func (b *bench) traces(id string) (found []string) {
	b.t.Helper()
	var all []byte
	for n := range b.counts().Items {
		raw, err := json.Marshal(b.get(n + 1))
		if err != nil {
			b.t.Fatal(err)
		}
		all = append(all, raw...)
	}
	for _, what := range []string{"text of ", "value of ", "reason quoting text of "} {
		if strings.Contains(string(all), what+id) {
			found = append(found, what+id)
		}
	}
	return found
}

// testPurge erases items of every state.
func testPurge(t *testing.T, b *bench) {
	ana, bob := Reviewer("ana"), Reviewer("bob")
	b.enqueue(secret("one", "s-1", "t"), secret("two", "s-2", "t"), secret("three", "s-1", "u"), secret("four", "s-1", "v"), secret("five", "s-1", "w"))
	other := secret("two", "s-2", "t")
	other.Message.Text = "text of two was another"
	b.enqueue(other) // item 6, after 2
	b.do(
		queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: &queue.Decision{Outcome: queue.Confirm, Note: "note on text of one"}},
		queue.Command{Do: queue.DoClaim, Item: 3, Actor: bob},
		queue.Command{Do: queue.DoSnooze, Item: 4, Actor: ana, Until: b.clock.Now().Add(time.Hour)},
	)
	if got := b.purge(queue.Purge{Items: []uint64{1, 3, 4, 6}}); got != (queue.Erased{Items: 4, Labels: 1}) {
		t.Errorf("%+v", got)
	}
	for _, id := range []string{"one", "three", "four"} {
		if found := b.traces(id); len(found) > 0 {
			t.Errorf("still there: %q", found)
		}
		if _, err := b.Find(b.ctx, id); !errors.Is(err, queue.ErrNotFound) {
			t.Errorf("%s is still found: %v", id, err)
		}
	}
	if it, err := b.Find(b.ctx, "two"); err != nil || it.Number != 2 {
		t.Errorf("the version before it: item %d, %v", it.Number, err)
	}
	one := b.get(1)
	if one.State != queue.Purged || one.Decision == nil || one.Decision.Outcome != queue.Confirm || one.Decider != "ana" || one.Message.Sender.Role != "freelancer" || one.ContentHash == "" {
		t.Errorf("no label without a text is left: %+v", one)
	}
	events := b.events()
	if e := events[len(events)-4]; e.Type != queue.EventPurged || e.Item != 1 || e.Actor != "keeper" || e.Supersedes != one.Event {
		t.Errorf("%+v", e)
	}
	var state *queue.StateError
	for _, c := range []queue.Command{{Do: queue.DoDecide, Item: 3, Actor: bob, Decision: Confirm()}, {Do: queue.DoUndo, Item: 1, Actor: ana}, {Do: queue.DoPurge, Item: 1, Actor: ana}} {
		if _, err := b.Do(b.ctx, c); !errors.As(err, &state) || state.State != queue.Purged {
			t.Errorf("%s: %v", c.Do, err)
		}
	}
	if _, err := b.Do(b.ctx, queue.Command{Do: queue.DoUndo, Actor: ana}); !errors.Is(err, queue.ErrNothingToUndo) {
		t.Errorf("what was done to a purged item is taken back: %v", err)
	}
	if ids := b.ids(queue.Query{}); len(ids) != 2 || len(b.ids(queue.Query{Sender: "s-1"})) != 1 || len(b.ids(queue.Query{Value: "value of one"})) != 0 {
		t.Errorf("open: %q", ids)
	}
	if c := b.counts(); c.States[queue.Purged] != 4 || c.Rules["phone.valid"] != 2 || c.Items != 6 {
		t.Errorf("%+v", c)
	}
	// The same message again is a new one; the same purge again is nothing.
	if tally := b.enqueue(secret("one", "s-1", "t")); tally.Added != 1 {
		t.Errorf("%+v", tally)
	}
	if got := b.purge(queue.Purge{Items: []uint64{1, 3}}); got != (queue.Erased{}) {
		t.Errorf("again: %+v", got)
	}
	b.verifyChain()
	b.reopen()
	if found := b.traces("three"); len(found) > 0 {
		t.Errorf("it came back: %q", found)
	}
}

// testPurgeSender erases a sender, also from what others' items hold.
func testPurgeSender(t *testing.T, b *bench) {
	reply := secret("reply", "other", "t")
	reply.Before = []screen.Message{secret("unflagged", "gone", "t").Message, secret("kept", "other", "t").Message}
	reply.Message.Recipient.ID = "gone"
	heard := secret("heard", "gone", "t").Message
	windows := map[string][]byte{"t": []byte(`{"fragments":[{"sender":"other"}]}`), "elsewhere": []byte(`{"fragments":[{"sender":"gone"}]}`), "x": []byte(`{"sender":"goner"}`)}
	if _, err := b.Enqueue(b.ctx, queue.Batch{Entries: []queue.Entry{secret("first", "gone", "t"), reply}, Heard: []screen.Message{heard}, Windows: windows}); err != nil {
		t.Fatal(err)
	}
	if got := b.purge(queue.Purge{Sender: "gone"}); got.Items != 1 {
		t.Errorf("%+v", got)
	}
	for _, id := range []string{"first", "unflagged", "heard"} {
		if found := b.traces(id); len(found) > 0 {
			t.Errorf("still there: %q", found)
		}
	}
	it := b.get(2)
	if it.State != queue.Pending || it.Message.Recipient.ID != "" || len(it.Before) != 1 || it.Before[0].ID != "kept" {
		t.Errorf("somebody else's item: %+v", it)
	}
	for name, want := range map[string]bool{"t": false, "elsewhere": false, "x": true} {
		if state, err := b.Windows(b.ctx, name); err != nil || (state != nil) != want {
			t.Errorf("window %s: %q %v", name, state, err)
		}
	}
	b.verifyChain()
}

// testPurgeAge erases what is old.
func testPurgeAge(t *testing.T, b *bench) {
	b.enqueue(secret("old", "s", "t"), secret("older", "s", "u"))
	b.clock.Advance(48 * time.Hour)
	windows := map[string][]byte{
		"a": []byte(`{"newest":"2026-11-20T00:00:00Z"}`), "b": []byte(`{"newest":"2026-11-22T00:00:00Z"}`), "c": []byte(`{}`),
	}
	if _, err := b.Enqueue(b.ctx, queue.Batch{Entries: []queue.Entry{secret("new", "s", "t")}, Windows: windows}); err != nil {
		t.Fatal(err)
	}
	if got := b.purge(queue.Purge{Before: b.clock.Now().Add(-24 * time.Hour)}); got != (queue.Erased{Items: 2}) {
		t.Errorf("%+v", got)
	}
	if len(b.traces("old")) > 0 || len(b.traces("new")) == 0 {
		t.Errorf("old: %q, new: %q", b.traces("old"), b.traces("new"))
	}
	for name, want := range map[string]bool{"a": false, "b": true, "c": false} {
		if state, err := b.Windows(b.ctx, name); err != nil || (state != nil) != want {
			t.Errorf("window %s: %q %v", name, state, err)
		}
	}
}

// testPurgeRefused: what does not say what it means erases nothing.
func testPurgeRefused(t *testing.T, b *bench) {
	b.enqueue(secret("one", "s", "t"))
	who := Reviewer("keeper")
	for _, p := range []queue.Purge{
		{Actor: who}, {Sender: "s"}, {Actor: who, Sender: "s", Items: []uint64{1}}, {Actor: who, Sender: "s", Before: b.clock.Now()},
	} {
		if got, err := b.purger().Purge(b.ctx, p); !errors.Is(err, queue.ErrInvalid) || got.Items != 0 {
			t.Errorf("%+v: %+v %v", p, got, err)
		}
	}
	if _, err := b.purger().Purge(b.ctx, queue.Purge{Actor: who, Items: []uint64{1, 9}}); !errors.Is(err, queue.ErrNotFound) {
		t.Errorf("an item that there is not: %v", err)
	}
	if it := b.get(1); it.State != queue.Pending {
		t.Errorf("%+v", it.Status)
	}
}

// verifyChain follows the events.
func (b *bench) verifyChain() {
	b.t.Helper()
	var c queue.Chain
	for _, e := range b.events() {
		if err := c.Add(&e); err != nil {
			b.t.Error(err)
		}
	}
}
