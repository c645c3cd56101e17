package review

import (
	"maps"
	"slices"
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/lang"
)

// unseenMsg says what keeps open items out of a query's page.
type unseenMsg struct {
	query  queue.Query
	unseen queue.Unseen
	err    error
}

// lookAround finds out where the items are that the reviewer is not shown.
func (p *Page) lookAround() tea.Cmd {
	asked, q := p.o.Query, p.query()
	ctx, store := p.o.Context, p.o.Store
	return func() tea.Msg {
		u, err := store.Unseen(ctx, q)
		return unseenMsg{asked, u, err}
	}
}

// foundOut takes the answer.
func (p *Page) foundOut(m unseenMsg) {
	if m.err == nil && m.query == p.o.Query {
		p.unseen = m.unseen
	}
}

// unseenLines say where the open items are, each kind with its number.
func (p *Page) unseenLines() []ui.Row {
	u, now := &p.unseen, p.o.Now()
	var out []ui.Row
	row := func(n uint64, what string) {
		if n > 0 {
			out = append(out, figure(p.tr, n, what))
		}
	}
	if len(p.chips()) > 0 {
		row(u.Free, p.tr.T("not let through by the filter"))
	}
	held, until := make(map[string]uint64), make(map[string]time.Time)
	for _, h := range u.Holdings {
		if held[h.Actor]++; h.Until.After(until[h.Actor]) {
			until[h.Actor] = h.Until
		}
	}
	for _, who := range slices.Sorted(maps.Keys(held)) {
		row(held[who], p.tr.T("claimed by %s until %s", who, moment(p.tr, until[who], now)))
	}
	if n := uint64(len(u.Holdings)); u.Held > n {
		row(u.Held-n, p.tr.T("claimed by others"))
	}
	row(u.Skipped, p.tr.T("skipped by you"))
	row(u.Answered, p.tr.T("answered by you, waiting for a second look"))
	for _, lane := range slices.Sorted(maps.Keys(p.counts.Lanes)) {
		if lane != p.o.Query.Lane && p.o.Query.Lane != "" {
			row(p.counts.Lanes[lane], p.tr.T("open in lane %s", p.tr.Name(string(lane))))
		}
	}
	if u.Snoozed > 0 {
		row(u.Snoozed, p.tr.T("snoozed; the first wakes at %s", moment(p.tr, u.Wakes, now)))
	}
	return out
}

// figure is a number and what it counts.
func figure(tr *lang.Printer, n uint64, what string) ui.Row {
	s := tr.Int(n)
	return ui.Row{ui.Own(strings.Repeat(" ", max(0, 8-len(s)))+s, ui.Text), ui.Say("  "+what, ui.Dim)}
}
