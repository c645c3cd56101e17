package detect

import (
	"slices"
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
	"offside/screen/fold"
)

// minSpelled is how many number words a text needs before it is read for
// spelled-out numbers.
const minSpelled = 2

// findPhones adds telephone numbers: rows of digits, in digits or in words,
// that the words around them, their form or a numbering plan make one.
//
// The rules: phone.announced (words say so), phone.international (a plus and a
// plan that fits), phone.valid (a valid number of the sender's or recipient's
// country), phone.form (grouped as telephone numbers are), phone.spelled
// (spelled out digit by digit), phone.alone (the whole message is a number).
func findPhones(p *pass) {
	v := p.view
	if p.hasSpelled() {
		v = &p.s.numbers
		v.FoldNumbers(p.view)
	} else if p.signs.digits < 2 {
		return
	}
	finder := phoneFinder{pass: p, view: v, text: v.Text()}
	finder.find()
}

// hasSpelled reports whether the text has enough number words to be read for
// spelled-out numbers.
func (p *pass) hasSpelled() bool { return p.holds.numerals >= minSpelled }

// phoneFinder reads one view of a text for telephone numbers.
type phoneFinder struct {
	*pass
	view *fold.View
	text string // view.Text()

	from     int      // where, in p.text, the words begin that speak of the next run
	last     nearness // what was found near the last number
	lastEnd  int      // where, in p.text, the last accepted number ended
	accepted bool
}

// The fewest digits of a telephone number, and the most that are read as one.
const minPhone, maxPhone = 6, 17

func (f *phoneFinder) find() {
	s := &f.runs
	inWords := f.view != f.pass.view
	s.reset(f.text, inWords || f.second, inWords)
	for {
		r, ok := s.next()
		if !ok || f.full() {
			return
		}
		f.work++
		f.try(s, r)
	}
}

// try judges the run r and, when it is not one number as a whole, its parts.
func (f *phoneFinder) try(s *runScanner, r run) {
	at := f.canonical(r.Span)
	if f.isClaimed(at) {
		f.tellRun(r, nearness{})
		return
	}
	f.tried = f.parts(s, r, f.tried[:0])
	for _, part := range f.tried {
		if n := len(part.digits); n < minPhone || n > maxPhone {
			continue
		}
		if j := f.judge(part, f.context(f.canonical(part.Span))); j.confidence > 0 {
			f.accept(part, j)
			s.at = part.End
			return
		}
	}
	near := f.context(at)
	f.tellRun(r, near)
	f.leave(r, at, near)
}

// canonical maps a span of the view that is read to p.text.
func (f *phoneFinder) canonical(at contact.Span) contact.Span {
	if f.view == f.pass.view {
		return at
	}
	return f.view.Source(at)
}

// context is what the words near a number say. The second number of a list is
// announced by what announced the first.
func (f *phoneFinder) context(at contact.Span) nearness {
	near := f.beside(at, f.from)
	if near.announced == unannounced && !near.cleared && f.accepted && at.Start-f.lastEnd <= 12 &&
		!strings.Contains(f.pass.text[f.lastEnd:at.Start], ". ") {
		return f.last
	}
	return near
}

// leave records a run that is no number by itself: it may be a piece of one,
// and words before a longer one do not speak of the next.
func (f *phoneFinder) leave(r run, at contact.Span, near nearness) {
	if len(r.digits) >= 5 || near.cleared {
		f.from = at.End
	}
	if shapeOf(f.text, r) != "" {
		return
	}
	f.pieces = append(f.pieces, piece{at: f.view.Original(r.Span), digits: r.digits,
		announced: near.announced > unannounced, cleared: near.cleared})
}

// parts appends to out the readings of a row of digits, in the order to try them: up
// to a gap that is wider than the others between two long halves, the whole,
// and what a numbering plan knows of it when the whole is not valid.
func (f *phoneFinder) parts(s *runScanner, r run, out []run) []run {
	n := len(r.groups)
	if n == 1 {
		return append(out, r)
	}
	left := 0
	for i := 1; i < n; i++ {
		left += r.groups[i-1].Len()
		if r.groups[i].Start-r.groups[i-1].End >= 3 && left >= 7 && len(r.digits)-left >= 7 {
			out = append(out, s.cut(0, i))
			break
		}
	}
	if whole := f.planOf(r); whole.valid && (whole.national || r.plus) {
		return append(out, r)
	}
	for i := n - 1; i > 0; i-- {
		if part := s.cut(0, i); aside(r, part) && f.planOf(part).valid {
			out = append(out, part)
			break
		}
	}
	out = append(out, r)
	for i := 1; i < n; i++ {
		part := s.cut(i, n)
		rest := len(r.digits) - len(part.digits)
		trunk := i == 1 && rest <= mostAside && part.digits[0] == '0' && r.digits[0] != '0' // "300 0321 4879102": a price before it
		if (aside(r, part) && rest <= 2 || trunk && len(part.digits) >= 9) && f.planOf(part).valid {
			return append(out, part)
		}
	}
	return out
}

