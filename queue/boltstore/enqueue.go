package boltstore

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"offside/queue"
	"offside/screen"
)

// Enqueue implements queue.Store.
func (s *Store) Enqueue(ctx context.Context, b queue.Batch) (queue.Tally, error) {
	for i := range b.Entries {
		if err := b.Entries[i].Validate(); err != nil {
			return queue.Tally{}, err
		}
	}
	for name := range b.Windows {
		if err := checkName(name); err != nil {
			return queue.Tally{}, fmt.Errorf("window %q: %w", name, err)
		}
	}
	if !(b.Lot >= 0 && b.Lot <= 1) {
		return queue.Tally{}, fmt.Errorf("%w: a lot of %g", queue.ErrInvalid, b.Lot)
	}
	var tally queue.Tally
	err := s.write(ctx, func(t *tx) (err error) {
		tally, err = t.enqueue(ctx, b)
		return err
	})
	if err != nil {
		return queue.Tally{}, err
	}
	return tally, nil
}

func (t *tx) enqueue(ctx context.Context, b queue.Batch) (queue.Tally, error) {
	var tally queue.Tally
	if err := t.current(b.Entries); err != nil {
		return tally, err
	}
	t.lot = b.Lot
	for i := range b.Entries {
		if err := ctx.Err(); err != nil {
			return tally, err
		}
		if err := t.enter(&b.Entries[i], &tally); err != nil {
			return tally, err
		}
	}
	if err := t.widen(); err != nil {
		return tally, err
	}
	if err := t.hear(ctx, b); err != nil {
		return tally, err
	}
	for name, state := range b.Windows {
		if err := t.put(bWindow, t.windowKey(name), state); err != nil {
			return tally, err
		}
	}
	return tally, nil
}

// enter brings in one entry.
func (t *tx) enter(e *queue.Entry, tally *queue.Tally) error {
	n, err := t.newest(e.Message.ID)
	if err != nil {
		return err
	}
	if n == 0 {
		tally.Added++
		return t.add(e, 0)
	}
	old, err := t.item(n)
	if err != nil {
		return err
	}
	switch {
	case old.Message.Text != e.Message.Text:
		tally.Added++
		tally.Changed++
		return t.add(e, n)
	case queue.SameFacts(&old.Message, &e.Message) || !old.Undecided():
		tally.Known++
		return nil
	}
	tally.Reassessed++
	_, err = t.reassess(&old, e.Message, e.Assessment)
	return err
}

// add makes a new item of an entry.
func (t *tx) add(e *queue.Entry, previous uint64) error {
	t.head.LastItem++
	f := fixed{Previous: previous, Salt: make([]byte, 16)}
	if _, err := rand.Read(f.Salt); err != nil {
		return fmt.Errorf("salt: %w", err)
	}
	hash, err := contentHash(f.Salt, e)
	if err != nil {
		return err
	}
	set, err := t.settings()
	if err != nil {
		return err
	}
	base := queue.Item{Number: t.head.LastItem, Previous: previous, ContentHash: hash, Message: e.Message, Assessment: e.Assessment}
	if err := t.find(&queue.Item{}, &base); err != nil {
		return err
	}
	if base.Reach, err = t.reach(&base); err != nil {
		return err
	}
	if set.Seq == 0 {
		set.Lot = t.lot
	}
	base.Place(t.key, e, set.Lot)
	it, events := queue.Enter(base, *e, t.now)
	f.Message, f.EnqueuedAt, f.ContentHash = it.Message, it.EnqueuedAt, hash
	f.Probability, f.Stratum, f.Lot, f.Gold = it.Probability, it.Stratum, it.Lot, it.Gold
	key := numberKey(it.Number)
	if err := t.putValue(bMessage, key, &f); err != nil {
		return err
	}
	if err := t.putValue(bAssessment, key, it.Assessment); err != nil {
		return err
	}
	if err := t.putValue(bContext, key, &around{Before: it.Before}); err != nil {
		return err
	}
	if err := t.put(bID, t.hash(byID, it.Message.ID), key); err != nil {
		return err
	}
	t.head.Counts.Items++
	var none queue.Item
	_, err = t.save(&none, &it, events)
	return err
}

// reassess gives an undecided item facts and an assessment, and returns the
// events.
func (t *tx) reassess(old *queue.Item, m screen.Message, a *screen.Assessment) ([]queue.Event, error) {
	it, events, err := queue.Reassess(*old, m, a, t.now)
	if err != nil {
		return nil, err
	}
	key := numberKey(it.Number)
	if !queue.SameFacts(&old.Message, &m) {
		var f fixed
		if err := t.must(bMessage, key, &f); err != nil {
			return nil, err
		}
		f.Message = it.Message
		if err := t.putValue(bMessage, key, &f); err != nil {
			return nil, err
		}
	}
	if err := t.putValue(bAssessment, key, it.Assessment); err != nil {
		return nil, err
	}
	if err := t.find(old, &it); err != nil {
		return nil, err
	}
	reach, err := t.reach(&it)
	if err != nil {
		return nil, err
	}
	it.Widen(reach)
	if _, err := t.save(old, &it, events); err != nil {
		return nil, err
	}
	return events, t.remember(old, &it)
}

// contentHash is the salted hash by which events name a message.
func contentHash(salt []byte, e *queue.Entry) (string, error) {
	raw, err := json.Marshal(e.Message)
	if err != nil {
		return "", fmt.Errorf("%w: message %q: %v", queue.ErrInvalid, e.Message.ID, err)
	}
	h := hmac.New(sha256.New, salt)
	h.Write(raw)
	return hex.EncodeToString(h.Sum(nil)), nil
}
