package detect

import (
	"strings"
	"unicode/utf8"
)

// shapeOf names the kind of thing that a run is by its shape alone, when that
// is not a telephone number; "" when it may be one. text is what was scanned.
func shapeOf(text string, r run) string {
	switch {
	case isCoded(text, r):
		return "code"
	case r.ext == "" && r.End < len(text) && isLower(text[r.End]):
		return "glued to a word"
	case isMoney(text, r):
		return "money"
	case isIP(text, r):
		return "IP address"
	case isTime(text, r):
		return "time"
	case isDate(text, r):
		return "date"
	case isCoordinates(text, r):
		return "coordinates"
	case isDecimal(text, r):
		return "decimal"
	case isCard(r):
		return "card number"
	case isISBN(r):
		return "ISBN"
	case isSSN(text, r):
		return "social security number"
	case isCount(r.digits), countsUp(text, r):
		return "sequence"
	}
	return ""
}

// seps returns the byte that stands between all groups of r, or 0.
func (r run) sep(text string) byte {
	var sep byte
	for i := 1; i < len(r.groups); i++ {
		gap := text[r.groups[i-1].End:r.groups[i].Start]
		if len(gap) != 1 || sep != 0 && gap[0] != sep {
			return 0
		}
		sep = gap[0]
	}
	return sep
}

// lens reports whether the groups have exactly these lengths.
func (r run) lens(want ...int) bool {
	if len(want) != len(r.groups) {
		return false
	}
	for i, g := range r.groups {
		if g.Len() != want[i] {
			return false
		}
	}
	return true
}

// value is the number that group i spells, at most five digits of it.
func (r run) value(text string, i int) int {
	n := 0
	for j := r.groups[i].Start; j < r.groups[i].End && j < r.groups[i].Start+5; j++ {
		n = n*10 + int(text[j]-'0')
	}
	return n
}

// isCoded reports whether r is a part of a word, a path, a query or a code.
func isCoded(text string, r run) bool {
	if r.Start > 0 && !r.plus {
		switch c := text[r.Start-1]; {
		case isAlnum(c), strings.IndexByte("_=&%@\\^", c) >= 0:
			return true
		case strings.IndexByte("/.+-", c) >= 0 && r.Start > 1 && text[r.Start-2] > ' ' && c != '-' && !(c == '.' && text[r.Start-2] >= utf8.RuneSelf):
			return true
		}
	}
	if r.End < len(text) && r.ext == "" {
		switch c := text[r.End]; {
		case strings.IndexByte("_=@%\\^", c) >= 0:
			return true
		case c == '+' && r.End+1 < len(text) && isDigit(text[r.End+1]):
			return true
		}
	}
	return false
}

// isMoney reports whether a currency sign or a thousands' comma belongs to r.
func isMoney(text string, r run) bool {
	before := strings.TrimRight(text[max(0, r.Start-5):r.Start], " ")
	for _, sign := range [...]string{"$", "€", "£", "¥", "₹", "₽", "₱", "₩", "₦", "฿"} {
		if strings.HasSuffix(before, sign) {
			return true
		}
		if strings.HasPrefix(strings.TrimLeft(text[r.End:min(len(text), r.End+5)], " "), sign) {
			return true
		}
	}
	if r.Start > 1 && text[r.Start-1] == ',' && isDigit(text[r.Start-2]) {
		return true
	}
	return r.End+1 < len(text) && text[r.End] == ',' && isDigit(text[r.End+1])
}

// isTime reports whether r has a side on a clock.
func isTime(text string, r run) bool {
	if strings.HasPrefix(text[r.Start:], "24/7") {
		return true
	}
	if r.Start > 1 && text[r.Start-1] == ':' && isDigit(text[r.Start-2]) {
		return true
	}
	return r.End+1 < len(text) && text[r.End] == ':' && isDigit(text[r.End+1])
}

func isIP(text string, r run) bool {
	if len(r.groups) != 4 || r.sep(text) != '.' || r.plus {
		return false
	}
	for i := range r.groups {
		if r.groups[i].Len() > 3 || r.value(text, i) > 255 {
			return false
		}
	}
	return true
}

// isDate reports whether r is a day, a day and an hour, a compact day, or a
// range of years.
func isDate(text string, r run) bool {
	if r.plus {
		return false
	}
	switch n := len(r.groups); {
	case n == 1 && len(r.digits) == 8:
		return beginsWithMonth(r.digits) && within(r.digits[6:], 1, 31)
	case n == 2 && r.lens(4, 2):
		return isYear(r.digits[:4]) && within(r.digits[4:], 1, 12)
	case n == 2 && r.lens(8, 6):
		return beginsWithMonth(r.digits) && within(r.digits[6:8], 1, 31) && within(r.digits[8:10], 0, 23) // a day and its time in a log
	case n == 2:
		return r.lens(4, 4) && isYear(r.digits[:4]) && isYear(r.digits[4:])
	case n < 3 || n > 5:
		return false
	}
	for _, g := range r.groups[3:] {
		if g.Len() > 2 {
			return false
		}
	}
	a, b, c := r.value(text, 0), r.value(text, 1), r.value(text, 2)
	la, lb, lc := r.groups[0].Len(), r.groups[1].Len(), r.groups[2].Len()
	if text[r.groups[0].End:r.groups[1].Start] != text[r.groups[1].End:r.groups[2].Start] {
		return false
	}
	if la == 4 && lb <= 2 && lc <= 2 {
		return 1900 <= a && a < 2100 && isDayMonth(b, c)
	}
	if la > 2 || lb > 2 || !isDayMonth(a, b) {
		return false
	}
	if lc == 4 {
		return 1900 <= c && c < 2100
	}
	return lc == 2 && len(r.groups) == 3 && text[r.groups[0].End] != ' '
}

