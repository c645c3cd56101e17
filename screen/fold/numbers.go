package fold

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// FoldNumbers makes v a view of base in which numbers that are spelled out
// stand as digits: "nueve uno siete, five-five" as "9 1 7, 5-5". A word
// counts only beside another number word or a digit, so that "one" and "do" in
// ordinary sentences stay. base must not be folded again while v is in use.
func (v *View) FoldNumbers(base *View) {
	v.reset(0, base)
	text := base.text
	copied := 0
	for i := 0; i < len(text); {
		start, end := nextWord(text, i)
		if start == end {
			break
		}
		i = end
		n, ok := readNumber(text, start)
		if !ok || !n.spelled && !digitsOnly(text[start:end]) {
			continue
		}
		i = v.run(text, start, &copied)
	}
	v.buf = append(v.buf, text[copied:]...)
	v.seal()
}

// run copies the run of numbers that starts at start, if it is one with at
// least two members, and returns where to go on.
func (v *View) run(text string, start int, copied *int) int {
	found := v.found[:0]
	for at := start; ; {
		n, ok := readNumber(text, at)
		if !ok {
			break
		}
		found = append(found, n)
		next, _ := nextWord(text, n.End)
		if !sameRun(text[n.End:next]) || next == len(text) {
			break
		}
		at = next
	}
	v.found = found
	for len(found) > 0 && (found[0].Of(text) == "o" || found[0].Of(text) == "oh") {
		found = found[1:] // an article or an exclamation, unless in between
	}
	believe := believable(found)
	for _, n := range found {
		if !n.spelled || !believe {
			continue
		}
		v.buf = append(v.buf, text[*copied:n.Start]...)
		from := len(v.buf)
		v.buf = append(v.buf, n.digits...)
		v.edits = append(v.edits, edit{from, len(v.buf), n.Start, n.End, n.why})
		*copied = n.End
	}
	if len(found) == 0 {
		_, end := nextWord(text, start)
		return end
	}
	return found[len(found)-1].End
}

// believable reports whether the words of a run are meant as digits: two of
// them are, and one that is glued to digits.
func believable(found []number) bool {
	spelled := 0
	for i, n := range found {
		if !n.spelled {
			continue
		}
		spelled++
		if i > 0 && found[i-1].End == n.Start || i+1 < len(found) && found[i+1].Start == n.End {
			return true
		}
	}
	return spelled >= 2
}

// number is a number in a text, in words or in digits.
type number struct {
	contact.Span
	digits  string
	spelled bool
	why     contact.Evasion
}

// readNumber reads the number that starts at the word at start: digits, a
// digit word, a compound ("fifty five", "девятьсот шестнадцать"), or a
// multiple ("double seven").
func readNumber(text string, start int) (number, bool) {
	s, end := nextWord(text, start)
	if s == end {
		return number{}, false
	}
	w := text[s:end]
	if digitsOnly(w) {
		return number{Span: contact.Span{Start: s, End: end}, digits: w}, true
	}
	if times, ok := multiples[w]; ok {
		return readMultiple(text, s, end, times)
	}
	n, ok := numberWords[w]
	if !ok {
		return number{}, false
	}
	for {
		next, sum := follow(text, end, n)
		if next == end {
			break
		}
		n, end = sum, next
	}
	return number{contact.Span{Start: s, End: end}, strconv.Itoa(n.value), true, contact.SpelledDigits}, true
}

// readMultiple reads "double seven" and "triple 0".
func readMultiple(text string, start, end, times int) (number, bool) {
	s, e := nextWord(text, end)
	if s == e || !sameRun(text[end:s]) {
		return number{}, false
	}
	d := text[s:e]
	if n, ok := numberWords[d]; ok && n.value < 10 {
		d = strconv.Itoa(n.value)
	}
	if len(d) != 1 || !isDigitByte(d[0]) {
		return number{}, false
	}
	out := number{contact.Span{Start: start, End: e}, "", true, contact.OrdinalMultiples}
	for range times {
		out.digits += d
	}
	return out, true
}

// follow reads the word after end as a part of the compound number that has
// come to n so far: "fifty" then "five", "девятьсот" then "шестнадцать", "nine"
// then "hundred". It returns end itself when the word does not belong to it.
func follow(text string, end int, n numeral) (next int, sum numeral) {
	s, e := nextWord(text, end)
	if s == e || !glued(text[end:s]) {
		return end, n
	}
	if n.takes > 0 && and[text[s:e]] {
		a, b := nextWord(text, e)
		if a == b || !glued(text[e:a]) {
			return end, n
		}
		s, e = a, b
	}
	w := text[s:e]
	switch more, ok := numberWords[w]; {
	case hundreds[w] && 0 < n.value && n.value < 10:
		return e, numeral{value: n.value * 100}
	case n.value == 4 && (w == "vingt" || w == "vingts"):
		return e, numeral{value: 80, takes: 20}
	case ok && 0 < more.value && more.value < n.takes:
		return e, numeral{value: n.value + more.value, takes: more.takes}
	}
	return end, n
}

// nextWord returns the next run of letters, or of digits, at or after i. Han
// and Hangul characters are words of their own. At the end of text it returns
// an empty span.
func nextWord(text string, i int) (start, end int) {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		k := kindOf(r)
		if k == kindNone {
			i += n
			continue
		}
		end = i + n
		for k != kindAlone && end < len(text) {
			r, n := utf8.DecodeRuneInString(text[end:])
			if kindOf(r) != k {
				break
			}
			end += n
		}
		return i, end
	}
	return i, i
}

type kind uint8

const (
	kindNone kind = iota
	kindLetter
	kindDigit
	kindAlone
)

func kindOf(r rune) kind {
	switch {
	case '0' <= r && r <= '9':
		return kindDigit
	case 'a' <= r && r <= 'z':
		return kindLetter
	case r < utf8.RuneSelf:
		return kindNone
	case unicode.In(r, unicode.Han, unicode.Hangul) || r == '〇':
		return kindAlone
	case unicode.In(r, unicode.L, unicode.M):
		return kindLetter
	}
	return kindNone
}

// sameRun reports whether the bytes between two numbers keep them in one run.
func sameRun(gap string) bool { return len(gap) <= 3 && strings.Trim(gap, " ,.-/()+\n") == "" }

// glued reports whether the bytes between two words can stand in a compound.
func glued(gap string) bool { return gap == "" || gap == " " || gap == "-" }

func digitsOnly(s string) bool {
	for i := range len(s) {
		if !isDigitByte(s[i]) {
			return false
		}
	}
	return s != ""
}
