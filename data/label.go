// Package data makes labels out of decisions: what a reviewer decided, made
// portable.
package data

import (
	"context"
	"iter"
	"time"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
)

// Source says who found a span.
type Source string

// The sources.
const (
	FromEngine   Source = "engine"
	FromReviewer Source = "reviewer"
)

// Span is one piece of contact information in a label's text, or one that was
// taken for it and is none. Offsets are bytes into the message's text.
type Span struct {
	contact.Span
	Text   string           `json:"text"`
	Class  contact.Class    `json:"class"`
	Act    contact.Act      `json:"act"`
	Source Source           `json:"source"`
	Truth  queue.Truth      `json:"outcome"` // accepted, rejected, corrected or added
	Origin queue.MarkOrigin `json:"origin"`  // explicit, default or bulk
	// Engine is what the engine said, where the reviewer corrected it.
	Engine *Guess `json:"engine,omitempty"`
	// The rest is the engine's, empty for a span that the reviewer added.
	Rule       string            `json:"rule,omitempty"`
	Subject    contact.Subject   `json:"subject,omitempty"`
	Value      string            `json:"value,omitempty"`
	Confidence float64           `json:"confidence,omitempty"`
	Evasions   []contact.Evasion `json:"evasions,omitempty"`
	Cues       []contact.Cue     `json:"cues,omitempty"`
	Parts      []contact.Part    `json:"parts,omitempty"`
	Clause     string            `json:"clause,omitempty"`
	Verdict    screen.Verdict    `json:"verdict,omitempty"`
	Exception  string            `json:"exception,omitempty"`
}

// Hit returns what the engine had found: all that judging it again needs. ok
// is false for a span that the reviewer added.
func (s *Span) Hit() (h contact.Hit, ok bool) {
	h = contact.Hit{
		Rule: s.Rule, Class: s.Class, Act: s.Act, Subject: s.Subject, Span: s.Span, Parts: s.Parts, Text: s.Text,
		Value: s.Value, Confidence: s.Confidence, Evasions: s.Evasions, Cues: s.Cues,
	}
	if s.Engine != nil {
		h.Span, h.Class, h.Act = s.Engine.Span, s.Engine.Class, s.Engine.Act
	}
	return h, s.Source == FromEngine
}

// Guess is a span as the engine had it before a reviewer corrected it.
type Guess struct {
	contact.Span
	Class contact.Class `json:"class"`
	Act   contact.Act   `json:"act"`
}

// Label is a standing decision made portable. Two layers of truth, never
// mixed: the spans say what is contact information, Verdict whether the
// message breaks the policy. An exception's spans are real contact
// information, so an exception is never a negative example for a detector.
type Label struct {
	Seq       uint64           `json:"seq"`  // of the decision's event
	Item      uint64           `json:"item"` // the store's number
	Message   screen.Message   `json:"message"`
	Before    []screen.Message `json:"before,omitempty"`
	Spans     []Span           `json:"spans"`
	Verdict   screen.Verdict   `json:"verdict"` // the reviewer's: violation, exception or allowed
	Outcome   queue.Outcome    `json:"outcome"`
	Permitted bool             `json:"permitted,omitempty"`
	Exception string           `json:"exception,omitempty"`
	Reason    string           `json:"reason,omitempty"`
	Note      string           `json:"note,omitempty"`
	// Engine is what screening had said.
	Engine      Prediction `json:"engine"`
	Reviewers   []string   `json:"reviewers"`
	Probability float64    `json:"probability"`
	DecidedAt   time.Time  `json:"decided_at"`
	ActiveMS    int64      `json:"active_ms,omitempty"`
}

// Prediction is what screening had said of a message, and by which versions.
type Prediction struct {
	Verdict  screen.Verdict   `json:"verdict"`
	Priority float64          `json:"priority"`
	Policy   screen.PolicyRef `json:"policy"`
	Lexicon  string           `json:"lexicon,omitempty"`
	Version  string           `json:"version"`
	// Given are the facts that came beside the message, by their names.
	Given map[string]string `json:"given,omitempty"`
}

