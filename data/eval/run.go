package eval

import (
	"cmp"
	"slices"

	"offside/data/stats"
	"offside/screen"
	"offside/screen/contact"
)

// Screener is what is measured.
type Screener interface {
	Screen(m *screen.Message, w *screen.Window, x *screen.Scratch) *screen.Assessment
}

// Run screens every case of s and counts. Cases stand alone, but for those that
// are threads.
func Run(s *Set, by Screener) (*Report, error) {
	if len(s.Cases) == 0 {
		return nil, ErrEmpty
	}
	c := counter{set: s, report: Report{
		Set: s.Name, Messages: len(s.Cases), Ranked: s.Ranked, Alike: s.Alike,
		Classes: map[contact.Class]*Figures{}, Acts: map[contact.Act]*Figures{},
		Evasions: map[contact.Evasion]*Figures{}, Rules: map[string]*Figures{},
	}}
	for i := range s.Cases {
		if s.Cases[i].thread != nil {
			c.thread(&s.Cases[i], by)
			continue
		}
		a := by.Screen(&s.Cases[i].Message, nil, &c.scratch)
		c.report.Engine, c.report.Policy = a.Engine, a.Policy.Name+"@"+a.Policy.Hash
		c.count(&s.Cases[i], a)
	}
	return c.finish(), nil
}

// counter counts the cases of one run.
type counter struct {
	set     *Set
	report  Report
	scratch screen.Scratch
	bins    [reliabilityBins]struct{ n, squares, right, confidence float64 }
	// messages and the squares of their weights, those with a false alarm, those
	// without gold, those queued.
	messages, squares, alarmed, innocent, queued float64
}

// reliabilityBins is how many rows the reliability table has.
const reliabilityBins = 10

// match is a detection that the set judges, and the gold it found, or -1.
type match struct {
	*screen.Detection
	kind kind
	gold int
}

func (c *counter) count(k *Case, a *screen.Assessment) {
	found := c.matches(k, a)
	hit := make([]bool, len(k.Gold))
	wrong := false
	for _, m := range found {
		if m.gold < 0 && arguable(k, m.Span) {
			continue
		}
		c.predicted(k, &m)
		if m.gold < 0 {
			wrong = true
			c.report.Wrong = append(c.report.Wrong, Mistake{Case: k.ID, Span: m.Span, Class: m.Class, Act: m.Act, Text: m.Text,
				Rule: m.Rule, Confidence: m.Confidence, Context: k.Message.Text})
			continue
		}
		hit[m.gold] = true
	}
	for i, g := range k.Gold {
		c.labelled(k, g, hit[i], exact(found, i, g.Span))
	}
	c.messages += k.Weight
	c.squares += k.Weight * k.Weight
	if wrong {
		c.alarmed += k.Weight
	}
	if len(k.Gold) == 0 && len(k.Arguable) == 0 {
		c.innocent += k.Weight
		if a.Flagged() {
			c.queued += k.Weight
		}
	}
}

// matches pairs detections with the gold that they find, each with one: the
// largest overlap first.
func (c *counter) matches(k *Case, a *screen.Assessment) []match {
	var out []match
	for i := range a.Detections {
		d := &a.Detections[i]
		if kd, judged := c.set.kindOf(d); judged {
			out = append(out, match{d, kd, -1})
		}
	}
	type pair struct{ m, g, overlap int }
	var pairs []pair
	for i, m := range out {
		for j, g := range k.Gold {
			n := min(m.End, g.End) - max(m.Start, g.Start)
			if m.kind == (kind{g.Class, g.Act}) && n > 0 && 2*n >= edge(m.Span, &g) {
				pairs = append(pairs, pair{i, j, n})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return b.overlap - a.overlap })
	taken := make([]bool, len(k.Gold))
	for _, p := range pairs {
		if out[p.m].gold < 0 && !taken[p.g] {
			out[p.m].gold, taken[p.g] = p.g, true
		}
	}
	return out
}

// edge is the length of which half must overlap: of the longer span for what is
// shared, whose edges are sharp. The phrase of a request, a move or a pointing
// has none ("text me on the green app", or just its last three words), so there
// it is the shorter one's.
func edge(s contact.Span, g *Gold) int {
	if g.Act == contact.Share {
		return max(s.Len(), g.Len())
	}
	return min(s.Len(), g.Len())
}

func exact(found []match, gold int, s contact.Span) bool {
	return slices.ContainsFunc(found, func(m match) bool { return m.gold == gold && m.Span == s })
}

func arguable(k *Case, s contact.Span) bool {
	return slices.ContainsFunc(k.Arguable, s.Overlaps)
}

// row returns the figures under key, making them.
func row[K comparable](rows map[K]*Figures, key K) *Figures {
	if rows[key] == nil {
		rows[key] = &Figures{}
	}
	return rows[key]
}

// predicted counts something that the engine said.
func (c *counter) predicted(k *Case, m *match) {
	r := &c.report
	for _, f := range []*Figures{&r.All, row(r.Classes, m.kind.class), row(r.Acts, m.kind.act), row(r.Rules, m.Rule)} {
		f.Predicted += k.Weight
		f.saidSquares += k.Weight * k.Weight
		if m.gold >= 0 {
			f.Right += k.Weight
		}
	}
	b := &c.bins[min(int(m.Confidence*reliabilityBins), reliabilityBins-1)]
	b.n += k.Weight
	b.squares += k.Weight * k.Weight
	b.confidence += m.Confidence * k.Weight
	if m.gold >= 0 {
		b.right += k.Weight
	}
}

// labelled counts something that the set says is there.
func (c *counter) labelled(k *Case, g Gold, found, exact bool) {
	r := &c.report
	rows := []*Figures{&r.All, row(r.Classes, g.Class), row(r.Acts, g.Act)}
	if g.Evasion != "" {
		rows = append(rows, row(r.Evasions, g.Evasion))
	}
	for _, f := range rows {
		f.Gold += k.Weight
		f.goldSquares += k.Weight * k.Weight
		if found {
			f.Found += k.Weight
		}
		if exact {
			f.Exact += k.Weight
		}
	}
	if !found {
		r.Missed = append(r.Missed, Mistake{Case: k.ID, Span: g.Span, Class: g.Class, Act: g.Act, Text: g.Of(k.Message.Text),
			Evasion: g.Evasion, Context: k.Message.Text})
	}
}

func (c *counter) finish() *Report {
	r := &c.report
	r.All.finish()
	finishAll(r.Classes)
	finishAll(r.Acts)
	finishAll(r.Evasions)
	finishAll(r.Rules)
	if r.Threads != nil {
		r.Threads.finish()
	}
	if c.messages > 0 {
		in := stats.Weighted(c.alarmed, c.messages, c.squares)
		r.FalseAlarms, r.AlarmsIn = 1000*share(c.alarmed, c.messages), Interval{Low: 1000 * in.Low, High: 1000 * in.High}
	}
	if c.innocent > 0 {
		r.Queued = 1000 * c.queued / c.innocent
	}
	for i, b := range c.bins {
		if b.n > 0 {
			r.Reliability = append(r.Reliability, Bin{From: float64(i) / reliabilityBins, To: float64(i+1) / reliabilityBins,
				Count: b.n, Mean: b.confidence / b.n, Right: b.right / b.n, In: stats.Weighted(b.right, b.n, b.squares)})
		}
	}
	slices.SortStableFunc(r.Wrong, func(a, b Mistake) int { return cmp.Compare(b.Confidence, a.Confidence) })
	return r
}

func finishAll[K comparable](rows map[K]*Figures) {
	for _, f := range rows {
		f.finish()
	}
}
