package screen

import (
	"cmp"
	"fmt"

	"offside/screen/contact"
	"offside/screen/detect"
)

// Outcome says what became of a candidate.
type Outcome string

// The outcomes.
const (
	OutcomeHit        Outcome = "hit"        // it is a detection
	OutcomeCleared    Outcome = "cleared"    // it looked like contact information and is none
	OutcomePartial    Outcome = "partial"    // a part of contact information, and the rest is not there
	OutcomeOverlapped Outcome = "overlapped" // another hit of its act holds its bytes
	OutcomeMuted      Outcome = "muted"      // the policy switched its rule off
	OutcomeBelow      Outcome = "below"      // it is less certain than the policy's threshold for its rule
	OutcomeShadow     Outcome = "shadow"     // it is a detection of a rule that is only recorded
)

// Outcomes returns the outcomes.
func Outcomes() []Outcome {
	return []Outcome{OutcomeHit, OutcomeCleared, OutcomePartial, OutcomeOverlapped, OutcomeMuted, OutcomeBelow, OutcomeShadow}
}

// PhoneFacts is what the numbering plans of the world say of a number.
type PhoneFacts = detect.PhoneFacts

// Candidate is a piece of a message that was looked at, what became of it and
// why: what authors of rules need to see, and what Detect does not keep. Its
// JSON form is that of "offside screen --explain --json".
type Candidate struct {
	contact.Span               // half-open byte offsets into the message's text
	Text         string        `json:"text"`
	Class        contact.Class `json:"class"`
	Act          contact.Act   `json:"act"`
	Outcome      Outcome       `json:"outcome"`
	// Reason says why: of a hit the policy's sentence, of others why they are
	// none. It may quote the message, so it is as hostile as the message.
	Reason string `json:"reason"`
	// Phone is what the numbering plans say of a row of digits; nil of others.
	Phone *PhoneFacts `json:"phone,omitempty"`
	// Detection is the hit with its finding; nil of what was cleared.
	Detection *Detection `json:"detection,omitempty"`
}

// Explain says what became of everything in m that Detect and Judge look at,
// in the order of the text: detections, and what was cleared, overlapped or
// kept from the reviewer by the policy, with the reason. It costs several times
// what they do. w and x are those of Detect, and m is added to w in the same
// way.
func (s *Screener) Explain(m *Message, w *Window, x *Scratch) []Candidate {
	in := s.input(m, x)
	threaded := w != nil && m.Thread != ""
	if threaded {
		x.before = w.before(m, x.before[:0])
		in.Before = x.before
	}
	found := s.detector.Explain(in, &x.detect)
	if threaded {
		x.fragments = s.detector.Fragments(in, &x.detect, x.fragments[:0])
		w.add(m, x.fragments)
	}
	var kept []contact.Hit
	for i := range found {
		c := &found[i]
		if c.Hit != nil {
			c.Hit.Confidence = s.calibration().Confidence(c.Hit)
		}
		if c.Hit != nil && c.Winner == nil {
			kept = append(kept, *c.Hit)
		}
	}
	facts := factsOf(m, &s.options, s.policy)
	c := s.policy.Case(&facts)
	defer c.Close()
	live := s.live(kept)
	out := make([]Candidate, 0, len(found))
	for i := range found {
		f := &found[i]
		o := Candidate{Span: f.Span, Text: f.Of(m.Text), Class: f.Class, Act: f.Act, Outcome: OutcomeCleared, Reason: f.Reason, Phone: f.Phone}
		if f.Partial {
			o.Outcome = OutcomePartial
		}
		if f.Hit != nil {
			o.Detection = &Detection{Hit: *f.Hit, Finding: c.Explain(f.Hit, live)}
			o.Outcome, o.Reason = s.outcome(f, o.Detection)
		}
		out = append(out, o)
	}
	return out
}

// outcome says what became of a hit, and why.
func (s *Screener) outcome(f *detect.Candidate, d *Detection) (Outcome, string) {
	if f.Winner != nil {
		return OutcomeOverlapped, fmt.Sprintf("%s: %s", f.Reason, f.Winner.Rule)
	}
	switch {
	case s.policy.Mutes(f.Hit):
		threshold := 0.0
		for _, r := range s.policy.RuleSettings() {
			if r.ID == f.Hit.Rule {
				threshold = r.Threshold
			}
		}
		if f.Hit.Confidence < threshold {
			return OutcomeBelow, fmt.Sprintf("confidence %.2f is below %.2f, the policy's threshold for %s", f.Hit.Confidence, threshold, f.Hit.Rule)
		}
		return OutcomeMuted, "the policy switches " + f.Hit.Rule + " off"
	case s.policy.Shadows(f.Hit):
		return OutcomeShadow, fmt.Sprintf("the policy only records %s; it would be %s", f.Hit.Rule, cmp.Or(d.Shadow, d.Verdict))
	}
	return OutcomeHit, d.Reason
}
