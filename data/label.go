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
	Engine Prediction `json:"engine"`
	// Reviewers are those who answered, the one whose decision this is last.
	Reviewers []string `json:"reviewers"`
	// Agreed says whether the two answers of a second review were the same;
	// missing: there was none.
	Agreed *bool `json:"agreed,omitempty"`
	// Stratum and Probability say which coin brought the message before a
	// reviewer, and at what rate: see queue.Stratum. Figures that are to hold
	// for all messages are made of the labels of a stratum alone, each weighted
	// by 1/Probability; those of none were reviewed because of what is in them.
	Stratum     queue.Stratum `json:"stratum,omitempty"`
	Probability float64       `json:"probability"`
	DecidedAt   time.Time     `json:"decided_at"`
	ActiveMS    int64         `json:"active_ms,omitempty"`
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
		Verdict: VerdictOf(d.Outcome),
		Outcome: d.Outcome, Permitted: d.Permitted, Exception: d.Exception, Reason: d.Reason, Note: d.Note,
		Reviewers: reviewers(it), Agreed: agreed(it),
		Stratum: it.Stratum, Probability: it.Probability,
		DecidedAt: it.Decided,
		ActiveMS:  d.Active.Milliseconds(),
	}
	if a := it.Assessment; a != nil {
		l.Engine = Prediction{Verdict: a.Verdict, Priority: a.Priority, Policy: a.Policy, Lexicon: a.Lexicon, Version: a.Engine, Given: a.Given}
	}
	for i := range d.Marks {
		l.Spans = append(l.Spans, spanOf(it, &d.Marks[i]))
	}
	return l
}

// reviewers are those who answered for an item, the decider last.
func reviewers(it *queue.Item) []string {
	var out []string
	for _, r := range it.Reviews {
		if r.Actor != it.Decider {
			out = append(out, r.Actor)
		}
	}
	return append(out, it.Decider)
}

// agreed says whether the two answers of a second review were the same; nil if
// there was none.
func agreed(it *queue.Item) *bool {
	if len(it.Reviews) != 2 {
		return nil
	}
	same := it.Reviews[0].Decision.Answer() == it.Reviews[1].Decision.Answer()
	return &same
}

// VerdictOf is what an outcome says of the message.
func VerdictOf(o queue.Outcome) screen.Verdict {
	switch o {
	case queue.Confirm:
		return screen.Violation
	case queue.Exception:
		return screen.Exception
	}
	return screen.Allowed
}

// Retraction takes a label back that an earlier export may have written. A
// label that was replaced is retracted, and the new one is a label of its own.
type Retraction struct {
	Retracts uint64    `json:"retracts"` // the Seq of the label
	Item     uint64    `json:"item"`
	Message  string    `json:"message_id,omitempty"` // empty once the message was purged
	Why      Why       `json:"why"`
	Seq      uint64    `json:"seq"` // of the event that took it back
	At       time.Time `json:"at"`
}

// Why a label is taken back.
type Why string

// The reasons.
const (
	Undone  Why = "undone"  // the decision was taken back
	Amended Why = "amended" // another took its place
	Purged  Why = "purged"  // the message was erased, and is to be erased wherever the label went
)

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
// first, one for each decided item, in bounded memory. An item whose answer was
// known before (see queue.Item.Gold) makes none, nor does one whose second
// review is open. It shows the queue as
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
				if it.Gold != nil {
					continue
				}
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
