package detect

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
	"offside/screen/fold"
)

// The lists of words that tell of a trick: see lexicon/tricks.yaml.
var (
	nearBackward = nearNamed("backward")
	nearCode     = nearNamed("code")
	nearOmit     = nearNamed("omit")
	nearCapital  = nearNamed("capital")
	nearDigits   = nearNamed("digits")
	nearLetters  = nearNamed("letters")
	nearAdd      = nearNamed("add")      // digits are to be made greater
	nearSubtract = nearNamed("subtract") // or smaller
	nearEach     = nearNamed("each")     // each of them
	nearOwnFile  = nearNamed("ownfile")  // names of files that introduce who wrote them
	nearKeypad   = nearNamed("keypad")   // letters among digits are those on the keys of a telephone
	nearAcrostic = nearNamed("acrostic") // the first letters of the lines are to be read
	nearLeading  = nearNamed("leading")  // what is left out stands first
	nearTrailing = nearNamed("trailing") // or last
	nearNameTold = nearNamed("nametold") // speaks of the name of a file or the like
	nearInitials = nearApart("initials") // short for a platform, and no word
	nearTopic    = nearApart("topic")    // in the name of a file, says what it is about
	nearAboard   = nearApart("aboard")   // in such a name, stands between a platform and a handle
	nearFile     = nearApart("file")     // endings of files
)

// tellingLists are the lists of what a text says about its tricks, but for shifts.
var tellingLists = []nearList{nearBackward, nearCode, nearKeypad, nearAcrostic, nearOmit}

// tellers are the words that tell of a trick, beside the lists: most texts have
// none of them.
type tellers struct {
	words []string
	hosts map[string]string // hosts of mail providers by their names without spaces
	back  map[string]string // names of platforms by what they are backwards
	names map[string]bool   // names of platforms looked for backwards or in look-alikes
	// social are the names, of one word, of the platforms where people have handles.
	social map[string]bool
}

// newTellers collects those words, and the names of platforms, backwards too.
func newTellers(lex *contact.Lexicon, near *nearLists) tellers {
	t := tellers{words: slices.Concat(fold.LinkWords(), fold.SpokenWords(), fold.MarkWords()), back: map[string]string{}, names: map[string]bool{}, hosts: map[string]string{}, social: map[string]bool{}}
	for e := range near.each(nearInitials) {
		t.social[e.words[0]] = true
	}
	for i := range lex.Platforms {
		if pl := &lex.Platforms[i]; pl.Host != "" {
			for _, name := range append(pl.Names, pl.Ambiguous...) {
				t.hosts[strings.ReplaceAll(name, " ", "")] = pl.Host
			}
		}
		for _, name := range lex.Platforms[i].Names {
			var f folded
			w := f.words(name)
			if len(w) == 1 && lex.Platforms[i].Class == contact.Social {
				t.social[strings.Clone(w[0].Of(f.view.Text()))] = true
			}
			if len(w) == 1 && w[0].Len() >= 5 {
				name := strings.Clone(w[0].Of(f.view.Text()))
				t.names[name] = true
				t.back[fold.Turn(name)] = name
				t.words = append(t.words, fold.Turn(name))
			}
		}
	}
	return t
}

// undone is what a second look at a text works with.
type undone struct {
	pass  pass
	view  fold.View
	steps []fold.Step
}

// undone is the memory of a second look, made when a text first needs it.
func (p *pass) undone() *undone {
	if p.s.second == nil {
		p.s.second = new(undone)
	}
	return p.s.second
}

// undo takes a second look at a text in which tricks could have been played:
// all that can be undone is, and the families look again at what became of it.
func undo(p *pass) {
	if !p.suspicious() {
		return
	}
	u := p.undone()
	told := p.hears()
	if told.acrostic {
		p.initials()
	}
	u.steps = p.steps(&told, u.steps[:0])
	if len(u.steps) == 0 || !u.view.Rewrite(p.view, u.steps) {
		return
	}
	p.work += len(u.steps)
	p.own(p.hits) // what they share with views is written over now
	q := &u.pass
	q.again(p, &u.view)
	q.told = told.backwards || told.coded || told.keypad || told.mapped || told.fillers.Said || told.fillers.Shift != 0
	for _, find := range secondFamilies {
		find(q)
	}
	p.work += q.work
	p.cut = p.cut || q.cut
	p.adopt(q)
}

