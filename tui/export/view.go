package export

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// besideFrom is the width from which on what was written stands beside the
// form.
const besideFrom = 110

// View draws the page.
func (p *Page) View() string {
	all, x := p.Begin(p.tr.T("export"))
	all.Put(x+3, 0, p.tr.N(int(p.counts.States[queue.Decided]), "%s decision", "%s decisions", p.tr.Int(p.counts.States[queue.Decided])), ui.Text)
	body := all.Sub(0, 1, p.W, p.H-3)
	switch {
	case p.help:
		p.keys.Draw(body)
	case body.W >= besideFrom:
		p.drawForm(body.Sub(0, 0, body.W/2, body.H))
		p.drawResult(body.Sub(body.W/2, 0, body.W-body.W/2, body.H))
	default:
		n := min(len(p.fields())+2, max(4, body.H-5))
		p.drawForm(body.Sub(0, 0, body.W, n))
		p.drawResult(body.Sub(0, n, body.W, body.H-n))
	}
	return p.End(p.hints())
}

func (p *Page) hints() []ui.Hint {
	k := &p.keys
	switch {
	case p.typing:
		return []ui.Hint{{Key: "enter", Label: p.tr.T("keep the name")}}
	case p.writing():
		return []ui.Hint{k.Hint(back, "stop"), k.Hint(help, "")}
	}
	return []ui.Hint{k.Hint(back, "back"), k.Hint(write, ""), k.Hint(change, ""), k.Hint(down, ""), k.Hint(up, ""), k.Hint(help, "")}
}

// drawForm draws the fields. Where they do not all fit, those around the
// cursor are shown.
func (p *Page) drawForm(r ui.Region) {
	fields := p.fields()
	in := r.Sub(1, 1, r.W-2, r.H-2)
	top := max(0, min(p.cursor-in.H/2, len(fields)-in.H))
	for y := 0; y < in.H && top+y < len(fields); y++ {
		i, f := top+y, fields[top+y]
		in.Put(2, y, f.label, ui.Dim)
		row := in.Sub(11, y, in.W-12, 1)
		if p.typing && i == len(fields)-1 {
			p.drawInput(row)
			continue
		}
		row.PutText(0, 0, safetext.Clean(safetext.Cut(f.value, 1000)).Truncate(row.W), ui.Text)
		if i == p.cursor {
			in.Put(0, y, "▌", ui.Focus)
			in.Select(y)
		}
	}
	ui.Pane{Title: safetext.Clean(p.tr.T("What to write")), Focused: true, Above: top > 0, Below: max(0, len(fields)-top-in.H)}.Frame(r)
}

// drawInput draws the file's name with the cursor in it, its end in sight.
func (p *Page) drawInput(r ui.Region) {
	value := []rune(p.input.Value() + " ")
	at := min(p.input.Position(), len(value)-1)
	from := min(at, max(0, at-r.W+2)) // where there is no room at all, the cursor alone
	x := r.PutText(0, 0, safetext.Clean(string(value[from:at])), ui.Text)
	x = r.PutText(x, 0, safetext.Clean(string(value[at:at+1])), ui.Cursor)
	r.PutText(x, 0, safetext.Clean(string(value[at+1:])), ui.Text)
}

// drawResult draws how far the export is, and what it left out.
func (p *Page) drawResult(r ui.Region) {
	in := ui.Pane{Title: safetext.Clean(p.tr.T("What was written"))}.Draw(r)
	in = in.Sub(1, 0, in.W-2, in.H)
	in.Rows(p.result(in.W), 0)
}

func (p *Page) result(w int) []ui.Row {
	run := p.run
	switch {
	case run == nil:
		return ui.Wrapped(p.tr.T("Nothing yet. The file appears when it is complete, never half-written; beside it a manifest says what was left out."), w, ui.Dim)
	case run.manifest == nil:
		s := p.tr.T("%s of %s decisions ", p.tr.Int(run.n), p.tr.Int(run.of))
		return []ui.Row{{ui.Say(s, ui.Text), ui.Say(p.o.Charts.Bar(float64(run.n), float64(run.of), max(0, w-utf8.RuneCountInString(s))), ui.Focus)}}
	}
	m := run.manifest
	out := []ui.Row{{ui.Say(p.tr.N(int(m.Labels), "%s label", "%s labels", p.tr.Int(m.Labels)), ui.Strong)}}
	out = append(out, ui.Wrapped(run.path, w, ui.Text)...)
	out = append(out, ui.Wrapped("SHA-256 "+m.SHA256, w, ui.Dim)...)
	why := slices.SortedFunc(maps.Keys(m.LeftOut), func(a, b string) int {
		return cmp.Or(cmp.Compare(m.LeftOut[b], m.LeftOut[a]), strings.Compare(a, b))
	})
	if len(why) == 0 {
		return out
	}
	out = append(out, ui.Row{}, ui.Row{ui.Say(p.tr.T("left out"), ui.Title)})
	for _, s := range why {
		out = append(out, ui.Row{ui.Cell(p.tr.Name(s), 29, ui.Text), ui.Cell(p.tr.Int(m.LeftOut[s]), 11, ui.Strong),
			ui.Say(p.o.Charts.Bar(float64(m.LeftOut[s]), float64(m.LeftOut[why[0]]), w-40), ui.Focus)})
	}
	return out
}
