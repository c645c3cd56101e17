package review

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"offside/queue"
	"offside/screen/contact"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// marked is a stretch of a text that belongs to a detection.
type marked struct {
	contact.Span
	detections []int // more than one where they have the same span
	name       string
}

// ownSpans are the spots in the item's own message; the signs of those that
// are the reviewer's stand beside their numbers.
func ownSpans(spots []spot) []marked {
	var out []marked
	for i, s := range spots {
		sign := ""
		if s.truth == queue.Added || s.truth == queue.Corrected {
			sign = s.sign()
		}
		out = addSpan(out, s.Span, i, sign)
	}
	return out
}

// changedSpans tells layouts with different marks of the reviewer apart.
func changedSpans(spots []spot) string {
	var b strings.Builder
	for i, s := range spots {
		if s.truth == queue.Added || s.truth == queue.Corrected {
			fmt.Fprintf(&b, "%d%s%s ", i, s.sign(), s.Span)
		}
	}
	return b.String()
}

// partSpans are the pieces, in the message id, of what was put together from
// several messages.
func partSpans(it *queue.Item, id string) []marked {
	var out []marked
	for i, d := range detections(it) {
		for _, part := range d.Parts {
			if part.Message == id && id != "" {
				out = addSpan(out, part.Span, i, "")
			}
		}
	}
	return out
}

func addSpan(all []marked, s contact.Span, detection int, sign string) []marked {
	name := ui.Mark(detection) + sign
	for i := range all {
		if all[i].Span == s {
			if !slices.Contains(all[i].detections, detection) {
				all[i].detections = append(all[i].detections, detection)
				all[i].name += name
			}
			return all
		}
	}
	return append(all, marked{s, []int{detection}, name})
}

// owned is a piece of a text with the detection that each of its cells belongs
// to, -1 for none.
type owned struct {
	text  safetext.Text
	owner []int32 // nil: all of them belong to none
}

// hit is cell i.
func (o owned) hit(i int) hit {
	if o.owner == nil {
		return hit{o.text[i], -1}
	}
	return hit{o.text[i], int(o.owner[i])}
}

// part is cells [i,j).
func (o owned) part(i, j int) owned {
	if o.owner == nil {
		return owned{o.text[i:j], nil}
	}
	return owned{o.text[i:j], o.owner[i:j]}
}

// add appends a cell.
func (o *owned) add(h hit) {
	o.text, o.owner = append(o.text, h.Cell), append(o.owner, int32(h.detection))
}

// highlight puts the numbers and brackets of the detections into the text:
// marks that survive without colour.
func highlight(text safetext.Text, spans []marked) owned {
	if len(spans) == 0 {
		return owned{text: text}
	}
	opens, closes := make(map[int][]marked), make(map[int][]marked)
	owner := make([]int32, len(text))
	for i := range owner {
		owner[i] = -1
	}
	signs := 0
	for _, s := range spans {
		i, j := text.Cover(s.Span)
		if i == j {
			continue
		}
		opens[i], closes[j] = append(opens[i], s), append(closes[j], s)
		signs += len(s.name) + 2
		for k := i; k < j; k++ {
			if owner[k] < 0 || s.Len() < spanOf(spans, int(owner[k])).Len() {
				owner[k] = int32(s.detections[0])
			}
		}
	}
	edges := slices.Concat(slices.Collect(maps.Keys(opens)), slices.Collect(maps.Keys(closes)))
	slices.Sort(edges)
	out := owned{make(safetext.Text, 0, len(text)+signs), make([]int32, 0, len(text)+signs)}
	at := 0
	for _, k := range append(slices.Compact(edges), len(text)) {
		out.text, out.owner = append(out.text, text[at:k]...), append(out.owner, owner[at:k]...)
		at = k
		for _, h := range brackets(text, k, opens[k], closes[k]) {
			out.add(h)
		}
		delete(opens, k) // the end of the text may stand among the edges, too
		delete(closes, k)
	}
	return out
}

// brackets are the marks before cell k: detections that end there, the
// shortest first, and those that begin, the longest first.
func brackets(text safetext.Text, k int, opens, closes []marked) []hit {
	var out []hit
	slices.SortStableFunc(closes, func(a, b marked) int { return a.Len() - b.Len() })
	for _, s := range closes {
		out = append(out, hit{bracket("]", text, k), s.detections[0]})
	}
	slices.SortStableFunc(opens, func(a, b marked) int { return b.Len() - a.Len() })
	for _, s := range opens {
		for _, r := range s.name + "[" {
			out = append(out, hit{bracket(string(r), text, k), s.detections[0]})
		}
	}
	return out
}

// spanOf is the span of a detection.
func spanOf(spans []marked, detection int) contact.Span {
	for _, s := range spans {
		if s.detections[0] == detection {
			return s.Span
		}
	}
	return contact.Span{}
}

// bracket is a cell that stands for no byte of the text, before cell k.
func bracket(s string, text safetext.Text, k int) safetext.Cell {
	at := 0
	if k < len(text) {
		at = text[k].Start
	} else if k > 0 {
		at = text[k-1].End
	}
	return safetext.Cell{Text: s, Start: at, End: at, Width: 1}
}

// wrapOwned breaks the marked text into rows.
func wrapOwned(o owned, width int) []textRow {
	levels := o.text.Levels()
	if levels != nil {
		o.pairMarks(levels)
	}
	lines := o.text.Wrap(width)
	out := make([]textRow, len(lines))
	at := 0
	for i, l := range lines {
		shown := at + len(l.TrimRight())
		out[i] = textRow{cell: o.part(at, shown), tail: o.part(shown, at+len(l))}
		if levels != nil {
			out[i].cell = out[i].cell.placed(safetext.Reorder(levels[at:shown]))
		}
		if len(l) > 0 {
			out[i].Span = contact.Span{Start: l[0].Start, End: l[len(l)-1].End}
		}
		at += len(l)
	}
	return out
}

// pairMarks makes the two marks of a detection stand on the two sides of it,
// also where only one of them is within text that is written from right to left.
func (o owned) pairMarks(levels []int) {
	if o.owner == nil {
		return
	}
	opening := make(map[int32][]int) // by detection: where its number and bracket are
	for i, c := range o.text {
		d := o.owner[i]
		if d < 0 || c.Start < c.End {
			continue
		}
		if c.Text != "]" {
			opening[d] = append(opening[d], i)
			continue
		}
		pair := append(opening[d], i)
		delete(opening, d)
		if len(pair) == 1 || !slices.ContainsFunc(pair, func(k int) bool { return levels[k] != levels[i] }) {
			continue
		}
		level := min(1, levels[pair[len(pair)-2]+1], levels[i-1]) // of what is between them
		for _, k := range pair {
			levels[k] = level
		}
		if before := pair[0] - 1; before >= 0 && o.text[before].Kind == safetext.Space {
			levels[before] = min(level, levels[before])
		}
	}
}

// placed are the cells of a row in the order in which they are read; nil is
// their own.
func (o owned) placed(order []safetext.Place) owned {
	if order == nil {
		return o
	}
	var out owned
	for _, place := range order {
		h := o.hit(place.Cell)
		h.Cell = place.Of(h.Cell)
		out.add(h)
	}
	return out
}
