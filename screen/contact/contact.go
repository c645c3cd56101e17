// Package contact is the vocabulary that screening shares: what kind of
// contact information there is, what is done with it, whose it is, and where
// in a text it stands. It imports nothing of the project.
//
// Offsets are half-open byte offsets [start,end) into the original UTF-8 text
// everywhere in the project; other units exist only at the export edge.
package contact

import (
	"fmt"
	"slices"
)

// Class says what kind of contact information a hit is.
type Class string

// The classes of the default policy. A policy may add host classes of its own.
const (
	Phone           Class = "phone"
	Email           Class = "email"
	Address         Class = "address"
	ContactForm     Class = "contact_form"
	ApplicantSystem Class = "applicant_system"
	Social          Class = "social" // a handle, a profile link or a messenger id
	Meeting         Class = "meeting"
	MessagingLink   Class = "messaging_link"
	FileShare       Class = "file_share"
	Portfolio       Class = "portfolio"
	Website         Class = "website"
	Payment         Class = "payment"
)

// Classes returns the built-in classes in the order in which people read them.
func Classes() []Class {
	return []Class{Phone, Email, Address, ContactForm, ApplicantSystem, Social,
		Meeting, MessagingLink, FileShare, Portfolio, Website, Payment}
}

// Act says what a party does with contact information.
type Act string

// The acts.
const (
	Share      Act = "share"      // "my number is …"
	Request    Act = "request"    // "what is your number?"
	Move       Act = "move"       // "let's continue on Telegram"
	Circumvent Act = "circumvent" // "the details are on my site"
)

// Acts returns the acts.
func Acts() []Act { return []Act{Share, Request, Move, Circumvent} }

// Subject says whose contact information it is, as far as the context tells.
type Subject string

// The subjects.
const (
	Own         Subject = "own"
	Counterpart Subject = "counterpart"
	ThirdParty  Subject = "third_party"
	Sample      Subject = "sample"   // test data, subject matter of the work
	Marketplace Subject = "platform" // the marketplace's own
	Unknown     Subject = "unknown"
)

// Subjects returns the subjects.
func Subjects() []Subject {
	return []Subject{Own, Counterpart, ThirdParty, Sample, Marketplace, Unknown}
}

// Span is a half-open range [Start,End) of byte offsets into a text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the span's length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Of cuts the span out of text. It panics if the span does not lie in text,
// like any slice expression.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// String returns "start-end".
func (s Span) String() string { return fmt.Sprintf("%d-%d", s.Start, s.End) }

// Part is one piece of a hit that was put together from several messages of a
// thread: the message's id and the span in that message's text.
type Part struct {
	Message string `json:"message"`
	Span
}

// Evasion names a trick that was undone to read a hit. The names are those of
// the project's taxonomy.
type Evasion string

// The evasions.
const (
	SpelledDigits    Evasion = "spelled_digits"
	MixedDigits      Evasion = "mixed_digits"
	OrdinalMultiples Evasion = "ordinal_multiples"
	Separators       Evasion = "separator_stuffing"
	Spacing          Evasion = "spacing"
	AtDotWords       Evasion = "at_dot_words"
	AtDotSymbols     Evasion = "at_dot_symbols"
	MissingTLD       Evasion = "missing_tld"
	Leet             Evasion = "leet"
	LetterDigits     Evasion = "letter_digits"
	Homoglyph        Evasion = "homoglyph"
	FullwidthMath    Evasion = "fullwidth_math"
	Emoji            Evasion = "emoji"
	NativeDigits     Evasion = "native_digits"
	ZeroWidth        Evasion = "zero_width"
	Bidi             Evasion = "bidi"
	Combining        Evasion = "combining"
	Reversed         Evasion = "reversed"
	Encoding         Evasion = "encoding"
	SplitMessages    Evasion = "split_messages"
	SplitLines       Evasion = "split_lines"
	CodeName         Evasion = "code_name"
	HandleHint       Evasion = "handle_hint"
	Omission         Evasion = "omission"
	Math             Evasion = "math"
	InName           Evasion = "in_name"
	URLObfuscation   Evasion = "url_obfuscation"
	Pointing         Evasion = "pointing"
	Picture          Evasion = "picture"
	Translation      Evasion = "translation"
	Slang            Evasion = "slang"
)

