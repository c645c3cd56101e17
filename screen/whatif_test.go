package screen

import (
	"slices"
	"testing"
	"time"

	"offside/screen/policy"
)

func TestWhatIf(t *testing.T) {
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	s := New(p, Options{})
	const text = "mail me at jo@example.com"
	told := Message{Text: text, Surface: "message", SentAt: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC),
		Sender: Party{Role: "freelancer"}, Recipient: Party{Role: "client", Plan: "basic"}, Contract: Contract{State: "none"}}
	tests := []struct {
		name    string
		m       Message
		changes map[string]string
		want    Verdict
		by      string
	}{
		{"nothing changed", told, nil, Violation, ""},
		{"contract", told, map[string]string{"contract.state": "active"}, Exception, "X1"},
		{"contract over", told, map[string]string{"contract.state": "ended"}, NeedsReview, "X1"},
		{"contract started later", told, map[string]string{"contract.state": "active", "contract.started_at": "2026-12-01"}, Violation, ""},
		{"unknown contract", told, map[string]string{"contract.state": "unknown"}, NeedsReview, "X1"},
		{"the client's plan", told, map[string]string{"client.plan": "enterprise"}, Exception, "X2"},
		{"the client is the sender now", told, map[string]string{"sender.role": "client", "recipient.role": "freelancer", "client.plan": "business"}, Exception, "X2"},
		{"the client's role is unknown", told, map[string]string{"recipient.role": "unknown", "client.plan": "business"}, Exception, "X2"},
		{"nobody is the client", told, map[string]string{"recipient.role": "agency", "client.plan": "business"}, Violation, ""},
		{"long ago", told, map[string]string{"sent_at": "2020-06-01"}, Exception, "X7"},
		{"nobody knows when", told, map[string]string{"sent_at": "unknown"}, NeedsReview, "X7"},
		{"a profile", told, map[string]string{"surface": "profile", "contract.state": "active"}, Violation, ""},
		{"a bare text keeps what is assumed", Message{Text: text}, map[string]string{"contract.state": "active"}, Exception, "X1"},
		{"of a bare text the plan", Message{Text: text}, map[string]string{"client.plan": "enterprise"}, Exception, "X2"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var x Scratch
			hits := s.Detect(&tt.m, nil, &x)
			a, err := s.WhatIf(&tt.m, tt.changes, hits)
			if err != nil {
				t.Fatal(err)
			}
			if len(a.Detections) != 1 || a.Verdict != tt.want || a.Detections[0].Exception != tt.by {
				t.Errorf("%s by %q, want %s by %q", a.Verdict, a.Detections[0].Exception, tt.want, tt.by)
			}
		})
	}
	for _, bad := range []map[string]string{{"contract": "active"}, {"contract.state": "gone"}, {"sent_at": "soon"}, {"hit.class": "phone"}} {
		if a, err := s.WhatIf(&told, bad, nil); err == nil || a != nil {
			t.Errorf("%v: %v", bad, err)
		}
	}
	for _, f := range Flippable() {
		if _, err := s.WhatIf(&told, map[string]string{f: "unknown"}, nil); err != nil {
			t.Errorf("%s: %v", f, err)
		}
	}
}

// TestTryTellsWhatIsWrong: a sample that fails says why.
func TestTryTellsWhatIsWrong(t *testing.T) {
	p, err := policy.Parse("f", []byte(`name: f
surfaces: [note]
assume: {surface: note}
clauses:
  - {id: A, title: Phone, severity: high, on: [{classes: phone, acts: share}], text: No phones., reason: "x"}
  - {id: B, title: Mail, severity: high, on: [{classes: email, acts: share}], text: No mail., reason: "x"}
samples:
  - {text: "call +1 415 555 2671", verdict: [allowed, exception], clause: B}
  - {text: "mail jo@lopez.net", verdict: violation, clause: B}
`))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, trial := range Try(p) {
		got = append(got, trial.Wrong)
	}
	if want := []string{"the verdict is violation, not allowed or exception, and no finding names B", ""}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}