func isDayMonth(a, b int) bool {
	return 1 <= a && 1 <= b && a <= 31 && b <= 31 && (a <= 12 || b <= 12)
}

// isCoordinates reports whether r is two decimals, of degrees.
func isCoordinates(text string, r run) bool {
	g := r.groups
	if len(g) != 4 || r.plus || g[0].Len() > 3 || g[2].Len() > 3 || g[1].Len() < 3 || g[3].Len() < 3 {
		return false
	}
	gap := func(i int) string { return text[g[i].End:g[i+1].Start] }
	return gap(0) == "." && gap(2) == "." && strings.Trim(gap(1), ", -") == "" && gap(1) != "-"
}

// inListing reports whether i, in p.text, lies in code or in a stack trace:
// between back quotes, or in a line that has the form of a frame.
func (p *pass) inListing(i int) bool {
	const longest, line = 4000, 200 // how far back is looked, in bytes
	if p.quoted == unknown {
		p.quoted = no
		if strings.IndexByte(p.text, '`') >= 0 {
			p.quoted = yes
		}
	}
	near := p.text[max(0, i-line):i]
	near = near[strings.LastIndexByte(near, '\n')+1:]
	if p.quoted == yes && (strings.Count(p.text[max(0, i-longest):i], "```")%2 == 1 || strings.Count(near, "`")%2 == 1) {
		return true
	}
	frame := strings.TrimLeft(near, " \t")
	return strings.HasPrefix(frame, "at ") && strings.IndexByte(frame, '(') > 0 ||
		strings.HasPrefix(frame, "file \"") || strings.HasPrefix(frame, "goroutine ") || strings.HasPrefix(frame, "traceback ")
}

// answer is what is known of a question that is asked of a text at most once.
type answer uint8

const (
	unknown answer = iota
	no
	yes
)

func isYear(s string) bool { return s[:2] == "19" || s[:2] == "20" }

// beginsWithMonth reports whether the digits s, six at least, begin with a year
// and a month.
func beginsWithMonth(s string) bool { return isYear(s) && within(s[4:6], 1, 12) }

// within reports whether the two digits s are a number from lo to hi.
func within(s string, lo, hi int) bool {
	n := int(s[0]-'0')*10 + int(s[1]-'0')
	return lo <= n && n <= hi
}

// isDecimal reports whether r is one number with a decimal point.
func isDecimal(text string, r run) bool {
	return len(r.groups) == 2 && r.sep(text) == '.' && !r.plus
}

// isCard reports whether r has the length, the grouping and the check digit of
// a payment card, or is longer than any telephone number.
func isCard(r run) bool {
	if len(r.digits) > 15 {
		return true
	}
	grouped := len(r.groups) == 1 || r.lens(4, 4, 4, 4) || r.lens(4, 6, 5)
	return len(r.digits) >= 13 && grouped && !r.plus && luhn(r.digits)
}

func luhn(digits string) bool {
	sum := 0
	for i := range len(digits) {
		d := int(digits[len(digits)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

// isISBN reports whether r is a book number of 13 digits by its check digit.
func isISBN(r run) bool {
	if len(r.digits) != 13 || r.plus || r.digits[:3] != "978" && r.digits[:3] != "979" {
		return false
	}
	sum := 0
	for i := range 13 {
		sum += int(r.digits[i]-'0') * (1 + i%2*2)
	}
	return sum%10 == 0
}

func isSSN(text string, r run) bool {
	return r.lens(3, 2, 4) && r.sep(text) == '-' && !r.plus
}

// isCount reports whether the digits count up or down, or are all the same:
// placeholders, not numbers.
func isCount(digits string) bool {
	if len(digits) < 6 {
		return false
	}
	up, down, same := true, true, true
	for i := 1; i < len(digits); i++ {
		step := (int(digits[i]) - int(digits[i-1]) + 10) % 10
		up, down, same = up && step == 1, down && step == 9, same && step == 0
	}
	return up || down || same
}

// countsUp reports whether the groups of r count up: rows and seats, not numbers.
func countsUp(text string, r run) bool {
	if len(r.groups) < 5 || r.plus {
		return false
	}
	for i := 1; i < len(r.groups); i++ {
		if r.value(text, i) != r.value(text, i-1)+1 {
			return false
		}
	}
	return true
}
