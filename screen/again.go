package screen

import (
	"slices"
	"time"

	"offside/screen/contact"
)

// Again assesses a message anew that was assessed before, at the time at, under
// the facts that were given then: before are the messages of its thread that
// came before it. Only the judging step runs, unless the message has to be read
// again: see Rereads.
func (s *Screener) Again(m *Message, before []Message, was *Assessment, at time.Time, x *Scratch) (*Assessment, error) {
	own, err := s.Under(was.Given, at)
	if err != nil {
		return nil, err
	}
	a := own.Judge(m, own.HitsOf(m, before, was, x))
	if a.Cut = was.Cut; s.Rereads(was) {
		a.Cut = x.detect.Cut()
	}
	return a, nil
}

// Rereads reports whether a message that was assessed before has to be read
// again: another engine, lexicon or calibration would find something else in
// it, or be otherwise sure of it.
func (s *Screener) Rereads(was *Assessment) bool {
	return was.Engine != Engine || was.Lexicon != s.Lexicon() || was.Calibration != s.calibration().Hash()
}

// HitsOf returns the hits in a message that was assessed before: those of then
// where they are good, else what Detect finds now. What had been put together
// from messages that before lacks cannot be found again, and stays.
func (s *Screener) HitsOf(m *Message, before []Message, was *Assessment, x *Scratch) []contact.Hit {
	old := make([]contact.Hit, len(was.Detections))
	for i := range was.Detections {
		old[i] = was.Detections[i].Hit
	}
	if !s.Rereads(was) {
		return old
	}
	hits := s.DetectAfter(m, before, x)
	for _, h := range old {
		lost := func(p contact.Part) bool {
			return p.Message != m.ID && !slices.ContainsFunc(before, func(b Message) bool { return b.ID == p.Message })
		}
		found := func(n contact.Hit) bool { return n.Act == h.Act && n.Overlaps(h.Span) }
		if slices.ContainsFunc(h.Parts, lost) && !slices.ContainsFunc(hits, found) {
			hits = append(slices.Clip(hits), h)
		}
	}
	return hits
}

// DetectAfter is Detect for a message whose thread before it is at hand.
func (s *Screener) DetectAfter(m *Message, before []Message, x *Scratch) []contact.Hit {
	if len(before) == 0 {
		return s.Detect(m, nil, x)
	}
	here := *m
	here.Thread = "thread" // Detect has no use for a window without a thread
	var w Window
	for _, earlier := range before {
		earlier.Thread = here.Thread
		s.Detect(&earlier, &w, x)
	}
	return s.Detect(&here, &w, x)
}
