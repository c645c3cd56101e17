package detect

import (
	"slices"
	"strings"

	"offside/screen/contact"
)

// Fragment is what a message leaves behind for the ones after it in its
// thread: a piece that could be part of one contact.
type Fragment struct {
	Message string       `json:"message"` // id of the message it stands in
	Sender  string       `json:"sender"`
	Span    contact.Span `json:"span"` // in that message's text
	Text    string       `json:"text"` // the bytes under Span
	// Read is what they stand for, of a piece of a handle or a sign for "@" that
	// is not one of the words for it.
	Read   string `json:"read,omitempty"`
	Digits string `json:"digits,omitempty"`
	// Announced says that the piece was announced as contact ("my num: …"), or
	// can only be of one class: a piece of an e-mail address, the name of a
	// platform.
	Announced contact.Class `json:"announced,omitempty"`
	// Platform is the platform that was named, of a fragment that waits for a
	// handle.
	Platform string `json:"platform,omitempty"`
	// Named says that the message called the piece one ("it ends with 3d").
	Named bool `json:"named,omitempty"`
	// Whole says that a contact was complete here: pieces before it are spent,
	// unless it was put together of them and could go on.
	Whole bool `json:"whole,omitempty"`
	Split bool `json:"split,omitempty"`
}

// piece is a run of digits too short to be a contact by itself.
type piece struct {
	at        contact.Span // in the original text
	digits    string
	plus      bool
	announced bool
}

// The sizes of a number that is put together from pieces.
const (
	maxPieceDigits  = 9
	minJoinedDigits = 7
	maxJoinedDigits = 13
	maxPieces       = 12
)

// bareWords is how many words may stand beside the digits of a message that is
// nothing but a piece ("then 555", "0142 that's it").
const bareWords = 2

// joinThread puts the pieces of this message together with those that the same
// sender left before.
func joinThread(p *pass) {
	p.mail, p.mailPart, p.named, p.piece = contact.Span{}, false, namedPlatform{}, Fragment{}
	joinPhone(p)
	joinMail(p)
	joinHandle(p)
}

// joinPhone puts telephone numbers together: "my num: 0917", "555", "0142". It
// does so only if the first piece was announced, if a numbering plan knows the
// whole, or if every message was nothing but digits and the whole has the form
// of a national number.
//
// The rule: phone.thread.
func joinPhone(p *pass) {
	p.pieces = p.fit(p.lone(p.pieces))
	if len(p.in.Before) == 0 || len(p.pieces) == 0 || p.has(contact.Phone) {
		return
	}
	before := open(p.in.Before)
	for first := max(0, len(before)-maxPieces); first < len(before); first++ {
		if p.join(before[first:]) {
			return
		}
	}
}

// fit keeps the pieces that can be part of a split number: announced ones, and
// all of a message that is nothing but digits, or digits and words that tell of
// pieces.
func (p *pass) fit(pieces []piece) []piece {
	beside := p.besideDigits()
	return slices.DeleteFunc(pieces, func(x piece) bool {
		return len(x.digits) > maxPieceDigits || !x.announced && beside > bareWords && !p.setApart(x.at)
	})
}

// setApart reports whether the digits at at, of the original text, go on with what
// the sender left before: the message begins with them, or with words that tell so,
// and what else it says is another clause, or says to call: "156, arvo's best".
func (p *pass) setApart(at contact.Span) bool {
	if len(p.in.Before) == 0 || len(p.words) > 2*longestSaid {
		return false
	}
	first, behind := 0, 0
	for first < len(p.words) && p.view.Original(p.words[first].Span).Start < at.Start {
		first++
	}
	for behind = first; behind < len(p.words) && p.view.Original(p.words[behind].Span).Start < at.End; behind++ {
	}
	for i := 0; i < first; {
		n := max(p.phrase(nearPiece, i, first-1), p.phrase(nearBeside, i, first-1))
		if n == 0 {
			return false
		}
		i += n
	}
	if first == len(p.words) || behind == len(p.words) {
		return behind > first
	}
	return strings.ContainsAny(p.text[p.words[behind-1].End:p.words[behind].Start], ",.;!?)\n") ||
		p.opens(nearPhone, behind) || p.phrase(nearPiece, behind, len(p.words)-1) > 0
}

// besideDigits is how many words stand beside the digits of the message, or 0 if
// all of them tell that it is a piece. Where there are pieces before it, there are
// more of those: "oh and 0171, you know what for".
func (p *pass) besideDigits() int {
	words, all, last := 0, true, len(p.words)-1
	told := 0 // how many of the next words say so
	for i, w := range p.words {
		if len(p.in.Before) > 0 {
			told = max(told-1, p.phrase(nearPiece, i, last), p.phrase(nearBeside, i, last))
		}
		if digitsOnly(w.Of(p.text)) || p.d.spelled.has(w, p.text) {
			continue
		}
		words++
		all = all && (told > 0 || w.mark.notes&noteTells != 0)
	}
	if all {
		return 0 // "and it ends with 0160"
	}
	return words
}

