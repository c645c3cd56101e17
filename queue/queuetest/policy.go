package queuetest

import (
	"errors"
	"slices"
	"testing"
	"time"

	"offside/queue"
	"offside/screen"
)

// testPolicyInForce checks which policy is in force, and that nothing comes in
// that another has assessed.
func testPolicyInForce(t *testing.T, b *bench) {
	if f, err := b.InForce(b.ctx); err != nil || !f.None() || f.Behind() != 0 {
		t.Errorf("a new queue: %+v %v", f, err)
	}
	var refused *queue.PolicyError
	if _, err := b.Reassess(b.ctx, queue.Reassessment{Policy: "policy-1"}); !errors.As(err, &refused) || refused.InForce != "" {
		t.Errorf("none is in force: %v", err)
	}
	b.enqueue(Entries(3)...)
	for _, bad := range []queue.PolicyUse{{Policy: screen.PolicyRef{Hash: "h"}}, {Actor: Reviewer("ana")}} {
		if _, err := b.UsePolicy(b.ctx, bad); !errors.Is(err, queue.ErrInvalid) {
			t.Errorf("%+v: %v", bad, err)
		}
	}
	first := b.use("policy-1", "ana")
	b.clock.Advance(time.Minute)
	if again := b.use("policy-1", "ben"); again != first {
		t.Errorf("the same again: %+v, then %+v", first, again)
	}
	second := b.use("policy-2", "ben")
	b.reopen()
	f, err := b.InForce(b.ctx)
	if err != nil || f != second || f.Seq != 5 || f.Actor != "ben" || f.Until != 3 || f.Behind() != 3 {
		t.Errorf("%+v, then %+v, %v", second, f, err)
	}
	if src, err := b.Policy(b.ctx, "policy-1"); err != nil || string(src) != "source of policy-1" {
		t.Errorf("%q %v", src, err)
	}
	e := b.events()[4]
	if e.Type != queue.EventPolicy || e.Item != 0 || e.Policy != "policy-2" || e.Actor != "ben" || e.ActorKind != queue.Lead || e.Supersedes != first.Seq {
		t.Errorf("%+v", e)
	}
	old := Entry("late", 1)
	if _, err := b.Enqueue(b.ctx, queue.Batch{Entries: []queue.Entry{old}}); !errors.As(err, &refused) || *refused != (queue.PolicyError{Assessed: "policy-1", InForce: "policy-2"}) {
		t.Errorf("assessed by the policy before: %v", err)
	}
	old.Assessment.Policy.Hash = "policy-2"
	b.enqueue(old)
	if f, err := b.InForce(b.ctx); err != nil || f != second {
		t.Errorf("what comes in later is up to date: %+v %v", f, err)
	}
}

