package detect

import (
	"unicode/utf8"

	"offside/screen/fold"
)

// survey is what a text that is read in full holds, so that a family or a step
// looks only where there could be something for it.
type survey struct {
	done  bool
	near  nearSet // the lists that any of its words opens an entry of
	marks marks   // between its words
	trick bool    // a word tells of a trick
	// numerals is how many words could be read as numbers, up to minSpelled:
	// number words, and words with letters and digits.
	numerals int
}

// survey looks at the words and marks of the text, once.
func (p *pass) survey() {
	if p.holds.done {
		return
	}
	s := survey{done: true}
	from := 0
	for i := range p.words {
		w := &p.words[i]
		s.marks.add(p.text[from:w.Start])
		from = w.End
		opens := p.d.near.of(w).opens
		s.near |= opens
		if s.numerals < minSpelled {
			switch text := w.Of(p.text); {
			case opens.has(nearNumeral):
				s.numerals++
			case fold.MayBeGlued(text), text[0] >= utf8.RuneSelf && unspaced(text):
				s.numerals = minSpelled
			}
		}
		s.trick = s.trick || opens.has(nearTrick) || opens.has(nearSetOff) && p.setOff(w)
	}
	s.marks.add(p.text[from:])
	if p.signs.mixed+p.signs.inert > 0 {
		for i := 0; i < len(p.words) && s.numerals < minSpelled; i++ {
			if isMixed(p.words[i].Of(p.text)) { // "five55" is one word here
				s.numerals++
			}
		}
	}
	p.holds = s
}

// unspaced reports whether w is of a script whose number words are cut into
// single characters here.
func unspaced(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return 0x0e00 <= r && r <= 0x0eff || 0x3040 <= r && r <= 0x30ff
}

// marks is a set of ASCII characters, and of anything else as one more.
type marks [2]uint64

// notASCII stands for what is not: no folded text has it.
const notASCII = 0x7f

func (m *marks) add(text string) {
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c >= utf8.RuneSelf {
			c = notASCII
		}
		m[c>>6] |= 1 << (c & 63)
	}
}

func (m *marks) has(c byte) bool { return m[c>>6]>>(c&63)&1 != 0 }

// hasAny reports whether one of others is in m.
func (m *marks) hasAny(others marks) bool { return m[0]&others[0]|m[1]&others[1] != 0 }

// marksOf is the set of the characters of s.
func marksOf(s string) (m marks) {
	m.add(s)
	return m
}
