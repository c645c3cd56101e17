package detect

import (
	"slices"
	"strings"

	"offside/screen/contact"
)

// decorate says of each hit whose contact it is and what the context says.
func decorate(p *pass) {
	p.look()
	ctx := p.context()
	for i := range p.hits {
		h := &p.hits[i]
		at := p.foldedSpan(h.Span)
		p.addCues(h, at, ctx)
		if h.Subject == "" {
			h.Subject = p.subject(h, at)
		}
	}
}

// foldedSpan finds a span of the original in the folded text. The two differ
// in length only where something was undone, so that a search from a guess is
// short.
func (p *pass) foldedSpan(at contact.Span) contact.Span {
	return contact.Span{Start: p.foldedAt(at.Start), End: p.foldedAt(at.End)}
}

// foldedAt is the first offset of the folded text that stands at or after the
// original offset.
func (p *pass) foldedAt(original int) int {
	if len(p.text) == len(p.in.Text) && original <= len(p.text) {
		return original
	}
	low, high := 0, len(p.text)
	for low < high {
		mid := (low + high) / 2
		if p.view.Original(contact.Span{Start: mid, End: mid}).Start < original {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// longestSentence bounds how far a sentence is followed to either side, in
// bytes.
const longestSentence = 400

// sentence widens a span of the folded text to the sentence around it.
func (p *pass) sentence(at contact.Span) contact.Span {
	s := at
	for s.Start > 0 && at.Start-s.Start < longestSentence && !p.stopsAt(s.Start-1) {
		s.Start--
	}
	for s.End < len(p.text) && s.End-at.End < longestSentence && !p.stopsAt(s.End) {
		s.End++
	}
	return s
}

// stopsAt reports whether a sentence ends with the byte at i: a full stop
// counts only before a space.
func (p *pass) stopsAt(i int) bool {
	switch p.text[i] {
	case '!', '?', ';', '\n':
		return true
	case '.':
		if i+1 < len(p.text) && p.text[i+1] != ' ' && p.text[i+1] != '\n' {
			return false
		}
		return i < 3 || p.text[i-2] != '.' || !isLower(p.text[i-1]) || !isLower(p.text[i-3]) // "e.g."
	}
	return false
}

// cueIn reports whether a phrase within the span says c.
func (p *pass) cueIn(in contact.Span, c contact.Cue) bool {
	return slices.ContainsFunc(p.termsNear(in), func(t termHit) bool {
		return t.Role == roleCue && t.Cue == c && in.Contains(t.Span)
	})
}

// cueSaid reports whether a phrase anywhere in the text says c.
func (p *pass) cueSaid(c contact.Cue) bool {
	p.look()
	return slices.ContainsFunc(p.terms, func(t termHit) bool { return t.Role == roleCue && t.Cue == c })
}

// roleIn reports whether a phrase of the role stands within the span.
func (p *pass) roleIn(in contact.Span, role string) bool {
	return slices.ContainsFunc(p.termsNear(in), func(t termHit) bool {
		return t.Role == role && in.Contains(t.Span)
	})
}

// paperAttached reports whether an attachment is named like an agreement.
func (p *pass) paperAttached() bool {
	for _, name := range p.in.Attachments {
		name = strings.ToLower(name)
		for _, w := range []string{"nda", "agreement", "contract", "disclosure", "confidential", "w-9", "w9", "w8"} {
			if strings.Contains(name, w) {
				return true
			}
		}
	}
	return false
}

// context is what the whole text says, for all its hits.
type context struct {
	paper     bool // an agreement is attached
	document  bool // an agreement is named
	needsID   bool
	largeFile bool
	task      bool
	sample    bool
}

// needsID reports whether the text says that an id is needed to open something,
// and not that none is: "no need to request access".
func (p *pass) needsID() bool {
	p.look()
	return slices.ContainsFunc(p.terms, func(t termHit) bool {
		return t.Role == roleCue && t.Cue == contact.CueNeedsID && !p.denied(&t)
	})
}

func (p *pass) context() context {
	return context{
		paper:     p.paperAttached(),
		document:  p.cueSaid(contact.CueDocument),
		needsID:   p.needsID(),
		largeFile: p.cueSaid(contact.CueLargeFile),
		task:      p.cueSaid(contact.CueTask),
		sample:    p.cueSaid(contact.CueSampleData),
	}
}

// addCues adds what the context says of h, which stands at in the folded text.
func (p *pass) addCues(h *contact.Hit, at contact.Span, ctx context) {
	sentence := p.sentence(at)
	cue := func(c contact.Cue, holds bool) {
		if holds && !h.HasCue(c) {
			h.Cues = more(&p.cues, h.Cues, c)
		}
	}
	document := p.cueIn(sentence, contact.CueDocument)
	cue(contact.CueDocument, document && h.Act != contact.Move && h.Act != contact.Circumvent)
	if ctx.paper || ctx.document || ctx.task || ctx.sample {
		cue(contact.CueTalk, p.cueIn(sentence, contact.CueTalk) && h.Rule != "mention.document")
	}
	switch h.Class {
	case contact.Email, contact.Social, contact.Phone:
		cue(contact.CueNeedsID, ctx.needsID)
		cue(contact.CueAccess, !ctx.needsID && h.Class == contact.Email && (h.Act == contact.Request || h.Act == contact.Share) &&
			p.cueIn(p.around(sentence), contact.CueAccess))
	case contact.FileShare:
		cue(contact.CueNeedsID, ctx.needsID)
		cue(contact.CueLargeFile, ctx.largeFile)
	case contact.Portfolio, contact.Website:
		cue(contact.CueOwnWork, p.cueIn(p.around(sentence), contact.CueOwnWork))
	default:
		// A class of the policy's own may be of anything that people show.
		cue(contact.CueOwnWork, !slices.Contains(builtin, h.Class) && p.cueIn(p.around(sentence), contact.CueOwnWork))
	}
	if h.Act == contact.Share {
		offered := p.offered(at)
		cue(contact.CueSampleData, !offered && p.cueIn(sentence, contact.CueSampleData))
		cue(contact.CueTask, !offered && ctx.task)
	}
}

// around widens a sentence by the one before it and the one after.
func (p *pass) around(s contact.Span) contact.Span {
	if s.Start > 1 {
		s = contact.Span{Start: p.sentence(contact.Span{Start: s.Start - 2, End: s.Start - 1}).Start, End: s.End}
	}
	if s.End+2 < len(p.text) {
		s.End = p.sentence(contact.Span{Start: s.End + 1, End: s.End + 2}).End
	}
	return s
}

// offered reports whether the contact at at is given as one's own or as a way
// to make contact: "my number is", "reach me at".
func (p *pass) offered(at contact.Span) bool {
	near := p.termsNear(contact.Span{Start: at.Start, End: at.Start})
	for i := range near {
		t := &near[i]
		if t.Role != roleAnnounce || t.End > at.Start || at.Start-t.End > 12 || t.Class == contact.Address {
			continue
		}
		if strings.ContainsAny(p.text[t.End:at.Start], "?!;\n") {
			continue
		}
		if first := p.words[t.first].Of(p.text); t.noun == nil || first == "my" || first == "our" || first == "here" ||
			first == "this" || first == "mi" || first == "meu" || first == "mon" || first == "meine" {
			return true
		}
	}
	return false
}

// subject says whose contact h is.
func (p *pass) subject(h *contact.Hit, at contact.Span) contact.Subject {
	if h.Act == contact.Request {
		return contact.Counterpart
	}
	if h.Act != contact.Share {
		return contact.Own
	}
	before := contact.Span{Start: p.sentence(at).Start, End: at.Start}
	switch {
	case p.asMatter(at):
		return contact.Sample
	case p.offered(at):
		return contact.Own
	case p.roleIn(before, rolePlatform):
		return contact.Marketplace
	case h.HasCue(contact.CueSampleData) || (h.HasCue(contact.CueTask) || p.plural(before)) && p.given(at), p.inCodeLine(at) && !p.roleIn(before, roleOwn), h.Class == contact.Phone && isDummy(h.Text) && !p.roleIn(before, roleOwn):
		return contact.Sample
	case p.roleIn(p.near(before), roleThird):
		return contact.ThirdParty
	case p.roleIn(before, roleOwn):
		return contact.Own
	}
	return contact.Unknown
}

// plural reports whether a span speaks of contacts as a kind of data: "phone
// numbers such as".
func (p *pass) plural(in contact.Span) bool {
	for i := p.wordIndex(in.Start); i < len(p.words) && p.words[i].End <= in.End; i++ {
		switch p.words[i].Of(p.text) {
		case "numbers", "phones", "emails", "addresses", "links", "urls", "handles", "formats", "strings", "values", "inputs":
			return true
		}
	}
	return false
}

// near is the end of a span: its last forty bytes.
func (p *pass) near(s contact.Span) contact.Span {
	return contact.Span{Start: max(s.Start, s.End-40), End: s.End}
}

// given reports whether the words before at introduce it as an example.
func (p *pass) given(at contact.Span) bool {
	from := max(0, at.Start-24)
	before := strings.FieldsFunc(p.text[from:at.Start], func(r rune) bool { return r < 'a' || r > 'z' })
	return slices.ContainsFunc(before, func(w string) bool {
		switch w {
		case "such", "like", "example", "eg", "format", "formatted", "as", "sample", "test", "dummy", "regex":
			return true
		}
		return false
	})
}

// builtin are the classes that no policy brings; it is never written to.
var builtin = contact.Classes()
