package ui

import "offside/tui/ui/safetext"

// Piece is a part of a row in one paint.
type Piece struct {
	Text  safetext.Text
	Paint Paint
	own   string // the program's own words, which need no cleaning
}

// Own is a piece of the program's own words.
func Own(s string, p Paint) Piece { return Piece{own: s, Paint: p} }

// Shown is a piece of cleaned text.
func Shown(t safetext.Text, p Paint) Piece { return Piece{Text: t, Paint: p} }

// Width is how many columns the piece takes.
func (c Piece) Width() int { return runeCount(c.own) + c.Text.Width() }

// Row is a row of a pane or of a page that scrolls.
type Row []Piece

// longestSaid keeps a name from outside from filling a page, in bytes.
const longestSaid = 400

// Say is a piece of the program's own words, or of a name from outside, which
// is cleaned and, where it is very long, cut.
func Say(s string, p Paint) Piece {
	return Shown(safetext.Clean(safetext.Cut(s, longestSaid)), p)
}

// Cell is a piece of exactly n columns: cut with an ellipsis, or filled up.
func Cell(s string, n int, p Paint) Piece {
	t := Say(s, p).Text.Truncate(n)
	return Shown(Fill(t, n), p)
}

// Quote is Cell for a piece of a message: it stands in the order in which it is
// read, also where that is from right to left.
func Quote(s string, n int, p Paint) Piece {
	return Shown(Fill(safetext.Clean(safetext.Cut(s, MostBeside)).Truncate(n).Visual(), n), p)
}

// Fill fills a text up to n columns.
func Fill(t safetext.Text, n int) safetext.Text {
	t = t[:len(t):len(t)]
	for k := t.Width(); k < n; k++ {
		t = append(t, safetext.Cell{Text: " ", Width: 1, Kind: safetext.Space})
	}
	return t
}

// Pad fills the program's own words up to n columns.
func Pad(s string, n int) string {
	for k := runeCount(s); k < n; k++ {
		s += " "
	}
	return s
}

// MostBeside is how many bytes of anything but a message's text are shown.
const MostBeside = 4 << 10

// Wrap cleans s, at most MostBeside bytes of it, and breaks it into lines of w
// columns without trailing white space, in the order in which they are read.
func Wrap(s string, w int) []safetext.Text {
	return safetext.Clean(safetext.Cut(s, MostBeside)).Lines(w)
}

// Wrapped is a text in as many rows of w columns as it needs.
func Wrapped(s string, w int, p Paint) []Row {
	var out []Row
	for _, l := range Wrap(s, w) {
		out = append(out, Row{Shown(l, p)})
	}
	return out
}

// Width is how many columns the row takes.
func (row Row) Width() int {
	w := 0
	for _, c := range row {
		w += c.Width()
	}
	return w
}

// Fit cuts the row to w columns: its texts, the first of them first. It changes
// the row.
func (row Row) Fit(w int) Row {
	over := row.Width() - w
	for i := range row {
		if over <= 0 {
			break
		}
		if n := row[i].Text.Width(); n > 0 {
			row[i].Text = row[i].Text.Truncate(max(4, n-over))
			over -= n - row[i].Text.Width()
		}
	}
	return row
}

// Draw draws the row into row y of the region, from column x on.
func (row Row) Draw(r Region, x, y int) {
	for _, c := range row {
		x = r.Put(x, y, c.own, c.Paint)
		x = r.PutText(x, y, c.Text, c.Paint)
	}
}

// Rows draws as many of the rows as fit, from the given first one on.
func (r Region) Rows(rows []Row, first int) {
	for y := 0; y < r.H && first+y < len(rows); y++ {
		rows[first+y].Draw(r, 0, y)
	}
}

// Back asks whoever runs a page to show the page before it, and, where Leave
// is set, to end the session.
type Back struct{ Leave bool }
