package detect

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
	"offside/screen/fold"
)

// numbers is what the gate gathers of the numbers of a text in one go over its
// words.
type numbers struct {
	p    *pass
	text string // folded or, if it is plain, the original

	others    int  // words that are no numbers
	said      int  // words that say a number
	mixed     int  // words with letters and digits
	announced bool // a word can announce a number as a telephone's
	lower     bool // capitals say nothing here
	houses    int  // numbers that a house could have
	codes     int  // numbers that could be postcodes
	long      bool // a number is as long as a postcode
	both      int  // numbers that could be either
	house     int  // the last of them that a house could have
	unit      int  // the last word for a unit with its number
	units     bool // a name follows such a unit
	leading   bool // a number stands before a word that names begin with
	postal    int  // the last word for a street
	roads     bool // one is such a word by itself, not by how it ends
	leads     bool // that word stands before the name
	last      int  // the last word with a digit
	row       row
	rows      int // rows of six digits and more
}

// row is a row of numbers with no word, and few other bytes, between them.
type row struct {
	groups, digits int
	odd            bool // marks stand between that no telephone number has
}

// mostGroups is how many groups of digits a number that is no telephone's has in a
// row, a sum's terms among them.
const mostGroups = 4

// fewWords is how many words stand at most beside a number that makes a message by
// itself: see phone.alone.
const fewWords = 2

// never is a word far from all others.
const never = -1000

// numbersClean reports whether no number can be, or be a part of, a telephone
// number, a sum or an address. What a number is for is seen by its length, its
// form and the words around it; what that does not settle is left to the scan.
func (p *pass) numbersClean(text string) bool {
	n := numbers{p: p, text: text, postal: never, last: never, house: never, unit: never, lower: p.oneCase()}
	for i := range p.words {
		if w := &p.words[i]; isDigit(text[w.Start]) || isDigit(text[w.End-1]) {
			if !n.number(i) {
				return false
			}
		} else if !n.word(i) {
			return false
		}
	}
	return n.others > fewWords && n.phonesClean()
}

// oneCase is oneCase of the original text.
func (p *pass) oneCase() bool {
	if !p.plain {
		return oneCase(p.in.Text)
	}
	return p.signs.upper == 0 || p.signs.letters < 2*p.signs.upper
}

// word takes note of a word that has no digit at its ends, and reports whether it
// leaves the numbers before it alone.
func (n *numbers) word(i int) bool {
	p := n.p
	w := &p.words[i]
	note := w.mark.notes
	if note&noteSpelled == 0 {
		n.others++
	} else if n.said++; w.Start > 0 && n.text[w.Start-1] == '(' {
		return false // "(five - 3)"
	}
	if note&notePhone != 0 && !n.announced {
		n.announced = p.announcesAt(i)
	}
	return true
}

// placed reports whether the text names a place that is known.
func (n *numbers) placed() bool {
	for i := range n.p.words {
		if n.p.listed(nearCity, i, len(n.p.words)-1) || n.p.listed(nearCountry, i, len(n.p.words)-1) {
			return true
		}
	}
	return false
}

// reaches reports whether the street's word and the number at words a and b,
// whichever comes first, could be of one address: all that stands between them
// could be of the street's name.
func (n *numbers) reaches(a, b int) bool {
	if b-a > streetReach {
		return false
	}
	for i := a + 1; i < b; i++ {
		if !n.inName(i) {
			return false
		}
	}
	return true
}

// behind is reaches for the street's word before and the number at word i: it
// follows the street's name at once.
func (n *numbers) behind(i int) bool {
	if !n.reaches(n.postal, i) {
		return false
	}
	between := 0
	for k := n.postal + 1; k < i; k++ {
		if n.kind(k)&wordNumberMark == 0 {
			between++
		}
	}
	return n.leads || between <= btoi(!n.lower)
}

// kind is what word i can be in an address.
func (n *numbers) kind(i int) wordKind {
	if i < 0 || i >= len(n.p.words) {
		return 0
	}
	return n.p.d.near.of(&n.p.words[i]).kind
}

// storey reports whether word i, a number of so many digits or "st", is a storey's by
// what stands behind it.
func (n *numbers) storey(i, digits int) bool {
	words := n.p.words
	return i+1 < len(words) && isStorey(digits, n.text[words[i].End:words[i+1].Start], words[i+1].Of(n.text), n.kind(i+1)&wordUnitBehind != 0)
}

// stops reports whether word i can be in no name.
func (n *numbers) stops(i int) bool {
	return n.kind(i)&(wordStop|wordNumberMark|wordConnective|wordUnit|wordBefore|wordBeforeWeak|wordAfter|wordAfterWeak) == wordStop
}

