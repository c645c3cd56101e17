package boltstore

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"reflect"
	"time"

	"offside/queue"
	"offside/screen"
)

// fixed is the record of what is known of an item from the start. The salt
// goes when the text goes, so that the content hash in the events leaves
// nothing to guess from.
type fixed struct {
	Message     screen.Message  `json:"message"`
	EnqueuedAt  time.Time       `json:"enqueued_at"`
	Previous    uint64          `json:"previous,omitempty"`
	Probability float64         `json:"probability"`
	Stratum     queue.Stratum   `json:"stratum,omitempty"`
	Lot         float64         `json:"lot,omitempty"`
	Gold        *queue.Decision `json:"gold,omitempty"`
	ContentHash string          `json:"content_hash"`
	Salt        []byte          `json:"salt"`
}

// around is the record of the messages around an item.
type around struct {
	Before []screen.Message `json:"before,omitempty"`
	After  []screen.Message `json:"after,omitempty"`
}

// item reads an item whole.
func (t *tx) item(n uint64) (queue.Item, error) {
	it := queue.Item{Number: n}
	var err error
	if it.Status, err = t.status(n); err != nil {
		return it, err
	}
	return it, t.content(&it)
}

// content reads what an item consists of beside its status.
func (t *tx) content(it *queue.Item) error {
	key := numberKey(it.Number)
	var f fixed
	if err := t.must(bMessage, key, &f); err != nil {
		return err
	}
	it.Message, it.EnqueuedAt, it.Previous = f.Message, f.EnqueuedAt, f.Previous
	it.Probability, it.Stratum, it.Lot, it.Gold, it.ContentHash = f.Probability, f.Stratum, f.Lot, f.Gold, f.ContentHash
	it.Assessment = new(screen.Assessment)
	if err := t.must(bAssessment, key, it.Assessment); err != nil {
		return err
	}
	var c around
	if _, err := t.getValue(bContext, key, &c); err != nil {
		return err
	}
	it.Before, it.After = c.Before, c.After
	return nil
}

// missing tells an item that never was from one whose status is lost.
func (t *tx) missing(n uint64) error {
	if n == 0 || n > t.head.LastItem {
		return fmt.Errorf("item %d: %w", n, queue.ErrNotFound)
	}
	return damaged(bStatus, numberKey(n), "it is missing")
}

// must reads a record that has to be there.
func (t *tx) must(bucket string, key []byte, v any) error {
	found, err := t.getValue(bucket, key, v)
	if err == nil && !found {
		err = damaged(bucket, key, "it is missing")
	}
	return err
}

// status reads only where an item stands.
func (t *tx) status(n uint64) (queue.Status, error) {
	var s queue.Status
	found, err := t.getValue(bStatus, numberKey(n), &s)
	if err == nil && !found {
		err = t.missing(n)
	}
	return s, err
}

// save writes what a move made of an item: its status, its places in the
// indexes, the counters and the events, which get their numbers here. It
// returns the seq of the last event, 0 without one.
func (t *tx) save(old, it *queue.Item, events []queue.Event) (uint64, error) {
	queue.Number(it, events, t.head.LastSeq+1)
	for i := range events {
		if err := t.append(&events[i]); err != nil {
			return 0, err
		}
	}
	if err := t.move(old, it); err != nil {
		return 0, err
	}
	if old.Number != 0 {
		countStatus(&t.head.Counts, old, false)
		if !old.Undecided() && it.Undecided() {
			if err := t.reopened(it); err != nil {
				return 0, err
			}
		}
	}
	countStatus(&t.head.Counts, it, true)
	countMove(&t.head.Counts, old, it)
	if !reflect.DeepEqual(old.Status, it.Status) {
		if err := t.putValue(bStatus, numberKey(it.Number), &it.Status); err != nil {
			return 0, err
		}
	}
	if len(events) == 0 {
		return 0, nil
	}
	return events[len(events)-1].Seq, nil
}

// append adds an event to the chain.
func (t *tx) append(e *queue.Event) error {
	e.PreviousHash = t.head.LastHash
	payload, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("%w: event: %v", queue.ErrInvalid, err)
	}
	sum := sha256.Sum256(payload)
	t.head.LastSeq, t.head.LastHash = e.Seq, hex.EncodeToString(sum[:])
	t.head.Counts.Events++
	return t.put(bEvent, numberKey(e.Seq), payload)
}

// move brings the index entries of an item from where it was to where it is.
func (t *tx) move(old, it *queue.Item) error {
	if t.later != nil {
		return nil
	}
	var was []place
	if old.Number != 0 {
		was = places(old)
	}
	is := places(it)
	if err := t.remove(without(was, is)); err != nil {
		return err
	}
	if err := t.insert(without(is, was)); err != nil {
		return err
	}
	return t.lineUp(old, it)
}

// placeLater keeps the entries that move would make of an item that has none.
func (t *tx) placeLater(it *queue.Item) error {
	all := places(it)
	if it.Open() {
		all = append(all, t.lines(it)...)
	}
	return t.later.addPlaces(all)
}

// without returns the elements of a that are not in b.
func without[T comparable](a, b []T) []T {
	var out []T
next:
	for _, x := range a {
		for _, y := range b {
			if x == y {
				continue next
			}
		}
		out = append(out, x)
	}
	return out
}

// find brings the attr entries and their counters from the old assessment's to
// the new one's.
func (t *tx) find(old, it *queue.Item) error {
	var was []attr
	if old.Number != 0 {
		was = attrs(old)
	}
	is := attrs(it)
	gone, new := without(was, is), without(is, was)
	countAttrs(t.head.Counts.Found(), gone, false)
	countAttrs(t.head.Counts.Found(), new, true)
	for _, a := range gone {
		if err := t.del(bAttr, numbered(t.attrPrefix(a), it.Number)); err != nil {
			return err
		}
		if err := t.countValue(a, false); err != nil {
			return err
		}
	}
	for _, a := range new {
		if err := t.put(bAttr, numbered(t.attrPrefix(a), it.Number), nil); err != nil {
			return err
		}
		if err := t.countValue(a, true); err != nil {
			return err
		}
	}
	return nil
}
