package review

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"offside/tui/palette"
	"offside/tui/ui"
)

// menu is a few lines of which a digit, or enter on the cursor, chooses one.
type menu struct {
	title  string
	lines  []choiceLine
	cursor int
	more   func(p *Page, m *menu, i intent) (tea.Cmd, bool) // other keys; nil: none
	also   []ui.Hint                                        // and what they do
	none   string                                           // said where there is no line
}

// choiceLine is one line of a menu.
type choiceLine struct {
	label  string
	detail string
	take   func(p *Page) tea.Cmd
}

func (m *menu) key(p *Page, k tea.KeyMsg) tea.Cmd {
	i := p.keys.intent(k)
	switch {
	case key.Matches(k, p.keys.escape), i == leave:
		p.overlay = nil
	case key.Matches(k, p.keys.digits):
		return m.choose(p, int(k.Runes[0]-'1'))
	case key.Matches(k, p.keys.enter):
		return m.choose(p, m.cursor)
	case i == down:
		m.cursor = max(0, min(m.cursor+1, len(m.lines)-1))
	case i == up:
		m.cursor = max(0, m.cursor-1)
	case m.more != nil:
		cmd, _ := m.more(p, m, i)
		return cmd
	}
	return nil
}

func (m *menu) choose(p *Page, n int) tea.Cmd {
	if n >= len(m.lines) {
		return nil
	}
	p.overlay = nil
	return m.lines[n].take(p)
}

func (m *menu) hints(p *Page) []ui.Hint {
	return append(append([]ui.Hint{p.hintOf(p.keys.digits, "choose"), p.keys.hint(down, "move")}, m.also...), p.hintOf(p.keys.escape, "back"))
}

func (m *menu) draw(p *Page, r ui.Region) {
	const w = 64
	n := max(1, len(m.lines))
	height := min(n, r.H-2)
	first := max(0, min(m.cursor-height/2, n-height))
	in := panel(r, m.title, w, height, n-height-first, first > 0)
	if len(m.lines) == 0 {
		in.Put(1, 0, m.none, ui.Dim)
	}
	for y := 0; y < height && first+y < len(m.lines); y++ {
		l, digit := m.lines[first+y], "  "
		if first+y < 9 {
			digit = itoa(first+y+1) + " "
		}
		ui.Row{ui.Own(digit, ui.Key), ui.Cell(l.label, 16, ui.Text), ui.Own("  ", ui.Text), ui.Cell(l.detail, max(0, in.W-22), ui.Dim)}.Draw(in, 1, y)
		if first+y == m.cursor {
			in.Select(y)
		}
	}
}

// sheet is text over the page, which scrolls.
type sheet struct {
	title string
	lines func(p *Page, width int) []ui.Row
	from  int
	open  intent // the key that opened it closes it as well
}

func (s *sheet) key(p *Page, k tea.KeyMsg) tea.Cmd {
	switch i := p.keys.intent(k); {
	case i == down, i == scrollDown, i == halfDown:
		s.from++
	case i == up, i == scrollUp, i == halfUp:
		s.from = max(0, s.from-1)
	case key.Matches(k, p.keys.escape), i == back, i == leave, i == open, i == s.open:
		p.overlay = nil
	}
	return nil
}

func (s *sheet) hints(p *Page) []ui.Hint {
	return []ui.Hint{p.keys.hint(down, "scroll"), p.hintOf(p.keys.escape, "close")}
}

func (s *sheet) draw(p *Page, r ui.Region) {
	w := min(78, r.W)
	lines := s.lines(p, w-4)
	height := min(len(lines), r.H-2)
	s.from = max(0, min(s.from, len(lines)-height))
	in := panel(r, s.title, w, height, len(lines)-height-s.from, s.from > 0)
	in.Sub(1, 0, in.W-2, in.H).Rows(lines, s.from)
}

// commandList is the palette over the page: every action by its name.
type commandList struct {
	*palette.Palette
	intents []intent
}

// showCommands opens the palette.
func (p *Page) showCommands() {
	c := &commandList{}
	var entries []palette.Entry
	for _, b := range p.keys.page.Binds() {
		if b.Intent == commands {
			continue
		}
		entries = append(entries, palette.Entry{Label: p.tr.T(b.Label), Key: b.Shown, Group: b.Name})
		c.intents = append(c.intents, b.Intent)
	}
	if p.veil.masked {
		entries = append(entries, palette.Entry{Label: p.tr.T("end the masking")})
		c.intents = append(c.intents, unmaskAll)
	}
	c.Palette = palette.New(p.tr, entries)
	p.overlay = c
}

func (c *commandList) typing() bool { return true }

func (c *commandList) key(p *Page, k tea.KeyMsg) tea.Cmd {
	switch {
	case k.Paste:
		c.Type(k)
	case key.Matches(k, p.keys.escape), key.Matches(k, p.keys.interrupt):
		p.overlay = nil
	case key.Matches(k, p.keys.enter):
		n, ok := c.Chosen()
		if !ok {
			return nil
		}
		p.overlay = nil
		return p.run(c.intents[n])
	case k.Type == tea.KeyDown, k.Type == tea.KeyCtrlN, k.Type == tea.KeyTab:
		c.Move(1)
	case k.Type == tea.KeyUp, k.Type == tea.KeyCtrlP, k.Type == tea.KeyShiftTab:
		c.Move(-1)
	default:
		c.Type(k)
	}
	return nil
}

func (c *commandList) hints(p *Page) []ui.Hint {
	return []ui.Hint{p.hintOf(p.keys.enter, "do it"), {Key: "↑↓", Label: p.tr.T("move")}, p.hintOf(p.keys.escape, "back")}
}

func (c *commandList) draw(p *Page, r ui.Region) {
	height := min(r.H-2, 16)
	c.Draw(panel(r, p.tr.T("Commands"), 64, height, max(0, c.Len()-height+1), false))
}
