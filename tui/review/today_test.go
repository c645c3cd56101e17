package review_test

import (
	"testing"
	"time"

	"offside/queue"
)

// What the reviewer did today is counted, here and elsewhere, less what was
// undone, and a new day starts at nothing.
func TestMineToday(t *testing.T) {
	b := newBed(t, 120, 40, many(6), quiet(0))
	b.Keys("d", "d", "d")
	b.sees("mine today 3")
	b.Keys("u")
	b.sees("mine today 2")
	for _, who := range []string{"ben", "ana"} {
		if _, err := b.store.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: b.item("m-1045").Number, Actor: reviewer(who),
			Decision: &queue.Decision{Outcome: queue.Dismiss}}); err != nil {
			t.Fatal(err)
		}
		if who == "ben" {
			if _, err := b.store.Do(t.Context(), queue.Command{Do: queue.DoUndo, Actor: reviewer(who)},
				queue.Command{Do: queue.DoRelease, Item: b.item("m-1045").Number, Actor: reviewer(who)}); err == nil {
				t.Fatal("released without a token")
			}
			if _, err := b.store.Do(t.Context(), queue.Command{Do: queue.DoUndo, Actor: reviewer(who)}); err != nil {
				t.Fatal(err)
			}
			b.clock.pass(11 * time.Minute)
		}
	}
	b.Keys("r")
	b.sees("mine today 3")
	b.clock.pass(24 * time.Hour)
	b.Keys("r")
	b.sees("mine today 0")
}

// What came in above the cursor is told, and g goes there.
func TestNewAbove(t *testing.T) {
	for _, w := range []int{80, 120} {
		b := newBed(t, w, 30, many(100))
		b.Keys("j", "j")
		come := entries()
		for i := range come {
			come[i].Message.ID += "-new"
			come[i].Assessment.Priority = 0.9 // above the second, below the first
		}
		come[3].Assessment.Priority = 0.0001 // far below
		if _, err := b.store.Enqueue(t.Context(), queue.Batch{Entries: come}); err != nil {
			t.Fatal(err)
		}
		b.Send(b.page.Count()())
		b.sees("3 new ↑ g")
		b.Keys("g")
		if b.Frame().Has("new ↑") {
			t.Fatalf("still told after g:\n%s", b.Frame().Text())
		}
		b.Keys("h", "h", "j")
		b.sees("▌.90")
	}
}

// What came in below the end of a queue that was read to its end is reached all
// the same.
func TestNewBelow(t *testing.T) {
	b := newBed(t, 120, 30, many(3))
	come := many(100)[20:]
	for i := range come {
		come[i].Message.ID += "-new"
		come[i].Assessment.Priority = 0.001 / float64(i+1)
	}
	if _, err := b.store.Enqueue(t.Context(), queue.Batch{Entries: come}); err != nil {
		t.Fatal(err)
	}
	b.Send(b.page.Count()())
	b.Keys("h", "j", "j", "j", "j")
	b.sees("m-1061-new")
	b.Keys("G")
	b.sees("m-1139-new")
}

// The digit of an exception that is out of sight chooses nothing.
func TestPickerChoosesWhatIsSeen(t *testing.T) {
	b := newBed(t, 60, 15, entries(), exceptions(14))
	b.Keys("e", "9")
	b.sees("E9 is out of sight")
	b.Keys("1")
	b.sees("saved m-1041 exception E1")
	b.clock.pass(time.Second)
	b.Keys("u", "e", "j", "j", "j", "1")
	b.sees("E1 is out of sight")
	b.Keys("4")
	b.sees("saved m-1041 exception E4")
}
