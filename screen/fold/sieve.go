package fold

import (
	"iter"
	"maps"
)

// sieve holds words and lets most others fall through without a look at a map.
type sieve [1 << 8]uint64

// place is where a word has its bit, by its length and some of its bytes.
func (s *sieve) place(w string) (word *uint64, bit uint64) {
	n := uint32(len(w))
	h := (n ^ uint32(w[0])<<8 ^ uint32(w[n/2])<<16 ^ uint32(w[n-1])<<24) * 0x9e3779b1
	return &s[h>>24], 1 << (h >> 18 & 63)
}

func (s *sieve) add(words iter.Seq[string]) {
	for w := range words {
		if w != "" {
			word, bit := s.place(w)
			*word |= bit
		}
	}
}

// passes reports whether w could be one of the words.
func (s *sieve) passes(w string) bool {
	if w == "" {
		return false
	}
	word, bit := s.place(w)
	return *word&bit != 0
}

// The words that a text is asked for at each of its words.
var (
	numberSieve = sieveOf(maps.Keys(numberWords), maps.Keys(multiples), maps.Keys(repeats), maps.Keys(plurals))
	partSieve   = sieveOf(maps.Keys(halfWords), maps.Keys(doubleWords), maps.Keys(rootWords))
	signSieve   = sieveOf(maps.Keys(atSet), maps.Keys(dotSet), maps.Keys(slashWords), maps.Keys(gluedTops))
)

func sieveOf(words ...iter.Seq[string]) *sieve {
	s := new(sieve)
	for _, w := range words {
		s.add(w)
	}
	return s
}
