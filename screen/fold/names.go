package fold

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// slashWords are the words for "/".
var slashWords = map[string]bool{"slash": true, "barra": true, "fslash": true, "schragstrich": true, "слэш": true, "слеш": true,
	"дробь": true, "斜杠": true, "斜线": true, "ukosnik": true, "slas": true, "stroke": true}

var dotSet, atSet = setOf(DotWords()), setOf(AtWords())

func setOf(words []string) map[string]bool {
	out := make(map[string]bool, len(words))
	for _, w := range words {
		out[w] = true
	}
	return out
}

// gluedTops are dots with what follows them, said as one word: "ana dotcom".
var gluedTops = map[string]string{"dotcom": ".com", "dotnet": ".net", "dotorg": ".org", "puntocom": ".com", "pontocom": ".com", "точкару": ".ru", "точкаком": ".com"}

// LinkWords returns the words that Links reads, in canonical form.
func LinkWords() []string {
	return append(append(slices.Sorted(maps.Keys(slashWords)), slices.Sorted(maps.Keys(gluedTops))...), "www")
}

// Links appends the steps that write the words of a link as signs: "wa dot me
// slash 1415", "www ana com".
//
// isPlain says which top-level domains are no words: only they end a link whose
// dots are all spaces, for "www means world" is none. isHost says which names,
// with the top level that follows them, are hosts that people know: of those the
// dot may be missing ("instagram com/ana").
func Links(text string, isTop, isPlain func(string) bool, isHost func(label, top string) bool, dst []Step) []Step {
	for i := 0; i < len(text); {
		start, end := nextWord(text, i)
		if start == end {
			break
		}
		i = end
		dst = missingDot(text, start, end, isHost, dst)
		if slash := skipOn(text, end); slash > end && slash+1 < len(text) && text[slash] == '/' && text[slash+1] == ' ' {
			dst = slashWord(text, slash, slash+1, isTop, dst)
		}
		switch w := text[start:end]; {
		case w != "www" && !signSieve.passes(w):
		case slashWords[w]:
			dst = slashWord(text, start, end, isTop, dst)
		case gluedTops[w] != "":
			dst = gluedTop(text, contact.Span{Start: start, End: end}, isHost, dst)
		case w == "www":
			dst = spacedLink(text, end, isTop, isPlain, dst)
		}
	}
	return dst
}

// missingDot reads the space after the word at [start,end) as a dot, if the two
// words make a host that people know and a path follows.
func missingDot(text string, start, end int, isHost func(label, top string) bool, dst []Step) []Step {
	if end >= len(text) || text[end] != ' ' {
		return dst
	}
	from, to := wordAt(text, end+1)
	if to-from > 4 || to-from < 2 || to >= len(text) {
		return dst
	}
	slash := text[to] == '/'
	if next, stop := nextWord(text, to); !slash && next == to+1 {
		slash = signSieve.passes(text[next:stop]) && slashWords[text[next:stop]]
	}
	if !slash || !isHost(text[start:end], text[from:to]) {
		return dst
	}
	return append(dst, Step{contact.Span{Start: end, End: from}, ".", contact.URLObfuscation})
}

// gluedTop reads a word like "dotcom" behind the name of a host: one that is
// known, or whose name stands where a link or an address can.
func gluedTop(text string, at contact.Span, isHost func(label, top string) bool, dst []Step) []Step {
	to := skipBack(text, at.Start)
	label := to
	for label > 0 && (isWordByte(text[label-1]) || text[label-1] == '-') {
		label--
	}
	if label == to || to == at.Start {
		return dst
	}
	top := gluedTops[at.Of(text)]
	before := skipBack(text, label)
	sign := before
	for sign > 0 && text[sign-1] > ' ' {
		sign--
	}
	if before > 0 && text[before-1] != '\n' && text[before-1] != ':' && text[before-1] != '@' && !atSet[text[sign:before]] && !isHost(text[label:to], top[1:]) {
		return dst
	}
	return append(dst, Step{contact.Span{Start: to, End: at.End}, top, contact.URLObfuscation})
}

