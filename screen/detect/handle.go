package detect

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// findHandles adds social handles and messenger ids with their platform, the
// first halves of addresses at a named provider, and hints at a handle that
// the other already knows.
func findHandles(p *pass) {
	p.pictured()
	for i := range p.terms {
		t := &p.terms[i]
		switch t.Role {
		case roleHandle:
			p.handleAfterTerm(t)
		case roleHandleAfter:
			p.handleBeforeTerm(t)
		case roleAnnounceHandle:
			p.announcedHandle(t)
		case roleMailName:
			p.mailName(t)
		case roleHint:
			p.hint(t)
		case roleMention:
			p.mention(t)
		}
	}
}

// handleAfterTerm adds the handle that follows "my skype is", "telegram:" and
// the like.
func (p *pass) handleAfterTerm(t *termHit) {
	if t.platform == nil || t.platform.item.class != contact.Social {
		return
	}
	if p.compound(t.last) || t.vague() && t.End+1 < len(p.text) && p.text[t.End] == '-' && isAlnum(p.text[t.End+1]) { // "x-request-id"
		p.tellTerm(t, contact.Share)
		return
	}
	at, marked := p.tokenAfter(t.End)
	marked = marked || t.last > t.platform.last
	if named := p.called(t, at); named.Len() > 0 {
		at = named
	}
	if at.Len() > 0 && !p.isClaimed(at) {
		if conf, ok := p.judgeHandle(at, marked, t); ok {
			if lookOf(at.Of(p.text)) == lookWord {
				at = p.properName(at)
			}
			p.addHandle(t, at, conf)
			return
		}
	}
	if at := p.handleApart(t); at.Len() > 0 {
		p.addHandle(t, at, 0.8)
	}
}

// called is the token behind a word like "is" that stands at at, right behind
// the name of a platform, if it looks like nothing but a handle: "telegram is
// nadia_codes", but not "telegram is down".
func (p *pass) called(t *termHit, at contact.Span) contact.Span {
	if at.Len() == 0 || at.Len() > 4 || t.last > t.platform.last || !p.listedAt(nearCopula, at.Start) {
		return contact.Span{}
	}
	named, _ := p.tokenAfter(at.End)
	if named.Len() > 0 {
		if look := lookOf(named.Of(p.text)); look == lookAt || look == lookHandle && !p.namesFile(named.Of(p.text)) {
			return named
		}
	}
	return contact.Span{}
}

// judgeHandle says how sure it is that the token is a handle of t's platform.
func (p *pass) judgeHandle(at contact.Span, marked bool, t *termHit) (float64, bool) {
	tok := at.Of(p.text)
	vague := t.platform.item.vague && !p.shortFor(t, at.Start)
	switch look := lookOf(tok); {
	case look == lookAt:
		return 0.95, true
	case look == lookDigits:
		return 0.8, marked && len(tok) >= 5 && t.platform.item.platform.ID == "qq"
	case look == lookHandle && p.spellsWord(tok):
		return 0, false // "your wh4ts4pp numb3r"
	case look == lookHandle && !marked && p.namesFile(tok):
		return 0, false // "tiktok-ready.mp4"
	case look == lookHandle && marked:
		return 0.94, true
	case look == lookHandle:
		return 0.85, !vague || t.first < t.platform.first || at.Start-t.End <= 1
	case look == lookWord && p.hidden(at):
		return 0.85, !vague
	case look == lookWord && marked:
		return 0.75, !vague && p.nameNotWord(at, t)
	}
	return 0, false
}

// hidden reports whether the word at at was written backwards, in a code, pulled
// apart or with marks in each letter: beside a platform it is a handle, whatever it
// looks like.
func (p *pass) hidden(at contact.Span) bool {
	if p.view.Plain() || at.Len() < shortestInCode || p.isKnown(at.Of(p.text)) || p.view.Original(at).Len() < at.Len() {
		return false
	}
	for _, trick := range p.view.Evasions(at, p.few[:0]) {
		switch trick {
		case contact.Reversed, contact.Encoding:
			return true
		case contact.Spacing, contact.SplitLines, contact.Separators, contact.ZeroWidth, contact.Combining:
			if p.view.Original(at).Len() >= 2*at.Len()-1 { // each letter of it
				return true
			}
		}
	}
	return false
}

