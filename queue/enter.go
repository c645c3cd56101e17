package queue

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"time"
	"unicode/utf8"

	"offside/screen"
)

// Enter makes a new item of an entry: pending, in the lane that the policy gives
// it, which mostly is the main one. The store gives its Number, Previous and
// ContentHash, what Place drew for it, and its Reach, which it passes on in
// base.
func Enter(base Item, e Entry, now time.Time) (Item, []Event) {
	it := base
	it.Message, it.Assessment = e.Message, e.Assessment
	if it.Probability == 0 {
		it.Probability = 1
	}
	it.Before = e.Before[max(0, len(e.Before)-ContextLimit):]
	it.EnqueuedAt = now.Round(0).UTC()
	it.Status = Status{State: Pending, Lane: home(e.Assessment), Assessed: 1, Reach: max(base.Reach, 1)}
	it.Rank = it.rank()
	m := newMove(it, Actor{Kind: System}, now)
	m.emit(EventEnqueued).Lane = it.Lane
	return m.it, m.events
}

// SameFacts reports whether two messages of one id and text also agree in
// everything else that is known of them.
func SameFacts(a, b *screen.Message) bool {
	x, errX := json.Marshal(inUTC(*a))
	y, errY := json.Marshal(inUTC(*b))
	return errX == nil && errY == nil && bytes.Equal(x, y)
}

// inUTC makes equal times look equal.
func inUTC(m screen.Message) screen.Message {
	m.SentAt = m.SentAt.UTC()
	m.Contract.StartedAt = m.Contract.StartedAt.UTC()
	return m
}

// Validate refuses an entry that no store can keep faithfully: without an id
// or an assessment, with a text that is not UTF-8 (its spans would shift), or
// with a detection outside the text.
func (e *Entry) Validate() error {
	switch {
	case strings.TrimSpace(e.Message.ID) == "":
		return fmt.Errorf("%w: a message without an id", ErrInvalid)
	case !utf8.ValidString(e.Message.ID) || !utf8.ValidString(e.Message.Text):
		return fmt.Errorf("%w: message %q is not UTF-8", ErrInvalid, e.Message.ID)
	case e.Assessment == nil:
		return fmt.Errorf("%w: message %q has no assessment", ErrInvalid, e.Message.ID)
	case strings.ContainsRune(e.Assessment.Lane, 0):
		return fmt.Errorf("%w: message %q: a lane's name holds no NUL", ErrInvalid, e.Message.ID)
	case e.Probability < 0 || e.Probability > 1 || math.IsNaN(e.Probability):
		return fmt.Errorf("%w: message %q: probability %g", ErrInvalid, e.Message.ID, e.Probability)
	}
	for i := range e.Assessment.Detections {
		d := &e.Assessment.Detections[i]
		if d.Start < 0 || d.End < d.Start || d.End > len(e.Message.Text) {
			return fmt.Errorf("%w: message %q: detection %d is outside the text", ErrInvalid, e.Message.ID, i)
		}
	}
	return nil
}
