package shared_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
	"offside/queue/remote"
	"offside/queue/shared"
)

func open(t testing.TB, path string, o shared.Options) *shared.Store {
	t.Helper()
	s, err := shared.Open(context.Background(), path, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// second is a store that works through another; Close closes both.
type second struct {
	*shared.Store
	first *shared.Store
}

func (s *second) Close() error { return errors.Join(s.Store.Close(), s.first.Close()) }

// TestConformance runs the suite on the process that holds the file, and on
// one that works through it.
func TestConformance(t *testing.T) {
	t.Run("holder", func(t *testing.T) {
		queuetest.Run(t, func(t testing.TB, dir string, now func() time.Time) queue.Store {
			return open(t, filepath.Join(dir, "queue.db"), shared.Options{Clock: now})
		})
	})
	t.Run("second", func(t *testing.T) {
		queuetest.Run(t, func(t testing.TB, dir string, now func() time.Time) queue.Store {
			path := filepath.Join(dir, "queue.db")
			first := open(t, path, shared.Options{Clock: now})
			return &second{open(t, path, shared.Options{}), first}
		})
	})
}

// TestHandover: holders come and go while others work: no work fails, none is
// lost, and nobody gets an item twice.
func TestHandover(t *testing.T) {
	const workers, items = 6, 600
	path := filepath.Join(t.TempDir(), "queue.db")
	first := open(t, path, shared.Options{})
	if _, err := first.Enqueue(t.Context(), queue.Batch{Entries: queuetest.Entries(items)}); err != nil {
		t.Fatal(err)
	}
	var decided atomic.Int64
	var mu sync.Mutex
	by := map[uint64]string{}
	var all sync.WaitGroup
	for w := range workers {
		s := open(t, path, shared.Options{})
		who := queuetest.Reviewer(fmt.Sprint("r", w))
		all.Go(func() {
			for {
				r, err := s.Do(t.Context(), queue.Command{Do: queue.DoClaim, Actor: who})
				if err != nil {
					t.Error(err)
					return
				}
				it := r[0].Item
				if it == nil {
					break
				}
				if _, err = s.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: it.Number, Actor: who, Token: it.Claim.Token, Decision: queuetest.Confirm()}); err != nil {
					t.Error(err)
					return
				}
				mu.Lock()
				if other := by[it.Number]; other != "" {
					t.Errorf("item %d was decided by %s and by %s", it.Number, other, who.Name)
				}
				by[it.Number] = who.Name
				mu.Unlock()
				decided.Add(1)
				// The holder leaves every now and then, and comes back at the
				// end of the line.
				if it.Number%7 == 0 && s.Holder() == os.Getpid() {
					if err := s.Close(); err != nil {
						t.Error(err)
					}
					if s, err = shared.Open(t.Context(), path, shared.Options{}); err != nil {
						t.Error(err)
						return
					}
				}
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	if err := first.Close(); err != nil {
		t.Error(err)
	}
	all.Wait()
	if decided.Load() != items {
		t.Errorf("%d decisions for %d items", decided.Load(), items)
	}
	last := open(t, path, shared.Options{Existing: true})
	defer queuetest.Finish(t, last)
	for n, who := range by {
		if it, err := last.Get(t.Context(), n); err != nil || it.State != queue.Decided || it.Decider != who {
			t.Errorf("item %d: %s by %s, not %s: %v", n, it.State, it.Decider, who, err)
		}
	}
}

// TestRace: many open a queue that is not there yet; one makes it, and all of
// them work on the same.
func TestRace(t *testing.T) {
	path := filepath.Join(t.TempDir(), "folder", "queue.db")
	var all sync.WaitGroup
	stores := make([]*shared.Store, 8)
	for i := range stores {
		all.Go(func() {
			s, err := shared.Open(t.Context(), path, shared.Options{})
			if err != nil {
				t.Error(err)
				return
			}
			stores[i] = s
			if _, err := s.Enqueue(t.Context(), queue.Batch{Entries: []queue.Entry{queuetest.Entry(fmt.Sprint("m", i), 1)}}); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if t.Failed() {
		return
	}
	for _, s := range stores {
		c, err := s.Counts(t.Context())
		if err != nil || c.Items != uint64(len(stores)) {
			t.Errorf("%d items, %v", c.Items, err)
		}
		if string(s.Key()) != string(stores[0].Key()) || s.Path() != path {
			t.Error("keys or paths differ")
		}
	}
	for _, s := range stores {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	left, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(left) != 1 {
		t.Errorf("left beside the queue: %v %v", left, err)
	}
}

func TestMissing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "queue.db")
	if _, err := shared.Open(t.Context(), path, shared.Options{Existing: true}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%v", err)
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("it was made")
	}
	if err := os.WriteFile(path, []byte("a text that is no queue"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := shared.Open(t.Context(), path, shared.Options{}); !errors.Is(err, queue.ErrNotQueue) {
		t.Errorf("%v", err)
	}
}

// TestFileGone: when the holder ends and somebody took the file away, or put
// another in its place, no empty queue comes up and no other one is worked on.
func TestFileGone(t *testing.T) {
	for name, instead := range map[string]func(path string){
		"gone":    func(string) {},
		"another": func(path string) { queuetest.NewAt(t, path, nil).Close() },
	} {
		path := filepath.Join(t.TempDir(), "queue.db")
		first := open(t, path, shared.Options{})
		other := open(t, path, shared.Options{})
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		instead(path)
		if err := first.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := other.Counts(t.Context()); err == nil {
			t.Errorf("%s: it goes on", name)
		}
		if err := other.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestUnserved: a holder that serves nobody is named, though not before it had the
// time to begin.
func TestUnserved(t *testing.T) {
	path := filepath.Join(t.TempDir(), "queue.db")
	s, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	_, err = shared.Open(t.Context(), path, shared.Options{})
	var held *queue.HeldError
	if !errors.As(err, &held) || held.PID != os.Getpid() {
		t.Errorf("%v", err)
	}
	if took := time.Since(began); took < time.Second {
		t.Errorf("it took %s only to say so", took)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := shared.Open(ctx, path, shared.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	// Nobody may listen at the socket without the file; a server makes it usable.
	server, err := remote.Serve(s, path)
	if err != nil {
		t.Fatal(err)
	}
	other := open(t, path, shared.Options{})
	if _, err := other.Counts(t.Context()); err != nil {
		t.Error(err)
	}
	for _, c := range []interface{ Close() error }{other, server, s} {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestUnwritable: a queue that cannot be written to can be looked at, by any
// number of processes, and says that it cannot be changed.
func TestUnwritable(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may write anything")
	}
	path := filepath.Join(t.TempDir(), "queue.db")
	s := open(t, path, shared.Options{})
	if _, err := s.Enqueue(t.Context(), queue.Batch{Entries: queuetest.Entries(3)}); err != nil {
		t.Fatal(err)
	}
	queuetest.Finish(t, s)
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		s := open(t, path, shared.Options{Existing: true})
		t.Cleanup(func() { queuetest.Finish(t, s) })
		if it, err := s.Get(t.Context(), 3); err != nil || it.Number != 3 {
			t.Error(err)
		}
		if _, err := s.Do(t.Context(), queue.Command{Do: queue.DoClaim, Actor: queuetest.Reviewer("ana")}); !errors.Is(err, fs.ErrPermission) {
			t.Errorf("a claim: %v", err)
		}
	}
}

// TestHuge takes very long items through the process that holds the queue: a
// page ends where it would be too long, and the next goes on. Of a hundred
// megabytes each they are with OFFSIDE_TEST_HUGE=100.
func TestHuge(t *testing.T) {
	size := 24 << 20
	if mb, err := strconv.Atoi(os.Getenv("OFFSIDE_TEST_HUGE")); err == nil {
		size = mb << 20
	}
	path := filepath.Join(t.TempDir(), "queue.db")
	holder, err := shared.Open(t.Context(), path, shared.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer holder.Close()
	s, err := shared.Open(t.Context(), path, shared.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	long := queuetest.LongEntry("long", size)
	for _, e := range []queue.Entry{long, queuetest.LongEntry("longer", size+1000), queuetest.LongEntry("longest", size+2000), queuetest.Entry("short", .1)} {
		if _, err := s.Enqueue(t.Context(), queue.Batch{Entries: []queue.Entry{e}}); err != nil {
			t.Fatal(err)
		}
	}
	ana := queuetest.Reviewer("ana")
	if _, err := s.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: queuetest.Confirm()}); err != nil {
		t.Fatal(err)
	}
	if it, err := s.Get(t.Context(), 1); err != nil || it.Message.Text != long.Message.Text || it.State != queue.Decided {
		t.Errorf("another text came back, of %d bytes: %v", len(it.Message.Text), err)
	}
	if _, err := s.Do(t.Context(), queue.Command{Do: queue.DoUndo, Actor: ana}); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	q := queue.Query{}
	for pages := 1; ; pages++ {
		page, err := s.Page(t.Context(), q)
		if err != nil || pages > 4 {
			t.Fatal(pages, err)
		}
		if n := len(page.Items); n == 0 || n == 4 {
			t.Errorf("page %d has %d items", pages, n)
		}
		for _, it := range page.Items {
			seen[it.Message.ID] = true
		}
		if q.After = page.Last; !page.More {
			break
		}
	}
	if len(seen) != 4 {
		t.Errorf("the pages had %v", seen)
	}
}
