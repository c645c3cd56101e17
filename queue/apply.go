package queue

import (
	"fmt"
	"slices"
	"time"
)

// Apply is the whole state machine: what becomes of it when c is carried out at
// now, and the events that tell of it. It changes nothing that it is given.
//
// Sequence numbers belong to the store: the events come without, and so do the
// item's references to them (the token of a new claim, the seq of a new
// decision and of a new step of the trail). Number fills them in.
//
// Errors: ErrInvalid, *StateError, *ClaimError, ErrStale, ErrEmptyConfirm,
// ErrNothingToUndo, ErrNothingToRedo, ErrOwnAnswer. The item is then returned as it was.
func Apply(it Item, c Command, now time.Time) (Item, []Event, error) {
	if err := c.validate(now); err != nil {
		return it, nil, err
	}
	m := newMove(it, c.Actor, now)
	m.c = c
	m.settle()
	if err := m.run(); err != nil {
		return it, nil, err
	}
	return m.it, m.events, nil
}

// Settle does what time alone does to an item: a claim whose lease ran out
// expires, a snooze that is over wakes. It returns no events when neither is
// the case.
func Settle(it Item, now time.Time) (Item, []Event) {
	m := newMove(it, Actor{}, now)
	m.settle()
	return m.it, m.events
}

// Number gives the events of one Apply, Enter, Reassess or Settle their
// sequence numbers, the first of them first, and fills them in where it refers
// to its own events: always the last of them, or the last but one where that
// says that the item was referred.
func Number(it *Item, events []Event, first uint64) {
	if len(events) == 0 {
		return
	}
	for i := range events {
		events[i].Seq = first + uint64(i)
	}
	last := events[len(events)-1].Seq
	if it.Claim != nil && it.Claim.Token == 0 {
		it.Claim.Token = last
	}
	action := events[lastAction(events)].Seq
	if it.State == Decided && it.Event == 0 {
		it.Event = action
	}
	if n := len(it.Reviews); n > 0 && it.Reviews[n-1].Event == 0 {
		it.Reviews[n-1].Event = action
	}
	if n := len(it.Trail); n > 0 && it.Trail[n-1].Seq == 0 {
		it.Trail[n-1].Seq = action
	}
	if n := len(it.Undone); n > 0 && it.Undone[n-1].Seq == 0 {
		it.Undone[n-1].Seq = last
	}
	for i := range events {
		events[i].Earlier, it.Last = it.Last, events[i].Seq
	}
}

// lastAction is the index of the event that says what the actor did, which may
// be followed by one that says where it led.
func lastAction(events []Event) int {
	n := len(events) - 1
	if n > 0 && events[n].Type == EventReferred {
		n--
	}
	return n
}

// move is one run of the state machine.
type move struct {
	it     Item
	c      Command
	actor  Actor
	now    time.Time
	seen   uint64 // the revision before anything was done, time's work included
	events []Event
}

// newMove copies what a move may write to.
func newMove(it Item, by Actor, now time.Time) *move {
	it.SkipBy = slices.Clone(it.SkipBy)
	it.Trail = slices.Clone(it.Trail)
	it.Undone = slices.Clone(it.Undone)
	it.Reviews = slices.Clone(it.Reviews)
	if it.Claim != nil {
		claim := *it.Claim
		it.Claim = &claim
	}
	return &move{it: it, actor: by, now: now.Round(0).UTC(), seen: it.Revision}
}

// run carries out the command on the settled item.
func (m *move) run() error {
	if m.done() {
		return nil
	}
	if m.repeats() {
		return fmt.Errorf("%w: the item is part of this bulk already", ErrInvalid)
	}
	switch m.c.Do {
	case DoClaim:
		return m.hold()
	case DoRenew:
		return m.renew()
	case DoRelease:
		return m.release()
	case DoDecide:
		return m.decide()
	case DoAmend:
		return m.amend()
	case DoUndo:
		return m.undo()
	case DoRedo:
		return m.redo()
	case DoSkip:
		return m.skip()
	case DoSnooze:
		return m.snooze()
	case DoEscalate:
		return m.escalate()
	case DoPurge:
		return m.purge()
	case DoReveal:
		return m.reveal()
	}
	return fmt.Errorf("%w: no such verb %q", ErrInvalid, m.c.Do)
}

// emit appends an event of the given type with what every event says, and
// counts the revision up. The pointer is good until the next emit.
func (m *move) emit(t EventType) *Event {
	m.it.Revision++
	e := Event{
		Item:         m.it.Number,
		ItemRevision: m.it.Revision,
		ContentHash:  m.it.ContentHash,
		Type:         t,
		Actor:        m.actor.Name,
		ActorKind:    m.actor.Kind,
		Probability:  m.it.Probability,
		Bulk:         m.c.Bulk,
		At:           m.now,
	}
	if a := m.it.Assessment; a != nil {
		e.Policy, e.Engine = a.Policy.Hash, a.Engine
	}
	m.events = append(m.events, e)
	return &m.events[len(m.events)-1]
}

// settle does what time alone does.
func (m *move) settle() {
	switch {
	case m.it.State == Claimed && m.it.Holder(m.now) == "":
		e := m.free(EventExpired)
		e.ActorKind = System
		if m.it.Claim != nil {
			e.Actor = m.it.Claim.Actor
		}
		m.it.Claim = nil
	case m.it.State == Snoozed && !m.now.Before(m.it.Wakes):
		e := m.free(EventWoken)
		e.Actor, e.ActorKind = "", System
		m.it.Wakes = time.Time{}
	}
}

// free makes the item pending and says so by an event of type t.
func (m *move) free(t EventType) *Event {
	m.it.State = Pending
	return m.emit(t)
}

