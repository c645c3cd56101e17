package detect

import (
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// findLinks adds links: with a scheme, and bare domains.
//
// The rules: link.host (the host list knows it), link.url (any other with a
// scheme or www.), link.bare (any other domain), link.page (a contact or
// booking page of a site).
func findLinks(p *pass) {
	if p.signs.slash > 0 {
		p.schemeLinks()
	}
	if p.signs.dots > 0 || p.signs.wide > 0 && strings.IndexByte(p.text, '.') >= 0 {
		p.bareLinks()
	}
	p.wordedLinks()
}

// link is a link in the folded text.
type link struct {
	contact.Span
	domain
	path   int // where the path begins: at the first / ? or #
	scheme string
	known  contact.Class // what the host list says, or empty
}

// schemeLinks adds what begins with a scheme and "://". Schemes that are not
// the web's are links if the host list knows them, and are left alone otherwise.
func (p *pass) schemeLinks() {
	for i := 0; ; {
		n := strings.Index(p.text[i:], "://")
		if n < 0 {
			return
		}
		i += n
		start := i
		for start > 0 && isLower(p.text[start-1]) {
			start--
		}
		end := p.pathEnd(i + 3)
		scheme := p.text[start:i]
		at := contact.Span{Start: start, End: end}
		switch scheme {
		case "http", "https", "hxxp", "hxxps", "ftp", "ftps", "sftp", "htp", "ttps":
			if !p.isClaimed(at) {
				p.schemeLink(at, i+3, scheme)
			}
		default:
			if scheme != "" && end > i+3 && !p.isClaimed(at) {
				p.appLink(at, scheme)
			}
		}
		i = max(end, i+3)
	}
}

// appLink adds a link that opens an app ("tg://resolve?domain=ana"), if the
// host list has its scheme, written with a colon. Others are left alone.
func (p *pass) appLink(at contact.Span, scheme string) {
	p.claim(at)
	if class, _ := p.d.hosts.class(scheme+":", ""); class != "" {
		p.add(at, contact.Hit{Rule: "link.host", Class: class, Act: contact.Share, Confidence: 0.95,
			Value: scheme + ":" + strings.TrimPrefix(p.original(at)[len(scheme):], "://"), Evidence: p.because("opens " + scheme)})
	}
}

// schemeLink adds the link at at, whose host begins at host.
func (p *pass) schemeLink(at contact.Span, host int, scheme string) {
	if user := strings.IndexByte(p.text[host:at.End], '@'); user >= 0 && !strings.ContainsAny(p.text[host:host+user], "/?#") {
		host += user + 1
	}
	l := link{Span: at, scheme: scheme}
	d, ok := p.readDomain(host, true)
	if !ok || d.spaced {
		end := hostEnd(p.text, host, at.End)
		if end == host {
			return
		}
		d = domain{Span: contact.Span{Start: host, End: end}, name: strings.Trim(p.text[host:end], ".[]"), labels: 1}
		if d.name == "" {
			return
		}
	}
	l.domain = d
	if d.End > l.Span.End || d.worded {
		l.Span.End = p.pathEnd(d.End)
	}
	l.path = l.portEnd(p.text)
	p.addLink(l, "link.url", 0.97)
}

// hostEnd is the end of a host name that no public suffix ends.
func hostEnd(text string, i, limit int) int {
	for i < limit && (isAlnum(text[i]) || text[i] == '.' || text[i] == '-' || text[i] >= utf8.RuneSelf) {
		i++
	}
	return i
}

// portEnd is where the path begins after the host and the port.
func (l *link) portEnd(text string) int {
	i := l.domain.End
	if i+1 < l.Span.End && text[i] == ':' && isDigit(text[i+1]) {
		for i++; i < l.Span.End && isDigit(text[i]); i++ {
		}
	}
	return i
}

// bareLinks adds domains without a scheme.
func (p *pass) bareLinks() {
	t := p.text
	for i := 0; i < len(t); {
		c := t[i]
		if !isAlnum(c) && c < utf8.RuneSelf {
			i++
			continue
		}
		end := labelEnd(t, i)
		if end == i {
			i++
			for i < len(t) && !utf8.RuneStart(t[i]) {
				i++
			}
			continue
		}
		if end+1 < len(t) && t[end] == '.' && startsFree(t, i) && !p.isClaimed(contact.Span{Start: i, End: end}) {
			if p.full() {
				return
			}
			if next := p.bareLink(i); next > i {
				i = next
				continue
			}
			// Whatever failed here is no domain from its second label on either.
			for end < len(t) && (t[end] == '.' || labelEnd(t, end) > end) {
				end = max(end+1, labelEnd(t, end))
			}
		}
		i = end
	}
}

// startsFree reports whether a domain can begin at i: not within a word, a
// path, an address or a longer name.
func startsFree(t string, i int) bool {
	if i == 0 {
		return true
	}
	switch c := t[i-1]; {
	case isAlnum(c), strings.IndexByte("@._-\\$#%=&+~", c) >= 0:
		return false
	case c == '/':
		return i > 1 && t[i-2] == '/' && (i == 2 || t[i-3] != '/') // "//host"
	}
	return true
}

// bareLink adds the domain that starts at i, and returns where to go on, or i.
func (p *pass) bareLink(i int) int {
	if end := p.partlyWorded(i); end > i {
		return end
	}
	d, ok := p.readDomain(i, false)
	if !ok || d.End < len(p.text) && p.text[d.End] == '@' {
		return i
	}
	l := link{domain: d, Span: contact.Span{Start: i, End: p.pathEnd(d.End)}}
	if i > 1 && p.text[i-2:i] == "//" {
		l.Span.Start -= 2
	}
	l.path = l.portEnd(p.text)
	if strings.HasPrefix(d.name, "www.") && d.labels > 2 {
		p.addLink(l, "link.url", 0.95)
		return l.Span.End
	}
	l.known, _ = p.d.hosts.class(d.name, p.text[l.path:l.Span.End])
	conf := p.bareConfidence(&l)
	if conf > 0 && l.known == "" && l.path == l.Span.End && p.isHandleOf(i, d.name) {
		return l.Span.End // "FB: ana.design"
	}
	if conf == 0 {
		p.tellDomain(&l)
		return l.Span.End
	}
	p.addLink(l, "link.bare", conf)
	return l.Span.End
}

// partlyWorded adds the link of which the first dot is a word, and the rest begins
// at i: "meet dot google.com/abc". It returns where that ends, or i.
func (p *pass) partlyWorded(i int) int {
	n := p.wordIndex(i)
	if !p.holds.near.has(nearDot) || n < 2 || n >= len(p.words) || !p.opens(nearDot, n-1) ||
		p.words[n].Start != p.words[n-1].End+1 || p.words[n-1].Start != p.words[n-2].End+1 {
		return i
	}
	known := len(p.claimed)
	if p.wordedLink(p.words[n-2].Start, false); len(p.claimed) == known {
		return i
	}
	return p.claimed[known].End
}

// isHandleOf reports whether the name at i, which could be a domain, is said to
// be the handle of a platform: it is named right before, and the name ends
// with nothing that only domains end with.
func (p *pass) isHandleOf(i int, name string) bool {
	if strings.HasSuffix(p.text[:i], "live:") {
		return true
	}
	switch name[strings.LastIndexByte(name, '.')+1:] {
	case "com", "net", "org", "io", "edu", "gov":
		return false
	}
	before := strings.TrimRight(p.text[:i], " @")
	before, marked := strings.CutSuffix(before, ":")
	if before, isNamed := strings.CutSuffix(before, " is"); isNamed {
		return p.namesPlatform(len(before))
	}
	return marked && p.namesPlatform(len(strings.TrimRight(before, " ")))
}

// namesPlatform reports whether the name of a social platform ends at end.
func (p *pass) namesPlatform(end int) bool {
	last := p.wordIndex(end - 1)
	for n := last; n >= 0 && n > last-3 && n < len(p.words); n-- {
		if c := p.platformAt(n); c != nil && c.End == end && c.item.class == contact.Social {
			return true
		}
	}
	return false
}

// bareConfidence says how surely a bare domain is meant as one, and not as the
// name of a file, of a product, of something in a program, or as two sentences
// without a space between them.
func (p *pass) bareConfidence(l *link) float64 {
	tld := l.name[strings.LastIndexByte(l.name, '.')+1:]
	label, _, _ := strings.Cut(l.name, ".")
	path := l.path < l.Span.End && p.text[l.path] == '/'
	known := l.known != ""
	switch {
	case p.d.near.at(nearNotSite, p.words, p.wordAt(l.Span.Start)) > 0:
		return 0
	case known && l.known != contact.HostSample:
		return 0.95
	case l.labels == 2 && len(label) == 1 && !path, p.inCode(l):
		return 0
	case p.inPackage(l, label):
		return 0
	case path:
		return 0.9
	case digitsOnly(label) && !p.listedBefore(nearSite, l.Span.Start):
		return 0
	case p.d.near.has(nearFileTLD, tld) && l.labels == 2:
		return p.fileConfidence(l)
	case p.d.near.has(nearWordTLD, tld), len(tld) > 2 && !p.d.near.has(nearPlainTLD, tld):
		return p.wordConfidence(l, tld)
	}
	return 0.9
}

// inPackage reports whether l, whose first label is label, is the name of a package,
// or of a class in one: java.net.Socket.
func (p *pass) inPackage(l *link, label string) bool {
	return p.d.near.has(nearReverse, label) && (l.labels > 2 || l.path+1 < len(p.text) && p.text[l.path] == '.' && isLetter(p.text[l.path+1]))
}

// fileConfidence is for domains that could be names of files.
func (p *pass) fileConfidence(l *link) float64 {
	if p.listedBefore(nearSite, l.Span.Start) || l.Span.Start == 0 && p.ends(l) {
		return 0.75
	}
	return 0
}

// wordConfidence is for domains whose top level is a word, so that they could
// be the end of one sentence and the beginning of the next.
func (p *pass) wordConfidence(l *link, tld string) float64 {
	label, _, _ := strings.Cut(l.name, ".")
	ends, function := p.ends(l), len(tld) == 2
	switch {
	case p.listedBefore(nearSite, l.Span.Start) && (ends || !function):
		return 0.85
	case p.listedJust(nearPlace, l.Span.Start) && (ends || !function):
		return 0.75
	case strings.IndexByte(label, '-') >= 0, ends && p.opensLine(l.Span.Start) && l.labels == 2:
		return 0.7
	}
	return 0
}

// ends reports whether what l stands in ends with it.
func (p *pass) ends(l *link) bool {
	rest := strings.TrimLeft(p.text[l.Span.End:], " ")
	return rest == "" || strings.IndexByte("\n.,;!?)-|", rest[0]) >= 0
}

// inCode reports whether the characters after a bare domain are those of a
// program: a call, an index, an assignment.
func (p *pass) inCode(l *link) bool {
	if l.Span.End >= len(p.text) {
		return false
	}
	if p.text[l.Span.End] == '\'' {
		return l.Span.End+1 < len(p.text) && isLower(p.text[l.Span.End+1]) // "mistake.it's"
	}
	return strings.IndexByte("([={_@", p.text[l.Span.End]) >= 0
}

// wordAt is the index of the word at or after i, or of the last one.
func (p *pass) wordAt(i int) int { return min(p.wordIndex(i), len(p.words)-1) }

func digitsOnly(s string) bool { return strings.Trim(s, "0123456789") == "" }

// wordedLinks adds domains whose dots are words or stand in brackets, if the
// host list knows them or a word announces them.
func (p *pass) wordedLinks() {
	for i := 1; i < len(p.words) && p.holds.near.has(nearDot); i++ {
		if p.opens(nearDot, i) {
			p.wordedLink(p.words[i-1].Start, false)
		}
	}
	for _, dot := range [...]string{"[.]", "(.)", "{.}"} {
		if p.signs.wide == 0 && strings.IndexByte(p.text, dot[0]) < 0 {
			continue
		}
		for i := strings.Index(p.text, dot); i > 0; {
			start := i
			for start > 0 && (isAlnum(p.text[start-1]) || p.text[start-1] == '-' || p.text[start-1] == '.') {
				start--
			}
			p.wordedLink(start, true)
			next := strings.Index(p.text[i+1:], dot)
			if next < 0 {
				break
			}
			i += 1 + next
		}
	}
}

// wordedLink adds the link that starts at i and has a dot in words.
func (p *pass) wordedLink(i int, bracket bool) {
	d, ok := p.readDomain(i, true)
	if !ok || !d.worded || p.isClaimed(d.Span) || i > 0 && p.text[i-1] == '@' {
		return
	}
	l := link{domain: d, Span: contact.Span{Start: i, End: p.pathEnd(d.End)}}
	l.path = l.portEnd(p.text)
	l.known, _ = p.d.hosts.class(d.name, p.text[l.path:l.Span.End])
	path := l.path < l.Span.End
	tld := d.name[strings.LastIndexByte(d.name, '.')+1:]
	switch {
	case !d.spaced || bracket:
		p.addLink(l, "link.bare", 0.9)
	case l.known != "" && l.known != contact.HostEmailProvider && path:
		p.addLink(l, "link.bare", 0.8)
	case p.listedAt(nearNotLocal, i):
	case p.listedBefore(nearSite, i) && (p.isPlainTop(tld) || !isASCII(d.Of(p.text))) && !p.listedAt(nearNotHost, i):
		p.addLink(l, "link.bare", 0.8)
	case p.opensLine(i) && p.ends(&l) && (tld == "com" || tld == "net" || tld == "org") && d.labels == 2 && !p.isKnown(d.name[:len(d.name)-4]):
		p.addLink(l, "link.bare", 0.7) // nothing else stands in the line
	}
}
