package boltstore

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"offside/queue"
	"offside/screen"
)

// A line is the open items of one clause, rule, class, sender or value in the
// order of their rank or age, or all open ones in the order of doubt, so that a
// page of them costs the same however many items there are. Entries come at
// once; those of items that were decided are taken out a few hundred decisions
// at a time, when many of them lie side by side on the same pages, so that a
// decision does not pay for them. Until then a walk passes over them.

// linePrefix is the key of a line up to the position.
func (t *tx) linePrefix(a attr, o queue.Order) []byte {
	return append(t.attrPrefix(a), orderTag(o)[0])
}

// lined reports whether there are lines for attrs of a kind. A thread has too
// few items to need them.
func lined(kind byte) bool { return kind != byThread }

// lines are the entries of an item while it is open.
func (t *tx) lines(it *queue.Item) []place {
	var out []place
	rank, age := at(sortRank(it.Rank), it.Number), at(sortTime(it.EnqueuedAt), it.Number)
	for _, a := range attrs(it) {
		if lined(a.kind) {
			out = append(out,
				place{bLine, string(append(t.linePrefix(a, queue.ByRank), rank[:]...))},
				place{bLine, string(append(t.linePrefix(a, queue.ByAge), age[:]...))})
		}
	}
	doubt := at(sortRank(it.Doubt()), it.Number)
	return append(out, place{bLine, string(append(t.doubtPrefix(), doubt[:]...))})
}

// doubtPrefix is that of the line of all open items by doubt.
func (t *tx) doubtPrefix() []byte { return t.linePrefix(attr{byAny, ""}, queue.ByDoubt) }

// lineUp keeps the lines in step with an item that changed.
func (t *tx) lineUp(old, it *queue.Item) error {
	was, is := old.Open(), it.Open()
	changed := old.Rank != it.Rank || old.Assessment != it.Assessment
	switch {
	case old.Number == 0 && is:
		return t.insert(t.lines(it))
	case old.Number == 0: // made anew, as it stands
	case was && it.State == queue.Decided && !changed:
		t.head.Leaving++
	case !is && (was || changed || it.State == queue.Purged):
		return t.remove(t.lines(old))
	case is && (!was || changed):
		after := t.lines(it)
		if err := t.remove(without(t.lines(old), after)); err != nil {
			return err
		}
		return t.insert(after)
	}
	return nil
}

// leaveAt is how many decided items stay in their lines until they are taken
// out together, and leaveLimit how many are at most in one transaction.
const (
	leaveAt    = 256
	leaveLimit = 2048
)

// leave takes those out of their lines that were decided since it was last
// done.
func (t *tx) leave() error {
	if t.head.Leaving < leaveAt {
		return nil
	}
	start := at(t.head.Left+1, 0)
	c := t.shelf(bDecided).Cursor()
	var gone []place
	n := 0
	for k, _ := c.Seek(start[:]); len(k) == len(position{}) && n < leaveLimit; k, _ = c.Next() {
		it := queue.Item{Number: keyNumber(k[8:])}
		err := t.findable(&it)
		switch {
		case err == nil:
			gone = append(gone, t.lines(&it)...)
		case !errors.Is(err, queue.ErrCorrupt): // a damaged one must not stop the others
			return err
		}
		t.head.Left = keyNumber(k)
		n++
	}
	if n < leaveLimit {
		t.head.Left, t.head.Leaving = t.head.LastSeq, 0
	}
	sortPlaces(gone)
	return t.remove(gone)
}

// findable reads what an item is found by.
func (t *tx) findable(it *queue.Item) (err error) {
	if it.Status, err = t.status(it.Number); err != nil {
		return err
	}
	key := numberKey(it.Number)
	var f fixed
	it.Assessment = new(screen.Assessment)
	err = errors.Join(t.must(bMessage, key, &f), t.must(bAssessment, key, it.Assessment))
	it.Message, it.EnqueuedAt = f.Message, f.EnqueuedAt
	return err
}

// insert and remove write index entries.
func (t *tx) insert(all []place) error {
	for _, p := range all {
		if err := t.put(p.bucket, []byte(p.key), nil); err != nil {
			return err
		}
	}
	return nil
}

func (t *tx) remove(all []place) error {
	for _, p := range all {
		if err := t.del(p.bucket, []byte(p.key)); err != nil {
			return err
		}
	}
	return nil
}

// sortPlaces brings entries into the order in which they lie on the pages.
func sortPlaces(all []place) {
	slices.SortFunc(all, func(a, b place) int {
		return cmp.Or(strings.Compare(a.bucket, b.bucket), strings.Compare(a.key, b.key))
	})
}
