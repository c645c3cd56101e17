package fold

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// row is a row of digit groups with marks between them.
type row struct {
	groups  []contact.Span
	digits  int
	single  int  // groups of one digit
	lines   bool // line breaks stand between
	odd     bool // marks stand between that no telephone number has
	commas  bool
	hyphens bool // or dots, or slashes
	amount  bool // all that follows a comma has three digits
	plus    bool
	sums    bool // a sign of equality or a plus stands between spaces
	marks   uint8
}

// mixed reports whether marks of four kinds stand between the groups: nobody
// writes anything so but a number that is to be hidden.
func (r *row) mixed() bool { return bits.OnesCount8(r.marks) >= 4 }

// minRow is the fewest digits of a row that is read as one.
const minRow = 7

// Stuffed appends the steps that put plain hyphens between the groups of a row
// of digits, or spaces between single digits, in place of odd marks or line
// breaks: "9*1_7|555", "917\n555".
func Stuffed(text string, dst []Step) []Step {
	var room [40]contact.Span
	for i := 0; i < len(text); {
		if !isDigitByte(text[i]) {
			i++
			continue
		}
		r := readRow(text, i, room[:0])
		last := r.groups[len(r.groups)-1]
		if i = last.End; r.stuffed(text) {
			dst = r.steps(text, dst)
		}
	}
	return dst
}

// readRow reads the row whose first digit stands at i.
func readRow(text string, i int, room []contact.Span) row {
	r := row{groups: room}
	for len(r.groups) < cap(room) {
		end := i
		for end < len(text) && isDigitByte(text[end]) {
			end++
		}
		r.groups = append(r.groups, contact.Span{Start: i, End: end})
		r.digits += end - i
		if end-i == 1 {
			r.single++
		}
		next := stuffingEnd(text, end)
		if next == end || next == len(text) || !isDigitByte(text[next]) {
			break
		}
		r.note(text[end:next], text[next:])
		i = next
	}
	return r
}

// note takes the gap before rest into account.
func (r *row) note(gap, rest string) {
	for i := range len(gap) {
		if n := strings.IndexByte(",;'-./*_", gap[i]); n >= 0 {
			r.marks |= 1 << n
		}
		switch gap[i] {
		case '+':
			r.sums = r.sums || len(gap) > 1 || r.commas
			r.plus = true
		case '=':
			r.sums = r.sums || len(gap) > 1
			r.odd = true
		case '\n':
			r.lines = true
		case ',':
			n := 0
			for n < len(rest) && isDigitByte(rest[n]) {
				n++
			}
			r.amount = n == 3 && len(gap) == 1 && (r.amount || !r.commas)
			r.commas = true
		case '-', '.', '/':
			r.hyphens = true
		case ' ', '(', ')':
		default:
			r.odd = true
		}
	}
}

// stuffed reports whether r reads as one number that was pulled apart.
func (r *row) stuffed(text string) bool {
	first, last := r.groups[0], r.groups[len(r.groups)-1]
	if r.digits < minRow || r.digits > 16 || len(r.groups) < 3 || !r.odd && !r.lines && !r.commas {
		return false
	}
	if r.sums || r.plus && r.commas || r.amount || r.commas && r.hyphens && !r.mixed() || r.commas && !r.mixed() && 2*r.single < len(r.groups) && !r.grouped(text) {
		return false
	}
	if sumSign(text, first.Start-1) || sumSign(text, last.End) {
		return false
	}
	if r, _ := utf8.DecodeLastRuneInString(text[:first.Start]); r < utf8.RuneSelf && isLetterByte(byte(r)) || r >= utf8.RuneSelf && !unicode.In(r, unicode.S, unicode.P) {
		return false
	}
	return last.End == len(text) || !isLetterByte(text[last.End])
}

