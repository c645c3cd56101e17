package detect

import "offside/screen/contact"

// nearUPI lists what a mobile payment address ends with, behind the @.
var nearUPI = nearNamed("upi")

// upi adds the mobile payment address around the @ at i, whose first half
// begins at start: "ana@okaxis". It reports whether there is one.
//
// The rule: payment.upi.
func (p *pass) upi(start, i int) bool {
	end := i + 1
	for end < len(p.text) && isAlnum(p.text[end]) {
		end++
	}
	if !p.d.near.has(nearUPI, p.text[i+1:end]) || end+1 < len(p.text) && p.text[end] > ' ' && isAlnum(p.text[end+1]) {
		return false
	}
	at := contact.Span{Start: start, End: end}
	p.add(at, contact.Hit{Rule: "payment.upi", Class: contact.Payment, Act: contact.Share, Value: at.Of(p.text),
		Confidence: 0.97, Evidence: p.because("a mobile payment address")})
	p.claim(at)
	return true
}

// federated adds the handle whose second @ stands at i: "@ana@mastodon.social".
func (p *pass) federated(i int) {
	start := i
	for start > 0 && i-start <= maxLocal && (isAlnum(p.text[start-1]) || p.text[start-1] == '_' || p.text[start-1] == '.') {
		start--
	}
	if start == 0 || start == i || p.text[start-1] != '@' || start > 1 && isAlnum(p.text[start-2]) {
		return
	}
	d, ok := p.readDomain(i+1, false)
	at := contact.Span{Start: start - 1, End: d.End}
	if !ok || p.isClaimed(at) {
		return
	}
	p.add(at, contact.Hit{Rule: "handle.platform", Class: contact.Social, Act: contact.Share,
		Value: p.concat("fediverse:", p.text[start:i], "@", d.name), Confidence: 0.92, Evidence: p.because("a handle with its server")})
	p.claim(at)
}
