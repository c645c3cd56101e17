package ui

import (
	"strconv"
	"strings"

	"offside/tui/ui/safetext"
)

func itoa(n int) string { return strconv.Itoa(n) }

// Pane is a framed part of the page.
type Pane struct {
	Title   safetext.Text
	Focused bool
	Above   bool // there is more above what is shown
	Below   int  // how many rows are below what is shown
	Further bool // there are more than these below, nobody has counted them
}

// Draw draws the frame and returns the region inside it.
func (p Pane) Draw(r Region) Region {
	p.Frame(r)
	return r.Sub(1, 1, r.W-2, r.H-2)
}

// Frame draws the frame around what was drawn inside r before.
func (p Pane) Frame(r Region) {
	if r.W < 2 || r.H < 2 {
		return
	}
	paint, h, v, corners := Border, "─", "│", []string{"╭", "╮", "╰", "╯"}
	if p.Focused {
		paint = Focus
	}
	if p.Focused && !r.canvas.theme.Colors { // the frame itself must tell
		paint, h, v, corners = Focus, "━", "┃", []string{"┏", "┓", "┗", "┛"}
	}
	bar := strings.Repeat(h, r.W-2)
	r.Put(0, 0, corners[0]+bar+corners[1], paint)
	for y := 1; y < r.H-1; y++ {
		r.Put(0, y, v, paint)
		r.Put(r.W-1, y, v, paint)
	}
	r.Put(0, r.H-1, corners[2]+bar+corners[3], paint)
	p.title(r)
	p.more(r, paint)
}

// title draws the title into the upper edge.
func (p Pane) title(r Region) {
	t := p.Title.Truncate(r.W - 6)
	if len(t) == 0 {
		return
	}
	r.Put(2, 0, " ", Title)
	x := r.PutText(3, 0, t, Title)
	r.Put(x, 0, " ", Title)
}

// more says at the right edge that the content goes on.
func (p Pane) more(r Region, paint Paint) {
	if p.Above {
		r.Put(r.W-4, 0, " ↑ ", paint)
	}
	if p.Below > 0 || p.Further {
		s := r.canvas.tr.T(" ↓ %d more ", p.Below)
		if p.Further {
			s = r.canvas.tr.T(" ↓ %d+ more ", p.Below)
		}
		if r.W > runeCount(s)+6 {
			r.Right(r.W-1, r.H-1, s, paint)
		}
	}
}

// Hint is a key and what it does.
type Hint struct {
	Key   string
	Label string
}

// Hints draws as many of the hints as fit into row y from column x on, in
// order; the last one is always drawn.
func (r Region) Hints(x, y int, hints []Hint) {
	if len(hints) == 0 {
		return
	}
	width := func(h Hint) int { return runeCount(h.Key) + 1 + runeCount(h.Label) }
	last := hints[len(hints)-1]
	room := r.W - x - width(last) - 1
	for _, h := range hints[:len(hints)-1] {
		if w := width(h) + 2; w > room {
			break
		} else {
			room -= w
		}
		x = r.hint(x, y, h) + 2
	}
	r.hint(x, y, last)
}

func (r Region) hint(x, y int, h Hint) int {
	x = r.Put(x, y, h.Key, Key)
	return r.Put(x+1, y, h.Label, Dim)
}
