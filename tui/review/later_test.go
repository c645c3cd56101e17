package review_test

import (
	"testing"
	"time"

	"offside/queue"
	"offside/tui/review"
)

func TestSnooze(t *testing.T) {
	b := newBed(t, 80, 24, entries(), quiet(0))
	b.Keys("S")
	b.sees("1 an hour         16:12", "3 tomorrow        Sat 21 Nov 09:00", "4 next Monday     Mon 23 Nov 09:00")
	b.Keys("7", "4")
	b.sees("saved m-1041 snoozed until Mon 23 Nov 09:00")
	if it := b.item("m-1041"); it.State != queue.Snoozed || !it.Wakes.Equal(time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)) {
		t.Errorf("snoozed %+v", it.Status)
	}
	b.Keys("S", "5")
	b.Type("soon")
	b.Keys("enter")
	b.sees("not a time")
	for range "soon" {
		b.Keys("backspace")
	}
	b.Type("3d")
	b.Keys("enter")
	b.sees("saved m-1042 snoozed until Mon 23 Nov 15:12")
	b.Keys("u", "u")
	b.sees("undone: m-1041 is no longer snoozed", "m-1041 · proposal")
	if got, want := b.page.Tally, (review.Tally{Undone: 2}); got != want {
		t.Errorf("tally %+v, want %+v", got, want)
	}
}

func TestParseTime(t *testing.T) {
	now := time.Date(2026, 11, 20, 15, 12, 0, 0, time.FixedZone("", 3600))
	for in, want := range map[string]string{
		"90m": "2026-11-20 16:42", " 4H ": "2026-11-20 19:12", "3d": "2026-11-23 15:12", "16:00": "2026-11-20 16:00", "09:30": "2026-11-21 09:30",
		"2026-12-01": "2026-12-01 09:00", "2026-12-01 10:15": "2026-12-01 10:15", "2 jan": "2027-01-02 09:00", "24 dec 18:00": "2026-12-24 18:00",
		"": "", "soon": "", "-1h": "", "2020-01-01": "", "0d": "", "25:00": "", "99999999d": "",
	} {
		got, err := review.ParseTime(in, now)
		switch {
		case want == "" && err == nil:
			t.Errorf("%q is read as %s", in, got)
		case want != "" && (err != nil || got.Format("2006-01-02 15:04") != want || got.Location() != now.Location()):
			t.Errorf("%q is read as %s, %v, not %s", in, got, err, want)
		}
	}
}

// An older decision is found, opened with the work in it, and decided again.
func TestAmend(t *testing.T) {
	b := newBed(t, 120, 40, entries(), quiet(0))
	b.Keys("tab", "-", "i")
	b.Type("first thought")
	b.Keys("enter", "c", "d", "s", "H")
	b.sees("What you did last", "u  15:12 m-1043         skipped", "m-1042         dismissed", "m-1041         confirmed")
	b.Keys("j", "j", "enter")
	b.sees("m-1041 is confirmed by ana", "②✗", "note first thought", "stands confirmed by ana, 20 Nov 15:12", "decided")
	b.Keys("s")
	b.sees("the item is decided; esc leaves it")
	b.Keys("-", "D")
	b.sees("saved m-1041 amended: dismissed as permitted", "m-1044 · proposal")
	it := b.item("m-1041")
	if it.State != queue.Decided || !it.Decision.Permitted || it.Decision.Note != "first thought" || it.Decision.Marks[0].Truth != queue.Rejected {
		t.Fatalf("amended %+v", it.Decision)
	}
	if got, want := b.page.Tally, (review.Tally{Decided: 2, Dismissed: 2, Skipped: 1}); got != want {
		t.Errorf("tally %+v, want %+v", got, want)
	}
	b.Keys("H")
	b.sees("amended: dismissed as")
	b.Keys("u")
	b.sees("undone: m-1041 is confirmed by ana")
	if it := b.item("m-1041"); it.Decision.Outcome != queue.Confirm {
		t.Fatalf("after undo %+v", it.Decision)
	}
	b.Keys("H")
	b.sees("undone: amended")
	b.Keys("esc")
}

// A guest goes when the cursor leaves it, and leaves nothing behind.
func TestGuestLeaves(t *testing.T) {
	b := newBed(t, 80, 24, entries(), quiet(0))
	for _, leave := range []string{"j", "esc", "k"} {
		b.Keys("d", "H", "enter")
		b.sees("decided", "stands dismissed")
		b.Keys("h", leave, "g")
		if b.Frame().Has("stands") {
			t.Fatalf("%s does not leave it:\n%s", leave, b.Frame().Text())
		}
		b.Keys("u")
	}
	b.Keys("d", "d", "d", "d", "H", "enter")
	b.sees("stands dismissed")
	b.Keys("j", "k", "c")
	b.sees("saved m-1044 amended: confirmed C1")
	b.sees("Nothing left to review.")
}

// What somebody else amended meanwhile is not overwritten.
func TestAmendStale(t *testing.T) {
	b := newBed(t, 120, 40, entries(), quiet(0))
	b.Keys("d", "H", "enter")
	it := b.item("m-1041")
	if _, err := b.store.Do(t.Context(), queue.Command{Do: queue.DoAmend, Item: it.Number, Revision: it.Revision, Actor: reviewer("ben"),
		Decision: &queue.Decision{Outcome: queue.Confirm}}); err != nil {
		t.Fatal(err)
	}
	b.Keys("D")
	b.sees("m-1041 is not saved: the item has changed meanwhile")
	if it := b.item("m-1041"); it.Decider != "ben" || it.Decision.Outcome != queue.Confirm {
		t.Errorf("overwritten: %+v", it.Decision)
	}
}
