package boltstore

import (
	"cmp"
	"context"
	"encoding/binary"
	"io"
	"os"
	"slices"

	"offside/queue"
)

// A scan reads the records of a file whose pages may be broken, without bbolt:
// it takes nothing on trust but the checksum that every record carries, which
// covers the bucket and the key as well. So it does not matter how a record was
// found, and what is given out is what was once written.
type scan struct {
	ctx   context.Context
	file  io.ReaderAt
	size  uint64 // of the file
	meta  boltMeta
	seen  []bool // pages that were walked, or that follow from one that was
	depth int
	// found takes a good record, lost the key of one whose checksum fails, with
	// the bucket that it seems to be of.
	found func(bucket string, key, rec []byte) error
	lost  func(bucket string, key []byte) error
	// broken says that something is wrong with the pages themselves.
	broken bool
}

// newScan prepares to read a file. Where no meta page is good, nothing leads
// anywhere, and every page is looked at.
func newScan(ctx context.Context, file *os.File) (*scan, error) {
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	s := &scan{ctx: ctx, file: file, size: uint64(info.Size())}
	m, ok := newestMeta(file)
	if !ok {
		m, s.broken = boltMeta{pageSize: uint64(os.Getpagesize()), freelist: boltNoFree}, true
	}
	s.meta = m
	s.seen = make([]bool, s.size/m.pageSize+1)
	return s, nil
}

// newestRoot looks for a state of the queue that is newer than the one that the
// meta in force leads to, where the other meta is broken. Each change writes the
// page anew from which everything else hangs, with the head on it. A state that
// is not whole was never called saved.
func (s *scan) newestRoot() error {
	if _, broken := brokenMeta(s.file); !broken {
		return nil
	}
	type root struct {
		page uint64
		head *head
	}
	var all []root
	now := s.headAt(s.meta.root)
	for id := uint64(2); id < uint64(len(s.seen)); id++ {
		if err := s.ctx.Err(); err != nil {
			return err
		}
		if h := s.headAt(id); compareHeads(h, now) > 0 {
			all = append(all, root{id, h})
		}
	}
	slices.SortFunc(all, func(a, b root) int { return compareHeads(b.head, a.head) })
	for _, r := range all {
		whole, err := s.whole(r.page)
		if err != nil {
			return err
		}
		if whole {
			s.meta.root, s.meta.freelist = r.page, boltNoFree
			return nil
		}
	}
	return nil
}

// compareHeads tells which of two states is the newer one.
func compareHeads(a, b *head) int {
	return cmp.Or(cmp.Compare(a.Changes, b.Changes), cmp.Compare(a.LastSeq, b.LastSeq))
}

// another is a scan of the same file that has seen nothing yet.
func (s *scan) another() *scan {
	return &scan{
		ctx: s.ctx, file: s.file, size: s.size, meta: s.meta, seen: make([]bool, len(s.seen)),
		found: func(string, []byte, []byte) error { return nil }, lost: func(string, []byte) error { return nil },
	}
}

// whole reports whether everything under a page can be read.
func (s *scan) whole(id uint64) (bool, error) {
	try := s.another()
	try.lost = func(string, []byte) error { try.broken = true; return nil }
	err := try.tree(id, "")
	return !try.broken, err
}

// headAt returns the head on the page, an empty one if it is not the page from
// which everything else hangs.
func (s *scan) headAt(id uint64) *head {
	found := newHead()
	begin := make([]byte, boltPageHeader+boltElement)
	native := binary.NativeEndian
	if id < 2 || !s.read(id*s.meta.pageSize, begin) || native.Uint64(begin) != id || native.Uint16(begin[8:]) != boltLeaf ||
		native.Uint32(begin[boltPageHeader:])&boltBucket == 0 {
		return found // only that page lists buckets
	}
	one := s.another()
	one.found = func(bucket string, key, rec []byte) error {
		if h := newHead(); bucket == bMeta && string(key) == metaHead && new(Store).decode(bucket, key, rec, h) == nil {
			found = h
		}
		return nil
	}
	page, ok := one.take(id)
	if !ok {
		return found
	}
	for i := range elements(page, 4) {
		e := page[boltPageHeader+i*boltElement:]
		pos, k, v := uint64(native.Uint32(e[4:])), uint64(native.Uint32(e[8:])), uint64(native.Uint32(e[12:]))
		if pos+k+v > uint64(len(e)) || string(e[pos:pos+k]) != bMeta {
			continue
		}
		if one.element(boltBucket, e[pos:pos+k], e[pos+k:pos+k+v], "") != nil {
			return newHead()
		}
	}
	return found
}

// tree reads the records under a page, which belong to a bucket if its name is
// given.
func (s *scan) tree(id uint64, bucket string) error {
	if err := s.ctx.Err(); err != nil {
		return err
	}
	if s.depth++; s.depth > maxDepth {
		s.broken = true
		return nil
	}
	defer func() { s.depth-- }()
	page, ok := s.take(id)
	if !ok {
		s.broken = true
		return nil
	}
	native := binary.NativeEndian
	switch kind := native.Uint16(page[8:]); kind {
	case boltLeaf:
		return s.leaf(page, bucket)
	case boltBranch:
		for i := range elements(page, 0) {
			if err := s.tree(native.Uint64(page[boltPageHeader+i*boltElement+8:]), bucket); err != nil {
				return err
			}
		}
		return nil
	}
	s.broken = true
	s.seen[id] = false // what it was is not known: look at it again
	return nil
}

