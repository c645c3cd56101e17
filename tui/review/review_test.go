package review_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen/contact"
	"offside/tui/review"
	"offside/tui/tuitest"
)

func TestKeysAreBoundOnce(t *testing.T) {
	if c := review.DefaultKeys().Conflicts(); len(c) > 0 {
		t.Errorf("bound twice: %q", c)
	}
}

func TestDecideAndGoOn(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.sees("①[0917 five55 0142]", "②[the paper plane app]")
	b.Hold()
	b.Keys("c")
	b.sees("saving m-1041…", "─ m-1042 ·", "②[jobs@acme.example")
	if b.Frame().Has("saved m-1041") {
		t.Error("the screen says saved before the store did")
	}
	b.Release()
	b.sees("✓ saved m-1041 confirmed C1 C6 · u undo", "open 3", "mine today 1", "claim 10:00")
	it := b.item("m-1041")
	if it.State != queue.Decided || it.Decision.Outcome != queue.Confirm || it.Decider != "ana" {
		t.Errorf("decided %+v", it.Status)
	}
	if it := b.item("m-1042"); it.Holder(b.clock.now) != "ana" {
		t.Error("the next item is not claimed")
	}
	b.clock.pass(time.Second)
	b.Keys("d")
	b.clock.pass(time.Second)
	b.Keys("D")
	b.sees("saved m-1043 dismissed as permitted")
	if it := b.item("m-1043"); !it.Decision.Permitted || it.Decision.Marks[0].Truth != queue.Accepted {
		t.Errorf("dismissed as permitted: %+v", it.Decision)
	}
	if got, want := b.page.Tally, (review.Tally{Decided: 3, Confirmed: 1, Dismissed: 2}); got != want {
		t.Errorf("tally %+v, want %+v", got, want)
	}
}

func TestMarksAndNote(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.Keys("tab", "-", "i")
	b.Type("cdeq? sure")
	b.Keys("enter")
	b.sees("②✗", "note cdeq? sure")
	b.Keys("c")
	b.sees("saved m-1041 confirmed C1 ·") // not C6, which the second was under
	d := b.item("m-1041").Decision
	if d == nil || d.Note != "cdeq? sure" {
		t.Fatalf("decision %+v", d)
	}
	if m := d.Marks[0]; m.Truth != queue.Accepted || m.Origin != queue.Default {
		t.Errorf("first mark %+v", m)
	}
	if m := d.Marks[1]; m.Truth != queue.Rejected || m.Origin != queue.Explicit {
		t.Errorf("second mark %+v", m)
	}
	b.clock.pass(time.Second)
	b.Keys("u")
	b.sees("undone: m-1041", "②✗", "note cdeq? sure", "▌.96")
	if it := b.item("m-1041"); it.State != queue.Claimed {
		t.Errorf("after undo it is %s", it.State)
	}
	if got, want := b.page.Tally, (review.Tally{Undone: 1}); got != want {
		t.Errorf("tally %+v, want %+v", got, want)
	}
}

func TestConfirmOfNothing(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.Keys("-", "tab", "-", "c")
	b.sees("nothing is accepted, so there is nothing to confirm")
	if it := b.item("m-1041"); it.State == queue.Decided {
		t.Error("confirmed nothing")
	}
	b.Keys("-", "c")
	b.sees("saved m-1041 confirmed")
}

func TestException(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.Keys("e")
	b.sees("1 ✗ X1 Contract started", "2 ? X2", "3 – X4 Large files  lifts C11, none of C1 C6", "The client's plan.")
	b.Keys("c", "d", "9")
	if it := b.item("m-1041"); it.State == queue.Decided {
		t.Fatal("a key that the picker does not know decided")
	}
	b.Keys("i")
	b.Type("seen the plan")
	b.Keys("enter", "2")
	b.sees("saved m-1041 exception X2")
	if d := b.item("m-1041").Decision; d.Outcome != queue.Exception || d.Exception != "X2" || d.Note != "seen the plan" {
		t.Errorf("decision %+v", d)
	}
	if it := b.item("m-1041"); it.Decision.Marks[0].Truth != queue.Accepted {
		t.Error("an exception says that the detection is wrong")
	}
}

