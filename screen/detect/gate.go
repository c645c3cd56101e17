package detect

import (
	"strings"

	"offside/screen/fold"
)

// gate decides that a text is clean without folding or searching it: that no
// family could find anything in it, at the first look or the second, nor leave
// a piece of a number for later. It goes by the words and signs of the text
// alone; whatever it is not sure of is scanned.
type gate struct {
	filter bloom // the words below
	notes  table // what there is to note about a word: a set of notes
}

// What there is to note about a word.
const (
	noteScan       = 1 << iota // needs a scan
	noteTrick                  // tells of a trick: makes undo look
	noteTold                   // begins a phrase that says that something is written backwards or in a code
	noteDot                    // stands for a dot: needs one before a top-level domain
	noteAt                     // stands for "@": needs one behind a bracket or hyphen
	noteSpelled                // a number word: two of them near each other need one
	notePhone                  // can announce a number as a telephone's
	notePostal                 // a word for a street or a unit
	noteStreetless             // begins what addresses have in place of a street
	noteProvider               // the name of a mail provider
	noteSum                    // a word for a sign of a sum
)

// noteBits sizes the filter, in powers of two of bits.
const noteBits = 17

// newGate makes the gate for d's lists.
func newGate(d *Detector) *gate {
	notes := map[uint64]int32{}
	add := func(note int32, words ...string) {
		for _, w := range words {
			notes[hashBytes(fnvOffset, w)] |= note
		}
	}
	for h := range d.tellers.words.words {
		notes[h] |= noteTrick
	}
	for _, list := range [...]string{nearBackward, nearCode} {
		for e := range d.near.each(list) {
			add(noteTold, e.words[0])
		}
	}
	add(noteScan, fold.LinkWords()...)
	add(noteSum, fold.SumWords()...)
	for turned := range d.tellers.back {
		add(noteScan, turned)
	}
	for name := range d.tellers.hosts {
		add(noteProvider, name)
	}
	for name := range d.providers {
		if !ordinaryWord(name) {
			add(noteProvider, name)
		}
	}
	for h := range d.dots.words {
		notes[h] |= noteDot
	}
	for h := range d.ats.words {
		notes[h] |= noteAt
	}
	add(noteAt, "a")
	for h := range d.spelled.words {
		notes[h] |= noteSpelled
	}
	for _, list := range [...]string{nearPhone, nearNumber, nearLabel, nearBehind} {
		for e := range d.near.each(list) {
			add(notePhone, e.words[0])
		}
	}
	for h, kind := range d.postal.kinds {
		if kind&wordStreet != 0 {
			notes[h] |= notePostal
		}
	}
	for _, list := range streetless {
		for first := range d.postal.phrases[list] {
			notes[first] |= noteStreetless
		}
	}
	g := &gate{filter: newBloom(noteBits), notes: newTable(notes)}
	for h := range notes {
		g.filter.add(h)
	}
	return g
}

// nearSpelled is how many words further on a number word still belongs to the
// same number: "nine hundred and sixteen".
const nearSpelled = 4

// clean reports whether there is nothing in the text for any family. text is
// the folded text or, if it is plain, the original.
func (p *pass) clean(text string) bool {
	g := &p.signs
	if g.ats > 0 || g.slash > 0 || g.odd > 0 || g.wide > 0 || g.mixed > 0 || g.singles >= 3 {
		return false
	}
	if slashed(text) {
		return false
	}
	trick, ok := p.wordsClean(text)
	return ok && (g.digits == 0 || p.numbersClean(text)) && p.marksClean(text, trick || g.digits >= 4, trick) && !p.tellsAny(text)
}

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

