package review

import (
	"strings"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// drawList draws the rows of the queue around the cursor.
func (p *Page) drawList(r ui.Region) (above bool, below int) {
	rows := &p.rows
	p.listTop = max(0, min(p.listTop, rows.cursor-min(2, r.H/2)))
	p.listTop = max(p.listTop, rows.cursor-r.H+1+min(2, r.H/2))
	p.listTop = max(0, min(p.listTop, len(rows.items)-r.H))
	for y := 0; y < r.H && p.listTop+y < len(rows.items); y++ {
		i := p.listTop + y
		p.drawRow(r, y, rows.items[i].item, i == rows.cursor)
	}
	below = max(0, len(rows.items)-p.listTop-r.H)
	return p.listTop > 0 || rows.above, below
}

// drawRow draws one item: priority, detections, clauses, the text around the
// first detection.
func (p *Page) drawRow(r ui.Region, y int, it *queue.Item, here bool) {
	sign := " "
	switch {
	case here:
		sign = "▌"
	case p.held.number == it.Number:
		sign = "●"
	case !p.drafts[it.Number].empty():
		sign = "*"
	}
	x := r.Put(0, y, sign, ui.Focus)
	if p.picked[it.Number] {
		x = r.Put(x, y, "✓", ui.Key)
		x = r.Put(x, y, p.tr.Share(priority(it))[1:]+" ", ui.Dim)
	} else {
		x = r.Put(x, y, p.tr.Share(priority(it))+" ", ui.Dim)
	}
	for i, d := range detections(it) {
		if i == 3 {
			break
		}
		x = r.Put(x, y, ui.Mark(i), ui.NumberPaint(d.Class))
	}
	paint := ui.Dim
	if it.Assessment != nil {
		paint = ui.VerdictPaint(it.Assessment.Verdict)
	}
	x = 9
	r.PutText(x, y, clauseColumn(it), paint)
	x += clauseWidth + 1
	r.PutText(x, y, p.excerpt(it, r.W-x), ui.Text)
	if here {
		r.Select(y)
	}
}

// clauseWidth is how many columns of a row its clauses have.
const clauseWidth = 7

// clauseColumn names an item's clauses as far as the column has room; what
// needs review ends in a question mark.
func clauseColumn(it *queue.Item) safetext.Text {
	ids, sign := clauses(it), ""
	if it.Assessment != nil && it.Assessment.Verdict == screen.NeedsReview {
		sign = "?"
	}
	name := safetext.Clean(strings.Join(ids, " ") + sign)
	if len(ids) > 1 && name.Width() > clauseWidth {
		name = safetext.Clean(ids[0] + " +" + itoa(len(ids)-1) + sign)
	}
	return name.Truncate(clauseWidth)
}

// excerpt is the text of a message on one line, from a little before the first
// detection on, as far as it may be shown.
func (p *Page) excerpt(it *queue.Item, width int) safetext.Text {
	before := 0 // about the columns shown before the detection
	if width >= 24 {
		before = width / 4
	}
	s := it.Message.Text
	from := 0
	if ds := detections(it); len(ds) > 0 && ds[0].Start <= len(s) {
		from = wordStart(s, max(0, ds[0].Start-before))
	}
	s = s[from:]
	if most := 8 * (width + 1); len(s) > most && most > 0 {
		s = s[:most]
	}
	t := p.text(it, s, foundFrom(it, from, from+len(s)))
	if from > 0 {
		t = append(safetext.Text{{Text: "…", Width: 1}}, t...)
	}
	return t.Truncate(width).Visual()
}

// foundFrom are the detections within [from,to), as offsets from there.
func foundFrom(it *queue.Item, from, to int) []found {
	var out []found
	ds := detections(it)
	for i := range ds {
		d := &ds[i]
		if s := (contact.Span{Start: max(d.Start, from) - from, End: min(d.End, to) - from}); s.End > s.Start {
			out = append(out, found{s, d.ShowsValue()})
		}
	}
	return out
}

// wordStart is the start of the word at the byte offset, as far as it is near.
func wordStart(s string, at int) int {
	for k := at; k > 0 && at-k < 16; k-- {
		if s[k-1] == ' ' || s[k-1] == '\n' {
			return k
		}
	}
	if at < 16 {
		return 0
	}
	for at < len(s) && s[at]&0xc0 == 0x80 {
		at++ // not within a character
	}
	return at
}

func priority(it *queue.Item) float64 {
	if it.Assessment == nil {
		return 0
	}
	return it.Assessment.Priority
}

// listHeight is how many rows the list shows.
func (p *Page) listHeight() int { return max(1, p.h-5) }
