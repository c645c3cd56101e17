package review

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen/contact"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// field is something that the queue can be filtered by.
type field struct {
	key  string
	name lang.English
	at   func(q *queue.Query) *string
	// options are the values to choose from, by how many items have them; nil
	// where the item under the cursor gives the one value that can be had.
	options func(c *queue.Counts) map[string]uint64
	of      func(p *Page, it *queue.Item) string
}

// fields are what the queue can be filtered by.
func fields() []field {
	return []field{
		{"c", "class", func(q *queue.Query) *string { return (*string)(&q.Class) }, func(c *queue.Counts) map[string]uint64 { return named(c.Classes) }, nil},
		{"k", "clause", func(q *queue.Query) *string { return &q.Clause }, func(c *queue.Counts) map[string]uint64 { return c.Clauses }, nil},
		{"l", "lane", func(q *queue.Query) *string { return (*string)(&q.Lane) }, func(c *queue.Counts) map[string]uint64 { return named(c.Lanes) }, nil},
		{"s", "sender", func(q *queue.Query) *string { return &q.Sender }, nil, func(_ *Page, it *queue.Item) string { return it.Message.Sender.ID }},
		{"t", "thread", func(q *queue.Query) *string { return &q.Thread }, nil, func(_ *Page, it *queue.Item) string { return it.Message.Thread }},
		{"v", "value", func(q *queue.Query) *string { return &q.Value }, nil, (*Page).chosenValue},
	}
}

// named is a counter by plain names.
func named[K contact.Class | queue.Lane](m map[K]uint64) map[string]uint64 {
	out := make(map[string]uint64, len(m))
	for k, n := range m {
		out[string(k)] = n
	}
	return out
}

// chosenValue is the value of the chosen detection.
func (p *Page) chosenValue(it *queue.Item) string {
	if ds := detections(it); p.chosen < len(ds) {
		return ds[p.chosen].Value
	}
	return ""
}

// chips are what the queue is filtered by, in words. The lane counts where it
// is not the one that the page was made for.
func (p *Page) chips() []string {
	var out []string
	q := p.o.Query
	if q.Order != "" && q.Order != queue.ByRank {
		out = append(out, p.tr.T(orderName(q.Order)))
	}
	for _, f := range fields() {
		v := *f.at(&q)
		switch {
		case f.name == "lane" && q.Lane == p.lane, v == "" && f.name != "lane":
		case v == "":
			out = append(out, p.tr.T("every lane"))
		default:
			out = append(out, p.tr.T(f.name)+" "+p.fieldText(&f, v).Truncate(40).String())
		}
	}
	return out
}

// fieldText is a value of the field, as it may be shown.
func (p *Page) fieldText(f *field, v string) safetext.Text {
	t := safetext.Clean(safetext.Cut(p.tr.Name(v), 200))
	if p.veil.masked && f.name == "value" {
		t = t.Mask(contact.Span{End: len(v)})
	}
	return t
}

// filterBy looks at the queue anew through the query.
func (p *Page) filterBy(q queue.Query) tea.Cmd {
	p.overlay = nil
	if q == p.o.Query {
		return nil
	}
	p.o.Query, p.search.turn = q, p.search.turn+1
	p.rows = rows{}
	p.began = false // the first item is claimed as at the start
	p.status = status{}
	return tea.Batch(p.letGo(), p.load(fresh), p.count())
}

// unfiltered is the query without a filter.
func (p *Page) unfiltered() queue.Query {
	q := p.o.Query
	for _, f := range fields() {
		*f.at(&q) = ""
	}
	q.Lane = p.lane
	return q
}

// filterMenu changes the filters: a letter chooses what to filter by, then a
// digit or the cursor the value.
type filterMenu struct {
	field  *field
	cursor int
}

// option is a value to choose, with how many items have it.
type option struct {
	value string
	n     uint64
}

// optionsOf are the values of a field, the most frequent first; the first
// stands for any.
func (p *Page) optionsOf(f *field) []option {
	all := f.options(&p.counts)
	out := []option{{}}
	for _, v := range slices.SortedFunc(maps.Keys(all), func(a, b string) int {
		return cmp.Or(cmp.Compare(all[b], all[a]), strings.Compare(a, b))
	}) {
		out = append(out, option{v, all[v]})
	}
	return out
}

