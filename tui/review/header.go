package review

import (
	"fmt"
	"time"

	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// roomyFrom is the width from which on the header also names reviewer and lane.
const roomyFrom = 100

// header draws the line at the top: what there is, whose it is, which policy.
func (p *Page) header(r ui.Region) {
	x := r.Put(1, 0, "offside", ui.Brand)
	x = r.Put(x+1, 0, p.tr.T("review"), ui.Dim)
	rest := p.claimRest()
	room := r.W - x - 4
	var right []ui.Row
	for _, l := range []ui.Row{rest, p.policyLine(), p.actorLine(), p.laneLine()} {
		if w := l.Width(); w > 0 && w+3 <= room-minLeft(p.w) {
			right, room = append(right, l), room-w-3
		}
	}
	end := r.W - 1
	for _, l := range right {
		end -= l.Width()
		l.Draw(r, end, 0)
		end -= 3
	}
	chips := p.chips()
	if n := len(p.picked); n > 0 {
		chips = append(chips, p.tr.T("%d selected", n))
	}
	if p.veil.masked {
		chips = append(chips, p.tr.T("masked"))
	}
	for _, s := range chips {
		if t := safetext.Clean("[" + s + "]").Truncate(28); x+1+t.Width() <= end {
			x = r.PutText(x+1, 0, t, ui.Key)
		}
	}
	for i, s := range p.figures() {
		lead := " · "
		if i == 0 {
			lead = "   "
		}
		if x+len([]rune(lead+s)) > end {
			break
		}
		x = r.Put(x, 0, lead, ui.Dim)
		x = r.Put(x, 0, s, ui.Text)
	}
}

// minLeft is what the figures on the left need at least.
func minLeft(width int) int { return min(40, width*3/10) }

// figures are the counters, the most important first.
func (p *Page) figures() []string {
	if !p.counted {
		return nil
	}
	c := p.counts
	out := []string{p.tr.T("open %s", p.tr.Int(c.States[queue.Pending]+c.States[queue.Claimed]))}
	if s := p.newsText(); s != "" && !p.showsList() {
		out = append(out, s)
	}
	if !c.Oldest.IsZero() {
		out = append(out, p.tr.T("oldest %s", span2(p.tr, p.o.Now().Sub(c.Oldest))))
	}
	out = append(out, p.tr.T("mine today %s", p.tr.Int(uint64(len(p.today.mine)))))
	if n := p.pace(); n > 0 {
		out = append(out, p.tr.T("%d in 10 min", n))
	}
	return out
}

// pace is how many decisions the last ten minutes saw.
func (p *Page) pace() int {
	since, n := p.o.Now().Add(-10*time.Minute), 0
	for i := len(p.decided) - 1; i >= 0 && p.decided[i].After(since); i-- {
		n++
	}
	return n
}

// claimRest is how long the claim on the item under the cursor lasts.
func (p *Page) claimRest() ui.Row {
	it := p.rows.current()
	if it == nil {
		return nil
	}
	switch {
	case it.State == queue.Decided:
		return ui.Row{ui.Own(p.tr.T("decided"), ui.Warn)}
	case guest(it):
		return ui.Row{ui.Own(p.tr.Name(string(it.State)), ui.Warn)}
	}
	if p.held.number != it.Number {
		return ui.Row{ui.Own(p.tr.T("not claimed"), ui.Dim)}
	}
	rest := p.held.until.Sub(p.o.Now())
	if rest <= 0 {
		return ui.Row{ui.Own(p.tr.T("claim ran out"), ui.Warn)}
	}
	paint := ui.Text
	if rest < time.Minute {
		paint = ui.Warn
	}
	rest += time.Second - 1 // what is left of a second counts as one
	return ui.Row{ui.Own(p.tr.T("claim "), ui.Dim), ui.Own(fmt.Sprintf("%d:%02d", int(rest.Minutes()), int(rest.Seconds())%60), paint)}
}

func (p *Page) policyLine() ui.Row {
	ref := p.o.Handbook.Policy
	if ref.Name == "" {
		return nil
	}
	name := ref.Name
	if ref.Hash != "" {
		name += "@" + ref.Hash[:min(6, len(ref.Hash))]
	}
	return ui.Row{ui.Shown(safetext.Clean(name).Truncate(24), ui.Dim)}
}

func (p *Page) actorLine() ui.Row {
	if p.o.Actor.Name == "" || p.w < roomyFrom {
		return nil
	}
	return ui.Row{ui.Own(p.tr.T("as "), ui.Dim), ui.Shown(safetext.Clean(p.o.Actor.Name).Truncate(16), ui.Text)}
}

func (p *Page) laneLine() ui.Row {
	if p.w < roomyFrom {
		return nil
	}
	lane := p.tr.Name(string(p.o.Query.Lane))
	if lane == "" {
		lane = p.tr.T("all¦lanes")
	}
	return ui.Row{ui.Own(p.tr.T("lane "), ui.Dim), ui.Shown(safetext.Clean(lane).Truncate(12), ui.Text)}
}

// span2 is a duration in its two largest units.
func span2(tr *lang.Printer, d time.Duration) string {
	d = max(d, 0)
	switch {
	case d < time.Minute:
		return tr.T("%ds", int(d.Seconds()))
	case d < time.Hour:
		return tr.T("%dm", int(d.Minutes()))
	case d < 24*time.Hour:
		return tr.T("%dh%02dm", int(d.Hours()), int(d.Minutes())%60)
	}
	return tr.T("%dd%dh", int(d.Hours())/24, int(d.Hours())%24)
}
