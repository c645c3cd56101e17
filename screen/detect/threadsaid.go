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

// saidPiece is a piece of an address or a handle that a message says.
type saidPiece struct {
	at    contact.Span // in the folded text
	read  string       // what it stands for; "" for none
	named bool         // words, or how it is spelled, say that it is a piece
}

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

// saidFrom reads a message that says, from word i on, nothing but a piece of an
// address or a handle, in tokens, letter by letter or in words, and that it is one:
// "it's a yahoo one", "dot com of course", "n-o-r-a dot fields". read is "" if it
// says anything else.
func (p *pass) saidFrom(i int) (m saidPiece) {
	if len(p.words)-i > longestSaid {
		return m
	}
	var room [maxPiece]byte
	read := room[:0]
	sign, loose := true, false // a token can follow
	last := len(p.words) - 1
	for lone := false; i <= last; {
		x := p.loneAt(i)
		if lone = !lone && x.read != ""; !lone {
			x = p.saidAt(i, m.named, len(read) > 0 && sign && !loose)
		}
		switch {
		case x.words == 0 && x.read == "", x.read != "" && !x.sign && (!sign || loose), len(read)+len(x.read) > maxPiece:
			return saidPiece{}
		case x.read != "":
			if m.at.Len() == 0 {
				m.at.Start = x.at.Start
			}
			m.at.End = x.at.End
			read, sign = append(read, x.read...), x.sign
		}
		loose = len(read) > 0 && x.read == "" // what comes now stands apart
		m.named = m.named || x.named
		i += x.words
	}
	if x := p.loneAt(len(p.words)); x.read != "" {
		if m.at.Len() == 0 {
			m.at = x.at
		}
		m.at.End, read = x.at.End, append(read, x.read...)
	}
	if m.read = string(read); m.read == "@" && p.holdsPhrase(nearBetween) {
		m.read = atBetween
	}
	return m
}

// holdsPhrase reports whether the message holds an entry of the list.
func (p *pass) holdsPhrase(list nearList) bool {
	for i := range p.words {
		if p.listed(list, i, len(p.words)-1) {
			return true
		}
	}
	return false
}

// saidPart is what some words of such a message say: a part of the piece, a sign in
// it, or, with nothing in read, that there is one.
type saidPart struct {
	words int // how many; 0 if they belong to no such message
	at    contact.Span
	read  string
	sign  bool
	named bool
}

// loneAt is the "@" that stands alone before word i, or behind the last one.
func (p *pass) loneAt(i int) (x saidPart) {
	from, to := 0, len(p.text)
	if i > 0 {
		from = p.words[i-1].End
	}
	if i < len(p.words) {
		to = p.words[i].Start
	}
	gap := p.text[from:to]
	if at := strings.IndexByte(gap, '@'); at > 0 && strings.Trim(gap, " .*\"'():@") == "" && (i == len(p.words) || gap[len(gap)-1] != '@') {
		x.at = contact.Span{Start: from + at, End: from + at + 1}
		x.read, x.sign = "@", true
	}
	return x
}

// saidAt is what the words from i on say. named tells that words before them
// said that a piece follows, joined that a sign stands right before them.
func (p *pass) saidAt(i int, named, joined bool) (x saidPart) {
	last := len(p.words) - 1
	w := p.words[i]
	part := func(words int, read string, sign bool) saidPart {
		return saidPart{words: words, at: contact.Span{Start: w.Start, End: p.words[i+words-1].End}, read: read, sign: sign}
	}
	if n, read := p.letters(i); n > 2 || n == 2 && named {
		x = part(n, read, false)
		x.named = true
		return x
	}
	if sure := w.Len() > len("at") && p.d.ats.has(w, p.text); p.marked(i) && !sure {
		return p.saidToken(i)
	}
	if n := p.phrase(nearUnderscore, i, last); n > 0 {
		return part(n, "_", true)
	}
	if n := p.phrase(nearAtSign, i, last); n > 0 {
		return part(n, "@", true)
	}
	switch {
	case p.d.dots.has(w, p.text):
		return part(1, ".", true)
	case p.d.ats.has(w, p.text):
		return part(1, "@", true)
	}
	if i < last && p.d.tellers.hosts[w.Of(p.text)+p.words[i+1].Of(p.text)] != "" {
		host, _, _ := strings.Cut(p.d.tellers.hosts[w.Of(p.text)+p.words[i+1].Of(p.text)], ".")
		return part(2, host, false)
	}
	if p.providerHost(w.Of(p.text)) != "" {
		return part(1, w.Of(p.text), false)
	}
	if i < last && w.Of(p.text) == "google" && p.listed(nearBeside, i+1, last) {
		return part(2, "gmail", false) // "the google one"
	}
	if joined && !p.listed(nearBetween, i, last) {
		return p.saidToken(i)
	}
	called := p.phrase(nearCalled, i, last)
	announced := p.phrase(nearEmail, i, last)
	if n := max(called, announced, p.phrase(nearBeside, i, last), p.phrase(nearBetween, i, last)); n > 0 {
		return saidPart{words: n, named: called+announced > 0}
	}
	return p.saidToken(i)
}

// saidToken is the token of an address that word i begins.
func (p *pass) saidToken(i int) saidPart {
	from, to := p.words[i].Start, p.words[i].End
	for from > 0 && strings.IndexByte("@._-", p.text[from-1]) >= 0 {
		from--
	}
	for to < len(p.text) && (isLocalByte(p.text[to]) || p.text[to] == '@') {
		to++
	}
	end := from + len(strings.TrimRight(p.text[from:to], ".'&%"))
	n := 0
	for i+n < len(p.words) && p.words[i+n].Start < to {
		n++
	}
	if from > 0 && p.text[from-1] > ' ' && strings.IndexByte(":([{<>}])\"'", p.text[from-1]) < 0 || !isASCII(p.text[from:to]) {
		return saidPart{}
	}
	return saidPart{words: n, at: contact.Span{Start: from, End: end}, read: p.text[from:end], sign: strings.IndexByte("@._-", p.text[end-1]) >= 0}
}

// letters reads a row of single letters and digits from word i on: "b l u e",
// "n-o-r-a". It returns how many words it has.
func (p *pass) letters(i int) (words int, read string) {
	var row [longestHandle]byte
	for k := i; k < len(p.words) && words < len(row); k++ {
		w := p.words[k]
		if w.Len() != 1 || !isAlnum(p.text[w.Start]) || k > i && strings.Trim(p.text[p.words[k-1].End:w.Start], " -,") != "" {
			break
		}
		row[words] = p.text[w.Start]
		words++
	}
	return words, string(row[:words])
}
