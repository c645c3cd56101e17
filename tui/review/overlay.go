package review

import (
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// overlay is what lies over the page and takes the keys while it is open.
type overlay interface {
	key(p *Page, k tea.KeyMsg) tea.Cmd
	draw(p *Page, r ui.Region)
	hints(p *Page) []ui.Hint
}

func (p *Page) hintOf(b key.Binding, label lang.English) ui.Hint {
	return ui.Hint{Key: b.Help().Key, Label: p.tr.T(label)}
}

// panel draws the frame of an overlay of at most w columns, with lines rows of
// content, and returns its inside.
func panel(r ui.Region, title string, w, lines, below int, above bool) ui.Region {
	h := min(lines+2, r.H)
	if w > r.W-6 {
		w = r.W // no sliver of what lies below at the sides
	}
	box := r.Center(w, r.H)
	at := r.H - h // at the bottom, so that the message stays in sight
	if at > 4 {
		at--
	}
	box = box.Sub(0, at, box.W, h)
	box.Clear()
	return ui.Pane{Title: safetext.Clean(title), Focused: true, Below: below, Above: above}.Draw(box)
}

// noteEditor edits the note of the item. Every key but a few is text.
type noteEditor struct {
	number uint64
	back   overlay // what opened it
}

// editNote opens the note of the item under the cursor.
func (p *Page) editNote(back overlay) {
	it := p.rows.current()
	if it == nil {
		return
	}
	p.input.SetValue(p.draft(it).note)
	p.input.CursorEnd()
	p.input.Focus()
	p.overlay = &noteEditor{it.Number, back}
}

func (n *noteEditor) key(p *Page, k tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(k, p.keys.enter), key.Matches(k, p.keys.interrupt):
		if d := p.drafts[n.number]; d != nil {
			d.note = strings.TrimSpace(p.input.Value())
		}
		p.overlay = n.back
	case key.Matches(k, p.keys.escape):
		p.overlay = n.back
	default:
		p.input, _ = p.input.Update(k) // its command only makes a cursor blink
	}
	return nil
}

func (n *noteEditor) hints(p *Page) []ui.Hint {
	return []ui.Hint{p.hintOf(p.keys.enter, "keep the note"), p.hintOf(p.keys.escape, "leave it as it was")}
}

func (n *noteEditor) draw(p *Page, r ui.Region) {
	w := pickerWidth(r.W)
	value := []rune(p.input.Value())
	at := min(p.input.Position(), len(value))
	text := safetext.Clean(string(value[:at]))
	cursor := len(text)
	text = append(text, safetext.Clean(string(value[at:]))...)
	text = append(text, safetext.Cell{Text: " ", Width: 1})
	lines := text.Wrap(w - 4)
	in := panel(r, p.tr.T("Note"), w, max(3, min(len(lines), r.H-4)), 0, false)
	first := max(0, len(lines)-in.H)
	i := 0
	for y, l := range lines {
		x := 1
		for _, c := range l {
			paint := ui.Text
			if i == cursor {
				paint = ui.Chosen
			}
			x = in.PutCell(x, y-first, c, paint)
			i++
		}
	}
}

// picker lets the reviewer choose the exception that holds; its digit saves.
type picker struct {
	number uint64
	from   int // the first exception shown, where they do not fit
}

// pick opens the picker for the item.
func (p *Page) pick(it *queue.Item) {
	if len(p.o.Handbook.Exceptions) == 0 {
		p.say(warn, "the policy has no exceptions")
		return
	}
	p.overlay = &picker{number: it.Number}
}

func (x *picker) key(p *Page, k tea.KeyMsg) tea.Cmd {
	all := p.o.Handbook.Exceptions
	switch i := p.keys.intent(k); {
	case key.Matches(k, p.keys.digits):
		n := int(k.Runes[0]-'1') + x.page()
		it := p.rows.current()
		if n >= len(all) || it == nil || it.Number != x.number {
			return nil
		}
		if !x.shows(p, it, n) {
			p.say(warn, "%s is out of sight: %s %s scroll to it", all[n].ID, p.keys.hint(down, "").Key, p.keys.hint(up, "").Key)
			return nil
		}
		p.overlay = nil
		return p.decide(queue.Decision{Outcome: queue.Exception, Exception: all[n].ID}, p.tr.T("exception %s", all[n].ID))
	case i == note:
		p.editNote(x)
	case i == down || i == scrollDown:
		x.from = min(x.from+1, len(all)-1)
	case i == up || i == scrollUp:
		x.from = max(0, x.from-1)
	case key.Matches(k, p.keys.escape), i == leave:
		p.overlay = nil
	}
	return nil
}

