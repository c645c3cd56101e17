package detect

import (
	"strings"
	"unicode"
)

// tail is what follows a street: units, places, a postcode, a country.
type tail struct {
	end, sure int // the word after what was read, and after what is certain
	loose     int // segments since then that nothing confirms

	unit, postcode, place bool
	named                 bool // a name stands before the postcode, or after it
	region                bool // the last name is one of a region, shortened
	alone                 bool // the postcode began a segment, and no name stood before it
	sureCode              bool // the postcode is one by its form
	shortCode             bool // the postcode has four digits
	city                  bool // a name that is more than a region's
	landmarks             int
	closed                bool // postcode and place are there: a region or country at most
}

// withTail reads what follows a street.
func (a *postal) withTail(r reading) reading {
	t := tail{end: r.end, sure: r.end, unit: r.unit}
	for n := 0; n < 8 && t.end < a.n(); n++ {
		how := a.joined(t.end - 1)
		if how == joinNot || !a.segment(&t, how, r.street || r.weakStreet || r.announced || r.box) {
			break
		}
	}
	if r.line || r.bare {
		t.unit = t.unit || a.units(r.start) > r.start
	}
	r.end = t.sure
	r.landmarks += t.landmarks
	r.unit, r.postcode = r.unit || t.unit, r.postcode || t.postcode
	r.place = r.place || t.place || t.postcode && t.named
	r.firm, r.sureCode = t.postcode && (t.city || t.place), t.sureCode || t.region
	r.shortCode = t.shortCode && !t.region
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
	if bare == "#" && a.digitsAt(k+1) > 0 && (k+2 >= a.n() || strings.ContainsAny(a.gap(k+1), "-,\n")) {
		return joinComma // "Ave 3 #05-1234"
	}
	switch {
	case k+1 >= a.n() || bare != "" && bare != "/" && bare != "(" && bare != ")" || len(gap) > 10 || lines > 2:
		return joinNot
	case lines > 0:
		return joinLine
	case strings.Contains(gap, "?") || strings.Contains(gap, ". ") && !a.abbreviated(k):
		return joinNot
	case strings.ContainsAny(gap, ",-–—|/()"):
		return joinComma
	case gap == " " || gap == ". " || gap == "." || gap == "  " || gap == ".  ":
		return joinSpace
	}
	return joinNot
}

// abbreviated reports whether word k is one that a full stop shortens.
func (a *postal) abbreviated(k int) bool {
	return len(a.text(k)) <= 3 || a.is(k, wordAfter|wordAfterWeak)
}

// segment reads the next part of an address onto t, and reports whether there
// was one. sure says that a street is certain.
func (a *postal) segment(t *tail, how join, sure bool) bool {
	k := t.end
	if c := a.entry(nearCountry, k); c > k && (!t.postcode || t.named || t.place) {
		t.accept(c)
		t.place, t.closed = true, true
		if end, _ := a.postcode(c); end > c && !t.postcode && a.joined(c-1) == joinSpace {
			t.accept(end)
			t.postcode = true
		}
		return true
	}
	if t.closed {
		return a.lastRegion(t, how)
	}
	if c := a.units(k); c > k {
		t.accept(c)
		t.unit = t.unit || a.is(k, wordUnit) || a.is(k+1, wordUnit) || a.blockLot(k) // what stands behind streets only makes none
		return true
	}
	if strings.HasSuffix(a.gap(k-1), "#") && a.number(k) {
		t.accept(a.house(k))
		return true
	}
	if how == joinLine && a.labelled(k) {
		return false
	}
	if c := a.landmark(k); c > k {
		t.accept(c)
		t.landmarks++
		return true
	}
	if c, code := a.postcode(k); c > k && a.codeStands(t, c, how, code, sure) {
		a.readCode(t, c, how, code)
		return true
	}
	return a.readName(t, how)
}