func TestSkipAndEscalate(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.Keys("s")
	b.sees("saved m-1041 skipped")
	b.clock.pass(time.Second)
	b.Keys("E")
	b.sees("saved m-1042 escalated", "─ m-1043 ·")
	if it := b.item("m-1042"); it.Lane != queue.LaneLead {
		t.Errorf("escalated into %s", it.Lane)
	}
	b.clock.pass(time.Second)
	b.Keys("u")
	b.sees("undone: m-1042 is no longer escalated", "─ m-1042 ·")
	b.Keys("u")
	b.sees("undone: m-1041 is no longer skipped", "─ m-1041 ·")
	b.Keys("u")
	b.sees("nothing to undo")
}

// A key that is held down decides one item, not those behind it.
func TestKeyRepeat(t *testing.T) {
	b := newBed(t, 120, 40, entries(), quiet(150*time.Millisecond))
	for range 20 {
		b.Keys("d")
		b.clock.pass(30 * time.Millisecond)
	}
	b.sees("the item has just appeared")
	if n := b.page.Tally.Decided; n != 1 {
		t.Fatalf("a held key decided %d items", n)
	}
	b.clock.pass(150 * time.Millisecond)
	b.Keys("d")
	if n := b.page.Tally.Decided; n != 2 {
		t.Fatalf("after a quiet moment %d are decided", n)
	}
}

func TestPasteIsNoCommand(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.Paste("cdc")
	b.Paste("c")
	b.sees("pasted text is no command")
	b.Send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("cd")}) // a paste without brackets
	b.sees("keys that came all at once were not taken")
	if n := b.page.Tally.Decided; n != 0 {
		t.Fatalf("a paste decided %d items", n)
	}
	b.Send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("jj")})
	b.sees("▌.94")
	b.Keys("i")
	b.Paste("some \x1b[2J text")
	b.Keys("enter")
	b.sees("note some")
	tuitest.Fits(t, b.View(), 120, 40)
}

// A failed save puts the item back in front, with the work in it.
func TestFailedSave(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.Keys("tab", "-", "i", "x", "enter")
	b.fault.next = errors.New("no space left on device")
	b.Hold()
	b.Keys("c")
	b.sees("─ m-1042 ·")
	b.Release()
	b.sees("✗ m-1041 is not saved: no space left on device", "─ m-1041 ·", "②✗", "note x")
	b.Keys("c")
	b.sees("saved m-1041")
}

// When the holder of the queue went away in the middle, the console does not
// claim to know what became of the decision.
func TestOutcomeUnknown(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.fault.next = fmt.Errorf("deciding: %w", queue.ErrLost)
	b.Keys("c")
	b.sees("✗ m-1041: it is not known whether that was saved", "─ m-1041 ·")
	b.Keys("c")
	b.sees("saved m-1041")
}

func TestOneAtATime(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.Hold()
	b.Keys("c", "c", "d", "u")
	b.sees("still saving m-1041")
	b.Keys("q")
	if b.Quit() {
		t.Error("left with a decision in flight")
	}
	b.Release()
	if n := b.page.Tally.Decided; n != 1 || !b.Quit() {
		t.Errorf("%d decided, left: %v", n, b.Quit())
	}
}

// An item that somebody else took says who has it and keeps the work.
func TestLostClaim(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.Keys("tab", "-")
	b.clock.pass(11 * time.Minute)
	if _, err := b.store.Do(t.Context(), queue.Command{Do: queue.DoClaim, Item: b.item("m-1041").Number, Actor: reviewer("ben")}); err != nil {
		t.Fatal(err)
	}
	b.Keys("c")
	b.sees("m-1041 is not saved: ben holds the item", "your marks and note are kept", "②✗")
	b.Keys("j", "c")
	b.sees("saved m-1042")
}

