package boltstore

import (
	"bufio"
	"bytes"
	"cmp"
	"container/heap"
	"encoding/binary"
	"errors"
	"io"
	"iter"
	"os"
	"slices"
)

// sortMemory is how many bytes of entries a sorter keeps in memory if it is not
// told.
const sortMemory = 128 << 20

// sorter brings index entries into the order of their keys, more of them than
// fit into memory: sorted runs go to temporary files and are merged at the end.
// The zero value is ready.
type sorter struct {
	memory  int      // bytes, after which a run is written; 0: sortMemory
	count   uint64   // entries that were taken
	buckets []string // in the order in which they first came
	arena   []byte
	entries []sorted
	runs    []*os.File
}

// sorted is an entry in the arena: the bucket, the key and the record.
type sorted struct {
	first      uint64 // what it sorts by, as far as eight bytes say
	at         int
	key, whole uint32 // where the key ends, and the record
}

// sortHead is what stands before an entry in a run: the number of its bucket
// and the lengths of key and record.
const sortHead = 7

// add takes an entry; the bytes may change afterwards.
func (s *sorter) add(bucket string, key, rec []byte) error {
	name := slices.Index(s.buckets, bucket)
	if name < 0 {
		name = len(s.buckets)
		s.buckets = append(s.buckets, bucket)
	}
	s.count++
	if len(s.arena)+len(key)+len(rec)+1 > cmp.Or(s.memory, sortMemory) {
		if err := s.spill(); err != nil {
			return err
		}
	}
	at := len(s.arena)
	s.arena = append(append(append(s.arena, byte(name)), key...), rec...)
	e := sorted{at: at, key: uint32(1 + len(key)), whole: uint32(1 + len(key) + len(rec))}
	var first [8]byte
	copy(first[:], s.key(e))
	e.first = binary.BigEndian.Uint64(first[:])
	s.entries = append(s.entries, e)
	return nil
}

// addPlaces takes index entries.
func (s *sorter) addPlaces(all []place) error {
	for _, p := range all {
		if err := s.add(p.bucket, []byte(p.key), seal(recordPlain, p.bucket, []byte(p.key), nil)); err != nil {
			return err
		}
	}
	return nil
}

// addValue takes the entries of a value that n items share.
func (s *sorter) addValue(hash []byte, n uint64) error {
	key := countKey(hash)
	if err := s.add(bValue, key, seal(recordPlain, bValue, key, numberKey(n))); err != nil || level(n) < 1 {
		return err
	}
	return s.addPlaces([]place{{bValue, string(levelKey(level(n), hash))}})
}

// key is the bucket and the key of an entry.
func (s *sorter) key(e sorted) []byte { return s.arena[e.at : e.at+int(e.key)] }

// spill writes what is in memory as a run.
func (s *sorter) spill() (err error) {
	slices.SortFunc(s.entries, func(a, b sorted) int {
		if c := cmp.Compare(a.first, b.first); c != 0 {
			return c
		}
		return bytes.Compare(s.key(a), s.key(b))
	})
	f, err := os.CreateTemp("", "offside-sort-")
	if err != nil {
		return err
	}
	s.runs = append(s.runs, f)
	// Without a name it goes away with the process.
	if err := os.Remove(f.Name()); err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	for _, e := range s.entries {
		var head [sortHead]byte
		whole := s.arena[e.at : e.at+int(e.whole)]
		head[0] = whole[0]
		binary.LittleEndian.PutUint16(head[1:], uint16(e.key-1))
		binary.LittleEndian.PutUint32(head[3:], e.whole-e.key)
		w.Write(head[:])
		w.Write(whole[1:])
	}
	s.arena, s.entries = s.arena[:0], s.entries[:0]
	return w.Flush()
}

// sortedEntry is one that a sorter gives back.
type sortedEntry struct {
	bucket   string
	key, rec []byte
}

// all are the entries, by bucket and key; key and rec are good until the next.
// The files are given back at their end.
func (s *sorter) all() iter.Seq2[sortedEntry, error] {
	return func(yield func(sortedEntry, error) bool) {
		m, err := s.merge()
		for err == nil && len(m) > 0 {
			r := m[0]
			if !yield(sortedEntry{s.buckets[r.bucket], r.key, r.rec}, nil) {
				return
			}
			var more bool
			if more, err = r.next(); more {
				heap.Fix(&m, 0)
			} else {
				heap.Pop(&m)
			}
		}
		err = errors.Join(err, s.close())
		if err != nil {
			yield(sortedEntry{}, err)
		}
	}
}

// merge opens the runs, each at its first entry.
func (s *sorter) merge() (m merge, err error) {
	if err := s.spill(); err != nil {
		return nil, err
	}
	s.arena, s.entries = nil, nil
	for _, f := range s.runs {
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return nil, err
		}
		r := &run{in: bufio.NewReaderSize(f, 1<<18)}
		more, err := r.next()
		if err != nil {
			return nil, err
		}
		if more {
			m = append(m, r)
		}
	}
	heap.Init(&m)
	return m, nil
}

// close gives the files back. A second close does nothing.
func (s *sorter) close() (err error) {
	for _, f := range s.runs {
		err = errors.Join(err, f.Close())
	}
	s.runs = nil
	return err
}

// run is a sorted file that is being read, at one of its entries.
type run struct {
	in       *bufio.Reader
	bucket   byte
	buf      []byte
	key, rec []byte
}

// next goes on to the next entry and reports whether there is one.
func (r *run) next() (bool, error) {
	var head [sortHead]byte
	if _, err := io.ReadFull(r.in, head[:]); err == io.EOF {
		return false, nil
	} else if err != nil {
		return false, err
	}
	r.bucket = head[0]
	k, n := int(binary.LittleEndian.Uint16(head[1:])), int(binary.LittleEndian.Uint32(head[3:]))
	r.buf = slices.Grow(r.buf[:0], k+n)[:k+n]
	_, err := io.ReadFull(r.in, r.buf)
	r.key, r.rec = r.buf[:k], r.buf[k:]
	return err == nil, err
}

// merge is a heap of runs by their entries.
type merge []*run

func (m merge) Len() int { return len(m) }
func (m merge) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(m[i].bucket, m[j].bucket), bytes.Compare(m[i].key, m[j].key)) < 0
}
func (m merge) Swap(i, j int) { m[i], m[j] = m[j], m[i] }
func (m *merge) Push(x any)   { *m = append(*m, x.(*run)) }
func (m *merge) Pop() any {
	last := (*m)[len(*m)-1]
	*m = (*m)[:len(*m)-1]
	return last
}
