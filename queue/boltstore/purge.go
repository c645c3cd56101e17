package boltstore

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math"
	"slices"
	"time"

	"offside/queue"
	"offside/screen"
)

var _ queue.Purger = (*Store)(nil)

// How much one transaction of a purge looks at, and erases.
const (
	purgeLook  = 4096
	purgeBatch = 256
)

// Purge implements queue.Purger. A purge of a sender looks at every item, since
// the sender's messages may stand around anybody's; one by age does as well,
// since clocks jump.
func (s *Store) Purge(ctx context.Context, p queue.Purge) (queue.Erased, error) {
	var done queue.Erased
	if err := p.Validate(); err != nil {
		return done, err
	}
	if len(p.Items) > 0 {
		err := s.purgeItems(ctx, &p, p.Items, &done)
		return done, err
	}
	for from := uint64(1); from != 0; {
		var these []uint64
		err := s.read(ctx, func(t *tx) (err error) {
			these, from, err = t.purgeable(ctx, &p, from)
			return err
		})
		if err == nil {
			err = s.purgeItems(ctx, &p, these, &done)
		}
		if err != nil {
			return done, err
		}
	}
	if p.DryRun {
		return done, nil
	}
	return done, s.purgeWindows(ctx, &p)
}

// purgeable looks at some items, from one on, and returns those that the purge
// is about, and where to go on; 0: that was all. A damaged item ends it:
// nobody could say that everything is erased.
func (t *tx) purgeable(ctx context.Context, p *queue.Purge, from uint64) (these []uint64, next uint64, err error) {
	n := from
	for ; n <= t.head.LastItem && n < from+purgeLook && len(these) < purgeBatch; n++ {
		if err := ctx.Err(); err != nil {
			return nil, 0, err
		}
		var f fixed
		if err := t.must(bMessage, numberKey(n), &f); err != nil {
			return nil, 0, err
		}
		if f.Salt == nil {
			continue // purged already
		}
		meant := f.EnqueuedAt.Before(p.Before)
		if p.Sender != "" {
			if meant, err = t.holds(n, &f, p.Sender); err != nil {
				return nil, 0, err
			}
		}
		if meant {
			these = append(these, n)
		}
	}
	if n > t.head.LastItem {
		n = 0
	}
	return these, n, nil
}

// holds reports whether an item holds anything of a sender.
func (t *tx) holds(n uint64, f *fixed, sender string) (bool, error) {
	var c around
	if err := t.must(bContext, numberKey(n), &c); err != nil {
		return false, err
	}
	it := queue.Item{Message: f.Message, Before: c.Before, After: c.After}
	if it.Message.Sender.ID == sender {
		return true, nil
	}
	_, found := queue.Forget(it, sender)
	return found, nil
}

// purgeItems erases items in bounded transactions, or counts them.
func (s *Store) purgeItems(ctx context.Context, p *queue.Purge, these []uint64, done *queue.Erased) error {
	for part := range slices.Chunk(these, purgeBatch) {
		now := *done
		work := func(t *tx) error {
			for _, n := range part {
				if err := ctx.Err(); err != nil {
					return err
				}
				if err := t.purgeItem(p, n, &now); err != nil {
					return err
				}
			}
			return nil
		}
		run := s.write
		if p.DryRun {
			run = s.read
		}
		if err := run(ctx, work); err != nil {
			return err
		}
		*done = now
	}
	return nil
}

// purgeItem erases one item, or what it holds of the sender.
func (t *tx) purgeItem(p *queue.Purge, n uint64, done *queue.Erased) error {
	it, err := t.item(n)
	if err != nil {
		return err
	}
	if p.Sender != "" && it.Message.Sender.ID != p.Sender {
		if p.DryRun {
			return nil
		}
		kept, _ := queue.Forget(it, p.Sender)
		return t.putAround(&kept)
	}
	if it.State == queue.Purged {
		return nil
	}
	done.Items++
	if it.State == queue.Decided {
		done.Labels++
	}
	if p.DryRun {
		return nil
	}
	_, err = t.do(queue.Command{Do: queue.DoPurge, Item: n, Actor: p.Actor})
	return err
}

// putAround writes the messages of an item that somebody else's purge changed.
func (t *tx) putAround(it *queue.Item) error {
	key := numberKey(it.Number)
	var f fixed
	if err := t.must(bMessage, key, &f); err != nil {
		return err
	}
	f.Message = it.Message
	return errors.Join(t.putValue(bMessage, key, &f), t.putValue(bContext, key, &around{Before: it.Before, After: it.After}))
}

