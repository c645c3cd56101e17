package boltstore

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
)

// lineEntry is an entry with a phone number, every third one with an address
// under another clause as well.
func lineEntry(i int) queue.Entry {
	a := &screen.Assessment{Verdict: screen.Violation, Priority: float64(i*37%100+1) / 100}
	var d screen.Detection
	d.Rule, d.Class, d.Clause, d.Value = "phone.valid", contact.Phone, "C1", fmt.Sprint(i/3)
	a.Detections = append(a.Detections, d)
	if i%3 == 0 {
		d.Rule, d.Class, d.Clause, d.Value = "email.plain", contact.Email, "C2", ""
		a.Detections = append(a.Detections, d)
	}
	return queue.Entry{Message: screen.Message{ID: fmt.Sprint("m", i), Sender: screen.Party{ID: fmt.Sprint("u", i%7)}, Text: "a text"}, Assessment: a}
}

// lineStore makes a queue of n items.
func lineStore(t *testing.T, n int) *Store {
	t.Helper()
	now := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	s, err := Open(filepath.Join(t.TempDir(), "queue.db"), Options{Clock: func() time.Time { now = now.Add(time.Millisecond); return now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	var b queue.Batch
	for i := range n {
		b.Entries = append(b.Entries, lineEntry(i))
	}
	if _, err := s.Enqueue(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	return s
}

// mustBeSound fails the test if a check finds anything.
func mustBeSound(t *testing.T, s *Store) {
	t.Helper()
	if problems, err := s.Check(context.Background()); err != nil || len(problems) > 0 {
		t.Fatal(problems, err)
	}
}

// samePages compares what the lines say with what the whole order says.
func samePages(t *testing.T, s *Store) {
	t.Helper()
	for _, q := range []queue.Query{{Clause: "C2"}, {Rule: "phone.valid", Order: queue.ByAge}, {Class: contact.Email, Clause: "C1"}, {Sender: "u1"}, {Sender: "u0", Order: queue.ByAge}, {Value: "99"}, {Value: "200"}} {
		q.Limit = 1000
		numbers := func() (out []uint64) {
			page, err := s.Page(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			for _, it := range page.Items {
				out = append(out, it.Number)
			}
			return out
		}
		got := numbers()
		s.lined = false
		want := numbers()
		s.lined = true
		if !slices.Equal(got, want) || len(got) == 0 && q.Value == "" {
			t.Errorf("%+v: %v instead of %v", q, got, want)
		}
	}
}

// TestLines decides more items than a line keeps of those, undoes some, and
// looks at the lines meanwhile.
func TestLines(t *testing.T) {
	s := lineStore(t, 1000)
	ana := queue.Actor{Name: "ana", Kind: queue.Reviewer}
	do := func(c queue.Command) {
		t.Helper()
		c.Actor = ana
		if _, err := s.Do(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	for n := uint64(1); n <= 2*leaveAt+10; n++ {
		do(queue.Command{Do: queue.DoDecide, Item: n, Decision: &queue.Decision{Outcome: queue.Confirm}})
		if n%100 == 0 {
			do(queue.Command{Do: queue.DoUndo, Item: n})
			samePages(t, s)
		}
	}
	if got, want := Count(t, s, bLine), 2*lineEntries(t, s); got < want || got > want+leaveAt*2*6 {
		t.Errorf("%d entries in the lines, of which the open items need %d", got, want)
	}
	samePages(t, s)
	mustBeSound(t, s)
}

// TestScattered decides every other item, so that what has to leave the lines
// lies between open ones: pages stay the same, and in time it is gone.
func TestScattered(t *testing.T) {
	s := lineStore(t, 1000)
	full := Count(t, s, bLine)
	ana := queue.Actor{Name: "ana", Kind: queue.Reviewer}
	for n := uint64(1); n <= 1000; n += 2 {
		if _, err := s.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: n, Actor: ana, Decision: &queue.Decision{Outcome: queue.Confirm}}); err != nil {
			t.Fatal(err)
		}
	}
	samePages(t, s)
	mustBeSound(t, s)
	for range full/tidyLimit + 1 {
		err := s.update(func(b *bbolt.Tx) error {
			x := &tx{Store: s, bolt: b, alone: true}
			return errors.Join(x.readHead(), x.tidy(), x.writeHead())
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if got := Count(t, s, bLine); got != full/2 {
		t.Errorf("%d entries of half the items, %d of all", got, full)
	}
	samePages(t, s)
	mustBeSound(t, s)
}

// lineEntries is how many of its clauses, rules and classes the open items
// have, all together.
func lineEntries(t *testing.T, s *Store) int {
	t.Helper()
	page, err := s.Page(t.Context(), queue.Query{Limit: maxLimit})
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, it := range page.Items {
		n += 3 * len(it.Assessment.Detections)
	}
	return n
}

// TestUpgradeCutShort ends an upgrade after each of its transactions; the next
// Open brings it to its end.
func TestUpgradeCutShort(t *testing.T) {
	s := lineStore(t, 300)
	want := Count(t, s, bLine)
	// As the first transaction leaves it, and as one in the middle does.
	for _, keep := range []int{0, 100} {
		err := s.bolt.Update(func(b *bbolt.Tx) error {
			x := &tx{Store: s, bolt: b}
			c := b.Bucket([]byte(bLine)).Cursor()
			n := 0
			for k, _ := c.First(); k != nil; k, _ = c.Next() {
				if n++; n > keep {
					if err := c.Delete(); err != nil {
						return err
					}
				}
			}
			return x.put(bMeta, []byte(metaUpgrade), []byte("2"))
		})
		if err != nil {
			t.Fatal(err)
		}
		path := s.path
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		read, err := Open(path, Options{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		if read.lined {
			t.Error("half a line is taken for a whole one")
		}
		mustBeSound(t, read)
		if err := read.Close(); err != nil {
			t.Fatal(err)
		}
		if s, err = Open(path, Options{}); err != nil {
			t.Fatal(err)
		}
		if got := Count(t, s, bLine); got != want || !s.lined {
			t.Errorf("%d entries instead of %d", got, want)
		}
		samePages(t, s)
		mustBeSound(t, s)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}
