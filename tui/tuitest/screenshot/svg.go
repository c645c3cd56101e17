package main

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"image/color"
	"regexp"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/vt"
)

// The measures of the picture, in pixels, and its colours.
const (
	cellWidth  = 8.4
	cellHeight = 18
	fontSize   = 14
	margin     = 12
	font       = "ui-monospace,'JetBrains Mono','DejaVu Sans Mono',Menlo,Consolas,monospace"
)

var (
	ground = color.RGBA{0x16, 0x18, 0x1f, 0xff}
	ink    = color.RGBA{0xd0, 0xd4, 0xde, 0xff}
)

// svg draws the screen. Every piece of text stands at its own column, so that
// a glyph from another font moves nothing.
func svg(e *vt.Emulator, hide string) []byte {
	var b bytes.Buffer
	w, h := float64(e.Width())*cellWidth+2*margin, e.Height()*cellHeight+2*margin
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %d" font-family="%s" font-size="%d">`+"\n", w, h, font, fontSize)
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" rx="8" fill="%s"/>`+"\n", hex(ground))
	var hidden *regexp.Regexp
	if hide != "" {
		hidden = regexp.MustCompile(hide)
	}
	for y := range e.Height() {
		drawLine(&b, e, y, hidden)
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

func drawLine(b *bytes.Buffer, e *vt.Emulator, y int, hidden *regexp.Regexp) {
	line := make([]string, e.Width())
	for x := range line {
		if c := e.CellAt(x, y); c != nil {
			line[x] = c.Content
		}
	}
	if hidden != nil {
		blank(line, hidden)
	}
	for x := 0; x < len(line); {
		c := e.CellAt(x, y)
		if c == nil {
			x++
			continue
		}
		n, text := run(e, line, x, y)
		drawRun(b, text, x, y, n, c.Style)
		x += n
	}
}

// run returns how many cells from x on look alike and can be drawn as one
// piece, and their text. A glyph outside ASCII stands alone.
func run(e *vt.Emulator, line []string, x, y int) (int, string) {
	first := e.CellAt(x, y)
	if !ascii(line[x]) {
		return max(first.Width, 1), line[x]
	}
	text := ""
	n := 0
	for x+n < len(line) {
		c := e.CellAt(x+n, y)
		if c == nil || !ascii(line[x+n]) || !c.Style.Equal(&first.Style) {
			break
		}
		text += line[x+n]
		n++
	}
	return max(n, 1), text
}

func ascii(s string) bool { return len(s) == 1 && s[0] < 0x80 }

func drawRun(b *bytes.Buffer, text string, x, y, n int, s uv.Style) {
	fg, bg := s.Fg, s.Bg
	if s.Attrs&uv.AttrReverse != 0 {
		if fg == nil {
			fg = ink
		}
		if bg == nil {
			bg = ground
		}
		fg, bg = bg, fg
	}
	left, top := margin+float64(x)*cellWidth, margin+y*cellHeight
	if bg != nil {
		fmt.Fprintf(b, `<rect x="%.1f" y="%d" width="%.1f" height="%d" fill="%s"/>`, left, top, float64(n)*cellWidth, cellHeight, hex(bg))
	}
	if fg == nil {
		fg = ink
	}
	look := ""
	if s.Attrs&uv.AttrBold != 0 {
		look += ` font-weight="bold"`
	}
	if s.Attrs&uv.AttrFaint != 0 {
		look += ` opacity="0.6"`
	}
	if s.Attrs&uv.AttrItalic != 0 {
		look += ` font-style="italic"`
	}
	if s.Underline != 0 {
		look += ` text-decoration="underline"`
	}
	if len(bytes.TrimSpace([]byte(text))) > 0 {
		fmt.Fprintf(b, `<text x="%.1f" y="%d" fill="%s" textLength="%.1f" xml:space="preserve"%s>`, left, top+fontSize, hex(fg), float64(n)*cellWidth, look)
		xml.EscapeText(b, []byte(text))
		b.WriteString("</text>")
	}
	b.WriteString("\n")
}

func hex(c color.Color) string {
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}
