package queuetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"offside/queue"
)

func testEvents(t *testing.T, b *bench) {
	secret := Entry("a", 1)
	secret.Message.Text = "call me: 555 0142, or secret words"
	b.enqueue(secret, Entry("b", .5))
	ana := Reviewer("ana")
	d := &queue.Decision{Outcome: queue.Confirm, Note: "secret note", Active: 1500 * time.Millisecond}
	b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: d})
	b.do(queue.Command{Do: queue.DoUndo, Actor: ana})
	all := b.events()
	types := ""
	var chain queue.Chain
	for i, e := range all {
		if err := chain.Add(&e); err != nil {
			t.Error(err)
		}
		types += string(e.Type) + " "
		if e.Seq != uint64(i+1) || (e.PreviousHash == "") != (i == 0) || e.At.IsZero() || e.ContentHash != b.get(e.Item).ContentHash {
			t.Errorf("event %d: %+v", i, e)
		}
		if s := fmt.Sprintf("%+v %+v", e, e.Decision); strings.Contains(s, "secret") || strings.Contains(s, "5550142") {
			t.Errorf("an event tells too much: %s", s)
		}
	}
	if types != "enqueued enqueued claimed decided undone " || all[4].Supersedes != 4 || all[3].ActiveMS != 1500 {
		t.Errorf("%s %+v", types, all)
	}
	part, err := b.Events(b.ctx, 2, 2)
	if err != nil || len(part) != 2 || part[0].Seq != 3 {
		t.Errorf("%v %v", part, err)
	}
	if rest, err := b.Events(b.ctx, 1<<64-1, 5); err != nil || len(rest) != 0 {
		t.Errorf("%v %v", rest, err)
	}
	b.reopen()
	b.do(queue.Command{Do: queue.DoRelease, Item: 1, Actor: ana, Token: 5})
	if e := b.events()[5]; e.Seq != 6 || e.PreviousHash == "" {
		t.Errorf("after reopening: %+v", e)
	}
}

func testWindows(t *testing.T, b *bench) {
	w := map[string][]byte{"a": []byte("one"), "b": {0, 255}}
	if _, err := b.Enqueue(b.ctx, queue.Batch{Entries: Entries(1), Windows: w}); err != nil {
		t.Fatal(err)
	}
	b.reopen()
	for name, want := range w {
		if got, err := b.Windows(b.ctx, name); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: %q %v", name, got, err)
		}
	}
	if got, err := b.Windows(b.ctx, "none"); got != nil || err != nil {
		t.Errorf("%q %v", got, err)
	}
	for _, name := range []string{"", strings.Repeat("n", 40_000)} {
		if _, err := b.Enqueue(b.ctx, queue.Batch{Windows: map[string][]byte{name: {1}}}); !errors.Is(err, queue.ErrInvalid) {
			t.Errorf("a name of %d bytes: %v", len(name), err)
		}
	}
}

func testPolicies(t *testing.T, b *bench) {
	for range 2 {
		if err := b.KeepPolicy(b.ctx, "hash", []byte("source")); err != nil {
			t.Fatal(err)
		}
	}
	b.reopen()
	if got, err := b.Policy(b.ctx, "hash"); err != nil || string(got) != "source" {
		t.Errorf("%q %v", got, err)
	}
	if _, err := b.Policy(b.ctx, "other"); !errors.Is(err, queue.ErrNotFound) {
		t.Error(err)
	}
	if err := b.KeepPolicy(b.ctx, "", nil); !errors.Is(err, queue.ErrInvalid) {
		t.Error(err)
	}
}

