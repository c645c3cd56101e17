package review

import (
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
)

// news are items that came in since the window was read.
type news struct {
	known   uint64 // the items that the queue had then
	looked  uint64 // the items that it had at the last look
	above   int    // how many of the new ones stand above the cursor
	looking bool
}

// newsMsg brings the first stretch of the queue, to see what is new in it.
type newsMsg struct {
	items uint64
	page  queue.Page
	err   error
}

// lookForNews reads the first stretch when items have come in.
func (p *Page) lookForNews() tea.Cmd {
	items := p.counts.Items
	if p.news.looking || p.news.known == 0 || items <= max(p.news.looked, p.news.known) {
		return nil
	}
	p.news.looking = true
	q := p.query()
	q.Limit = pageSize
	ctx, store := p.o.Context, p.o.Store
	return func() tea.Msg {
		page, err := store.Page(ctx, q)
		return newsMsg{items, page, err}
	}
}

// tell counts the new items above the cursor. Where the window reached down to
// the end of the queue, that may lie further down now.
func (p *Page) tell(m newsMsg) tea.Cmd {
	p.news.looking = false
	if m.err != nil {
		return nil
	}
	p.rows.below = p.rows.below || len(p.rows.items) > 0
	p.news.looked, p.news.above = m.items, 0
	at := p.rows.current()
	for i := range m.page.Items {
		it := &m.page.Items[i]
		if at != nil && it.Number == at.Number {
			break
		}
		if it.Number > p.news.known && p.rows.index(it.Number) < 0 {
			p.news.above++
		}
	}
	return p.more()
}

// newsText says so, with the key that goes there; empty where there is nothing.
func (p *Page) newsText() string {
	if p.news.above == 0 {
		return ""
	}
	n := itoa(p.news.above)
	if p.news.above >= pageSize {
		n += p.tr.T(" or more")
	}
	return p.tr.T("%s new ↑ %s", n, p.keys.hint(top, "").Key)
}
