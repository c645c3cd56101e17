// Package detect finds contact information in text: text in, hits out. It
// knows no message and no policy; hosts, platforms and terms come in as a
// contact.Lexicon.
//
// A scan is a pass over one text: the text is folded into its canonical view,
// cut into words, and looked up in the phrase index once; then each family of
// detectors adds what it finds, the context decides whose contact it is, and
// overlaps are resolved (see overlap.go).
package detect

import (
	"maps"
	"slices"

	"offside/screen/contact"
	"offside/screen/fold"
)

// Engine names the version of the detectors. It changes whenever the same text
// may give other hits, so that stored hits can be told from new ones.
const Engine = "1"

// Detector finds contact information. Make one with New; it is safe for
// concurrent use, as long as each goroutine brings its own Scratch.
type Detector struct {
	lex       *contact.Lexicon
	grammar   *grammar
	near      *nearLists
	spelled   wordSet // number words
	ats, dots wordSet // words for @ and .
	postal    *postalIndex
	hosts     hostIndex
	providers map[string]string // mail providers by their names without the top level
	patterns  []pattern
	tellers   tellers
}

// New makes a detector that looks things up in lex.
func New(lex *contact.Lexicon) *Detector {
	near := newNearLists(lex.Lists)
	d := &Detector{
		lex:      lex,
		grammar:  newGrammar(lex),
		near:     near,
		spelled:  newWordSet(fold.NumberWords()),
		postal:   newPostalIndex(lex.Lists, near),
		ats:      newWordSet(fold.AtWords()),
		dots:     newWordSet(fold.DotWords()),
		hosts:    newHostIndex(lex.Hosts),
		patterns: newPatterns(lex.Patterns),
		tellers:  newTellers(lex, near),
	}
	near.addWords(nearAt, fold.AtWords())
	near.addWords(nearDot, fold.DotWords())
	near.addWords(nearNumeral, fold.NumberWords())
	near.addWords(nearReckon, fold.ReckonWords())
	near.addWords(nearRadio, fold.RadioWords())
	near.addWords(nearRoman, fold.RomanWords())
	near.addWords(nearSum, append(fold.SumWords(), append(fold.ReckonWords(), "x")...))
	near.addWords(nearSlash, fold.LinkWords())
	near.addWords(nearTurned, slices.Collect(maps.Keys(d.tellers.back)))
	near.seal(d.grammar.marks)
	d.providers = providersOf(d.hosts)
	d.noteWords()
	d.noteLists()
	return d
}

// Input is what a scan knows: the text, and what surrounds it.
type Input struct {
	Text string
	// Message is the id of the message, for the parts of hits that were put
	// together from several.
	Message string
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

// Scratch is the memory that a scan reuses. The zero value is ready. Hits that
// Scan returned live in it until the next Scan with the same scratch.
type Scratch struct {
	pass      pass
	view      fold.View
	numbers   fold.View
	plans     plans
	topLevels topLevels
	suffixes  suffixes
	second    *undone // made when a text first needs it
	joined    *joined // made when a thread first needs it
}

// families are the detectors, in the order in which they look: a family that
// reads a whole (an e-mail address, a link) claims its bytes before those that
// would read a part of it.
var families = [...]func(*pass){
	findEmails,
	findLinks,
	dropClaimed,
	findPayments,
	findPhones,
	namedAccounts,
	findAddresses,
	findHandles,
	findIntents,
	findPatterns,
}

// Scan returns the hits in in.Text, in the order of their start; nil means
// that the text is clean. Hits of one act never overlap.
func (d *Detector) Scan(in Input, s *Scratch) []contact.Hit {
	p := &s.pass
	if !p.begin(d, in, s) {
		return nil
	}
	p.find()
	if len(p.hits) == 0 {
		return nil
	}
	p.hits = p.joinAlike(resolve(p.hits))
	finish(p.hits)
	return p.hits
}

// find lets all families look, at the text and at what is left of it when its
// tricks are undone.
func (p *pass) find() {
	p.survey()
	for _, find := range families {
		find(p)
	}
	joinThread(p)
	undo(p)
	if len(p.hits) > 0 {
		decorate(p)
	}
}

// Cut reports whether the last scan with s left something out: a text with more
// hits, or with more ways to read its words, than anybody needs is not looked at
// to its end.
func (s *Scratch) Cut() bool { return s.pass.cut }

// finish makes hits outlive the scan: their strings are copied out of the
// folded text, whose memory the next scan reuses. Absent lists become empty
// ones: their JSON form is a contract.
func finish(hits []contact.Hit) {
	outlive(hits)
	for i := range hits {
		h := &hits[i]
		if h.Parts == nil {
			h.Parts = []contact.Part{}
		}
		if h.Evasions == nil {
			h.Evasions = []contact.Evasion{}
		}
		if h.Cues == nil {
			h.Cues = []contact.Cue{}
		}
		if h.Evidence == nil {
			h.Evidence = []string{}
		}
		if h.Subject == "" {
			h.Subject = contact.Unknown
		}
	}
}
