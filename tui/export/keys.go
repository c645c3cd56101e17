package export

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
	first
	last
	change
	changeBack
	write
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
		return keymap.Bind[intent]{Intent: i, Name: "export." + name, Group: "Export", Label: label, Shown: shown, Keys: keys}
	}
	return keymap.New(
		bind(write, "write", "", "write the file", "w"),
		bind(change, "change", "space", "change, edit", " ", "enter", "l", "right"),
		bind(changeBack, "change-back", "h ←", "change the other way", "h", "left"),
		bind(down, "down", "", "down", "j", "down", "tab"),
		bind(up, "up", "", "up", "k", "up", "shift+tab"),
		bind(first, "first", "g", "first", "g", "home"),
		bind(last, "last", "G", "last", "G", "end"),
		bind(refresh, "refresh", "r", "count again", "r", "ctrl+l"),
		bind(help, "help", "?", "all keys", "?", "f1"),
		bind(back, "back", "esc", "stop writing; back", "esc"),
		bind(leave, "leave", "q", "leave", "q", "ctrl+c"),
	)
}
