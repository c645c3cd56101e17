package detect

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// findAddresses adds postal addresses. A street is read from where it can
// begin (a number, a unit, the word for a street); what supports the reading
// adds up, and enough of it makes an address.
func findAddresses(p *pass) {
	a := &p.postal
	if a.told = p.phrased && slices.ContainsFunc(p.terms, func(t termHit) bool { return t.announcesAddress() }); p.signs.digits == 0 && !a.told {
		return
	}
	a.begin(p)
	if p.signs.wide > 0 && p.signs.digits > 0 {
		a.wideAddresses()
	}
	if !a.possible() {
		return
	}
	done := 0
	for i := 0; i < len(p.words) && !p.full(); {
		p.work++
		r := a.read(i)
		if r.weight() < addressNeeds || a.ranged(r) || a.isMatter(r) {
			i++
			continue
		}
		r.start = a.before(r.start, done)
		p.addAddress(r)
		i, done = r.end, r.end
	}
}

// possible reports whether anything in the text could make an address: a word
// for a street, a unit or what stands in place of a street, a postcode, or words
// that announce one.
func (a *postal) possible() bool {
	if a.told {
		return true
	}
	for k, kind := range a.kinds {
		if kind&wordStreet&^wordWeak != 0 || kind&wordWeak != 0 && a.mayName(k) || a.p.streetless(k) {
			return true
		}
		if a.forms[k]&formLetters != 0 {
			continue
		}
		if end, _ := a.postcode(k); end > k || a.blockLot(k) {
			return true
		}
	}
	return false
}

// mayName reports whether the common word at k could say the kind of a street where it
// stands: see kindSaid.
func (a *postal) mayName(k int) bool {
	gap := a.gap(k)
	return a.capital(k) || gap != "" && (gap[0] == '.' || gap[0] == '/') || a.forms0(k-1)&formLetters == 0 || a.number(k+1)
}

// addAddress adds what r read, up to what was claimed before.
func (p *pass) addAddress(r reading) {
	at := contact.Span{Start: p.words[r.start].Start, End: p.words[r.end-1].End}
	if p.isClaimed(at) {
		if at = p.unclaimed(r); at.Len() == 0 {
			return
		}
	}
	at = p.closeBracket(at)
	conf := min(0.5+0.1*r.weight(), 0.97)
	p.add(at, contact.Hit{Rule: "address." + r.rule(), Class: contact.Address, Act: contact.Share,
		Value: strings.Join(strings.Fields(at.Of(p.text)), " "), Confidence: conf, Evidence: r.why()})
	p.claim(at)
}

// unclaimed is what is left of r when another family has read what ends it: its
// postcode as the beginning of a telephone number on the next line. It is empty if
// another one has read more than a third of its words.
func (p *pass) unclaimed(r reading) contact.Span {
	for end := r.end - 1; 3*(end-r.start) >= 2*(r.end-r.start); end-- {
		if at := (contact.Span{Start: p.words[r.start].Start, End: p.words[end-1].End}); !p.isClaimed(at) {
			return at
		}
	}
	return contact.Span{}
}

// addressNeeds is the support that makes an address.
const addressNeeds = 3.0

// reading is an attempt to read an address: words [start,end), and what speaks
// for it.
type reading struct {
	start, end int
	support
}

// support is what speaks for an address.
type support struct {
	street, weakStreet      bool // a word for a street beside a number
	unit, box, postcode     bool
	place, numbers, corner  bool
	announced, introduced   bool // "my address is"; "meet me at"
	namedNumber, capitalish bool
	line                    bool // a number beside a name without such a word
	bare                    bool // a street without a number: the tail must be firm
	firm                    bool // a postcode with its place
	shortCode               bool // the postcode has four digits
	sureCode                bool // by its form a postcode and nothing else
	landmarks               int  // what is near it: "opp. SBI Bank"
}

func (s support) weight() float64 {
	if s == (support{}) {
		return 0 // most words
	}
	var w float64
	for _, x := range []struct {
		holds bool
		w     float64
	}{{s.street && !s.bare, 3}, {s.street && s.bare, 1.5}, {s.weakStreet, 2}, {s.unit, 2}, {s.box, 4}, {s.postcode, 1.5}, {s.place, 1},
		{s.numbers, 1}, {s.corner, 3}, {s.landmarks > 0 && (s.announced || s.introduced), 1}, {s.announced, 2.5}, {s.introduced, 1.5}, {s.namedNumber, 0.5}, {s.capitalish, 1}, {s.line, 1}} {
		if x.holds {
			w += x.w
		}
	}
	return w
}

