package boltstore

import (
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"io"
	"os"

	"offside/queue"
)

// What bbolt writes at the start of its first two pages, after a page header:
// see its file format. Both hold a meta; the valid one with the higher
// transaction id is in force.
const (
	boltMagic      = 0xED0CDAED
	boltPageHeader = 16
	boltMetaSize   = 64
)

// boltMeta is the part of a meta that matters here.
type boltMeta struct {
	pageSize uint64
	root     uint64
	freelist uint64
	pages    uint64 // how many there are, free ones included
	txid     uint64
}

// checkPages refuses a file that is not bbolt's, or that is shorter than its
// meta says: bbolt would fault on the missing pages. It is safe while another
// process writes, since at most one of the metas is being written.
func checkPages(path string, size int64) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	m, ok := newestMeta(f)
	if !ok {
		return queue.ErrNotQueue
	}
	if uint64(size) < m.pages*m.pageSize {
		return fmt.Errorf("%w: the file is cut short: it has %d of %d bytes", queue.ErrCorrupt, size, m.pages*m.pageSize)
	}
	return nil
}

// newestMeta finds the meta in force. Where the second one stands depends on
// the page size, which the first one may no longer tell.
func newestMeta(r io.ReaderAt) (best boltMeta, ok bool) {
	for _, offset := range metaOffsets() {
		if m, valid := readMeta(r, offset); valid && (!ok || m.txid > best.txid) {
			best, ok = m, true
		}
	}
	return best, ok
}

// brokenMeta says which of the two metas is broken, if one is. The other holds
// the state before the last change: bbolt goes back to it without a word, and
// with it a change is lost that was called saved. A crash does not do that,
// since a meta lies in one sector; but should it have been cut in the middle,
// nobody was told of the change, and to bring it back does no harm.
func brokenMeta(r io.ReaderAt) (page int, broken bool) {
	best, ok := newestMeta(r)
	if !ok {
		return 0, true
	}
	for page := range 2 {
		if _, valid := readMeta(r, int64(page)*int64(best.pageSize)); !valid {
			return page, true
		}
	}
	return 0, false
}

// metaOffsets are where a meta page can stand.
func metaOffsets() []int64 {
	return []int64{0, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, 1 << 15, 1 << 16}
}

func readMeta(r io.ReaderAt, offset int64) (m boltMeta, ok bool) {
	raw := make([]byte, boltMetaSize)
	if _, err := r.ReadAt(raw, offset+boltPageHeader); err != nil {
		return m, false
	}
	native := binary.NativeEndian
	sum := fnv.New64a()
	sum.Write(raw[:56])
	if native.Uint32(raw) != boltMagic || native.Uint64(raw[56:]) != sum.Sum64() {
		return m, false
	}
	m = boltMeta{pageSize: uint64(native.Uint32(raw[8:])), root: native.Uint64(raw[16:]), freelist: native.Uint64(raw[32:]), pages: native.Uint64(raw[40:]), txid: native.Uint64(raw[48:])}
	return m, m.pageSize >= 1<<10 && m.pages >= 2 && m.pages < 1<<40
}
