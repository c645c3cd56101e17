// Package detect finds contact information in text: text in, hits out. It
// knows no message and no policy; hosts, platforms and terms come in as a
// contact.Lexicon.
package detect

import (
	"offside/screen/contact"
)

// Engine names the version of the detectors. It changes whenever the same text
// may give other hits, so that stored hits can be told from new ones.
const Engine = "1"

// Detector finds contact information. Make one with New; it is safe for
// concurrent use, as long as each goroutine brings its own Scratch.
type Detector struct {
	lex *contact.Lexicon
}

// New makes a detector that looks things up in lex.
func New(lex *contact.Lexicon) *Detector { return &Detector{lex: lex} }

// Input is what a scan knows: the text, and what surrounds it.
type Input struct {
	Text string
	// Regions are the ISO 3166 countries to read national phone numbers in, in
	// the order to try: the sender's, then the recipient's. Empty ones are
	// skipped.
	Regions [2]string
	// Attachments are the names of attached files.
	Attachments []string
	// Job says that the text describes a job (a job post), where platforms and
	// data are named as subject matter.
	Job bool
	// Before holds what the same sender wrote before in the thread, oldest
	// first: the fragments that could belong to one contact.
	Before []Fragment
}

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
}

// Scratch is the memory that a scan reuses. The zero value is ready. Hits that
// Scan returned live in it until the next Scan with the same scratch.
type Scratch struct {
	hits []contact.Hit
}

// Scan returns the hits in in.Text, in the order of their start; nil means
// that the text is clean. Hits of one act never overlap.
func (d *Detector) Scan(in Input, s *Scratch) []contact.Hit {
	s.hits = s.hits[:0]
	return nil
}

// Fragments appends to dst what in.Text leaves behind for later messages of
// its thread. The caller sets Message and Sender.
func (d *Detector) Fragments(in Input, s *Scratch, dst []Fragment) []Fragment { return dst }
