package review

import (
	"slices"
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/lang"
)

// historyItems is how many of the reviewer's actions are shown.
const historyItems = 60

// past is one action of the reviewer.
type past struct {
	queue.Action
	item queue.Item // of a bulk: one of its items
}

// historyMsg brings the reviewer's last actions, the latest first.
type historyMsg struct {
	past []past
	err  error
}

// history shows what the reviewer did last, in this session and before it;
// undo takes back the first that is not undone, redo does the first again that
// is.
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
		actions, err := store.History(ctx, queue.HistoryQuery{Actor: name, Limit: historyItems})
		m := historyMsg{past: make([]past, len(actions)), err: err}
		for i, a := range actions {
			m.past[i].Action = a
			if m.past[i].item, err = store.Get(ctx, a.Item); err != nil {
				return historyMsg{err: err}
			}
		}
		return m
	}
}

// words is what the action did, in the past tense.
func (x *past) words(tr *lang.Printer) string {
	out := tr.Name(string(x.Type))
	if d := x.item.Decision; d != nil && !x.Undone && x.Bulk == "" && x.item.Event == x.Seq {
		out = outcomeWords(tr, d)
	} else if x.Outcome != "" {
		out = outcomeWords(tr, &queue.Decision{Outcome: x.Outcome})
	}
	if x.Type == queue.EventAmended {
		out = tr.T("amended: %s", out)
	}
	if x.Undone {
		out = tr.T("undone: %s", out)
	}
	return out
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
	case i == undo, i == redo:
		p.overlay = nil
		return p.takeBack(i)
	case i == open && len(h.past) > 0:
		return p.visit(h.past[h.cursor].Item)
	case key.Matches(k, p.keys.escape), i == leave, i == showHistory:
		p.overlay = nil
	}
	return nil
}

func (h *history) hints(p *Page) []ui.Hint {
	return []ui.Hint{p.keys.hint(open, "open, decide again"), p.keys.hint(undo, ""), p.keys.hint(redo, "redo"), p.keys.hint(down, "move"), p.hintOf(p.keys.escape, "back")}
}

func (h *history) draw(p *Page, r ui.Region) {
	w := pickerWidth(r.W)
	lines := h.lines(p, w-4)
	height := min(len(lines), r.H-2)
	first := max(0, min(h.cursor-height/2, len(lines)-height))
	in := panel(r, p.tr.T("What you did last"), w, height, len(lines)-height-first, first > 0)
	for y := range height {
		lines[first+y].Draw(in, 1, y)
		if h.loaded && len(h.past) > 0 && first+y == h.cursor {
			in.Select(y)
		}
	}
}

// lines are one for each action; a sign stands beside the one that undo takes
// back, and beside the one that redo does again.
func (h *history) lines(p *Page, width int) []ui.Row {
	switch {
	case h.failed != "":
		return ui.Wrapped(p.tr.T("the history cannot be read: %s", h.failed), width, ui.Bad)
	case !h.loaded:
		return []ui.Row{{ui.Own(p.tr.T("reading…"), ui.Dim)}}
	case len(h.past) == 0:
		return []ui.Row{{ui.Own(p.tr.T("nothing yet"), ui.Dim)}}
	}
	next := slices.IndexFunc(h.past, func(x past) bool { return !x.Undone })
	again := slices.IndexFunc(h.past, func(x past) bool { return x.Undone })
	out := make([]ui.Row, len(h.past))
	for i := range h.past {
		x := &h.past[i]
		sign, paint, name := " ", ui.Text, label(&x.item)
		switch i {
		case next:
			sign = p.keys.hint(undo, "").Key
		case again:
			sign = p.keys.hint(redo, "").Key
		}
		if x.Undone {
			paint = ui.Dim
		}
		if x.Bulk != "" {
			name = p.items(x.Items)
		}
		l := ui.Row{ui.Own(ui.Pad(sign, 2), ui.Key), ui.Own(shortTime(p.tr, x.At, p.o.Now())+" ", ui.Dim),
			ui.Cell(name, 14, paint), ui.Own(" ", ui.Text), ui.Cell(x.words(p.tr), 24, paint), ui.Own(" ", ui.Text)}
		if x.Bulk == "" {
			l = append(l, ui.Shown(p.excerpt(&x.item, width-l.Width()), ui.Dim))
		} else {
			l = append(l, ui.Own(p.tr.T("at once"), ui.Dim))
		}
		out[i] = l
	}
	return out
}

// shortTime is a time of today, or a day, in six columns.
func shortTime(tr *lang.Printer, t, now time.Time) string {
	t = t.In(now.Location())
	if t.Before(midnight(now)) {
		return tr.Time(t, "_2 Jan")
	}
	return t.Format(" 15:04")
}
