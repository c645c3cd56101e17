package review

import (
	"fmt"
	"unicode/utf8"

	"offside/queue"
	"offside/screen/contact"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

const (
	mostText    = 1 << 20 // bytes of a message that are laid out
	mostContext = 4 << 10 // bytes of each message around it
)

// laidKey is what a layout depends on.
type laidKey struct {
	number, revision uint64
	width            int
	veils            uint8  // what is hidden
	spans            string // where the reviewer's own marks stand
}

// keepLaid is how many layouts are kept.
const keepLaid = 16

// laid is the message pane as it was laid out for an item and a width: what
// costs time, kept between frames.
type laid struct {
	width    int
	spots    []spot
	rows     []textRow
	firstRow []int // by detection: the row on which it begins
	current  int   // the row on which the message begins
	// alike are letters of the message that look like those of another script.
	alike []safetext.Lookalike
}

// textRow is one row of the message pane.
type textRow struct {
	lead ui.Row // before the text
	cell owned  // the text
	tail owned  // white space after it, which is shown only under a cursor
	dim  bool   // a message of the context
	own  bool   // a piece of the item's message, which stands at
	contact.Span
}

// hit is a cell of a text with the detection that it belongs to, -1 for none.
type hit struct {
	safetext.Cell
	detection int
}

// columnOf is the column of the row's text in which byte i is shown.
func (r *textRow) columnOf(i int) int {
	x := 0
	for _, c := range r.cell.text {
		if c.Start <= i && i < c.End {
			return x
		}
		x += c.Width
	}
	return x
}

// offsetAt is the byte that is shown in column x of the row's text, or the
// last one before it.
func (r *textRow) offsetAt(x int) int {
	at := r.Start
	for _, c := range r.cell.text {
		if c.Start < c.End {
			at = c.Start
		}
		if x -= c.Width; x < 0 && c.Start < c.End {
			break
		}
	}
	return at
}

// drawMessage draws the message pane's inside from row first on.
func (p *Page) drawMessage(r ui.Region, it *queue.Item, l *laid, first int) {
	look := p.look(it)
	look.alike = l.alike
	for y := 0; y < r.H && first+y < len(l.rows); y++ {
		row := &l.rows[first+y]
		row.lead.Draw(r, 0, y)
		x := row.lead.Width()
		for i := range row.cell.text {
			c := row.cell.hit(i)
			x = r.PutCell(x, y, c.Cell, look.paint(row, c))
		}
		for i := range row.tail.text {
			c := row.tail.hit(i)
			if row.own && look.selects(c) {
				x = r.PutCell(x, y, c.Cell, look.paint(row, c))
			} else {
				x += c.Width
			}
		}
	}
}

// look is what the paint of a message's cells depends on.
type look struct {
	spots            []spot
	alike            []safetext.Lookalike
	chosen           int
	selected, cursor contact.Span // by the visual mode
}

// look is how the item's message is drawn now.
func (p *Page) look(it *queue.Item) look {
	lk := look{spots: p.spots(it), chosen: p.chosen}
	switch o := p.overlay.(type) {
	case *marker:
		if o.number == it.Number {
			lk.selected, lk.cursor, lk.chosen = o.span(), o.cursor(), o.spot
		}
	case *markMenu:
		if o.number == it.Number && o.back != nil {
			lk.selected, lk.chosen = o.spot.Span, o.which
		}
	}
	return lk
}

// selects reports that the visual mode has selected the cell.
func (l *look) selects(c hit) bool {
	return c.Start < c.End && l.selected.Overlaps(contact.Span{Start: c.Start, End: c.End})
}

// paint is how a cell of a message is drawn.
func (l *look) paint(row *textRow, c hit) ui.Paint {
	switch {
	case row.own && c.Start < c.End && l.cursor.Overlaps(contact.Span{Start: c.Start, End: c.End}):
		return ui.Cursor
	case row.own && l.selects(c):
		return ui.Selected
	case c.detection >= 0 && l.spots[c.detection].truth == queue.Rejected && c.detection != l.chosen:
		return ui.Rejected
	case c.detection >= 0:
		return ui.HitPaint(l.spots[c.detection].class, c.detection == l.chosen)
	case c.Kind == safetext.Named, row.own && l.deceives(c):
		return ui.Unsafe
	case row.dim:
		return ui.Dim
	}
	return ui.Text
}

// deceives reports a letter that looks like one of another script.
func (l *look) deceives(c hit) bool {
	for i := range l.alike {
		if a := &l.alike[i]; a.Start == c.Start && c.Start < c.End {
			return true
		}
	}
	return false
}

// alikeLines point out letters that look like those of another script.
func alikeLines(tr *lang.Printer, alike []safetext.Lookalike, width int) []ui.Row {
	const most = 2
	var out []ui.Row
	for i, a := range alike {
		if i == most {
			out = append(out, ui.Row{ui.Own(tr.N(len(alike)-most, "and %d letter more that is not what it looks like", "and %d letters more that are not what they look like", len(alike)-most), ui.Dim)})
			break
		}
		letter, _ := utf8.DecodeRuneInString(a.Letter)
		head := ui.Own(tr.T("look-alike "), ui.Dim)
		what := tr.T("%s in “%s” is %s %s", a.Letter, a.Word, tr.Name(a.Script), fmt.Sprintf("U+%04X", letter))
		out = append(out, ui.Row{head, ui.Shown(safetext.Clean(what).Truncate(width-head.Width()), ui.Unsafe)})
	}
	return out
}

// messageTop is the first row that the message pane shows: the chosen
// detection stays in sight until the reviewer scrolls.
func (p *Page) messageTop(l *laid, height int) int {
	last := max(0, len(l.rows)-height)
	if m, ok := p.overlay.(*marker); ok {
		y, top := m.row(l), p.scroll[paneMessage]
		p.scroll[paneMessage] = max(min(top, y), y-height+1, 0)
		p.follows = false
		return p.scroll[paneMessage]
	}
	if !p.follows {
		p.scroll[paneMessage] = min(p.scroll[paneMessage], last)
		return p.scroll[paneMessage]
	}
	want := l.current
	if p.chosen < len(l.firstRow) && l.firstRow[p.chosen] > 0 {
		want = l.firstRow[p.chosen]
	}
	top := 0
	if want >= height-1 {
		top = min(min(l.current, max(0, want-height/2)), last)
		if want >= top+height {
			top = min(want-height/2, last)
		}
	}
	p.scroll[paneMessage] = top
	return top
}
