package detect

import (
	"maps"
	"slices"
	"strings"

	"offside/screen/contact"
	"offside/screen/fold"
)

// grammar is the lexicon's lists and terms, compiled: a tree of words for the
// entries of the lists, and one automaton over words and list names for the
// patterns. It is built once and only read afterwards.
type grammar struct {
	ids   table // hash of a folded word → its number, from 1
	tree  table // the list tree: see branch
	nodes []listNode

	lists    map[string]int32 // "en:your" and, for those known everywhere, "noun"
	link     int32            // the list listAt
	states   []state
	steps    []step // those of each state, by symbol
	anywhere int32  // the state in which a look begins
	opening  int32  // the same for phrases that open a sentence
	terms    []contact.Term
	probe    probe
	marks    markTable // what is known of a word

	// While it is built:
	vocab   map[uint64]int32
	hashes  []uint64           // of the words, by number
	edges   map[uint64]int32   // the list tree
	entries map[int32][][]word // the words that the lists' entries begin with: see begin
	begun   map[beginning]bool
	fold    folded
}

// fan holds the steps out of a state that has very many: the state that each
// word's number, or list, leads to, or -1.
type fan struct{ words, lists []int32 }

// branch is the key of the step from a node of the list tree by a word.
func branch(from int32, word uint64) uint64 { return word + uint64(from)*0xd6e8feb86659fd93 }

type listNode struct {
	ends []listEnd
	goes bool // further words lead on
}

// listEnd says that an entry of a list ends here.
type listEnd struct {
	list int32
	item *listItem
}

// listItem is what an entry of a list stands for.
type listItem struct {
	class    contact.Class
	evasion  contact.Evasion
	platform *contact.Platform
	nickname bool
	vague    bool // an ambiguous name of a platform
	joinable bool // a name long enough to be known when cut in pieces
}

// state is a state of the automaton.
type state struct {
	first, end int32  // its steps are steps[first:end]
	symbols    uint64 // bits of the symbols of its steps: see symbolBit
	any        int32  // by any word; -1: none
	lists      bool   // some of its steps are lists
	life       life   // what can come of it: see must.go
	fan        *fan   // its steps, if they are very many
	accepts    []acceptance
}

// step leads to a state by a word's number or a listSymbol.
type step struct{ symbol, to int32 }

// symbolBit tells most symbols apart.
func symbolBit(symbol int32) uint64 { return 1 << (uint32(symbol) & 63) }

// next is the state that symbol leads to out of st, if any.
func (g *grammar) next(st *state, symbol int32) (int32, bool) {
	switch {
	case st.symbols&symbolBit(symbol) == 0:
		return 0, false
	case st.fan != nil:
		return st.fan.next(symbol)
	}
	low, high := st.first, st.end
	for high-low > 4 {
		if mid := (low + high) / 2; g.steps[mid].symbol <= symbol {
			low = mid
		} else {
			high = mid
		}
	}
	for ; low < high; low++ {
		if g.steps[low].symbol == symbol {
			return g.steps[low].to, true
		}
	}
	return 0, false
}

// next is the state that symbol leads to, if any.
func (f *fan) next(symbol int32) (int32, bool) {
	list, at := f.words, symbol
	if symbol < 0 {
		list, at = f.lists, -1-symbol
	}
	if int(at) >= len(list) || list[at] < 0 {
		return 0, false
	}
	return list[at], true
}

// newFan lays out the steps of st.
func (g *grammar) newFan(st *state) *fan {
	f := &fan{}
	put := func(list []int32, at, to int32) []int32 {
		for int(at) >= len(list) {
			list = append(list, -1)
		}
		list[at] = to
		return list
	}
	for _, s := range g.steps[st.first:st.end] {
		if s.symbol < 0 {
			f.lists = put(f.lists, -1-s.symbol, s.to)
		} else {
			f.words = put(f.words, s.symbol, s.to)
		}
	}
	return f
}

type acceptance struct {
	term *contact.Term
	end  endKind
	life life // its class: see must.go
}

// endKind is what must follow a match.
type endKind uint8

const (
	anyEnd      endKind = iota
	sentenceEnd         // $
	questionEnd         // $?
)

// The lists that detectors know by name; they count across languages.
const (
	listNoun      = "noun"
	listPlatform  = "platform"  // messengers, networks and calls, by any name
	listSure      = "platform!" // the same, without ambiguous names
	listMessenger = "messenger" // those of them that colleagues do not name as a tool
	listMailer    = "mailer"    // e-mail providers
	listPay       = "pay"       // ways to pay
	listCompound  = "compound"  // words that make a noun before them something else
	listAnd       = "and"       // words that join the nouns of one request
	listPeople    = "people"    // others than the two who talk: users, customers
	listCommon    = "common"    // words too frequent to trigger a look
	listAt        = "@"         // an address or a link, by its looks
)

// shared are the lists above.
var shared = map[string]bool{listNoun: true, listPlatform: true, listSure: true, listMessenger: true,
	listMailer: true, listPay: true, listCompound: true, listAnd: true, listPeople: true,
	listCommon: true, listAt: true}

