package fold

import (
	"strconv"
	"strings"

	"offside/screen/contact"
)

// A number can be dictated piece by piece, with pieces to be worked out: "07400,
// then 3 x 300, then 200 minus 42", "half of 18, 1, the square root of 49".

// parts are the words that take a number to another: what stands before it, and
// what behind it.
var (
	halfWords   = setOf(canonicals(strings.Fields(`half mitad metade moitie halfte hälfte половина половину metà helft polowa setengah aadha yarisi`)))
	doubleWords = setOf(canonicals(strings.Fields(`double twice doble dobro doppelte doppelt удвоенное двойное doppio dubbele podwojone dugna`)))
	rootWords   = setOf(canonicals(strings.Fields(`root sqrt raiz racine wurzel quadratwurzel корень radice wortel pierwiastek akar karekok`)))
	squareWords = setOf(canonicals(strings.Fields(`squared cuadrado quadrado carre quadrat квадрате квадрат quadrato kwadraat kwadrat kuadrat kare`)))
	ofWords     = setOf(canonicals(strings.Fields(`of the de del la el los da do das du des le von aus der die das из от di van z dari the square cuadrada quadrada carree quadrata a ao au al im in в one`)))
)

// ReckonWords returns the words, in canonical form, that only a number that is to
// be worked out has.
func ReckonWords() []string {
	var out []string
	for _, words := range [...]map[string]bool{halfWords, doubleWords, rootWords, squareWords} {
		for w := range words {
			out = append(out, w)
		}
	}
	return out
}

// mostMembers is how many pieces a number that is dictated has at most.
const mostMembers = 16

// Reckoned appends the steps that join the pieces of a number of which some are to
// be worked out.
func Reckoned(text string, dst []Step) []Step {
	for i := 0; i < len(text); {
		start, end := nextWord(text, i)
		if start == end {
			break
		}
		if steps, to := reckonedRow(text, start, dst); to > start {
			dst, i = steps, to
			continue
		}
		i = end
	}
	return dst
}

// reckonedRow reads the row of pieces that begins at i; end is i if there is none.
func reckonedRow(text string, i int, dst []Step) (_ []Step, end int) {
	kept, digits, sums, sure, wide := len(dst), 0, 0, 0, false
	at, last := i, i
	for n := 0; n < mostMembers; n++ {
		m, ok := memberAt(text, at)
		if !ok {
			break
		}
		if n > 0 {
			dst = append(dst, Step{contact.Span{Start: last, End: m.Start}, "-", contact.Math})
		}
		if m.sum {
			dst = append(dst, Step{m.Span, m.digits, contact.Math})
			sums++
			if m.sure {
				sure++
			}
			wide = wide || len(m.digits) > 1
		}
		digits += len(m.digits)
		last = m.End
		if at = memberGap(text, last); at == last {
			break
		}
	}
	if sure == 0 || !wide && sums < 2 || digits < minRow || digits > 15 {
		return dst[:kept], i
	}
	for n := len(dst); n > kept && dst[n-1].End > last; n-- {
		dst = dst[:n-1]
	}
	return dst, last
}

// member is a piece of such a number.
type member struct {
	contact.Span
	digits string
	sum    bool // it was worked out
	sure   bool // and cannot be a range or a score
}

// memberAt reads the piece at i: digits, or what is to be worked out.
func memberAt(text string, i int) (member, bool) {
	from := i
	open := i < len(text) && (text[i] == '(' || text[i] == '[')
	if open {
		i++
	}
	value, end, sum, ok := termAt(text, i)
	if !ok {
		return member{}, false
	}
	sure := sum
	for range 3 {
		op, next, tight := anyOperator(text, end)
		if op == 0 {
			break
		}
		more, to, _, ok := termAt(text, next)
		if !ok {
			break
		}
		a, _ := strconv.Atoi(value)
		b, _ := strconv.Atoi(more)
		v := apply(op, a, b)
		if v < 0 || v > 99999 {
			return member{}, false
		}
		keep := len(value) // "0200-31" keeps its zeros
		if value = strconv.Itoa(v); text[i] == '0' && (op == '-' || op == '+') && keep > len(value) {
			value = strings.Repeat("0", keep-len(value)) + value
		}
		sure = sure || open || !(tight && (op == '-' || op == '/') && text[end] != ' ')
		end, sum = to, true
	}
	if open {
		for end < len(text) && text[end] == ' ' {
			end++
		}
		if end == len(text) || text[end] != ')' && text[end] != ']' {
			return member{}, false
		}
		end++
	}
	return member{contact.Span{Start: from, End: end}, value, sum, sure}, true
}

