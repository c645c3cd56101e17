package safetext

import (
	"slices"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// Visual puts the cells of one line of text in the order in which they are read
// from left to right on a terminal that draws cells as they come: text of
// scripts that are written from right to left is turned round, numbers and
// words of other scripts in it are not, and brackets around it are mirrored.
//
// It is the Unicode bidirectional algorithm (UAX #9) without embeddings and
// overrides, which Clean has named and so made inert; the direction of a
// paragraph is that of its first strong character; breaks shown within a line
// begin none.
func (t Text) Visual() Text {
	if !t.rightToLeft() {
		return t
	}
	return t.placed(Reorder(t.levels()))
}

// placed is the text in an order of its cells; nil is its own.
func (t Text) placed(order []Place) Text {
	if order == nil {
		return t
	}
	out := make(Text, len(t))
	for k, o := range order {
		out[k] = o.Of(t[o.Cell])
	}
	return out
}

// Place says which cell of a line stands somewhere, and how.
type Place struct {
	Cell     int // its index
	Mirrored bool
}

// Of is the cell as it stands there.
func (o Place) Of(c Cell) Cell {
	if o.Mirrored {
		c.Text = mirrored(c.Text)
	}
	return c
}

// Levels are the embedding levels of the cells of a text that is to be broken
// into lines, nil where all is written from left to right. Each paragraph has a
// direction of its own, which its lines share; each line is put in order by its
// part of the levels.
func (t Text) Levels() []int {
	if !t.rightToLeft() {
		return nil
	}
	out := make([]int, 0, len(t))
	for len(out) < len(t) {
		rest := t[len(out):]
		n := 1 + slices.IndexFunc(rest, func(c Cell) bool { return c.Kind == Break })
		if n == 0 {
			n = len(rest)
		}
		out = append(out, rest[:n].levels()...)
	}
	return out
}

// Reorder is the order in which the cells of a line with these levels stand; nil
// where it is their own.
func Reorder(line []int) []Place {
	if len(line) == 0 || slices.Max(line) == 0 {
		return nil
	}
	levels := slices.Clone(line)
	out := make([]Place, len(levels))
	for i := range out {
		out[i] = Place{i, levels[i]%2 == 1}
	}
	for level := slices.Max(levels); level >= 1; level-- {
		for i := 0; i < len(levels); i++ {
			j := i
			for j < len(levels) && levels[j] >= level {
				j++
			}
			slices.Reverse(out[i:j])
			slices.Reverse(levels[i:j])
			i = max(i, j)
		}
	}
	return out
}

// rightToLeft reports whether any cell is of a script that is written so.
func (t Text) rightToLeft() bool {
	for i := range t {
		if t[i].Kind == Plain && t[i].Text[0] >= 0xD6 && strong(t[i]) == right { // before U+0590 there is none
			return true
		}
	}
	return false
}

// direction is what the algorithm tells apart here.
type direction uint8

const (
	neutral direction = iota
	left
	right
	number // left to right, without a say in what is around it
)

// strong is the direction of a cell by its first character. What Clean has
// named is neutral.
func strong(c Cell) direction {
	if c.Kind != Plain {
		return neutral
	}
	p, _ := bidi.LookupString(c.Text)
	switch p.Class() {
	case bidi.L:
		return left
	case bidi.R, bidi.AL:
		return right
	case bidi.EN, bidi.AN:
		return number
	}
	return neutral
}

// levels are the embedding levels of the cells of one paragraph: 0 and 2 left to right, 1 right
// to left.
func (t Text) levels() []int {
	of := make([]direction, len(t))
	base := neutral
	for i, c := range t {
		if of[i] = strong(c); base == neutral && (of[i] == left || of[i] == right) {
			base = of[i]
		}
	}
	joinNumbers(t, of)
	out := make([]int, len(t))
	before := base
	for i := 0; i < len(of); {
		j := i
		for j < len(of) && of[j] == neutral {
			j++
		}
		if j > i { // neutrals go with both sides where these agree, else with the line
			after := base
			if j < len(of) {
				after = side(of[j])
			}
			d := base
			if before == after {
				d = before
			}
			for ; i < j; i++ {
				out[i] = level(d, base)
			}
			continue
		}
		out[i] = level(of[i], base)
		if of[i] == number && (before == right || base == right) {
			out[i] = 2
		}
		if of[i] != number || before != left {
			before = side(of[i])
		}
		i++
	}
	return out
}

// side is the direction that a cell has for the neutrals beside it: a number in
// a right-to-left text counts as part of it.
func side(d direction) direction {
	if d == number {
		return right
	}
	return d
}

// level is the level of a direction on a line.
func level(d, base direction) int {
	switch {
	case d == right:
		return 1
	case base == right:
		return 2
	}
	return 0
}

// joinNumbers makes one number of digits with a separator or a blank between
// them, a plus before them or a sign after them: a telephone number is read as
// a whole.
func joinNumbers(t Text, of []direction) {
	for i := range of {
		if of[i] != neutral {
			continue
		}
		r, _ := utf8.DecodeRuneInString(t[i].Text)
		between := i > 0 && i+1 < len(of) && of[i-1] == number && of[i+1] == number
		switch r {
		case '+', '#':
			if i+1 < len(of) && of[i+1] == number {
				of[i] = number
			}
		case ' ', '-', '.', ',', ':', '/', '(', ')', '_':
			if between {
				of[i] = number
			}
		case '%':
			if i > 0 && of[i-1] == number {
				of[i] = number
			}
		}
	}
}

// mirrored is a bracket as it stands in text that is turned round.
func mirrored(s string) string {
	const pairs = "()[]{}<>«»‹›"
	for i, r := range pairs {
		if string(r) != s {
			continue
		}
		n := utf8.RuneCountInString(pairs[:i])
		return string([]rune(pairs)[n^1])
	}
	return s
}
