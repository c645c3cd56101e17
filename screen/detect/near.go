package detect

import (
	"iter"
	"slices"
	"sort"
	"strings"

	"offside/screen/contact"
)

// nearness says what the words around a run make of it.
type nearness struct {
	announced strength
	cleared   bool
	word      string // the word that decided, as it stands in the folded text
	words     int    // how many words stand between it and the number
	after     bool   // it stands after the number
}

// strength is how surely a word announces a telephone number.
type strength uint8

const (
	unannounced strength = iota
	weakly               // "number", "contact": could be other numbers too
	strongly             // "call", "mobile": telephones only
)

// The lists of words that decide what a number near them is. They are looked
// up only where there is a number.
const (
	listNear     = "near:"      // what the names of these lists start with
	nearPhone    = "near:phone" // announces a telephone number
	nearNumber   = "near:number"
	nearOther    = "near:other"    // says that the number is something else
	nearUnit     = "near:unit"     // counts what stands before it
	nearLabel    = "near:label"    // says after a number what line it is
	nearBehind   = "near:behind"   // says behind a number that it is a telephone's
	nearEmail    = "near:email"    // announces an e-mail address
	nearSite     = "near:site"     // announces a website
	nearPage     = "near:page"     // a part of a link that names a contact page
	nearNotLocal = "near:notlocal" // never the local part of an address: "me at"
	nearNotHost  = "near:nothost"  // never the name of a host: "at this point in"
	nearNotSite  = "near:notsite"  // a product's name that looks like a domain
	nearFileTLD  = "near:filetld"  // top-level domains that are endings of files too
	nearWordTLD  = "near:wordtld"  // top-level domains that are words too
	nearReverse  = "near:reverse"  // what the name of a package begins with: com.example.app
	nearPlainTLD = "near:plaintld" // top-level domains that are nothing else
	nearSignOff  = "near:signoff"  // ends a letter: a name and a number follow
	nearPayTo    = "near:payto"    // money is to be sent to the account that follows
	nearPixKey   = "near:pixkey"   // a random key to pay to follows
	nearCashTag  = "near:cashtag"  // a service whose names begin with a dollar sign
	nearCopula   = "near:copula"   // "is": what something is called follows
	nearNegation = "near:negation" // what follows is not to happen: "please do not"
	nearAsking   = "near:asking"   // a negation behind it asks: "why not"
	nearShown    = "near:shown"    // something made that shows a text
	nearMaybe    = "near:maybe"    // says that a number is something else, if no word announces it
	nearPlace    = "near:place"    // "at", "on": a website or a place follows
)

// nearLists are the context words: for the first word of each entry, the lists
// that it opens an entry of. Most words open none, and cost one look-up.
type nearLists struct {
	index table // hash of a first word → its place in lists, from 1
	lists [][]nearList
}

// nearList is the part of one list that begins with one word.
type nearList struct {
	name    string
	entries []nearEntry
}

type nearEntry struct {
	words  []string
	hashes []uint64
}

// newNearLists collects the lexicon's context words.
func newNearLists(lists []contact.List) *nearLists {
	n := &nearLists{}
	index := map[uint64]int32{}
	var f folded
	for _, l := range lists {
		if !strings.HasPrefix(l.Name, listNear) {
			continue
		}
		for _, entry := range l.Words {
			words := f.words(entry)
			if len(words) == 0 {
				continue
			}
			var e nearEntry
			for _, w := range words {
				e.words = append(e.words, strings.Clone(w.Of(f.view.Text())))
				e.hashes = append(e.hashes, w.hash)
			}
			n.add(index, words[0].hash, l.Name, e)
		}
	}
	n.index = newTable(index)
	return n
}

// add puts an entry into a list under its first word.
func (n *nearLists) add(index map[uint64]int32, first uint64, list string, e nearEntry) {
	if index[first] == 0 {
		n.lists = append(n.lists, nil)
		index[first] = int32(len(n.lists))
	}
	at := &n.lists[index[first]-1]
	i := slices.IndexFunc(*at, func(l nearList) bool { return l.name == list })
	if i < 0 {
		i = len(*at)
		*at = append(*at, nearList{name: list})
	}
	(*at)[i].entries = append((*at)[i].entries, e)
}

// under returns the entries of a list that begin with the word of this hash.
func (n *nearLists) under(list string, first uint64) []nearEntry {
	place := n.index.get(first)
	if place == 0 {
		return nil
	}
	for i := range n.lists[place-1] {
		if l := &n.lists[place-1][i]; l.name == list {
			return l.entries
		}
	}
	return nil
}

// each yields the entries of a list.
func (n *nearLists) each(list string) iter.Seq[nearEntry] {
	return func(yield func(nearEntry) bool) {
		for _, lists := range n.lists {
			for _, l := range lists {
				if l.name != list {
					continue
				}
				for _, e := range l.entries {
					if !yield(e) {
						return
					}
				}
			}
		}
	}
}

// at reports how many words from word i on are an entry of the list; 0 if none
// are.
func (n *nearLists) at(list string, words []word, i int) int {
	longest := 0
	for _, e := range n.under(list, words[i].hash) {
		if len(e.hashes) > longest && matches(e.hashes, words[i:]) {
			longest = len(e.hashes)
		}
	}
	return longest
}

func matches(entry []uint64, words []word) bool {
	if len(entry) > len(words) {
		return false
	}
	for i, h := range entry {
		if words[i].hash != h {
			return false
		}
	}
	return true
}

// farthest is how many words before a number can announce or clear it.
const farthest = 7