// slashWord reads the word at [start,end) as a slash, if a domain, or a part of
// a path, ends before it.
func slashWord(text string, start, end int, isTop func(string) bool, dst []Step) []Step {
	from, to := skipBack(text, start), skipOn(text, end)
	if from == 0 || !isWordByte(text[from-1]) || to == len(text) {
		return dst
	}
	path := false
	if n := len(dst); n > 0 && dst[n-1].Read == "/" {
		last := dst[n-1].End
		if last > from {
			return dst // the second of two in a row
		}
		path = strings.IndexByte(text[last:from], ' ') < 0
	}
	label := from
	for label > 0 && isLetterByte(text[label-1]) {
		label--
	}
	if !path && !isTop(text[label:from]) {
		return dst
	}
	if n := len(dst); n > 0 && dst[n-1].Read == "." && dst[n-1].End == label {
		path = true // the dot was missing
	}
	if dot, ok := dotBefore(text, label); !path && ok {
		if dot.Of(text) != "." {
			dst = append(dst, Step{dot, ".", contact.URLObfuscation})
		}
	} else if !path {
		return dst
	}
	return append(dst, Step{contact.Span{Start: from, End: to}, "/", contact.URLObfuscation})
}

// dotBefore is the dot, or the word for one with its spaces, right before i.
func dotBefore(text string, i int) (contact.Span, bool) {
	to := skipBack(text, i)
	if to > 0 && text[to-1] == '.' {
		return contact.Span{Start: to - 1, End: i}, true
	}
	from := to
	for from > 0 && to-from < 24 && text[from-1] > ' ' {
		from--
	}
	if w := strings.Trim(text[from:to], "()[]{}<>"); from == 0 || from == to || w != "." && !dotSet[w] {
		return contact.Span{}, false
	}
	return contact.Span{Start: skipBack(text, from), End: i}, true
}

// spacedLink reads the spaces after "www" up to a top-level domain as dots. One
// that is a word as well takes a sign before it.
func spacedLink(text string, end int, isTop, isPlain func(string) bool, dst []Step) []Step {
	steps := dst
	for n := 0; n < 3; n++ {
		to, ends := skipOn(text, end), isPlain
		if sign, ok := dotSign(text, end); ok {
			to, ends = sign.End, isTop
		} else if s, e := wordAt(text, to); dotSet[text[s:e]] && to > end {
			to = skipOn(text, e) // "www dot ana dot com"
		}
		if to == end || to == len(text) || !isWordByte(text[to]) {
			return dst
		}
		steps = append(steps, Step{contact.Span{Start: end, End: to}, ".", contact.URLObfuscation})
		for end = to; end < len(text) && (isWordByte(text[end]) || text[end] == '-'); {
			end++
		}
		if n > 0 && ends(text[to:end]) {
			return steps
		}
	}
	return dst
}

// NameWords say what the words in the name of a file, a hashtag or the like are.
type NameWords struct {
	Top       func(string) bool // a top-level domain
	Announces func(string) bool // announces a telephone number
	Own       func(string) bool // introduces somebody
	Provider  func(string) bool // a mail provider
	Platform  func(string) bool // a platform with handles
	Topic     func(string) bool // what a name is about that is nobody's
	Beside    func(string) bool // can stand between a platform and a handle
	File      func(string) bool // an ending of files
}

// Names appends the steps that read what is hidden in the name of a file, a
// hashtag or the like: "jo-at-gmail-com.docx", "call4155552671",
// "telegram_rosaklein.jpg".
func Names(text string, w *NameWords, dst []Step) []Step {
	for i := 0; i < len(text); {
		if nameByte(text, i) == 0 {
			i++
			continue
		}
		at := contact.Span{Start: i, End: i}
		digits, letters, signs := 0, 0, 0
		for at.End < len(text) {
			c, n := text[at.End], nameByte(text, at.End)
			if n > 1 || isLetterByte(c) {
				letters++
			} else if isDigitByte(c) {
				digits++
			} else if inName[c] {
				signs, n = signs+1, 1
			} else {
				break
			}
			at.End += n
		}
		if letters > 0 && digits+signs >= minRow {
			dst = gluedNumber(text, at, w.Announces, w.Own, dst)
		}
		if signs >= 2 {
			dst = hiddenAddress(text, at, w.Top, w.Provider, dst)
		}
		if signs > 0 && letters > 0 {
			dst = hiddenHandle(text, at, w, dst)
		}
		i = at.End
	}
	return dst
}

// nameByte is the length of the letter or digit at i; 0 if there is none.
func nameByte(text string, i int) int {
	if text[i] < utf8.RuneSelf && isWordByte(text[i]) {
		return 1
	}
	if r, n := utf8.DecodeRuneInString(text[i:]); r >= utf8.RuneSelf && unicode.IsLetter(r) {
		return n
	}
	return 0
}

