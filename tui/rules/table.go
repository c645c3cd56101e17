package rules

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"offside/data/eval"
	"offside/data/stats"
	"offside/screen/policy"
	"offside/tui/ui"
	"offside/tui/ui/lang"
)

// ordering is the order of the table.
type ordering uint8

const (
	byItems ordering = iota
	byWrong
	byPrecision
	orderings
)

// kinds are what the table is about.
var kinds = map[stats.Kind]lang.English{stats.Rule: "rule", stats.Clause: "clause"}

// titles are those of the table, by its kind and order.
var titles = map[stats.Kind][orderings]lang.English{
	stats.Rule:   {"Rules, by hits", "Rules, by false alarms", "Rules, by precision, the lowest first"},
	stats.Clause: {"Clauses, by hits", "Clauses, by false alarms", "Clauses, by precision, the lowest first"},
}

// table is every clause, or every rule, with its figures.
type table struct {
	page    *Page
	kind    stats.Kind
	order   ordering
	figures []stats.Figure // in the order of the table
	cursor  cursor
}

// fill takes the page's figures and keeps the cursor on its rule.
func (t *table) fill() {
	at := t.current().ID
	all := t.page.figures.Clauses
	if t.kind == stats.Rule {
		all = t.page.figures.Rules
	}
	t.figures = slices.Clone(all)
	slices.SortStableFunc(t.figures, t.order.compare)
	if i := slices.IndexFunc(t.figures, func(f stats.Figure) bool { return f.ID == at }); at != "" && i >= 0 {
		t.cursor.at = i
	}
	t.cursor.move(0, len(t.figures))
}

// refill shows other figures, or the same in another order, from the start.
func (t *table) refill() {
	t.figures, t.cursor = nil, cursor{}
	t.fill()
}

// compare orders two figures.
func (o ordering) compare(a, b stats.Figure) int {
	switch o {
	case byWrong:
		return cmp.Compare(b.Dismissed, a.Dismissed)
	case byPrecision: // what was never decided comes last
		return cmp.Or(-cmp.Compare(min(a.Precision.N, 1), min(b.Precision.N, 1)), cmp.Compare(a.Precision.Value, b.Precision.Value))
	}
	return cmp.Compare(b.Items, a.Items)
}

// current is the figure under the cursor.
func (t *table) current() stats.Figure {
	if t.cursor.at < len(t.figures) {
		return t.figures[t.cursor.at]
	}
	return stats.Figure{}
}

func (t *table) title() string {
	return t.page.tr.T(titles[t.kind][t.order%orderings])
}

func (t *table) at() *cursor { return &t.cursor }
func (t *table) len() int    { return len(t.figures) }

// columns are the widths of the table's columns; 0 leaves one out.
type columns struct{ id, name, count, precision, interval, trend, changed int }

// columns are those for a table of w columns.
func (t *table) columns(w int) columns {
	c := columns{id: 6, count: 9, precision: 17, trend: 8}
	switch {
	case w >= 110:
		c.interval, c.changed = 18, 8
	case w >= 84:
		c.changed = 8
	case w < 70:
		c.count, c.trend = 7, 7
	}
	if w < 60 {
		c.trend = 0
	}
	c.name = max(0, min(46, w-c.id-3*c.count-c.precision-c.interval-c.trend-c.changed))
	if t.kind == stats.Rule { // its id is its name
		c.id, c.name = c.id+c.name, 0
	}
	return c
}

func (t *table) head(w int) []ui.Row {
	c := t.columns(w)
	tr := t.page.tr
	right := func(s lang.English, n int) ui.Piece {
		return ui.Cell(fmt.Sprintf("%*s", max(0, n-1), tr.T(s))+" ", n, ui.Dim)
	}
	names := [3]lang.English{"hits", "confirmed", "dismissed"}
	if c.count < 10 {
		names = [3]lang.English{"hits", "conf.", "dism."}
	}
	return []ui.Row{{
		ui.Cell(tr.T(kinds[t.kind]), c.id+c.name, ui.Dim), right(names[0], c.count), right(names[1], c.count), right(names[2], c.count),
		ui.Cell(tr.T(" prec. 95%"), c.precision, ui.Dim), ui.Cell(tr.T("0      to      1"), c.interval, ui.Dim), ui.Cell(tr.T("trend"), c.trend, ui.Dim), ui.Cell(tr.T("changed"), c.changed, ui.Dim),
	}}
}

func (t *table) entry(i, w int) ui.Row {
	f, c := &t.figures[i], t.columns(w)
	number := func(n uint64, p ui.Paint) ui.Piece {
		return ui.Cell(fmt.Sprintf("%*s ", c.count-1, t.page.tr.Int(n)), c.count, p)
	}
	row := ui.Row{
		ui.Cell(f.ID+t.state(f.ID), c.id-1, ui.Strong), ui.Cell("", 1, ui.Text), ui.Cell(t.name(f.ID), c.name, ui.Dim),
		number(f.Items, ui.Text), number(uint64(f.Confirmed), ui.Good), number(uint64(f.Dismissed), ui.Bad),
	}
	row = append(row, precision(t.page.tr, f, c.precision)...)
	s := f.Precision
	if s.N > 0 {
		row = append(row, ui.Cell(t.page.o.Charts.Interval(s.Low, s.Value, s.High, c.interval-2), c.interval, ui.Focus))
	} else {
		row = append(row, ui.Cell("", c.interval, ui.Dim))
	}
	return append(row, ui.Cell(t.page.o.Charts.Line(t.line(f, c.trend-1), 1), c.trend, ui.Key), ui.Cell(t.changed(f.ID), c.changed, ui.Dim))
}

