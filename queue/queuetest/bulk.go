package queuetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"offside/queue"
)

// testRedo takes actions back and does them again, across restarts.
func testRedo(t *testing.T, b *bench) {
	b.enqueue(Entries(4)...)
	ana, bob := Reviewer("ana"), Reviewer("bob")
	undo, redo := queue.Command{Do: queue.DoUndo, Actor: ana}, queue.Command{Do: queue.DoRedo, Actor: ana}
	if _, err := b.Do(b.ctx, redo); !errors.Is(err, queue.ErrNothingToRedo) {
		t.Errorf("redo of nothing: %v", err)
	}
	wakes := b.clock.Now().Add(time.Hour)
	noted := &queue.Decision{Outcome: queue.Confirm, Note: "private"}
	b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: noted})
	b.do(queue.Command{Do: queue.DoAmend, Item: 1, Actor: ana, Revision: b.get(1).Revision, Decision: Dismiss()})
	b.do(queue.Command{Do: queue.DoSnooze, Item: 2, Actor: ana, Until: wakes})
	b.do(queue.Command{Do: queue.DoEscalate, Item: 3, Actor: ana})
	before := []queue.Item{b.get(1), b.get(2), b.get(3)}
	for range 4 {
		b.do(undo)
	}
	b.reopen()
	want := []struct {
		item  uint64
		redid queue.EventType
	}{{1, queue.EventDecided}, {1, queue.EventAmended}, {2, queue.EventSnoozed}, {3, queue.EventEscalated}}
	for _, w := range want {
		r := b.do(redo)[0]
		if r.Item.Number != w.item || r.Redid != w.redid || r.Seq == 0 {
			t.Errorf("redid %s of item %d, want %+v", r.Redid, r.Item.Number, w)
		}
		if w.redid == queue.EventDecided && r.Item.Decision.Note != "private" {
			t.Errorf("done again: %+v", r.Item.Decision)
		}
	}
	for i, was := range before {
		is := b.get(uint64(i + 1))
		if is.State != was.State || is.Lane != was.Lane || !is.Wakes.Equal(was.Wakes) || is.Decision != nil && is.Decision.Outcome != was.Decision.Outcome {
			t.Errorf("item %d is %+v, was %+v", i+1, is.Status, was.Status)
		}
	}
	// A new action on the item ends its redo; that of other items stands.
	b.do(undo) // of the escalation
	b.do(undo) // of the snooze
	b.do(queue.Command{Do: queue.DoSkip, Item: 3, Actor: ana})
	if r := b.do(redo)[0]; r.Item.Number != 2 {
		t.Errorf("redid item %d", r.Item.Number)
	}
	if _, err := b.Do(b.ctx, redo); !errors.Is(err, queue.ErrNothingToRedo) {
		t.Errorf("item 3 was skipped since: %v", err)
	}
	if _, err := b.Do(b.ctx, queue.Command{Do: queue.DoRedo, Item: 2, Actor: bob}); !errors.Is(err, queue.ErrNothingToRedo) {
		t.Errorf("bob took nothing back: %v", err)
	}
	// What was assessed again is not decided as it was before.
	b.do(queue.Command{Do: queue.DoDecide, Item: 4, Actor: ana, Decision: Confirm()})
	b.do(undo)
	again := Entries(4)[3]
	again.Message.Contract.State = "active"
	b.enqueue(again)
	if _, err := b.Do(b.ctx, redo); !errors.Is(err, queue.ErrStale) {
		t.Errorf("assessed again since: %v", err)
	}
}