// mostAside is how many digits a number that is something else can have right
// before a telephone number that begins with a zero.
const mostAside = 4

// aside reports whether what part leaves of r can be something else: an hour,
// an age, or another number. In a row of like numbers it cannot.
func aside(r, part run) bool {
	rest := len(r.digits) - len(part.digits)
	return len(part.digits) >= 8 && (rest <= 2 || rest >= 7)
}

// planOf is what the numbering plans say of r. One that is written as people write a
// North American number is none of a country whose own begin with a zero at home.
func (f *phoneFinder) planOf(r run) plan {
	got := f.s.plans.of(r.digits, r.plus, f.in.Regions)
	if got.trunk && len(r.groups) == 3 && northAmerican(f.text, r) {
		if us := f.s.plans.of(r.digits, false, [2]string{"US"}); us.valid {
			us.national = false
			return us
		}
	}
	return got
}

// judgement is why a run is a telephone number, and how surely.
type judgement struct {
	rule       string
	confidence float64
	plan       plan
	near       nearness
}

// judge says whether r is a telephone number. Words decide first, then the
// shape, then the numbering plan.
func (f *phoneFinder) judge(r run, near nearness) judgement {
	j := judgement{near: near}
	shape := shapeOf(f.text, r)
	if shape != "" && !(near.announced == strongly && bends(shape, r)) && !f.disguisedCount(shape, r, near) {
		return j
	}
	if !near.cleared && near.announced == unannounced && f.signs(r) {
		near.announced = weakly
		j.near = near
	}
	j.plan = f.planOf(r)
	if f.second && !f.believes(r, &j) {
		return j
	}
	if near.cleared && !near.after && f.disguised(r) && (near.words > 0 || f.styled(r) || f.dictated(r)) {
		near = nearness{} // nobody hides the number of an order
		j.near = near
	}
	if !(r.plus && j.plan.valid) && (near.cleared || near.announced == unannounced && f.inListing(f.canonical(r.Span).Start)) {
		return j
	}
	_ = announced(f, r, &j) || international(f, r, &j) || unmasked(f, r, &j) || spelled(f, r, &j) ||
		onItsOwn(f, r, &j) || valid(f, r, &j) || formed(f, r, &j)
	return j
}

// disguised reports whether r is written in a way that nobody chooses for a number
// of anything but a telephone: in words, digit by digit, or in a trick's
// characters.
func (f *phoneFinder) disguised(r run) bool {
	if len(r.digits) < 9 || len(r.digits) > 13 {
		return false
	}
	if len(r.groups) == len(r.digits) {
		return true
	}
	return slices.ContainsFunc(f.view.Evasions(r.Span, nil), func(e contact.Evasion) bool {
		return e != contact.NativeDigits && e != contact.InName && e != contact.SplitLines
	})
}

// dictated reports whether r was written out digit by digit in words.
func (f *phoneFinder) dictated(r run) bool {
	return len(r.groups) == len(r.digits) && len(r.digits) > 9 && wordsIn(f.view, r)
}

// styled reports whether the digits of r are those of mathematics or in circles:
// other than full-width ones, which are ordinary in some languages.
func (f *phoneFinder) styled(r run) bool {
	return slices.Contains(f.view.Evasions(r.Span, nil), contact.FullwidthMath) && !strings.ContainsAny(f.view.Original(r.Span).Of(f.in.Text), "０１２３４５６７８９")
}

// signs reports whether r ends a text that is signed: "Regards, Rosa 415 555
// 0177", "-- Rosa, designer, 4155550177".
func (f *phoneFinder) signs(r run) bool {
	at := f.canonical(r.Span)
	text := f.pass.text
	if len(r.digits) < 9 || beginsWithMonth(r.digits) || strings.Trim(text[at.End:], " .)\n") != "" {
		return false
	}
	last := f.pass.wordIndex(at.Start) - 1
	for i := last; i >= 0 && i > last-farthest; i-- {
		if strings.HasSuffix(strings.TrimRight(text[:f.words[i].Start], " "), "--") {
			return true
		}
		if i < last && f.listed(nearSignOff, i, last) {
			return true
		}
	}
	return false
}

// bends reports whether a shape gives way to a word that announces a
// telephone number for sure.
func bends(shape string, r run) bool {
	switch shape {
	case "glued to a word":
		return len(r.digits) >= 9
	case "IP address", "decimal", "social security number", "ISBN", "sequence":
		return true
	case "date":
		return len(r.groups) > 3 && !isYear(r.digits)
	case "card number":
		return len(r.digits) <= 15
	}
	return false
}

