// Package fold gives folded views of a text, each with an exact map back to
// the original bytes: a view is what the text looks like to a reader who sees
// through a trick.
package fold

import "offside/screen/contact"

// View is a folded text with its map back to the original. The zero value is
// ready; Fold may be called again and reuses the memory.
type View struct {
	text string
	base int
}

// Fold makes v the canonical view of the bytes of text under at.
func (v *View) Fold(text string, at contact.Span) {
	v.text = at.Of(text)
	v.base = at.Start
}

// Text is the folded text. It is valid until the next Fold.
func (v *View) Text() string { return v.text }

// Original maps a span of the folded text to the smallest span of the original
// text that it came from: never empty for a non-empty s, always on rune
// boundaries.
func (v *View) Original(s contact.Span) contact.Span {
	return contact.Span{Start: s.Start + v.base, End: s.End + v.base}
}
