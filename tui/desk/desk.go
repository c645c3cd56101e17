// Package desk keeps what is a reviewer's own between two sessions: the work on
// items that are not decided yet, and the views of the queue that they saved.
// None of it is in the queue: it concerns nobody else.
//
// It stands in the XDG state folder, in a file for each queue and reviewer,
// readable by its owner only, and sealed with the queue's key where that has
// one. A draft holds marks and a note, no text of a
// message; it is erased when its item is decided.
//
// The file is made once with room to spare and then written in place, in two
// slots that take turns: a disk that is full later cannot keep a draft from
// being saved, and a write that was cut off leaves the one before it.
package desk

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"offside/queue"
)

// Draft is a reviewer's work on an item that is not decided.
type Draft struct {
	Item uint64 `json:"item"`
	// Content is the hash of the message that the marks are about: where it is
	// another by now, they mean nothing.
	Content string       `json:"content"`
	Marks   []queue.Mark `json:"marks,omitempty"`
	Note    string       `json:"note,omitempty"`
	Reason  string       `json:"reason,omitempty"`
	At      time.Time    `json:"at"`
}

// View is a saved way to look at the queue.
type View struct {
	Name  string      `json:"name"`
	Query queue.Query `json:"query"`
}

// Things are all that a desk keeps.
type Things struct {
	Drafts []Draft `json:"drafts,omitempty"`
	Views  []View  `json:"views,omitempty"`
}

// Desk keeps the things of one reviewer at one queue. It is safe for concurrent
// use.
type Desk struct {
	mu    sync.Mutex
	file  *os.File
	slots slots
	seal  *sealer
}

// Place says whose desk it is.
type Place struct {
	State    string // the XDG state folder
	Queue    string // the path of the queue
	Reviewer string
	Key      string // of the queue; empty: it has none, and the desk is not sealed either
}

// maxConsoles is how many consoles of one reviewer on one queue have a desk of
// their own at the same time.
const maxConsoles = 16

// Open opens the desk of a reviewer at a queue. A second console of the same reviewer gets a desk of its own; what is left on
// those that no console uses any more, after a crash, is moved to the one that
// is opened.
func Open(p Place) (*Desk, Things, error) {
	seal, err := newSealer(p.Key)
	if err != nil {
		return nil, Things{}, err
	}
	dir := filepath.Join(p.State, "offside", "desk")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, Things{}, fmt.Errorf("drafts cannot be kept: %w", err)
	}
	name := filepath.Join(dir, nameOf(absolute(p.Queue))+"-"+nameOf(p.Reviewer))
	var d *Desk
	var all Things
	for i := range maxConsoles {
		path := fmt.Sprintf("%s-%d", name, i+1)
		if _, err := os.Stat(path); d != nil && err != nil {
			continue // nothing was ever left there
		}
		other, things, err := open(path, seal)
		switch {
		case errors.Is(err, errBusy):
			continue
		case err != nil:
			return nil, all, errors.Join(fmt.Errorf("drafts cannot be kept: %w", err), d.Close())
		case d == nil:
			d, all = other, things
			continue
		}
		if all = all.with(things); len(things.Drafts)+len(things.Views) > 0 {
			if err := d.Save(all); err != nil {
				return nil, all, errors.Join(err, other.Close(), d.Close())
			}
		}
		_ = os.Remove(path)
		_ = other.Close()
	}
	if d == nil {
		return nil, all, fmt.Errorf("drafts cannot be kept: %s has %d consoles open on this queue", p.Reviewer, maxConsoles)
	}
	return d, all, nil
}

// Forget erases the drafts on items for which gone says so from every desk at
// the queue that no console has open; a console drops its own when it sees that
// the item is gone. It is for purges. The place's Reviewer is not looked at.
func Forget(p Place, gone func(item uint64) bool) error {
	return each(p, func(d *Desk, things Things) error {
		before := len(things.Drafts)
		things.Drafts = slices.DeleteFunc(things.Drafts, func(x Draft) bool { return gone(x.Item) })
		if len(things.Drafts) == before {
			return nil
		}
		return d.overwrite(things)
	})
}

// Rekey has the desks at a queue sealed with its new key; empty: it has none any
// more. Nobody has the queue open then. The place's Reviewer is not looked at.
func Rekey(p Place, key string) error {
	seal, err := newSealer(key)
	if err != nil {
		return err
	}
	return each(p, func(d *Desk, things Things) error {
		d.seal = seal
		return d.overwrite(things)
	})
}

// each does work on every desk at a queue that no console has open.
func each(p Place, work func(*Desk, Things) error) error {
	seal, err := newSealer(p.Key)
	if err != nil {
		return err
	}
	paths, err := filepath.Glob(filepath.Join(p.State, "offside", "desk", nameOf(absolute(p.Queue))+"-*"))
	if err != nil {
		return err
	}
	var errs []error
	for _, path := range paths {
		d, things, err := open(path, seal)
		if errors.Is(err, errBusy) {
			continue
		}
		if err != nil {
			errs = append(errs, err)
			continue
		}
		errs = append(errs, work(d, things), d.Close())
	}
	return errors.Join(errs...)
}

// overwrite saves things so that nothing that was there before is left.
func (d *Desk) overwrite(t Things) error {
	for range 2 { // there are two slots
		if err := d.Save(t); err != nil {
			return err
		}
	}
	return nil
}

// nameOf is a part of the name of a desk's file: it gives neither queue nor
// reviewer away.
func nameOf(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:8])
}

// absolute is the path from the root, as far as that can be told.
func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}

// with is t and what another desk has that t has not.
func (t Things) with(o Things) Things {
	drafts, views := make(map[uint64]bool), make(map[string]bool)
	for _, d := range t.Drafts {
		drafts[d.Item] = true
	}
	for _, v := range t.Views {
		views[v.Name] = true
	}
	for _, d := range o.Drafts {
		if !drafts[d.Item] {
			t.Drafts = append(t.Drafts, d)
		}
	}
	for _, v := range o.Views {
		if !views[v.Name] {
			t.Views = append(t.Views, v)
		}
	}
	return t
}

// open opens one file; errBusy where another console has it.
func open(path string, seal *sealer) (*Desk, Things, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, Things{}, err
	}
	if err := lock(f); err != nil {
		return nil, Things{}, errors.Join(err, f.Close())
	}
	d := &Desk{file: f, seal: seal}
	src, err := d.slots.open(f)
	if err == nil {
		src, err = seal.open(src)
	}
	if err != nil {
		return nil, Things{}, errors.Join(err, f.Close())
	}
	var things Things
	if len(src) > 0 {
		if err := json.Unmarshal(src, &things); err != nil {
			return nil, Things{}, errors.Join(fmt.Errorf("%s: %w", path, err), f.Close())
		}
	}
	return d, things, nil
}

// Save keeps the things in place of those before. When it returns without
// error, they are on disk.
func (d *Desk) Save(t Things) error {
	src, err := json.Marshal(t)
	if err != nil {
		return err
	}
	if src, err = d.seal.seal(src); err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.slots.write(d.file, src)
}

// Close gives the desk up; what was saved stays. A nil Desk is closed.
func (d *Desk) Close() error {
	if d == nil {
		return nil
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.file.Close()
}
