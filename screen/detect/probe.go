package detect

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
	always lives // classes that may be in any sentence
	rows   bloom // the first two words of phrases or, if those are common, three
	gapped bloom // rows of two common words that phrases begin with which go on after any words
	gaps   bloom // those, and single words, each with a word that the phrase goes on with
	link   life  // the classes of phrases that begin with an address or a link
	any    life  // and with any word
	cuts   bloom // the halves of platforms' names: see cutNames
}

// tells reports whether a phrase by itself makes a hit or announces an address. (A
// handle is announced, and a sign asked for, only where an "@" or "#" stands, and there
// the phrases are looked up.)
func tells(t *contact.Term) bool {
	switch t.Role {
	case roleAnnounce:
		return t.Class == "" || t.Class == contact.Address
	case roleAnnounceHandle, roleAskSign, roleGuard, roleCue:
		return false
	}
	return !strings.HasPrefix(t.Role, "subject.")
}

// Sizes of the filters, in powers of two of bits.
const (
	rowBits  = 24 // some millions of rows
	gapBits  = 22
	wordBits = 16
)

// begins are the classes, of those in could, of the phrases that can begin at word
// i. dotted says that there are dots within words.
func (s *probe) begins(words []word, i int, could life, dotted bool) life {
	m := &words[i].mark
	any := s.any
	if dotted {
		any |= s.link
	}
	alone, first := could&m.alone, could&m.first
	if i+1 == len(words) {
		first = 0
	} else {
		first &= words[i+1].mark.second
	}
	any &= could
	if any == 0 && (alone == 0 || !s.goesAlone(words, i, dotted)) && (first == 0 || !s.goesOnWith(words, i, dotted)) {
		return 0
	}
	return any | alone | first
}

// goesAlone reports whether a phrase can begin with word i, whatever the next one is.
func (s *probe) goesAlone(words []word, i int, dotted bool) bool {
	f := words[i].mark.flags
	return f&flagFirst != 0 || dotted && f&flagDotted != 0 || f&flagGapped != 0 && s.goesOn(words, words[i].hash, i+2)
}