// shortestInCode is how many letters such a handle has at least.
const shortestInCode = 4

// shortFor reports whether t's platform is written short, in a way that is no word,
// and a colon or the like leads from it to i: "tg: rosaklein".
func (p *pass) shortFor(t *termHit, i int) bool {
	return t.platform.first == t.platform.last && p.listed(nearInitials, t.platform.first, t.platform.last) &&
		strings.ContainsAny(p.text[t.platform.End:i], ":=")
}

// nameNotWord reports whether a plain word after a marked platform is more
// likely a handle than the rest of a sentence.
func (p *pass) nameNotWord(at contact.Span, t *termHit) bool {
	tok := at.Of(p.text)
	if len(tok) < 4 || p.d.grammar.ids.get(hashWord(tok)) != 0 || p.isTopic(tok) {
		return false
	}
	if endsIn(tok, wordEndings...) || endsIn(tok, "less", "ful") {
		return false
	}
	between := p.text[t.End:at.Start]
	rest := strings.TrimLeft(p.text[at.End:], " ")
	ends := rest == "" || strings.ContainsAny(rest[:1], ".,;!?)\n")
	pictured := func(r rune) bool { return r >= utf8.RuneSelf && pictureOf(r) == t.platform.item.platform.ID }
	return strings.ContainsAny(between, ":=@"+arrows) || strings.ContainsFunc(between, pictured) || ends && (t.last > t.platform.last || p.foreign(at, t))
}

// properName is the name of several words that begins at at, each with a capital:
// "facebook: Dorset Willow Crafts".
func (p *pass) properName(at contact.Span) contact.Span {
	for i := p.wordIndex(at.Start); i+1 < len(p.words) && i < p.wordIndex(at.Start)+mostNames && p.words[i].End == at.End; i++ {
		next := p.words[i+1].Span
		if p.text[at.End:next.Start] != " " || !isUpper(p.original(at)[0]) || !isUpper(p.original(next)[0]) || next.End < len(p.text) && isHandleByte(p.text[next.End]) && p.text[next.End] != '.' {
			break
		}
		at.End = next.End
	}
	return at
}

// mostNames is how many more words a name has at most.
const mostNames = 3

// foreign reports whether a token is written in Latin letters behind the name of
// a platform in a script without spaces: "카톡 soriart".
func (p *pass) foreign(at contact.Span, t *termHit) bool {
	return p.foreignTo(t) && isLower(p.text[at.Start]) && at.Len() >= shortestBareName && !p.isKnown(at.Of(p.text))
}

// foreignTo reports whether the name of t's platform is in a script without spaces.
func (p *pass) foreignTo(t *termHit) bool {
	r, _ := utf8.DecodeLastRuneInString(p.text[:t.platform.End])
	return alone(r)
}

// arrows are signs that point to what follows.
const arrows = "→➡👉⇒➜➔➤►▶⟶"

// shortestBareName is how many letters a name has at least that looks like an
// ordinary word.
const shortestBareName = 6

// handleBeforeTerm adds the handle that stands before "on telegram".
func (p *pass) handleBeforeTerm(t *termHit) {
	if t.platform == nil || p.compound(t.last) || t.platform.item.class != contact.Social && t.platform.item.platform.Host == "" {
		return
	}
	end := len(strings.TrimRight(p.text[:t.Start], " \n(:-+,"))
	if t.Start-end > 3 || end == 0 || p.text[end-1] == '.' || t.vague() && p.text[t.Start-1] == '-' { // "@font-face"
		return
	}
	start := end
	for start > 0 && end-start <= longestHandle && isHandleByte(p.text[start-1]) {
		start--
	}
	if end-start > longestHandle {
		return
	}
	if start > 0 && p.text[start-1] == '@' {
		start--
	}
	at := contact.Span{Start: start, End: end}
	if at.Len() == 0 || p.isClaimed(at) && !p.couldBeMail(t, at) || start > 0 && isAlnum(p.text[start-1]) || p.text[end-1] == '.' { // a full stop
		return
	}
	look := lookOf(at.Of(p.text))
	if host := t.platform.item.platform.Host; host != "" {
		beside := p.goesWith(t, at) || p.listedBefore(nearEmail, at.Start)
		bracketed := look == lookWord && at.Len() > shortestBareName && p.text[t.Start-1] == '(' && !p.isKnown(at.Of(p.text)) // "rosaklein (gmail)"
		if (look == lookHandle && beside || bracketed) && !p.namesFile(at.Of(p.text)) {
			p.addMailName(t, at, 0.8)
		}
		return
	}
	switch look {
	case lookWord:
		if p.hidden(at) {
			p.addHandle(t, at, 0.85)
		}
	case lookAt:
		p.addHandle(t, at, 0.94)
	case lookHandle:
		if tok := at.Of(p.text); p.goesWith(t, at) && !p.namesFile(tok) && strings.ContainsAny(tok, "._0123456789") { // no "contactez-moi"
			p.addHandle(t, at, 0.85)
		}
	}
}

