package detect

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
	"offside/screen/fold"
)

// The gate decides that a text is clean without a scan. By the words and signs of a
// text alone it tells that no e-mail address, link, handle, account or phrase can be in
// it; whatever it is not sure of is scanned. Of a text with numbers in it that does not
// tell enough: telephone numbers and addresses are read there, and the second look is
// asked what it would undo, as a scan does.

// asked is what the gate asks of each word.
const asked = noteDot | noteAt | noteAccount

// clean reports whether there is nothing in the text for any family. text is
// the folded text or, if it is plain, the original.
func (p *pass) clean(text string) bool {
	g := &p.signs
	if p.outlandish() {
		return false
	}
	if g.ats > 0 || g.slash > 0 || g.odd > 0 || g.wide > 0 || g.mixed > 0 || g.singles >= 3 {
		return false
	}
	if g.marks.has('/') && slashed(text) || strings.IndexByte(text, '\t') >= 0 {
		return false // a tab can be meant as a space
	}
	if !p.wordsClean(text) || !p.dotsClean(text) {
		return false
	}
	if p.phrased = p.phraseTells(text); p.phrased {
		return false
	}
	p.fold()
	p.survey()
	return p.numberless() && p.untricked()
}

// numberless reports whether neither a telephone number nor an address is in the text.
// It reads them: too much depends on what stands beside a number for less to tell.
func (p *pass) numberless() bool {
	if p.signs.digits >= minPhone || p.hasSpelled() {
		findPhones(p)
	}
	if len(p.hits) == 0 {
		findAddresses(p)
	}
	return len(p.hits) == 0
}

// untricked reports whether a second look would see what the first did: it has
// nothing to undo.
func (p *pass) untricked() bool {
	if !p.suspicious() {
		return true
	}
	u, told := p.undone(), p.hears()
	u.steps = p.steps(&told, u.steps[:0])
	return len(u.steps) == 0 && !told.acrostic
}

// outlandish reports whether something stands in the text that does in no ordinary
// one. A letter in a circle can be meant as a sign.
func (p *pass) outlandish() bool {
	return !p.plain && (p.view.Did(contact.FullwidthMath) || strings.ContainsFunc(p.in.Text, outlandish))
}

// outlandish reports whether r stands in no ordinary message: a control or format
// character, a mark that was put on a letter, or what is no character at all. What is
// read past such is left to the scan.
func outlandish(r rune) bool {
	switch r {
	case '\n', '\r', '\t', zeroWidthJoiner, pictureSelector: // the last two make pictures
		return false
	case utf8.RuneError:
		return true
	}
	return !unicode.IsGraphic(r) || unicode.Is(unicode.Mn, r)
}

const (
	zeroWidthJoiner = '\u200d'
	pictureSelector = '\ufe0f'
)

