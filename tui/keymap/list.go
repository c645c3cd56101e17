package keymap

import (
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// Moving are the intents of moving in a list, which every page has under the
// same keys.
type Moving[I comparable] struct{ Down, Up, HalfDown, HalfUp, First, Last I }

// Moves are the binds of moving in the page with the given name.
func Moves[I comparable](page string, m Moving[I]) []Bind[I] {
	const group lang.English = "Move¦group of keys"
	return []Bind[I]{
		{Intent: m.Down, Name: page + ".down", Group: group, Label: "down", Keys: []string{"j", "down"}},
		{Intent: m.Up, Name: page + ".up", Group: group, Label: "up", Keys: []string{"k", "up"}},
		{Intent: m.HalfDown, Name: page + ".half-down", Group: group, Label: "half a page down", Shown: "J", Keys: []string{"J", "pgdown", "ctrl+f", " "}},
		{Intent: m.HalfUp, Name: page + ".half-up", Group: group, Label: "half a page up", Shown: "K", Keys: []string{"K", "pgup", "ctrl+b"}},
		{Intent: m.First, Name: page + ".first", Group: group, Label: "first", Shown: "g", Keys: []string{"g", "home"}},
		{Intent: m.Last, Name: page + ".last", Group: group, Label: "last", Shown: "G", Keys: []string{"G", "end"}},
	}
}

// Draw lists all keys in a pane, in as many columns as fit.
func (m Map[I]) Draw(r ui.Region) {
	const column = 40
	in := ui.Pane{Title: safetext.Clean(m.tr.T("Keys")), Focused: true}.Draw(r)
	for i, b := range m.binds {
		x, y := 1+(i/max(1, in.H))*column, i%max(1, in.H)
		in.Put(x, y, b.Shown, ui.Key)
		in.Put(x+9, y, m.tr.T(b.Label), ui.Text)
	}
}
