package queue

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
)

// BulkBatch is how many items of a bulk one transaction takes.
const BulkBatch = 200

// maxBulkID is how long the name of a bulk is at most.
const maxBulkID = 64

// NewBulk makes the name of a new bulk.
func NewBulk() string { return rand.Text() }

// Refusal says why an item of a bulk was left as it is.
type Refusal struct {
	Item  uint64      `json:"item"`
	Why   string      `json:"why"` // one line
	Kind  RefusalKind `json:"kind"`
	Claim *ClaimError `json:"claim,omitempty"` // RefusedHeld
	State *StateError `json:"state,omitempty"` // RefusedState
}

// RefusalKind tells refusals apart.
type RefusalKind string

// The kinds of refusal.
const (
	RefusedHeld    RefusalKind = "held"    // somebody else holds the item
	RefusedState   RefusalKind = "state"   // it is in a state that does not take the command
	RefusedChanged RefusalKind = "changed" // it is not what the actor saw, or others have acted on it since
	RefusedOwn     RefusalKind = "own"     // it waits for a second look at the actor's own answer
	RefusedInvalid RefusalKind = "invalid" // the command makes no sense for it, as a confirmation with nothing accepted
)

// NewRefusal tells of a command that Apply refused. It returns nil for every
// other error, which ends the whole transaction.
func NewRefusal(item uint64, err error) *Refusal {
	r := &Refusal{Item: item, Why: err.Error()}
	switch {
	case errors.As(err, &r.Claim):
		r.Kind = RefusedHeld
	case errors.As(err, &r.State):
		r.Kind = RefusedState
	case errors.Is(err, ErrOwnAnswer):
		r.Kind = RefusedOwn
	case errors.Is(err, ErrStale), errors.Is(err, ErrNothingToUndo), errors.Is(err, ErrNothingToRedo):
		r.Kind = RefusedChanged
	case errors.Is(err, ErrInvalid), errors.Is(err, ErrEmptyConfirm), errors.Is(err, ErrNotFound):
		r.Kind = RefusedInvalid
	default:
		return nil
	}
	return r
}

// Group is what one command did to a bulk.
type Group struct {
	Bulk    string    `json:"bulk"`
	Done    []uint64  `json:"done"`              // the items that were taken back or done again
	Refused []Refusal `json:"refused,omitempty"` // those that were left
	// More reports that items of the bulk have not been looked at: the next
	// command goes on after item After.
	More  bool   `json:"more"`
	After uint64 `json:"after"`
}

// BulkReport is how far a bulk has come.
type BulkReport struct {
	Bulk    string    `json:"bulk"`
	Done    int       `json:"done"`
	Refused []Refusal `json:"refused,omitempty"`
	Left    int       `json:"left"` // of the items picked: not looked at yet; 0 where that is not known
}

// Doer carries out commands; a Store is one.
type Doer interface {
	Do(ctx context.Context, cmds ...Command) ([]Result, error)
}

// Unwind carries out an undo or a redo to its end: of a bulk in as many
// transactions as it takes. Progress, if it is not nil, hears of each. The
// result is that of the last transaction; the report sums them up, and is
// empty unless it was a bulk. After an error, what the report says is done, and
// the same command goes on with the rest.
func Unwind(ctx context.Context, s Doer, c Command, progress func(BulkReport)) (Result, BulkReport, error) {
	var report BulkReport
	for {
		results, err := s.Do(ctx, c)
		if err != nil {
			return Result{}, report, err
		}
		r := results[0]
		g := r.Group
		if g == nil {
			return r, report, nil
		}
		report.Bulk = g.Bulk
		report.Done += len(g.Done)
		report.Refused = append(report.Refused, g.Refused...)
		if progress != nil {
			progress(report)
		}
		if !g.More {
			return r, report, nil
		}
		c.Item, c.Event, c.Bulk, c.After = 0, 0, g.Bulk, g.After
	}
}

// Picked is an item as somebody picked it.
type Picked struct {
	Number   uint64
	Revision uint64 // that was seen; 0: whichever
}

// BulkJob is one intent on many items: those picked, or all open ones of a
// query, which are looked at when it begins and then in the query's order.
type BulkJob struct {
	// Command is what is done to each item: decide, skip, snooze, escalate, or
	// undo of what the actor did to it last. Its Item, Token and Revision are
	// not looked at. Its Bulk names the bulk; empty: a new one. To go on with
	// one that was interrupted, run the job again under the name in its report.
	Command  Command
	Items    []Picked
	Query    *Query           // instead of Items; what comes in later is left alone
	Progress func(BulkReport) // after each transaction; may be nil
}

