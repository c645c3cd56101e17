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
	for at := start; len(found) < longestRun; {
		n, ok := readNumber(text, at)
		if !ok {
			n, ok = joined(text, at)
		}
		if !ok {
			break
		}
		found = append(found, n)
		next, ok := inRun(text, n.End)
		if !ok {
			break
		}
		at = next
	}
	v.found = found
	if n := strayAt(found); n < len(found) {
		found = found[:max(n, 1)]
	}
	if len(found) == 0 {
		_, end := nextWord(text, start)
		return end
	}
	end := found[len(found)-1].End
	if found = trimRun(text, found); len(found) == 0 {
		return end // nor is there one in the rest of it
	}
	believe := believable(found)
	for _, n := range found {
		if !n.spelled && !n.joined || !believe {
			continue
		}
		v.buf = append(v.buf, text[*copied:n.Start]...)
		from := len(v.buf)
		v.buf = append(v.buf, n.digits...)
		v.edits = append(v.edits, edit{from, len(v.buf), n.Start, n.End, n.why})
		*copied = n.End
	}
	return found[len(found)-1].End
}

// longestRun is how many numbers a run has at most; what follows them is another
// one.
const longestRun = 64

// leastKin is how many other words of its language a weak word needs in its run.
const leastKin = 2

// strayAt is where the first weak word stands in a run that has too few others of
// its language: "one to two, three to four" is none in Danish.
func strayAt(found []number) int {
	for i, n := range found {
		if !n.weak || n.lists == 0 {
			continue
		}
		kin := 0
		for _, o := range found {
			if !o.weak && o.lists&n.lists != 0 {
				if kin++; kin == leastKin {
					break
				}
			}
		}
		if kin < leastKin {
			return i
		}
	}
	return len(found)
}

// trimRun takes off the ends of a run what rather belongs to the words beside it:
// "o", an article or an exclamation unless in between, and weak words in a
// sentence ("call for nine one seven").
func trimRun(text string, found []number) []number {
	for len(found) > 0 && (found[0].Of(text) == "o" || found[0].Of(text) == "oh" || found[0].weak && besideWord(text[:found[0].Start], utf8.DecodeLastRuneInString)) {
		found = found[1:]
	}
	for n := len(found); n > 0 && found[n-1].weak && besideWord(text[found[n-1].End:], utf8.DecodeRuneInString); n-- {
		found = found[:n-1]
	}
	return found
}

// besideWord reports whether a word stands at the end of text that decode looks
// from, behind one space.
func besideWord(text string, decode func(string) (rune, int)) bool {
	r, n := decode(text)
	if r != ' ' {
		return false
	}
	if rest := len(text) - n; text[0] == ' ' {
		text = text[n:]
	} else {
		text = text[:rest]
	}
	r, _ = decode(text)
	k := kindOf(r)
	return k == kindLetter || k == kindAlone
}

// inRun is where the word begins that follows the number that ends at end, if
// it can belong to the same run.
func inRun(text string, end int) (int, bool) {
	if i := end + len(text[end:]) - len(strings.TrimLeft(text[end:], " ")); strings.HasPrefix(text[i:], longVowel) {
		end = i + len(longVowel)
	}
	next, _ := nextWord(text, end)
	return next, next < len(text) && sameRun(text[end:next])
}

// longVowel is the Japanese mark for a long vowel, written for a dash between
// numbers.
const longVowel = "ー"

// mostJoins is how many words can stand between two numbers of a run.
const mostJoins = 3

// joined reads the number that follows words that join it to the one before:
// ", and then a four". The words are a part of it.
func joined(text string, start int) (number, bool) {
	at := start
	for range mostJoins {
		_, end := nextWord(text, at)
		if !joins[text[at:end]] {
			return number{}, false
		}
		next, ok := inRun(text, end)
		if !ok {
			return number{}, false
		}
		if n, ok := readNumber(text, next); ok {
			n.Start, n.joined = start, true
			if n.why == "" {
				n.why = contact.SpelledDigits
			}
			return n, true
		}
		at = next
	}
	return number{}, false
}