// announcingSet are the lists of words that announce a number as a telephone's.
var announcingSet = nearSetOf(nearPhone, nearNumber, nearLabel, nearBehind)

// announcesAt reports whether words from i on announce a number as a
// telephone's.
func (p *pass) announcesAt(i int) bool {
	if p.d.near.of(&p.words[i]).opens&announcingSet == 0 {
		return false
	}
	last := len(p.words) - 1
	return p.listed(nearPhone, i, last) || p.listed(nearNumber, i, last) || p.listed(nearLabel, i, last) || p.listed(nearBehind, i, last)
}

// number takes note of a word with digits, and reports whether it is clear that
// it belongs to no street, no sum and no postcode in two halves.
func (n *numbers) number(i int) bool {
	p := n.p
	w := &p.words[i]
	digits := 0
	for j := w.Start; j < w.End; j++ {
		if isDigit(n.text[j]) {
			digits++
		}
	}
	if digits < w.Len() {
		n.mixed++
	}
	if n.last != i-1 || !inRow(n.text, p.words[n.last].End, w.Start) {
		n.row = row{}
	} else {
		n.row.odd = n.row.odd || strings.Trim(n.text[p.words[n.last].End:w.Start], " ()-./") != ""
	}
	n.row.groups, n.row.digits = n.row.groups+1, n.row.digits+digits
	if n.row.digits >= minPhone {
		n.rows++
		if n.row.groups > mostGroups || n.row.odd && n.row.groups > 2 || n.row.digits > minPhone && n.row.groups == 1 && n.glued(w.Start) {
			return false
		}
	}
	n.last = i
	return true
}

// glued reports whether a mark joins what starts at i to the word before it.
func (n *numbers) glued(i int) bool {
	return i > 1 && strings.IndexByte("-_.", n.text[i-1]) >= 0 && n.text[i-2] > ' '
}

// postcodePair reports whether the numbers at words i and i+1 could be the
// halves of a postcode: see postal.digitCode.
func (n *numbers) postcodePair(i int) bool {
	a, b := n.p.words[i], n.p.words[i+1]
	switch x, y := a.Len(), b.Len(); n.text[a.End:b.Start] {
	case " ":
		return x == 3 && (y == 2 || y == 3)
	case "-":
		return x == 5 && (y == 3 || y == 4) || (x == 2 || x == 4) && y == 3
	case "":
		return true
	}
	return false
}

// sumAround reports whether what stands before or behind the number at word i
// could make it a term of a sum: "(3 + 4)". A letter that announces it ("t: 5") is
// taken note of.
func (n *numbers) sumAround(i int) bool {
	w := n.p.words[i]
	before, after := strings.TrimRight(n.text[:w.Start], " "), strings.TrimLeft(n.text[w.End:], " ")
	if after != "" && after[0] == '+' {
		return true
	}
	if before == "" {
		return false
	}
	switch before[len(before)-1] {
	case '+':
		return true
	case '(', '[':
		return after != "" && strings.IndexByte("-*xX", after[0]) >= 0
	case ':', '.':
		if i > 0 && n.p.words[i-1].Len() == 1 && !isDigit(n.text[n.p.words[i-1].Start]) {
			n.announced = true
		}
	}
	return false
}

// isHouse reports whether the number at word i could be a house's that stands
// beside a name without a word for a street: see postal.loose.
func (n *numbers) isHouse(i, digits int) bool {
	switch {
	case digits > 5:
		return false
	case n.lower, n.named(i - 1), n.ahead(i + 1), n.kind(i-1)&wordNumberMark != 0 && (n.named(i-2) || n.named(i-3)):
		return true
	case i+1 == len(n.p.words):
		return false
	}
	w := n.p.words[i+1].Of(n.text)
	return len(w) == 3 && (strings.EqualFold(w, "bis") || strings.EqualFold(w, "ter"))
}