// testHistory pages through what an actor can take back and do again.
func testHistory(t *testing.T, b *bench) {
	b.enqueue(Entries(6)...)
	ana, bob := Reviewer("ana"), Reviewer("bob")
	for n := range uint64(4) {
		b.do(queue.Command{Do: queue.DoDecide, Item: n + 1, Actor: ana, Decision: Confirm()})
	}
	b.do(queue.Command{Do: queue.DoSkip, Item: 5, Actor: bob})
	b.do(queue.Command{Do: queue.DoUndo, Actor: ana}, queue.Command{Do: queue.DoUndo, Actor: ana})
	b.do(queue.Command{Do: queue.DoSkip, Item: 6, Actor: ana})
	b.reopen()
	var got []string
	q := queue.HistoryQuery{Actor: "ana", Limit: 2}
	for {
		page, err := b.History(b.ctx, q)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range page {
			got = append(got, fmt.Sprintf("%s %s %s undone=%v %d", a.Message, a.Type, a.Outcome, a.Undone, a.Items))
			if a.At.IsZero() {
				t.Errorf("%+v has no time", a)
			}
		}
		if len(page) < q.Limit {
			break
		}
		q.Before = page[len(page)-1].Seq
	}
	want := []string{
		"m-006 skipped  undone=false 1",
		"m-003 decided confirm undone=true 1", "m-004 decided confirm undone=true 1",
		"m-002 decided confirm undone=false 1", "m-001 decided confirm undone=false 1",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if none, err := b.History(b.ctx, queue.HistoryQuery{Actor: "nobody"}); err != nil || len(none) != 0 {
		t.Errorf("%v %v", none, err)
	}
}

// testTimeline follows one item's events, a look at a masked value included.
func testTimeline(t *testing.T, b *bench) {
	b.enqueue(Entries(2)...)
	ana := Reviewer("ana")
	b.do(queue.Command{Do: queue.DoReveal, Item: 1, Actor: ana}, queue.Command{Do: queue.DoClaim, Item: 2, Actor: ana})
	r := b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: Confirm()})[0]
	b.do(queue.Command{Do: queue.DoReveal, Item: 1, Actor: Reviewer("bob")})
	if it := b.get(1); it.State != queue.Decided || it.Event != r.Seq {
		t.Errorf("a look changed it: %+v", it.Status)
	}
	all, err := b.Timeline(b.ctx, 1)
	types := ""
	for _, e := range all {
		types += string(e.Type) + " "
		if e.Item != 1 {
			t.Errorf("%+v", e)
		}
	}
	if want := "enqueued revealed claimed decided revealed "; err != nil || types != want || all[4].Actor != "bob" {
		t.Errorf("%q %v", types, err)
	}
	if _, err := b.Timeline(b.ctx, 3); !errors.Is(err, queue.ErrNotFound) {
		t.Error(err)
	}
	if h, err := b.History(b.ctx, queue.HistoryQuery{Actor: "bob"}); err != nil || len(h) != 0 {
		t.Errorf("a look cannot be taken back: %v %v", h, err)
	}
}

// testBulk decides a cluster at once, in several transactions, takes it back
// and does it again.
func testBulk(t *testing.T, b *bench) {
	const items = queue.BulkBatch + 30
	b.enqueue(Entries(items)...)
	ana, bob := Reviewer("ana"), Reviewer("bob")
	b.do(queue.Command{Do: queue.DoSkip, Item: 1, Actor: ana})
	b.do(queue.Command{Do: queue.DoClaim, Item: 7, Actor: bob, Lease: queue.MaxLease})
	calls := 0
	job := queue.BulkJob{
		Command:  queue.Command{Do: queue.DoDecide, Actor: ana, Decision: Dismiss()},
		Query:    &queue.Query{Value: "+15550142"},
		Progress: func(queue.BulkReport) { calls++ },
	}
	report, err := job.Run(b.ctx, b.Store)
	if err != nil || report.Done != items-1 || calls != 2 {
		t.Fatalf("%+v %v after %d calls", report, err, calls)
	}
	if len(report.Refused) != 1 || report.Refused[0].Item != 7 || report.Refused[0].Kind != queue.RefusedHeld || report.Refused[0].Claim.Holder != "bob" {
		t.Errorf("%+v", report.Refused)
	}
	if it := b.get(9); it.State != queue.Decided || it.Decision.Marks[0].Origin != queue.Bulk {
		t.Errorf("%+v", it.Status)
	}
	events := b.counts().Events
	again := job
	again.Command.Bulk, again.Query, again.Items = report.Bulk, nil, []queue.Picked{{Number: 8}, {Number: 9}}
	if r, err := again.Run(b.ctx, b.Store); err != nil || r.Done != 2 || b.counts().Events != events {
		t.Errorf("run again: %+v %v", r, err)
	}
	h, err := b.History(b.ctx, queue.HistoryQuery{Actor: "ana"})
	if err != nil || len(h) != 2 || h[0].Bulk != report.Bulk || h[0].Items != items-1 || h[0].Type != queue.EventDecided || h[1].Item != 1 {
		t.Errorf("%+v %v", h, err)
	}
	// Others have moved on one of them since: it is reported, the rest returns.
	b.do(queue.Command{Do: queue.DoAmend, Item: 5, Actor: bob, Revision: b.get(5).Revision, Decision: Confirm()})
	b.reopen()
	_, undone, err := queue.Unwind(b.ctx, b.Store, queue.Command{Do: queue.DoUndo, Actor: ana}, nil)
	if err != nil || undone.Bulk != report.Bulk || undone.Done != items-2 || len(undone.Refused) != 1 || undone.Refused[0].Kind != queue.RefusedChanged {
		t.Fatalf("%+v %v", undone, err)
	}
	if it := b.get(9); it.State != queue.Pending || it.Claim != nil {
		t.Errorf("%+v", it.Status)
	}
	if r := b.do(queue.Command{Do: queue.DoUndo, Actor: ana})[0]; r.Item == nil || r.Item.Number != 1 || r.Undid != queue.EventSkipped {
		t.Errorf("what she did before it: %+v", r)
	}
	if r := b.do(queue.Command{Do: queue.DoRedo, Actor: ana})[0]; r.Redid != queue.EventSkipped {
		t.Errorf("what she took back last: %+v", r)
	}
	_, redone, err := queue.Unwind(b.ctx, b.Store, queue.Command{Do: queue.DoRedo, Actor: ana}, nil)
	if err != nil || redone.Bulk != report.Bulk || redone.Done != items-2 || len(redone.Refused) != 0 {
		t.Errorf("redo of the bulk: %+v %v", redone, err)
	}
	if it := b.get(9); it.State != queue.Decided || it.Decision.Marks[0].Origin != queue.Bulk {
		t.Errorf("%+v", it.Status)
	}
	for _, c := range []queue.Command{{Do: queue.DoClaim, Item: 2, Actor: ana, Bulk: "x"}, {Do: queue.DoSkip, Item: 999, Actor: ana, Bulk: "x"}} {
		if r := b.do(c)[0]; r.Refused == nil || r.Refused.Kind != queue.RefusedInvalid || r.Refused.Item != c.Item {
			t.Errorf("%+v: %+v", c, r.Refused)
		}
	}
}