// told reports whether words say that it is an address.
func (s support) told() bool {
	return s.street || s.weakStreet || s.announced || s.introduced || s.corner || s.unit
}

// rule names the strongest of what speaks for the address.
func (s support) rule() string {
	switch {
	case s.box:
		return "box"
	case s.street, s.weakStreet, s.corner:
		return "street"
	case s.unit:
		return "unit"
	case s.line:
		return "postcode"
	}
	return "announced"
}

func (s support) why() []string {
	var out []string
	for _, x := range []struct {
		holds bool
		what  string
	}{{s.box, "a post box"}, {(s.street || s.weakStreet) && !s.bare, "a street and its number"}, {(s.street || s.weakStreet) && s.bare, "a street without its number"}, {s.unit, "a unit"},
		{s.postcode, "a postcode"}, {s.place, "a place"}, {s.corner, "a corner of streets"},
		{s.announced || s.introduced, "announced as an address"}} {
		if x.holds {
			out = append(out, x.what)
		}
	}
	return out
}

// read tries to read an address that begins with word i.
func (a *postal) read(i int) reading {
	r := reading{start: i, end: i}
	a.begun, a.said = i, false
	if end := a.corner(i); end > i {
		r.end, r.corner = end, true
		a.announcement(&r)
		return a.withTail(r)
	}
	if i > a.last && !a.told || a.ordinary(i) || a.kinds[i].leadsNowhere(!a.lower && a.capital(i)) || a.inName(i) {
		return r
	}
	if end := a.military(i); end > i {
		r.end, r.box = end, true
		return a.withTail(r)
	}
	if a.told {
		if end := a.landmark(i); end > i {
			return a.beside(r, end)
		}
	}
	k := a.leadingUnit(i, &r)
	if r.unit {
		if next := a.pastBuilding(k); next > k {
			if s := a.readStreet(reading{start: next, end: next, support: support{unit: true}}, next); s.street || s.weakStreet {
				s.start = i
				return s
			}
		}
	}
	return a.readStreet(r, k)
}

// ordinary reports whether word i is one that no address begins with: in small letters,
// and on no list.
func (a *postal) ordinary(i int) bool {
	w := &a.p.words[i]
	return w.mark.near == 0 && a.kinds[i] == 0 && a.forms[i]&formLetters != 0 && !a.capital(i)
}

// pastBuilding returns the word after the name of a building at word k, if a
// numbered street may follow it.
func (a *postal) pastBuilding(k int) int {
	end := a.nameRun(k)
	if end == k || end >= a.n() || a.joined(end-1) <= joinSpace || !a.number(end) && !a.ordinal(end) && !a.is(end, wordNumberMark) {
		return k
	}
	return end
}

// readStreet reads a street with its number and its tail from word k on, what
// stands before it being in r.
func (a *postal) readStreet(r reading, k int) reading {
	i, from := r.start, k
	k = a.leadingNumbers(k, &r)
	if end := a.box(k); end > k {
		r.end, r.box = end, true
		return a.withTail(r)
	}
	numbered := k > from || r.unit
	apart := numbered && !a.soft(k-1) // "Flat 5" on a line of its own
	if apart && a.joined(k-1) == joinNot {
		return reading{start: i, end: i}
	}
	head := r
	if end := a.grid(k); end > k+1 {
		r.end, r.street, r.namedNumber = end, true, true
		a.announcement(&r)
		return a.withTail(r)
	}
	if end := a.street(k, numbered, &r); end >= 0 && !a.startsLater(k, end, numbered, false) {
		r.end, r.bare = end, r.bare || apart
		a.announcement(&r)
		if r = a.withTail(r); r.weight() >= addressNeeds && r.told() && (!r.bare || r.firm && !r.shortCode || r.located()) && !(a.said && !r.announced && !r.introduced) {
			return r
		}
		a.reject(r)
	}
	l := a.loose(head, k, numbered)
	if head.end = k; head.unit && l.weight() < addressNeeds {
		a.reject(head)
	}
	return l
}

// located reports whether words that lead to an address, and a place or what is near
// it, make up for a number that a street lacks: "I stay off Allen Avenue, Ikeja".
func (s support) located() bool {
	return (s.announced || s.introduced) && (s.place || s.landmarks > 0)
}