// landmark reads what stands near the house: "opp. SBI Bank", "off Allen Avenue". It
// returns the word after, or k.
func (a *postal) landmark(k int) int {
	at := a.entry(nearLandmark, k)
	if at == k || a.gap(at-1) != " " && a.gap(at-1) != ". " {
		return k
	}
	for n := 0; n < 2 && a.is(at, wordConnective) && !a.capital(at); n++ {
		at++
	}
	if end := a.nameRun(at); end > at && !a.lower {
		return end
	}
	return k
}

func (t *tail) accept(end int) { t.end, t.sure, t.loose = end, end, 0 }

// codeStands reports whether the digits up to word c are a postcode where they
// stand: a name must be beside them, and four digits must not be a year.
func (a *postal) codeStands(t *tail, c int, how join, code codeForm, sure bool) bool {
	if code == codeSure {
		return true
	}
	before := t.named
	after := a.placeWord(c) && (a.gap(c-1) == " " || a.joined(c-1) > joinSpace)
	switch {
	case code == codeShort && before:
		return t.region || sure
	case code == codeShort:
		return after && a.gap(c-1) == " " && !a.lower && (sure || !a.year(t.end)) && how != joinSpace
	case !sure && before && a.digitsAt(t.end) == 5:
		return t.region
	}
	return before || after || t.place || sure
}

// year reports whether word k looks like a year.
func (a *postal) year(k int) bool {
	w := a.text(k)
	return len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20"))
}

// readCode reads the postcode up to word c, and a place behind it on its line.
func (a *postal) readCode(t *tail, c int, how join, code codeForm) {
	t.sureCode = t.sureCode || code == codeSure
	t.alone = !t.named
	closes := t.region || t.named && how == joinSpace || t.place
	t.postcode, t.shortCode = true, code == codeShort
	t.accept(c)
	if a.gap(c-1) == " " && (!closes || t.alone) {
		if end := a.nameRun(c); end > c && !(a.lower && end > c+2) {
			t.accept(end)
			t.named, t.city, t.closed = true, true, true
			return
		}
	}
	t.closed = t.named
}

// readName reads a name between two commas or line ends: a quarter, a place, a
// region.
func (a *postal) readName(t *tail, how join) bool {
	k := t.end
	if c := a.entry(nearCity, k); c > k {
		if end := a.nameRun(k); end > c && a.is(c, wordConnective) {
			c = end // "Santiago del Estero"
		}
		t.accept(c)
		t.place, t.named, t.city, t.region = true, true, true, false
		t.closed = t.postcode
		return true
	}
	c := a.region(k)
	t.region = c > k
	if c == k {
		c = a.lowerEnd(a.nameRun(k), k)
	}
	if c == k || t.loose > 3 || how == joinSpace && a.lower && !t.region || a.lower && c > k+3 {
		return false
	}
	t.end, t.named = c, true
	t.city = t.city || !t.region
	if !t.region {
		_, t.region = a.regionEnd(k, c)
	}
	switch {
	case t.alone: // the place of the postcode before it
		t.accept(c)
		t.closed = true
	case t.loose == 0 && (how == joinComma || how == joinLine && !t.unit && t.sure == k || t.unit):
		t.sure = c
		t.loose++
	default:
		t.loose++
	}
	return true
}

// lastRegion reads the region behind a place: "/ MG", "(VT)", ", Cauca".
func (a *postal) lastRegion(t *tail, how join) bool {
	k := t.end
	if c := a.entry(nearCity, k); c > k && how == joinComma {
		t.accept(c)
		return true
	}
	if gap := a.gap(k - 1); how != joinComma || a.lower || t.region || len(gap) > 3 || strings.ContainsAny(gap, "–—|") || gap == " - " {
		return false
	}
	c := a.region(k)
	if c == k && a.gap(k-1) == ", " {
		if c = a.nameRun(k); c > k && !a.endsHere(c) {
			return false
		}
	}
	if c == k {
		return false
	}
	t.accept(c)
	t.region = true
	return true
}

// endsHere reports whether a line or sentence ends before word k.
func (a *postal) endsHere(k int) bool {
	if k >= a.n() {
		return true
	}
	gap := a.gap(k - 1)
	return strings.Contains(gap, "\n") || strings.Contains(gap, ". ")
}

