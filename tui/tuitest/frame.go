// Package tuitest runs pages and whole programs against a virtual terminal: it
// sends keys, waits for frames by what they show, compares frames with golden
// files, text and attributes, and finds escape sequences that are not the
// renderer's own. For tests only.
package tuitest

import (
	"fmt"
	"strings"
	"unicode"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// Frame is what a terminal shows.
type Frame struct {
	W, H  int
	lines []string // the text, one string a row
	attrs []string // a letter per column for how it looks; "." is plain
	looks []string // what the letters stand for
}

// Draw shows a view on a fresh terminal of w columns and h rows.
func Draw(view string, w, h int) Frame {
	e := vt.NewEmulator(max(w, 1), max(h, 1))
	defer e.Close()
	_, _ = e.WriteString(strings.ReplaceAll(view, "\n", "\r\n"))
	return capture(e)
}

// capture reads the cells of a terminal.
func capture(e *vt.Emulator) Frame {
	f := Frame{W: e.Width(), H: e.Height()}
	letters := make(map[string]int)
	for y := range f.H {
		var text, attr strings.Builder
		for x := 0; x < f.W; {
			content, width, look := " ", 1, ""
			if c := e.CellAt(x, y); c != nil {
				look = describe(c)
				if c.Content != "" {
					content = c.Content
				}
				width = max(1, c.Width)
			}
			text.WriteString(content)
			attr.WriteString(strings.Repeat(f.letter(letters, look), width))
			x += width
		}
		f.lines = append(f.lines, text.String())
		f.attrs = append(f.attrs, attr.String())
	}
	return f
}

// letter is the letter of a look, a new one if it is new.
func (f *Frame) letter(letters map[string]int, look string) string {
	const alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	if look == "" {
		return "."
	}
	n, ok := letters[look]
	if !ok {
		n = len(f.looks)
		letters[look] = n
		f.looks = append(f.looks, look)
	}
	return string(alphabet[n%len(alphabet)])
}

// describe says how a cell looks; empty for plain.
func describe(c *uv.Cell) string {
	var out []string
	if c.Style.Fg != nil {
		out = append(out, fmt.Sprintf("fg %s", hex(c.Style.Fg)))
	}
	if c.Style.Bg != nil {
		out = append(out, fmt.Sprintf("bg %s", hex(c.Style.Bg)))
	}
	for _, a := range []struct {
		bit  uint8
		name string
	}{{uv.AttrBold, "bold"}, {uv.AttrFaint, "faint"}, {uv.AttrItalic, "italic"}, {uv.AttrBlink, "blink"},
		{uv.AttrReverse, "reverse"}, {uv.AttrConceal, "conceal"}, {uv.AttrStrikethrough, "strike"}} {
		if c.Style.Attrs&a.bit != 0 {
			out = append(out, a.name)
		}
	}
	if c.Style.Underline != 0 {
		out = append(out, "underline")
	}
	if c.Link.URL != "" {
		out = append(out, "link")
	}
	return strings.Join(out, " ")
}

func hex(c interface{ RGBA() (r, g, b, a uint32) }) string {
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}

// Line is row y as text.
func (f Frame) Line(y int) string { return f.lines[y] }

// Text is the frame as text, without trailing blanks.
func (f Frame) Text() string {
	var b strings.Builder
	for _, l := range f.lines {
		b.WriteString(strings.TrimRight(l, " "))
		b.WriteByte('\n')
	}
	return b.String()
}

// Has reports whether s stands on a row of the frame.
func (f Frame) Has(s string) bool {
	for _, l := range f.lines {
		if strings.Contains(l, s) {
			return true
		}
	}
	return false
}

// String is the frame as golden files hold it: text, attributes, and what the
// letters of these stand for.
func (f Frame) String() string {
	var b strings.Builder
	b.WriteString(f.Text())
	fmt.Fprintf(&b, "--- %d×%d, how it looks\n", f.W, f.H)
	for _, a := range f.attrs {
		b.WriteString(strings.TrimRight(a, "."))
		b.WriteByte('\n')
	}
	b.WriteString("---\n")
	for i, l := range f.looks {
		fmt.Fprintf(&b, "%c %s\n", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[i%52], l)
	}
	return b.String()
}

// Stray returns the control sequences in what was written to a terminal that
// are not among those that the renderer uses for drawing a frame, switching to
// the alternate screen and back.
func Stray(written string) []string {
	var out []string
	p, state := ansi.NewParser(), byte(ansi.NormalState)
	for len(written) > 0 {
		seq, width, n, next := ansi.DecodeSequence(written, state, p)
		if width == 0 && !own(seq) && !harmless(seq) {
			out = append(out, fmt.Sprintf("%q", seq))
		}
		written, state = written[n:], next
	}
	return out
}

// harmless reports that seq only shows something: a combining mark is decoded
// apart from an ASCII letter before it.
func harmless(seq string) bool {
	for _, r := range seq {
		if !unicode.IsGraphic(r) || r == unicode.ReplacementChar {
			return false
		}
	}
	return true
}

// own reports a sequence that the renderer writes itself.
func own(seq string) bool {
	switch seq {
	case "\r", "\n", "\x1b[?25l", "\x1b[?25h", "\x1b[?1049h", "\x1b[?1049l", "\x1b[?2004h", "\x1b[?2004l",
		"\x1b[8l", "\x1b[8h", "\x1b[?1002h", "\x1b[?1002l", "\x1b[?1003l", "\x1b[?1006h", "\x1b[?1006l", "\x1b[H", "\x1b[2J", "\x1b[2K", "\x1b[K", "\x1b[J":
		return true
	}
	if !strings.HasPrefix(seq, "\x1b[") || len(seq) < 3 {
		return false
	}
	for _, c := range seq[2 : len(seq)-1] {
		if (c < '0' || c > '9') && c != ';' {
			return false
		}
	}
	return strings.ContainsRune("mAGXH", rune(seq[len(seq)-1])) // style, up, to a column, erase, to a place
}
