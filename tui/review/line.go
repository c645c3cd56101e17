package review

import (
	"unicode/utf8"

	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// span is a piece of a line in one paint: the page's own words, or cleaned
// text where that is set.
type span struct {
	own   string
	paint ui.Paint
	text  safetext.Text
}

// line is one row of a pane.
type line []span

// draw draws the line into row y from column x on.
func (l line) draw(r ui.Region, x, y int) {
	for _, s := range l {
		if s.text != nil {
			x = r.PutText(x, y, s.text, s.paint)
		} else {
			x = r.Put(x, y, s.own, s.paint)
		}
	}
}

// width is the number of columns that the line takes.
func (l line) width() int {
	w := 0
	for _, s := range l {
		if s.text != nil {
			w += s.text.Width()
		} else {
			w += len([]rune(s.own))
		}
	}
	return w
}

// fit cuts the line to width columns, its texts first.
func (l line) fit(width int) line {
	over := l.width() - width
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

// mostBeside is how many bytes of anything but a message's text are shown.
const mostBeside = 4 << 10

// clip cuts s to at most n bytes, between characters, and says so.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}

// wrapText cleans s and breaks it into lines without trailing white space.
func wrapText(s string, width int) []safetext.Text {
	lines := safetext.Clean(clip(s, mostBeside)).Wrap(width)
	for i := range lines {
		lines[i] = lines[i].TrimRight()
		if lines[i] == nil {
			lines[i] = safetext.Text{}
		}
	}
	return lines
}

// paragraph is s wrapped, as lines of one paint.
func paragraph(s string, width int, paint ui.Paint) []line {
	var out []line
	for _, l := range wrapText(s, width) {
		out = append(out, line{{text: l, paint: paint}})
	}
	return out
}
