package detect

import (
	"fmt"
	"math"
	"runtime"
	"strings"
	"testing"
)

// hostile are pieces that texts are made of by repeating them.
var hostile = []string{"a", "a-at-", "1", "1 ", "a.", "@", "a@", "jo@mail.com ", "(", "((a))", "\"", "at ", "jo at mail dot com ", "one ", "double ",
	"call 4155552671 ", "4155552671", "t.me/a ", "http://", "http://a.com/(", "e\u0301", "\u0301", "\u200b", "аa", "aа ", "電話 ",
	"1.", "12-", "a[.]", "x.com/", "x.com ", "+", "/", "\n", "wh4t ", "12 High Street, ", "my ", "what is your number ", "\xff",
	"remove 1x", "decode 1 ", "backwards 1 ", "(1+", "%40", "a$4", "1*", "com slash ", "www a ", "- .", "a\n", "@a ", "o1|", "1,2 ", "@a@", "a .", "half of ", "double ", "1=a ", "add 1 1 ", "remove 1a ", "com dot ", "em no epyks ", "x i v ", "at then ", "\u202e1 ", "1 x 2, then ", "remove the fruit 1a2b ", "backwards moc.",
	"i'm on ", "A-Yt-", "send me your ", "O ", "(at) o ", "two a) at ", "please send me your best direct ", "whatsapp or telegram and ", "\U0001f1e6", "𝓪", "\U000e0041"}

// effort is what screening a text takes: steps, and bytes allocated. Others in
// the process allocate as well, so that the least of some runs counts.
func effort(d *Detector, text string, runs int) (steps, bytes int) {
	bytes = math.MaxInt
	for range runs {
		var s Scratch
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		d.Scan(Input{Text: text}, &s)
		runtime.ReadMemStats(&after)
		steps, bytes = s.pass.work, min(bytes, int(after.TotalAlloc-before.TotalAlloc))
	}
	return steps, bytes
}

// checkLinear fails if four times the text, which has size bytes or a few more,
// takes much more than four times the effort, and four times that again does: a
// text that is read in full only from some length on takes one such step.
func checkLinear(t *testing.T, d *Detector, piece string, size, runs int) {
	t.Helper()
	text := strings.Repeat(piece, size/len(piece)+1)
	if superlinear(d, text, runs) == "" {
		return
	}
	if why := superlinear(d, strings.Repeat(text, 4), runs); why != "" {
		t.Errorf("%q, repeated: %s", piece, why)
	}
}

// superlinear says how four times the text takes much more than four times the
// effort; "" if it does not.
func superlinear(d *Detector, text string, runs int) string {
	steps, bytes := effort(d, text, runs)
	steps4, bytes4 := effort(d, strings.Repeat(text, 4), runs)
	switch {
	case steps4 > 6*steps+20_000:
		return fmt.Sprintf("%d steps for %d bytes, %d for four times as many", steps, len(text), steps4)
	case bytes4 > 10*bytes+1<<20: // memory grows by doubling
		return fmt.Sprintf("%d bytes allocated for %d, %d for four times as many", bytes, len(text), bytes4)
	}
	return ""
}

func TestLinear(t *testing.T) {
	d := testDetector(t)
	for _, piece := range hostile {
		checkLinear(t, d, piece, 4<<10, 3)
	}
}

// FuzzLinear: whatever a text repeats, the effort grows with its length. A call
// is small, for the fuzzer gives up on one that takes ten seconds, which a busy
// machine can make of a tenth of one.
func FuzzLinear(f *testing.F) {
	for _, piece := range hostile {
		f.Add(piece)
	}
	d := testDetector(f)
	f.Fuzz(func(t *testing.T, piece string) {
		if len(piece) == 0 || len(piece) > 200 {
			t.Skip()
		}
		checkLinear(t, d, piece, 1<<10, 1)
	})
}

// TestHuge: texts of a megabyte and more are screened to their end, or the scan
// says that it was not.
func TestHuge(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	d := testDetector(t)
	var planes strings.Builder
	for r := rune(0); r <= 0x10ffff; r += 3 {
		planes.WriteRune(r)
	}
	contacts := strings.Repeat("jo@mail.com, ", 1<<20/13)
	var s Scratch
	for _, c := range []struct {
		name, text string
		cut        bool
	}{
		{"one token of 10 MB", strings.Repeat("a", 10<<20), false},
		{"a word of 1 MB in a text", "my number is " + strings.Repeat("x", 1<<20) + " 415 555 2671", false},
		{"combining marks", strings.Repeat("\u0301", 1<<19), false},
		{"every plane", planes.String(), false},
		{"brackets", strings.Repeat("(", 1<<19) + strings.Repeat(")", 1<<19), false},
		{"hyphens before a number", "call" + strings.Repeat("-", 1<<20) + "4155552671", false},
		{"digits", strings.Repeat("7", 1<<20), false},
		{"addresses", contacts, true},
	} {
		d.Scan(Input{Text: c.text}, &s)
		if s.Cut() != c.cut {
			t.Errorf("%s: cut is %v", c.name, s.Cut())
		}
		if s.pass.work > 64*len(c.text) {
			t.Errorf("%s: %d steps for %d bytes", c.name, s.pass.work, len(c.text))
		}
	}
}
