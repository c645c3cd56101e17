package review_test

import (
	"fmt"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen/contact"
	"offside/tui/review"
)

// root takes what the page asks of whoever runs it.
type root struct {
	*review.Page
	asked []tea.Msg
}

func (r *root) Update(msg tea.Msg) tea.Cmd {
	switch msg.(type) {
	case review.Many, review.Open, review.Copy:
		r.asked = append(r.asked, msg)
		return nil
	}
	return r.Page.Update(msg)
}

// shared are n items with the same number, from three accounts.
func shared(n int) []queue.Entry {
	out := make([]queue.Entry, n)
	for i := range out {
		out[i] = entry(i+1, "my number is 0917 555 0142", hitAt("my number is 0917 555 0142", "0917 555 0142", contact.Phone, "C1"))
		out[i].Message.Sender.ID = fmt.Sprintf("u-%d", i%3)
		out[i].Message.Thread = ""
	}
	return out
}

func TestSelect(t *testing.T) {
	b := newBed(t, 120, 40, shared(6), quiet(0))
	b.Keys("B")
	b.sees("nothing is selected: space selects")
	b.Keys("space", "j", "space")
	b.sees("[2 selected]", "✓96", "✓94", "B decide the 2 selected")
	m, ok := b.asks("B").(review.Many)
	if !ok || fmt.Sprint(m.Items) != fmt.Sprint([]uint64{1, 3}) {
		t.Fatalf("asked for %+v", m)
	}
	if it := b.item("m-1044"); it.State == queue.Claimed {
		t.Error("the claim was kept")
	}
	b.Keys("esc")
	b.sees("nothing is selected any more")
}

func TestClusterOnScreen(t *testing.T) {
	b := newBed(t, 120, 40, append(shared(6), many(1)...), quiet(0))
	b.Keys("#")
	b.Type("m-1040")
	b.Keys("enter", "*")
	b.sees("nobody else shares this value")
	b.Keys("#")
	b.Type("m-1042")
	b.Keys("enter")
	m, ok := b.asks("*").(review.Many)
	if !ok || m.Value != "0917 555 0142" {
		t.Fatalf("asked for %+v\n%s", m, b.Frame().Text())
	}
}

// What was decided together elsewhere is told, counted and taken back by one
// key, from the same place as everything else.
func TestBulkIsOneAction(t *testing.T) {
	b := newBed(t, 120, 40, shared(6), quiet(0))
	job := queue.BulkJob{Command: queue.Command{Do: queue.DoDecide, Actor: reviewer("ana"), Decision: &queue.Decision{Outcome: queue.Dismiss}}}
	b.Keys("esc")
	for n := range uint64(4) {
		job.Items = append(job.Items, queue.Picked{Number: n + 1})
	}
	report, err := job.Run(t.Context(), b.store)
	if err != nil {
		t.Fatal(err)
	}
	b.Send(review.Decided{Report: report, Verb: queue.DoDecide, Outcome: queue.Dismiss, Label: "dismissed"})
	b.sees("saved: 4 items dismissed · u undo", "open 2")
	if b.page.Tally.Dismissed != 4 {
		t.Errorf("tally %+v", b.page.Tally)
	}
	b.Keys("H")
	b.sees("u  15:12 4 items        dismissed", "at once")
	b.Keys("u")
	b.sees("undone: 4 items are as they were before · U redo", "open 6")
	if b.page.Tally.Dismissed != 0 || b.page.Tally.Undone != 1 {
		t.Errorf("tally %+v", b.page.Tally)
	}
	b.Keys("U")
	b.sees("saved again: 4 items · u undo", "open 2")
	if b.page.Tally.Dismissed != 4 {
		t.Errorf("tally %+v", b.page.Tally)
	}
}

// Redo does again what was undone, with its marks, also in another session.
func TestRedo(t *testing.T) {
	b := newBed(t, 120, 40, entries(), quiet(0))
	b.Keys("U")
	b.sees("nothing to redo")
	b.Keys("tab", "-", "c", "d", "u", "u")
	b.sees("─ m-1041 ·", "②✗")
	b = b.again(quiet(0))
	b.Keys("H")
	b.sees("U  15:12 m-1041         undone: confirmed", "   15:12 m-1042         undone: dismissed")
	b.Keys("U")
	b.sees("saved again: m-1041 confirmed · u undo", "─ m-1042 ·")
	d := b.item("m-1041").Decision
	if d == nil || d.Outcome != queue.Confirm || d.Marks[1].Truth != queue.Rejected {
		t.Fatalf("decided %+v", d)
	}
	b.Keys("U")
	b.sees("saved again: m-1042 dismissed", "─ m-1043 ·")
	b.Keys("U")
	b.sees("nothing to redo")
	if tl := b.page.Tally; tl.Redone != 2 || tl.Decided != 2 {
		t.Errorf("tally %+v", tl)
	}
	b.Keys("c")
	b.sees("saved m-1043")
}

