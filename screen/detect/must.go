package detect

import (
	"cmp"
	"math"
	"slices"

	"offside/screen/contact"
)

// A must is a part that a pattern cannot be without: each match has one of these
// words, or an entry of one of these lists. The zero must says that there is no such
// part.
type must struct {
	symbols []int32 // of words and lists
	weight  float64 // how often one of them is in an ordinary text, roughly
}

// or is the must of two alternatives: one of both.
func (m must) or(o must) must {
	if m.symbols == nil || o.symbols == nil {
		return must{}
	}
	return must{append(m.symbols[:len(m.symbols):len(m.symbols)], o.symbols...), m.weight + o.weight}
}

// needs are the rarest parts that a pattern cannot be without beside its first, the
// rarest first. A text that lacks one of them holds no match.
type needs [2]must

// and is what two parts of a pattern need, one behind the other: the rarest of both.
func (n needs) and(o needs) needs {
	for _, m := range o {
		for i := range n {
			if m.symbols != nil && (n[i].symbols == nil || m.weight < n[i].weight) {
				n[i], m = m, n[i]
			}
		}
	}
	return n
}

// or is what two alternatives need.
func (n needs) or(o needs) needs {
	for i := range n {
		n[i] = n[i].or(o[i])
	}
	return n
}

// life says by a bit for each class of patterns what can come of a phrase, or of a
// state of the automaton.
//
// A class is a set of words for each need: of each pattern in it, all words of that
// need are there. A phrase does not go over the end of a sentence (see breaks), so
// what begins at a word is of a class of which, for each need, this word is or one
// behind it in its sentence. What these do not allow need not be followed.
type life uint64

// lives are the classes that have a word, or may do without, for each need.
type lives [len(needs{})]life

// add adds the classes of another word.
func (l *lives) add(o *lives) {
	l[0] |= o[0]
	l[1] |= o[1]
}

// all are the classes of which nothing is lacking.
func (l *lives) all() life { return l[0] & l[1] }

// classes is how many classes there are: the bits of a life.
const classes = 64

// rarity knows how often a word is in an ordinary text, roughly: the lexicon says
// which are common ones, and most messages are in English.
type rarity struct {
	g      *grammar
	common map[uint64]float64 // the weights of common words, by hash
	lists  map[int32]must
}

// How often a word is in an ordinary text: a list of common ones begins with the most
// frequent, whose shares fall off as Zipf has it.
const (
	often    = 0.2  // of the first words of the list, in English, divided by their place
	abroad   = 0.05 // of those of other languages, beside that
	uncommon = 3e-6 // of words that are on no list
)

func newRarity(g *grammar, lists []contact.List) rarity {
	r := rarity{g: g, common: map[uint64]float64{}, lists: map[int32]must{}}
	for _, l := range lists {
		if l.Name != listCommon {
			continue
		}
		for place, entry := range l.Words {
			weight := often / float64(place+4)
			if l.Lang != "en" {
				weight *= abroad
			}
			for _, form := range forms(entry) {
				for _, w := range g.fold.words(form) {
					r.common[w.hash] = max(r.common[w.hash], weight)
				}
			}
		}
	}
	return r
}

// of is how often the word of this hash is in a text.
func (r *rarity) of(hash uint64) float64 {
	return cmp.Or(r.common[hash], uncommon)
}

// word is what a word needs: itself.
func (r *rarity) word(id int32) needs {
	return needs{{[]int32{id}, r.of(r.g.hashes[id-1])}}
}

// list is the must that a list makes. What is known by its looks, addresses and
// links, makes none.
func (r *rarity) list(list int32) must {
	m, known := r.lists[list]
	if known || list == r.g.link {
		return m
	}
	m.symbols = []int32{listSymbol(list)}
	for _, entry := range r.g.entries[list] {
		if len(entry) > 0 {
			m.weight += r.of(r.rarest(entry))
		}
	}
	r.lists[list] = m
	return m
}

