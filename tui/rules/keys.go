package rules

import (
	"offside/tui/keymap"
	"offside/tui/ui/lang"
)

// intent is what a key asks for.
type intent uint8

const (
	none intent = iota
	down
	up
	top
	bottom
	halfDown
	halfUp
	open
	other
	order
	cleared
	edit
	use
	drop
	refresh
	help
	back
	leave
)

// KeyMap is the keys of the page.
type KeyMap = keymap.Map[intent]

// DefaultKeys returns the keys as they ship.
func DefaultKeys() KeyMap {
	bind := func(i intent, name, shown string, label lang.English, keys ...string) keymap.Bind[intent] {
		return keymap.Bind[intent]{Intent: i, Name: "rules." + name, Group: "Rules", Label: label, Shown: shown, Keys: keys}
	}
	binds := []keymap.Bind[intent]{
		bind(open, "open", "enter", "its false alarms; its cases", "enter", "l", "right"),
		bind(other, "other", "tab", "rules, clauses", "tab", "shift+tab"),
		bind(order, "order", "", "another order", "o"),
		bind(cleared, "cleared", "", "what was cleared, and why", "c"),
		bind(edit, "edit", "", "edit the policy", "e"),
		bind(use, "use", "", "put the edited policy in force", "P"),
		bind(drop, "drop", "", "drop the edited policy", "x"),
		bind(refresh, "refresh", "r", "count again", "r", "ctrl+l"),
	}
	binds = append(binds, keymap.Moves("rules", keymap.Moving[intent]{Down: down, Up: up, HalfDown: halfDown, HalfUp: halfUp, First: top, Last: bottom})...)
	binds = append(binds,
		bind(help, "help", "?", "all keys", "?", "f1"),
		bind(back, "back", "esc", "back", "esc", "h", "left"),
		bind(leave, "leave", "q", "leave", "q", "ctrl+c"))
	return keymap.New(binds...)
}
