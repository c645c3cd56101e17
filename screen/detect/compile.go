package detect

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"offside/screen/contact"
)

// compiler turns term patterns into the grammar's automaton. A pattern is
// first a graph with empty steps; finish folds them in.
type compiler struct {
	g     *grammar
	nodes []rawState
	tops  []top
	toks  []string
	at    int
	lang  string
	err   error
}

type rawState struct {
	state
	empty []int32
}

// top is where the graph of one term begins.
type top struct {
	node    int32
	atStart bool
}

// add compiles one term. Its error says what is wrong with the pattern; the
// term then never matches.
func (c *compiler) add(t *contact.Term) error {
	toks, atStart, end := anchors(patternTokens(t.Phrase))
	c.toks, c.at, c.lang, c.err = toks, 0, t.Lang, nil
	start := c.node()
	stop := c.alternatives(start)
	if c.err == nil && c.at < len(c.toks) {
		c.err = fmt.Errorf("%q without its opening", c.toks[c.at])
	}
	if c.err == nil && c.reaches(start, stop) {
		c.err = fmt.Errorf("matches nothing at all")
	}
	if c.err != nil {
		return fmt.Errorf("pattern %q: %w", t.Phrase, c.err)
	}
	c.nodes[stop].accepts = append(c.nodes[stop].accepts, acceptance{t, end})
	c.tops = append(c.tops, top{start, atStart})
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

// patternTokens cuts a pattern at spaces and around its brackets and bars.
func patternTokens(s string) []string {
	for _, mark := range []string{"(", ")", "[", "]", "|"} {
		s = strings.ReplaceAll(s, mark, " "+mark+" ")
	}
	return strings.Fields(s)
}

func (c *compiler) node() int32 {
	c.nodes = append(c.nodes, rawState{})
	return int32(len(c.nodes) - 1)
}

func (c *compiler) link(from, to int32) {
	c.nodes[from].empty = append(c.nodes[from].empty, to)
}

// alternatives compiles sequences with bars between them.
func (c *compiler) alternatives(from int32) int32 {
	stop := c.node()
	c.link(c.sequence(from), stop)
	for c.at < len(c.toks) && c.toks[c.at] == "|" {
		c.at++
		c.link(c.sequence(from), stop)
	}
	return stop
}

// sequence compiles what stands up to a bar or a closing bracket.
func (c *compiler) sequence(from int32) int32 {
	// A node of its own keeps loops of alternatives apart.
	first := c.node()
	c.link(from, first)
	at := first
	for c.at < len(c.toks) && c.err == nil {
		switch tok := c.toks[c.at]; tok {
		case "|", ")", "]":
			return at
		case "(", "[":
			at = c.group(at, tok)
		default:
			c.at++
			at = c.symbol(at, tok)
		}
	}
	return at
}

func (c *compiler) group(from int32, open string) int32 {
	closing := ")"
	if open == "[" {
		closing = "]"
	}
	c.at++
	stop := c.alternatives(from)
	if c.at >= len(c.toks) || c.toks[c.at] != closing {
		c.err = fmt.Errorf("%q without its closing", open)
		return stop
	}
	c.at++
	if open == "[" {
		c.link(from, stop)
	}
	return stop
}

// symbol compiles a gap, a list or a word.
func (c *compiler) symbol(from int32, tok string) int32 {
	if n, ok := strings.CutPrefix(tok, ".."); ok {
		return c.gap(from, n)
	}
	if name, ok := strings.CutPrefix(tok, "{"); ok {
		to := c.node()
		name = strings.TrimSuffix(name, "}")
		if !c.known(name) {
			c.err = fmt.Errorf("no list %q", name)
			return to
		}
		list := c.g.list(c.lang, name)
		c.nodes[from].lists = append(c.nodes[from].lists, arrow{symbol: list, to: to})
		return to
	}
	to := c.node()
	for _, form := range forms(tok) {
		var f folded
		at := from
		words := f.words(form)
		for i, w := range words {
			next := to
			if i < len(words)-1 {
				next = c.node()
			}
			c.nodes[at].words = append(c.nodes[at].words, arrow{symbol: c.g.number(w.hash), to: next})
			at = next
		}
		if len(words) == 0 {
			c.err = fmt.Errorf("%q has no word", tok)
		}
	}
	return to
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
		c.nodes[at].any = append(c.nodes[at].any, next)
		c.link(next, stop)
		at = next
	}
	return stop
}

// closure appends to dst the nodes that empty steps reach from n, n included.
func (c *compiler) closure(n int32, dst []int32) []int32 {
	if slices.Contains(dst, n) {
		return dst
	}
	dst = append(dst, n)
	for _, to := range c.nodes[n].empty {
		dst = c.closure(to, dst)
	}
	return dst
}

func (c *compiler) reaches(from, to int32) bool {
	return slices.Contains(c.closure(from, nil), to)
}

// finish folds the empty steps in, and indexes the first symbols.
func (c *compiler) finish() {
	c.g.states = make([]state, len(c.nodes))
	for i := range c.nodes {
		st := &c.g.states[i]
		for _, n := range c.closure(int32(i), nil) {
			st.words = append(st.words, c.nodes[n].words...)
			st.lists = append(st.lists, c.nodes[n].lists...)
			st.any = append(st.any, c.nodes[n].any...)
			st.accepts = append(st.accepts, c.nodes[n].accepts...)
		}
	}
	for _, t := range c.tops {
		st := &c.g.states[t.node]
		for _, a := range st.words {
			a.atStart = t.atStart
			c.g.startWord[a.symbol] = append(c.g.startWord[a.symbol], a)
		}
		for _, a := range st.lists {
			a.atStart = t.atStart
			c.g.startList[a.symbol] = append(c.g.startList[a.symbol], a)
		}
	}
}

// CheckTerms reports every term of lex whose pattern does not parse, as one
// error; nil if all do.
func CheckTerms(lex *contact.Lexicon) error {
	g := newGrammar(&contact.Lexicon{Lists: lex.Lists, Platforms: lex.Platforms})
	c := compiler{g: g}
	var errs []error
	for i := range lex.Terms {
		if err := c.add(&lex.Terms[i]); err != nil {
			errs = append(errs, fmt.Errorf("%s %s: %w", lex.Terms[i].Lang, lex.Terms[i].Role, err))
		}
	}
	return errors.Join(errs...)
}
