package queue

import (
	"slices"
	"time"
)

// Second is what sends a decision to a second review, by the settings of the
// queue.
type Second struct {
	Drawn  bool    // the lot fell on the item
	Strong float64 // see Settings.Strong
}

// SecondFor draws whether the decision on an item is made twice.
func (s *Settings) SecondFor(key []byte, it *Item) Second {
	return Second{Drawn: Draw(key, "second", it.Message.ID) < s.Second, Strong: s.Strong}
}

// Review is one answer of a second review.
type Review struct {
	Decision *Decision `json:"decision"`
	Actor    string    `json:"actor"`
	At       time.Time `json:"at"`
	Event    uint64    `json:"seq"` // of its event
}

// Blind reports whether the item waits for a second answer, which must not know
// of the first.
func (s *Status) Blind() bool {
	return s.Lane == LaneSecond && len(s.Reviews) == 1 && s.State != Decided && s.State != Purged
}

// Answer is what a decision says, without its marks: two decisions agree when
// it is the same.
func (d *Decision) Answer() string {
	switch {
	case d.Permitted:
		return "permitted"
	case d.Outcome == Exception:
		return string(d.Outcome) + " " + d.Exception
	}
	return string(d.Outcome)
}

// answer makes d the standing decision, or one of the two answers of a second
// review. Two that agree stand; two that do not go to the leads, whose decision
// is the last.
func (m *move) answer(d *Decision) {
	review := Review{Decision: d, Actor: m.actor.Name, At: m.now}
	switch {
	case m.it.Blind():
		agreed := m.it.Reviews[0].Decision.Answer() == d.Answer()
		m.it.Reviews = append(m.it.Reviews, review)
		if !agreed {
			m.refer(d, LaneLead)
			return
		}
	case m.twice(d):
		m.it.Reviews = []Review{review}
		m.refer(d, LaneSecond)
		return
	}
	m.stand(EventDecided, d, m.actor.Name, m.now)
}

// twice reports whether d has to be made again by somebody else.
func (m *move) twice(d *Decision) bool {
	if len(m.it.Reviews) > 0 || m.it.Lane == LaneLead || m.it.Gold != nil {
		return false
	}
	return m.c.Second.Drawn || m.c.Second.Strong > 0 && m.it.against(d, m.c.Second.Strong)
}

// against reports whether d rejects a detection of at least that confidence.
func (it *Item) against(d *Decision, confidence float64) bool {
	return slices.ContainsFunc(d.Marks, func(k Mark) bool {
		return k.Truth == Rejected && k.Detection >= 0 && it.Assessment.Detections[k.Detection].Confidence >= confidence
	})
}

// refer tells of an answer that does not stand yet, and puts the item in line
// for the next.
func (m *move) refer(d *Decision, to Lane) {
	e := m.emit(EventDecided)
	e.Decision, e.ActiveMS = d.withoutNote(), d.Active.Milliseconds()
	m.it.Lane = to
	m.free(EventReferred).Lane = to
}

// lastAnswer is the standing decision, or the last one of a second review.
func (s *Status) lastAnswer() *Decision {
	if n := len(s.Reviews); s.Decision == nil && n > 0 {
		return s.Reviews[n-1].Decision
	}
	return s.Decision
}

// Shown is the item as a store shows it: the first answer stays hidden from
// whoever may give the second, and the known answer of a gold item until it is
// decided.
func (it Item) Shown() Item {
	if it.Blind() {
		it.Reviews, it.Trail, it.Undone = nil, nil, nil
	}
	if it.Stratum == Known && it.State != Decided {
		it.Gold, it.Stratum = nil, Random
		if !it.Assessment.Flagged() { // then it could have come in as a sample only
			it.Stratum = Sampled
		}
	}
	return it
}

// ShownEvents are those of the item's events that its Timeline shows: of an item
// that is Blind none that was made up to its first answer, apart from what the
// system did.
func (it *Item) ShownEvents(all []Event) []Event {
	if !it.Blind() {
		return all
	}
	referred := 0
	for i := range all {
		if all[i].Type == EventReferred {
			referred = i + 1
		}
	}
	var out []Event
	for i := range all[:referred] {
		if t := all[i].Type; t == EventEnqueued || t == EventReassessed {
			out = append(out, all[i])
		}
	}
	return append(out, all[referred:]...)
}
