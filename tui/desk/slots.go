package desk

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
)

// A slot is: magic, the number of the write, the length of what was written,
// its checksum over all of that, then the bytes. The slot with the greater
// number that is whole counts.
const (
	magic    = "ofdesk1\n"
	headSize = len(magic) + 8 + 4 + 4
	slotSize = 64 << 10 // to begin with; grows with what is written
)

// slots is where the next write goes.
type slots struct {
	size int64 // of one slot
	turn uint64
}

// errDamaged says that neither slot is whole.
var errDamaged = errors.New("neither copy of the drafts can be read")

// open reads the last write that is whole; nil where there is none. A new file
// gets its room.
func (s *slots) open(f *os.File) ([]byte, error) {
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.Size() < 2*int64(headSize) {
		s.size = slotSize
		return nil, s.make(f)
	}
	s.size = info.Size() / 2
	var best []byte
	used := false
	for i := range int64(2) {
		src, turn, written, err := s.read(f, i)
		if err != nil {
			return nil, err
		}
		used = used || written
		if src != nil && turn > s.turn {
			best, s.turn = src, turn
		}
	}
	if best == nil && used {
		return nil, fmt.Errorf("%s: %w; move the file away to begin anew", f.Name(), errDamaged)
	}
	return best, nil
}

// make gives the file room for two slots of zeros, written out so that the disk
// cannot be too full for them later.
func (s *slots) make(f *os.File) error {
	if _, err := f.WriteAt(make([]byte, 2*s.size), 0); err != nil {
		return err
	}
	return f.Sync()
}

// read reads slot i: nil where it is not whole. written reports that there is
// anything in it.
func (s *slots) read(f *os.File, i int64) (src []byte, turn uint64, written bool, err error) {
	slot := make([]byte, s.size)
	if _, err := f.ReadAt(slot, i*s.size); err != nil && !errors.Is(err, io.EOF) {
		return nil, 0, false, err
	}
	if string(slot[:len(magic)]) != magic {
		return nil, 0, slot[0] != 0, nil
	}
	head := slot[len(magic):headSize]
	turn = binary.BigEndian.Uint64(head)
	n := int64(binary.BigEndian.Uint32(head[8:]))
	if n > s.size-int64(headSize) {
		return nil, 0, true, nil
	}
	src = slot[headSize : int64(headSize)+n]
	if checksum(turn, src) != binary.BigEndian.Uint32(head[12:]) {
		return nil, 0, true, nil
	}
	return src, turn, true, nil
}

// write writes into the slot whose turn it is.
func (s *slots) write(f *os.File, src []byte) error {
	if need := int64(headSize + len(src)); need > s.size {
		if err := s.grow(f, 2*need); err != nil {
			return err
		}
	}
	turn := s.turn + 1
	slot := make([]byte, s.size) // to its end, so that nothing older stays in it
	copy(slot, magic)
	binary.BigEndian.PutUint64(slot[len(magic):], turn)
	binary.BigEndian.PutUint32(slot[len(magic)+8:], uint32(len(src)))
	binary.BigEndian.PutUint32(slot[len(magic)+12:], checksum(turn, src))
	copy(slot[headSize:], src)
	if _, err := f.WriteAt(slot, int64(turn%2)*s.size); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	s.turn = turn
	return nil
}

// grow makes the slots larger. What stands in the first one stays where it is,
// so the last write has to be there before the second one moves.
func (s *slots) grow(f *os.File, size int64) error {
	if s.turn%2 == 1 {
		src, _, _, err := s.read(f, 1)
		if err != nil {
			return err
		}
		if err := s.write(f, src); err != nil {
			return err
		}
	}
	if _, err := f.WriteAt(make([]byte, 2*size-s.size), s.size); err != nil {
		return errors.Join(err, f.Truncate(2*s.size))
	}
	if err := f.Sync(); err != nil {
		return err
	}
	s.size = size
	return nil
}

// checksum guards a write.
func checksum(turn uint64, src []byte) uint32 {
	var n [8]byte
	binary.BigEndian.PutUint64(n[:], turn)
	return crc32.Update(crc32.ChecksumIEEE(n[:]), crc32.IEEETable, src)
}
