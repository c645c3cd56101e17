package review

import (
	"slices"
	"strconv"
	"time"

	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// The smallest terminal on which the page works.
const (
	MinWidth  = 60
	MinHeight = 15
)

// From these widths on, three and two panes stand side by side.
const (
	wideFrom   = 120
	mediumFrom = 80
)

func itoa(n int) string { return strconv.Itoa(n) }

// View draws the page.
func (p *Page) View() string {
	p.canvas.Clear()
	all := p.canvas.All()
	if p.w < MinWidth || p.h < MinHeight {
		p.tooSmall(all)
		return p.canvas.String()
	}
	p.header(all.Sub(0, 0, p.w, 1))
	body := all.Sub(0, 1, p.w, p.h-3)
	switch {
	case len(p.rows.items) == 0:
		p.empty(body)
	default:
		p.body(body)
	}
	if p.overlay != nil {
		p.overlay.draw(p, body)
	}
	if o, ok := p.overlay.(*prompt); ok {
		o.line(p, all.Sub(0, p.h-2, p.w, 1))
	} else {
		p.statusLine(all.Sub(0, p.h-2, p.w, 1))
	}
	all.Sub(0, p.h-1, p.w, 1).Hints(1, 0, p.hintLine())
	return p.canvas.String()
}

// tooSmall says that the terminal is.
func (p *Page) tooSmall(r ui.Region) {
	text := p.tr.T("terminal is %d×%d; offside needs %d×%d", p.w, p.h, MinWidth, MinHeight)
	lines := ui.Wrap(text, max(1, r.W))
	for i, l := range lines {
		r.PutText(max(0, (r.W-l.Width())/2), max(0, (r.H-len(lines))/2)+i, l, ui.Text)
	}
}

// body draws the panes that the width has room for.
func (p *Page) body(r ui.Region) {
	it := p.rows.current()
	list, message, why := p.widths()
	if list > 0 {
		p.listPane(r.Sub(0, 0, list, r.H))
	}
	if message > 0 {
		p.messagePane(r.Sub(list, 0, message, r.H), it, why == 0)
	}
	if why > 0 {
		p.whyPane(r.Sub(list+message, 0, why, r.H), it)
	}
}

// widths are those of the three panes; 0 is not shown.
func (p *Page) widths() (list, message, why int) {
	switch {
	case p.w >= wideFrom:
		list, why = bound2(p.w*27/100, 30, 56), bound2(p.w*31/100, 37, 68)
	case p.w >= mediumFrom && p.focus == paneList:
		list = p.w * 42 / 100
	case p.w >= mediumFrom:
		why = p.w * 44 / 100
	case p.focus == paneList:
		return p.w, 0, 0
	case p.focus == paneWhy:
		return 0, 0, p.w
	}
	return list, p.w - list - why, why
}

// textWidth is the width of the message pane's inside.
func (p *Page) textWidth() int {
	_, message, _ := p.widths()
	return max(1, message-4)
}

// showsList reports whether the queue is on the page.
func (p *Page) showsList() bool { return p.w >= wideFrom || p.focus == paneList }

func bound2(n, least, most int) int { return max(least, min(n, most)) }

func (p *Page) listPane(r ui.Region) {
	title := p.tr.T("Queue · %s", p.tr.T(orderName(p.o.Query.Order)))
	if s := p.newsText(); s != "" {
		title = p.tr.T("Queue · %s", s)
	}
	in := r.Sub(1, 1, r.W-2, r.H-2)
	above, below := p.drawList(in)
	pane := ui.Pane{Title: safetext.Clean(title), Focused: p.focus == paneList, Above: above, Below: below, Further: p.rows.below}
	pane.Frame(r)
}

// messagePane draws the message; brief adds a summary of the reasoning where
// its pane is not beside it.
func (p *Page) messagePane(r ui.Region, it *queue.Item, brief bool) {
	in := r.Sub(2, 1, r.W-4, r.H-2)
	var foot []ui.Row
	if brief {
		foot = p.brief(it, in.W)
	}
	l := p.lay(it, in.W)
	foot = append(foot, alikeLines(p.tr, l.alike, in.W)...)
	foot = append(foot, guestLine(p.tr, it, in.W)...)
	foot = append(foot, p.reasonLine(p.drafts[it.Number], in.W)...)
	if d := p.drafts[it.Number]; d != nil && d.note != "" {
		head := ui.Own(p.tr.T("note "), ui.Dim)
		foot = append(foot, ui.Row{head, ui.Shown(safetext.Clean(d.note).Truncate(in.W-head.Width()), ui.Text)})
	}
	text := in.Sub(0, 0, in.W, in.H-len(foot))
	top := p.messageTop(l, text.H)
	p.drawMessage(text, it, l, top)
	for i, f := range foot {
		f.Draw(in, 0, in.H-len(foot)+i)
	}
	pane := ui.Pane{Title: messageTitle(p.tr, it, r.W-8), Focused: p.focus == paneMessage, Above: top > 0, Below: max(0, len(l.rows)-top-text.H)}
	pane.Frame(r)
}

// messageTitle is the item's name and as much about it as fits.
func messageTitle(tr *lang.Printer, it *queue.Item, width int) safetext.Text {
	m := &it.Message
	title := safetext.Clean(label(it))
	thread := ""
	if n := len(it.Before) + len(it.After); n > 0 {
		thread = tr.T("%d of %d in %s", len(it.Before)+1, n+1, m.Thread)
	} else if m.Thread != "" {
		thread = tr.T("thread %s", m.Thread)
	}
	for _, s := range []string{tr.Name(m.Surface), when(tr, m.SentAt), thread} {
		more := safetext.Clean(safetext.Cut(" · "+s, ui.MostBeside))
		if s != "" && title.Width()+more.Width() <= width {
			title = append(title, more...)
		}
	}
	return title
}

// brief is the reasoning about the chosen detection in two lines.
func (p *Page) brief(it *queue.Item, width int) []ui.Row {
	spots, ds := p.spots(it), detections(it)
	if len(spots) == 0 {
		return nil
	}
	i := min(p.chosen, len(spots)-1)
	s := spots[i]
	head := ui.Row{
		ui.Own(ui.Mark(i)+s.sign()+" ", ui.NumberPaint(s.class)),
		ui.Shown(safetext.Clean(p.tr.Name(string(s.class))+" · "+p.tr.Name(string(s.act))), ui.Strong),
	}
	if i >= len(ds) {
		return []ui.Row{{}, head.Fit(width), {ui.Own(p.tr.T(addedByYou), ui.Dim)}}
	}
	d := &ds[i]
	head = append(head, ui.Row{
		ui.Own("  "+p.tr.Share(d.Confidence)+"  ", ui.Dim),
		ui.Shown(safetext.Clean(d.Clause+" "+p.tr.Name(string(d.Verdict))), ui.VerdictPaint(d.Verdict)),
	}...)
	return []ui.Row{{}, head.Fit(width), {ui.Shown(p.beside(it, d.Reason).Truncate(width), ui.Dim)}}
}

func (p *Page) whyPane(r ui.Region, it *queue.Item) {
	in := r.Sub(2, 1, r.W-4, r.H-2)
	lines := p.whyLines(it, in.W)
	p.scroll[paneWhy] = max(0, min(p.scroll[paneWhy], len(lines)-in.H))
	top := p.scroll[paneWhy]
	for y := 0; y < in.H && top+y < len(lines); y++ {
		lines[top+y].Draw(in, 0, y)
	}
	pane := ui.Pane{Title: safetext.Clean(p.tr.T("Why")), Focused: p.focus == paneWhy, Above: top > 0, Below: max(0, len(lines)-top-in.H)}
	pane.Frame(r)
}

// when is a time as a reviewer reads it: always UTC, and it does not say so
// where every other time is, too.
func when(tr *lang.Printer, t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return tr.Time(t.UTC(), "2 Jan 15:04")
}

// statusLine draws the last thing said and what is set on the item.
func (p *Page) statusLine(r ui.Region) {
	sign, paint := "", ui.Text
	switch p.status.tone {
	case good:
		sign, paint = "✓ ", ui.Good
	case warn:
		sign, paint = "", ui.Warn
	case bad:
		sign, paint = "✗ ", ui.Bad
	}
	if p.status.text == "" {
		return
	}
	x := r.Put(1, 0, sign, paint)
	r.PutText(x, 0, safetext.Clean(p.status.text).Truncate(r.W-x-1), paint)
}

// hintLine are the keys that matter now.
func (p *Page) hintLine() []ui.Hint {
	k := p.keys
	if p.overlay != nil {
		return p.overlay.hints(p)
	}
	if len(p.rows.items) == 0 {
		return []ui.Hint{k.hint(refresh, ""), k.hint(filter, ""), k.hint(undo, ""), k.hint(leave, ""), k.hint(help, "")}
	}
	hints := []ui.Hint{k.hint(confirm, ""), k.hint(dismiss, ""), k.hint(except, "")}
	if n := len(p.picked); n > 0 {
		hints = append([]ui.Hint{k.hint(bulk, "decide the %d selected", n), k.hint(back, "unselect")}, hints...)
	}
	if p.w < wideFrom {
		hints = append(hints, ui.Hint{Key: "←→", Label: p.tr.T("panes")})
	}
	if it := p.rows.current(); len(p.spots(it)) > 1 {
		hints = append(hints, k.hint(nextHit, "next mark"))
	}
	hints = append(hints, k.hint(undo, ""), k.hint(skip, ""),
		ui.Hint{Key: k.hint(accept, "").Key + " " + k.hint(reject, "").Key, Label: p.tr.T("accept/reject")}, k.hint(markMissed, "mark"), k.hint(find, "search"),
		k.hint(permit, "permitted"), p.reasonHint(), k.hint(note, ""), k.hint(escalate, ""), k.hint(commands, "commands"), k.hint(leave, ""))
	hints = slices.DeleteFunc(hints, func(h ui.Hint) bool { return h.Key == "" })
	return append(hints, k.hint(help, ""))
}

// reasonHint tells of the reason codes, where the policy has any.
func (p *Page) reasonHint() ui.Hint {
	if len(p.o.Handbook.Reasons) == 0 {
		return ui.Hint{}
	}
	return ui.Hint{Key: "1…", Label: p.tr.T("reason first")}
}
