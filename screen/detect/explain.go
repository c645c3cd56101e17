package detect

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"offside/screen/contact"
)

// Candidate is a piece of a text that the detectors looked at: something that
// became a hit, or why it did not.
type Candidate struct {
	contact.Span               // in the original text
	Class        contact.Class // what it could have been
	Act          contact.Act
	// Hit is what it became, or nil.
	Hit *contact.Hit
	// Winner is the hit that won the bytes from Hit, or nil.
	Winner *contact.Hit
	// Reason says why it is no hit: "IP address", "“invoice” before it says
	// that it is something else". It may quote the text, so it is as hostile.
	Reason string
	// Partial says that it was never more than a part of contact information,
	// the rest of which is not there: a platform that is only named.
	Partial bool
	// Phone is what the numbering plans say of a row of digits, or nil.
	Phone *PhoneFacts
}

// PhoneFacts is what the numbering plans of the world say of a number.
type PhoneFacts struct {
	Digits   string `json:"digits"`
	Region   string `json:"region,omitempty"` // ISO 3166 country, if a plan fits
	Kind     string `json:"kind,omitempty"`   // "mobile", "landline", …
	Valid    bool   `json:"valid"`            // a plan has assigned such numbers
	Possible bool   `json:"possible"`         // the length fits a plan
}

// trace collects what becomes of candidates. A scan has none, unless somebody
// asks for it.
type trace struct{ candidates []Candidate }

// Explain scans in like Scan and says what became of everything that it looked
// at, in the order of the text. It takes no short cuts, so it is slow; the hits
// that it gives are those of Scan. What it returns is the caller's.
func (d *Detector) Explain(in Input, s *Scratch) []Candidate {
	p := &s.pass
	if !p.begin(d, in, s) {
		p.prepare()
	}
	p.trace = &trace{}
	defer func() { p.trace = nil }()
	p.look()
	p.find()
	p.tellLeftovers()
	all := make([]contact.Hit, len(p.hits))
	for i := range p.hits {
		all[i] = p.hits[i].Clone()
	}
	p.hits = p.joinAlike(resolve(p.hits))
	finish(p.hits)
	outlive(all)
	return p.trace.finish(p, all)
}

