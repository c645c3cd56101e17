package queue

import "time"

// Restate says anew where an item stands some of whose records or events were
// lost; revision is the last one that its events tell of. A claim and a snooze
// do not outlive it.
func Restate(it Item, revision uint64, now time.Time) (Item, []Event) {
	m := newMove(it, Actor{Kind: System}, now)
	m.it.Revision = max(m.it.Revision, revision)
	switch {
	case m.it.State == Purged:
		m.emit(EventPurged).Supersedes = m.it.Event
	case m.it.State == Withdrawn:
		m.emit(EventWithdrawn)
	case m.it.State == Decided && m.it.Decision != nil:
		e := m.emit(EventSalvaged)
		e.Decision, e.Lane = m.it.Decision.withoutNote(), m.it.Lane
	default:
		m.it.Claim, m.it.Wakes = nil, time.Time{}
		m.free(EventSalvaged).Lane = m.it.Lane
	}
	return m.it, m.events
}
