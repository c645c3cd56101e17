package detect

import (
	"strings"

	"offside/screen/contact"
)

// findPayments adds accounts that money can be sent to, where words beside them
// say that it is to go there.
//
// The rules: payment.account (an IBAN whose check digits fit, a wallet, a random
// key), payment.tag ("cash app $jo").
func findPayments(p *pass) {
	if p.signs.digits >= minAccountDigits {
		for i := range p.words {
			if p.full() {
				return
			}
			p.account(i)
		}
	}
	if strings.IndexByte(p.text, '$') >= 0 {
		p.cashTags()
	}
}

// minAccountDigits is how many digits a text with an account has at least.
const minAccountDigits = 4

// account adds the account that begins with word i, if there is one and it is
// announced.
func (p *pass) account(i int) {
	w := p.words[i]
	if w.Start > 0 && p.text[w.Start-1] == '-' {
		return
	}
	at, kind := p.ibanAt(i), "an IBAN with fitting check digits"
	if at.Len() == 0 && isWallet(w.Of(p.text)) {
		at, kind = w.Span, "the address of a wallet"
	}
	if at.Len() == 0 {
		at, kind = p.randomKey(i), "a random key"
	}
	if at.Len() == 0 || p.isClaimed(at) || !p.listedWithin(nearPayTo, at.Start, farthest) {
		return
	}
	value := strings.ReplaceAll(at.Of(p.text), " ", "")
	p.add(at, contact.Hit{Rule: "payment.account", Class: contact.Payment, Act: contact.Share, Confidence: 0.9,
		Value: strings.Clone(value), Evidence: p.because(kind)})
	p.claim(at)
}

// The lengths of an IBAN, as ISO 13616 has them.
const minIBAN, maxIBAN = 15, 34

// ibanAt is the IBAN that begins with word i, its groups parted by spaces or
// not; empty if there is none.
func (p *pass) ibanAt(i int) contact.Span {
	first := p.words[i].Of(p.text)
	if len(first) < 4 || !isLower(first[0]) || !isLower(first[1]) || !isDigit(first[2]) || !isDigit(first[3]) || first[0] >= 0x80 {
		return contact.Span{}
	}
	var room [maxIBAN]byte
	name, at := room[:0], contact.Span{Start: p.words[i].Start}
	for ; i < len(p.words); i++ {
		w := p.words[i]
		if len(name) > 0 && (w.Start-at.End != 1 || strings.IndexByte(" -", p.text[at.End]) < 0) || len(name)+w.Len() > maxIBAN || !isASCII(w.Of(p.text)) {
			break
		}
		name = append(name, w.Of(p.text)...)
		at.End = w.End
		if len(name) >= minIBAN && fitsIBAN(name) {
			return at
		}
	}
	return contact.Span{}
}

// fitsIBAN reports whether the check digits of an IBAN fit: read as a number
// with its first four characters at the end, it leaves 1 when divided by 97.
func fitsIBAN(name []byte) bool {
	rest := 0
	for i := range name {
		c := name[(i+4)%len(name)]
		if isDigit(c) {
			rest = (rest*10 + int(c-'0')) % 97
		} else {
			rest = (rest*100 + int(c-'a') + 10) % 97
		}
	}
	return rest == 1
}

// isWallet reports whether w has the form of a wallet's address: Ethereum's,
// Bitcoin's, Tron's. The canonical text is in small letters.
func isWallet(w string) bool {
	switch {
	case strings.HasPrefix(w, "0x"):
		return len(w) == 42 && strings.Trim(w[2:], "0123456789abcdef") == ""
	case strings.HasPrefix(w, "bc1"):
		return len(w) >= 42 && len(w) <= 62 && isMixed(w)
	case len(w) >= 26 && len(w) <= 35 && (w[0] == '1' || w[0] == '3' || w[0] == 't'):
		return isMixed(w)
	}
	return false
}

// randomKey is the UUID that begins with word i and is given as a key to pay
// to; empty if there is none.
func (p *pass) randomKey(i int) contact.Span {
	start := p.words[i].Start
	const length = len("00000000-0000-0000-0000-000000000000")
	if p.words[i].Len() != 8 || len(p.text)-start < length || !p.listedWithin(nearPixKey, start, farthest) {
		return contact.Span{}
	}
	for k := range length {
		c := p.text[start+k]
		if dash := k == 8 || k == 13 || k == 18 || k == 23; dash != (c == '-') || !dash && !isDigit(c) && (c < 'a' || c > 'f') {
			return contact.Span{}
		}
	}
	return contact.Span{Start: start, End: start + length}
}

// cashTags adds names like "$jo" where a service that has them is named.
func (p *pass) cashTags() {
	for i := range p.words {
		w := p.words[i]
		if w.Start == 0 || p.text[w.Start-1] != '$' || w.Start > 1 && isAlnum(p.text[w.Start-2]) || !isLower(p.text[w.Start]) || w.Len() < 3 {
			continue
		}
		at := contact.Span{Start: w.Start - 1, End: w.End}
		for at.End < len(p.text) && at.Len() <= longestHandle && (isAlnum(p.text[at.End]) || p.text[at.End] == '_') {
			at.End++
		}
		if p.full() {
			return
		}
		if p.isClaimed(at) || !p.listedWithin(nearCashTag, at.Start, farthest) {
			continue
		}
		p.add(at, contact.Hit{Rule: "payment.tag", Class: contact.Payment, Act: contact.Share, Confidence: 0.9,
			Value: strings.Clone(at.Of(p.text)), Evidence: p.because("names a service with such tags")})
		p.claim(at)
	}
}
