// Package palette is a list over a page from which one entry is chosen by
// typing any of its letters, in order: every action of the page, whatever its
// key.
package palette

import (
	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/sahilm/fuzzy"

	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// Entry is something that can be chosen.
type Entry struct {
	Label string // what it does
	Key   string // the key that does it as well; may be empty
	Group string // said beside the label; may be empty
}

// Palette is the open list. It belongs to the goroutine that updates and draws
// it.
type Palette struct {
	tr      *lang.Printer
	entries entries
	input   textinput.Model
	found   []fuzzy.Match
	cursor  int
}

// entries is what fuzzy looks through.
type entries []Entry

func (e entries) String(i int) string { return e[i].Label }
func (e entries) Len() int            { return len(e) }

// New opens a palette of the entries; the printer says what it has to say itself.
func New(tr *lang.Printer, all []Entry) *Palette {
	p := &Palette{tr: tr, entries: all, input: textinput.New()}
	p.input.CharLimit = 100
	p.input.Focus()
	p.find()
	return p
}

// find looks for what was typed; nothing typed finds everything.
func (p *Palette) find() {
	p.cursor = 0
	if text := p.input.Value(); text != "" {
		p.found = fuzzy.FindFrom(text, p.entries)
		return
	}
	p.found = make([]fuzzy.Match, len(p.entries))
	for i := range p.found {
		p.found[i] = fuzzy.Match{Index: i}
	}
}

// Type takes a key that is text, or edits it.
func (p *Palette) Type(k tea.KeyMsg) {
	before := p.input.Value()
	p.input, _ = p.input.Update(k) // its command only makes a cursor blink
	if p.input.Value() != before {
		p.find()
	}
}

// Move moves the cursor by n entries and stops at the ends.
func (p *Palette) Move(n int) { p.cursor = max(0, min(p.cursor+n, len(p.found)-1)) }

// Chosen returns the index of the entry under the cursor; false where nothing
// is found.
func (p *Palette) Chosen() (int, bool) {
	if len(p.found) == 0 {
		return 0, false
	}
	return p.found[p.cursor].Index, true
}

// Len is how many entries are found, and how many lines Draw has use for.
func (p *Palette) Len() int { return len(p.found) }

// Draw draws the line that is typed and what is found into r.
func (p *Palette) Draw(r ui.Region) {
	x := r.Put(1, 0, ": ", ui.Key)
	x = r.PutText(x, 0, safetext.Clean(p.input.Value()).Truncate(r.W-x-2), ui.Strong)
	r.Put(x, 0, " ", ui.Cursor)
	if len(p.found) == 0 {
		r.Put(1, 1, p.tr.T("nothing is called that"), ui.Dim)
	}
	height := r.H - 1
	first := max(0, min(p.cursor-height/2, len(p.found)-height))
	for y := 0; y < height && first+y < len(p.found); y++ {
		p.draw(r, y+1, p.found[first+y], first+y == p.cursor)
	}
}

// draw draws one entry, with the letters that were typed brought out.
func (p *Palette) draw(r ui.Region, y int, m fuzzy.Match, here bool) {
	e, hit := p.entries[m.Index], 0
	sign := " "
	if here {
		sign = "▸"
	}
	x := r.Put(1, y, sign+" ", ui.Focus)
	for i, c := range e.Label { // a label is the page's own words
		paint := ui.Text
		if hit < len(m.MatchedIndexes) && m.MatchedIndexes[hit] == i {
			paint, hit = ui.Key, hit+1
		}
		x = r.Put(x, y, string(c), paint)
	}
	if e.Group != "" && x+3+len(e.Group) < r.W-14 {
		r.Put(x+1, y, "("+e.Group+")", ui.Dim)
	}
	r.Right(r.W-1, y, e.Key, ui.Key)
	if here {
		r.Select(y)
	}
}
