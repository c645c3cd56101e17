package numbers

import (
	"offside/tui/keymap"
	"offside/tui/ui"
	"offside/tui/ui/lang"
)

// intent is what a key asks for.
type intent uint8

const (
	none intent = iota
	down
	up
	halfDown
	halfUp
	first
	last
	refresh
	back
	leave
)

// KeyMap is the keys of the page.
type KeyMap = keymap.Map[intent]

// DefaultKeys returns the keys as they ship.
func DefaultKeys() KeyMap {
	bind := func(i intent, name, shown string, label lang.English, keys ...string) keymap.Bind[intent] {
		return keymap.Bind[intent]{Intent: i, Name: "numbers." + name, Group: "Numbers", Label: label, Shown: shown, Keys: keys}
	}
	binds := []keymap.Bind[intent]{
		bind(back, "back", "esc", "back to the review", "esc", "%", "enter"),
		bind(refresh, "refresh", "r", "count again", "r", "ctrl+l"),
	}
	binds = append(binds, keymap.Moves("numbers", keymap.Moving[intent]{Down: down, Up: up, HalfDown: halfDown, HalfUp: halfUp, First: first, Last: last})...)
	return keymap.New(append(binds, bind(leave, "leave", "q", "leave", "q", "ctrl+c"))...)
}

// hints are the keys in the last row.
func hints(m KeyMap) []ui.Hint {
	var out []ui.Hint
	for _, b := range m.Binds() {
		if b.Intent != first && b.Intent != last {
			out = append(out, m.Hint(b.Intent, ""))
		}
	}
	return out
}
