package detect

import (
	"slices"
	"strings"

	"offside/screen/contact"
	"offside/screen/fold"
)

// An e-mail address that was split over messages is put together by reading
// the pieces as one text: "rosa.klein", "@gmail", ".com". A message leaves a
// piece when it could begin an address or go on with one; the finders decide.

// shortMessage is how many words a message may have that is a piece of an
// address without being announced as one.
const shortMessage = 5

// maxPiece is the longest piece of an address, in bytes.
const maxPiece = 256

// maxMailPieces bounds how many messages an address is put together from.
const maxMailPieces = 6

// joined is the text that pieces make, with what reads it.
type joined struct {
	pass pass
	view fold.View
	text []byte
	ends []int // where in text each piece ends
	// named says that the piece put last was said to be one.
	named bool
}

// joinMail puts what this message holds of an address together with what the
// same sender left before. said is what the message says from its first word on.
//
// The rule: email.thread.
func (p *pass) joinMail(said saidPiece) {
	at, ok := p.mailMiddle()
	before := mailPieces(p.in.Before)
	lone := true // nothing else stands in this message
	if !ok && len(before) > 0 {
		at, ok, lone = p.mailNext(before[len(before)-1])
	}
	next := p.mailPiece(at, ok)
	if next.read != "" && said.read != atBetween && p.joinsMail(before, next) {
		lone = true
	} else if said.read != "" && (said.named || len(before) > 0 || len(said.read) > 1 && strings.HasSuffix(said.read, "@")) {
		next, lone = said, true
		p.joinsMail(before, next)
	}
	if next.read == "" || !lone {
		at, ok = p.mailStart()
		next = p.mailPiece(at, ok)
	}
	if next.read != "" {
		p.mail = next
	}
}

// mailPiece is the piece at at, if ok says that there is one.
func (p *pass) mailPiece(at contact.Span, ok bool) (m saidPiece) {
	if !ok || at.Len() > maxPiece {
		return m
	}
	m.at, m.read = at, at.Of(p.text)
	if sign := p.atPhrase(); sign.Len() > 0 && sign == at {
		m.read = "@"
	}
	m.named = m.read != "@" && p.listedBefore(nearEmail, at.Start)
	return m
}

// joinsMail adds the address that next completes, if it does.
func (p *pass) joinsMail(before []Fragment, next saidPiece) bool {
	if p.has(contact.Email) {
		return false
	}
	for first := range before {
		if p.joinPieces(before[first:], next) {
			return true
		}
	}
	return false
}

// mailPieces are the pieces of addresses since the last whole one.
func mailPieces(before []Fragment) []Fragment {
	var out []Fragment
	for _, f := range before {
		switch {
		case f.Announced != contact.Email:
		case f.Whole:
			out = out[:0]
		default:
			out = append(out, f)
		}
	}
	return out[max(0, len(out)-maxMailPieces):]
}

// mailNext is the piece of this message that goes on with the one before, and
// whether nothing else stands in it: a sign, the name of a provider, or what
// follows a sign.
func (p *pass) mailNext(before Fragment) (at contact.Span, ok, lone bool) {
	if at := p.atPhrase(); at.Len() > 0 {
		return at, true, true
	}
	said, _ := p.said()
	opened := p.opensDomain(before.read())
	if said.Len() > 0 && (opened || p.opensSign(said.Start) || p.providerHost(said.Of(p.text)) != "" && p.looksLocal(&before)) {
		return said, true, true
	}
	if !opened {
		return at, false, true
	}
	at, ok = p.firstToken()
	return at, ok, len(p.words) == 1
}

// looksLocal reports whether a piece looks like the first half of an address: a
// token that is no word, or words with one for a dot between them, or one that was
// announced.
func (p *pass) looksLocal(f *Fragment) bool {
	return f.Named || lookOf(f.read()) == lookHandle || slices.ContainsFunc(strings.Fields(f.Text), p.d.dots.hasText)
}

// atPhrase is the phrase for "@" that is all that the message says; an empty span
// if it says more, or has none.
func (p *pass) atPhrase() (at contact.Span) {
	last := len(p.words) - 1
	if last >= longestSaid {
		return at
	}
	for i := 0; i <= last; i++ {
		if n := p.phrase(nearAtSign, i, last); n > 0 {
			at = contact.Span{Start: p.words[i].Start, End: p.words[i+n-1].End}
			i += n - 1
		} else if n := max(p.phrase(nearBeside, i, last), p.phrase(nearCalled, i, last)); n > 0 {
			i += n - 1
		} else {
			return contact.Span{}
		}
	}
	return at
}

// read is what f stands for.
func (f *Fragment) read() string {
	if f.Read != "" {
		return f.Read
	}
	return f.Text
}

// opensSign reports whether the word at i is one for "@" or for a dot.
func (p *pass) opensSign(i int) bool {
	if p.text[i] == '@' || p.text[i] == '.' {
		return true
	}
	if len(p.words) == 0 {
		return false
	}
	w := p.words[p.wordAt(i)]
	return p.d.ats.has(w, p.text) || p.d.dots.has(w, p.text)
}

