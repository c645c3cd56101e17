package detect

import (
	"strings"

	"offside/screen/contact"
)

// house reads a house number that begins with word k and returns the word after
// it: "12", "21/82", "83-86", "No. 5", "# 25-3", "д. 7/2 к. 23", "422 475".
func (a *postal) house(k int) int {
	at := k
	for a.is(at, wordNumberMark) && at < k+2 {
		at++
	}
	if !a.number(at) {
		if end := a.numeral(at); end > at {
			a.said = true
			return end
		}
		return a.withoutNumber(k)
	}
	end := at + 1
	for end < a.n() && end < at+6 {
		gap := a.gap(end - 1)
		chained := (gap == "/" || gap == "-" || gap == "–" || gap == " - " || gap == " / ") && a.short(end)
		spaced := (gap == " " || gap == ", ") && end == at+1 && a.number(end) && a.digitsAt(end) <= 3 && !a.floor(end) && !a.storey(end)
		marked := a.is(end, wordNumberMark) && !a.is(end, wordUnit) && a.short(end+1) && a.soft(end-1)
		switch {
		case chained, spaced && a.digitsAt(end+1) == 0:
			end++
		case marked:
			end += 2
		default:
			return a.letter(end)
		}
	}
	return a.letter(end)
}

// numeral reads a house number in words, where words lead to an address: "twelve Elm
// Street", "forty-two".
func (a *postal) numeral(k int) int {
	end := k
	for a.told && end < k+4 && a.is(end, wordNumeral) && (end == k || a.gap(end-1) == " " || a.gap(end-1) == "-") {
		end++
	}
	return end
}

// isMatter reports whether r, which nothing but a street and its number speaks for, is
// a number of something else, or the name of what somebody works on: "the 118 Maple
// Avenue project", "Via Appia, 1200 words".
func (a *postal) isMatter(r reading) bool {
	if r.postcode || r.place || r.unit || r.announced || r.introduced || r.box || r.landmarks > 0 {
		return false
	}
	last := a.n() - 1
	if r.end <= last && a.gap(r.end-1) == " " {
		counted := a.number(r.end-1) && (a.p.listed(nearUnit, r.end, last) || a.text(r.end) == "of")
		if counted || a.p.listed(nearWork, r.end, last) {
			return true
		}
	}
	for k := max(0, r.start-3); k < r.start; k++ {
		if n := a.p.phrase(nearTitled, k, last); n > 0 && k+n <= r.start && a.gap(r.start-1) == " " {
			return true
		}
	}
	return false
}

// ranged reports whether r, which has no postcode, speaks of all the houses from
// one number to a much higher one: "Ahornweg 1–34", "Hauptstraße 1 bis 40".
func (a *postal) ranged(r reading) bool {
	if r.postcode || r.box {
		return false
	}
	for k := r.start; k < r.end; k++ {
		to := k + 1
		switch gap := a.gap(k); {
		case a.digitsAt(k) == 0:
			continue
		case gap == "–" || gap == " - " || gap == " – " || gap == "-" && !strings.Contains(a.gap(k-1), "#") && a.digitsAt(k-1) == 0 && !a.is(k-1, wordNumberMark):
		case a.is(k+1, wordRange):
			to++
		default:
			continue
		}
		if a.digitsAt(to) > 0 && a.valueAt(to)-a.valueAt(k) >= widestHouse {
			return true
		}
	}
	return false
}

// widestHouse is by how much the numbers of one house differ at most.
const widestHouse = 12

// valueAt is the number that word k spells, at most five digits of it.
func (a *postal) valueAt(k int) int {
	w, n := a.text(k), 0
	for i := 0; i < len(w) && i < 5; i++ {
		n = n*10 + int(w[i]-'0')
	}
	return n
}

// letter reads the letter behind a house number: "12 B", "5 bis".
func (a *postal) letter(k int) int {
	if gap := a.gap(k - 1); gap != " " || k >= a.n() {
		return k
	}
	w := a.text(k)
	if w == "bis" || w == "ter" && a.joined(k) != joinSpace {
		return k + 1
	}
	if len(w) != 1 || w[0] < 'a' || w[0] > 'h' || !a.proper(k) {
		return k
	}
	if a.gap(k) == " " && a.digitsAt(k+1) > 0 && a.digitsAt(k+1) <= 3 && a.joined(k+1) != joinSpace {
		return k + 2 // "12 A 5", as in Finland
	}
	return k + 1
}

// withoutNumber reads "S/N", which says that a house has no number.
func (a *postal) withoutNumber(k int) int {
	if w := a.text(k); w == "s" && a.gap(k) == "/" && a.text(k+1) == "n" {
		return k + 2
	}
	return k
}

// short reports whether word k can be a further part of a house number.
func (a *postal) short(k int) bool {
	return a.number(k) && len(a.text(k)) <= 4
}

// units reads units with their numbers: "Apt. 12", "Bl. 34 Sc. 50 Ap. 782",
// "48th Floor", "28 Piano 9".
func (a *postal) units(k int) int {
	end := k
	for n := 0; n < 4; n++ {
		if end > k && a.joined(end-1) != joinSpace {
			break
		}
		next := a.unit(end)
		if next == end {
			break
		}
		end = next
	}
	return end
}

