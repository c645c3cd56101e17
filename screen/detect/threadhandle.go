package detect

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// maxHandleGap is how many messages that left a piece may stand between the name
// of a platform and its handle.
const maxHandleGap = 3

// maxHandlePieces is how many pieces a handle is put together from.
const maxHandlePieces = 6

// joinHandle takes the handle in a message that is hardly more than one, or the
// pieces of one in several, when the same sender named its platform shortly
// before or does so now: "add me on telegram", "@pedrosky"; "vk", "lena",
// "_risuet"; "wren_and_co", "same on insta". It also notes the platform that this
// message names without a handle, and the piece that it leaves. said is what the
// message says from its first word on.
//
// The rule: handle.thread.
func (p *pass) joinHandle(said saidPiece) {
	p.named = p.namedPlatform()
	if h := p.shared(contact.Social); h != nil && h.Rule != "handle.hint" || p.has(contact.Email) {
		p.named = namedPlatform{}
		return
	}
	if p.named.id != "" {
		p.nameBefore()
		return
	}
	p.piece = p.handlePieceOf(p.saidHandle(said))
	before := openPlatform(p.in.Before, p.piece.Named)
	if p.piece.Read == "" || before == nil {
		p.piece = Fragment{}
		return
	}
	h := joinedHandle{platform: before[0], named: before[0].Named}
	for _, f := range before[1:] {
		h.put(f)
	}
	h.put(p.piece)
	if p.isHandle(&h) {
		p.addHandleOf(&h, p.piece)
	}
}

// nameBefore takes the handle that was left before this message, which names its
// platform and little else; or notes the piece of one that stands behind the name:
// "discord is m o s s y".
func (p *pass) nameBefore() {
	platform := Fragment{Message: p.in.Message, Span: p.named.at, Text: p.named.at.Of(p.in.Text), Platform: p.named.id}
	behind := 0
	for behind < len(p.words) && p.view.Original(p.words[behind].Span).Start < p.named.at.End {
		behind++
	}
	if m := p.saidFrom(behind); m.named || lookOf(m.read) == lookHandle {
		p.piece = p.handlePieceOf(m)
		return
	}
	for i := range p.words {
		at := p.view.Original(p.words[i].Span)
		if !at.Overlaps(p.named.at) && !p.tellsName(i) {
			return
		}
	}
	h := joinedHandle{platform: platform}
	if f := lastName(p.in.Before); f != nil {
		name := *f
		name.Read = f.read()
		if h.put(name); lookOf(h.name) >= lookHandle && p.isHandle(&h) {
			p.hits = slices.DeleteFunc(p.hits, func(h contact.Hit) bool { return h.Rule == "handle.hint" }) // to the name that we have
			p.addHandleOf(&h, platform)
			p.named = namedPlatform{}
		}
	}
}

// tellsName reports whether word i stands in a phrase with which somebody tells of
// a name that was given before.
func (p *pass) tellsName(i int) bool {
	for k := max(0, i-2); k <= i; k++ {
		if last := len(p.words) - 1; k+max(p.phrase(nearBeside, k, last), p.phrase(nearCalled, k, last)) > i {
			return true
		}
	}
	return false
}

// lastName is the piece that could be a whole name, of a message shortly before; nil
// if there is none.
func lastName(before []Fragment) *Fragment {
	for i := len(before) - 1; i >= max(0, len(before)-maxHandleGap); i-- {
		switch f := &before[i]; {
		case f.Whole || f.Platform != "":
			return nil
		case f.Announced == contact.Email || f.Announced == contact.Social:
			return f
		}
	}
	return nil
}

// saidHandle is the piece of a handle that this message holds, and hardly more: what
// it says from its first word on, unless it is one token.
func (p *pass) saidHandle(whole saidPiece) saidPiece {
	if at, named := p.said(); at.Len() > 0 && at.Len() <= longestHandle && !p.isClaimed(at) {
		if name := p.handlePiece(at); name != "" {
			return saidPiece{at, name, named}
		}
	}
	return whole
}

// handlePieceOf is the fragment of a piece that could be one of a handle; its Read is
// "" if it could not.
func (p *pass) handlePieceOf(m saidPiece) (f Fragment) {
	if m.at.Len() == 0 || len(m.read) > longestHandle || p.isClaimed(m.at) || strings.IndexByte(m.read[1:], '@') >= 0 ||
		strings.ContainsFunc(strings.TrimPrefix(m.read, "@"), func(r rune) bool { return r >= utf8.RuneSelf || !isHandleByte(byte(r)) }) {
		return f
	}
	f = Fragment{Span: p.view.Original(m.at), Read: strings.Clone(m.read), Announced: contact.Social, Named: m.named}
	f.Text = f.Span.Of(p.in.Text)
	return f
}

