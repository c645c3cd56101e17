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
		if tok := at.Of(text); isBackwards(tok, said, isTop, known) {
			dst = append(dst, turned(text, at))
		}
		i = end
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
	return said && !known(tok) && known(Turn(tok))
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
