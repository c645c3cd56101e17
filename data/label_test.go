package data_test

import (
	"fmt"
	"testing"

	"offside/data"
	"offside/queue"
	"offside/queue/queuetest"
	"offside/screen"
	"offside/screen/contact"
)

var ana = queue.Actor{Name: "ana", Kind: queue.Reviewer}

// fill makes a queue of n items, each with a phone and an e-mail detection.
func fill(t *testing.T, n int) queue.Store {
	t.Helper()
	store := queuetest.New(t)
	const text = "call 555 0142 or mail jo@x.io, or the usual place"
	var b queue.Batch
	for i := range n {
		b.Entries = append(b.Entries, queue.Entry{
			Message: screen.Message{ID: fmt.Sprint("m", i+1), Text: text},
			Assessment: &screen.Assessment{Verdict: screen.Violation, Priority: 0.9, Engine: "1", Detections: []screen.Detection{
				{Hit: contact.Hit{Rule: "phone", Class: contact.Phone, Act: contact.Share, Span: contact.Span{Start: 5, End: 13}, Text: "555 0142", Confidence: .9}},
				{Hit: contact.Hit{Rule: "email", Class: contact.Email, Act: contact.Share, Span: contact.Span{Start: 22, End: 29}, Text: "jo@x.io", Confidence: .9,
					Subject: contact.Own, Value: "jo@x.io", Cues: []contact.Cue{contact.CueTalk}}},
			}},
		})
	}
	if _, err := store.Enqueue(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	return store
}

func do(t *testing.T, s queue.Store, c queue.Command) {
	t.Helper()
	c.Actor = ana
	if _, err := s.Do(t.Context(), c); err != nil {
		t.Fatal(err)
	}
}

func decide(t *testing.T, s queue.Store, item uint64, d queue.Decision) {
	t.Helper()
	do(t, s, queue.Command{Do: queue.DoDecide, Item: item, Decision: &d})
}

func collect(t *testing.T, s queue.Store) (ls []data.Label) {
	t.Helper()
	for l, err := range data.Labels(t.Context(), s) {
		if err != nil {
			t.Fatal(err)
		}
		ls = append(ls, l)
	}
	return ls
}

func TestOneLabelForEachStandingDecision(t *testing.T) {
	const n = 450 // more than two pages
	s := fill(t, n)
	for i := range n {
		decide(t, s, uint64(i+1), queue.Decision{Outcome: queue.Confirm})
	}
	do(t, s, queue.Command{Do: queue.DoUndo})          // takes back the last one
	do(t, s, queue.Command{Do: queue.DoSkip, Item: n}) // and skips it
	ls := collect(t, s)
	if len(ls) != n-1 {
		t.Fatalf("%d labels, want %d", len(ls), n-1)
	}
	for i, l := range ls {
		if l.Message.ID != fmt.Sprint("m", i+1) {
			t.Fatalf("label %d is of %s", i, l.Message.ID)
		}
	}
}

func TestTwoLayersOfTruth(t *testing.T) {
	s := fill(t, 5)
	decide(t, s, 1, queue.Decision{Outcome: queue.Confirm, Note: "clear"})
	decide(t, s, 2, queue.Decision{Outcome: queue.Dismiss})
	decide(t, s, 3, queue.Decision{Outcome: queue.Dismiss, Permitted: true})
	decide(t, s, 4, queue.Decision{Outcome: queue.Exception, Exception: "X1"})
	decide(t, s, 5, queue.Decision{Outcome: queue.Confirm, Marks: []queue.Mark{
		{Detection: 0, Truth: queue.Rejected, Origin: queue.Explicit},
		{Detection: 1, Truth: queue.Corrected, Origin: queue.Explicit, Span: &contact.Span{Start: 17, End: 29}, Class: contact.Email, Act: contact.Move},
		{Detection: -1, Truth: queue.Added, Origin: queue.Explicit, Span: &contact.Span{Start: 38, End: 49}, Class: contact.Address, Act: contact.Share},
	}})
	ls := collect(t, s)
	for i, want := range []struct {
		verdict screen.Verdict
		truth   queue.Truth
	}{
		{screen.Violation, queue.Accepted}, {screen.Allowed, queue.Rejected}, {screen.Allowed, queue.Accepted}, {screen.Exception, queue.Accepted},
	} {
		l := ls[i]
		if l.Verdict != want.verdict || len(l.Spans) != 2 {
			t.Errorf("label %d: %s with %d spans, want %s with 2", i, l.Verdict, len(l.Spans), want.verdict)
			continue
		}
		for _, sp := range l.Spans {
			if sp.Truth != want.truth || sp.Origin != queue.Default || sp.Source != data.FromEngine {
				t.Errorf("label %d: span %+v, want %s by default", i, sp, want.truth)
			}
		}
	}
	if ls[0].Note != "clear" || ls[3].Exception != "X1" || ls[0].Reviewers[0] != "ana" || ls[0].Probability != 1 {
		t.Errorf("labels %+v and %+v", ls[0], ls[3])
	}
	marked := ls[4].Spans
	if len(marked) != 3 {
		t.Fatalf("%d spans, want 3", len(marked))
	}
	if marked[0].Truth != queue.Rejected || marked[0].Text != "555 0142" {
		t.Errorf("rejected: %+v", marked[0])
	}
	if c := marked[1]; c.Text != "mail jo@x.io" || c.Act != contact.Move || c.Engine == nil || c.Engine.Act != contact.Share || c.Engine.Start != 22 {
		t.Errorf("corrected: %+v", c)
	}
	if a := marked[2]; a.Source != data.FromReviewer || a.Text != "usual place" || a.Class != contact.Address {
		t.Errorf("added: %+v", a)
	}
}

// TestLabelsCanBeJudgedAgain: a label carries what the engine had found, also
// where the reviewer corrected it.
func TestLabelsCanBeJudgedAgain(t *testing.T) {
	s := fill(t, 1)
	decide(t, s, 1, queue.Decision{Outcome: queue.Confirm, Marks: []queue.Mark{
		{Detection: 1, Truth: queue.Corrected, Origin: queue.Explicit, Span: &contact.Span{Start: 17, End: 29}, Class: contact.Social, Act: contact.Move},
		{Detection: -1, Truth: queue.Added, Origin: queue.Explicit, Span: &contact.Span{Start: 38, End: 49}, Class: contact.Address, Act: contact.Share},
	}})
	l := collect(t, s)[0]
	h, ok := l.Spans[1].Hit()
	want := contact.Span{Start: 22, End: 29}
	if !ok || h.Class != contact.Email || h.Act != contact.Share || h.Span != want || h.Subject != contact.Own || h.Value != "jo@x.io" || !h.HasCue(contact.CueTalk) {
		t.Errorf("got %+v, %v", h, ok)
	}
	if _, ok := l.Spans[2].Hit(); ok {
		t.Error("what a reviewer added is no hit of the engine")
	}
}
