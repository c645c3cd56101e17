package screen_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"offside/screen"
	"offside/screen/contact"
	"offside/screen/policy"
)

// TestAgain assesses messages anew under another policy: with the hits of then
// where they are good, under the facts and at the time of then.
func TestAgain(t *testing.T) {
	const old, host = "name: t\nsurfaces: [message]\ncontract_states: [none, active]\nassume: {surface: message, sent_at: now}\n", "hosts: [{host: pigeonpost.com, class: meeting}]\n"
	clause := func(on, when string) string {
		return "clauses: [{id: A, title: t, text: t, severity: high, on: [{classes: " + on + ", acts: share}], when: [{if: \"" + when + "\", text: t}], reason: r}]\n"
	}
	var x screen.Scratch
	then := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	first := screen.New(policyOf(t, old+clause("phone", "true")), screen.Options{Now: then, Facts: screen.Message{Contract: screen.Contract{State: "active"}}})
	m := &screen.Message{ID: "m", Text: "call +1 415 555 2671 or see pigeonpost.com/42"}
	was := first.Screen(m, nil, &x)
	if was.Verdict != screen.Violation || was.Given["contract.state"] != "active" {
		t.Fatalf("%+v", was)
	}
	for _, tt := range []struct {
		name, src string
		reads     bool
		want      screen.Verdict
	}{
		{"another clause", old + clause("email", "true"), false, screen.Allowed},
		{"a fact that was given", old + clause("phone", "contract.state == 'none'"), false, screen.Allowed},
		{"the same, as it was given", old + clause("phone", "contract.state == 'active'"), false, screen.Violation},
		{"assumed to be sent then", old + clause("phone", "sent_at < timestamp('2026-11-21T00:00:00Z')"), false, screen.Violation},
		{"a host of its own", old + host + clause("meeting", "true"), true, screen.Violation},
	} {
		s := screen.New(policyOf(t, tt.src), screen.Options{Now: then.AddDate(1, 0, 0)})
		if got := s.Rereads(was); got != tt.reads {
			t.Errorf("%s: reads it again: %v", tt.name, got)
		}
		a, err := s.Again(m, nil, was, then, &x)
		if err != nil || a.Verdict != tt.want || a.Given["contract.state"] != "active" || a.Policy != s.Policy() {
			t.Errorf("%s: %+v %v", tt.name, a, err)
		}
	}
	cut := *was
	cut.Cut = true
	if a, err := first.Again(m, nil, &cut, then, &x); err != nil || !a.Cut {
		t.Error("a message that was not read to its end is said to have been")
	}
	bad := *was
	bad.Given = map[string]string{"contract.stat": "x"}
	if _, err := first.Again(m, nil, &bad, then, &x); err == nil {
		t.Error("a fact that there is not")
	}
}

// TestGivenCountry: where a party is can be given beside the message, and is known
// when it is read again.
func TestGivenCountry(t *testing.T) {
	const src = "name: t\nsurfaces: [message]\nclauses: [{id: A, title: t, text: t, severity: high, on: [{classes: phone, acts: share}], when: [{if: \"true\", text: t}], reason: r}]\n"
	var x screen.Scratch
	m := &screen.Message{ID: "m", Text: "my number is 0917 555 0142"}
	value := func(a *screen.Assessment, err error) string {
		if err != nil || len(a.Detections) != 1 {
			return fmt.Sprintf("%+v, %v", a, err)
		}
		return a.Detections[0].Value
	}
	const want = "+639175550142"
	var facts screen.Message
	facts.Sender.Country = "PH"
	first := screen.New(policyOf(t, src), screen.Options{Facts: facts})
	was := first.Screen(m, nil, &x)
	if got := value(was, nil); got != want {
		t.Errorf("got %s", got)
	}
	later := screen.New(policyOf(t, src+"hosts: [{host: pigeonpost.com, class: meeting}]\n"), screen.Options{})
	if got := value(later.Again(m, nil, was, time.Time{}, &x)); got != want || !later.Rereads(was) {
		t.Errorf("read again: %s", got)
	}
	abroad := *m
	abroad.Sender.Country = "US"
	if got := value(first.Screen(&abroad, nil, &x), nil); got == want {
		t.Error("what the message says does not come first")
	}
}

// TestAgainInAThread: what was put together from messages that are gone stays,
// and what can be put together again is.
func TestAgainInAThread(t *testing.T) {
	texts := []string{"my num: 0917", "555", "0142 :)"}
	var thread []screen.Message
	was := split(t, texts, func(_ int, m *screen.Message) { thread = append(thread, *m) })
	last, before := thread[2], thread[:2]
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	other := screen.New(policyOf(t, string(p.Source())+"hosts: [{host: pigeonpost.com, class: meeting}]\n"), screen.Options{})
	var x screen.Scratch
	whole := func(h contact.Hit) bool { return len(h.Parts) == 3 }
	if !other.Rereads(was) || !slices.ContainsFunc(other.DetectAfter(&last, before, &x), whole) {
		t.Error("with its thread it is not found again")
	}
	for name, before := range map[string][]screen.Message{"whole": before, "cut": before[1:], "gone": nil} {
		hits := other.HitsOf(&last, before, was, &x)
		if n := len(slices.DeleteFunc(slices.Clone(hits), func(h contact.Hit) bool { return !whole(h) })); n != 1 {
			t.Errorf("%s thread: %d hits of three parts in %+v", name, n, hits)
		}
	}
}

func policyOf(t *testing.T, src string) *policy.Policy {
	t.Helper()
	p, err := policy.Parse("f", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	return p
}
