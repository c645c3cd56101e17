package plain_test

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/plain"
)

var (
	ana = queue.Actor{Name: "ana", Kind: queue.Reviewer}
	ben = queue.Actor{Name: "ben", Kind: queue.Reviewer}
)

// bed is a queue with a clock.
type bed struct {
	*boltstore.Store
	t   testing.TB
	now time.Time
}

// newBed is a queue of the texts, each with one detection, of its first word.
func newBed(t testing.TB, texts ...string) *bed {
	t.Helper()
	b := &bed{t: t, now: time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)}
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "queue.db"), boltstore.Options{Clock: func() time.Time { return b.now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	b.Store = st
	var batch queue.Batch
	for i, text := range texts {
		word, _, _ := strings.Cut(text, " ")
		var d screen.Detection
		d.Class, d.Act, d.Clause, d.Verdict, d.Text, d.Span = contact.Phone, contact.Share, "C1", screen.Violation, word, contact.Span{End: len(word)}
		batch.Entries = append(batch.Entries, queue.Entry{Message: screen.Message{ID: fmt.Sprint("m-", i), Text: text},
			Assessment: &screen.Assessment{Verdict: screen.Violation, Priority: .9 - float64(i)/100, Detections: []screen.Detection{d}}})
	}
	if _, err := st.Enqueue(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	return b
}

// script is an input of lines; what stands beside one is done before it is
// read.
type script struct {
	lines []any // string, or func()
}

func (s *script) Read(p []byte) (int, error) {
	for len(s.lines) > 0 {
		next := s.lines[0]
		s.lines = s.lines[1:]
		if do, ok := next.(func()); ok {
			do()
			continue
		}
		return copy(p, next.(string)+"\n"), nil
	}
	return 0, io.EOF
}

// talk runs a session and returns what it said.
func (b *bed) talk(lines ...any) (string, plain.Summary) {
	b.t.Helper()
	var out strings.Builder
	book := &screen.Handbook{Clauses: []screen.Clause{{ID: "C1", Title: "Phone number"}}, Exceptions: []screen.ExceptionRule{{ID: "X1", Title: "Contract started", Evidence: "the contract"}},
		Reasons: []screen.ReasonCode{{ID: "not_contact", Label: "A number, but none to call", Key: "2", Outcome: "dismiss"}}}
	sum, err := plain.Run(b.t.Context(), plain.Options{Store: b, Handbook: book, Actor: ana, Input: &script{lines}, Output: &out, Clock: func() time.Time { return b.now }})
	if err != nil {
		b.t.Fatal(err)
	}
	return out.String(), sum
}

func (b *bed) get(n uint64) queue.Item {
	b.t.Helper()
	it, err := b.Get(b.t.Context(), n)
	if err != nil {
		b.t.Fatal(err)
	}
	return it
}

func expect(t testing.TB, out string, want ...string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(out, w) {
			t.Errorf("does not say %q", w)
		}
	}
	if t.Failed() {
		t.Log(out)
	}
}

// Marks, corrections, a reason code and the time spent are in the decision.
func TestDecision(t *testing.T) {
	b := newBed(t, "0917-555 is my number, or @ana_l")
	out, sum := b.talk(`correct 1 social move "number"`, `mark "@ana_l" social`, "unmark 1", "reject 1", "unmark 2", `mark "is" email request`,
		func() { b.now = b.now.Add(42 * time.Second) }, "dismiss because nonsense", "dismiss 2")
	expect(t, out, "corrected by you: social, move “number”", "The mark is taken back.", "The policy has no reason “nonsense” for dismiss", "Saved m-0: dismissed, because not_contact.")
	d := b.get(1).Decision
	if sum.Decided() != 1 || d.Reason != "not_contact" || d.Active != 42*time.Second || len(d.Marks) != 2 ||
		d.Marks[0].Truth != queue.Rejected || d.Marks[1].Truth != queue.Added || d.Marks[1].Class != contact.Email {
		t.Errorf("%+v, %+v", sum, d)
	}
}

// A lease that ran out costs nothing while nobody else has the item; if
// somebody has, the work is kept.
func TestLostClaim(t *testing.T) {
	b := newBed(t, "0917 one", "0918 two")
	out, _ := b.talk("note first", func() { b.now = b.now.Add(time.Hour) }, "confirm",
		"note second", func() {
			b.now = b.now.Add(time.Hour)
			if _, err := b.Do(t.Context(), queue.Command{Do: queue.DoClaim, Item: 2, Actor: ben}); err != nil {
				t.Error(err)
			}
		}, "confirm", func() {
			if _, err := b.Do(t.Context(), queue.Command{Do: queue.DoRelease, Item: 2, Actor: ben, Token: b.get(2).Claim.Token}); err != nil {
				t.Error(err)
			}
		}, "confirm")
	expect(t, out, "Saved m-0: confirmed.", "Not done: ben holds the item until", "Saved m-1: confirmed.")
	for n, note := range map[uint64]string{1: "first", 2: "second"} {
		if d := b.get(n).Decision; d == nil || d.Note != note {
			t.Errorf("item %d: %+v", n, d)
		}
	}
}

// What is undone comes back with the work on it; redo does it again.
func TestUndo(t *testing.T) {
	b := newBed(t, "0917 one", "0918 two")
	out, sum := b.talk("reject 1", "dismiss", "undo", "why", "undo", "redo", "skip", "undo")
	expect(t, out, "Taken back: m-0 was decided.", "rejected by you", "Not done: nothing to undo.", "Done again: m-0.", "Saved m-1: skipped.", "Taken back: m-1 was skipped.")
	if sum.Dismissed != 1 || sum.Undone != 2 || sum.Redone != 1 || b.get(1).State != queue.Decided || b.get(2).State != queue.Pending {
		t.Errorf("%+v, %s, %s", sum, b.get(1).State, b.get(2).State)
	}
}

// Whatever is said, the session goes on and nothing is decided by it.
func TestNonsense(t *testing.T) {
	b := newBed(t, "0917 one \x1b[2J")
	for _, line := range []string{"", "  ", `mark "open`, "mark", "mark x", `mark "0917" nonsense`, `mark "0917" phone nonsense`, `mark "n" phone`, "accept", "accept 0", "accept 99999999999999999999",
		"correct", "correct 1", "correct x phone", "unmark", "unmark 7", "snooze", "snooze -1h", "snooze 2020-01-01", "show nobody", "show @99", "why 5", "exception X9", "\x1b[A", "加", "because", strings.Repeat("x", 40_000)} {
		out, sum := b.talk(line, "quit")
		if sum.Decided() != 0 || b.get(1).State != queue.Pending || strings.Contains(out, "\x1b") {
			t.Errorf("%.40q: %+v, %s", line, sum, b.get(1).State)
		}
	}
	out, _ := b.talk("exception", "codes", "help", "status", "thread", "next", "show", "confirm")
	expect(t, out, "X1 Contract started.", "You must see: the contract", "dismiss because not_contact: A number, but none to call", "Words may be cut short", "1 open, 0 decided", "Saved m-0: confirmed.")
}

// Masked, no contact value is read out, not even in the thread or in what is
// said about it, until somebody asks; then the look is on record.
func TestMasked(t *testing.T) {
	b := newBed(t, "+442079460101 is mine", "+442079460102 is mine")
	said := func(lines ...any) string {
		var out strings.Builder
		if _, err := plain.Run(t.Context(), plain.Options{Store: b, Actor: ana, Mask: true, Input: &script{lines}, Output: &out, Clock: func() time.Time { return b.now }}); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	masked := said("why", "thread", `mark "mine" email`, "show")
	if strings.Contains(masked, "46010") || !strings.Contains(masked, "[1: +•") || strings.Contains(masked, "“mine”") {
		t.Errorf("it said\n%s", masked)
	}
	shown := said("reveal", "next")
	if !strings.Contains(shown, "[1: +442079460101]") || strings.Contains(shown, "460102") {
		t.Errorf("it said\n%s", shown)
	}
	events, err := b.Events(t.Context(), 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	looks := 0
	for _, e := range events {
		if e.Type == queue.EventRevealed {
			looks++
		}
	}
	if looks != 1 {
		t.Errorf("%d looks are on record", looks)
	}
}
