package boltstore

import (
	"bytes"
	"errors"
	"maps"
	"slices"

	"offside/queue"
	"offside/screen"
)

// A line is the open items of one clause, rule, class, sender or value in the
// order of their rank or age, or all open ones in the order of doubt, so that a
// page of them costs the same however many items there are. Entries come at
// once; those of items that were decided are taken out later, many together
// that lie side by side on the same pages, so that a decision does not pay for
// them. Until then a walk passes over them.

// linePrefix is the key of a line up to the position.
func (t *tx) linePrefix(a attr, o queue.Order) []byte {
	return append(t.attrPrefix(a), orderTag(o)[0])
}

// linePrefixLen is its length: kind, hash, order.
const linePrefixLen = 1 + hashLen + 1

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
	case old.Number == 0:
		return t.insert(t.lines(it))
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

// How entries of decided items leave their lines.
const (
	leaveAt    = 256  // after so many decisions
	leaveLimit = 2048 // looked at in one transaction
	trimUntil  = 16   // open items in a row end the head of a line
	tidyLimit  = 2048 // entries that are looked at beside, wherever they are
	lonelyBits = 4    // of lines that one decision was about, one in 2^4 is trimmed
)

// leave has decided items leave the lines where they are in the way. That is at
// the head of those lines from which items were decided lately, where they lie
// side by side. All others lie scattered among open ones, each on a page of its
// own, and cost a page that passes over them next to nothing: of these a stretch
// of the bucket is cleared each time, so that they never become many.
func (t *tx) leave() error {
	if t.head.Leaving < leaveAt {
		return nil
	}
	lines, err := t.leaving()
	if err != nil {
		return err
	}
	draw := t.head.Left * 0x9e3779b97f4a7c15 // other lines each time
	for _, prefix := range slices.Sorted(maps.Keys(lines)) {
		if lines[prefix] == 1 && (keyNumber([]byte(prefix[1:]))^draw)>>(64-lonelyBits) != 0 {
			continue
		}
		if err := t.trim([]byte(prefix)); err != nil {
			return err
		}
	}
	return t.tidy()
}

// leaving counts by line the items that were decided since this was last asked.
func (t *tx) leaving() (map[string]int, error) {
	lines := map[string]int{}
	start := at(t.head.Left+1, 0)
	c := t.shelf(bDecided).Cursor()
	n := 0
	for k, _ := c.Seek(start[:]); len(k) == len(position{}) && n < leaveLimit; k, _ = c.Next() {
		it := queue.Item{Number: keyNumber(k[8:])}
		err := t.findable(&it)
		switch {
		case err == nil:
			for _, p := range t.lines(&it) {
				lines[p.key[:linePrefixLen]]++
			}
		case !errors.Is(err, queue.ErrCorrupt): // a damaged one must not stop the others
			return nil, err
		}
		t.head.Left = keyNumber(k)
		n++
	}
	if n < leaveLimit {
		t.head.Left, t.head.Leaving = t.head.LastSeq, 0
	}
	return lines, nil
}

// trim takes the decided items out of the head of a line.
func (t *tx) trim(prefix []byte) error {
	var gone []place
	c := t.shelf(bLine).Cursor()
	k, _ := c.Seek(prefix)
	for open := 0; bytes.HasPrefix(k, prefix) && open < trimUntil && len(gone) < leaveLimit; k, _ = c.Next() {
		if open++; t.left(k) {
			gone, open = append(gone, place{bLine, string(k)}), 0
		}
	}
	return t.remove(gone)
}

// tidy takes the decided items out of the next stretch of the bucket.
func (t *tx) tidy() error {
	var gone []place
	c := t.shelf(bLine).Cursor()
	k, _ := c.Seek(t.head.Tidied)
	for n := 0; k != nil && n < tidyLimit; k, _ = c.Next() {
		if n++; t.left(k) {
			gone = append(gone, place{bLine, string(k)})
		}
	}
	t.head.Tidied = bytes.Clone(k)
	return t.remove(gone)
}

// left reports whether an entry of a line is of a decided item. One that
// nobody can tell of stays.
func (t *tx) left(key []byte) bool {
	if len(key) != linePrefixLen+len(position{}) {
		return false
	}
	s, err := t.status(keyNumber(key[len(key)-8:]))
	return err == nil && s.State == queue.Decided
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