// initials adds what the first letters of the lines spell, where the text says
// that they spell something: a number, a platform, or a handle of one that is named.
func (p *pass) initials() {
	told := -1
	for i := range p.words {
		if p.listed(nearAcrostic, i, len(p.words)-1) {
			told = p.words[i].Start
			break
		}
	}
	word, at := fold.Initials(p.text, told)
	h := contact.Hit{Confidence: 0.85, Evasions: p.tricks(contact.SplitLines), Evidence: p.because(p.concat("the lines begin with ", word))}
	h.Reading = p.read(contact.Pair{Original: p.original(at), Read: word})
	switch {
	case at.Len() == 0:
		return
	case digitsOnly(word):
		if len(word) < minJoinedDigits || len(word) > maxJoinedDigits || isCount(word) {
			return
		}
		h.Rule, h.Class, h.Act, h.Value = "phone.unmasked", contact.Phone, contact.Share, word
		if plan := p.s.plans.of(word, false, p.in.Regions); plan.e164 != "" {
			h.Value = plan.e164
		}
	case p.isName(word):
		h.Rule, h.Class, h.Act = ruleOf(contact.Move, contact.Social), contact.Social, contact.Move
	default:
		p.look()
		i := slices.IndexFunc(p.terms, func(t termHit) bool { return t.platform != nil && t.platform.item.class == contact.Social })
		if i < 0 {
			return
		}
		h.Rule, h.Class, h.Act = "handle.platform", contact.Social, contact.Share
		h.Value = p.concat(p.terms[i].platform.item.platform.ID, ":", word)
	}
	p.add(at, h)
}

// secondFamilies are those that take a second look: addresses have no tricks of
// their own.
var secondFamilies = [...]func(*pass){findEmails, findLinks, dropClaimed, findPhones, findHandles, findIntents}

// again makes q a second pass over p's text, in another view of it.
func (q *pass) again(p *pass, v *fold.View) {
	q.in, q.second = p.in, true
	q.reread(p, v)
	q.look()
}

// adopt takes over what the second pass found. Moves that turn out to be a part
// of a link are dropped, and links that turn out to be the name of a file.
func (p *pass) adopt(q *pass) {
	q.hits = slices.DeleteFunc(q.hits, func(o contact.Hit) bool { // "asha.k@okaxis" is none of Korea's, backwards
		return o.Rule == "email.plain" && slices.ContainsFunc(p.hits, func(h contact.Hit) bool { return h.Rule == "payment.upi" && h.Overlaps(o.Span) })
	})
	if len(q.hits) == 0 {
		return
	}
	q.own(q.hits)
	p.hits = slices.DeleteFunc(p.hits, func(h contact.Hit) bool {
		return h.Act == contact.Move && slices.ContainsFunc(q.hits, func(o contact.Hit) bool {
			return o.Act == contact.Share && o.Class != contact.Social && o.Overlaps(h.Span)
		}) || h.Rule == "link.bare" && slices.ContainsFunc(q.hits, func(o contact.Hit) bool {
			return o.Class == contact.Social && o.Overlaps(h.Span) && slices.Contains(o.Evasions, contact.InName)
		})
	})
	p.hits = slices.Insert(p.hits, 0, q.hits...) // of equals, these count
}

// suspicious reports whether a second look could see more than the first.
func (p *pass) suspicious() bool {
	p.hints = p.hinted()
	g := &p.signs
	return p.hints&^noteSpelled != 0 || p.counts() || g.ats > 0 || g.singles >= 3 || g.mixed > 0 || g.odd > 0 || g.wide > 0 ||
		!p.plain && p.view.Did(contact.Bidi) || strings.Contains(p.text, " .") || g.marks.has('/') || p.shoutsAddress()
}

// counts reports whether there are digits for a trick that is played with them: enough
// for a number, or fewer with words for others, with what they stand for or with the
// code of free numbers.
func (p *pass) counts() bool {
	g := &p.signs
	return g.digits >= minPhone || g.digits >= 4 && (p.hints&noteSpelled != 0 || g.marks.has('=') || g.upper >= 4 && fold.MayBeTollFree(p.text))
}

