package bulk

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"offside/queue"
	"offside/screen/contact"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// perItem is how many rows an item takes: what it is, its text around the
// first detection, why it is here, and a blank one.
const perItem = 4

// listFrom is the row of the page on which the first item is drawn.
const listFrom = 2

// View draws the page.
func (p *Page) View() string {
	all, _ := p.Begin(p.tr.T("bulk"))
	body := all.Sub(0, 1, p.W, max(0, p.H-3))
	in := body.Sub(2, 1, body.W-4, body.H-2)
	p.list(in)
	ui.Pane{Title: safetext.Clean(p.title()), Focused: p.stage == looking, Above: p.top > 0, Below: max(0, p.rows-p.top-in.H)}.Frame(body)
	switch {
	case p.helping:
		p.o.Keys.Draw(body)
	case p.stage == choosing:
		p.overlay(body, p.question(), p.options())
	case p.stage == asked:
		p.overlay(body, p.tr.T("What will change"), p.preview())
	case p.stage == working, p.stage == finished:
		p.overlay(body, p.tr.T("Progress"), p.progress())
	}
	p.status(all.Sub(0, p.H-2, p.W, 1))
	return p.End(p.hints())
}

// list draws the items around the cursor: only those that are seen are laid
// out.
func (p *Page) list(r ui.Region) {
	switch {
	case p.failed != "" && len(p.items) == 0:
		r.Rows(ui.Wrapped(p.failed, r.W, ui.Bad), 0)
		return
	case !p.loaded:
		r.Put(0, 0, p.tr.T("reading the items…"), ui.Dim)
		return
	case len(p.items) == 0:
		r.Put(0, 0, p.tr.T("There is nothing open here."), ui.Dim)
		return
	}
	p.rows = perItem*len(p.items) - 1
	p.top = max(0, min(p.top, p.cursor*perItem))
	p.top = max(p.top, (p.cursor+1)*perItem-1-r.H)
	for i := p.top / perItem; i < len(p.items) && i*perItem-p.top < r.H; i++ {
		for k, row := range p.lines(&p.items[i], i == p.cursor, r.W) {
			row.Draw(r, 0, i*perItem-p.top+k)
		}
		if i == p.cursor {
			r.Select(i*perItem - p.top)
		}
	}
}

// lines are an item: three rows.
func (p *Page) lines(e *entry, here bool, width int) []ui.Row {
	it := &e.item
	sign, paint := "✓ ", ui.Strong
	why := p.why(e)
	if why != "" {
		sign, paint = "· ", ui.Dim
	}
	head := ui.Row{ui.Own(sign, ui.Good), ui.Say(label(it), paint), ui.Say("  "+it.Message.Sender.ID, ui.Text)}
	if it.Message.Sender.ID == "" {
		head = head[:2]
	}
	if to := it.Message.Recipient.ID; to != "" {
		head = append(head, ui.Say(" → "+to, ui.Dim))
	}
	if at := it.Message.SentAt; !at.IsZero() {
		head = append(head, ui.Own("  "+p.tr.Time(at.UTC(), "2 Jan 15:04"), ui.Dim))
	}
	if a := it.Assessment; a != nil {
		head = append(head, ui.Say("  "+strings.Join(clauses(it), " ")+" "+p.tr.Name(string(a.Verdict)), ui.VerdictPaint(a.Verdict)))
	}
	if why != "" {
		head = append(head, ui.Say("  "+why, ui.Warn))
	}
	return []ui.Row{head.Fit(width), p.evidence(it, width-2), p.reasons(it, width-2).Fit(width)}
}

