package review

import (
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"offside/tui/ui/safetext"
)

// stops are the byte offsets at which a cursor can stand in text, and its end:
// the boundaries of characters as people count them that are boundaries of
// what is shown, too. A mark between two stops never cuts either.
func stops(text string) []int {
	cells := safetext.Clean(text)
	out := make([]int, 0, len(cells)+1)
	at, state, rest, k := 0, -1, text, 0
	for len(rest) > 0 {
		for k < len(cells) && cells[k].Start < at {
			k++
		}
		if k < len(cells) && cells[k].Start == at {
			out = append(out, at)
		}
		var cluster string
		cluster, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
		at += len(cluster)
	}
	return append(out, len(text))
}

// kind is what vi's word movements tell apart.
type kind uint8

const (
	blank kind = iota
	wordy
	other
)

// kindOf is the kind of the character at the start of s; big makes words of
// all that is not blank.
func kindOf(s string, big bool) kind {
	r, _ := utf8.DecodeRuneInString(s)
	switch {
	case unicode.IsSpace(r):
		return blank
	case big, r == '_', unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
		return wordy
	}
	return other
}
