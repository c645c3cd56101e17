package review

import (
	"errors"
	"reflect"
	"slices"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/desk"
)

// Desk keeps what is the reviewer's own on disk: the work on items that are not
// decided yet, and saved views. It is called from commands only.
type Desk interface{ Save(desk.Things) error }

// keeper brings the reviewer's work to the desk, one write at a time, after
// every key that changed it.
type keeper struct {
	kept   desk.Things // as last sent to the desk
	busy   bool
	failed bool // the last write did, and that was said
}

// staleAfter is when work on an item that somebody decided meanwhile is
// forgotten.
const staleAfter = 7 * 24 * time.Hour

type (
	// keptMsg says what became of a write to the desk.
	keptMsg struct {
		things desk.Things
		err    error
	}
	// recalledMsg brings the items that there is work on from before.
	recalledMsg struct{ items map[uint64]queue.Item }
)

// things are what there is to keep now.
func (p *Page) things() desk.Things {
	out := desk.Things{Views: p.views, Drafts: slices.Clone(p.waiting)}
	for number, d := range p.drafts {
		note := d.note
		if n, ok := p.overlay.(*noteEditor); ok && n.number == number {
			note = p.input.Value() // what is being typed counts, too
		}
		if d.empty() && note == "" {
			continue
		}
		out.Drafts = append(out.Drafts, desk.Draft{Item: number, Content: d.content, Marks: d.explicit(), Note: note, Reason: d.reason, At: p.o.Now()})
	}
	slices.SortFunc(out.Drafts, func(a, b desk.Draft) int { return int(a.Item) - int(b.Item) })
	return out
}

// sameThings reports that two say the same, whenever that was.
func sameThings(a, b desk.Things) bool {
	return slices.Equal(a.Views, b.Views) && slices.EqualFunc(a.Drafts, b.Drafts, func(x, y desk.Draft) bool {
		x.At, y.At = time.Time{}, time.Time{}
		return reflect.DeepEqual(x, y)
	})
}

// keep writes the work to the desk where it has changed.
func (p *Page) keep() tea.Cmd {
	if p.o.Desk == nil || p.keeper.busy {
		return nil // what changes meanwhile is written after that
	}
	things := p.things()
	if sameThings(things, p.keeper.kept) {
		return nil
	}
	p.keeper.busy = true
	d := p.o.Desk
	return func() tea.Msg { return keptMsg{things, d.Save(things)} }
}

// wasKept takes the desk's answer.
func (p *Page) wasKept(m keptMsg) tea.Cmd {
	p.keeper.busy, p.keeper.kept = false, m.things
	if m.err == nil {
		p.keeper.failed = false
		return p.keep()
	}
	if !p.keeper.failed {
		p.say(warn, "your marks and notes cannot be kept on disk until they are decided: %s", reason(p.tr, m.err))
	}
	p.keeper.failed = true // tried again with the next change
	return nil
}

// Flush writes the reviewer's work to the desk at once, for the end of a
// session, however it came.
func (p *Page) Flush() error {
	if p.o.Desk == nil {
		return nil
	}
	things := p.things()
	if sameThings(things, p.keeper.kept) && !p.keeper.busy && !p.keeper.failed {
		return nil
	}
	return p.o.Desk.Save(things)
}

// recall looks at the items that there is work on from an earlier session.
func (p *Page) recall() tea.Cmd {
	if len(p.waiting) == 0 {
		return nil
	}
	ctx, store, drafts := p.o.Context, p.o.Store, slices.Clone(p.waiting)
	return func() tea.Msg {
		m := recalledMsg{make(map[uint64]queue.Item)}
		for _, d := range drafts {
			it, err := store.Get(ctx, d.Item)
			if err != nil && !errors.Is(err, queue.ErrNotFound) {
				return nil // looked at again in the next session
			}
			m.items[d.Item] = it
		}
		return m
	}
}

// recalled takes up the work on items that are still to be decided.
func (p *Page) recalledWork(m recalledMsg) tea.Cmd {
	found := 0
	for _, d := range p.waiting {
		it, ok := m.items[d.Item]
		if !ok || it.ContentHash != d.Content || it.State == queue.Purged || !p.drafts[d.Item].empty() {
			continue
		}
		dr := fromDecision(&queue.Decision{Marks: d.Marks, Note: d.Note, Reason: d.Reason})
		dr.content = d.Content
		if it.State == queue.Decided && (p.o.Now().Sub(d.At) > staleAfter || dr.says(it.Decision)) {
			continue
		}
		p.drafts[d.Item] = dr
		found++
	}
	p.waiting = nil
	if found > 0 {
		p.say(info, "your work on %s from before is there again, marked *", p.items(found))
	}
	return p.keep()
}

// items is how many items there are of something.
func (p *Page) items(n int) string { return p.tr.N(n, "%s item", "%s items", p.tr.Int(uint64(n))) }