// line is the trend in at most n characters.
func (t *table) line(f *stats.Figure, n int) []float64 {
	all := f.Line()
	if !t.page.o.Charts.ASCII {
		n *= 2
	}
	return all[len(all)-max(0, min(n, len(all))):]
}

// precision is a share with its interval; ~ says that it does not rest on what
// was drawn by lot.
func precision(tr *lang.Printer, f *stats.Figure, w int) ui.Row {
	s, sign := f.Precision, " "
	switch {
	case s.N == 0:
		return ui.Row{ui.Cell(" –", w, ui.Dim)}
	case f.Basis == stats.ByRank:
		sign = "~"
	}
	return ui.Row{ui.Cell(sign, 1, ui.Dim), ui.Cell(tr.Share(s.Value), 5, paintOf(s)), ui.Cell(tr.Share(s.Low)+"–"+tr.Share(s.High), w-6, ui.Dim)}
}

// paintOf is how a precision reads: surely high, surely low, or neither.
func paintOf(s stats.Share) ui.Paint {
	switch {
	case s.Low >= 0.8:
		return ui.Good
	case s.High < 0.5:
		return ui.Bad
	}
	return ui.Text
}

// state says where the policy in force does not simply have a rule on.
func (t *table) state(id string) string {
	if t.kind == stats.Rule {
		for _, r := range t.page.o.Handbook.Rules {
			if r.ID == id && r.State != policy.RuleOn {
				return " " + string(r.State)
			}
		}
	}
	return ""
}

// name is a clause's title.
func (t *table) name(id string) string {
	if t.kind == stats.Clause {
		c, _ := t.page.o.Handbook.Clause(id)
		return c.Title
	}
	return ""
}

// changed is when it last changed, in short.
func (t *table) changed(id string) string {
	c, ok := t.page.changes[eval.PartOf{Kind: t.kind, ID: id}]
	if !ok {
		return ""
	}
	return t.page.tr.Ago(t.page.o.Now().Sub(c.At))
}

// foot explains the figures of the rule under the cursor.
func (t *table) foot(_, w int) []ui.Row {
	p, f := t.page, t.current()
	if f.ID == "" {
		return ui.Wrapped(p.sofar(), w, ui.Dim)
	}
	out := []ui.Row{{ui.Say(strings.TrimSpace(f.ID+" "+t.name(f.ID)), ui.Title)}}
	if c, ok := p.o.Handbook.Clause(f.ID); ok && t.kind == stats.Clause {
		out = append(out, ui.Wrapped("“"+strings.TrimSpace(c.Text)+"”", w, ui.Dim)...)
	}
	out = append(out, ui.Wrapped(t.sentence(&f), w, ui.Text)...)
	if c, ok := p.changes[eval.PartOf{Kind: t.kind, ID: f.ID}]; ok {
		out = append(out, ui.Wrapped(p.tr.T("changed %s: %s", p.tr.Time(c.At, "2 Jan 15:04"), c.Change.String()), w, ui.Dim)...)
	}
	return append(out, ui.Wrapped(p.sofar(), w, ui.Dim)...)
}

// sentence says what the figures mean.
func (t *table) sentence(f *stats.Figure) string {
	tr, p := t.page.tr, f.Precision
	s := tr.N(int(f.Items), "Of %s item, %d are decided: %d confirmed, %d dismissed (%d as permitted), %d exceptions.",
		"Of %s items, %d are decided: %d confirmed, %d dismissed (%d as permitted), %d exceptions.", tr.Int(f.Items), f.Decided(), f.Confirmed, f.Dismissed, f.Permitted, f.Exceptions)
	if p.N == 0 {
		return s
	}
	what := lang.English(" %.1f%% of the messages under it were confirmed (95%%: %.1f–%.1f),")
	if t.kind == stats.Rule {
		what = " %.1f%% of its detections are contact information (95%%: %.1f–%.1f),"
	}
	s += tr.T(what, 100*p.Value, 100*p.Low, 100*p.High)
	if f.Basis == stats.ByLot {
		return s + tr.T(" by the %d answers about items drawn by lot, weighted by 1/probability.", p.N)
	}
	return s + tr.T(" by all %d answers, unweighted: fewer than %d are about items drawn by lot, so this flatters.", p.N, stats.EnoughDrawn)
}

// sofar says what the figures rest on.
func (p *Page) sofar() string {
	f := &p.figures
	s := p.tr.N(int(f.Of), "The latest %s of %s decision, %d of them on items drawn by lot.", "The latest %s of %s decisions, %d of them on items drawn by lot.", p.tr.Int(uint64(f.Decisions)), p.tr.Int(f.Of), f.Drawn)
	if f.Decisions == 0 {
		return p.tr.T("Nothing is decided yet.")
	}
	if f.To.After(f.From) {
		s += p.tr.T(" Trend: %s to %s.", p.tr.Time(f.From, "2 Jan 15:04"), p.tr.Time(f.To, "2 Jan 15:04"))
	}
	return s
}

func (t *table) hints() []ui.Hint {
	k := &t.page.keys
	which := lang.English("rules")
	if t.kind == stats.Rule {
		which = "clauses"
	}
	return []ui.Hint{k.Hint(back, "back"), k.Hint(open, "false alarms"), k.Hint(other, which), k.Hint(order, ""), k.Hint(edit, ""), k.Hint(cleared, ""), k.Hint(help, "")}
}

func (t *table) act(i intent) tea.Cmd {
	switch i {
	case other:
		if t.kind == stats.Rule {
			t.kind = stats.Clause
		} else {
			t.kind = stats.Rule
		}
		t.refill()
	case order:
		t.order = (t.order + 1) % orderings
		t.refill()
	case open:
		if f := t.current(); f.ID != "" {
			return t.page.openDetail(t.kind, f.ID)
		}
	}
	return nil
}
