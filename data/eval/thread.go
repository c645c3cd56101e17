package eval

import (
	"fmt"
	"strings"

	"offside/data/stats"
	"offside/screen"
	"offside/screen/contact"
)

// Threads are the figures of cases that are threads: a contact that is split
// over messages, or messages that are none though they could be put together.
type Threads struct {
	Split     float64  `json:"split"` // threads that hold a contact
	Found     float64  `json:"found"` // of those, with their value
	FoundIn   Interval `json:"found_interval"`
	Innocent  float64  `json:"innocent"` // threads that hold none
	Flagged   float64  `json:"flagged"`  // of those, with a message that would be queued
	FlaggedIn Interval `json:"flagged_interval"`
}

// threadCase is a case of several messages of one sender, in order. It counts
// for Threads alone.
type threadCase struct {
	texts []string
	class contact.Class // empty: an innocent thread
	value string
}

// thread screens the messages of k one after the other.
func (c *counter) thread(k *Case, by Screener) {
	var w screen.Window
	found, flagged := false, false
	for i, text := range k.thread.texts {
		m := screen.Message{ID: fmt.Sprintf("%s-%d", k.ID, i+1), Thread: k.ID, Text: text}
		m.Sender = k.Message.Sender
		a := by.Screen(&m, &w, &c.scratch)
		flagged = flagged || a.Flagged()
		for j := range a.Detections {
			d := &a.Detections[j]
			found = found || d.Class == k.thread.class && d.Act == contact.Share && sameValue(d.Value, k.thread.value)
		}
		c.report.Engine, c.report.Policy = a.Engine, a.Policy.Name+"@"+a.Policy.Hash
	}
	if c.report.Threads == nil {
		c.report.Threads = &Threads{}
	}
	t := c.report.Threads
	if k.thread.class == "" {
		t.Innocent += k.Weight
		if flagged {
			t.Flagged += k.Weight
			c.report.Wrong = append(c.report.Wrong, Mistake{Case: k.ID, Rule: "thread", Context: fmt.Sprintf("%q", k.thread.texts)})
		}
		return
	}
	t.Split += k.Weight
	if found {
		t.Found += k.Weight
		return
	}
	c.report.Missed = append(c.report.Missed, Mistake{Case: k.ID, Class: k.thread.class, Act: contact.Share, Evasion: contact.SplitMessages,
		Text: k.thread.value, Context: fmt.Sprintf("%q", k.thread.texts)})
}

// sameValue reports whether what was found is what a label says, which may leave
// out the platform of a handle.
func sameValue(found, label string) bool {
	_, handle, _ := strings.Cut(found, ":")
	return found == label || handle != "" && handle == label
}

// finish fills in what follows from the counts.
func (t *Threads) finish() {
	t.FoundIn, t.FlaggedIn = stats.Wilson(t.Found, t.Split), stats.Wilson(t.Flagged, t.Innocent)
}
