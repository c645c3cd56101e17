package detect

import (
	"slices"
	"strings"

	"offside/screen/contact"
)

// probe says fast that no phrase of a text makes a hit by itself, nor announces
// an address, so that the phrases need not be looked up. It never says so
// wrongly.
//
// A phrase can be in a sentence only if what it cannot be without is there (see
// life), and can begin at a word only if that and the next one or two are known to
// begin one, which few in an ordinary text are; from there the automaton is
// followed as a look would, past states of which nothing can come, and without
// remembering the way.
type probe struct {
	hits   life  // the classes of phrases that make a hit; those of others announce an address
	always life  // classes that may be in any sentence
	rows   bloom // the first two words of phrases or, if those are common, three
	gapped bloom // rows of two common words that phrases begin with which go on after any words
	gaps   bloom // those, and single words, each with a word that the phrase goes on with
	names  bool  // some phrase begins with an address or a link
	all    bool  // some phrase begins with any word
	cuts   bloom // the halves of platforms' names: see cutNames
}

// kind is what comes of a phrase by itself.
type kind uint8

const (
	nothing kind = iota
	makesHit
	saysAddress // announces an address
)

// comesOf is what comes of a term by itself. (A handle is announced, and a sign
// asked for, only where an "@" or "#" stands, and there the phrases are looked
// up.)
func comesOf(t *contact.Term) kind {
	switch t.Role {
	case roleAnnounce:
		if t.Class == "" || t.Class == contact.Address {
			return saysAddress
		}
		return nothing
	case roleAnnounceHandle, roleAskSign, roleGuard, roleCue:
		return nothing
	}
	if strings.HasPrefix(t.Role, "subject.") {
		return nothing
	}
	return makesHit
}

// Sizes of the filters, in powers of two of bits.
const (
	rowBits  = 23 // a million rows: at 21, every third row that is none passes
	gapBits  = 21
	wordBits = 16
)

// begins reports whether a phrase can begin at word i. dotted says that there are
// dots within words.
func (s *probe) begins(words []word, i int, dotted bool) bool {
	m, h := words[i].mark.flags, words[i].hash
	switch {
	case s.all || dotted && s.names, m&flagFirst != 0, dotted && m&flagDotted != 0, m&flagGapped != 0 && s.goesOn(words, h, i+2):
		return true
	case m&flagPair == 0 || i+1 == len(words) || words[i+1].mark.flags&flagSecond == 0:
		return false
	}
	pair := pairHash(h, words[i+1].hash)
	if s.rows.has(pair) {
		return true
	}
	if m&words[i+1].mark.flags&flagCommon == 0 {
		return false
	}
	return i+2 < len(words) && s.rows.has(pairHash(pair, words[i+2].hash)) || s.gapped.has(pair) && s.goesOn(words, pair, i+3)
}

// longestGap is how many words of any kind can stand at one place of a phrase for
// the filters to know what comes after them.
const longestGap = 4

// goesOn reports whether a phrase that begins with the word or the two of this
// hash, and goes on after any words, could go on with word i or one shortly
// behind it.
func (s *probe) goesOn(words []word, begin uint64, i int) bool {
	for k := i; k < len(words) && k < i+longestGap; k++ {
		if s.gaps.has(gapHash(begin, words[k].hash)) {
			return true
		}
	}
	return false
}

// gapHash is the hash of a beginning and what it goes on with after any words.
func gapHash(begin, word uint64) uint64 { return pairHash(begin+1, word) }

// build makes the probe of a compiled grammar, and says of its states what can come
// of them.
func (p *probe) build(g *grammar, r *rarity, platforms []contact.Platform) {
	p.rows, p.gapped, p.gaps, p.cuts = newBloom(rowBits), newBloom(wordBits), newBloom(gapBits), newBloom(wordBits)
	for h := range r.common {
		g.marks.flag(h, flagCommon)
	}
	known := make([]bool, len(g.states))
	for _, root := range [...]int32{g.anywhere, g.opening} {
		enliven(g, root, known)
		startsBuilder{g, r, p}.root(root)
	}
	p.cutNames(g, platforms)
}

// enliven finds out what can come of state n, and of those after it.
func enliven(g *grammar, n int32, known []bool) life {
	st := &g.states[n]
	if known[n] {
		return st.life
	}
	known[n] = true
	for _, a := range st.accepts {
		st.life |= a.life
	}
	if st.any >= 0 {
		st.life |= enliven(g, st.any, known)
	}
	for _, s := range g.steps[st.first:st.end] {
		st.life |= enliven(g, s.to, known)
	}
	return st.life
}

// startsBuilder collects the beginnings of the phrases of which something can come.
type startsBuilder struct {
	g *grammar
	r *rarity
	*probe
}

// common reports whether the word of this hash is a common one.
func (b startsBuilder) common(h uint64) bool { return b.r.common[h] > 0 }