// disguisedCount reports whether digits that count up or down were written in
// a way that nobody chooses for a placeholder.
func (f *phoneFinder) disguisedCount(shape string, r run, near nearness) bool {
	return shape == "sequence" && near.announced > unannounced && len(r.digits) >= 9 && len(f.view.Evasions(r.Span, nil)) > 0
}

func announced(f *phoneFinder, r run, j *judgement) bool {
	n := len(r.digits)
	switch {
	case j.near.announced == strongly && j.plan.valid:
		j.confidence = 0.98
	case j.near.announced == strongly && n >= 7 && (j.plan.possible || j.near.words < 3):
		j.confidence = 0.9
	case j.near.announced == strongly && j.near.words <= 1:
		j.confidence = 0.7
	case j.near.announced == weakly && j.plan.valid:
		j.confidence = 0.93
	case j.near.announced == weakly && n >= 7 && n <= 15:
		j.confidence = 0.75
	default:
		return false
	}
	j.rule = "phone.announced"
	return true
}

// undid are the tricks that the second look undid in r.
func (f *phoneFinder) undid(r run) []contact.Evasion {
	at := f.canonical(r.Span)
	f.gone = f.pass.view.Undone(at, f.gone[:0])
	return f.gone
}

// believes reports whether what the second look reads as digits is meant so:
// letters between digits need a word that announces a number.
func (f *phoneFinder) believes(r run, j *judgement) bool {
	list := strings.IndexByte(f.text[r.Start:r.End], ',') >= 0
	if undid := f.undid(r); list && j.near.announced == unannounced && !slices.Contains(undid, contact.Math) {
		return false
	}
	for _, e := range f.undid(r) {
		if e == contact.InName && j.near.announced == unannounced {
			j.near.announced = f.named(r)
		}
		if (needsWord(e) || e == contact.Omission) && !f.told && j.near.announced == unannounced && !f.standsOut(r, j) {
			return false
		}
	}
	return true
}

// standsOut reports whether r cannot be anything but a telephone number: with a
// plus, or a valid one of the country in three groups or more.
func (f *phoneFinder) standsOut(r run, j *judgement) bool {
	return j.plan.valid && (r.plus || j.plan.national && len(r.groups) > 2 && len(r.digits) >= 9) || r.plus && j.plan.possible && len(r.digits) >= 11
}

// unmasked takes numbers that were put into a code, turned round or worked out.
func unmasked(f *phoneFinder, r run, j *judgement) bool {
	if !f.second || len(r.digits) < 8 || len(r.digits) > 15 {
		return false
	}
	for _, e := range f.undid(r) {
		switch {
		case e == contact.Math && 4*lone(r) < 3*len(r.groups) && j.near.announced == unannounced: // sums, not digits
		case e == contact.Encoding, e == contact.Reversed, e == contact.Bidi, e == contact.Math,
			f.told && (e == contact.Omission || e == contact.Separators || e == contact.LetterDigits):
			j.rule, j.confidence = "phone.unmasked", 0.85
			return true
		case e == contact.SplitLines && len(r.digits) >= 9 && len(r.groups) <= 4 && f.leadsWithZero(r):
			j.rule, j.confidence = "phone.unmasked", 0.8
			return true
		}
	}
	return false
}

// lone is how many groups of r are one digit.
func lone(r run) int {
	n := 0
	for _, g := range r.groups {
		if g.Len() == 1 {
			n++
		}
	}
	return n
}

// leadsWithZero reports whether a group of r begins with a zero: the pieces of a
// telephone number do, amounts do not.
func (f *phoneFinder) leadsWithZero(r run) bool {
	return slices.ContainsFunc(r.groups, func(g contact.Span) bool { return f.text[g.Start] == '0' && g.Len() > 2 })
}

func international(f *phoneFinder, r run, j *judgement) bool {
	if !r.plus {
		return false
	}
	switch {
	case j.near.cleared:
		j.confidence = 0.6
	case j.plan.valid:
		j.confidence = 0.96
	case j.plan.possible, len(r.digits) >= 8 && len(r.digits) <= 15 && len(r.groups) > 1:
		j.confidence = 0.8
	default:
		return false
	}
	j.rule = "phone.international"
	return true
}

// spelled takes numbers that somebody wrote out digit by digit: nobody does so
// with an order number.
func spelled(f *phoneFinder, r run, j *judgement) bool {
	if len(r.digits) < leastSpelled || len(r.digits) > 13 {
		return false
	}
	single := len(r.groups) == len(r.digits)
	if single && len(r.digits) < 9 && f.barred(r) {
		return false
	}
	if !single && !(f.view != f.pass.view && wordsIn(f.view, r)) {
		return false
	}
	j.rule, j.confidence = "phone.spelled", 0.8
	if j.plan.valid {
		j.confidence = 0.92
	}
	return true
}

