package review

import tea "github.com/charmbracelet/bubbletea"

// wheelRows is how many rows a notch of the wheel scrolls.
const wheelRows = 3

// mouse handles the mouse: the wheel scrolls what is under it, a click chooses
// an item, a pane or a detection. It never decides anything.
func (p *Page) mouse(m tea.MouseMsg) tea.Cmd {
	if m.Action != tea.MouseActionPress || len(p.rows.items) == 0 {
		return nil
	}
	p.worked()
	step := 0
	switch m.Button {
	case tea.MouseButtonWheelDown:
		step = 1
	case tea.MouseButtonWheelUp:
		step = -1
	case tea.MouseButtonLeft:
	default:
		return nil
	}
	if p.overlay != nil {
		return p.turn(step)
	}
	at, x, y := p.paneAt(m.X, m.Y)
	switch {
	case y < 0:
	case step == 0:
		return p.click(at, x, y)
	case at == paneList:
		p.rows.move(step)
		return p.walked()
	default:
		p.scroll[at] = max(0, p.scroll[at]+step*wheelRows)
		p.follows = p.follows && at != paneMessage
	}
	return nil
}

// turn scrolls what lies over the page, as the arrows do.
func (p *Page) turn(step int) tea.Cmd {
	if o, ok := p.overlay.(typer); ok && o.typing() || step == 0 {
		return nil
	}
	k := tea.KeyMsg{Type: tea.KeyDown}
	if step < 0 {
		k.Type = tea.KeyUp
	}
	return p.overlay.key(p, k)
}

// paneAt is the pane at a place of the terminal, and the place within it; a
// negative row is on none, or on its frame.
func (p *Page) paneAt(x, y int) (pane, int, int) {
	y -= 2
	if y >= p.h-5 {
		y = -1
	}
	list, message, _ := p.widths()
	switch {
	case x < list:
		return paneList, x - 1, y
	case x < list+message:
		return paneMessage, x - list - 2, y
	}
	return paneWhy, x - list - message - 2, y
}

// click goes to what was clicked.
func (p *Page) click(at pane, x, y int) tea.Cmd {
	p.focus = at
	switch at {
	case paneList:
		if i := p.listTop + y; i < len(p.rows.items) {
			p.rows.cursor = i
			return p.walked()
		}
	case paneMessage:
		it := p.rows.current()
		l := p.lay(it, p.textWidth())
		if y += p.scroll[paneMessage]; y < len(l.rows) {
			if d := l.rows[y].detectionAt(x); d >= 0 {
				p.chosen = d
			}
		}
	}
	return nil
}

// detectionAt is the detection in column x of the row; -1 for none.
func (r *textRow) detectionAt(x int) int {
	x -= r.lead.Width()
	for i, c := range r.cell.text {
		if x >= 0 && x < c.Width {
			return r.cell.hit(i).detection
		}
		x -= c.Width
	}
	return -1
}

// walked starts on the item that the cursor was moved to.
func (p *Page) walked() tea.Cmd {
	p.appeared(false)
	p.fresh = false
	return tea.Batch(p.letGo(), p.more())
}
