package rules

import (
	"fmt"

	"offside/screen"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// besideFrom is the width from which on the foot stands beside the list.
const besideFrom = 150

// View draws the page.
func (p *Page) View() string {
	all, x := p.Begin(p.tr.T("rules"))
	p.header(all, x)
	body := all.Sub(0, 1, p.W, p.H-3)
	if p.help {
		p.keys.Draw(body)
	} else {
		p.drawBody(body)
	}
	return p.End(p.top().hints())
}

// header goes on with the line at the top, from column x: how far the figures
// are.
func (p *Page) header(r ui.Region, x int) {
	if ref := p.o.Handbook.Policy; ref.Name != "" && r.W >= 70 {
		r.Right(r.W-1, 0, named(&ref), ui.Dim)
	}
	if p.flight && p.counted[0] < p.counted[1] {
		x = r.Put(x+3, 0, p.tr.T("looking at %s of %s decisions ", p.tr.Int(uint64(p.counted[0])), p.tr.Int(uint64(p.counted[1]))), ui.Dim)
		r.Put(x, 0, p.o.Charts.Bar(float64(p.counted[0]), float64(p.counted[1]), min(20, r.W-x-20)), ui.Focus)
		return
	}
	r.Put(x+3, 0, p.tr.N(p.figures.Decisions, "%s decision", "%s decisions", p.tr.Int(uint64(p.figures.Decisions))), ui.Text)
}

// named names a policy by its name and the beginning of its hash.
func named(ref *screen.PolicyRef) string {
	return safetext.Inline(fmt.Sprintf("%.30s@%.6s", ref.Name, ref.Hash), 0)
}

// drawBody draws the list and the foot, beside it where there is room.
func (p *Page) drawBody(r ui.Region) {
	v := p.top()
	if r.W >= besideFrom {
		w := r.W * 3 / 5
		side := ui.Pane{Title: safetext.Clean(p.tr.T("What it says"))}.Draw(r.Sub(w, 0, r.W-w, r.H))
		side = side.Sub(1, 0, side.W-2, side.H)
		side.Rows(v.foot(v.at().at, side.W), 0)
		p.drawList(r.Sub(0, 0, w, r.H), v, nil)
		return
	}
	p.drawList(r, v, v.foot(v.at().at, r.W-4))
}

// drawList draws the head, as many entries as fit, and the foot below them, of
// which at least two entries stay in sight.
func (p *Page) drawList(r ui.Region, v view, foot []ui.Row) {
	in := r.Sub(2, 1, r.W-4, r.H-2)
	head := v.head(in.W)
	in.Rows(head, 0)
	low := 0
	if len(foot) > 0 {
		low = max(0, min(len(foot), max(3, in.H*2/5), in.H-len(head)-3))
		if in.H < 8 {
			low = 0
		}
	}
	room := in.Sub(0, len(head), in.W, in.H-len(head)-low)
	if low > 0 {
		room.H--
		in.Sub(0, in.H-low, in.W, low).Rows(foot, 0)
	}
	c, n := v.at(), v.len()
	c.top = max(0, min(c.top, c.at, n-room.H))
	c.top = max(c.top, c.at-room.H+1)
	for y := 0; y < room.H && c.top+y < n; y++ {
		room.Sub(0, y, room.W, 1).Rows([]ui.Row{v.entry(c.top+y, in.W)}, 0)
		if c.top+y == c.at {
			r.Put(1, 1+len(head)+y, "▌", ui.Focus)
			room.Select(y)
		}
	}
	ui.Pane{Title: safetext.Clean(v.title()), Focused: true, Above: c.top > 0, Below: max(0, n-c.top-room.H)}.Frame(r)
}