// inName are the signs within the name of a file.
var inName = [256]bool{'-': true, '_': true, '+': true, '.': true}

// gluedNumber sets a number apart from the word that it is glued to.
func gluedNumber(text string, at contact.Span, announces, own func(string) bool, dst []Step) []Step {
	owned, asked := false, at.Start // asked is how far the words were asked for that
	for i := at.Start + 1; i < at.End; i++ {
		digits := i
		for digits < at.End && (isDigitByte(text[digits]) || digits > i && (text[digits] == '-' || text[digits] == '_' && digits+1 < at.End && isDigitByte(text[digits+1]))) {
			digits++
		}
		if digits-i < minRow {
			i = max(i, digits)
			continue
		}
		last := i
		for last > at.Start && inName[text[last-1]] {
			last--
		}
		word := last
		for word > at.Start && isLetterByte(text[word-1]) {
			word--
		}
		if !owned {
			owned, asked = owns(text, asked, last, own), max(asked, last)
		}
		if word < last && (owned || announces(text[word:last])) && (word == at.Start || !isDigitByte(text[word-1])) {
			end, number := i, i
			if text[i-1] == '+' {
				end = i - 1
				number = end
			}
			dst = append(dst, Step{contact.Span{Start: last - 1, End: end}, text[last-1:last] + " ", contact.InName},
				Step{contact.Span{Start: number, End: i + 1}, text[number : i+1], contact.InName})
			for k := i + 1; k < digits; k++ {
				if text[k] == '_' {
					dst = append(dst, Step{contact.Span{Start: k, End: k + 1}, "-", contact.InName})
				}
			}
			if digits < at.End && text[digits] == '_' {
				dst = append(dst, Step{contact.Span{Start: digits, End: digits + 1}, " ", contact.InName})
			}
		}
		i = max(i, digits)
	}
	return dst
}

// owns reports whether one of the words of a name in [start,end) says that it
// introduces somebody.
func owns(text string, start, end int, own func(string) bool) bool {
	for start < end {
		s, e := nextWord(text, start)
		if e > end || s == e {
			return false
		}
		if own(text[s:e]) {
			return true
		}
		start = e
	}
	return false
}

// hiddenAddress reads the hyphens and underscores of a name as the signs of an
// address: "jo-at-gmail-com", "jo_gmail_com".
func hiddenAddress(text string, at contact.Span, isTop, provider func(string) bool, dst []Step) []Step {
	var parts [mostParts]contact.Span
	n := nameParts(text, at, &parts)
	if last := parts[n-1]; n > 2 && n < mostParts && atSet[parts[n-2].Of(text)] {
		if dot := gluedDot(last.Of(text), isTop); dot.Len() > 0 {
			return append(dst, Step{contact.Span{Start: parts[n-3].End, End: last.Start}, "@", contact.InName},
				Step{contact.Span{Start: last.Start + dot.Start, End: last.Start + dot.End}, ".", contact.InName})
		}
	}
	for i := 1; i+1 < n; i++ {
		top := parts[i+1]
		if i > 2 && dotSet[parts[i].Of(text)] && atSet[parts[i-2].Of(text)] && isTop(top.Of(text)) && top.End == at.End {
			return append(dst, Step{contact.Span{Start: parts[i-3].End, End: parts[i-1].Start}, "@", contact.InName},
				Step{contact.Span{Start: parts[i-1].End, End: top.Start}, ".", contact.InName})
		}
		if !isTop(top.Of(text)) || top.End < at.End && text[top.End] != '.' || strings.IndexByte("-_", text[parts[i].End]) < 0 && text[parts[i].Start-1] != '_' {
			continue
		}
		sign := contact.Span{Start: parts[i-1].End, End: parts[i].Start}
		switch {
		case i > 1 && atSet[parts[i-1].Of(text)]:
			sign.Start = parts[i-2].End
		case !provider(parts[i].Of(text)):
			continue
		}
		dst = append(dst, Step{sign, "@", contact.InName}, Step{contact.Span{Start: parts[i].End, End: top.Start}, ".", contact.InName})
		if top.End < at.End {
			dst = append(dst, Step{contact.Span{Start: top.End, End: top.End + 1}, " .", contact.InName})
		}
		return dst
	}
	return dst
}