// take reads a page with what overflows from it, once.
func (s *scan) take(id uint64) ([]byte, bool) {
	if id < 2 || id >= uint64(len(s.seen)) || s.seen[id] {
		return nil, false
	}
	head := make([]byte, boltPageHeader)
	if !s.read(id*s.meta.pageSize, head) {
		return nil, false
	}
	native := binary.NativeEndian
	if native.Uint64(head) != id {
		s.broken = true
	}
	more := uint64(native.Uint32(head[12:]))
	if id+more >= uint64(len(s.seen)) {
		s.broken, more = true, 0
	}
	page := make([]byte, min((1+more)*s.meta.pageSize, s.size-id*s.meta.pageSize))
	if !s.read(id*s.meta.pageSize, page) {
		return nil, false
	}
	for i := id; i <= id+more; i++ {
		s.seen[i] = true
	}
	return page, true
}

// read fills b from a place in the file; what lies beyond the end, or cannot be
// read, is not there.
func (s *scan) read(at uint64, b []byte) bool {
	if at+uint64(len(b)) > s.size {
		return false
	}
	_, err := s.file.ReadAt(b, int64(at))
	return err == nil
}

// leaf reads the records of a leaf page, which may stand inside another.
func (s *scan) leaf(page []byte, bucket string) error {
	native := binary.NativeEndian
	for i := range elements(page, 4) {
		e := page[boltPageHeader+i*boltElement:]
		flags, pos := native.Uint32(e), uint64(native.Uint32(e[4:]))
		k, v := uint64(native.Uint32(e[8:])), uint64(native.Uint32(e[12:]))
		if pos+k+v > uint64(len(e)) {
			s.broken = true
			continue
		}
		if err := s.element(flags, e[pos:pos+k], e[pos+k:pos+k+v], bucket); err != nil {
			return err
		}
	}
	return nil
}

// elements is how many elements a page lists. What they list begins where they
// end, so that the first of them, with its position at a place of its own, says
// it once more.
func elements(page []byte, position int) int {
	if len(page) < boltPageHeader+boltElement {
		return 0
	}
	native := binary.NativeEndian
	count := int(native.Uint16(page[10:]))
	if first := int(native.Uint32(page[boltPageHeader+position:])); first%boltElement == 0 {
		count = max(count, first/boltElement)
	}
	return min(count, (len(page)-boltPageHeader)/boltElement)
}

// element reads a record, or what is under a bucket.
func (s *scan) element(flags uint32, key, value []byte, bucket string) error {
	if at := bucketOf(key, value, bucket); at != "" {
		return s.found(at, key, value)
	}
	if flags&boltBucket == 0 {
		return s.lost(bucket, key)
	}
	if len(value) < boltInline {
		s.broken = true
		return nil
	}
	if root := binary.NativeEndian.Uint64(value); root != 0 {
		return s.tree(root, string(key))
	}
	return s.leaf(value[boltInline:], string(key))
}

// bucketOf returns the bucket that a record is of, by its checksum; empty if
// it is of none.
func bucketOf(key, rec []byte, likely string) string {
	is := func(bucket string) bool {
		_, err := unseal(bucket, key, rec)
		return err == nil
	}
	if len(rec) < recordHeader {
		return ""
	}
	if is(likely) {
		return likely
	}
	for _, bucket := range buckets() {
		if is(bucket) {
			return bucket
		}
	}
	return ""
}

// strays reads the records on pages that nothing led to and that are not free.
// Where the list of free pages cannot be read either, older versions of records
// are among them.
func (s *scan) strays() error {
	free := s.free()
	for id := uint64(2); id < uint64(len(s.seen)); id++ {
		if s.seen[id] || free[id] {
			continue
		}
		head := make([]byte, boltPageHeader)
		// What says that it is a page of another number is the rest of one, or
		// what somebody wrote into a message.
		if !s.read(id*s.meta.pageSize, head) || binary.NativeEndian.Uint64(head) != id {
			continue
		}
		if page, ok := s.take(id); ok {
			if err := s.leaf(page, ""); err != nil {
				return err
			}
		}
	}
	return nil
}

// free reads which pages are free, and marks those that say so as seen.
func (s *scan) free() map[uint64]bool {
	out := map[uint64]bool{}
	w := &pageWalk{ctx: s.ctx, file: s.file, meta: s.meta, seen: make([]bool, s.meta.pages), found: func(uint64, string) error { return queue.ErrCorrupt }}
	for i := range min(len(w.seen), len(s.seen)) {
		w.seen[i] = s.seen[i]
	}
	if w.meta.freelist == boltNoFree || w.freelist() != nil {
		return out
	}
	for id, seen := range w.seen {
		if seen && id < len(s.seen) && !s.seen[id] {
			out[uint64(id)] = true
		}
	}
	return out
}