// evidence is the text around the first detection, with every detection in it
// marked.
func (p *Page) evidence(it *queue.Item, width int) ui.Row {
	const before = 30
	text, from := it.Message.Text, 0
	var ds []contact.Span
	if it.Assessment != nil {
		for _, d := range it.Assessment.Detections {
			ds = append(ds, d.Span)
		}
	}
	if len(ds) > 0 {
		from = max(0, min(ds[0].Start, len(text))-before)
	}
	for from > 0 && from < len(text) && text[from]&0xc0 == 0x80 {
		from--
	}
	piece := safetext.Cut(text[from:], 8*max(1, width))
	t := safetext.Clean(piece)
	for i := range ds {
		ds[i] = contact.Span{Start: max(0, ds[i].Start-from), End: ds[i].End - from}
	}
	if p.o.Mask {
		t = t.Mask(values(it, ds)...).MaskLikely()
	}
	row := ui.Row{ui.Own("  ", ui.Text)}
	if from > 0 {
		row = append(row, ui.Own("…", ui.Dim))
	}
	at := 0
	t = t.Truncate(width - 8)
	for i, s := range ds {
		a, b := t.Cover(s)
		if a < at || a == b {
			continue
		}
		class := it.Assessment.Detections[i].Class
		row = append(row, ui.Shown(t[at:a].Visual(), ui.Text), ui.Own(ui.Mark(i)+"[", ui.HitPaint(class, false)),
			ui.Shown(t[a:b].Visual(), ui.HitPaint(class, false)), ui.Own("]", ui.HitPaint(class, false)))
		at = b
	}
	return append(row, ui.Shown(t[at:].Visual(), ui.Text))
}

// values are those of the spans, one for each detection, that show a contact
// value; a request or a pointing shows none.
func values(it *queue.Item, spans []contact.Span) []contact.Span {
	var out []contact.Span
	for i, s := range spans {
		if d := &it.Assessment.Detections[i]; d.ShowsValue() {
			out = append(out, s)
		}
	}
	return out
}

// reasons is why the item is here.
func (p *Page) reasons(it *queue.Item, width int) ui.Row {
	if it.Assessment == nil || len(it.Assessment.Detections) == 0 {
		return ui.Row{ui.Own(p.tr.T("  nothing was found in it"), ui.Dim)}
	}
	d := &it.Assessment.Detections[0]
	t := safetext.Clean(safetext.Cut(strings.Join(append([]string{d.Reason}, d.Evidence...), " · "), 1000))
	if p.o.Mask {
		t = t.MaskLikely()
	}
	return ui.Row{ui.Own("  ", ui.Text), ui.Shown(t.Truncate(width), ui.Dim)}
}

// label is how an item is called.
func label(it *queue.Item) string {
	if it.Message.ID == "" {
		return fmt.Sprintf("#%d", it.Number)
	}
	return safetext.Cut(it.Message.ID, 100)
}

// clauses are those that the item's findings stand under.
func clauses(it *queue.Item) []string {
	var out []string
	for _, d := range it.Assessment.Detections {
		if d.Clause != "" && !slices.Contains(out, d.Clause) {
			out = append(out, d.Clause)
		}
	}
	return out
}

// overlay draws lines over the list, at the bottom.
func (p *Page) overlay(r ui.Region, title string, lines []ui.Row) {
	h := min(len(lines)+2, r.H)
	w := min(r.W, 78)
	box := r.Center(w, r.H)
	box = box.Sub(0, max(0, r.H-h-1), box.W, h)
	box.Clear()
	in := ui.Pane{Title: safetext.Clean(title), Focused: true}.Draw(box)
	in.Sub(1, 0, max(0, in.W-2), in.H).Rows(lines, 0)
}

// question is what is chosen.
func (p *Page) question() string {
	if p.deed.command.Decision == nil {
		return p.tr.T("Which exception holds?")
	}
	return p.tr.T("For which reason?")
}

// options are what can be chosen.
func (p *Page) options() []ui.Row {
	var out []ui.Row
	for i, o := range p.choose {
		if i == 9 {
			break
		}
		out = append(out, ui.Row{ui.Own(fmt.Sprintf("%d ", i+1), ui.Key), ui.Say(o.label, ui.Text), ui.Say("  "+o.detail, ui.Dim)}.Fit(72))
	}
	if p.deed.command.Decision != nil && !p.must {
		out = append(out, ui.Row{ui.Own("⏎ ", ui.Key), ui.Own(p.tr.T("no reason"), ui.Dim)})
	}
	return out
}

