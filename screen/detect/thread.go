package detect

import (
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
	// Loose says that words stand beside the digits that do not tell of a piece;
	// Instead, that they are said to stand for those before them ("sorry, 0162").
	Loose   bool `json:"loose,omitempty"`
	Instead bool `json:"instead,omitempty"`
	// Whole says that a contact was complete here: pieces before it are spent,
	// unless it was put together of them (Split) and could go on.
	Whole bool `json:"whole,omitempty"`
	Split bool `json:"split,omitempty"`
}

// joinThread puts the pieces of this message together with those that the same
// sender left before.
func joinThread(p *pass) {
	p.forgetThread()
	joinPhone(p)
	said := p.saidFrom(0)
	p.joinMail(said)
	p.joinHandle(said)
}

// forgetThread forgets what another message left.
func (p *pass) forgetThread() {
	p.mail, p.mailPart, p.named, p.piece = saidPiece{}, false, namedPlatform{}, Fragment{}
}

// Fragments appends to dst what in.Text leaves behind for later messages of
// its thread. It must follow the Scan of the same input with the same scratch.
// The caller sets Message and Sender.
func (d *Detector) Fragments(in Input, s *Scratch, dst []Fragment) []Fragment {
	p := &s.pass
	if p.skipped {
		p.forgetThread()
		p.clear()
		findPhones(p) // the gate needs no pieces
		p.fitPieces()
		p.joinMail(p.saidFrom(0))
	}
	for _, x := range p.pieces {
		f := Fragment{Span: x.at, Text: strings.Clone(x.at.Of(in.Text)), Digits: strings.Clone(x.digits), Loose: x.loose, Instead: x.instead}
		if x.announced {
			f.Announced = contact.Phone
		}
		dst = append(dst, f)
	}
	if m := &p.mail; m.read != "" && (!p.has(contact.Email) || p.mailPart) {
		f := Fragment{Span: p.view.Original(m.at), Text: strings.Clone(m.at.Of(p.text)), Announced: contact.Email, Named: m.named}
		if m.read != f.Text {
			f.Read = strings.Clone(m.read)
		}
		dst = append(dst, f)
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
			f := Fragment{Span: h.Span, Text: strings.Clone(h.Text), Announced: c, Whole: true,
				Split: h.Rule == "handle.thread" && p.piece.Read != "" || h.Rule == "phone.thread"}
			if platform, name, ok := strings.Cut(h.Value, ":"); ok && c == contact.Social && !f.Split {
				f.Platform, f.Read = strings.Clone(platform), strings.Clone(name)
			}
			dst = append(dst, f)
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
