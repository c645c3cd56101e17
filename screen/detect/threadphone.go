package detect

import (
	"slices"
	"strings"

	"offside/screen/contact"
	"offside/screen/fold"
)

// A telephone number that was split over messages is put together from runs of
// digits too short to be one. What else a message says decides whether its digits
// are a piece: nothing at all, words with which people give a number in pieces, or
// little; never words for things that have numbers or are counted.

// piece is a run of digits too short to be a contact by itself.
type piece struct {
	at        contact.Span // in the original text
	digits    string
	announced bool
	cleared   bool // a word says that the number is something else
	loose     bool // words stand beside it that do not tell of a piece
	instead   bool // it is said to stand for the piece before it
}

// The sizes of a number that is put together from pieces.
const (
	maxPieceDigits  = 9
	minJoinedDigits = 7
	maxJoinedDigits = 13
	maxPieces       = 12
)

// bareWords is how many words may stand beside the digits of a piece that do not
// tell of one ("so my line is 0803").
const bareWords = 2

// longestPieceMessage is how many words a message has at most that holds a piece
// that was not announced.
const longestPieceMessage = 24

// joinPhone puts telephone numbers together: "my num: 0917", "555", "0142". It
// does so only if a piece was announced, or if a numbering plan knows the whole,
// or if it has the form of a national number; and if few pieces have words beside
// them that do not tell of one.
//
// The rule: phone.thread.
func joinPhone(p *pass) {
	p.fitPieces()
	if len(p.in.Before) == 0 || len(p.pieces) == 0 || p.has(contact.Phone) {
		return
	}
	for how := asLeft; how <= withoutLoose; how++ {
		before, done := p.open(how)
		if p.joinAny(before, done) {
			return
		}
	}
}

// readings are the ways to read the pieces that were left.
type readings uint8

const (
	asLeft       readings = iota // all of them, in order
	corrected                    // one that is said to stand for another takes its place
	withoutLoose                 // those with other words beside them are left out
)

// joinAny adds the number that the last of before and this message's pieces make,
// if they make one. The first done of before made one already: they can only go on.
func (p *pass) joinAny(before []Fragment, done int) bool {
	for first := max(0, len(before)-maxPieces); first < len(before); first++ {
		if (first >= done || len(before) <= done) && p.join(before[first:], first < done) {
			return true
		}
	}
	return false
}

// fitPieces keeps the pieces that can be part of a split number: announced ones,
// and those of a message that says little else.
func (p *pass) fitPieces() {
	p.addDictated()
	if len(p.pieces) == 0 {
		return
	}
	w := p.wording()
	for i := range p.pieces {
		p.withoutCount(&p.pieces[i])
	}
	p.pieces = slices.DeleteFunc(p.pieces, func(x piece) bool {
		switch {
		case len(x.digits) > maxPieceDigits:
			return true
		case x.announced:
			return w.things && w.strange <= bareWords && !w.calls
		case w.things, x.cleared && w.strange > 0:
			return true
		}
		return w.strange > bareWords && !p.setApart(x.at)
	})
	for i := range p.pieces {
		x := &p.pieces[i]
		x.loose = w.strange > 0 && !x.announced && !p.setApart(x.at)
		x.instead = i == 0 && w.instead
	}
}

// withoutCount leaves out what counts the piece before its digits: "part 1 425".
func (p *pass) withoutCount(x *piece) {
	for i := 1; i+1 < len(p.words) && len(p.words) <= longestPieceMessage; i++ {
		w := p.words[i]
		if p.view.Original(w.Span).Start == x.at.Start && w.Len() < len(x.digits) && digitsOnly(w.Of(p.text)) && p.phrase(nearPiece, i-1, i) == 2 {
			x.digits, x.at.Start = x.digits[w.Len():], p.view.Original(p.words[i+1].Span).Start
			return
		}
	}
}

// wording is what the words of a message beside its digits say.
type wording struct {
	strange int  // words that do not tell of a piece
	things  bool // one of them is for what has numbers, or is counted
	calls   bool // one of them announces a telephone number
	instead bool // some say that a piece stands for the one before it
}

// tellLists are lists of words that stand beside a piece of a number.
var tellLists = [...]nearList{nearPiece, nearBeside, nearInstead, nearParts, nearPhone, nearNumber, nearBehind}

// thingLists are lists of words for what has numbers, or is counted.
var thingLists = [...]nearList{nearOther, nearUnit, nearThing}

// wording looks at the words of the message.
func (p *pass) wording() (out wording) {
	if len(p.words) > longestPieceMessage {
		return wording{strange: len(p.words)}
	}
	last := len(p.words) - 1
	longest := func(i int, lists []nearList) (n int) {
		for _, list := range lists {
			n = max(n, p.phrase(list, i, last))
		}
		return n
	}
	for i := 0; i <= last; {
		w := p.words[i]
		told, thing := longest(i, tellLists[:]), longest(i, thingLists[:])
		if told == 0 && w.mark.notes&noteTells != 0 {
			told = 1
		}
		out.calls = out.calls || p.phrase(nearPhone, i, last)+p.phrase(nearBehind, i, last) > 0
		out.instead = out.instead || p.phrase(nearInstead, i, last) > 0
		switch {
		case thing > 0 && thing >= told:
			out.things = true
			out.strange += thing
		case told == 0 && !digitsOnly(w.Of(p.text)) && !p.d.spelled.has(w, p.text):
			out.strange++
		}
		i += max(told, thing, 1)
	}
	return out
}

