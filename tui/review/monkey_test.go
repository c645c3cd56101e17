package review_test

import (
	"strings"
	"testing"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/tuitest"
)

// hostileEntries put the texts everywhere a message has text.
func hostileEntries() []queue.Entry {
	var out []queue.Entry
	for i, s := range tuitest.Hostile() {
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
		for i := range tuitest.Hostile() {
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
