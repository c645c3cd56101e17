package boltstore

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"time"

	"offside/queue"
	"offside/screen/contact"
)

// The lengths of a page.
const (
	defaultLimit = 50
	maxLimit     = 10_000
	pageBytes    = 64 << 20 // of texts, after which a page ends
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
	w.ctx = ctx
	var page queue.Page
	var found []row
	for r, ok := w.find(); ok; r, ok = w.find() {
		if len(found) == limit {
			page.More = true
			break
		}
		found = append(found, r)
	}
	if w.failed != nil || len(found) == 0 {
		return page, w.failed
	}
	if page.Items, err = t.read(found); err != nil {
		return queue.Page{}, err
	}
	page.More = page.More || len(page.Items) < len(found)
	found = found[:len(page.Items)]
	if w.reverse {
		slices.Reverse(found)
		slices.Reverse(page.Items)
	}
	page.First, page.Last = cursor(q.Order, found[0].position), cursor(q.Order, found[len(found)-1].position)
	return page, nil
}

// read reads the items that were found, up to that which makes them too long to
// be looked at together.
func (t *tx) read(found []row) ([]queue.Item, error) {
	items := make([]queue.Item, 0, len(found))
	for i, size := 0, 0; i < len(found) && size < pageBytes; i++ {
		it := queue.Item{Number: found[i].number(), Status: found[i].status}
		if err := t.content(&it); err != nil {
			return nil, err
		}
		size += length(&it)
		items = append(items, it.Shown())
	}
	return items, nil
}

// length is about how many bytes an item holds.
func length(it *queue.Item) int {
	n := len(it.Message.Text)
	for _, m := range it.Before {
		n += len(m.Text)
	}
	for _, m := range it.After {
		n += len(m.Text)
	}
	return n
}

// cursor writes a position of an order as a cursor.
func cursor(o queue.Order, p position) string { return orderTag(o) + hex.EncodeToString(p[:]) }

func orderTag(o queue.Order) string {
	switch o {
	case queue.ByAge:
		return "a"
	case queue.ByDoubt:
		return "u"
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

// walk starts a walk through the query.
func (t *tx) walk(q queue.Query) (*walk, error) {
	from, err := parseCursor(q.Order, q.After)
	if err != nil {
		return nil, err
	}
	w := &walk{tx: t, q: q}
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
	if few, of, err := t.few(q); err != nil {
		return nil, err
	} else if of.kind != 0 {
		w.add(newList(few, from, w.reverse), nil)
		w.want(of)
		return w, nil
	}
	var of attr // what all that it walks through have
	switch q.Order {
	case queue.ByDecision:
		if from == nil && q.Since > 0 && !w.reverse {
			since := at(q.Since, 1<<64-1)
			from = &since
		}
		w.add(t.newStretch(bDecided, nil, from, w.reverse))
	case queue.ByDoubt:
		if !t.lined {
			return nil, fmt.Errorf("%w: a queue of an earlier format has no order %q until it is opened for changes", queue.ErrInvalid, q.Order)
		}
		w.add(t.newStretch(bLine, t.doubtPrefix(), from, w.reverse))
	case "", queue.ByRank, queue.ByAge:
		if of = t.line(q); of.kind != 0 {
			w.add(t.newStretch(bLine, t.linePrefix(of, q.Order), from, w.reverse))
			break
		}
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
	w.want(of)
	return w, w.failed
}

// want has the walk look for what the query asks for beside one attr.
func (w *walk) want(beside attr) {
	for _, a := range filters(w.q) {
		if a != beside {
			w.wanted = append(w.wanted, w.attrPrefix(a))
		}
	}
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

// line returns of what a query is best walked along the line: of what the
// fewest items have, as far as this is counted; nothing if it asks for nothing
// or goes through a lane of fewer items still.
func (t *tx) line(q queue.Query) (best attr) {
	if !t.lined {
		return best
	}
	open := t.head.Counts.Open
	fewest := t.head.Counts.States[queue.Pending] + t.head.Counts.States[queue.Claimed]
	if q.Lane != "" {
		fewest = t.head.Counts.Lanes[q.Lane]
	}
	for _, a := range filters(q) {
		n, counted := counted(open, a)
		if !counted {
			n = min(fewLimit, fewest)
		}
		if lined(a.kind) && n <= fewest {
			best, fewest = a, n
		}
	}
	return best
}

// counted returns how many items have an attr, where that is counted.
func counted(f queue.Found, a attr) (n uint64, counted bool) {
	switch a.kind {
	case byClause:
		return f.Clauses[a.value], true
	case byRule:
		return f.Rules[a.value], true
	case byClass:
		return f.Classes[contact.Class(a.value)], true
	}
	return 0, false
}

// filters are the attrs that a query asks for, those that few items share
// first.
func filters(q queue.Query) []attr {
	all := []attr{{byThread, q.Thread}, {byValue, q.Value}, {bySender, q.Sender}, {byRule, q.Rule}, {byClause, q.Clause}, {byClass, string(q.Class)}}
	return slices.DeleteFunc(all, func(a attr) bool { return a.value == "" })
}

// fewLimit is how many items that have something in common are gathered and
// sorted; of more than that, the order itself is walked.
const fewLimit = 8192

// few gathers the positions of a query that asks for something that few items
// have, and says for what; nothing when they are too many, or nothing is asked
// for.
func (t *tx) few(q queue.Query) (all []position, of attr, err error) {
	for _, a := range filters(q) {
		n, _ := counted(t.head.Counts.Found(), a)
		if n > fewLimit || t.lined && lined(a.kind) && q.Order != queue.ByDecision && q.Order != queue.ByDoubt {
			continue
		}
		all, ok, err := t.gather(q, a)
		if ok || err != nil {
			return all, a, err
		}
	}
	return nil, attr{}, nil
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
	c := t.shelf(bAttr).Cursor()
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
	var s standing
	if err := t.must(bStatus, numberKey(n), &s); err != nil {
		return p, false, err
	}
	open := s.State == queue.Pending || s.State == queue.Claimed
	switch o {
	case queue.ByDecision:
		return at(s.Event, n), s.State == queue.Decided, nil
	case queue.ByAge:
		if !open {
			return p, false, nil
		}
		var f arrival
		err := t.must(bMessage, numberKey(n), &f)
		return at(sortTime(f.EnqueuedAt), n), true, err
	case queue.ByDoubt:
		if !open {
			return p, false, nil
		}
		it, err := t.item(n)
		return at(sortRank(it.Doubt()), n), true, err
	}
	return at(sortRank(s.Rank), n), open, nil
}

// standing is the part of a status, and arrival of a message record, that a
// position is made of.
type standing struct {
	State queue.State `json:"state"`
	Rank  float64     `json:"rank"`
	Event uint64      `json:"decided_seq"`
}

type arrival struct {
	EnqueuedAt time.Time `json:"enqueued_at"`
}
