package fold

import (
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// Encoded appends the steps that decode what is written in base64, rot13, hex,
// percent signs, character references, Morse or bits. original gives the text
// of a span as it was written: case counts. Unless said is set (the text
// speaks of a code), only what decodes to contact data counts.
func Encoded(text string, original func(contact.Span) string, said bool, dst []Step) []Step {
	tried := 0 // no row of codes before here
	for i := 0; i < len(text); {
		if text[i] <= ' ' {
			i++
			continue
		}
		end, marked := i, false
		for ; end < len(text) && text[end] > ' '; end++ {
			marked = marked || marksCode[text[end]]
		}
		if i >= tried && mayBeRow(text, i) {
			s, ok := codeRow(text, i, said)
			if ok {
				dst = append(dst, s)
				i = s.End
				continue
			}
			tried = s.End
		}
		if said || marked || end-i >= shortestCode {
			dst = codeToken(text, contact.Span{Start: i, End: end}, original, said, dst)
		}
		i = end
	}
	return dst
}

// marksCode are the signs of what is decoded however short it is.
var marksCode = [256]bool{'@': true, '%': true, '&': true, '\\': true}

// mayBeRow reports whether a row of codes can begin at i. Of letters, only those
// of a byte in hex do.
func mayBeRow(text string, i int) bool {
	c := text[i]
	return !isLetterByte(c) || c <= 'f' && (i+2 >= len(text) || !isWordByte(text[i+2]))
}

// codeToken decodes one token, or the references in it.
func codeToken(text string, at contact.Span, original func(contact.Span) string, said bool, dst []Step) []Step {
	for at.Len() > 0 && strings.IndexByte("([{<\"':,;.!?", text[at.Start]) >= 0 {
		at.Start++
	}
	for at.Len() > 0 && strings.IndexByte(")]}>\"':,;.!?", text[at.End-1]) >= 0 {
		at.End--
	}
	if i := strings.LastIndexByte(at.Of(text), ':'); i >= 0 && said {
		at.Start += i + 1 // "base64:am9…"
	}
	tok := at.Of(text)
	if read := rot13Address(tok, said); read != "" {
		return append(dst, Step{at, read, contact.Encoding})
	}
	if said {
		if read := toldCode(tok, original(at)); read != "" {
			return append(dst, Step{at, read, contact.Encoding})
		}
	}
	if strings.ContainsAny(tok, "%&\\") {
		return references(text, at, dst)
	}
	if len(tok) < shortestCode {
		return dst
	}
	for _, decode := range [...]func(string) []byte{fromBase64, fromHex} {
		if read := decode(original(at)); read != nil && legible(read) && (said && len(read) >= 5 || isContact(string(read))) {
			return append(dst, Step{at, strings.ToLower(string(read)), contact.Encoding})
		}
	}
	return dst
}

// shortestCode is the shortest token that is tried as base64 or hex.
const shortestCode = 8

func fromBase64(s string) []byte {
	s = strings.TrimRight(s, "=")
	if len(s) < shortestCode || len(s) > 4096 {
		return nil
	}
	enc := base64.RawStdEncoding
	if strings.ContainsAny(s, "-_") {
		enc = base64.RawURLEncoding
	}
	// Few words begin with what stands for text.
	var room [6]byte
	if n, err := enc.Decode(room[:], []byte(s[:8])); err != nil || !legibleStart(room[:n]) {
		return nil
	}
	out, err := enc.DecodeString(s)
	if err != nil {
		return nil
	}
	return out
}

func fromHex(s string) []byte {
	if len(s) < 12 || len(s) > 4096 || !isHex(s[len(s)-1]) || !isHex(s[len(s)-2]) || !isHex(s[len(s)/2]) {
		return nil
	}
	s = strings.TrimPrefix(strings.ToLower(s), "0x")
	if len(s) < 12 {
		return nil
	}
	out, err := hex.DecodeString(s)
	if err != nil {
		return nil
	}
	return out
}

func isHex(c byte) bool { return isDigitByte(c) || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F' }

// legibleStart reports whether text could begin with b.
func legibleStart(b []byte) bool {
	for len(b) > 0 && utf8.FullRune(b) {
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError || !unicode.IsPrint(r) && r != '\n' {
			return false
		}
		b = b[n:]
	}
	return true
}

// legible reports whether b is text.
func legible(b []byte) bool {
	if !utf8.Valid(b) {
		return false
	}
	for _, r := range string(b) {
		if !unicode.IsPrint(r) && r != '\n' || r == utf8.RuneError {
			return false
		}
	}
	return true
}

// isContact reports whether s looks like an address, a link or a telephone
// number, and like nothing else.
func isContact(s string) bool {
	digits, others := 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isDigitByte(c):
			digits++
		case strings.IndexByte(" +-().", c) < 0:
			others++
		}
	}
	at := strings.IndexByte(s, '@')
	return at > 0 && strings.IndexByte(s[at:], '.') > 1 || strings.Contains(s, "://") || others == 0 && digits >= 9 && digits <= 14
}