// hold makes sure that the actor holds the item, claiming it where it is free.
func (m *move) hold() error {
	if m.it.Blind() && m.it.Reviews[0].Actor == m.actor.Name {
		return ErrOwnAnswer
	}
	switch m.it.State {
	case Pending:
		if m.c.Token != 0 {
			return &ClaimError{}
		}
	case Claimed:
		if m.c.Token != 0 {
			return m.owns()
		}
		// Without a token an actor may take over a claim of their own, as after
		// a crash; the new token fences the old one off.
		if m.it.Claim.Actor != m.actor.Name {
			return m.held()
		}
	default:
		return m.refused()
	}
	m.claim(EventClaimed)
	return nil
}

// owns checks that the command presents the token of the standing claim.
func (m *move) owns() error {
	switch {
	case m.it.State == Pending:
		return &ClaimError{}
	case m.it.State != Claimed:
		return m.refused()
	case m.it.Claim.Actor != m.actor.Name || m.it.Claim.Token != m.c.Token:
		return m.held()
	}
	return nil
}

func (m *move) held() error {
	return &ClaimError{Holder: m.it.Claim.Actor, Until: m.it.Claim.Until}
}

func (m *move) refused() error { return &StateError{Verb: m.c.Do, State: m.it.State} }

// claim gives the item to the actor, with an event of type t.
func (m *move) claim(t EventType) *Event {
	m.it.State = Claimed
	m.it.Wakes = time.Time{}
	m.it.Claim = &Claim{Actor: m.actor.Name, Until: m.leaseEnd()}
	e := m.emit(t)
	e.Until = m.it.Claim.Until
	return e
}

// leaseEnd is when a lease that starts now ends.
func (m *move) leaseEnd() time.Time {
	if m.c.Lease == 0 {
		return m.now.Add(DefaultLease)
	}
	return m.now.Add(m.c.Lease)
}

// renew writes nothing but the lease: no event, no revision.
func (m *move) renew() error {
	if err := m.owns(); err != nil {
		return err
	}
	m.it.Claim.Until = m.leaseEnd()
	return nil
}

func (m *move) release() error {
	if err := m.owns(); err != nil {
		return err
	}
	m.it.Claim = nil
	m.free(EventReleased)
	return nil
}

func (m *move) decide() error {
	if !m.it.Open() {
		return m.refused()
	}
	if m.c.Revision != 0 && m.c.Revision < m.it.Assessed {
		return fmt.Errorf("%w: it was assessed again", ErrStale)
	}
	d, err := settleDecision(&m.it, m.c.Decision, m.derived())
	if err != nil {
		return err
	}
	return m.decided(d)
}

// decided makes d the decision of an item that the actor holds or can.
func (m *move) decided(d *Decision) error {
	if err := m.hold(); err != nil {
		return err
	}
	before := Step{Type: EventDecided, Lane: m.it.Lane, Reviews: len(m.it.Reviews)}
	m.it.Claim = nil
	m.answer(d)
	m.step(before)
	return nil
}

// derived is the origin of marks that follow from the outcome.
func (m *move) derived() MarkOrigin {
	if m.c.Bulk != "" {
		return Bulk
	}
	return Default
}

// stand makes d the standing decision, with an event of type t.
func (m *move) stand(t EventType, d *Decision, by string, at time.Time) *Event {
	m.it.State = Decided
	m.it.Decision, m.it.Decider, m.it.Decided, m.it.Event = d, by, at, 0
	e := m.emit(t)
	e.Decision = d.withoutNote()
	e.ActiveMS = d.Active.Milliseconds()
	return e
}

func (m *move) amend() error {
	if m.it.State != Decided {
		return m.refused()
	}
	if m.c.Revision != m.seen {
		return ErrStale
	}
	d, err := settleDecision(&m.it, m.c.Decision, Default)
	if err != nil {
		return err
	}
	m.amended(d)
	return nil
}

// amended puts d in the place of the standing decision.
func (m *move) amended(d *Decision) {
	before := Step{Type: EventAmended, Decision: m.it.Decision, Decider: m.it.Decider, Decided: m.it.Decided}
	superseded := m.it.Event
	m.stand(EventAmended, d, m.actor.Name, m.now).Supersedes = superseded
	m.step(before)
}

func (m *move) skip() error {
	if err := m.hold(); err != nil {
		return err
	}
	m.it.Claim = nil
	if !slices.Contains(m.it.SkipBy, m.actor.Name) {
		m.it.SkipBy = append(m.it.SkipBy, m.actor.Name)
	}
	m.free(EventSkipped)
	m.step(Step{Type: EventSkipped})
	return nil
}

func (m *move) snooze() error {
	if err := m.hold(); err != nil {
		return err
	}
	m.it.Claim = nil
	m.it.State = Snoozed
	m.it.Wakes = m.c.Until.Round(0).UTC()
	m.emit(EventSnoozed).Until = m.it.Wakes
	m.step(Step{Type: EventSnoozed, Until: m.it.Wakes})
	return nil
}

func (m *move) escalate() error {
	to := m.c.Lane
	if to == "" {
		to = LaneLead
	}
	if err := m.hold(); err != nil {
		return err
	}
	if m.it.Lane == to {
		return fmt.Errorf("%w: the item is in lane %s already", ErrInvalid, to)
	}
	before := Step{Type: EventEscalated, Lane: m.it.Lane}
	m.it.Claim = nil
	m.it.Lane = to
	m.free(EventEscalated).Lane = to
	m.step(before)
	return nil
}

// reveal tells that the actor looked at what is masked. It needs no claim, and
// there is nothing to take back.
func (m *move) reveal() error {
	if m.it.State == Purged {
		return m.refused()
	}
	m.emit(EventRevealed)
	return nil
}
