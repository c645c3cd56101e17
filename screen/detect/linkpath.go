package detect

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// maxLink is the longest link in bytes; browsers take little more.
const maxLink = 4096

// pathEnd is the end of the link whose host ends, or begins, at i: up to a
// space, an angle bracket or a bracket that was opened before it, without the
// punctuation of the sentence around it.
func (p *pass) pathEnd(i int) int {
	t := p.text[:min(len(p.text), i+maxLink)]
	start := i
	var open [16]byte
	depth := 0
scan:
	for i < len(t) {
		c := t[i]
		switch {
		case c <= ' ', c == '<', c == '>', c == '|', c == '`', c == '\\', c == '^':
			break scan
		case c == '(' || c == '[' || c == '{':
			if depth == len(open) {
				break scan
			}
			open[depth] = c
			depth++
		case c == ')' || c == ']' || c == '}':
			if depth == 0 {
				break scan
			}
			depth--
		case c == '"':
			if n := strings.IndexAny(t[i+1:], "\" \n"); n < 0 || t[i+1+n] != '"' {
				break scan
			}
			i += strings.IndexByte(t[i+1:], '"') + 1
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(t[i:])
			if !isPathRune(r) {
				break scan
			}
			i += n
			continue
		}
		i++
	}
	for i > start && i < len(p.text) && !utf8.RuneStart(p.text[i]) {
		i-- // the limit cut a character
	}
	return trimPath(t, start, i)
}

// isPathRune reports whether a character outside ASCII can belong to a path.
// Scripts without spaces cannot: their text goes on right behind a link.
func isPathRune(r rune) bool {
	return !alone(r) && unicode.In(r, unicode.L, unicode.M, unicode.N)
}

// trimPath takes the punctuation off the end of a path. A single quote stays
// when it closes one within the path.
func trimPath(t string, start, end int) int {
	for end > start {
		switch c := t[end-1]; {
		case strings.IndexByte(".,:;!?*~", c) >= 0:
		case c == '\'' && strings.Count(t[start:end], "'")%2 == 1:
		case c == '(' || c == '[' || c == '{':
		default:
			return end
		}
		end--
	}
	return end
}

// hostIndex finds the class of a host and path.
type hostIndex map[string][]hostEntry

// hostEntry is a class for a host's paths that begin with prefix.
type hostEntry struct {
	prefix string
	class  contact.Class
}

// newHostIndex indexes hosts by name, their longest prefixes first.
func newHostIndex(hosts []contact.Host) hostIndex {
	x := make(hostIndex, len(hosts))
	for _, h := range hosts {
		name, path, _ := strings.Cut(h.Host, "/")
		x[name] = append(x[name], hostEntry{path, h.Class})
	}
	for _, entries := range x {
		slices.SortStableFunc(entries, func(a, b hostEntry) int { return len(b.prefix) - len(a.prefix) })
	}
	return x
}

// class returns the class of a host and its path, and the entry that gave it:
// that of the host itself or of the nearest domain above it; of those, the one
// with the longest prefix of the path.
func (x hostIndex) class(host, path string) (class contact.Class, entry string) {
	path = strings.TrimPrefix(path, "/")
	for name := host; name != ""; {
		for _, e := range x[name] {
			if strings.HasPrefix(path, e.prefix) {
				return e.class, name
			}
		}
		_, name, _ = strings.Cut(name, ".")
	}
	return "", ""
}

