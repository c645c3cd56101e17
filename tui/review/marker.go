package review

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen/contact"
	"offside/tui/ui"
)

// marker is the visual mode: a cursor in the message, and from its anchor on a
// selection, as in vi. It takes the keys and draws nothing itself: the message
// shows the cursor.
type marker struct {
	number uint64
	text   string
	stops  []int
	at     int // the stop under the cursor
	anchor int // where the selection began, or -1
	spot   int // whose span is set; -1: a new mark
	column int // where up and down want to go; -1: where the cursor is
}

// visual starts the visual mode: at the top of what is shown of the message,
// or with the span of a spot selected.
func (p *Page) visual(it *queue.Item, which int) {
	if it == nil {
		return
	}
	text := it.Message.Text
	if len(text) > mostText {
		text = text[:mostText-mostText%4] // beyond, nothing is shown
		for len(text) > 0 && !onRune(it.Message.Text, len(text)) {
			text = text[:len(text)-1]
		}
	}
	m := &marker{number: it.Number, text: text, stops: stops(text), anchor: -1, spot: which, column: -1}
	if len(m.stops) < 2 {
		p.say(info, "the message has no text to mark")
		return
	}
	p.focus = paneMessage
	if all := p.spots(it); which >= 0 && which < len(all) {
		m.anchor, m.at = m.find(all[which].Start), m.find(all[which].End-1)
	} else {
		m.at = m.find(p.firstInSight(it))
	}
	p.overlay = m
	m.tell(p)
}

// onRune reports that a character begins at byte i of s.
func onRune(s string, i int) bool { return i >= len(s) || s[i]&0xc0 != 0x80 }

// firstInSight is the offset of the first byte of the message that is shown.
func (p *Page) firstInSight(it *queue.Item) int {
	l := p.lay(it, p.textWidth())
	for y := max(l.current, p.scroll[paneMessage]); y < len(l.rows); y++ {
		if l.rows[y].own {
			return l.rows[y].Start
		}
	}
	return 0
}