// LabelOf returns the label of an item's standing decision. The item must be
// decided.
func LabelOf(it *queue.Item) Label {
	d := it.Decision
	l := Label{
		Seq: it.Event, Item: it.Number,
		Message: it.Message, Before: it.Before,
		Spans:   make([]Span, 0, len(d.Marks)),
		Verdict: verdictOf(d.Outcome),
		Outcome: d.Outcome, Permitted: d.Permitted, Exception: d.Exception, Reason: d.Reason, Note: d.Note,
		Reviewers:   []string{it.Decider},
		Probability: it.Probability,
		DecidedAt:   it.Decided,
		ActiveMS:    d.Active.Milliseconds(),
	}
	if a := it.Assessment; a != nil {
		l.Engine = Prediction{Verdict: a.Verdict, Priority: a.Priority, Policy: a.Policy, Lexicon: a.Lexicon, Version: a.Engine, Given: a.Given}
	}
	for i := range d.Marks {
		l.Spans = append(l.Spans, spanOf(it, &d.Marks[i]))
	}
	return l
}

func verdictOf(o queue.Outcome) screen.Verdict {
	switch o {
	case queue.Confirm:
		return screen.Violation
	case queue.Exception:
		return screen.Exception
	}
	return screen.Allowed
}

// spanOf puts a mark and the detection that it is about together.
func spanOf(it *queue.Item, m *queue.Mark) Span {
	s := Span{Source: FromReviewer, Truth: m.Truth, Origin: m.Origin, Class: m.Class, Act: m.Act}
	if m.Detection >= 0 {
		d := &it.Assessment.Detections[m.Detection]
		s = Span{
			Span: d.Span, Text: d.Text, Class: d.Class, Act: d.Act,
			Source: FromEngine, Truth: m.Truth, Origin: m.Origin,
			Rule: d.Rule, Subject: d.Subject, Value: d.Value, Confidence: d.Confidence, Evasions: d.Evasions, Cues: d.Cues, Parts: d.Parts,
			Clause: d.Clause, Verdict: d.Verdict, Exception: d.Exception,
		}
		if m.Truth != queue.Corrected {
			return s
		}
		s.Engine = &Guess{Span: d.Span, Class: d.Class, Act: d.Act}
		s.Class, s.Act = m.Class, m.Act
	}
	if m.Span != nil {
		s.Span = *m.Span
		s.Text = m.Span.Of(it.Message.Text)
	}
	return s
}

// Decisions is where labels come from: a queue.Store is one.
type Decisions interface {
	Page(ctx context.Context, q queue.Query) (queue.Page, error)
	Counts(ctx context.Context) (queue.Counts, error)
}

// Labels goes through the labels of all standing decisions, oldest decision
// first, one for each decided item, in bounded memory. It shows the queue as
// it stood when the iteration began, except that a decision taken back
// meanwhile may be left out; one made meanwhile always is. An error ends it.
func Labels(ctx context.Context, from Decisions) iter.Seq2[Label, error] {
	return LabelsOf(ctx, from, queue.Query{})
}

// LabelsOf is Labels for the items that the filters of a query leave; its
// order, limit and cursors are not used.
func LabelsOf(ctx context.Context, from Decisions, q queue.Query) iter.Seq2[Label, error] {
	return func(yield func(Label, error) bool) {
		c, err := from.Counts(ctx)
		if err != nil {
			yield(Label{}, err)
			return
		}
		q := q
		q.Order, q.Limit, q.After, q.Before = queue.ByDecision, 200, "", ""
		for {
			page, err := from.Page(ctx, q)
			if err != nil {
				yield(Label{}, err)
				return
			}
			for i := range page.Items {
				it := &page.Items[i]
				if it.Event > c.Events || !yield(LabelOf(it), nil) {
					return
				}
			}
			if !page.More {
				return
			}
			q.After = page.Last
		}
	}
}
