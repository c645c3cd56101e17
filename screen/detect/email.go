package detect

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// findEmails adds e-mail addresses.
//
// The rules: email.plain (jo@mail.com), email.words (jo at mail dot com, and
// the same in brackets or in other languages).
func findEmails(p *pass) {
	if p.signs.ats > 0 {
		for i := strings.IndexByte(p.text, '@'); i >= 0 && !p.full(); {
			p.plainEmail(i)
			next := strings.IndexByte(p.text[i+1:], '@')
			if next < 0 {
				break
			}
			i += 1 + next
		}
	}
	p.wordedEmails()
}

// plainEmail adds the address around the @ at i, if there is one.
func (p *pass) plainEmail(i int) {
	start := p.localStart(i)
	if start == i && i > 0 && isAlnum(p.text[i-1]) {
		p.federated(i)
		return
	}
	if start == i || i-start > maxLocal || p.isClaimed(contact.Span{Start: start, End: i + 1}) {
		p.tellAt(start, i, "nothing that an address could begin with stands before the @")
		return
	}
	after := i + 1
	if after < len(p.text) && p.text[after] == ' ' {
		after++
	}
	d, ok := p.readDomain(after, true)
	if !ok && after == i+1 && !p.inURL(start) {
		if !p.upi(start, i) && !p.providerEmail(contact.Span{Start: start, End: i}, after, p.text[start:i], 0.9) {
			p.tellAt(start, i, "no domain follows the @")
		}
		return
	}
	switch {
	case !ok || d.spaced && after > i+1:
		p.tellAt(start, i, "no domain follows the @")
		return
	case p.inURL(start):
		p.tellAt(start, i, "the user part of a link")
		return
	case p.isRepository(d):
		p.tellAt(start, i, "the address of a repository")
		return
	}
	p.addEmail(contact.Span{Start: start, End: d.End}, p.text[start:i], d, "email.plain", 0.97)
}

// maxLocal is the longest local part in bytes, as RFC 5321 has it.
const maxLocal = 64

// localStart is where the local part that ends at i begins.
func (p *pass) localStart(i int) int {
	t := p.text
	start := i
	for start > 0 && i-start <= maxLocal {
		c := t[start-1]
		if c == '"' && start > 1 {
			from := max(0, start-65)
			open := from + strings.LastIndexByte(t[from:start-1], '"')
			if open < from || strings.IndexByte(t[open:start], ' ') >= 0 {
				break
			}
			start = open
			continue
		}
		if c >= utf8.RuneSelf && (start == i || t[start] >= utf8.RuneSelf) {
			r, n := utf8.DecodeLastRuneInString(t[:start])
			if !unicode.IsLetter(r) || alone(r) {
				break
			}
			start -= n
			continue
		}
		if !isLocalByte(c) || c == '.' && start < i && t[start] == '.' {
			break
		}
		start--
	}
	for start < i && strings.IndexByte(".-'+_&", t[start]) >= 0 && t[start] != '_' {
		start++
	}
	if i > start && t[i-1] == '.' || start > 0 && t[start-1] == '@' {
		return i
	}
	return start
}

func isLocalByte(c byte) bool {
	return isAlnum(c) || strings.IndexByte("._%+-'&", c) >= 0
}

// inURL reports whether what starts at i is the user part of a link.
func (p *pass) inURL(i int) bool {
	near := p.text[max(0, i-256):i]
	return strings.Contains(near[strings.LastIndexAny(near, " \n\t<>\"([")+1:], "://")
}

// isRepository reports whether d is followed by a path as in
// git@github.com:org/project.
func (p *pass) isRepository(d domain) bool {
	t := p.text
	return d.End+1 < len(t) && t[d.End] == ':' && isLower(t[d.End+1]) && strings.IndexByte(word0(t[d.End+1:]), '/') > 0
}

// word0 is the beginning of s up to a space.
func word0(s string) string {
	if i := strings.IndexAny(s, " \n\t"); i >= 0 {
		return s[:i]
	}
	return s
}

