package queue

import (
	"cmp"
	"fmt"
	"slices"
	"unicode/utf8"

	"offside/screen/contact"
)

// settleDecision checks d against the item and returns it complete: one mark
// per detection, in their order, then the added ones by where they stand.
// Marks that were given stand; the others follow from the outcome, and bear
// the given origin.
func settleDecision(it *Item, d *Decision, derived MarkOrigin) (*Decision, error) {
	if err := d.validate(); err != nil {
		return nil, err
	}
	given, added, err := sortMarks(it, d.Marks)
	if err != nil {
		return nil, err
	}
	out := *d
	out.Marks = make([]Mark, 0, len(given)+len(added))
	real := len(added)
	for i, m := range given {
		if m == nil {
			m = &Mark{Detection: i, Truth: d.byDefault(), Origin: derived}
		}
		if m.Truth != Rejected {
			real++
		}
		out.Marks = append(out.Marks, *m)
	}
	out.Marks = append(out.Marks, added...)
	if d.Outcome == Confirm && real == 0 {
		return nil, ErrEmptyConfirm
	}
	return &out, nil
}

// validate refuses what no item could take.
func (d *Decision) validate() error {
	switch {
	case d.Outcome != Confirm && d.Outcome != Dismiss && d.Outcome != Exception:
		return fmt.Errorf("%w: no such outcome %q", ErrInvalid, d.Outcome)
	case d.Permitted && d.Outcome != Dismiss:
		return fmt.Errorf("%w: only a dismissal can be as permitted", ErrInvalid)
	case d.Outcome == Exception && d.Exception == "":
		return fmt.Errorf("%w: an exception names which one", ErrInvalid)
	case d.Outcome != Exception && d.Exception != "":
		return fmt.Errorf("%w: outcome %s takes no exception", ErrInvalid, d.Outcome)
	case d.Active < 0:
		return fmt.Errorf("%w: negative time spent", ErrInvalid)
	}
	return nil
}

// byDefault is the truth of a detection that the reviewer did not mark.
func (d *Decision) byDefault() Truth {
	if d.Outcome == Dismiss && !d.Permitted {
		return Rejected
	}
	return Accepted
}

// withoutNote is a copy of d for an event, which holds no free text.
func (d *Decision) withoutNote() *Decision {
	out := *d
	out.Note = ""
	out.Marks = slices.Clone(d.Marks)
	return &out
}

// sortMarks checks the marks against the item and returns those of its
// detections by index, nil where none is given, and the added ones in order.
// Marks that an earlier decision filled in, by default or for a bulk, are left
// out: they follow from the outcome anew.
func sortMarks(it *Item, marks []Mark) (given []*Mark, added []Mark, err error) {
	if it.Assessment != nil {
		given = make([]*Mark, len(it.Assessment.Detections))
	}
	for _, m := range marks {
		if m.Origin == Default || m.Origin == Bulk && it.Decision != nil {
			continue
		}
		if m, err = m.settle(it); err != nil {
			return nil, nil, err
		}
		switch {
		case m.Truth == Added:
			added = append(added, m)
		case given[m.Detection] != nil:
			return nil, nil, fmt.Errorf("%w: detection %d is marked twice", ErrInvalid, m.Detection)
		default:
			given[m.Detection] = &m
		}
	}
	slices.SortFunc(added, compareAdded)
	if len(slices.CompactFunc(slices.Clone(added), func(a, b Mark) bool { return compareAdded(a, b) == 0 })) < len(added) {
		return nil, nil, fmt.Errorf("%w: one thing is added twice", ErrInvalid)
	}
	return given, added, nil
}

// compareAdded orders added marks by span, then class, then act.
func compareAdded(a, b Mark) int {
	return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End),
		cmp.Compare(a.Class, b.Class), cmp.Compare(a.Act, b.Act))
}

// settle checks one mark against the item and returns it complete, sharing
// nothing with the one given.
func (m Mark) settle(it *Item) (Mark, error) {
	if m.Origin == "" {
		m.Origin = Explicit
	}
	if m.Origin != Explicit && m.Origin != Bulk {
		return m, fmt.Errorf("%w: no such origin of a mark %q", ErrInvalid, m.Origin)
	}
	if m.Span != nil {
		span := *m.Span
		m.Span = &span
		if !onRunes(it.Message.Text, span) {
			return m, fmt.Errorf("%w: %s is not a piece of the message", ErrInvalid, span)
		}
	}
	if m.Truth == Added {
		if m.Detection != -1 || m.Span == nil || m.Class == "" || m.Act == "" {
			return m, fmt.Errorf("%w: an added mark has detection -1, a span, a class and an act", ErrInvalid)
		}
		return m, nil
	}
	if it.Assessment == nil || m.Detection < 0 || m.Detection >= len(it.Assessment.Detections) {
		return m, fmt.Errorf("%w: the item has no detection %d", ErrInvalid, m.Detection)
	}
	changes := m.Span != nil || m.Class != "" || m.Act != ""
	switch m.Truth {
	case Accepted, Rejected:
		if changes {
			return m, fmt.Errorf("%w: a mark %s changes nothing", ErrInvalid, m.Truth)
		}
	case Corrected:
		if !changes {
			return m, fmt.Errorf("%w: a corrected mark says what is right", ErrInvalid)
		}
	default:
		return m, fmt.Errorf("%w: no such truth %q", ErrInvalid, m.Truth)
	}
	return m, nil
}

// onRunes reports whether s is a non-empty piece of text that cuts no rune.
func onRunes(text string, s contact.Span) bool {
	return 0 <= s.Start && s.Start < s.End && s.End <= len(text) &&
		utf8.RuneStart(text[s.Start]) && (s.End == len(text) || utf8.RuneStart(text[s.End]))
}
