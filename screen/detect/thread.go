package detect

import "offside/screen/contact"

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

// joinThread puts the pieces of this message together with what the same
// sender wrote before.
func joinThread(p *pass) {}

// Fragments appends to dst what in.Text leaves behind for later messages of
// its thread. It must follow the Scan of the same input with the same scratch.
// The caller sets Message and Sender.
func (d *Detector) Fragments(in Input, s *Scratch, dst []Fragment) []Fragment { return dst }
