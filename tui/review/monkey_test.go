package review_test

import (
	"flag"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/tuitest"
	"offside/tui/ui"
)

// hostile are texts that try to take the terminal over or to break the columns.
func hostile() []string {
	return []string{
		"clear \x1b[2J\x1b[H home", "title \x1b]0;owned\a link \x1b]8;;http://evil\x1b\\x\x1b]8;;\x1b\\ clip \x1b]52;c;aGk=\a",
		"dcs \x1bP1;2|payload\x1b\\ apc \x1b_x\x1b\\ c1 \u009b2J \u009d0;t\u009c raw \x9b2J", "conceal \x1b[8mhidden\x1b[0m move \x1b[5;5H \x1b[10A\r\b\v\f",
		"bidi \u202e0142 555\u202c \u2066iso\u2069 \u200frlm\u061c", "tags \U000E0041\U000E0042 zw 0\u200b9\u200d1\u2060\ufeff\u00ad",
		"zalgo Z" + strings.Repeat("\u0301", 10000) + "!", "wide 加我微信 👨‍👩‍👧‍👦 🇵🇭 9️⃣ ❤️ 👍🏽 ｗｈａｔｓ", "رقم هاتفي ٠٩١٧٥٥٥٠١٤٢ शून्य नौ โทร",
		"bytes \xff\xfe\xed\xa0\x80 nul \x00 del \x7f", strings.Repeat("\n", 400) + "far down", strings.Repeat("x", 5000), "\t\ttabs\tand\u2028lines\u2029",
		"‹ZWSP› is typed", "", "\U000F0000 private \ue000 \u3164 \u2800",
	}
}

// hostileEntries put the texts everywhere a message has text.
func hostileEntries() []queue.Entry {
	var out []queue.Entry
	for i, s := range hostile() {
		s = strings.ToValidUTF8(s, "\uFFFD") // the store takes nothing else
		var ds []screen.Detection
		for k := range 1 + i%3 {
			d := hitAt("x", "x", contact.Classes()[(i+k)%12], "C1")
			d.Span = contact.Span{Start: min(k*3, len(s)), End: min(k*3+8, len(s))}
			d.Text, d.Value, d.Evidence, d.Reason = s, s, []string{s}, s
			d.Reading = []contact.Pair{{Original: s, Read: s}}
			d.Because[1].Text = s
			ds = append(ds, d)
		}
		e := entry(i, s, ds...)
		e.Message.Sender = screen.Party{ID: s + "a", Role: s, Plan: s, Country: s}
		e.Message.Attachments = []screen.Attachment{{Name: s}}
		e.Message.Contract.State = s
		e.Message.Surface, e.Message.Thread = s, "t"+s
		e.Before = []screen.Message{{ID: "b", Text: s, Sender: screen.Party{ID: s}}}
		if i%4 == 3 {
			e.Message.ID = "id" + s
		}
		out = append(out, e)
	}
	return out
}

func TestHostileTextStaysInItsColumns(t *testing.T) {
	for name, th := range themes() {
		if testing.Short() && name != "dark" {
			continue
		}
		b := newBed(t, 120, 40, hostileEntries(), theme(th))
		for i := range hostile() {
			for _, keys := range [][]string{{}, {"tab"}, {"e"}, {"esc"}, {"v", "v", "$"}, {"v", "s"}, {"s"}, {"x"}} {
				b.Keys(keys...)
				tuitest.Fits(t, b.View(), 120, 40)
			}
			f := b.Frame()
			for y := 1; y < 38; y++ {
				if r := []rune(strings.TrimRight(f.Line(y), " ")); len(r) == 0 || !strings.ContainsRune("│╮╯┃┓┛", r[len(r)-1]) {
					t.Fatalf("%s, text %d: row %d does not end with the frame: %q", name, i, y, f.Line(y))
				}
			}
			b.Keys("j")
		}
	}
}

// monkeySteps is how often the monkey does something.
var monkeySteps = flag.Int("monkey", 6000, "keys, pastes, clicks and resizes of TestMonkey")

