package detect

import (
	"slices"
	"strings"

	"offside/screen/contact"
)

// maxHandleGap is how many messages that left a piece may stand between the name
// of a platform and its handle.
const maxHandleGap = 3

// joinHandle takes the handle in a message that is hardly more than one, when
// the same sender named its platform shortly before: "add me on telegram",
// "@pedrosky". It also notes the platform that this message names without a
// handle.
//
// The rule: handle.thread.
func joinHandle(p *pass) {
	p.named = p.namedPlatform()
	if p.has(contact.Social) || p.has(contact.Email) {
		p.named = namedPlatform{}
		return
	}
	before := openPlatform(p.in.Before)
	if before == nil || p.named.id != "" {
		return
	}
	at, sure := p.bareHandle()
	if at.Len() == 0 {
		return
	}
	confidence := 0.75
	if sure {
		confidence = 0.85
	}
	here := p.view.Original(at)
	p.hits = append(p.hits, contact.Hit{Rule: "handle.thread", Class: contact.Social, Act: contact.Share,
		Span: here, Text: here.Of(p.in.Text), Value: before.Platform + ":" + strings.TrimPrefix(strings.Clone(at.Of(p.text)), "@"),
		Confidence: confidence, Evasions: []contact.Evasion{contact.SplitMessages},
		Parts: []contact.Part{{Message: before.Message, Span: before.Span}, {Message: p.in.Message, Span: here}},
		Reading: []contact.Pair{{Original: before.Text, Read: before.Platform},
			{Original: here.Of(p.in.Text), Read: strings.Clone(at.Of(p.text))}},
		Evidence: []string{before.Platform + " was named in an earlier message"}})
}

// namedPlatform is a platform that a message names as a way to make contact.
type namedPlatform struct {
	at contact.Span // in the original text
	id string
}

// namedPlatform is the platform that this message asks for, moves to or
// announces a handle of; a message of few words need only name it.
func (p *pass) namedPlatform() namedPlatform {
	var named namedPlatform
	for i := range p.terms {
		t := &p.terms[i]
		if t.platform == nil || t.platform.item.class != contact.Social || p.guarded(t) || p.compound(t.platform.last) {
			continue
		}
		bare := t.first == t.platform.first && t.last == t.platform.last
		switch t.Role {
		case roleMove, roleRequest:
		case roleHandle:
			if bare && (len(p.words) > shortMessage-1 || t.vague()) {
				continue
			}
		default:
			continue
		}
		named = namedPlatform{p.view.Original(t.platform.Span), t.platform.item.platform.ID}
	}
	return named
}

// openPlatform is the platform that was named last and got no handle yet.
func openPlatform(before []Fragment) *Fragment {
	messages := 0
	for i := len(before) - 1; i >= 0 && messages < maxHandleGap; i-- {
		f := &before[i]
		if f.Announced == contact.Social {
			if f.Whole {
				return nil
			}
			return f
		}
		if i == 0 || before[i-1].Message != f.Message {
			messages++
		}
	}
	return nil
}

// besideHandle are the words that may stand beside a handle in a message that
// is nothing but one.
var besideHandle = []string{"mine", "is", "my", "it's", "it", "its", "s", "username", "user", "name", "id", "handle", "nick", "here", "that's", "thats",
	"i'm", "im", "i", "m", "am", "the", "es", "mi", "usuario", "soy", "meu", "e", "ist", "mein", "mon", "c'est", "c", "est", "pseudo", "ник", "мой", "это", "ok", "add", "me", "find", "as", "under", "search", "it'll", "be", "this", "yes", "no", "spaces", "there", "on", "so"}

// bareHandle is the handle in a message that holds nothing else, and whether
// it has an @ before it.
func (p *pass) bareHandle() (at contact.Span, sure bool) {
	if len(p.words) > 2*shortMessage {
		return at, false
	}
	for i := 0; i < len(p.words); {
		start, end := p.words[i].Start, p.words[i].End
		for end < len(p.text) && (isHandleByte(p.text[end]) || p.text[end] == '\'') {
			end++
		}
		for end > start && strings.IndexByte(".-'", p.text[end-1]) >= 0 {
			end--
		}
		if start > 0 && p.text[start-1] == '@' {
			start--
		}
		for i++; i < len(p.words) && p.words[i].Start < end; i++ {
		}
		token := p.text[start:end]
		switch look := lookOf(token); {
		case slices.Contains(besideHandle, token):
		case at.Len() == 0 && (look == lookAt || look == lookHandle) && !p.isClaimed(contact.Span{Start: start, End: end}):
			at, sure = contact.Span{Start: start, End: end}, look == lookAt
		default:
			return contact.Span{}, false
		}
	}
	return at, sure
}