// find is the stop whose character holds byte i.
func (m *marker) find(i int) int {
	lo, hi := 0, len(m.stops)-1
	for lo+1 < hi {
		if mid := (lo + hi) / 2; m.stops[mid] <= i {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// span is what is selected; without an anchor, the character under the cursor.
func (m *marker) span() contact.Span {
	from := m.at
	if m.anchor >= 0 {
		from = m.anchor
	}
	return contact.Span{Start: m.stops[min(from, m.at)], End: m.stops[max(from, m.at)+1]}
}

// cursor is the character under the cursor.
func (m *marker) cursor() contact.Span {
	return contact.Span{Start: m.stops[m.at], End: m.stops[m.at+1]}
}

func (m *marker) key(p *Page, k tea.KeyMsg) tea.Cmd {
	it := p.rows.current()
	if it == nil || it.Number != m.number {
		p.overlay = nil // it was taken away meanwhile
		return nil
	}
	i := p.keys.marking(k)
	switch {
	case key.Matches(k, p.keys.escape), key.Matches(k, p.keys.interrupt):
		p.overlay, p.follows, p.status = nil, true, status{}
		return nil
	case i == vTake:
		m.take(p, it)
		return nil
	case i == vSwap && m.anchor >= 0:
		m.anchor, m.at = m.at, m.anchor
	default:
		m.move(p, it, i)
	}
	m.tell(p)
	return nil
}

// take ends the selection: v begins it first, enter takes the word under the
// cursor where there is none.
func (m *marker) take(p *Page, it *queue.Item) {
	if m.anchor < 0 {
		m.anchor = m.at
		m.tell(p)
		return
	}
	p.askClass(it, m.spot, m.span(), m)
}

// word selects the word under the cursor, as far as no blank is in it, without
// the punctuation around it.
func (m *marker) word() {
	m.anchor = m.at
	for m.anchor > 0 && m.kind(m.anchor-1, true) == m.kind(m.at, true) {
		m.anchor--
	}
	for m.at+2 < len(m.stops) && m.kind(m.at+1, true) == m.kind(m.anchor, true) {
		m.at++
	}
	for m.anchor < m.at && strings.Contains("([{<“‘\"'", m.text[m.stops[m.anchor]:m.stops[m.anchor+1]]) {
		m.anchor++
	}
	for m.at > m.anchor && strings.Contains(".,;:!?)]}>”’\"'…", m.text[m.stops[m.at]:m.stops[m.at+1]]) {
		m.at--
	}
}

// tell says what is selected: also where no colour shows it.
func (m *marker) tell(p *Page) {
	s := m.span()
	quoted := "“" + p.secret(p.rows.current(), s.Of(m.text)).Truncate(max(10, p.w-36)).String() + "”"
	if m.anchor < 0 {
		p.say(info, "mark what was missed: the cursor is on %s", quoted)
		return
	}
	n := max(m.at, m.anchor) - min(m.at, m.anchor) + 1
	p.say(info, "marking %s, %d characters", quoted, n)
}

func (m *marker) draw(*Page, ui.Region) {}

func (m *marker) hints(p *Page) []ui.Hint {
	k := p.keys
	move := ui.Hint{Key: "h j k l w b e 0 $", Label: p.tr.T("move")}
	if m.anchor < 0 {
		return []ui.Hint{k.visualHint(vTake, "begin here"), k.visualHint(vWhole, "this word"), move, p.hintOf(k.escape, "back")}
	}
	end := ui.Hint{Key: k.visualHint(vTake, "").Key + " " + k.visualHint(vWhole, "").Key, Label: p.tr.T("end here")}
	return []ui.Hint{end, move, k.visualHint(vSwap, ""), p.hintOf(k.escape, "back")}
}

// kind is the kind of the character at stop i.
func (m *marker) kind(i int, big bool) kind { return kindOf(m.text[m.stops[i]:m.stops[i+1]], big) }

// move moves the cursor.
func (m *marker) move(p *Page, it *queue.Item, i intent) {
	last := len(m.stops) - 2
	if i != vUp && i != vDown && i != vHalfUp && i != vHalfDown {
		m.column = -1
	}
	switch i {
	case vLeft:
		m.at--
	case vRight:
		m.at++
	case vFirst:
		m.at = 0
	case vLast:
		m.at = last
	case vWord, vBigWord:
		m.at = m.nextWord(i == vBigWord)
	case vEnd, vBigEnd:
		m.at = m.wordEnd(i == vBigEnd)
	case vBack, vBigBack:
		m.at = m.wordBack(i == vBigBack)
	case vDown:
		m.rowsOn(p, it, 1)
	case vUp:
		m.rowsOn(p, it, -1)
	case vHalfDown:
		m.rowsOn(p, it, max(1, p.listHeight()/2))
	case vHalfUp:
		m.rowsOn(p, it, -max(1, p.listHeight()/2))
	case vHome, vLineEnd:
		m.edge(p, it, i == vLineEnd)
	case vWhole:
		if m.anchor < 0 {
			m.word()
		}
		p.askClass(it, m.spot, m.span(), m)
	}
	m.at = max(0, min(m.at, last))
}

// nextWord is where the next word begins.
func (m *marker) nextWord(big bool) int {
	i, last := m.at, len(m.stops)-2
	for k := m.kind(i, big); k != blank && i < last && m.kind(i, big) == k; {
		i++
	}
	for i < last && m.kind(i, big) == blank {
		i++
	}
	return i
}

// wordEnd is where the word ends, or the next one if the cursor is there.
func (m *marker) wordEnd(big bool) int {
	i, last := min(m.at+1, len(m.stops)-2), len(m.stops)-2
	for i < last && m.kind(i, big) == blank {
		i++
	}
	for i < last && m.kind(i+1, big) == m.kind(i, big) {
		i++
	}
	return i
}

// wordBack is where the word begins, or the one before if the cursor is there.
func (m *marker) wordBack(big bool) int {
	i := max(m.at-1, 0)
	for i > 0 && m.kind(i, big) == blank {
		i--
	}
	for i > 0 && m.kind(i-1, big) == m.kind(i, big) {
		i--
	}
	return i
}

// row is the row of the layout on which the cursor stands.
func (m *marker) row(l *laid) int {
	at := l.current
	for y := l.current; y < len(l.rows) && (l.rows[y].own || y == l.current); y++ {
		if l.rows[y].own && l.rows[y].Start <= m.stops[m.at] {
			at = y
		}
	}
	return at
}

// rowsOn goes n rows down, to about the same column.
func (m *marker) rowsOn(p *Page, it *queue.Item, n int) {
	l := p.lay(it, p.textWidth())
	y := m.row(l)
	if m.column < 0 {
		m.column = l.rows[y].columnOf(m.stops[m.at])
	}
	to := y
	for step := max(-1, min(n, 1)); n != 0; n -= step {
		if to+step < 0 || to+step >= len(l.rows) || !l.rows[to+step].own {
			break
		}
		to += step
	}
	if to != y {
		m.at = m.find(l.rows[to].offsetAt(m.column))
	}
}

// edge goes to the start of the row, or to the last character on it.
func (m *marker) edge(p *Page, it *queue.Item, end bool) {
	l := p.lay(it, p.textWidth())
	row := l.rows[m.row(l)]
	if !end {
		m.at = m.find(row.Start)
		return
	}
	i := m.find(max(row.Start, row.End-1))
	for i > 0 && m.stops[i] > row.Start && m.kind(i, false) == blank {
		i--
	}
	m.at = i
}
