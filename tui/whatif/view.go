package whatif

import (
	"strings"

	"offside/screen"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// besideFrom is the width from which on the verdict stands beside the facts.
const besideFrom = 100

// View draws the page.
func (p *Page) View() string {
	all, x := p.Begin(p.tr.T("what if"))
	all.PutText(x+3, 0, safetext.Clean(safetext.Cut(p.o.Item.Message.ID, 100)).Truncate(max(0, p.W-x-4)), ui.Text)
	body := all.Sub(0, 1, p.W, p.H-3)
	switch {
	case p.help:
		p.keys.Draw(body)
	case body.W >= besideFrom:
		w := max(60, body.W*2/5)
		p.drawFacts(body.Sub(0, 0, w, body.H))
		p.drawVerdict(body.Sub(w, 0, body.W-w, body.H))
	default:
		h := min(len(p.facts)+2, max(4, body.H/2))
		p.drawFacts(body.Sub(0, 0, body.W, h))
		p.drawVerdict(body.Sub(0, h, body.W, body.H-h))
	}
	return p.End(p.hints())
}

func (p *Page) hints() []ui.Hint {
	k := &p.keys
	if p.typing {
		return []ui.Hint{{Key: "enter", Label: p.tr.T("take the value")}, {Key: "esc", Label: p.tr.T("leave it")}}
	}
	return []ui.Hint{k.Hint(back, "back"), k.Hint(next, ""), k.Hint(edit, ""), k.Hint(reset, ""), k.Hint(resetAll, ""), k.Hint(down, ""), k.Hint(up, ""), k.Hint(help, "")}
}

// drawFacts draws the facts, those around the cursor where they do not all fit.
func (p *Page) drawFacts(r ui.Region) {
	in := r.Sub(1, 1, r.W-2, r.H-2)
	const name = 20
	width := max(8, (in.W-name-2)*3/5)
	top := max(0, min(p.cursor-in.H/2, len(p.facts)-in.H))
	for y := 0; y < in.H && top+y < len(p.facts); y++ {
		i, f := top+y, &p.facts[top+y]
		now := f.Value
		if f.Standing == "assumed" || f.Standing == "absent" {
			now += " (" + p.tr.Name(f.Standing) + ")"
		}
		ui.Row{ui.Cell(f.Name, name, ui.Dim), ui.Cell(now, width-1, ui.Text), ui.Cell("", 1, ui.Text)}.Draw(in, 1, y)
		if v, changed := p.changes[f.Name]; changed {
			ui.Row{ui.Say("▸ "+v, ui.Warn)}.Draw(in.Sub(0, y, in.W, 1), 1+name+width, 0)
		}
		if i == p.cursor && !p.typing {
			in.Put(0, y, "▌", ui.Focus)
			in.Select(y)
		}
		if i == p.cursor && p.typing {
			ui.Row{ui.Say("▸ "+p.input.Value(), ui.Text), ui.Cell("", 1, ui.Cursor)}.Draw(in, 1+name+width, y)
		}
	}
	if p.wonder == nil && !p.Failed() {
		in.Put(1, 0, p.tr.T("a moment…"), ui.Dim)
	}
	ui.Pane{Title: safetext.Clean(p.tr.T("Facts")), Focused: true, Above: top > 0, Below: max(0, len(p.facts)-top-in.H)}.Frame(r)
}

// drawVerdict draws what the policy says with the changes, and what it said
// before.
func (p *Page) drawVerdict(r ui.Region) {
	in := r.Sub(2, 1, r.W-4, r.H-2)
	rows := p.verdict(in.W)
	p.scroll = max(0, min(p.scroll, len(rows)-in.H))
	in.Rows(rows, p.scroll)
	ui.Pane{Title: safetext.Clean(p.tr.T("Verdict")), Above: p.scroll > 0, Below: max(0, len(rows)-p.scroll-in.H)}.Frame(r)
}

func (p *Page) verdict(w int) []ui.Row {
	if p.after == nil || p.before == nil {
		return nil
	}
	was, is := p.before.Verdict, p.after.Verdict
	head := ui.Row{ui.Say(p.verdictName(is), ui.VerdictPaint(is))}
	if was != is {
		head = ui.Row{ui.Say(p.verdictName(was)+" → ", ui.Dim), ui.Say(p.verdictName(is), ui.VerdictPaint(is))}
	}
	head = append(head, ui.Say(p.tr.T("  priority %s", p.tr.Share(p.after.Priority)), ui.Dim))
	out := []ui.Row{head, {}}
	for i := range p.after.Detections {
		var old *screen.Detection
		if i < len(p.before.Detections) {
			old = &p.before.Detections[i]
		}
		out = append(out, p.finding(i, &p.after.Detections[i], old, w)...)
	}
	if len(p.after.Detections) == 0 {
		out = append(out, ui.Row{ui.Say(p.tr.T("Nothing was found in this message."), ui.Dim)})
	}
	return out
}

// finding is one detection under the changes.
func (p *Page) finding(i int, d, old *screen.Detection, w int) []ui.Row {
	out := []ui.Row{{ui.Say(ui.Mark(i)+" ", ui.NumberPaint(d.Class)), ui.Say(p.tr.Name(string(d.Class))+" · "+p.tr.Name(string(d.Act)), ui.Strong),
		ui.Say("  “"+safetext.Cut(d.Text, 60)+"”", ui.Dim)}}
	under := p.under(d)
	if old != nil && p.under(old) != under {
		out = append(out, ui.Row{ui.Say(p.tr.T("was "), ui.Dim), ui.Say(p.under(old), ui.Dim)})
	}
	out = append(out, ui.Row{ui.Say(under, ui.VerdictPaint(d.Verdict))})
	if d.Reason != "" {
		out = append(out, ui.Wrapped(d.Reason, w, ui.Text)...)
	}
	for _, b := range d.Because {
		out = append(out, because(b, w)...)
	}
	return append(out, ui.Row{})
}

// because is one condition, with whether it holds.
func because(b screen.Because, w int) []ui.Row {
	sign, paint := "✗ ", ui.Dim
	switch {
	case len(b.Unknown) > 0:
		sign, paint = "? ", ui.Warn
	case b.Holds:
		sign, paint = "✓ ", ui.Good
	}
	text := b.Text
	if text == "" {
		text = b.Condition
	}
	lead := ui.Pad(sign+safetext.Cut(b.Of, 8), 6)
	var out []ui.Row
	for _, l := range ui.Wrap(text, max(1, w-6)) {
		out = append(out, ui.Row{ui.Cell(lead, 6, paint), ui.Shown(l, ui.Text)})
		lead = ""
	}
	return out
}

// under is a finding in short, with the clause's and the exception's titles.
func (p *Page) under(d *screen.Detection) string {
	s := p.verdictName(d.Verdict)
	if d.Clause != "" {
		c, _ := p.o.Handbook.Clause(d.Clause)
		s += strings.TrimRight(p.tr.T(" under %s %s", d.Clause, c.Title), " ")
	}
	if d.Exception != "" {
		x, _ := p.o.Handbook.Exception(d.Exception)
		s += strings.TrimRight(p.tr.T(", by %s %s", d.Exception, x.Title), " ")
	}
	return s
}

func (p *Page) verdictName(v screen.Verdict) string { return p.tr.Upper(p.tr.Name(string(v))) }
