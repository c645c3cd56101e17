package detect

import (
	"slices"
	"sort"
	"strings"

	"offside/screen/contact"
)

// The roles of terms.
const (
	roleRequest        = "request"
	roleAskSign        = "asksign" // asks for what the "#" or "@" behind it stands for
	roleMove           = "move"
	roleCircumvent     = "circumvent"
	roleHandle         = "handle"         // a handle of its {platform} may follow
	roleHandleAfter    = "handleafter"    // a handle of its {platform} may stand before
	roleAnnounceHandle = "announcehandle" // an @handle of any platform may follow
	roleMailName       = "mailname"       // the first half of an address at its {mailer} may follow
	roleHint           = "hint"           // "same name there"
	roleAnnounce       = "announce"       // contact of its class may follow
	roleMention        = "mention"        // says that a document holds contact of its class
	roleGuard          = "guard"          // nothing in it is a request, a move or a pointing
	roleCue            = "cue"
	roleThird          = "subject.third"
	rolePlatform       = "subject.platform"
	roleOwn            = "subject.own"
)

// findIntents adds requests, moves and pointings.
func findIntents(p *pass) {
	first := len(p.hits)
	defer func() { p.dropAsked(first) }()
	for i := range p.terms {
		t := &p.terms[i]
		act, ok := actOf(t)
		switch {
		case t.Role == roleAskSign:
			p.askSign(t)
		case !ok:
		case p.full():
			return
		case p.guarded(t), p.aboutOthers(t), p.asMatter(t.Span), act != contact.Circumvent && (p.denied(t)), act == contact.Move && (p.absorbed(t) || p.leadsToContact(t)):
			p.tellTerm(t, act)
		default:
			p.addIntent(t, act)
		}
	}
}

// askSign adds the request for what stands behind t as a sign: "what's ur #",
// "drop ur @".
func (p *pass) askSign(t *termHit) {
	sign := byte('#')
	if t.Class == contact.Social {
		sign = '@'
	}
	at := skipSpace(p.text, t.End)
	if at == len(p.text) || p.text[at] != sign || !standsAlone(p.text, at) || p.guarded(t) || p.denied(t) {
		return
	}
	p.add(contact.Span{Start: t.Start, End: at + 1}, contact.Hit{Rule: ruleOf(contact.Request, t.Class), Class: t.Class, Act: contact.Request,
		Confidence: p.confidence(t), Evasions: p.evasionsOf(t), Evidence: p.because("asks for what the sign stands for")})
}

// dropAsked drops, among the hits from first on, what is a part of another: a request
// for mail that is a move to it ("send me a mail"), and a move that is a part of any
// other request ("how can I reach you on Telegram").
func (p *pass) dropAsked(first int) {
	hits := p.hits[first:]
	within := func(part *contact.Hit, act contact.Act, class contact.Class) bool {
		return slices.ContainsFunc(hits, func(h contact.Hit) bool {
			return h.Act == act && (class == "" || h.Class == class) && h.Contains(part.Span)
		})
	}
	var drop [maxHits]bool
	for i := range hits {
		switch h := &hits[i]; {
		case h.Act == contact.Request && h.Class == contact.Email:
			drop[i] = within(h, contact.Move, contact.Email)
		case h.Act == contact.Move && h.Class != contact.Email:
			drop[i] = within(h, contact.Request, "")
		}
	}
	kept := hits[:0]
	for i := range hits {
		if !drop[i] {
			kept = append(kept, hits[i])
		}
	}
	p.hits = p.hits[:first+len(kept)]
}

func actOf(t *termHit) (contact.Act, bool) {
	switch t.Role {
	case roleRequest:
		return contact.Request, true
	case roleMove:
		return contact.Move, true
	case roleCircumvent:
		return contact.Circumvent, true
	}
	return "", false
}

