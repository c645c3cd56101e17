package detect

import "math/bits"

// Words are hashed eight bytes at a time, and the bytes of a plain text are told
// apart eight at a time, each in its own part of a word of the machine.
const (
	eachByte = 0x0101010101010101
	highBits = 0x80 * eachByte
	caseBits = 0x20 * eachByte
)

// The parameters of the hash.
const (
	hashSeed  = 14695981039346656037
	hashPrime = 0x9fb21c651e98df25
)

// mixHash takes the next eight bytes of a word, or what is left of it, into its
// hash.
func mixHash(h, bytes uint64) uint64 {
	h = (h ^ bytes) * hashPrime
	return h ^ h>>32
}

// load is the eight bytes of s at i, the first one lowest.
func load(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// loadRest is load for what is left of s from i on, fewer than eight bytes.
func loadRest(s string, i int) uint64 {
	x := uint64(0)
	for n := 0; i < len(s); i, n = i+1, n+8 {
		x |= uint64(s[i]) << n
	}
	return x
}

// hashWord is the hash of a folded word.
func hashWord(w string) uint64 {
	h, i := uint64(hashSeed), 0
	for ; i+8 <= len(w); i += 8 {
		h = mixHash(h, load(w, i))
	}
	if i < len(w) {
		h = mixHash(h, loadRest(w, i))
	}
	return h
}

// alnumBits are the high bits of the bytes of x that are ASCII letters, and of
// those that are digits.
func alnumBits(x uint64) (letters, digits uint64) {
	y := x &^ highBits
	low := y | caseBits
	letters = (low + 0x1f*eachByte) &^ (low + 0x05*eachByte) &^ x & highBits
	digits = (y + 0x50*eachByte) &^ (y + 0x46*eachByte) &^ x & highBits
	return letters, digits
}

// upperBits are those of letters, of x, that are capitals.
func upperBits(x, letters uint64) uint64 { return letters &^ (x << 2) }

// firstUnset is how many bytes of x, from the lowest on, have their high bit set
// before one that has not.
func firstUnset(x uint64) int { return bits.TrailingZeros64(^x&highBits) / 8 }

// speller makes a word of pieces, for its hash. It takes no more than fits.
type speller struct {
	bytes [64]byte
	n     int
}

// put adds a piece in lower case.
func (s *speller) put(piece string) {
	for i := 0; i < len(piece) && s.n < len(s.bytes); i++ {
		s.bytes[s.n] = lower(piece[i])
		s.n++
	}
}

// add adds one byte.
func (s *speller) add(c byte) {
	if s.n < len(s.bytes) {
		s.bytes[s.n] = c
		s.n++
	}
}

// hash is the hash of the word so far.
func (s *speller) hash() uint64 { return hashWord(string(s.bytes[:s.n])) }
