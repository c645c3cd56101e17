// Package keymap is how keys become intents: a page declares what can be asked
// of it, under names that people can write into their config, and the keys that
// ask for it; handlers see intents and never a key.
package keymap

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"offside/tui/ui"
	"offside/tui/ui/lang"
)

// Bind is something that can be asked of a page, with the keys that ask for it.
type Bind[I comparable] struct {
	Intent I
	Name   string       // as the config writes it: "dismiss", "mark.left"
	Group  lang.English // under which the help lists it
	Label  lang.English // what it does, in a few words
	Keys   []string     // as the terminal library names them
	Shown  string       // how the keys are shown; empty: made from Keys
}

// binding is the Bind as the terminal library matches it.
func (b *Bind[I]) binding() key.Binding { return key.NewBinding(key.WithKeys(b.Keys...)) }

// Map is the keys of one page, or of one mode of it. A Map is not changed after
// it was made.
type Map[I comparable] struct {
	binds   []Bind[I]
	matches []key.Binding
	tr      *lang.Printer
}

// New makes a map of the binds.
func New[I comparable](binds ...Bind[I]) Map[I] {
	m := Map[I]{binds: binds}
	for i := range binds {
		if binds[i].Shown == "" {
			binds[i].Shown = Shown(binds[i].Keys...)
		}
		m.matches = append(m.matches, binds[i].binding())
	}
	return m
}

// In returns the map with what its keys do said by the printer.
func (m Map[I]) In(tr *lang.Printer) Map[I] {
	m.tr = tr
	return m
}

// Binds returns what can be asked for, in the order in which it was declared.
func (m Map[I]) Binds() []Bind[I] { return m.binds }

// Intent returns what the key asks for; the zero intent where nothing. A paste
// is text and asks for nothing.
func (m Map[I]) Intent(k tea.KeyMsg) I {
	for i := range m.matches {
		if !k.Paste && key.Matches(k, m.matches[i]) {
			return m.binds[i].Intent
		}
	}
	var none I
	return none
}

// Hint is the key of an intent with a label for what it does: the bind's own
// unless another is given, with arguments where it is a format.
func (m Map[I]) Hint(i I, label lang.English, args ...any) ui.Hint {
	for _, b := range m.binds {
		if b.Intent == i {
			if label == "" {
				label = b.Label
			}
			return ui.Hint{Key: b.Shown, Label: m.tr.T(label, args...)}
		}
	}
	return ui.Hint{}
}

// Custom is a line of the config: the keys of one action instead of its own.
type Custom struct {
	Name  string
	Keys  []string
	Where string // file:line, for what is said of a mistake
}

// Names returns the names of all actions.
func (m Map[I]) Names() []string {
	out := make([]string, len(m.binds))
	for i, b := range m.binds {
		out[i] = b.Name
	}
	return out
}

// Remap returns the map with the customs that it knows by name; the others it
// leaves to other maps. It names, with its place, each key that no keyboard
// has and each that then asks for two things.
func (m Map[I]) Remap(customs []Custom) (Map[I], []error) {
	var errs []error
	binds := slices.Clone(m.binds)
	where := make(map[string]string) // by action
	for _, c := range customs {
		i := slices.IndexFunc(binds, func(b Bind[I]) bool { return b.Name == c.Name })
		if i < 0 {
			continue
		}
		for _, k := range c.Keys {
			if err := valid(k); err != nil {
				errs = append(errs, fmt.Errorf("%s: %s: %w", c.Where, c.Name, err))
			}
		}
		binds[i].Shown, where[c.Name] = Shown(c.Keys...), c.Where
		binds[i].Keys = append(slices.Clone(c.Keys), waysOut(binds[i].Keys)...)
	}
	if len(errs) > 0 || len(where) == 0 {
		return m, errs
	}
	for _, c := range conflicts(binds) {
		errs = append(errs, fmt.Errorf("%s: key %q asks for %s and for %s", placeOf(where, c.first, c.second), c.key, c.first, c.second))
	}
	if len(errs) > 0 {
		return m, errs
	}
	return New(binds...), nil
}

// placeOf is where the config names one of the actions.
func placeOf(where map[string]string, actions ...string) string {
	for _, a := range slices.Backward(actions) {
		if w := where[a]; w != "" {
			return w
		}
	}
	return "keys"
}

// Conflicts names each key that asks for two things.
func (m Map[I]) Conflicts() []string {
	var out []string
	for _, c := range conflicts(m.binds) {
		out = append(out, c.key)
	}
	return out
}

// conflict is a key that asks for two things.
type conflict struct{ key, first, second string }

func conflicts[I comparable](binds []Bind[I]) []conflict {
	var out []conflict
	owner := make(map[string]string)
	for _, b := range binds {
		for _, k := range b.Keys {
			if first, taken := owner[k]; taken {
				out = append(out, conflict{k, first, b.Name})
				continue
			}
			owner[k] = b.Name
		}
	}
	return out
}

// Unknown names each custom that none of the maps' names has, with what was
// probably meant.
func Unknown(customs []Custom, names ...[]string) []error {
	all := slices.Concat(names...)
	var errs []error
	for _, c := range customs {
		if slices.Contains(all, c.Name) {
			continue
		}
		hint := ""
		if near := nearest(c.Name, all); near != "" {
			hint = fmt.Sprintf("; did you mean %q?", near)
		}
		errs = append(errs, fmt.Errorf("%s: there is no action %q%s", c.Where, c.Name, hint))
	}
	return errs
}

// nearest is the name that differs least, if it differs little.
func nearest(name string, all []string) string {
	best, least := "", max(2, len(name)/3)+1
	for _, a := range all {
		if d := distance(strings.ToLower(name), a); d < least {
			best, least = a, d
		}
	}
	return best
}

// distance is how many bytes have to change to make b of a (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			diagonal, row[j] = row[j], min(row[j]+1, row[j-1]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
