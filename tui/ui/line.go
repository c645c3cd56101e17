package ui

import (
	"unicode/utf8"

	"offside/tui/ui/safetext"
)

// Span is a piece of a line in one paint.
type Span struct {
	own   string // the program's own words, drawn as they are
	text  safetext.Text
	paint Paint
}

// Own is a span of the program's own words.
func Own(s string, p Paint) Span { return Span{own: s, paint: p} }

// Shown is a span of cleaned text: whatever comes from outside.
func Shown(t safetext.Text, p Paint) Span {
	if t == nil {
		t = safetext.Text{}
	}
	return Span{text: t, paint: p}
}

// Say is a span of s, cleaned and cut to what a line could ever show.
func Say(s string, p Paint) Span { return Shown(safetext.Clean(Clip(s, MostBeside)), p) }

// Width is the number of columns that the span takes.
func (s Span) Width() int {
	if s.text != nil {
		return s.text.Width()
	}
	return runeCount(s.own)
}

// Line is one row of a pane.
type Line []Span

// Draw draws the line into row y of the region from column x on.
func (l Line) Draw(r Region, x, y int) {
	for _, s := range l {
		if s.text != nil {
			x = r.PutText(x, y, s.text, s.paint)
		} else {
			x = r.Put(x, y, s.own, s.paint)
		}
	}
}

// Width is the number of columns that the line takes.
func (l Line) Width() int {
	w := 0
	for _, s := range l {
		w += s.Width()
	}
	return w
}

// Fit cuts the line to width columns, its texts first. It changes the line.
func (l Line) Fit(width int) Line {
	over := l.Width() - width
	for i := range l {
		if over <= 0 {
			break
		}
		if l[i].text != nil {
			w := l[i].text.Width()
			l[i].text = l[i].text.Truncate(max(4, w-over))
			over -= w - l[i].text.Width()
		}
	}
	return l
}

// MostBeside is how many bytes of anything but a message's text are shown.
const MostBeside = 4 << 10

// Clip cuts s to at most n bytes, between characters, and says so by an
// ellipsis.
func Clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}

// Wrap cleans s and breaks it into lines without trailing white space, at most
// MostBeside bytes of it.
func Wrap(s string, width int) []safetext.Text {
	lines := safetext.Clean(Clip(s, MostBeside)).Wrap(width)
	for i := range lines {
		lines[i] = lines[i].TrimRight()
		if lines[i] == nil {
			lines[i] = safetext.Text{}
		}
	}
	return lines
}

// Paragraph is s wrapped to width columns, as lines of one paint.
func Paragraph(s string, width int, p Paint) []Line {
	var out []Line
	for _, t := range Wrap(s, width) {
		out = append(out, Line{Shown(t, p)})
	}
	return out
}

// Pad fills the program's own words up to n columns.
func Pad(s string, n int) string {
	for k := runeCount(s); k < n; k++ {
		s += " "
	}
	return s
}

// PadText fills a text up to n columns.
func PadText(t safetext.Text, n int) safetext.Text {
	t = t[:len(t):len(t)]
	for k := t.Width(); k < n; k++ {
		t = append(t, safetext.Cell{Text: " ", Width: 1, Kind: safetext.Space})
	}
	return t
}
