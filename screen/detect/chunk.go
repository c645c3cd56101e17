package detect

import (
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// chunk is an entry of a list found in a text.
type chunk struct {
	contact.Span
	first, last int
	list        int32
	item        *listItem
	evasion     contact.Evasion // how it was written, if not plainly
}

// maxName is the longest name, in bytes, that is looked for in disguise.
const maxName = 24

// chunk finds the entries of the lists at each word.
func (g *grammar) chunk(text string, words []word, s *phraseScratch) {
	s.first = s.first[:0]
	for i := range words {
		s.first = append(s.first, int32(len(s.chunks)))
		for j, at := i, words[i].mark.node; at != 0; at = g.tree.get(branch(at, words[j].hash)) {
			for _, end := range g.nodes[at].ends {
				c := chunk{Span: contact.Span{Start: words[i].Start, End: words[j].End},
					first: i, last: j, list: end.list, item: end.item, evasion: end.item.evasion}
				if end.item.platform == nil || !glued(text, c.Span) {
					s.chunks = append(s.chunks, c)
				}
			}
			if j++; j == len(words) || !g.nodes[at].goes || breaks(text[words[j-1].End:words[j].Start]) {
				break
			}
		}
		g.disguised(text, words, i, s)
		if s.links {
			g.addressLike(text, words, i, s)
		}
	}
	s.first = append(s.first, int32(len(s.chunks)))
}

// oneLetter reports whether w is one letter or digit, of a script that puts several
// in a word.
func oneLetter(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	return n == len(w) && !alone(r)
}

// glued reports whether a name is a part of a host, a path or an address
// rather than a word of its own. The dot behind a letter of a script without
// spaces ends a sentence.
func glued(text string, at contact.Span) bool {
	if at.Start > 0 {
		switch c := text[at.Start-1]; c {
		case '.':
			if r, _ := utf8.DecodeLastRuneInString(text[:at.Start-1]); !alone(r) {
				return true
			}
		case '/', '_':
			return true
		case '@':
			if at.Start > 1 && isAlnum(text[at.Start-2]) {
				return true
			}
		}
	}
	if at.End+1 < len(text) {
		switch c, d := text[at.End], text[at.End+1]; c {
		case '.', '/', '@', '_':
			return isAlnum(d)
		}
	}
	return false
}

// disguised adds names at word i that are written with look-alike digits, cut
// in pieces or spaced out.
func (g *grammar) disguised(text string, words []word, i int, s *phraseScratch) {
	w := words[i].Of(text)
	if s.mixed && len(w) >= 4 && len(w) <= maxName && isMixed(w) {
		g.leet(text, words, i, s)
	}
	if s.symbols {
		g.symbols(text, words, i, s)
	}
	switch {
	case oneLetter(w):
		g.joined(text, words, i, 2*maxName/3, contact.Spacing, s)
	case i+1 < len(words) && g.probe.cuts.has(pairHash(words[i].hash, words[i+1].hash)):
		g.joined(text, words, i, 2, contact.Separators, s)
	}
}

// symbolMarks tell of symbols that pass for letters.
var symbolMarks = marksOf("$@!|+¥€£¢")

// symbols looks up the words from i on with letters in place of the symbols
// that stand between them or before the first: "sk¥pe", "$kype".
func (g *grammar) symbols(text string, words []word, i int, s *phraseScratch) {
	at := contact.Span{Start: words[i].Start, End: words[i].End}
	first, n := byte(0), 0
	if i == 0 || words[i-1].End < at.Start-1 {
		first, n = symbolBefore(text, at.Start)
	}
	if first == 0 && !(i+1 < len(words) && joinedBySymbol(text, at.End, words[i+1].Start)) {
		return
	}
	var name speller
	read := 0
	if first != 0 {
		name.add(first)
		read = 1
		at.Start -= n
	}
	name.put(words[i].Of(text))
	for j := i; ; j++ {
		if read > 0 {
			at.End = words[j].End
			g.enter(name.hash(), chunk{Span: at, first: i, last: j, evasion: contact.Leet}, text, s)
		}
		if j+1 >= len(words) || j >= i+3 {
			return
		}
		if !joinedBySymbol(text, words[j].End, words[j+1].Start) {
			return
		}
		c, _ := symbolBefore(text, words[j+1].Start)
		name.add(c)
		name.put(words[j+1].Of(text))
		read++
	}
}

// joinedBySymbol reports whether nothing but a symbol that looks like a letter
// stands between two words.
func joinedBySymbol(text string, end, start int) bool {
	c, n := symbolBefore(text, start)
	return c != 0 && end == start-n
}

// symbolBefore is the letter that the symbol before offset at looks like, and
// the symbol's length; 0 if it looks like none.
func symbolBefore(text string, at int) (letter byte, length int) {
	if at == 0 {
		return 0, 0
	}
	switch text[at-1] {
	case '$':
		return 's', 1
	case '@':
		return 'a', 1
	case '!', '|':
		return 'i', 1
	case '+':
		return 't', 1
	}
	if text[at-1] < utf8.RuneSelf {
		return 0, 0
	}
	switch head := text[:at]; {
	case strings.HasSuffix(head, "¥"):
		return 'y', len("¥")
	case strings.HasSuffix(head, "€"):
		return 'e', len("€")
	case strings.HasSuffix(head, "£"):
		return 'l', len("£")
	case strings.HasSuffix(head, "¢"):
		return 'c', len("¢")
	}
	return 0, 0
}

// leetLetters are the letters that digits stand for; 1 and 7 have two readings.
const (
	leetLetters = "oizeasgtbg"
	leetOthers  = "olzeasgtbq"
)

// leet looks word i up with letters in place of its digits.
func (g *grammar) leet(text string, words []word, i int, s *phraseScratch) {
	for _, letters := range [2]string{leetLetters, leetOthers} {
		var name speller
		for _, c := range []byte(words[i].Of(text)) {
			if isDigit(c) {
				c = letters[c-'0']
			}
			name.add(c)
		}
		if g.enter(name.hash(), chunk{Span: words[i].Span, first: i, last: i, evasion: contact.Leet}, text, s) {
			return
		}
	}
}

// joined looks up to most words from i up as one name without gaps.
func (g *grammar) joined(text string, words []word, i, most int, why contact.Evasion, s *phraseScratch) {
	var name speller
	length := 0
	for j := i; j < len(words) && j < i+most; j++ {
		w := words[j].Of(text)
		if length += len(w); length > maxName {
			return
		}
		if why == contact.Spacing && !oneLetter(w) {
			return
		}
		if j > i && len(text[words[j-1].End:words[j].Start]) > 2 {
			return
		}
		name.put(w)
		if j > i {
			g.enter(name.hash(), chunk{Span: contact.Span{Start: words[i].Start, End: words[j].End},
				first: i, last: j, evasion: why}, text, s)
		}
	}
}

// enter adds c for each list that holds a joinable platform of one word with
// this hash.
func (g *grammar) enter(hash uint64, c chunk, text string, s *phraseScratch) bool {
	node := g.tree.get(branch(0, hash))
	if node == 0 {
		return false
	}
	found := false
	for _, end := range g.nodes[node].ends {
		disguise := end.item.joinable || c.evasion == contact.Leet && end.item.class != "" && !end.item.vague
		if disguise && !glued(text, c.Span) {
			c.list, c.item = end.list, end.item
			s.chunks = append(s.chunks, c)
			found = true
		}
	}
	return found
}

// maxAddressLike is how many bytes are looked at for an address or link.
const maxAddressLike = 256

// addressLike adds word i as the beginning of an address or link, if the run of
// bytes up to the next space has an @ or a dot within.
func (g *grammar) addressLike(text string, words []word, i int, s *phraseScratch) {
	if last := addressEnd(text, words, i); last >= i {
		s.chunks = append(s.chunks, chunk{Span: contact.Span{Start: words[i].Start, End: words[last].End},
			first: i, last: last, list: g.link, item: &linkItem})
	}
}

// addressEnd is the last word of the address or link that word i could begin,
// or -1.
func addressEnd(text string, words []word, i int) int {
	start := words[i].Start
	if i > 0 && words[i-1].End == start-1 && text[start-1] > ' ' {
		return -1
	}
	end, telling := words[i].End, false
	for ; end < len(text) && end-start < maxAddressLike && text[end] > ' '; end++ {
		inner := end+1 < len(text) && isAlnum(text[end+1])
		telling = telling || inner && (text[end] == '@' || text[end] == '.')
	}
	if !telling {
		return -1
	}
	last := i
	for last+1 < len(words) && words[last+1].End <= end {
		last++
	}
	return last
}

// linkItem is what addressLike finds.
var linkItem listItem