// grouped reports whether r has a plus, or the groups of a North American
// number.
func (r *row) grouped(text string) bool {
	g := r.groups
	return g[0].Start > 0 && text[g[0].Start-1] == '+' ||
		len(g) == 3 && g[0].Len() == 3 && g[1].Len() == 3 && g[2].Len() == 4
}

// sumSign reports whether a plus between digits stands at i.
func sumSign(text string, i int) bool {
	return i > 0 && i+1 < len(text) && text[i] == '+' && isWordByte(text[i-1]) && isDigitByte(text[i+1])
}

func (r *row) steps(text string, dst []Step) []Step {
	for i := 1; i < len(r.groups); i++ {
		gap := contact.Span{Start: r.groups[i-1].End, End: r.groups[i].Start}
		read, why := "-", contact.Separators
		if strings.IndexByte(gap.Of(text), '\n') >= 0 {
			why = contact.SplitLines
		}
		if r.groups[i-1].Len() == 1 && r.groups[i].Len() == 1 {
			read = " "
		}
		if r.commas && !r.mixed() {
			read = "," // a list, if no word says otherwise
		}
		dst = append(dst, Step{gap, read, why})
	}
	return dst
}

// longestPicture is how many bytes of pictures can stand between two groups.
const longestPicture = 16

// stuffingEnd is where the marks or pictures end that stand at i between two
// groups of a row; i if there are none, or too many.
func stuffingEnd(text string, i int) int {
	at, marks := i, 0
	for at < len(text) && at-i <= longestPicture {
		if isStuffing(text[at]) {
			if at == i || text[at] != text[at-1] || text[at] == '\n' {
				marks++ // the same again and again is one
			}
			if marks > longestGap || at-i >= 2*longestGap {
				return i
			}
			at++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[at:])
		if r < utf8.RuneSelf || r == '°' || r == '№' || !unicode.In(r, unicode.So, unicode.Sk, unicode.Po, unicode.Pd, unicode.Ps, unicode.Pe, unicode.Pi, unicode.Pf, unicode.Mn) {
			break
		}
		at += n
	}
	if at-i > longestPicture {
		return i
	}
	return at
}

// isStuffing reports whether c can stand between the digits of a number that
// was pulled apart.
func isStuffing(c byte) bool { return strings.IndexByte(" \n-./()*~|_,;=#^'\"<>[]{}\\&!+", c) >= 0 }

// digitText is a digit as a string.
func digitText(c byte) string { return "0123456789"[c-'0' : c-'0'+1] }

// digitOf gives the digit that a letter can pass for, as it is written.
func digitOf(c byte) (byte, bool) {
	switch c {
	case 'o', 'O', 'Q', 'd', 'D':
		return '0', true
	case 'i', 'I', 'l', 'L', '|', '!':
		return '1', true
	case 'z', 'Z':
		return '2', true
	case 's', 'S', '$':
		return '5', true
	case 'b':
		return '6', true
	case 'B':
		return '8', true
	case 'q':
		return '9', true
	}
	return 0, false
}

// likeDigit is digitOf for a rune; beside digits more letters pass for them.
func likeDigit(r rune, beside bool) (byte, bool) {
	switch r {
	case 'О', 'о':
		return '0', true
	case 'І', 'і':
		return '1', true
	case 'З', 'з':
		return '3', true
	case 'Ч', 'ч':
		return '4', true
	case 'б', 'Б':
		return '6', true
	case 'В', 'в':
		return '8', true
	}
	if beside {
		switch r {
		case 'E':
			return '3', true
		case 'A':
			return '4', true
		case 'G':
			return '6', true
		case 'T':
			return '7', true
		case 'g':
			return '9', true
		}
	}
	if r >= utf8.RuneSelf {
		return 0, false
	}
	return digitOf(byte(r))
}

