package detect

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"offside/screen/contact"
)

// compiler turns term patterns into the grammar's automaton. A pattern is
// first a graph with empty steps; finish folds them in.
type compiler struct {
	g      *grammar
	nodes  []rawState
	arrows []arrow
	tops   []top
	seen   []int32 // by node: the last walk that came by
	walk   int32
	forms  map[string][][]int32 // the words of a token, in each of its forms
	rare   rarity

	// Of the pattern being read:
	toks   []string
	at     int
	lang   string
	start  int32 // where the pattern begins
	firsts must  // what it can begin with
	err    error
}

// rawState is a node of the graph.
type rawState struct {
	arrows int32 // the first of its arrows, or 0
	accept acceptance
}

// arrow leads to a node by a symbol: a word's number, a listSymbol, an empty
// step or any word. A node's arrows are a chain.
type arrow struct{ symbol, to, next int32 }

// The symbols that are neither a word nor a list.
const (
	emptyStep int32 = 0
	anyWord   int32 = -1 << 31
)

// top is where the graph of one term begins.
type top struct {
	node    int32
	stop    int32
	firsts  must // what the pattern can begin with
	needs   needs
	atStart bool
}

func newCompiler(g *grammar, lex *contact.Lexicon) *compiler {
	return &compiler{g: g, rare: newRarity(g, lex.Lists), nodes: make([]rawState, 0, 1<<15), arrows: make([]arrow, 1, 1<<16),
		seen: make([]int32, 0, 1<<15), forms: make(map[string][][]int32, 1<<12)}
}

// add compiles one term. Its error says what is wrong with the pattern; the
// term then never matches.
func (c *compiler) add(t *contact.Term) error {
	c.toks = patternTokens(t.Phrase, c.toks[:0])
	toks, atStart, end := anchors(c.toks)
	all := c.toks
	c.toks, c.at, c.lang, c.err = toks, 0, t.Lang, nil
	defer func() { c.toks = all }()
	start := c.node()
	c.start, c.firsts = start, must{symbols: []int32{}}
	stop, needs := c.alternatives(start)
	if c.err == nil && c.at < len(c.toks) {
		c.err = fmt.Errorf("%q without its opening", c.toks[c.at])
	}
	if c.err == nil && c.reaches(start, stop) {
		c.err = fmt.Errorf("matches nothing at all")
	}
	if c.err != nil {
		return fmt.Errorf("pattern %q: %w", t.Phrase, c.err)
	}
	c.nodes[stop].accept = acceptance{term: t, end: end}
	c.tops = append(c.tops, top{start, stop, c.firsts, needs, atStart})
	return nil
}

// anchors takes ^, $ and $? off a pattern.
func anchors(toks []string) (rest []string, atStart bool, end endKind) {
	if len(toks) > 0 && toks[0] == "^" {
		toks, atStart = toks[1:], true
	}
	if n := len(toks); n > 0 {
		switch toks[n-1] {
		case "$":
			toks, end = toks[:n-1], sentenceEnd
		case "$?":
			toks, end = toks[:n-1], questionEnd
		}
	}
	return toks, atStart, end
}

// patternTokens appends to dst the pieces of a pattern, cut at spaces and
// around its brackets and bars.
func patternTokens(s string, dst []string) []string {
	start := 0
	cut := func(end int) {
		if end > start {
			dst = append(dst, s[start:end])
		}
		start = end
	}
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ' ', '\t':
			cut(i)
			start = i + 1
		case '(', ')', '[', ']', '|':
			cut(i)
			cut(i + 1)
		}
	}
	cut(len(s))
	return dst
}

func (c *compiler) node() int32 {
	c.nodes = append(c.nodes, rawState{})
	c.seen = append(c.seen, 0)
	return int32(len(c.nodes) - 1)
}

// arrow adds a step between two nodes.
func (c *compiler) arrow(from, symbol, to int32) {
	c.arrows = append(c.arrows, arrow{symbol, to, c.nodes[from].arrows})
	c.nodes[from].arrows = int32(len(c.arrows) - 1)
}

func (c *compiler) link(from, to int32) { c.arrow(from, emptyStep, to) }

// alternatives compiles sequences with bars between them.
func (c *compiler) alternatives(from int32) (int32, needs) {
	stop := c.node()
	end, all := c.sequence(from)
	c.link(end, stop)
	for c.at < len(c.toks) && c.toks[c.at] == "|" {
		c.at++
		end, needs := c.sequence(from)
		c.link(end, stop)
		all = all.or(needs)
	}
	return stop, all
}

// sequence compiles what stands up to a bar or a closing bracket. What the pattern
// can begin with is none of its needs: what begins at a word is known by that word.
func (c *compiler) sequence(from int32) (_ int32, all needs) {
	// A node of its own keeps loops of alternatives apart.
	at := c.node()
	c.link(from, at)
	for c.at < len(c.toks) && c.err == nil {
		var part needs
		switch tok := c.toks[c.at]; tok {
		case "|", ")", "]":
			return at, all
		case "(", "[":
			at, part = c.group(at, tok)
		default:
			c.at++
			before := at
			if at, part = c.symbol(at, tok); c.reaches(c.start, before) {
				c.firsts = c.firsts.or(part[0])
				part = needs{}
			}
		}
		all = all.and(part)
	}
	return at, all
}

