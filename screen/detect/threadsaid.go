package detect

import (
	"strings"

	"offside/screen/contact"
)

// The words of messages that hold a piece of a contact and hardly more.
var (
	nearBeside     = nearApart("beside")     // can stand beside a piece: "then", "ok?"
	nearCalled     = nearApart("called")     // says that there is a piece: "starts with", "my name"
	nearPiece      = nearApart("piece")      // says that digits are a piece of a number
	nearInstead    = nearApart("instead")    // says that a piece stands for the one before it
	nearThing      = nearApart("thing")      // what has numbers or is counted, beside nearOther and nearUnit
	nearParts      = nearApart("parts")      // says that something comes in pieces
	nearUnderscore = nearApart("underscore") // words for "_"
	nearAtSign     = nearApart("atsign")     // phrases for "@"
	nearBetween    = nearApart("between")    // says that it belongs between the pieces before it
)

// longestSaid is how many words a message that holds a piece has at most.
const longestSaid = 12

// said is what a message says beside the words that people put around a piece of
// a contact: one token, or several with words for its marks between them. named
// tells that one of those words says that it is a piece. The span is empty if the
// message says more, or nothing.
func (p *pass) said() (at contact.Span, named bool) {
	if len(p.words) > longestSaid {
		return at, false
	}
	if len(p.words) == 0 {
		return p.marksOnly(), false
	}
	last := len(p.words) - 1
	sign := false // the word before was one for a mark
	for i := 0; i <= last; i++ {
		w := p.words[i]
		n := max(p.phrase(nearUnderscore, i, last), 0)
		if n == 0 && (p.d.dots.has(w, p.text) || p.d.ats.has(w, p.text)) {
			n = 1
		}
		glued := at.Len() > 0 && strings.Trim(p.text[at.End:w.Start], "._-") == ""
		switch {
		case glued:
		case n == 0 && !p.marked(i):
			called := p.phrase(nearCalled, i, last)
			if skip := max(called, p.phrase(nearBeside, i, last)); skip > 0 {
				named = named || called > 0
				sign = false
				i += skip - 1
				continue
			}
		}
		switch {
		case at.Len() == 0:
			at.Start = w.Start
		case !glued && (n == 0 && !sign || strings.Trim(p.text[at.End:w.Start], " ") != ""):
			return contact.Span{}, false
		}
		i += max(n, 1) - 1
		at.End, sign = p.words[i].End, n > 0
	}
	for at.Len() > 0 && at.Start > 0 && strings.IndexByte("@._-", p.text[at.Start-1]) >= 0 {
		at.Start--
	}
	for at.Len() > 0 && at.End < len(p.text) && (p.text[at.End] == '_' || p.text[at.End] == '-') {
		at.End++
	}
	return at, named
}

// marked reports whether a mark that handles and addresses have stands tight
// before or behind word i: it belongs to one.
func (p *pass) marked(i int) bool {
	w := p.words[i]
	return w.Start > 0 && strings.IndexByte("@._", p.text[w.Start-1]) >= 0 ||
		w.End < len(p.text) && (p.text[w.End] == '_' || strings.IndexByte(".-", p.text[w.End]) >= 0 && w.End+1 < len(p.text) && isAlnum(p.text[w.End+1]))
}

// marksOnly is a message that is nothing but a mark or two of a handle.
func (p *pass) marksOnly() contact.Span {
	text := strings.TrimSpace(p.text)
	if text == "" || len(text) > 2 || strings.Trim(text, "._-") != "" {
		return contact.Span{}
	}
	start := strings.Index(p.text, text)
	return contact.Span{Start: start, End: start + len(text)}
}
