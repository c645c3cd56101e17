package fold

import (
	"slices"
	"sort"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// latinOf gives the Latin letter that one of another script can pass for.
// Capitals stand here when their small form looks different (Greek Η, η).
var latinOf = withCapitals(map[rune]byte{
	'а': 'a', 'в': 'b', 'с': 'c', 'ԁ': 'd', 'е': 'e', 'ҽ': 'e', 'ԍ': 'g', 'һ': 'h', 'н': 'h', 'і': 'i', 'ӏ': 'l',
	'ј': 'j', 'к': 'k', 'м': 'm', 'п': 'n', 'о': 'o', 'р': 'p', 'ԛ': 'q', 'г': 'r', 'ѕ': 's', 'т': 't', 'и': 'u',
	'ѵ': 'v', 'ѡ': 'w', 'ԝ': 'w', 'х': 'x', 'у': 'y', 'ү': 'y', 'ь': 'b',
	'α': 'a', 'β': 'b', 'ϲ': 'c', 'ε': 'e', 'ι': 'i', 'κ': 'k', 'ν': 'v', 'η': 'n', 'ο': 'o', 'ρ': 'p', 'σ': 'o',
	'τ': 't', 'υ': 'u', 'χ': 'x', 'ω': 'w', 'γ': 'y', 'μ': 'u', 'ζ': 'z',
	'Η': 'h', 'Μ': 'm', 'Ν': 'n', 'Υ': 'y',
	// Armenian.
	'օ': 'o', 'ս': 'u', 'ո': 'n', 'հ': 'h', 'ց': 'g', 'զ': 'q', 'գ': 'q', 'յ': 'j', 'ա': 'w', 'ռ': 'n', 'լ': 'l', 'ք': 'p', 'ե': 't',
	'Ս': 'u', 'Տ': 's', 'Լ': 'l', 'Հ': 'h', 'Օ': 'o',
	// Coptic.
	'ⲁ': 'a', 'ⲃ': 'b', 'ⲉ': 'e', 'ⲏ': 'h', 'ⲓ': 'i', 'ⲕ': 'k', 'ⲙ': 'm', 'ⲛ': 'n', 'ⲟ': 'o', 'ⲣ': 'p', 'ⲥ': 'c', 'ⲧ': 't', 'ⲩ': 'y', 'ⲭ': 'x', 'ⲱ': 'w',
}, "ᎪaᏴbᏟcᎠdᎬeᎰfᏀgᎻhᎥiᏆiᎫjᏦkᏞlᎷmᏢpᏒrᏚsᎢtᏙvᎳwᏔwᎩyᏃzᏩgᏎeᏏbᏫoᎾo"+
	"ꓐbꓑpꓓdꓔtꓖgꓗkꓙjꓚcꓜzꓝfꓟmꓠnꓡlꓢsꓣrꓦvꓧhꓪwꓫxꓬyꓮaꓰeꓲiꓳoꓴu")

// withCapitals adds what Cherokee and Lisu letters pass for, under their capitals
// and their small letters.
func withCapitals(m map[rune]byte, list string) map[rune]byte {
	for r, b := range pairs(list) {
		m[r], m[unicode.ToLower(r)] = b, b
	}
	return m
}

// cyrillicOf gives the Cyrillic letter that a Latin one can pass for.
var cyrillicOf = map[byte]rune{
	'a': 'а', 'b': 'в', 'c': 'с', 'e': 'е', 'h': 'н', 'i': 'і', 'j': 'ј', 'k': 'к', 'm': 'м', 'o': 'о',
	'p': 'р', 's': 'ѕ', 't': 'т', 'x': 'х', 'y': 'у',
}

// unmix reads a word of mixed scripts: as Latin if every letter of it can pass
// for a Latin one, else as Cyrillic if every Latin letter can pass for a
// Cyrillic one, else as it stands.
func (c *canon) unmix() {
	toLatin, toCyrillic := true, true
	for _, r := range string(c.buf[c.word:]) {
		switch {
		case r < utf8.RuneSelf:
			_, ok := cyrillicOf[byte(r)]
			toCyrillic = toCyrillic && (ok || !isLetterByte(byte(r)))
		case isOther(r):
			_, ok := latinOf[r]
			toLatin = toLatin && ok
			toCyrillic = toCyrillic && unicode.Is(unicode.Cyrillic, r)
		}
	}
	if toLatin || toCyrillic {
		c.rewrite(toLatin)
	}
}

// rewrite writes the current word again with its look-alikes read as Latin or
// as Cyrillic letters.
func (c *canon) rewrite(toLatin bool) {
	first := sort.Search(len(c.edits), func(i int) bool { return c.edits[i].end > c.word })
	old := View{edits: slices.Clone(c.edits[max(first-1, 0):])} // the one before gives the offsets
	tail := string(c.buf[c.word:])
	word := c.word
	c.buf, c.edits = c.buf[:word], c.edits[:first]
	if e := old.at(word); e != nil && e.start < word { // the word begins within what one character was read as
		c.edits = append(c.edits, edit{e.start, word, e.from, e.to, e.why})
	}
	for i := 0; i < len(tail); {
		r, n := utf8.DecodeRuneInString(tail[i:])
		was := contact.Span{Start: word + i, End: word + i + n}
		at := old.source(was)
		if i > 0 {
			c.dropAgain(&old, was.Start)
		}
		read, ok := passFor(r, c.src[at.Start:at.End], toLatin)
		start := len(c.buf)
		c.buf = utf8.AppendRune(c.buf, read)
		switch e := old.at(was.Start); {
		case ok:
			c.join(edit{start, len(c.buf), at.Start, at.End, contact.Homoglyph})
		case e != nil:
			c.join(edit{start, len(c.buf), at.Start, at.End, e.why})
		}
		i += n
	}
	c.dropAgain(&old, word+len(tail))
}

// dropAgain leaves out what old drops right before byte i of it.
func (c *canon) dropAgain(old *View, i int) {
	for _, e := range old.droppedBefore(i) {
		c.drop(e.from, e.to, e.why)
	}
}

// passFor reads r, which stands for src, as a letter of the other script.
func passFor(r rune, src string, toLatin bool) (rune, bool) {
	if !toLatin {
		if r < utf8.RuneSelf {
			x, ok := cyrillicOf[byte(r)]
			return max(x, r), ok
		}
		return r, false
	}
	capital, _ := utf8.DecodeRuneInString(src)
	if x, ok := latinOf[capital]; ok {
		return rune(x), true
	}
	if x, ok := latinOf[r]; ok {
		return rune(x), true
	}
	return r, false
}

// join adds an edit, or widens the last one if both stem from the same bytes.
func (v *View) join(e edit) {
	if n := len(v.edits); n > 0 && v.edits[n-1].end == e.start && v.edits[n-1].to > e.from {
		v.edits[n-1].end = e.end
		v.edits[n-1].to = max(v.edits[n-1].to, e.to)
		return
	}
	v.edits = append(v.edits, e)
}