// group compiles what stands in brackets.
func (c *compiler) group(from int32, open string) (int32, needs) {
	closing := ")"
	if open == "[" {
		closing = "]"
	}
	c.at++
	stop, all := c.alternatives(from)
	if c.at >= len(c.toks) || c.toks[c.at] != closing {
		c.err = fmt.Errorf("%q without its closing", open)
		return stop, needs{}
	}
	c.at++
	if open == "[" {
		c.link(from, stop)
		return stop, needs{}
	}
	return stop, all
}

// symbol compiles a gap, a list or a word.
func (c *compiler) symbol(from int32, tok string) (int32, needs) {
	if n, ok := strings.CutPrefix(tok, ".."); ok {
		return c.gap(from, n), needs{}
	}
	to := c.node()
	if name, ok := strings.CutPrefix(tok, "{"); ok {
		name = strings.TrimSuffix(name, "}")
		if !c.known(name) {
			c.err = fmt.Errorf("no list %q", name)
			return to, needs{}
		}
		list := c.g.list(c.lang, name)
		c.arrow(from, listSymbol(list), to)
		return to, needs{c.rare.list(list)}
	}
	var all needs
	for n, words := range c.words(tok) {
		at := from
		var own needs
		for i, w := range words {
			next := to
			if i < len(words)-1 {
				next = c.node()
			}
			c.arrow(at, w, next)
			own = own.and(c.rare.word(w))
			at = next
		}
		if len(words) == 0 {
			c.err = fmt.Errorf("%q has no word", tok)
		}
		if n == 0 {
			all = own
		} else {
			all = all.or(own)
		}
	}
	return to, all
}

// words returns the numbers of the words of a token, for each of its forms.
func (c *compiler) words(tok string) [][]int32 {
	all, ok := c.forms[tok]
	if ok {
		return all
	}
	for _, form := range forms(tok) {
		words := c.g.fold.words(form)
		ids := make([]int32, 0, len(words))
		for _, w := range words {
			ids = append(ids, c.g.number(w.hash))
		}
		all = append(all, ids)
	}
	c.forms[tok] = all
	return all
}

func (c *compiler) known(name string) bool {
	_, own := c.g.lists[c.lang+":"+name]
	_, all := c.g.lists[name]
	return own || all
}

// gap compiles up to n words of any kind.
func (c *compiler) gap(from int32, n string) int32 {
	most, err := strconv.Atoi(n)
	if err != nil || most < 1 || most > 4 {
		c.err = fmt.Errorf("a gap is ..1 to ..4, not ..%s", n)
		return from
	}
	stop := c.node()
	c.link(from, stop)
	for at := from; most > 0; most-- {
		next := c.node()
		c.arrow(at, anyWord, next)
		c.link(next, stop)
		at = next
	}
	return stop
}

// visit reports whether the current walk sees node n for the first time.
func (c *compiler) visit(n int32) bool {
	if c.seen[n] == c.walk {
		return false
	}
	c.seen[n] = c.walk
	return true
}

// reaches reports whether empty steps lead from one node to another.
func (c *compiler) reaches(from, to int32) bool {
	c.walk++
	return c.leads(from, to, func(symbol int32) bool { return symbol == emptyStep })
}

// leads reports whether arrows that pass lead from n to stop, past nodes that
// the current walk has not seen.
func (c *compiler) leads(n, stop int32, pass func(symbol int32) bool) bool {
	if n == stop {
		return true
	}
	if !c.visit(n) {
		return false
	}
	for i := c.nodes[n].arrows; i != 0; i = c.arrows[i].next {
		if a := &c.arrows[i]; pass(a.symbol) && c.leads(a.to, stop, pass) {
			return true
		}
	}
	return false
}

// listSymbol is the symbol of a list; those of words are positive.
func listSymbol(list int32) int32 { return -1 - list }

// CheckTerms reports every term of lex whose pattern does not parse, as one
// error; nil if all do.
func CheckTerms(lex *contact.Lexicon) error {
	var errs []error
	for i, err := range TermErrors(lex, lex.Terms) {
		if err != nil {
			errs = append(errs, fmt.Errorf("%s %s: %w", lex.Terms[i].Lang, lex.Terms[i].Role, err))
		}
	}
	return errors.Join(errs...)
}

// TermErrors says of each term what is wrong with its pattern, given the lists
// and platforms of lex; nil where nothing is.
func TermErrors(lex *contact.Lexicon, terms []contact.Term) []error {
	c := newCompiler(newVocabulary(lex), lex)
	out := make([]error, len(terms))
	for i := range terms {
		out[i] = c.add(&terms[i])
	}
	return out
}