// wordsClean reports whether no word needs a scan, and whether one tells of a
// trick.
func (p *pass) wordsClean(text string) (trick, ok bool) {
	gate, spelled := p.d.gate, -nearSpelled
	for i := range p.words {
		w := &p.words[i]
		if !gate.filter.has(w.hash) {
			continue
		}
		note := gate.notes.get(w.hash)
		switch {
		case note&noteScan != 0,
			p.signs.digits > 0 && (note&noteSum != 0 || note&noteStreetless != 0 && p.d.postal.streetless(p.words[i:])),
			note&noteAt != 0 && p.atSignAt(text, i),
			note&noteTold != 0 && (p.listed(nearBackward, i, len(p.words)-1) || p.listed(nearCode, i, len(p.words)-1)),
			note&noteDot != 0 && i+1 < len(p.words) && p.topAt(text, p.words[i+1].Start):
			return trick, false
		}
		trick = trick || note&noteTrick != 0
		if note&noteSpelled != 0 {
			if i-spelled < nearSpelled {
				return trick, false
			}
			spelled = i
		}
	}
	return trick, true
}

// announcesAt reports whether words from i on announce a number as a
// telephone's.
func (p *pass) announcesAt(i int) bool {
	last := len(p.words) - 1
	return p.listed(nearPhone, i, last) || p.listed(nearNumber, i, last) || p.listed(nearLabel, i, last) || p.listed(nearBehind, i, last)
}

// atSignAt reports whether word i, one for "@", could be meant as one: a bracket
// or hyphen stands before it, or a mail provider or "the rate" behind it.
func (p *pass) atSignAt(text string, i int) bool {
	if at := p.words[i].Start; at > 0 && strings.IndexByte("-([{<", text[at-1]) >= 0 {
		return true
	}
	if p.atTheRate(text, p.words[i].End) > 0 {
		return true
	}
	notes := &p.d.gate.notes
	if i+1 == len(p.words) || notes.get(p.words[i+1].hash)&noteProvider != 0 {
		return i+1 < len(p.words)
	}
	return i+2 < len(p.words) && notes.get(hashLower(p.words[i+1].hash, p.words[i+2].Of(text)))&noteProvider != 0 // "g mail"
}

// numbersClean reports whether no number can be, or be a part of, a telephone
// number, a sum or a postcode: they are short, far enough apart, and words
// enough stand beside them that neither announce one nor name a street.
func (p *pass) numbersClean(text string) bool {
	const never = -1000
	numbers, longest, row, last, others, postal, announced := 0, 0, 0, never, 0, never, never
	for i := range p.words {
		w := &p.words[i]
		if !isDigit(text[w.Start]) {
			note := p.d.gate.notes.get(w.hash)
			if note&noteSpelled == 0 {
				others++
			}
			if note&notePhone != 0 && p.announcesAt(i) {
				announced = i
			}
			if note&notePostal != 0 && p.street(text, i) || p.d.postal.endsAs(w.Of(text)) {
				postal = i
			}
			if i == postal && i-last <= streetReach || i == announced && last == i-1 {
				return false
			}
			continue
		}
		if i-postal <= streetReach || i-announced <= farthest+1 {
			return false
		}
		if row += w.Len(); last < 0 || w.Start-p.words[last].End > longestRowGap {
			row = w.Len()
		}
		if row >= minPhone || last >= 0 && last == i-1 && p.postcodeLike(text, last) || p.sumAround(text, i) {
			return false
		}
		numbers, longest, last = numbers+1, max(longest, w.Len()), i
	}
	return (longest <= 3 || numbers == 1 && postal < 0) && others > bareWords
}