// opensDomain reports whether a piece ends where a domain, or more of one,
// follows.
func (p *pass) opensDomain(s string) bool {
	last := s[strings.LastIndexByte(s, ' ')+1:]
	return strings.HasSuffix(s, "@") || strings.HasSuffix(s, ".") || p.d.ats.hasText(last) || p.d.dots.hasText(last)
}

// mailStart is the piece of this message that an address could begin with: its
// last token, and a sign for "@" after it. Words that announce an address, or a
// message that is hardly more than the token, make it one.
func (p *pass) mailStart() (contact.Span, bool) {
	end := len(strings.TrimRight(p.text, " \n,!?)"))
	n := len(p.words)
	if n == 0 || p.words[n-1].End > end {
		return contact.Span{}, false
	}
	signed, local := false, end
	switch last := p.words[n-1]; {
	case p.text[end-1] == '@':
		signed, local = true, len(strings.TrimRight(p.text[:end-1], " "))
	case n > 1 && last.End == end && p.d.ats.has(last, p.text):
		signed, local = true, len(strings.TrimRight(p.text[:last.Start], " "))
	}
	start := local
	for start > 0 && local-start <= maxLocal && isLocalByte(p.text[start-1]) {
		start--
	}
	if start == local || start > 0 && p.text[start-1] > ' ' && p.text[start-1] != ':' && p.text[start-1] != '(' {
		return contact.Span{}, false
	}
	token := p.text[start:local]
	start, dotted := p.wordedStart(start)
	announced := p.listedBefore(nearEmail, start) || p.listedBefore(nearParts, start)
	switch look := lookOf(token); {
	case dotted && (announced || n <= shortMessage || signed):
	case look == lookHandle && (announced || n <= shortMessage || signed):
	case look == lookWord && (announced || signed && n <= shortMessage || n == 1), n == 1 && isLetters(token) && len(token) <= maxLetters:
	default:
		return contact.Span{}, false
	}
	return contact.Span{Start: start, End: end}, true
}

// wordedStart goes back from the token at start over others that words for dots
// join to it: "sam dot otieno".
func (p *pass) wordedStart(start int) (_ int, dotted bool) {
	for i := p.wordIndex(start) - 1; i > 0 && p.words[i].End+1 == start && p.d.dots.has(p.words[i], p.text) && p.words[i-1].End+1 == p.words[i].Start; i -= 2 {
		start, dotted = p.words[i-1].Start, true
	}
	return start, dotted
}

// mailMiddle is the piece of this message that an address could go on with:
// from a sign for "@" or a dot that opens the message, or from an "@" with a
// domain in a short one, on.
func (p *pass) mailMiddle() (contact.Span, bool) {
	n := len(p.words)
	start := len(p.text) - len(strings.TrimLeft(p.text, " \n"))
	end := len(strings.TrimRight(p.text, " \n,!?)"))
	switch {
	case start >= end || n > 2*shortMessage:
		return contact.Span{}, false
	case p.text[start] == '@' || p.text[start] == '.' && end-start > 1:
	case n > 0 && p.words[0].Start == start && (p.d.ats.has(p.words[0], p.text) || p.d.dots.has(p.words[0], p.text)):
	default:
		i := strings.LastIndex(p.text, " @")
		if i < 0 {
			return contact.Span{}, false
		}
		start = i + 1
	}
	if n > shortMessage {
		end = start + len(word0(p.text[start:end]))
	}
	return contact.Span{Start: start, End: end}, true
}

// firstToken is the first token of a message that is hardly more, with what
// follows behind words for dots: "yahoo dot com".
func (p *pass) firstToken() (contact.Span, bool) {
	if len(p.words) == 0 || len(p.words) > shortMessage {
		return contact.Span{}, false
	}
	start := p.words[0].Start
	end := start + len(word0(p.text[start:]))
	for i := 1; i+1 < len(p.words) && p.words[i].Start == end+1 && p.d.dots.has(p.words[i], p.text); i += 2 {
		end = p.words[i+1].Start + len(word0(p.text[p.words[i+1].Start:]))
	}
	return contact.Span{Start: start, End: end}, true
}

// joinPieces adds the address that begins in the first of before and ends in the
// piece next of this message, if there is one.
func (p *pass) joinPieces(before []Fragment, next saidPiece) bool {
	j := p.s.joined
	if j == nil {
		j = new(joined)
		p.s.joined = j
	}
	j.text, j.ends, j.named = j.text[:0], j.ends[:0], false
	for i := range before {
		j.put(p, before[i].read(), before[i].Named)
	}
	j.put(p, next.read, next.named)
	j.read(p)
	for _, h := range j.pass.hits {
		last := len(j.ends) - 1
		if h.Class != contact.Email || h.Act != contact.Share || h.Start >= j.ends[0] || h.End <= j.ends[last-1] {
			continue
		}
		p.addMail(before, next, &h)
		return true
	}
	return false
}

