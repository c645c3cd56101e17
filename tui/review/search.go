package review

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// A search looks at most at this much.
const (
	searchText  = 4 << 10 // bytes of each message
	searchPages = 20      // stretches of the queue beyond the window
)

// search is what was searched for last.
type search struct {
	text string // in lower case
	turn int    // of the last scan: what an older one brings is late
}

// foundMsg brings the stretch of the queue in which a scan found something.
type foundMsg struct {
	turn   int
	side   side
	page   queue.Page
	number uint64 // of the match; 0: none
	looked int
	more   bool // the queue goes on where the scan stopped
	err    error
}

// haystack is what an item is searched in: text, values, parties, thread, rules
// and clauses, in lower case.
func haystack(it *queue.Item) string {
	var b strings.Builder
	m := &it.Message
	for _, s := range []string{m.ID, safetext.Cut(m.Text, searchText), m.Sender.ID, m.Recipient.ID, m.Thread, m.Surface} {
		b.WriteString(s)
		b.WriteByte('\n')
	}
	for _, d := range detections(it) {
		for _, s := range []string{d.Text, d.Value, string(d.Class), d.Rule, d.Clause} {
			b.WriteString(safetext.Cut(s, 500))
			b.WriteByte('\n')
		}
	}
	return strings.ToLower(b.String())
}

// holds reports whether the row's item holds the text.
func (x *row) holds(text string) bool {
	if x.hay == "" {
		x.hay = haystack(x.item)
	}
	return strings.Contains(x.hay, text)
}

// seek goes to the first match from row i on, in the direction: in the window
// at once, beyond it in a scan beside the work.
func (p *Page) seek(i, step int) tea.Cmd {
	p.search.turn++
	text, r := p.search.text, &p.rows
	if text == "" {
		return nil
	}
	for ; i >= 0 && i < len(r.items); i += step {
		if r.items[i].holds(text) {
			p.goTo(i)
			return tea.Batch(p.letGo(), p.more())
		}
	}
	switch {
	case step > 0 && r.below:
		return p.scan(below)
	case step < 0 && r.above:
		return p.scan(above)
	}
	p.say(info, beyond(step < 0))
	return nil
}

// beyond says that there is no match in a direction.
func beyond(up bool) lang.English {
	if up {
		return "no match above"
	}
	return "no match below"
}

// goTo puts the cursor on row i.
func (p *Page) goTo(i int) {
	before := p.rows.current()
	if p.rows.cursor = i; p.rows.current() != before {
		p.appeared(false)
		p.fresh = false
	}
	p.status = status{}
}

// scan looks for a match beyond the window, so many stretches of it and no
// more.
func (p *Page) scan(s side) tea.Cmd {
	q := p.query()
	q.Limit = pageSize
	if q.After = p.rows.bottom; s == above {
		q.After, q.Before = "", p.rows.top
	}
	m := foundMsg{turn: p.search.turn, side: s}
	ctx, store, text := p.o.Context, p.o.Store, p.search.text
	p.say(info, "searching…")
	return func() tea.Msg {
		for range searchPages {
			if m.page, m.err = store.Page(ctx, q); m.err != nil {
				return m
			}
			m.looked, m.more = m.looked+len(m.page.Items), m.page.More
			if m.number = firstMatch(m.page.Items, text, s == above); m.number != 0 || !m.more {
				return m
			}
			if q.After = m.page.Last; s == above {
				q.After, q.Before = "", m.page.First
			}
		}
		return m
	}
}

// firstMatch is the number of the first item that holds the text; the last one
// where the way is up.
func firstMatch(items []queue.Item, text string, up bool) (number uint64) {
	for i := range items {
		if strings.Contains(haystack(&items[i]), text) {
			if number = items[i].Number; !up {
				break
			}
		}
	}
	return number
}

// found takes what a scan brought.
func (p *Page) found(m foundMsg) tea.Cmd {
	if m.turn != p.search.turn {
		return nil // another search has begun
	}
	switch {
	case m.err != nil:
		p.say(bad, "the queue cannot be searched: %s", m.err.Error())
	case m.number == 0 && m.more:
		p.say(info, "no match in the next %d items", m.looked)
	case m.number == 0:
		p.say(info, beyond(m.side == above))
	default:
		p.rows.jump(m.side, m.page, p.hidden)
		if i := p.rows.index(m.number); i >= 0 {
			p.rows.cursor = i
		}
		p.appeared(false)
		p.fresh, p.status = false, status{}
		return tea.Batch(p.letGo(), p.more())
	}
	return nil
}

// again goes to the next match of the last search.
func (p *Page) again(step int) tea.Cmd {
	if p.search.text == "" {
		p.say(info, "%s searches first", p.keys.hint(find, "").Key)
		return nil
	}
	return p.seek(p.rows.cursor+step, step)
}
