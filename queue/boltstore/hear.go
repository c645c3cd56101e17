package boltstore

import (
	"context"
	"slices"

	"offside/queue"
	"offside/screen"
)

// hearLimit is how many items of one thread, the newest, get to hear what is
// said later.
const hearLimit = 100

// said is a message of a batch, with the number of the item that it became in
// this batch or is; 0 for a message that needed no review.
type said struct {
	screen.Message
	item uint64
}

// hear appends the batch's messages to the context of the undecided items of
// their threads.
func (t *tx) hear(ctx context.Context, b queue.Batch) error {
	threads := map[string][]said{}
	var order []string
	add := func(m screen.Message, item uint64) {
		if m.Thread == "" || m.ID == "" {
			return
		}
		if threads[m.Thread] == nil {
			order = append(order, m.Thread)
		}
		threads[m.Thread] = append(threads[m.Thread], said{m, item})
	}
	for i := range b.Entries {
		n, err := t.newest(b.Entries[i].Message.ID)
		if err != nil {
			return err
		}
		add(b.Entries[i].Message, n)
	}
	for _, m := range b.Heard {
		add(m, 0)
	}
	for _, name := range order {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := t.hearThread(name, threads[name]); err != nil {
			return err
		}
	}
	return nil
}

func (t *tx) hearThread(name string, messages []said) error {
	numbers, err := t.lastHaving(attr{byThread, name}, hearLimit)
	if err != nil {
		return err
	}
	for _, n := range numbers {
		if len(messages) == 1 && messages[0].item == n {
			continue // nobody else has said anything
		}
		s, err := t.status(n)
		if err != nil {
			return err
		}
		if s.Open() || s.State == queue.Snoozed {
			if err := t.hearItem(n, messages); err != nil {
				return err
			}
		}
	}
	return nil
}

// hearItem appends to one item's context what came later.
func (t *tx) hearItem(n uint64, messages []said) error {
	var f fixed
	var c around
	key := numberKey(n)
	if err := t.must(bMessage, key, &f); err != nil {
		return err
	}
	if err := t.must(bContext, key, &c); err != nil {
		return err
	}
	had := len(c.After)
	for _, m := range messages {
		if len(c.After) < queue.ContextLimit && later(n, &f.Message, &c, &m) {
			c.After = append(c.After, m.Message)
		}
	}
	if len(c.After) == had {
		return nil
	}
	return t.putValue(bContext, key, &c)
}

// later reports whether a message of the thread came after an item and is not
// yet part of its context. Times decide where both are known, else the order
// in which the two came in; where that is not known either, because the
// context before may have been cut, the message is left out.
func later(n uint64, item *screen.Message, c *around, m *said) bool {
	same := func(x screen.Message) bool { return x.ID == m.ID }
	switch {
	case m.ID == item.ID || slices.ContainsFunc(c.Before, same) || slices.ContainsFunc(c.After, same):
		return false
	case !m.SentAt.IsZero() && !item.SentAt.IsZero() && !m.SentAt.Equal(item.SentAt):
		return m.SentAt.After(item.SentAt)
	case m.item != 0:
		return m.item > n
	}
	return len(c.Before) < queue.ContextLimit
}

// lastHaving returns the newest items with an attr, the newest first.
func (t *tx) lastHaving(a attr, limit int) ([]uint64, error) {
	return t.lastOf(t.attrPrefix(a), limit)
}

// lastOf returns the newest items under the prefix of an attr.
func (t *tx) lastOf(prefix []byte, limit int) ([]uint64, error) {
	c := t.shelf(bAttr).Cursor()
	var out []uint64
	for k, rec := before(c, numbered(prefix, 1<<64-1)); len(k) == len(prefix)+8 && string(k[:len(prefix)]) == string(prefix) && len(out) < limit; k, rec = c.Prev() {
		if _, err := unseal(bAttr, k, rec); err != nil {
			return nil, err
		}
		out = append(out, keyNumber(k[len(prefix):]))
	}
	return out, nil
}
