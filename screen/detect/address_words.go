package detect

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// postal is the memory of one look for addresses.
type postal struct {
	p     *pass
	x     *postalIndex
	kinds []wordKind
	forms []wordForm
	lower bool // the text has no capitals to go by
	coded bool // some word could be of a postcode
	told  bool // words lead to an address
	said  bool // what is read has its number in words

	begun    int // the word that is read from
	rejected int // where what was noted last ends: see reject
	last     int // the last word with a digit: without words that announce it, nothing behind it is an address but a corner
}

// wordKind says what a word can be in an address.
type wordKind uint32

const (
	wordAfter wordKind = 1 << iota
	wordAfterWeak
	wordBefore
	wordBeforeWeak
	wordEnding
	wordEndingWeak
	wordUnit
	wordDirection
	wordConnective
	wordStop
	wordCorner
	wordNotStreet
	wordNumberMark // "No." before a house number
	wordBuilding   // "Tower"
	wordSettlement // "г." before a place
	wordCodeMark   // "D-" before a postcode
	wordRange      // between the first and the last number of a row of houses
	wordShort      // before a street's name, if a full stop shortens it
	wordUnitBehind // a unit, behind a street only
	wordNumeral    // a number in words
)

// wordStreet are the kinds without one of which there is no street and no unit.
const wordStreet = wordAfter | wordBefore | wordWeak | wordEnding | wordEndingWeak | wordUnit

// wordWeak are the kinds of words that are common ones.
const wordWeak = wordAfterWeak | wordBeforeWeak

// leadsNowhere reports whether no address begins with such a word, which has a
// capital or not.
func (k wordKind) leadsNowhere(capital bool) bool {
	return k&(wordStop|wordUnit) == wordStop || !capital && k&(wordConnective|wordBefore|wordBeforeWeak) == wordConnective
}

// wordForm says what a word looks like.
type wordForm uint8

const (
	formNumber  wordForm = 1 << iota // a house number
	formDigits                       // digits only
	formLetters                      // letters only
	formOrdinal                      // 184th
	formCode                         // letters and digits: a postcode's half
)

// postalIndex is the address lists of the lexicon.
type postalIndex struct {
	endings [256][]wordEnd // by their last byte
	tails   [1 << 4]uint64 // some bits of their last two bytes: see tail
}

// tail is the bit of the last two bytes of an ending.
func (x *postalIndex) tail(before, last byte) (word *uint64, bit uint64) {
	i := uint(before&31)<<5 | uint(last&31)
	return &x.tails[i>>6], 1 << (i & 63)
}

// What addresses have in more words than one: these lists are not called "near:".
var (
	nearPostBox  = nearNamed("")
	nearMilitary = nearNamed("")
	nearShip     = nearNamed("")
	nearFieldBox = nearNamed("") // a field post office
	nearCorner   = nearNamed("") // "corner of"
	nearCity     = nearNamed("")
	nearCountry  = nearNamed("")
	nearRegion   = nearNamed("")
	nearLandmark = nearApart("") // leads to a place that is known: "opposite"
	nearWork     = nearApart("") // behind a street's name, what is called by it: "project"
	nearTitled   = nearApart("") // before one, that something is called by it: "novel"
)

type wordEnd struct {
	text string
	kind wordKind
}

