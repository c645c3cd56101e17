package review_test

import (
	"fmt"
	"testing"

	"offside/queue"
	"offside/screen"
	"offside/tui/review"
	"offside/tui/tuitest"
)

// reasons gives the policy reason codes.
func reasons(o *review.Options) {
	o.Handbook.Reasons = []screen.ReasonCode{
		{ID: "clear", Label: "Clear case", Key: "1", Outcome: "confirm"}, {ID: "evasion", Label: "Hidden on purpose", Key: "2", Outcome: "confirm"},
		{ID: "not_contact", Label: "Not contact information", Key: "1", Outcome: "dismiss"}, {ID: "seen", Label: "Evidence \x1b[2J seen", Key: "a", Outcome: "exception"},
	}
}

// The key of a reason before the verdict key saves it with the decision.
func TestReason(t *testing.T) {
	b := newBed(t, 120, 40, entries(), quiet(0), reasons)
	b.Keys("2")
	b.sees("reason 2 and then: c Hidden on purpose")
	b.Keys("d")
	b.sees("the policy has no reason 2 for dismiss: nothing was decided")
	b.Keys("1")
	b.sees("c Clear case · d Not contact information")
	b.Keys("2", "c")
	b.sees("saved m-1041 confirmed C1 C6 (Hidden on purpose)")
	if d := b.item("m-1041").Decision; d.Outcome != queue.Confirm || d.Reason != "evasion" {
		t.Errorf("saved %+v", d)
	}
	b.Keys("u")
	b.sees("reason Hidden on purpose")
	b.Keys("d")
	b.sees("saved m-1041 dismissed ·")
	if d := b.item("m-1041").Decision; d.Reason != "" {
		t.Errorf("the reason of another outcome stayed: %+v", d)
	}
	b.Keys("1", "j", "k", "c")
	b.sees("saved m-1042 confirmed C6 C1 ·")
	b.Keys("a", "e", "1")
	b.sees("saved m-1043 exception X1 (Evidence ␛[2J seen)")
	if d := b.item("m-1043").Decision; d.Reason != "seen" {
		t.Errorf("saved %+v", d)
	}
	tuitest.Fits(t, b.View(), 120, 40)
}

// Where the policy wants a reason, nothing is decided without one.
func TestRequiredReason(t *testing.T) {
	b := newBed(t, 120, 40, entries(), quiet(0), reasons, func(o *review.Options) { o.Handbook.Reasons[1].Required = true })
	b.Keys("c")
	b.sees("the policy wants a reason for confirm: 1c Clear case · 2c Hidden on purpose")
	if it := b.item("m-1041"); it.Decision != nil {
		t.Errorf("decided without: %+v", it.Decision)
	}
	b.Keys("1", "c")
	b.sees("saved m-1041 confirmed C1 C6 (Clear case)")
	b.Keys("d")
	b.sees("saved m-1042 dismissed ·")
}

// A reason whose key does something else is told of at the start.
func TestMutedReason(t *testing.T) {
	b := newBed(t, 120, 40, entries(), reasons, func(o *review.Options) {
		o.Handbook.Reasons = append(o.Handbook.Reasons, screen.ReasonCode{ID: "x", Label: "Never", Key: "d", Outcome: "dismiss"})
	})
	b.sees("the keys d of the policy's reason codes are taken")
}

func TestGoldenReasons(t *testing.T) {
	for _, s := range sizes() {
		b := newBed(t, s[0], s[1], entries(), reasons)
		b.Keys("1")
		tuitest.Golden(t, fmt.Sprintf("reason-%dx%d", s[0], s[1]), b.Frame())
		b.Keys("?")
		tuitest.Fits(t, b.View(), s[0], s[1])
	}
}