// rot13Address decodes tok if it is a rotated address or, if the text says
// that it is rotated, any word or address.
func rot13Address(tok string, said bool) string {
	at, dot := strings.IndexByte(tok, '@'), strings.LastIndexByte(tok, '.')
	address := at > 0 && dot > at
	if len(tok)-dot > len("studio")+1 || !address && (!said || dot <= 0 || strings.ContainsAny(tok, "%&=\\")) {
		return ""
	}
	var top [6]byte // no longer one counts
	n := copy(top[:], tok[dot+1:])
	for i := range n {
		top[i] = byte(rotated(rune(top[i])))
	}
	switch string(top[:n]) {
	case "com", "net", "org", "io", "me", "de", "fr", "es", "ru", "uk", "in", "br", "ph", "it", "co", "edu", "info", "studio", "design":
	default:
		return ""
	}
	switch tok[dot+1:] {
	case "pbz", "arg", "bet":
		return rot13(tok)
	}
	if said && !plainTop(tok[dot+1:]) {
		return rot13(tok)
	}
	return ""
}

// toldCode decodes a token that is worth a try only where the text speaks of a
// code: letters shifted by some places, bytes by one, or base32.
func toldCode(tok, written string) string {
	if len(tok) < shortestCode || len(tok) > 256 {
		return ""
	}
	if read, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(strings.TrimRight(strings.ToUpper(written), "=")); err == nil && legible(read) && isContact(string(read)) {
		return strings.ToLower(string(read))
	}
	for _, by := range [...]int{-1, 1} {
		if read := shiftBytes(written, by); isAddress(read) {
			return strings.ToLower(read)
		}
	}
	if at := strings.IndexByte(tok, '@'); at <= 0 || strings.IndexByte(tok[at:], '.') < 0 || plainTop(tok[strings.LastIndexByte(tok, '.')+1:]) {
		return ""
	}
	for by := rune(1); by < 26; by++ {
		if read := rotate(tok, by); isAddress(read) {
			return read
		}
	}
	return ""
}

