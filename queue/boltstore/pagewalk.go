package boltstore

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"offside/queue"
)

// bbolt trusts its pages: a branch that leads back to itself, or a page that
// is both in use and free, goes unnoticed until the program runs out of stack
// or a record is overwritten; neither can be contained. So the pages are walked here, by reading the
// file, with nothing taken on trust.

// The kinds of page, and the size of what a page lists.
const (
	boltBranch   = 0x01
	boltLeaf     = 0x02
	boltFreelist = 0x10

	boltElement = 16
	boltBucket  = 0x01 // the flag of a leaf element that is a bucket
	boltInline  = 16   // what a bucket's header takes
	boltNoFree  = 1<<64 - 1
)

// pageWalk walks the pages of a file.
type pageWalk struct {
	ctx   context.Context
	file  io.ReaderAt
	meta  boltMeta
	seen  []bool // pages in use, by number
	depth int
	found func(page uint64, what string) error
}

// maxDepth is more than any tree of pages can be deep.
const maxDepth = 64

// pages walks all pages of the state that the transaction sees.
func (c *check) pages() error {
	found := func(page uint64, what string) error { return c.add("page", nil, "%d: %s", page, what) }
	if page, broken := brokenMeta(c.file); broken {
		// It may be one that is just being written.
		if again, still := brokenMeta(c.file); still && again == page {
			if err := found(uint64(page), metaLost); err != nil {
				return err
			}
		}
	}
	w, err := c.walkPages(c.ctx, found)
	if err != nil {
		return err
	}
	for id, seen := range w.seen {
		if !seen {
			if err := found(uint64(id), "it is neither in use nor free"); err != nil {
				return err
			}
		}
	}
	return nil
}

// sound refuses a file with broken pages, unless it is too large to be looked
// at whenever it is opened.
func (t *tx) sound() error {
	info, err := t.file.Stat()
	if err != nil {
		return err
	}
	if page, broken := brokenMeta(t.file); broken {
		return fmt.Errorf("%w: page %d: %s", queue.ErrCorrupt, page, metaLost)
	}
	if info.Size() > soundLimit {
		return nil
	}
	_, err = t.walkPages(context.Background(), func(page uint64, what string) error {
		return fmt.Errorf("%w: page %d: %s", queue.ErrCorrupt, page, what)
	})
	return err
}

// metaLost says what a broken meta means.
const metaLost = "a meta page is broken, and with it the last change: offside queue repair brings it back"

// soundLimit is the size in bytes up to which every Open walks the pages.
const soundLimit = 32 << 20

// walkPages walks the pages that the transaction sees, calling found for each
// that is broken.
func (t *tx) walkPages(ctx context.Context, found func(uint64, string) error) (*pageWalk, error) {
	f := t.file
	for _, offset := range metaOffsets() {
		m, ok := readMeta(f, offset)
		if !ok || m.txid != uint64(t.bolt.ID()) {
			continue
		}
		w := &pageWalk{ctx: ctx, file: f, meta: m, seen: make([]bool, m.pages), found: found}
		w.seen[0], w.seen[1] = true, true
		if err := w.tree(m.root); err != nil {
			return w, err
		}
		return w, w.freelist()
	}
	return nil, errPassed
}

// errPassed: two changes went by before the walk began, so that the metas are
// those of later states.
var errPassed = fmt.Errorf("%w: the state that is open has no meta page", queue.ErrCorrupt)