func testClosed(t *testing.T, b *bench) {
	b.enqueue(Entries(1)...)
	for range 2 {
		if err := b.Close(); err != nil {
			t.Error(err)
		}
	}
	calls := map[string]func() error{
		"Get":        func() error { _, err := b.Get(b.ctx, 1); return err },
		"Find":       func() error { _, err := b.Find(b.ctx, "m"); return err },
		"Page":       func() error { _, err := b.Page(b.ctx, queue.Query{}); return err },
		"Counts":     func() error { _, err := b.Counts(b.ctx); return err },
		"Cluster":    func() error { _, err := b.Cluster(b.ctx, "+1"); return err },
		"Events":     func() error { _, err := b.Events(b.ctx, 0, 1); return err },
		"Windows":    func() error { _, err := b.Windows(b.ctx, "w"); return err },
		"Policy":     func() error { _, err := b.Policy(b.ctx, "p"); return err },
		"KeepPolicy": func() error { return b.KeepPolicy(b.ctx, "p", nil) },
		"UsePolicy":  func() error { _, err := b.UsePolicy(b.ctx, PolicyUse("p", "ana")); return err },
		"InForce":    func() error { _, err := b.InForce(b.ctx); return err },
		"Outdated":   func() error { _, err := b.Outdated(b.ctx, 1); return err },
		"Reassess":   func() error { _, err := b.Reassess(b.ctx, queue.Reassessment{}); return err },
		"Enqueue":    func() error { _, err := b.Enqueue(b.ctx, queue.Batch{Entries: Entries(1)}); return err },
		"Do": func() error {
			_, err := b.Do(b.ctx, queue.Command{Do: queue.DoClaim, Item: 1, Actor: Reviewer("ana")})
			return err
		},
	}
	for name, call := range calls {
		if err := call(); !errors.Is(err, queue.ErrClosed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func testCancelled(t *testing.T, b *bench) {
	b.enqueue(Entries(3)...)
	before := b.counts().Events
	ctx, cancel := context.WithCancel(b.ctx)
	cancel()
	if _, err := b.Do(ctx, queue.Command{Do: queue.DoClaim, Actor: Reviewer("ana")}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := b.Enqueue(ctx, queue.Batch{Entries: []queue.Entry{Entry("x", 1)}}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := b.Page(ctx, queue.Query{}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if c := b.counts(); c.Events != before || c.Items != 3 {
		t.Errorf("%+v", c)
	}
}

// testClaimants has many reviewers empty one queue: nobody gets an item that
// another has.
func testClaimants(t *testing.T, b *bench) {
	const claimants, items = 64, 300
	b.enqueue(Entries(items)...)
	var mu sync.Mutex
	decided := map[uint64]string{}
	var all sync.WaitGroup
	for i := range claimants {
		all.Go(func() {
			who := Reviewer(fmt.Sprintf("r-%d", i))
			next := queue.Command{Do: queue.DoClaim, Actor: who}
			cmds := []queue.Command{next}
			for {
				r, err := b.Do(b.ctx, cmds...)
				if err != nil {
					t.Error(err)
					return
				}
				it := r[len(r)-1].Item
				if it == nil {
					return
				}
				mu.Lock()
				if other, twice := decided[it.Number]; twice {
					t.Errorf("item %d was given to %s and to %s", it.Number, other, who.Name)
				}
				decided[it.Number] = who.Name
				mu.Unlock()
				cmds = []queue.Command{{Do: queue.DoDecide, Item: it.Number, Actor: who, Token: it.Claim.Token, Decision: Confirm()}, next}
			}
		})
	}
	all.Wait()
	if len(decided) != items {
		t.Errorf("%d items were given out", len(decided))
	}
	for n, who := range decided {
		if it := b.get(n); it.State != queue.Decided || it.Decider != who {
			t.Errorf("item %d is %s by %s, not by %s", n, it.State, it.Decider, who)
		}
	}
	if c := b.counts(); c.States[queue.Decided] != items || c.Events != 3*items {
		t.Errorf("%+v", c)
	}
}

// testSharedFailures mixes commands that are refused among others at the same
// time: a refusal takes nobody else's work along.
func testSharedFailures(t *testing.T, b *bench) {
	const items = 100
	b.enqueue(Entries(items)...)
	var all sync.WaitGroup
	for n := range uint64(items) {
		all.Go(func() {
			ana := Reviewer("ana")
			decide := queue.Command{Do: queue.DoDecide, Item: n + 1, Actor: ana, Decision: Confirm()}
			cmds := []queue.Command{decide}
			if n%3 == 0 {
				cmds = append(cmds, queue.Command{Do: queue.DoClaim, Item: 5000, Actor: ana})
			}
			if _, err := b.Do(b.ctx, cmds...); (err != nil) != (n%3 == 0) {
				t.Errorf("item %d: %v", n+1, err)
			}
		})
	}
	all.Wait()
	for n := range uint64(items) {
		if got := b.get(n+1).State == queue.Decided; got == (n%3 == 0) {
			t.Errorf("item %d decided: %v", n+1, got)
		}
	}
	if c := b.counts(); c.Events != items+2*66 {
		t.Errorf("%d events", c.Events)
	}
}
