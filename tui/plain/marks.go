package plain

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"offside/queue"
	"offside/screen/contact"
)

// ranOut reports a refusal because the lease ran out and nobody else holds the
// item.
func ranOut(err error) bool {
	var claim *queue.ClaimError
	return errors.As(err, &claim) && claim.Holder == ""
}

// all are the marks in the order of the detections, the added ones last.
func (w *work) all() []queue.Mark {
	out := make([]queue.Mark, 0, len(w.marks)+len(w.added))
	for _, i := range slices.Sorted(maps.Keys(w.marks)) {
		out = append(out, w.marks[i])
	}
	return append(out, w.added...)
}

// set says m of its detection.
func (w *work) set(m queue.Mark) {
	marks := maps.Clone(w.marks)
	if marks == nil {
		marks = make(map[int]queue.Mark)
	}
	marks[m.Detection] = m
	w.marks = marks
}

// truth marks a detection.
func truth(t queue.Truth) func(*session, []string) error {
	return func(s *session, args []string) error {
		n := len(s.item.Assessment.Detections)
		if len(args) == 0 && n == 1 {
			args = []string{"1"}
		}
		if len(args) == 0 {
			s.sayln("Which one? Say its number.")
			return nil
		}
		for _, a := range args {
			i, ok := s.number(a, n)
			if !ok {
				return nil
			}
			s.work.set(queue.Mark{Detection: i, Truth: t, Origin: queue.Explicit})
			s.detection(i)
		}
		return nil
	}
}

// correct says what a detection is in truth.
func (s *session) correct(args []string) error {
	if len(args) < 2 {
		s.sayln(`Say the number, what it is, and where the text is another, that in quotes: correct 1 phone share "0917 555 0142".`)
		return nil
	}
	i, ok := s.number(args[0], len(s.item.Assessment.Detections))
	if !ok {
		return nil
	}
	d := &s.item.Assessment.Detections[i]
	span, rest := d.Span, args[1:]
	if last := rest[len(rest)-1]; len(rest) > 1 && !slices.Contains(contact.Acts(), contact.Act(last)) {
		if span, ok = s.find(last); !ok {
			return nil
		}
		rest = rest[:len(rest)-1]
	}
	class, act, ok := s.classAndAct(rest, d.Act)
	if !ok {
		return nil
	}
	s.work.set(queue.Mark{Detection: i, Truth: queue.Corrected, Origin: queue.Explicit, Span: &span, Class: class, Act: act})
	s.detection(i)
	return nil
}

// mark marks what was missed.
func (s *session) mark(args []string) error {
	if len(args) < 2 {
		s.sayln(`Say the text in quotes and what it is: mark "0917 555 0142" phone share.`)
		return nil
	}
	span, ok := s.find(args[0])
	if !ok {
		return nil
	}
	class, act, ok := s.classAndAct(args[1:], contact.Share)
	if !ok {
		return nil
	}
	s.work.added = append(slices.Clip(s.work.added), queue.Mark{Detection: -1, Truth: queue.Added, Origin: queue.Explicit, Span: &span, Class: class, Act: act})
	s.sayln("Mark %d, added: %s, %s: “%s”.", len(s.item.Assessment.Detections)+len(s.work.added), s.Lang.Name(string(class)), s.Lang.Name(string(act)), s.value(args[0]))
	return nil
}

// find finds a piece of the message. What stands in it more than once has to
// be said with more around it.
func (s *session) find(piece string) (contact.Span, bool) {
	text := s.item.Message.Text
	at := strings.Index(text, piece)
	switch {
	case piece == "" || at < 0:
		s.sayln("“%s” does not stand in the message.", safe(piece))
		return contact.Span{}, false
	case strings.Contains(text[at+1:], piece):
		s.sayln("“%s” stands in the message more than once: say more of what is around it.", safe(piece))
		return contact.Span{}, false
	}
	return contact.Span{Start: at, End: at + len(piece)}, true
}

// unmark takes back what was said of a detection, or a mark.
func (s *session) unmark(args []string) error {
	if len(args) == 0 {
		s.sayln("Which one? Say its number.")
		return nil
	}
	n := len(s.item.Assessment.Detections)
	i, ok := s.number(args[0], n+len(s.work.added))
	switch {
	case !ok:
	case i >= n:
		s.work.added = slices.Delete(slices.Clone(s.work.added), i-n, i-n+1)
		s.sayln("The mark is taken back.")
	default:
		marks := maps.Clone(s.work.marks)
		delete(marks, i)
		s.work.marks = marks
		s.detection(i)
	}
	return nil
}

// note keeps a note for the decision.
func (s *session) note(args []string) error {
	s.work.note = strings.Join(args, " ")
	if s.work.note == "" {
		s.sayln("No note.")
		return nil
	}
	s.sayln("Note: %s", safe(s.work.note))
	return nil
}
