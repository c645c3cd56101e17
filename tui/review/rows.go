package review

import "offside/queue"

const (
	pageSize = 50  // items asked for at once
	keepRows = 200 // items kept around the cursor
)

// side says where a stretch of the queue belongs.
type side uint8

const (
	fresh side = iota // instead of what is there
	below
	above
	start // the first stretch, with the cursor on its first item
	end   // the last stretch, with the cursor on its last item
)

// rows is the window on the queue: the items around the cursor, never all of
// it.
type rows struct {
	items   []*row
	cursor  int
	top     string // continues above the first row
	bottom  string // continues below the last row
	above   bool   // there is more above
	below   bool   // there is more below
	loaded  bool   // the first stretch has come
	loading bool
}

// row is one item in the window.
type row struct {
	item *queue.Item
	hay  string // what it is searched in, once that is known
	// first and last are the cursors of the stretch that brought it.
	first, last string
}

// current returns the item under the cursor, nil if there is none.
func (r *rows) current() *queue.Item {
	if r.cursor < 0 || r.cursor >= len(r.items) {
		return nil
	}
	return r.items[r.cursor].item
}

// next returns the item that stands below the cursor, nil if there is none.
func (r *rows) next() *queue.Item {
	if r.cursor+1 >= len(r.items) {
		return nil
	}
	return r.items[r.cursor+1].item
}

// index returns where the item stands, or -1.
func (r *rows) index(number uint64) int {
	for i, x := range r.items {
		if x.item.Number == number {
			return i
		}
	}
	return -1
}

// move moves the cursor by n rows and stops at the ends.
func (r *rows) move(n int) {
	r.cursor = max(0, min(r.cursor+n, len(r.items)-1))
}

// remove takes the item out and returns where it stood, or -1. The cursor
// stays on the row that moves up into its place.
func (r *rows) remove(number uint64) int {
	i := r.index(number)
	if i < 0 {
		return -1
	}
	r.items = append(r.items[:i:i], r.items[i+1:]...)
	if r.cursor > i || r.cursor >= len(r.items) {
		r.cursor = max(0, r.cursor-1)
	}
	return i
}

// put places the item at index i (or the nearest), under the cursor; where it
// stood before, it is gone.
func (r *rows) put(i int, it *queue.Item) {
	r.remove(it.Number)
	i = max(0, min(i, len(r.items)))
	x := &row{item: it, first: r.top, last: r.bottom}
	if near := min(i, len(r.items)-1); near >= 0 {
		x.first, x.last = r.items[near].first, r.items[near].last
	}
	r.items = append(r.items[:i:i], append([]*row{x}, r.items[i:]...)...)
	r.cursor = i
}

// replace updates an item that stands in the window.
func (r *rows) replace(it *queue.Item) {
	if i := r.index(it.Number); i >= 0 {
		r.items[i].item, r.items[i].hay = it, ""
	}
}

// take puts a stretch where it belongs. hidden are items that are on their way
// out and must not show up again.
func (r *rows) take(s side, p queue.Page, hidden func(*queue.Item) bool) {
	r.loaded, r.loading = true, false
	at := r.current()
	switch s {
	case fresh, start:
		*r = rows{loaded: true, top: p.First, bottom: p.Last, below: p.More}
	case end:
		*r = rows{loaded: true, top: p.First, bottom: p.Last, above: p.More}
	}
	var come []*row
	for i := range p.Items {
		it := &p.Items[i]
		if r.index(it.Number) < 0 && !hidden(it) {
			come = append(come, &row{item: it, first: p.First, last: p.Last})
		}
	}
	switch s {
	case above:
		r.items, r.above = append(come, r.items...), p.More
		r.cursor += len(come)
		if p.First != "" {
			r.top = p.First
		}
	case below:
		r.items, r.below = append(r.items, come...), p.More
		if p.Last != "" {
			r.bottom = p.Last
		}
	case start:
		r.items = come
	case end:
		r.items, r.cursor = come, max(0, len(come)-1)
	default:
		r.items = come
		if at != nil {
			r.cursor = max(0, r.index(at.Number))
		}
	}
	r.trim()
}

// jump makes a stretch from the middle of the queue the window.
func (r *rows) jump(s side, p queue.Page, hidden func(*queue.Item) bool) {
	r.take(start, p, hidden)
	r.above, r.below = s == below || p.More, s == above || p.More
}

// trim forgets rows that are far from the cursor, whole stretches at a time.
func (r *rows) trim() {
	for len(r.items) > keepRows && r.cursor < len(r.items)/2 {
		last := r.items[len(r.items)-1].last
		n := len(r.items)
		for n > 0 && r.items[n-1].last == last {
			n--
		}
		if n <= r.cursor {
			break
		}
		r.items, r.below = r.items[:n], true
		r.bottom = r.items[n-1].last
	}
	for len(r.items) > keepRows && r.cursor >= len(r.items)/2 {
		first := r.items[0].first
		n := 0
		for n < len(r.items) && r.items[n].first == first {
			n++
		}
		if n > r.cursor {
			break
		}
		r.items, r.above, r.cursor = r.items[n:], true, r.cursor-n
		r.top = r.items[0].first
	}
}
