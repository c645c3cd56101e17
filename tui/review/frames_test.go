package review_test

import (
	"fmt"
	"testing"
	"time"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/review"
	"offside/tui/tuitest"
	"offside/tui/ui"
	"offside/tui/ui/lang"
)

func themes() map[string]*ui.Theme {
	return map[string]*ui.Theme{"dark": dark(), "light": ui.Light(trueColor()), "nocolor": ui.NoColor(trueColor())}
}

func sizes() [][2]int { return [][2]int{{60, 15}, {80, 24}, {120, 40}, {220, 60}} }

func TestGoldenFrames(t *testing.T) {
	for name, th := range themes() {
		for _, s := range sizes() {
			file := fmt.Sprintf("review-%dx%d-%s", s[0], s[1], name)
			t.Run(file, func(t *testing.T) {
				b := newBed(t, s[0], s[1], entries(), theme(th))
				b.Keys("tab", "+", "tab")
				tuitest.Golden(t, file, b.Frame())
			})
		}
	}
}

func TestGoldenOverlays(t *testing.T) {
	for _, s := range sizes()[:3] {
		for name, keys := range map[string][]string{"picker": {"e"}, "help": {"?"}, "note": {"i", "x", "y"}, "list": {"h", "j"}, "why": {"l"}} {
			file := fmt.Sprintf("%s-%dx%d", name, s[0], s[1])
			t.Run(file, func(t *testing.T) {
				b := newBed(t, s[0], s[1], entries())
				b.Keys(keys...)
				tuitest.Golden(t, file, b.Frame())
			})
		}
	}
	b := newBed(t, 80, 24, nil)
	tuitest.Golden(t, "empty-80x24", b.Frame())
}

// The reviewer's own marks, and the visual mode with its menus.
func TestGoldenMarks(t *testing.T) {
	keys := map[string][]string{"added": {"v", "enter", "m", "enter", "C", "s", "m"}, "visual": {"v", "w", "v", "e", "e", "j"}, "class": {"v", "enter"}, "act": {"C", "e"},
		"search": {"/", "a", "c", "m"}, "filter": {"f", "s", "f"}, "options": {"f", "c"},
		"commands": {":", "m", "a", "r"}, "order": {"o"}, "place": {"w"}, "masked": {"m", "tab"}, "selected": {"space", "space"}, "dim": {"z"},
		"snooze": {"S"}, "history": {"c", "d", "u", "s", "H", "j"}, "amend": {"tab", "-", "c", "H", "enter"}}
	for state, keys := range keys {
		for name, th := range themes() {
			for _, s := range sizes() {
				file := fmt.Sprintf("%s-%dx%d-%s", state, s[0], s[1], name)
				b := newBed(t, s[0], s[1], entries(), theme(th))
				b.Keys(keys...)
				tuitest.Golden(t, file, b.Frame())
			}
		}
	}
}

// A thread over days with the contract's start in it, attachments, text from
// right to left, look-alikes and what hides in a text.
func TestGoldenThread(t *testing.T) {
	const text = "\u05e9\u05dc\u05d5\u05dd, \u05d4\u05de\u05e1\u05e4\u05e8 \u05e9\u05dc\u05d9 052-123 4567 (\u05d5\u05d5\u05d0\u05d8\u05e1\u05d0\u05e4)\nor on p\u0430ypal, z\u200bero \x1b[31mred \u202eevil, 加我微信 👨\u200d👩\u200d👧 e\u0301\u0301\u0301\u0301\u0301"
	e := entry(1, text, hitAt(text, "052-123 4567", contact.Phone, "C1"))
	at := e.Message.SentAt
	e.Message.Contract.StartedAt = at.Add(-20 * time.Hour)
	e.Before = []screen.Message{
		{ID: "a", Text: "Here is my offer.", Sender: e.Message.Sender, SentAt: at.Add(-30 * time.Hour), Attachments: []screen.Attachment{{Name: "offer.pdf"}, {Name: "terms.pdf"}}},
		{ID: "b", Text: "Accepted!", Sender: e.Message.Recipient, SentAt: at.Add(-time.Hour)}}
	for name, th := range themes() {
		for _, s := range sizes() {
			b := newBed(t, s[0], s[1], []queue.Entry{e}, theme(th))
			tuitest.Golden(t, fmt.Sprintf("thread-%dx%d-%s", s[0], s[1], name), b.Frame())
		}
	}
}

// Every line is exactly as wide as the terminal, at any size, whatever is open.
func TestAnySize(t *testing.T) {
	b := newBed(t, 80, 24, entries(), quiet(0))
	states := [][]string{nil, {"e"}, {"esc", "?"}, {"esc", "i", "x"}, {"enter", "h"}, {"l", "l"}, {"v", "w", "v"}, {"enter"}, {"p"}, {"r"}, {"S"}, {"5", "x"}, {"esc", "esc", "d", "H"}, {"enter"}, {"/", "c"}, {"esc", "f"}, {"c"}, {"1"}}
	for _, keys := range states {
		b.Keys(keys...)
		for _, w := range []int{1, 2, 10, 59, 60, 61, 79, 80, 119, 120, 121, 250} {
			for _, h := range []int{1, 2, 3, 14, 15, 16, 40} {
				b.Resize(w, h)
				tuitest.Fits(t, b.View(), w, h)
			}
		}
	}
	b.Resize(10, 3)
	f := b.Frame()
	if !f.Has("terminal") {
		t.Errorf("a small terminal is told nothing:\n%s", f.Text())
	}
	b.Resize(50, 12)
	b.sees("terminal is 50×12; offside needs 60×15")
	if review.MinWidth != 60 || review.MinHeight != 15 {
		t.Error("the smallest size has changed")
	}
}

func TestHeader(t *testing.T) {
	b := newBed(t, 120, 40, entries())
	b.sees("open 4", "oldest 3h12m", "mine today 0", "as ana", "freelance@3f2a9c", "claim 10:00", "lane main")
	b.clock.pass(9*time.Minute + 30*time.Second)
	b.sees("claim 0:30")
	b.clock.pass(time.Minute)
	b.sees("claim ran out")
}

// In another language the panes keep their frames, and what is longer there is
// cut or wrapped as everything else. What the policy says stays its own.
func TestGoldenGerman(t *testing.T) {
	german := func(o *review.Options) { o.Lang = lang.New("de") }
	for state, keys := range map[string][]string{"review": {"tab", "+"}, "help": {"?"}, "picker": {"e"}, "filter": {"f"}, "snooze": {"S"}, "place": {"w"}} {
		for _, s := range [][2]int{{80, 24}, {120, 40}} {
			b := newBed(t, s[0], s[1], entries(), german)
			b.Keys(keys...)
			tuitest.Fits(t, b.View(), s[0], s[1])
			tuitest.Golden(t, fmt.Sprintf("german-%s-%dx%d", state, s[0], s[1]), b.Frame())
		}
	}
}