// newGrammar compiles lex. Terms that do not parse are left out; the lexicon's
// own test names them.
func newGrammar(lex *contact.Lexicon) *grammar {
	g := newVocabulary(lex)
	c := newCompiler(g, lex)
	for i := range g.terms {
		_ = c.add(&g.terms[i])
	}
	c.classify()
	c.finish()
	for _, root := range [...]int32{g.anywhere, g.opening} {
		g.states[root].fan = g.newFan(&g.states[root])
	}
	g.ids, g.tree = newTable(g.vocab), newTable(g.edges)
	for h, id := range g.vocab {
		m := g.marks.of(h)
		m.id, m.node = id, g.tree.get(branch(0, h))
	}
	g.probe.build(g, &c.rare, lex.Platforms)
	g.vocab, g.hashes, g.edges, g.entries, g.begun, g.fold = nil, nil, nil, nil, nil, folded{}
	return g
}

// newVocabulary is a grammar with the lists of lex, and no terms compiled yet.
func newVocabulary(lex *contact.Lexicon) *grammar {
	g := &grammar{marks: newMarkTable(), vocab: make(map[uint64]int32, 1<<13), edges: make(map[uint64]int32, 1<<13), nodes: make([]listNode, 1),
		lists: map[string]int32{}, terms: lex.Terms, entries: map[int32][][]word{}, begun: map[beginning]bool{}}
	for _, name := range slices.Sorted(maps.Keys(shared)) {
		g.list("", name)
	}
	g.link = g.lists[listAt]
	for i := range lex.Platforms {
		g.addPlatform(&lex.Platforms[i])
	}
	for i := range lex.Lists {
		l := &lex.Lists[i]
		item := &listItem{class: l.Class, evasion: l.Evasion}
		for _, w := range l.Words {
			g.addEntry(w, item, g.list(l.Lang, l.Name))
		}
	}
	return g
}

// list is the number of a list: of the language's own, or of one known
// everywhere.
func (g *grammar) list(lang, name string) int32 {
	if !shared[name] {
		name = lang + ":" + name
	}
	n, ok := g.lists[name]
	if !ok {
		n = int32(len(g.lists))
		g.lists[name] = n
	}
	return n
}

// shortestCut is the length from which a name is known when it is cut in pieces,
// in bytes.
const shortestCut = 5

// addPlatform enters the names of a platform into the lists that hold it.
func (g *grammar) addPlatform(p *contact.Platform) {
	var lists, sure []string
	switch p.Class {
	case contact.Email:
		lists = []string{listMailer}
	case contact.Payment:
		lists = []string{listPay}
	default:
		lists, sure = []string{listPlatform}, []string{listSure}
		if !p.Tool {
			sure = append(sure, listMessenger)
		}
	}
	enter := func(names []string, item listItem, lists ...string) {
		numbers := make([]int32, len(lists))
		for i, l := range lists {
			numbers[i] = g.list("", l)
		}
		for _, name := range names {
			it := item
			it.platform, it.class = p, p.Class
			it.joinable = len(name) >= shortestCut && !item.vague && !item.nickname
			g.addEntry(name, &it, numbers...)
		}
	}
	all := append(append([]string{}, lists...), sure...)
	enter(p.Names, listItem{}, all...)
	enter(p.Nicknames, listItem{nickname: true, evasion: contact.CodeName}, all...)
	enter(p.Ambiguous, listItem{vague: true}, lists...)
}

// addEntry puts one entry of some lists into the tree. An apostrophe may be left
// out: "let's" is entered as "let s" and as "lets".
func (g *grammar) addEntry(entry string, item *listItem, lists ...int32) {
	for _, form := range forms(entry) {
		at := int32(0)
		words := g.fold.words(form)
		for _, list := range lists {
			g.begin(list, words)
		}
		for _, w := range words {
			g.number(w.hash)
			e := branch(at, w.hash)
			next, ok := g.edges[e]
			if !ok {
				next = int32(len(g.nodes))
				g.nodes = append(g.nodes, listNode{})
				g.edges[e] = next
				g.nodes[at].goes = true
			}
			at = next
		}
		if at != 0 {
			for _, list := range lists {
				g.nodes[at].ends = append(g.nodes[at].ends, listEnd{list, item})
			}
		}
	}
}

// beginning is a list and the hashes of the words that an entry of it begins with.
type beginning struct {
	list  int32
	words [3]uint64
}

// begin notes how an entry of a list begins: the probe looks no further than three
// words, and they tell the entry well enough to say what a text must have.
func (g *grammar) begin(list int32, words []word) {
	b := beginning{list: list}
	words = words[:min(len(words), len(b.words))]
	for i := range words {
		b.words[i] = words[i].hash
	}
	if !g.begun[b] {
		g.begun[b] = true
		g.entries[list] = append(g.entries[list], slices.Clone(words))
	}
}

// forms returns s and, if it has an apostrophe, s without it.
func forms(s string) []string {
	if strings.IndexByte(s, '\'') < 0 {
		return []string{s}
	}
	if bare := strings.ReplaceAll(s, "'", ""); bare != s {
		return []string{s, bare}
	}
	return []string{s}
}

// number is the number of a word of the vocabulary, new or known.
func (g *grammar) number(hash uint64) int32 {
	id, ok := g.vocab[hash]
	if !ok {
		id = int32(len(g.vocab)) + 1
		g.vocab[hash] = id
		g.hashes = append(g.hashes, hash)
	}
	return id
}

// folded cuts a phrase of the lexicon into words as texts are cut.
type folded struct {
	view fold.View
	list []word
}

// words returns the words of s; they live until the next call.
func (f *folded) words(s string) []word {
	f.view.Fold(s, contact.Span{End: len(s)})
	f.list, _ = scanWords(f.view.Text(), f.list[:0])
	return f.list
}
