package safetext

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// Mask hides the letters and digits of the spans: what else is in them, and how
// long they are, stays to be seen.
func (t Text) Mask(spans ...contact.Span) Text {
	out := append(Text(nil), t...)
	for _, s := range spans {
		i, j := out.Cover(s)
		for ; i < j; i++ {
			out[i] = out[i].hide("•")
		}
	}
	return out
}

// hide puts a sign in place of a letter, a digit or a symbol.
func (c Cell) hide(sign string) Cell {
	if c.Kind != Plain {
		return c
	}
	if r, _ := utf8.DecodeRuneInString(c.Text); r < utf8.RuneSelf && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return c
	}
	c.Text, c.Width, c.Loose = sign, 1, false
	return c
}

// MaskLikely hides what looks like a contact value to somebody who does not
// know: words with an @, links, words of letters and digits, and rows of five digits and more, whatever
// stands between them. It errs on the side of hiding.
func (t Text) MaskLikely() Text {
	var spans []contact.Span
	for i := 0; i < len(t); {
		j := i
		for j < len(t) && t[j].Kind != Space && t[j].Kind != Break {
			j++
		}
		if j > i && likely(t[i:j].String()) {
			spans = append(spans, contact.Span{Start: t[i].Start, End: t[j-1].End})
		}
		i = j + 1
	}
	return t.Mask(append(spans, t.numbers()...)...)
}

// likely reports a word that looks like an address on the net, or like a name
// that somebody chose there: letters with two digits and more.
func likely(word string) bool {
	letters, digits := 0, 0
	for _, r := range word {
		switch {
		case unicode.IsLetter(r):
			letters++
		case unicode.IsDigit(r):
			digits++
		}
	}
	return letters > 0 && digits > 1 || strings.Contains(word, "@") || strings.Contains(word, "://") || strings.HasPrefix(strings.ToLower(word), "www.")
}

// numbers are the rows of at least five digits, with at most two other
// characters between two of them.
func (t Text) numbers() []contact.Span {
	const least, gap = 5, 2
	var out []contact.Span
	first, last, n := -1, -1, 0
	flush := func() {
		if n >= least {
			out = append(out, contact.Span{Start: t[first].Start, End: t[last].End})
		}
		first, n = -1, 0
	}
	for i, c := range t {
		r, _ := utf8.DecodeRuneInString(c.Text)
		if c.Kind != Plain || !unicode.IsDigit(r) {
			continue
		}
		if first >= 0 && i-last-1 > gap {
			flush()
		}
		if first < 0 {
			first = i
		}
		last, n = i, n+1
	}
	if first >= 0 {
		flush()
	}
	return out
}

// Veil blurs what is further than near cells from the spans, for a text that
// nobody has to read as a whole.
func (t Text) Veil(near int, spans ...contact.Span) Text {
	clear := make([]bool, len(t))
	for _, s := range spans {
		i, j := t.Cover(s)
		if i == j {
			continue
		}
		for k := max(0, i-near); k < min(len(t), j+near); k++ {
			clear[k] = true
		}
	}
	out := append(Text(nil), t...)
	for i := range out {
		if !clear[i] {
			out[i] = out[i].hide("░")
		}
	}
	return out
}
