package detect

import (
	"encoding/binary"
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
	words   []arrow
	lists   []arrow
	any     []int32
	accepts []acceptance
	empty   []int32
}

// arrow leads to a node by a word or a list.
type arrow struct{ symbol, to int32 }

// top is where the graph of one term begins.
type top struct {
	node    int32
	stop    int32
	role    string
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
	c.tops = append(c.tops, top{start, stop, t.Role, atStart})
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
			c.g.length[c.g.number(w.hash)] = w.Len()
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

// finish turns the graphs of all terms into one automaton: its states are the
// sets of nodes that the same symbols lead to, so that terms which begin alike
// are followed together.
func (c *compiler) finish() {
	m := merger{c: c, known: map[string]int32{}, seen: make([]int32, len(c.nodes))}
	var anywhere, opening []int32
	for _, t := range c.tops {
		if t.atStart {
			opening = append(opening, t.node)
		} else {
			anywhere = append(anywhere, t.node)
		}
	}
	c.g.anywhere, c.g.opening = m.state(anywhere), m.state(opening)
	for m.done < len(c.g.states) {
		m.fill(int32(m.done))
		m.done++
	}
}

// merger makes the automaton's states.
type merger struct {
	c     *compiler
	known map[string]int32
	sets  [][]int32
	done  int

	seen  []int32 // by node: the state being made when it was last seen
	round int32
	key   []byte
}

// state is the number of the state for the nodes, new or known.
func (m *merger) state(nodes []int32) int32 {
	m.round++
	var set []int32
	for _, n := range nodes {
		set = m.spread(n, set)
	}
	slices.Sort(set)
	m.key = m.key[:0]
	for _, n := range set {
		m.key = binary.LittleEndian.AppendUint32(m.key, uint32(n))
	}
	n, ok := m.known[string(m.key)]
	if !ok {
		n = int32(len(m.c.g.states))
		m.known[string(m.key)] = n
		m.sets = append(m.sets, set)
		m.c.g.states = append(m.c.g.states, state{})
	}
	return n
}

// spread appends n, and the nodes that empty steps reach from it, to set: those
// that something leads out of or that accept.
func (m *merger) spread(n int32, set []int32) []int32 {
	if m.seen[n] == m.round {
		return set
	}
	m.seen[n] = m.round
	raw := &m.c.nodes[n]
	if len(raw.words)+len(raw.lists)+len(raw.any)+len(raw.accepts) > 0 {
		set = append(set, n)
	}
	for _, to := range raw.empty {
		set = m.spread(to, set)
	}
	return set
}

// fill makes the steps out of state n.
func (m *merger) fill(n int32) {
	next := map[int32][]int32{}
	var any []int32
	var accepts []acceptance
	for _, node := range m.sets[n] {
		raw := &m.c.nodes[node]
		for _, a := range raw.words {
			next[a.symbol] = append(next[a.symbol], a.to)
		}
		for _, a := range raw.lists {
			next[listSymbol(a.symbol)] = append(next[listSymbol(a.symbol)], a.to)
		}
		any = append(any, raw.any...)
		accepts = append(accepts, raw.accepts...)
	}
	st := state{accepts: accepts, any: -1, next: make(map[int32]int32, len(next))}
	for symbol, nodes := range next {
		st.next[symbol] = m.state(nodes)
		st.lists = st.lists || symbol < 0
	}
	if len(any) > 0 {
		st.any = m.state(any)
	}
	m.c.g.states[n] = st
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
	c := compiler{g: newVocabulary(lex)}
	out := make([]error, len(terms))
	for i := range terms {
		out[i] = c.add(&terms[i])
	}
	return out
}
