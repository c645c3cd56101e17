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

// nearList is one of the lists of words that decide what a number, a link or the
// like near them is, and what tricks a text tells of. They are looked up only
// where there is something to decide.
type nearList uint8

// listNear is what the names of these lists start with in the lexicon.
const listNear = "near:"

// nearNames are the lists by what the lexicon calls them, without listNear; those
// that are not the lexicon's have no name. It is only read once the package is
// initialised.
var nearNames []string

// nearNamed makes a list.
func nearNamed(name string) nearList {
	if len(nearNames) == setLists {
		panic("detect: more lists than a nearSet holds")
	}
	nearNames = append(nearNames, name)
	return nearList(len(nearNames) - 1)
}

// nearApart makes a list that no nearSet holds: one that is asked for in few texts.
func nearApart(name string) nearList {
	apartNames = append(apartNames, name)
	return nearList(setLists + len(apartNames) - 1)
}

// apartNames are the names of such lists.
var apartNames []string

// nearListOf is the list that the lexicon calls name, without listNear.
func nearListOf(name string) (nearList, bool) {
	if i := slices.Index(nearNames, name); i >= 0 && name != "" {
		return nearList(i), true
	}
	i := slices.Index(apartNames, name)
	return nearList(setLists + i), i >= 0
}

var (
	nearPhone    = nearNamed("phone") // announces a telephone number
	nearNumber   = nearNamed("number")
	nearOther    = nearNamed("other")    // says that the number is something else
	nearUnit     = nearNamed("unit")     // counts what stands before it
	nearLabel    = nearNamed("label")    // says after a number what line it is
	nearBehind   = nearNamed("behind")   // says behind a number that it is a telephone's
	nearEmail    = nearNamed("email")    // announces an e-mail address
	nearSite     = nearNamed("site")     // announces a website
	nearPage     = nearNamed("page")     // a part of a link that names a contact page
	nearNotLocal = nearNamed("notlocal") // never the local part of an address: "me at"
	nearNotHost  = nearNamed("nothost")  // never the name of a host: "at this point in"
	nearNotSite  = nearNamed("notsite")  // a product's name that looks like a domain
	nearFileTLD  = nearNamed("filetld")  // top-level domains that are endings of files too
	nearWordTLD  = nearNamed("wordtld")  // top-level domains that are words too
	nearReverse  = nearNamed("reverse")  // what the name of a package begins with: com.example.app
	nearPlainTLD = nearNamed("plaintld") // top-level domains that are nothing else
	nearSignOff  = nearNamed("signoff")  // ends a letter: a name and a number follow
	nearPayTo    = nearNamed("payto")    // money is to be sent to the account that follows
	nearPixKey   = nearNamed("pixkey")   // a random key to pay to follows
	nearCashTag  = nearNamed("cashtag")  // a service whose names begin with a dollar sign
	nearCopula   = nearNamed("copula")   // "is": what something is called follows
	nearNegation = nearNamed("negation") // what follows is not to happen: "please do not"
	nearAsking   = nearNamed("asking")   // a negation behind it asks: "why not"
	nearShown    = nearNamed("shown")    // something made that shows a text
	nearMatter   = nearNamed("matter")   // a text that is worked on, and what is done to it
	nearMaybe    = nearNamed("maybe")    // says that a number is something else, if no word announces it
	nearPlace    = nearNamed("place")    // "at", "on": a website or a place follows

	nearAccount     = nearApart("account")     // a bank, a wallet or a kind of accounts: the number of one follows
	nearAccountWord = nearApart("accountword") // those of them that are names of people, or words
	nearBankCode    = nearApart("bankcode")    // the code of a bank follows
	nearBankAccount = nearApart("bankaccount") // the number of an account follows

	// These are not the lexicon's: see New.
	nearAt      = nearNamed("") // words for "@"
	nearDot     = nearNamed("") // words for "."
	nearNumeral = nearNamed("") // number words
	nearReckon  = nearNamed("") // words of numbers that are to be worked out
	nearRadio   = nearNamed("") // words that spell letters
	nearRoman   = nearNamed("") // Roman numerals
	nearSum     = nearNamed("") // words for the signs of a sum
	nearSlash   = nearNamed("") // words for the signs of a link
	nearTurned  = nearNamed("") // names of platforms backwards
)

// nearSet is a set of lists.
type nearSet uint64

// setLists is how many lists a set can hold.
const setLists = 64

// has reports whether l is in s, or could be: a list that no set holds could be in
// any.
func (s nearSet) has(l nearList) bool { return l >= setLists || s>>l&1 != 0 }

func nearSetOf(lists ...nearList) (s nearSet) {
	for _, l := range lists {
		s |= 1 << l
	}
	return s
}

// nearLists are the context words: for the first word of each entry, the lists
// that it opens an entry of. Most words open none.
type nearLists struct {
	firsts []nearFirst      // the first of them is of all words that open none
	places map[uint64]int32 // where what begins with a word of this hash is, until seal
	marks  markTable        // and afterwards
}

