package ui

import (
	"io"
	"strings"
	"testing"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"offside/screen/contact"
	"offside/tui/ui/safetext"
)

func TestCanvasClips(t *testing.T) {
	c := NewCanvas(6, 2, Bare())
	r := c.All().Sub(1, 0, 4, 2)
	r.Put(-2, 0, "abcdefgh", Text)
	r.Put(0, 5, "below", Text)
	r.PutText(0, 1, safetext.Clean("加我微信"), Text)
	if got, want := c.String(), " cdef \n 加我 "; got != want {
		t.Errorf("drew %q, want %q", got, want)
	}
	r.PutText(3, 1, safetext.Clean("微"), Text) // has no room for its second column
	r.Put(1, 1, "x", Text)                     // over the second column of a wide one
	if got, want := strings.Split(c.String(), "\n")[1], "  x我 "; got != want {
		t.Errorf("drew %q, want %q", got, want)
	}
}

func TestPutCleansWhatIsNotItsOwn(t *testing.T) {
	c := NewCanvas(20, 1, Bare())
	c.All().Put(0, 0, "a\x1b[2Jb", Text)
	if got := strings.TrimSpace(c.String()); got != "a␛[2Jb" {
		t.Errorf("drew %q", got)
	}
}

func TestMark(t *testing.T) {
	for i, want := range map[int]string{0: "①", 19: "⑳", 20: "(21)"} {
		if got := Mark(i); got != want {
			t.Errorf("Mark(%d) = %s, want %s", i, got, want)
		}
	}
}

func TestHintsKeepTheLast(t *testing.T) {
	hints := []Hint{{"c", "confirm"}, {"d", "dismiss"}, {"?", "all keys"}}
	for w, want := range map[int]string{40: "c confirm  d dismiss  ? all keys", 22: "c confirm  ? all keys", 12: "? all keys"} {
		c := NewCanvas(w, 1, Bare())
		c.All().Hints(0, 0, hints)
		if got := strings.TrimSpace(c.String()); got != want {
			t.Errorf("at %d: %q, want %q", w, got, want)
		}
	}
}

// Themes differ in more than colour where it matters without colour.
func TestNoColorTellsApart(t *testing.T) {
	r := lipgloss.NewRenderer(io.Discard)
	th := NoColor(r)
	if th.on[0][HitPaint(contact.Phone, true)] == th.on[0][HitPaint(contact.Phone, false)] {
		t.Error("the chosen detection looks like the others")
	}
	if th.on[1][Text] == th.on[0][Text] {
		t.Error("the selected row looks like the others")
	}
	for _, on := range th.on[0] {
		if strings.Contains(on, "38;") || strings.Contains(on, "48;") {
			t.Errorf("a colour in the theme without: %q", on)
		}
	}
}

// Whatever is drawn where, every line has the canvas's width.
func FuzzCanvas(f *testing.F) {
	f.Add("加我", -1, 3, 10)
	f.Add("a\u0301\u0301🇵🇭", 4, 0, 7)
	f.Add("शून्य", 2, 1, 9)
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.TrueColor)
	dark := Dark(r)
	f.Fuzz(func(t *testing.T, s string, x, y, w int) {
		w = max(1, min(w, 200))
		x, y = max(-500, min(x, 500)), max(-5, min(y, 5))
		c := NewCanvas(w, 3, dark)
		in := Pane{Title: safetext.Clean(s)}.Draw(c.All())
		in.PutText(x, y, safetext.Clean(s), Hit)
		in.Put(y, 0, s, Strong)
		in.Right(x, y, s, Dim)
		in.Select(0)
		for _, l := range strings.Split(c.String(), "\n") {
			if n := ansi.StringWidth(l); n != w {
				t.Errorf("a line of %d columns on a canvas of %d: %q", n, w, l)
			}
		}
	})
}
