package tui

import (
	"time"

	"offside/tui/ui/lang"
)

// DefaultBreaks is after how much work without a break the console reminds of
// one, unless the options say otherwise.
const DefaultBreaks = 50 * time.Minute

// The measures of work.
const (
	rest   = 5 * time.Minute // the keyboard quiet for so long is a break
	thinks = time.Minute     // and of a shorter silence so much counts as work
	again  = 5 * time.Minute // a reminder that was not followed is repeated
)

// work measures a session by its keys: how long somebody worked, and how long
// without a break.
type work struct {
	every    time.Duration // after how much work to remind; 0: never
	active   time.Duration
	begun    time.Time // when the work without a break began
	last     time.Time // the last key
	reminded time.Time
}

// key counts a key. It returns the reminder where one is due, else "".
func (w *work) key(tr *lang.Printer, now time.Time) string {
	silence := now.Sub(w.last)
	w.last = now
	if w.begun.IsZero() || silence >= rest {
		w.begun, w.reminded = now, time.Time{}
		return ""
	}
	w.active += min(silence, thinks)
	worked := now.Sub(w.begun)
	if w.every <= 0 || worked < w.every || now.Sub(w.reminded) < again {
		return ""
	}
	w.reminded = now
	return tr.T("%d minutes without a break: a few minutes away from the screen do good (breaks: off in the config ends these reminders)", int(worked.Minutes()))
}
