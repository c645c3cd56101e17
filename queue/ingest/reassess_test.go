package ingest_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/ingest"
	"offside/queue/queuetest"
	"offside/screen"
	"offside/screen/policy"
)

// phones and mails are policies that flag one class each; mails has a host of
// its own, so that texts have to be read again.
const (
	phones = `name: phones
surfaces: [note]
clauses: [{id: A, title: t, text: t, severity: high, on: [{classes: phone, acts: share}], reason: r}]
`
	mails = `name: mails
surfaces: [note]
classes: [bird]
hosts: [{host: pigeonpost.com, class: bird}]
clauses: [{id: B, title: t, text: t, severity: low, on: [{classes: [email, bird], acts: share}], reason: r}]
lanes: [{name: birds, when: [{if: "'bird' in message.classes", text: a bird}]}]
`
)

func parsed(t *testing.T, src string) *policy.Policy {
	t.Helper()
	p, err := policy.Parse("f", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// use puts a policy in force and returns a screener by it.
func use(t *testing.T, s queue.Store, p *policy.Policy) *screen.Screener {
	t.Helper()
	u := queue.PolicyUse{Policy: screen.PolicyRef{Name: p.Name(), Hash: p.Hash()}, Source: p.Source(), Actor: queuetest.Reviewer("ana")}
	if _, err := s.UsePolicy(t.Context(), u); err != nil {
		t.Fatal(err)
	}
	return screen.New(p, screen.Options{})
}

// notes are messages with a phone number, a mail address or a link, in turn.
func notes(n int) (out []screen.Message) {
	texts := []string{"call +1 415 555 2671", "mail jo@example.com", "see pigeonpost.com/42", "nothing"}
	for i := range n {
		out = append(out, screen.Message{ID: fmt.Sprint(i + 1), Thread: "t", Surface: "note", Text: texts[i%len(texts)]})
	}
	return out
}

// TestPolicyChangesMeanwhile: what was screened by a policy that is no longer
// in force is screened again before it comes in.
func TestPolicyChangesMeanwhile(t *testing.T) {
	store := queuetest.New(t)
	old := use(t, store, parsed(t, phones))
	var now *screen.Screener
	g := ingest.New(old, store, ingest.Options{Renew: func(context.Context) (*screen.Screener, error) { return now, nil }})
	for _, m := range notes(8) {
		if _, err := g.Add(t.Context(), m); err != nil {
			t.Fatal(err)
		}
	}
	if s := g.Summary(); s.Flagged() != 2 {
		t.Errorf("%+v", s)
	}
	now = use(t, store, parsed(t, mails))
	if err := g.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	if s := g.Summary(); s.Flagged() != 4 || s.Added != 4 || s.Messages != 8 || s.Verdicts[screen.Allowed] != 4 {
		t.Errorf("%+v", s)
	}
	page, err := store.Page(t.Context(), queue.Query{Order: queue.ByAge})
	if err != nil || len(page.Items) != 4 || page.Items[0].Message.ID != "2" || len(page.Items[0].Before) != 1 {
		t.Fatalf("%d items, %v", len(page.Items), err)
	}
	if page, err = store.Page(t.Context(), queue.Query{Lane: "birds"}); err != nil || len(page.Items) != 2 {
		t.Errorf("%d items in the lane, %v", len(page.Items), err)
	}
	strict := ingest.New(old, store, ingest.Options{})
	if _, err := strict.Add(t.Context(), screen.Message{ID: "x", Surface: "note", Text: "call +1 415 555 2671"}); err != nil {
		t.Fatal(err)
	}
	var refused *queue.PolicyError
	if err := strict.Flush(t.Context()); !errors.As(err, &refused) {
		t.Errorf("without a way to renew: %v", err)
	}
}

// TestRenewInALongThread: a policy that comes meanwhile and has the texts read
// again finds in the beginning of a long thread what was found before, and
// leaves the state of the thread where it was.
func TestRenewInALongThread(t *testing.T) {
	store := queuetest.New(t)
	old := use(t, store, parsed(t, phones))
	var now *screen.Screener
	g := ingest.New(old, store, ingest.Options{Renew: func(context.Context) (*screen.Screener, error) { return now, nil }})
	texts := []string{"my num: 0917", "555", "0142 :)"}
	for range 3 * screen.WindowMessages {
		texts = append(texts, "nothing")
	}
	texts = append(texts, "my num: 0918")
	at := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	say := func(i int, text string) {
		m := screen.Message{ID: fmt.Sprint(i), Thread: "t", Surface: "note", SentAt: at.Add(time.Duration(i) * time.Minute), Text: text}
		m.Sender = screen.Party{ID: "u", Country: "PH"}
		if _, err := g.Add(t.Context(), m); err != nil {
			t.Fatal(err)
		}
	}
	for i, text := range texts {
		say(i, text)
	}
	now = use(t, store, parsed(t, phones+"classes: [bird]\nhosts: [{host: pigeonpost.com, class: bird}]\n"))
	if err := g.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	say(len(texts), "555")
	say(len(texts)+1, "0143 :)")
	if err := g.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"2", fmt.Sprint(len(texts) + 1)} {
		if it, err := store.Find(t.Context(), id); err != nil || len(it.Assessment.Detections) != 1 || len(it.Assessment.Detections[0].Parts) != 3 {
			t.Errorf("message %s: %+v, %v", id, it.Assessment, err)
		}
	}
}

// TestReassess has a queue of several stretches assessed again, stopped in
// between and gone on with.
func TestReassess(t *testing.T) {
	store := queuetest.New(t)
	first := use(t, store, parsed(t, phones))
	g := ingest.New(first, store, ingest.Options{Sample: 1, Seed: 1})
	add(t, g, notes(1200)...)
	ana := queuetest.Reviewer("ana")
	cmds := []queue.Command{{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: queuetest.Confirm()},
		{Do: queue.DoSnooze, Item: 5, Actor: ana, Until: time.Now().Add(time.Hour)}}
	if _, err := store.Do(t.Context(), cmds...); err != nil {
		t.Fatal(err)
	}
	second := use(t, store, parsed(t, mails))
	ctx, stop := context.WithCancel(t.Context())
	r := ingest.NewReassessing(second, store)
	if done, err := r.Step(ctx); done || err != nil || r.Changes().Reassessed != 500 {
		t.Errorf("the first stretch: %v, %+v %v", done, r.Changes(), err)
	}
	stop()
	if _, err := r.Step(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped: %v", err)
	}
	if at, of := r.Progress(); at != 501 || of != 1200 {
		t.Errorf("%d of %d", at, of)
	}
	var refused *queue.PolicyError
	if _, err := ingest.NewReassessing(first, store).Step(t.Context()); !errors.As(err, &refused) {
		t.Errorf("by the policy before: %v", err)
	}
	n := r.Changes()
	n.Add(finished(t, second, store))
	// 300 phone numbers, one of them decided; all others were sampled.
	if n != (queue.Changes{Reassessed: 1199, Withdrawn: 299}) {
		t.Errorf("%+v", n)
	}
	for number, want := range map[uint64]string{1: "decided main A", 2: "pending main B", 3: "pending birds B", 4: "pending main", 5: "withdrawn main", 1199: "pending birds B"} {
		it, err := store.Get(t.Context(), number)
		if err != nil {
			t.Fatal(err)
		}
		got := fmt.Sprint(it.State, " ", it.Lane)
		for _, d := range it.Assessment.Detections {
			if d.Clause != "" {
				got += " " + d.Clause
			}
		}
		if got != want || it.Assessment.Policy.Name == "phones" != (number == 1) {
			t.Errorf("item %d: %s, want %s", number, got, want)
		}
	}
	if again := finished(t, second, store); again != (queue.Changes{}) {
		t.Errorf("%+v", again)
	}
}

// finished assesses everything again that is left.
func finished(t *testing.T, s *screen.Screener, store queue.Store) queue.Changes {
	t.Helper()
	r := ingest.NewReassessing(s, store)
	for {
		done, err := r.Step(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if done {
			return r.Changes()
		}
	}
}