// addEmail adds the address local@d, which stands at at.
func (p *pass) addEmail(at contact.Span, local string, d domain, rule string, confidence float64) {
	h := contact.Hit{Rule: rule, Class: contact.Email, Act: contact.Share, Confidence: confidence,
		Value: p.concat(local, "@", d.name), Evidence: p.because(p.concat("domain under .", d.suffix))}
	if class, _ := p.d.hosts.class(d.name, ""); class == contact.HostEmailProvider {
		h.Cues = p.cued(contact.CueProviderMail)
	}
	if rule == "email.words" || d.worded {
		h.Evasions = p.tricks(contact.AtDotWords)
		h.Reading = p.read(contact.Pair{Original: p.original(at), Read: h.Value})
	}
	p.add(at, h)
	p.claim(at)
}

// wordedEmails adds the addresses whose @ is a word or stands in brackets.
func (p *pass) wordedEmails() {
	for i := 0; i < len(p.words) && p.holds.near.has(nearAt); i++ {
		if p.opens(nearAt, i) {
			if p.full() {
				return
			}
			p.wordedEmail(p.words[i].Span)
		}
	}
	for i := 1; i+2 < len(p.words) && p.holds.near.has(nearDot); i++ {
		if p.d.dots.has(p.words[i+2], p.text) && p.listed(nearWeakAt, i, i) && !p.full() {
			p.wordedEmail(p.words[i].Span)
		}
	}
	if p.signs.ats == 0 {
		return
	}
	for i := 1; i+1 < len(p.text); i++ {
		if p.text[i] == '@' && strings.IndexByte("([{< ", p.text[i-1]) >= 0 && strings.IndexByte(")]}> ", p.text[i+1]) >= 0 {
			p.wordedEmail(contact.Span{Start: i, End: i + 1})
		}
	}
}

// nearWeakAt lists little words that people put for "@": "nadia chez free point
// fr".
var nearWeakAt = nearApart("weakat")

// wordedEmail adds the address around the word or sign for @ at at.
func (p *pass) wordedEmail(at contact.Span) {
	end, bracket := p.atSign(at)
	if end < 0 {
		return
	}
	sign := contact.Span{Start: at.Start, End: end}
	if from := max(0, at.Start-2); bracket {
		if open := strings.LastIndexAny(p.text[from:at.Start], openers); open >= 0 {
			sign.Start = from + open
		}
	}
	last := len(strings.TrimRight(p.text[:sign.Start], " -_"))
	if sign.Start-last > 1 {
		return
	}
	local, start := p.wordedLocal(last)
	if local == "" && !isASCII(at.Of(p.text)) {
		start = p.localStart(last)
		local = p.text[start:last]
	}
	if local == "" {
		return
	}
	d, ok := p.readDomain(end, true)
	if !ok {
		p.wordedProvider(contact.Span{Start: start, End: last}, at, end, local, bracket)
		return
	}
	whole := contact.Span{Start: start, End: d.End}
	if p.isClaimed(whole) {
		return
	}
	if conf := p.wordedConfidence(whole, at, local, d, bracket); conf > 0 {
		p.addEmail(whole, local, d, "email.words", conf)
	} else {
		p.tell(whole, contact.Email, contact.Share, "“"+at.Of(p.text)+"” can be the word, and nothing announces an address")
	}
}

// atSign returns where the domain begins after the word or sign at at, and
// whether brackets stand around it; -1 if nothing can follow it.
func (p *pass) atSign(at contact.Span) (int, bool) {
	t := p.text
	before, after := at.Start, at.End
	if n := p.atTheRate(t, after); n > 0 && before > 0 && t[before-1] == ' ' {
		return after + n, true
	}
	if before > 0 && t[before-1] == ' ' {
		before--
	}
	after = skipSpace(t, after)
	if before > 0 && after < len(t) && embraces(t[before-1], t[after]) {
		return skipJoint(t, after+1), true
	}
	if at.Start > 1 && t[at.Start-2:at.Start] == " -" && strings.HasPrefix(t[at.End:], "- ") {
		return at.End + 2, true
	}
	if before == 0 || at.End >= len(t) || t[at.Start-1] != t[at.End] || strings.IndexByte(" -_", t[at.End]) < 0 {
		return -1, false
	}
	return at.End + 1, false
}

