package queue_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"offside/queue"
)

// chain makes n events that follow each other.
func chain(t *testing.T, n int) []queue.Event {
	t.Helper()
	out, hash := make([]queue.Event, n), ""
	for i := range out {
		out[i] = queue.Event{Seq: uint64(i + 1), Item: uint64(i%3 + 1), Type: queue.EventDecided, Actor: "ana", At: noon.Add(time.Duration(i) * time.Minute), PreviousHash: hash, Decision: confirm()}
		var err error
		if hash, err = out[i].Hash(); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// follow returns where a chain breaks, 0 if nowhere.
func follow(t *testing.T, events []queue.Event) uint64 {
	t.Helper()
	var c queue.Chain
	for i := range events {
		err := c.Add(&events[i])
		if broken := (*queue.ChainError)(nil); errors.As(err, &broken) {
			if c.Seq != uint64(i) {
				t.Errorf("it went on to %d", c.Seq)
			}
			return broken.Seq
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return 0
}

func TestChain(t *testing.T) {
	if at := follow(t, chain(t, 20)); at != 0 {
		t.Errorf("a good chain breaks at %d", at)
	}
	for name, c := range map[string]struct {
		do   func(e []queue.Event) []queue.Event
		want uint64
	}{
		"another actor":    {func(e []queue.Event) []queue.Event { e[6].Actor = "bob"; return e }, 8},
		"another time":     {func(e []queue.Event) []queue.Event { e[6].At = e[6].At.Add(1); return e }, 8},
		"another outcome":  {func(e []queue.Event) []queue.Event { e[6].Decision.Outcome = queue.Dismiss; return e }, 8},
		"one taken out":    {func(e []queue.Event) []queue.Event { return slices.Delete(e, 6, 7) }, 7},
		"and renumbered":   {func(e []queue.Event) []queue.Event { e = slices.Delete(e, 6, 7); renumber(e); return e }, 7},
		"the first gone":   {func(e []queue.Event) []queue.Event { return e[1:] }, 1},
		"its number given": {func(e []queue.Event) []queue.Event { e = e[1:]; renumber(e); return e }, 1},
		"two exchanged":    {func(e []queue.Event) []queue.Event { e[6], e[7] = e[7], e[6]; return e }, 7},
		"their numbers":    {func(e []queue.Event) []queue.Event { e[6], e[7] = e[7], e[6]; renumber(e); return e }, 7},
		"one twice":        {func(e []queue.Event) []queue.Event { return slices.Insert(e, 7, e[6]) }, 7},
	} {
		if at := follow(t, c.do(chain(t, 20))); at != c.want {
			t.Errorf("%s: breaks at %d, want %d", name, at, c.want)
		}
	}
}

func renumber(events []queue.Event) {
	for i := range events {
		events[i].Seq = uint64(i + 1)
	}
}

// TestLocate: where an event was changed, the one after it tells which.
func TestLocate(t *testing.T) {
	for name, c := range map[string]struct {
		change func(e []queue.Event)
		want   uint64
	}{
		"one":                    {func(e []queue.Event) { e[6].Actor = "bob" }, 7},
		"what it names":          {func(e []queue.Event) { e[6].PreviousHash = e[3].PreviousHash }, 7},
		"one, and the next anew": {func(e []queue.Event) { e[6].Actor = "bob"; e[7].PreviousHash, _ = e[6].Hash() }, 8},
	} {
		events := chain(t, 20)
		c.change(events)
		var at queue.Chain
		var broken *queue.ChainError
		for i := range events {
			if err := at.Add(&events[i]); errors.As(err, &broken) {
				if !errors.As(broken.Locate(&events[i], &events[i+1]), &broken) || broken.Seq != c.want {
					t.Errorf("%s: %v, want it at %d", name, broken, c.want)
				}
				break
			}
		}
		if broken == nil {
			t.Errorf("%s: not found", name)
		}
	}
}

// TestLost: events that stand for lost ones are counted, and leave a gap of one
// link that cannot be compared.
func TestLost(t *testing.T) {
	events := chain(t, 10)
	for i := 4; i < 6; i++ {
		events[i] = queue.Event{Seq: uint64(i + 1), Type: queue.EventLost}
		events[i].PreviousHash, _ = events[i-1].Hash()
	}
	var c queue.Chain
	for i := range events {
		if err := c.Add(&events[i]); err != nil {
			t.Fatal(err)
		}
	}
	if !slices.Equal(c.Lost, []uint64{5, 6}) {
		t.Errorf("%v", c.Lost)
	}
	events[4].At = noon
	if at := follow(t, events); at != 6 {
		t.Errorf("a place holder that was changed: breaks at %d", at)
	}
}
