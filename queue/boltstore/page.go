package boltstore

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"

	"offside/queue"
)

// The lengths of a page.
const (
	defaultLimit = 50
	maxLimit     = 10_000
)

// Page implements queue.Store.
func (s *Store) Page(ctx context.Context, q queue.Query) (queue.Page, error) {
	var page queue.Page
	err := s.read(ctx, func(t *tx) error {
		var err error
		page, err = t.page(ctx, q)
		return err
	})
	if err != nil {
		return queue.Page{}, err
	}
	return page, nil
}

func (t *tx) page(ctx context.Context, q queue.Query) (queue.Page, error) {
	limit := q.Limit
	if limit <= 0 {
		limit = defaultLimit
	}
	limit = min(limit, maxLimit)
	w, err := t.walk(q)
	if err != nil {
		return queue.Page{}, err
	}
	var page queue.Page
	var found []position
	for p, ok := w.next(); ok; p, ok = w.next() {
		if err := ctx.Err(); err != nil {
			return page, err
		}
		_, fits, err := t.fits(q, p.number())
		if err != nil {
			return page, err
		}
		if !fits {
			continue
		}
		if len(found) == limit {
			page.More = true
			break
		}
		found = append(found, p)
	}
	if w.failed != nil {
		return page, w.failed
	}
	if w.reverse {
		slices.Reverse(found)
	}
	return page, t.fill(&page, q.Order, found)
}

// fill reads the items of a page.
func (t *tx) fill(page *queue.Page, o queue.Order, found []position) error {
	if len(found) == 0 {
		return nil
	}
	page.Items = make([]queue.Item, len(found))
	for i, p := range found {
		var err error
		if page.Items[i], err = t.item(p.number()); err != nil {
			return err
		}
	}
	page.First, page.Last = cursor(o, found[0]), cursor(o, found[len(found)-1])
	return nil
}

// cursor writes a position of an order as a cursor.
func cursor(o queue.Order, p position) string { return orderTag(o) + hex.EncodeToString(p[:]) }

func orderTag(o queue.Order) string {
	switch o {
	case queue.ByAge:
		return "a"
	case queue.ByDecision:
		return "d"
	}
	return "r"
}

// parseCursor reads it back.
func parseCursor(o queue.Order, s string) (*position, error) {
	if s == "" || s == queue.End {
		return nil, nil
	}
	raw, err := hex.DecodeString(s[1:])
	if err != nil || len(raw) != len(position{}) || s[:1] != orderTag(o) {
		return nil, fmt.Errorf("%w: %q is no cursor of this order", queue.ErrInvalid, s)
	}
	p := position(raw)
	return &p, nil
}

// walk starts a walk through the query. What it gives still has to be asked
// with fits.
func (t *tx) walk(q queue.Query) (*walk, error) {
	from, err := parseCursor(q.Order, q.After)
	if err != nil {
		return nil, err
	}
	w := &walk{}
	if q.After == queue.End {
		return w, nil
	}
	if q.Before != "" {
		if from != nil {
			return nil, fmt.Errorf("%w: a page is either after or before a cursor", queue.ErrInvalid)
		}
		w.reverse = true
		if from, err = parseCursor(q.Order, q.Before); err != nil {
			return nil, err
		}
	}
	if few, ok, err := t.few(q); err != nil {
		return nil, err
	} else if ok {
		w.add(newList(few, from, w.reverse), nil)
		return w, nil
	}
	switch q.Order {
	case queue.ByDecision:
		w.add(t.newStretch(bDecided, nil, from, w.reverse))
	case "", queue.ByRank, queue.ByAge:
		bucket := bOrder
		if q.Order == queue.ByAge {
			bucket = bAge
		}
		for _, lane := range t.lanes(q.Lane) {
			w.add(t.newStretch(bucket, lanePrefix(lane), from, w.reverse))
		}
	default:
		return nil, fmt.Errorf("%w: no such order %q", queue.ErrInvalid, q.Order)
	}
	return w, w.failed
}

// lanes are the lanes that a query goes through.
func (t *tx) lanes(asked queue.Lane) []queue.Lane {
	if asked != "" {
		return []queue.Lane{asked}
	}
	var all []queue.Lane
	for l := range t.head.Counts.Lanes {
		all = append(all, l)
	}
	slices.Sort(all)
	return all
}

