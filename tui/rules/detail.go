package rules

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"offside/data/stats"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// detail is the false alarms of one rule or clause, by what they have in
// common.
type detail struct {
	page   *Page
	kind   stats.Kind
	id     string
	cases  *stats.Cases // nil: not read yet
	groups []stats.Group
	cursor cursor
}

// casesMsg brings the cases of a detail.
type casesMsg struct {
	detail *detail
	cases  *stats.Cases
	groups []stats.Group
	err    error
}

// openDetail opens the false alarms of a rule or clause.
func (p *Page) openDetail(kind stats.Kind, id string) tea.Cmd {
	d := &detail{page: p, kind: kind, id: id}
	p.show(d)
	ctx, s := p.o.Context, p.o.Store
	return func() tea.Msg {
		c, err := stats.CasesOf(ctx, s, kind, id)
		if err != nil {
			return casesMsg{detail: d, err: err}
		}
		return casesMsg{d, c, c.Groups(), nil}
	}
}

// take takes the cases; the first entry is all of them.
func (d *detail) take(m casesMsg) {
	if m.err != nil {
		d.page.Complain(d.page.tr.T("the false alarms cannot be read"), m.err)
		return
	}
	d.cases, d.groups = m.cases, nil
	if n := len(m.cases.Wrong); n > 0 {
		every := stats.Group{By: d.page.tr.T("every false alarm"), Count: n, Right: len(m.cases.Right), Wrong: make([]int, n)}
		for i := range every.Wrong {
			every.Wrong[i] = i
		}
		d.groups = append([]stats.Group{every}, m.groups...)
	}
}

func (d *detail) title() string {
	return d.page.tr.T("%s: false alarms by what they have in common", d.id)
}
func (d *detail) at() *cursor { return &d.cursor }
func (d *detail) len() int    { return len(d.groups) }

func (d *detail) head(w int) []ui.Row {
	switch {
	case d.cases == nil:
		return []ui.Row{{ui.Say(d.page.tr.T("reading…"), ui.Dim)}}
	case len(d.cases.Wrong) == 0:
		return ui.Wrapped(d.page.tr.T("No false alarm among %d decided items.", d.cases.Items), w, ui.Good)
	}
	return []ui.Row{{ui.Cell(d.page.tr.T("in common"), nameWidth(w), ui.Dim), ui.Say(fmt.Sprintf("%7s %7s", d.page.tr.T("wrong"), d.page.tr.T("right¦correct")), ui.Dim)}}
}

// nameWidth is how wide the name of a group is.
func nameWidth(w int) int { return max(16, min(60, w-40)) }

func (d *detail) entry(i, w int) ui.Row {
	g := &d.groups[i]
	name := d.page.tr.Name(g.By)
	if g.Key != "" {
		name += " “" + d.key(g) + "”"
	}
	n := nameWidth(w)
	return ui.Row{ui.Cell(name, n, ui.Text), ui.Say(fmt.Sprintf("%7d ", g.Count), ui.Bad), ui.Say(fmt.Sprintf("%7d  ", g.Right), ui.Good),
		ui.Say(d.page.o.Charts.Bar(float64(g.Count), float64(len(d.cases.Wrong)), w-n-19), ui.Bad)}
}

// key is what a group has in common, as people write it.
func (d *detail) key(g *stats.Group) string {
	switch g.By {
	case "evasion", "cue", "surface", "whose":
		return d.page.tr.Name(g.Key)
	}
	return g.Key
}

func (d *detail) foot(i, w int) []ui.Row {
	if i >= len(d.groups) {
		return nil
	}
	g := &d.groups[i]
	var out []ui.Row
	for k, at := range g.Wrong {
		if k == 8 {
			out = append(out, ui.Row{ui.Say(d.page.tr.T("and %d more", len(g.Wrong)-k), ui.Dim)})
			break
		}
		out = append(out, excerpt(&d.cases.Wrong[at], w))
	}
	out = append(out, ui.Row{})
	s := d.page.tr.T("%d of the %d false alarms among the latest %d decided items, and %d of the %d right ones, have this in common.", g.Count, len(d.cases.Wrong), d.cases.Items, g.Right, len(d.cases.Right))
	if d.cases.More {
		s += d.page.tr.T(" Older ones were not looked at.")
	}
	return append(out, ui.Wrapped(s, w, ui.Dim)...)
}

