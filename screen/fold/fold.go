// Package fold gives folded views of a text, each with an exact map back to
// the original bytes: a view is what the text looks like to a reader who sees
// through a trick.
//
// The canonical view (Fold) undoes what the characters of a text can hide:
// case, accents, compatibility forms, look-alikes of other scripts, invisible
// characters, digits of other scripts. Folding the canonical view again
// changes nothing. Further views are made from a view: FoldNumbers reads
// spelled-out numbers.
package fold

import (
	"slices"
	"sort"
	"unsafe"

	"offside/screen/contact"
)

// View is a folded text with its map back to the original. The zero value is
// ready; folding again reuses the memory. A View is not safe for concurrent
// use.
type View struct {
	text   string
	buf    []byte
	edits  []edit
	offset int      // where the folded part starts in the original
	base   *View    // the view that this one was folded from, if not the original
	found  []number // room for FoldNumbers
}

// edit is a place where the view differs from its source in more than the case
// of letters: bytes [start,end) of the view stand for [from,to) of the source.
// Outside of edits, bytes stand for bytes. Edits are in order and disjoint.
type edit struct {
	start, end int
	from, to   int
	why        contact.Evasion // empty: an ordinary difference, like an accent
}

// Fold makes v the canonical view of the bytes of text under at.
func (v *View) Fold(text string, at contact.Span) {
	v.reset(at.Start, nil)
	src := at.Of(text)
	if i := v.lowerASCII(src); i < len(src) {
		c := canon{View: v, src: src}
		c.fold(i)
	}
	v.seal()
}

func (v *View) reset(offset int, base *View) {
	v.buf, v.edits, v.offset, v.base = v.buf[:0], v.edits[:0], offset, base
}

// seal makes the buffer the view's text. The string shares the buffer's
// memory: hence Text is valid until the next Fold only.
func (v *View) seal() { v.text = unsafe.String(unsafe.SliceData(v.buf), len(v.buf)) }

// lowerASCII copies src in lower case up to its first byte that is not plain
// ASCII text, and returns that byte's offset.
func (v *View) lowerASCII(src string) int {
	out := slices.Grow(v.buf, len(src))[:len(src)]
	v.buf = out
	for i := 0; i < len(src) && i < len(out); i++ {
		c := lowered[src[i]]
		if c == 0 {
			v.buf = out[:i]
			return i
		}
		out[i] = c
	}
	return len(src)
}

// lowered is each byte of plain text in lower case, 0 for the others. It is
// never written to after it is made.
var lowered = func() (out [256]byte) {
	for c := range out {
		if plain(byte(c)) {
			out[c] = lower(byte(c))
		}
	}
	return out
}()

// plain reports whether c is ASCII and neither a control character nor
// anything else that the canonical view drops.
func plain(c byte) bool {
	return c >= ' ' && c < 0x7f || c == '\n' || c == '\t' || c == '\r'
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// Text is the folded text. It is valid until the next Fold.
func (v *View) Text() string { return v.text }

// Original maps a span of the folded text to the smallest span of the original
// text that it came from: never empty for a non-empty s, always on rune
// boundaries if s is.
func (v *View) Original(s contact.Span) contact.Span {
	out := v.source(s)
	if v.base != nil {
		return v.base.Original(out)
	}
	return contact.Span{Start: out.Start + v.offset, End: out.End + v.offset}
}

// Source maps a span of v to the view that v was folded from, or to the part
// of the original that was folded: one step of Original.
func (v *View) Source(s contact.Span) contact.Span { return v.source(s) }

// source maps a span of v to its source.
func (v *View) source(s contact.Span) contact.Span {
	if s.Len() == 0 {
		return contact.Span{Start: v.opening(s.Start), End: v.opening(s.Start)}
	}
	return contact.Span{Start: v.opening(s.Start), End: v.closing(s.End)}
}

// opening maps the start of a span: what was dropped before it stays out.
func (v *View) opening(at int) int {
	i := sort.Search(len(v.edits), func(i int) bool { return v.edits[i].start > at }) - 1
	switch {
	case i < 0:
		return at
	case at < v.edits[i].end:
		return v.edits[i].from
	default:
		return v.edits[i].to + at - v.edits[i].end
	}
}

// closing maps the end of a span: what was dropped after it stays out.
func (v *View) closing(at int) int {
	i := sort.Search(len(v.edits), func(i int) bool { return v.edits[i].start >= at }) - 1
	switch {
	case i < 0:
		return at
	case at <= v.edits[i].end:
		return v.edits[i].to
	default:
		return v.edits[i].to + at - v.edits[i].end
	}
}