// beside reads an address that begins with what is near it, up to word end: "near Shiv
// Mandir, opp. SBI bank, Karol Bagh". One thing near it is not enough without a street
// and a place.
func (a *postal) beside(r reading, end int) reading {
	r.end, r.landmarks = end, 1
	a.announcement(&r)
	street := slices.ContainsFunc(a.kinds[r.start+1:end], func(k wordKind) bool { return k&wordAfter != 0 })
	r = a.withTail(r)
	for k := end; k < r.end && !street; k++ {
		street = a.is(k, wordAfter)
	}
	if !r.announced && !r.introduced || r.landmarks < 2 && !(street && r.place) {
		return reading{start: r.start, end: r.start}
	}
	return r
}

// corner reads the corner of two streets: "corner of 5th and Main". One of the two says
// that it is a street.
func (a *postal) corner(k int) int {
	at := a.entry(nearCorner, k)
	if at == k {
		return k
	}
	joint, street := -1, false
	end := at
	for ; end < a.n() && end < at+8 && (end == at || a.gap(end-1) == " " || a.gap(end-1) == ". " || a.gap(end-1) == " & "); end++ {
		if end > at && (a.gap(end-1) == " & " || a.is(end, wordConnective) && a.is(end, wordNotStreet)) {
			if joint >= 0 {
				break
			}
			if joint = end; a.gap(end-1) != " & " {
				continue
			}
		}
		if !a.name(end) && !a.ordinal(end) && !a.number(end) {
			break
		}
		street = street || a.ordinal(end) || a.number(end) || a.is(end, wordAfter|wordBefore|wordEnding)
	}
	if joint <= at || end <= joint+btoi(a.gap(joint-1) != " & ") || !street || a.lower {
		return k
	}
	return end
}

// reject notes what was read of an address that is not enough of one, unless
// more of it was noted already.
func (a *postal) reject(r reading) {
	if a.p.trace != nil && r.end > max(r.start, a.rejected) {
		a.rejected = r.end
		a.p.tellAddress(r)
	}
}

// loose reads a number beside a name that has no word for a street, in front of
// a place with its postcode.
func (a *postal) loose(r reading, k int, numbered bool) reading {
	none := reading{start: r.start, end: r.start}
	if !a.coded && !numbered {
		return none
	}
	first := k
	for k < a.n() && k-first < 6 && (k == first || a.tight(k-1)) && (a.name(k) || k > first && (a.ordinal(k) || numbered && a.told && a.small(k))) {
		k++
	}
	for k > first && a.is(k-1, wordConnective) {
		k--
	}
	if k == first || len(a.text(k-1)) < 3 && len(a.text(first)) < 3 {
		return none
	}
	behind := k
	if a.soft(k - 1) {
		behind = a.house(k)
	}
	if behind == k && !numbered || a.startsLater(first, behind, numbered, true) {
		return none
	}
	if behind > k && a.kindBehind(behind) {
		r.end, r.street, r.namedNumber = behind, true, true
		return r
	}
	r.end, r.line = behind, true
	a.announcement(&r)
	between := r.announced && numbered && behind > k && !a.lower                   // "my address is 85 Trg revolucije 12"
	if r.announced && !numbered && behind > k && !a.lower && a.closes(k, behind) { // "the office is at Archkogl 67"
		between, r.namedNumber = true, true
	}
	r.numbers = r.numbers || between && numbered
	if r = a.withTail(r); !r.firm && !between || a.lower && !r.sureCode || !r.announced && r.shortCode && numbered {
		return none
	}
	return r
}

// kindBehind reports whether the word for a street stands at word k, behind the number
// of one, and nothing more is said of it: "Bygget 91 street in Annerstad".
func (a *postal) kindBehind(k int) bool {
	gap := a.gap(k - 1)
	return a.is(k, wordAfter) && (gap == " " || gap == ". ") && (k+1 == a.n() || a.joined(k) != joinSpace || a.text(k+1) == "in")
}

// small reports whether word k is a small one inside a street's name with its number:
// "Trg revolucije 12".
func (a *postal) small(k int) bool {
	return a.forms[k]&formLetters != 0 && !a.is(k, wordStop|wordUnit) && a.capital(k-1) && a.number(k+1) && a.gap(k) == " "
}