// LetterDigits appends the steps that read letters as the digits that they
// look like, in rows that look like a telephone number then: "O9I7 SSS OI42".
// original gives the text of a span as it was written: capitals pass for other
// digits than small letters, and in groups of their own.
func LetterDigits(text string, original func(contact.Span) string, dst []Step) []Step {
	for i := 0; i < len(text); {
		if !isWordByte(text[i]) && text[i] != '|' && text[i] < utf8.RuneSelf || i > 0 && (isWordByte(text[i-1]) || text[i-1] >= utf8.RuneSelf) {
			i++
			continue
		}
		from := len(dst)
		end, ok := 0, false
		dst, end, ok = letterRow(text, i, original, dst)
		if !ok {
			dst = dst[:from]
			for i++; i < len(text) && isWordByte(text[i]); {
				i++
			}
			continue
		}
		i = max(end, i+1)
	}
	return dst
}

// longestLetterGroup is how many bytes a group of a row with letters has at most.
const longestLetterGroup = 16

// letterRow reads the row of groups that begins at i.
func letterRow(text string, i int, original func(contact.Span) string, dst []Step) (_ []Step, end int, ok bool) {
	digits, letters, capitals := 0, 0, true
	end = i
	for groups := 0; groups < 12; groups++ {
		at, d, n := i, 0, 0
		for at < len(text) && at-i <= longestLetterGroup {
			r, size := utf8.DecodeRuneInString(text[at:])
			if !isLetterDigit(r) {
				break
			}
			if size == 1 && isDigitByte(text[at]) {
				d++
			}
			at, n = at+size, n+1
		}
		if at == i || at < len(text) && (isWordByte(text[at]) || text[at] >= utf8.RuneSelf) {
			break
		}
		written := original(contact.Span{Start: i, End: at})
		if utf8.RuneCountInString(written) != n || d == 0 && !alonePasses(written, i > 0 && text[i-1] == '+', digits+letters) {
			break
		}
		l, kept := 0, len(dst)
		for from, rest := i, written; rest != ""; {
			r, size := utf8.DecodeRuneInString(rest)
			_, width := utf8.DecodeRuneInString(text[from:])
			if c, looks := likeDigit(r, d > 0); r >= utf8.RuneSelf || !isDigitByte(byte(r)) {
				if !looks {
					l = -1
					break
				}
				l++
				dst = append(dst, Step{contact.Span{Start: from, End: from + width}, digitText(c), contact.LetterDigits})
			}
			rest, from = rest[size:], from+width
		}
		if l < 0 {
			dst = dst[:kept]
			break
		}
		if d > 0 && l > 0 {
			capitals = capitals && upper(written)
		}
		digits, letters, end = digits+d, letters+l, at
		next := at
		for next < len(text) && next-at < longestGap && strings.IndexByte(" -./()", text[next]) >= 0 {
			next++
		}
		if next == at || next == len(text) {
			break
		}
		i = next
	}
	n := digits + letters
	return dst, end, letters > 0 && (digits >= 3 || digits > 0 && capitals || digits > 1 && n > minRow+1) && n >= minRow && n <= 15
}

// isLetterDigit reports whether r, of the folded text, is a digit or could pass
// for one.
func isLetterDigit(r rune) bool {
	if r < utf8.RuneSelf {
		return isDigitByte(byte(r)) || strings.IndexByte("oqdil|!zs$beatg", byte(r)) >= 0
	}
	return strings.ContainsRune("озчбвіо", r)
}

// alonePasses reports whether a group of letters without a digit can be one of
// digits: capitals, two at least or one behind a plus or late in the row, or one
// letter again and again.
func alonePasses(written string, plus bool, before int) bool {
	if upper(written) && (len(written) >= 2 || plus || before >= minRow-2) {
		return true
	}
	if len(written) < 2 || len(written) > 4 || before == 0 {
		return false
	}
	return strings.Trim(written, written[:1]) == "" || before >= minRow-2 && strings.IndexFunc(written[1:], unicode.IsUpper) >= 0
}

// upper reports whether the letters of s are capitals, but for an l, which is
// written for a one.
func upper(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return 'a' <= r && r <= 'z' && r != 'l' }) < 0
}
