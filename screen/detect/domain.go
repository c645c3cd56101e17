package detect

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"

	"offside/screen/contact"
)

// domain is a host name in the folded text that ends in a known public suffix.
type domain struct {
	contact.Span
	name   string // ASCII (punycode) and lower case, without the evasions
	suffix string // its public suffix
	labels int
	worded bool // a dot in it is a word or stands in brackets
	spaced bool // of those, one is a bare word between spaces
}

// readDomain reads the longest domain that starts at i in the folded text.
// With words, dots may be written as words or in brackets. ok is false unless
// at least one label stands before a public suffix.
func (p *pass) readDomain(i int, words bool) (d domain, ok bool) {
	var parts [12]contact.Span
	labels := parts[:0]
	var dots [12]dotKind
	for len(labels) < len(parts) {
		end := labelEnd(p.text, i)
		if end == i {
			break
		}
		labels = append(labels, contact.Span{Start: i, End: end})
		p.work++
		next, kind := p.readDot(end, words)
		if kind == noDot {
			break
		}
		dots[len(labels)-1], i = kind, next
	}
	for n := p.sentenceCut(labels); n >= 2; n-- {
		if d, ok := p.domainOf(labels[:n], dots[:n-1]); ok {
			return d, true
		}
	}
	return domain{}, false
}

// domainOf makes a domain of labels, if they end in a known suffix.
func (p *pass) domainOf(labels []contact.Span, dots []dotKind) (domain, bool) {
	d := domain{Span: contact.Span{Start: labels[0].Start, End: labels[len(labels)-1].End}, labels: len(labels)}
	for _, k := range dots {
		d.worded = d.worded || k != plainDot
		d.spaced = d.spaced || k == wordDot
	}
	name := inLatin(p.hostName(labels))
	if !p.topLevel(name) {
		if folded := p.foldedName(labels); folded != name && p.topLevel(folded) {
			name = folded // no top level is written with marks over Latin letters
		} else {
			return d, false // an IP address, a version, a price, a file
		}
	}
	suffix, managed := p.s.suffixes.of(name)
	if !managed && strings.IndexByte(suffix, '.') < 0 || len(suffix) == len(name) && managed {
		return d, false
	}
	d.name, d.suffix = name, suffix
	return d, true
}

// topLevel reports whether name ends in a top-level domain.
func (p *pass) topLevel(name string) bool {
	return !isDigit(name[len(name)-1]) && p.s.topLevels.has(name[strings.LastIndexByte(name, '.')+1:])
}

// foldedName is the name that labels make in the folded text.
func (p *pass) foldedName(labels []contact.Span) string {
	name := labels[0].Of(p.text)
	for _, l := range labels[1:] {
		name = p.concat(name, ".", l.Of(p.text))
	}
	return name
}

// inCyrillic are the names of mail providers and top-level domains as people
// write them in Cyrillic.
var inCyrillic = map[string]string{
	"ру": "ru", "ком": "com", "нет": "net", "орг": "org", "юа": "ua", "бай": "by", "кз": "kz", "ми": "me",
	"яндекс": "yandex", "мейл": "mail", "маил": "mail", "мэйл": "mail", "майл": "mail", "гмейл": "gmail", "гмайл": "gmail", "джимейл": "gmail",
	"жмейл": "gmail", "гмаил": "gmail", "рамблер": "rambler", "инбокс": "inbox", "бк": "bk", "лист": "list", "аутлук": "outlook",
	"хотмейл": "hotmail", "хотмаил": "hotmail", "яху": "yahoo", "айклауд": "icloud", "протон": "proton",
}

// inLatin is name with the labels that are known in Cyrillic put into Latin
// letters, if its last one is.
func inLatin(name string) string {
	dot := strings.LastIndexByte(name, '.')
	if isASCII(name) || inCyrillic[name[dot+1:]] == "" {
		return name
	}
	labels := strings.Split(name, ".")
	for i, l := range labels {
		if latin, ok := inCyrillic[l]; ok {
			labels[i] = latin
		}
	}
	return strings.Join(labels, ".")
}

// hostName joins labels to a name as a resolver wants it. Where the original
// has letters outside ASCII and nothing was undone to read them, they are part
// of the name.
func (p *pass) hostName(labels []contact.Span) string {
	first, last := labels[0], labels[len(labels)-1]
	whole := contact.Span{Start: first.Start, End: last.End}
	if n := whole.Len(); n == sumLen(labels)+len(labels)-1 {
		original := p.view.Original(whole).Of(p.in.Text)
		folded := whole.Of(p.text)
		if isASCII(original) {
			return folded
		}
		if len(p.view.Evasions(whole, nil)) == 0 {
			if name, err := idna.Lookup.ToASCII(original); err == nil {
				return name
			}
		}
		return folded
	}
	return p.foldedName(labels)
}

