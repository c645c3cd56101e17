package boltstore_test

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
	"offside/screen/contact"
)

// unpack returns the path of a copy of a queue of an earlier format, as a
// program of its time left it.
func unpack(t *testing.T, name string) string {
	t.Helper()
	packed, err := os.Open(filepath.Join("testdata", name+".db.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer packed.Close()
	raw, err := gzip.NewReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	all, err := io.ReadAll(raw)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "queue.db")
	if err := os.WriteFile(path, all, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestFirstFormat: a queue of the first format is read as it is, and goes on
// being one queue while its records change one by one.
func TestFirstFormat(t *testing.T) {
	path := unpack(t, "format-1")
	read, err := boltstore.Open(path, boltstore.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	queuetest.Finish(t, read)

	clock := queuetest.NewClock()
	s := queuetest.NewAt(t, path, clock.Now)
	queuetest.Check(t, s)
	ctx := t.Context()
	it, err := s.Get(ctx, 2)
	if err != nil || it.State != queue.Claimed || it.Message.Meta["n"] != json.Number("1.5") || it.Message.SentAt.Format(time.RFC3339) != "2026-11-20T10:00:00+08:00" || len(it.Assessment.Detections) != 2 {
		t.Fatalf("%+v %v", it, err)
	}
	if it, err := s.Get(ctx, 1); err != nil || it.State != queue.Decided || it.Decision.Note != "a note" {
		t.Errorf("%+v %v", it, err)
	}
	if w, err := s.Windows(ctx, "t"); err != nil || string(w) != "state" {
		t.Errorf("%q %v", w, err)
	}
	if src, err := s.Policy(ctx, "hash"); err != nil || string(src) != "source" {
		t.Errorf("%q %v", src, err)
	}
	ana := queuetest.Reviewer("ana")
	for range 3 { // the escalation, the snooze, the skip
		if _, err := s.Do(ctx, queue.Command{Do: queue.DoUndo, Actor: ana}); err != nil {
			t.Error(err)
		}
	}
	if _, err := s.Do(ctx, queue.Command{Do: queue.DoDecide, Item: 2, Actor: ana, Token: it.Claim.Token, Decision: queuetest.Confirm()}); err != nil {
		t.Error(err)
	}
	if tally, err := s.Enqueue(ctx, queue.Batch{Entries: []queue.Entry{queuetest.Entry("a", 1), queuetest.Entry("new", 1)}}); err != nil || tally.Added != 1 || tally.Known != 1 {
		t.Errorf("%+v %v", tally, err)
	}
	page, err := s.Page(ctx, queue.Query{})
	if err != nil || len(page.Items) != 4 {
		t.Errorf("%d items %v", len(page.Items), err)
	}
	queuetest.Check(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	queuetest.Check(t, queuetest.NewAt(t, path, clock.Now))
}

// TestSecondFormat: a queue without lines gets them, and whole ones; until
// then, opened for reading only, it is walked without.
func TestSecondFormat(t *testing.T) {
	path := unpack(t, "format-2")
	ask := func(s *boltstore.Store) (out []string) {
		t.Helper()
		for _, q := range []queue.Query{
			{}, {Clause: "C1"}, {Clause: "C2"}, {Order: queue.ByAge, Rule: "phone.valid"}, {Class: contact.Email, For: "bo"},
			{Order: queue.ByDecision, Clause: "C1"}, {Lane: queue.LaneLead, Clause: "C1"}, {Clause: "C1", Before: queue.End, Limit: 3},
		} {
			page, err := s.Page(t.Context(), q)
			if err != nil || len(page.Items) == 0 {
				t.Errorf("%+v: %d items %v", q, len(page.Items), err)
			}
			var numbers []uint64
			for _, it := range page.Items {
				numbers = append(numbers, it.Number)
			}
			out = append(out, fmt.Sprint(q, numbers, page.First, page.Last, page.More))
		}
		return out
	}
	clock := queuetest.NewClock()
	read, err := boltstore.Open(path, boltstore.Options{ReadOnly: true, Clock: clock.Now})
	if err != nil {
		t.Fatal(err)
	}
	want := ask(read)
	queuetest.Finish(t, read)
	s := queuetest.NewAt(t, path, clock.Now)
	if got := ask(s); !slices.Equal(got, want) {
		t.Errorf("before\n%s\nafter\n%s", strings.Join(want, "\n"), strings.Join(got, "\n"))
	}
	queuetest.Check(t, s)
}

// TestThirdFormat: a queue that did not count where items stand does so from
// then on, and whoever opens it hears how far that is.
func TestThirdFormat(t *testing.T) {
	path := unpack(t, "format-3")
	clock := queuetest.NewClock()
	read, err := boltstore.Open(path, boltstore.Options{ReadOnly: true, Clock: clock.Now})
	if err != nil {
		t.Fatal(err)
	}
	queuetest.Finish(t, read)
	told := map[string]uint64{}
	s, err := boltstore.Open(path, boltstore.Options{Clock: clock.Now, Progress: func(what string, done, total uint64) {
		if told[what] = done; done > total {
			t.Errorf("%s %d of %d", what, done, total)
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	c, err := s.Counts(t.Context())
	if err != nil || c.Open.Classes[contact.Phone] != 11 || c.Decided.Classes[contact.Phone] != 4 || c.Classes[contact.Phone] != 15 || c.Deciders["ana"] != 3 || c.Skipped[queue.LaneMain]["bo"] != 1 {
		t.Errorf("%+v %v", c, err)
	}
	if told["reading items"] != c.Items || told["writing indexes"] == 0 {
		t.Errorf("told %v", told)
	}
	queuetest.Finish(t, s)
}
