package fold

import (
	"slices"
	"sort"

	"offside/screen/contact"
)

// touched returns the edits that a span of v takes in, those that only drop
// something in its middle included.
func (v *View) touched(s contact.Span) []edit {
	i := sort.Search(len(v.edits), func(i int) bool { return v.edits[i].end > s.Start })
	j := sort.Search(len(v.edits), func(i int) bool { return v.edits[i].start >= s.End })
	if i > j {
		return nil
	}
	return v.edits[i:j]
}

// at returns the edit that writes byte i of v, or nil.
func (v *View) at(i int) *edit {
	n := sort.Search(len(v.edits), func(n int) bool { return v.edits[n].end > i })
	if n == len(v.edits) || v.edits[n].start > i {
		return nil
	}
	return &v.edits[n]
}

// droppedBefore returns the edits that drop something right before byte i of
// v, in order.
func (v *View) droppedBefore(i int) []edit {
	n := sort.Search(len(v.edits), func(n int) bool { return v.edits[n].start >= i })
	end := n
	for end < len(v.edits) && v.edits[end].end <= i {
		end++
	}
	return v.edits[n:end]
}

// Evasions appends to dst the tricks that were undone to read s, each once, in
// the order in which they first occur.
func (v *View) Evasions(s contact.Span, dst []contact.Evasion) []contact.Evasion {
	if v.base != nil {
		dst = v.base.Evasions(v.source(s), dst)
	}
	for _, e := range v.touched(s) {
		if e.why != "" && !slices.Contains(dst, e.why) {
			dst = append(dst, e.why)
		}
	}
	return dst
}

// Reading lays s against the original text, which must be the one that was
// folded: pieces that were read otherwise than they stand, and what stands
// between them. Pieces that only lost an accent or their case count as they
// stand. The pairs are appended to dst and share memory with the view.
func (v *View) Reading(s contact.Span, original string, dst []contact.Pair) []contact.Pair {
	out, first, same := dst, len(dst), contact.Span{} // same is where the last pair stands
	add := func(at contact.Span, changed bool) {
		if at.Len() == 0 {
			return
		}
		from := v.Original(at)
		p := contact.Pair{Original: from.Of(original), Read: at.Of(v.text)}
		if n := len(out); n > first && !changed && out[n-1].Original == out[n-1].Read {
			if same.End == from.Start {
				same.End = from.End
				out[n-1].Original = same.Of(original)
			} else {
				same = contact.Span{}
				out[n-1].Original += p.Original
			}
			out[n-1].Read = out[n-1].Original
			return
		}
		same = from
		if !changed {
			p.Read = p.Original
		}
		out = append(out, p)
	}
	for at := s.Start; at < s.End; {
		for _, e := range v.droppedBefore(at) {
			if e.why != "" && at > s.Start {
				out = append(out, contact.Pair{Original: v.behind(e).Of(original)})
				same = contact.Span{}
			}
		}
		end, changed := v.step(at, s.End)
		add(contact.Span{Start: at, End: end}, changed)
		at = end
	}
	return out
}

// behind is where in the original the source of e stands.
func (v *View) behind(e edit) contact.Span {
	if v.base != nil {
		return v.base.Original(contact.Span{Start: e.from, End: e.to})
	}
	return contact.Span{Start: e.from + v.offset, End: e.to + v.offset}
}

// step returns the end of the piece of v that starts at at and was read in one
// way, and whether a trick was undone in it.
func (v *View) step(at, limit int) (end int, changed bool) {
	e := v.at(at)
	switch {
	case e == nil:
		n := sort.Search(len(v.edits), func(n int) bool { return v.edits[n].start > at })
		end = limit
		if n < len(v.edits) {
			end = min(limit, v.edits[n].start)
		}
	case e.why != "":
		return min(limit, e.end), true
	default:
		end = min(limit, e.end)
	}
	if v.base == nil {
		return end, false
	}
	src := v.source(contact.Span{Start: at, End: end})
	stop, deep := v.base.step(src.Start, src.End)
	if e == nil {
		return at + stop - src.Start, deep
	}
	return end, deep
}