// preview says what will change, and what will not.
func (p *Page) preview() []ui.Row {
	out := []ui.Row{{ui.Say(p.tr.N(p.total, "%d item will be %s", "%d items will be %s", p.total, p.deed.label), ui.Strong)}}
	if d := p.deed.command.Decision; d != nil {
		out = append(out, ui.Row{ui.Say(p.truth(d), ui.Dim)})
	}
	by := p.clauses()
	for _, id := range slices.Sorted(maps.Keys(by)) {
		c, _ := p.o.Handbook.Clause(id)
		out = append(out, ui.Row{ui.Own(fmt.Sprintf("%5d  ", by[id]), ui.Text), ui.Say(id+" "+c.Title, ui.Dim)})
	}
	left := p.left()
	for _, why := range slices.Sorted(maps.Keys(left)) {
		out = append(out, ui.Row{ui.Own(fmt.Sprintf("%5d  ", left[why]), ui.Warn), ui.Say(p.tr.T("stay as they are: %s", why), ui.Dim)})
	}
	out = append(out, ui.Row{})
	if !p.counted() {
		return append(out, ui.Row{ui.Own(p.o.Keys.Hint(goOn, "").Key, ui.Key), ui.Own(p.tr.T(" does it; it can be taken back as one"), ui.Text)})
	}
	return append(out, ui.Row{ui.Own(p.tr.T("Type %d to go on: ", p.total), ui.Text), ui.Say(p.input.Value(), ui.Strong), ui.Own(" ", ui.Cursor)})
}

// truth is what a bulk decision says of the detections.
func (p *Page) truth(d *queue.Decision) string {
	if d.Outcome == queue.Dismiss && !d.Permitted {
		return p.tr.T("every detection in them counts as no contact information (bulk)")
	}
	return p.tr.T("every detection in them counts as contact information (bulk)")
}

// progress says how far the bulk has come, and what became of it.
func (p *Page) progress() []ui.Row {
	r := &p.report
	seen := r.Done + len(r.Refused)
	const bar = 40
	n := 0
	if p.total > 0 {
		n = min(bar, bar*seen/p.total)
	}
	out := []ui.Row{{ui.Own(strings.Repeat("█", n)+strings.Repeat("░", bar-n), ui.Focus), ui.Own(p.tr.T("  %d of %d", seen, p.total), ui.Text)}}
	if p.stage == finished && r.Done > 0 {
		out = append(out, ui.Row{ui.Own("✓ ", ui.Good), ui.Say(p.tr.N(r.Done, "saved: %d item %s", "saved: %d items %s", r.Done, p.deed.label), ui.Text)})
	}
	for i, x := range r.Refused {
		if i == 5 {
			out = append(out, ui.Row{ui.Own(p.tr.T("and %d more", len(r.Refused)-5), ui.Dim)})
			break
		}
		out = append(out, ui.Row{ui.Own("✗ ", ui.Warn), ui.Say(p.tr.T("item %d was left: %s", x.Item, x.Why), ui.Dim)}.Fit(72))
	}
	if p.failed != "" {
		out = append(out, ui.Wrapped(p.tr.T("it stopped: %s; %d are not done", p.failed, r.Left), 72, ui.Bad)...)
	}
	return out
}

// status draws the last thing said.
func (p *Page) status(r ui.Region) {
	text, paint := p.said, ui.Text
	if text == "" && p.stage == looking && len(p.items) > 0 {
		text, paint = p.tr.N(p.total, "%d item to decide, of %d", "%d items to decide, of %d", p.total, len(p.items)), ui.Dim
	}
	r.PutText(1, 0, safetext.Clean(text).Truncate(r.W-2), paint)
}

// hints are the keys that matter now.
func (p *Page) hints() []ui.Hint {
	k := p.o.Keys
	switch p.stage {
	case choosing:
		return []ui.Hint{{Key: "1–9", Label: p.tr.T("choose")}, k.Hint(back, "")}
	case asked:
		return []ui.Hint{k.Hint(goOn, "do it"), k.Hint(back, "")}
	case working:
		return []ui.Hint{k.Hint(back, "stop")}
	case finished:
		if p.failed != "" && p.report.Left > 0 {
			return []ui.Hint{k.Hint(goOn, "go on with the rest"), k.Hint(back, "")}
		}
		return []ui.Hint{k.Hint(takeBack, ""), k.Hint(back, "back to the review"), k.Hint(help, "")}
	}
	return []ui.Hint{k.Hint(confirm, ""), k.Hint(dismiss, ""), k.Hint(permit, "permitted"), k.Hint(except, ""), k.Hint(leaveOut, ""), k.Hint(down, "move"),
		k.Hint(skip, ""), k.Hint(escalate, ""), k.Hint(help, ""), k.Hint(back, "")}
}
