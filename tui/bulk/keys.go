package bulk

import (
	tea "github.com/charmbracelet/bubbletea"

	"offside/tui/keymap"
	"offside/tui/ui"
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
type KeyMap struct{ binds keymap.Map[intent] }

// DefaultKeys returns the keys as they ship: those of the review.
func DefaultKeys() KeyMap {
	bind := func(i intent, name string, label lang.English, keys ...string) keymap.Bind[intent] {
		return keymap.Bind[intent]{Intent: i, Name: "bulk." + name, Label: label, Keys: keys}
	}
	return KeyMap{keymap.New(
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
	)}
}

// in returns the keys with what they do said by the printer.
func (m KeyMap) in(tr *lang.Printer) KeyMap { return KeyMap{m.binds.In(tr)} }

// Remap returns the keys with those of the config instead.
func (m KeyMap) Remap(customs []keymap.Custom) (KeyMap, []error) {
	binds, errs := m.binds.Remap(customs)
	return KeyMap{binds}, errs
}

// Names are the names of all actions, as the config may write them.
func (m KeyMap) Names() []string { return m.binds.Names() }

func (m KeyMap) intent(k tea.KeyMsg) intent { return m.binds.Intent(k) }

func (m KeyMap) hint(i intent, label lang.English) ui.Hint { return m.binds.Hint(i, label) }