// root adds the phrases that begin in state n.
func (b startsBuilder) root(n int32) {
	b.each(n, b.first, func(entry []word, to int32) {
		switch first := entry[0].hash; {
		case len(entry) == 1:
			b.first(first, to)
		case len(entry) == 2:
			b.second(first, entry[1].hash, to)
		default:
			b.row(first, entry[1].hash, entry[2].hash)
		}
	})
	b.all = b.all || b.lives(b.g.states[n].any)
	b.names = b.names || b.nameFollows(n)
}

// first adds a word that begins a phrase, and what can follow it in state to.
func (b startsBuilder) first(first uint64, to int32) {
	if b.lives(b.g.states[to].any) {
		b.g.marks.flag(first, flagGapped)
	}
	if b.accepts(to) || !b.gap(first, b.g.states[to].any) {
		b.g.marks.flag(first, flagFirst)
	}
	if b.nameFollows(to) {
		b.g.marks.flag(first, flagDotted)
	}
	b.each(to, func(second uint64, to int32) { b.second(first, second, to) }, func(entry []word, to int32) {
		if len(entry) == 1 {
			b.second(first, entry[0].hash, to)
		} else {
			b.row(first, entry[0].hash, entry[1].hash)
		}
	})
}

// second adds two words that begin a phrase or, if they are common and it goes
// on, what can follow them in state to.
func (b startsBuilder) second(first, second uint64, to int32) {
	pair := pairHash(first, second)
	if !b.common(first) || !b.common(second) || b.accepts(to) || !b.gap(pair, b.g.states[to].any) {
		b.pair(first, second)
		return
	}
	b.g.marks.flag(first, flagPair)
	b.g.marks.flag(second, flagSecond)
	if b.lives(b.g.states[to].any) {
		b.gapped.add(pair)
	}
	if b.nameFollows(to) {
		b.g.marks.flag(first, flagDotted)
	}
	b.each(to, func(third uint64, _ int32) { b.row(first, second, third) },
		func(entry []word, _ int32) { b.row(first, second, entry[0].hash) })
}

// gap adds what can follow, after any words, a beginning of this hash: n is the
// state after the first of these words. It returns false if too much can.
func (b startsBuilder) gap(begin uint64, n int32) bool {
	for depth := 0; b.lives(n); depth++ {
		if depth == longestGap || b.accepts(n) || b.nameFollows(n) {
			return false
		}
		b.each(n, func(word uint64, _ int32) { b.gaps.add(gapHash(begin, word)) },
			func(entry []word, _ int32) { b.gaps.add(gapHash(begin, entry[0].hash)) })
		n = b.g.states[n].any
	}
	return true
}

// row adds three words that begin a phrase: the third only if it is needed.
func (b startsBuilder) row(first, second, third uint64) {
	if !b.common(first) || !b.common(second) {
		b.pair(first, second)
		return
	}
	b.g.marks.flag(first, flagPair)
	b.g.marks.flag(second, flagSecond)
	b.rows.add(pairHash(pairHash(first, second), third))
}

// pair adds two words that begin a phrase.
func (b startsBuilder) pair(first, second uint64) {
	b.g.marks.flag(first, flagPair)
	b.g.marks.flag(second, flagSecond)
	b.rows.add(pairHash(first, second))
}

// accepts reports whether a phrase is complete in state n.
func (b startsBuilder) accepts(n int32) bool {
	return slices.ContainsFunc(b.g.states[n].accepts, func(a acceptance) bool { return a.life != 0 })
}

// lives reports whether there is a state n of which life can come.
func (b startsBuilder) lives(n int32) bool { return n >= 0 && b.g.states[n].life != 0 }

// nameFollows reports whether an address or a link leads out of state n.
func (b startsBuilder) nameFollows(n int32) bool {
	to, ok := b.g.next(&b.g.states[n], listSymbol(b.g.link))
	return ok && b.lives(to)
}

// each calls word for each word that leads out of state n to life, and list for
// each entry of the lists that do.
func (b startsBuilder) each(n int32, word func(hash uint64, to int32), list func(entry []word, to int32)) {
	st := &b.g.states[n]
	for _, s := range b.g.steps[st.first:st.end] {
		switch {
		case !b.lives(s.to):
		case s.symbol > 0:
			word(b.g.hashes[s.symbol-1], s.to)
		default:
			for _, entry := range b.g.entries[-1-s.symbol] {
				if len(entry) > 0 {
					list(entry, s.to)
				}
			}
		}
	}
}

// cutNames adds the pieces of the platforms' names, which are known when a space
// or a mark cuts them in two: "tele gram".
func (p *probe) cutNames(g *grammar, platforms []contact.Platform) {
	for i := range platforms {
		for _, name := range platforms[i].Names {
			words := g.fold.words(name)
			if len(words) != 1 || len(name) < shortestCut {
				continue
			}
			w := words[0].Of(g.fold.view.Text())
			for i := 1; i < len(w); i++ {
				g.marks.flag(hashWord(w[:i]), flagFirstHalf)
				p.cuts.add(pairHash(hashWord(w[:i]), hashWord(w[i:])))
			}
		}
	}
}

