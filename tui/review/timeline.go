package review

import (
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// lay lays the item out, unless that was done already: who talks to whom, then
// the thread as a timeline, with the contract's start where it falls.
func (p *Page) lay(it *queue.Item, width int) *laid {
	spots := p.spots(it)
	key := p.laidKey(it, spots, width)
	if l := p.laid[key]; l != nil {
		return l
	}
	l := &laid{width: width, spots: spots, firstRow: make([]int, len(spots))}
	for _, f := range p.factLines(it, width) {
		l.rows = append(l.rows, textRow{lead: f})
	}
	l.rows = append(l.rows, textRow{})
	t := timeline{l: l, tr: p.tr, starts: contractStart(it)}
	for i := range it.Before {
		t.message(p, it, &it.Before[i], false)
	}
	t.message(p, it, &it.Message, true)
	for i := range it.After {
		t.message(p, it, &it.After[i], false)
	}
	t.contract(time.Time{})
	if len(p.laid) >= keepLaid {
		clear(p.laid)
	}
	p.laid[key] = l
	return l
}

// laidKey is what the item's layout depends on.
func (p *Page) laidKey(it *queue.Item, spots []spot, width int) laidKey {
	return laidKey{it.Number, it.Revision, width, p.veils(it), changedSpans(spots)}
}

// aheadMsg asks for the layout of the next item, between two keys.
type aheadMsg struct{}

// ahead asks for the layout of the next item where it is not there yet, so that
// nobody waits for a long message after a decision.
func (p *Page) ahead() tea.Cmd {
	it := p.rows.next()
	if it == nil || p.w < MinWidth || p.laid[p.laidKey(it, p.spots(it), p.textWidth())] != nil {
		return nil
	}
	return func() tea.Msg { return aheadMsg{} }
}

// layAhead lays the next item out.
func (p *Page) layAhead() {
	if it := p.rows.next(); it != nil {
		p.lay(it, p.textWidth())
	}
}

// timeline lays a thread out, message by message.
type timeline struct {
	l      *laid
	tr     *lang.Printer
	last   time.Time // of the message before
	starts time.Time // the contract; zero once that was shown, or where none is known
}

// contractStart is when the contract between the parties started, as far as
// any message of the thread knows.
func contractStart(it *queue.Item) time.Time {
	at := it.Message.Contract.StartedAt
	for i := range it.After {
		if s := it.After[i].Contract.StartedAt; at.IsZero() {
			at = s
		}
	}
	return at
}

// contract draws the line at which the contract starts, where it is not later
// than the time; the zero time is the end of the thread.
func (t *timeline) contract(until time.Time) {
	if t.starts.IsZero() || !until.IsZero() && t.starts.After(until) {
		return
	}
	t.rule(t.tr.T("contract started %s", t.tr.Time(t.starts.UTC(), "2 Jan 2006 15:04")), ui.Good)
	t.starts = time.Time{}
}

// rule draws a line across the timeline with a few words in it.
func (t *timeline) rule(words string, paint ui.Paint) {
	words = "── " + words + " "
	t.l.rows = append(t.l.rows, textRow{lead: ui.Row{ui.Own(words, paint), ui.Own(strings.Repeat("─", max(2, t.l.width-len([]rune(words)))), ui.Border)}})
}

// day draws a line where another day begins than that of the message before.
func (t *timeline) day(at time.Time) {
	if at.IsZero() {
		return
	}
	at = at.UTC()
	if !t.last.IsZero() && !midnight(at).Equal(midnight(t.last)) {
		t.rule(t.tr.Time(at, "Mon 2 Jan 2006"), ui.Dim)
	}
	t.last = at
}

// factLines say who talks to whom, under which facts, with which attachments.
func (p *Page) factLines(it *queue.Item, width int) []ui.Row {
	m := &it.Message
	var out []ui.Row
	who := party(p.tr, m.Sender)
	if to := party(p.tr, m.Recipient); to != "" {
		who += " → " + to
	}
	if who != "" {
		out = append(out, ui.Wrapped(who, width, ui.Text)...)
	}
	facts := p.tr.T("contract %s", orUnknown(p.tr, m.Contract.State))
	if !m.Contract.StartedAt.IsZero() {
		facts += p.tr.T(" since %s", p.tr.Time(m.Contract.StartedAt, "2 Jan 2006"))
	}
	if it.Previous != 0 {
		facts += p.tr.T(" · replaces item %d, whose text was another", it.Previous)
	}
	return append(out, ui.Wrapped(facts, width, ui.Dim)...)
}

// party is who somebody is, in a few words.
func party(tr *lang.Printer, p screen.Party) string {
	var facts []string
	for _, f := range []string{tr.Name(p.Role), p.Plan, p.Country} {
		if f != "" {
			facts = append(facts, f)
		}
	}
	return strings.TrimSpace(p.ID + " " + strings.Join(facts, ", "))
}

func orUnknown(tr *lang.Printer, s string) string {
	if s == "" {
		return tr.T("unknown")
	}
	return tr.Name(s)
}

// message adds a message of the thread.
func (t *timeline) message(p *Page, it *queue.Item, m *screen.Message, current bool) {
	l := t.l
	t.contract(orTime(m.SentAt, t.last))
	t.day(m.SentAt)
	most, spans := mostContext, partSpans(it, m.ID)
	if current {
		most, spans, l.current = mostText, ownSpans(l.spots), len(l.rows)
	}
	alone := len(it.Before)+len(it.After) == 0
	lead, indent := l.heading(headOf(m, current), current && alone, !alone || m.Sender.ID != "")
	text := p.text(it, safetext.Cut(m.Text, most), l.found(it, spans))
	if current {
		l.alike = text.Lookalikes(mostAlike)
	}
	lines := wrapOwned(highlight(text, spans), l.width-indent)
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
		l.rows = append(l.rows, textRow{lead: ui.Row{ui.Own(p.tr.T("  … %d bytes more are not shown", len(m.Text)-most), ui.Warn)}})
	}
	if current && it.Assessment != nil && it.Assessment.Cut {
		for _, r := range ui.Wrapped(p.tr.T("screening stopped before the end of this message: there may be more in it"), l.width, ui.Warn) {
			l.rows = append(l.rows, textRow{lead: r})
		}
	}
	l.attached(p, it, m, indent)
}