func (m *filterMenu) key(p *Page, k tea.KeyMsg) tea.Cmd {
	switch i := p.keys.intent(k); {
	case key.Matches(k, p.keys.escape), key.Matches(k, p.keys.interrupt):
		if m.field == nil {
			p.overlay = nil
		}
		m.field = nil
	case m.field == nil && i == clearFilters, m.field == nil && i == unmark:
		return p.filterBy(p.unfiltered())
	case m.field == nil:
		return m.choose(p, k)
	case i == down:
		m.cursor = min(m.cursor+1, len(p.optionsOf(m.field))-1)
	case i == up:
		m.cursor = max(0, m.cursor-1)
	case key.Matches(k, p.keys.enter):
		return m.take(p, m.cursor)
	case key.Matches(k, p.keys.digits):
		return m.take(p, int(k.Runes[0]-'0'))
	}
	return nil
}

// choose takes a field: its value from the item, or a list to choose from.
func (m *filterMenu) choose(p *Page, k tea.KeyMsg) tea.Cmd {
	for _, f := range fields() {
		if k.Type != tea.KeyRunes || string(k.Runes) != f.key {
			continue
		}
		if f.options != nil {
			m.field, m.cursor = &f, 0
			return nil
		}
		q := p.o.Query
		at := f.at(&q)
		switch it := p.rows.current(); {
		case *at != "":
			*at = ""
		case it != nil:
			*at = f.of(p, it)
		}
		if q == p.o.Query {
			p.say(info, "the item under the cursor has no %s", p.tr.T(f.name))
			return nil
		}
		return p.filterBy(q)
	}
	return nil
}

// take filters by the i-th option.
func (m *filterMenu) take(p *Page, i int) tea.Cmd {
	all := p.optionsOf(m.field)
	if i >= len(all) {
		return nil
	}
	q := p.o.Query
	*m.field.at(&q) = all[i].value
	return p.filterBy(q)
}

func (m *filterMenu) hints(p *Page) []ui.Hint {
	if m.field != nil {
		return []ui.Hint{p.hintOf(p.keys.enter, "take"), p.keys.hint(down, "move"), p.hintOf(p.keys.escape, "back")}
	}
	return []ui.Hint{p.keys.hint(clearFilters, "clear all"), p.hintOf(p.keys.escape, "back")}
}

func (m *filterMenu) draw(p *Page, r ui.Region) {
	title, lines := p.tr.T("Show only items of …"), m.fieldLines(p)
	if m.field != nil {
		title, lines = p.tr.T("Show only %s …   (items, decided ones too)", p.tr.T(m.field.name)), m.optionLines(p)
	}
	height := min(len(lines), r.H-2)
	first := max(0, min(m.cursor-height/2, len(lines)-height))
	if m.field == nil {
		first = 0
	}
	in := panel(r, title, 64, height, len(lines)-height-first, first > 0)
	for y := range height {
		lines[first+y].Fit(in.W-2).Draw(in, 1, y)
		if m.field != nil && first+y == m.cursor {
			in.Select(y)
		}
	}
}

// fieldLines are what can be filtered by, with what is set.
func (m *filterMenu) fieldLines(p *Page) []ui.Row {
	var out []ui.Row
	it := p.rows.current()
	column := 8
	for _, f := range fields() {
		column = max(column, utf8.RuneCountInString(p.tr.T(f.name))+1)
	}
	for _, f := range fields() {
		l := ui.Row{ui.Own(f.key+" ", ui.Key), ui.Own(ui.Pad(p.tr.T(f.name), column), ui.Text)}
		switch v := *f.at(&p.o.Query); {
		case v != "":
			l = append(l, ui.Shown(p.fieldText(&f, v), ui.Strong))
		case f.of != nil && it != nil && f.of(p, it) != "":
			l = append(l, ui.Own(p.tr.T("any; this one’s is "), ui.Dim), ui.Shown(p.fieldText(&f, f.of(p, it)), ui.Dim))
		default:
			l = append(l, ui.Own(p.tr.T("any"), ui.Dim))
		}
		out = append(out, l)
	}
	return out
}

func (m *filterMenu) optionLines(p *Page) []ui.Row {
	var out []ui.Row
	for i, o := range p.optionsOf(m.field) {
		digit, name := "  ", p.tr.T("any")
		if i < 10 {
			digit = itoa(i) + " "
		}
		if i == 0 {
			digit = "  "
		}
		if o.value != "" {
			name = p.tr.Name(o.value)
		}
		if c, ok := p.o.Handbook.Clause(o.value); ok && m.field.name == "clause" {
			name += " " + c.Title
		}
		l := ui.Row{ui.Own(digit, ui.Key), ui.Shown(ui.Fill(safetext.Clean(safetext.Cut(name, 200)).Truncate(30), 30), ui.Text)}
		if o.value != "" {
			l = append(l, ui.Own("  "+p.tr.Int(o.n), ui.Dim))
		}
		out = append(out, l)
	}
	return out
}