// newPostalIndex collects the address lists; those of several words it puts into
// near.
func newPostalIndex(lists []contact.List, near *nearLists) *postalIndex {
	x, kindOf := &postalIndex{}, map[uint64]wordKind{}
	phrases := map[string]nearList{"pobox": nearPostBox, "military": nearMilitary, "ship": nearShip, "apo": nearFieldBox,
		"corner": nearCorner, "city": nearCity, "country": nearCountry, "region": nearRegion, "landmark": nearLandmark, "work": nearWork, "titled": nearTitled}
	kinds := map[string]wordKind{"street.after": wordAfter, "street.after.weak": wordAfterWeak,
		"street.before": wordBefore, "street.before.weak": wordBeforeWeak, "unit": wordUnit,
		"direction": wordDirection, "connective": wordConnective, "stop": wordStop, "street.not": wordNotStreet,
		"number": wordNumberMark, "building": wordBuilding, "settlement": wordSettlement, "code": wordCodeMark, "range": wordRange,
		"street.short": wordShort, "unit.behind": wordUnitBehind, "numeral": wordNumeral}
	var f folded
	for _, l := range lists {
		if l.Lang != "und" {
			continue
		}
		for _, entry := range l.Words {
			words := f.words(entry)
			switch {
			case len(words) == 0:
			case l.Name == "street.ending":
				x.addEnding(f.view.Text(), wordEnding)
			case l.Name == "street.ending.weak":
				x.addEnding(f.view.Text(), wordEndingWeak)
			case kinds[l.Name] != 0:
				if len(words) == 1 {
					kindOf[words[0].hash] |= kinds[l.Name]
				}
			default:
				if list, ok := phrases[l.Name]; ok {
					near.add(list, entryOf(f.view.Text(), words))
				}
			}
		}
	}
	for h, kind := range kindOf {
		near.first(h).kind = kind
	}
	return x
}

func (x *postalIndex) addEnding(text string, kind wordKind) {
	last := text[len(text)-1]
	x.endings[last] = append(x.endings[last], wordEnd{strings.Clone(text), kind})
	word, bit := x.tail(text[len(text)-2], last)
	*word |= bit
}

// streetless are the lists of what addresses have in place of a street: post
// boxes and the like.
var streetless = [...]nearList{nearPostBox, nearMilitary, nearShip, nearFieldBox, nearCorner}

var streetlessSet = nearSetOf(streetless[:]...)

// streetless reports whether an entry of such a list begins at word i.
func (p *pass) streetless(i int) bool {
	if p.d.near.of(&p.words[i]).opens&streetlessSet == 0 {
		return false
	}
	for _, list := range streetless {
		if p.listed(list, i, len(p.words)-1) {
			return true
		}
	}
	return false
}

// begin looks at each word of p once.
func (a *postal) begin(p *pass) {
	a.p, a.x = p, p.d.postal
	a.kinds, a.forms = a.kinds[:0], a.forms[:0]
	a.lower, a.coded, a.rejected, a.last = p.oneCase(), false, 0, -1
	for i := range p.words {
		text := p.words[i].Of(p.text)
		kind, sh := p.d.near.of(&p.words[i]).kind, formOf(text)
		if sh&formLetters != 0 && kind == 0 {
			kind = a.x.ending(text)
		}
		if sh&formLetters == 0 {
			a.last = i
		}
		a.coded = a.coded || sh&formCode != 0 || sh&formDigits != 0 && len(text) >= 2
		a.kinds, a.forms = append(a.kinds, kind), append(a.forms, sh)
	}
}

// oneCase reports whether text has letters of one case only, more or less, so
// that capitals say nothing.
func oneCase(text string) bool {
	upper, lower := 0, 0
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf && r >= 'a' && r <= 'z':
			lower++
		case r >= 'A' && unicode.IsUpper(r):
			upper++
		case r >= utf8.RuneSelf && unicode.IsLower(r):
			lower++
		}
	}
	return upper == 0 || lower < upper
}

// ending is the kind of a word by its end.
func (x *postalIndex) ending(text string) wordKind {
	if len(text) < 5 {
		return 0
	}
	if before := text[len(text)-2]; before < utf8.RuneSelf {
		if word, bit := x.tail(before, text[len(text)-1]); *word&bit == 0 {
			return 0
		}
	}
	for _, e := range x.endings[text[len(text)-1]] {
		if len(text) >= len(e.text)+3 && strings.HasSuffix(text, e.text) {
			return e.kind
		}
	}
	return 0
}

// oneCase is oneCase of the original text.
func (p *pass) oneCase() bool {
	if !p.plain {
		return oneCase(p.in.Text)
	}
	return p.signs.upper == 0 || p.signs.letters < 2*p.signs.upper
}

