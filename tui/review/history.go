package review

import (
	"slices"
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// The history goes back this far, at most.
const (
	historyEvents = 5000 // events of everybody
	historyItems  = 60   // actions of the reviewer
)

// past is one action of the reviewer.
type past struct {
	event  queue.Event
	item   queue.Item
	undone bool
}

// historyMsg brings the reviewer's last actions, the latest first.
type historyMsg struct {
	past []past
	err  error
}

// history shows what the reviewer did last; undo takes back the first that is
// not undone.
type history struct {
	past   []past
	cursor int
	loaded bool
	failed string
}

// showHistory opens the history and asks for it.
func (p *Page) showHistory() tea.Cmd {
	p.overlay = &history{}
	return p.readHistory()
}

func (p *Page) readHistory() tea.Cmd {
	ctx, store, name := p.o.Context, p.o.Store, p.o.Actor.Name
	return func() tea.Msg {
		c, err := store.Counts(ctx)
		if err != nil {
			return historyMsg{err: err}
		}
		events, err := store.Events(ctx, c.Events-min(c.Events, historyEvents), historyEvents)
		if err != nil {
			return historyMsg{err: err}
		}
		m := historyMsg{past: actionsOf(name, events)}
		for i := range m.past {
			if m.past[i].item, err = store.Get(ctx, m.past[i].event.Item); err != nil {
				return historyMsg{err: err}
			}
		}
		return m
	}
}

// actionsOf are the actions of the reviewer among the events, the latest first.
func actionsOf(name string, events []queue.Event) []past {
	var out []past
	undone := make(map[uint64]bool)
	for _, e := range slices.Backward(events) {
		if e.Type == queue.EventUndone {
			undone[e.Supersedes] = true
			continue
		}
		if e.Actor != name || actionWords(&e) == "" {
			continue
		}
		if out = append(out, past{event: e, undone: undone[e.Seq]}); len(out) == historyItems {
			break
		}
	}
	return out
}

// actionWords is what an event did, in the past tense; empty for what is no
// action of a reviewer.
func actionWords(e *queue.Event) string {
	switch e.Type {
	case queue.EventDecided:
		if e.Decision != nil {
			return outcomeWords(e.Decision)
		}
		return "decided"
	case queue.EventAmended:
		if e.Decision != nil {
			return "amended: " + outcomeWords(e.Decision)
		}
		return "amended"
	case queue.EventSkipped, queue.EventSnoozed, queue.EventEscalated:
		return string(e.Type)
	}
	return ""
}

// recalled takes the history.
func (p *Page) recalled(m historyMsg) {
	h, ok := p.overlay.(*history)
	if !ok {
		return
	}
	h.loaded, h.past, h.cursor = true, m.past, min(h.cursor, max(0, len(m.past)-1))
	if h.failed = ""; m.err != nil {
		h.failed = m.err.Error()
	}
}

func (h *history) key(p *Page, k tea.KeyMsg) tea.Cmd {
	last := max(0, len(h.past)-1)
	switch i := p.keys.intent(k); {
	case i == down:
		h.cursor = min(h.cursor+1, last)
	case i == up:
		h.cursor = max(h.cursor-1, 0)
	case i == halfDown, i == scrollDown:
		h.cursor = min(h.cursor+10, last)
	case i == halfUp, i == scrollUp:
		h.cursor = max(h.cursor-10, 0)
	case i == top:
		h.cursor = 0
	case i == bottom:
		h.cursor = last
	case i == undo:
		p.overlay = nil
		return p.undo()
	case i == open && len(h.past) > 0:
		return p.visit(h.past[h.cursor].event.Item)
	case key.Matches(k, p.keys.escape), i == leave, i == showHistory:
		p.overlay = nil
	}
	return nil
}

func (h *history) hints(p *Page) []ui.Hint {
	return []ui.Hint{p.keys.hint(open, "open, decide again"), p.keys.hint(undo, ""), p.keys.hint(down, "move"), hintOf(p.keys.escape, "back")}
}

func (h *history) draw(p *Page, r ui.Region) {
	w := pickerWidth(r.W)
	lines := h.lines(p, w-4)
	height := min(len(lines), r.H-2)
	first := max(0, min(h.cursor-height/2, len(lines)-height))
	in := panel(r, "What you did last", w, height, len(lines)-height-first, first > 0)
	for y := range height {
		lines[first+y].Draw(in, 1, y)
		if h.loaded && len(h.past) > 0 && first+y == h.cursor {
			in.Select(y)
		}
	}
}

// lines are one for each action; a sign stands beside the one that undo takes
// back.
func (h *history) lines(p *Page, width int) []ui.Row {
	switch {
	case h.failed != "":
		return ui.Wrapped("the history cannot be read: "+h.failed, width, ui.Bad)
	case !h.loaded:
		return []ui.Row{{ui.Own("reading…", ui.Dim)}}
	case len(h.past) == 0:
		return []ui.Row{{ui.Own("nothing yet", ui.Dim)}}
	}
	next := slices.IndexFunc(h.past, func(x past) bool { return !x.undone })
	out := make([]ui.Row, len(h.past))
	for i := range h.past {
		x := &h.past[i]
		sign, paint, what := "  ", ui.Text, actionWords(&x.event)
		switch {
		case i == next:
			sign = p.keys.hint(undo, "").Key + " "
		case x.undone:
			paint = ui.Dim
		}
		if x.undone {
			what = "undone: " + what
		}
		l := ui.Row{ui.Own(sign, ui.Key), ui.Own(shortTime(x.event.At, p.o.Now())+" ", ui.Dim),
			ui.Shown(ui.Fill(safetext.Clean(label(&x.item)).Truncate(14), 14), paint), ui.Own(" ", ui.Text),
			ui.Shown(ui.Fill(safetext.Clean(safetext.Cut(what, 200)).Truncate(24), 24), paint), ui.Own(" ", ui.Text)}
		out[i] = append(l, ui.Shown(excerpt(&x.item, width-l.Width()), ui.Dim))
	}
	return out
}

// shortTime is a time of today, or a day, in six columns.
func shortTime(t, now time.Time) string {
	t = t.In(now.Location())
	if t.Before(midnight(now)) {
		return t.Format("_2 Jan")
	}
	return t.Format(" 15:04")
}
