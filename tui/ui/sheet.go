package ui

import (
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// Sheet is what a page of the console is drawn on: the terminal's columns and
// rows, with the page's name in the first row, in the last the keys, and above
// them what was said last. What is between is the page's. Pages embed it.
type Sheet struct {
	W, H   int
	theme  *Theme
	tr     *lang.Printer
	canvas *Canvas
	said   string
	failed bool // what was said is a failure
}

// NewSheet makes a sheet, which has no room until it has a size. A nil theme is
// no style at all, a nil printer speaks English.
func NewSheet(theme *Theme, tr *lang.Printer) Sheet {
	if theme == nil {
		theme = Bare()
	}
	return Sheet{theme: theme, tr: tr, canvas: NewCanvas(0, 0, theme).In(tr)}
}

// SetSize lays the sheet out for w columns and h rows.
func (s *Sheet) SetSize(w, h int) {
	if w != s.W || h != s.H {
		s.W, s.H, s.canvas = w, h, NewCanvas(w, h, s.theme).In(s.tr)
	}
}

// Say puts a sentence above the keys, in the place of the last one; an empty one
// takes that away.
func (s *Sheet) Say(sentence string) { s.said, s.failed = sentence, false }

// Complain says what failed and why, if err is an error. What may be empty where
// the error says it.
func (s *Sheet) Complain(what string, err error) {
	if err == nil {
		return
	}
	if what != "" {
		what += ": "
	}
	s.said, s.failed = what+err.Error(), true
}

// Failed reports whether what was said last is a failure.
func (s *Sheet) Failed() bool { return s.failed }

// Begin blanks the sheet and draws the page's name. It returns all of the sheet,
// and the column behind the name.
func (s *Sheet) Begin(page string) (all Region, x int) {
	s.canvas.Clear()
	all = s.canvas.All()
	x = all.Put(1, 0, "offside", Brand)
	return all, all.Put(x+1, 0, page, Dim)
}

// End draws what was said and the keys, and renders the sheet.
func (s *Sheet) End(keys []Hint) string {
	paint := Dim
	if s.failed {
		paint = Bad
	}
	all := s.canvas.All()
	all.PutText(1, s.H-2, safetext.Clean(safetext.Cut(s.said, 400)).Truncate(s.W-2), paint)
	all.Sub(0, s.H-1, s.W, 1).Hints(1, 0, keys)
	return s.canvas.String()
}
