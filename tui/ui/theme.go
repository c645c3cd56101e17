// Package ui is what the pages of the console draw with: a canvas of cells,
// paints that a theme turns into styles, panes and key hints. It draws and
// decides nothing. Styles are injected; there is no global one.
package ui

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"offside/screen"
	"offside/screen/contact"
)

// Paint names how something is drawn; the theme says how that looks.
type Paint uint8

// The paints.
const (
	Text     Paint = iota
	Dim                            // labels, what is beside the point
	Strong                         // what to read first
	Title                          // a pane's title
	Border                         // the frame of a pane
	Focus                          // the frame of the focused pane
	Key                            // a key in a hint
	Brand                          // the program's name
	Good                           // saved, holds
	Warn                           // running out, unsure
	Bad                            // failed, violation
	Unsafe                         // what stands for something that may not be shown
	Rejected                       // a detection that the reviewer rejected
	Selected                       // what the visual mode has selected
	Cursor                         // where its cursor stands
	Hit                            // the first of hues paints for detections
	Chosen   Paint = Hit + hues    // the same for the chosen detection
	Number   Paint = Chosen + hues // the same for a detection's number in a list
	paints   Paint = Number + hues
)

// hues is how many classes of detection look different.
const hues = 6

// HitPaint is the paint of a detection of class c.
func HitPaint(c contact.Class, chosen bool) Paint {
	if chosen {
		return Chosen + hue(c)
	}
	return Hit + hue(c)
}

// NumberPaint is the paint of the number of a detection of class c where it
// stands alone.
func NumberPaint(c contact.Class) Paint { return Number + hue(c) }

// hue is the colour that class c has in every theme.
func hue(c contact.Class) Paint {
	switch c {
	case contact.Phone:
		return 0
	case contact.Email:
		return 1
	case contact.Social, contact.MessagingLink:
		return 2
	case contact.Address, contact.Payment:
		return 3
	case contact.Meeting, contact.ContactForm, contact.ApplicantSystem:
		return 4
	}
	return 5
}

// VerdictPaint is the paint of a verdict.
func VerdictPaint(v screen.Verdict) Paint {
	switch v {
	case screen.Violation:
		return Bad
	case screen.NeedsReview:
		return Warn
	case screen.Exception:
		return Good
	}
	return Dim
}

// Theme is every paint as the bytes that switch it on, plain and on the
// selected row. A Theme is not changed after it was made.
type Theme struct {
	Name   string
	Colors bool // there are colours, so that they may say what nothing else says
	bare   bool // no escape sequence at all
	on     [2][paints]string
}

// reset switches every paint off.
const reset = "\x1b[0m"

// NoColor returns the theme that uses bold, faint, underline and reverse only.
func NoColor(r *lipgloss.Renderer) *Theme {
	r.SetColorProfile(termenv.ANSI) // attributes are styles too; no paint below has a colour
	s := newStyles(r)
	s.plain(r)
	return s.theme(ThemeNone)
}

// Bare returns the theme without any escape sequence, for TERM=dumb.
func Bare() *Theme { return &Theme{Name: "bare", bare: true} }

// styles are the styles of every paint, plain and on the selected row.
type styles struct {
	plainRow, selectedRow [paints]lipgloss.Style
}

func newStyles(r *lipgloss.Renderer) *styles {
	s := &styles{}
	for i := range s.plainRow {
		s.plainRow[i] = r.NewStyle()
		s.selectedRow[i] = r.NewStyle()
	}
	return s
}

// plain sets the attributes of the theme without colours.
func (s *styles) plain(r *lipgloss.Renderer) {
	row := s.plainRow[:]
	row[Dim], row[Border], row[Rejected] = r.NewStyle().Faint(true), r.NewStyle().Faint(true), r.NewStyle().Faint(true).Strikethrough(true)
	for _, p := range []Paint{Strong, Title, Focus, Key, Brand, Warn, Bad} {
		row[p] = r.NewStyle().Bold(true)
	}
	row[Unsafe] = r.NewStyle().Underline(true)
	row[Selected], row[Cursor] = r.NewStyle().Reverse(true), r.NewStyle().Reverse(true).Bold(true).Underline(true)
	for i := range Paint(hues) {
		row[Hit+i] = r.NewStyle().Underline(true)
		row[Chosen+i] = r.NewStyle().Bold(true).Reverse(true)
	}
	for i := range row {
		s.selectedRow[i] = row[i].Reverse(true).Faint(false)
	}
}

// theme renders the styles once, so that drawing is only copying.
func (s *styles) theme(name string) *Theme {
	t := &Theme{Name: name}
	for i := range paints {
		t.on[0][i] = prefix(s.plainRow[i])
		t.on[1][i] = prefix(s.selectedRow[i])
	}
	return t
}

// prefix is what switches the style on.
func prefix(s lipgloss.Style) string {
	on, _, _ := strings.Cut(s.UnderlineSpaces(true).StrikethroughSpaces(true).Render("x"), "x")
	return on
}