// closes reports whether the number [k,end) behind a name is a house's by what follows:
// the end of the sentence or of a part of it. A year is none.
func (a *postal) closes(k, end int) bool {
	if a.year(k) || a.p.listed(nearShown, k-1, k-1) || a.p.listed(nearMatter, k-1, k-1) {
		return false
	}
	return end == a.n() || a.joined(end-1) != joinSpace
}

// startsLater reports whether what was read from word k to end is something
// before the number of a street: "Acme Corp, 81, rue Weiss".
func (a *postal) startsLater(k, end int, numbered, nameless bool) bool {
	if numbered || end >= a.n() || !a.number(end-1) {
		return false
	}
	at := end - 1
	for at > k && a.number(at-1) {
		at--
	}
	for at > k && a.is(at-1, wordNumberMark) {
		at--
	}
	if gap := a.gap(at - 1); !strings.ContainsAny(gap, ",\n") || a.joined(end-1) == joinNot {
		return false
	}
	if nameless {
		r := a.readStreet(reading{start: at, end: at}, at)
		return r.weight() >= addressNeeds
	}
	var r reading
	return a.tight(end-1) && a.street(end, true, &r) > end && (r.street || r.weakStreet)
}

// leadingUnit reads "Apt. 12" and "H.No. 42" in front.
func (a *postal) leadingUnit(k int, r *reading) int {
	if end := a.units(k); end > k {
		r.unit = true
		return end
	}
	return k
}

// leadingNumbers reads a house number, or two.
func (a *postal) leadingNumbers(k int, r *reading) int {
	if k > r.start && !a.soft(k-1) && a.joined(k-1) == joinNot {
		return k
	}
	end := a.house(k)
	if end == k+1 && a.gap(k) == " " && a.number(end) && (a.name(end+1) || a.ordinal(end+1)) {
		end++
	}
	r.numbers = r.numbers || end > k+1
	return end
}

// streetName is the name of a street with its kind: words [first,end).
type streetName struct {
	first, end   int
	last         int // the last word that says the kind, or first-1
	leads        bool
	strong, weak bool // how surely there is such a word
	worded       bool // such a word, or ending, is nothing else
	apart        bool // it is a word of its own
}

// street reads the name of a street with its kind, and a number behind it. It
// returns the word after, or -1 if there is none.
func (a *postal) street(k int, numbered bool, r *reading) int {
	s := streetName{first: k, end: k, last: k - 1}
	if numbered && a.is(k, wordConnective) && a.is(k, wordNotStreet) {
		return -1 // "Route 66 and Highway 101"
	}
	for s.end < a.n() && s.end-k < 8 && (s.end == k || a.tight(s.end-1)) && a.streetWord(&s, numbered) {
		s.end++
	}
	for s.end > k && a.kinds[s.end-1]&wordConnective != 0 && a.kinds[s.end-1]&(wordAfter|wordAfterWeak) == 0 {
		s.end--
	}
	if s.end == k {
		return -1
	}
	return a.closeStreet(s, numbered, r)
}

// streetWord takes the word at the end of s in, and reports whether it can be
// in a street's name.
func (a *postal) streetWord(s *streetName, numbered bool) bool {
	k := s.end
	kind := a.kinds[k]
	if kind&wordUnit != 0 && numbered && k > s.first && a.gap(k) == ". " && a.number(k+1) {
		return false // "12 Rue Haute Apt. 5"
	}
	before := kind&(wordBefore|wordBeforeWeak) != 0 && k == s.first && a.tight(k) && a.named(k+1)
	after := kind&(wordAfter|wordAfterWeak) != 0 && k > s.first && !a.excused(k)
	switch {
	case after && (kind&wordAfter != 0 || a.kindSaid(k)):
		s.strong = s.strong || kind&wordAfter != 0 || a.proper(k) && len(a.text(k)) > 1
		s.weak, s.last = true, k
		s.worded, s.apart = s.worded || kind&wordAfter != 0, s.apart || kind&wordAfter != 0
	case before && (kind&wordBefore != 0 || a.kindSaid(k) || numbered && len(a.text(k)) > 3):
		s.strong = s.strong || kind&wordBefore != 0 || a.shortened(k) || a.proper(k) && (numbered || len(a.text(k)) > 2 || strings.HasPrefix(a.gap(k), "/"))
		s.weak, s.leads = true, true
		s.worded, s.apart = s.worded || kind&wordBefore != 0, s.apart || kind&wordBefore != 0
	case kind&wordEnding != 0:
		s.strong, s.weak, s.last, s.worded = true, true, k, true
	case kind&wordEndingWeak != 0:
		s.weak, s.last = true, k
	case k > s.first && a.dashed(k):
		s.end++
	case k > s.first && a.is(k+1, wordAfter) && a.forms[k]&formLetters != 0 && !a.is(k, wordStop) && a.capital(k-1) && a.tight(k):
	default:
		return a.name(k) || a.ordinal(k)
	}
	return true
}