// hinting are the notes of words that can tell of a trick, and trickNotes those that
// let words in disguise be looked for.
const (
	hinting    = trickNotes | noteRadio | notePart | noteSocial | noteSpelled
	trickNotes = noteTrick | noteTelling | noteAt
)

// hinted are those notes, where what stands beside the words lets them.
func (p *pass) hinted() (hints notes) {
	for i := range p.words {
		note := p.words[i].mark.notes & hinting
		if note == 0 {
			continue
		}
		if note&noteTelling != 0 && !p.tells(i) {
			note &^= noteTelling
		}
		if note&noteAt != 0 && !p.setOff(i) {
			note &^= noteAt
		}
		if note&notePart != 0 && !p.partBehind(p.text, i) {
			note &^= notePart
		}
		if note&noteSocial != 0 && !p.inName(p.text, i) {
			note &^= noteSocial
		}
		hints |= note
	}
	return hints
}

// tells reports whether the words from i on say something of the tricks in the text.
func (p *pass) tells(i int) bool {
	for _, list := range tellingLists {
		if p.listed(list, i, len(p.words)-1) {
			return true
		}
	}
	return false
}

// partBehind reports whether the name of a provider or a top-level domain stands
// behind the label that word i is.
func (p *pass) partBehind(text string, i int) bool {
	if i+1 == len(p.words) {
		return false
	}
	at := p.words[i+1].Start
	between := text[p.words[i].End:at]
	return len(between) <= longestLabelGap && strings.ContainsAny(between, ":=|-") && (p.words[i+1].mark.notes&noteProvider != 0 || p.isTopAt(text, at))
}

// longestLabelGap is how many bytes stand between a label and what it is one of.
const longestLabelGap = 8

// shoutsAddress reports whether words for the signs of an address stand in capitals
// within a word: "joATgmailDOTcom".
func (p *pass) shoutsAddress() bool {
	if p.signs.upper < fewestShouted && p.plain {
		return false
	}
	for i := range p.words {
		w := p.words[i].Span
		if w.Len() < shortestShouted {
			continue
		}
		if p.plain && fold.ShoutsAddress(w.Of(p.in.Text)) || !p.plain && fold.ShoutsAddress(p.original(w)) {
			return true
		}
	}
	return false
}

// fewestShouted is how many capitals the shortest such signs have; shortestShouted
// how many letters the shortest such address.
const (
	fewestShouted   = len("AT") + len("DOT")
	shortestShouted = fewestShouted + 4
)

// inName reports whether a hyphen or an underscore joins word i to another.
func (p *pass) inName(text string, i int) bool {
	at := p.words[i].Span
	return at.End+1 < len(text) && (text[at.End] == '-' || text[at.End] == '_') && isAlnum(text[at.End+1]) ||
		at.Start > 1 && (text[at.Start-1] == '-' || text[at.Start-1] == '_') && isAlnum(text[at.Start-2])
}

// setOff reports whether word i, or the letter for "@", has a hyphen, bracket,
// full stop or line break before it.
func (p *pass) setOff(i int) bool {
	at := p.words[i].Start
	return at > 1 && strings.IndexByte("-([{<.\n", p.text[at-1]) >= 0
}

// told is what a text says about its tricks.
type told struct {
	backwards, coded bool
	keypad, acrostic bool
	mapped           bool // what its letters stand for
	fillers          fold.Fillers
}

func (p *pass) hears() told {
	p.survey()
	t := told{fillers: fold.Fillers{Words: p.left[:0]}}
	if p.signs.digits > minPhone {
		t.fillers.Shift = p.shift()
	}
	if p.hints&noteTelling == 0 {
		return t
	}
	for i := range p.words {
		if p.words[i].mark.notes&noteTelling == 0 {
			continue
		}
		t.backwards = t.backwards || p.listed(nearBackward, i, len(p.words)-1)
		t.coded = t.coded || p.listed(nearCode, i, len(p.words)-1)
		t.keypad = t.keypad || p.listed(nearKeypad, i, len(p.words)-1)
		t.acrostic = t.acrostic || p.listed(nearAcrostic, i, len(p.words)-1)
		if n := p.phrase(nearOmit, i, len(p.words)-1); n > 0 {
			if !t.fillers.Said {
				t.fillers.Said = true
				p.loudFillers(&t.fillers)
			}
			p.fillers(i+n, &t.fillers)
			p.fillersBefore(i, &t.fillers)
		}
	}
	return t
}