// beside says what the words around the number at (in p.text) make of it. from
// is where the last number ended: words before it speak of that one.
func (p *pass) beside(at contact.Span, from int) nearness {
	after := sort.Search(len(p.words), func(i int) bool { return p.words[i].Start >= at.End })
	if after < len(p.words) && closeBy(p.text[at.End:p.words[after].Start]) {
		switch {
		case p.d.near.at(nearLabel, p.words, after) > 0:
			return nearness{announced: strongly, word: p.words[after].Of(p.text)}
		case p.d.near.at(nearUnit, p.words, after) > 0:
			return nearness{cleared: true, word: p.words[after].Of(p.text), after: true}
		}
	}
	near := p.before(at.Start, from)
	if near.announced == unannounced && !near.cleared {
		return p.after(at.End, after)
	}
	return near
}

// after looks for words right behind a number that ends at end, the first of
// them word i, which say that it is a telephone's: "… is my cell", "… call me".
func (p *pass) after(end, i int) nearness {
	if i >= len(p.words) || parted(p.text[end:p.words[i].Start], true) {
		return nearness{}
	}
	if n := p.d.near.at(nearBehind, p.words, i); n > 0 {
		return nearness{announced: weakly, word: p.text[p.words[i].Start:p.words[i+n-1].End]}
	}
	return nearness{}
}

// before looks for the word that announces or clears a number at start: the
// nearest one decides, except that a weak one ("number") leaves it to the
// word right before it ("card number", "phone number").
func (p *pass) before(start, from int) nearness {
	last := p.wordIndex(start) - 1
	var weak, maybe nearness
	for i, seen := last, 0; i >= 0 && seen < farthest && p.words[i].Start >= from; i, seen = i-1, seen+1 {
		next := start
		if i < last {
			next = p.words[i+1].Start
		}
		phone, number := p.phrase(nearPhone, i, last), p.phrase(nearNumber, i, last)
		if i == last && p.initial(i, start) {
			phone = 1
		}
		word := p.text[p.words[i].Start:p.words[i+max(phone, number, 1)-1].End]
		gap := p.text[p.words[i].End:next]
		short := gap == ". " && len(word) <= 4 && phone+number > 0 // "tel. 555"
		if !short && parted(gap, seen > 0) || weak.announced > 0 && seen > 4 {
			break
		}
		switch {
		case i > 0 && max(p.phrase(nearPhone, i-1, last), p.phrase(nearNumber, i-1, last)) > 1: // "whatsapp id", "phone number": one more to go
		case p.listed(nearOther, i, last):
			return nearness{cleared: true, word: word, words: seen}
		case p.listed(nearMaybe, i, last):
			maybe = nearness{cleared: true, word: word, words: seen}
		case phone > 0:
			return nearness{announced: strongly, word: word, words: seen}
		case weak.announced == 0 && number > 0:
			weak, seen = nearness{announced: weakly, word: word, words: seen}, max(seen, 1)
		}
	}
	if weak.announced == unannounced {
		return maybe
	}
	return weak
}

// initial reports whether word i is a letter that stands for a kind of line in
// a signature: "T: 030 123456", "m. 07700 900123".
func (p *pass) initial(i, start int) bool {
	w := p.words[i]
	if w.Len() != 1 || strings.IndexByte("tmpcfhow", p.text[w.Start]) < 0 {
		return false
	}
	gap := p.text[w.End:start]
	return gap == ": " || gap == ":" || gap == ". "
}

// phrase is how many of the words from i up to last are an entry of the list.
func (p *pass) phrase(list string, i, last int) int {
	return p.d.near.at(list, p.words[:last+1], i)
}

// listed reports whether words from i on, at most up to last, are an entry of
// the list.
func (p *pass) listed(list string, i, last int) bool {
	return p.phrase(list, i, last) > 0
}

// parted reports whether the bytes between two words part what they speak of:
// an empty line always, the end of a sentence or line if words stand between
// it and the number.
func parted(gap string, words bool) bool {
	if strings.Contains(gap, "\n\n") || len(gap) > 24 {
		return true
	}
	return words && (strings.ContainsAny(gap, "\n;!") || strings.Contains(gap, ". "))
}

// closeBy reports whether only a space, a hyphen or a bracket stands between a
// number and the word after it.
func closeBy(gap string) bool { return len(gap) <= 2 && strings.Trim(gap, " -(/") == "" }

// listedBefore reports whether one of the four words before start, in its
// sentence, is on the list.
func (p *pass) listedBefore(list string, start int) bool { return p.listedWithin(list, start, 4) }

// listedWithin is listedBefore for the last so many words.
func (p *pass) listedWithin(list string, start, most int) bool {
	last := p.wordIndex(start) - 1
	next := start
	for i := last; i >= 0 && i > last-most; i-- {
		if parted(p.text[p.words[i].End:next], i < last) {
			return false
		}
		if p.listed(list, i, last) {
			return true
		}
		next = p.words[i].Start
	}
	return false
}

// listedAt reports whether the word at i is on the list.
func (p *pass) listedAt(list string, at int) bool {
	i := p.wordIndex(at)
	return i < len(p.words) && p.d.near.at(list, p.words, i) > 0
}

// has reports whether the one word w is on the list.
func (n *nearLists) has(list, w string) bool { return n.hasHash(list, hashWord(w)) }

// hasHash is has for the hash of a word.
func (n *nearLists) hasHash(list string, h uint64) bool {
	for _, e := range n.under(list, h) {
		if len(e.words) == 1 {
			return true
		}
	}
	return false
}

// listedJust reports whether the word right before start is on the list.
func (p *pass) listedJust(list string, start int) bool {
	i := p.wordIndex(start) - 1
	return i >= 0 && !parted(p.text[p.words[i].End:start], true) && p.listed(list, i, i)
}
