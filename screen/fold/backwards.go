package fold

import (
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// Backwards appends the steps that turn round what is written backwards:
// addresses and links that end where they should begin ("moc.liam@oj") and, if
// the text says so, rows of digits and words that known knows turned round.
func Backwards(text string, said bool, isTop, known func(string) bool, dst []Step) []Step {
	if !said && strings.IndexByte(text, '@') < 0 && !strings.Contains(text, "//:") {
		return dst
	}
	if said {
		dst = lastToFirst(text, isTop, dst)
		dst = wordsBackwards(text, isTop, known, dst)
	}
	for i := 0; i < len(text); {
		if text[i] <= ' ' {
			i++
			continue
		}
		end := i
		for end < len(text) && text[end] > ' ' {
			end++
		}
		at := trimToken(text, contact.Span{Start: i, End: end})
		if said && at.Len() > 0 && (isDigitByte(text[at.Start]) || text[at.Start] == '(') {
			if row := digitsBackwards(text, at.Start); row.Len() > 0 {
				dst = append(dst, turned(text, row))
				i = max(row.End, end)
				continue
			}
		}
		if tok := at.Of(text); isBackwards(tok, said, isTop, known) || said && isTold(text, at) && !known(tok) {
			dst = append(dst, turned(text, at))
		}
		i = end
	}
	return dst
}

// longestOverride bounds what is turned round under a direction mark, in bytes.
const longestOverride = 256

// Overridden appends the steps that turn round what is shown backwards.
func Overridden(v *View, original string, dst []Step) []Step {
	v.Overrides(original, func(at contact.Span) {
		if line := strings.IndexByte(at.Of(v.text), '\n'); line >= 0 {
			at.End = at.Start + line
		}
		if at.Len() > 1 && at.Len() <= longestOverride {
			dst = append(dst, Step{at, Turn(at.Of(v.text)), contact.Bidi})
		}
	})
	return dst
}

// leastTurned is how many words in a row are turned round at least that are none
// of their own.
const leastTurned = 3

// TurnedWords appends the steps that turn round rows of words of which each is
// known backwards: word by word ("llac em no epyks"), or as a whole if name knows
// the first of them ("epyks no em llac").
func TurnedWords(text string, known, name func(string) bool, dst []Step) []Step {
	for i := 0; i < len(text); {
		start, end := nextWord(text, i)
		if start == end {
			break
		}
		i = end
		n, strange, named, last, first := 0, 0, false, start, true
		var row [16]contact.Span
		for at := start; n < len(row); {
			s, e := nextWord(text, at)
			if s == e || n > 0 && strings.Trim(text[last:s], " ,'") != "" {
				break
			}
			w := text[s:e]
			if t := Turn(w); !known(t) && !(len(w) == 1 && (w == "i" || w == "a" || w == "u")) {
				break
			} else if name(t) {
				named = true
				first = n == 0
			}
			if !known(w) {
				strange++
			}
			row[n] = contact.Span{Start: s, End: e}
			n, at, last = n+1, e, e
		}
		if n < leastTurned || strange < leastTurned-1 || !named {
			continue
		}
		if first {
			dst = append(dst, turned(text, contact.Span{Start: start, End: last}))
		} else {
			for _, w := range row[:n] {
				dst = append(dst, turned(text, w))
			}
		}
		i = last
	}
	return dst
}

// lastToFirst appends the step that reads the words of an address from the last
// to the first: "com dot mail at jo".
func lastToFirst(text string, isTop func(string) bool, dst []Step) []Step {
	for i := 0; i < len(text); {
		start, end := nextWord(text, i)
		if start == end {
			break
		}
		i = end
		if !isTop(text[start:end]) || start > 0 && text[start-1] > ' ' {
			continue
		}
		var words [12]contact.Span
		n, at, signed, to := 0, start, -1, start
		for n < len(words) {
			s, e := nextWord(text, at)
			for e < len(text) && s < e && (isWordByte(text[e]) || strings.IndexByte("-_.", text[e]) >= 0 && alnumAt(text, e+1)) {
				e++
			}
			if s == e || s > to && n > 0 && text[to:s] != " " {
				break
			}
			if atSet[text[s:e]] {
				signed = n
			}
			words[n] = contact.Span{Start: s, End: e}
			n, at, to = n+1, e, e
			if signed > 0 && n > signed+1 {
				break
			}
		}
		if signed < 3 || n < signed+2 || !dotSet[words[1].Of(text)] {
			continue
		}
		read := words[signed+1].Of(text) + "@"
		for k := signed - 1; k >= 0; k-- {
			if w := words[k].Of(text); dotSet[w] {
				read += "."
			} else {
				read += w
			}
		}
		dst = append(dst, Step{contact.Span{Start: start, End: words[signed+1].End}, read, contact.Reversed})
		i = words[signed+1].End
	}
	return dst
}

// shortestTold is how many letters a word has at least that is turned round because
// a colon leads to it.
const shortestTold = 5

// isTold reports whether the token at at could be what the text says is written
// backwards: one of letters, behind a colon.
func isTold(text string, at contact.Span) bool {
	if at.Len() < shortestTold || strings.IndexFunc(at.Of(text), func(r rune) bool { return r < 'a' || r > 'z' }) >= 0 {
		return false
	}
	before := skipBack(text, at.Start)
	return before > 0 && strings.IndexByte(":=>", text[before-1]) >= 0
}

// wordsBackwards appends the step that turns round an address whose signs are
// words: "moc tod liamg ta htims".
func wordsBackwards(text string, isTop, known func(string) bool, dst []Step) []Step {
	var row [6]contact.Span // the words so far that stand beside each other
	n := 0
	for i := 0; i < len(text); {
		start, end := nextWord(text, i)
		if start == end {
			break
		}
		i = end
		if n > 0 && text[row[n-1].End:start] != " " {
			n = 0
		}
		w := text[start:end]
		if n > 0 && len(w) > 1 && len(w) < 12 && atSet[Turn(w)] {
			if name, stop := nextWord(text, end); name == end+1 && name < stop {
				from := n - 1
				for k := range n {
					if t := Turn(row[k].Of(text)); isTop(t) || known(t) {
						from = k
						break
					}
				}
				dst = append(dst, turned(text, contact.Span{Start: row[from].Start, End: stop}))
				i, n = stop, 0
				continue
			}
		}
		if n == len(row) {
			copy(row[:], row[1:])
			n--
		}
		row[n] = contact.Span{Start: start, End: end}
		n++
	}
	return dst
}

// trimToken takes the punctuation of a sentence off a token, except what could
// belong to it when turned round.
func trimToken(text string, at contact.Span) contact.Span {
	for at.Len() > 0 && strings.IndexByte("([{<\"':,;.!?", text[at.Start]) >= 0 {
		at.Start++
	}
	for at.Len() > 0 && strings.IndexByte(")]}>\"':,;.!?", text[at.End-1]) >= 0 {
		at.End--
	}
	return at
}

func turned(text string, at contact.Span) Step {
	return Step{at, Turn(at.Of(text)), contact.Reversed}
}

// Turn is s from its last rune to its first, with brackets turned too.
func Turn(s string) string {
	var room [64]byte
	out := room[:0]
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '(':
			r = ')'
		case ')':
			r = '('
		}
		if r == utf8.RuneError && n == 1 {
			r = '?'
		}
		out = utf8.AppendRune(out, r)
		s = s[:len(s)-n]
	}
	return string(out)
}

