package fold

import (
	"strings"
	"unicode/utf8"
	"unsafe"

	"offside/screen/contact"
)

// longestDisguise is the longest word looked for in disguise, in bytes.
const longestDisguise = 32

// Disguised appends the steps that read words in disguise: with digits and
// symbols in place of letters ("wh4t$4pp"), wholly in look-alikes of another
// script ("скуре"), or backwards. known says which words count; a word that is
// known as it stands is left alone. name is known for the names that are looked
// for in look-alikes, and turned gives the name that a word is backwards; it is
// nil if no word of the text is one. Where the text mixes scripts within words,
// any known word is looked for in look-alikes.
func Disguised(text string, mixed bool, known, name func(string) bool, turned func(string) string, room *Reads, dst []Step) []Step {
	room.mixed = mixed
	from, long := len(dst), room.mixed
	for i := 0; i < len(text); {
		if end := undisguised(text, i, turned); end > i {
			i = end
			continue
		}
		n := disguiseLen(text, i)
		if n == 0 {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		if s, ok := disguised(text, i, i+n, known, name, turned, room); ok {
			long = long || s.Len() >= 4
			dst = append(dst, s)
			i = s.End
			continue
		}
		if letterLen(text, i) == 0 {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		for i < len(text) && letterLen(text, i) > 0 {
			i += letterLen(text, i)
		}
	}
	if !long {
		return dst[:from] // "m3" and "0n" alone are no disguise
	}
	return dst
}

// undisguised is where the run of ASCII at i ends, if nothing in it can be in
// disguise: what is neither letter nor symbol, letters alone that are no name
// backwards, or no letters at all; i if it is not sure.
func undisguised(text string, i int, turned func(string) string) int {
	end := i
	for end < len(text) && text[end] < utf8.RuneSelf && disguises[text[end]] == 0 {
		end++
	}
	if end > i {
		return end
	}
	seen := uint8(0)
	for end < len(text) && end-i <= longestDisguise && disguises[text[end]] != 0 {
		seen |= disguises[text[end]]
		end++
	}
	letters, tooLong := seen == isLetterThere, end-i > longestDisguise
	switch {
	case letters && tooLong:
		for end < len(text) && isWordByte(text[end]) {
			end++
		}
		if end == len(text) || text[end] < utf8.RuneSelf {
			return end
		}
	case letters:
		if turned == nil || end-i < shortestTurned || turned(text[i:end]) == "" {
			return end
		}
	case !tooLong && seen&^(isDigitThere|isSymbolThere) == 0:
		return end
	}
	return i
}

// What a byte can be in a word in disguise.
const (
	isLetterThere = 1 << iota
	isDigitThere
	isSymbolThere
	isWideThere
)

// disguises is never written to after it is made.
var disguises = func() (out [256]uint8) {
	for c := range out {
		_, symbol := symbolLetter(rune(c))
		switch {
		case c >= utf8.RuneSelf:
			out[c] = isWideThere
		case isLetterByte(byte(c)):
			out[c] = isLetterThere
		case isDigitByte(byte(c)):
			out[c] = isDigitThere
		case symbol:
			out[c] = isSymbolThere
		}
	}
	return out
}()

// letterLen is the length of the letter or digit at i, or 0 for a symbol.
func letterLen(text string, i int) int {
	r, n := utf8.DecodeRuneInString(text[i:])
	if r < utf8.RuneSelf && !isWordByte(text[i]) || kindOf(r) == kindNone {
		return 0
	}
	return n
}

// disguiseLen is the length of the run of letters, digits and symbols that
// pass for letters at i.
func disguiseLen(text string, i int) int {
	end := i
	for end < len(text) && end-i <= longestDisguise {
		r, n := utf8.DecodeRuneInString(text[end:])
		if _, ok := symbolLetter(r); !ok && (kindOf(r) == kindNone || kindOf(r) == kindAlone) {
			break
		}
		end += n
	}
	return end - i
}

// symbolLetter is the letter that a symbol can pass for.
func symbolLetter(r rune) (byte, bool) {
	switch r {
	case '$', '§':
		return 's', true
	case '@':
		return 'a', true
	case '!', '|', '¡':
		return 'i', true
	case '+', '†':
		return 't', true
	case '¥':
		return 'y', true
	case '€':
		return 'e', true
	case '£':
		return 'l', true
	case '¢', '©':
		return 'c', true
	case '®':
		return 'r', true
	case 'ß':
		return 'b', true
	}
	return 0, false
}

// disguised reads the run at [i,end): as a whole, without symbols at its end,
// and up to the first symbol.
func disguised(text string, i, end int, known, name func(string) bool, turned func(string) string, room *Reads) (Step, bool) {
	whole := text[i:end]
	for _, run := range [...]string{whole, strings.TrimRight(whole, "!|+@"), upToSymbol(whole)} {
		if len(run) < 2 || len(run) > longestDisguise {
			continue
		}
		if read, why, ok := unmask(run, known, name, turned, room); ok {
			return Step{contact.Span{Start: i, End: i + len(run)}, read, why}, true
		}
	}
	return Step{}, false
}

func upToSymbol(s string) string {
	for i, r := range s {
		if _, ok := symbolLetter(r); ok {
			return s[:i]
		}
	}
	return s
}

// shortestTurned is how many letters a name has at least that is looked for
// backwards.
const shortestTurned = 5

// unmask reads one word in disguise.
func unmask(run string, known, name func(string) bool, turned func(string) string, room *Reads) (string, contact.Evasion, bool) {
	letters, others, wide := 0, 0, 0
	for _, r := range run {
		switch {
		case isLetterByte(byte(r)) && r < utf8.RuneSelf:
			letters++
		case r >= utf8.RuneSelf && isOther(r):
			wide++
		default:
			others++
		}
	}
	switch {
	case letters > 0 && others > 0:
		if known(run) {
			break
		}
		if read, ok := unleet(run, known, room); ok {
			return read, contact.Leet, true
		}
	case wide > 0 && letters+others == 0:
		if read := latinRead(run); read != "" && (name(read) || room.mixed && known(read)) && !known(run) {
			return read, contact.Homoglyph, true
		}
	case letters >= shortestTurned && others+wide == 0 && turned != nil:
		if read := turned(run); read != "" && !known(run) {
			return read, contact.Reversed, true
		}
	}
	return "", "", false
}

// leet gives the letters that a digit can pass for.
var leet = [10]string{"o", "il", "z", "e", "a", "s", "gb", "tl", "b", "gq"}

// maxReads bounds the ways to read a word.
const maxReads = 8

// Reads is room for them, to be reused.
type Reads struct {
	ways  [maxReads][longestDisguise]byte
	mixed bool // the text has words of mixed scripts: any word can be one of look-alikes
}

// unleet reads the digits and symbols of a word as letters, in each way that
// they can be read, until the word is a known one.
func unleet(run string, known func(string) bool, room *Reads) (string, bool) {
	reads, n := 1, 0
	for _, r := range run {
		first, second := byte(0), byte(0)
		switch c, ok := symbolLetter(r); {
		case ok:
			first = c
		case '0' <= r && r <= '9':
			first, second = leet[r-'0'][0], leet[r-'0'][len(leet[r-'0'])-1]
		case r < utf8.RuneSelf:
			first = byte(r)
		default:
			for i := range reads {
				utf8.EncodeRune(room.ways[i][n:], r)
			}
			n += utf8.RuneLen(r)
			continue
		}
		if second != 0 && second != first && 2*reads <= maxReads {
			for i := range reads {
				room.ways[reads+i] = room.ways[i]
				room.ways[reads+i][n] = second
			}
			for i := range reads {
				room.ways[i][n] = first
			}
			reads *= 2
		} else {
			for i := range reads {
				room.ways[i][n] = first
			}
		}
		n++
	}
	for i := range reads {
		if read := room.ways[i][:n]; known(unsafe.String(&read[0], n)) {
			return string(read), true
		}
	}
	return "", false
}

// latinRead reads a word of look-alikes as Latin letters; "" if a letter of it
// looks like none.
func latinRead(run string) string {
	var b strings.Builder
	for _, r := range run {
		c, ok := latinOf[r]
		if !ok {
			return ""
		}
		b.WriteByte(c)
	}
	return b.String()
}
