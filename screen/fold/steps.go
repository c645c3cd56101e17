package fold

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"offside/screen/contact"
)

// Step is one thing undone in a view: the bytes under Span read as Read; an
// empty Read leaves them out.
type Step struct {
	contact.Span
	Read string
	Why  contact.Evasion
}

// Rewrite makes v a view of base with the steps taken, and reports whether
// there was any. Of steps that share bytes the one that begins first counts,
// of those that begin at the same byte the first in the list. base must not be
// folded again while v is in use. The steps are sorted in place.
func (v *View) Rewrite(base *View, steps []Step) bool {
	v.reset(0, base)
	slices.SortStableFunc(steps, func(a, b Step) int { return cmp.Compare(a.Start, b.Start) })
	copied := 0
	for _, s := range steps {
		if s.Start < copied || s.Len() == 0 {
			continue
		}
		v.buf = append(v.buf, base.text[copied:s.Start]...)
		from := len(v.buf)
		v.buf = append(v.buf, s.Read...)
		v.edits = append(v.edits, edit{from, len(v.buf), s.Start, s.End, s.Why})
		copied = s.End
	}
	v.buf = append(v.buf, base.text[copied:]...)
	v.seal()
	return len(v.edits) > 0
}

// Changed reports whether s takes in something that this view, and not the
// one that it was made from, reads otherwise.
func (v *View) Changed(s contact.Span) bool { return len(v.touched(s)) > 0 }

// Undone appends to dst the tricks that this view, and not the one that it was
// made from, undid to read s.
func (v *View) Undone(s contact.Span, dst []contact.Evasion) []contact.Evasion {
	for _, e := range v.touched(s) {
		if !slices.Contains(dst, e.why) {
			dst = append(dst, e.why)
		}
	}
	return dst
}

// Overrides calls turn with each span of v, the canonical view of original, that
// stands there under a right-to-left override: it is shown backwards.
func (v *View) Overrides(original string, turn func(contact.Span)) {
	const override, ends = "\u202e", "\u202c\u202d\u2069"
	from := -1
	for _, e := range v.edits {
		if e.why != contact.Bidi && e.start != e.end {
			continue
		}
		switch mark := original[e.from+v.offset : e.to+v.offset]; {
		case mark == override && from < 0:
			from = e.end
		case from >= 0 && strings.Contains(ends, mark) && mark != "":
			turn(contact.Span{Start: from, End: e.start})
			from = -1
		}
	}
	if from >= 0 {
		turn(contact.Span{Start: from, End: len(v.text)})
	}
}

// Did reports whether the trick was undone anywhere in v.
func (v *View) Did(trick contact.Evasion) bool {
	return slices.ContainsFunc(v.edits, func(e edit) bool { return e.why == trick }) || v.base != nil && v.base.Did(trick)
}

// Plain reports whether v differs from its source in the case of letters only.
func (v *View) Plain() bool { return len(v.edits) == 0 && (v.base == nil || v.base.Plain()) }

// Styled reports whether byte i of v was written as a styled letter or an
// emoji: a circled a is more than an a.
func (v *View) Styled(i int) bool {
	n := sort.Search(len(v.edits), func(n int) bool { return v.edits[n].end > i })
	return n < len(v.edits) && v.edits[n].start <= i &&
		(v.edits[n].why == contact.FullwidthMath || v.edits[n].why == contact.Emoji)
}