// isBackwards reports whether tok makes sense only when it is turned round.
func isBackwards(tok string, said bool, isTop, known func(string) bool) bool {
	if len(tok) < 5 || len(tok) > 256 {
		return false
	}
	if strings.Contains(tok, "//:ptth") || strings.Contains(tok, "//:sptth") {
		return true
	}
	if first, rest, dotted := strings.Cut(tok, "."); dotted {
		last := rest[strings.LastIndexAny(rest, ".@/")+1:]
		if (said || strings.IndexByte(rest, '@') > 0 && !isTop(last)) && isTop(Turn(first)) {
			return true
		}
	}
	if i := strings.LastIndexAny(tok, "/"); said && i >= 0 { // ana/em.t
		if first, _, dotted := strings.Cut(tok[i+1:], "."); dotted && isTop(Turn(first)) {
			return true
		}
	}
	if at := strings.IndexByte(tok, '@'); said && at > 0 && strings.IndexByte(tok, '.') > 0 {
		return strings.IndexByte(tok[:at], '.') > 0 && strings.IndexByte(tok[at:], '.') < 0
	}
	return said && !known(tok) && (known(Turn(tok)) || strings.IndexByte(tok, '_') > 0)
}

// digitsBackwards is the row of digits at i, with the plus behind it; empty if
// it is too short to be a telephone number.
func digitsBackwards(text string, i int) contact.Span {
	end, digits := i, 0
	for at := i; at < len(text) && at-end <= longestGap && digits <= 16; at++ {
		switch c := text[at]; {
		case isDigitByte(c):
			digits++
			end = at + 1
		case c == '+':
			end = at + 1
			at = len(text)
		case strings.IndexByte(" -./()", c) < 0:
			at = len(text)
		}
	}
	if digits < minRow || digits > 16 {
		return contact.Span{}
	}
	return contact.Span{Start: i, End: end}
}
