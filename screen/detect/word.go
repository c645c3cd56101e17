package detect

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
	"offside/screen/fold"
)

// word is a run of letters, digits and their marks in the folded text. In
// scripts that put no spaces between words each character is a word of its
// own, so that phrases of theirs are found anywhere.
type word struct {
	contact.Span
	hash uint64
	mark mark // see markTable
}

// signs counts the characters that tell a family whether to look at all.
type signs struct {
	digits int // 0-9
	ats    int // @
	dots   int // dots between two word characters
	slash  int // "//"
	wide   int // characters outside ASCII, but for pictures and the like

	singles int // the longest row of words of one character, letters among them
	mixed   int // words with letters and digits, see mix
	odd     int // symbols that pass for letters, or belong to codes
	inert   int // see mix
	letters int // letters, where the text is plain
	upper   int // those of them that are capitals

	marks marks // what stands between the words
}

// maxInert is how many words such as "7pm" a text can have before they count: so
// few hold no number.
const maxInert = 3

// mix counts w, a word of a text with letters and digits. Nothing is hidden in an
// hour, an ordinal, a version or the like, unless there are many.
func (g *signs) mix(w string) {
	if isInert(w) {
		if g.inert++; g.inert <= maxInert {
			return
		}
	}
	g.mixed++
}

// isInert reports whether w is an hour, an ordinal, a version, or a number of one
// or two digits with a unit: "7pm", "3rd", "v5", "3D", "10k".
func isInert(w string) bool {
	if n := len(w); n > 4 || n < 2 {
		return false
	}
	digits := 0
	for digits < len(w) && isDigit(w[digits]) {
		digits++
	}
	rest := w[digits:]
	switch {
	case digits == 0:
		return (w[0] == 'v' || w[0] == 'V') && len(w) < 4 && digitsOnly(w[1:])
	case digits > 2:
		return false
	case len(rest) == 1:
		switch rest[0] | ' ' {
		case 'h', 'k', 'm', 'x':
			return true
		case 'd':
			return digits == 1 && (w[0] == '2' || w[0] == '3')
		}
		return false
	}
	switch [2]byte{rest[0] | ' ', rest[1] | ' '} {
	case [2]byte{'a', 'm'}, [2]byte{'p', 'm'}, [2]byte{'s', 't'}, [2]byte{'n', 'd'}, [2]byte{'r', 'd'}, [2]byte{'t', 'h'}:
		return true
	}
	return false
}

// scanWords cuts text into words and counts its signs in one go.
func scanWords(text string, dst []word) ([]word, signs) {
	var g signs
	start, before := -1, 0
	var row singles
	flush := func(end int) {
		if start >= 0 {
			digits := g.digits - before
			if end-start == 1 {
				g.singles = max(g.singles, row.add(digits == 0))
			} else {
				row = singles{}
			}
			if digits > 0 && digits < end-start {
				g.mix(text[start:end])
			}
			dst = append(dst, word{contact.Span{Start: start, End: end}, hashWord(text[start:end]), mark{}})
			start = -1
		}
		before = g.digits
	}
	for i := 0; i < len(text); {
		c := text[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(text[i:])
			if !fold.IdleAt(text, i, i+n, r) && !isPrice(text, i, n) || pictureOf(r) != "" {
				g.wide++
			}
			switch {
			case alone(r):
				flush(i)
				start = i
				flush(i + n)
			case 0x410 <= r && r <= 0x44f, unicode.In(r, unicode.L, unicode.N, unicode.M):
				if start < 0 {
					start = i
				}
			default:
				g.marks |= 1 << byteAlien
				flush(i)
			}
			i += n
			continue
		}
		if isAlnum(c) {
			if isDigit(c) {
				g.digits++
			}
			if start < 0 {
				start = i
			}
		} else {
			g.marks |= 1 << byteClass[c]
			g.note(text, i)
			flush(i)
		}
		i++
	}
	flush(len(text))
	return dst, g
}