// Cue is something that the context of a hit says and that a policy's
// exceptions may ask for.
type Cue string

// The cues that the detectors give.
const (
	CueDocument     Cue = "document"      // an NDA or agreement is named or attached, and the contact belongs to it
	CueTalk         Cue = "talk"          // it is given or asked for so that the parties can talk
	CueAccess       Cue = "access"        // it is wanted to grant access to a system or project
	CueLargeFile    Cue = "large_file"    // the link carries a file
	CueNeedsID      Cue = "needs_id"      // opening it needs an address or id ("request access", "my gmail")
	CueOwnWork      Cue = "own_work"      // it is presented as one's work
	CueSampleData   Cue = "sample_data"   // the text treats it as data, not as contact
	CueTask         Cue = "task"          // the text describes work about such data or platforms
	CueShortener    Cue = "shortener"     // the link hides its target
	CueContactPage  Cue = "contact_page"  // the link leads straight to a contact or booking page
	CueFormPersonal Cue = "form_personal" // the form asks for contact details
	CueProviderMail Cue = "provider_mail" // the address is at a free mail provider
)

// Cues returns the cues that the detectors give.
func Cues() []Cue {
	return []Cue{CueDocument, CueTalk, CueAccess, CueLargeFile, CueNeedsID, CueOwnWork,
		CueSampleData, CueTask, CueShortener, CueContactPage, CueFormPersonal, CueProviderMail}
}

// Pair is one step of a reading: how a piece stands in the original text and
// how it was read.
type Pair struct {
	Original string `json:"original"`
	Read     string `json:"read"`
}

// Hit is one finding of the detectors: a piece of text, what it is, and why
// it is believed. It knows nothing of the policy.
type Hit struct {
	Rule    string  `json:"rule"`    // the detector rule's id, like "phone.valid"
	Class   Class   `json:"class"`   // what kind of contact information
	Act     Act     `json:"act"`     // what is done with it
	Subject Subject `json:"subject"` // whose it is
	Span            // where, in the message at hand
	// Parts lists the pieces when the hit was put together from several
	// messages; Span is then the piece in the message at hand.
	Parts []Part `json:"parts"`
	Text  string `json:"text"` // the original bytes under Span
	// Value is canonical: E.164, lower-cased address, host+path,
	// "platform:handle". Empty for a request or a move without one.
	Value string `json:"value"`
	// Reading lays the folded text against the original; empty when the hit
	// was read as it stands.
	Reading    []Pair    `json:"reading,omitempty"`
	Confidence float64   `json:"confidence"` // in [0,1]
	Evasions   []Evasion `json:"evasions"`
	Cues       []Cue     `json:"cues"`
	// Evidence says in short phrases what speaks for the hit. It may quote the
	// message, so it is as hostile as the message.
	Evidence []string `json:"evidence"`
}

// ShowsValue reports whether the hit shows a contact value: a request or a
// pointing without one shows none.
func (h *Hit) ShowsValue() bool { return h.Act == Share || h.Value != "" }

// HasCue reports whether the hit carries c.
func (h *Hit) HasCue(c Cue) bool {
	return slices.Contains(h.Cues, c)
}

// Clone returns a copy that shares no slice with h and has no nil slices, as
// the JSON form wants it.
func (h *Hit) Clone() Hit {
	c := *h
	c.Parts = append([]Part{}, h.Parts...)
	c.Reading = slices.Clone(h.Reading)
	c.Evasions = append([]Evasion{}, h.Evasions...)
	c.Cues = append([]Cue{}, h.Cues...)
	c.Evidence = append([]string{}, h.Evidence...)
	return c
}
