package review

import (
	"context"
	"slices"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
)

// today counts the reviewer's standing decisions of the day, from the store's
// events, so that it survives a restart and knows of other consoles.
type today struct {
	day     time.Time       // its midnight
	seen    uint64          // the last event that was looked at
	mine    map[uint64]bool // by the seq of the decision
	reading bool
}

// mostEvents is how many events are looked at, at most, at once: an import of a
// million messages must not keep the store busy.
const mostEvents = 20_000

// todayMsg brings the reviewer's own events up to seen.
type todayMsg struct {
	day  time.Time
	seen uint64
	mine []queue.Event
	err  error
}

// midnight is when the day of t began, where t is.
func midnight(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, t.Location())
}

// readToday looks at the events that came since the last look, of which there
// are total now.
func (p *Page) readToday(total uint64) tea.Cmd {
	day := midnight(p.o.Now())
	if !p.today.day.Equal(day) {
		p.today = today{day: day, mine: make(map[uint64]bool), reading: p.today.reading}
	}
	if p.today.reading || total <= p.today.seen {
		return nil
	}
	p.today.reading = true
	after, first, name := p.today.seen, p.today.seen == 0, p.o.Actor.Name
	ctx, store := p.o.Context, p.o.Store
	return func() tea.Msg {
		after := max(after, total-min(total, mostEvents))
		var err error
		if first {
			after, err = firstOf(ctx, store, day, after, total)
		}
		m := todayMsg{day: day, seen: total, err: err}
		for after < total && m.err == nil {
			var events []queue.Event
			events, m.err = store.Events(ctx, after, 1000)
			if len(events) == 0 {
				break
			}
			after = events[len(events)-1].Seq
			m.seen = max(m.seen, after)
			m.mine = append(m.mine, slices.DeleteFunc(events, func(e queue.Event) bool { return e.Actor != name || e.At.Before(day) })...)
		}
		return m
	}
}

// firstOf returns the seq of the last event before the day, between low and
// high: events stand in the order of time.
func firstOf(ctx context.Context, store Store, day time.Time, low, high uint64) (uint64, error) {
	for low < high {
		mid := low + (high-low)/2
		e, err := store.Events(ctx, mid, 1)
		if err != nil {
			return 0, err
		}
		if len(e) > 0 && e[0].At.Before(day) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, nil
}

// take counts what came.
func (t *today) take(m todayMsg) {
	t.reading = false
	if m.err != nil || !m.day.Equal(t.day) {
		return // the next look starts where this one did
	}
	t.seen = m.seen
	for _, e := range m.mine {
		switch e.Type {
		case queue.EventDecided:
			t.mine[e.Seq] = true
		case queue.EventUndone:
			delete(t.mine, e.Supersedes)
		}
	}
}