// unit reads one unit with its number at word k.
func (a *postal) unit(k int) int {
	switch {
	case a.blockLot(k) && a.gap(k) == " ":
		return k + 2
	case k > a.begun && a.storey(k):
		end := k + 2
		if a.gap(k+1) == ". " && a.proper(end) && len(a.text(end)) <= 4 && a.joined(end) != joinSpace { // "2.º Esq."
			end++
		}
		return end
	case a.is(k, wordUnit) && a.is(k+1, wordNumberMark) && a.number(k+2) && a.soft(k) && a.soft(k+1):
		return k + 3
	case a.unitAt(k) && a.soft(k):
		end := k + 2
		if gap := a.gap(end - 1); (gap == "-" || gap == "/") && a.short(end) {
			end++
		}
		return end
	case a.is(k, wordUnit) && len(a.text(k+1)) == 1 && a.gap(k) == " " && a.proper(k+1): // Suite B
		return k + 2
	case a.ordinal(k) && a.is(k+1, wordUnit) && a.gap(k) == " ": // 5th floor
		return k + 2
	case a.floor(k) && k > 0 && strings.Contains(a.gap(k-1), ","): // , 2º izq.
		if (len(a.text(k+1)) <= 4 || a.is(k+1, wordDirection)) && a.gap(k) == " " && (a.forms0(k+1)&formLetters != 0 || a.forms0(k+1)&formCode != 0) {
			return k + 2
		}
		return k + 1
	}
	return k
}

// floor reports whether word k is a number with the letter of an ordinal, as
// floors and doors are written: "2º", "3ª".
func (a *postal) floor(k int) bool {
	w := a.text(k)
	return len(w) > 1 && len(w) <= 3 && digitsOnly(w[:len(w)-1]) && (w[len(w)-1] == 'o' || w[len(w)-1] == 'a')
}

// storey reports whether the number of a storey stands at word k, with the word for
// it or for the door behind a full stop: "3. OG", "2. tv", "2.º", or "st. th." on the
// ground floor.
func (a *postal) storey(k int) bool {
	if a.digitsAt(k) == 0 && a.text(k) != "st" || a.digitsAt(k) > 2 {
		return false
	}
	switch w := a.text(k + 1); a.gap(k) {
	case ".":
		return w == "o" || w == "a"
	case ". ", " ":
		return w == "tv" || w == "th" || w == "mf" || a.digitsAt(k) > 0 && a.is(k+1, wordUnitBehind) && a.gap(k) == ". "
	}
	return false
}

// unitAt reports whether a unit and its number stand at word k.
func (a *postal) unitAt(k int) bool {
	unit := a.is(k, wordUnit) || a.is(k, wordUnitBehind) && k > a.begun
	return unit && (a.number(k+1) || a.forms0(k+1)&formCode != 0 && len(a.text(k+1)) <= 4)
}

// forms0 is the form of word k, or 0.
func (a *postal) forms0(k int) wordForm {
	if k < 0 || k >= a.n() {
		return 0
	}
	return a.forms[k]
}

// before goes back from the street at word k over what stands in front of it:
// units, buildings, and the settlement where it is written first. It does not
// go past word done.
func (a *postal) before(k, done int) int {
	for j := max(done, k-4); j < k; j++ {
		if a.entry(nearCorner, j) == k {
			return j
		}
	}
	for n := 0; n < 3 && k > done; n++ {
		how := a.joined(k - 1)
		first := k - 1
		for first > done && k-first < 6 && a.tight(first-1) {
			first--
		}
		if how == joinNot {
			return k
		}
		for first < k && !a.frontBegins(first, k) {
			first++
		}
		if first == k || how == joinSpace && !a.is(first, wordUnit|wordBuilding) && !a.blockLot(first) {
			return k
		}
		k = first
	}
	return k
}

// frontBegins reports whether the words [i,k) are a unit, a building or a
// settlement in front of a street.
func (a *postal) frontBegins(i, k int) bool {
	if a.inName(i) {
		return false
	}
	telling := a.is(i, wordSettlement) && (a.gap(i) != " " || len(a.text(i)) > 4) && a.capital(i+1) && k > i+1
	for j := i; j < k; j++ {
		switch {
		case a.blockLot(j) || j > i && a.blockLot(j-1):
			telling = true
		case a.is(j, wordBuilding) && (j > i || a.number(j+1)), a.unit(j) > j && a.unit(j) <= k:
			telling = true
		case a.number(j), a.ordinal(j), a.is(j, wordUnit|wordSettlement), a.name(j):
		default:
			return false
		}
	}
	return telling && (a.capital(i) || a.blockLot(i) || a.is(i, wordUnit|wordSettlement) || a.number(i) || a.ordinal(i))
}

// blockLot reports whether block and lot stand at word k: "B18 L64".
func (a *postal) blockLot(k int) bool {
	b, l := a.text(k), a.text(k+1)
	return len(b) > 1 && len(b) < 5 && len(l) > 1 && len(l) < 5 && b[0] == 'b' && l[0] == 'l' && isDigit(b[1]) && isDigit(l[1])
}

// closeBracket takes in the bracket that closes one within at: "Canino (VT)".
func (p *pass) closeBracket(at contact.Span) contact.Span {
	s := at.Of(p.text)
	if strings.Count(s, "(") > strings.Count(s, ")") && at.End < len(p.text) && p.text[at.End] == ')' {
		at.End++
	}
	return at
}
