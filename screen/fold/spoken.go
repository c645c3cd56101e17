package fold

import (
	"slices"
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// atPhrases and dotPhrases are how people write "@" and "." in more than one
// word, or in scripts whose characters are words of their own.
var (
	atPhrases  = canonicals([]string{"at-sign", "at sign", "at symbol", "at-symbol", "commercial at", "commercial-at", "a commercial", "a commerciale", "a rolado", "snabel-a", "snabel a", "alfakroll", "monkey tail", "little a", "艾特", "小老鼠", "圈a", "골뱅이", "アットマーク", "アット", "あっとまーく", "あっと", "แอท", "แอด", "kuyruklu a", "a còng", "a móc", "a com caracol", "at işareti"})
	dotPhrases = canonicals([]string{"点", "點", "점", "닷", "쩜", "小数点", "ドット", "どっと", "จุด", "ดอท"})
)

// SpokenWords returns the words that tell of the phrases that Spoken reads, in
// canonical form.
func SpokenWords() []string {
	return []string{"kuyruklu", "cong", "moc", "caracol", "isareti", "symbol", "sign", "commercial", "commerciale", "rolado", "snabel", "alfakroll", "monkey"}
}

// Spoken appends the steps that read words as the signs of an address where
// they cannot be anything else: phrases, and words that marks set off ("jo -at-
// mail -dot- com", "jo_AT_mail.com", "wei艾特163点com"). Single words between
// plain spaces are read without undoing anything. original gives the text of a
// span as it was written.
func Spoken(text string, isTop func(string) bool, original func(contact.Span) string, dst []Step) []Step {
	for i := 1; i < len(text); {
		if !beginsAt(text, i) || text[i] != 'a' && text[i] < utf8.RuneSelf && isWordByte(text[i-1]) {
			i++ // most bytes: only "a" begins a sign within a word
			continue
		}
		sign, ok := spokenAt(text, i, original)
		if !ok {
			_, n := utf8.DecodeRuneInString(text[i:])
			i += n
			continue
		}
		steps, end := spokenDomain(text, sign.End, isTop, original, append(dst, Step{sign, "@", contact.AtDotWords}))
		if end < 0 {
			i = sign.End
			continue
		}
		dst, i = steps, end
	}
	return dst
}

// beginsAt reports whether a word, phrase or sign for "@" could begin at i, by its
// first two bytes.
func beginsAt(text string, i int) bool {
	if text[i] == '@' || i+1 == len(text) {
		return text[i] == '@'
	}
	n := uint(text[i])<<8 | uint(text[i+1])
	return atStarts[n>>6]&(1<<(n&63)) != 0
}

// atStarts is a set of the first two bytes of words and phrases for "@", which have
// two at least. It is read only.
var atStarts = func() (set [1 << 10]uint64) {
	for _, w := range append(AtWords(), atPhrases...) {
		n := uint(w[0])<<8 | uint(w[1])
		set[n>>6] |= 1 << (n & 63)
	}
	return set
}()

// spokenAt reads the word or phrase for "@" that begins at i, with the marks
// and spaces around it.
func spokenAt(text string, i int, original func(contact.Span) string) (contact.Span, bool) {
	if n := phraseAt(text, i, atPhrases); n > 0 {
		return spokenSign(text, contact.Span{Start: i, End: i + n})
	}
	if isWordByte(text[i-1]) || text[i-1] >= utf8.RuneSelf {
		return shouted(text, i, original)
	}
	word := contact.Span{Start: i, End: i + 1}
	if strings.HasPrefix(text[i:], "@t") && !alnumAt(text, i+2) { // "jo @t mail"
		word.End++
		return spokenSign(text, word)
	}
	if text[i] != '@' {
		if word.Start, word.End = wordAt(text, i); !signSieve.passes(word.Of(text)) || !atSet[word.Of(text)] {
			return contact.Span{}, false
		}
	}
	sign, ok := spokenSign(text, word)
	return sign, ok && oddMarks(text[sign.Start:word.Start]+text[word.End:sign.End])
}

// oddMarks reports whether the marks around a word for a sign are more than the
// spaces or brackets around "(at)", which is read without undoing anything.
func oddMarks(marks string) bool {
	marks = strings.Trim(marks, " ")
	if len(strings.ReplaceAll(marks, " ", "")) > 2 {
		return true // "((at))"
	}
	return len(marks) > 1 && strings.Trim(marks, "([{<)]}>'\"|*/~") != ""
}

// shouted reads a word for "@" in capitals within a word in small letters:
// "joATmail.com".
func shouted(text string, i int, original func(contact.Span) string) (contact.Span, bool) {
	if text[i] != 'a' {
		return contact.Span{}, false
	}
	return shoutedWord(text, i, shoutedAts, original)
}

// shoutedWord reads one of words in capitals at i, within a word in small letters.
func shoutedWord(text string, i int, words []string, original func(contact.Span) string) (contact.Span, bool) {
	for _, w := range words {
		end := i + len(w)
		if i == 0 || !strings.HasPrefix(text[i:], w) || end >= len(text) || !isLetterByte(text[end]) || !isWordByte(text[i-1]) {
			continue
		}
		near := original(contact.Span{Start: i - 1, End: end + 1})
		if len(near) == len(w)+2 && inCapitals(near[1:len(near)-1], w) && near[0] >= '0' && !isUpperByte(near[0]) && !isUpperByte(near[len(near)-1]) {
			return contact.Span{Start: i, End: end}, true
		}
	}
	return contact.Span{}, false
}

// inCapitals reports whether s is w, a word in small letters, in capitals.
func inCapitals(s, w string) bool {
	for i := range len(w) {
		if s[i] != w[i]-('a'-'A') {
			return false
		}
	}
	return true
}

// shoutedAts and shoutedDots are the words for "@" and for a dot that are read in
// capitals.
var (
	shoutedAts  = []string{"at", "arroba"}
	shoutedDots = []string{"dot", "punto", "ponto", "point", "punkt"}

	capitalAts, capitalDots = capitals(shoutedAts), capitals(shoutedDots)
)

func capitals(words []string) (out []string) {
	for _, w := range words {
		out = append(out, strings.ToUpper(w))
	}
	return out
}

// Shouts reports whether text holds a word for "@" in capitals.
func Shouts(text string) bool { return holdsAny(text, capitalAts) }

// ShoutsAddress reports whether it holds one for a dot as well.
func ShoutsAddress(text string) bool { return Shouts(text) && holdsAny(text, capitalDots) }

func holdsAny(text string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
}

func isUpperByte(c byte) bool { return 'A' <= c && c <= 'Z' }

// phraseAt is the length of the phrase at i that words do not run into; 0 if
// there is none.
func phraseAt(text string, i int, phrases []string) int {
	for _, w := range phrases {
		if text[i] != w[0] || !strings.HasPrefix(text[i:], w) {
			continue
		}
		before, after := isWordByte(w[0]) && alnumAt(text, i-1), isWordByte(w[0]) && alnumAt(text, i+len(w))
		if !before && !after {
			return len(w)
		}
	}
	return 0
}

// longestJoint is how many marks and spaces can stand on one side of a word
// for a sign.
const longestJoint = 3

// spokenSign widens a word for a sign by the marks and spaces around it. ok is
// false unless a letter or digit stands on either side.
func spokenSign(text string, at contact.Span) (contact.Span, bool) {
	for n := 0; n < longestJoint && at.Start > 0 && isJoint(text[at.Start-1]); n++ {
		at.Start--
	}
	for n := 0; n < longestJoint && at.End < len(text) && isJoint(text[at.End]); n++ {
		at.End++
	}
	return at, alnumAt(text, at.Start-1) && alnumAt(text, at.End)
}

// isJoint reports whether c can stand between a name and a word for a sign.
func isJoint(c byte) bool { return strings.IndexByte(" \n-_.=+:([{<'\"|*/~)]}>", c) >= 0 }

// maxSpokenLabels is how many labels a domain has at most here.
const maxSpokenLabels = 5

// spokenDomain reads the domain at i, whose dots are signs, words or phrases,
// and appends the steps for those that are no plain dots. end is -1 if it does
// not end in a top-level domain.
func spokenDomain(text string, i int, isTop func(string) bool, original func(contact.Span) string, dst []Step) (_ []Step, end int) {
	end = -1
	kept := len(dst)
	for n := 0; n < maxSpokenLabels; n++ {
		to := i
		var loud contact.Span
		for to < len(text) && to-i <= 63 && loud.Len() == 0 && (isWordByte(text[to]) || text[to] == '-' && to > i && alnumAt(text, to-1) && alnumAt(text, to+1) && !dotWordAt(text, to+1)) {
			to++
			loud, _ = shoutedWord(text, to, shoutedDots, original)
		}
		if to == i {
			break
		}
		if loud.Len() > 0 {
			dst = append(dst, Step{loud, ".", contact.AtDotWords})
			i = loud.End
			continue
		}
		if n > 0 && isTop(text[i:to]) && (to == len(text) || text[to] < utf8.RuneSelf) {
			end, kept = to, len(dst)
		}
		sign, ok := spokenDot(text, to)
		if !ok {
			break
		}
		if sign.Of(text) != "." {
			dst = append(dst, Step{sign, ".", contact.AtDotWords})
		}
		i = sign.End
	}
	return dst[:kept], end
}

// dotWordAt reports whether a word for a dot begins at i.
func dotWordAt(text string, i int) bool {
	s, e := wordAt(text, i)
	return signSieve.passes(text[s:e]) && dotSet[text[s:e]]
}

// spokenDot reads a dot, or a word or phrase for one, that follows a label at i.
func spokenDot(text string, i int) (contact.Span, bool) {
	at := i
	for n := 0; n < longestJoint && at < len(text) && isJoint(text[at]); n++ {
		at++
	}
	if at == len(text) {
		return contact.Span{}, false
	}
	end := at + phraseAt(text, at, dotPhrases)
	if end == at && (at > i && isLetterByte(text[at]) || text[at] >= utf8.RuneSelf) {
		if s, e := wordAt(text, at); dotSet[text[s:e]] {
			end = e
		}
	}
	if end == at {
		sign, ok := dotSign(text, i)
		return sign, ok && alnumAt(text, sign.End)
	}
	return spokenSign(text, contact.Span{Start: at, End: end})
}
