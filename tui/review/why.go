package review

import (
	"slices"
	"strings"
	"unicode/utf8"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// whyLines is the reasoning about the chosen detection, for a pane of the
// given width.
func (p *Page) whyLines(it *queue.Item, width int) []ui.Row {
	spots, dets := p.spots(it), detections(it)
	if len(spots) == 0 {
		return undetected(p.tr, it, width)
	}
	i := min(p.chosen, len(spots)-1)
	var out []ui.Row
	if len(spots) > 1 {
		out = append(out, markBar(spots, i, width)...)
		out = append(out, ui.Row{})
	}
	if i >= len(dets) {
		return append(out, p.addedLines(it, spots[i], i, width)...)
	}
	d := &dets[i]
	out = append(out, p.headLines(it, d, spots[i], i, width)...)
	out = append(out, ui.Row{})
	out = append(out, p.clauseLines(it, d, width)...)
	out = append(out, conditionLines(d, width)...)
	out = append(out, p.hitLines(it, d, width)...)
	return append(out, p.ruleLines(d, width)...)
}

// undetected says why an item without a detection is here.
func undetected(tr *lang.Printer, it *queue.Item, width int) []ui.Row {
	text := tr.T("No contact information was found in this message.")
	if it.Probability > 0 && it.Probability < 1 {
		text += tr.T(" It is one of a random sample (%.3g%%) by which misses are counted.", 100*it.Probability)
	}
	return ui.Wrapped(text, width, ui.Text)
}

// markBar shows every spot's number with what the reviewer said of it.
func markBar(spots []spot, chosen, width int) []ui.Row {
	var out []ui.Row
	var l ui.Row
	for i, sp := range spots {
		s := ui.Own(ui.Mark(i)+sp.sign(), ui.NumberPaint(sp.class))
		if i == chosen {
			s = ui.Own(ui.Mark(i)+sp.sign(), ui.HitPaint(sp.class, true))
		}
		if l.Width()+s.Width()+1 > width {
			out, l = append(out, l), nil
		}
		l = append(l, s, ui.Own(" ", ui.Text))
	}
	return append(out, l)
}

// addedByYou is said of what the reviewer marked.
const addedByYou lang.English = "added by you: the engine missed it"

// addedLines are about a mark of the reviewer's own.
func (p *Page) addedLines(it *queue.Item, s spot, i, width int) []ui.Row {
	out := []ui.Row{titleOf(p.tr, s, i)}
	out = append(out, labeled(p.tr.T("text"), p.secret(it, s.Of(it.Message.Text)), width)...)
	out = append(out, ui.Row{})
	return append(out, ui.Wrapped(p.tr.T(addedByYou)+p.tr.T(". It is saved with your decision."), width, ui.Dim)...)
}

// titleOf is a spot's number, class and act, and what was said of it.
func titleOf(tr *lang.Printer, s spot, i int) ui.Row {
	head := ui.Row{ui.Own(ui.Mark(i)+" ", ui.NumberPaint(s.class)), ui.Shown(safetext.Clean(tr.Name(string(s.class))+" · "+tr.Name(string(s.act))), ui.Strong)}
	switch s.truth {
	case queue.Accepted:
		head = append(head, ui.Own(tr.T(" ✓ accepted"), ui.Good))
	case queue.Rejected:
		head = append(head, ui.Own(tr.T(" ✗ rejected"), ui.Bad))
	case queue.Corrected:
		head = append(head, ui.Own(tr.T(" ~ corrected"), ui.Good))
	case queue.Added:
		head = append(head, ui.Own(tr.T(" + added"), ui.Good))
	}
	return head
}

// headLines are what detection i is: class, act, confidence, value.
func (p *Page) headLines(it *queue.Item, d *screen.Detection, s spot, i, width int) []ui.Row {
	conf := p.tr.T("conf %s", p.tr.Share(d.Confidence))
	head := titleOf(p.tr, s, i).Fit(width)
	if gap := width - head.Width() - utf8.RuneCountInString(conf); gap > 0 {
		head = append(head, ui.Own(strings.Repeat(" ", gap)+conf, ui.Dim))
	}
	out := []ui.Row{head}
	if s.truth == queue.Corrected {
		was := safetext.Clean(p.tr.Name(string(d.Class)) + " · " + p.tr.Name(string(d.Act)) + " “")
		was = append(append(was, p.secret(it, safetext.Cut(d.Text, 200))...), safetext.Clean("”")...)
		out = append(out, labeled(p.tr.T("was"), was, width)...)
	}
	if d.Value != "" {
		out = append(out, labeled(p.tr.T("value"), p.secret(it, d.Value), width)...)
	}
	if !p.masks(it) {
		out = append(out, readingLines(p.tr, d.Reading, width)...)
	}
	return out
}

// clauseLines are the clause, what it says, and the reason.
func (p *Page) clauseLines(it *queue.Item, d *screen.Detection, width int) []ui.Row {
	var out []ui.Row
	paint := ui.VerdictPaint(d.Verdict)
	verdict := p.tr.Upper(p.tr.Name(string(d.Verdict)))
	c, known := p.o.Handbook.Clause(d.Clause)
	switch {
	case d.Clause == "":
		out = append(out, ui.Row{ui.Own(verdict, paint), ui.Own(p.tr.T("  no clause applies"), ui.Dim)})
	default:
		title := c.Title
		if !known {
			title = p.tr.T("not in the policy in force")
		}
		head := ui.Row{ui.Shown(safetext.Clean(safetext.Cut(d.Clause+" "+title, ui.MostBeside)), ui.Strong)}
		if head.Width()+2+utf8.RuneCountInString(verdict) <= width {
			head = append(head, ui.Own(strings.Repeat(" ", width-head.Width()-utf8.RuneCountInString(verdict))+verdict, paint))
			out = append(out, head)
		} else {
			out = append(out, ui.Wrapped(d.Clause+" "+title, width, ui.Strong)...)
			out = append(out, ui.Row{ui.Own(verdict, paint)})
		}
	}
	if d.Exception != "" {
		x, _ := p.o.Handbook.Exception(d.Exception)
		out = append(out, ui.Wrapped(p.tr.T("by %s %s", d.Exception, x.Title), width, paint)...)
	}
	if d.Reason != "" {
		for _, l := range p.beside(it, d.Reason).Lines(width) {
			out = append(out, ui.Row{ui.Shown(l, ui.Text)})
		}
	}
	return append(out, ui.Row{})
}

// ruleLines are the clause in plain words.
func (p *Page) ruleLines(d *screen.Detection, width int) []ui.Row {
	c, _ := p.o.Handbook.Clause(d.Clause)
	if c.Text == "" {
		return nil
	}
	return append([]ui.Row{{}}, ui.Wrapped("“"+strings.TrimSpace(c.Text)+"”", width, ui.Dim)...)
}

// hitLines are what speaks for the detection.
func (p *Page) hitLines(it *queue.Item, d *screen.Detection, width int) []ui.Row {
	var out []ui.Row
	if d.Subject != "" && d.Subject != contact.Unknown {
		out = append(out, labeled(p.tr.T("whose"), safetext.Clean(p.tr.Name(string(d.Subject))), width)...)
	}
	if len(d.Evasions) > 0 {
		out = append(out, labeled(p.tr.T("evasion"), safetext.Clean(lang.Names(p.tr, d.Evasions)), width)...)
	}
	if len(d.Cues) > 0 {
		out = append(out, labeled(p.tr.T("cues"), safetext.Clean(lang.Names(p.tr, d.Cues)), width)...)
	}
	for i, e := range d.Evidence {
		name := ""
		if i == 0 {
			name = p.tr.T("evidence")
		}
		out = append(out, labeled(name, p.beside(it, e), width)...)
	}
	if len(d.Parts) > 0 {
		out = append(out, labeled(p.tr.T("parts"), safetext.Clean(p.tr.T("from %d messages", len(d.Parts))), width)...)
	}
	if d.Rule != "" {
		out = append(out, labeled(p.tr.T("rule"), safetext.Clean(d.Rule), width)...)
	}
	return out
}

// labeled is a dim label and a text that wraps beside it.
func labeled(name string, text safetext.Text, width int) []ui.Row {
	const column = 9
	var out []ui.Row
	for _, l := range text.Lines(width - column) {
		out = append(out, ui.Row{ui.Own(ui.Pad(name, column), ui.Dim), ui.Shown(l, ui.Text)})
		name = ""
	}
	return out
}

// readingLines lay what was read under the original, piece by piece; nothing
// where that is the same.
func readingLines(tr *lang.Printer, pairs []contact.Pair, width int) []ui.Row {
	if !slices.ContainsFunc(pairs, func(x contact.Pair) bool { return x.Original != x.Read }) {
		return nil
	}
	const column = 9
	var out []ui.Row
	begin := func(a, b string) (top, under ui.Row) {
		return ui.Row{ui.Own(ui.Pad(a, column), ui.Dim)}, ui.Row{ui.Own(ui.Pad(b, column), ui.Dim)}
	}
	top, under := begin(tr.T("written"), tr.T("read as"))
	for _, pr := range pairs {
		a, b := safetext.Clean(safetext.Cut(pr.Original, ui.MostBeside)), safetext.Clean(safetext.Cut(pr.Read, ui.MostBeside))
		w, paint := max(a.Width(), b.Width()), ui.Text
		if pr.Original != pr.Read {
			paint = ui.Strong
		}
		if top.Width()+w > width && len(top) > 1 {
			out = append(out, top, under)
			top, under = begin("", "")
		}
		top = append(top, ui.Shown(ui.Fill(a, w), ui.Dim))
		under = append(under, ui.Shown(ui.Fill(b, w), paint))
	}
	return append(out, top, under)
}

// three is an answer that may be missing.
type three uint8

const (
	unknown three = iota
	yes
	no
)

// conditionLines say for the clause and for each exception whether it holds,
// with the condition that decided it.
func conditionLines(d *screen.Detection, width int) []ui.Row {
	var out []ui.Row
	seen := make(map[string]bool)
	for _, b := range d.Because {
		if seen[b.Of] {
			continue
		}
		seen[b.Of] = true
		answer, text := judge(d.Because, b.Of)
		sign, paint := "? ", ui.Warn
		switch answer {
		case yes:
			sign, paint = "✓ ", ui.Good
		case no:
			sign, paint = "✗ ", ui.Dim
		}
		lead := ui.Pad(sign+b.Of, 6)
		for _, l := range ui.Wrap(text, width-len([]rune(lead))) {
			out = append(out, ui.Row{ui.Own(lead, paint), ui.Shown(l, ui.Text)})
			lead = strings.Repeat(" ", len([]rune(lead)))
		}
	}
	if len(out) > 0 {
		out = append(out, ui.Row{})
	}
	return out
}

// judge puts together what is said of one clause or exception: it holds where
// all of its conditions hold; else the first that does not, or that lacks a
// fact, is the answer.
func judge(all []screen.Because, of string) (three, string) {
	var texts, missing []string
	for _, b := range all {
		if b.Of != of {
			continue
		}
		text := b.Text
		if text == "" {
			text = b.Condition
		}
		switch {
		case len(b.Unknown) > 0:
			missing = append(missing, text)
		case !b.Holds:
			return no, text
		}
		texts = append(texts, text)
	}
	if len(missing) > 0 {
		return unknown, strings.Join(missing, "; ")
	}
	if len(texts) == 0 {
		return unknown, ""
	}
	return yes, strings.Join(texts, "; ")
}

// held3 says whether exception id held for any detection of the item, and by
// which condition.
func held3(it *queue.Item, id string) (three, string) {
	best, why := unknown, ""
	for _, d := range detections(it) {
		answer, text := judge(d.Because, id)
		switch {
		case answer == yes:
			return yes, text
		case why == "" && text != "":
			best, why = answer, text
		}
	}
	return best, why
}
