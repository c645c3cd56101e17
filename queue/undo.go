package queue

import (
	"fmt"
	"slices"
	"time"
)

// step remembers an action, so that undo can take it back.
func (m *move) step(s Step) {
	s.Actor = m.actor.Name
	if n := len(m.it.Trail); n >= TrailLimit {
		m.it.Trail = m.it.Trail[n-TrailLimit+1:]
	}
	m.it.Trail = append(m.it.Trail, s)
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
	m.revert(last)
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
	switch {
	case m.c.Revision != 0 && m.c.Revision != m.seen:
		return Step{}, ErrStale
	case m.c.Event != 0 && m.c.Event != last.Seq:
		return Step{}, fmt.Errorf("%w: %s has %s it since", ErrStale, last.Actor, last.Type)
	case last.Actor != m.actor.Name && m.hasStep():
		return Step{}, fmt.Errorf("%w: %s has %s it since", ErrStale, last.Actor, last.Type)
	case last.Actor != m.actor.Name:
		return Step{}, ErrNothingToUndo
	}
	return last, nil
}

// hasStep reports whether any step of the trail is the actor's.
func (m *move) hasStep() bool {
	return slices.ContainsFunc(m.it.Trail, func(s Step) bool { return s.Actor == m.actor.Name })
}

// revert puts back what s replaced.
func (m *move) revert(s Step) {
	if s.Type == EventAmended {
		m.stand(EventUndone, s.Decision, s.Decider, s.Decided).Supersedes = s.Seq
		return
	}
	switch s.Type {
	case EventDecided:
		m.it.Decision, m.it.Decider, m.it.Decided, m.it.Event = nil, "", time.Time{}, 0
	case EventSkipped:
		m.it.SkipBy = slices.DeleteFunc(m.it.SkipBy, func(a string) bool { return a == m.actor.Name })
	case EventEscalated:
		m.it.Lane = s.Lane
	}
	m.claim(EventUndone).Supersedes = s.Seq
}