// erase brings an item's records and index entries from what it was to purged.
// Its status and its events are saved already.
func (t *tx) erase(old, it *queue.Item) error {
	key := numberKey(it.Number)
	t.head.Tidied = nil // it may name a line of this item's
	stub := fixed{Message: it.Message, EnqueuedAt: it.EnqueuedAt, Previous: it.Previous, Probability: it.Probability, Stratum: it.Stratum, Lot: it.Lot, Gold: it.Gold, ContentHash: it.ContentHash}
	return errors.Join(
		t.putValue(bMessage, key, &stub),
		t.putValue(bAssessment, key, it.Assessment),
		t.putValue(bContext, key, &around{}),
		t.find(old, it),
		t.loseID(old),
		t.unhear(old),
		t.dropWindow(t.windowKey(old.Message.Thread)),
	)
}

// unhear takes an item's message out of the context of others in its thread.
func (t *tx) unhear(it *queue.Item) error {
	if it.Message.Thread == "" {
		return nil
	}
	numbers, _, err := t.having(attr{byThread, it.Message.Thread}, math.MaxInt)
	if err != nil {
		return err
	}
	this := func(m screen.Message) bool { return m.ID == it.Message.ID }
	for _, n := range numbers {
		var c around
		if err := t.must(bContext, numberKey(n), &c); err != nil {
			return err
		}
		kept := around{slices.DeleteFunc(slices.Clone(c.Before), this), slices.DeleteFunc(slices.Clone(c.After), this)}
		if len(kept.Before) == len(c.Before) && len(kept.After) == len(c.After) {
			continue
		}
		if err := t.putValue(bContext, numberKey(n), &kept); err != nil {
			return err
		}
	}
	return nil
}

// loseID takes away the entry that leads from a message's id to an item: it
// leads to the version before it, if one is left, or goes.
func (t *tx) loseID(it *queue.Item) error {
	key := t.hash(byID, it.Message.ID)
	if newest, err := t.newest(it.Message.ID); err != nil || newest != it.Number {
		return err
	}
	for n := it.Previous; n != 0; {
		var f fixed
		if err := t.must(bMessage, numberKey(n), &f); err != nil {
			return err
		}
		if f.Salt != nil {
			return t.put(bID, key, numberKey(n))
		}
		n = f.Previous
	}
	return t.del(bID, key)
}

// dropWindow forgets the state of a thread: the next message in it is read as
// if it were the first.
func (t *tx) dropWindow(key []byte) error {
	if t.record(bWindow, key) == nil {
		return nil
	}
	return t.del(bWindow, key)
}

// purgeWindows drops the states of threads that the purge is about beside
// those of purged items, in bounded transactions.
func (s *Store) purgeWindows(ctx context.Context, p *queue.Purge) error {
	var from []byte
	for more := true; more; {
		var names [][]byte
		err := s.read(ctx, func(t *tx) (err error) {
			names, from, err = t.windowsOf(ctx, p, from)
			return err
		})
		if err != nil {
			return err
		}
		more = from != nil
		if len(names) == 0 {
			continue
		}
		err = s.write(ctx, func(t *tx) error {
			for _, name := range names {
				if err := t.dropWindow(name); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// windowsOf looks at the states of some threads, from a name on, and returns
// the names of those to drop, and where to go on; nil: that was all.
func (t *tx) windowsOf(ctx context.Context, p *queue.Purge, from []byte) (names [][]byte, next []byte, err error) {
	c := t.bolt.Bucket([]byte(bWindow)).Cursor()
	k, rec := c.Seek(from)
	for looked := 0; k != nil; k, rec = c.Next() {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		if looked++; looked > purgeLook || len(names) == purgeBatch {
			return names, bytes.Clone(k), nil
		}
		_, state, err := t.reveal(bWindow, k, rec)
		if err != nil {
			return nil, nil, err
		}
		if windowIsOf(p, state) {
			names = append(names, bytes.Clone(k))
		}
	}
	return names, nil, nil
}

// windowIsOf reports whether a thread's state may hold anything that the purge
// is about. To the store it is opaque, except that the sender would stand in
// it as JSON, and that it may say how new it is: what does not is dropped.
func windowIsOf(p *queue.Purge, state []byte) bool {
	if p.Sender != "" {
		quoted, err := json.Marshal(p.Sender)
		return err != nil || bytes.Contains(state, quoted)
	}
	var w struct {
		Newest time.Time `json:"newest"`
	}
	return json.Unmarshal(state, &w) != nil || w.Newest.Before(p.Before)
}
