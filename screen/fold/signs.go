package fold

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// atSigns and dotSigns are characters that people put for "@" and for the dot
// of a domain.
var (
	atSigns  = map[rune]bool{'@': true, '©': true, '®': true, 'ª': true, '¤': true, '#': true, '*': true, '&': true, '^': true, '~': true, '=': true, '$': true, '⌘': true, '☉': true, '◎': true, '§': true, '¶': true, '📧': true, '📩': true, '📨': true, '✉': true, '🌀': true, '%': true, '⊙': true, '●': true, '◉': true}
	dotSigns = map[rune]bool{'.': true, '·': true, '•': true, '∙': true, '⋅': true, '⊙': true, '●': true, '○': true, '◦': true, '°': true, '¸': true, '・': true, '･': true, '‧': true, '■': true, '⚫': true, '⚪': true, '☉': true, '⦁': true, '٠': true, ',': true, ';': true, '*': true, '|': true, '^': true, '~': true, '‚': true, '⸱': true, '…': true}
)

// idle reports whether r, which is not ASCII, is a picture or another symbol
// that nothing reads as anything else: a smiley is no sign of a trick.
func idle(r rune) bool {
	if !unicode.In(r, unicode.S, unicode.P) || brailleBlank <= r && r <= brailleLast {
		return false
	}
	_, letter := symbolLetter(r)
	return !letter && !atSigns[r] && !dotSigns[r] && pictured[r] == ""
}

// IdleAt is idle for the r that stands at text[i:end]: between two letters or
// digits a picture can be a sign.
func IdleAt(text string, i, end int, r rune) bool {
	return idle(r) && !(alnumAt(text, i-1) && alnumAt(text, end) && isPicture(r))
}

// Signs appends the steps that read other signs as the "@" and the dots of an
// address: "jo©mail·com", "jo{a}mail,com". styled says which letters of the
// text were styled ones; nil if none were.
func Signs(text string, styled func(i int) bool, isTop func(string) bool, dst []Step) []Step {
	for i := 1; i < len(text); i++ {
		if !mayBeAt(text[i]) && (text[i] != 'a' || styled == nil) {
			continue
		}
		sign, ok := atSign(text, i, styled)
		if !ok {
			continue
		}
		steps, end := domainSigns(text, sign.End, isTop, dst)
		if end < 0 || (plainSigns(sign.Of(text)) || strings.Contains(sign.Of(text), "at")) && !slices.ContainsFunc(steps[len(dst):], func(s Step) bool { return !plainSigns(s.Of(text)) }) {
			continue
		}
		if text[sign.Start:sign.End] != "@" {
			steps = append(steps, Step{sign, "@", contact.AtDotSymbols})
		}
		dst = steps
		i = end - 1
	}
	return dst
}

// plainSigns reports whether a sign is an "@" or a dot with no more than spaces
// or brackets around it, which is read without undoing anything.
func plainSigns(sign string) bool { return strings.Trim(sign, " \n()[]{}<>@.") == "" }

func mayBeAt(c byte) bool { return atLike[c] }

// atLike is never written to after it is made.
var atLike = func() (like [256]bool) {
	for c := range like {
		like[c] = c >= utf8.RuneSelf || strings.IndexByte("@#*&^~=$%([{<", byte(c)) >= 0
	}
	return like
}()

// atSign reads the sign for "@" at i with the brackets and spaces around it.
func atSign(text string, i int, styled func(i int) bool) (at contact.Span, ok bool) {
	from := skipBack(text, i)
	open := strings.IndexByte("([{<", text[i])
	if open >= 0 && from == i && i > 1 && strings.IndexByte("_-.", text[i-1]) >= 0 {
		from--
	}
	if from == 0 || !isWordByte(text[from-1]) {
		return at, false
	}
	to := i
	if open >= 0 {
		to++
	}
	if to >= len(text) {
		return at, false
	}
	r, n := utf8.DecodeRuneInString(text[to:])
	isStyled := r == 'a' && styled != nil && styled(to)
	letter := (r == 'a' || r == 'α') && (open >= 0 || isStyled)
	if open >= 0 && strings.HasPrefix(text[to:], "at") {
		n = len("at")
	}
	if r == '%' && !isLetterByte(text[i-1]) {
		return at, false // "50%"
	}
	picture := false
	if !letter && !atSigns[r] {
		if picture = isPicture(r) && open < 0 && from == i && alnumAt(text, to+n); !picture {
			return at, false
		}
	}
	if letter && open < 0 && (alnumAt(text, i-1) || alnumAt(text, to+n)) && !isStyled {
		return at, false
	}
	if to += n; open >= 0 {
		if to >= len(text) || text[to] != ")]}>"[open] {
			return at, false
		}
		to++
	}
	end := skipOn(text, to)
	if open >= 0 && end == to && from < i && end < len(text) && text[end] == text[from] {
		end++ // "jo_(a)_mail"
	}
	if end == len(text) || !isWordByte(text[end]) || !letter && open < 0 && (from < i) != (to < end) {
		return at, false
	}
	return contact.Span{Start: from, End: end}, true
}

// isPicture reports whether r is a picture or another symbol that can stand for a
// sign between letters: any can.
func isPicture(r rune) bool { return r >= 0x2000 && unicode.In(r, unicode.So, unicode.Sm, unicode.Po) }

func alnumAt(text string, i int) bool { return i >= 0 && i < len(text) && isWordByte(text[i]) }

// lastDash reads the last hyphen of the label at [i,end) as a dot, if a common
// top-level domain follows it: "jo(@)gmail-com". end is -1 if none does.
func lastDash(text string, i, end int, isTop func(string) bool, dst []Step) (_ []Step, stop int) {
	dash := i + strings.LastIndexByte(text[i:end], '-')
	if dash <= i || !commonTop(text[dash+1:end]) || !isTop(text[dash+1:end]) {
		return dst, -1
	}
	return append(dst, Step{contact.Span{Start: dash, End: dash + 1}, ".", contact.AtDotSymbols}), end
}