// shortened reports whether word k is short for the kind of a street, with its full
// stop and a name behind it: "Av. Paulista", "ul. Piotrkowska", and not "et al. Smith".
func (a *postal) shortened(k int) bool {
	return a.is(k, wordShort) && a.gap(k) == ". " && a.proper(k+1) && a.text(k-1) != "et"
}

// closeStreet reads the number behind s, and says what the two are worth.
func (a *postal) closeStreet(s streetName, numbered bool, r *reading) int {
	k := s.end
	// A word for a street says little about a number further on.
	near := s.leads || s.last < s.first || k-1-s.last <= btoi(!a.lower && k-s.first < 5)
	behind := k
	if near && a.soft(k-1) && !a.unitAt(k) && !a.codeNotNumber(k, numbered) {
		behind = a.house(k)
	}
	if behind == k+1 {
		behind = a.dated(behind)
	}
	switch {
	case behind > k:
		r.bare = s.leads && s.end == s.first+1 && !numbered // "Route 66"
		k = behind
		r.numbers = r.numbers || numbered
		r.namedNumber = true
		if end := a.secondStreet(k); end > k && !strings.Contains(a.gap(s.end-1), ",") {
			k, s.strong = end, true
		}
	case numbered && strings.Contains(a.gap(s.first-1), ",") && !s.worded:
		s.strong = false // "at 5, Street View"
	case numbered:
	case s.strong && a.coded && (s.leads || s.last == s.end-1), s.apart && a.told && s.end > s.first+1:
		r.bare = true
	default:
		return -1
	}
	r.street, r.weakStreet = s.strong, s.weak && !s.strong
	return k
}

// dashed reports whether word k is a number with the end of an ordinal behind a
// hyphen, or a quarter of a Japanese town: "2-й", "6-chome".
func (a *postal) dashed(k int) bool {
	return a.digitsAt(k) > 0 && a.digitsAt(k) <= 2 && a.gap(k) == "-" && a.forms0(k+1)&formLetters != 0 &&
		len(a.text(k+1)) <= 5 && !a.capital(k+1)
}

// dated reads on where the number before word k is a part of the street's
// name, as in "25 de Abril, 89" and "3 Maja 989"; else it returns k.
func (a *postal) dated(k int) int {
	if a.digitsAt(k-1) == 0 || a.digitsAt(k-1) > 2 || a.gap(k-1) != " " {
		return k
	}
	at := k
	for at < a.n() && at < k+3 && (a.name(at) || a.forms[at]&formLetters != 0 && a.name(at+1) && !a.is(at, wordStop)) &&
		a.gap(at-1) == " " && !a.unitAt(at) {
		at++
	}
	if at == k || !a.capital(at-1) || a.lower || !a.soft(at-1) || a.codeNotNumber(at, false) {
		return k
	}
	if end := a.house(at); end > at {
		return end
	}
	return k
}

// codeNotNumber reports whether the number at word k, behind a comma, is the
// postcode that begins the next part rather than the street's number.
func (a *postal) codeNotNumber(k int, numbered bool) bool {
	if !strings.Contains(a.gap(k-1), ",") {
		return false
	}
	c, _ := a.postcode(k)
	return numbered || c > k && (a.digitsAt(k) > 3 && a.gap(c-1) == " " && a.placeWord(c) || a.digitsAt(k) > 4)
}

// grid reads a street that a number names, with the number on it: "Carrera 93 #
// 24K-25", "Cl. 80 Bis No. 12-30 Sur".
func (a *postal) grid(k int) int {
	if a.is(k, wordBefore|wordBeforeWeak) && a.is(k+1, wordBefore|wordBeforeWeak) && a.tight(k) {
		k++
	}
	if !a.is(k, wordBefore|wordBeforeWeak) || !a.number(k+1) || !a.tight(k) || a.lower && len(a.text(k)) < 4 {
		return k
	}
	at := k + 2
	for ; at < a.n() && at < k+6 && !strings.Contains(a.gap(at-1), "#") && !a.is(at, wordNumberMark); at++ {
		if a.gap(at-1) != " " || len(a.text(at)) > 5 {
			return k
		}
	}
	end := a.house(at)
	if end < at+2 || at >= k+6 {
		return k
	}
	if a.is(end, wordDirection) && a.gap(end-1) == " " {
		end++
	}
	return end
}