// A lease that ran out while nobody else came costs nothing.
func TestLeaseRunsOut(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.clock.pass(11 * time.Minute)
	b.sees("claim ran out")
	b.Keys("c")
	b.sees("saved m-1041")
}

func TestLeaseIsRenewedWhileKeysMove(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	for range 15 {
		b.clock.pass(time.Minute)
		b.Keys("tab")
	}
	b.sees("claim 10:00")
	if it := b.item("m-1041"); it.Holder(b.clock.now) != "ana" {
		t.Error("the store does not know of the renewal")
	}
}

// The claim follows the cursor: what is left behind is free again.
func TestClaimIsGivenBack(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.Keys("j")
	if it := b.item("m-1041"); it.State != queue.Pending {
		t.Errorf("the item left behind is %s", it.State)
	}
	b.Keys("enter")
	if it := b.item("m-1042"); it.Holder(b.clock.now) != "ana" {
		t.Error("enter does not claim")
	}
	b.Keys("esc")
	if it := b.item("m-1042"); it.State != queue.Pending {
		t.Errorf("esc leaves it %s", it.State)
	}
	if b.page.Holds() {
		t.Error("the page still holds a claim")
	}
}

// When the shown item was taken meanwhile, the one that is claimed appears.
func TestNextIsTheOneThatIsClaimed(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	if _, err := b.store.Do(t.Context(), queue.Command{Do: queue.DoClaim, Item: b.item("m-1042").Number, Actor: reviewer("ben")}); err != nil {
		t.Fatal(err)
	}
	b.Keys("c")
	b.sees("─ m-1043 ·", "claim 10:00")
}

func TestEmptyQueue(t *testing.T) {
	b := newBed(t, 80, 24, entries()[:2], quiet(0))
	if _, err := b.store.Do(t.Context(), queue.Command{Do: queue.DoClaim, Item: b.item("m-1042").Number, Actor: reviewer("ben")}); err != nil {
		t.Fatal(err)
	}
	b.Keys("s", "r", "c")
	b.sees("Nothing here for you right now.", "1  claimed by ben until 15:22", "1  skipped by you")
	b.Keys("u")
	b.sees("─ m-1041 ·")
	b.Keys("d", "r")
	b.sees("1  decided")
}

// The page never holds the whole queue, and gets to both of its ends.
func TestWindow(t *testing.T) {
	b := newBed(t, 120, 40, many(1500))
	b.sees("item 0:", "open 1,500")
	for range 700 {
		b.Keys("j")
	}
	b.sees("①[0917 555 0700]")
	b.Keys("G")
	b.sees("①[0917 555 1499]")
	for range 300 {
		b.Keys("k")
	}
	b.sees("①[0917 555 1199]")
	for range 60 {
		b.Keys("J", "J", "K")
	}
	b.Keys("g")
	b.sees("①[0917 555 0000]")
	if b.fault.most > 50 {
		t.Errorf("asked for %d items at once", b.fault.most)
	}
}

// Deciding in the middle of a long queue goes on with the item below.
func TestDecideAllTheWay(t *testing.T) {
	b := newBed(t, 80, 24, many(130), quiet(0))
	b.Keys("j", "j")
	for range 128 {
		b.Keys("d")
	}
	b.Keys("d", "d")
	b.sees("Nothing left to review.", "130  decided")
	if b.page.Tally.Dismissed != 130 {
		t.Errorf("tally %+v", b.page.Tally)
	}
}

// A detection put together from several messages is marked in each of them.
func TestPartsAreMarked(t *testing.T) {
	e := entries()[0]
	d := &e.Assessment.Detections[0]
	d.Parts = []contact.Part{{Message: "m-1030", Span: contact.Span{Start: 6, End: 8}}, {Message: "m-1041", Span: d.Span}}
	b := newBed(t, 120, 40, []queue.Entry{e})
	b.sees("Could ①[we] start", "from 2 messages")
}
