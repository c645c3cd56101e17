package numbers

import (
	"github.com/charmbracelet/bubbles/key"

	"offside/tui/ui"
)

// KeyMap is the keys of the page.
type KeyMap struct {
	Down, Up, PageDown, PageUp, Refresh, Back, Leave key.Binding
}

// DefaultKeys returns the keys as they ship.
func DefaultKeys() KeyMap {
	bind := func(shown, label string, keys ...string) key.Binding {
		return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, label))
	}
	return KeyMap{
		Down:     bind("j ↓", "down", "j", "down"),
		Up:       bind("k ↑", "up", "k", "up"),
		PageDown: bind("J", "half a page down", "J", "pgdown", "ctrl+f", " "),
		PageUp:   bind("K", "half a page up", "K", "pgup", "ctrl+b"),
		Refresh:  bind("r", "count again", "r", "ctrl+l"),
		Back:     bind("esc", "back to the review", "esc", "%", "enter"),
		Leave:    bind("q", "leave", "q", "ctrl+c"),
	}
}

// hints are the keys in the last row.
func (m KeyMap) hints() []ui.Hint {
	var out []ui.Hint
	for _, b := range []key.Binding{m.Back, m.Refresh, m.Down, m.Up, m.PageDown, m.PageUp, m.Leave} {
		out = append(out, ui.Hint{Key: b.Help().Key, Label: b.Help().Desc})
	}
	return out
}
