package ui_test

import (
	"testing"

	"offside/tui/ui"
)

// TestQuote: a message is read from left to right on the screen, whichever way
// its script goes; what is the program's own stands as it is.
func TestQuote(t *testing.T) {
	const text = "שלי 054-555"
	const read = "054-555 ילש"
	if got := ui.Quote(text, 14, ui.Text).Text.String(); got != read+"   " {
		t.Errorf("a piece: %q", got)
	}
	rows := ui.Wrapped("abc "+text, 5, ui.Text)
	var got []string
	for _, r := range rows {
		for _, p := range r {
			got = append(got, p.Text.String())
		}
	}
	if len(got) < 2 || got[0] != "abc" || got[1] != "ילש" {
		t.Errorf("lines: %q", got)
	}
	if got := ui.Cell(text, 11, ui.Text).Text.String(); got != text {
		t.Errorf("a cell: %q", got)
	}
}
