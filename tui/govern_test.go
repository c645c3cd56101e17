package tui

import (
	"context"
	"io"
	"strings"
	"testing"

	"offside/queue"
	"offside/screen"
	"offside/tui/tuitest"
)

// TestGovern: a console that is open goes by the policy that somebody else puts
// in force, reads its items again when they were assessed by it, and keeps the
// reviewer's work as far as it still fits.
func TestGovern(t *testing.T) {
	st := filled(t, "0917 555 0140", "0917 555 0141")
	o := Options{Output: io.Discard, Quiet: -1, Store: st, Actor: queue.Actor{Name: "ana", Kind: queue.Reviewer},
		Handbook: &screen.Handbook{Policy: screen.PolicyRef{Name: "old", Hash: "111111111"}},
		Book: func(_ context.Context, hash string) (*screen.Handbook, error) {
			return &screen.Handbook{Policy: screen.PolicyRef{Name: "new", Hash: hash}, Clauses: []screen.Clause{{ID: "N1", Title: "New clause"}}}, nil
		}}
	m := modelOf(t, o)
	x := tuitest.Start(t, m, 120, 40)
	x.WaitText("old@111111")
	x.Type("+") // marks what was found by the policy before
	_, err := st.UsePolicy(t.Context(), queue.PolicyUse{Policy: screen.PolicyRef{Name: "new", Hash: "222222222"}, Source: []byte("x"), Actor: o.Actor})
	if err != nil {
		t.Fatal(err)
	}
	x.WaitText("the policy new@222222 is in force now")
	s, err := st.Outdated(t.Context(), 0)
	if err != nil || len(s.Items) != 2 {
		t.Fatalf("%+v %v", s, err)
	}
	again := queue.Reassessment{Policy: "222222222", Through: s.Through}
	for i, it := range s.Items {
		a := *it.Assessment
		a.Policy.Hash, a.Verdict = "222222222", screen.NeedsReview
		a.Detections = []screen.Detection{a.Detections[0]}
		a.Detections[0].Clause, a.Detections[0].End = "N1", 13
		if i == 1 {
			a.Verdict = screen.Allowed
		}
		again.Items = append(again.Items, queue.Reassessed{Item: it.Number, Assessment: &a})
	}
	if _, err := st.Reassess(t.Context(), again); err != nil {
		t.Fatal(err)
	}
	x.WaitText("m-0 was assessed again: your marks on what was found are gone")
	f := x.Wait("the new assessment", func(f tuitest.Frame) bool {
		return strings.Contains(f.String(), "N1 New clause") && strings.Contains(f.String(), "open 1")
	})
	if !strings.Contains(f.Line(0), "new@222222") {
		t.Errorf("the header says %q", f.Line(0))
	}
	x.Type("c")
	x.WaitText("saved m-0 confirmed N1")
	x.Type("q")
	if err := x.Ended(); err != nil {
		t.Fatal(err)
	}
}
