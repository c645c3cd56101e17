package review

import (
	"slices"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
)

// draft is the reviewer's work on an item before it is decided. It outlives a
// failed save, a lost claim and an undo.
type draft struct {
	marks map[int]queue.Mark // by detection, only those set on purpose
	added []queue.Mark       // what the engine missed, in the order of marking
	note  string
	// reason is the policy's reason code, of a decision that was made before.
	reason  string
	content string // the hash of the message that it is about
}

// empty reports that nothing was done yet.
func (d *draft) empty() bool {
	return d == nil || len(d.marks) == 0 && len(d.added) == 0 && d.note == ""
}

// mark sets the truth of detection i, or takes it back if it is set to that.
func (d *draft) mark(i int, t queue.Truth) {
	if d.marks[i].Truth == t {
		delete(d.marks, i)
		return
	}
	d.set(queue.Mark{Detection: i, Truth: t, Origin: queue.Explicit})
}

// set says m of its detection.
func (d *draft) set(m queue.Mark) {
	if d.marks == nil {
		d.marks = make(map[int]queue.Mark)
	}
	d.marks[m.Detection] = m
}

// correct says what detection i, as the engine has it, is in truth; where that
// is no difference, nothing is said.
func (d *draft) correct(i int, engine *screen.Detection, s spot) {
	if s.same(spot{Span: engine.Span, class: engine.Class, act: engine.Act}) {
		delete(d.marks, i)
		return
	}
	d.set(s.mark(i, queue.Corrected))
}

// add marks what the engine missed. It reports false if that is marked already.
func (d *draft) add(s spot) bool {
	for _, m := range d.added {
		if s.same(spotOf(m)) {
			return false
		}
	}
	d.added = append(d.added, s.mark(-1, queue.Added))
	return true
}

// change replaces the k-th added mark. It reports false if another one is that
// already.
func (d *draft) change(k int, s spot) bool {
	for i, m := range d.added {
		if i != k && s.same(spotOf(m)) {
			return false
		}
	}
	d.added[k] = s.mark(-1, queue.Added)
	return true
}

// explicit returns the marks in the order of the detections, the added ones
// last.
func (d *draft) explicit() []queue.Mark {
	out := make([]queue.Mark, 0, len(d.marks)+len(d.added))
	for _, m := range d.marks {
		out = append(out, m)
	}
	slices.SortFunc(out, func(a, b queue.Mark) int { return a.Detection - b.Detection })
	return append(out, d.added...)
}

// nothingLeft reports that a confirmation of n detections would have nothing
// to confirm.
func (d *draft) nothingLeft(n int) bool {
	for i := range n {
		if d.marks[i].Truth != queue.Rejected {
			return false
		}
	}
	return len(d.added) == 0
}

// fromDecision rebuilds a draft from a decision that was made before.
func fromDecision(d *queue.Decision) *draft {
	out := &draft{note: d.Note, reason: d.Reason}
	for _, m := range d.Marks {
		switch {
		case m.Origin == queue.Default:
		case m.Detection < 0:
			out.added = append(out.added, m)
		default:
			out.set(m)
		}
	}
	return out
}

// spot is a detection as the reviewer left it, or a mark of their own. In the
// order of an item's spots, the added ones come last.
type spot struct {
	contact.Span
	class contact.Class
	act   contact.Act
	truth queue.Truth // empty where nothing was said
}

// same reports that two spots say the same of the same bytes.
func (s spot) same(o spot) bool { return s.Span == o.Span && s.class == o.class && s.act == o.act }

// mark is the spot as it is saved.
func (s spot) mark(detection int, t queue.Truth) queue.Mark {
	span := s.Span
	return queue.Mark{Detection: detection, Truth: t, Origin: queue.Explicit, Span: &span, Class: s.class, Act: s.act}
}

// spotOf is an added mark as a spot.
func spotOf(m queue.Mark) spot {
	s := spot{class: m.Class, act: m.Act, truth: m.Truth}
	if m.Span != nil {
		s.Span = *m.Span
	}
	return s
}

// sign is what stands beside a spot's number.
func (s spot) sign() string {
	switch s.truth {
	case queue.Accepted:
		return "✓"
	case queue.Rejected:
		return "✗"
	case queue.Corrected:
		return "~"
	case queue.Added:
		return "+"
	}
	return ""
}

// spots are the item's detections and what the reviewer added.
func (p *Page) spots(it *queue.Item) []spot {
	if it == nil {
		return nil
	}
	ds, dr := detections(it), p.drafts[it.Number]
	if dr == nil {
		dr = &draft{}
	}
	out := make([]spot, 0, len(ds)+len(dr.added))
	for i := range ds {
		s := spot{Span: ds[i].Span, class: ds[i].Class, act: ds[i].Act}
		m, said := dr.marks[i]
		if s.truth = m.Truth; said && m.Truth == queue.Corrected {
			s = s.corrected(m)
		}
		out = append(out, s)
	}
	for _, m := range dr.added {
		out = append(out, spotOf(m))
	}
	return out
}

// corrected is s with what the mark says of it.
func (s spot) corrected(m queue.Mark) spot {
	if m.Span != nil {
		s.Span = *m.Span
	}
	if m.Class != "" {
		s.class = m.Class
	}
	if m.Act != "" {
		s.act = m.Act
	}
	s.truth = m.Truth
	return s
}
