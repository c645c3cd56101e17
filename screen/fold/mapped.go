package fold

import (
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// A text can say itself which digits its letters and signs stand for: "B=8, O=0",
// "every ? is a five", or that they are those on the keys of a telephone.

// stands are the words between a letter and the digit that it stands for.
var stands = setOf(canonicals(strings.Fields(`is are a an the stands for means as equals equal es un una el son significa vale e um uma sao ist sind eine ein steht fur bedeutet est une vaut
	это значит как означает e' vale sta per is een staat voor to jest oznacza adalah artinya demek`)))

// mostStanding is how many of them there are at most.
const mostStanding = 3

// saidSigns are the signs that a text can say stand for digits, and saidMarks what
// stands between a sign or letter and the words or the digit behind it.
const (
	saidSigns = "?*#_%&@$!"
	saidMarks = " =:>-\"'"
)

// keypad is the digit on whose key a letter stands, from "a" on.
const keypad = "22233344455566677778889999"

// key is what stands for a digit.
type key struct {
	sign  byte
	digit byte
}

// maxKeys is how many signs can stand for digits.
const maxKeys = 12

// Mapped appends the steps that read letters and signs as the digits that the
// text says they stand for. original gives the text of a span as it was written.
func Mapped(text string, dst []Step) []Step {
	var room [maxKeys]key
	keys := keysIn(text, room[:0])
	if len(keys) == 0 {
		return dst
	}
	alphabet := standsFor(keys, 'a') == '1' && standsFor(keys, 'b') == '2'
	return mappedRows(text, func(i int) byte {
		c := text[i]
		if d := standsFor(keys, c); d != 0 {
			return d
		}
		if alphabet && 'a' <= c && c <= 'j' {
			return '0' + (c-'a'+1)%10
		}
		return 0
	}, minRow, dst)
}

// Keypad appends the steps that read letters among digits as those on the keys of
// a telephone: where the text says so, and behind the codes of free numbers.
func Keypad(text string, said bool, original func(contact.Span) string, dst []Step) []Step {
	from := len(dst)
	dst = mappedRows(text, func(i int) byte {
		if isLetterByte(text[i]) && upper(original(contact.Span{Start: i, End: i + 1})) {
			return keypad[text[i]-'a']
		}
		return 0
	}, 10, dst)
	kept := from
	for i := from; i < len(dst); {
		end := i
		for end < len(dst) && dst[end].Start-dst[max(i, end-1)].End <= longestGap {
			end++
		}
		row := contact.Span{Start: dst[i].Start, End: dst[end-1].End}
		if said || tollFree(text[:row.Start]) {
			kept += copy(dst[kept:], dst[i:end])
		}
		i = end
	}
	return dst[:kept]
}

// tollFree reports whether text ends with the code of free numbers in North
// America.
func tollFree(text string) bool {
	text = strings.TrimRight(text, " -.)")
	if len(text) < tollFreeLength || !isTollFree(text[len(text)-tollFreeLength:]) {
		return false
	}
	return !alnumAt(text, len(text)-4) || text[len(text)-4] == '1'
}

// tollFreeLength is how many digits such a code has.
const tollFreeLength = 3

func isTollFree(code string) bool {
	switch code {
	case "800", "888", "877", "866", "855", "844", "833":
		return true
	}
	return false
}

// MayBeTollFree reports whether such a code stands anywhere in text.
func MayBeTollFree(text string) bool {
	for i := 0; i+tollFreeLength <= len(text); i++ {
		if isTollFree(text[i : i+tollFreeLength]) {
			return true
		}
	}
	return false
}

func standsFor(keys []key, c byte) byte {
	for _, k := range keys {
		if k.sign == c {
			return k.digit
		}
	}
	return 0
}

// keysIn appends what the text says of single letters and signs.
func keysIn(text string, dst []key) []key {
	for i := 0; i < len(text); {
		start, end := nextWord(text, i)
		if start == end {
			break
		}
		i = end
		d, ok := digitSaid(text[start:end])
		if !ok || len(dst) == cap(dst) {
			continue
		}
		if sign := signBefore(text, start); sign != 0 && standsFor(dst, sign) == 0 {
			dst = append(dst, key{sign, '0' + byte(d)})
		}
	}
	return dst
}

// digitSaid is the digit that a word says, in the singular or the plural.
func digitSaid(w string) (int, bool) {
	if len(w) != 1 && !numberSieve.passes(w) {
		return 0, false
	}
	if d, ok := Digit(w); ok {
		return d, true
	}
	d, ok := plurals[w]
	return d, ok
}

// signBefore is the letter or sign that the digit at i is said to be; 0 if none.
func signBefore(text string, i int) byte {
	linked := false
	for range mostStanding + 1 {
		for i > 0 && strings.IndexByte(saidMarks, text[i-1]) >= 0 {
			linked = linked || text[i-1] == '='
			i--
		}
		from := i
		for from > 0 {
			r, n := utf8.DecodeLastRuneInString(text[:from])
			if kindOf(r) != kindLetter {
				break
			}
			from -= n
		}
		switch w := text[from:i]; {
		case w == "" && i > 0 && linked && strings.IndexByte(saidSigns, text[i-1]) >= 0:
			return text[i-1]
		case len(w) == 1 && linked:
			return w[0]
		case !stands[w]:
			return 0
		}
		linked, i = true, from
	}
	return 0
}

// mappedRows appends the steps for rows of digits and of bytes for which digitOf has
// one, with so many of both at least and one of the latter.
func mappedRows(text string, digitOf func(i int) byte, least int, dst []Step) []Step {
	for i := 0; i < len(text); {
		from, digits, at, end := len(dst), 0, i, i
		for {
			to, ok := mappedGroup(text, at, digitOf)
			if !ok {
				break
			}
			for j := at; j < to; j++ {
				if d := digitOf(j); d != 0 && !isDigitByte(text[j]) {
					dst = append(dst, Step{contact.Span{Start: j, End: j + 1}, digitText(d), contact.LetterDigits})
				}
			}
			if digits, end = digits+to-at, to; digits > mostDigits {
				break
			}
			for at = to; at < len(text) && at-to < longestGap && strings.IndexByte(" -./()|,", text[at]) >= 0; at++ {
			}
			if at == to {
				break
			}
		}
		if digits >= least && digits <= 15 && len(dst) > from {
			i = end
			continue
		}
		dst = dst[:from]
		for word := alnumAt(text, i); ; {
			if i++; !word || !alnumAt(text, i) {
				break
			}
		}
	}
	return dst
}

// mappedGroup is the end of the group of digits and of what digitOf knows that
// begins at i, if it is one as a whole.
func mappedGroup(text string, i int, digitOf func(i int) byte) (end int, ok bool) {
	if i > 0 && (alnumAt(text, i-1) || text[i-1] >= utf8.RuneSelf) {
		return i, false
	}
	for end = i; end < len(text) && end-i <= longestLetterGroup && (isDigitByte(text[end]) || digitOf(end) != 0); {
		end++
	}
	return end, end > i && (end == len(text) || !alnumAt(text, end) && text[end] < utf8.RuneSelf && text[end] != '=')
}

// leastRoman is how many numerals a number has at least that is written in Roman
// ones.
const leastRoman = 9

// Roman appends the steps that read rows of Roman numerals for single digits:
// "IX I VII, V V V, O I IV II". A zero must be among them: chords and chapters
// have none.
func Roman(text string, dst []Step) []Step {
	for i := 0; i < len(text); {
		start, end := nextWord(text, i)
		if start == end {
			break
		}
		i = end
		if _, ok := roman(text[start:end]); !ok {
			continue
		}
		var digits []byte
		long, zero, last := 0, false, start
		for at := start; len(digits) < 16; {
			s, e := nextWord(text, at)
			if s == e || s > last && (s-last > 4 || strings.Trim(text[last:s], " -./|,\n\u00b7") != "") {
				break
			}
			d, ok := roman(text[s:e])
			if !ok {
				break
			}
			digits, at, last = append(digits, d), e, e
			zero = zero || d == '0'
			if e-s > 1 {
				long++
			}
		}
		if len(digits) >= leastRoman && len(digits) <= 15 && long >= 3 && zero {
			dst = append(dst, Step{contact.Span{Start: start, End: last}, string(digits), contact.Encoding})
		}
		i = max(i, last)
	}
	return dst
}

// RomanWords returns the numerals of more than one letter.
func RomanWords() []string { return []string{"ii", "iii", "iv", "vi", "vii", "viii", "ix"} }

// roman is the digit that a numeral is.
func roman(w string) (byte, bool) {
	if len(w) == 1 && isDigitByte(w[0]) {
		return w[0], true
	}
	for d, numeral := range [...]string{"o", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"} {
		if w == numeral {
			return '0' + byte(d), true
		}
	}
	return 0, false
}
