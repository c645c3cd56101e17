package safetext

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"offside/screen/contact"
)

func TestClean(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"plain", "call me", "call me"},
		{"clear screen", "a\x1b[2Jb", "a␛[2Jb"},
		{"OSC 52", "\x1b]52;c;aGk=\a", "␛]52;c;aGk=␇"},
		{"C1 CSI", "a\u009b2Jb", "a‹U+009B›2Jb"},
		{"raw C1 byte", "a\x9b2Jb", "a‹x9B›2Jb"},
		{"delete", "a\x7f", "a␡"},
		{"NUL", "a\x00b", "a␀b"},
		{"newline", "a\nb\r\nc", "a⏎b⏎c"},
		{"carriage return", "a\rb", "a␍b"},
		{"tab", "a\tb", "a␉b"},
		{"bidi override", "\u202emoc", "‹U+202E›moc"},
		{"isolates", "\u2066x\u2069", "‹U+2066›x‹U+2069›"},
		{"zero width", "9\u200b1\u200c7\u200d\ufeff\u2060", "9‹ZWSP›1‹ZWNJ›7‹ZWJ›‹BOM›‹WJ›"},
		{"a run of zero width", strings.Repeat("\u200b", 500) + "x", "‹ZWSP×500›x"},
		{"tags", "hi\U000E0068\U000E0069", "hi‹tag:hi›"},
		{"invalid", "a\xffb\xed\xa0\x80", "a‹xFF›b‹xED›‹xA0›‹x80›"},
		{"guillemets", "‹ZWSP›", "‹U+2039›ZWSP‹U+203A›"},
		{"marks", "s\u0337k\u0337", "s\u0337k\u0337"},
		{"stack of marks", "a" + strings.Repeat("\u0301", 10000), "a\u0301\u0301\u0301‹+9997 marks›"},
		{"mark alone", "\u0301", "◌\u0301"},
		{"accents", "José ñandú", "José ñandú"},
		{"wide", "加我微信", "加我微信"},
		{"Thai, Hindi, Arabic", "โทร मेरा शून्य कॉल رقمي", "โทร मेरा शून्य कॉल رقمي"},
		{"Tamil, Bengali", "தமிழ் বাংলা", "தமிழ் বাংলা"},
		{"keycaps", "9️⃣1️⃣", "‹9›‹1›"},
		{"flag", "🇵🇭", "‹PH›"},
		{"family", "👨‍👩‍👧", "👨‹ZWJ›👩‹ZWJ›👧"},
		{"tone", "👍🏽", "👍"},
		{"emoji presentation", "❤️", "❤"},
		{"selector on a digit", "9\ufe0f1", "9‹U+FE0F›1"},
		{"private use", "\ue0a0", "‹U+E0A0›"},
		{"hangul filler", "\u3164", "‹U+3164›"},
		{"no-break and wide space", "a\u00a0b\u3000c", "a b  c"},
		{"line separator", "a\u2028b", "a‹U+2028›b"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Clean(tt.in).String(); got != tt.want {
				t.Errorf("Clean(%q) = %q, want %q", tt.in, got, tt.want)
			}
			check(t, tt.in)
		})
	}
}

func TestCoverIsExact(t *testing.T) {
	const in = "加 my\u200b num: 0917\x1b[31m 555 ok"
	at := strings.Index(in, "0917")
	text := Clean(in)
	i, j := text.Cover(contact.Span{Start: at, End: at + len("0917\x1b[31m 555")})
	if got, want := text[i:j].String(), "0917␛[31m 555"; got != want {
		t.Errorf("covered %q, want %q", got, want)
	}
	if i, j := text.Cover(contact.Span{Start: 3, End: 3}); i != j {
		t.Errorf("an empty span covers [%d,%d)", i, j)
	}
	if i, j := text.Cover(contact.Span{Start: 1 << 20, End: 1<<20 + 1}); i != j {
		t.Errorf("a span outside covers [%d,%d)", i, j)
	}
}

