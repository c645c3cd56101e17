package review

import (
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen/contact"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// markMenu asks for the class of a mark, then for its act.
type markMenu struct {
	number uint64
	which  int // the spot that is changed, or -1 for a new one
	spot   spot
	acts   bool    // the class is given
	back   overlay // what opened it
}

// askClass opens the menu for a span: of a new mark, or of a spot that is
// there already.
func (p *Page) askClass(it *queue.Item, which int, span contact.Span, back overlay) {
	m := &markMenu{number: it.Number, which: which, spot: spot{Span: span}, back: back}
	if all := p.spots(it); which >= 0 && which < len(all) {
		m.spot.class, m.spot.act = all[which].class, all[which].act
	}
	p.overlay, p.status = m, status{}
}

// correct opens the menu for the chosen spot.
func (p *Page) correct(it *queue.Item) {
	all := p.spots(it)
	if p.chosen >= len(all) {
		p.say(info, "there is no detection to correct; %s marks what was missed", p.keys.hint(markMissed, "").Key)
		return
	}
	p.askClass(it, p.chosen, all[p.chosen].Span, nil)
}

// choice is one line of the menu.
type choice struct{ key, name string }

// classes are the classes that can be chosen, with their keys. Classes that
// only the policy knows have digits.
func (m *markMenu) classes(it *queue.Item) []choice {
	var out []choice
	for i, c := range contact.Classes() {
		out = append(out, choice{string("peaftsmldowy"[i]), string(c)})
	}
	own := 0
	for _, d := range detections(it) {
		if c := string(d.Class); own < 9 && c != "" && !slices.ContainsFunc(out, func(o choice) bool { return o.name == c }) {
			own++
			out = append(out, choice{itoa(own), c})
		}
	}
	return out
}

// choices are what the menu offers now.
func (m *markMenu) choices(it *queue.Item) []choice {
	if !m.acts {
		return m.classes(it)
	}
	var out []choice
	for _, a := range contact.Acts() {
		out = append(out, choice{string(a)[:1], string(a)})
	}
	return out
}

// chosen is what enter takes.
func (m *markMenu) chosen() string {
	switch {
	case !m.acts:
		return string(m.spot.class)
	case m.spot.act == "":
		return string(contact.Share)
	}
	return string(m.spot.act)
}

func (m *markMenu) key(p *Page, k tea.KeyMsg) tea.Cmd {
	it := p.rows.current()
	if it == nil || it.Number != m.number {
		p.overlay = nil
		return nil
	}
	switch {
	case key.Matches(k, p.keys.escape), key.Matches(k, p.keys.interrupt):
		if m.acts {
			m.acts = false
		} else {
			p.overlay = m.back
		}
	case key.Matches(k, p.keys.enter):
		m.choose(p, it, m.chosen())
	case !m.acts && p.keys.marking(k) == vTake && m.which >= 0:
		p.visual(it, m.which)
	default:
		for _, c := range m.choices(it) {
			if k.Type == tea.KeyRunes && !k.Alt && string(k.Runes) == c.key {
				m.choose(p, it, c.name)
				break
			}
		}
	}
	return nil
}

// choose takes a class, or an act and is done.
func (m *markMenu) choose(p *Page, it *queue.Item, name string) {
	switch {
	case name == "":
	case !m.acts:
		m.spot.class, m.acts = contact.Class(name), true
	default:
		m.spot.act = contact.Act(name)
		m.done(p, it)
	}
}

// done puts the mark into the reviewer's work.
func (m *markMenu) done(p *Page, it *queue.Item) {
	p.overlay, p.follows, p.status = nil, true, status{}
	d, n := p.draft(it), len(detections(it))
	fine := true
	switch {
	case m.which < 0:
		if fine = d.add(m.spot); fine {
			p.chosen = n + len(d.added) - 1
		}
	case m.which < n:
		d.correct(m.which, &detections(it)[m.which], m.spot)
	case m.which-n < len(d.added):
		fine = d.change(m.which-n, m.spot)
	}
	if !fine {
		p.say(warn, "that is marked already")
	}
}

func (m *markMenu) hints(p *Page) []ui.Hint {
	var out []ui.Hint
	if m.chosen() != "" {
		out = append(out, ui.Hint{Key: p.keys.enter.Help().Key, Label: p.tr.Name(m.chosen())})
	}
	if m.which >= 0 && !m.acts {
		out = append(out, p.keys.visualHint(vTake, "change what is marked"))
	}
	return append(out, p.hintOf(p.keys.escape, "back"))
}

func (m *markMenu) draw(p *Page, r ui.Region) {
	it := p.rows.current()
	if it == nil || it.Number != m.number {
		return
	}
	const column = 22
	all := m.choices(it)
	columns := max(1, min(4, (pickerWidth(r.W)-4)/column))
	rows := (len(all) + columns - 1) / columns
	title := p.tr.T("What is “%s”?", p.secret(it, safetext.Cut(m.spot.Of(it.Message.Text), 400)).Truncate(30).String())
	if m.acts {
		title = p.tr.T("What is done with the %s?", p.tr.Name(string(m.spot.class)))
	}
	in := panel(r, title, columns*column+4, rows, 0, false)
	for i, c := range all {
		x, y := 1+i/rows*column, i%rows
		sign, paint := " ", ui.Text
		if c.name == m.chosen() {
			sign, paint = "▸", ui.Strong
		}
		x = in.Put(x, y, sign, ui.Focus)
		x = in.Put(x, y, c.key+" ", ui.Key)
		in.PutText(x, y, safetext.Clean(p.tr.Name(c.name)).Truncate(column-4), paint)
	}
}

// unmark takes back what was said of the chosen spot, and removes it where it
// is the reviewer's own.
func (p *Page) unmark(it *queue.Item) {
	if it == nil {
		return
	}
	d, n := p.drafts[it.Number], len(detections(it))
	switch k := p.chosen - n; {
	case d == nil:
	case k < 0:
		delete(d.marks, p.chosen)
	case k < len(d.added):
		d.added = slices.Delete(d.added, k, k+1)
		p.chosen = max(0, min(p.chosen, n+len(d.added)-1))
	}
	p.status = status{}
}