// excerpt is a case in one row, with what stands around it.
func excerpt(c *stats.Case, w int) ui.Row {
	id := ui.Cell(c.Message, 12, ui.Dim)
	text := safetext.Clean(safetext.Cut(c.Text, 200)).Truncate(max(8, w/2))
	room := max(0, w-13-text.Width())
	before := safetext.Clean(c.Before)
	for before.Width() > room*2/3 {
		before = before[1:]
	}
	after := safetext.Clean(c.After).Truncate(max(0, room-before.Width()))
	return ui.Row{id, ui.Cell("", 1, ui.Text), ui.Shown(before.Visual(), ui.Dim), ui.Shown(text.Visual(), ui.HitPaint(c.Class, false)), ui.Shown(after.Visual(), ui.Dim)}
}

func (d *detail) hints() []ui.Hint {
	k := &d.page.keys
	return []ui.Hint{k.Hint(back, "back"), k.Hint(open, "its cases"), k.Hint(down, ""), k.Hint(up, ""), k.Hint(edit, ""), k.Hint(help, "")}
}

func (d *detail) act(i intent) tea.Cmd {
	switch {
	case i == back:
		d.page.close()
	case i == open && d.cursor.at < len(d.groups):
		d.page.show(&cases{page: d.page, detail: d, group: &d.groups[d.cursor.at]})
	}
	return nil
}

// cases are the false alarms of one group, one by one.
type cases struct {
	page   *Page
	detail *detail
	group  *stats.Group
	cursor cursor
}

func (c *cases) title() string {
	return strings.TrimSpace(c.detail.id + ": " + c.group.By + " " + strings.ReplaceAll(c.group.Key, "_", " "))
}
func (c *cases) at() *cursor          { return &c.cursor }
func (c *cases) len() int             { return len(c.group.Wrong) }
func (c *cases) head(int) []ui.Row    { return nil }
func (c *cases) of(i int) *stats.Case { return &c.detail.cases.Wrong[c.group.Wrong[i]] }

func (c *cases) entry(i, w int) ui.Row { return excerpt(c.of(i), w) }

func (c *cases) foot(i, w int) []ui.Row {
	if i >= c.len() {
		return nil
	}
	k := c.of(i)
	out := ui.Wrapped(k.Before+k.Text+k.After, w, ui.Text)
	out = append(out, ui.Row{})
	tr := c.page.tr
	for _, f := range [][2]string{
		{tr.T("message"), k.Message}, {tr.T("sender"), k.Sender}, {tr.T("value"), k.Value}, {tr.T("rule"), k.Rule}, {tr.T("clause"), k.Clause},
		{tr.T("whose"), tr.Name(string(k.Subject))}, {tr.T("evasion"), lang.Names(tr, k.Evasions)}, {tr.T("cues"), lang.Names(tr, k.Cues)}, {tr.T("decided¦answer"), tr.Name(string(k.Outcome))},
		{tr.T("conf"), tr.T("%.2f", k.Confidence)}, {tr.T("reason"), k.Reason}, {tr.T("evidence"), strings.Join(k.Evidence, "; ")},
	} {
		if f[1] == "" {
			continue
		}
		lead := f[0]
		for _, l := range safetext.Clean(safetext.Cut(f[1], 400)).Lines(max(1, w-9)) {
			out = append(out, ui.Row{ui.Cell(lead, 9, ui.Dim), ui.Shown(l, ui.Text)})
			lead = ""
		}
	}
	return out
}

func (c *cases) hints() []ui.Hint {
	k := &c.page.keys
	return []ui.Hint{k.Hint(back, "back"), k.Hint(down, ""), k.Hint(up, ""), k.Hint(edit, ""), k.Hint(help, "")}
}

func (c *cases) act(i intent) tea.Cmd {
	if i == back {
		c.page.close()
	}
	return nil
}