// slashed reports whether a slash could be a path's: one that is not a date's.
func slashed(text string) bool {
	for i := strings.IndexByte(text, '/'); i >= 0; {
		if i == 0 || i+1 == len(text) || !isDigit(text[i-1]) || !isDigit(text[i+1]) {
			return true
		}
		next := strings.IndexByte(text[i+1:], '/')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return false
}

// wordsClean reports whether no word needs a scan.
func (p *pass) wordsClean(text string) bool {
	for i := range p.words {
		if note := p.words[i].mark.notes & asked; note != 0 && p.needsScan(text, i, note) {
			return false
		}
	}
	return true
}

// needsScan reports whether word i, of which there is this to note, needs a scan: it
// depends on what stands beside it.
func (p *pass) needsScan(text string, i int, note notes) bool {
	last := len(p.words) - 1
	return note&noteAt != 0 && p.atSignAt(text, i) ||
		note&noteAccount != 0 && p.signs.digits >= minNamedAccount && (p.listed(nearAccount, i, last) || p.listed(nearBankCode, i, last)) ||
		note&noteDot != 0 && (p.topBehind(text, i) || i > 1 && p.listed(nearWeakAt, i-2, i-2))
}

// topBehind reports whether what stands behind word i could be a top-level domain,
// past words with which people dictate an address: "dot and then com".
func (p *pass) topBehind(text string, i int) bool {
	for k := i + 1; k < len(p.words) && k <= i+1+fold.MostDictation; k++ {
		if p.topAt(text, p.words[k].Start) {
			return true
		}
		if p.words[k].mark.notes&noteDictation == 0 {
			break
		}
	}
	return false
}

// What can set a word for "@" off, with spaces between, and what "a".
var (
	setsOff  = marksOf("-_.=:([{<'\"|*/~)]}>")
	setsOffA = marksOf("-([{<.")
)

// longestSetOff is how many bytes on either side of a word can set it off.
const longestSetOff = 3

// setsOffAt reports whether a mark of those that are meant as the signs around "@"
// stands on either side of at.
func setsOffAt(text string, at contact.Span) bool {
	for i := at.Start - 1; i >= 0 && i >= at.Start-longestSetOff && byteClass[text[i]] < firstWord; i-- {
		if setsOff.has(text[i]) {
			return true
		}
	}
	for i := at.End; i < len(text) && i < at.End+longestSetOff && byteClass[text[i]] < firstWord; i++ {
		if setsOff.has(text[i]) {
			return true
		}
	}
	return false
}

// atSignAt reports whether word i, one for "@", could be meant as one: marks set
// it off, or a mail provider or "the rate" stands behind it.
func (p *pass) atSignAt(text string, i int) bool {
	at := p.words[i].Span
	if at.Len() == 1 { // "a", which means little
		if at.Start > 0 && setsOffA.has(text[at.Start-1]) {
			return true
		}
	} else if setsOffAt(text, at) {
		return true
	}
	if p.atTheRate(text, p.words[i].End) > 0 {
		return true
	}
	if i+1 == len(p.words) || p.words[i+1].mark.notes&noteProvider != 0 {
		return i+1 < len(p.words)
	}
	if i+2 >= len(p.words) {
		return false
	}
	var name speller // "g mail"
	name.put(p.words[i+1].Of(text))
	name.put(p.words[i+2].Of(text))
	return p.d.grammar.marks.at(name.hash()).notes&noteProvider != 0
}

// dotsClean reports whether no full stop can be one of a domain.
func (p *pass) dotsClean(text string) bool {
	for i := strings.IndexByte(text, '.'); i >= 0; {
		var before, after byte = ' ', ' '
		if i > 0 {
			before = text[i-1]
		}
		if i+1 < len(text) {
			after = text[i+1]
		}
		switch {
		case before <= ' ' && i > 0 && after == '.': // "wait ..."
		case before <= ' ' && i > 0, strings.IndexByte("([{<", before) >= 0, isDigit(after) && !isDigit(before), p.topAt(text, i+1), embraced(text, i):
			return false
		}
		next := strings.IndexByte(text[i+1:], '.')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return true
}

// embraced reports whether a bracket or another mark stands on either side of the full
// stop at i, with a space between or none.
func embraced(text string, i int) bool {
	before, after := strings.TrimRight(text[:i], " "), strings.TrimLeft(text[i+1:], " ")
	return before != "" && after != "" && embraces(before[len(before)-1], after[0])
}

// topAt reports whether what stands at i could be a top-level domain.
func (p *pass) topAt(text string, i int) bool {
	if i >= len(text) || byteClass[text[i]] < firstWord {
		return false
	}
	end := i
	for end < len(text) && byteClass[text[end]] >= firstWord {
		end++
	}
	return end < len(text) && text[end] == '-' || p.isTopAt(text, i)
}

// isTopAt reports whether a top-level domain stands at i.
func (p *pass) isTopAt(text string, i int) bool {
	var room [24]byte
	n := 0
	for ; i < len(text) && n < len(room) && byteClass[text[i]] >= firstWord; i++ {
		room[n] = byteClass[text[i]]
		n++
	}
	return n == len(room) || n > 1 && !isDigit(room[0]) && p.s.topLevels.hasBytes(room[:n])
}
