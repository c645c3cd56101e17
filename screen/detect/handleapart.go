package detect

import (
	"strings"

	"offside/screen/contact"
)

// nearNaming lists the words that what somebody is called follows: "telegram,
// where my nick is dev_ostap".
var nearNaming = nearApart("naming")

// mostApart is how many words can stand between the name of a platform and what
// somebody is called there.
const mostApart = 5

// handleApart is the handle that stands some words behind t's platform in its
// sentence: behind a colon or the like, or a word that says what somebody is
// called. It looks like nothing but a handle; an empty span if there is none.
func (p *pass) handleApart(t *termHit) contact.Span {
	if t.vague() && t.first == t.platform.first && t.Start > 0 && !p.opensLine(t.Start) && !p.endsClause(t.platform.last) {
		return contact.Span{}
	}
	end := t.End
	for i := t.last + 1; i < len(p.words) && i <= t.last+mostApart; i++ {
		if breaks(strings.TrimLeft(p.text[end:p.words[i].Start], ":,- \n")) || p.platformAt(i) != nil {
			break
		}
		end = p.words[i].End
		at, marked := p.tokenAfter(end)
		if at.Len() == 0 || p.isClaimed(at) {
			continue
		}
		if p.hidden(at) {
			return at
		}
		if tok := at.Of(p.text); p.onlyHandle(tok) && (marked && p.text[at.Start-1] != '"' || p.namedBy(i, t.last)) {
			return at
		}
	}
	return contact.Span{}
}

// endsClause reports whether a mark that ends a clause stands behind word i.
func (p *pass) endsClause(i int) bool {
	return i+1 < len(p.words) && strings.ContainsAny(p.text[p.words[i].End:p.words[i+1].Start], ",:(-\n")
}

// namedBy reports whether an entry of the words that name ends with word i, and
// begins behind word first.
func (p *pass) namedBy(i, first int) bool {
	for k := i; k > first && k > i-3; k-- {
		if p.phrase(nearNaming, k, i) == i-k+1 || p.phrase(nearCopula, k, i) == i-k+1 {
			return true
		}
	}
	return false
}

// onlyHandle reports whether tok looks like a handle and nothing else: no file, no
// product with a number in its name.
func (p *pass) onlyHandle(tok string) bool {
	switch lookOf(tok) {
	case lookAt:
		return true
	case lookHandle:
		return !p.namesFile(tok) && !p.spellsWord(tok) && (strings.ContainsAny(tok, "._") || len(tok) >= shortestBareName && isMixed(tok) && !p.isKnown(strings.TrimRight(tok, "0123456789")))
	}
	return false
}

// spellsWord reports whether tok is a known word with digits for letters.
func (p *pass) spellsWord(tok string) bool {
	if !isMixed(tok) || len(tok) > maxName {
		return false
	}
	for _, letters := range [...]string{leetLetters, leetOthers} {
		var word speller
		for _, c := range []byte(tok) {
			if isDigit(c) {
				c = letters[c-'0']
			}
			word.add(c)
		}
		if p.isKnownHash(word.hash()) {
			return true
		}
	}
	return false
}
