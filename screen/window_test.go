package screen

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"offside/screen/detect"
)

func messageN(i int, sender string) *Message {
	return &Message{ID: fmt.Sprint("m", i), Thread: "t", Sender: Party{ID: sender}, Text: fmt.Sprint("text ", i)}
}

func piece(text string) []detect.Fragment { return []detect.Fragment{{Text: text}} }

func messages(fs []detect.Fragment) (ids []string) {
	for _, f := range fs {
		ids = append(ids, f.Message)
	}
	return ids
}

func TestWindowIsBounded(t *testing.T) {
	var w Window
	for i := range 3 * WindowMessages {
		w.add(messageN(i, "a"), piece("x"))
	}
	if len(w.Fragments) != WindowMessages || len(w.Seen) != WindowMessages || len(w.Recent()) != WindowMessages {
		t.Errorf("%d fragments, %d ids, %d messages; want %d of each", len(w.Fragments), len(w.Seen), len(w.Recent()), WindowMessages)
	}
	if first := w.Recent()[0].ID; first != fmt.Sprint("m", 2*WindowMessages) {
		t.Errorf("the oldest message kept is %s", first)
	}
}

func TestWindowKeepsSendersApart(t *testing.T) {
	var w Window
	w.add(messageN(1, "a"), piece("0917"))
	w.add(messageN(2, "b"), piece("555"))
	if got := messages(w.before(messageN(3, "a"), nil)); !slices.Equal(got, []string{"m1"}) {
		t.Errorf("a sees %v", got)
	}
}

// TestWindowReadAgain: what came later never counts for a message that is
// screened again.
func TestWindowReadAgain(t *testing.T) {
	var w Window
	for i := range 3 {
		w.add(messageN(i, "a"), piece("x"))
	}
	for i, want := range [][]string{nil, {"m0"}, {"m0", "m1"}, {"m0", "m1", "m2"}} {
		m := messageN(i, "a")
		if got := messages(w.before(m, nil)); !slices.Equal(got, want) {
			t.Errorf("before m%d stand %v, want %v", i, got, want)
		}
		w.add(m, piece("x"))
	}
	if len(w.Fragments) != 4 {
		t.Errorf("%d fragments of 4 messages", len(w.Fragments))
	}
}

// TestWindowLateMessage: a message older than all that is known, as at the
// start of a long thread that is screened again, sees nothing of the future.
func TestWindowLateMessage(t *testing.T) {
	day := time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	var w Window
	m := messageN(1, "a")
	m.SentAt = day
	w.add(m, piece("x"))
	late := messageN(0, "a")
	late.SentAt = day.Add(-time.Hour)
	if got := w.before(late, nil); len(got) != 0 {
		t.Errorf("sees %v", messages(got))
	}
}

func TestWindowSurvivesARestart(t *testing.T) {
	var w, again Window
	w.add(messageN(1, "a"), piece("0917"))
	b, err := json.Marshal(&w)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &again); err != nil {
		t.Fatal(err)
	}
	if got := messages(again.before(messageN(2, "a"), nil)); !slices.Equal(got, []string{"m1"}) {
		t.Errorf("after the restart a sees %v", got)
	}
}

// TestThreadsForget: a thread pushed out is loaded again as it was, saved or
// not.
func TestThreadsForget(t *testing.T) {
	saved := map[string]*Window{}
	threads := NewThreads(2, func(_ context.Context, thread string) (*Window, error) { return saved[thread], nil })
	say := func(thread string, i int) []string {
		w, err := threads.Window(t.Context(), thread)
		if err != nil {
			t.Fatal(err)
		}
		seen := messages(w.before(messageN(i, "a"), nil))
		w.add(messageN(i, "a"), piece("x"))
		return seen
	}
	say("one", 1)
	say("two", 2)
	say("three", 3) // pushes one out, unsaved
	if got := say("one", 4); !slices.Equal(got, []string{"m1"}) {
		t.Errorf("an unsaved thread came back with %v", got)
	}
	threads.Changed(func(thread string, w *Window) { saved[thread] = w })
	say("two", 5)
	say("three", 6)
	if got := say("one", 7); !slices.Equal(got, []string{"m1", "m4"}) {
		t.Errorf("a saved thread came back with %v", got)
	}
	if w, err := threads.Window(t.Context(), ""); w != nil || err != nil {
		t.Error("a message without a thread has no window")
	}
}

// TestThreadsWithoutStore: where nothing saves the windows, none is kept for
// that, however many threads come by.
func TestThreadsWithoutStore(t *testing.T) {
	threads := NewThreads(2, nil)
	for i := range 100 {
		if _, err := threads.Window(t.Context(), strings.Repeat("t", i+1)); err != nil {
			t.Fatal(err)
		}
	}
	threads.Changed(func(thread string, _ *Window) { t.Errorf("%s is kept to be saved", thread) })
	if len(threads.byID) != 2 {
		t.Errorf("%d windows are held", len(threads.byID))
	}
}