// nearShift is how many words can stand between the parts of "add 1 to each
// digit".
const nearShift = 6

// shift is what the text says to add to each digit, or 0.
func (p *pass) shift() int {
	if !p.holds.near.has(nearEach) {
		return 0
	}
	last, each := len(p.words)-1, -nearShift
	by, at := 0, -nearShift
	for i := range p.words {
		if p.listed(nearEach, i, last) {
			each = i
		}
		sign, n := 1, p.phrase(nearAdd, i, last)
		if n == 0 {
			sign, n = -1, p.phrase(nearSubtract, i, last)
		}
		if n > 0 && i+n <= last {
			if d, ok := fold.Digit(p.words[i+n].Of(p.text)); ok {
				by, at = sign*d, i
			}
		}
		if by != 0 && each >= 0 && max(each-at, at-each) <= nearShift {
			return by
		}
	}
	return 0
}

// maxFillers is how many different fillers a text can name.
const maxFillers = 8

// mostFillers is how many words behind "remove" can say what to remove.
const mostFillers = 5

// joined reports whether word j has a digit, or a mark joins it to another word.
func (p *pass) joined(j int) bool {
	w := p.words[j]
	if strings.ContainsAny(w.Of(p.text), "0123456789") {
		return true
	}
	before, after := w.Start-1, w.End
	return before > 0 && strings.IndexByte("@._-#*", p.text[before]) >= 0 && p.text[before-1] > ' ' ||
		after+1 < len(p.text) && strings.IndexByte("@._-#*", p.text[after]) >= 0 && p.text[after+1] > ' '
}

// fillersBefore adds the single letters in capitals right before word i: "every Z
// is silent".
func (p *pass) fillersBefore(i int, f *fold.Fillers) {
	for j := max(0, i-mostFillers); j < i; j++ {
		if w := p.words[j]; w.Len() == 1 {
			p.loud(j, f)
		}
	}
}

// loudFillers adds the words in capitals, wherever they stand.
func (p *pass) loudFillers(f *fold.Fillers) {
	for j := 0; j < len(p.words) && len(f.Words) < maxFillers; j++ {
		if p.words[j].Len() > 2 {
			p.loud(j, f)
		}
	}
}

// loud adds word j if it stands in capitals, apart from others.
func (p *pass) loud(j int, f *fold.Fillers) {
	w := p.words[j].Of(p.text)
	written := p.original(p.words[j].Span)
	if len(f.Words) < maxFillers && isUpper(written[0]) && isUpper(written[len(written)-1]) && w != "i" && w != "a" && !p.joined(j) && !slices.Contains(f.Words, w) {
		f.Words = append(f.Words, w)
	}
}

// atEnd notes how many digits word j, which says at which end, leaves out there.
func (p *pass) atEnd(j int) int {
	if j+1 < len(p.words) && p.text[p.words[j].End:p.words[j+1].Start] == " " {
		if n, ok := fold.Digit(p.words[j+1].Of(p.text)); ok && n > 0 && n < 6 {
			return n
		}
	}
	return -1
}

// fillers adds what the words from i on say is to be left out.
func (p *pass) fillers(i int, f *fold.Fillers) {
	for j := i; j < len(p.words) && j < i+mostFillers; j++ {
		if j > i && breaks(p.text[p.words[j-1].End:p.words[j].Start]) {
			return
		}
		w := p.words[j].Of(p.text)
		switch {
		case p.joined(j): // a part of what something is left out of
			return
		case p.signs.digits >= minPhone && p.opens(nearLeading, j):
			f.First = p.atEnd(j)
		case p.signs.digits >= minPhone && p.opens(nearTrailing, j):
			f.Last = p.atEnd(j)
		case p.listed(nearCapital, j, len(p.words)-1):
			f.Capitals = true
		case p.listed(nearDigits, j, len(p.words)-1):
			f.Digits = true
		case p.listed(nearLetters, j, len(p.words)-1):
			f.Letters = true
		case len(f.Words) == maxFillers:
			return
		case slices.Contains(f.Words, w):
		case len(w) == 1 && isLower(w[0]) && (p.words[j].Start == 0 || p.text[p.words[j].Start-1] != '\''), len(w) > 3:
			f.Words = append(f.Words, w)
		}
	}
}