// leastSpelled is how many digits a number has at least that is written out.
const leastSpelled = 7

// wordsIn reports whether r, of a view that reads number words, was written with
// words, or otherwise than it looks.
func wordsIn(v *fold.View, r run) bool { return len(v.Evasions(r.Span, nil)) > 0 }

// barred reports whether r stands between bars, as in a table or a score.
func (f *phoneFinder) barred(r run) bool {
	before, after := strings.TrimRight(f.text[:r.Start], " "), strings.TrimLeft(f.text[r.End:], " ")
	return strings.HasSuffix(before, "|") || strings.HasPrefix(after, "|")
}

// spaces are the white space of the canonical view.
const spaces = " \n\t\r"

func isWordASCII(r rune) bool { return r < utf8.RuneSelf && isAlnum(byte(r)) }

// onItsOwn takes a message that is nothing but a number.
func onItsOwn(f *phoneFinder, r run, j *judgement) bool {
	at := f.canonical(r.Span)
	before, after := strings.TrimLeft(f.pass.text[:at.Start], spaces), strings.TrimRight(f.pass.text[at.End:], spaces)
	switch {
	case before == "":
		after = strings.TrimLeft(after, spaces)
	case after == "":
		before = strings.TrimRight(before, spaces)
	}
	if len(before)+len(after) > 12 || strings.ContainsFunc(before, isWordASCII) || strings.ContainsFunc(after, isWordASCII) {
		return false
	}
	switch {
	case j.plan.valid:
		j.confidence = 0.85
	case northAmerican(f.text, r), j.plan.possible && len(r.groups) > 1 && len(r.digits) >= 8:
		j.confidence = 0.65
	default:
		return false
	}
	j.rule = "phone.alone"
	return true
}

// valid takes numbers of the sender's or the recipient's country that look
// written as one.
func valid(f *phoneFinder, r run, j *judgement) bool {
	if !j.plan.valid || !j.plan.national && len(r.digits) < 10 {
		return false
	}
	switch {
	case len(r.groups) > 1 && j.plan.national && len(r.digits) >= 8:
		j.confidence = 0.8
	case len(r.groups) > 1 && northAmerican(f.text, r):
		j.confidence = 0.85
	case j.plan.national && len(r.digits) >= 9 && j.plan.kind != "landline":
		j.confidence = 0.6
	default:
		return false
	}
	j.rule = "phone.valid"
	return true
}

// formed takes the forms that are used for telephone numbers only.
func formed(f *phoneFinder, r run, j *judgement) bool {
	grouped := len(r.groups) > 1 && strings.IndexByte(f.text[r.Start:r.End], '(') >= 0
	switch {
	case len(r.groups) > 1 && northAmerican(f.text, r):
		j.confidence = 0.7
	case grouped && len(r.digits) >= 8 && len(r.digits) <= 12 && r.Start < r.groups[0].Start:
		j.confidence = 0.65
	case r.ext != "" && len(r.digits) >= 9:
		j.confidence = 0.65
	default:
		return false
	}
	j.rule = "phone.form"
	return true
}

// northAmerican reports whether r is written as a North American number:
// three, three and four digits, in one row or grouped so, with or without the
// country's 1.
func northAmerican(text string, r run) bool {
	d, groups := r.digits, r.groups
	if len(d) == 11 && d[0] == '1' && (len(groups) == 1 || groups[0].Len() == 1) {
		d = d[1:]
		if len(groups) > 1 {
			groups = groups[1:]
		}
	}
	if len(d) != 10 || d[0] < '2' || len(groups) != 3 && d[3] < '2' {
		return false
	}
	switch len(groups) {
	case 1:
		return true
	case 2:
		return groups[0].Len() == 3 || groups[0].Len() == 6
	case 3:
		return groups[0].Len() == 3 && groups[1].Len() == 3
	}
	return false
}

// accept adds the hit.
func (f *phoneFinder) accept(r run, j judgement) {
	p := f.pass
	h := contact.Hit{Rule: j.rule, Class: contact.Phone, Act: contact.Share, Confidence: j.confidence, Value: j.plan.e164}
	if h.Value == "" {
		h.Value = r.digits
		if r.plus {
			h.Value = p.concat("+", h.Value)
		}
	}
	if len(r.digits) == len(r.groups) && f.view == f.pass.view && !f.second && len(r.digits) >= 7 {
		h.Evasions = p.tricks(contact.Spacing)
	}
	h.Evidence = p.because(j.plan.String())
	if j.near.word != "" && j.near.announced > unannounced {
		h.Evidence = more(&p.evidence, h.Evidence, p.concat("“", j.near.word, "” beside it"))
	}
	f.addFrom(f.view, r.Span, h)
	at := f.canonical(r.Span)
	f.claim(at)
	f.accepted, f.last, f.lastEnd, f.from = true, j.near, at.End, at.End
}