func TestWrap(t *testing.T) {
	tests := []struct {
		in    string
		width int
		want  []string
	}{
		{"one two three", 7, []string{"one two", "three"}},
		{"one two three", 3, []string{"one", "two", "thr", "ee"}},
		{"abcdefgh", 3, []string{"abc", "def", "gh"}},
		{"a\n\nb", 10, []string{"a", "", "b"}},
		{"加我微信", 3, []string{"加", "我", "微", "信"}},
		{"x abcdefgh", 4, []string{"x", "abcd", "efgh"}},
		{"", 4, nil},
		{"wide\u200b", 4, []string{"wide", "‹ZWSP›"}},
	}
	for _, tt := range tests {
		text := Clean(tt.in)
		lines := text.Wrap(tt.width)
		var got []string
		n := 0
		for _, l := range lines {
			got = append(got, l.TrimRight().String())
			n += len(l)
		}
		if strings.Join(got, "|") != strings.Join(tt.want, "|") {
			t.Errorf("Wrap(%q, %d) = %q, want %q", tt.in, tt.width, got, tt.want)
		}
		if n != len(text) {
			t.Errorf("Wrap(%q, %d) holds %d of %d cells", tt.in, tt.width, n, len(text))
		}
	}
}

func TestTruncate(t *testing.T) {
	for _, tt := range []struct {
		in    string
		width int
		want  string
	}{
		{"hello", 5, "hello"}, {"hello", 4, "hel…"}, {"hello", 1, "…"}, {"hello", 0, ""},
		{"加我微信", 5, "加我…"}, {"加我微信", 4, "加…"},
	} {
		if got := Clean(tt.in).Truncate(tt.width).String(); got != tt.want {
			t.Errorf("Truncate(%q, %d) = %q, want %q", tt.in, tt.width, got, tt.want)
		}
	}
	if got := Inline("a\nb", 0); got != "a⏎b" {
		t.Errorf("Inline = %q", got)
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"call +1 415 555 2671", "\x1b]0;x\a\x9b", "\u202ea\u200b", "👨‍👩‍👧🇺🇸9️⃣", "मेरा\u0301\u0301\u0301\u0301", "\xff\xed\xa0\x80", "ᄀ\u1160\u0d4ea", "a\u200d\u0301👍🏽"} {
		f.Add(s, 12)
	}
	f.Fuzz(func(t *testing.T, s string, width int) {
		check(t, s)
		text := Clean(s)
		n := 0
		for _, l := range text.Wrap(width) {
			n += len(l)
			if w := l.TrimRight().Width(); w > max(width, 1) && len(l.TrimRight()) > 1 {
				t.Errorf("a line of %d columns at width %d", w, width)
			}
		}
		if n != len(text) {
			t.Errorf("wrapped %d of %d cells", n, len(text))
		}
		if width >= 0 {
			if w := text.Truncate(width).Width(); w > width {
				t.Errorf("truncated to %d columns, not %d", w, width)
			}
		}
	})
}

// check holds what is true of every cleaned text.
func check(t *testing.T, s string) {
	t.Helper()
	text := Clean(s)
	out := text.String()
	if !utf8.ValidString(out) {
		t.Errorf("Clean(%q) is not valid UTF-8", s)
	}
	for _, r := range out {
		if unicode.IsControl(r) || !unicode.IsGraphic(r) || hidden(r) {
			t.Errorf("Clean(%q) shows %U", s, r)
		}
	}
	at, width := 0, 0
	for _, c := range text {
		if c.Start != at || c.End <= c.Start {
			t.Fatalf("Clean(%q): cell %+v does not follow on %d", s, c, at)
		}
		w := ansi.StringWidth(c.Text)
		if w < 1 || w > c.Width || w < c.Width && !c.Loose {
			t.Errorf("Clean(%q): cell %q is %d wide, said %d", s, c.Text, w, c.Width)
		}
		at, width = c.End, width+w
	}
	if at != len(s) {
		t.Errorf("Clean(%q) covers %d of %d bytes", s, at, len(s))
	}
	if w := ansi.StringWidth(out); w != width {
		t.Errorf("Clean(%q) = %q is %d wide, its cells say %d", s, out, w, width)
	}
}

func BenchmarkClean(b *testing.B) {
	s := strings.Repeat("Sure! my num: 0917 555 0142, find me on the paper plane app. José 加我\n", 10)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Clean(s)
	}
}

// TestBracketed: brackets nest, and nothing that is not shown gets one.
func TestBracketed(t *testing.T) {
	text := "call\n\x1b[2J0917 now"
	spans := []contact.Span{{Start: 0, End: 13}, {Start: 9, End: 13}, {Start: 3, End: 3}, {Start: 90, End: 99}}
	got := Clean(text).Bracketed(len(spans), func(i int) (contact.Span, string) { return spans[i], string(rune('a'+i)) + "[" })
	if want := "a[call\n␛[2Jb[0917]] now"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
