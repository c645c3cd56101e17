package review

import (
	"fmt"
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

// highlight puts the numbers and brackets of the detections into the text:
// marks that survive without colour.
func highlight(text safetext.Text, spans []marked) []hit {
	opens, closes := make(map[int][]marked), make(map[int][]marked)
	owner := make([]int, len(text))
	for i := range owner {
		owner[i] = -1
	}
	edge := make([]bool, len(text)+1)
	for _, s := range spans {
		i, j := text.Cover(s.Span)
		if i == j {
			continue
		}
		opens[i], closes[j] = append(opens[i], s), append(closes[j], s)
		edge[i], edge[j] = true, true
		for k := i; k < j; k++ {
			if owner[k] < 0 || s.Len() < spanOf(spans, owner[k]).Len() {
				owner[k] = s.detections[0]
			}
		}
	}
	out := make([]hit, 0, len(text)+4*len(spans))
	for k := 0; k <= len(text); k++ {
		if edge[k] {
			out = append(out, brackets(text, k, opens[k], closes[k])...)
		}
		if k < len(text) {
			out = append(out, hit{text[k], owner[k]})
		}
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

// wrapHits breaks the marked text into rows.
func wrapHits(hits []hit, width int) []textRow {
	text := make(safetext.Text, len(hits))
	for i, h := range hits {
		text[i] = h.Cell
	}
	var out []textRow
	at := 0
	levels := text.Levels()
	for _, l := range text.Wrap(width) {
		shown := at + len(l.TrimRight())
		row := textRow{cell: hits[at:shown], tail: hits[shown : at+len(l)]}
		if levels != nil {
			row.cell = visual(levels[at:shown], row.cell)
		}
		if len(l) > 0 {
			row.Span = contact.Span{Start: l[0].Start, End: l[len(l)-1].End}
		}
		out = append(out, row)
		at += len(l)
	}
	return out
}

// visual puts the cells of a row into the order in which they are read.
func visual(levels []int, hits []hit) []hit {
	order := safetext.Reorder(levels)
	if order == nil {
		return hits
	}
	out := make([]hit, len(hits))
	for k, o := range order {
		out[k] = hits[o.Cell]
		out[k].Cell = o.Of(out[k].Cell)
	}
	return out
}
