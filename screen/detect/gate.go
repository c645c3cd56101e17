package detect

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
	"offside/screen/fold"
)

// gate decides that a text is clean without folding or searching it: that no
// family could find anything in it, at the first look or the second, nor leave
// a piece of a number for later. It goes by the words and signs of the text
// alone; whatever it is not sure of is scanned.
type gate struct {
	// numerals are the first three letters of number words.
	numerals beginnings
}

// notes is what there is to note about a word.
type notes uint32

const (
	noteScan       notes = 1 << iota // needs a scan
	noteTrick                        // tells of a trick: makes undo look
	noteTold                         // begins a phrase that says that something is written backwards or in a code
	noteDot                          // stands for a dot: needs one before a top-level domain
	noteAt                           // stands for "@": needs one behind a bracket or hyphen
	noteSpelled                      // a number word: two of them near each other need one
	noteLetter                       // a word that spells a letter, or a Roman numeral: three of them need one
	noteTells                        // tells the pieces of a number apart
	notePhone                        // can announce a number as a telephone's
	notePostal                       // a word for a street or a unit
	noteStreetless                   // begins what addresses have in place of a street
	noteProvider                     // the name of a mail provider
	noteSum                          // a word for a sign of a sum
	notePlace                        // ends the name of a place
	noteOmit                         // begins a phrase that says to leave something out
	noteDictation                    // can stand between the parts of an address that is dictated
	noteStanding                     // can stand between a letter and the digit that it stands for
	noteEach                         // begins a phrase that says to do something with each digit
	notePart                         // a label of what an address ends with, if it is told in parts
	noteSocial                       // the name of a platform: a handle can be joined to it
	noteAccount                      // begins the name of a bank, a wallet or a kind of accounts
	noteStreet                       // a street's word and nothing else, or leads to what is near a house
)

// What is asked of each word, and what only where there are numbers.
const (
	askedAlways   = noteScan | noteTrick | noteTold | noteDot | noteAt | noteSpelled | noteLetter | noteOmit | noteStanding | notePart | noteSocial | noteStreet
	askedOfDigits = noteSum | noteStreetless | noteEach | noteAccount
)

// newGate makes the gate for d's lists.
func newGate(d *Detector) *gate {
	d.noteWords()
	d.noteLists()
	g := &gate{}
	for _, w := range fold.NumberWords() {
		g.numerals.add(w)
	}
	return g
}

// noteWords notes what the gate has to know about single words.
func (d *Detector) noteWords() {
	marks := d.grammar.marks
	for h := range d.tellers.words.words {
		marks.note(h, noteTrick)
	}
	for h := range d.dots.words {
		marks.note(h, noteDot)
	}
	for h := range d.ats.words {
		marks.note(h, noteAt)
	}
	for h := range d.spelled.words {
		marks.note(h, noteSpelled)
	}
	for h, kind := range d.postal.kinds {
		if kind&wordStreet != 0 {
			marks.note(h, notePostal)
		}
		if kind&(wordAfter|wordBefore) != 0 {
			marks.note(h, noteStreet)
		}
	}
	add := func(note notes, words ...string) {
		for _, w := range words {
			marks.note(hashWord(w), note)
		}
	}
	add(noteScan, fold.LinkWords()...)
	add(noteScan, slices.Collect(maps.Keys(d.tellers.back))...)
	add(noteSum, fold.SumWords()...)
	add(noteSum, fold.ReckonWords()...)
	add(noteLetter, fold.RomanWords()...)
	add(noteLetter|noteTrick, fold.RadioWords()...)
	add(noteTells, fold.PieceWords()...)
	add(noteAt, "a")
	add(noteDictation, fold.DictationWords()...)
	add(noteStanding, fold.StandingWords()...)
	add(notePart, fold.PartLabels()...)
	add(noteSocial, slices.Collect(maps.Keys(d.tellers.social))...)
	add(noteProvider, slices.Collect(maps.Keys(d.tellers.hosts))...)
	for name := range d.providers {
		if !ordinaryWord(name) {
			add(noteProvider, name)
		}
	}
	add(notePlace, "nan")
}