// A monkey at the keyboard, over hostile texts, with resizes, pastes and clicks:
// no panic, no stray sequence, every line as wide as the terminal, and a store
// that is in order afterwards. Its long form is
//
//	go test ./tui/review -run TestMonkey -monkey 100000
func TestMonkey(t *testing.T) {
	steps := *monkeySteps
	if testing.Short() {
		steps = 600
	}
	th := []*ui.Theme{dark(), ui.NoColor(trueColor()), ui.Bare()}
	for seed := range uint64(3) {
		rng := rand.New(rand.NewPCG(seed, 7))
		var b *bed
		for i := range steps / 3 {
			if i%2000 == 0 { // before everything is decided
				b = newBed(t, 100, 30, append(hostileEntries(), many(60)...), theme(th[seed]), quiet(20*time.Millisecond))
			}
			b.monkey(rng)
			if i%5 == 0 {
				tuitest.Fits(t, b.View(), b.W, b.H)
			}
		}
		if problems, err := b.store.Check(t.Context()); err != nil || len(problems) > 0 {
			t.Errorf("seed %d: %v %v", seed, problems, err)
		}
	}
}

// monkey does one random thing.
func (b *bed) monkey(rng *rand.Rand) {
	keys := []string{"c", "d", "e", "D", "s", "E", "u", "u", "+", "-", "i", "?", "j", "k", "g", "G", "J", "K", "h", "l", "tab", "shift+tab",
		"esc", "enter", "esc", "enter", "r", "1", "2", "3", "9", "up", "down", "left", "right", "pgdown", "pgup", "space", "backspace", "x", "/", "n", "N", "f", "F", "#", "y", "S", "H", "v", "v", "w", "b", "$", "0", "o", "C", "p", "t", "é", "\x1b", "U", "m", "z", "V", "w", "*", "space", "B", ":", "o", "I", "ctrl+c"}
	b.clock.pass(time.Duration(rng.IntN(60)) * time.Millisecond)
	switch n := rng.IntN(100); {
	case n < 2:
		b.Paste(hostile()[rng.IntN(len(hostile()))])
	case n < 5:
		b.Resize(1+rng.IntN(200), 1+rng.IntN(60))
	case n < 6:
		b.clock.pass(time.Duration(rng.IntN(20)) * time.Minute)
	case n < 9:
		buttons := []tea.MouseButton{tea.MouseButtonLeft, tea.MouseButtonWheelDown, tea.MouseButtonWheelUp, tea.MouseButtonRight}
		b.Send(tea.MouseMsg{X: rng.IntN(220) - 5, Y: rng.IntN(70) - 5, Button: buttons[rng.IntN(4)], Action: tea.MouseAction(rng.IntN(3))})
	case n < 10:
		b.Send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(strings.Repeat(keys[rng.IntN(20)], 3))})
	default:
		b.Keys(keys[rng.IntN(len(keys))])
	}
	if b.Held() && rng.IntN(3) == 0 {
		b.Release()
	} else if rng.IntN(40) == 0 {
		b.Hold()
	}
}

// BenchmarkKey is one key press and the frame that follows, at 200×60.
func BenchmarkKey(b *testing.B) {
	for name, entries := range map[string][]queue.Entry{"plain": many(300), "long": longEntries(), "hostile": hostileEntries()} {
		b.Run(name, func(b *testing.B) {
			bed := newBed(b, 200, 60, entries)
			keys := []string{"j", "tab", "k", "l", "h"}
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				bed.Keys(keys[i%len(keys)])
				if len(bed.View()) == 0 {
					b.Fatal("nothing drawn")
				}
				i++
			}
		})
	}
}

// longEntries are long messages in several scripts.
func longEntries() []queue.Entry {
	text := strings.Repeat("Sure, my number is 0917 555 0142 and José says 加我微信 on the paper plane app. ", 200)
	var ds []screen.Detection
	for i := range 15 {
		d := hitAt(text, "0917 555 0142", contact.Phone, "C1")
		d.Start += i * 96
		d.End += i * 96
		ds = append(ds, d)
	}
	return []queue.Entry{entry(1, text, ds...), entry(2, text, ds...)}
}

// BenchmarkNext is the frame of an item that has not been shown yet, at 200×60:
// what a reviewer waits for after a decision.
func BenchmarkNext(b *testing.B) {
	for name, entries := range map[string][]queue.Entry{"plain": many(50), "long": longEntries(), "hostile": hostileEntries()} {
		b.Run(name, func(b *testing.B) {
			bed := newBed(b, 200, 60, entries)
			b.ReportAllocs()
			for b.Loop() {
				bed.page.Forget()
				if len(bed.View()) == 0 {
					b.Fatal("nothing drawn")
				}
			}
		})
	}
}
