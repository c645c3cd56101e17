// Package safetext makes hostile text safe to show in a terminal. Everything
// that comes from a message goes through Clean: what a terminal would obey,
// hide or reorder (escape sequences, control characters, bidi overrides,
// zero-width and tag characters, stacks of combining marks, invalid bytes) is
// replaced by something visible between ‹ and ›, and every rendered cell knows
// the bytes of the original it stands for, so that highlighting stays exact.
//
// It imports no terminal library but the width tables, so that plain output
// can use it as well as the console.
package safetext

import (
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// Kind says what a cell is.
type Kind uint8

// The kinds of cell.
const (
	Plain Kind = iota // the original, as it stands
	Space             // white space, shown as one or two blanks
	Break             // a line break; shown as ⏎ within a line
	Named             // stands for something that must not be shown as it is
)

// Cell is the smallest piece that is shown: one grapheme cluster, or the name
// of what may not be shown.
type Cell struct {
	Text  string // what to print; free of control and format characters
	Start int    // the bytes of the original it stands for: [Start,End)
	End   int
	Width int // columns
	Kind  Kind
	// Loose says that terminals disagree on the width (signs of some scripts).
	// Width is then the largest, and whoever draws in columns sets the cursor
	// anew after it.
	Loose bool
}

// Text is cleaned text. Its cells cover the original without a gap, in order.
type Text []Cell

// String returns the text on one line.
func (t Text) String() string {
	var b strings.Builder
	for _, c := range t {
		b.WriteString(c.Text)
	}
	return b.String()
}

// Width is the number of columns that String takes.
func (t Text) Width() int {
	w := 0
	for _, c := range t {
		w += c.Width
	}
	return w
}

// Cover returns the range [i,j) of the cells that show a byte of the span. It
// is empty (i == j) where the span is empty or lies outside.
func (t Text) Cover(s contact.Span) (i, j int) {
	i = t.after(s.Start)
	if s.End <= s.Start {
		return i, i
	}
	for j = i; j < len(t) && t[j].Start < s.End; j++ {
	}
	return i, j
}

// Bracketed returns the text, lines and all, with n spans in brackets: at says
// where each is, and what opens its bracket. A span that shows nothing has none.
func (t Text) Bracketed(n int, at func(i int) (s contact.Span, open string)) string {
	open, closed := map[int]string{}, map[int]string{}
	for i := range n {
		s, bracket := at(i)
		if from, to := t.Cover(s); from < to {
			open[from] += bracket
			closed[to-1] += "]"
		}
	}
	var b strings.Builder
	for i, c := range t {
		b.WriteString(open[i])
		if c.Kind == Break {
			b.WriteString(closed[i] + "\n")
			continue
		}
		b.WriteString(c.Text + closed[i])
	}
	return b.String()
}

// after returns the index of the first cell that ends after the byte offset.
func (t Text) after(offset int) int {
	lo, hi := 0, len(t)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if t[mid].End > offset {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

// Truncate cuts the text to at most width columns; where something is cut, an
// ellipsis takes the last column.
func (t Text) Truncate(width int) Text {
	w := 0
	for i, c := range t {
		if w+c.Width > width {
			return t[:i].ellipsis(width)
		}
		w += c.Width
	}
	return t
}

// ellipsis appends … to t, which was cut, and makes room for it.
func (t Text) ellipsis(width int) Text {
	if width < 1 {
		return nil
	}
	w := t.Width()
	for len(t) > 0 && w+1 > width {
		w -= t[len(t)-1].Width
		t = t[:len(t)-1]
	}
	at := 0
	if len(t) > 0 {
		at = t[len(t)-1].End
	}
	return append(t[:len(t):len(t)], Cell{Text: "…", Start: at, End: at, Width: 1, Kind: Plain})
}

// Inline cleans s and returns it on one line of at most width columns; 0 is no
// limit. Line breaks show as ⏎.
func Inline(s string, width int) string {
	if width > 0 && len(s) > 64*(width+1) {
		s = s[:64*(width+1)] // a cell rarely stands for more; what is cut ends in … below
	}
	t := Clean(s)
	if width > 0 {
		t = t.Truncate(width)
	}
	return t.String()
}

// Cut returns s if it has at most n bytes, else as much of it as fits, between
// two characters, with an ellipsis.
func Cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}