// addLink adds l with its class and its value.
func (p *pass) addLink(l link, rule string, confidence float64) {
	path := p.text[l.path:l.Span.End]
	class, entry := p.d.hosts.class(l.name, path)
	h := contact.Hit{Rule: rule, Class: class, Act: contact.Share, Confidence: confidence}
	switch class {
	case contact.HostEmailProvider:
		if len(path) <= 1 { // naming a provider shares nothing
			p.claim(l.Span)
			return
		}
		h.Class = contact.Website
	case contact.HostShortener:
		h.Class, h.Cues = contact.Website, p.cued(contact.CueShortener)
	case contact.HostSample, "":
		h.Class = contact.Website
	}
	if target, to := p.leadsOn(path); target != "" {
		class, entry = target, to
		h.Class, h.Evasions = target, p.tricks(contact.URLObfuscation)
	}
	if class != "" {
		h.Rule, h.Evidence = "link.host", p.because(p.concat(entry, " is on the host list"))
	} else {
		h.Evidence = p.because(p.concat("domain ", l.name))
	}
	if h.Class == contact.Website || h.Class == contact.Portfolio {
		if page := p.contactPage(path); page != "" && class != contact.HostShortener {
			h.Rule, h.Class = "link.page", contact.ContactForm
			h.Cues = more(&p.cues, h.Cues, contact.CueContactPage)
			h.Evidence = more(&p.evidence, h.Evidence, p.concat("leads to /", page))
		}
	}
	h.Value = p.linkValue(&l, h.Class)
	if l.worded || strings.HasPrefix(l.scheme, "hx") {
		h.Evasions = p.tricks(contact.URLObfuscation)
		h.Reading = p.read(contact.Pair{Original: p.original(l.Span), Read: h.Value})
	}
	p.add(l.Span, h)
	p.claim(l.Span)
}

// leadsOn is the class of the address that a link leads on to, and the entry of the
// host list that says so: "google.com/url?q=https://t.me/ana". It is empty if there
// is none, or one that makes no contact by itself.
func (p *pass) leadsOn(path string) (contact.Class, string) {
	for i := strings.IndexByte(path, '='); i >= 0; {
		rest := path[i+1:]
		for _, scheme := range [...]string{"https", "http", "://", "%3a%2f%2f", "www."} {
			rest = strings.TrimPrefix(rest, scheme)
		}
		host := hostEnd(rest, 0, len(rest))
		tail, deep := strings.CutPrefix(rest[host:], "/")
		if !deep {
			tail, deep = strings.CutPrefix(rest[host:], "%2f")
		}
		if deep && tail != "" && strings.IndexByte(rest[:host], '.') > 0 {
			switch class, entry := p.d.hosts.class(rest[:host], tail); class {
			case contact.Social, contact.MessagingLink, contact.Meeting, contact.ContactForm, contact.ApplicantSystem, contact.Payment:
				return class, entry
			}
		}
		next := strings.IndexByte(path[i+1:], '=')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return "", ""
}

// linkValue is the canonical form of l: host and path without scheme, "www."
// and a slash at the end. The query stays where it says who is meant.
func (p *pass) linkValue(l *link, class contact.Class) string {
	host := strings.TrimPrefix(l.name, "www.")
	at := contact.Span{Start: l.path, End: l.Span.End}
	path := p.original(at)
	if p.second && p.view.Changed(at) {
		path = at.Of(p.text)
	}
	if i := strings.IndexByte(path, '#'); i >= 0 {
		path = path[:i]
	}
	if i := strings.IndexByte(path, '?'); i >= 0 {
		switch class {
		case contact.Social, contact.MessagingLink, contact.Payment, contact.Meeting:
		default:
			path = path[:i]
		}
	}
	return host + strings.TrimRight(path, "/")
}

// contactPage returns the first part of a path that names a page on which one
// gets in touch, or "".
func (p *pass) contactPage(path string) string {
	if i := strings.IndexAny(path, "?"); i >= 0 {
		path = path[:i]
	}
	for segment := range strings.FieldsFuncSeq(path, func(r rune) bool { return r == '/' || r == '#' }) {
		name, _, _ := strings.Cut(segment, ".")
		words := strings.FieldsFunc(name, func(r rune) bool { return r == '-' || r == '_' || r == '+' })
		if p.d.near.hasWords(nearPage, words) {
			return segment
		}
	}
	return ""
}

// hasWords reports whether the words together are on the list.
func (n *nearLists) hasWords(list nearList, words []string) bool {
	if len(words) == 0 {
		return false
	}
	for _, e := range n.begin(hashWord(words[0])).under(list) {
		if slices.Equal(e.words, words) {
			return true
		}
	}
	return false
}
