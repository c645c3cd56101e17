package review

import (
	"fmt"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// visitMsg brings an item that was asked for by itself.
type visitMsg struct {
	item queue.Item
	err  error
}

// visit asks for an item by its number.
func (p *Page) visit(number uint64) tea.Cmd {
	ctx, store := p.o.Context, p.o.Store
	return func() tea.Msg {
		it, err := store.Get(ctx, number)
		return visitMsg{it, err}
	}
}

// visited puts the item under the cursor. One that is not open is a guest
// among the rows: it goes when the cursor leaves it.
func (p *Page) visited(m visitMsg) tea.Cmd {
	if m.err != nil {
		p.show(bad, m.err.Error())
		return nil
	}
	it := &m.item
	if p.flight != nil && p.flight.item != nil && p.flight.item.Number == it.Number {
		p.show(warn, p.busy())
		return nil
	}
	p.showGuest(it)
	p.overlay, p.focus = nil, paneMessage
	switch holder := it.Holder(p.o.Now()); {
	case it.State == queue.Decided:
		p.say(info, "%s is %s: decide it again, or %s", label(it), standing(p.tr, it), p.keys.hint(back, "").Key)
	case it.State == queue.Snoozed:
		p.say(info, "%s is snoozed until %s", label(it), moment(p.tr, it.Wakes, p.o.Now()))
	case holder != "" && holder != p.o.Actor.Name:
		p.say(warn, "%s holds %s", holder, label(it))
	default:
		p.status = status{}
	}
	return p.letGo()
}

// showGuest puts an item under the cursor and gives it the work of its
// standing decision.
func (p *Page) showGuest(it *queue.Item) {
	p.sendOff()
	if it.State == queue.Decided && it.Decision != nil && p.drafts[it.Number].empty() {
		p.drafts[it.Number] = p.fromStanding(it)
	}
	p.rows.put(p.rows.cursor, it)
	p.appeared(true)
}

// fromStanding is the work that the standing decision was.
func (p *Page) fromStanding(it *queue.Item) *draft {
	d := fromDecision(it.Decision)
	d.content = it.ContentHash
	return d
}

// guest reports an item that is no part of the queue and only visits.
func guest(it *queue.Item) bool { return it != nil && !it.Open() }

// sendOff takes guests out of the rows, but for the one under the cursor if it
// is to stay.
func (p *Page) sendOff() {
	for i := len(p.rows.items) - 1; i >= 0; i-- {
		if it := p.rows.items[i].item; guest(it) {
			p.rows.remove(it.Number)
			if it.State == queue.Decided && p.unchanged(it) {
				delete(p.drafts, it.Number)
			}
		}
	}
}

// unchanged reports that the draft says nothing but what the standing decision
// says.
func (p *Page) unchanged(it *queue.Item) bool {
	d := p.drafts[it.Number]
	return d == nil || it.Decision == nil || d.says(it.Decision)
}

// says reports that the draft says nothing but what the decision says.
func (d *draft) says(o *queue.Decision) bool {
	if o == nil {
		return false
	}
	was := fromDecision(o)
	return d.note == was.note && slices.Equal(d.explicitText(), was.explicitText())
}

// explicitText is what the draft's marks say, to compare it.
func (d *draft) explicitText() []string {
	var out []string
	for _, m := range d.explicit() {
		out = append(out, fmt.Sprint(m.Detection, m.Truth, spotOf(m)))
	}
	return out
}

// standing says what was decided of the item, by whom and when.
func standing(tr *lang.Printer, it *queue.Item) string {
	if it.Decision == nil {
		return tr.Name(string(it.State))
	}
	return tr.T("%s by %s, %s", outcomeWords(tr, it.Decision), it.Decider, when(tr, it.Decided))
}

// outcomeWords is a decision in the past tense.
func outcomeWords(tr *lang.Printer, d *queue.Decision) string {
	switch {
	case d.Outcome == queue.Confirm:
		return tr.T("confirmed")
	case d.Outcome == queue.Exception:
		return tr.T("exception %s", d.Exception)
	case d.Permitted:
		return tr.T("dismissed as permitted")
	}
	return tr.T("dismissed")
}

// guestLine is the standing decision, at the foot of the message.
func guestLine(tr *lang.Printer, it *queue.Item, width int) []ui.Row {
	if it.State != queue.Decided {
		return nil
	}
	stands := ui.Own(tr.T("stands "), ui.Dim)
	return []ui.Row{{stands, ui.Shown(safetext.Clean(safetext.Cut(standing(tr, it), ui.MostBeside)).Truncate(width-stands.Width()), ui.Text)}}
}