// nameRun reads the words of one name from word k on.
func (a *postal) nameRun(k int) int {
	end := k
	for end < a.n() && end < k+6 && (end == k || a.tight(end-1)) {
		if end > k {
			if c, code := a.postcode(end); c > end && code != codeShort || a.unitAt(end) {
				break
			}
			if d := a.digitsAt(end); d > 0 {
				if d <= 2 && a.joined(end) > joinSpace && !strings.Contains(a.gap(end), "-") {
					return end + 1 // "Emerald Village 5, "
				}
				break
			}
		}
		if !a.placeWord(end) && !(end > k && a.inPlace(end)) {
			break
		}
		end++
	}
	for end > k && a.is(end-1, wordConnective) && (!a.is(end-1, wordAfter) || a.lower) && !a.capital(end-1) {
		end--
	}
	if a.lower {
		for end > k && a.is(end-1, wordConnective) {
			end--
		}
	}
	return end
}

// inPlace reports whether word k, which begins no place's name, can stand
// inside one: "2ª", "-sur-Mer", "Roche aux Fées", "Neusiedl am See".
func (a *postal) inPlace(k int) bool {
	if a.forms[k]&(formNumber|formOrdinal) != 0 && a.forms[k]&formDigits == 0 {
		return true
	}
	if a.forms[k]&formLetters == 0 || a.lower {
		return false
	}
	gap := a.gap(k - 1)
	return strings.HasSuffix(gap, "-") || gap == "'" || gap == "’" || a.capital(k) && a.is(k-1, wordConnective) && !a.capital(k-1)
}

// lowerEnd takes small words at the end of the name [k,c) in, if a region or a
// postcode follows them: "San Mauro los bajos, BC 98880".
func (a *postal) lowerEnd(c, k int) int {
	if c == k || a.lower {
		return c
	}
	at := c
	for at < a.n() && at < c+2 && a.gap(at-1) == " " && a.forms[at]&formLetters != 0 && !a.capital(at) &&
		(!a.is(at, wordStop) || a.is(at, wordConnective)) {
		at++
	}
	if at == c || at >= a.n() || a.joined(at-1) != joinComma {
		return c
	}
	region := a.nameRun(at)
	if end, code := a.postcode(max(region, at)); end > region && code >= codeLong {
		return at
	}
	return c
}

// placeWord reports whether word k can be of a place's name.
func (a *postal) placeWord(k int) bool {
	if k >= a.n() || a.forms[k]&formLetters == 0 || a.is(k, wordStop) && !a.is(k, wordConnective) {
		return false
	}
	return a.is(k, wordConnective) || a.capital(k) || a.text(k) == "nan"
}

// region reads a region's short name at word k: two to four capitals, or one of
// those that the lexicon knows, before a postcode or where a region stands.
func (a *postal) region(k int) int {
	w := a.text(k)
	if a.forms0(k)&formLetters == 0 || len(w) < 2 || len(w) > 4 {
		return k
	}
	if a.lower {
		if c := a.entry(nearRegion, k); c > k {
			if end, _ := a.postcode(c); end > c {
				return c
			}
		}
		return k
	}
	if a.allCapitals(k) {
		return k + 1
	}
	return k
}

// regionEnd reports whether the name [k,c) ends with a region's short name.
func (a *postal) regionEnd(k, c int) (int, bool) {
	at := c - 1
	return at, at > k && !a.lower && len(a.text(at)) <= 4 && len(a.text(at)) >= 2 && a.allCapitals(at)
}

// allCapitals reports whether word k is written in capitals.
func (a *postal) allCapitals(k int) bool {
	at := a.p.view.Original(a.p.words[k].Span)
	s := at.Of(a.p.in.Text)
	return !strings.ContainsFunc(s, func(r rune) bool { return unicode.ToUpper(r) != r }) &&
		strings.ContainsFunc(s, func(r rune) bool { return unicode.ToLower(r) != r })
}

// labelled reports whether the line at word k is something else: a label with
// a colon, an address of another kind.
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