// What marks tell of what can be undone.
var (
	sumMarks = marksOf("+-*/")
	// reckonMarks are those of what is surely to be worked out.
	reckonMarks = marksOf("+*([")
	nameMarks   = marksOf("-_+")
	signMarks   = marksOf("@#*&^~=%$([{<")
)

// fewestBits is how many digits the shortest address in bits has.
const fewestBits = 48

// reckons reports whether something could stand in the text that is to be worked
// out and is neither a range nor a date: signs of sums that are not tight hyphens
// and slashes, brackets, or words.
func (p *pass) reckons() bool {
	g, holds := &p.signs, &p.holds
	return g.mixed+g.inert > 0 || !p.plain || g.marks.hasAny(reckonMarks) || holds.near.has(nearSum) || holds.near.has(nearReckon) ||
		strings.Contains(p.text, " -") || strings.Contains(p.text, " /") || strings.Contains(p.text, "less")
}

// steps appends what can be undone in the text. What is more telling comes
// first.
func (p *pass) steps(t *told, dst []fold.Step) []fold.Step {
	text, g, holds := p.text, &p.signs, &p.holds
	mixed := g.mixed+g.inert > 0
	overridden := false
	if !p.plain {
		from := len(dst)
		dst = fold.Overridden(p.view, p.in.Text, dst)
		overridden = len(dst) > from
	}
	if t.coded || g.mixed > 0 || g.odd > 0 || g.ats > 0 || g.digits >= fewestBits || strings.Contains(text, ".-") || strings.Contains(text, "-.") {
		dst = fold.Encoded(text, p.original, t.coded, dst)
	}
	dst = fold.Backwards(text, t.backwards, p.isTop, p.isKnown, dst)
	if t.fillers.Said || g.mixed > 0 && g.digits >= 7 {
		dst = fold.Omitted(text, &t.fillers, p.original, dst)
	}
	if t.fillers.Shift != 0 {
		dst = fold.Shifted(text, t.fillers.Shift, dst)
	}
	worked := false // sums were worked out: their signs stuff nothing
	if (g.digits >= fold.FewestTerms || p.hasSpelled()) && (mixed || !p.plain || g.marks.hasAny(sumMarks) || holds.near.has(nearSum)) {
		sums := fold.Sums(text, dst)
		if (len(sums) == len(dst) || holds.near.has(nearReckon)) && p.reckons() {
			sums = fold.Reckoned(text, sums[:len(dst)])
		}
		worked = len(sums) > len(dst)
		dst = sums
	}
	if g.digits >= 7 && (mixed || g.dots > 0 || g.marks.hasAny(nameMarks)) || g.marks.has('-') || g.marks.has('_') {
		own := p.introduces
		if p.namesTold() {
			own = func(string) bool { return true }
		}
		dst = fold.Names(text, &fold.NameWords{Top: p.isPlainTop, Announces: p.announces, Own: own, Provider: p.isProvider,
			Platform: p.isSocial, Topic: p.isTopic, Beside: p.besideHandle, File: p.isFile}, dst)
	}
	if g.mixed > 0 || g.marks.has('/') || holds.near.has(nearSlash) { // "slash1415" is one word here
		dst = fold.Links(text, p.isTop, p.isPlainTop, p.isHost, dst)
	}
	if g.marks.has('/') {
		dst = p.oddDots(dst)
	}
	if g.ats > 1 {
		dst = fold.Doubled(text, dst)
	}
	if g.marks.has('\n') {
		dst = fold.Listed(text, dst)
	}
	if p.hints&notePart != 0 {
		dst = fold.Parts(text, p.isPlainTop, p.isProvider, dst)
	}
	if g.ats > 0 {
		dst = fold.Wrapped(text, p.isPlainTop, dst)
	}
	if !p.plain || g.marks.hasAny(signMarks) {
		styled := p.view.Styled
		if p.view.Plain() {
			styled = nil
		}
		dst = fold.Signs(text, styled, p.isPlainTop, dst)
	}
	if !p.plain || g.ats > 0 || p.hints&noteTrick != 0 || holds.near.has(nearAt) || g.upper > 0 && fold.Shouts(p.in.Text) {
		dst = fold.Spoken(text, p.isPlainTop, p.original, dst)
	}
	if holds.near.has(nearAt) || g.ats > 0 {
		dst = fold.Dictated(text, p.isPlainTop, dst)
	}
	from := len(dst)
	if g.marks.has('=') || holds.numerals > 0 || g.singles >= 3 {
		dst = fold.Mapped(text, dst)
		t.mapped = len(dst) > from
	}
	if g.singles >= 3 && !t.mapped {
		dst = fold.PulledApart(text, dst)
	}
	if t.keypad || (g.upper >= 4 || !p.plain) && fold.MayBeTollFree(text) {
		dst = fold.Keypad(text, t.keypad, p.original, dst)
	}
	if holds.near.has(nearRadio) {
		dst = fold.Spelt(text, dst)
	}
	if !p.plain {
		dst = fold.Pictured(text, dst)
		dst = fold.Braille(text, dst)
	}
	if holds.near.has(nearRoman) {
		dst = fold.Roman(text, dst)
	}
	if holds.near.has(nearTurned) {
		dst = fold.TurnedWords(text, p.isKnown, p.isName, dst)
	}
	if !overridden {
		dst = fold.Spaced(text, p.isTop, p.isKnown, dst)
	}
	if g.digits >= 6 {
		dst = fold.Labelled(text, dst)
		if !worked {
			dst = fold.Stuffed(text, dst)
		}
	}
	if g.mixed > 0 {
		dst = fold.LetterDigits(text, p.original, dst)
	}
	if g.mixed > 0 || g.odd > 0 || g.wide > 0 || g.ats > 0 || p.hints&trickNotes != 0 {
		turned := p.turned
		if !holds.near.has(nearTurned) {
			turned = nil
		}
		mixed := !p.plain && p.view.Did(contact.Homoglyph)
		dst = fold.Disguised(text, mixed, p.isKnown, p.isName, turned, &p.reads, dst)
	}
	return dst
}

