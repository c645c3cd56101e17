package detect

import "strings"

// codeForm says how much the form of a postcode tells by itself.
type codeForm uint8

const (
	codeNone  codeForm = iota
	codeShort          // four digits
	codeLong           // five, six or eight digits, or six in two halves
	codeSure           // letters and digits, or a hyphen, as nothing else has
)

// postcode returns the word after a postcode at word k and what its form tells,
// or k.
func (a *postal) postcode(k int) (int, codeForm) {
	if k >= a.n() {
		return k, codeNone
	}
	if a.is(k, wordCodeMark) && a.digitsAt(k+1) >= 3 && a.digitsAt(k+1) <= 5 { // D-10115, PLZ 10115
		if gap := a.gap(k); gap == "-" || gap == " " {
			if c, _ := a.digitCode(k + 1); c > k+1 {
				return c, codeSure
			}
		}
	}
	if a.forms[k]&formDigits != 0 {
		return a.digitCode(k)
	}
	return a.letterCode(k)
}

// digitCode reads a postcode that begins with a word of digits.
func (a *postal) digitCode(k int) (int, codeForm) {
	d, next, gap := a.digitsAt(k), a.digitsAt(k+1), a.gap(k)
	switch {
	case gap == "-" && d == 5 && (next == 3 || next == 4), gap == "-" && d == 2 && next == 3, gap == "-" && d == 4 && next == 3:
		if a.tooLong(k + 1) {
			return k, codeNone
		}
		return k + 2, codeSure // CEP, ZIP+4; Poland; Portugal
	case d == 4 && a.twoLetters(k+1) && (gap == " " || gap == ""):
		return k + 2, codeSure // the Netherlands
	case d == 3 && next == 2 && gap == " ", d == 3 && next == 3 && gap == " ":
		if a.tooLong(k + 1) {
			return k, codeNone
		}
		return k + 2, codeLong // 114 55, 560 001
	case a.tooLong(k):
	case d == 4:
		return k + 1, codeShort
	case d == 5 || d == 6 || d == 8:
		return k + 1, codeLong
	}
	return k, codeNone
}

// twoLetters reports whether word k is two letters, capitals where the text has
// any.
func (a *postal) twoLetters(k int) bool {
	w := a.text(k)
	return len(w) == 2 && isLower(w[0]) && isLower(w[1]) && (a.lower || a.allCapitals(k))
}

// letterCode reads a postcode that begins with letters, or holds some.
func (a *postal) letterCode(k int) (int, codeForm) {
	w := a.text(k)
	spaced := a.gap(k) == " "
	switch {
	case a.outward(k) && a.inward(k+1) && spaced: // NW1 6XE
		return k + 2, codeSure
	case a.canadian(k) && a.inward(k+1) && (spaced || a.gap(k) == "-"):
		return k + 2, codeSure
	case len(w) == 6 && canadianHalf(w[:3]) && inwardHalf(w[3:]):
		return k + 1, codeSure
	case len(w) >= 5 && len(w) <= 7 && outward2(w):
		return k + 1, codeSure
	case len(w) == 6 && digits(w[:4]) == 4 && isLower(w[4]) && isLower(w[5]): // 9643TK
		return k + 1, codeSure
	case eircode(w), len(w) == 3 && spaced && len(a.text(k+1)) == 4 && eircode(w+a.text(k+1)):
		if len(w) == 3 {
			return k + 2, codeSure
		}
		return k + 1, codeSure
	}
	return k, codeNone
}

// digits is how many digits s begins with.
func digits(s string) int {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return n
}

// eircode reports whether w is an Irish postcode without its space: D02AF30.
func eircode(w string) bool {
	if len(w) != 7 || !isLower(w[0]) || !isDigit(w[1]) || !isDigit(w[2]) && w[2] != 'w' {
		return false
	}
	return strings.Trim(w[3:], "0123456789acdefhknprtvwxy") == ""
}

// tooLong reports whether digits go on behind word k: it is a part of a longer
// number.
func (a *postal) tooLong(k int) bool {
	gap := a.gap(k)
	return a.digitsAt(k+1) > 0 && (gap == " " || gap == "-" || gap == ".")
}

// outward reports whether word k is the first half of a British postcode: one
// or two letters, a digit, and a digit or letter more.
func (a *postal) outward(k int) bool { return outwardCode(a.text(k)) }

func outwardCode(w string) bool {
	if len(w) < 2 || len(w) > 4 || !isLower(w[0]) {
		return false
	}
	i := 1
	if isLower(w[i]) {
		i++
	}
	if i >= len(w) || !isDigit(w[i]) {
		return false
	}
	return len(w)-i <= 2
}

// inward reports whether word k is a postcode's second half: a digit and two
// letters, or in Canada a letter between digits.
func (a *postal) inward(k int) bool { return inwardHalf(a.text(k)) }

func inwardHalf(w string) bool {
	return len(w) == 3 && isDigit(w[0]) && isLower(w[1]) && (isLower(w[2]) || isDigit(w[2]))
}

// canadian reports whether word k is the first half of a Canadian postcode.
func (a *postal) canadian(k int) bool { return canadianHalf(a.text(k)) }

func canadianHalf(w string) bool {
	return len(w) == 3 && isLower(w[0]) && isDigit(w[1]) && isLower(w[2])
}

// outward2 reports whether w is a British postcode without its space.
func outward2(w string) bool {
	n := len(w) - 3
	return outwardCode(w[:n]) && isDigit(w[n]) && isLower(w[n+1]) && isLower(w[n+2])
}
