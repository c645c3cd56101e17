package boltstore_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
)

// TestDiskFull lets the disk run full at every write of everything that writes:
// the error says so, the queue is as it was, reading goes on, and once there is
// room again it works. It runs in a process with a small file system in memory
// of its own.
func TestDiskFull(t *testing.T) {
	small := queuetest.SmallDisk(t, 24)
	if small == nil {
		return
	}
	d := &disk{Disk: small, t: t, store: queuetest.NewAt(t, filepath.Join(small.Dir, "queue.db"), nil)}
	if _, err := d.store.Enqueue(t.Context(), queue.Batch{Entries: many(0, 300)}); err != nil {
		t.Fatal(err)
	}
	ana, entered, decided := queuetest.Reviewer("ana"), 300, uint64(0)
	decide := func(n uint64) []queue.Command {
		return []queue.Command{{Do: queue.DoDecide, Item: n, Actor: ana, Decision: queuetest.Confirm()}}
	}
	do := func(cmds ...queue.Command) error { _, err := d.store.Do(t.Context(), cmds...); return err }
	for range 3 {
		d.fill("enqueue", func() error {
			_, err := d.store.Enqueue(t.Context(), queue.Batch{Entries: many(entered, 20), Windows: map[string][]byte{"w": make([]byte, 9000)}})
			return err
		})
		entered += 20
		decided++
		d.fill("decide", func() error { return do(decide(decided)...) })
		d.fill("decide and claim the next", func() error {
			return do(append(decide(decided+100), queue.Command{Do: queue.DoClaim, Actor: ana})...)
		})
		d.fill("undo", func() error { return do(queue.Command{Do: queue.DoUndo, Item: decided + 100, Actor: ana}) })
		d.fill("keep a policy", func() error {
			return d.store.KeepPolicy(t.Context(), fmt.Sprint("p", decided), make([]byte, 20_000))
		})
		d.fill("purge", func() error {
			_, err := d.store.Purge(t.Context(), queue.Purge{Actor: ana, Items: []uint64{decided + 200}})
			return err
		})
	}
	d.coarse = true // they write hundreds of pages
	d.fill("compact", func() error { _, err := d.store.Compact(t.Context()); return err })
	d.fill("backup", func() error {
		_, err := d.store.Backup(t.Context(), filepath.Join(d.Dir, "backup.db"))
		return err
	})
	t.Logf("the disk was full %d times", d.failed)
	if left, _ := filepath.Glob(filepath.Join(d.Dir, "*.part")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// disk is a small file system with a queue on it.
type disk struct {
	*queuetest.Disk
	t      *testing.T
	store  *boltstore.Store
	coarse bool
	failed int
}

// fill does something with less room than it needs: with none first, then with
// a page more each time, until it succeeds.
func (d *disk) fill(what string, do func() error) {
	d.t.Helper()
	step := 1
	switch {
	case d.coarse:
		step = 37
	case testing.Short():
		step = 5
	}
	before := d.says()
	for pages := 0; ; pages += step {
		d.Leave(pages * os.Getpagesize())
		err := do()
		d.Leave(-1)
		if err == nil {
			break
		}
		d.failed++
		if !errors.Is(err, syscall.ENOSPC) || strings.Contains(err.Error(), "\n") {
			d.t.Fatalf("%s with room for %d pages: %v", what, pages, err)
		}
		if now := d.says(); now != before {
			d.t.Fatalf("%s with room for %d pages left something behind:\n%s\ninstead of\n%s", what, pages, now, before)
		}
	}
	queuetest.Check(d.t, d.store)
}

// says is what the queue says of itself while the disk is full or not.
func (d *disk) says() string {
	d.t.Helper()
	ctx := d.t.Context()
	c, err1 := d.store.Counts(ctx)
	p, err2 := d.store.Page(ctx, queue.Query{Limit: 30})
	q, err3 := d.store.Page(ctx, queue.Query{Order: queue.ByDecision, Limit: 30})
	e, err4 := d.store.Events(ctx, c.Events-min(c.Events, 5), 10)
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		d.t.Fatal(err)
	}
	raw, err := json.Marshal([]any{c, p, q, e})
	if err != nil {
		d.t.Fatal(err)
	}
	return string(raw)
}
