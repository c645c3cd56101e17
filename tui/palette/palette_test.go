package palette

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"offside/tui/ui"
)

func typed(p *Palette, s string) {
	for _, r := range s {
		p.Type(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}})
	}
}

func TestFind(t *testing.T) {
	p := New(nil, []Entry{{Label: "confirm", Key: "c"}, {Label: "dismiss as permitted", Key: "D", Group: "permit"}, {Label: "dismiss", Key: "d"}})
	if p.Len() != 3 {
		t.Errorf("%d entries at first", p.Len())
	}
	typed(p, "diper")
	if i, ok := p.Chosen(); !ok || i != 1 || p.Len() != 1 {
		t.Errorf("found %d of %d, %v", i, p.Len(), ok)
	}
	c := ui.NewCanvas(50, 5, ui.Bare())
	p.Draw(c.All())
	if got := c.String(); !strings.Contains(got, ": diper") || !strings.Contains(got, "▸ dismiss as permitted (permit)") || !strings.Contains(got, " D") {
		t.Errorf("drawn:\n%s", got)
	}
	typed(p, "zzz")
	if _, ok := p.Chosen(); ok {
		t.Error("something is called that")
	}
	p.Move(5)
	for range 8 {
		p.Type(tea.KeyMsg{Type: tea.KeyBackspace})
	}
	if p.Move(5); p.cursor != 2 {
		t.Errorf("the cursor is at %d", p.cursor)
	}
}
