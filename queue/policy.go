package queue

import (
	"fmt"
	"strings"
	"time"

	"offside/screen"
)

// PolicyUse puts a policy in force.
type PolicyUse struct {
	Policy screen.PolicyRef
	Source []byte // of the policy, to be kept
	Actor  Actor
}

// Validate refuses a use that nobody could tell from another.
func (u *PolicyUse) Validate() error {
	switch {
	case strings.TrimSpace(u.Actor.Name) == "":
		return fmt.Errorf("%w: it names no actor", ErrInvalid)
	case u.Policy.Hash == "" || len(u.Policy.Hash) > 1024:
		return fmt.Errorf("%w: a policy without a hash", ErrInvalid)
	}
	return nil
}

// Event is the event of the use, which replaces that of the policy before.
func (u *PolicyUse) Event(before InForce, now time.Time) Event {
	return Event{Type: EventPolicy, Actor: u.Actor.Name, ActorKind: u.Actor.Kind, Policy: u.Policy.Hash, Supersedes: before.Seq, At: now.Round(0).UTC()}
}

// InForce is the policy that a queue goes by, and how far its items do: all
// that come in do from the start; those that were there before are assessed
// again one stretch after the other.
type InForce struct {
	Policy screen.PolicyRef `json:"policy"`
	Actor  string           `json:"actor"` // who put it in force
	Since  time.Time        `json:"since"`
	Seq    uint64           `json:"seq"` // of the event
	// Of the items numbered up to Until, which were there when it came into
	// force, those up to Through have been assessed again.
	Through uint64 `json:"through"`
	Until   uint64 `json:"until"`
}

// None reports that no policy was ever put in force.
func (f *InForce) None() bool { return f.Seq == 0 }

// Behind is how many items, decided ones included, are still to be looked at.
func (f *InForce) Behind() uint64 { return f.Until - min(f.Through, f.Until) }

// Reopen goes back to an item whose decision was taken back, and which another
// policy had assessed: it is to be assessed again. It reports whether that
// changed anything.
func (f *InForce) Reopen(it *Item) bool {
	if f.None() || it.Number > f.Through || it.Assessment.Policy.Hash == f.Policy.Hash {
		return false
	}
	f.Through = it.Number - 1
	return true
}

// Stretch are undecided items in the order of their numbers.
type Stretch struct {
	Items []Item
	// Through is the number up to which there are no others.
	Through uint64
}

// Reassessment is what a policy says of a stretch of items.
type Reassessment struct {
	Policy  string // its hash
	Through uint64 // of the stretch
	Items   []Reassessed
}

// Reassessed is what the policy says of one item.
type Reassessed struct {
	Item       uint64
	Assessment *screen.Assessment
}

// Changes counts what became of items that were assessed again.
type Changes struct {
	Reassessed int `json:"reassessed"`
	Withdrawn  int `json:"withdrawn"` // of these: no longer flagged
	Returned   int `json:"returned"`  // of these: withdrawn before, and flagged again
}

// Add counts those of c as well.
func (n *Changes) Add(c Changes) {
	n.Reassessed += c.Reassessed
	n.Withdrawn += c.Withdrawn
	n.Returned += c.Returned
}

// Count counts one item whose reassessment made the events.
func (n *Changes) Count(events []Event) {
	n.Reassessed++
	switch events[len(events)-1].Type {
	case EventWithdrawn:
		n.Withdrawn++
	case EventReturned:
		n.Returned++
	}
}

// Undecided reports whether an item can still be assessed again: nobody has
// answered for it, and it is not purged.
func (s *Status) Undecided() bool {
	return s.State != Decided && s.State != Purged && s.Decision == nil && len(s.Reviews) == 0
}

// home is the lane into which the policy puts an item with the assessment.
func home(a *screen.Assessment) Lane {
	if a == nil || a.Lane == "" {
		return LaneMain
	}
	return Lane(a.Lane)
}

// Withdraws reports whether the item leaves the queue when it is assessed as a
// says: it was flagged and no longer is, and was not drawn into a sample.
func (it *Item) Withdraws(a *screen.Assessment) bool {
	return it.State != Withdrawn && !it.sampled() && it.Assessment.Flagged() && !a.Flagged()
}

// Reassess gives an undecided item the facts of msg and the assessment that
// goes with them. Where it stands changes only so far: an item that was flagged
// and no longer is gets withdrawn, a withdrawn one that is flagged again waits
// again, and one that nobody moved follows the lane that the policy gives it. An
// item that was sampled, flagged or not, stays. One that is decided or purged is
// refused with a *StateError.
func Reassess(it Item, msg screen.Message, a *screen.Assessment, now time.Time) (Item, []Event, error) {
	if !it.Undecided() {
		return it, nil, &StateError{Verb: "reassess", State: it.State}
	}
	m := newMove(it, Actor{Kind: System}, now)
	was := it.Assessment
	m.it.Message, m.it.Assessment = msg, a
	m.it.Rank = m.it.rank()
	e := m.emit(EventReassessed)
	if to := home(a); it.Lane == home(was) && it.Lane != to {
		m.it.Lane, e.Lane = to, to
	}
	switch {
	case it.State == Withdrawn && a.Flagged():
		m.free(EventReturned)
	case it.Withdraws(a):
		m.withdraw()
	}
	m.it.Assessed = m.it.Revision
	return m.it, m.events, nil
}

// withdraw takes the item out of every line. What was done on it cannot be
// taken back any more.
func (m *move) withdraw() {
	m.it.Claim, m.it.Wakes, m.it.Trail, m.it.Undone = nil, time.Time{}, nil, nil
	m.it.State = Withdrawn
	m.emit(EventWithdrawn)
}