// isCode reports whether the number at word i, of four digits or more, could be a
// postcode by what stands beside it, and is no part of a longer number: see
// postal.codeStands.
func (n *numbers) isCode(i int) bool {
	p := n.p
	w := p.words[i]
	if i+1 < len(p.words) && isDigit(n.text[p.words[i+1].Start]) {
		switch n.text[w.End:p.words[i+1].Start] {
		case " ", "-", ".":
			return false
		}
	}
	switch {
	case w.Len() == 7 || w.Len() > 8:
		return false
	case w.Len() == 4 && i+1 < len(p.words) && p.words[i+1].Len() == 2 && (n.lower || p.capital(i+1)):
		return true // the Netherlands
	case i == 0:
		return n.ahead(i + 1)
	}
	gap := n.text[p.words[i-1].End:w.Start]
	if w.Len() == 4 && strings.Trim(gap, " .") != "" || w.Len() > 4 {
		if n.ahead(i + 1) {
			return true
		}
	}
	if strings.Trim(gap, " \n\r\t,.>?-–—|/()#") != "" {
		return false
	}
	if w.Len() > 5 {
		return n.lower || n.named(i-1) || strings.Trim(gap, " ") != ""
	}
	before := p.words[i-1].Len()
	return n.lower || n.kind(i-1)&wordCodeMark != 0 || p.capital(i-1) && before > 1 && before < 5 && p.capitals(i-1) ||
		n.place(i-1) || isDigit(n.text[p.words[i-1].Start]) && n.named(i-1) // "Aust 0X 7870"
}

// place reports whether word i can end the name of a place that is known.
func (n *numbers) place(i int) bool {
	return n.p.words[i].mark.notes&notePlace != 0
}

// named reports whether word i could be a part of a name, and more than what
// joins the words of one: it begins with a capital, or is a word that names are
// made with.
func (n *numbers) named(i int) bool {
	p := n.p
	if i < 0 || i >= len(p.words) {
		return false
	}
	if w := p.words[i].Of(n.text); isDigit(w[0]) {
		return !digitsOnly(w) // "1st"
	}
	const namely = wordAfter | wordBefore | wordDirection | wordSettlement | wordCodeMark
	if p.capital(i) || n.kind(i)&namely != 0 || n.place(i) {
		return true
	}
	if i == 0 {
		return false
	}
	switch n.text[p.words[i-1].End:p.words[i].Start] {
	case "-", "'", "’":
		return n.named(i - 1) // "Saint-Denis"
	}
	return false
}

// ahead reports whether a name could begin at word i, with what joins its words: to
// an apostrophe a name in small letters can be joined as well.
func (n *numbers) ahead(i int) bool {
	first := i
	for n.kind(i)&wordConnective != 0 && !n.named(i) {
		i++
	}
	if i > first && i < len(n.p.words) {
		switch n.text[n.p.words[i-1].End:n.p.words[i].Start] {
		case "'", "’":
			return true
		}
	}
	return n.named(i)
}

// capital reports whether word i begins with a capital, as far as that can be
// told without a view.
func (p *pass) capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(p.written(i))
	return r >= utf8.RuneSelf && !unicode.IsLower(r) || r < utf8.RuneSelf && isUpper(byte(r))
}

// capitals reports whether word i, which begins with one, has no small letters.
func (p *pass) capitals(i int) bool { return !strings.ContainsFunc(p.written(i), unicode.IsLower) }

// written is word i as it stands in the text. In a plain text, which may not have
// been folded yet, it stands at the same place.
func (p *pass) written(i int) string {
	w := p.words[i].Span
	if !p.plain {
		w = p.view.Original(w)
	}
	return w.Of(p.in.Text)
}

// phonesClean reports whether no row of digits is a telephone number. Where words
// can announce one, each row is asked for as findPhones does.
func (n *numbers) phonesClean() bool {
	p := n.p
	if p.signs.digits > minPhone && fold.HasLabelled(n.text) {
		return false
	}
	inWords := n.said+n.mixed >= minSpelled
	if n.rows == 0 && !n.announced && !inWords {
		return true
	}
	p.fold() // what the words around a number say is read in it
	n.text = p.text
	at := func(r run) contact.Span { return r.Span } // in p.text
	folds := inWords && (n.said > 0 || !p.plain)     // else there is nothing to fold
	if folds {
		v := &p.s.numbers
		v.FoldNumbers(p.view)
		n.text, at = v.Text(), func(r run) contact.Span { return v.Source(r.Span) }
	}
	s, from := &p.runs, 0
	s.reset(n.text, inWords, inWords)
	for {
		r, ok := s.next()
		if !ok {
			return true
		}
		p.work++
		if folds && len(r.digits) >= leastSpelled && wordsIn(&p.s.numbers, r) {
			return false
		}
		var near nearness
		if n.announced {
			near = p.beside(at(r), from)
		}
		if !n.phoneClean(r, near) || near.cleared && !p.plain && len(p.view.Evasions(at(r), p.few[:0])) > 0 { // see phoneFinder.disguised
			return false
		}
		if len(r.digits) >= 5 || near.cleared {
			from = at(r).End
		}
	}
}

