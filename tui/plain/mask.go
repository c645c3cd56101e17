package plain

import (
	"offside/queue"
	"offside/screen/contact"
	"offside/tui/ui/safetext"
)

// masks reports that the contact values of the item are not read out.
func (s *session) masks() bool { return s.Mask && s.item != nil && s.revealed != s.item.Number }

// hidden is a text of the item or about it, as it may be read out: the spans
// are contact values, and what looks like one is taken for one.
func (s *session) hidden(text string, values ...contact.Span) safetext.Text {
	t := safetext.Clean(text)
	if s.masks() {
		t = t.Mask(values...).MaskLikely()
	}
	return t
}

// about is a text about the item, on one line.
func (s *session) about(text string) string { return s.hidden(text).String() }

// value is a contact value of the item.
func (s *session) value(text string) string {
	return s.hidden(text, contact.Span{End: len(text)}).String()
}

// values are the contact values in the item's message; a request or a pointing
// is none.
func (s *session) values() []contact.Span {
	var out []contact.Span
	for i := range s.item.Assessment.Detections {
		if d := &s.item.Assessment.Detections[i]; d.ShowsValue() {
			out = append(out, d.Span)
		}
	}
	for _, m := range s.work.added {
		out = append(out, *m.Span) // an added mark has one
	}
	return out
}

// reveal reads the item out as it stands, as soon as the look is on record.
func (s *session) reveal([]string) error {
	if !s.masks() {
		s.sayln("Nothing is masked.")
		return nil
	}
	if _, err := s.Store.Do(s.ctx, queue.Command{Do: queue.DoReveal, Item: s.item.Number, Actor: s.Actor}); err != nil {
		return s.refused(err)
	}
	s.revealed = s.item.Number
	s.sayln("That you looked is on record.")
	s.read()
	return nil
}
