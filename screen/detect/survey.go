package detect

import (
	"unicode/utf8"

	"offside/screen/fold"
)

// survey is what a text that is read in full holds, so that a family or a step
// looks only where there could be something for it.
type survey struct {
	done bool
	near nearSet // the lists that any of its words opens an entry of
	// numerals is how many words could be read as numbers, up to minSpelled:
	// number words, and words with letters and digits.
	numerals int
}

// survey looks at the words of the text, once.
func (p *pass) survey() {
	if p.holds.done {
		return
	}
	s := survey{done: true}
	for i := range p.words {
		w := &p.words[i]
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
	}
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
