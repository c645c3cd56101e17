package queue

import (
	"fmt"
	"slices"
	"time"
)

// step remembers an action, so that undo can take it back. What was undone
// before it cannot be done again: it rested on another state of the item.
func (m *move) step(s Step) {
	s.Actor, s.Bulk = m.actor.Name, m.c.Bulk
	if n := len(m.it.Trail); n >= TrailLimit {
		m.it.Trail = m.it.Trail[n-TrailLimit+1:]
	}
	m.it.Trail = append(m.it.Trail, s)
	m.it.Undone = nil
}

// undo takes back the last action on the item, if it is the actor's.
func (m *move) undo() error {
	if m.it.State == Purged || m.it.State == Withdrawn {
		return m.refused()
	}
	last, err := m.lastStep()
	if err != nil {
		return err
	}
	if m.it.State == Claimed && m.it.Claim.Actor != m.actor.Name {
		return m.held()
	}
	m.it.Trail = m.it.Trail[:len(m.it.Trail)-1]
	undone := Undone{Type: last.Type, Actor: m.actor.Name, Bulk: m.c.Bulk, Decision: m.it.lastAnswer(), Until: last.Until}
	if last.Type != EventDecided && last.Type != EventAmended {
		undone.Decision = nil
	}
	if last.Type == EventEscalated {
		undone.Lane = m.it.Lane
	}
	m.revert(last)
	undone.Revision = m.it.Revision
	m.it.Undone = append(m.it.Undone, undone)
	return nil
}

// lastStep returns the step that the command wants taken back. Only the last
// one can be: what came later rests on it.
func (m *move) lastStep() (Step, error) {
	n := len(m.it.Trail)
	if n == 0 {
		return Step{}, ErrNothingToUndo
	}
	last := m.it.Trail[n-1]
	mine := func(s Step) bool { return s.Actor == m.actor.Name }
	switch {
	case m.c.Revision != 0 && m.c.Revision != m.seen:
		return Step{}, ErrStale
	case m.it.Blind() && !mine(last) && slices.ContainsFunc(m.it.Trail, mine):
		return Step{}, ErrStale // who has done what since is not told
	case m.c.Event != 0 && m.c.Event != last.Seq, !mine(last) && slices.ContainsFunc(m.it.Trail, mine):
		return Step{}, fmt.Errorf("%w: %s has %s it since", ErrStale, last.Actor, last.Type)
	case !mine(last):
		return Step{}, ErrNothingToUndo
	}
	return last, nil
}

// revert puts back what s replaced. A decision, skip, snooze or escalation
// leaves the item with the one who undoes it; as part of a bulk it is pending.
func (m *move) revert(s Step) {
	if s.Type == EventAmended {
		m.stand(EventUndone, s.Decision, s.Decider, s.Decided).Supersedes = s.Seq
		return
	}
	switch s.Type {
	case EventDecided:
		m.it.Decision, m.it.Decider, m.it.Decided, m.it.Event = nil, "", time.Time{}, 0
		if m.it.Reviews = m.it.Reviews[:min(s.Reviews, len(m.it.Reviews))]; len(m.it.Reviews) == 0 {
			m.it.Reviews = nil
		}
		if s.Lane != "" {
			m.it.Lane = s.Lane // where it was before it was referred
		}
	case EventSkipped:
		m.it.SkipBy = slices.DeleteFunc(m.it.SkipBy, func(a string) bool { return a == m.actor.Name })
	case EventEscalated:
		m.it.Lane = s.Lane
	}
	if m.c.Bulk != "" {
		m.it.Claim, m.it.Wakes = nil, time.Time{}
		m.free(EventUndone).Supersedes = s.Seq
		return
	}
	m.claim(EventUndone).Supersedes = s.Seq
}

// redo does again what was taken back last on the item, if the actor took it
// back.
func (m *move) redo() error {
	if m.it.State == Purged || m.it.State == Withdrawn {
		return m.refused()
	}
	last, err := m.lastUndone()
	if err != nil {
		return err
	}
	rest := m.it.Undone[:len(m.it.Undone)-1]
	if err := m.again(last); err != nil {
		return err
	}
	m.events[lastAction(m.events)].Supersedes = last.Seq
	m.it.Undone = rest
	return nil
}

// lastUndone returns what the command wants done again.
func (m *move) lastUndone() (Undone, error) {
	n := len(m.it.Undone)
	if n == 0 {
		return Undone{}, ErrNothingToRedo
	}
	last := m.it.Undone[n-1]
	mine := func(u Undone) bool { return u.Actor == m.actor.Name }
	switch {
	case m.c.Revision != 0 && m.c.Revision != m.seen, last.Revision < m.it.Assessed:
		return Undone{}, ErrStale
	case m.c.Event != 0 && m.c.Event != last.Seq, !mine(last) && slices.ContainsFunc(m.it.Undone, mine):
		return Undone{}, fmt.Errorf("%w: %s has taken back more since", ErrStale, last.Actor)
	case !mine(last):
		return Undone{}, ErrNothingToRedo
	}
	return last, nil
}

// again carries an action out once more, as it was: a decision with its marks.
// A snooze that is over by now ends at once.
func (m *move) again(u Undone) error {
	m.c.Until, m.c.Lane = u.Until, u.Lane
	if u.Until.Before(m.now) {
		m.c.Until = m.now
	}
	switch u.Type {
	case EventDecided:
		return m.decided(u.Decision)
	case EventAmended:
		if m.it.State != Decided {
			return m.refused()
		}
		m.amended(u.Decision)
		return nil
	case EventSkipped:
		return m.skip()
	case EventSnoozed:
		return m.snooze()
	case EventEscalated:
		return m.escalate()
	}
	return fmt.Errorf("%w: %s cannot be done again", ErrInvalid, u.Type)
}
