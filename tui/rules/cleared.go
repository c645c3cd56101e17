package rules

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"offside/data/stats"
	"offside/queue"
	"offside/screen"
	"offside/tui/ui"
)

// mostCleared is in how many messages what was cleared is looked for.
const mostCleared = 500

// clearing is what looked like contact information in the messages of the queue
// and was cleared, by the reason: where false alarms would be, and misses are.
type clearing struct {
	page   *Page
	groups []clearedGroup
	looked int
	done   bool
	cursor cursor
	search *clearedSearch // belongs to the command in flight
}

// clearedGroup is what was cleared for one reason.
type clearedGroup struct {
	reason string
	cases  []stats.Case
}

// clearedSearch goes through messages, a stretch with each step: the open ones
// first, then those decided last.
type clearedSearch struct {
	screener *screen.Screener
	scratch  screen.Scratch
	query    queue.Query
	looked   int
}

// clearedMsg brings what a step found.
type clearedMsg struct {
	view    *clearing
	cleared []clearedCase
	looked  int
	done    bool
	err     error
}

// clearedCase is a piece that was cleared.
type clearedCase struct {
	reason string
	stats.Case
}

// openCleared opens what was cleared.
func (p *Page) openCleared() tea.Cmd {
	if _, open := p.top().(*clearing); open {
		return nil
	}
	c := &clearing{page: p, search: &clearedSearch{query: queue.Query{Order: queue.ByRank, Limit: 50}}}
	p.show(c)
	return c.step()
}

// step looks at the next messages.
func (c *clearing) step() tea.Cmd {
	ctx, s, search, current := c.page.o.Context, c.page.o.Store, c.search, c.page.current()
	return func() tea.Msg {
		m := clearedMsg{view: c}
		if search.screener == nil {
			p, err := current(ctx)
			if err != nil {
				m.err = err
				return m
			}
			search.screener = screen.New(p, screen.Options{})
		}
		m.cleared, m.done, m.err = search.next(ctx, s)
		m.looked = search.looked
		return m
	}
}

// next looks at a page of items.
func (x *clearedSearch) next(ctx context.Context, s Store) (out []clearedCase, done bool, err error) {
	page, err := s.Page(ctx, x.query)
	if err != nil {
		return nil, false, err
	}
	for i := range page.Items {
		it := &page.Items[i]
		x.looked++
		for _, k := range x.screener.Explain(&it.Message, nil, &x.scratch) {
			if k.Outcome == screen.OutcomeCleared {
				out = append(out, clearedCase{k.Reason, stats.CaseAt(it, k.Span, k.Class)})
			}
		}
	}
	decided := x.query.Order == queue.ByDecision
	switch {
	case x.looked >= mostCleared || decided && !page.More:
		return out, true, nil
	case !page.More || !decided && x.looked >= mostCleared/2:
		x.query = queue.Query{Order: queue.ByDecision, Limit: 50, Before: queue.End}
	case decided:
		x.query.Before = page.First
	default:
		x.query.After = page.Last
	}
	return out, false, nil
}

// take takes what a step found.
func (c *clearing) take(m clearedMsg) tea.Cmd {
	if m.err != nil {
		c.page.Complain(c.page.tr.T("what was cleared cannot be found"), m.err)
		c.done = true
		return nil
	}
	for _, k := range m.cleared {
		i := slices.IndexFunc(c.groups, func(g clearedGroup) bool { return g.reason == k.reason })
		if i < 0 {
			i, c.groups = len(c.groups), append(c.groups, clearedGroup{reason: k.reason})
		}
		c.groups[i].cases = append(c.groups[i].cases, k.Case)
	}
	slices.SortStableFunc(c.groups, func(a, b clearedGroup) int {
		return cmp.Or(cmp.Compare(len(b.cases), len(a.cases)), strings.Compare(a.reason, b.reason))
	})
	if c.looked, c.done = m.looked, m.done; c.done || !slices.Contains(c.page.views, view(c)) {
		return nil // all is looked at, or nobody looks any more
	}
	return c.step()
}

func (c *clearing) title() string {
	return c.page.tr.T("What looked like contact information and was cleared, by the reason")
}
func (c *clearing) at() *cursor { return &c.cursor }
func (c *clearing) len() int    { return len(c.groups) }

func (c *clearing) head(w int) []ui.Row {
	s := c.page.tr.N(c.looked, "%s message looked at", "%s messages looked at", c.page.tr.Int(uint64(c.looked)))
	switch {
	case !c.done:
		s += "…"
	case len(c.groups) == 0:
		s += c.page.tr.T(": nothing was cleared")
	}
	return []ui.Row{{ui.Cell(s, w, ui.Dim)}}
}

func (c *clearing) entry(i, w int) ui.Row {
	g := &c.groups[i]
	n := min(60, max(nameWidth(w), w-26)) // a reason is a sentence, and says more than its bar
	return ui.Row{ui.Cell(g.reason, n, ui.Text), ui.Say(fmt.Sprintf("%7d  ", len(g.cases)), ui.Strong),
		ui.Say(c.page.o.Charts.Bar(float64(len(g.cases)), float64(len(c.groups[0].cases)), w-n-11), ui.Focus)}
}

func (c *clearing) foot(i, w int) []ui.Row {
	if i >= len(c.groups) {
		return nil
	}
	out := append(ui.Wrapped(c.groups[i].reason, w, ui.Text), ui.Row{})
	for k := range c.groups[i].cases {
		if k == 12 {
			break
		}
		out = append(out, excerpt(&c.groups[i].cases[k], w))
	}
	return out
}

func (c *clearing) hints() []ui.Hint {
	k := &c.page.keys
	return []ui.Hint{k.Hint(back, "back"), k.Hint(down, ""), k.Hint(up, ""), k.Hint(edit, ""), k.Hint(help, "")}
}

func (c *clearing) act(i intent) tea.Cmd {
	if i == back {
		c.page.close()
	}
	return nil
}
