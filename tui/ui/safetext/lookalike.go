package safetext

import (
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// Lookalike is a letter of another script than the rest of its word, which
// looks like one of that script: а in “pаypal”.
type Lookalike struct {
	contact.Span        // of the letter
	Word         string // in which it stands
	Letter       string
	Script       string // that it is of
}

// scripts have letters that look like those of another one here.
var scripts = []struct {
	name  string
	table *unicode.RangeTable
}{{"Latin", unicode.Latin}, {"Cyrillic", unicode.Cyrillic}, {"Greek", unicode.Greek}, {"Armenian", unicode.Armenian}, {"Cherokee", unicode.Cherokee}}

// scriptOf is the index of the cell's script, -1 for none of them.
func scriptOf(c Cell) int {
	if c.Kind != Plain {
		return -1
	}
	r, _ := utf8.DecodeRuneInString(c.Text)
	if r < utf8.RuneSelf && !unicode.IsLetter(r) {
		return -1
	}
	for i := range scripts {
		if unicode.Is(scripts[i].table, r) {
			return i
		}
	}
	return -1
}

// Lookalikes returns the letters that are of another script than most of their
// word, at most limit of them.
func (t Text) Lookalikes(limit int) []Lookalike {
	var out []Lookalike
	for i := 0; i < len(t) && len(out) < limit; {
		j, counts := i, [8]int{}
		for j < len(t) {
			s := scriptOf(t[j])
			if s < 0 {
				break
			}
			counts[s]++
			j++
		}
		if j == i {
			i++
			continue
		}
		out = append(out, t[i:j].foreign(counts[:len(scripts)])...)
		i = j
	}
	return out[:min(len(out), limit)]
}

// foreign are the letters of a word that are not of the script of most.
func (t Text) foreign(counts []int) []Lookalike {
	main := 0
	for s := range counts {
		if counts[s] > counts[main] {
			main = s
		}
	}
	if counts[main] == len(t) {
		return nil
	}
	var out []Lookalike
	for _, c := range t {
		if s := scriptOf(c); s != main {
			out = append(out, Lookalike{contact.Span{Start: c.Start, End: c.End}, t.String(), c.Text, scripts[s].name})
		}
	}
	return out
}
