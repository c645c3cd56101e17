package review

import (
	"math"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/desk"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// orders are the ways to go through the queue.
func orders() []struct {
	order        queue.Order
	name, detail lang.English
} {
	return []struct {
		order        queue.Order
		name, detail lang.English
	}{
		{queue.ByRank, "by value", "the gravest and surest first, with age"},
		{queue.ByAge, "oldest first", "in the order in which they came in"},
		{queue.ByDoubt, "by doubt", "what screening is least sure of first"},
	}
}

// orderName is how an order is called.
func orderName(o queue.Order) lang.English {
	for _, x := range orders() {
		if x.order == o {
			return x.name
		}
	}
	return orders()[0].name
}

// showOrders opens the choice of orders.
func (p *Page) showOrders() {
	m := &menu{title: p.tr.T("Sort the queue")}
	for i, o := range orders() {
		if p.o.Query.Order == o.order {
			m.cursor = i
		}
		m.lines = append(m.lines, choiceLine{p.tr.T(o.name), p.tr.T(o.detail), func(p *Page) tea.Cmd {
			q := p.o.Query
			q.Order = o.order
			return p.filterBy(q)
		}})
	}
	p.overlay = m
}

// showViews opens the saved views.
func (p *Page) showViews() {
	m := &menu{title: p.tr.T("Your views of the queue"), none: p.tr.T("none yet: set filters and an order, then save them here")}
	for _, v := range p.views {
		m.lines = append(m.lines, choiceLine{v.Name, p.viewText(&v.Query), func(p *Page) tea.Cmd { return p.filterBy(v.Query) }})
	}
	m.also = []ui.Hint{p.keys.hint(note, "save this one"), p.keys.hint(unmark, "forget")}
	m.more = func(p *Page, m *menu, i intent) (tea.Cmd, bool) {
		switch {
		case i == note:
			p.askFor(p.tr.T("name of this view"), p.saveView)
		case i == unmark && m.cursor < len(p.views):
			p.say(info, "forgotten: %s", p.views[m.cursor].Name)
			p.views = slices.Delete(slices.Clone(p.views), m.cursor, m.cursor+1)
			p.showViews()
		}
		return nil, true
	}
	p.overlay = m
}

// viewText is a query in words.
func (p *Page) viewText(q *queue.Query) string {
	out := []string{p.tr.T(orderName(q.Order))}
	for _, f := range fields() {
		if v := *f.at(q); v != "" {
			out = append(out, p.tr.T(f.name)+" "+p.fieldText(&f, v).String())
		}
	}
	return strings.Join(out, ", ")
}

// saveView keeps how the queue is looked at now under a name.
func (p *Page) saveView(name string) tea.Cmd {
	if p.o.Desk == nil {
		p.say(warn, "there is no place to keep a view")
		return nil
	}
	name = safetext.Cut(name, 60)
	views := slices.DeleteFunc(slices.Clone(p.views), func(v desk.View) bool { return v.Name == name })
	p.views = append(views, desk.View{Name: name, Query: p.o.Query})
	p.say(good, "saved the view “%s”; %s opens it", name, p.keys.hint(savedViews, "").Key)
	return p.keep()
}

// showPlace explains why the item under the cursor stands where it does.
func (p *Page) showPlace(it *queue.Item) {
	if it == nil {
		p.say(info, "there is no item")
		return
	}
	p.overlay = &sheet{title: p.tr.T("Why %s stands here", label(it)), open: whyFirst, lines: func(p *Page, width int) []ui.Row { return p.placeLines(it, width) }}
}

func (p *Page) placeLines(it *queue.Item, width int) []ui.Row {
	at, row := p.rows.index(it.Number), ""
	if at >= 0 && !p.rows.above {
		row = p.tr.T(", in row %d", at+1)
	}
	out := ui.Wrapped(p.tr.T("The queue is sorted %s%s.", p.tr.T(orderName(p.o.Query.Order)), row), width, ui.Text)
	out = append(out, ui.Row{})
	fact := func(name, text string) { out = append(out, labeled(name, safetext.Clean(text), width)...) }
	t := it.Terms(p.o.Now())
	switch {
	case t.ByLot:
		out = append(out, ui.Wrapped(p.tr.T("It was drawn by lot, and so was its place, so that what is decided here speaks for the whole queue. What is in it counts for nothing."), width, ui.Text)...)
		return append(out, p.claimLines(it, width)...)
	case p.o.Query.Order == queue.ByAge:
		fact(p.tr.T("waits"), p.tr.T("%s, since %s", span2(p.tr, t.Waited), when(p.tr, it.EnqueuedAt)))
		return append(out, p.claimLines(it, width)...)
	}
	for i, d := range detections(it) {
		fact(ui.Mark(i), p.tr.T("%s, severity %.2g × confidence %.2f", p.tr.Name(string(d.Verdict)), d.Severity, d.Confidence))
	}
	if p.o.Query.Order == queue.ByDoubt {
		fact(p.tr.T("doubt"), p.tr.T("%.2f; 1 is a finding that could as well be none", it.Doubt()))
		return append(out, p.claimLines(it, width)...)
	}
	fact(p.tr.T("value"), p.tr.T("%.2f, of the gravest and surest finding", t.Priority))
	if t.Reach > 1 {
		fact(p.tr.T("reach"), p.tr.T("× %d: so many items share its value, or more", t.Reach))
	}
	fact(p.tr.T("waits"), p.tr.T("%s, which counts like %.2f times the value", span2(p.tr, t.Waited), math.Exp(t.AgeTerm)))
	fact(p.tr.T("score"), p.tr.T("%.3f = %+.3f value %+.3f reach %+.3f wait; higher comes first", t.Score(), t.PriorityTerm, t.ReachTerm, t.AgeTerm))
	if at >= 0 && at+1 < len(p.rows.items) {
		next := p.rows.items[at+1].item
		nt := next.Terms(p.o.Now())
		fact(p.tr.T("next"), p.tr.T("%s with %.3f", label(next), nt.Score()))
	}
	return append(out, p.claimLines(it, width)...)
}

// claimLines say what sets the item apart from the order.
func (p *Page) claimLines(it *queue.Item, width int) []ui.Row {
	switch holder := it.Holder(p.o.Now()); {
	case guest(it):
		return append([]ui.Row{{}}, ui.Wrapped(p.tr.T("It is %s, no part of the queue, and was asked for by itself.", p.tr.Name(string(it.State))), width, ui.Dim)...)
	case holder != "" && holder != p.o.Actor.Name:
		return append([]ui.Row{{}}, ui.Wrapped(p.tr.T("It is held by %s.", holder), width, ui.Dim)...)
	}
	return nil
}
