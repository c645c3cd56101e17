package detect

import "math/bits"

// table is a read-only map from hashes to small numbers, laid out so that a
// look-up touches one cache line as a rule, and the whole stays in the cache. 0
// stands for absent.
type table struct {
	slots []uint64 // the upper bits of a spread hash, and its number
	shift uint8
}

// valueBits are the bits of a number. The others are the hash's: two hashes
// that differ are taken for the same once in 1<<30 times or less.
const (
	valueBits = 20
	valueMask = 1<<valueBits - 1
)

// newTable makes a table of m, whose values are from 1 to valueMask.
func newTable(m map[uint64]int32) table {
	size := bits.Len(uint(len(m))*2 + 1)
	t := table{slots: make([]uint64, 1<<size), shift: uint8(64 - size)}
	for key, value := range m {
		if value <= 0 || value > valueMask {
			panic("detect: a lexicon too large")
		}
		h := spread(key)
		i := h >> t.shift
		for t.slots[i] != 0 {
			i = (i + 1) & uint64(len(t.slots)-1)
		}
		t.slots[i] = h&^valueMask | uint64(value)
	}
	return t
}

// get returns the number of key, or 0.
func (t *table) get(key uint64) int32 {
	h := spread(key)
	for i := h >> t.shift; ; i = (i + 1) & uint64(len(t.slots)-1) {
		if s := t.slots[i]; s == 0 || (s^h)&^valueMask == 0 {
			return int32(s & valueMask)
		}
	}
}

// spread moves the differences of hashes into their upper bits.
func spread(h uint64) uint64 { return h * 0x9e3779b97f4a7c15 }

// bloom is a set of hashes that may hold more than what was put in, and never
// less: a Bloom filter whose bits for one hash, three of them, share a word, so
// that asking reads memory once.
type bloom struct {
	bits  []uint64
	shift uint8
}

// newBloom makes a set with room for 1<<size bits.
func newBloom(size int) bloom {
	return bloom{bits: make([]uint64, 1<<(size-6)), shift: uint8(64 - size + 6)}
}

func (b *bloom) add(h uint64) {
	h = spread(h)
	b.bits[h>>b.shift] |= bloomMask(h)
}

func (b *bloom) has(h uint64) bool {
	h = spread(h)
	mask := bloomMask(h)
	return b.bits[h>>b.shift]&mask == mask
}

// bloomMask are the bits of a spread hash in its word.
func bloomMask(h uint64) uint64 { return 1<<(h&63) | 1<<(h>>6&63) | 1<<(h>>12&63) }

// mark is what is known of a word, so that most need not be asked about anywhere else.
type mark struct {
	lives  lives // the classes of phrases that can be where it is: see life
	alone  life  // those of phrases that can begin with it, whatever follows
	first  life  // those that can begin with it and go on with certain words
	second life  // those that it can be the second word of
	flags  flags // and above them some bits of its hash
	notes  notes // see notes
	id     int32 // its number in the grammar, or 0
	node   int32 // where it leads from the root of the list tree, or 0
	near   int32 // what begins with it in the lists of words near a contact: see nearLists.of
}

// flags are those of a word.
type flags uint32

const (
	flagFirstHalf flags = 1 << iota // begins the name of a platform that is cut in two
	flagFirst                       // begins a phrase, whatever follows
	flagDotted                      // an address or a link can follow it at the beginning of a phrase
	flagGapped                      // begins a phrase that goes on after any words
	flagCommon                      // a common word: it takes a third one to begin a phrase
	flagKnown                       // is in the table
	flagBits      = iota
)

// markTable has the marks of words under some bits of their hash: reading it depends on
// nothing before, so that many words are asked for at once. A word that is not known
// may be taken for another once in 1<<42 times; a word never lacks what it has.
type markTable []mark

// markBits are the bits of a hash that the table goes by: two of three places are
// free.
const markBits = 16

func newMarkTable() markTable { return make(markTable, 1<<markBits) }

// keyOf is the part of a hash that its place does not tell.
func keyOf(h uint64) flags { return flags(h)<<flagBits | flagKnown }

// place is where the word of this hash stands, or a free place.
func (t markTable) place(h uint64) uint64 {
	key := keyOf(h)
	for i := h >> (64 - markBits); ; i = (i + 1) & (1<<markBits - 1) { // of leaves free ones
		if m := &t[i]; m.flags == 0 || (m.flags^key)>>(flagBits-1) == 0 {
			return i
		}
	}
}

// at is the mark of the word of this hash, or a free one.
func (t markTable) at(h uint64) *mark { return &t[t.place(h)] }

// longestRow is how many taken places in a row a table has when it is as good as
// full.
const longestRow = 1 << 10

// of is the mark of the word of this hash, to add to it.
func (t markTable) of(h uint64) *mark {
	i := t.place(h)
	if (i-h>>(64-markBits))&(1<<markBits-1) > longestRow {
		panic("detect: a lexicon too large")
	}
	m := &t[i]
	m.flags |= keyOf(h)
	return m
}

// flag adds flags to a word.
func (t markTable) flag(h uint64, f flags) { t.of(h).flags |= f }

// note adds notes to a word.
func (t markTable) note(h uint64, n notes) { t.of(h).notes |= n }

// mark gives words what is known of them.
func (t markTable) mark(words []word) {
	for i := range words {
		words[i].mark = *t.at(words[i].hash)
	}
}

// pairHash is the hash of two words that follow each other.
func pairHash(a, b uint64) uint64 { return bits.RotateLeft64(a, 23) ^ b }