// Run does the job in transactions of BulkBatch items each. An item that
// cannot be changed (somebody else holds it, it has changed) is left and
// reported. After an error the report says what is done all the same: run the
// job again under its Bulk, and it goes on.
func (j *BulkJob) Run(ctx context.Context, s Store) (BulkReport, error) {
	c := j.Command
	if c.Bulk == "" {
		c.Bulk = NewBulk()
	}
	report := BulkReport{Bulk: c.Bulk}
	next := j.picked()
	if j.Query != nil {
		var err error
		if next, err = j.matching(ctx, s); err != nil {
			return report, err
		}
	}
	for {
		batch, left, err := next(ctx)
		if err != nil || len(batch) == 0 {
			return report, err
		}
		if err := report.run(ctx, s, c, batch); err != nil {
			report.Left = len(batch) + left
			return report, err
		}
		report.Left = left
		if j.Progress != nil {
			j.Progress(report)
		}
	}
}

// run does one transaction of a bulk.
func (r *BulkReport) run(ctx context.Context, s Doer, c Command, batch []Picked) error {
	cmds := make([]Command, len(batch))
	for i, p := range batch {
		cmds[i] = c
		cmds[i].Item, cmds[i].Revision, cmds[i].Token, cmds[i].Event = p.Number, p.Revision, 0, 0
	}
	results, err := s.Do(ctx, cmds...)
	if errors.Is(err, ErrLost) {
		results, err = s.Do(ctx, cmds...) // repeating it changes nothing
	}
	if err != nil {
		return fmt.Errorf("bulk %s: %w", r.Bulk, err)
	}
	for _, res := range results {
		if res.Refused != nil {
			r.Refused = append(r.Refused, *res.Refused)
		} else {
			r.Done++
		}
	}
	return nil
}

// picker gives the next items of a job, and how many are left after them.
type picker func(ctx context.Context) (batch []Picked, left int, err error)

func (j *BulkJob) picked() picker {
	rest := j.Items
	return func(context.Context) ([]Picked, int, error) {
		batch := rest[:min(BulkBatch, len(rest))]
		rest = rest[len(batch):]
		return batch, len(rest), nil
	}
}

// matching goes through the query page by page. How many are left is not known
// beyond that there are.
func (j *BulkJob) matching(ctx context.Context, s Store) (picker, error) {
	counts, err := s.Counts(ctx)
	if err != nil {
		return nil, err
	}
	q := *j.Query
	q.Limit, q.Before = BulkBatch, ""
	more := true
	return func(ctx context.Context) ([]Picked, int, error) {
		for more {
			page, err := s.Page(ctx, q)
			if err != nil {
				return nil, 0, err
			}
			var batch []Picked
			for i := range page.Items {
				if it := &page.Items[i]; it.Number <= counts.Items {
					batch = append(batch, Picked{it.Number, it.Revision})
				}
			}
			q.After, more = page.Last, page.More
			if len(batch) > 0 {
				return batch, 0, nil
			}
		}
		return nil, 0, nil
	}, nil
}

// done reports whether the command, as part of its bulk, was carried out on the
// item before, so that a bulk can be run again after it was interrupted.
func (m *move) done() bool {
	if m.c.Bulk == "" || m.c.Event != 0 {
		return false
	}
	if m.c.Do == DoUndo {
		n := len(m.it.Undone)
		return n > 0 && m.it.Undone[n-1].Bulk == m.c.Bulk && m.it.Undone[n-1].Actor == m.actor.Name
	}
	n := len(m.it.Trail)
	if n == 0 || m.it.Trail[n-1].Bulk != m.c.Bulk || m.it.Trail[n-1].Actor != m.actor.Name {
		return false
	}
	return m.c.Do == DoRedo && len(m.it.Undone) == 0 || m.it.Trail[n-1].Type == made(m.c.Do)
}

// repeats reports whether the item has been part of the command's bulk before,
// by another verb: then the bulk could not be taken back as one.
func (m *move) repeats() bool {
	switch {
	case m.c.Bulk == "":
		return false
	case m.c.Do == DoUndo:
		return slices.ContainsFunc(m.it.Undone, func(u Undone) bool { return u.Bulk == m.c.Bulk })
	}
	return slices.ContainsFunc(m.it.Trail, func(s Step) bool { return s.Bulk == m.c.Bulk })
}

// made is the type of event that the verb of a bulk makes.
func made(v Verb) EventType {
	switch v {
	case DoDecide:
		return EventDecided
	case DoSkip:
		return EventSkipped
	case DoSnooze:
		return EventSnoozed
	case DoEscalate:
		return EventEscalated
	}
	return ""
}
