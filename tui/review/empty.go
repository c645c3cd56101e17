package review

import (
	"maps"
	"slices"
	"strings"

	"offside/queue"
	"offside/tui/ui"
)

// empty draws the page without an item: what there is all the same, and what
// to do next.
func (p *Page) empty(r ui.Region) {
	lines := p.emptyLines()
	if !p.rows.loaded || p.rows.loading && (p.rows.below || p.rows.above) {
		lines = []line{{{"opening the queue…", ui.Dim, nil}}}
	}
	for i, l := range lines {
		l.draw(r, max(0, (r.W-44)/2), max(0, (r.H-len(lines))/2)+i)
	}
}

func (p *Page) emptyLines() []line {
	c := p.counts
	open := c.States[queue.Pending] + c.States[queue.Claimed]
	head := "Nothing left to review."
	switch {
	case p.flight != nil:
		head = "The last one is being saved."
	case c.Items == 0:
		head = "The queue is empty."
	case open > 0:
		head = "Nothing here for you right now."
	}
	out := []line{{{head, ui.Strong, nil}}, {}}
	row := func(n uint64, what string) {
		if n == 0 && what != "open" {
			return
		}
		out = append(out, line{{strings.Repeat(" ", max(0, 8-len(thousands(n)))) + thousands(n), ui.Text, nil}, {"  " + what, ui.Dim, nil}})
	}
	row(open, "open")
	row(c.States[queue.Claimed], "of them claimed, by others or by you elsewhere")
	row(uint64(max(0, p.Tally.Skipped)), "skipped by you in this session")
	for _, lane := range slices.Sorted(maps.Keys(c.Lanes)) {
		if n := c.Lanes[lane]; n > 0 && lane != p.o.Query.Lane {
			row(n, "open in lane "+string(lane))
		}
	}
	row(c.States[queue.Snoozed], "snoozed")
	row(c.States[queue.Decided], "decided")
	out = append(out, line{})
	tip := func(h ui.Hint, label string) {
		out = append(out, line{{pad(h.Key, 6), ui.Key, nil}, {label, ui.Text, nil}})
	}
	tip(p.keys.hint(refresh, ""), "look again")
	tip(p.keys.hint(undo, ""), "take your last action back")
	tip(p.keys.hint(leave, ""), "leave")
	if c.Items == 0 {
		out = append(out, line{}, line{{"“offside screen FILE” fills the queue.", ui.Dim, nil}})
	}
	return out
}