// handlePiece reads the piece of a handle at at: a token, or words for the marks
// in one; "" if it is neither. The result is the caller's.
func (p *pass) handlePiece(at contact.Span) string {
	var room [longestHandle]byte
	piece := room[:0]
	for i := p.wordIndex(at.Start); i < len(p.words) && p.words[i].Start < at.End; i++ {
		w := p.words[i]
		switch {
		case len(piece)+w.Len() > longestHandle:
			return ""
		case p.d.dots.has(w, p.text):
			piece = append(piece, '.')
		case p.listed(nearUnderscore, i, len(p.words)-1):
			piece = append(piece, '_')
			i += p.phrase(nearUnderscore, i, len(p.words)-1) - 1
		case !isAlnum(p.text[w.Start]):
			return "" // of another script
		default:
			from, to := w.Start, w.End
			for from > at.Start && (p.text[from-1] == '@' || isHandleByte(p.text[from-1]) && !isAlnum(p.text[from-1])) && (i == 0 || from > p.words[i-1].End) {
				from--
			}
			if i+1 == len(p.words) || p.words[i+1].Start >= at.End {
				to = at.End
			}
			piece = append(piece, p.text[from:to]...)
		}
	}
	if len(piece) == 0 {
		piece = append(piece, strings.Trim(at.Of(p.text), " ")...) // marks alone
	}
	for _, c := range piece {
		if !isHandleByte(c) && c != '@' {
			return ""
		}
	}
	return string(piece)
}

// joinedHandle is a handle in pieces.
type joinedHandle struct {
	platform Fragment
	pieces   []Fragment
	name     string
	named    bool
}

// put adds a piece. Words that somebody wrote one by one are no pieces of one
// name: a mark or a digit is where two of them meet, or one is said to be a piece.
func (h *joinedHandle) put(f Fragment) {
	if n := len(h.name); n > 0 && !f.Named && !h.named && isLetter(h.name[n-1]) && isLetter(f.Read[0]) {
		h.pieces, h.name = h.pieces[:0], ""
	}
	h.pieces = append(h.pieces, f)
	h.name += f.Read
	h.named = h.named || f.Named
}

// isHandle reports whether the pieces of h read as a handle.
func (p *pass) isHandle(h *joinedHandle) bool {
	switch lookOf(h.name) {
	case lookAt:
		return true
	case lookHandle:
		return !p.namesFile(h.name) && !p.spellsWord(h.name)
	case lookWord:
		return h.named && len(h.name) >= shortestBareName && (h.pieces[0].Named || !p.isKnown(h.pieces[0].Read))
	}
	return false
}

// addHandleOf adds h, which what here holds completes.
func (p *pass) addHandleOf(h *joinedHandle, here Fragment) {
	out := contact.Hit{Rule: "handle.thread", Class: contact.Social, Act: contact.Share, Span: here.Span, Text: here.Text,
		Value: h.platform.Platform + ":" + strings.TrimPrefix(h.name, "@"), Confidence: 0.75,
		Evasions: []contact.Evasion{contact.SplitMessages},
		Evidence: []string{h.platform.Platform + " was named in another message"}}
	if h.name[0] == '@' {
		out.Confidence = 0.85
	}
	add := func(f Fragment, read string) {
		out.Parts = append(out.Parts, contact.Part{Message: cmp.Or(f.Message, p.in.Message), Span: f.Span})
		out.Reading = append(out.Reading, contact.Pair{Original: f.Text, Read: read})
	}
	named := here.Platform != "" // after the name
	if !named {
		add(h.platform, h.platform.Platform)
	}
	for _, f := range h.pieces {
		add(f, f.Read)
	}
	if named {
		add(h.platform, h.platform.Platform)
	}
	p.hits = append(p.hits, out)
}

// namedPlatform is a platform that a message names as a way to make contact.
type namedPlatform struct {
	at contact.Span // in the original text
	id string
	// split says that the message tells that the handle comes in pieces.
	split bool
}

// mostNaming is how many words a message has at most that need only name a
// platform to wait for a handle there.
const mostNaming = 12

// vagueNaming is the same for a name that means other things too.
const vagueNaming = 2

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
		case roleMove, roleRequest, roleHint:
		case roleHandle, roleHandleAfter:
			if len(p.words) > mostNaming || bare && t.vague() && len(p.words) > vagueNaming {
				continue
			}
		default:
			continue
		}
		named = namedPlatform{at: p.view.Original(t.platform.Span), id: t.platform.item.platform.ID}
	}
	for i := 0; i < len(p.words) && named.id != "" && !named.split; i++ {
		named.split = p.listed(nearParts, i, len(p.words)-1)
	}
	return named
}

// inOrder turns pieces that were gathered from the last to the first; nil if they are
// more than a handle is put together from.
func inOrder(pieces []Fragment) []Fragment {
	if len(pieces) > maxHandlePieces {
		return nil
	}
	slices.Reverse(pieces)
	return pieces
}

// openPlatform is the platform that was named last and got no whole handle yet,
// with the pieces that came after it; nil if there is none. A whole handle can go
// on with a piece that is said to be one (named).
func openPlatform(before []Fragment, named bool) []Fragment {
	messages := 0
	var pieces []Fragment
	for i := len(before) - 1; i >= 0 && messages < maxHandleGap+len(pieces); i-- {
		f := &before[i]
		switch {
		case f.Announced != contact.Social:
		case f.Whole && !f.Split && f.Platform != "" && named:
			return inOrder(append(pieces, *f, *f)) // its platform, and its name
		case f.Whole && !f.Split:
			return nil
		case f.Whole:
		case f.Platform != "":
			return inOrder(append(pieces, *f))
		case f.Read != "":
			pieces = append(pieces, *f)
		}
		if i == 0 || before[i-1].Message != f.Message {
			messages++
		}
	}
	return nil
}
