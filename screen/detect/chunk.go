package detect

import "offside/screen/contact"

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
		at := int32(0)
		for j := i; j < len(words); j++ {
			if j > i && breaks(text[words[j-1].End:words[j].Start]) {
				break
			}
			next, ok := g.edges[edge{at, words[j].hash}]
			if !ok {
				break
			}
			at = next
			for _, end := range g.nodes[at].ends {
				c := chunk{Span: contact.Span{Start: words[i].Start, End: words[j].End},
					first: i, last: j, list: end.list, item: end.item, evasion: end.item.evasion}
				if end.item.platform == nil || !glued(text, c.Span) {
					s.chunks = append(s.chunks, c)
				}
			}
		}
		g.disguised(text, words, i, s)
		g.addressLike(text, words, i, s)
	}
	s.first = append(s.first, int32(len(s.chunks)))
}

// glued reports whether a name is a part of a host, a path or an address
// rather than a word of its own.
func glued(text string, at contact.Span) bool {
	if at.Start > 0 {
		if c := text[at.Start-1]; c == '.' || c == '/' || c == '@' && at.Start > 1 && isAlnum(text[at.Start-2]) || c == '_' {
			return true
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
	if len(w) >= 4 && len(w) <= maxName && isMixed(w) {
		g.leet(text, words, i, s)
	}
	if len(w) == 1 {
		g.joined(text, words, i, 2*maxName/3, contact.Spacing, s)
		return
	}
	g.joined(text, words, i, 2, contact.Separators, s)
}

// leetLetters are the letters that digits stand for; 1 and 7 have two readings.
const (
	leetLetters = "oizeasgtbg"
	leetOthers  = "olzeasgtbq"
)

// leet looks word i up with letters in place of its digits.
func (g *grammar) leet(text string, words []word, i int, s *phraseScratch) {
	for _, letters := range [2]string{leetLetters, leetOthers} {
		h := uint64(fnvOffset)
		for _, c := range []byte(words[i].Of(text)) {
			if isDigit(c) {
				c = letters[c-'0']
			}
			h = (h ^ uint64(c)) * fnvPrime
		}
		if g.enter(h, chunk{Span: words[i].Span, first: i, last: i, evasion: contact.Leet}, text, s) {
			return
		}
	}
}

// joined looks up to most words from i up as one name without gaps.
func (g *grammar) joined(text string, words []word, i, most int, why contact.Evasion, s *phraseScratch) {
	h, length := uint64(fnvOffset), 0
	for j := i; j < len(words) && j < i+most; j++ {
		w := words[j].Of(text)
		if length += len(w); length > maxName {
			return
		}
		if why == contact.Spacing && len(w) != 1 {
			return
		}
		if j > i && len(text[words[j-1].End:words[j].Start]) > 2 {
			return
		}
		h = hashBytes(h, w)
		if j > i {
			g.enter(h, chunk{Span: contact.Span{Start: words[i].Start, End: words[j].End},
				first: i, last: j, evasion: why}, text, s)
		}
	}
}

// enter adds c for each list that holds a joinable platform of one word with
// this hash.
func (g *grammar) enter(hash uint64, c chunk, text string, s *phraseScratch) bool {
	node, ok := g.edges[edge{0, hash}]
	if !ok {
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
	start := words[i].Start
	if i > 0 && words[i-1].End == start-1 && text[start-1] > ' ' {
		return
	}
	end, telling := words[i].End, false
	for ; end < len(text) && end-start < maxAddressLike && text[end] > ' '; end++ {
		inner := end+1 < len(text) && isAlnum(text[end+1])
		telling = telling || inner && (text[end] == '@' || text[end] == '.')
	}
	if !telling {
		return
	}
	last := i
	for last+1 < len(words) && words[last+1].End <= end {
		last++
	}
	s.chunks = append(s.chunks, chunk{Span: contact.Span{Start: start, End: words[last].End},
		first: i, last: last, list: g.lists[listAt], item: &linkItem})
}

// linkItem is what addressLike finds.
var linkItem listItem
