package detect

import (
	"strings"

	"offside/screen/contact"
)

// termHit is a phrase of the lexicon found in the folded text.
type termHit struct {
	contact.Span
	first, last int // its words: p.words[first:last+1]
	*contact.Term
	noun     *chunk // the {noun} that it speaks of, or nil
	platform *chunk // the {platform} that it names, or nil
}

// class is what the phrase speaks of: its own class, else its platform's, else
// its noun's.
func (t *termHit) class() contact.Class {
	switch {
	case t.Class != "":
		return t.Class
	case t.platform != nil:
		return t.platform.item.class
	case t.noun != nil:
		return t.noun.item.class
	}
	return ""
}

// vague reports whether the platform that t names could be something else.
func (t *termHit) vague() bool { return t.platform != nil && t.platform.item.vague }

// phraseScratch is the memory of one look-up.
type phraseScratch struct {
	chunks []chunk
	first  []int32 // chunks of word i are chunks[first[i]:first[i+1]]
	terms  []termHit
	work   int  // steps taken
	cut    bool // some were not

	mixed   bool // a word has letters and digits
	symbols bool // there are symbols that pass for letters
	links   bool // there are marks as links and addresses have them
}

// look finds the phrases of the text, once.
func (p *pass) look() {
	if !p.looked {
		p.looked = true
		p.survey()
		s := &p.phrases
		s.mixed, s.symbols = p.signs.mixed+p.signs.inert > 0, p.signs.marks.hasAny(symbolMarks)
		s.links = p.signs.dots > 0 || p.signs.marks.has('@')
		p.terms = p.d.grammar.find(p.text, p.words, s)
		p.work += s.work
		p.cut = p.cut || s.cut
	}
}

// find looks up the lexicon's phrases in text: by their start, the longest
// match of each term. The result lives in s until the next find.
func (g *grammar) find(text string, words []word, s *phraseScratch) []termHit {
	s.terms, s.chunks, s.work, s.cut = s.terms[:0], s.chunks[:0], 0, false
	g.chunk(text, words, s)
	w := walker{g: g, text: text, words: words, s: s}
	for i := range words {
		w.from(i)
		s.work += w.steps
		s.cut = s.cut || w.steps > maxSteps
	}
	return s.terms
}

// oddGap reports whether a symbol that could stand for a letter is tight
// between, or before, letters.
func oddGap(text string, at int) bool {
	c, n := symbolBefore(text, at)
	return c != 0 && (at == n || text[at-n-1] != '/')
}

// oddWord reports whether a word could be a name in disguise: letters mixed
// with digits, or letters standing alone one after the other.
func oddWord(words []word, text string) bool {
	single := 0
	for i := range words {
		w := words[i].Of(text)
		if oneLetter(w) && isLetter(w[0]) {
			if single++; single == 4 {
				return true
			}
			continue
		}
		single = 0
		if at := words[i].Start; at > 0 && text[at-1] > ' ' && isLetter(text[at]) && oddGap(text, at) {
			return true
		}
		if len(w) >= 4 && len(w) <= maxName && isMixed(w) {
			return true
		}
	}
	return false
}

func isLetter(c byte) bool { return isLower(c) || c >= 0x80 }

// isMixed reports whether w has letters and digits.
func isMixed(w string) bool {
	letters, digits := false, false
	for i := 0; i < len(w); i++ {
		letters = letters || isLetter(w[i])
		digits = digits || isDigit(w[i])
	}
	return letters && digits
}

// walker follows the automaton from one word of a text.
type walker struct {
	g        *grammar
	text     string
	words    []word
	s        *phraseScratch
	start    int
	from0    int // where this start's hits begin in s.terms
	steps    int
	noun     int32 // index of the noun chunk on the path, or -1
	platform int32
}

// maxSteps bounds the work from one word, so that no text makes it explode.
const maxSteps = 4000

// from adds the phrases that start at word i.
func (w *walker) from(i int) {
	w.start, w.from0, w.steps, w.noun, w.platform = i, len(w.s.terms), 0, -1, -1
	w.follow(w.g.anywhere, i)
	if opens(w.text, w.words, i) {
		w.follow(w.g.opening, i)
	}
}

// step is in a state with the next word to read at.
func (w *walker) step(state int32, at int) {
	if w.steps++; w.steps > maxSteps {
		return
	}
	st := &w.g.states[state]
	for _, a := range st.accepts {
		w.accept(a, at)
	}
	if st.first == st.end && st.any < 0 || at >= len(w.words) ||
		breaks(w.text[w.words[at-1].End:w.words[at].Start]) {
		return
	}
	if st.any >= 0 {
		w.step(st.any, at+1)
	}
	w.follow(state, at)
}

// follow reads word at, and the list entries that begin with it, out of a
// state.
func (w *walker) follow(state int32, at int) {
	st := &w.g.states[state]
	if id := w.words[at].mark.id; id != 0 {
		if to, ok := w.g.next(st, id); ok {
			w.step(to, at+1)
		}
	}
	if !st.lists {
		return
	}
	for c := w.s.first[at]; c < w.s.first[at+1]; c++ {
		if to, ok := w.g.next(st, listSymbol(w.s.chunks[c].list)); ok {
			w.through(c, to)
		}
	}
}

// through reads chunk c on the way to a state.
func (w *walker) through(c int32, to int32) {
	noun, platform := w.noun, w.platform
	ch := &w.s.chunks[c]
	switch {
	case ch.item.platform != nil:
		w.platform = c
	case ch.item.class != "":
		w.noun = c
	}
	w.step(to, ch.last+1)
	w.noun, w.platform = noun, platform
}

// accept records that a term ends before word at, if its end condition holds
// and no longer match of it from this start is known.
func (w *walker) accept(a acceptance, at int) {
	if a.end != anyEnd && !ends(w.text, w.words, at, a.end) {
		return
	}
	h := termHit{Span: contact.Span{Start: w.words[w.start].Start, End: w.words[at-1].End},
		first: w.start, last: at - 1, Term: a.term}
	if w.noun >= 0 {
		h.noun = &w.s.chunks[w.noun]
	}
	if w.platform >= 0 {
		h.platform = &w.s.chunks[w.platform]
	}
	for i := w.from0; i < len(w.s.terms); i++ {
		if w.s.terms[i].Term == a.term {
			if old := &w.s.terms[i]; old.last < h.last || old.last == h.last && old.vague() && !h.vague() {
				w.s.terms[i] = h
			}
			return
		}
	}
	w.s.terms = append(w.s.terms, h)
}

// opens reports whether a sentence or a part of one opens at word i.
func opens(text string, words []word, i int) bool {
	if i == 0 {
		return true
	}
	gap := text[words[i-1].End:words[i].Start]
	return gap != " " && strings.ContainsAny(gap, ".!?,;:\n-)…。，！？、")
}

// ends reports whether a sentence or a part of one ends before word at.
func ends(text string, words []word, at int, how endKind) bool {
	tail := text[words[at-1].End:]
	if at < len(words) {
		tail = text[words[at-1].End:words[at].Start]
	}
	if how == questionEnd {
		return strings.ContainsAny(tail, "?？؟")
	}
	return at == len(words) || strings.ContainsAny(tail, ".!?,;:\n()…。，！？、؟")
}

// breaks reports whether the bytes between two words end a sentence, so that
// no phrase goes on after them.
func breaks(gap string) bool {
	return gap != " " && gap != "" &&
		(len(gap) > 12 || strings.ContainsAny(gap, ".!?;|。！？；؟") || strings.Count(gap, "\n") > 1)
}