// rarest is the hash of the rarest word of an entry.
func (r *rarity) rarest(entry []word) uint64 {
	return slices.MinFunc(entry, func(a, b word) int { return cmp.Compare(r.of(a.hash), r.of(b.hash)) }).hash
}

// class is a class in the making.
type class struct {
	firsts union // what its patterns begin with
	needs  [len(needs{})]union
}

// union is what one of the patterns of a class has at one place.
type union struct {
	symbols map[int32]bool
	weight  float64
	free    bool // one of them does without
}

// with is the weight of u when m is in it.
func (u *union) with(m must, r *rarity) float64 {
	weight := u.weight
	for _, s := range m.symbols {
		if !u.symbols[s] {
			weight += r.symbol(s)
		}
	}
	return weight
}

// add puts m into u.
func (u *union) add(m must, r *rarity) {
	if u.symbols == nil {
		u.symbols = map[int32]bool{}
	}
	u.free = u.free || m.symbols == nil
	u.weight = u.with(m, r)
	for _, s := range m.symbols {
		u.symbols[s] = true
	}
}

// sentenceWords is about how many words a sentence has, of which each can be what
// a pattern needs.
const sentenceWords = 20

// cost is how often a pattern of the class is followed when t is in it, roughly.
func (c *class) cost(t *top, r *rarity) float64 {
	cost := c.firsts.with(t.firsts, r)
	for i, m := range t.needs {
		if u := &c.needs[i]; !u.free && m.symbols != nil {
			n := sentenceWords * u.with(m, r)
			cost *= n / (1 + n)
		}
	}
	return cost
}

// add puts t into c.
func (c *class) add(t *top, r *rarity) {
	c.firsts.add(t.firsts, r)
	for i, m := range t.needs {
		c.needs[i].add(m, r)
	}
}

// symbol is how often a word, or one of a list, is in a text.
func (r *rarity) symbol(s int32) float64 {
	if s > 0 {
		return r.of(r.g.hashes[s-1])
	}
	return r.list(-1 - s).weight
}

// classify gives each pattern its class, and words the bits of theirs: the rarest
// last, each where it makes the fewest words matter.
func (c *compiler) classify() {
	var tops []*top
	for i := range c.tops {
		if t := &c.tops[i]; tells(c.nodes[t.stop].accept.term) {
			tops = append(tops, t)
		}
	}
	var none class
	slices.SortStableFunc(tops, func(x, y *top) int { return cmp.Compare(none.cost(y, &c.rare), none.cost(x, &c.rare)) })
	all, costs, used := make([]class, classes), make([]float64, classes), 0
	for _, t := range tops {
		best, least, price := -1, 0.0, math.Inf(1)
		for i := range min(used+1, len(all)) {
			if cost := all[i].cost(t, &c.rare); cost-costs[i] <= price {
				best, least, price = i, cost, cost-costs[i]
			}
		}
		used = max(used, best+1)
		all[best].add(t, &c.rare)
		costs[best] = least
		c.nodes[t.stop].accept.life = 1 << best
	}
	for i := range used {
		c.offerClass(&all[i], i)
	}
}

// offerClass gives the words that the patterns of a class need its bit.
func (c *compiler) offerClass(of *class, number int) {
	for need := range of.needs {
		u := &of.needs[need]
		if u.free {
			c.g.probe.always[need] |= 1 << number
		}
		for s := range u.symbols {
			c.offer(s, need, 1<<number)
		}
	}
}

// offer gives a word, or those that a list makes one's must of, the bit of a class
// for one need.
func (c *compiler) offer(symbol int32, need int, bit life) {
	if symbol > 0 {
		c.g.marks.of(c.g.hashes[symbol-1]).lives[need] |= bit
		return
	}
	for _, entry := range c.g.entries[-1-symbol] {
		if len(entry) > 0 {
			c.g.marks.of(c.rare.rarest(entry)).lives[need] |= bit
		}
	}
}