// termAt reads a number of at most five digits, a number word, or one that words
// take to another.
func termAt(text string, i int) (value string, end int, sum, ok bool) {
	for i < len(text) && text[i] == ' ' {
		i++
	}
	root := strings.HasPrefix(text[i:], "√")
	if root {
		i += len("√")
	}
	s, e := wordAt(text, i)
	if s == e {
		return "", i, false, false
	}
	if part := partOf(text[s:e]); part != 0 {
		at := e
		for range 3 {
			a, b := nextWord(text, at)
			if a == b || strings.Trim(text[at:a], " (") != "" || !ofWords[text[a:b]] {
				break
			}
			at = b
		}
		for at < len(text) && (text[at] == ' ' || text[at] == '(') {
			at++
		}
		value, end, ok := numberAt(text, at)
		if end < len(text) && text[end] == ')' && strings.IndexByte(text[e:end], '(') >= 0 {
			end++
		}
		value, fits := partsOf(part, value)
		return value, end, true, ok && fits
	}
	value, _, ok = numberAt(text, s)
	if !ok {
		return "", i, false, false
	}
	if root {
		value, ok := partsOf('r', value)
		return value, e, true, ok
	}
	for at, n := e, 0; n < 3; n++ {
		a, b := nextWord(text, at)
		if a == b || strings.Trim(text[at:a], " ") != "" {
			break
		}
		if squareWords[text[a:b]] {
			value, ok := partsOf('s', value)
			return value, b, true, ok
		}
		if !ofWords[text[a:b]] {
			break
		}
		at = b
	}
	return value, e, false, true
}

// numberAt reads a number of at most five digits, or a number word, at i.
func numberAt(text string, i int) (value string, end int, ok bool) {
	s, e := wordAt(text, i)
	value = text[s:e]
	if s < e && !digitsOnly(value) {
		if !numberSieve.passes(value) {
			return "", i, false
		}
		n, known := numberWords[value]
		if !known || n.weak || len(value) < 2 {
			return "", i, false
		}
		value = strconv.Itoa(n.value)
	}
	return value, e, s < e && len(value) <= 5
}

// partOf says what a word takes a number to; 0 if nothing.
func partOf(w string) byte {
	switch {
	case !partSieve.passes(w):
	case halfWords[w]:
		return 'h'
	case doubleWords[w]:
		return 'd'
	case rootWords[w]:
		return 'r'
	}
	return 0
}

// partsOf is what the part of a number is.
func partsOf(part byte, value string) (string, bool) {
	if value == "" {
		return "", false // as most often: an error would be made of it
	}
	n, err := strconv.Atoi(value)
	if err != nil {
		return "", false
	}
	switch part {
	case 'h':
		if n%2 != 0 {
			return "", false
		}
		n /= 2
	case 'd':
		n *= 2
	case 's':
		n *= n
	case 'r':
		x := 0
		for x*x < n {
			x++
		}
		if x*x != n {
			return "", false
		}
		n = x
	}
	return strconv.Itoa(n), n <= 99999
}

// anyOperator is operator with the signs of typography too.
func anyOperator(text string, i int) (op byte, end int, tight bool) {
	at := i
	for at < len(text) && text[at] == ' ' {
		at++
	}
	for _, s := range [...]struct {
		sign string
		op   byte
	}{{"×", '*'}, {"·", '*'}, {"÷", '/'}, {"/", '/'}, {"*", '*'}, {"x", '*'}} {
		if strings.HasPrefix(text[at:], s.sign) {
			if next := at + len(s.sign); next < len(text) && (text[next] == ' ' || isDigitByte(text[next])) {
				return s.op, next, true
			}
		}
	}
	if s, e := wordAt(text, at); lessWords[text[s:e]] {
		return '-', e, false
	}
	return operator(text, i)
}

// lessWords are further words for a minus.
var lessWords = setOf([]string{"less", "без"})

// memberGap is where the next piece begins that follows one which ends at i: over
// marks and words that tell pieces apart. i if none does.
func memberGap(text string, i int) int {
	at, words := i, 0
	for {
		for at < len(text) && strings.IndexByte(" ,.;|\n:&+", text[at]) >= 0 && at-i < 64 {
			at++
		}
		s, e := wordAt(text, at)
		if at == len(text) || s == e && text[at] != '(' && text[at] != '[' && !strings.HasPrefix(text[at:], "√") {
			return i
		}
		if s == e {
			return at
		}
		w := text[s:e]
		if _, number := numberWords[w]; digitsOnly(w) || number || partOf(w) != 0 {
			if at == i {
				return i
			}
			return at
		}
		if words++; words > mostLabelWords || !pieceWords[w] && !pieceNouns[w] && !pieceFills[w] && !joins[w] && !ofWords[w] {
			return i
		}
		at = e
	}
}