// kindSaid reports whether the common word at k is likely to say what kind of
// street it is: by its capital, or shortened between capitals ("Fő u. 12").
func (a *postal) kindSaid(k int) bool {
	if a.lower {
		return len(a.text(k)) > 2
	}
	gap := a.gap(k)
	short := gap != "" && (gap[0] == '.' || gap[0] == '/')
	if numbered := a.number(k+1) && a.proper(k-1) && a.gap(k) == " "; numbered && (a.number(k-2) || a.codeBehind(k+2)) {
		return true
	}
	return a.capital(k) || short && (a.capital(k-1) || a.capital(k+1))
}

// codeBehind reports whether the next part of an address begins at word k with the
// postcode of a place: ", 0159 Oslo".
func (a *postal) codeBehind(k int) bool {
	if strings.Trim(a.gap(k-1), " ,\n") != "" || a.joined(k-1) <= joinSpace {
		return false
	}
	end, _ := a.postcode(k)
	return end > k && a.gap(end-1) == " " && a.proper(end) && a.placeWord(end)
}

// secondStreet reads "Halkoaho Street" behind a street's number.
func (a *postal) secondStreet(k int) int {
	for j := k; j < a.n() && j < k+4 && a.tight(j-1); j++ {
		if j > k && (a.is(j, wordAfter) && a.capital(j) || a.is(j, wordAfterWeak) && a.proper(j)) {
			return j + 1
		}
		if !a.name(j) {
			break
		}
	}
	return k
}

// box reads "P.O. Box 15" and "Box 4847".
func (a *postal) box(k int) int {
	c := a.entry(nearPostBox, k)
	if c == k || !a.number(c) {
		return k
	}
	for c++; c < a.n() && a.gap(c-1) == " " && a.number(c) && a.digitsAt(c) <= 2; {
		c++ // "Postfach 11 04 82"
	}
	return c
}

// military reads "PSC 8950, Box 4847", "Unit 1783 Box 3210" and "USS Dam",
// each with the field post office behind it.
func (a *postal) military(k int) int {
	end := k
	switch {
	case (a.entry(nearMilitary, k) > k || a.is(k, wordUnit)) && a.number(k+1) && a.text(k+2) == "box" && a.number(k+3):
		end = k + 4
	case a.entry(nearShip, k) > k:
		end = k + 2
	}
	if a.entry(nearFieldBox, end) > end && end+2 < a.n() && len(a.text(end+1)) == 2 && a.digitsAt(end+2) == 5 {
		return end + 3
	}
	if end > k+2 {
		return end
	}
	return k
}

// announcedWithin is how many bytes can stand between what announces an address and
// its beginning.
const announcedWithin = 4

// announcement looks for what leads to the address.
func (a *postal) announcement(r *reading) {
	if !a.told {
		return
	}
	start := a.p.words[r.start].Start
	near := a.p.termsNear(contact.Span{Start: start, End: start})
	for i := range near {
		t := &near[i]
		if !t.announcesAddress() || t.End > start || start-t.End > announcedWithin {
			continue
		}
		if t.noun != nil || t.Weight > 0.85 {
			r.announced = true
		} else {
			r.introduced = true
		}
	}
	if r.announced {
		r.introduced = false
	}
}

// announcesAddress reports whether t leads to an address.
func (t *termHit) announcesAddress() bool {
	return t.Role == roleAnnounce && t.class() == contact.Address
}

// text is word k, or "".
func (a *postal) text(k int) string {
	if k < 0 || k >= a.n() {
		return ""
	}
	return a.p.words[k].Of(a.p.text)
}

// proper reports whether word k begins with a capital and that says something.
func (a *postal) proper(k int) bool { return !a.lower && a.capital(k) }

// capital reports whether word k begins with a capital in the original, or the
// text has none at all.
func (a *postal) capital(k int) bool {
	if a.lower {
		return true
	}
	if k < 0 || k >= a.n() {
		return false
	}
	w := a.p.words[k]
	at := a.p.view.Original(w.Span)
	r, _ := utf8.DecodeRuneInString(at.Of(a.p.in.Text))
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