// page is the first of the nine exceptions that the digits stand for.
func (x *picker) page() int { return x.from / 9 * 9 }

func (x *picker) hints(p *Page) []ui.Hint {
	return []ui.Hint{p.hintOf(p.keys.digits, "choose and save"), p.keys.hint(note, "note first"), p.keys.hint(down, "scroll"), p.hintOf(p.keys.escape, "back")}
}

func (x *picker) draw(p *Page, r ui.Region) {
	it := p.rows.current()
	if it == nil {
		return
	}
	w := pickerWidth(r.W)
	lines, _ := x.lines(p, it, w-4)
	if d := p.drafts[it.Number]; d != nil && d.note != "" {
		lines = append(lines, ui.Row{}, ui.Row{ui.Own(p.tr.T("note  "), ui.Dim), ui.Shown(safetext.Clean(d.note), ui.Text)})
	}
	height := min(len(lines), r.H-2)
	in := panel(r, p.tr.T("Exception for %s: its digit saves", safetext.Inline(label(it), 24)), w, height, len(lines)-height, x.from > 0)
	for y, l := range lines {
		l.Draw(in, 1, y)
	}
}

// lines are the exceptions from the first one shown on, and the line on which
// each begins.
func (x *picker) lines(p *Page, it *queue.Item, width int) (lines []ui.Row, begins []int) {
	all := p.o.Handbook.Exceptions
	for i, e := range all[min(x.from, len(all)):] {
		digit := " "
		if n := x.from + i - x.page(); n < 9 {
			digit = string(rune('1' + n))
		}
		begins = append(begins, len(lines))
		lines = append(lines, exceptionLines(p.tr, it, e, digit, width)...)
	}
	return lines, begins
}

// shows reports whether exception n is in sight: what nobody sees is not
// chosen.
func (x *picker) shows(p *Page, it *queue.Item, n int) bool {
	_, begins := x.lines(p, it, pickerWidth(p.w)-4)
	height := p.h - 3 - 2 // the body less the frame
	return n >= x.from && n-x.from < len(begins) && begins[n-x.from] < height
}

// pickerWidth is the width of the picker on a page of w columns.
func pickerWidth(w int) int {
	if w <= 100 {
		return w
	}
	return 96
}

// exceptionLines describes exception e, which the digit chooses, for the item:
// title, what it lifts, whether its conditions held, what evidence the reviewer
// must see.
func exceptionLines(tr *lang.Printer, it *queue.Item, e screen.ExceptionRule, digit string, width int) []ui.Row {
	sign, paint := "?", ui.Dim
	holds, why := held3(it, e.ID)
	switch holds {
	case yes:
		sign, paint = "✓", ui.Good
	case no:
		sign, paint = "✗", ui.Dim
	}
	lifts := tr.T("lifts %s", lifted(tr, e))
	if why == "" && !liftsAny(e, clauses(it)) {
		lifts += tr.T(", none of %s", strings.Join(clauses(it), " "))
		return []ui.Row{ui.Row{ui.Own(digit, ui.Key), ui.Own(" – ", ui.Dim), ui.Shown(safetext.Clean(e.ID+" "+e.Title), ui.Dim), ui.Own("  ", ui.Dim), ui.Shown(safetext.Clean(lifts), ui.Dim)}.Fit(width)}
	}
	head := ui.Row{ui.Own(digit, ui.Key), ui.Own(" "+sign+" ", paint), ui.Shown(safetext.Clean(e.ID+" "+e.Title), ui.Strong), ui.Own("  "+lifts, ui.Dim)}
	out := []ui.Row{head.Fit(width)}
	for _, s := range []struct {
		label lang.English
		text  string
	}{{"why:", why}, {"see:", e.Evidence}} {
		if s.text == "" {
			continue
		}
		for k, l := range ui.Wrap(s.text, width-10) {
			lead := "      "
			if k == 0 {
				lead = ui.Pad(tr.T(s.label), 6)
			}
			out = append(out, ui.Row{ui.Own("    "+lead, ui.Dim), ui.Shown(l, ui.Text)})
		}
	}
	return out
}

