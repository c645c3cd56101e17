package review

import (
	"slices"

	"offside/queue"
)

// draft is the reviewer's work on an item before it is decided. It outlives a
// failed save, a lost claim and an undo.
type draft struct {
	marks map[int]queue.Truth // by detection, only those set on purpose
	note  string
}

// empty reports that nothing was done yet.
func (d *draft) empty() bool { return d == nil || len(d.marks) == 0 && d.note == "" }

// mark sets the truth of detection i, or takes it back if it is set to that.
func (d *draft) mark(i int, t queue.Truth) {
	if d.marks == nil {
		d.marks = make(map[int]queue.Truth)
	}
	if d.marks[i] == t {
		delete(d.marks, i)
		return
	}
	d.marks[i] = t
}

// explicit returns the marks in the order of the detections.
func (d *draft) explicit() []queue.Mark {
	out := make([]queue.Mark, 0, len(d.marks))
	for i, t := range d.marks {
		out = append(out, queue.Mark{Detection: i, Truth: t, Origin: queue.Explicit})
	}
	slices.SortFunc(out, func(a, b queue.Mark) int { return a.Detection - b.Detection })
	return out
}

// nothingLeft reports that a confirmation of n detections would have nothing
// to confirm.
func (d *draft) nothingLeft(n int) bool {
	for i := range n {
		if d.marks[i] != queue.Rejected {
			return false
		}
	}
	return true
}

// fromDecision rebuilds a draft from a decision that was undone.
func fromDecision(d *queue.Decision) *draft {
	out := &draft{note: d.Note}
	for _, m := range d.Marks {
		if m.Origin == queue.Explicit && m.Detection >= 0 {
			out.mark(m.Detection, m.Truth)
		}
	}
	return out
}
