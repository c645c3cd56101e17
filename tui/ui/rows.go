package ui

import "offside/tui/ui/safetext"

// Piece is a part of a row in one paint.
type Piece struct {
	Text  safetext.Text
	Paint Paint
}

// Row is a row of a page that scrolls.
type Row []Piece

// longestSaid keeps a name from outside from filling a page, in bytes.
const longestSaid = 400

// Say is a piece of the program's own words, or of a name from outside, which
// is cleaned and, where it is very long, cut.
func Say(s string, p Paint) Piece {
	return Piece{safetext.Clean(safetext.Cut(s, longestSaid)), p}
}

// Cell is a piece of exactly n columns: cut with an ellipsis, or filled up.
func Cell(s string, n int, p Paint) Piece {
	t := Say(s, p).Text.Truncate(n)
	return Piece{Fill(t, n), p}
}

// Fill fills a text up to n columns.
func Fill(t safetext.Text, n int) safetext.Text {
	t = t[:len(t):len(t)]
	for k := t.Width(); k < n; k++ {
		t = append(t, safetext.Cell{Text: " ", Width: 1, Kind: safetext.Space})
	}
	return t
}

// Wrapped is a text in as many rows of w columns as it needs.
func Wrapped(s string, w int, p Paint) []Row {
	var out []Row
	for _, l := range safetext.Clean(s).Wrap(w) {
		out = append(out, Row{{l.TrimRight(), p}})
	}
	return out
}

// Width is how many columns the row takes.
func (row Row) Width() int {
	w := 0
	for _, c := range row {
		w += c.Text.Width()
	}
	return w
}

// Rows draws as many of the rows as fit, from the given first one on.
func (r Region) Rows(rows []Row, first int) {
	for y := 0; y < r.H && first+y < len(rows); y++ {
		x := 0
		for _, c := range rows[first+y] {
			x = r.PutText(x, y, c.Text, c.Paint)
		}
	}
}

// Back asks whoever runs a page to show the page before it, and, where Leave
// is set, to end the session.
type Back struct{ Leave bool }
