package tui

import (
	"testing"
	"time"
)

// What counts as work, and when a break is due.
func TestWork(t *testing.T) {
	now := time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)
	w := work{every: 50 * time.Minute}
	after := func(d time.Duration) string {
		now = now.Add(d)
		return w.key(nil, now)
	}
	reminders := 0
	for range 59 {
		if after(time.Minute) != "" {
			reminders++
		}
	}
	if reminders != 2 { // after 50 minutes, and after 55
		t.Errorf("%d reminders in an hour", reminders)
	}
	if w.active != 58*time.Minute {
		t.Errorf("active for %s", w.active)
	}
	if after(rest) != "" || after(time.Second) != "" {
		t.Error("reminded right after a break")
	}
	after(4 * time.Minute) // thinking: one minute of it counts
	if w.active != 59*time.Minute+time.Second {
		t.Errorf("active for %s", w.active)
	}
	w = work{}
	for range 120 {
		if after(time.Minute) != "" {
			t.Fatal("reminded though nobody asked for it")
		}
	}
}