// singles is a row of words of one character.
type singles struct {
	words  int
	letter bool // one of them is a letter
}

// add puts a word into the row, and returns how long it is: a row of digits alone
// is none.
func (s *singles) add(letter bool) int {
	s.words++
	if s.letter = s.letter || letter; s.letter {
		return s.words
	}
	return 0
}

// isPrice reports whether the sign at i, of n bytes, is that of a currency before
// or behind a number.
func isPrice(text string, i, n int) bool {
	switch text[i : i+n] {
	case "€", "£", "¥":
	default:
		return false
	}
	before, after := i == 0 || text[i-1] <= ' ', i+n == len(text) || text[i+n] <= ' ' || text[i+n] == '.' || text[i+n] == ','
	return before && i+n < len(text) && isDigit(text[i+n]) || after && i > 0 && (isDigit(text[i-1]) || i > 1 && text[i-1] == ' ' && isDigit(text[i-2]))
}

// The classes of the bytes of plain text. Letters and digits stand for
// themselves, in lower case; each other character has a number of its own, those that
// signs.note counts the highest.
const (
	byteAlien   = iota // no plain text
	byteMark           // the first of those between words
	byteTelling = byteMark + byte(len(idleMarks))
	firstWord   = '0'
)

// The characters between words: those that tell nothing by themselves, and those
// that signs.note counts.
const (
	idleMarks    = " \n\t\r\"'(),-:;<>]^`}"
	tellingMarks = "@.%&\\=$|+_*~![{/#?"
)

// byteClass is never written to after it is made.
var byteClass = func() (class [256]byte) {
	for c := range class {
		if b := byte(c); isAlnum(b) {
			class[c] = lower(b)
		}
	}
	for i, c := range []byte(idleMarks + tellingMarks) {
		class[c] = byte(byteMark + i)
	}
	return class
}()

// lower is c in lower case.
func lower(c byte) byte {
	if isUpper(c) {
		c += 'a' - 'A'
	}
	return c
}

// marks is a set of ASCII characters that are no letters or digits, by their
// class, and of anything else as one more.
type marks uint64

func (m marks) has(c byte) bool { return m>>byteClass[c]&1 != 0 }

// hasAny reports whether one of others is in m.
func (m marks) hasAny(others marks) bool { return m&others != 0 }

// marksOf is the set of the characters of s.
func marksOf(s string) (m marks) {
	for i := range len(s) {
		m |= 1 << byteClass[s[i]]
	}
	return m
}

// scanPlain is scanWords for a text of ASCII only, which need not be folded
// for it: the canonical view of such a text differs in the case of letters
// only. ok is false for any other text.
func scanPlain(text string, dst []word) (_ []word, g signs, ok bool) {
	var row singles
	for i := 0; i < len(text); {
		c := byteClass[text[i]]
		if c < firstWord {
			if g.marks |= 1 << c; c >= byteTelling {
				g.note(text, i)
			} else if c == byteAlien {
				return dst, g, false
			}
			i++
			continue
		}
		w := word{Span: contact.Span{Start: i}, hash: hashSeed}
		digits := 0
		for n := 8; n == 8 && i < len(text); i += n {
			var x uint64
			if i+8 <= len(text) {
				x = load(text, i)
			} else {
				x = loadRest(text, i)
			}
			letters, figures := alnumBits(x)
			if n = firstUnset(letters | figures); n == 0 {
				break // the word ended with the eight bytes before
			}
			in := ^uint64(0) >> (8 * (8 - n))
			w.hash = mixHash(w.hash, (x|caseBits)&in)
			digits += bits.OnesCount64(figures & in)
			g.letters += bits.OnesCount64(letters & in)
			g.upper += bits.OnesCount64(upperBits(x, letters) & in)
		}
		w.End = i
		if digits > 0 {
			g.digits += digits
			if digits < w.Len() {
				g.mix(text[w.Start:i])
			}
		}
		if w.Len() > 1 {
			row = singles{}
		} else {
			g.singles = max(g.singles, row.add(digits == 0))
		}
		dst = append(dst, w)
	}
	return dst, g, true
}