// nearFirst is what begins with one word.
type nearFirst struct {
	opens nearSet
	kind  wordKind // what the word can be in an address
	lists []nearEntries
}

// nearEntries is the part of one list that begins with one word.
type nearEntries struct {
	list    nearList
	entries []nearEntry
}

type nearEntry struct {
	words  []string
	hashes []uint64
}

// newNearLists collects the lexicon's context words. More words can be added until
// seal.
func newNearLists(lists []contact.List) *nearLists {
	n := &nearLists{firsts: make([]nearFirst, 1), places: map[uint64]int32{}}
	var f folded
	for _, l := range lists {
		name, near := strings.CutPrefix(l.Name, listNear)
		list, known := nearListOf(name)
		if !near || !known {
			continue
		}
		for _, entry := range l.Words {
			words := f.words(entry)
			if len(words) == 0 {
				continue
			}
			n.add(list, entryOf(f.view.Text(), words))
		}
	}
	return n
}

// entryOf makes an entry of the words of a folded text.
func entryOf(text string, words []word) nearEntry {
	var e nearEntry
	for _, w := range words {
		e.words = append(e.words, strings.Clone(w.Of(text)))
		e.hashes = append(e.hashes, w.hash)
	}
	return e
}

// add puts an entry into a list.
func (n *nearLists) add(list nearList, e nearEntry) {
	f := n.first(e.hashes[0])
	f.opens |= 1 << list
	i := slices.IndexFunc(f.lists, func(l nearEntries) bool { return l.list == list })
	if i < 0 {
		i = len(f.lists)
		f.lists = append(f.lists, nearEntries{list: list})
	}
	f.lists[i].entries = append(f.lists[i].entries, e)
}

// first is what begins with the word of this hash, which may be nothing yet.
func (n *nearLists) first(hash uint64) *nearFirst {
	if n.places[hash] == 0 {
		n.places[hash] = int32(len(n.firsts))
		n.firsts = append(n.firsts, nearFirst{})
	}
	return &n.firsts[n.places[hash]]
}

// addWords puts folded words of one run each into a list.
func (n *nearLists) addWords(list nearList, words []string) {
	for _, w := range words {
		n.add(list, nearEntry{[]string{w}, []uint64{hashWord(w)}})
	}
}

// seal marks the words that begin something; nothing is added any more.
func (n *nearLists) seal(marks markTable) {
	for h, i := range n.places {
		marks.of(h).near = i
	}
	n.marks, n.places = marks, nil
}

// of is what begins with w, which is marked.
func (n *nearLists) of(w *word) *nearFirst { return &n.firsts[w.mark.near] }

// begin is what begins with the word of this hash.
func (n *nearLists) begin(h uint64) *nearFirst { return &n.firsts[n.marks.at(h).near] }

// under returns the entries of a list.
func (f *nearFirst) under(list nearList) []nearEntry {
	if f.opens.has(list) {
		for i := range f.lists {
			if l := &f.lists[i]; l.list == list {
				return l.entries
			}
		}
	}
	return nil
}

// each yields the entries of a list.
func (n *nearLists) each(list nearList) iter.Seq[nearEntry] {
	return func(yield func(nearEntry) bool) {
		for i := range n.firsts {
			for _, e := range n.firsts[i].under(list) {
				if !yield(e) {
					return
				}
			}
		}
	}
}

// at reports how many words from word i on are an entry of the list; 0 if none
// are.
func (n *nearLists) at(list nearList, words []word, i int) int {
	longest := 0
	for _, e := range n.of(&words[i]).under(list) {
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

// opens reports whether word i opens an entry of the list: is one, where the
// list is of single words.
func (p *pass) opens(list nearList, i int) bool { return p.d.near.of(&p.words[i]).opens.has(list) }

// phrase is how many of the words from i up to last are an entry of the list.
func (p *pass) phrase(list nearList, i, last int) int {
	return p.d.near.at(list, p.words[:last+1], i)
}

// listed reports whether words from i on, at most up to last, are an entry of
// the list.
func (p *pass) listed(list nearList, i, last int) bool {
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
func (p *pass) listedBefore(list nearList, start int) bool { return p.listedWithin(list, start, 4) }

// listedWithin is listedBefore for the last so many words.
func (p *pass) listedWithin(list nearList, start, most int) bool {
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
func (p *pass) listedAt(list nearList, at int) bool {
	i := p.wordIndex(at)
	return i < len(p.words) && p.d.near.at(list, p.words, i) > 0
}

// has reports whether the one word w is on the list.
func (n *nearLists) has(list nearList, w string) bool { return n.hasHash(list, hashWord(w)) }

// hasHash is has for the hash of a word.
func (n *nearLists) hasHash(list nearList, h uint64) bool {
	for _, e := range n.begin(h).under(list) {
		if len(e.words) == 1 {
			return true
		}
	}
	return false
}

// listedJust reports whether the word right before start is on the list.
func (p *pass) listedJust(list nearList, start int) bool {
	i := p.wordIndex(start) - 1
	return i >= 0 && !parted(p.text[p.words[i].End:start], true) && p.listed(list, i, i)
}