// testBulks has several reviewers decide one cluster at the same time: each
// item is decided once, and each of them hears what the others have.
func testBulks(t *testing.T, b *bench) {
	const reviewers, items = 8, 3 * queue.BulkBatch
	b.enqueue(Entries(items)...)
	reports := make([]queue.BulkReport, reviewers)
	var all sync.WaitGroup
	for i := range reviewers {
		all.Go(func() {
			job := queue.BulkJob{Command: queue.Command{Do: queue.DoDecide, Actor: Reviewer(fmt.Sprint("r-", i)), Decision: Dismiss()}}
			for n := range uint64(items) {
				job.Items = append(job.Items, queue.Picked{Number: n + 1})
			}
			var err error
			if reports[i], err = job.Run(b.ctx, b.Store); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	done := 0
	for _, r := range reports {
		done += r.Done
		if r.Done+len(r.Refused) != items {
			t.Errorf("%d done and %d refused of %d", r.Done, len(r.Refused), items)
		}
	}
	if c := b.counts(); done != items || c.States[queue.Decided] != items || c.Events != 3*items {
		t.Errorf("%d done; %+v", done, c)
	}
	for i := range reviewers {
		all.Go(func() {
			_, r, err := queue.Unwind(b.ctx, b.Store, queue.Command{Do: queue.DoUndo, Actor: Reviewer(fmt.Sprint("r-", i))}, nil)
			if reports[i].Done > 0 && (err != nil || r.Done != reports[i].Done || len(r.Refused) > 0) {
				t.Errorf("of %d undone: %+v %v", reports[i].Done, r, err)
			}
		})
	}
	all.Wait()
	if c := b.counts(); c.States[queue.Pending] != items {
		t.Errorf("%+v", c.States)
	}
}

// testBulkInterrupted goes on with a bulk that was interrupted, and takes it
// back as one.
func testBulkInterrupted(t *testing.T, b *bench) {
	const items = 2*queue.BulkBatch + 50
	b.enqueue(Entries(items)...)
	ctx, cancel := context.WithCancel(b.ctx)
	job := queue.BulkJob{Command: queue.Command{Do: queue.DoSkip, Actor: Reviewer("ana")}, Progress: func(queue.BulkReport) { cancel() }}
	for n := range uint64(items) {
		job.Items = append(job.Items, queue.Picked{Number: n + 1})
	}
	report, err := job.Run(ctx, b.Store)
	if !errors.Is(err, context.Canceled) || report.Done != queue.BulkBatch || report.Left != items-queue.BulkBatch {
		t.Fatalf("%+v %v", report, err)
	}
	b.reopen()
	events := b.counts().Events
	job.Command.Bulk, job.Progress = report.Bulk, nil
	if report, err = job.Run(b.ctx, b.Store); err != nil || report.Done != items || len(report.Refused) != 0 {
		t.Fatalf("%+v %v", report, err)
	}
	if got := b.counts().Events - events; got != 2*(items-queue.BulkBatch) {
		t.Errorf("%d events for the rest", got)
	}
	// One undo for all, whose interruption loses nothing either.
	r := b.do(queue.Command{Do: queue.DoUndo, Actor: Reviewer("ana")})[0]
	if r.Group == nil || len(r.Group.Done) != queue.BulkBatch || !r.Group.More {
		t.Fatalf("%+v", r)
	}
	if h, err := b.History(b.ctx, queue.HistoryQuery{Actor: "ana"}); err != nil || len(h) != 2 || h[0].Items+h[1].Items != items || h[0].Undone == h[1].Undone {
		t.Errorf("half undone: %+v %v", h, err)
	}
	b.reopen()
	if _, rest, err := queue.Unwind(b.ctx, b.Store, queue.Command{Do: queue.DoUndo, Actor: Reviewer("ana")}, nil); err != nil || rest.Done != items-queue.BulkBatch {
		t.Errorf("%+v %v", rest, err)
	}
	if _, again, err := queue.Unwind(b.ctx, b.Store, queue.Command{Do: queue.DoRedo, Actor: Reviewer("ana")}, nil); err != nil || again.Done != items {
		t.Errorf("%+v %v", again, err)
	}
	if c := b.counts(); c.Skipped[queue.LaneMain]["ana"] != items {
		t.Errorf("%+v", c.Skipped)
	}
}
