package detect

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// findAddresses adds postal addresses. A street is read from where it can
// begin (a number, a unit, the word for a street); what supports the reading
// adds up, and enough of it makes an address.
func findAddresses(p *pass) {
	if p.signs.digits == 0 {
		return
	}
	a := &p.postal
	a.begin(p)
	for i := 0; i < len(p.words); {
		r := a.read(i)
		if r.weight() < addressNeeds {
			i++
			continue
		}
		p.addAddress(r)
		i = r.end
	}
}

// addAddress adds what r read. A part of it that was claimed before (a postcode
// taken for a phone number) stays with its claimant only if r is weak.
func (p *pass) addAddress(r reading) {
	at := contact.Span{Start: p.words[r.start].Start, End: p.words[r.end-1].End}
	if p.isClaimed(at) {
		return
	}
	conf := min(0.5+0.1*r.weight(), 0.97)
	p.add(at, contact.Hit{Rule: "address." + r.rule(), Class: contact.Address, Act: contact.Share,
		Value: strings.Join(strings.Fields(at.Of(p.text)), " "), Confidence: conf, Evidence: r.why()})
	p.claim(at)
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
}

func (s support) weight() float64 {
	var w float64
	for _, x := range []struct {
		holds bool
		w     float64
	}{{s.street, 3}, {s.weakStreet, 2}, {s.unit, 2}, {s.box, 4}, {s.postcode, 1.5}, {s.place, 1},
		{s.numbers, 1}, {s.corner, 2}, {s.announced, 2.5}, {s.introduced, 1.5}, {s.namedNumber, 0.5}, {s.capitalish, 1}} {
		if x.holds {
			w += x.w
		}
	}
	return w
}

// rule names the strongest of what speaks for the address.
func (s support) rule() string {
	switch {
	case s.box:
		return "box"
	case s.street, s.weakStreet:
		return "street"
	case s.unit:
		return "unit"
	}
	return "announced"
}

func (s support) why() []string {
	var out []string
	for _, x := range []struct {
		holds bool
		what  string
	}{{s.box, "a post box"}, {s.street || s.weakStreet, "a street and its number"}, {s.unit, "a unit"},
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
	if a.is(i, wordStop) && !a.is(i, wordCorner) || a.inName(i) {
		return r
	}
	if end := a.military(i); end > i {
		r.end, r.box = end, true
		return a.withTail(r)
	}
	k := a.leadingUnit(i, &r)
	k = a.leadingNumbers(k, &r)
	if end := a.box(k); end > k {
		r.end, r.box = end, true
		return a.withTail(r)
	}
	numbered := k > i && a.forms[k-1]&formNumber != 0
	if numbered && !a.soft(k-1) {
		return reading{start: i, end: i}
	}
	k = a.street(k, numbered, &r)
	if k < 0 {
		return reading{start: i, end: i}
	}
	r.end = k
	a.announcement(&r)
	return a.withTail(r)
}

// leadingUnit reads "Apt. 12" in front.
func (a *postal) leadingUnit(k int, r *reading) int {
	if a.is(k, wordUnit) && a.number(k+1) && a.soft(k) {
		r.unit = true
		return k + 2
	}
	return k
}

// leadingNumbers reads up to two house numbers.
func (a *postal) leadingNumbers(k int, r *reading) int {
	for n := 0; n < 2 && a.number(k) && (n == 0 || a.soft(k-1)); n++ {
		k++
		if n == 1 {
			r.numbers = true
		}
	}
	return k
}

// street reads the name of a street with its kind, and a number behind it. It
// returns the word after, or -1 if there is none.
func (a *postal) street(k int, numbered bool, r *reading) int {
	first := k
	strong, weak := false, false
	for k < a.n() && k-first < 8 && (k == first || a.tight(k-1)) {
		kind := a.kinds[k]
		before := kind&(wordBefore|wordBeforeWeak) != 0 && k == first
		after := kind&(wordAfter|wordAfterWeak) != 0 && (k > first || kind&wordAfter != 0 && a.ordinal(k-1))
		switch {
		case after && k > first && !a.excused(k) && (kind&wordAfter != 0 || a.kindSaid(k)):
			strong = strong || kind&wordAfter != 0 || a.proper(k) && len(a.text(k)) > 1
			weak = true
		case before && a.named(k+1) && (kind&wordBefore != 0 || a.kindSaid(k)):
			strong = strong || kind&wordBefore != 0 || a.proper(k) && (numbered || len(a.text(k)) > 2)
			weak = true
		case kind&wordEnding != 0:
			strong, weak = true, true
		case kind&wordEndingWeak != 0:
			weak = true
		case !a.name(k) && !a.ordinal(k):
			return a.closeStreet(first, k, numbered, strong, weak, r)
		}
		k++
	}
	return a.closeStreet(first, k, numbered, strong, weak, r)
}

// closeStreet reads the number behind the words [first,k) of a street, and
// says what the two are worth.
func (a *postal) closeStreet(first, k int, numbered, strong, weak bool, r *reading) int {
	for k > first && a.kinds[k-1]&wordConnective != 0 && a.kinds[k-1]&(wordAfter|wordAfterWeak) == 0 {
		k--
	}
	if k == first {
		return -1
	}
	behind := a.number(k) && a.soft(k-1) && !a.unitAt(k)
	if behind {
		k++
		r.numbers = r.numbers || numbered
		r.namedNumber = true
		if end := a.secondStreet(k); end > k {
			k, strong = end, true
		}
	}
	if numbered || behind {
		r.street, r.weakStreet = strong, weak && !strong
	}
	if !numbered && !behind && !r.corner {
		return -1
	}
	return k
}

// kindSaid reports whether the common word at k is likely to say what kind of
// street it is: by its capital, or shortened between capitals ("Fő u. 12").
func (a *postal) kindSaid(k int) bool {
	if a.lower {
		return len(a.text(k)) > 2
	}
	gap := a.gap(k)
	short := gap != "" && (gap[0] == '.' || gap[0] == '/')
	return a.capital(k) || short && (a.capital(k-1) || a.capital(k+1))
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
	if c := a.entry("pobox", k); c > k && a.number(c) {
		return c + 1
	}
	return k
}

// military reads "PSC 8950, Box 4847", "Unit 1783 Box 3210" and "USS Dam",
// each with the field post office behind it.
func (a *postal) military(k int) int {
	end := k
	switch {
	case (a.entry("military", k) > k || a.is(k, wordUnit)) && a.number(k+1) && a.text(k+2) == "box" && a.number(k+3):
		end = k + 4
	case a.entry("ship", k) > k:
		end = k + 2
	}
	if a.entry("apo", end) > end && end+2 < a.n() && len(a.text(end+1)) == 2 && a.digitsAt(end+2) == 5 {
		return end + 3
	}
	if end > k+2 {
		return end
	}
	return k
}

// announcement looks for what leads to the address.
func (a *postal) announcement(r *reading) {
	start := a.p.words[r.start].Start
	a.p.look()
	near := a.p.termsNear(contact.Span{Start: start, End: start})
	for i := range near {
		t := &near[i]
		if t.Role != roleAnnounce || t.class() != contact.Address || t.End > start || start-t.End > 4 {
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