// found are the marked stretches with what they show: a contact value where
// any of their detections is one.
func (l *laid) found(it *queue.Item, spans []marked) []found {
	ds := detections(it)
	out := make([]found, len(spans))
	for i, s := range spans {
		out[i].Span = s.Span
		for _, k := range s.detections {
			out[i].secret = out[i].secret || k >= len(ds) || ds[k].ShowsValue() || l.spots[k].act == contact.Share
		}
	}
	return out
}

// mostAlike is how many letters that look like others are pointed out.
const mostAlike = 20

// orTime is t, or where that is not known, the other.
func orTime(t, other time.Time) time.Time {
	if t.IsZero() {
		return other
	}
	return t
}

// heading is the head of a message where there is room for it before the text,
// and how far the text is indented; else the head has a row of its own. A
// message that stands alone needs none.
func (l *laid) heading(head ui.Row, alone, named bool) (lead ui.Row, indent int) {
	const beside = 17
	switch {
	case l.width >= 66 && named:
		return append(head.Fit(beside-1), ui.Own("", ui.Text)), beside
	case !alone:
		l.rows = append(l.rows, textRow{lead: head.Fit(l.width)})
	}
	return nil, 2
}

// attached names the attachments of a message.
func (l *laid) attached(p *Page, it *queue.Item, m *screen.Message, indent int) {
	if len(m.Attachments) == 0 {
		return
	}
	names := make([]string, len(m.Attachments))
	for i, a := range m.Attachments {
		names[i] = a.Name
	}
	for _, t := range p.beside(it, p.tr.T("attached: %s", strings.Join(names, ", "))).Lines(l.width - indent) {
		l.rows = append(l.rows, textRow{lead: ui.Row{ui.Own(strings.Repeat(" ", indent), ui.Text), ui.Shown(t, ui.Dim)}})
	}
}

// note remembers on which row each detection begins.
func (l *laid) note(row owned) {
	for _, d := range row.owner {
		if d >= 0 && int(d) < len(l.firstRow) && l.firstRow[d] == 0 {
			l.firstRow[d] = len(l.rows)
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