// Values are hidden everywhere until somebody asks for them, which is on
// record first; leaving the item hides them again.
func TestMask(t *testing.T) {
	b := newBed(t, 120, 40, entries(), quiet(0), func(o *review.Options) { o.Mask = true })
	hidden := func() {
		t.Helper()
		for _, s := range []string{"0917 five", "639175550142", "paper plane", "jobs@acme", "555 2671", "analopez88"} {
			if b.Frame().Has(s) {
				t.Fatalf("%q is shown:\n%s", s, b.Frame().Text())
			}
		}
	}
	hidden()
	b.sees("[masked]", "①[•••• •••••• ••••]", "value    +••••••••••••")
	b.Keys("v", "v", "$")
	hidden()
	b.Keys("esc", "C")
	hidden()
	b.Keys("esc", "f")
	hidden()
	b.Keys("esc", "H", "esc", "E", "H")
	hidden()
	b.Keys("esc", "u", "m")
	b.sees("revealed; that you looked is on record", "①[0917 five55 0142]", "+639175550142")
	events, err := b.store.Timeline(t.Context(), 1)
	if last := events[len(events)-1]; err != nil || last.Type != queue.EventRevealed || last.Actor != "ana" {
		t.Errorf("recorded %+v, %v", last, err)
	}
	b.Keys("j", "k")
	hidden()
	b.Keys("m", "m")
	b.sees("masked again")
	hidden()
	b.Keys(":", "m", "a", "s", "k", "i", "n", "g", "enter")
	b.sees("masking is asked for by a flag, the config or your role")
	hidden()
}

// A request shows no value: what is asked stays to be read.
func TestMaskLeavesRequests(t *testing.T) {
	const text = "What is your number? Mine is 0917 555 0142"
	ask := hitAt(text, "What is your number?", contact.Phone, "C1")
	ask.Act, ask.Value = contact.Request, ""
	b := newBed(t, 120, 40, []queue.Entry{entry(1, text, ask, hitAt(text, "0917 555 0142", contact.Phone, "C1"))}, quiet(0), func(o *review.Options) { o.Mask = true })
	b.sees("①[What is your number?]", "②[••••")
}

// Without the flag, masking is the reviewer's own and can be ended.
func TestMaskForSharingTheScreen(t *testing.T) {
	b := newBed(t, 120, 40, entries(), quiet(0))
	b.Keys("m")
	b.sees("contact values are masked", "[masked]")
	b.fault.next = fmt.Errorf("read-only file system")
	b.Keys("m")
	b.sees("not revealed: read-only file system")
	if b.Frame().Has("0917 five55") {
		t.Error("shown although nothing is on record")
	}
	b.Keys(":")
	b.Type("end the mask")
	b.Keys("enter")
	b.sees("contact values are shown", "0917 five55 0142")
}

func TestDim(t *testing.T) {
	text := "A long complaint about everything under the sun, and in the end: call 0917 555 0142 now, and more of it after that, much more of it than anybody can bear"
	b := newBed(t, 120, 40, []queue.Entry{entry(1, text, hitAt(text, "0917 555 0142", contact.Phone, "C1"))}, quiet(0))
	b.Keys("z")
	b.sees("①[0917 555 0142]", "░ ░░░░ ░░░░░░░░░")
	b.Keys("z")
	b.sees("A long complaint")
}

// Every action can be found by its name, and is done as by its key.
func TestCommands(t *testing.T) {
	b := newBed(t, 120, 40, entries(), quiet(0))
	b.Keys(":")
	b.sees("Commands", "dismiss as permitted")
	b.Paste("perm")
	b.sees(": perm")
	b.Keys("enter")
	b.sees("saved m-1041 dismissed as permitted")
	b.Keys(":")
	b.Type("zzzz")
	b.sees("nothing is called that")
	b.Keys("enter", "esc")
	b.sees("─ m-1042 ·")
}