// fits reports whether an item belongs to the query, apart from its place in
// the order. The status is that of an item that fits, if the query had a use
// for it.
func (t *tx) fits(q queue.Query, number uint64) (queue.Status, bool, error) {
	for _, a := range filters(q) {
		if ok, err := t.has(bAttr, numbered(t.attrPrefix(a), number)); err != nil || !ok {
			return queue.Status{}, false, err
		}
	}
	if q.Lane == "" && q.For == "" {
		return queue.Status{}, true, nil
	}
	s, err := t.status(number)
	if err != nil {
		return s, false, err
	}
	if q.Lane != "" && s.Lane != q.Lane {
		return s, false, nil
	}
	if q.For == "" {
		return s, true, nil
	}
	holder := s.Holder(t.now)
	return s, !slices.Contains(s.SkipBy, q.For) && (holder == "" || holder == q.For), nil
}

// filters are the attrs that a query asks for, those that few items share
// first.
func filters(q queue.Query) []attr {
	all := []attr{{byThread, q.Thread}, {byValue, q.Value}, {bySender, q.Sender}, {byRule, q.Rule}, {byClause, q.Clause}, {byClass, string(q.Class)}}
	return slices.DeleteFunc(all, func(a attr) bool { return a.value == "" })
}

// fewLimit is how many items of one sender, thread or value are gathered and sorted;
// of more than that, the order itself is walked.
const fewLimit = 2048

// few gathers the positions of a query that asks for something that few items
// have; ok is false when they are too many, or nothing is asked for.
func (t *tx) few(q queue.Query) (all []position, ok bool, err error) {
	for _, a := range filters(q) {
		if t.tooMany(a) {
			continue
		}
		all, ok, err = t.gather(q, a)
		if ok || err != nil {
			return all, ok, err
		}
	}
	return nil, false, nil
}

// tooMany reports whether the counters already say that an attr is no help.
func (t *tx) tooMany(a attr) bool {
	c := &t.head.Counts
	switch a.kind {
	case byClause:
		return c.Clauses[a.value] > fewLimit
	case byRule:
		return c.Rules[a.value] > fewLimit
	case byClass:
		for class, n := range c.Classes {
			if string(class) == a.value {
				return n > fewLimit
			}
		}
	}
	return false
}

// gather collects the positions, in the query's order, of the items with an
// attr; ok is false when there are more than fewLimit of them.
func (t *tx) gather(q queue.Query, a attr) (all []position, ok bool, err error) {
	numbers, ok, err := t.having(a, fewLimit)
	if err != nil || !ok {
		return nil, false, err
	}
	for _, n := range numbers {
		p, stands, err := t.position(q.Order, n)
		if err != nil {
			return nil, false, err
		}
		if stands {
			all = append(all, p)
		}
	}
	return all, true, nil
}

// having returns the items with an attr; ok is false when there are more than
// limit.
func (t *tx) having(a attr, limit int) (numbers []uint64, ok bool, err error) {
	prefix := t.attrPrefix(a)
	c := t.bolt.Bucket([]byte(bAttr)).Cursor()
	for k, rec := c.Seek(prefix); k != nil && string(k[:min(len(prefix), len(k))]) == string(prefix); k, rec = c.Next() {
		if len(numbers) == limit {
			return numbers, false, nil
		}
		if _, err := unseal(bAttr, k, rec); err != nil {
			return nil, false, err
		}
		if len(k) != len(prefix)+8 {
			return nil, false, damaged(bAttr, k, "its key has a wrong length")
		}
		numbers = append(numbers, keyNumber(k[len(prefix):]))
	}
	return numbers, true, nil
}

// position returns where an item stands in an order; ok is false if it is not
// part of it.
func (t *tx) position(o queue.Order, n uint64) (p position, ok bool, err error) {
	s, err := t.status(n)
	if err != nil {
		return p, false, err
	}
	switch o {
	case queue.ByDecision:
		return at(s.Event, n), s.State == queue.Decided, nil
	case queue.ByAge:
		if !s.Open() {
			return p, false, nil
		}
		var f fixed
		err := t.must(bMessage, numberKey(n), &f)
		return at(sortTime(f.EnqueuedAt), n), true, err
	}
	return at(sortRank(s.Rank), n), s.Open(), nil
}
