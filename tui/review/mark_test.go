package review_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"offside/queue"
	"offside/screen/contact"
	"offside/tui/review"
	"offside/tui/tuitest"
)

// What the engine missed is marked as in vi, has a number and a sign at once,
// and is saved to the byte.
// Where screening did not look at all of a message, that is said.
func TestCutIsSaid(t *testing.T) {
	e := entries()[0]
	e.Assessment.Cut = true
	newBed(t, 120, 40, []queue.Entry{e}).sees("screening stopped before the end")
}

func TestMarkMissed(t *testing.T) {
	text := "Mail analopez at acme dot example, or 0917 555 0142"
	b := newBed(t, 120, 40, append([]queue.Entry{entry(0, text, hitAt(text, "0917 555 0142", contact.Phone, "C1"))}, entries()...), quiet(0))
	b.Keys("v")
	b.sees("mark what was missed: the cursor is on “M”", "v begin here")
	b.Keys("w", "v", "w", "w", "w", "e", "e")
	b.sees("marking “analopez at acme dot example”, 28 characters")
	b.Keys("h", "l", "b", "o", "o", "e", "v")
	b.sees("What is “analopez at acme dot example”?", "e email")
	b.Keys("z", "9", "e")
	b.sees("What is done with the email?", "▸s share")
	b.Keys("enter")
	b.sees("②+[analopez at acme dot example]", "①[0917", "②+", "email · share + added", "added by you")
	b.Keys("c")
	b.sees("saved m-1040 confirmed")
	d := b.item("m-1040").Decision
	want := contact.Span{Start: 5, End: 33}
	if len(d.Marks) != 2 || d.Marks[1].Truth != queue.Added || d.Marks[1].Detection != -1 || d.Marks[1].Origin != queue.Explicit ||
		*d.Marks[1].Span != want || d.Marks[1].Class != contact.Email || d.Marks[1].Act != contact.Share {
		t.Fatalf("saved %+v", d.Marks)
	}
	b.Keys("u")
	b.sees("undone: m-1040", "②+[analopez at acme dot example]")
	b.Keys("tab", "-")
	if b.Frame().Has("②+") {
		t.Fatalf("removed and still there:\n%s", b.Frame().Text())
	}
}

// An item without a detection can be confirmed by what was added.
func TestConfirmWhatWasAdded(t *testing.T) {
	e := entry(0, "tell me your number")
	b := newBed(t, 80, 24, []queue.Entry{e}, quiet(0))
	b.Keys("c")
	b.sees("nothing is accepted")
	b.Keys("l", "v", "$", "enter", "p", "r")
	b.sees("①+[number]")
	b.Keys("v", "$", "enter", "p", "r")
	b.sees("that is marked already")
	b.Keys("+")
	b.sees("it counts as real")
	b.Keys("x", "c")
	b.sees("nothing is accepted")
	b.Keys("v", "w", "w", "w", "v", "$", "v", "p", "esc", "esc", "esc")
	if b.Frame().Has("①") {
		t.Fatal("escaped and marked all the same")
	}
	b.Keys("v", "w", "w", "w", "enter", "p", "r", "c")
	b.sees("Nothing left to review.")
	if d := b.item("m-1040").Decision; len(d.Marks) != 1 || *d.Marks[0].Span != (contact.Span{Start: 13, End: 19}) || d.Marks[0].Act != contact.Request {
		t.Errorf("saved %+v", d)
	}
}

// A detection's class, act and span can be put right.
func TestCorrect(t *testing.T) {
	text := "my number is 0917 555 0142 ok"
	b := newBed(t, 120, 40, []queue.Entry{entry(0, text, hitAt(text, "0917 555", contact.Phone, "C1"))}, quiet(0))
	b.Keys("C")
	b.sees("What is “0917 555”?", "▸p phone", "v change what is marked")
	b.Keys("enter", "enter")
	if b.Frame().Has("~") {
		t.Fatal("a correction that changes nothing is one")
	}
	b.Keys("C", "v")
	b.sees("marking “0917 555”, 8 characters")
	b.Keys("E", "v", "enter", "m")
	b.sees("①~[0917 555 0142]", "phone · move ~ corrected", "was      phone · share “0917 555”")
	b.Keys("c")
	d := b.item("m-1040").Decision
	if m := d.Marks[0]; m.Truth != queue.Corrected || *m.Span != (contact.Span{Start: 13, End: 26}) || m.Class != contact.Phone || m.Act != contact.Move {
		t.Fatalf("saved %+v", m)
	}
	b.Keys("u", "x")
	b.sees("①[0917 555]", "phone · share")
}

// Whatever the text, every span that can be marked lies on the boundaries of
// characters, and the movements reach all of it.
func TestMarkHostileText(t *testing.T) {
	for i, text := range append(tuitest.Hostile(), "e\u0301e\u0301 👨‍👩‍👧‍👦x 🇵🇭🇺🇸 加我 क्षि \r\n\r\nनौ") {
		text = strings.ToValidUTF8(text, "\uFFFD")
		at := review.Stops(text)
		if at[0] != 0 || at[len(at)-1] != len(text) {
			t.Fatalf("text %d: stops from %d to %d of %d", i, at[0], at[len(at)-1], len(text))
		}
		whole := map[int]bool{0: true}
		g := uniseg.NewGraphemes(text)
		for g.Next() {
			_, to := g.Positions()
			whole[to] = true
		}
		for _, s := range at {
			if !whole[s] || s < len(text) && !utf8.RuneStart(text[s]) {
				t.Errorf("text %d: a stop at %d cuts a character", i, s)
			}
		}
		if text == "" {
			continue
		}
		b := newBed(t, 80, 24, []queue.Entry{entry(0, text)}, quiet(0))
		b.Keys("v", "w", "e", "b", "W", "E", "B", "j", "k", "$", "0", "J", "K", "g", "v", "G", "v", "s", "s")
		tuitest.Fits(t, b.View(), 80, 24)
		b.Keys("c")
		if d := b.item("m-1040").Decision; d == nil || *d.Marks[0].Span != (contact.Span{End: len(text)}) {
			t.Errorf("text %d: marked %+v of %d bytes", i, d, len(text))
		}
	}
}

// Up and down keep the column, over wrapped rows and empty ones.
func TestVisualRows(t *testing.T) {
	text := "first line here\n\nthird 加我微信 line, which is long enough to be wrapped somewhere along its way"
	b := newBed(t, 60, 15, []queue.Entry{entry(0, text)}, quiet(0))
	b.Keys("v", "w", "j")
	b.sees("the cursor is on “⏎”")
	b.Keys("j")
	b.sees("the cursor is on “加”")
	b.Keys("$")
	b.Keys("k", "k")
	b.sees("the cursor is on “e”")
	b.Keys("0", "v", "$")
	b.sees("marking “first line here”, 15 characters")
}
