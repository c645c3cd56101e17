package detect

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// tellLeftovers notes what looks like a part of contact information, and of
// which nothing came: a platform or a way to be reached that is only named, words
// that announce what does not follow, the word for a street, a name with a dot
// in it. What shares bytes with a hit, or with what was noted before, is left to
// that.
func (p *pass) tellLeftovers() {
	l := leftovers{pass: p}
	for i := range p.hits {
		l.taken = append(l.taken, p.hits[i].Span)
	}
	for i := range p.trace.candidates {
		l.taken = append(l.taken, p.trace.candidates[i].Span)
	}
	l.phrases()
	l.names()
	l.streets()
	l.dots()
}

// leftovers is a pass with what of its text was told of, in offsets of the
// original.
type leftovers struct {
	*pass
	taken []contact.Span
}

// leave notes at, in the folded text, unless something in it was told of.
func (l *leftovers) leave(at contact.Span, class contact.Class, act contact.Act, reason string) {
	original := l.view.Original(at)
	if slices.ContainsFunc(l.taken, original.Overlaps) || l.cut {
		return
	}
	l.pass.note(Candidate{Span: original, Class: class, Act: act, Reason: reason, Partial: true})
	l.taken = append(l.taken, original)
}

// phrases notes the phrases that lead up to something.
func (l *leftovers) phrases() {
	for i := range l.terms {
		t := &l.terms[i]
		class, reason := t.class(), ""
		switch t.Role {
		case roleAnnounce:
			reason = "announces what does not follow"
		case roleHandle, roleHandleAfter, roleAnnounceHandle:
			reason = "could go with a handle, and nothing beside it is one"
		case roleMailName:
			reason = "could be followed by the name of an address, and is not"
		case roleHint:
			reason = "speaks of a name, and no platform is named that it is for"
		default:
			continue
		}
		if l.leadsUp(t.Span) {
			l.taken = append(l.taken, l.view.Original(t.Span))
			continue
		}
		if class == "" {
			class = contact.Social
		}
		l.leave(t.Span, class, contact.Share, fmt.Sprintf("“%s” %s", t.Of(l.text), reason))
	}
}

// leadsUp reports whether a hit begins in the folded text right after at: what
// stands there leads up to it.
func (l *leftovers) leadsUp(at contact.Span) bool {
	after := l.view.Original(contact.Span{Start: at.Start, End: min(len(l.text), at.End+announcing)})
	end := l.view.Original(at).End
	return slices.ContainsFunc(l.hits, func(h contact.Hit) bool { return h.Start >= end && h.Start < after.End })
}

// names notes the platforms, and the ways to be reached, that are only named.
func (l *leftovers) names() {
	for i := range l.words {
		c := l.longestAt(i, len(l.words), listNoun, listPlatform, listMailer, listPay)
		switch {
		case c == nil:
		case c.list == l.d.grammar.lists[listNoun]:
			l.leave(c.Span, c.item.class, contact.Request,
				fmt.Sprintf("“%s” is only spoken of: nobody asks for one, and none is announced", c.Of(l.text)))
		default:
			l.leave(c.Span, c.item.class, contact.Move,
				fmt.Sprintf("“%s” is only named: no handle, no request and no invitation goes with it", c.Of(l.text)))
		}
	}
}

// streets notes the words that surely are for streets.
func (l *leftovers) streets() {
	a := &l.postal
	a.begin(l.pass)
	for k, kind := range a.kinds {
		if kind&(wordAfter|wordBefore|wordEnding) != 0 && kind&wordNotStreet == 0 {
			l.leave(l.words[k].Span, contact.Address, contact.Share,
				fmt.Sprintf("“%s” can be of a street's name, and neither a number nor a postcode with a place goes with it", l.words[k].Of(l.text)))
		}
	}
}

// dots notes names with a dot in them that are no domains.
func (l *leftovers) dots() {
	for start := 0; start < len(l.text); {
		end := nameEnd(l.text, start)
		name := strings.TrimRight(l.text[start:end], ".-")
		dot := strings.LastIndexByte(name, '.')
		if dot > 0 && len(name)-dot > 2 && isLetter(name[dot+1]) {
			l.leave(contact.Span{Start: start, End: start + len(name)}, contact.Website, contact.Share, fmt.Sprintf("no domain ends with “%s”", name[dot:]))
		}
		start = end + 1
	}
}

// nameEnd is where the letters, digits, dashes and dots end that stand at i.
func nameEnd(text string, i int) int {
	for i < len(text) && (isAlnum(text[i]) || text[i] >= utf8.RuneSelf || text[i] == '-' || text[i] == '.') {
		i++
	}
	return i
}