// isAddress reports whether s is an address under a common top-level domain.
func isAddress(s string) bool {
	at, dot := strings.IndexByte(s, '@'), strings.LastIndexByte(s, '.')
	if at <= 0 || dot <= at+1 || strings.IndexByte(s[at+1:], '@') >= 0 {
		return false
	}
	switch strings.ToLower(s[dot+1:]) {
	case "com", "net", "org", "info", "edu", "de", "fr", "es", "ru", "uk", "br", "it", "io", "me":
		return strings.Trim(s, "@._-+abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == ""
	}
	return false
}

// shiftBytes adds by to each byte of s.
func shiftBytes(s string, by int) string {
	out := []byte(s)
	for i := range out {
		out[i] += byte(by)
	}
	return string(out)
}

// plainTop reports whether an address that ends so needs no decoding.
func plainTop(s string) bool {
	switch s {
	case "com", "net", "org", "io", "me", "de", "fr", "es", "ru", "uk", "in", "br", "ph", "it", "co", "edu", "info":
		return true
	}
	return false
}

func rot13(s string) string { return rotate(s, 13) }

// rotated is the letter thirteen places on; what is none stays.
func rotated(r rune) rune { return moved(r, 13) }

// moved is the letter so many places on; what is none stays.
func moved(r, by rune) rune {
	if 'a' <= r && r <= 'z' {
		return 'a' + (r-'a'+by)%26
	}
	return r
}

// rotate moves each letter of s on by so many places.
func rotate(s string, by rune) string {
	return strings.Map(func(r rune) rune { return moved(r, by) }, s)
}

// references decodes %40, &#64;, &#x40;, &commat;, \x40 and \u0040 in a token.
func references(text string, at contact.Span, dst []Step) []Step {
	for i := at.Start; i < at.End; {
		n, c := reference(text[i:at.End])
		if n == 0 {
			i++
			continue
		}
		dst = append(dst, Step{contact.Span{Start: i, End: i + n}, string(rune(lower(c))), contact.Encoding})
		i += n
	}
	return dst
}

// reference reads one encoded character at the start of s and returns its
// length, or 0.
func reference(s string) (length int, c byte) {
	number := func(prefix, digits string, base int, suffix string) bool {
		v, err := strconv.ParseUint(digits, base, 8)
		if err != nil || v < 0x20 || v > 0x7e {
			return false
		}
		length, c = len(prefix)+len(digits)+len(suffix), byte(v)
		return true
	}
	switch {
	case len(s) >= 3 && s[0] == '%' && number("%", s[1:3], 16, ""):
	case len(s) >= 4 && s[:2] == `\x` && number(`\x`, s[2:4], 16, ""):
	case len(s) >= 6 && s[:2] == `\u` && number(`\u`, s[2:6], 16, ""):
	case strings.HasPrefix(s, "&"):
		end := strings.IndexByte(s[:min(len(s), 10)], ';')
		if end < 0 {
			return 0, 0
		}
		switch name := s[1:end]; {
		case name == "commat":
			return end + 1, '@'
		case name == "period":
			return end + 1, '.'
		case strings.HasPrefix(name, "#x"):
			number("&#x", name[2:], 16, ";")
		case strings.HasPrefix(name, "#"):
			number("&#", name[1:], 10, ";")
		}
	}
	return length, c
}

// codeRow decodes a row of short tokens at i: Morse, bytes in hex or bits, or
// (if said) in decimal. If it is none, the step says how far the tokens go that
// were tried.
func codeRow(text string, i int, said bool) (Step, bool) {
	longest := i
	var some Step // of a code that the text speaks of, if nothing better is read
	for _, code := range [...]struct {
		least  int
		begins func(c byte) bool
		decode func(tok string) (byte, bool)
	}{{leastMorse, beginsMorse, fromMorse}, {6, beginsHex, hexByte}, {5, beginsBits, bitByte}, {6, isDigitByte, decimalByte}, {7, beginsBits, bitDigit}, {6, isDigitByte, octalByte}} {
		if !code.begins(text[i]) {
			continue
		}
		var out []byte
		end := i
		for at := i; at < len(text) && len(out) < 512; {
			to := at
			for to < len(text) && text[to] > ' ' && text[to] != '/' && text[to] != ',' && text[to] != '|' {
				to++
			}
			c, ok := code.decode(text[at:to])
			if !ok {
				break
			}
			out = append(out, c)
			end = to
			for at = to; at < len(text) && at-to < 3 && (strings.IndexByte(" /,|\n", text[at]) >= 0 || said && strings.HasPrefix(text[at:], "- ") && at > to); {
				at++
			}
			if at == to {
				break
			}
		}
		longest = max(longest, end)
		read := string(out)
		if len(out) < code.least {
			continue
		}
		s := Step{contact.Span{Start: i, End: end}, strings.ToLower(read), contact.Encoding}
		if isContact(read) && (said || strings.IndexByte(read, '@') > 0 || code.least == leastMorse) {
			return s, true
		}
		if said && some.Len() == 0 {
			some = s
		}
	}
	if some.Len() > 0 {
		return some, true
	}
	return Step{Span: contact.Span{Start: i, End: longest}}, false
}

// leastMorse is how many characters in Morse are read at least.
const leastMorse = 7

// beginsMorse, beginsHex and beginsBits report whether a token that begins with
// c could be of the code.
func beginsMorse(c byte) bool { return c == '.' || c == '-' || c >= utf8.RuneSelf }
func beginsHex(c byte) bool   { return isDigitByte(c) || 'a' <= c && c <= 'f' || c == '\\' }
func beginsBits(c byte) bool  { return c == '0' || c == '1' }

func hexByte(tok string) (byte, bool) {
	tok = strings.TrimPrefix(strings.TrimPrefix(tok, "0x"), `\x`)
	if len(tok) != 2 || !isHex(tok[0]) || !isHex(tok[1]) {
		return 0, false
	}
	v, err := strconv.ParseUint(tok, 16, 8)
	return byte(v), err == nil && 0x20 <= v && v < 0x7f
}

func bitByte(tok string) (byte, bool) {
	if len(tok) != 8 || strings.Trim(tok, "01") != "" {
		return 0, false
	}
	v, err := strconv.ParseUint(tok, 2, 8)
	return byte(v), err == nil && 0x20 <= v && v < 0x7f
}

// bitDigit is the digit that up to four bits are.
func bitDigit(tok string) (byte, bool) {
	if len(tok) > 4 || strings.Trim(tok, "01") != "" {
		return 0, false
	}
	v, err := strconv.ParseUint(tok, 2, 8)
	return '0' + byte(v), err == nil && v <= 9
}

func octalByte(tok string) (byte, bool) {
	if len(tok) < 2 || len(tok) > 3 || strings.Trim(tok, "01234567") != "" {
		return 0, false
	}
	v, err := strconv.ParseUint(tok, 8, 8)
	return byte(v), err == nil && 0x20 <= v && v < 0x7f
}

func decimalByte(tok string) (byte, bool) {
	if len(tok) < 2 || len(tok) > 3 || !digitsOnly(tok) {
		return 0, false
	}
	v := 0
	for i := range len(tok) {
		v = 10*v + int(tok[i]-'0')
	}
	return byte(v), 0x20 <= v && v < 0x7f
}

// morse is the international code.
var morse = map[string]byte{
	".-": 'a', "-...": 'b', "-.-.": 'c', "-..": 'd', ".": 'e', "..-.": 'f', "--.": 'g', "....": 'h', "..": 'i', ".---": 'j',
	"-.-": 'k', ".-..": 'l', "--": 'm', "-.": 'n', "---": 'o', ".--.": 'p', "--.-": 'q', ".-.": 'r', "...": 's', "-": 't',
	"..-": 'u', "...-": 'v', ".--": 'w', "-..-": 'x', "-.--": 'y', "--..": 'z',
	"-----": '0', ".----": '1', "..---": '2', "...--": '3', "....-": '4', ".....": '5', "-....": '6', "--...": '7', "---..": '8', "----.": '9',
	".--.-.": '@', ".-.-.-": '.', "-....-": '-', "..--.-": '_', ".-.-.": '+',
}

func fromMorse(tok string) (byte, bool) {
	c, ok := morse[strings.ReplaceAll(strings.ReplaceAll(tok, "·", "."), "•", ".")]
	return c, ok
}
