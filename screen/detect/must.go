package detect

import (
	"cmp"
	"math"
	"slices"

	"offside/screen/contact"
)

// A must is a part that a pattern cannot be without: each match has one of these
// words, or an entry of one of these lists. A text that has no such word holds no
// match. The zero must says that there is no such part.
type must struct {
	symbols []int32 // of words and lists
	weight  float64 // how often one of them is in an ordinary text, roughly
}

// and is the must of one part of a pattern and another one behind it: the rarer of
// both.
func (m must) and(o must) must {
	if m.symbols == nil || o.symbols != nil && o.weight < m.weight {
		return o
	}
	return m
}

// or is the must of two alternatives: one of both.
func (m must) or(o must) must {
	if m.symbols == nil || o.symbols == nil {
		return must{}
	}
	return must{append(m.symbols[:len(m.symbols):len(m.symbols)], o.symbols...), m.weight + o.weight}
}

// life says by a bit for each class of patterns what can come of a phrase, or of a
// state of the automaton.
//
// A class is a set of words: of each pattern in it, all words of its must are
// there. A phrase does not go over the end of a sentence (see breaks), so what begins
// at a word is of a class that this word has or one behind it in its sentence: each
// word has a bit for every class that has it. What these do not allow need not be
// followed.
type life uint64

// classes is how many classes there are, with those of addresses.
const (
	classes        = 64
	addressClasses = 3
)

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

// word is the must that a word makes.
func (r *rarity) word(id int32) must {
	return must{[]int32{id}, r.of(r.g.hashes[id-1])}
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
	symbols  map[int32]bool
	weight   float64
	patterns int
}

// more is how much weight m adds to c.
func (c *class) more(m must, r *rarity) (more float64) {
	for _, s := range m.symbols {
		if !c.symbols[s] {
			more += r.symbol(s)
		}
	}
	return more
}

// add puts m into c.
func (c *class) add(m must, r *rarity) {
	c.weight += c.more(m, r)
	c.patterns++
	for _, s := range m.symbols {
		c.symbols[s] = true
	}
}

// symbol is how often a word, or one of a list, is in a text.
func (r *rarity) symbol(s int32) float64 {
	if s > 0 {
		return r.of(r.g.hashes[s-1])
	}
	return r.list(-1 - s).weight
}

// classify gives each pattern its class, and words the bits of theirs.
func (c *compiler) classify() {
	var hits, addresses []*top
	for i := range c.tops {
		t := &c.tops[i]
		switch comesOf(c.nodes[t.stop].accept.term) {
		case makesHit:
			hits = append(hits, t)
		case saysAddress:
			addresses = append(addresses, t)
		}
	}
	c.classes(hits, 0, classes-addressClasses)
	c.classes(addresses, classes-addressClasses, classes)
	c.g.probe.hits = 1<<(classes-addressClasses) - 1
}

// classes puts patterns into the classes from first up to last: the rarest
// last, each where it makes the fewest words matter to the fewest patterns.
func (c *compiler) classes(tops []*top, first, last int) {
	slices.SortStableFunc(tops, func(x, y *top) int { return cmp.Compare(y.must.weight, x.must.weight) })
	var all []class
	for _, t := range tops {
		best := c.cheapest(all, t.must, len(all) < last-first)
		if best == len(all) {
			all = append(all, class{symbols: map[int32]bool{}})
		}
		all[best].add(t.must, &c.rare)
		life := life(1) << (first + best)
		c.nodes[t.stop].accept.life = life
		if t.must.symbols == nil {
			c.g.probe.always |= life
		}
	}
	for i := range all {
		for s := range all[i].symbols {
			c.offer(s, 1<<(first+i))
		}
	}
}

// cheapest is the class that costs least when m is in it; the one after the last is
// a new one, if there is room for it.
func (c *compiler) cheapest(all []class, m must, room bool) int {
	best, cost := len(all), m.weight
	if !room {
		cost = math.Inf(1)
	}
	for i := range all {
		a := &all[i]
		if price := a.more(m, &c.rare)*float64(a.patterns+1) + a.weight; price <= cost {
			best, cost = i, price
		}
	}
	return best
}

// offer gives a word, or those that a list makes one's must of, the bit of a class.
func (c *compiler) offer(symbol int32, bit life) {
	if symbol > 0 {
		c.g.marks.of(c.g.hashes[symbol-1]).life |= bit
		return
	}
	for _, entry := range c.g.entries[-1-symbol] {
		if len(entry) > 0 {
			c.g.marks.of(c.rare.rarest(entry)).life |= bit
		}
	}
}