// testPolicyChanged has items of every state assessed again in stretches.
func testPolicyChanged(t *testing.T, b *bench) {
	ana, ben := Reviewer("ana"), Reviewer("ben")
	b.enqueue(Entries(7)...)
	sampled := Entry("sampled", .1)
	sampled.Probability, sampled.Assessment.Verdict = .01, screen.Exception
	b.enqueue(sampled)
	b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: Confirm()},
		queue.Command{Do: queue.DoSkip, Item: 2, Actor: ana},
		queue.Command{Do: queue.DoClaim, Item: 3, Actor: ben},
		queue.Command{Do: queue.DoSnooze, Item: 4, Actor: ana, Until: b.clock.Now().Add(time.Hour)},
		queue.Command{Do: queue.DoEscalate, Item: 5, Actor: ana})
	b.use("policy-2", "ben")
	flagged := []uint64{5, 6, 7}
	var n queue.Changes
	for through := uint64(0); through < 8; {
		s, err := b.Outdated(b.ctx, 3)
		if err != nil || len(s.Items) > 3 || s.Through <= through {
			t.Fatalf("after %d: %+v %v", through, s, err)
		}
		through = s.Through
		n.Add(b.reassess("policy-2", s, func(it *queue.Item, a *screen.Assessment) {
			a.Verdict, a.Lane = screen.Exception, "legal"
			if slices.Contains(flagged, it.Number) {
				a.Verdict = screen.NeedsReview
			}
		}))
		b.reopen()
	}
	if n != (queue.Changes{Reassessed: 7, Withdrawn: 3}) {
		t.Errorf("%+v", n)
	}
	want := []queue.State{queue.Decided, queue.Withdrawn, queue.Withdrawn, queue.Withdrawn, queue.Pending, queue.Pending, queue.Pending, queue.Pending}
	lanes := []queue.Lane{queue.LaneMain, "legal", "legal", "legal", queue.LaneLead, "legal", "legal", "legal"}
	for i, state := range want {
		it := b.get(uint64(i + 1))
		if it.State != state || it.Lane != lanes[i] || it.Claim != nil || (it.Assessment.Policy.Hash == "policy-1") != (i == 0) {
			t.Errorf("item %d is %s in %s, %+v", i+1, it.State, it.Lane, it.Assessment.Policy)
		}
	}
	if got := b.ids(queue.Query{Lane: "legal"}); !slices.Equal(got, []string{"m-006", "m-007", "sampled"}) {
		t.Errorf("in lane legal: %v", got)
	}
	b.refused(queue.Command{Do: queue.DoClaim, Item: 2, Actor: ana}, &queue.StateError{Verb: queue.DoClaim, State: queue.Withdrawn})
	b.refused(queue.Command{Do: queue.DoDecide, Item: 3, Actor: ben, Decision: Confirm()}, &queue.StateError{Verb: queue.DoDecide, State: queue.Withdrawn})
	// What she did last that can be taken back: not the skip and the snooze.
	if r := b.do(queue.Command{Do: queue.DoUndo, Actor: ana}); r[0].Item.Number != 5 || r[0].Undid != queue.EventEscalated {
		t.Errorf("%+v", r[0])
	}
	if r := b.do(queue.Command{Do: queue.DoUndo, Actor: ana}); r[0].Item.Number != 1 {
		t.Errorf("%+v", r[0])
	}
	// Undecided again, and assessed by the policy before.
	s, err := b.Outdated(b.ctx, 0)
	if err != nil || len(s.Items) == 0 || s.Items[0].Number != 1 || s.Through != 8 {
		t.Fatalf("%+v %v", s, err)
	}
	b.reassess("policy-2", s, func(_ *queue.Item, a *screen.Assessment) { a.Verdict = screen.Violation })
	if it := b.get(1); it.Assessment.Policy.Hash != "policy-2" || it.State != queue.Claimed {
		t.Errorf("%s, %+v", it.State, it.Assessment.Policy)
	}
	b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: Confirm()})

	b.use("policy-3", "ben")
	var refused *queue.PolicyError
	if _, err := b.Reassess(b.ctx, queue.Reassessment{Policy: "policy-2", Through: 8}); !errors.As(err, &refused) {
		t.Errorf("for the policy before: %v", err)
	}
	s, err = b.Outdated(b.ctx, 0)
	if err != nil || len(s.Items) != 7 || s.Through != 8 {
		t.Fatalf("%+v %v", s, err)
	}
	all := func(_ *queue.Item, a *screen.Assessment) { a.Verdict, a.Lane = screen.Violation, "" }
	if n := b.reassess("policy-3", s, all); n != (queue.Changes{Reassessed: 7, Returned: 3}) {
		t.Errorf("%+v", n)
	}
	if n := b.reassess("policy-3", s, all); n != (queue.Changes{}) {
		t.Errorf("the same again: %+v", n)
	}
	if got := b.ids(queue.Query{Lane: queue.LaneMain}); len(got) != 7 {
		t.Errorf("in the main lane: %v", got)
	}
	if s, err := b.Outdated(b.ctx, 0); err != nil || len(s.Items) != 0 || s.Through != 8 {
		t.Errorf("%+v %v", s, err)
	}
	if it := b.get(2); !slices.Equal(it.SkipBy, []string{"ana"}) {
		t.Errorf("it came back, and who skipped it is forgotten: %+v", it.Status)
	}
}

// use puts a policy in force.
func (b *bench) use(hash, by string) queue.InForce {
	b.t.Helper()
	f, err := b.UsePolicy(b.ctx, PolicyUse(hash, by))
	if err != nil {
		b.t.Fatal(err)
	}
	return f
}

// reassess gives the items of a stretch assessments by the policy.
func (b *bench) reassess(hash string, s queue.Stretch, judge func(*queue.Item, *screen.Assessment)) queue.Changes {
	b.t.Helper()
	r := queue.Reassessment{Policy: hash, Through: s.Through}
	for i := range s.Items {
		a := *s.Items[i].Assessment
		a.Policy.Hash = hash
		judge(&s.Items[i], &a)
		r.Items = append(r.Items, queue.Reassessed{Item: s.Items[i].Number, Assessment: &a})
	}
	n, err := b.Reassess(b.ctx, r)
	if err != nil {
		b.t.Fatal(err)
	}
	return n
}

// refused carries out a command that the state machine does not have.
func (b *bench) refused(c queue.Command, want *queue.StateError) {
	b.t.Helper()
	_, err := b.Do(b.ctx, c)
	if got := new(queue.StateError); !errors.As(err, &got) || *got != *want {
		b.t.Errorf("%+v: %v, want %v", c, err, want)
	}
}