// goesWith reports whether the platform of t belongs to the token at at before it: a
// word says so ("on"), or a bracket, or there is nothing else on the line.
func (p *pass) goesWith(t *termHit, at contact.Span) bool {
	if t.first < t.platform.first || t.Start > 0 && p.text[t.Start-1] == '(' {
		return true
	}
	rest := strings.TrimLeft(p.text[t.End:], " ")
	return (rest == "" || rest[0] == '\n') && p.opensLine(at.Start) && p.onlyHandle(at.Of(p.text))
}

// announcedHandle adds "dm me @ana", with the platform if the sentence names
// one.
func (p *pass) announcedHandle(t *termHit) {
	at, _ := p.tokenAfter(t.End)
	if at.Len() == 0 || lookOf(at.Of(p.text)) != lookAt || p.isClaimed(at) {
		return
	}
	value := "@" + strings.TrimPrefix(at.Of(p.text), "@")
	p.add(at, contact.Hit{Rule: "handle.announced", Class: contact.Social, Act: contact.Share,
		Value: strings.Clone(value), Confidence: 0.8, Evidence: p.because("announced as a way to make contact")})
}

// addHandle adds a handle of t's platform.
func (p *pass) addHandle(t *termHit, at contact.Span, conf float64) {
	pl := t.platform.item.platform
	name := strings.TrimPrefix(at.Of(p.text), "@")
	p.add(at, contact.Hit{Rule: "handle.platform", Class: contact.Social, Act: contact.Share,
		Value: p.concat(pl.ID, ":", name), Confidence: conf, Evasions: p.evasionsOf(t),
		Evidence: p.because(p.concat("stands beside ", pl.ID))})
	p.handled = append(p.handled, t.platform.Span)
}

// mailName adds "my gmail is jo.smith".
func (p *pass) mailName(t *termHit) {
	if t.platform == nil || t.platform.item.platform.Host == "" || p.compound(t.last) {
		return
	}
	at, marked := p.tokenAfter(t.End)
	marked = marked || t.last > t.platform.last || at.Len() > 0 && strings.Contains(p.text[t.End:at.Start], " -")
	if at.Len() > 0 && (!p.isClaimed(at) || p.couldBeMail(t, at)) {
		tok := at.Of(p.text)
		look := lookOf(tok)
		bare := t.first == t.platform.first && t.last == t.platform.last && !p.opensLine(t.Start)
		switch {
		case look == lookDigits && t.platform.item.platform.ID == "qqmail" && len(tok) >= 5 && len(tok) <= 11,
			(marked || p.foreignTo(t)) && look == lookHandle && (!bare || p.onlyHandle(tok)), marked && !bare && look == lookWord && p.nameNotWord(at, t):
			p.addMailName(t, at, 0.85)
			return
		}
	}
	if at := p.handleApart(t); at.Len() > 0 && p.text[at.Start] != '@' {
		p.addMailName(t, at, 0.8)
	}
}

// couldBeMail reports whether what was read as the name of a host at at could be the
// first half of an address at t's provider: "josmith.work (gmail)".
func (p *pass) couldBeMail(t *termHit, at contact.Span) bool {
	name, top, dotted := strings.Cut(at.Of(p.text), ".")
	return t.platform.item.platform.Host != "" && dotted && len(name) > 2 && !p.d.near.has(nearUsualTLD, top)
}