// finish makes the list of candidates out of what was noted, all hits of p and
// those that were kept.
func (t *trace) finish(p *pass, all []contact.Hit) []Candidate {
	var out []Candidate
	for i := range p.hits {
		h := p.hits[i].Clone()
		out = append(out, Candidate{Span: h.Span, Class: h.Class, Act: h.Act, Hit: &h, Phone: p.phoneFacts(&h)})
	}
	winners := out
	for i := range all {
		h := &all[i]
		if w := winnerOf(winners, h); w != nil && (w.Span != h.Span || w.Class != h.Class) {
			out = append(out, Candidate{Span: h.Span, Class: h.Class, Act: h.Act, Hit: h, Winner: w, Phone: p.phoneFacts(h),
				Reason: fmt.Sprintf("overlaps a %s that is surer or longer", w.Class)})
		}
	}
	for _, c := range t.candidates {
		taken := slices.ContainsFunc(winners, func(w Candidate) bool {
			return w.Overlaps(c.Span) && (w.Class == c.Class || c.Act == contact.Share && w.Act == c.Act)
		})
		if c.Len() > 0 && !taken {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b Candidate) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	return slices.CompactFunc(out, func(a, b Candidate) bool {
		return a.Span == b.Span && a.Class == b.Class && a.Act == b.Act && (b.Hit == nil || a.Hit != nil && a.Hit.Rule == b.Hit.Rule)
	})
}

// winnerOf is the kept hit whose act and bytes h shares.
func winnerOf(kept []Candidate, h *contact.Hit) *contact.Hit {
	for i := range kept {
		if kept[i].Act == h.Act && kept[i].Overlaps(h.Span) {
			return kept[i].Hit
		}
	}
	return nil
}

// phoneFacts is what the numbering plans say of the number that h is, or nil.
func (p *pass) phoneFacts(h *contact.Hit) *PhoneFacts {
	if h.Class != contact.Phone || h.Act != contact.Share {
		return nil
	}
	digits, plus := strings.CutPrefix(h.Value, "+")
	plan := p.s.plans.of(digits, plus, p.in.Regions)
	return &PhoneFacts{Digits: digits, Region: plan.region, Kind: plan.kind, Valid: plan.valid, Possible: plan.possible}
}

// tell notes why what stands at, in the folded text, is no hit. Nothing happens
// unless somebody asked.
func (p *pass) tell(at contact.Span, class contact.Class, act contact.Act, reason string) {
	if p.trace != nil {
		p.note(Candidate{Span: p.view.Original(at), Class: class, Act: act, Reason: reason})
	}
}

// note adds c to the trace, which there is, if there is room.
func (p *pass) note(c Candidate) {
	if len(p.trace.candidates) >= maxHits {
		p.cut = true
		return
	}
	p.trace.candidates = append(p.trace.candidates, c)
}

// tellAddress notes what was read of an address that is not enough of one.
func (p *pass) tellAddress(r reading) {
	what := r.why()
	if len(what) == 0 {
		return
	}
	at := contact.Span{Start: p.words[r.start].Start, End: p.words[r.end-1].End}
	p.tell(at, contact.Address, contact.Share, strings.Join(what, ", ")+": not enough to make an address")
}

// tellRun notes why a row of digits is no telephone number.
func (f *phoneFinder) tellRun(r run, near nearness) {
	if f.trace == nil || len(r.digits) < 3 {
		return
	}
	plan := f.planOf(r)
	f.note(Candidate{Span: f.view.Original(r.Span), Class: contact.Phone, Act: contact.Share,
		Reason: f.whyNot(r, near, plan),
		Phone:  &PhoneFacts{Digits: strings.Clone(r.digits), Region: plan.region, Kind: plan.kind, Valid: plan.valid, Possible: plan.possible}})
}

// whyNot says why a row of digits is no telephone number.
func (f *phoneFinder) whyNot(r run, near nearness, plan plan) string {
	n := len(r.digits)
	switch shape := shapeOf(f.text, r); {
	case f.isClaimed(f.canonical(r.Span)):
		return "a part of an e-mail address, a link or another number"
	case codeAround(f.text, r.Span) != "":
		return codeAround(f.text, r.Span)
	case n < minPhone && (shape == "" || shape == "code" || shape == "decimal"):
		return fmt.Sprintf("not enough digits: %d of at least %d", n, minPhone)
	case shape == "code":
		return "a part of a word, a path, a name or a code"
	case f.inListing(f.canonical(r.Span).Start):
		return "a line of code or of a stack trace"
	case shape == "IP address":
		return "IP address, or a version of four parts"
	case shape == "decimal" && beforeOrAfter(f.text, r.Span):
		return "coordinates"
	case shape != "":
		return shape
	case n > 17:
		return fmt.Sprintf("too many digits: %d", n)
	case near.cleared && near.words == 0 && near.after:
		return fmt.Sprintf("“%s” after it counts it", near.word)
	case near.cleared:
		return fmt.Sprintf("“%s” before it says that it is something else", near.word)
	case !plan.possible && !plan.valid:
		return "no numbering plan has such a number, and no word announces one"
	case !plan.valid:
		return "not a valid number of " + cmp.Or(plan.region, "any country tried") + ", and no word announces one"
	}
	return "no word announces a telephone number, and it is not written as one"
}

// beforeOrAfter reports whether another decimal stands beside the one at at,
// behind a comma or a space: a pair of coordinates.
func beforeOrAfter(text string, at contact.Span) bool {
	after := strings.TrimLeft(text[at.End:min(len(text), at.End+4)], ", -")
	before := strings.TrimRight(text[max(0, at.Start-4):at.Start], ", -")
	return after != "" && isDigit(after[0]) && len(after) < 4 || before != "" && isDigit(before[len(before)-1])
}

// codeAround names the kind of code that the digits at at are a part of; ""
// if it has no name.
func codeAround(text string, at contact.Span) string {
	start, end := at.Start, at.End
	for start > 0 && (isAlnum(text[start-1]) || text[start-1] == '-') {
		start--
	}
	for end < len(text) && (isAlnum(text[end]) || text[end] == '-') {
		end++
	}
	token := text[start:end]
	hexDigits := strings.Trim(token, "0123456789abcdef-") == ""
	switch bare := strings.ReplaceAll(token, "-", ""); {
	case hexDigits && len(bare) == 32 && strings.Count(token, "-") == 4:
		return "UUID"
	case hexDigits && len(bare) == len(token) && len(token) >= 16 && strings.ContainsAny(token, "abcdef"):
		return "hash"
	}
	return ""
}

// tellTerm notes why a phrase that asks, moves or points is no hit.
func (p *pass) tellTerm(t *termHit, act contact.Act) {
	if p.trace == nil {
		return
	}
	class := t.class()
	if class == "" {
		class = contact.Social
	}
	reason := ""
	switch c := t.subjectChunk(); {
	case p.absorbed(t):
		reason = "leads to the handle beside it, which is the finding"
	case c != nil && c.last == t.last && p.compound(c.last):
		reason = fmt.Sprintf("“%s %s” is subject matter, not a way to make contact", c.Of(p.text), p.words[c.last+1].Of(p.text))
	case c != nil && p.isClaimed(c.Span):
		reason = "a part of a link or an address"
	case p.aboutOthers(t):
		reason = "somebody else is the one who acts"
	case p.guarded(t):
		reason = p.guardOf(t)
	default:
		reason = "leads to the contact right after it, which is the finding"
	}
	p.tell(t.Span, class, act, reason)
}

// guardOf names the phrase that says what t is not.
func (p *pass) guardOf(t *termHit) string {
	near := p.termsNear(t.Span)
	for i := range near {
		if g := &near[i]; g.Role == roleGuard && g.Overlaps(t.Span) && !p.compoundOnly(g, t) {
			return fmt.Sprintf("“%s” is about something else", g.Of(p.text))
		}
	}
	return "about something else"
}

// tellAt notes why the "@" at i, with what stands before it from start on, is
// no address.
func (p *pass) tellAt(start, i int, reason string) {
	if p.trace == nil {
		return
	}
	end := i + 1
	for end < len(p.text) && p.text[end] > ' ' && end-i < maxLocal {
		end++
	}
	p.tell(contact.Span{Start: start, End: end}, contact.Email, contact.Share, reason)
}

// tellDomain notes why what looks like a domain is none.
func (p *pass) tellDomain(l *link) {
	if p.trace == nil {
		return
	}
	tld := l.name[strings.LastIndexByte(l.name, '.')+1:]
	label, _, _ := strings.Cut(l.name, ".")
	reason := "“" + tld + "” is a word: the end of one sentence and the beginning of the next"
	switch {
	case p.d.near.at(nearNotSite, p.words, p.wordAt(l.Span.Start)) > 0:
		reason = "the name of a product"
	case p.inCode(l):
		reason = "a part of a program"
	case p.inPackage(l, label):
		reason = "the name of a package"
	case l.labels == 2 && len(label) == 1, digitsOnly(label):
		reason = "too short a name for a domain"
	case p.d.near.has(nearFileTLD, tld):
		reason = "the name of a file"
	}
	p.tell(l.Span, contact.Website, contact.Share, reason)
}