// goesOnWith reports whether a phrase can begin with word i and the next one.
func (s *probe) goesOnWith(words []word, i int, dotted bool) bool {
	m, next := &words[i].mark, &words[i+1]
	pair := pairHash(words[i].hash, next.hash)
	if dotted && m.flags&flagDotted != 0 || s.rows.has(pair) {
		return true
	}
	if m.flags&next.mark.flags&flagCommon == 0 {
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
	b := startsBuilder{g: g, r: r, probe: p, common: make([]bool, len(g.hashes)), lists: map[int32][]exit{}}
	for i, h := range g.hashes {
		b.common[i] = r.common[h] > 0
	}
	for _, root := range [...]int32{g.anywhere, g.opening} {
		enliven(g, root, known)
		b.root(root)
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

// exit is a way out of a state of which something can come: by a word, or by the
// entry of a list, as far as its third word.
type exit struct {
	words  [3]uint64
	common [3]bool
	n      int   // how many words they are, three if there are more
	to     int32 // the state behind them
}

// startsBuilder collects the beginnings of the phrases of which something can come.
type startsBuilder struct {
	g *grammar
	r *rarity
	*probe
	common []bool           // by the number of a word: it is a common one
	lists  map[int32][]exit // what the entries of a list lead out by
}

// root adds the phrases that begin in state n.
func (b *startsBuilder) root(n int32) {
	for e := range b.exits(n) {
		m := b.g.marks.of(e.words[0])
		switch e.n {
		case 1:
			b.first(e, m)
			continue
		case 2:
			b.second(e.words[0], e.words[1], e.common[0] && e.common[1], e.to, m)
		default:
			b.row(e.words, e.common[0] && e.common[1])
		}
		m.first |= b.lifeOf(e.to)
		b.g.marks.of(e.words[1]).second |= b.lifeOf(e.to)
	}
	b.any |= b.lifeOf(b.g.states[n].any)
	b.link |= b.lifeOf(b.linkFrom(n))
}

// first adds a word that begins a phrase, and what can follow it.
func (b *startsBuilder) first(e *exit, m *mark) {
	word, to := e.words[0], e.to
	st := &b.g.states[to]
	if b.lives(st.any) {
		m.flags |= flagGapped
	}
	if b.accepts(to) != 0 || !b.gap(word, st.any) {
		m.flags |= flagFirst
	}
	if b.lives(b.linkFrom(to)) {
		m.flags |= flagDotted
	}
	m.alone |= b.accepts(to) | b.lifeOf(st.any) | b.lifeOf(b.linkFrom(to))
	for f := range b.exits(to) {
		m.first |= b.lifeOf(f.to)
		b.g.marks.of(f.words[0]).second |= b.lifeOf(f.to)
		common := e.common[0] && f.common[0]
		if f.n == 1 {
			b.second(word, f.words[0], common, f.to, m)
		} else {
			b.row([3]uint64{word, f.words[0], f.words[1]}, common)
		}
	}
}

// second adds two words that begin a phrase or, if they are common and it goes
// on, what can follow them in state to. m is the mark of the first.
func (b *startsBuilder) second(first, second uint64, common bool, to int32, m *mark) {
	pair := pairHash(first, second)
	if !common || b.accepts(to) != 0 || !b.gap(pair, b.g.states[to].any) {
		b.rows.add(pair)
		return
	}
	if b.lives(b.g.states[to].any) {
		b.gapped.add(pair)
	}
	if b.lives(b.linkFrom(to)) {
		m.flags |= flagDotted
	}
	for e := range b.exits(to) {
		b.rows.add(pairHash(pair, e.words[0]))
	}
}

// row adds three words that begin a phrase: the third only if the others are common.
func (b *startsBuilder) row(words [3]uint64, common bool) {
	row := pairHash(words[0], words[1])
	if common {
		row = pairHash(row, words[2])
	}
	b.rows.add(row)
}

// gap adds what can follow, after any words, a beginning of this hash: n is the
// state after the first of these words. It returns false if too much can.
func (b *startsBuilder) gap(begin uint64, n int32) bool {
	for depth := 0; b.lives(n); depth++ {
		if depth == longestGap || b.accepts(n) != 0 || b.lives(b.linkFrom(n)) {
			return false
		}
		for e := range b.exits(n) {
			b.gaps.add(gapHash(begin, e.words[0]))
		}
		n = b.g.states[n].any
	}
	return true
}

// accepts are the classes of the phrases that are complete in state n.
func (b *startsBuilder) accepts(n int32) (all life) {
	for _, a := range b.g.states[n].accepts {
		all |= a.life
	}
	return all
}

// lifeOf is what can come of state n, if there is one.
func (b *startsBuilder) lifeOf(n int32) life {
	if n < 0 {
		return 0
	}
	return b.g.states[n].life
}

func (b *startsBuilder) lives(n int32) bool { return b.lifeOf(n) != 0 }

// linkFrom is the state that an address or a link leads to out of state n, or -1.
func (b *startsBuilder) linkFrom(n int32) int32 {
	to, ok := b.g.next(&b.g.states[n], listSymbol(b.g.link))
	if !ok {
		return -1
	}
	return to
}

// exits yields the ways out of state n; each lives until the next one.
func (b *startsBuilder) exits(n int32) iter.Seq[*exit] {
	return func(yield func(*exit) bool) {
		st := &b.g.states[n]
		for _, s := range b.g.steps[st.first:st.end] {
			if !b.lives(s.to) {
				continue
			}
			if s.symbol > 0 {
				e := exit{[3]uint64{b.g.hashes[s.symbol-1]}, [3]bool{b.common[s.symbol-1]}, 1, s.to}
				if !yield(&e) {
					return
				}
				continue
			}
			for _, e := range b.list(-1 - s.symbol) {
				if e.to = s.to; !yield(&e) {
					return
				}
			}
		}
	}
}

// list is what the entries of a list lead out by, to whatever state.
func (b *startsBuilder) list(list int32) []exit {
	all, known := b.lists[list]
	if known {
		return all
	}
	for _, entry := range b.g.entries[list] {
		e := exit{n: min(len(entry), 3)}
		for i := range e.n {
			e.words[i], e.common[i] = entry[i].hash, b.r.common[entry[i].hash] > 0
		}
		if e.n > 0 {
			all = append(all, e)
		}
	}
	b.lists[list] = all
	return all
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

// phraseTells reports whether a phrase could be in text that makes a hit by itself or
// announces an address. Names in disguise are not its business, except those cut in
// two: see oddWord.
func (p *pass) phraseTells(text string) bool {
	g, words, dotted := p.d.grammar, p.words, p.signs.dots > 0
	w := prober{p: p, g: g, text: text, words: words}
	could := g.probe.always // what the words from here to the end of the sentence allow
	for i := len(words) - 1; i >= 0; i-- {
		m := &words[i].mark
		if i+1 < len(words) && breaks(text[words[i].End:words[i+1].Start]) {
			could = g.probe.always
		}
		could.add(&m.lives)
		if m.flags&flagFirstHalf != 0 && g.cut(text, words, i) {
			return true
		}
		if w.life = g.probe.begins(words, i, could.all(), dotted); w.life == 0 {
			continue
		}
		told := w.from(i)
		if p.work += w.steps; told {
			return true
		}
	}
	return false
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
		return at-1 > w.start || len(w.words) <= mostNaming || w.marked()
	case roleHandleAfter:
		return len(w.words) <= mostNaming || w.marked()
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
		if w.p.listed(nearCorner, at, len(w.words)-1) || !w.p.d.near.of(&w.words[at]).kind.leadsNowhere(w.p.capital(at)) {
			return true
		}
	}
	return false
}

// capital reports whether word i begins with a capital, as far as that can be
// told without a view.
func (p *pass) capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(p.written(i))
	return r >= utf8.RuneSelf && !unicode.IsLower(r) || r < utf8.RuneSelf && isUpper(byte(r))
}

// written is word i as it stands in the text. In a plain text, which may not have
// been folded yet, it stands at the same place.
func (p *pass) written(i int) string {
	w := p.words[i].Span
	if !p.plain {
		w = p.view.Original(w)
	}
	return w.Of(p.in.Text)
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
