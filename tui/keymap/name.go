package keymap

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// reserved are keys that mean the same everywhere: they leave what lies over a
// page, or the program.
var reserved = []string{"esc", "ctrl+c"}

// waysOut are the reserved ones among the keys: what a bind keeps.
func waysOut(keys []string) []string {
	return slices.DeleteFunc(slices.Clone(keys), func(k string) bool { return !slices.Contains(reserved, k) })
}

// special are the keys that are no character, as the terminal library names
// them.
var special = regexp.MustCompile(`^(shift\+)?(tab|up|down|left|right|home|end)$|^(enter|space|backspace|delete|insert|pgup|pgdown|f([1-9]|1[0-9]|20))$|^ctrl\+([a-z]|left|right|up|down|home|end|pgup|pgdown)$|^alt\+.$`)

// valid reports a key that no terminal sends, or that is not to be had.
func valid(k string) error {
	switch {
	case slices.Contains(reserved, k):
		return fmt.Errorf("key %q cannot be given away: it always leads out", k)
	case special.MatchString(k), k == " ":
		return nil
	case utf8.ValidString(k) && uniseg.GraphemeClusterCount(k) == 1 && utf8.RuneCountInString(k) == 1 && k > " ":
		return nil
	}
	return fmt.Errorf("there is no key %q; keys are single characters, tab, enter, space, f1 to f20, up, pgdown, ctrl+k, alt+k and the like", k)
}

// signs are how keys are shown that have a long name.
var signs = map[string]string{"up": "↑", "down": "↓", "left": "←", "right": "→", " ": "space", "pgdown": "pgdn"}

// Shown is how the first two of the keys are shown to people.
func Shown(keys ...string) string {
	var out []string
	for _, k := range keys[:min(2, len(keys))] {
		if s := signs[k]; s != "" {
			k = s
		}
		out = append(out, k)
	}
	return strings.Join(out, " ")
}
