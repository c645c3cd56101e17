package ui

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// Canvas is a frame: a grid of cells. Whatever is drawn stays within its
// region, so columns never break, and nothing but cleaned text and the theme's
// own sequences leaves it.
type Canvas struct {
	w, h  int
	cells []cell
	theme *Theme
	tr    *lang.Printer
}

// cell is one column of one row.
type cell struct {
	text     string // empty: a further column of the cell before
	paint    Paint
	selected bool
	loose    bool
}

// NewCanvas makes a blank canvas of w columns and h rows; less than 0 is 0.
func NewCanvas(w, h int, theme *Theme) *Canvas {
	c := &Canvas{w: max(w, 0), h: max(h, 0), theme: theme}
	c.cells = make([]cell, c.w*c.h)
	c.Clear()
	return c
}

// In says what the canvas itself has to say by the printer, and returns it.
func (c *Canvas) In(tr *lang.Printer) *Canvas {
	c.tr = tr
	return c
}

// Clear blanks the canvas.
func (c *Canvas) Clear() {
	for i := range c.cells {
		c.cells[i] = cell{text: " "}
	}
}

// Size returns the columns and rows.
func (c *Canvas) Size() (w, h int) { return c.w, c.h }

// All is the region that is the whole canvas.
func (c *Canvas) All() Region { return Region{canvas: c, W: c.w, H: c.h} }

// String renders the canvas: h lines of w columns each.
func (c *Canvas) String() string {
	var b strings.Builder
	b.Grow(len(c.cells) + len(c.cells)/4)
	for y := range c.h {
		if y > 0 {
			b.WriteByte('\n')
		}
		c.line(&b, c.cells[y*c.w:(y+1)*c.w])
	}
	return b.String()
}

// line renders one row.
func (c *Canvas) line(b *strings.Builder, row []cell) {
	on := ""
	for x, cl := range row {
		if cl.text == "" {
			continue
		}
		which := 0
		if cl.selected {
			which = 1
		}
		if want := c.theme.on[which][cl.paint]; want != on {
			if on != "" {
				b.WriteString(reset)
			}
			b.WriteString(want)
			on = want
		}
		if !cl.loose {
			b.WriteString(cl.text)
			continue
		}
		c.loose(b, row, x)
	}
	if on != "" {
		b.WriteString(reset)
	}
}

// loose writes a cell on whose width terminals disagree: its columns are
// erased first, what it may lack is filled up, and the cursor is set to the
// column after it.
func (c *Canvas) loose(b *strings.Builder, row []cell, x int) {
	n := 1
	for x+n < len(row) && row[x+n].text == "" {
		n++
	}
	if !c.theme.bare {
		b.WriteString("\x1b[")
		b.WriteString(strconv.Itoa(n))
		b.WriteString("X")
	}
	b.WriteString(row[x].text)
	for range n - ansi.StringWidth(row[x].text) {
		b.WriteByte(' ')
	}
	if x+n < len(row) && !c.theme.bare {
		b.WriteString("\x1b[")
		b.WriteString(strconv.Itoa(x + n + 1))
		b.WriteString("G")
	}
}

// set draws one cell of the given width at (x,y), which lies on the canvas.
// Wider ones that it covers in part are blanked.
func (c *Canvas) set(x, y int, cl cell, width int) {
	row := c.cells[y*c.w : (y+1)*c.w]
	for i := x; i > 0 && row[i].text == ""; i-- {
		row[i].text, row[i-1].loose = " ", false
		if row[i-1].text != "" {
			row[i-1].text = " "
		}
	}
	for i := x + width; i < len(row) && row[i].text == ""; i++ {
		row[i].text = " "
	}
	row[x] = cl
	for i := x + 1; i < x+width; i++ {
		row[i] = cell{paint: cl.paint, selected: cl.selected}
	}
}

// Region is a rectangle of a canvas. Its coordinates start at its own corner,
// and nothing drawn in it reaches beyond it.
type Region struct {
	canvas *Canvas
	x, y   int
	W, H   int
}

// Sub is the part of r at (x,y), w columns wide and h rows high, as far as it
// lies within r.
func (r Region) Sub(x, y, w, h int) Region {
	x, y = clamp(x, r.W), clamp(y, r.H)
	return Region{canvas: r.canvas, x: r.x + x, y: r.y + y, W: clamp(w, r.W-x), H: clamp(h, r.H-y)}
}

// Center is the part of r in its middle, w columns wide and h rows high.
func (r Region) Center(w, h int) Region {
	w, h = clamp(w, r.W), clamp(h, r.H)
	return r.Sub((r.W-w)/2, (r.H-h)/2, w, h)
}

func clamp(n, most int) int { return max(0, min(n, most)) }

// Put draws the program's own words and returns the column after them. What
// comes from elsewhere is cleaned by the caller and drawn with PutText.
func (r Region) Put(x, y int, s string, p Paint) int {
	if !own(s) {
		return r.PutText(x, y, safetext.Clean(s), p)
	}
	for i, c := range s {
		if x >= r.W || y < 0 || y >= r.H {
			return x
		}
		if x >= 0 {
			n := runeLen(c)
			r.canvas.set(r.x+x, r.y+y, cell{text: s[i : i+n], paint: p}, 1)
		}
		x++
	}
	return x
}

// PutText draws cleaned text and returns the column after it; names of what
// may not be shown have their own paint.
func (r Region) PutText(x, y int, t safetext.Text, p Paint) int {
	for _, c := range t {
		paint := p
		if c.Kind == safetext.Named && p != Rejected && p < Hit {
			paint = Unsafe
		}
		x = r.putCell(x, y, c, paint)
	}
	return x
}

// PutCell draws one cleaned cell in paint p and returns the column after it.
func (r Region) PutCell(x, y int, c safetext.Cell, p Paint) int { return r.putCell(x, y, c, p) }

func (r Region) putCell(x, y int, c safetext.Cell, p Paint) int {
	if y < 0 || y >= r.H || x >= r.W {
		return x + c.Width
	}
	if c.Kind != safetext.Named || c.Width == 1 {
		if x >= 0 && x+c.Width <= r.W {
			r.canvas.set(r.x+x, r.y+y, cell{text: c.Text, paint: p, loose: c.Loose}, c.Width)
		}
		return x + c.Width
	}
	for _, g := range c.Text { // a name between ‹ and ›: single characters
		if x >= 0 && x < r.W {
			r.canvas.set(r.x+x, r.y+y, cell{text: string(g), paint: p}, 1)
		}
		x++
	}
	return x
}

// Select marks row y of the region as the selected one.
func (r Region) Select(y int) {
	if y < 0 || y >= r.H {
		return
	}
	at := (r.y+y)*r.canvas.w + r.x
	for i := at; i < at+r.W; i++ {
		r.canvas.cells[i].selected = true
	}
}

// Clear blanks the region.
func (r Region) Clear() {
	for y := range r.H {
		for x := range r.W {
			r.canvas.set(r.x+x, r.y+y, cell{text: " "}, 1)
		}
	}
}

// Right draws s so that it ends before the region's column x, and returns the
// column where it begins.
func (r Region) Right(x, y int, s string, p Paint) int {
	t := safetext.Clean(s)
	if own(s) {
		start := x - runeCount(s)
		r.Put(start, y, s, p)
		return start
	}
	start := x - t.Width()
	r.PutText(start, y, t, p)
	return start
}
