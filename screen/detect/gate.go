package detect

import (
	"slices"
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
	"offside/screen/fold"
)

// gate decides that a text is clean without folding or searching it: that no
// family could find anything in it, at the first look or the second, nor leave
// a piece of a number for later. It goes by the words and signs of the text
// alone; whatever it is not sure of is scanned.
type gate struct {
	notes table // what there is to note about a word: a set of notes
	// numerals are the first three letters of number words.
	numerals beginnings
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
	notePlace                  // ends the name of a place
	noteOmit                   // begins a phrase that says to leave something out
	noteDictation              // can stand between the parts of an address that is dictated
	noteStanding               // can stand between a letter and the digit that it stands for
	noteEach                   // begins a phrase that says to do something with each digit
)

// besideNumbers are the notes that are asked for where there are numbers only.
const besideNumbers = notePhone | notePostal | noteStreetless | noteSum | noteProvider | notePlace

// besideWords are the notes that are asked for beside certain words only.
const besideWords = noteDictation | noteStanding

// newGate makes the gate for d's lists.
func newGate(d *Detector) *gate {
	notes := map[uint64]int32{}
	add := func(note int32, words ...string) {
		for _, w := range words {
			notes[hashWord(w)] |= note
		}
	}
	for h := range d.tellers.words.words {
		notes[h] |= noteTrick
	}
	for _, list := range toldLists {
		for e := range d.near.each(list) {
			add(noteTold, e.words[0])
		}
	}
	for e := range d.near.each(nearEach) {
		add(noteEach, e.words[0])
	}
	for e := range d.near.each(nearOmit) {
		add(noteOmit, e.words[0])
	}
	add(noteScan, fold.LinkWords()...)
	add(noteSum, fold.SumWords()...)
	add(noteSum, fold.ReckonWords()...)
	add(noteSpelled, fold.RomanWords()...)
	add(noteSpelled, fold.RadioWords()...)
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
	add(noteDictation, fold.DictationWords()...)
	add(noteStanding, fold.StandingWords()...)
	for h := range d.spelled.words {
		notes[h] |= noteSpelled
	}
	for _, list := range [...]nearList{nearPhone, nearNumber, nearLabel, nearBehind} {
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
		for e := range d.near.each(list) {
			notes[e.hashes[0]] |= noteStreetless
		}
	}
	for _, list := range places {
		for e := range d.near.each(list) {
			notes[e.hashes[len(e.hashes)-1]] |= notePlace
		}
	}
	notes[hashWord("nan")] |= notePlace
	g := &gate{notes: newTable(notes)}
	for _, w := range fold.NumberWords() {
		g.numerals.add(w)
	}
	known := d.grammar.marks
	for h, note := range notes {
		if note&^(besideNumbers|besideWords) != 0 {
			known.flag(h, flagNote)
		}
		if note&(besideNumbers|noteSpelled) != 0 {
			known.flag(h, flagNumber)
		}
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
	if !p.plain && p.view.Did(contact.FullwidthMath) {
		return false // a letter in a circle can be meant as a sign
	}
	if g.ats > 0 || g.slash > 0 || g.odd > 0 || g.wide > 0 || g.mixed > 0 || g.singles >= 3 {
		return false
	}
	if slashed(text) {
		return false
	}
	p.housed = false
	trick, omit, ok := p.wordsClean(text)
	return ok && !(omit && p.omits()) && (g.digits == 0 || p.numbersClean(text)) && p.marksClean(text, trick || g.digits >= 4) && !p.phraseTells(text, p.housed)
}

// omits reports whether leaving out what the text says to leave out makes another
// word: more than a whole one is gone then.
func (p *pass) omits() bool {
	p.fold()
	u := p.undone()
	told := p.hears()
	u.steps = fold.Omitted(p.text, &told.fillers, p.original, u.steps[:0])
	return slices.ContainsFunc(u.steps, func(s fold.Step) bool {
		return s.Start > 0 && p.text[s.Start-1] > ' ' || s.End == len(p.text) || p.text[s.End] != '.'
	})
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

// wordsClean reports whether no word needs a scan, whether one tells of a trick,
// and whether something is said to be left out.
func (p *pass) wordsClean(text string) (trick, omit, ok bool) {
	gate, spelled, ask := p.d.gate, -nearSpelled, flagNote
	if p.signs.digits > 0 {
		ask |= flagNumber
	}
	for i := range p.words {
		w := &p.words[i]
		if p.gluedNumber(text, w.Span) || w.Len() == 1 && p.standsFor(text, i) || p.signStands(text, i) {
			return trick, omit, false
		}
		if w.mark.flags&ask == 0 {
			continue
		}
		note := gate.notes.get(w.hash)
		switch {
		case note&noteScan != 0,
			p.signs.digits > 0 && (note&noteSum != 0 || note&noteStreetless != 0 && p.streetless(i)),
			note&noteAt != 0 && p.atSignAt(text, i),
			note&noteEach != 0 && p.signs.digits > minPhone && p.listed(nearEach, i, len(p.words)-1),
			note&noteTold != 0 && p.tellsOf(i),
			note&noteDot != 0 && p.topBehind(text, i):
			return trick, omit, false
		}
		omit = omit || note&noteOmit != 0 && p.listed(nearOmit, i, len(p.words)-1)
		trick = trick || note&noteTrick != 0
		if note&noteSpelled != 0 {
			if i-spelled < nearSpelled {
				return trick, omit, false
			}
			spelled = i
		}
	}
	return trick, omit, true
}

// standsFor reports whether the text could say that word i, a letter, stands for a
// digit: "t is five".
func (p *pass) standsFor(text string, i int) bool {
	for k := i + 1; k < len(p.words) && k <= i+1+fold.MostStanding; k++ {
		if k > i+1 {
			var w speller
			w.put(p.words[k].Of(text))
			if _, ok := fold.DigitSaid(string(w.bytes[:w.n])); ok {
				return true
			}
		}
		if p.d.gate.notes.get(p.words[k].hash)&noteStanding == 0 {
			break
		}
	}
	return false
}

// signStands reports whether the text could say that a sign before word i stands
// for a digit: "every ? is a five".
func (p *pass) signStands(text string, i int) bool {
	start := p.words[i].Start
	at := start
	for at > 0 && strings.IndexByte(fold.SaidMarks, text[at-1]) >= 0 {
		at--
	}
	if at == 0 || strings.IndexByte(fold.SaidSigns, text[at-1]) < 0 {
		return false
	}
	return strings.IndexByte(text[at:start], '=') >= 0 || p.standsFor(text, i-1)
}

// beginnings are a set of the first three letters of words, in any case.
type beginnings [1 << 9]uint64

// place is the bit of the beginning of a word.
func (b *beginnings) place(w string) (*uint64, uint64) {
	i := uint(w[0]&31)<<10 | uint(w[1]&31)<<5 | uint(w[2]&31)
	return &b[i>>6], 1 << (i & 63)
}

// add adds a word; shorter ones than three letters begin nothing longer.
func (b *beginnings) add(w string) {
	if len(w) > 2 {
		word, bit := b.place(w)
		*word |= bit
	}
}

// begin reports whether a word of the set could begin w, of three bytes at least.
func (b *beginnings) begin(w string) bool {
	word, bit := b.place(w)
	return w[0] >= utf8.RuneSelf || *word&bit != 0
}

// topBehind reports whether what stands behind word i could be a top-level domain,
// past words with which people dictate an address: "dot and then com".
func (p *pass) topBehind(text string, i int) bool {
	for k := i + 1; k < len(p.words) && k <= i+1+fold.MostDictation; k++ {
		if p.topAt(text, p.words[k].Start) {
			return true
		}
		if p.d.gate.notes.get(p.words[k].hash)&noteDictation == 0 {
			break
		}
	}
	return false
}

// tellsOf reports whether the words from i on say how something is to be read.
func (p *pass) tellsOf(i int) bool {
	for _, list := range toldLists {
		if p.listed(list, i, len(p.words)-1) {
			return true
		}
	}
	return false
}

// gluedNumber reports whether number words stand in a word of plain text in any
// case: "fiveFIVEfive".
func (p *pass) gluedNumber(text string, at contact.Span) bool {
	if at.Len() < fold.ShortestGlued || !p.d.gate.numerals.begin(text[at.Start:]) {
		return false
	}
	var s speller
	s.put(at.Of(text))
	return fold.MayBeGlued(string(s.bytes[:s.n]))
}

// atSignAt reports whether word i, one for "@", could be meant as one: marks set
// it off, or a mail provider or "the rate" stands behind it.
func (p *pass) atSignAt(text string, i int) bool {
	marks, reach, at := "-_.=:([{<'\"|*/~)]}>", 3, p.words[i].Span
	if at.Len() == 1 { // "a", which means little
		marks, reach = "-([{<.", 1
	}
	if strings.ContainsAny(text[max(0, at.Start-reach):at.Start], marks) || reach > 1 && strings.ContainsAny(text[at.End:min(len(text), at.End+reach)], marks) {
		return true
	}
	if p.atTheRate(text, p.words[i].End) > 0 {
		return true
	}
	notes := &p.d.gate.notes
	if i+1 == len(p.words) || notes.get(p.words[i+1].hash)&noteProvider != 0 {
		return i+1 < len(p.words)
	}
	if i+2 >= len(p.words) {
		return false
	}
	var name speller // "g mail"
	name.put(p.words[i+1].Of(text))
	name.put(p.words[i+2].Of(text))
	return notes.get(name.hash())&noteProvider != 0
}

// marksClean reports whether no mark can be a dot of a domain or a sign of an
// address. trick says that undo would look.
func (p *pass) marksClean(text string, trick bool) bool {
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
		case before <= ' ' && i > 0, strings.IndexByte("([{<", before) >= 0, isDigit(after) && !isDigit(before), p.topAt(text, i+1):
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
	at, dot, from, exclaims := false, false, 0, false
	for n := 0; n <= len(p.words); n++ { // what stands between the words
		to := len(text)
		if n < len(p.words) {
			to = p.words[n].Start
		}
		for i := from; i < to; i++ {
			switch text[i] {
			case '#', '*', '&', '^', '~', '=':
				at = true
				if dot = dot || p.isTopAt(text, i+1); p.spacedDomain(text, i+1) {
					return false
				}
			case ',', ';', ')', ']', '}', '>':
				dot = dot || p.isTopAt(text, i+1)
			case '-', '_':
				if p.isTopAt(text, i+1) {
					return false
				}
			case '|', '+', '$':
				if i > 0 && isAlnum(text[i-1]) {
					return false
				}
				dot = dot || text[i] == '|' && p.isTopAt(text, i+1)
			case '!':
				exclaims = true
			default: // a picture can stand for a dot
				dot = dot || text[i] >= utf8.RuneSelf && p.isTopAt(text, skipAny(text, i+1, around))
			}
		}
		if n < len(p.words) {
			from = p.words[n].End
		}
	}
	return !(at && dot) && !(exclaims && p.exclaims(text))
}

// around is what can stand around the dots of an address.
const around = " \n)]}>"

// spacedDomain reports whether a domain could begin at i, behind what could be
// meant as "@", with spaces around its dots: "jo * mail. com".
func (p *pass) spacedDomain(text string, i int) bool {
	for {
		from := skipAny(text, i, around)
		i = from
		for i < len(text) && (isAlnum(text[i]) || text[i] == '-' || text[i] >= utf8.RuneSelf) {
			i++
		}
		if dot := skipAny(text, i, around+"([{<"); i == from || dot == len(text) || text[dot] != '.' {
			return false
		} else if i = dot + 1; p.isTopAt(text, skipAny(text, i, around)) {
			return true
		}
	}
}

// skipAny passes the bytes of set at i.
func skipAny(text string, i int, set string) int {
	for i < len(text) && strings.IndexByte(set, text[i]) >= 0 {
		i++
	}
	return i
}

// exclaims reports whether an exclamation mark could be the last letter of a
// word: "wif!".
func (p *pass) exclaims(text string) bool {
	for i := range p.words {
		at := p.words[i].End
		if at == len(text) || text[at] != '!' {
			continue
		}
		var w speller
		for w.put(p.words[i].Of(text)); at < len(text) && text[at] == '!'; at++ {
			w.add('i')
		}
		if p.isKnownHash(w.hash()) {
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