// plusPlus reports whether the plus at i is one of "C++".
func plusPlus(text string, i int) bool {
	if i > 0 && text[i-1] == '+' {
		i--
	}
	return i > 0 && text[i-1]|' ' == 'c' && (i == 1 || text[i-2] == ' ') && i+1 < len(text) && text[i+1] == '+' &&
		(i+2 == len(text) || text[i+2] <= ' ' || text[i+2] == ',' || text[i+2] == '.')
}

// standsAlone reports whether the sign at i stands for a word, with no letter
// or digit right behind it.
func standsAlone(text string, i int) bool {
	return i+1 == len(text) || text[i+1] <= ' ' || strings.IndexByte("?!.,;)", text[i+1]) >= 0
}

// note counts the ASCII punctuation at i.
func (g *signs) note(text string, i int) {
	switch text[i] {
	case '@':
		g.ats++
	case '.':
		if i > 0 && i+1 < len(text) && text[i-1] > ' ' && text[i+1] > ' ' {
			g.dots++
		}
	case '%', '!': // "50%", "wow!!" are nothing odd
		if i+1 < len(text) && (isAlnum(text[i+1]) || text[i+1] >= utf8.RuneSelf) {
			g.odd++
		}
	case '$': // nor are prices
		if i+1 < len(text) && text[i+1] > ' ' && !isDigit(text[i+1]) {
			g.odd++
		}
	case '&', '\\', '=', '|', '+', '_', '*', '~', '[', '{':
		if text[i] == '+' && plusPlus(text, i) {
			return
		}
		if i+1 < len(text) && text[i+1] > ' ' || text[i] == '=' {
			g.odd++
		}
	case '?': // "01?2"
		if i+1 < len(text) && isDigit(text[i+1]) {
			g.odd++
		}
	case '#': // "jo#mail.com" and "what's ur #?", but no "#1"
		if i > 0 && isAlnum(text[i-1]) && i+1 < len(text) && text[i+1] > ' ' || standsAlone(text, i) {
			g.odd++
		}
	case '/':
		if i+1 < len(text) && text[i+1] == '/' {
			g.slash++
		}
	}
}

// alone reports whether r is a letter of a script written without spaces, or
// with particles glued to the word.
func alone(r rune) bool {
	switch {
	case r < 0x0e00:
		return false
	case 0x4e00 <= r && r <= 0x9fff, 0xac00 <= r && r <= 0xd7a3, r == 0x3099, r == 0x309a, r == 0x30fc: // marks over kana, and what makes them long
		return true
	}
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul,
		unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isLower(c byte) bool { return 'a' <= c && c <= 'z' }
func isAlnum(c byte) bool { return isLower(c) || isDigit(c) || 'A' <= c && c <= 'Z' }

// wordSet is a set of words by their hash, with a bitmap in front so that a
// word that is not in it costs next to nothing.
type wordSet struct {
	filter [64]uint64
	words  map[uint64]string
}

// newWordSet makes a set of folded words of one run each.
func newWordSet(words []string) wordSet {
	s := wordSet{words: make(map[uint64]string, len(words))}
	for _, w := range words {
		h := hashWord(w)
		s.words[h] = w
		s.filter[h>>6&63] |= 1 << (h & 63)
	}
	return s
}

// hasText is has for a word that is not one of a pass.
func (s *wordSet) hasText(w string) bool {
	return w != "" && s.words[hashWord(w)] == w
}

func (s *wordSet) has(w word, text string) bool {
	return s.filter[w.hash>>6&63]&(1<<(w.hash&63)) != 0 && s.words[w.hash] == w.Of(text)
}