// phoneClean reports whether r is no telephone number, whatever the numbering plans
// say, nor a piece of one that Fragments would not find by itself.
func (n *numbers) phoneClean(r run, near nearness) bool {
	announced := near.announced > unannounced && !near.cleared
	switch d := len(r.digits); {
	case r.plus, r.ext != "":
		return false
	case d < minPhone:
		return !announced || len(n.p.words) <= longestPieceMessage || shapeOf(n.text, r) != ""
	case announced, len(r.groups) == d, len(r.groups) > mostGroups:
		return false // announced, or digit by digit
	case d <= 7, d == 8 && len(r.groups) == 1:
		return true
	case d == 8:
		return shapeOf(n.text, r) != ""
	}
	return near.cleared && len(r.groups) == 1
}

// streetReach is how many words away from a word for a street its number can
// stand.
const streetReach = 10

// inRow reports whether what is between from and to can stand between the groups of
// one number: a few marks, or pictures.
func inRow(text string, from, to int) bool {
	const longest, longestPictures = 4, 64
	return to-from <= longest || to-from <= longestPictures && !isASCII(text[from:to]) || fold.StuffingEnd(text, from) == to
}

// places are the lists of the names of places.
var places = [...]nearList{nearCity, nearCountry}

// street reports whether word i, which can name a street or a unit, could name a
// street where it stands, and whether it stands before the name: many of these words
// are common ones. A unit alone makes no address: it needs a house or a postcode.
func (n *numbers) street(i int) (named, leads bool) {
	p := n.p
	w := &p.words[i]
	kind := n.kind(i)
	if kind&(wordEnding|wordEndingWeak) != 0 {
		return true, false
	}
	named = kind&(wordAfter|wordAfterWeak) != 0 && i > 0 && n.inName(i-1) && isTight(n.text[p.words[i-1].End:w.Start]) && (kind&wordAfter != 0 || n.kindSaid(i, w.End))
	if kind&(wordBefore|wordBeforeWeak) == 0 || i+1 == len(p.words) || !isTight(n.text[w.End:p.words[i+1].Start]) {
		return named, false
	}
	next := i + 1
	for n.kind(next)&wordConnective != 0 && !n.named(next) && next+1 < len(p.words) {
		next++
	}
	counted := isDigit(n.text[p.words[i+1].Start])
	leads = (counted || n.inName(next) || isDigit(n.text[p.words[next].Start])) && (kind&wordBefore != 0 || counted || w.Len() > 3 || n.kindSaid(i, w.End))
	return named || leads, leads
}

// counted reports whether a number or a letter stands beside the word for a unit
// at word i: "Apt. 5", "Suite B", "5th floor".
func (n *numbers) counted(i int) bool {
	words := n.p.words
	digit := func(k int) bool {
		return k >= 0 && k < len(words) && (isDigit(n.text[words[k].Start]) || isDigit(n.text[words[k].End-1]))
	}
	if i+1 < len(words) && strings.ContainsAny(n.text[words[i].End:words[i+1].Start], "$\"(!?;%") {
		return digit(i-1) && words[i-1].Len() > 2
	}
	return digit(i+1) || n.kind(i+1)&wordNumberMark != 0 && digit(i+2) || i+1 < len(words) && words[i+1].Len() == 1 && (n.lower || n.p.capital(i+1)) ||
		digit(i-1) && words[i-1].Len() > 2
}

// kindSaid is postal.kindSaid: whether a common word, which ends at end, is
// likely to say what kind of street it is.
func (n *numbers) kindSaid(i, end int) bool {
	return n.p.capital(i) || n.lower && n.p.words[i].Len() > 2 || end < len(n.text) && (n.text[end] == '.' || n.text[end] == '/') ||
		i+1 < len(n.p.words) && isDigit(n.text[n.p.words[i+1].Start])
}

// inName reports whether word i could be a part of a street's name: see
// postal.streetWord.
func (n *numbers) inName(i int) bool {
	w := &n.p.words[i]
	switch {
	case n.stops(i):
		return false
	case n.lower, n.kind(i) != 0, n.named(i), isDigit(n.text[w.Start]), n.p.d.postal.endsAs(w.Of(n.text)):
		return true
	case i == 0:
		return false
	}
	before := &n.p.words[i-1]
	return n.p.capital(i-1) && n.kind(i+1)&wordAfter != 0 || // "Sankt-Peter städter Strasse"
		isDigit(n.text[before.Start]) && n.text[before.End:w.Start] == "-" // "2-й"
}