// setApart reports whether the digits at at, of the original text, go on with what
// the sender left before: the message begins with them, or with words that tell so,
// and what else it says is another clause, or says to call: "156, arvo's best".
func (p *pass) setApart(at contact.Span) bool {
	if len(p.in.Before) == 0 || len(p.words) > longestPieceMessage {
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

// addDictated adds the digits that a message says and that are no run, or more than the
// one that was found: "triple five", "oh one two", "601" in words, a single digit.
func (p *pass) addDictated() {
	if len(p.words) > longestPieceMessage {
		return
	}
	for i := 0; i < len(p.words); {
		if n := p.phrase(nearPiece, i, len(p.words)-1); n > 1 {
			i += n // "last four", "part one"
			continue
		}
		x, words := p.dictatedAt(i)
		i += max(words, 1)
		if len(x.digits) < 2 && words < len(p.words) || words == 1 && p.listed(nearBeside, i-1, len(p.words)-1) {
			continue // "das" is ten in Hindi
		}
		at := p.view.Original(x.at)
		same := func(y piece) bool { return y.at.Overlaps(at) }
		if k := slices.IndexFunc(p.pieces, same); k < 0 {
			near := p.beside(x.at, 0)
			x.announced, x.cleared = near.announced > unannounced, near.cleared
		} else if len(x.digits) <= len(p.pieces[k].digits) {
			continue
		} else {
			x.announced, x.cleared = p.pieces[k].announced, p.pieces[k].cleared
			p.pieces = slices.DeleteFunc(p.pieces, same)
		}
		x.at = at
		p.pieces = append(p.pieces, x)
	}
	slices.SortFunc(p.pieces, func(a, b piece) int { return a.at.Start - b.at.Start })
}

// dictatedAt is the row of digits that the words from i on say, or that is one
// digit, with its place in the folded text, and how many words it has.
func (p *pass) dictatedAt(i int) (x piece, words int) {
	var room [maxPieceDigits]byte
	digits, spelled := room[:0], false
	for k := i; k < len(p.words); {
		w := p.words[k]
		if k > i && strings.Trim(p.text[p.words[k-1].End:w.Start], " -,") != "" {
			break
		}
		read, end, weak := fold.NumberAt(p.text, w.Start)
		if read == "" || weak || len(digits)+len(read) > maxPieceDigits {
			break
		}
		spelled = spelled || !isDigit(p.text[w.Start])
		digits = append(digits, read...)
		for k < len(p.words) && p.words[k].Start < end {
			k++
		}
		x.at, words = contact.Span{Start: p.words[i].Start, End: end}, k-i
	}
	if words > 0 && x.at.Start > 0 && p.text[x.at.Start-1] == '+' {
		x.at.Start--
	}
	if spelled || len(digits) == 1 {
		x.digits = string(digits)
	}
	return x, words
}

// open returns the pieces that could go on, and how many of them made a number
// that was found; nil if they were not left so that they can be read in this way.
// The pieces before a whole number are spent.
func (p *pass) open(how readings) (out []Fragment, done int) {
	changed := how == asLeft
	for i := range p.in.Before {
		f := &p.in.Before[i]
		switch {
		case f.Announced == contact.Email || f.Announced == contact.Social:
		case f.Whole && f.Split:
			done = len(out)
		case f.Whole:
			out, done = out[:0], 0
		case how == withoutLoose && f.Loose:
			changed = true
		case how == corrected && f.Instead && len(out) > 0:
			out[len(out)-1], changed = *f, true
			done = min(done, len(out)-1)
		default:
			out = append(out, *f)
		}
	}
	if how == corrected && p.pieces[0].instead && len(out) > 0 {
		out, changed = out[:len(out)-1], true
		done = min(done, len(out))
	}
	if !changed {
		return nil, 0
	}
	return out, done
}

// join adds the number that before and this message's pieces make, if they
// make one. One that goes on with what made one already must be known.
func (p *pass) join(before []Fragment, goesOn bool) bool {
	var digits strings.Builder
	announced, loose := false, 0
	for i := range before {
		f := &before[i]
		digits.WriteString(f.Digits)
		announced = announced || f.Announced == contact.Phone
		loose += btoi(f.Loose)
	}
	from := digits.Len()
	for _, x := range p.pieces {
		digits.WriteString(x.digits)
		announced = announced || x.announced
		loose += btoi(x.loose)
	}
	number := digits.String()
	if from == len(number) || len(number) < minJoinedDigits || len(number) > maxJoinedDigits || isCount(number) && !announced {
		return false
	}
	pieces := len(before) + len(p.pieces)
	plus := strings.HasPrefix(before[0].Text, "+")
	plan := p.s.plans.of(number, plus, p.in.Regions)
	var confidence float64
	switch {
	case goesOn && !plan.valid && !(plus && plan.possible), !announced && 2*loose >= pieces:
		return false
	case announced && plan.valid:
		confidence = 0.93
	case before[0].Announced == contact.Phone && len(number) >= 9, plus && plan.possible && len(number) > 9 && len(before[0].Digits) > 1:
		confidence = 0.8
	case plan.valid && pieces >= 3, plan.valid && plan.national:
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