// gluedDot is the word for a dot in a word that ends with it and a top-level domain:
// "gmaildotcom".
func gluedDot(word string, isTop func(string) bool) contact.Span {
	for _, dot := range shoutedDots {
		if i := strings.LastIndex(word, dot); i > 1 && isTop(word[i+len(dot):]) {
			return contact.Span{Start: i, End: i + len(dot)}
		}
	}
	return contact.Span{}
}

// mostParts is how many words a name is read as.
const mostParts = 16

// nameParts cuts a name at its signs, and returns into how many parts.
func nameParts(text string, at contact.Span, parts *[mostParts]contact.Span) int {
	n := 0
	for i := at.Start; i < at.End && n < len(parts); n++ {
		end := i
		for end < at.End && !inName[text[end]] {
			end++
		}
		parts[n] = contact.Span{Start: i, End: end}
		i = end + 1
	}
	return n
}

// shortestInName is how many letters a handle in a name has at least.
const shortestInName = 4

// hiddenHandle sets a handle apart from the name of its platform in the name of a
// file or a hashtag: "telegram_rosaklein.jpg", "#ig_rosaklein",
// "my-insta-is-rosaklein.png", "rosa.klein-insta.png".
func hiddenHandle(text string, at contact.Span, w *NameWords, dst []Step) []Step {
	var parts [mostParts]contact.Span
	n := nameParts(text, at, &parts)
	for n > 0 && parts[n-1].Len() == 0 {
		n--
	}
	if n < 2 || n == mostParts {
		return dst
	}
	file := n > 2 && text[parts[n-1].Start-1] == '.' && w.File(parts[n-1].Of(text))
	tagged := at.Start > 0 && text[at.Start-1] == '#'
	if !file && !tagged || at.Start > 0 && strings.IndexByte("/@:", text[at.Start-1]) >= 0 {
		return dst
	}
	names := parts[:n]
	if file {
		names = names[:n-1]
	}
	k, about := 0, false // the platform, and whether what stands before it says what the name is about
	for ; k < len(names) && !w.Platform(names[k].Of(text)); k++ {
		about = about || w.Topic(names[k].Of(text)) && !w.Beside(names[k].Of(text))
	}
	var gap contact.Span // between the platform and the handle
	var beside int       // the byte of the handle that stands beside it
	read, last := ": ", len(names)-1
	switch {
	case k < last:
		from := k + 1
		for from < last && w.Beside(names[from].Of(text)) {
			from++
		}
		if handle := names[from:]; !isNamed(text, handle, w) || about && len(handle) == 1 && isLetterByte(text[handle[0].End-1]) {
			return dst
		}
		gap = contact.Span{Start: names[k].End, End: names[from].Start}
		beside = gap.End
		if k > 0 {
			dst = append(dst, Step{contact.Span{Start: names[k-1].End, End: names[k].Start}, " ", contact.InName})
		}
	case k == last:
		to := last
		for to > 1 && w.Beside(names[to-1].Of(text)) {
			to--
		}
		if !isNamed(text, names[:to], w) {
			return dst
		}
		gap, read = contact.Span{Start: names[to-1].End, End: names[last].Start}, " on "
		beside = gap.Start - 1
	default:
		return dst
	}
	dst = append(dst, Step{gap, read, contact.InName},
		Step{contact.Span{Start: beside, End: beside + 1}, text[beside : beside+1], contact.InName})
	if file {
		dot := names[len(names)-1].End
		dst = append(dst, Step{contact.Span{Start: dot, End: dot + 1}, " .", contact.InName})
	}
	return dst
}

// isNamed reports whether the parts of a name are those of a handle: none of them
// says what the name is about.
func isNamed(text string, parts []contact.Span, w *NameWords) bool {
	letters, strange := 0, false
	for _, p := range parts {
		word := p.Of(text)
		if word == "" || isDigitByte(word[0]) && !digitsOnly(word) || isVersion(word) || len(word) > 4 && digitsOnly(word) {
			return false
		}
		bare := strings.TrimRight(word, "0123456789")
		if w.Topic(word) || w.Topic(bare) || w.Platform(bare) {
			return false
		}
		strange = strange || len(bare) > 2
		letters += len(bare)
	}
	return strange && letters >= shortestInName
}

// isVersion reports whether w says which version of a file it is: "v2".
func isVersion(w string) bool {
	return len(w) > 1 && (w[0] == 'v' || w[0] == 'x') && digitsOnly(w[1:])
}
