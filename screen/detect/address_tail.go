package detect

import "strings"

// withTail reads what follows a street: a unit, places, a postcode, a country.
func (a *postal) withTail(r reading) reading {
	if a.unitAt(r.end) && a.joined(r.end-1) != joinNot {
		r.unit = true
		r.end += 2
	}
	loose := 0 // segments that nothing confirms
	end := r
	for n := 0; n < 6 && r.end < a.n(); n++ {
		how := a.joined(r.end - 1)
		if how == joinNot {
			break
		}
		s := a.segment(r.end, how)
		if s.end == r.end {
			break
		}
		r.end = s.end
		r.postcode = r.postcode || s.postcode
		r.place = r.place || s.place
		r.unit = r.unit || s.unit
		switch {
		case s.postcode || s.place || s.unit:
			end, loose = r, 0
		case s.numeric:
			loose++
		case loose == 0 && how != joinSpace || loose == 0 && r.unit:
			end = r
			loose++
		default:
			loose++
		}
		if s.place && s.country && !s.moreFollows {
			break
		}
	}
	if end.end < r.end {
		return end
	}
	return r
}

// join says how a segment follows what stands before it.
type join uint8

const (
	joinNot join = iota
	joinSpace
	joinComma
	joinLine
)

// joined says how the word after k follows word k.
func (a *postal) joined(k int) join {
	gap := a.gap(k)
	lines := strings.Count(gap, "\n")
	bare := strings.Trim(gap, " \n\r\t,.>?-–—|")
	switch {
	case k+1 >= a.n() || bare != "" || len(gap) > 10 || lines > 2:
		return joinNot
	case lines > 0:
		return joinLine
	case strings.Contains(gap, "?") || strings.Contains(gap, ". ") && !a.abbreviated(k):
		return joinNot
	case strings.ContainsAny(gap, ",-–—|"):
		return joinComma
	case gap == " " || gap == ". ":
		return joinSpace
	}
	return joinNot
}

// abbreviated reports whether word k is one that a full stop shortens.
func (a *postal) abbreviated(k int) bool {
	return len(a.text(k)) <= 3 || a.is(k, wordAfter|wordAfterWeak)
}

// segment is what stands between two commas or line ends of an address.
type segment struct {
	end                           int
	postcode, place, unit         bool
	country, moreFollows, numeric bool
}

// segment reads one segment that begins with word k, or none.
func (a *postal) segment(k int, how join) segment {
	s := segment{end: k}
	if a.unitAt(k) {
		s.unit, s.end = true, k+2
		return s
	}
	if a.labelled(k) {
		return s
	}
	words := 0
	for s.end < a.n() && words < 6 && (s.end == k || a.tight(s.end-1)) {
		if a.unitAt(s.end) {
			break
		}
		next := s.end
		if c := a.entry("country", next); c > next {
			s.place, s.country, s.end = true, true, c
		} else if c := a.entry("city", next); c > next {
			s.place, s.end = true, c
		} else if c := a.postcode(next, words > 0); c > next {
			s.postcode, s.end = true, c
		} else if a.placeWord(next, how) {
			s.end = next + 1
		} else if how == joinComma && len(a.text(next)) <= 3 && (a.number(next) || a.ordinal(next) || a.forms[next]&formCode != 0) {
			s.end, s.numeric = next+1, true
		} else {
			break
		}
		words++
	}
	for s.end > k && a.is(s.end-1, wordConnective) && !a.is(s.end-1, wordAfter) && a.forms[s.end-1]&formLetters != 0 {
		s.end--
	}
	s.moreFollows = a.postcode(s.end, true) > s.end
	if how == joinSpace && !s.postcode && !s.place && a.lower {
		s.end = k // in a text without capitals, words are no place by themselves
	}
	return s
}

// placeWord reports whether word k can be of a place's name.
func (a *postal) placeWord(k int, how join) bool {
	if a.is(k, wordStop) || a.forms[k]&formLetters == 0 {
		return false
	}
	if a.is(k, wordConnective) {
		return how != joinSpace || !a.lower
	}
	return a.capital(k) || how == joinLine && a.text(k) == "nan"
}

// labelled reports whether the line at word k is something else: a label with
// a colon, an address of another kind, a long number.
func (a *postal) labelled(k int) bool {
	start := a.p.words[k].Start
	rest := a.p.text[start:min(start+60, len(a.p.text))]
	if i := strings.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.IndexAny(rest, ":@,.;"); i >= 0 {
		return rest[i] == ':' || rest[i] == '@'
	}
	return false
}

// postcode returns the word after a postcode at word k, or k. A number is one
// only beside a place.
func (a *postal) postcode(k int, beside bool) int {
	if k >= a.n() {
		return k
	}
	d := a.digitsAt(k)
	switch {
	case d == 5 && a.gap(k) == "-" && (a.digitsAt(k+1) == 3 || a.digitsAt(k+1) == 4): // CEP, ZIP+4
		return k + 2
	case d == 5 || d == 6 || d == 4 && beside:
		if a.tooLong(k) {
			return k
		}
		return k + 1
	case d == 3 && (a.digitsAt(k+1) == 3 && beside || a.digitsAt(k+1) == 2) && a.gap(k) == " ": // 560 001, 114 55
		return k + 2
	case a.outward(k) && a.inward(k+1) && a.gap(k) == " ": // NW1 6XE
		return k + 2
	case a.canadian(k) && a.inward(k+1):
		return k + 2
	case len(a.text(k)) >= 6 && len(a.text(k)) <= 7 && a.outward2(a.text(k)):
		return k + 1
	}
	return k
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
func (a *postal) inward(k int) bool {
	w := a.text(k)
	return len(w) == 3 && isDigit(w[0]) && isLower(w[1]) && (isLower(w[2]) || isDigit(w[2]))
}

// canadian reports whether word k is the first half of a Canadian postcode.
func (a *postal) canadian(k int) bool {
	w := a.text(k)
	return len(w) == 3 && isLower(w[0]) && isDigit(w[1]) && isLower(w[2])
}

// outward2 reports whether w is a British postcode without its space.
func (a *postal) outward2(w string) bool {
	n := len(w) - 3
	return outwardCode(w[:n]) && isDigit(w[n]) && isLower(w[n+1]) && isLower(w[n+2])
}
