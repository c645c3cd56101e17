package detect

import (
	"cmp"
	"slices"

	"offside/screen/contact"
)

// A text in which no trigger word stands is not looked at for phrases. The
// triggers are chosen so that no request, move, pointing or handle can be made
// without one: the names of platforms and of what can be asked for first, and
// for phrases that need neither, as few of their own words as will do.

// triggerRoles are the roles whose terms make hits by themselves. An announced
// handle needs an @, which triggers a look too.
var triggerRoles = map[string]bool{roleRequest: true, roleMove: true, roleCircumvent: true, roleHandle: true,
	roleHandleAfter: true, roleMailName: true, roleHint: true}

// anchored are the lists whose every entry is a trigger.
var anchored = []string{listNoun, listPlatform, listSure, listMessenger, listMailer, listPay}

// triggers picks the trigger words of the terms that c has compiled.
type triggers struct {
	c      *compiler
	common map[uint64]bool
	words  map[int32]bool // by number
	lists  map[int32]bool // lists that cannot be passed without a trigger
	hashes map[int32]uint64
	length map[int32]int
}

// addEntry makes one word of a list's entry a trigger: the longest uncommon
// one, else the longest.
func (t *triggers) addEntry(words []word) {
	best := slices.MaxFunc(words, func(a, b word) int {
		if t.common[a.hash] != t.common[b.hash] {
			return cmp.Compare(btoi(t.common[b.hash]), btoi(t.common[a.hash]))
		}
		return cmp.Compare(a.Len(), b.Len())
	})
	t.add(t.c.g.number(best.hash))
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (t *triggers) add(id int32) { t.words[id] = true }

// cover adds triggers until the term between the nodes cannot match without
// one, and takes back those that are not needed for it: uncommon words are
// better than lists, and lists better than common words.
func (t *triggers) cover(start, stop int32) {
	words, lists := t.symbols(start)
	var added []int32
	add := func(symbol int32) bool {
		if !t.has(symbol) {
			t.set(symbol, true)
			added = append(added, symbol)
		}
		return !t.avoidable(start, stop)
	}
	if t.avoidable(start, stop) && !t.addWords(words, false, add) && !t.addLists(lists, add) {
		t.addWords(words, true, add)
	}
	for _, symbol := range slices.Backward(added) {
		t.set(symbol, false)
		if t.avoidable(start, stop) {
			t.set(symbol, true)
			if symbol < 0 {
				t.addList(-1 - symbol)
			}
		}
	}
}

// addWords adds the common or the uncommon words until add says enough.
func (t *triggers) addWords(words []int32, common bool, add func(int32) bool) bool {
	for _, id := range words {
		if t.common[t.hashes[id]] == common && add(id) {
			return true
		}
	}
	return false
}

// addLists adds lists without an entry of common words only until add says
// enough.
func (t *triggers) addLists(lists []int32, add func(int32) bool) bool {
	for _, l := range lists {
		clean := !slices.ContainsFunc(t.c.g.entries[l], func(e []word) bool {
			return !slices.ContainsFunc(e, func(w word) bool { return !t.common[w.hash] })
		})
		if clean && add(listSymbol(l)) {
			return true
		}
	}
	return false
}

// has and set know words by their number and lists by their symbol.
func (t *triggers) has(symbol int32) bool {
	if symbol < 0 {
		return t.lists[-1-symbol]
	}
	return t.words[symbol]
}

func (t *triggers) set(symbol int32, on bool) {
	if symbol < 0 {
		t.lists[-1-symbol] = on
	} else {
		t.words[symbol] = on
	}
}

// addList makes each entry of a list a trigger.
func (t *triggers) addList(list int32) {
	for _, e := range t.c.g.entries[list] {
		if len(e) > 0 {
			t.addEntry(e)
		}
	}
}

// avoidable reports whether stop can be reached from start past all triggers.
func (t *triggers) avoidable(start, stop int32) bool {
	t.c.walk++
	return t.c.leads(start, stop, func(symbol int32) bool {
		return symbol == emptyStep || symbol == anyWord || !t.has(symbol)
	})
}

// symbols returns the words of a term, the longest first, and its lists.
func (t *triggers) symbols(start int32) (words, lists []int32) {
	t.c.walk++
	var walk func(n int32)
	walk = func(n int32) {
		if !t.c.visit(n) {
			return
		}
		for i := t.c.nodes[n].arrows; i != 0; i = t.c.arrows[i].next {
			switch a := &t.c.arrows[i]; {
			case a.symbol > 0:
				words = append(words, a.symbol)
			case a.symbol < 0 && a.symbol != anyWord:
				lists = append(lists, -1-a.symbol)
			}
			walk(t.c.arrows[i].to)
		}
	}
	walk(start)
	slices.SortFunc(words, func(a, b int32) int { return cmp.Or(-cmp.Compare(t.length[a], t.length[b]), cmp.Compare(a, b)) })
	slices.Sort(lists)
	return slices.Compact(words), slices.Compact(lists)
}

// buildFilter makes the bitmap of trigger words.
func (g *grammar) buildFilter(c *compiler, lists []contact.List) {
	t := &triggers{c: c, common: commonWords(lists), words: map[int32]bool{}, lists: map[int32]bool{},
		hashes: map[int32]uint64{}, length: g.length}
	for h, id := range g.vocab {
		t.hashes[id] = h
	}
	for _, name := range anchored {
		l := g.list("", name)
		t.lists[l] = true
		t.addList(l)
	}
	for _, top := range c.tops {
		if triggerRoles[top.role] {
			t.cover(top.node, top.stop)
		}
	}
	for id, on := range t.words {
		if !on {
			continue
		}
		h := t.hashes[id]
		g.wakes[h] = true
		g.filter[h>>6&filterMask] |= 1 << (h & 63)
	}
}

// commonWords are the words of the lists of common ones.
func commonWords(lists []contact.List) map[uint64]bool {
	common := map[uint64]bool{}
	var f folded
	for _, l := range lists {
		if l.Name != listCommon {
			continue
		}
		for _, entry := range l.Words {
			for _, form := range forms(entry) {
				for _, w := range f.words(form) {
					common[w.hash] = true
				}
			}
		}
	}
	return common
}
