package boltstore

import (
	"bytes"
	"context"
	"encoding/binary"
	"slices"

	"go.etcd.io/bbolt"

	"offside/queue"
)

// A walk goes through the items of a query, in its order or backwards.
type walk struct {
	*tx
	q       queue.Query
	ctx     context.Context // nil: it is never told to stop
	wanted  [][]byte        // the prefixes of the attrs that the query asks for
	pass    map[uint64]bool // items to pass over unseen
	sources []source        // each in order; the walk merges them
	reverse bool
	failed  error // why it ended early
}

// row is an item that a walk has found.
type row struct {
	position
	status queue.Status
}

// find returns the next item that belongs to the query.
func (w *walk) find() (row, bool) {
	for p, ok := w.next(); ok; p, ok = w.next() {
		w.looked++
		if w.pass[p.number()] {
			continue
		}
		if w.q.Order == queue.ByDecision && keyNumber(p[:8]) <= w.q.Since {
			if w.reverse {
				break
			}
			continue
		}
		if w.ctx != nil && w.ctx.Err() != nil {
			w.failed = w.ctx.Err()
			break
		}
		s, fits, err := w.fits(p.number())
		if err != nil {
			w.failed = err
			break
		}
		if fits {
			return row{p, s}, true
		}
	}
	return row{}, false
}

// fits reports whether an item belongs to the query, apart from its place in
// the order, with its status.
func (w *walk) fits(number uint64) (s queue.Status, ok bool, err error) {
	for _, prefix := range w.wanted {
		if ok, err := w.has(bAttr, binary.BigEndian.AppendUint64(prefix, number)); err != nil || !ok {
			return s, false, err
		}
	}
	if s, err = w.status(number); err != nil {
		return s, false, err
	}
	if w.q.Order != queue.ByDecision && !s.Open() {
		return s, false, nil // a line still holds some that were decided
	}
	if w.q.Lane != "" && s.Lane != w.q.Lane {
		return s, false, nil
	}
	if w.q.For == "" {
		return s, true, nil
	}
	holder := s.Holder(w.now)
	return s, !keptFrom(&s, w.q.For) && (holder == "" || holder == w.q.For), nil
}

// source is one ordered stretch of positions.
type source interface {
	peek() (position, bool)
	advance() error
}

// next returns the next position.
func (w *walk) next() (position, bool) {
	var best source
	var first position
	for _, s := range w.sources {
		p, ok := s.peek()
		if !ok {
			continue
		}
		if c := bytes.Compare(p[:], first[:]); best == nil || c != 0 && (c > 0) == w.reverse {
			best, first = s, p
		}
	}
	if best == nil || w.failed != nil {
		return position{}, false
	}
	w.failed = best.advance()
	return first, true
}

// add appends a source unless it could not be opened.
func (w *walk) add(s source, err error) {
	if err != nil && w.failed == nil {
		w.failed = err
	}
	w.sources = append(w.sources, s)
}

// stretch is the source of the index entries under a prefix.
type stretch struct {
	bucket  string
	prefix  []byte
	cursor  *bbolt.Cursor
	reverse bool
	here    position
	ok      bool
}

// newStretch opens the entries of bucket under prefix, beyond from in the
// walk's direction; from nil: all.
func (t *tx) newStretch(bucket string, prefix []byte, from *position, reverse bool) (*stretch, error) {
	s := &stretch{bucket: bucket, prefix: prefix, reverse: reverse, cursor: t.shelf(bucket).Cursor()}
	var k, rec []byte
	switch {
	case reverse && from == nil:
		k, rec = before(s.cursor, append(slices.Clone(prefix), bytes.Repeat([]byte{0xff}, len(position{})+1)...))
	case reverse:
		k, rec = before(s.cursor, append(slices.Clone(prefix), from[:]...))
	case from == nil:
		k, rec = s.cursor.Seek(prefix)
	default:
		key := append(slices.Clone(prefix), from[:]...)
		if k, rec = s.cursor.Seek(key); bytes.Equal(k, key) {
			k, rec = s.cursor.Next()
		}
	}
	return s, s.take(k, rec)
}

// before places the cursor on the last key below key.
func before(c *bbolt.Cursor, key []byte) (k, v []byte) {
	if k, _ := c.Seek(key); k == nil {
		return c.Last()
	}
	return c.Prev()
}

// take makes an entry the current one, or ends the stretch.
func (s *stretch) take(k, rec []byte) error {
	s.ok = false
	if k == nil || !bytes.HasPrefix(k, s.prefix) {
		return nil
	}
	if _, err := unseal(s.bucket, k, rec); err != nil {
		return err
	}
	if len(k) != len(s.prefix)+len(s.here) {
		return damaged(s.bucket, k, "its key has a wrong length")
	}
	copy(s.here[:], k[len(s.prefix):])
	s.ok = true
	return nil
}

func (s *stretch) peek() (position, bool) { return s.here, s.ok }

func (s *stretch) advance() error {
	if s.reverse {
		return s.take(s.cursor.Prev())
	}
	return s.take(s.cursor.Next())
}

// list is the source of positions that were gathered and sorted.
type list []position

func (l *list) peek() (position, bool) {
	if len(*l) == 0 {
		return position{}, false
	}
	return (*l)[0], true
}

func (l *list) advance() error {
	*l = (*l)[1:]
	return nil
}

// newList sorts the positions and keeps those beyond from.
func newList(all []position, from *position, reverse bool) *list {
	compare := func(a, b position) int {
		if reverse {
			a, b = b, a
		}
		return bytes.Compare(a[:], b[:])
	}
	slices.SortFunc(all, compare)
	if from != nil {
		all = slices.DeleteFunc(all, func(p position) bool { return compare(p, *from) <= 0 })
	}
	l := list(all)
	return &l
}