// nearUsualTLD lists the top-level domains that most hosts have.
var nearUsualTLD = nearApart("usualtld")

// namesFile reports whether a token ends like the name of a file.
func (p *pass) namesFile(tok string) bool {
	_, ending, dotted := strings.Cut(tok, ".")
	return dotted && (p.d.near.has(nearFileTLD, ending) || ending == "html" || ending == "js" || ending == "css" || ending == "go" ||
		ending == "php" || p.isFile(ending))
}

// addMailName adds the first half of an address at t's provider.
func (p *pass) addMailName(t *termHit, at contact.Span, confidence float64) {
	p.add(at, contact.Hit{Rule: "email.provider_named", Class: contact.Email, Act: contact.Share,
		Value: p.concat(at.Of(p.text), "@", t.platform.item.platform.Host), Confidence: confidence,
		Evasions: more(&p.evasions, p.evasionsOf(t), contact.MissingTLD), Cues: p.cued(contact.CueProviderMail),
		Evidence: p.because(p.concat("stands beside ", t.platform.item.platform.ID))})
	p.handled = append(p.handled, t.platform.Span)
}

// hint adds "same name there", from the platform that stands before it on.
func (p *pass) hint(t *termHit) {
	at, why, value := t.Span, p.evasionsOf(t), ""
	conf := 0.75
	if c := p.platformNear(t); c != nil {
		if c.item.nickname && p.worked(max(0, c.first-3), c.first) {
			return // "replace the paper plane icon"
		}
		conf, value = t.Weight, c.item.platform.ID
		if c.evasion != "" {
			why = more(&p.evasions, why, c.evasion)
		}
		if c.Start < at.Start {
			at.Start = c.Start
		} else if c.End > at.End {
			at.End = c.End
		}
	}
	if last := p.words[t.last].Of(p.text); value == "" && (t.last == t.first+1 || last == "as" || last == "like" || t.last <= t.first+3 && p.listed(nearNaming, t.last, t.last)) {
		return // "the same name", and nothing says where
	}
	if c := t.platform; c != nil && c.first <= t.first+2 {
		at.Start = c.Start // without "on my"
	}
	class := contact.Social
	if t.Class == contact.Email {
		class = contact.Email
	}
	h := contact.Hit{Rule: "handle.hint", Class: class, Act: contact.Share, Confidence: conf,
		Evasions: why, Evidence: p.because("points at a name that the other knows")}
	if value != "" {
		h.Evidence = more(&p.evidence, h.Evidence, p.concat("names ", value))
	}
	p.add(at, h)
}

// platformNear is the platform named closest before t in its sentence or, if
// there is none, right after it.
func (p *pass) platformNear(t *termHit) *chunk {
	if t.platform != nil {
		return t.platform
	}
	var best *chunk
	for i := t.first - 1; i >= 0 && i > t.first-9; i-- {
		if breaks(p.text[p.words[i].End:p.words[i+1].Start]) {
			break
		}
		// A longer name that ends with the one found begins further left.
		if c := p.platformAt(i); c != nil && (best == nil || c.last >= best.last) {
			best = c
		}
	}
	for i := t.last + 1; best == nil && i < len(p.words) && i < t.last+5; i++ {
		best = p.platformAt(i)
	}
	return best
}

// platformAt is the longest name of a platform that begins at word i, or nil.
func (p *pass) platformAt(i int) *chunk { return p.longestAt(i, len(p.words), listPlatform) }

// mention adds what a document is said to hold.
func (p *pass) mention(t *termHit) {
	if t.noun == nil || p.compound(t.last) {
		return
	}
	if !p.cueIn(p.sentence(t.Span), contact.CueDocument) {
		return
	}
	class := t.noun.item.class
	p.add(t.Span, contact.Hit{Rule: "mention.document", Class: class, Act: contact.Share,
		Confidence: t.Weight, Cues: p.cued(contact.CueDocument),
		Evidence: p.because("said to stand in the document")})
}

