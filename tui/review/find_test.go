package review_test

import (
	"strings"
	"testing"

	"offside/queue"
	"offside/screen/contact"
	"offside/tui/tuitest"
)

// The search goes along with each key, in the window and beyond it, and esc
// goes back to where it began.
func TestSearch(t *testing.T) {
	b := newBed(t, 120, 40, many(1800), quiet(0))
	b.Keys("j", "/")
	b.Type("ITEM 3")
	b.sees("▌.25", "/ITEM 3")
	b.Type("4:")
	b.sees("item 34: my number is ①[0917 555 0034]")
	b.Type("?")
	b.sees("▌.50", "no match", "item 1: my number")
	b.Keys("backspace")
	b.sees("item 34: my number is ①[0917 555 0034]")
	b.Keys("esc")
	b.sees("▌.50", "item 1: my number")
	b.Keys("/")
	b.Type("555 0700")
	b.sees("item 700: my number")
	b.Keys("enter", "j", "k")
	b.sees("item 700: my number")
	b.Keys("k", "k")
	b.sees("item 698: my number")
	b.Keys("n")
	b.sees("item 700: my number")
	b.Keys("g", "/")
	b.Paste("0917 555 1799")
	b.sees("no match in the next 1000 items")
	b.Keys("enter", "c")
	b.sees("saved m-1040 confirmed")
	if b.fault.most > 50 {
		t.Errorf("asked for %d items at once", b.fault.most)
	}
}

// n and N go on from the cursor, and say where the queue ends.
func TestSearchAgain(t *testing.T) {
	b := newBed(t, 80, 24, entries(), quiet(0))
	b.Keys("n")
	b.sees("/ searches first")
	b.Keys("/")
	b.Type("c1")
	b.Keys("enter", "n")
	b.sees("m-1042 · proposal")
	b.Keys("n")
	b.sees("m-1044 · proposal")
	b.Keys("n")
	b.sees("no match below")
	b.Keys("N", "N", "N")
	b.sees("no match above", "m-1041 · proposal")
	b.Keys("/")
	b.Type("cdq")
	b.sees("no match below", "/cdq")
	b.Keys("esc")
	if b.page.Tally.Decided != 0 || b.Quit() {
		t.Error("what was typed into the search decided something")
	}
}

// A scan that comes back after another search has begun is not taken.
func TestLateScan(t *testing.T) {
	b := newBed(t, 80, 24, many(400), quiet(0))
	b.Keys("/")
	b.Hold()
	b.Type("item 300:")
	b.Keys("esc")
	b.Release()
	b.sees("item 0: my")
}

func TestFilter(t *testing.T) {
	all := append(entries(), many(30)...)
	for i := range all[4:] {
		all[4+i].Message.ID += "x"
		all[4+i].Message.Sender.ID = "u-" + string(rune('a'+i%3))
	}
	b := newBed(t, 120, 40, all, quiet(0))
	b.Keys("f", "c")
	b.sees("Show only class", "1 phone", "2 social")
	b.Keys("2")
	b.sees("[class social]", "①")
	b.Keys("G")
	b.sees("m-1043 · proposal")
	b.Keys("f", "k", "1", "g")
	b.sees("[class social] [clause C1]", "m-1041 · proposal")
	b.Keys("d")
	b.sees("Nothing here for you matches the filter:", "[class social]", "[clause C1]", "33  open without the filter", "F     clear the filters")
	b.Keys("F", "G", "f", "s")
	b.sees("[sender u-")
	b.Keys("f", "s")
	if b.Frame().Has("[sender") {
		t.Fatal("the filter by sender is not taken back")
	}
	b.Keys("f", "v")
	b.sees("[value 0917 555")
	b.Keys("f", "x", "E", "f", "l", "j", "j", "enter")
	b.sees("[lane lead]")
	if it := b.item("m-1041"); it.State != queue.Decided {
		t.Errorf("m-1041 is %s", it.State)
	}
}

// An item is found by its id or its number, open or not, and its id goes to the
// clipboard.
func TestGoToAndCopy(t *testing.T) {
	b := newBed(t, 80, 24, many(200), quiet(0))
	b.Keys("#")
	b.Type("m-1190")
	b.Keys("enter")
	b.sees("m-1190 · proposal")
	b.Keys("y")
	b.sees("copied “m-1190”")
	b.Keys("c")
	b.sees("saved m-1190 confirmed")
	b.Keys("#")
	b.Type("151")
	b.Keys("enter")
	b.sees("m-1190 is confirmed by ana")
	b.Keys("esc", "#")
	b.Type("@150")
	b.Keys("enter")
	b.sees("─ m-1189 ·")
	b.Keys("#")
	b.Type("nowhere \x1b[2J")
	b.Keys("enter")
	b.sees("there is no item “nowhere")
	tuitest.Fits(t, b.View(), 80, 24)
}

// A long message is searched without holding the keys up: only its beginning,
// and what was detected in it.
func TestSearchLongText(t *testing.T) {
	long := strings.Repeat("padding ", 2000) + "needle 0917 555 0142"
	b := newBed(t, 80, 24, append(entries(), entry(9, long, hitAt(long, "0917 555 0142", contact.Phone, "C1"))), quiet(0))
	b.Keys("/")
	b.Type("needle")
	b.sees("no match below")
	b.Keys("esc", "/")
	b.Type("0917 555 0142")
	b.sees("m-1049 · proposal")
}

// The list holds one stretch of the queue: it does not say of that that it is
// all there is.
func TestGoesOnFurther(t *testing.T) {
	b := newBed(t, 120, 40, many(200), quiet(0))
	b.sees("+ more")
	b.Keys("G")
	if f := b.Frame(); f.Has("more ╯") {
		t.Errorf("at the end more is said to follow:\n%s", f.Text())
	}
}
