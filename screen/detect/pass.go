package detect

import (
	"slices"
	"strings"

	"offside/screen/contact"
	"offside/screen/fold"
)

// pass is one scan in progress: what the families share. Offsets are those of
// the folded text (p.text); they become offsets of the original only in add.
type pass struct {
	d    *Detector
	s    *Scratch
	in   Input
	view *fold.View // the canonical view of in.Text
	text string     // view.Text()

	plain   bool      // in.Text is ASCII only: text differs from it in case alone
	words   []word    // the words of text, in order
	terms   []termHit // the lexicon's phrases in text, by start; they live in phrases
	phrases phraseScratch
	looked  bool // terms are there
	holds   survey
	hints   notes // what tells of tricks: see suspicious
	phrased bool  // a phrase could be there that makes a hit or announces an address: see probe
	postal  postal
	signs   signs // which telling characters occur

	// work counts what was tried: it must not grow faster than the text. cut says
	// that something was not looked at.
	work int
	cut  bool

	handled []contact.Span // names of platforms that came with a handle
	claimed []contact.Span // what an earlier family has read as a whole
	hits    []contact.Hit
	spill   contact.Hit   // takes what comes after maxHits
	pieces  []piece       // see thread.go
	mail    saidPiece     // a piece of an e-mail address: see threadmail.go
	named   namedPlatform // a platform that waits for its handle: see threadhandle.go
	piece   Fragment      // a piece of a handle: see joinHandle
	quoted  answer        // there are back quotes in the text
	spoken  answer        // it speaks of the name of a file: see namesTold
	trace   *trace        // notes what becomes of candidates; nil: nobody asked
	skipped bool          // the gate said that the text is clean
	folded  bool          // view and text are of this text: see fold
	// mailPart says that the address put together could go on: its domain was
	// only named.
	mailPart bool
	keep
	second bool // a second look: only what was read otherwise counts
	told   bool // the text tells of the tricks in it
	runs   runScanner
	few    [8]contact.Evasion // room for those of one hit
	reads  fold.Reads
	left   [maxFillers]string // room for what a text says to leave out
	tried  []run              // see phoneFinder.try
	gone   []contact.Evasion  // see phoneFinder.undid
}

// begin makes p ready for in, reusing its memory, and reports whether there is
// anything to look for. If not, nothing but the words and signs of p is there.
func (p *pass) begin(d *Detector, in Input, s *Scratch) bool {
	p.d, p.s, p.in, p.view = d, s, in, &s.view
	p.forget()
	p.phrased, p.skipped, p.folded = false, false, false
	p.words, p.signs, p.plain = scanPlain(in.Text, p.words[:0])
	text := in.Text
	if !p.plain {
		p.fold()
		p.words, p.signs = scanWords(p.text, p.words[:0])
		text = p.text
	}
	d.grammar.marks.mark(p.words)
	if len(d.patterns) == 0 && len(in.Before) == 0 && p.clean(text) {
		p.skipped = true
		return false
	}
	p.prepare()
	return true
}

// prepare makes p, in which the gate may have found something, ready for the families.
func (p *pass) prepare() {
	p.skipped = false
	p.clear()
	p.fold()
	p.phrased = p.phrased || p.phraseTells(p.text) // the gate may have asked
	if p.phrased || p.signs.ats > 0 || strings.IndexByte(p.text, '#') >= 0 || oddWord(p.words, p.text) || p.outlandish() {
		p.look()
	}
}

// forget empties p of what was found in another text, and keeps its memory.
func (p *pass) forget() {
	p.clear()
	p.terms, p.looked, p.holds = nil, false, survey{}
	p.quoted, p.spoken = unknown, unknown
	p.work, p.cut = 0, false
}

// clear drops what the families have found.
func (p *pass) clear() {
	p.handled, p.claimed, p.hits, p.pieces = p.handled[:0], p.claimed[:0], p.hits[:0], p.pieces[:0]
	p.keep.reset()
}

// reread makes q ready to look for what another view holds, of the text of q.in, in
// the scan that p is.
func (q *pass) reread(p *pass, v *fold.View) {
	q.d, q.s, q.view, q.text = p.d, p.s, v, v.Text()
	q.forget()
	q.words, q.signs = scanWords(q.text, q.words[:0])
	q.d.grammar.marks.mark(q.words)
	q.survey()
}

// fold makes the canonical view of the text, once.
func (p *pass) fold() {
	if p.folded {
		return
	}
	p.folded = true
	p.view.Fold(p.in.Text, contact.Span{End: len(p.in.Text)})
	p.text = p.view.Text()
}

// add records a hit whose bytes are at in the folded text. It fills in Span
// and Text, and what the fold undid to read it. The hit may be changed through
// the pointer until the next add.
func (p *pass) add(at contact.Span, h contact.Hit) *contact.Hit {
	return p.addFrom(p.view, at, h)
}

// maxHits is how many hits a message may have. Whoever writes more wants to
// keep the machine busy: what comes after them is not looked at.
const maxHits = 256

// addFrom is add for a span of another view of the same text.
func (p *pass) addFrom(v *fold.View, at contact.Span, h contact.Hit) *contact.Hit {
	if p.full() || p.second && !p.changed(v, at) {
		p.spill = h
		return &p.spill
	}
	h.Span = v.Original(at)
	h.Text = h.Of(p.in.Text)
	if !v.Plain() {
		h.Evasions = kept(&p.evasions, v.Evasions(at, append(p.few[:0], h.Evasions...)))
	}
	if len(h.Evasions) > 0 && h.Reading == nil {
		from := len(p.pairs)
		p.pairs = v.Reading(at, p.in.Text, p.pairs)
		h.Reading = p.pairs[from:len(p.pairs):len(p.pairs)]
	}
	p.hits = append(p.hits, h)
	return &p.hits[len(p.hits)-1]
}

// full reports whether there is room for no further hit, and notes that what
// comes now is not looked at.
func (p *pass) full() bool {
	full := len(p.hits) >= maxHits
	p.cut = p.cut || full
	return full
}

// announcing is how many bytes before a contact can announce it.
const announcing = 24

// changed reports whether the second look reads anything otherwise in at, a
// span of v, or right before it.
func (p *pass) changed(v *fold.View, at contact.Span) bool {
	if v != p.view {
		at = v.Source(at)
	}
	at.Start = max(0, at.Start-announcing)
	return p.view.Changed(at)
}

// claim marks a span of the folded text as read: later families leave it alone.
func (p *pass) claim(at contact.Span) {
	if len(p.claimed) < 2*maxHits {
		p.claimed = append(p.claimed, at)
	}
}

// isClaimed reports whether at shares a byte with a claimed span.
func (p *pass) isClaimed(at contact.Span) bool {
	p.work++ // there are no more than claim lets in
	for _, c := range p.claimed {
		if c.Overlaps(at) {
			return true
		}
	}
	return false
}

// dropClaimed forgets the phrases that lie within a link or an address: the
// words of "assets.zip?dl=0" ask for nothing.
func dropClaimed(p *pass) {
	if len(p.claimed) == 0 {
		return
	}
	p.terms = slices.DeleteFunc(p.terms, func(t termHit) bool {
		return slices.ContainsFunc(p.claimed, func(c contact.Span) bool { return c.Contains(t.Span) })
	})
}