// phraseTells reports whether a phrase could be in text that makes a hit by itself
// or, if that is asked, announces an address. Names in disguise are not its
// business, except those cut in two: see oddWord.
func (p *pass) phraseTells(text string, addresses bool) bool {
	g, words, dotted := p.d.grammar, p.words, p.signs.dots > 0
	w := prober{p: p, g: g, text: text, words: words}
	for from, to := 0, 0; from < len(words); from = to {
		to, w.life = g.sentence(text, words, from)
		if !addresses {
			w.life &= g.probe.hits
		}
		for i := from; i < to; i++ {
			if words[i].mark.flags&flagFirstHalf != 0 && g.cut(text, words, i) {
				return true
			}
			if w.life == 0 || !g.probe.begins(words, i, dotted) {
				continue
			}
			told := w.from(i)
			if p.work += w.steps; told {
				return true
			}
		}
	}
	return false
}

// sentence returns the word behind the last one that a phrase could have which
// begins with word from, and the classes of phrases that could be between them.
func (g *grammar) sentence(text string, words []word, from int) (to int, could life) {
	could = g.probe.always
	for to = from; to < len(words); to++ {
		if to > from && breaks(text[words[to-1].End:words[to].Start]) {
			break
		}
		could |= words[to].mark.life
	}
	return to, could
}

// cut reports whether words i and i+1 are a name cut in two.
func (g *grammar) cut(text string, words []word, i int) bool {
	if i+1 == len(words) || words[i+1].Start-words[i].End > 2 || !g.probe.cuts.has(pairHash(words[i].hash, words[i+1].hash)) {
		return false
	}
	var name speller
	name.put(words[i].Of(text))
	name.put(words[i+1].Of(text))
	node := g.tree.get(branch(0, name.hash()))
	return node != 0 && slices.ContainsFunc(g.nodes[node].ends, func(e listEnd) bool { return e.item.joinable })
}

// prober follows the automaton from one word, as a walker does.
type prober struct {
	p     *pass
	g     *grammar
	text  string
	words []word
	life  life // what counts
	start int
	steps int
	asked bool // marks is known
	marks bool // see marked
}

func (w *prober) from(i int) bool {
	w.start, w.steps = i, 0
	return w.follow(w.g.anywhere, i) || opens(w.text, w.words, i) && w.follow(w.g.opening, i)
}

// step is in a state with the next word to read at.
func (w *prober) step(state int32, at int) bool {
	st := &w.g.states[state]
	if st.life&w.life == 0 {
		return false
	}
	if w.steps++; w.steps > maxSteps {
		return true
	}
	for i := range st.accepts {
		if a := &st.accepts[i]; a.life&w.life != 0 && w.accepts(a.term, at) && (a.end == anyEnd || ends(w.text, w.words, at, a.end)) {
			return true
		}
	}
	if st.first == st.end && st.any < 0 || at >= len(w.words) || breaks(w.text[w.words[at-1].End:w.words[at].Start]) {
		return false
	}
	return st.any >= 0 && w.step(st.any, at+1) || w.follow(state, at)
}

// accepts reports whether t, which ends before word at, counts. Behind the mere
// name of a platform, and before one, only what looks like a handle does; in a
// short message the name itself could wait for its handle (see namedPlatform).
func (w *prober) accepts(t *contact.Term, at int) bool {
	switch t.Role {
	case roleHandle:
		return at-1 > w.start || len(w.words) < shortMessage || w.marked()
	case roleHandleAfter:
		return w.marked()
	case roleAnnounce:
		return w.announced(at)
	}
	return true
}

// announced reports whether an address could begin behind the phrase that ends
// before word at, near enough for it to be announced.
func (w *prober) announced(at int) bool {
	end := w.words[at-1].End
	for ; at < len(w.words) && w.words[at].Start-end <= announcedWithin; at++ {
		if !w.p.d.near.of(&w.words[at]).kind.leadsNowhere(w.p.capital(at)) {
			return true
		}
	}
	return false
}

// marked reports whether there are marks that a handle has, or that lead to one,
// anywhere in the text.
func (w *prober) marked() bool {
	if !w.asked {
		w.asked, w.marks = true, handleMarks(w.text, w.words) || strings.ContainsAny(w.text, ":=>"+arrows)
	}
	return w.marks
}

// follow reads word at, and the list entries that begin with it, out of a
// state.
func (w *prober) follow(state int32, at int) bool {
	g, m := w.g, &w.words[at].mark
	st := &g.states[state]
	if m.id != 0 {
		if to, ok := g.next(st, m.id); ok && w.step(to, at+1) {
			return true
		}
	}
	if !st.lists {
		return false
	}
	for node, j := m.node, at; node != 0; node = g.tree.get(branch(node, w.words[j].hash)) {
		j++
		for _, end := range g.nodes[node].ends {
			if to, ok := g.next(st, listSymbol(end.list)); ok && w.step(to, j) {
				return true
			}
		}
		if j == len(w.words) || !g.nodes[node].goes || breaks(w.text[w.words[j-1].End:w.words[j].Start]) {
			break
		}
	}
	if to, ok := g.next(st, listSymbol(g.link)); ok {
		if last := addressEnd(w.text, w.words, at); last >= at {
			return w.step(to, last+1)
		}
	}
	return false
}
