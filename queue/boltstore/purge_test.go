package boltstore_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
	"offside/screen"
)

// marked is an entry whose every text holds a word of its own.
func marked(n int) (queue.Entry, []string) {
	id := fmt.Sprintf("ident%04dq", n)
	words := []string{id, fmt.Sprintf("text%04dq", n), fmt.Sprintf("value%04dq", n), fmt.Sprintf("sender%04dq", n),
		fmt.Sprintf("thread%04dq", n), fmt.Sprintf("reason%04dq", n), fmt.Sprintf("meta%04dq", n), fmt.Sprintf("file%04dq", n), fmt.Sprintf("around%04dq", n), fmt.Sprintf("peer%04dq", n)}
	e := queuetest.EntryWith(id, .5, queuetest.Phone(words[2]))
	e.Message.Text, e.Message.Sender.ID, e.Message.Thread, e.Message.Recipient.ID = words[1]+" and some more of it", words[3], words[4], words[9]
	e.Message.Meta = map[string]any{"x": words[6]}
	e.Message.Attachments = []screen.Attachment{{Name: words[7], URL: "https://x.example/" + words[7]}}
	e.Before = []screen.Message{{ID: "b" + id, Thread: words[4], Text: words[8]}}
	e.Assessment.Detections[0].Reason, e.Assessment.Detections[0].Text = words[5], words[1]
	return e, words
}

// TestPurgedBytes: after a purge and a compaction, nothing that was erased is
// anywhere in the file, in use or not; all the rest is.
func TestPurgedBytes(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "queue.db")
	clock := queuetest.NewClock()
	s, err := boltstore.Open(path, boltstore.Options{Clock: clock.Now})
	if err != nil {
		t.Fatal(err)
	}
	ctx, ana := t.Context(), queuetest.Reviewer("ana")
	const all, decided, erase = 150, 75, 100
	var words [all][]string
	for n := range all {
		var e queue.Entry
		e, words[n] = marked(n)
		windows := map[string][]byte{e.Message.Thread: []byte(`{"fragments":[{"text":"` + words[n][1] + `","sender":"` + words[n][3] + `"}]}`)}
		if _, err := s.Enqueue(ctx, queue.Batch{Entries: []queue.Entry{e}, Windows: windows}); err != nil {
			t.Fatal(err)
		}
	}
	for n := range decided {
		note := fmt.Sprintf("note%04dq", n)
		words[n] = append(words[n], note)
		decide := queue.Command{Do: queue.DoDecide, Item: uint64(n) + 1, Actor: ana, Decision: &queue.Decision{Outcome: queue.Confirm, Note: note}}
		r, err := s.Do(ctx, decide)
		if err != nil {
			t.Fatal(err)
		}
		if n%3 == 0 { // the note is in the trail as well
			amend := queue.Command{Do: queue.DoAmend, Item: uint64(n) + 1, Actor: ana, Revision: r[0].Item.Revision, Decision: &queue.Decision{Outcome: queue.Dismiss}}
			if _, err := s.Do(ctx, amend); err != nil {
				t.Fatal(err)
			}
		}
	}
	var these []uint64
	for n := range uint64(erase) {
		these = append(these, n+1)
	}
	if did, err := s.Purge(ctx, queue.Purge{Actor: ana, Items: these}); err != nil || did.Items != erase || did.Labels != decided {
		t.Fatalf("%+v %v", did, err)
	}
	if _, err := s.Compact(ctx); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Do(ctx, queue.Command{Do: queue.DoClaim, Actor: ana}); err != nil {
		t.Errorf("after the compaction: %v", err)
	}
	queuetest.Finish(t, s)
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for n, list := range words {
		for _, word := range list {
			if found := bytes.Contains(raw, []byte(word)); found != (n >= erase) {
				t.Errorf("item %d: %q in the file: %v", n+1, word, found)
			}
		}
	}
}

// TestCompactWhileOpen: a queue is compacted under those who work on it.
func TestCompactWhileOpen(t *testing.T) {
	t.Parallel()
	s := queuetest.New(t)
	if _, err := s.Enqueue(t.Context(), queue.Batch{Entries: many(0, 500)}); err != nil {
		t.Fatal(err)
	}
	done := make(chan error)
	go func() {
		for i := range 100 {
			who := queuetest.Reviewer(fmt.Sprint("r", i%4))
			if _, err := s.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: uint64(i) + 1, Actor: who, Decision: queuetest.Confirm()}); err != nil {
				done <- err
				return
			}
			if _, err := s.Page(t.Context(), queue.Query{Limit: 10}); err != nil {
				done <- err
				return
			}
		}
		done <- nil
	}()
	for range 3 {
		if _, err := s.Compact(t.Context()); err != nil {
			t.Error(err)
		}
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
	if c, err := s.Counts(t.Context()); err != nil || c.Outcomes[queue.Confirm] != 100 {
		t.Errorf("%+v %v", c, err)
	}
	// Nobody else gets hold of the new file.
	if _, err := boltstore.Open(s.Path(), boltstore.Options{Timeout: 1}); err == nil {
		t.Error("the file was opened twice")
	}
}