// atTheRate is how many bytes of text at i, behind "at", complete "at the rate
// of" or "at sign": so people read "@".
func (p *pass) atTheRate(text string, i int) int {
	for _, rate := range [...]string{" the rate of ", " the rate ", " rate ", "-sign ", " sign "} {
		if len(text)-i >= len(rate) && text[i] == rate[0] && lower(text[i+1]) == rate[1] && strings.EqualFold(text[i:i+len(rate)], rate) {
			return len(rate)
		}
	}
	return 0
}

// wordedLocal reads the local part that ends at end; its dots may be words.
func (p *pass) wordedLocal(end int) (local string, start int) {
	t := p.text
	for start = end; start > 0 && end-start <= maxLocal && (isAlnum(t[start-1]) || strings.IndexByte("._%+", t[start-1]) >= 0); {
		start--
	}
	for start < end && (t[start] == '.' || t[start] == '+') {
		start++
	}
	local = t[start:end]
	if local == "" || len(local) > maxLocal {
		return "", end
	}
	for n := 0; n < 3 && start > 2 && t[start-1] == ' '; n++ {
		near := max(0, start-1-maxLocal)
		sep := near + strings.LastIndexByte(t[near:start-1], ' ')
		if sep < near || !p.d.dots.hasText(t[sep+1:start-1]) {
			break
		}
		first := sep
		for first > 0 && isAlnum(t[first-1]) {
			first--
		}
		if first == sep {
			break
		}
		local, start = p.concat(t[first:sep], ".", local), first
	}
	return local, start
}

// wordedConfidence says how surely words make an address. In brackets, or in a
// word that means nothing but @, they do; "at" needs more: a dot in words or a
// mail provider, and words that announce an address or a local part that is
// not a plain word.
func (p *pass) wordedConfidence(whole, at contact.Span, local string, d domain, bracket bool) float64 {
	word := p.atWord(at)
	if word == "at" && !isASCII(p.original(at)) {
		word = "ät" // which is no other word
	}
	announced := p.listedBefore(nearEmail, whole.Start)
	class, _ := p.d.hosts.class(d.name, "")
	provider := class == contact.HostEmailProvider
	plain := !strings.ContainsAny(local, ".0123456789_+")
	switch {
	case bracket, word == "@" && d.worded:
		return 0.93
	case word == "@" && (announced || provider):
		return 0.85
	case p.listedAt(nearNotLocal, whole.Start), d.spaced && p.listedAt(nearNotHost, d.Start):
		return 0
	case word == "@" && p.opensLine(whole.Start):
		return 0.8
	case word == "@":
		return 0
	case word != "at" && (d.worded || provider || announced):
		return 0.9
	case word != "at":
		return 0
	case d.worded && (announced || provider || !plain):
		return 0.9
	case d.worded && p.opensLine(whole.Start):
		return 0.75
	case provider && (announced || !plain), announced && !plain:
		return 0.8
	case provider && p.opensLine(whole.Start):
		return 0.75
	}
	return 0
}

// opensLine reports whether nothing but punctuation stands before i in its
// line or sentence part.
func (p *pass) opensLine(i int) bool {
	before := strings.TrimRight(p.text[:i], " ")
	return before == "" || strings.ContainsAny(before[len(before)-1:], "\n:,;.!?(-")
}

// provider reads the name of a mail provider without its domain ("gmail",
// "g mail") at i.
func (p *pass) provider(i int) (at contact.Span, host string) {
	n := p.wordIndex(i)
	if n >= len(p.words) || p.words[n].Start != i {
		return at, ""
	}
	if n+1 < len(p.words) && p.words[n+1].Start-p.words[n].End <= 1 {
		host = p.d.tellers.hosts[p.words[n].Of(p.text)+p.words[n+1].Of(p.text)]
		at = contact.Span{Start: i, End: p.words[n+1].End}
	}
	if host == "" {
		host, at = p.providerHost(p.words[n].Of(p.text)), p.words[n].Span
	}
	if at.End+1 < len(p.text) && strings.IndexByte(".@/_-", p.text[at.End]) >= 0 && isAlnum(p.text[at.End+1]) {
		return at, ""
	}
	return at, host
}

// providerTops are the top-level domains of providers that are named without.
var providerTops = [...]string{".com", ".net", ".de", ".ru", ".fr", ".me"}

