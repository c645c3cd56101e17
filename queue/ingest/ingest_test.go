package ingest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"offside/data/sample"
	"offside/queue"
	"offside/queue/ingest"
	"offside/queue/queuetest"
	"offside/screen"
	"offside/screen/intake"
	"offside/screen/policy"
)

func screener(t *testing.T) *screen.Screener {
	t.Helper()
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	return screen.New(p, screen.Options{})
}

func add(t *testing.T, g *ingest.Ingester, ms ...screen.Message) (last *screen.Assessment) {
	t.Helper()
	for _, m := range ms {
		a, err := g.Add(t.Context(), m)
		if err != nil {
			t.Fatal(err)
		}
		last = a
	}
	if err := g.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	return last
}

func samples(t *testing.T) (ms []screen.Message) {
	t.Helper()
	in, err := intake.NewReader(sample.Name, bytes.NewReader(sample.Messages), intake.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for {
		m, err := in.Next()
		if err == io.EOF {
			return ms
		}
		if err != nil {
			t.Fatal(err)
		}
		ms = append(ms, m)
	}
}

func TestTwiceAddsNothing(t *testing.T) {
	store := queuetest.New(t)
	first := ingest.New(screener(t), store, ingest.Options{Batch: 7})
	add(t, first, samples(t)...)
	sum := first.Summary()
	if sum.Flagged() == 0 || sum.Added != sum.Flagged() {
		t.Fatalf("flagged %d, added %d", sum.Flagged(), sum.Added)
	}
	again := ingest.New(screener(t), store, ingest.Options{})
	add(t, again, samples(t)...)
	if s := again.Summary(); s.Added != 0 || s.Changed != 0 || s.Reassessed != 0 || s.Known != sum.Flagged() {
		t.Errorf("the second time: %+v", s)
	}
}

// TestSplitOverARestart: the pieces of one number come in three runs.
func TestSplitOverARestart(t *testing.T) {
	store := queuetest.New(t)
	var last *screen.Assessment
	for i, text := range []string{"my num: 0917", "555", "0142 :)"} {
		last = add(t, ingest.New(screener(t), store, ingest.Options{}), screen.Message{
			ID: fmt.Sprint(i), Thread: "t", Text: text, SentAt: time.Date(2026, 11, 20, 10, i, 0, 0, time.UTC), Surface: "message",
			Sender:    screen.Party{ID: "f", Role: "freelancer", Plan: "basic", Country: "PH"},
			Recipient: screen.Party{ID: "c", Role: "client", Plan: "basic", Country: "US"},
			Contract:  screen.Contract{State: "none"},
		})
	}
	if !last.Flagged() || len(last.Detections[0].Parts) != 3 {
		t.Errorf("%s, %d detections", last.Verdict, len(last.Detections))
	}
}

// TestContext: an item carries what was said before it, and what is said after
// it while it is open.
func TestContext(t *testing.T) {
	store := queuetest.New(t)
	g := ingest.New(screener(t), store, ingest.Options{})
	for i, text := range []string{"Hi there", "call me on +1 415 555 2671", "Thanks, noted"} {
		add(t, g, screen.Message{ID: fmt.Sprint(i), Thread: "t", Text: text})
	}
	it, err := store.Find(t.Context(), "1")
	if err != nil {
		t.Fatal(err)
	}
	if len(it.Before) != 1 || it.Before[0].ID != "0" || len(it.After) != 1 || it.After[0].ID != "2" {
		t.Errorf("before %v, after %v", it.Before, it.After)
	}
}

func TestSample(t *testing.T) {
	quiet := make([]screen.Message, 2000)
	for i := range quiet {
		quiet[i] = screen.Message{ID: fmt.Sprint("m", i), Text: "see you on Monday"}
	}
	drawn := func(seed uint64) int {
		g := ingest.New(screener(t), queuetest.New(t), ingest.Options{Sample: 0.1, Seed: seed})
		add(t, g, quiet...)
		return g.Summary().Sampled
	}
	n := drawn(1)
	if n < 150 || n > 250 {
		t.Errorf("%d of 2000 drawn at 10%%", n)
	}
	if again := drawn(1); again != n {
		t.Errorf("the same seed drew %d, then %d", n, again)
	}
}

// brittle fails its first Enqueue.
type brittle struct {
	ingest.Store
	failed bool
}

var errBrittle = errors.New("disk full")

func (b *brittle) Enqueue(ctx context.Context, batch queue.Batch) (queue.Tally, error) {
	if !b.failed {
		b.failed = true
		return queue.Tally{}, errBrittle
	}
	return b.Store.Enqueue(ctx, batch)
}

// TestFailedBatchStays: what could not be saved is saved by the next try.
func TestFailedBatchStays(t *testing.T) {
	g := ingest.New(screener(t), &brittle{Store: queuetest.New(t)}, ingest.Options{})
	if _, err := g.Add(t.Context(), screen.Message{ID: "m", Text: "call me on +1 415 555 2671"}); err != nil {
		t.Fatal(err)
	}
	if err := g.Flush(t.Context()); !errors.Is(err, errBrittle) {
		t.Fatalf("got %v", err)
	}
	if err := g.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	if s := g.Summary(); s.Added != 1 {
		t.Errorf("added %d", s.Added)
	}
}

// TestLongMessages: a batch is saved before long messages fill the memory.
func TestLongMessages(t *testing.T) {
	store := queuetest.New(t)
	g := ingest.New(screener(t), store, ingest.Options{Sample: 1})
	long := strings.Repeat("and so ", 160_000)
	for n := range 10 {
		if _, err := g.Add(t.Context(), screen.Message{ID: fmt.Sprint(n), Text: long}); err != nil {
			t.Fatal(err)
		}
	}
	if c, err := store.Counts(t.Context()); err != nil || c.Items != 8 {
		t.Errorf("%d items are saved before the end: %v", c.Items, err)
	}
	if err := g.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	if c, err := store.Counts(t.Context()); err != nil || c.Items != 10 {
		t.Errorf("%d items: %v", c.Items, err)
	}
}

// TestAddAllIsAdd: messages screened at the same time, each thread's in order,
// become what they become one after the other, in whatever rows they come.
func TestAddAllIsAdd(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(4))
	var ms []screen.Message
	for i := range 40 {
		for piece, text := range []string{"my num: 0917", "555", "0142", "and now the budget: 1,200"} {
			ms = append(ms, screen.Message{ID: fmt.Sprint(i, "-", piece), Thread: fmt.Sprint("t", i%7, piece%2), Text: text,
				Sender: screen.Party{ID: "u", Country: "PH"}})
		}
		ms = append(ms, screen.Message{ID: fmt.Sprint(i), Text: "mail jo@example.net"})
	}
	s := screener(t)
	want, added := inRows(t, s, ms, 1)
	for _, row := range []int{3, 64, len(ms)} {
		got, n := inRows(t, s, ms, row)
		if !bytes.Equal(got, want) {
			t.Errorf("in rows of %d: other assessments", row)
		}
		if n != added || n == 0 {
			t.Errorf("in rows of %d: added %d, want %d", row, n, added)
		}
	}
}

// inRows adds messages to a store, some at a time, and returns the assessments as
// JSON and how many were added.
func inRows(t *testing.T, s *screen.Screener, ms []screen.Message, row int) ([]byte, int) {
	t.Helper()
	g := ingest.New(s, queuetest.New(t), ingest.Options{Batch: 50})
	var all []*screen.Assessment
	for chunk := range slices.Chunk(ms, row) {
		as, err := g.AddAll(t.Context(), chunk)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, as...)
	}
	if err := g.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	said, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	return said, g.Summary().Added
}