// liftsAny reports whether the exception lifts one of the clauses.
func liftsAny(e screen.ExceptionRule, ids []string) bool {
	if len(e.Lifts) == 0 {
		return true
	}
	for _, id := range ids {
		if slices.Contains(e.Lifts, id) {
			return true
		}
	}
	return false
}

// showHelp lists every key.
func (p *Page) showHelp() {
	p.overlay = &sheet{title: p.tr.T("All keys"), open: help, lines: func(p *Page, _ int) []ui.Row { return p.helpLines(p.w >= mediumFrom) }}
}

// showPolicy lists the clauses and exceptions of the policy in force, in plain
// words.
func (p *Page) showPolicy() {
	p.overlay = &sheet{title: p.tr.T("The policy"), open: readPolicy, lines: func(p *Page, width int) []ui.Row {
		var out []ui.Row
		for _, c := range p.o.Handbook.Clauses {
			out = append(out, ui.Row{ui.Say(c.ID+" "+c.Title, ui.Strong), ui.Say("  "+p.tr.Name(c.Severity), ui.Dim)}.Fit(width))
			out = append(append(out, ui.Wrapped(c.Text, width, ui.Text)...), ui.Row{})
		}
		for _, x := range p.o.Handbook.Exceptions {
			out = append(out, ui.Row{ui.Say(x.ID+" "+x.Title, ui.Strong), ui.Say(p.tr.T("  lifts %s", lifted(p.tr, x)), ui.Dim)}.Fit(width))
			out = append(append(out, ui.Wrapped(p.tr.T("see: %s", x.Evidence), width, ui.Text)...), ui.Row{})
		}
		return out
	}}
}

// lifted names the clauses that an exception lifts.
func lifted(tr *lang.Printer, x screen.ExceptionRule) string {
	if len(x.Lifts) == 0 {
		return tr.T("all clauses")
	}
	return strings.Join(x.Lifts, " ")
}

// helpLines lists the keys by group, in two columns where they fit.
func (p *Page) helpLines(wide bool) []ui.Row {
	group := func(name lang.English) []ui.Row {
		out := []ui.Row{{ui.Own(p.tr.T(name), ui.Title)}}
		for _, b := range slices.Concat(p.keys.page.Binds(), p.keys.visual.Binds()) {
			if b.Group == name {
				out = append(out, ui.Row{ui.Own(ui.Pad("  "+b.Shown, 12), ui.Key), ui.Own(p.tr.T(b.Label), ui.Text)})
			}
		}
		return append(out, ui.Row{})
	}
	leftSide := slices.Concat(group(groupDecide), group(groupMarks), group(groupFind), group(groupOther))
	rightSide := slices.Concat(group(groupMove), p.reasonLines(), group(groupVisual), p.helpNotes())
	if !wide {
		return append(leftSide, rightSide...)
	}
	out := make([]ui.Row, max(len(leftSide), len(rightSide)))
	for i := range out {
		if i < len(leftSide) {
			out[i] = leftSide[i]
		}
		if i < len(rightSide) {
			gap := max(1, 39-out[i].Width())
			out[i] = append(append(out[i][:len(out[i]):len(out[i])], ui.Own(strings.Repeat(" ", gap), ui.Text)), rightSide[i]...)
		}
	}
	return out
}

// helpNotes explain the signs.
func (p *Page) helpNotes() []ui.Row {
	return []ui.Row{
		{ui.Own(p.tr.T("Signs"), ui.Title)},
		{ui.Own("  ①[…]      ", ui.Key), ui.Own(p.tr.T("detection, its number"), ui.Text)},
		{ui.Own("  ①✓ ①✗     ", ui.Key), ui.Own(p.tr.T("accepted, rejected by you"), ui.Text)},
		{ui.Own("  ①~ ①+     ", ui.Key), ui.Own(p.tr.T("corrected, added by you"), ui.Text)},
		{ui.Own("  ✓ ✗ ?     ", ui.Key), ui.Own(p.tr.T("holds, does not, unknown"), ui.Text)},
		{ui.Own("  ‹ZWSP›    ", ui.Key), ui.Own(p.tr.T("hidden character, named"), ui.Text)},
		{ui.Own("  ●         ", ui.Key), ui.Own(p.tr.T("the item you have claimed"), ui.Text)},
		{ui.Own("  *         ", ui.Key), ui.Own(p.tr.T("your work on it is kept"), ui.Text)},
		{},
	}
}