// addIntent adds the hit of one term, and one for each noun that follows in a
// list ("your email and phone").
func (p *pass) addIntent(t *termHit, act contact.Act) {
	class := t.class()
	if t.Class == "" && (act == contact.Circumvent || act == contact.Request && class == "") {
		class = p.nounIn(t)
	}
	if class == "" {
		class = contact.Social
	}
	if t.platform != nil && class == contact.Payment && act != contact.Request {
		act = contact.Move
	}
	h := contact.Hit{Rule: ruleOf(act, class), Class: class, Act: act,
		Confidence: p.confidence(t), Evasions: p.evasionsOf(t), Evidence: p.evidenceOf(t)}
	if act == contact.Circumvent {
		h.Rule = "circumvent.pointing"
		if t.Evasion == contact.Picture {
			h.Rule = "circumvent.picture"
		}
	}
	p.add(t.Span, h)
	if act == contact.Request {
		p.addListed(t)
	}
}

// nounIn is the class of the first noun among the words of t: what is asked for
// or pointed to.
func (p *pass) nounIn(t *termHit) contact.Class {
	for i := t.first; i <= t.last; i++ {
		if c := p.longestAt(i, t.last, listNoun); c != nil { // "adresse mail" is no "adresse"
			return c.item.class
		}
	}
	return ""
}

// addListed adds a request for each noun after the one that t asks for.
func (p *pass) addListed(t *termHit) {
	for last := t.last; ; {
		c := p.nextNoun(last)
		if c == nil {
			return
		}
		if !p.compound(c.last) {
			class := c.item.class
			p.add(c.Span, contact.Hit{Rule: ruleOf(contact.Request, class), Class: class, Act: contact.Request,
				Confidence: t.Weight, Evasions: p.tricks(c.evasion), Evidence: p.because("asked for along with another")})
		}
		last = c.last
	}
}

// nextNoun is the noun or platform that continues a list after word last.
func (p *pass) nextNoun(last int) *chunk {
	for at := last + 1; at < len(p.words) && at <= last+3; at++ {
		gap := p.text[p.words[at-1].End:p.words[at].Start]
		if breaks(gap) {
			return nil
		}
		if c := p.askable(at); c != nil && (at > last+1 || gap != " ") {
			return c
		}
		if !p.inList(listAnd, at) {
			return nil
		}
	}
	return nil
}

// askable is the longest noun or platform at word i.
func (p *pass) askable(i int) *chunk { return p.longestAt(i, len(p.words), listNoun, listSure) }

// longestAt is the longest entry of one of lists that begins at word i and goes
// no further than word last, or nil.
func (p *pass) longestAt(i, last int, lists ...string) *chunk {
	var best *chunk
	chunks := p.chunksAt(i)
	for k := range chunks {
		c := &chunks[k]
		if c.last > last || best != nil && c.last <= best.last {
			continue
		}
		if slices.ContainsFunc(lists, func(name string) bool { return p.d.grammar.lists[name] == c.list }) {
			best = c
		}
	}
	return best
}

// chunksAt are the list entries found at word i.
func (p *pass) chunksAt(i int) []chunk {
	p.look() // else they are another text's
	if i < 0 || i+1 >= len(p.phrases.first) {
		return nil
	}
	return p.phrases.chunks[p.phrases.first[i]:p.phrases.first[i+1]]
}

// inList reports whether an entry of the list begins at word i.
func (p *pass) inList(list string, i int) bool {
	n := p.d.grammar.lists[list]
	for _, c := range p.chunksAt(i) {
		if c.list == n {
			return true
		}
	}
	return false
}

// guarded reports whether t is not what it seems: a guard shares its bytes, or
// its noun belongs to a longer one ("your email template").
func (p *pass) guarded(t *termHit) bool {
	if c := t.subjectChunk(); c != nil && (c.last == t.last && p.compound(c.last) || p.isClaimed(c.Span)) {
		return true
	}
	near := p.termsNear(t.Span)
	for i := range near {
		if g := &near[i]; g.Role == roleGuard && g.Overlaps(t.Span) && !p.compoundOnly(g, t) {
			return true
		}
	}
	return false
}

// longestPhrase bounds the bytes that a phrase spans.
const longestPhrase = 300

// termsNear are the terms that could share a byte with at, or end shortly
// before it: those that start within the length of a phrase before its end.
func (p *pass) termsNear(at contact.Span) []termHit {
	p.look()
	from := sort.Search(len(p.terms), func(i int) bool { return p.terms[i].Start >= at.Start-longestPhrase })
	to := sort.Search(len(p.terms), func(i int) bool { return p.terms[i].Start >= at.End })
	return p.terms[from:max(from, to)]
}