// formOf looks at one folded word.
func formOf(w string) wordForm {
	digits := 0
	for digits < len(w) && isDigit(w[digits]) {
		digits++
	}
	rest := w[digits:]
	switch {
	case rest == "":
		if digits <= 5 {
			return formDigits | formNumber
		}
		return formDigits
	case digits == 0:
		for i := range len(w) {
			if isDigit(w[i]) {
				return formCode
			}
		}
		return formLetters
	case digits <= 4 && len(rest) == 1 && isLower(rest[0]):
		return formNumber | formCode
	case rest == "st" || rest == "nd" || rest == "rd" || rest == "th":
		return formOrdinal
	}
	return formCode
}

func (a *postal) n() int { return len(a.p.words) }

// is reports whether word k can be any of the kinds.
func (a *postal) is(k int, kinds wordKind) bool {
	return k >= 0 && k < a.n() && a.kinds[k]&kinds != 0
}

// number reports whether word k can be a house number, or a post box's.
func (a *postal) number(k int) bool {
	return k >= 0 && k < a.n() && a.forms[k]&formNumber != 0
}

func (a *postal) ordinal(k int) bool {
	return k >= 0 && k < a.n() && a.forms[k]&formOrdinal != 0
}

// digitsAt is the number of digits of word k if it has nothing else.
func (a *postal) digitsAt(k int) int {
	if k < 0 || k >= a.n() || a.forms[k]&formDigits == 0 {
		return 0
	}
	return len(a.text(k))
}

// name reports whether word k can be part of a street's or place's name.
func (a *postal) name(k int) bool {
	if k < 0 || k >= a.n() {
		return false
	}
	kind := a.kinds[k]
	if kind&wordConnective != 0 {
		return true
	}
	if kind&wordStop != 0 || a.forms[k]&formLetters == 0 {
		return false
	}
	return a.capital(k) || kind&(wordAfter|wordBefore|wordDirection|wordEnding) != 0
}

// named reports whether a name begins at word k, connectives aside.
func (a *postal) named(k int) bool {
	for ; a.is(k, wordConnective) && k < a.n(); k++ {
	}
	return a.name(k) || a.ordinal(k) || a.digitsAt(k) > 0
}

// inName reports whether word i is glued to what stands before it.
func (a *postal) inName(i int) bool {
	if i == 0 {
		return false
	}
	gap := a.gap(i - 1)
	if gap == ":" {
		return a.forms[i-1]&formLetters == 0
	}
	return gap == "." || gap == "@" || gap == "_" || gap == "/" || gap == "-" || gap == "," ||
		strings.HasSuffix(gap, "$") || strings.HasSuffix(gap, "€") || strings.HasSuffix(gap, "£") || strings.HasSuffix(gap, "#")
}

// excused reports whether the street word at k belongs to something else:
// "Google Drive", "test drive".
func (a *postal) excused(k int) bool {
	return a.is(k-1, wordNotStreet) && a.is(k, wordAfterWeak)
}

// gap is what stands between word k and the next.
func (a *postal) gap(k int) string {
	if k < 0 || k+1 >= a.n() {
		return ""
	}
	return a.p.text[a.p.words[k].End:a.p.words[k+1].Start]
}

// tight reports whether word k and the next can be in one street's name.
func (a *postal) tight(k int) bool { return isTight(a.gap(k)) }

// isTight reports whether gap can stand between two words of a street's name.
func isTight(gap string) bool {
	switch gap {
	case " ", ". ", ".", "-", "'", "’", "/", "/ ", " - ", "./", ".-", "- ", " -", "' ", "'-", "--", "  ", ".  ":
		return true
	}
	return false
}

// soft reports whether word k and the next can be number and street.
func (a *postal) soft(k int) bool {
	switch a.gap(k) {
	case ", ", ",", "., ", " #", " # ", ", #", ".: ", "° ", "°":
		return true
	}
	return a.tight(k)
}

// entry returns the word after an entry of the list at word k, or k.
func (a *postal) entry(list nearList, k int) int {
	if k < 0 || k >= a.n() {
		return k
	}
	best := k
	for _, e := range a.p.d.near.of(&a.p.words[k]).under(list) {
		rest, j := e.hashes[1:], k+1
		for len(rest) > 0 && j < a.n() && a.p.words[j].hash == rest[0] && len(a.gap(j-1)) <= 2 {
			rest, j = rest[1:], j+1
		}
		if len(rest) == 0 && j > best {
			best = j
		}
	}
	return best
}
