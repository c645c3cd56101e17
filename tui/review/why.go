package review

import (
	"fmt"
	"slices"
	"strings"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// whyLines is the reasoning about the chosen detection, for a pane of the
// given width.
func (p *Page) whyLines(it *queue.Item, width int) []ui.Row {
	spots, dets := p.spots(it), detections(it)
	if len(spots) == 0 {
		return undetected(it, width)
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
func undetected(it *queue.Item, width int) []ui.Row {
	text := "No contact information was found in this message."
	if it.Probability > 0 && it.Probability < 1 {
		text += fmt.Sprintf(" It is one of a random sample (%.3g%%) by which misses are counted.", 100*it.Probability)
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
const addedByYou = "added by you: the engine missed it"

// addedLines are about a mark of the reviewer's own.
func (p *Page) addedLines(it *queue.Item, s spot, i, width int) []ui.Row {
	out := []ui.Row{titleOf(s, i)}
	out = append(out, labeled("text", p.secret(it, s.Of(it.Message.Text)), width)...)
	out = append(out, ui.Row{})
	return append(out, ui.Wrapped(addedByYou+". It is saved with your decision.", width, ui.Dim)...)
}

// titleOf is a spot's number, class and act, and what was said of it.
func titleOf(s spot, i int) ui.Row {
	head := ui.Row{ui.Own(ui.Mark(i)+" ", ui.NumberPaint(s.class)), ui.Shown(safetext.Clean(words(string(s.class))+" · "+words(string(s.act))), ui.Strong)}
	switch s.truth {
	case queue.Accepted:
		head = append(head, ui.Own(" ✓ accepted", ui.Good))
	case queue.Rejected:
		head = append(head, ui.Own(" ✗ rejected", ui.Bad))
	case queue.Corrected:
		head = append(head, ui.Own(" ~ corrected", ui.Good))
	case queue.Added:
		head = append(head, ui.Own(" + added", ui.Good))
	}
	return head
}

// headLines are what detection i is: class, act, confidence, value.
func (p *Page) headLines(it *queue.Item, d *screen.Detection, s spot, i, width int) []ui.Row {
	conf := fmt.Sprintf("conf %s", share(d.Confidence))
	head := titleOf(s, i)
	if gap := width - head.Width() - len(conf); gap > 0 {
		head = append(head, ui.Own(strings.Repeat(" ", gap)+conf, ui.Dim))
	}
	out := []ui.Row{head}
	if s.truth == queue.Corrected {
		was := safetext.Clean(words(string(d.Class)) + " · " + words(string(d.Act)) + " “")
		was = append(append(was, p.secret(it, safetext.Cut(d.Text, 200))...), safetext.Clean("”")...)
		out = append(out, labeled("was", was, width)...)
	}
	if d.Value != "" {
		out = append(out, labeled("value", p.secret(it, d.Value), width)...)
	}
	if !p.masks(it) {
		out = append(out, readingLines(d.Reading, width)...)
	}
	return out
}

// clauseLines are the clause, what it says, and the reason.
func (p *Page) clauseLines(it *queue.Item, d *screen.Detection, width int) []ui.Row {
	var out []ui.Row
	paint := ui.VerdictPaint(d.Verdict)
	verdict := strings.ToUpper(words(string(d.Verdict)))
	c, known := p.o.Handbook.Clause(d.Clause)
	switch {
	case d.Clause == "":
		out = append(out, ui.Row{ui.Own(verdict, paint), ui.Own("  no clause applies", ui.Dim)})
	default:
		title := c.Title
		if !known {
			title = "not in the policy in force"
		}
		head := ui.Row{ui.Shown(safetext.Clean(safetext.Cut(d.Clause+" "+title, ui.MostBeside)), ui.Strong)}
		if head.Width()+2+len(verdict) <= width {
			head = append(head, ui.Own(strings.Repeat(" ", width-head.Width()-len(verdict))+verdict, paint))
			out = append(out, head)
		} else {
			out = append(out, ui.Wrapped(d.Clause+" "+title, width, ui.Strong)...)
			out = append(out, ui.Row{ui.Own(verdict, paint)})
		}
	}
	if d.Exception != "" {
		x, _ := p.o.Handbook.Exception(d.Exception)
		out = append(out, ui.Wrapped("by "+d.Exception+" "+x.Title, width, paint)...)
	}
	if d.Reason != "" {
		for _, l := range p.beside(it, d.Reason).Wrap(width) {
			out = append(out, ui.Row{ui.Shown(l.TrimRight(), ui.Text)})
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
		out = append(out, labeled("whose", safetext.Clean(words(string(d.Subject))), width)...)
	}
	if len(d.Evasions) > 0 {
		out = append(out, labeled("evasion", safetext.Clean(join(d.Evasions)), width)...)
	}
	if len(d.Cues) > 0 {
		out = append(out, labeled("cues", safetext.Clean(join(d.Cues)), width)...)
	}
	for i, e := range d.Evidence {
		name := ""
		if i == 0 {
			name = "evidence"
		}
		out = append(out, labeled(name, p.beside(it, e), width)...)
	}
	if len(d.Parts) > 0 {
		out = append(out, labeled("parts", safetext.Clean(fmt.Sprintf("from %d messages", len(d.Parts))), width)...)
	}
	if d.Rule != "" {
		out = append(out, labeled("rule", safetext.Clean(d.Rule), width)...)
	}
	return out
}

// labeled is a dim label and a text that wraps beside it.
func labeled(name string, text safetext.Text, width int) []ui.Row {
	const column = 9
	var out []ui.Row
	for _, l := range text.Wrap(width - column) {
		out = append(out, ui.Row{ui.Own(ui.Pad(name, column), ui.Dim), ui.Shown(l.TrimRight(), ui.Text)})
		name = ""
	}
	return out
}

// readingLines lay what was read under the original, piece by piece; nothing
// where that is the same.
func readingLines(pairs []contact.Pair, width int) []ui.Row {
	if !slices.ContainsFunc(pairs, func(x contact.Pair) bool { return x.Original != x.Read }) {
		return nil
	}
	const column = 9
	var out []ui.Row
	begin := func(a, b string) (top, under ui.Row) {
		return ui.Row{ui.Own(ui.Pad(a, column), ui.Dim)}, ui.Row{ui.Own(ui.Pad(b, column), ui.Dim)}
	}
	top, under := begin("written", "read as")
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

// words is an identifier as people write it.
func words(id string) string { return strings.ReplaceAll(id, "_", " ") }

// share is a number in [0,1] as in .98.
func share(x float64) string {
	switch {
	case x >= 0.995:
		return "1.0"
	case x < 0 || x != x:
		return ".00"
	}
	return fmt.Sprintf("%.2f", x)[1:]
}

// join is a list of names as people write it.
func join[T ~string](names []T) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = words(string(n))
	}
	return strings.Join(out, ", ")
}
