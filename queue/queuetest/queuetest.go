// Package queuetest tests stores: the conformance suite that every store
// passes, and temporary stores that check themselves when a test ends.
package queuetest

import (
	"context"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/boltstore"
)

// Open opens the store in dir, a folder that belongs to the test. Opening the
// same folder again, after Close, gives the same queue. The store tells time
// by now.
type Open func(t testing.TB, dir string, now func() time.Time) queue.Store

// Run runs the conformance suite.
func Run(t *testing.T, open Open) {
	tests := map[string]func(*testing.T, *bench){
		"Enqueue":         testEnqueue,
		"EnqueueRefused":  testEnqueueRefused,
		"Long":            testLong,
		"Reassess":        testReassess,
		"Context":         testContext,
		"Order":           testOrder,
		"Filters":         testFilters,
		"Cursors":         testCursors,
		"Clusters":        testClusters,
		"BadQueries":      testBadQueries,
		"ClaimNext":       testClaimNext,
		"AllOrNothing":    testAllOrNothing,
		"Leases":          testLeases,
		"Snooze":          testSnooze,
		"UndoAcross":      testUndoAcross,
		"UndoOtherMoved":  testUndoOtherMoved,
		"Redo":            testRedo,
		"History":         testHistory,
		"Timeline":        testTimeline,
		"Bulk":            testBulk,
		"Bulks":           testBulks,
		"BulkInterrupted": testBulkInterrupted,
		"Second":          testSecond,
		"Gold":            testGold,
		"Lots":            testLots,
		"Events":          testEvents,
		"Counts":          testCounts,
		"Windows":         testWindows,
		"Policies":        testPolicies,
		"PolicyInForce":   testPolicyInForce,
		"PolicyChanged":   testPolicyChanged,
		"ClockJumps":      testClockJumps,
		"Purge":           testPurge,
		"PurgeSender":     testPurgeSender,
		"PurgeAge":        testPurgeAge,
		"PurgeRefused":    testPurgeRefused,
		"Meta":            testMeta,
		"Closed":          testClosed,
		"Cancelled":       testCancelled,
		"Ownership":       testOwnership,
		"Claimants":       testClaimants,
		"SharedFailures":  testSharedFailures,
		"AgainstTheModel": testModel,
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, newBench(t, open))
		})
	}
}

// New returns a queue in a temporary folder, which is checked and closed when
// the test ends.
func New(t testing.TB) *boltstore.Store {
	t.Helper()
	return NewAt(t, filepath.Join(t.TempDir(), "queue.db"), nil)
}

// NewAt is New at a path and with a clock of the test's own.
func NewAt(t testing.TB, path string, now func() time.Time) *boltstore.Store {
	t.Helper()
	s, err := boltstore.Open(path, boltstore.Options{Clock: now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { Finish(t, s) })
	return s
}

// Finish checks a store, if it can check itself, and closes it. A store that
// the test closed already is left alone.
func Finish(t testing.TB, s queue.Store) {
	t.Helper()
	if _, err := s.Counts(context.Background()); err == queue.ErrClosed {
		return
	}
	Check(t, s)
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

// Check fails the test if the store finds anything wrong with itself.
func Check(t testing.TB, s queue.Store) {
	t.Helper()
	c, ok := s.(queue.Checker)
	if !ok {
		return
	}
	problems, err := c.Check(context.Background())
	if err != nil {
		t.Error(err)
	}
	for _, p := range problems {
		t.Error(p)
	}
}

// Clock is a clock that a test moves. It is safe for concurrent use.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// NewClock starts a clock at a fixed time.
func NewClock() *Clock { return &Clock{now: time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)} }

// Now is the time.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Advance moves the clock.
func (c *Clock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// bench is a store under test with its clock.
type bench struct {
	queue.Store
	t     *testing.T
	open  Open
	dir   string
	clock *Clock
	ctx   context.Context
}

func newBench(t *testing.T, open Open) *bench {
	b := &bench{t: t, open: open, dir: t.TempDir(), clock: NewClock(), ctx: t.Context()}
	b.Store = open(t, b.dir, b.clock.Now)
	t.Cleanup(func() { Finish(t, b.Store) })
	return b
}

// reopen closes the store and opens it again.
func (b *bench) reopen() {
	b.t.Helper()
	if err := b.Close(); err != nil {
		b.t.Fatal(err)
	}
	b.Store = b.open(b.t, b.dir, b.clock.Now)
}

// enqueue brings in entries.
func (b *bench) enqueue(entries ...queue.Entry) queue.Tally {
	b.t.Helper()
	tally, err := b.Enqueue(b.ctx, queue.Batch{Entries: entries})
	if err != nil {
		b.t.Fatal(err)
	}
	return tally
}

// do carries out commands that have to succeed.
func (b *bench) do(cmds ...queue.Command) []queue.Result {
	b.t.Helper()
	r, err := b.Do(b.ctx, cmds...)
	if err != nil {
		b.t.Fatal(err)
	}
	return r
}

// get returns an item that has to be there.
func (b *bench) get(n uint64) queue.Item {
	b.t.Helper()
	it, err := b.Get(b.ctx, n)
	if err != nil {
		b.t.Fatal(err)
	}
	return it
}

// ids returns the message ids of a whole query, page by page.
func (b *bench) ids(q queue.Query) []string {
	b.t.Helper()
	var out []string
	for {
		p, err := b.Page(b.ctx, q)
		if err != nil {
			b.t.Fatal(err)
		}
		for _, it := range p.Items {
			out = append(out, it.Message.ID)
		}
		if !p.More {
			return out
		}
		q.After = p.Last
	}
}

// counts returns the counters.
func (b *bench) counts() queue.Counts {
	b.t.Helper()
	c, err := b.Counts(b.ctx)
	if err != nil {
		b.t.Fatal(err)
	}
	return c
}

// events returns all events.
func (b *bench) events() []queue.Event {
	b.t.Helper()
	var out []queue.Event
	for {
		part, err := b.Events(b.ctx, uint64(len(out)), 100)
		if err != nil {
			b.t.Fatal(err)
		}
		if len(part) == 0 {
			return out
		}
		out = append(out, part...)
	}
}