// lone adds the digit of a message that is nothing but one digit.
func (p *pass) lone(pieces []piece) []piece {
	if len(p.words) != 1 || len(pieces) > 0 || p.words[0].Len() != 1 || !isDigit(p.text[p.words[0].Start]) {
		return pieces
	}
	w := p.words[0].Span
	return append(pieces, piece{at: p.view.Original(w), digits: strings.Clone(w.Of(p.text))})
}

// open returns the pieces of numbers after the last complete one.
func open(before []Fragment) []Fragment {
	var out []Fragment
	for _, f := range before {
		switch {
		case f.Announced == contact.Email || f.Announced == contact.Social:
		case f.Whole:
			out = out[:0]
		default:
			out = append(out, f)
		}
	}
	return out
}

// join adds the number that before and this message's pieces make, if they
// make one.
func (p *pass) join(before []Fragment) bool {
	var digits strings.Builder
	for _, f := range before {
		digits.WriteString(f.Digits)
	}
	announced := before[0].Announced == contact.Phone
	from := digits.Len()
	for _, x := range p.pieces {
		digits.WriteString(x.digits)
	}
	number := digits.String()
	if from == len(number) || len(number) < minJoinedDigits || len(number) > maxJoinedDigits || isCount(number) {
		return false
	}
	plan := p.s.plans.of(number, strings.HasPrefix(before[0].Text, "+"), p.in.Regions)
	var confidence float64
	switch {
	case announced && plan.valid:
		confidence = 0.93
	case announced && len(number) >= 9:
		confidence = 0.8
	case plan.valid && len(before)+len(p.pieces) >= 3, plan.valid && plan.national:
		confidence = 0.7
	case number[0] == '0' && number[1] != '0' && len(before[0].Digits) >= 4 && len(number) >= 10 && len(number) <= 11:
		confidence = 0.6
	default:
		return false
	}
	p.addJoined(before, number, plan, confidence)
	return true
}

// addJoined adds the number, with its piece in this message as its span.
func (p *pass) addJoined(before []Fragment, number string, plan plan, confidence float64) {
	at := contact.Span{Start: p.pieces[0].at.Start, End: p.pieces[len(p.pieces)-1].at.End}
	h := contact.Hit{Rule: "phone.thread", Class: contact.Phone, Act: contact.Share, Span: at, Text: at.Of(p.in.Text),
		Value: plan.e164, Confidence: confidence, Evasions: []contact.Evasion{contact.SplitMessages}}
	if h.Value == "" {
		h.Value = number
	}
	for _, f := range before {
		h.Parts = append(h.Parts, contact.Part{Message: f.Message, Span: f.Span})
		h.Reading = append(h.Reading, contact.Pair{Original: f.Text, Read: f.Digits})
	}
	for _, x := range p.pieces {
		h.Parts = append(h.Parts, contact.Part{Message: p.in.Message, Span: x.at})
		h.Reading = append(h.Reading, contact.Pair{Original: x.at.Of(p.in.Text), Read: x.digits})
	}
	h.Evidence = []string{"put together from several messages: " + number, plan.String()}
	p.hits = append(p.hits, h)
}

// Fragments appends to dst what in.Text leaves behind for later messages of
// its thread. It must follow the Scan of the same input with the same scratch.
// The caller sets Message and Sender.
func (d *Detector) Fragments(in Input, s *Scratch, dst []Fragment) []Fragment {
	p := &s.pass
	if p.skipped {
		p.mail, p.named, p.piece = contact.Span{}, namedPlatform{}, Fragment{}
		p.fold()
		joinMail(p)
	}
	for _, x := range p.pieces {
		f := Fragment{Span: x.at, Text: strings.Clone(x.at.Of(in.Text)), Digits: strings.Clone(x.digits)}
		if x.announced {
			f.Announced = contact.Phone
		}
		dst = append(dst, f)
	}
	if p.mail.Len() > 0 && (!p.has(contact.Email) || p.mailPart) {
		dst = append(dst, Fragment{Span: p.view.Original(p.mail), Text: strings.Clone(p.mail.Of(p.text)), Read: p.mailRead(p.mail),
			Announced: contact.Email})
	}
	if p.named.id != "" {
		dst = append(dst, Fragment{Span: p.named.at, Text: strings.Clone(p.named.at.Of(in.Text)), Announced: contact.Social,
			Platform: p.named.id, Named: p.named.split})
	}
	if p.piece.Read != "" {
		f := p.piece
		f.Text = strings.Clone(f.Text)
		dst = append(dst, f)
	}
	for _, c := range [...]contact.Class{contact.Phone, contact.Email, contact.Social} {
		if c == contact.Email && p.mailPart {
			continue
		}
		if h := p.shared(c); h != nil {
			dst = append(dst, Fragment{Span: h.Span, Text: strings.Clone(h.Text), Announced: c, Whole: true,
				Split: h.Rule == "handle.thread" && p.piece.Read != ""})
		}
	}
	return dst
}

// shared is the first contact of the class that this message shares, or nil.
func (p *pass) shared(c contact.Class) *contact.Hit {
	for i := range p.hits {
		if h := &p.hits[i]; h.Class == c && h.Act == contact.Share {
			return h
		}
	}
	return nil
}