// noteLists notes the words that entries of lists begin with, or end with.
func (d *Detector) noteLists() {
	marks := d.grammar.marks
	begin := func(note notes, lists ...nearList) {
		for _, list := range lists {
			for e := range d.near.each(list) {
				marks.note(e.hashes[0], note)
			}
		}
	}
	begin(noteTold, toldLists...)
	begin(noteEach, nearEach)
	begin(noteOmit, nearOmit)
	begin(notePhone, nearPhone, nearNumber, nearLabel, nearBehind)
	begin(noteStreet, nearLandmark, nearCorner)
	begin(noteAccount, nearAccount, nearBankCode)
	begin(noteStreetless, streetless[:]...)
	for _, list := range places {
		for e := range d.near.each(list) {
			marks.note(e.hashes[len(e.hashes)-1], notePlace)
		}
	}
}

// nearSpelled is how many words further on a number word still belongs to the
// same number: "nine hundred and sixteen".
const nearSpelled = 4

// fewestLetters is how many words that spell letters, or Roman numerals, the
// shortest row of them has that is read.
const fewestLetters = 3

// clean reports whether there is nothing in the text for any family. text is
// the folded text or, if it is plain, the original.
func (p *pass) clean(text string) bool {
	g := &p.signs
	if !p.plain && (p.view.Did(contact.FullwidthMath) || strings.ContainsFunc(p.in.Text, outlandish)) {
		return false // a letter in a circle can be meant as a sign
	}
	if g.ats > 0 || g.slash > 0 || g.odd > 0 || g.wide > 0 || g.mixed > 0 || g.singles >= 3 {
		return false
	}
	if g.marks.has('/') && slashed(text) || p.shoutsAddress() || strings.IndexByte(text, '\t') >= 0 {
		return false // a tab can be meant as a space
	}
	p.housed = false
	told, ok := p.wordsClean(text)
	if !ok || g.digits > 0 && !p.numbersClean(text) || !p.marksClean(text, told) || p.plays(told) {
		return false
	}
	p.phrased = p.phraseTells(text, p.housed || told&noteStreet != 0)
	return !p.phrased
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

// plays reports whether one of the tricks that words tell of was played: so few
// words do that it is tried.
func (p *pass) plays(told notes) bool {
	const tried = noteOmit | noteSum | noteStanding
	if told&tried == 0 {
		return false
	}
	p.fold()
	steps := p.undone().steps[:0]
	if told&noteSum != 0 {
		steps = fold.Reckoned(p.text, fold.Sums(p.text, steps))
	}
	if told&noteStanding != 0 {
		steps = fold.Mapped(p.text, steps)
	}
	return len(steps) > 0 || told&noteOmit != 0 && p.signs.digits+p.signs.dots > 0 && p.omits()
}

// omits reports whether leaving out what the text says to leave out makes another
// word: more than a whole one is gone then.
func (p *pass) omits() bool {
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

// wordsClean reports whether no word needs a scan, and the notes of the words that
// tell of a trick.
func (p *pass) wordsClean(text string) (told notes, ok bool) {
	ask, spelled, letters := askedAlways, -nearSpelled, 0
	if p.signs.digits > 0 {
		ask |= askedOfDigits
	}
	for i := range p.words {
		w := &p.words[i]
		if w.Len() >= fold.ShortestGlued && p.gluedNumber(text, w.Span) {
			return told, false
		}
		note := w.mark.notes & ask
		if note == 0 {
			continue
		}
		if note&^(noteTrick|noteSum|noteStreet) != 0 {
			if note = p.noted(text, i, note); note&noteScan != 0 {
				return told, false
			}
			if note&noteSpelled != 0 {
				if i-spelled < nearSpelled {
					return told, false
				}
				spelled = i
			}
			letters += btoi(note&noteLetter != 0)
		}
		told |= note
	}
	return told, letters < fewestLetters
}

// noted is what is left of the notes of word i when it is asked what they depend
// on.
func (p *pass) noted(text string, i int, note notes) notes {
	last := len(p.words) - 1
	switch {
	case note&noteStreetless != 0 && p.streetless(i),
		note&noteAt != 0 && p.atSignAt(text, i),
		note&noteAccount != 0 && p.signs.digits >= minNamedAccount && (p.listed(nearAccount, i, last) || p.listed(nearBankCode, i, last)),
		note&noteEach != 0 && p.signs.digits > minPhone && p.listed(nearEach, i, last),
		note&noteTold != 0 && p.tellsOf(i),
		note&notePart != 0 && p.partBehind(text, i),
		note&noteSocial != 0 && p.inName(text, i),
		note&noteDot != 0 && (p.topBehind(text, i) || i > 1 && p.listed(nearWeakAt, i-2, i-2)):
		return noteScan
	}
	if note&noteAt != 0 && onLine(text, p.words[i].Span) {
		note |= noteTrick
	} else {
		note &^= noteAt
	}
	if note&noteOmit != 0 && !p.listed(nearOmit, i, last) {
		note &^= noteOmit
	}
	if note&noteStanding != 0 && !p.standsFor(text, i) {
		note &^= noteStanding
	}
	return note
}

// standsFor reports whether the text could say with word i that a letter or sign
// before it stands for a digit: "t is five", "every ? is a five".
func (p *pass) standsFor(text string, i int) bool {
	if !(i > 0 && endsInLetter(p.words[i-1].Of(text))) && !p.signBefore(text, p.words[i].Start) {
		return false
	}
	for k := i + 1; k < len(p.words) && k <= i+fold.MostStanding; k++ {
		if isDigit(text[p.words[k].Start]) {
			return true
		}
		var w speller
		w.put(p.words[k].Of(text))
		if _, ok := fold.DigitSaid(string(w.bytes[:w.n])); ok {
			return true
		}
		if p.words[k].mark.notes&noteStanding == 0 {
			break
		}
	}
	return false
}

// endsInLetter reports whether a word is a letter, or ends in one behind digits.
func endsInLetter(w string) bool { return len(w) == 1 || isDigit(w[len(w)-2]) }

// signBefore reports whether a sign that could stand for a digit is the last one
// before at.
func (p *pass) signBefore(text string, at int) bool {
	if !p.signs.marks.hasAny(saidSigns) {
		return false
	}
	for at > 0 && saidMarks.has(text[at-1]) {
		at--
	}
	return at > 0 && saidSigns.has(text[at-1])
}

// What a text can say stands for digits, and what is between it and the words that
// say so.
var (
	saidSigns = marksOf(fold.SaidSigns)
	saidMarks = marksOf(fold.SaidMarks)
)

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
		if p.words[k].mark.notes&noteDictation == 0 {
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

// What can set a word for "@" off, with spaces between, and what "a".
var (
	setsOff  = marksOf("-_.=:([{<'\"|*/~)]}>")
	setsOffA = marksOf("-([{<.")
)

// longestSetOff is how many bytes on either side of a word can set it off.
const longestSetOff = 3

// onLine reports whether the end of a line is beside at: it makes undo look.
func onLine(text string, at contact.Span) bool {
	return strings.TrimRight(text[:at.Start], " ") != strings.TrimRight(text[:at.Start], " \n") ||
		strings.TrimLeft(text[at.End:], " ") != strings.TrimLeft(text[at.End:], " \n")
}

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

// marksClean reports whether no mark can be a dot of a domain or a sign of an
// address. told are the notes of words that make undo look, and of those for "@".
func (p *pass) marksClean(text string, told notes) bool {
	trick := told&noteTrick != 0 || p.signs.digits >= 4
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
	return !trick || p.signsClean(text, told&noteAt != 0)
}

// signsClean reports whether no other sign can be meant as the "@" or a dot of
// an address, or as a letter. at says that a word can be.
func (p *pass) signsClean(text string, at bool) bool {
	dot, from, exclaims := false, 0, false
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
				if i > 0 && isAlnum(text[i-1]) || text[i] == '$' && p.spacedDomain(text, i+1) {
					return false
				}
				at = at || text[i] == '$'
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