// take reads a page and marks it, with what overflows from it, as in use. It
// returns nil if it is none.
func (w *pageWalk) take(id uint64, kinds uint16) ([]byte, error) {
	if err := w.ctx.Err(); err != nil {
		return nil, err
	}
	head := make([]byte, boltPageHeader)
	if id < 2 || id >= w.meta.pages {
		return nil, w.found(id, "there is no such page")
	}
	if _, err := w.file.ReadAt(head, int64(id*w.meta.pageSize)); err != nil {
		return nil, unread(err)
	}
	native := binary.NativeEndian
	kind, more := native.Uint16(head[8:]), uint64(native.Uint32(head[12:]))
	switch {
	case native.Uint64(head) != id:
		return nil, w.found(id, "it says to be another page")
	case kind&^kinds != 0 || kind&(kind-1) != 0 || kind == 0:
		return nil, w.found(id, "it is of a wrong kind")
	case id+more >= w.meta.pages:
		return nil, w.found(id, "it is longer than the file")
	}
	for i := id; i <= id+more; i++ {
		if w.seen[i] {
			return nil, w.found(i, "it is in use twice")
		}
		w.seen[i] = true
	}
	raw := make([]byte, (1+more)*w.meta.pageSize)
	_, err := w.file.ReadAt(raw, int64(id*w.meta.pageSize))
	return raw, unread(err)
}

// unread says what a page that cannot be read means: the file is cut short.
func unread(err error) error {
	if errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: the file is cut short", queue.ErrCorrupt)
	}
	return err
}

// tree walks the page and those under it.
func (w *pageWalk) tree(id uint64) error {
	if w.depth++; w.depth > maxDepth {
		return w.found(id, "the tree of pages is too deep")
	}
	defer func() { w.depth-- }()
	raw, err := w.take(id, boltBranch|boltLeaf)
	if raw == nil || err != nil {
		return err
	}
	native := binary.NativeEndian
	count := int(native.Uint16(raw[10:]))
	if boltPageHeader+count*boltElement > len(raw) {
		return w.found(id, "it lists more than it holds")
	}
	for i := range count {
		at := boltPageHeader + i*boltElement
		e := raw[at:]
		var err error
		if native.Uint16(raw[8:]) == boltBranch {
			err = w.branch(id, e)
		} else {
			err = w.leaf(id, e)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// branch follows one element of a branch page; e begins with it.
func (w *pageWalk) branch(id uint64, e []byte) error {
	native := binary.NativeEndian
	pos, size := uint64(native.Uint32(e)), uint64(native.Uint32(e[4:]))
	if pos+size > uint64(len(e)) {
		return w.found(id, "a key lies outside it")
	}
	return w.tree(native.Uint64(e[8:]))
}

// leaf checks one element of a leaf page, and follows it if it is a bucket.
func (w *pageWalk) leaf(id uint64, e []byte) error {
	native := binary.NativeEndian
	flags, pos := native.Uint32(e), uint64(native.Uint32(e[4:]))
	key, value := uint64(native.Uint32(e[8:])), uint64(native.Uint32(e[12:]))
	if pos+key+value > uint64(len(e)) {
		return w.found(id, "a record lies outside it")
	}
	if flags&boltBucket == 0 {
		return nil
	}
	if value < boltInline {
		return w.found(id, "a bucket is cut short")
	}
	if root := native.Uint64(e[pos+key:]); root != 0 {
		return w.tree(root)
	}
	return nil
}

// freelist checks that no free page is in use, or free twice.
func (w *pageWalk) freelist() error {
	if w.meta.freelist == boltNoFree {
		return nil
	}
	raw, err := w.take(w.meta.freelist, boltFreelist)
	if raw == nil || err != nil {
		return err
	}
	native := binary.NativeEndian
	count, at := uint64(native.Uint16(raw[10:])), uint64(boltPageHeader)
	if count == 0xffff {
		count, at = native.Uint64(raw[at:]), at+8
	}
	if count > (uint64(len(raw))-at)/8 {
		return w.found(w.meta.freelist, "it lists more than it holds")
	}
	for i := range count {
		id := native.Uint64(raw[at+8*i:])
		switch {
		case id >= w.meta.pages:
			err = w.found(id, "it is free and beyond the end")
		case w.seen[id]:
			err = w.found(id, "it is free and in use")
		default:
			w.seen[id] = true
		}
		if err != nil {
			return err
		}
	}
	return nil
}
