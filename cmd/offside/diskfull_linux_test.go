package main

import (
	"regexp"
	"strings"
	"syscall"
	"testing"

	"offside/queue/queuetest"
)

// TestDiskFull lets the disk that holds the queue and all that is the
// reviewer's own run full in the middle of their work. What is not saved is
// said, the item is back in front with the work in it, also for somebody who is
// cut off then and comes back while the disk is still full; with room again the
// same key saves it.
func TestDiskFull(t *testing.T) {
	disk := queuetest.SmallDisk(t, 64)
	if disk == nil {
		return
	}
	env := append(home(t), "HOME="+disk.Dir, "TMPDIR="+disk.Dir)
	path := sampleQueueIn(t, disk.Dir, env, 60)
	d := &day{session: start(t, env, 120, 40, "review", "--queue", path)}
	d.see(`c confirm`)
	decided := 0
	id := d.works()
	disk.Leave(0)
	for d.saves(id, "c") { // there may be room in the file itself
		decided++
		id = d.works()
	}
	d.inFront(id)

	// More work, and an end without warning.
	d.opened("i", "─ Note ─")
	d.press(", twice")
	d.opened("\r", "note work on "+id+", twice")
	d.signal(syscall.SIGKILL)
	d.wait()
	d = &day{session: start(t, env, 120, 40, "review", "--queue", path)}
	d.see(`c confirm`)
	if again, _ := d.current(); again != id {
		d.jump(id)
	}
	d.see("note work on " + id + ", twice")
	if d.saves(id, "c") {
		t.Error("there was room after all")
	}
	d.inFront(id)

	disk.Leave(-1)
	d.verdict(id, "c")
	d.press("q")
	if code := d.wait(); code != 0 {
		t.Errorf("exit %d:\n%s", code, d.tail())
	}
	got := answers(t, env, path)
	if len(got) != decided+1 {
		t.Errorf("%d labels, where %d were called saved", len(got), decided+1)
	}
	for n, a := range got {
		want := "work on " + n
		if n == id {
			want += ", twice"
		}
		if a.Outcome != "confirm" || a.Note != want {
			t.Errorf("%s: %+v", n, a)
		}
	}
	if out, errs, err := output(t, env, "queue", "check", "--queue", path); err != nil {
		t.Errorf("queue check: %v\n%s%s", err, out, errs)
	}
	t.Logf("the disk was full after %d decisions", decided)
}

// saves presses a verdict key and reports whether the item was saved.
func (d *day) saves(id, key string) bool {
	d.t.Helper()
	d.asks(key, "saved "+id+" |"+id+" is not saved")
	return !strings.Contains(d.see("saved "+id+" |"+id+" is not saved"), id+" is not saved")
}

// inFront fails unless the screen says that the disk is full, with the item in
// front and the work in it.
func (d *day) inFront(id string) {
	d.t.Helper()
	screen := d.see(regexp.QuoteMeta(id) + " is not saved: the disk is full")
	for _, want := range []string{"your marks and note are kept", "─ " + id + " ", "✓ accepted", "note work on " + id} {
		if !strings.Contains(screen, want) {
			d.t.Errorf("the screen does not show %q:\n%s", want, screen)
		}
	}
}
