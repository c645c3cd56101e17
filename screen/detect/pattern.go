package detect

import (
	"regexp"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// pattern is a compiled contact.Pattern.
type pattern struct {
	*contact.Pattern
	re *regexp.Regexp
}

// newPatterns compiles patterns. One that does not parse is left out: the
// policy that brings it has said so.
func newPatterns(list []contact.Pattern) []pattern {
	var out []pattern
	for i := range list {
		if re, err := regexp.Compile("(?i)" + list[i].Expr); err == nil {
			out = append(out, pattern{&list[i], re})
		}
	}
	return out
}

// maxMatches is how many matches of one pattern a message may have.
const maxMatches = 32

// findPatterns adds what the policy's own rules look for.
func findPatterns(p *pass) {
	for _, rule := range p.d.patterns {
		found := rule.re.FindAllStringIndex(p.text, maxMatches)
		p.cut = p.cut || len(found) == maxMatches
		for _, m := range found {
			at := contact.Span{Start: m[0], End: m[1]}
			if at.Len() == 0 || rule.Words && p.insideWord(at) {
				continue
			}
			p.add(at, contact.Hit{Rule: rule.Rule, Class: rule.Class, Act: rule.Act, Confidence: rule.Confidence,
				Value: at.Of(p.text), Evidence: p.because("a rule of the policy")})
		}
	}
}

// insideWord reports whether a word goes on before or behind at.
func (p *pass) insideWord(at contact.Span) bool {
	before, _ := utf8.DecodeLastRuneInString(p.text[:at.Start])
	after, _ := utf8.DecodeRuneInString(p.text[at.End:])
	first, _ := utf8.DecodeRuneInString(p.text[at.Start:])
	last, _ := utf8.DecodeLastRuneInString(p.text[:at.End])
	return isWordRune(before) && isWordRune(first) || isWordRune(after) && isWordRune(last)
}

func isWordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}
