package review

import (
	"fmt"
	"slices"
	"strings"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/ui"
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
}

// textRow is one row of the message pane.
type textRow struct {
	lead ui.Row // before the text
	cell []hit  // the text
	tail []hit  // white space after it, which is shown only under a cursor
	dim  bool   // a message of the context
	own  bool   // a piece of the item's message, which stands at
	contact.Span
}

// hit is a cell of a text with the detection that it belongs to, -1 for none.
type hit struct {
	safetext.Cell
	detection int
}

// lay lays the item out, unless that was done already.
func (p *Page) lay(it *queue.Item, width int) *laid {
	spots := p.spots(it)
	key := laidKey{it.Number, it.Revision, width, changedSpans(spots)}
	if l := p.laid[key]; l != nil {
		return l
	}
	l := &laid{width: width, spots: spots, firstRow: make([]int, len(spots))}
	for _, f := range factLines(it, width) {
		l.rows = append(l.rows, textRow{lead: f})
	}
	l.rows = append(l.rows, textRow{})
	for i := range it.Before {
		l.message(it, &it.Before[i], false)
	}
	l.current = len(l.rows)
	l.message(it, &it.Message, true)
	for i := range it.After {
		l.message(it, &it.After[i], false)
	}
	if len(p.laid) >= keepLaid {
		clear(p.laid)
	}
	p.laid[key] = l
	return l
}

// factLines say who talks to whom, under which facts, with which attachments.
func factLines(it *queue.Item, width int) []ui.Row {
	m := &it.Message
	var out []ui.Row
	who := party(m.Sender)
	if to := party(m.Recipient); to != "" {
		who += " → " + to
	}
	if who != "" {
		out = append(out, ui.Wrapped(who, width, ui.Text)...)
	}
	facts := "contract " + orUnknown(m.Contract.State)
	if !m.Contract.StartedAt.IsZero() {
		facts += " since " + m.Contract.StartedAt.Format("2 Jan 2006")
	}
	if it.Previous != 0 {
		facts += fmt.Sprintf(" · replaces item %d, whose text was another", it.Previous)
	}
	out = append(out, ui.Wrapped(facts, width, ui.Dim)...)
	if len(m.Attachments) > 0 {
		names := make([]string, len(m.Attachments))
		for i, a := range m.Attachments {
			names[i] = a.Name
		}
		out = append(out, ui.Wrapped("attached: "+strings.Join(names, ", "), width, ui.Dim)...)
	}
	return out
}

// party is who somebody is, in a few words.
func party(p screen.Party) string {
	var facts []string
	for _, f := range []string{p.Role, p.Plan, p.Country} {
		if f != "" {
			facts = append(facts, f)
		}
	}
	return strings.TrimSpace(p.ID + " " + strings.Join(facts, ", "))
}

func orUnknown(s string) string {
	if s == "" {
		return "unknown"
	}
	return s
}

// message adds a message of the thread.
func (l *laid) message(it *queue.Item, m *screen.Message, current bool) {
	lead, most, spans := headOf(m, current), mostContext, partSpans(it, m.ID)
	if current {
		most, spans = mostText, ownSpans(l.spots)
	}
	indent := 2
	inline := l.width >= 66 && (len(it.Before)+len(it.After) > 0 || m.Sender.ID != "")
	if inline {
		indent = 17
		lead = append(lead.Fit(indent-1), ui.Own("", ui.Text))
	} else if current && len(it.Before)+len(it.After) == 0 {
		lead = nil
	}
	if !inline && lead != nil {
		l.rows = append(l.rows, textRow{lead: lead.Fit(l.width)})
		lead = nil
	}
	text := m.Text
	if len(text) > most {
		text = safetext.Cut(text, most)
	}
	lines := wrapHits(highlight(safetext.Clean(text), spans), l.width-indent)
	if len(lines) == 0 {
		lines = []textRow{{}}
	}
	for i, row := range lines {
		row.dim, row.own, row.lead = !current, current, ui.Row{ui.Own(strings.Repeat(" ", indent), ui.Text)}
		if i == 0 && lead != nil {
			row.lead = append(lead, ui.Own(strings.Repeat(" ", max(0, indent-lead.Width())), ui.Text))
		}
		l.note(row.cell)
		l.rows = append(l.rows, row)
	}
	if len(m.Text) > most {
		l.rows = append(l.rows, textRow{lead: ui.Row{ui.Own(fmt.Sprintf("  … %d bytes more are not shown", len(m.Text)-most), ui.Warn)}})
	}
}

// note remembers on which row each detection begins.
func (l *laid) note(cells []hit) {
	for _, c := range cells {
		if c.detection >= 0 && c.detection < len(l.firstRow) && (l.firstRow[c.detection] == 0) {
			l.firstRow[c.detection] = len(l.rows)
		}
	}
}

// headOf is when a message was sent, and by whom.
func headOf(m *screen.Message, current bool) ui.Row {
	sign, paint := "  ", ui.Dim
	if current {
		sign, paint = "▸ ", ui.Strong
	}
	at := "     "
	if !m.SentAt.IsZero() {
		at = m.SentAt.UTC().Format("15:04")
	}
	return ui.Row{ui.Own(sign+at+" ", paint), ui.Shown(safetext.Clean(safetext.Cut(m.Sender.ID, ui.MostBeside)), paint)}
}