// domainSigns reads the domain at i, and appends the steps for its dots that
// are other signs. end is -1 if there is no domain.
func domainSigns(text string, i int, isTop func(string) bool, dst []Step) (_ []Step, end int) {
	for n := 0; n < 5; n++ {
		to := i
		for to < len(text) && (isWordByte(text[to]) || text[to] == '-') {
			to++
		}
		if to == i {
			return dst, -1
		}
		sign, ok := dotSign(text, to)
		if !ok {
			return lastDash(text, i, to, isTop, dst)
		}
		if sign.Of(text) != "." {
			dst = append(dst, Step{sign, ".", contact.AtDotSymbols})
		}
		i = sign.End
		label := i
		for label < len(text) && isLetterByte(text[label]) {
			label++
		}
		if isTop(text[i:label]) && !(label < len(text) && isWordByte(text[label])) && !moreDomain(text, label, isTop) {
			return dst, label
		}
	}
	return dst, -1
}

// moreDomain reports whether another top-level domain follows the one that ends
// at i: "com.br".
func moreDomain(text string, i int, isTop func(string) bool) bool {
	sign, ok := dotSign(text, i)
	if !ok || sign.Len() > 2 {
		return false
	}
	end := sign.End
	for end < len(text) && isLetterByte(text[end]) {
		end++
	}
	return isTop(text[sign.End:end]) && !(end < len(text) && isWordByte(text[end]))
}

// dotSign reads the sign for a dot at i with the spaces or brackets around it.
func dotSign(text string, i int) (contact.Span, bool) {
	at := skipOn(text, i)
	if at == len(text) {
		return contact.Span{}, false
	}
	to := at
	open := strings.IndexByte("([{<", text[at])
	if open >= 0 {
		to++
	}
	r, n := utf8.DecodeRuneInString(text[to:])
	if !dotSigns[r] && !(r == 'd' && open >= 0) && !isPicture(r) { // "(d)", as there is "(a)"
		return contact.Span{}, false
	}
	if to += n; open >= 0 {
		if to == len(text) || text[to] != ")]}>"[open] {
			return contact.Span{}, false
		}
		to++
	}
	end := skipOn(text, to)
	if r < utf8.RuneSelf && r != '.' && open < 0 && (at > i || end > to) {
		return contact.Span{}, false // "mail, com" is a list
	}
	return contact.Span{Start: i, End: end}, true
}

// Doubled appends the steps that read signs of an address written twice or
// more as one: "jo@@mail..com".
func Doubled(text string, dst []Step) []Step {
	for i := strings.Index(text, "@@"); i >= 0; {
		from, to := i, i
		for from > 0 && text[from-1] > ' ' && i-from < 64 {
			from--
		}
		for to < len(text) && text[to] > ' ' && to-i < 256 {
			to++
		}
		for j := from; j < to; {
			end := j
			for end < to && text[end] == text[j] {
				end++
			}
			if end-j > 1 && (text[j] == '@' || text[j] == '.') {
				dst = append(dst, Step{contact.Span{Start: j, End: end}, text[j : j+1], contact.Separators})
			}
			j = end
		}
		next := strings.Index(text[to:], "@@")
		if next < 0 {
			break
		}
		i = to + next
	}
	return dst
}

// Wrapped appends the steps that take marks off around the signs of an address:
// "jo~@~mail~.~com", "jo>@<mail>.<com".
func Wrapped(text string, isTop func(string) bool, dst []Step) []Step {
	for i := strings.IndexByte(text, '@'); i >= 0; {
		dst = wrapped(text, i, isTop, dst)
		next := strings.IndexByte(text[i+1:], '@')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return dst
}

// wrapped reads the marks around the "@" at i and the dots behind it.
func wrapped(text string, i int, isTop func(string) bool, dst []Step) []Step {
	sign, ok := wrappedSign(text, i)
	if !ok {
		return dst
	}
	from := len(dst)
	dst = append(dst, Step{sign, "@", contact.Separators})
	for at, n := sign.End, 0; n < maxSpokenLabels; n++ {
		end := at
		for end < len(text) && (isWordByte(text[end]) || text[end] == '-' && alnumAt(text, end+1)) {
			end++
		}
		dot := end
		for dot < len(text) && dot-end < 2 && isWrapping(text[dot]) {
			dot++
		}
		if n > 0 && isTop(text[at:end]) && (dot == len(text) || text[dot] != '.') {
			return dst
		}
		if dot == len(text) || text[dot] != '.' {
			break
		}
		sign, ok := wrappedSign(text, dot)
		if !ok {
			sign = contact.Span{Start: dot, End: dot + 1}
		} else {
			dst = append(dst, Step{sign, ".", contact.Separators})
		}
		if sign.Start != end {
			break
		}
		at = sign.End
	}
	return dst[:from]
}

// wrappedSign is the sign at i with the marks around it, if there are any and
// letters or digits stand on either side.
func wrappedSign(text string, i int) (contact.Span, bool) {
	at := contact.Span{Start: i, End: i + 1}
	for at.Start > 0 && i-at.Start < 2 && isWrapping(text[at.Start-1]) {
		at.Start--
	}
	for at.End < len(text) && at.End-i <= 2 && isWrapping(text[at.End]) {
		at.End++
	}
	return at, at.Start < i && at.End > i+1 && alnumAt(text, at.Start-1) && alnumAt(text, at.End)
}

func isWrapping(c byte) bool { return strings.IndexByte("~*+=<>|^!#-_:;/()[]{}", c) >= 0 }
