package review_test

import (
	"errors"
	"testing"

	"offside/queue"
	"offside/tui/desk"
	"offside/tui/review"
)

// shelf is a desk in memory.
type shelf struct {
	desk.Things
	writes int
	fail   error
}

func (s *shelf) Save(t desk.Things) error {
	s.writes++
	if s.fail != nil {
		return s.fail
	}
	s.Things = t
	return nil
}

func on(s *shelf) options { return func(o *review.Options) { o.Desk, o.Kept = s, s.Things } }

// again is another console on the bed's queue, after the first one was cut off.
func (b *bed) again(opts ...options) *bed {
	return bedOn(b.t, b.W, b.H, b.store, b.clock, opts...)
}

// What was marked and written is there again after the terminal was cut off, at
// any point, and gone from the desk once it is decided.
func TestWorkSurvives(t *testing.T) {
	s := &shelf{}
	b := newBed(t, 120, 40, entries(), quiet(0), on(s))
	b.Keys("tab", "-", "i", "s", "e", "e")
	if len(s.Drafts) != 1 || s.Drafts[0].Note != "see" {
		t.Fatalf("kept %+v", s.Things)
	}
	b = b.again(quiet(0), on(s))
	b.sees("your work on 1 item from before is there again", "note see", "②✗")
	b.Keys("v", "enter", "m", "s")
	if len(s.Drafts) != 1 || len(s.Drafts[0].Marks) != 2 {
		t.Fatalf("kept %+v", s.Things)
	}
	b.Hold()
	b.Keys("c") // and the terminal is gone before anything was saved
	b = b.again(quiet(0), on(s))
	b.sees("note see", "③+")
	b.Keys("c")
	if len(s.Drafts) != 0 {
		t.Errorf("still kept: %+v", s.Things)
	}
	d := b.item("m-1041").Decision
	if d == nil || d.Note != "see" || len(d.Marks) != 3 {
		t.Errorf("decided %+v", d)
	}
}

// Cut off between the save and the erasure, the work is not brought up again.
func TestDecidedWorkIsForgotten(t *testing.T) {
	s := &shelf{}
	b := newBed(t, 120, 40, entries(), quiet(0), on(s))
	b.Keys("tab", "-")
	s.fail = errors.New("cut off")
	b.Keys("c")
	s.fail = nil
	b = b.again(quiet(0), on(s))
	if b.Frame().Has("from before") || len(s.Drafts) != 0 {
		t.Errorf("%+v\n%s", s.Things, b.Frame().Text())
	}
}

// A full disk keeps the store from saving, not the desk: the item comes back
// with the work in it, now and in the next session.
func TestDiskFull(t *testing.T) {
	s := &shelf{}
	b := newBed(t, 120, 40, entries(), quiet(0), on(s))
	b.Keys("tab", "-", "i", "n", "enter")
	b.fault.next = errors.New("no space left on device")
	b.Keys("c")
	b.sees("m-1041 is not saved: no space left on device; your marks and note are kept", "②✗", "note n")
	b = b.again(quiet(0), on(s))
	b.sees("②✗", "note n")
	if it := b.item("m-1041"); it.State == queue.Decided {
		t.Error("decided all the same")
	}
}

// A desk that fails is told of once, and tried again.
func TestDeskFails(t *testing.T) {
	s := &shelf{fail: errors.New("read-only file system")}
	b := newBed(t, 120, 40, entries(), quiet(0), on(s))
	b.Keys("tab", "-")
	b.sees("cannot be kept on disk until they are decided: read-only file system")
	s.fail = nil
	b.Keys("i", "x", "enter")
	if len(s.Drafts) != 1 || s.Drafts[0].Note != "x" {
		t.Errorf("kept %+v", s.Things)
	}
}

// Nothing is written that did not change, and Flush writes what did.
func TestWritesLittle(t *testing.T) {
	s := &shelf{}
	b := newBed(t, 120, 40, entries(), quiet(0), on(s))
	b.Keys("j", "j", "k", "tab", "l", "h")
	if s.writes != 0 {
		t.Errorf("%d writes for nothing", s.writes)
	}
	b.Hold()
	b.Keys("-")
	if err := b.page.Flush(); err != nil || len(s.Drafts) != 1 {
		t.Errorf("%v, kept %+v", err, s.Things)
	}
}
