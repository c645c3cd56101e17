package review

import (
	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// empty draws the page without an item: what there is all the same, and what
// to do next.
func (p *Page) empty(r ui.Region) {
	lines := p.emptyLines()
	if !p.rows.loaded || p.rows.loading && (p.rows.below || p.rows.above) {
		lines = []ui.Row{{ui.Own(p.tr.T("opening the queue…"), ui.Dim)}}
	}
	for i, l := range lines {
		l.Draw(r, max(0, (r.W-44)/2), max(0, (r.H-len(lines))/2)+i)
	}
}

func (p *Page) emptyLines() []ui.Row {
	c := p.counts
	open := c.States[queue.Pending] + c.States[queue.Claimed]
	head := p.tr.T("Nothing left to review.")
	chips := p.chips()
	switch {
	case len(chips) > 0 && p.flight == nil:
		head = p.tr.T("Nothing here for you matches the filter:")
	case p.flight != nil:
		head = p.tr.T("The last one is being saved.")
	case c.Items == 0:
		head = p.tr.T("The queue is empty.")
	case open > 0:
		head = p.tr.T("Nothing here for you right now.")
	}
	out := []ui.Row{{ui.Own(head, ui.Strong)}}
	for _, s := range chips {
		out = append(out, ui.Row{ui.Own("  [", ui.Key), ui.Shown(safetext.Clean(s).Truncate(36), ui.Key), ui.Own("]", ui.Key)})
	}
	out = append(out, ui.Row{})
	row := func(n uint64, what string) {
		if n > 0 || what == "open" {
			out = append(out, figure(p.tr, n, what))
		}
	}
	if len(chips) > 0 {
		row(open, p.tr.T("open without the filter, in all lanes"))
	} else {
		row(open, p.tr.T("open"))
	}
	out = append(out, p.unseenLines()...)
	row(c.States[queue.Decided], p.tr.T("decided"))
	out = append(out, ui.Row{})
	tip := func(h ui.Hint, label string) {
		out = append(out, ui.Row{ui.Own(ui.Pad(h.Key, 6), ui.Key), ui.Own(label, ui.Text)})
	}
	if len(chips) > 0 {
		tip(p.keys.hint(clearFilters, ""), p.tr.T("clear the filters"))
	}
	tip(p.keys.hint(refresh, ""), p.tr.T("look again"))
	tip(p.keys.hint(undo, ""), p.tr.T("take your last action back"))
	tip(p.keys.hint(leave, ""), p.tr.T("leave"))
	if c.Items == 0 {
		out = append(out, ui.Row{}, ui.Row{ui.Own(p.tr.T("“offside screen FILE” fills the queue."), ui.Dim)})
	}
	return out
}