// marked is a stretch of a text that belongs to a detection.
type marked struct {
	contact.Span
	detections []int // more than one where they have the same span
	name       string
}

// ownSpans are the spots in the item's own message; the signs of those that
// are the reviewer's stand beside their numbers.
func ownSpans(spots []spot) []marked {
	var out []marked
	for i, s := range spots {
		sign := ""
		if s.truth == queue.Added || s.truth == queue.Corrected {
			sign = s.sign()
		}
		out = addSpan(out, s.Span, i, sign)
	}
	return out
}

// changedSpans tells layouts with different marks of the reviewer apart.
func changedSpans(spots []spot) string {
	var b strings.Builder
	for i, s := range spots {
		if s.truth == queue.Added || s.truth == queue.Corrected {
			fmt.Fprintf(&b, "%d%s%s ", i, s.sign(), s.Span)
		}
	}
	return b.String()
}

// partSpans are the pieces, in the message id, of what was put together from
// several messages.
func partSpans(it *queue.Item, id string) []marked {
	var out []marked
	for i, d := range detections(it) {
		for _, part := range d.Parts {
			if part.Message == id && id != "" {
				out = addSpan(out, part.Span, i, "")
			}
		}
	}
	return out
}

func addSpan(all []marked, s contact.Span, detection int, sign string) []marked {
	name := ui.Mark(detection) + sign
	for i := range all {
		if all[i].Span == s {
			if !slices.Contains(all[i].detections, detection) {
				all[i].detections = append(all[i].detections, detection)
				all[i].name += name
			}
			return all
		}
	}
	return append(all, marked{s, []int{detection}, name})
}

// highlight puts the numbers and brackets of the detections into the text:
// marks that survive without colour.
func highlight(text safetext.Text, spans []marked) []hit {
	opens, closes := make(map[int][]marked), make(map[int][]marked)
	owner := make([]int, len(text))
	for i := range owner {
		owner[i] = -1
	}
	edge := make([]bool, len(text)+1)
	for _, s := range spans {
		i, j := text.Cover(s.Span)
		if i == j {
			continue
		}
		opens[i], closes[j] = append(opens[i], s), append(closes[j], s)
		edge[i], edge[j] = true, true
		for k := i; k < j; k++ {
			if owner[k] < 0 || s.Len() < spanOf(spans, owner[k]).Len() {
				owner[k] = s.detections[0]
			}
		}
	}
	out := make([]hit, 0, len(text)+4*len(spans))
	for k := 0; k <= len(text); k++ {
		if edge[k] {
			out = append(out, brackets(text, k, opens[k], closes[k])...)
		}
		if k < len(text) {
			out = append(out, hit{text[k], owner[k]})
		}
	}
	return out
}

// brackets are the marks before cell k: detections that end there, the
// shortest first, and those that begin, the longest first.
func brackets(text safetext.Text, k int, opens, closes []marked) []hit {
	var out []hit
	slices.SortStableFunc(closes, func(a, b marked) int { return a.Len() - b.Len() })
	for _, s := range closes {
		out = append(out, hit{bracket("]", text, k), s.detections[0]})
	}
	slices.SortStableFunc(opens, func(a, b marked) int { return b.Len() - a.Len() })
	for _, s := range opens {
		for _, r := range s.name + "[" {
			out = append(out, hit{bracket(string(r), text, k), s.detections[0]})
		}
	}
	return out
}

// spanOf is the span of a detection.
func spanOf(spans []marked, detection int) contact.Span {
	for _, s := range spans {
		if s.detections[0] == detection {
			return s.Span
		}
	}
	return contact.Span{}
}

// bracket is a cell that stands for no byte of the text, before cell k.
func bracket(s string, text safetext.Text, k int) safetext.Cell {
	at := 0
	if k < len(text) {
		at = text[k].Start
	} else if k > 0 {
		at = text[k-1].End
	}
	return safetext.Cell{Text: s, Start: at, End: at, Width: 1}
}

// wrapHits breaks the marked text into rows.
func wrapHits(hits []hit, width int) []textRow {
	text := make(safetext.Text, len(hits))
	for i, h := range hits {
		text[i] = h.Cell
	}
	var out []textRow
	at := 0
	for _, l := range text.Wrap(width) {
		shown := at + len(l.TrimRight())
		row := textRow{cell: hits[at:shown], tail: hits[shown : at+len(l)]}
		if len(l) > 0 {
			row.Span = contact.Span{Start: l[0].Start, End: l[len(l)-1].End}
		}
		out = append(out, row)
		at += len(l)
	}
	return out
}

// columnOf is the column of the row's text in which byte i is shown.
func (r *textRow) columnOf(i int) int {
	x := 0
	for _, c := range r.cell {
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
	for _, c := range r.cell {
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
	for y := 0; y < r.H && first+y < len(l.rows); y++ {
		row := &l.rows[first+y]
		row.lead.Draw(r, 0, y)
		x := row.lead.Width()
		for _, c := range row.cell {
			x = r.PutCell(x, y, c.Cell, look.paint(row, c))
		}
		for _, c := range row.tail {
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
	case c.Kind == safetext.Named:
		return ui.Unsafe
	case row.dim:
		return ui.Dim
	}
	return ui.Text
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
