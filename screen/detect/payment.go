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
	sure := isWalletForSure(at.Of(p.text)) && p.holds.near.has(nearPayTo) // words anywhere say that there is to be paid
	if at.Len() == 0 || p.isClaimed(at) || !sure && !p.listedWithin(nearPayTo, at.Start, farthest) {
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
		return len(w) >= 39 && len(w) <= 62 && isMixed(w)
	case len(w) >= 26 && len(w) <= 35 && (w[0] == '1' || w[0] == '3' || w[0] == 't'):
		return isMixed(w)
	}
	return false
}

// isWalletForSure reports whether w is a wallet's address that looks like nothing else.
func isWalletForSure(w string) bool {
	return (strings.HasPrefix(w, "0x") || strings.HasPrefix(w, "bc1")) && isWallet(w)
}

// The digits of an account's number that its bank or its kind announces: fewer are a
// year or a version. A sort code or the like has less.
const (
	minNamedAccount = 8
	maxNamedAccount = 22
	minBankCode     = 6
)

// namedAccounts adds accounts that are no IBAN: a number behind the name of a kind of
// accounts, of a bank or of a wallet ("CLABE 0121 8001 5328 4197 63", "BCA
// 4370921856"), or behind the word for an account beside its bank's code ("sort code
// 20-45-17, account 73920184").
//
// The rule: payment.account.
func namedAccounts(p *pass) {
	if p.signs.digits < minNamedAccount {
		return
	}
	for i := range p.words {
		if p.full() {
			return
		}
		p.work++
		if n := p.phrase(nearAccount, i, len(p.words)-1); n > 0 {
			p.namedAccount(i, i+n)
		} else if n := p.phrase(nearBankCode, i, len(p.words)-1); n > 0 {
			p.codedAccount(i, i+n)
		}
	}
}

// namedAccount adds the number of the account that words [first,end) announce. Names
// that are a person's or a word's as well announce one only beside more of it: "Maya
// number 0917 555 0142", but no "assigned to Maya 20481234".
func (p *pass) namedAccount(first, end int) {
	at := p.accountNumber(end, minNamedAccount)
	if at.Len() == 0 || p.listed(nearAccountWord, first, end-1) && !p.listed(nearNumber, end, end) && !p.listed(nearBankAccount, end, end) &&
		!p.listedWithin(nearPayTo, at.Start, farthest) {
		return
	}
	p.addAccount(at, "names the account's bank or kind")
}

// addAccount adds the account at at, unless it is what the work is about.
func (p *pass) addAccount(at contact.Span, why string) {
	if p.isClaimed(at) || p.asMatter(at) {
		return
	}
	p.add(at, contact.Hit{Rule: "payment.account", Class: contact.Payment, Act: contact.Share, Confidence: 0.85,
		Value: strings.Clone(at.Of(p.text)), Evidence: p.because(why)})
	p.claim(at)
}

// accountNumber is the number that follows the words before word i at once, or behind
// "number", "is" and the like; empty if there is none of so many digits.
func (p *pass) accountNumber(i, least int) contact.Span {
	i = p.pastNumber(i)
	if i == 0 || i >= len(p.words) || strings.Trim(p.text[p.words[i-1].End:p.words[i].Start], " :#.(-") != "" {
		return contact.Span{}
	}
	at, digits := contact.Span{Start: p.words[i].Start}, 0
	for ; i < len(p.words); i++ {
		w := p.words[i]
		gap := ""
		if digits > 0 {
			gap = p.text[at.End:w.Start]
		}
		if !digitsOnly(w.Of(p.text)) || gap != "" && gap != " " && gap != "-" || digits+w.Len() > maxNamedAccount {
			break
		}
		at.End, digits = w.End, digits+w.Len()
	}
	if digits < least {
		return contact.Span{}
	}
	return at
}

// pastNumber passes the words "account number is" at word i.
func (p *pass) pastNumber(i int) int {
	for n := 0; n < 3 && i < len(p.words) && (p.listed(nearNumber, i, i) || p.listed(nearCopula, i, i) || p.listed(nearBankAccount, i, i)); n++ {
		i++
	}
	return i
}

// accountReach is how many words a bank's code and the number of the account are apart.
const accountReach = 6

// codedAccount adds an account by its bank's code, whose words are [first,end): the
// number stands before it or behind it, with the word for an account.
func (p *pass) codedAccount(first, end int) {
	code := p.bankCode(end)
	if code.Len() == 0 {
		return
	}
	last := p.wordIndex(code.End-1) + 1
	for i := max(0, first-accountReach); i < min(len(p.words), last+accountReach); i++ {
		n := p.phrase(nearBankAccount, i, len(p.words)-1)
		if n == 0 {
			continue
		}
		if at := p.accountNumber(i+n, minBankCode); at.Len() > 0 && !at.Overlaps(code) {
			p.addAccount(contact.Span{Start: min(at.Start, code.Start), End: max(at.End, code.End)}, "an account and its bank's code")
			return
		}
	}
}

// bankCode is what follows the word for a bank's code at word i: digits, or an IFSC,
// four letters, a zero and six more.
func (p *pass) bankCode(i int) contact.Span {
	if at := p.accountNumber(i, minBankCode); at.Len() > 0 {
		return at
	}
	if i = p.pastNumber(i); i < len(p.words) {
		if w := p.words[i].Of(p.text); len(w) == 11 && isASCII(w) && strings.Trim(w[:4], "abcdefghijklmnopqrstuvwxyz") == "" && w[4] == '0' {
			return p.words[i].Span
		}
	}
	return contact.Span{}
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