// compoundOnly reports whether the guard only touches the end of t, where
// guarded has looked already.
func (p *pass) compoundOnly(g *termHit, t *termHit) bool {
	return g.platform != nil && t.platform != nil && g.platform.last < t.last && g.first == g.platform.first
}

// subjectChunk is the platform or noun that the term is about.
func (t *termHit) subjectChunk() *chunk {
	if t.noun != nil && (t.platform == nil || t.noun.last > t.platform.last) {
		return t.noun
	}
	return t.platform
}

// compound reports whether the word after word last makes a longer noun.
func (p *pass) compound(last int) bool {
	next := last + 1
	if next >= len(p.words) {
		return false
	}
	gap := p.text[p.words[last].End:p.words[next].Start]
	return (gap == " " || gap == "-" || gap == "'" || gap == "/") && p.inList(listCompound, next)
}

// aboutOthers reports whether shortly before t, in its sentence, somebody else
// is named as the one who acts, or in a move as the one who is talked to.
func (p *pass) aboutOthers(t *termHit) bool {
	if t.Role == roleMove && t.platform != nil {
		for i := t.first; i < t.platform.first; i++ {
			if p.inList(listPeople, i) {
				return true
			}
		}
	}
	for i := t.first; i > 0 && i > t.first-mostActing; i-- {
		if gap := p.text[p.words[i-1].End:p.words[i].Start]; breaks(gap) || strings.Contains(gap, ",") {
			return false
		}
		if p.inList(listPeople, i-1) {
			return true
		}
	}
	return false
}

// mostActing is how many words before a phrase can name who acts.
const mostActing = 6

// denied reports whether words right before t say that it is not to happen:
// "please do not send me your number". A question is polite rather than a denial
// in many languages ("¿no me pasas tu número?"), and so is "why not".
func (p *pass) denied(t *termHit) bool {
	for i := t.first - 1; i >= 0 && i > t.first-mostDenying; i-- {
		if breaks(p.text[p.words[i].End:p.words[i+1].Start]) {
			return false
		}
		if n := p.phrase(nearNegation, i, t.first-1); n == 0 || i+n != t.first {
			continue
		}
		if i > 0 && p.listed(nearAsking, i-1, i-1) {
			return false
		}
		end := p.sentence(t.Span).End
		return end == len(p.text) || p.text[end] != '?'
	}
	return false
}

// mostDenying is how many words a denial has at most.
const mostDenying = 5

// absorbed reports whether t's platform came with a handle: the handle is the
// finding then, and the phrase its evidence.
func (p *pass) absorbed(t *termHit) bool {
	if t.platform == nil {
		return false
	}
	for _, at := range p.handled {
		if at.Overlaps(t.platform.Span) {
			return true
		}
	}
	return false
}

// leadsToContact reports whether t is the way to a number or an address that
// follows at once: "text me on my cell: …".
func (p *pass) leadsToContact(t *termHit) bool {
	if c := t.class(); t.platform != nil || c != contact.Phone && c != contact.Email {
		return false
	}
	return p.isClaimed(contact.Span{Start: t.End, End: min(t.End+9, len(p.text))})
}

// confidence is the term's weight, less for a name that means other things too.
func (p *pass) confidence(t *termHit) float64 {
	w := t.Weight
	if w == 0 {
		w = 0.8
	}
	if t.platform != nil && t.platform.item.vague {
		w -= 0.12
	}
	return w
}

// evasionsOf lists the tricks in t itself.
func (p *pass) evasionsOf(t *termHit) []contact.Evasion {
	var translation, noun, platform contact.Evasion
	if t.Lang != "en" {
		translation = contact.Translation
	}
	if t.noun != nil {
		noun = t.noun.evasion
	}
	if t.platform != nil {
		platform = t.platform.evasion
	}
	return p.tricks(t.Evasion, translation, noun, platform)
}

// evidenceOf says why t counts.
func (p *pass) evidenceOf(t *termHit) []string {
	switch {
	case t.platform != nil:
		return p.because(p.concat("names ", t.platform.item.platform.ID))
	case t.noun != nil:
		return p.because(p.concat("speaks of ", string(t.noun.item.class)))
	}
	return nil
}
