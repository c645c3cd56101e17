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
	Digits  string       `json:"digits,omitempty"`
	// Announced says that the piece was announced as contact ("my num: …").
	Announced contact.Class `json:"announced,omitempty"`
	// Whole says that a contact was complete here: pieces before it are spent.
	Whole bool `json:"whole,omitempty"`
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
	maxPieces       = 8
)

// bareWords is how many words may stand beside the digits of a message that is
// nothing but a piece ("then 555", "0142 that's it").
const bareWords = 2

// joinThread puts the pieces of this message together with those that the same
// sender left before: "my num: 0917", "555", "0142". It does so only if the
// first of them was announced, or if a numbering plan knows the whole.
//
// The rule: phone.thread.
func joinThread(p *pass) {
	p.pieces = p.fit(p.pieces)
	if len(p.in.Before) == 0 || len(p.pieces) == 0 || p.hasPhone() {
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
// all of a message that is nothing but digits.
func (p *pass) fit(pieces []piece) []piece {
	words := 0
	for i := range p.words {
		if w := p.words[i].Of(p.text); !digitsOnly(w) {
			words++
		}
	}
	return slices.DeleteFunc(pieces, func(x piece) bool {
		return len(x.digits) > maxPieceDigits || !x.announced && words > bareWords
	})
}

// hasPhone reports whether a whole number was found in this message.
func (p *pass) hasPhone() bool {
	return slices.ContainsFunc(p.hits, func(h contact.Hit) bool {
		return h.Class == contact.Phone && h.Act == contact.Share
	})
}

// open returns the fragments after the last complete contact.
func open(before []Fragment) []Fragment {
	for i := len(before) - 1; i >= 0; i-- {
		if before[i].Whole {
			return before[i+1:]
		}
	}
	return before
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
	for _, x := range p.pieces {
		f := Fragment{Span: x.at, Text: strings.Clone(x.at.Of(in.Text)), Digits: strings.Clone(x.digits)}
		if x.announced {
			f.Announced = contact.Phone
		}
		dst = append(dst, f)
	}
	for _, h := range p.hits {
		if h.Class == contact.Phone && h.Act == contact.Share {
			return append(dst, Fragment{Span: h.Span, Text: strings.Clone(h.Text), Whole: true})
		}
	}
	return dst
}
