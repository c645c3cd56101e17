package queue

import (
	"context"
	"fmt"
	"slices"
	"time"

	"offside/screen"
	"offside/screen/contact"
)

// Purge says what is to be erased for good: exactly one of Items, Before and
// Sender is set.
type Purge struct {
	Actor  Actor     `json:"actor"`
	Items  []uint64  `json:"items,omitempty"`  // these
	Before time.Time `json:"before,omitzero"`  // those that came in before
	Sender string    `json:"sender,omitempty"` // those that this sender wrote, and what others' items hold of the sender
	DryRun bool      `json:"dry_run,omitempty"`
}

// Validate refuses a purge that does not say what it means, with ErrInvalid.
func (p *Purge) Validate() error {
	c := Command{Do: DoPurge, Actor: p.Actor}
	if err := c.validate(time.Time{}); err != nil {
		return err
	}
	said := 0
	for _, set := range []bool{len(p.Items) > 0, !p.Before.IsZero(), p.Sender != ""} {
		if set {
			said++
		}
	}
	if said != 1 {
		return fmt.Errorf("%w: a purge is of items, of what came in before a time, or of a sender", ErrInvalid)
	}
	return nil
}

// Erased counts what a purge erased, or would erase.
type Erased struct {
	Items  int `json:"items"`
	Labels int `json:"labels"` // decisions that stood on these items
}

// Purger is a store that can erase what people wrote.
type Purger interface {
	// Purge erases in bounded transactions, so that others go on working, and
	// says what it erased; after an error, how far it came. To do it again does
	// no harm: items that are purged already are left alone. A message that is
	// erased is erased from the context of other items too, and the state of
	// its thread goes. What was erased may remain in the room that the file no
	// longer uses until it is compacted.
	Purge(ctx context.Context, p Purge) (Erased, error)
}

// purge erases what the sender wrote and what was found in it. What a decision
// said stays, without its note: it is a label without a text. Who holds the
// item meanwhile loses it.
func (m *move) purge() error {
	if m.it.State == Purged {
		return m.refused()
	}
	was := m.it
	m.it = Item{
		Number: was.Number, Previous: was.Previous, EnqueuedAt: was.EnqueuedAt,
		Probability: was.Probability, Stratum: was.Stratum, Lot: was.Lot, ContentHash: was.ContentHash,
		Message: withoutText(&was.Message), Assessment: withoutValues(was.Assessment),
		Status: Status{State: Purged, Lane: was.Lane, Revision: was.Revision, Assessed: was.Assessed, Last: was.Last},
	}
	for _, r := range was.Reviews {
		r.Decision = r.Decision.withoutNote()
		m.it.Reviews = append(m.it.Reviews, r)
	}
	if was.Gold != nil {
		m.it.Gold = was.Gold.withoutNote()
	}
	if was.Decision != nil {
		m.it.Decision = was.Decision.withoutNote()
		m.it.Decider, m.it.Decided, m.it.Event = was.Decider, was.Decided, was.Event
	}
	m.emit(EventPurged).Supersedes = was.Event
	return nil
}

// withoutText keeps of a message the facts that it was judged on, and nothing
// that says whose it is.
func withoutText(m *screen.Message) screen.Message {
	sender, recipient := m.Sender, m.Recipient
	sender.ID, recipient.ID = "", ""
	return screen.Message{SentAt: m.SentAt, Surface: m.Surface, Sender: sender, Recipient: recipient, Contract: m.Contract}
}

// withoutValues keeps of an assessment which rules and clauses it was about,
// and where. Reasons, conditions and evidence may quote the message.
func withoutValues(a *screen.Assessment) *screen.Assessment {
	if a == nil {
		return nil
	}
	out := *a
	out.Given = nil
	out.Detections = make([]screen.Detection, len(a.Detections))
	for i := range a.Detections {
		d := &out.Detections[i]
		d.Hit, d.Finding = a.Detections[i].Hit.Clone(), a.Detections[i].Finding
		d.Text, d.Value, d.Reading, d.Parts, d.Evidence = "", "", nil, []contact.Part{}, []string{}
		d.Reason, d.Because = "", []screen.Because{}
	}
	return &out
}

// Forget takes out of an item by somebody else what it holds of a sender: the
// sender's messages around it, and the id where the sender was the recipient.
// It reports whether there was any. It changes nothing that it is given.
func Forget(it Item, sender string) (Item, bool) {
	found := forgetIn(&it.Message, sender)
	for _, list := range []*[]screen.Message{&it.Before, &it.After} {
		kept := slices.DeleteFunc(slices.Clone(*list), func(m screen.Message) bool { return m.Sender.ID == sender })
		found = found || len(kept) < len(*list)
		for i := range kept {
			found = forgetIn(&kept[i], sender) || found
		}
		*list = kept
	}
	return it, found
}

// forgetIn takes out the id of a recipient.
func forgetIn(m *screen.Message, id string) bool {
	if m.Recipient.ID != id {
		return false
	}
	m.Recipient.ID = ""
	return true
}