// believable reports whether the words of a run are meant as digits: two of
// them are, and one that is glued to digits.
func believable(found []number) bool {
	spelled := 0
	for i, n := range found {
		if !n.spelled || n.weak {
			continue
		}
		if spelled++; n.glued {
			return true
		}
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
	weak    bool   // in a word that is an ordinary one as well
	lists   uint64 // of number words, that it is from
	glued   bool   // several words in one
	joined  bool   // words stand before it that join it to the one before
	why     contact.Evasion
}

// NumberAt reads the number that starts at the word at start of a text in
// canonical form: in digits, or in words, which may be several ("nine hundred and
// sixteen", "double seven"). It returns its digits and where it ends; weak says
// that it is an ordinary word as well. digits is "" if there is none.
func NumberAt(text string, start int) (digits string, end int, weak bool) {
	n, ok := readNumber(text, start)
	if !ok {
		return "", start, false
	}
	return n.digits, n.End, n.weak
}

// readNumber reads the number that starts at the word at start: digits, a
// digit word, a compound ("fifty five", "девятьсот шестнадцать"), or a
// multiple ("double seven", "two fives", "zweimal die fünf", "five thrice").
func readNumber(text string, start int) (number, bool) {
	s, end := nextWord(text, start)
	if s == end {
		return number{}, false
	}
	w := text[s:end]
	if !isDigitByte(w[0]) && !numberSieve.passes(w) && !mayGlue(w) {
		return number{}, false
	}
	if n := max(multiples[w], repeats[w]); n > 0 { // no word is both
		return readMultiple(text, s, end, n)
	}
	n, ok := readPlain(text, s, end)
	if !ok {
		return number{}, false
	}
	if m, ok := counted(text, n); ok {
		return m, true
	}
	if count, after := repeatAt(text, n.End); count > 0 && len(n.digits) <= 2 {
		return multiple(contact.Span{Start: s, End: after}, n.digits, count), true
	}
	return n, true
}

// readPlain is readNumber without multiples, for the word at [s,end).
func readPlain(text string, s, end int) (number, bool) {
	w := text[s:end]
	if digitsOnly(w) {
		if n, ok := timesDigit(text, s, end); ok {
			return n, true
		}
		return number{Span: contact.Span{Start: s, End: end}, digits: w}, true
	}
	n, ok := numberWords[w]
	if !ok {
		return readGlued(text, s, end)
	}
	weak := n.weak
	for {
		next, sum := follow(text, end, n)
		if next == end {
			break
		}
		n, end, weak = sum, next, false
	}
	return number{Span: contact.Span{Start: s, End: end}, digits: strconv.Itoa(n.value), spelled: true, weak: weak, lists: n.lists, why: contact.SpelledDigits}, true
}

// readGlued reads number words without spaces between them: "fivefivefive",
// "ศูนย์แปดหนึ่ง".
func readGlued(text string, s, end int) (number, bool) {
	var room [maxGlued]int8
	digits, ok := glued(text[s:end], room[:0])
	if !ok {
		return number{}, false
	}
	var out [2 * maxGlued]byte
	read := out[:0]
	for _, d := range digits {
		read = strconv.AppendInt(read, int64(d), 10)
	}
	return number{Span: contact.Span{Start: s, End: end}, digits: string(read), spelled: true, glued: true, why: contact.SpelledDigits}, true
}

// maxGlued is how many number words can stand in one word.
const maxGlued = 20

// shortestGlued is how many bytes a word has at least that number words stand in.
const shortestGlued = 6

// MayBeGlued reports whether a word in small letters could be several number words
// without spaces between them.
func MayBeGlued(w string) bool {
	if !mayGlue(w) {
		return false
	}
	var room [maxGlued]int8
	_, ok := glued(w, room[:0])
	return ok
}

// mayGlue is a quick MayBeGlued that says yes too often.
func mayGlue(w string) bool { return len(w) >= shortestGlued && beginsNumeral(w) }

// beginsNumeral reports whether a number word that others can be glued to could
// begin w.
func beginsNumeral(w string) bool {
	if len(w) < shortestPart {
		return false
	}
	i := numeralStart(w)
	return numeralStarts[i>>6]&(1<<(i&63)) != 0
}

// numeralStart is what numeralStarts knows w by: three letters or, outside ASCII, two
// bytes.
func numeralStart(w string) uint {
	if w[0] >= utf8.RuneSelf || len(w) == shortestPart {
		return 1<<15 | uint(w[0]&0x7f)<<8 | uint(w[1])
	}
	return uint(w[0]&31)<<10 | uint(w[1]&31)<<5 | uint(w[2]&31)
}

// numeralStarts is a set of how number words begin. It is read only.
var numeralStarts = func() (set [1 << 10]uint64) {
	for w, n := range numberWords {
		if canGlue(w, n) {
			i := numeralStart(w)
			set[i>>6] |= 1 << (i & 63)
		}
	}
	return set
}()

// canGlue reports whether other number words can stand beside w without a space.
func canGlue(w string, n numeral) bool {
	return !n.weak && n.value < 20 && len(w) >= shortestPart && (len(w) > 2 || w[0] >= utf8.RuneSelf)
}

// notGlued are words that look like number words of two languages without a space.
var notGlued = map[string]bool{
	"seiten": true, // German for pages: Italian six and English ten
}

// glued appends the values of the number words that w is made of, two at least,
// each the longest that begins where it does.
func glued(w string, dst []int8) ([]int8, bool) {
	if len(w) < shortestGlued || notGlued[w] {
		return dst, false
	}
	for w != "" {
		if !beginsNumeral(w) {
			return dst, false
		}
		n := min(longestNumeral, len(w))
		for ; n >= shortestPart; n-- {
			if !numberSieve.passes(w[:n]) {
				continue
			}
			if x, ok := numberWords[w[:n]]; ok && canGlue(w[:n], x) {
				if len(dst) == cap(dst) {
					return dst, false
				}
				dst = append(dst, int8(x.value))
				break
			}
		}
		if n < shortestPart {
			return dst, false
		}
		w = w[n:]
	}
	return dst, len(dst) > 1
}

// The bytes of the shortest and longest number words that others are glued to.
const shortestPart, longestNumeral = 2, 24

// mostRepeats is how often a digit is repeated at most.
const mostRepeats = 5

// counted reads what n counts: "two fives", "dos veces cinco".
func counted(text string, n number) (number, bool) {
	if n.weak || len(n.digits) != 1 || n.digits < "2" || n.digits > "5" {
		return number{}, false
	}
	count := int(n.digits[0] - '0')
	s, e := nextWord(text, n.End)
	if s == e || text[n.End:s] != " " {
		return number{}, false
	}
	if d, ok := plurals[text[s:e]]; ok {
		if strings.HasPrefix(text[e:], inARow) {
			e += len(inARow)
		}
		return multiple(contact.Span{Start: n.Start, End: e}, strconv.Itoa(d), count), true
	}
	if end, ok := countedDigit(text, s, e); ok {
		return multiple(contact.Span{Start: n.Start, End: end}, text[s:e], count), true
	}
	if !times[text[s:e]] {
		return number{}, false
	}
	return readMultiple(text, n.Start, e, count)
}

// inARow follows what is counted, and adds nothing.
const inARow = " in a row"

// repeatAt reads how often the number that ends at end is said to stand there,
// and where the words for it end: "five thrice", "4 two times". A count that a
// number follows right away speaks of that one.
func repeatAt(text string, end int) (count, after int) {
	s, e := nextWord(text, end)
	if s == e || text[end:s] != " " {
		return 0, end
	}
	count, after = repeats[text[s:e]], e
	if n, ok := numberWords[text[s:e]]; ok && !n.weak && 2 <= n.value && n.value <= mostRepeats {
		a, b := nextWord(text, e)
		if a == b || text[e:a] != " " || !times[text[a:b]] {
			return 0, end
		}
		count, after = n.value, b
	}
	if count == 0 {
		return 0, end
	}
	if a, b := nextWord(text, after); a < b && text[after:a] == " " {
		if _, number := readPlain(text, a, b); number || articles[text[a:b]] {
			return 0, end
		}
	}
	return count, after
}

// readMultiple reads the digit that is to stand there several times after the
// words [start,end) for that: "double seven", "triple 0", "a pair of nines".
// Two digits can be repeated as well where that is the habit: "deux fois douze".
func readMultiple(text string, start, end, count int) (number, bool) {
	s, e := nextWord(text, end)
	if s == e || !sameRun(text[end:s]) {
		return number{}, false
	}
	_, digit := numberWords[text[s:e]] // "double o seven"
	if a, b := nextWord(text, e); articles[text[s:e]] && (!digit || strings.IndexByte(text[start:end], ' ') > 0) && a < b && text[e:a] == " " {
		s, e = a, b
	}
	var d string
	if p, ok := plurals[text[s:e]]; ok {
		d = strconv.Itoa(p)
	} else if n, ok := readPlain(text, s, e); ok {
		d, e = n.digits, n.End
	}
	if d == "" || len(d) > 2 {
		return number{}, false
	}
	return multiple(contact.Span{Start: start, End: e}, d, count), true
}

// multiple is a number that repeats digits.
func multiple(at contact.Span, digits string, count int) number {
	return number{Span: at, digits: strings.Repeat(digits, count), spelled: true, why: contact.OrdinalMultiples}
}

// countedDigit reads a digit of which several are counted, at [s,e): "9s" or
// "9's". end is where it ends.
func countedDigit(text string, s, e int) (end int, ok bool) {
	if e-s != 1 || !isDigitByte(text[s]) {
		return e, false
	}
	if e < len(text) && text[e] == '\'' {
		e++
	}
	if e == len(text) || text[e] != 's' || alnumAt(text, e+1) {
		return e, false
	}
	return e + 1, true
}

// timesDigit reads a digit with how often it stands there, at [s,e): "9x3".
func timesDigit(text string, s, e int) (number, bool) {
	if e-s != 1 || e+1 >= len(text) || text[e] != 'x' || text[e+1] < '2' || text[e+1] > '0'+mostRepeats || alnumAt(text, e+2) {
		return number{}, false
	}
	n := multiple(contact.Span{Start: s, End: e + 2}, text[s:e], int(text[e+1]-'0'))
	n.weak = true // a size as well
	return n, true
}

// follow reads the word after end as a part of the compound number that has
// come to n so far: "fifty" then "five", "девятьсот" then "шестнадцать", "nine"
// then "hundred". It returns end itself when the word does not belong to it.
func follow(text string, end int, n numeral) (next int, sum numeral) {
	s, e := nextWord(text, end)
	if s == e || !inCompound(text[end:s]) {
		return end, n
	}
	if n.takes > 0 && and[text[s:e]] {
		a, b := nextWord(text, e)
		if a == b || !inCompound(text[e:a]) {
			return end, n
		}
		s, e = a, b
	}
	w := text[s:e]
	switch more, ok := numberWords[w]; {
	case hundreds[w] && 0 < n.value && n.value < 100 && n.value != 10:
		return e, numeral{value: n.value * 100, takes: 100}
	case n.value == 4 && (w == "vingt" || w == "vingts"):
		return e, numeral{value: 80, takes: 20}
	case ok && !more.weak && 0 < more.value && more.value < n.takes:
		return e, numeral{value: n.value + more.value, takes: more.takes}
	}
	return end, n
}

// nextWord returns the next run of letters, or of digits, at or after i. Han
// and Hangul characters are words of their own. At the end of text it returns
// an empty span.
func nextWord(text string, i int) (start, end int) {
	for i < len(text) {
		if c := text[i]; c < utf8.RuneSelf {
			if kinds[c] == kindNone {
				i++
				continue
			}
			for end = i + 1; end < len(text) && text[end] < utf8.RuneSelf && kinds[text[end]] == kinds[c]; {
				end++
			}
			if end == len(text) || text[end] < utf8.RuneSelf {
				return i, end
			}
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		k := kindOf(r)
		if k == kindNone {
			i += n
			continue
		}
		end = i + n
		for k != kindAlone && end < len(text) {
			r, n := utf8.DecodeRuneInString(text[end:])
			if r == '\'' && k == kindLetter && text[end-1] >= utf8.RuneSelf && end+1 < len(text) && text[end+1] >= utf8.RuneSelf {
				end++ // "п'ять"
				continue
			}
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

// kinds are those of ASCII. They are never written to after they are made.
var kinds = func() (out [utf8.RuneSelf]kind) {
	for c := byte(0); c < utf8.RuneSelf; c++ {
		switch {
		case isDigitByte(c):
			out[c] = kindDigit
		case isLetterByte(c):
			out[c] = kindLetter
		}
	}
	return out
}()

func kindOf(r rune) kind {
	switch {
	case r < utf8.RuneSelf:
		return kinds[r]
	case 0x410 <= r && r <= 0x44f:
		return kindLetter
	case r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hangul) || r == '〇':
		return kindAlone
	case unicode.In(r, unicode.L, unicode.M):
		return kindLetter
	}
	return kindNone
}

// sameRun reports whether the bytes between two numbers keep them in one run.
func sameRun(gap string) bool { return len(gap) <= 3 && strings.Trim(gap, " ,.-/()+\n") == "" }

// inCompound reports whether the bytes between two words can stand in a compound.
func inCompound(gap string) bool { return gap == "" || gap == " " || gap == "-" }

func digitsOnly(s string) bool {
	for i := range len(s) {
		if !isDigitByte(s[i]) {
			return false
		}
	}
	return s != ""
}