// put adds a piece: with a space before it, unless it or the one before is a
// sign that belongs to both, or both were said to be pieces. The "@" before the
// name of a provider may be missing, and the dot before a top-level domain.
func (j *joined) put(p *pass, piece string, named bool) {
	n := len(j.text)
	switch {
	case n == 0 || piece == "":
	case piece == atBetween:
		j.signBefore()
	case strings.IndexByte("@._", j.text[n-1]) >= 0 || strings.IndexByte("@._", piece[0]) >= 0:
	case p.providerHost(piece) != "" && !p.opensDomain(string(j.text)):
		p.closeDots(j)
		j.text = append(j.text, '@')
	case named && j.wantsTop() && p.endsDomain(piece):
		j.text = append(j.text, '.')
	case j.named && named, len(piece) <= maxLetters && isLetters(piece) && isLetters(j.last()) && len(j.last()) <= maxLetters:
	default:
		j.text = append(j.text, ' ')
	}
	if piece != atBetween {
		if host := p.providerHost(piece); host != "" && strings.HasSuffix(string(j.text), "@") {
			piece, _, _ = strings.Cut(host, ".")
		}
		j.text = append(j.text, piece...)
	}
	j.ends, j.named = append(j.ends, len(j.text)), named
}

// atBetween is what a message stands for that says to put an "@" between the two
// pieces before it.
const atBetween = "@@"

// signBefore puts an "@" before the piece put last.
func (j *joined) signBefore() {
	if n := len(j.ends); n > 1 {
		at := j.ends[n-2]
		j.text = slices.Insert(j.text, at, '@')
		j.ends[n-1]++
	}
}

// wantsTop reports whether a domain without a top level ends the text.
func (j *joined) wantsTop() bool {
	text := string(j.text)
	at := strings.LastIndexByte(text, '@')
	return at > 0 && at+1 < len(text) && !strings.ContainsAny(text[at:], ". ")
}

// endsDomain reports whether piece is one or two levels of a domain that end one.
func (p *pass) endsDomain(piece string) bool {
	return len(piece) <= len("com.au") && p.isTopAt(piece[strings.LastIndexByte(piece, '.')+1:], 0)
}

// closeDots reads the words for dots in the first piece as dots.
func (p *pass) closeDots(j *joined) {
	if len(j.ends) > 1 {
		return
	}
	words := strings.Fields(string(j.text))
	j.text = j.text[:0]
	for i, w := range words {
		switch {
		case p.d.dots.hasText(w) && i > 0:
			j.text = append(j.text, '.')
		case i > 0 && j.text[len(j.text)-1] != '.':
			j.text = append(append(j.text, ' '), w...)
		default:
			j.text = append(j.text, w...)
		}
	}
	j.ends[0] = len(j.text)
}

// maxLetters is how many letters a piece has at most that goes on with the letters
// before it without a sign between: "h", "e", "y".
const maxLetters = 2

// last is the piece put last.
func (j *joined) last() string {
	from := 0
	if n := len(j.ends); n > 1 {
		from = j.ends[n-2]
	}
	return strings.TrimSpace(string(j.text[from:]))
}

// isLetters reports whether s is Latin letters only.
func isLetters(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return r < 'a' || r > 'z' }) < 0
}

// read looks for addresses in what was put together.
func (j *joined) read(p *pass) {
	q := &j.pass
	q.in = Input{Text: string(j.text)}
	j.view.Fold(q.in.Text, contact.Span{End: len(q.in.Text)})
	q.reread(p, &j.view)
	q.looked = true // for no phrase is asked
	findEmails(q)
	p.own(q.hits)
}

// addMail adds h, which was found in what before and next make.
func (p *pass) addMail(before []Fragment, next saidPiece, h *contact.Hit) {
	here := p.view.Original(next.at)
	out := contact.Hit{Rule: "email.thread", Class: contact.Email, Act: contact.Share, Span: here, Text: here.Of(p.in.Text),
		Value: h.Value, Confidence: 0.85, Evasions: append([]contact.Evasion{contact.SplitMessages}, h.Evasions...), Cues: h.Cues,
		Evidence: []string{"put together from several messages: " + h.Value}}
	for _, f := range before {
		out.Parts = append(out.Parts, contact.Part{Message: f.Message, Span: f.Span})
		out.Reading = append(out.Reading, contact.Pair{Original: f.Text, Read: f.read()})
	}
	out.Parts = append(out.Parts, contact.Part{Message: p.in.Message, Span: here})
	out.Reading = append(out.Reading, contact.Pair{Original: out.Text, Read: strings.Clone(next.read)})
	p.mailPart = h.Rule == "email.provider_named"
	p.hits = append(p.hits, out)
}

// has reports whether a whole contact of the class was shared in this message.
func (p *pass) has(c contact.Class) bool { return p.shared(c) != nil }