// street reports whether word i, which can name a street or a unit, could do so
// where it stands: many of these words are common ones.
func (p *pass) street(text string, i int) bool {
	w := &p.words[i]
	kind := wordKind(p.d.postal.table.get(w.hash))
	if kind&(wordAfter|wordBefore|wordEnding|wordEndingWeak) != 0 || !p.plain {
		return true
	}
	counted := i+1 < len(p.words) && isDigit(text[p.words[i+1].Start])
	if kind&wordUnit != 0 && (counted || i+1 < len(p.words) && p.words[i+1].Len() == 1 ||
		i+2 < len(p.words) && isDigit(text[p.words[i+2].Start])) {
		return true
	}
	switch {
	case kind&(wordAfterWeak|wordBeforeWeak) == 0:
		return false
	case counted, isUpper(text[w.Start]), w.End < len(text) && (text[w.End] == '.' || text[w.End] == '/'), kind&wordBeforeWeak != 0 && w.Len() > 3:
		return true
	}
	return w.Len() > 2 && oneCase(text)
}

// streetReach is how many words away from a word for a street its number can
// stand.
const streetReach = 10

// longestRowGap is how many bytes can stand between the groups of one number.
const longestRowGap = 4

// postcodeLike reports whether the numbers at words i and i+1 could be the
// halves of a postcode.
func (p *pass) postcodeLike(text string, i int) bool {
	a, b := p.words[i], p.words[i+1]
	gap := text[a.End:b.Start]
	return (gap == " " || gap == "-") && max(a.Len(), b.Len()) > 2
}

// sumAround reports whether what stands before or behind the number at word i
// could make it a term of a sum, or announce it by a letter: "(3", "5 +", "t: 5".
func (p *pass) sumAround(text string, i int) bool {
	w := p.words[i]
	before, after := strings.TrimRight(text[:w.Start], " "), strings.TrimLeft(text[w.End:], " ")
	if before != "" && strings.IndexByte("([+:.", before[len(before)-1]) >= 0 {
		if c := before[len(before)-1]; c != ':' && c != '.' || i > 0 && p.words[i-1].Len() == 1 && p.words[i-1].End == len(before)-1 {
			return true
		}
	}
	return after != "" && after[0] == '+'
}

// marksClean reports whether no mark can be a dot of a domain or a sign of an
// address. trick says that undo would look, word that a word is why.
func (p *pass) marksClean(text string, trick, word bool) bool {
	for i := strings.IndexByte(text, '.'); i >= 0; {
		var before, after byte = ' ', ' '
		if i > 0 {
			before = text[i-1]
		}
		if i+1 < len(text) {
			after = text[i+1]
		}
		switch {
		case before <= ' ' && i > 0 && after == '.':
			trick = true // "wait ..." makes undo look too
		case before <= ' ' && i > 0, strings.IndexByte("([{<", before) >= 0, isDigit(after) && !isDigit(before), p.topAt(text, i+1),
			word && isAlnum(before) && isAlnum(after): // a word tells what to leave out, and the rest could be a domain
			return false
		}
		next := strings.IndexByte(text[i+1:], '.')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return !trick || p.signsClean(text)
}

// signsClean reports whether no other sign can be meant as the "@" or a dot of
// an address, or as a letter.
func (p *pass) signsClean(text string) bool {
	if !p.plain && strings.ContainsRune(p.in.Text, '\u202e') {
		return false
	}
	at, dot := false, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '#', '*', '&', '^', '~', '=':
			at = true
			dot = dot || p.isTopAt(text, i+1)
		case ',', ';', '|', ')', ']', '}', '>':
			dot = dot || p.isTopAt(text, i+1)
		case '-', '_':
			if p.isTopAt(text, i+1) {
				return false
			}
		}
		if strings.IndexByte("|+$", text[i]) >= 0 && i > 0 && isAlnum(text[i-1]) {
			return false
		}
	}
	return !(at && dot) && !p.exclaims(text)
}

// exclaims reports whether an exclamation mark could be the last letter of a
// word: "wif!".
func (p *pass) exclaims(text string) bool {
	for i := range p.words {
		h, at := p.words[i].hash, p.words[i].End
		for ; at < len(text) && text[at] == '!'; at++ {
			h = (h ^ 'i') * fnvPrime
		}
		if at > p.words[i].End && p.isKnownHash(h) {
			return true
		}
	}
	return false
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
