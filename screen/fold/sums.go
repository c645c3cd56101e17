package fold

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// sum is an expression that stands for one number.
type sum struct {
	contact.Span
	value int
}

// plusWords and minusWords join the terms of a sum in words.
var (
	plusWords  = map[string]bool{"plus": true, "mas": true, "mais": true, "und": true, "плюс": true, "jama": true, "tambah": true, "piu": true, "加": true}
	minusWords = map[string]bool{"minus": true, "menos": true, "moins": true, "weniger": true, "минус": true, "kurang": true, "meno": true, "减": true}
	timesWords = map[string]bool{"times": true, "por": true, "vezes": true, "fois": true, "mal": true, "умножить": true}
)

// SumWords returns the words for the signs of a sum, in canonical form.
func SumWords() []string {
	var out []string
	for _, words := range [...]map[string]bool{plusWords, minusWords, timesWords} {
		for w := range words {
			out = append(out, strings.Fields(w)[0])
		}
	}
	return out
}

// FewestTerms is how many digits a row of sums has at least, before they are worked
// out, if none is a word.
const FewestTerms = minRow

// nearSums is how far around a sum its neighbours are counted, in bytes.
const nearSums = 60

// Sums appends the steps that work out sums in a row of digits: "9, (2-1),
// 3+4", "five plus four". A sum that follows its own result is left out: "9
// (4+5)". "5-1" and "2x2", which are mostly scores and sizes, count among
// digits that are none: "5-1, 1, 10/2, 5, 5, 5, 2".
func Sums(text string, dst []Step) []Step {
	var room [8]sum
	all := room[:0]
	for i := 0; i < len(text); {
		if !mayBeginSum(text, i) {
			i++
			continue
		}
		if list, end := sumList(text, i, dst); end > i {
			dst, i = list, end
			continue
		}
		if s, ok := sumAt(text, i); ok {
			all = append(all, s)
			i = s.End
			continue
		}
		i++
	}
	for i, s := range all {
		if rowOfSums(text, all, i) {
			dst = append(dst, s.step(text))
		}
	}
	return dst
}

// mayBeginSum reports whether a word or a bracket begins at i.
func mayBeginSum(text string, i int) bool {
	c := text[i]
	return c == '(' || c == '[' || (isWordByte(c) || c >= utf8.RuneSelf) && (i == 0 || !isWordByte(text[i-1]) && text[i-1] < utf8.RuneSelf)
}

// step writes the value of s, or nothing where the value stands before it.
func (s sum) step(text string) Step {
	value := strconv.Itoa(s.value)
	if before := strings.TrimRight(text[:s.Start], " "); text[s.Start] == '(' && len(before) < s.Start && strings.HasSuffix(before, value) {
		return Step{contact.Span{Start: len(before), End: s.End}, "", contact.Math}
	}
	return Step{s.Span, value, contact.Math}
}

// rowOfSums reports whether sum i stands among enough digits and sums to be a
// part of a telephone number.
func rowOfSums(text string, all []sum, i int) bool {
	from, to := max(0, all[i].Start-nearSums), min(len(text), all[i].End+nearSums)
	n := 0
	for j := from; j < to; j++ {
		if isDigitByte(text[j]) {
			n++
		}
	}
	for j := max(0, i-nearSums); j < len(all) && all[j].Start < to; j++ {
		if s := all[j]; s.Start >= from && s.End <= to {
			n++
			for k := s.Start; k < s.End; k++ {
				if isDigitByte(text[k]) {
					n--
				}
			}
		}
	}
	return n >= minRow
}

// maxSumList is how many items a list with sums in it has at most.
const maxSumList = 16

// sumList reads the list of digits that begins at i, of which some are written
// as sums without brackets, appends the steps that work these out, and returns
// where the list ends; i if there is none.
func sumList(text string, i int, dst []Step) (_ []Step, end int) {
	if !isDigitByte(text[i]) || i > 0 && (isWordByte(text[i-1]) || text[i-1] >= utf8.RuneSelf || strings.IndexByte("+-*/.,(", text[i-1]) >= 0) {
		return dst, i
	}
	sums, digits, at := 0, 0, i
	list := dst
	for n := 0; n < maxSumList; n++ {
		start := at
		for at < len(text) && isDigitByte(text[at]) {
			at++
		}
		if at == start || at-start > 4 {
			break
		}
		s, ok := tightSum(text, start, at)
		if ok {
			list = append(list, Step{s.Span, strconv.Itoa(s.value), contact.Math})
			sums, at, digits = sums+1, s.End, digits+1
		} else {
			digits += at - start
		}
		end = at
		for at < len(text) && at-end < longestGap && strings.IndexByte(" ,;|\n", text[at]) >= 0 {
			at++
		}
		if at == end || at == len(text) || !isDigitByte(text[at]) {
			break
		}
	}
	if sums == 0 || digits < minRow || digits > 16 || digits < 2*sums || end < len(text) && isWordByte(text[end]) {
		return dst, i
	}
	return list, end
}