func sumLen(spans []contact.Span) int {
	n := 0
	for _, s := range spans {
		n += s.Len()
	}
	return n
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// maxLabel is the most bytes that the 63 characters of a label take.
const maxLabel = 63 * utf8.UTFMax

// labelEnd is the end of the domain label that starts at i, or i if there is
// none. A label keeps to one kind of script, so that "com" ends where Chinese
// begins. What is longer than a label can be is none, and is not read to its
// end: whoever writes it does so again and again.
func labelEnd(text string, i int) int {
	if i >= len(text) {
		return i
	}
	text = text[:min(len(text), i+maxLabel+utf8.UTFMax)]
	end := i
	if text[i] < utf8.RuneSelf {
		for end < len(text) && (isAlnum(text[end]) || text[end] == '-') {
			end++
		}
	} else {
		for end < len(text) {
			r, n := utf8.DecodeRuneInString(text[end:])
			if r != '-' && (r < utf8.RuneSelf || !unicode.In(r, unicode.L, unicode.M, unicode.Nd)) {
				break
			}
			end += n
		}
	}
	if end-i > maxLabel || end > i && text[i] == '-' {
		return i
	}
	for end > i && text[end-1] == '-' {
		end--
	}
	return end
}

// dotKind says how a dot is written.
type dotKind uint8

const (
	noDot dotKind = iota
	plainDot
	bracketDot // [.] (dot)
	wordDot    // " dot "
)

// readDot reads a dot at i and returns where the next label begins.
func (p *pass) readDot(i int, words bool) (int, dotKind) {
	t := p.text
	if i < len(t) && t[i] == '.' {
		return i + 1, plainDot
	}
	if !words {
		return i, noDot
	}
	if next, ok := p.bracketed(i, &p.d.dots, "."); ok {
		return next, bracketDot
	}
	if next, ok := p.wordBetween(i, &p.d.dots); ok {
		return next, wordDot
	}
	return i, noDot
}

// bracketed reads a word of the set, or the sign, in brackets at i, with a
// space on either side or none, and returns what follows.
func (p *pass) bracketed(i int, set *wordSet, sign string) (int, bool) {
	t := p.text
	if word, ok := strings.CutPrefix(t[i:], " -"); ok { // " -dot- "
		if end := strings.Index(word[:min(len(word), 24)], "- "); end > 0 && set.hasText(word[:end]) {
			return i + len(" -") + end + len("- "), true
		}
	}
	open := skipJoint(t, i)
	if open >= len(t) || strings.IndexByte(openers, t[open]) < 0 {
		return i, false
	}
	at := skipSpace(t, open+1)
	end := at
	for end < len(t) && end-at < 24 && t[end] != ' ' && strings.IndexByte(closers, t[end]) < 0 && strings.IndexByte(openers, t[end]) < 0 {
		end++
	}
	if end == at || t[at:end] != sign && !set.hasText(t[at:end]) {
		return i, false
	}
	end = skipSpace(t, end)
	if end >= len(t) || !embraces(t[open], t[end]) {
		return i, false
	}
	return skipJoint(t, end+1), true
}

// What stands around a word for "@" or a dot: any closing bracket closes any
// opening one, the other marks only themselves.
const (
	openers = `([{<'"|*/~`
	closers = `)]}>'"|*/~`
)

// embraces reports whether the two bytes can stand around a word.
func embraces(open, close byte) bool {
	a, b := strings.IndexByte(openers, open), strings.IndexByte(closers, close)
	const brackets = 4
	return a >= 0 && b >= 0 && (a == b || a < brackets && b < brackets)
}

// skipJoint passes a space, or a hyphen or underscore, between a name and a
// bracket.
func skipJoint(t string, i int) int {
	if i < len(t) && (t[i] == ' ' || (t[i] == '-' || t[i] == '_') && i+1 < len(t) && (strings.IndexByte(openers, t[i+1]) >= 0 || i > 0 && strings.IndexByte(closers, t[i-1]) >= 0)) {
		i++
	}
	return i
}

// wordBetween reads a word of the set that stands between spaces, or between
// hyphens or underscores, at i.
func (p *pass) wordBetween(i int, set *wordSet) (int, bool) {
	t := p.text
	if i >= len(t) || strings.IndexByte(" -_", t[i]) < 0 {
		return i, false
	}
	gap := t[i]
	at := i + 1
	end := at
	for end < len(t) && end-at < 24 && t[end] != gap {
		end++
	}
	if end == at || end >= len(t) || !set.hasText(t[at:end]) {
		return i, false
	}
	return end + 1, true
}

func skipSpace(t string, i int) int {
	if i < len(t) && t[i] == ' ' {
		i++
	}
	return i
}

// sentenceCut returns how many of the labels belong to one name: a capitalised
// last label, or one after a whole domain, begins the next sentence when the
// one before it is in small letters ("…my site.Then", "…ana.com.Then").
func (p *pass) sentenceCut(labels []contact.Span) int {
	for i := 1; i < len(labels); i++ {
		label, before := p.original(labels[i]), p.original(labels[i-1])
		if len(label) < 2 || !isUpper(label[0]) || !isLower(label[1]) || !isLower(before[0]) {
			continue
		}
		if i == len(labels)-1 || i > 1 && p.s.topLevels.has(labels[i-1].Of(p.text)) {
			return i
		}
	}
	return len(labels)
}

// original is how a span of the folded text stands in the original.
func (p *pass) original(at contact.Span) string { return p.view.Original(at).Of(p.in.Text) }

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// topLevels remembers which last labels are top-level domains: most dotted
// words are none, and asking for each costs.
type topLevels struct{ memo[string, bool] }

// suffixes remembers the public suffixes of names, and whether ICANN manages them.
type suffixes struct{ memo[string, suffix] }

type suffix struct {
	length  int
	managed bool
}

// maxNames is how many labels, or names, are remembered.
const maxNames = 4096

// hasBytes is has for a label that is not a string yet.
func (t *topLevels) hasBytes(label []byte) bool {
	if known, ok := t.seen[string(label)]; ok {
		return known
	}
	return t.has(string(label))
}

func (t *topLevels) has(label string) bool {
	known, ok := t.seen[label]
	if !ok {
		_, known = publicsuffix.PublicSuffix(label)
		t.put(strings.Clone(label), known, maxNames)
	}
	return known
}

// of is the public suffix of a name.
func (s *suffixes) of(name string) (string, bool) {
	known, ok := s.seen[name]
	if !ok {
		text, managed := publicsuffix.PublicSuffix(name)
		known = s.put(strings.Clone(name), suffix{len(text), managed}, maxNames)
	}
	return name[len(name)-known.length:], known.managed
}