// The palette and the help name every action there is.
func TestEveryActionIsListed(t *testing.T) {
	b := newBed(t, 220, 100, entries(), quiet(0), func(o *review.Options) {
		o.Pages = []review.Link{{Name: "numbers", Key: "%", Label: "numbers: backlog, pace"}}
	})
	b.Keys("?")
	for _, n := range review.DefaultKeys(review.Link{Name: "numbers", Key: "%", Label: "numbers: backlog, pace"}).Labels() {
		b.sees(n)
	}
	b.Keys("esc")
	if o, ok := b.asks("%").(review.Open); !ok || o.Name != "numbers" || o.Item == nil {
		t.Errorf("asked for %+v", o)
	}
}

func TestOrderAndViews(t *testing.T) {
	s := &shelf{}
	b := newBed(t, 120, 40, entries(), quiet(0), on(s))
	b.Keys("o", "2")
	b.sees("Queue · oldest first", "[oldest first]")
	b.Keys("f", "c", "1", "V")
	b.sees("none yet")
	b.Keys("i")
	b.Type("old phones")
	b.Keys("enter")
	b.sees("saved the view “old phones”")
	b.Keys("F", "o", "1")
	b.sees("Queue · by value")
	b = b.again(quiet(0), on(s))
	b.Keys("V")
	b.sees("1 old phones", "oldest first, class phone, lane main")
	b.Keys("1")
	b.sees("[class phone]", "Queue · oldest first")
	b.Keys("V", "x")
	b.sees("none yet")
	if len(s.Views) != 0 {
		t.Errorf("kept %+v", s.Things)
	}
}

func TestWhyFirst(t *testing.T) {
	b := newBed(t, 120, 40, entries(), quiet(0))
	b.Keys("w")
	b.sees("Why m-1041 stands here", "severity 1 × confidence 0.98", "value    0.96", "waits    3h12m", "next     m-1042 with")
	b.Keys("w")
	if b.Frame().Has("stands here") {
		t.Error("still open")
	}
}

func TestPolicyAtHand(t *testing.T) {
	b := newBed(t, 120, 40, entries(), quiet(0))
	b.Keys("p")
	b.sees("The policy", "C1 Phone numbers", "X4 Large files  lifts C11", "see: That the link opens")
	b.Keys("p")
	b.sees("─ m-1041 ·")
}

// The mouse chooses and scrolls, and never decides.
func TestMouse(t *testing.T) {
	b := newBed(t, 120, 40, entries(), quiet(0))
	click := func(x, y int) {
		b.Send(tea.MouseMsg{X: x, Y: y, Button: tea.MouseButtonLeft, Action: tea.MouseActionPress})
	}
	click(5, 4)
	b.sees("─ m-1043 ·")
	f := b.Frame()
	for y := range f.H {
		if i := strings.Index(f.Line(y), "▌"); i >= 0 && y != 4 {
			t.Errorf("the cursor is in row %d", y)
		}
	}
	click(5, 2)
	for y := range b.H {
		if i := strings.Index(b.Frame().Line(y), "the paper plane"); i >= 0 && y > 3 {
			click(len([]rune(b.Frame().Line(y)[:i]))+2, y)
			break
		}
	}
	b.sees("② social · share")
	b.Send(tea.MouseMsg{X: 5, Y: 4, Button: tea.MouseButtonWheelDown, Action: tea.MouseActionPress})
	b.sees("─ m-1042 ·")
	for x := -1; x < 130; x += 7 {
		for y := -1; y < 45; y += 3 {
			click(x, y)
		}
	}
	if b.page.Tally != (review.Tally{}) {
		t.Errorf("something was decided: %+v", b.page.Tally)
	}
}

// The contract's start stands in the thread where it falls, and so do days.
func TestTimeline(t *testing.T) {
	e := entries()[0]
	e.Message.Contract.StartedAt = e.Message.SentAt.Add(26 * 3600e9)
	b := newBed(t, 120, 40, []queue.Entry{e}, quiet(0))
	b.sees("── contract started 21 Nov 2026 12:00 ─")
	e.Before[0].SentAt = e.Message.SentAt.Add(-30 * 3600e9)
	e.Message.Contract.StartedAt = e.Message.SentAt.Add(-3600e9)
	e.Message.ID = "m-2"
	b = newBed(t, 120, 40, []queue.Entry{e}, quiet(0))
	b.sees("── contract started 20 Nov 2026 09:00 ─", "── Fri 20 Nov 2026 ─")
}