// look is what a token looks like.
type look uint8

const (
	lookNothing look = iota
	lookWord         // letters only
	lookDigits
	lookHandle // letters with digits, dots or underscores
	lookAt     // begins with @
)

// lookOf says what tok, a run of handle bytes, looks like.
func lookOf(tok string) look {
	if name, ok := strings.CutPrefix(tok, "@"); ok {
		if l := lookOf(name); (l == lookWord || l == lookHandle) && len(name) >= 3 {
			return lookAt
		}
		return lookNothing
	}
	letters, digits, marks := 0, 0, 0
	for i := 0; i < len(tok); i++ {
		switch c := tok[i]; {
		case isLower(c):
			letters++
		case isDigit(c):
			digits++
		default:
			marks++
		}
	}
	switch {
	case letters == 0 && marks == 0 && digits > 0:
		return lookDigits
	case letters >= 2 && len(tok) >= 4 && !isDigit(tok[0]) && (digits > 0 && letters >= 3 || marks > 0):
		return lookHandle
	case letters >= 3 && letters == len(tok):
		return lookWord
	}
	return lookNothing
}

// handleMarks reports whether a word of text could be a handle by its looks:
// letters with digits or with marks in between.
func handleMarks(text string, words []word) bool {
	for i := range words {
		w := &words[i]
		if isDigit(text[w.Start]) || isDigit(text[w.End-1]) || isMixed(w.Of(text)) {
			return true
		}
		if w.Start > 0 && strings.IndexByte("@._-", text[w.Start-1]) >= 0 || w.End < len(text) && (text[w.End] == '_' ||
			strings.IndexByte(".-", text[w.End]) >= 0 && w.End+1 < len(text) && text[w.End+1] > ' ') {
			return true
		}
	}
	return false
}

// longestHandle bounds how far a handle is read, in bytes.
const longestHandle = 64

// tokenAfter is the token that could be a handle behind end, and whether a
// colon or the like leads to it.
func (p *pass) tokenAfter(end int) (at contact.Span, marked bool) {
	i, marked := p.handleGap(end)
	start := i
	if i < len(p.text) && p.text[i] == '.' {
		return contact.Span{}, false
	}
	if i < len(p.text) && p.text[i] == '@' {
		i++
	}
	if strings.HasPrefix(p.text[i:], "live:") {
		i += len("live:")
	}
	for i < len(p.text) && i-start <= longestHandle && isHandleByte(p.text[i]) {
		i++
	}
	if i < len(p.text) && p.text[i] == '#' {
		j := i + 1
		for j < len(p.text) && isDigit(p.text[j]) {
			j++
		}
		if j-i == 5 {
			i = j
		}
	}
	for i > start && (p.text[i-1] == '.' || p.text[i-1] == '-') {
		i--
	}
	if i < len(p.text) && (p.text[i] == '@' || p.text[i] == '/' || p.text[i] >= utf8.RuneSelf && goesOn(p.text[i:])) {
		return contact.Span{}, false
	}
	if i-start > 40 {
		return contact.Span{}, false
	}
	return contact.Span{Start: start, End: i}, marked
}

// handleGap is where what stands between a platform's name, which ends at end,
// and its handle ends, and whether a colon or the like is in it.
func (p *pass) handleGap(end int) (i int, marked bool) {
	for i = end; i < len(p.text) && i < end+12; {
		c := p.text[i]
		switch {
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(p.text[i:])
			if unicode.In(r, unicode.L, unicode.M, unicode.N) {
				return i, marked
			}
			marked = true
			i += n
			continue
		case c == ':' || c == '=' || c == '>':
			marked = true
		case i >= end+6 && !marked:
			return i, marked
		case strings.IndexByte(" -,()\"'~*[]/|", c) < 0 && !(c == '\n' && marked):
			return i, marked
		}
		i++
	}
	return i, marked
}

// goesOn reports whether the letter that rest begins with belongs to the word
// before it. One of a script without spaces does not.
func goesOn(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.In(r, unicode.L, unicode.M, unicode.N) && !alone(r)
}

func isHandleByte(c byte) bool {
	return isAlnum(c) || c == '_' || c == '.' || c == '-'
}