// providerHost is the domain of a mail provider by its name; empty if it is
// none, or could be anything.
func (p *pass) providerHost(name string) string {
	if host := p.d.tellers.hosts[name]; host != "" {
		return host
	}
	if ordinaryWord(name) {
		return ""
	}
	return p.d.providers[name]
}

// providersOf are the domains of the mail providers on the host list by their
// names without the top level; where there are several, by the order of
// providerTops.
func providersOf(hosts hostIndex) map[string]string {
	out := map[string]string{}
	for _, top := range providerTops {
		for host := range hosts {
			name, rest, _ := strings.Cut(host, ".")
			if "."+rest != top || out[name] != "" {
				continue
			}
			if class, entry := hosts.class(host, ""); class == contact.HostEmailProvider && entry == host {
				out[name] = host
			}
		}
	}
	return out
}

// ordinaryWord reports whether the name of a mail provider is an ordinary word too.
func ordinaryWord(name string) bool {
	switch name {
	case "mail", "email", "web", "post", "inbox", "me", "online", "live", "free", "home", "hey", "yeah", "fast", "usa", "mac", "list", "safe":
		return true
	}
	return false
}

// wordIndex is the index of the word that ends after i.
func (p *pass) wordIndex(i int) int {
	return sort.Search(len(p.words), func(n int) bool { return p.words[n].End > i })
}

// providerEmail adds an address whose domain is only named: "jo@gmail". at is
// its local part, and the name begins at i. It reports whether there is one.
func (p *pass) providerEmail(at contact.Span, i int, local string, confidence float64) bool {
	name, host := p.provider(i)
	if host == "" || p.isClaimed(contact.Span{Start: at.Start, End: name.End}) {
		return false
	}
	whole := contact.Span{Start: at.Start, End: name.End}
	value := p.concat(local, "@", host)
	p.add(whole, contact.Hit{Rule: "email.provider_named", Class: contact.Email, Act: contact.Share, Value: value,
		Confidence: confidence, Evasions: p.tricks(contact.MissingTLD), Cues: p.cued(contact.CueProviderMail),
		Reading: p.read(contact.Pair{Original: p.original(whole), Read: value}), Evidence: p.because(p.concat("at ", host))})
	p.claim(whole)
	return true
}

// wordedProvider is providerEmail where the sign for @ is a word, or stands
// apart: "at" needs more than that.
func (p *pass) wordedProvider(at, sign contact.Span, i int, local string, bracket bool) {
	plain := !strings.ContainsAny(local, ".0123456789_+")
	announced := p.listedBefore(nearEmail, at.Start)
	switch word := p.atWord(sign); {
	case bracket, word != "at" && word != "@":
		p.providerEmail(at, i, local, 0.9)
	case p.listedAt(nearNotLocal, at.Start):
	case !plain:
		p.providerEmail(at, i, local, 0.85)
	case announced || word == "@" || p.opensLine(at.Start), p.listedWithin(nearCopula, at.Start, 1) && p.namesNobody(local):
		p.providerEmail(at, i, local, 0.75)
	}
}

// atWord is the word for "@" at at; the little ones mean no more than "at".
func (p *pass) atWord(at contact.Span) string {
	if p.listedAt(nearWeakAt, at.Start) {
		return "at"
	}
	return at.Of(p.text)
}

// shortestUnknown is how many letters a word has at least that is taken for a name
// because nothing knows it.
const shortestUnknown = 7

// namesNobody reports whether a word is none that says what somebody is or does:
// "it's linocutter at yahoo", but not "he is designer at yahoo".
func (p *pass) namesNobody(w string) bool {
	if len(w) < shortestUnknown || p.isKnown(w) || p.isTopic(w) {
		return false
	}
	return !endsIn(w, wordEndings...) && !endsIn(w, "er", "or", "ist", "ant", "ent", "s")
}

// wordEndings are endings that English words have and names have not.
var wordEndings = []string{"ing", "ed", "ly", "able", "tion", "ive"}

// endsIn reports whether w has one of these endings.
func endsIn(w string, endings ...string) bool {
	return slices.ContainsFunc(endings, func(ending string) bool { return strings.HasSuffix(w, ending) })
}
