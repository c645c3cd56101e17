package bulk

import (
	"offside/tui/keymap"
	"offside/tui/ui/lang"
)

// intent is what a key asks for.
type intent uint8

const (
	none intent = iota
	confirm
	dismiss
	permit
	except
	skip
	escalate
	leaveOut
	down
	up
	pageDown
	pageUp
	first
	last
	goOn
	takeBack
	help
	back
	leave
)

// KeyMap is the keys of the page.
type KeyMap = keymap.Map[intent]

// DefaultKeys returns the keys as they ship: those of the review.
func DefaultKeys() KeyMap {
	bind := func(i intent, name string, label lang.English, keys ...string) keymap.Bind[intent] {
		return keymap.Bind[intent]{Intent: i, Name: "bulk." + name, Label: label, Keys: keys}
	}
	return keymap.New(
		bind(confirm, "confirm", "confirm all", "c"),
		bind(dismiss, "dismiss", "dismiss all", "d"),
		bind(permit, "permit", "dismiss all as permitted", "D"),
		bind(except, "exception", "exception", "e"),
		bind(skip, "skip", "skip all", "s"),
		bind(escalate, "escalate", "escalate all", "E"),
		bind(leaveOut, "leave-out", "leave out", " "),
		bind(down, "down", "next item", "j", "down"),
		bind(up, "up", "item before", "k", "up"),
		bind(pageDown, "half-down", "half a page down", "J", "pgdown", "ctrl+f"),
		bind(pageUp, "half-up", "half a page up", "K", "pgup", "ctrl+b"),
		bind(first, "first", "first item", "g", "home"),
		bind(last, "last", "last item", "G", "end"),
		bind(goOn, "go-on", "go on", "enter"),
		bind(takeBack, "undo", "undo", "u"),
		bind(help, "help", "all keys", "?", "f1"),
		bind(back, "back", "back", "esc"),
		bind(leave, "leave", "back", "q", "ctrl+c"),
	)
}