// oddDots appends the steps that read a mark between the labels of a host that
// people know, with a path behind it, as a dot: "t,me/ana".
func (p *pass) oddDots(dst []fold.Step) []fold.Step {
	text := p.text
	for i := strings.IndexByte(text, '/'); i >= 0; {
		top := i
		for top > 0 && i-top < longestKnown && isLower(text[top-1]) {
			top--
		}
		if mark, n := utf8.DecodeLastRuneInString(text[:top]); top < i && top > n && mark != '.' && !unicode.In(mark, unicode.L, unicode.N, unicode.Z) && mark >= ' ' {
			label := top - n
			for label > 0 && top-label < longestKnown && isAlnum(text[label-1]) {
				label--
			}
			if p.isHost(text[label:top-n], text[top:i]) {
				dst = append(dst, fold.Step{Span: contact.Span{Start: top - n, End: top}, Read: ".", Why: contact.URLObfuscation})
			}
		}
		next := strings.IndexByte(text[i+1:], '/')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return dst
}

// longestKnown is the longest label of a host that people know.
const longestKnown = 24

// isTop reports whether label is a top-level domain.
func (p *pass) isTop(label string) bool {
	return len(label) >= 2 && len(label) <= 24 && p.s.topLevels.has(label)
}

// isHost reports whether the host list knows label.top as a place where people
// are to be found.
func (p *pass) isHost(label, top string) bool {
	class, _ := p.d.hosts.class(label+"."+top, "")
	return class != "" && class != contact.HostEmailProvider && class != contact.HostSample
}

// addressTops are top-level domains that are words as well, and that many
// addresses have.
var addressTops = [...]string{"me", "in", "es", "de", "it", "ca", "se", "no", "fi", "be", "at", "co"}

// isPlainTop is isTop for those that are no words.
func (p *pass) isPlainTop(label string) bool {
	return p.isTop(label) && (p.d.near.has(nearPlainTLD, label) || len(label) == 2 && !p.d.near.has(nearWordTLD, label) ||
		slices.Contains(addressTops[:], label))
}

// isKnown reports whether w is a word of the lexicon.
func (p *pass) isKnown(w string) bool { return len(w) > 1 && p.isKnownHash(hashWord(w)) }

// knownSet are the lists of single words that count as words of the lexicon.
var knownSet = nearSetOf(nearNumeral, nearDot, nearAt)

// isKnownHash is isKnown for the hash of a word of two letters or more.
func (p *pass) isKnownHash(h uint64) bool {
	d := p.d
	if d.grammar.ids.get(h) != 0 {
		return true
	}
	return d.near.begin(h).opens&knownSet != 0 || d.near.hasHash(nearPlainTLD, h) || d.near.hasHash(nearPhone, h)
}

// isName reports whether w is a name of a platform that is looked for in
// disguise.
func (p *pass) isName(w string) bool { return p.d.tellers.names[w] }

// turned is the name of a platform that w is backwards, or "".
func (p *pass) turned(w string) string { return p.d.tellers.back[w] }

// announces reports whether w announces a telephone number: "call", "callme".
func (p *pass) announces(w string) bool {
	if len(w) < 2 {
		return false
	}
	if p.d.near.has(nearPhone, w) || p.d.near.has(nearNumber, w) {
		return true
	}
	verb, me := strings.CutSuffix(w, "me")
	noun, my := strings.CutPrefix(w, "my")
	return me && p.d.near.has(nearPhone, verb) || my && p.d.near.has(nearPhone, noun)
}

// introduces reports whether w, in the name of a file, says that it introduces
// who wrote it.
func (p *pass) introduces(w string) bool { return len(w) > 1 && p.d.near.has(nearOwnFile, w) }

// isSocial reports whether w is the name of a platform where people have handles,
// or short for one.
func (p *pass) isSocial(w string) bool { return p.d.tellers.social[w] }

// isTopic reports whether w, in the name of a file or a hashtag, says what it is
// about, so that it names nobody.
func (p *pass) isTopic(w string) bool { return len(w) > 1 && p.d.near.has(nearTopic, w) }

// besideHandle reports whether w can stand between a platform and a handle in such
// a name: "my_insta_is_rosaklein".
func (p *pass) besideHandle(w string) bool { return len(w) > 1 && p.d.near.has(nearAboard, w) }

// isFile reports whether w is an ending of files.
func (p *pass) isFile(w string) bool { return len(w) > 1 && p.d.near.has(nearFile, w) }

// namesTold reports whether the text speaks of the name of a file or the like:
// it can tell what stands in it.
func (p *pass) namesTold() bool {
	if p.spoken == unknown {
		p.spoken = no
		for i := 0; i < len(p.words) && p.holds.near.has(nearNameTold); i++ {
			if p.listed(nearNameTold, i, len(p.words)-1) {
				p.spoken = yes
				break
			}
		}
	}
	return p.spoken == yes
}

// isProvider reports whether label is the name of a mail provider.
func (p *pass) isProvider(label string) bool {
	class, _ := p.d.hosts.class(label+".com", "")
	return class == contact.HostEmailProvider
}

// named says how surely the name that the number r was found in announces it:
// "call4155552671", "resume_4155552671.pdf". One that begins with a year is
// rather a date.
func (f *phoneFinder) named(r run) strength {
	at := f.canonical(r.Span)
	i := f.pass.wordIndex(at.Start) - 1
	switch {
	case i < 0:
		return unannounced
	case f.announces(f.words[i].Of(f.pass.text)):
		return strongly
	case len(r.digits) < 9, beginsWithMonth(r.digits):
		return unannounced
	}
	if f.namesTold() {
		return weakly
	}
	for ; i >= 0 && strings.IndexByte(f.pass.text[f.words[i].Start:at.Start], '\n') < 0 && strings.Count(f.pass.text[f.words[i].Start:at.Start], " ") < 2; i-- {
		if f.introduces(f.words[i].Of(f.pass.text)) {
			return weakly
		}
	}
	return unannounced
}

// needsWord reports whether digits read through e count only where a word
// announces a number.
func needsWord(e contact.Evasion) bool { return e == contact.LetterDigits || e == contact.InName }