// tightSum reads a sum without spaces or brackets whose first number is
// [start,end).
func tightSum(text string, start, end int) (sum, bool) {
	if end-start > 2 || end+1 >= len(text) {
		return sum{}, false
	}
	op, to := text[end], end+1
	if strings.HasPrefix(text[end:], "÷") {
		op, to = '/', end+len("÷")
	}
	if op == 'x' {
		op = '*'
	}
	from := to
	for to < len(text) && to-from <= 2 && isDigitByte(text[to]) {
		to++
	}
	if strings.IndexByte("+-*/", op) < 0 || to == from || to-from > 2 || to < len(text) && (isWordByte(text[to]) || strings.IndexByte("+-*/", text[to]) >= 0) {
		return sum{}, false
	}
	a, _ := strconv.Atoi(text[start:end])
	b, _ := strconv.Atoi(text[from:to])
	v := apply(op, a, b)
	return sum{contact.Span{Start: start, End: to}, v}, 0 <= v && v <= 9
}

// sumAt reads the sum that begins at i: "(4+5)", "4+5", "five plus four".
func sumAt(text string, i int) (sum, bool) {
	at, open := i, text[i] == '(' || text[i] == '['
	if text[i] == ' ' {
		return sum{}, false
	}
	if open {
		at++
	} else if i > 0 && (isWordByte(text[i-1]) || text[i-1] >= utf8.RuneSelf || text[i-1] == '.' || text[i-1] == '+' || text[i-1] == '-') {
		return sum{}, false
	}
	a, at, ok := operand(text, at)
	if !ok {
		return sum{}, false
	}
	op, at, tight := operator(text, at)
	if op == 0 || (op == '-' || op == '*' || op == '/') && tight && !open {
		return sum{}, false
	}
	b, at, ok := operand(text, at)
	if !ok {
		return sum{}, false
	}
	v := apply(op, a, b)
	if open {
		if v, at = moreTerms(text, at, v); at >= len(text) || text[at] != ')' && text[at] != ']' {
			return sum{}, false
		}
		at++
	} else if at < len(text) && isWordByte(text[at]) {
		return sum{}, false
	}
	return sum{contact.Span{Start: i, End: at}, v}, 0 <= v && v <= 9
}

// mostTerms is how many more terms a sum in brackets has at most.
const mostTerms = 4

// moreTerms works out what follows the first two terms of a sum in brackets, from
// the left to the right, up to what it says that it comes to: "(5+5-10)", "(4+5=9)".
func moreTerms(text string, i, v int) (value, end int) {
	for range mostTerms {
		op, at, _ := operator(text, i)
		if op == 0 {
			break
		}
		b, at, ok := operand(text, at)
		if !ok {
			break
		}
		v, i = apply(op, v, b), at
	}
	if at := skipOn(text, i); at < len(text) && text[at] == '=' {
		if _, to, ok := operand(text, at+1); ok {
			i = to
		}
	}
	return v, i
}

func apply(op byte, a, b int) int {
	switch op {
	case '+':
		return a + b
	case '-':
		return a - b
	case '*':
		return a * b
	case '/':
		if b > 0 && a%b == 0 {
			return a / b
		}
	}
	return -1
}

// operand reads a number of at most two digits, or a number word, at i.
func operand(text string, i int) (value, end int, ok bool) {
	for i < len(text) && text[i] == ' ' {
		i++
	}
	s, e := wordAt(text, i)
	if s == e || e-s > 24 {
		return 0, i, false
	}
	if w := text[s:e]; digitsOnly(w) {
		value, err := strconv.Atoi(w)
		return value, e, err == nil && len(w) <= 2
	} else if !numberSieve.passes(w) {
		return 0, i, false
	} else if n, known := numberWords[w]; known && !n.weak && len(w) > 1 {
		return n.value, e, n.value < 20
	}
	return 0, i, false
}

// wordAt is nextWord for a word that begins at i; empty if none does.
func wordAt(text string, i int) (start, end int) {
	if i < len(text) && text[i] < utf8.RuneSelf {
		if kinds[text[i]] == kindNone {
			return i, i
		}
		return nextWord(text, i)
	}
	if r, _ := utf8.DecodeRuneInString(text[i:]); kindOf(r) == kindNone {
		return i, i
	}
	return nextWord(text, i)
}

// operator reads a sign or word for a sum at i; tight says that it is a sign.
func operator(text string, i int) (op byte, end int, tight bool) {
	for i < len(text) && text[i] == ' ' {
		i++
	}
	if i == len(text) {
		return 0, i, false
	}
	switch text[i] {
	case '+':
		return '+', i + 1, true
	case '-':
		return '-', i + 1, true
	case '*', 'x':
		if i+1 < len(text) && !isLetterByte(text[i+1]) {
			return '*', i + 1, true
		}
	case '/':
		return '/', i + 1, true
	}
	s, e := wordAt(text, i)
	switch w := text[s:e]; {
	case plusWords[w]:
		return '+', e, false
	case minusWords[w]:
		return '-', e, false
	case timesWords[w]:
		return '*', e, false
	}
	return 0, i, false
}
