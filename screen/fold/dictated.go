package fold

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// What people put between the parts of an address that they dictate: "rosa, then
// the at sign, then gmail, then dot com". sequence are the words that say that
// another part follows, or what it is; beside them articles and the like stand.
var (
	sequence = setOf(canonicals(strings.Fields(`then next followed sign symbol comes goes after lastly finally afterwards
		dann danach zuletzt gefolgt folgt zeichen puis ensuite suivi signe apres luego despues seguido seguida signo depois sinal
		poi dopo seguito segno потом затем знак значок далее после lalu kemudian tanda potem nastepnie znak sonra isareti daarna teken
		sedan tecken phir tapos`)))
	besideSequence = setOf(canonicals(strings.Fields(`the an and word by that der die das von kommt und ein le la les de du et un el los por una os da il lo gli und och dan aur ang`)))
)

// DictationWords returns those words, in canonical form.
func DictationWords() []string {
	return slices.AppendSeq(slices.Collect(maps.Keys(sequence)), maps.Keys(besideSequence))
}

// markWords are how people write the other marks of an address in words.
var markWords = func() map[string]string {
	out := map[string]string{}
	for mark, words := range map[string]string{
		"_": "underscore|under score|underline|guion bajo|guiao baixo|underscor|tiret bas|souligne|unterstrich|trattino basso|подчеркивание|нижнее подчеркивание|подчерк|podkreslenie|podkreslnik|alt tire|alt cizgi|laag streepje|understreck|下划线|下劃線|アンダーバー|garis bawah",
		"-": "dash|hyphen|minus|guion|guion medio|hifen|tiret|trait d'union|bindestrich|trattino|дефис|тире|myslnik|streepje|bindestreck|tire|cizgi|strip|横杠|ハイフン",
		"+": "plus",
	} {
		for _, w := range strings.Split(words, "|") {
			out[canonical(w)] = mark
		}
	}
	return out
}()

// MarkWords returns the words, the last of each phrase, for marks within the
// first part of an address, in canonical form.
func MarkWords() []string {
	var out []string
	for w := range markWords {
		out = append(out, w[strings.LastIndexByte(w, ' ')+1:])
	}
	return out
}

// Dictated appends the steps that read an address of which other words stand
// between the parts: "rosa, then at, gmail, and then dot com", "rosa underscore
// klein at gmail dot com".
func Dictated(text string, isTop func(string) bool, dst []Step) []Step {
	for i := 0; i < len(text); {
		start, end := nextWord(text, i)
		if start == end {
			break
		}
		i = end
		switch w := text[start:end]; {
		case start > 0 && text[start-1] == '@':
			start, end = start-1, start
		case !signSieve.passes(w) || !atSet[w]:
			continue
		}
		dst = dictated(text, contact.Span{Start: start, End: end}, isTop, dst)
	}
	return dst
}

// dictated reads the address around the word or sign for "@" at at.
func dictated(text string, at contact.Span, isTop func(string) bool, dst []Step) []Step {
	from := len(dst)
	local := passBack(text, at.Start)
	begin := local
	for begin > 0 && local-begin < 64 && (isWordByte(text[begin-1]) || strings.IndexByte("._-+", text[begin-1]) >= 0) {
		begin--
	}
	if begin == local {
		return dst
	}
	marks := marksBefore(text, begin, nil)
	to, noise := passOn(text, at.End)
	domain := to
	dst = append(dst, Step{contact.Span{Start: local, End: to}, "@", contact.AtDotWords})
	noise = noise || len(marks) > 0 || hasNoise(text[local:at.Start])
	if sign := at.Of(text) == "@"; sign && !hasWord(text[local:at.Start]+text[at.End:to]) {
		noise = len(marks) > 0 // a list goes on with "@name"
	}
	plainly := false // "at some point, in": words that mean what they say
	for n := 0; n < maxSpokenLabels; n++ {
		end := to
		for end < len(text) && end-to <= longestLabel && (isWordByte(text[end]) || text[end] == '-') {
			end++
		}
		if end == to || end-to > longestLabel || digitsOnly(text[to:end]) {
			return dst[:from]
		}
		dot, next, odd := dictatedDot(text, end)
		if n > 0 && isTop(text[to:end]) && !(plainly && !commonTop(text[to:end])) && (dot == end || !isTop(labelAt(text, next))) {
			if !noise {
				return dst[:from]
			}
			return append(dst, marks...)
		}
		if dot == end || to > domain+longestLabel {
			return dst[:from]
		}
		noise = noise || odd
		if w := strings.Trim(text[end:next], silent+",;:'\""); n == 0 {
			plainly = at.Of(text) == "at" && (w == "point" || w == "period" || w == "punt" || w == "punct")
		}
		if text[end:next] != "." {
			dst = append(dst, Step{contact.Span{Start: end, End: next}, ".", contact.AtDotWords})
		}
		to = next
	}
	return dst[:from]
}

// hasNoise reports whether more than articles and spaces stands in a gap.
func hasNoise(gap string) bool {
	for i := 0; i < len(gap); {
		start, end := nextWord(gap, i)
		if strings.Trim(gap[i:start], silent) != "" || sequence[gap[start:end]] {
			return true
		}
		if start == end {
			return strings.Trim(gap[i:], silent) != ""
		}
		i = end
	}
	return false
}

// hasWord reports whether a letter stands in a gap.
func hasWord(gap string) bool {
	start, end := nextWord(gap, 0)
	return start < end
}

// commonTop reports whether a top-level domain is a common one and no word.
func commonTop(label string) bool {
	switch label {
	case "com", "net", "org", "info", "edu", "gov", "biz", "fr":
		return true
	}
	return false
}

// longestLabel is how many bytes a label of a domain has at most (RFC 1035).
const longestLabel = 63

// labelAt is the run of word bytes at i, as far as it can be a label.
func labelAt(text string, i int) string {
	end := i
	for end < len(text) && end-i <= longestLabel && isWordByte(text[end]) {
		end++
	}
	return text[i:end]
}

// dictatedDot reads the dot, or word for one, that follows a label at i among the
// words of a dictation: where it ends, where the next label begins, and whether
// other words stand there. dot is i if there is none.
func dictatedDot(text string, i int) (dot, next int, odd bool) {
	at, before := passOn(text, i)
	if at+1 < len(text) && text[at] == '.' && isWordByte(text[at+1]) {
		return at + 1, at + 1, before
	}
	s, e := wordAt(text, at)
	if strings.HasPrefix(text[at:], fullStop) {
		e = at + len(fullStop)
	} else if s == e || at == i || !dotSet[text[s:e]] {
		return i, i, false
	}
	next, after := passOn(text, e)
	return e, next, before || after
}

// fullStop is a dot in two words.
const fullStop = "full stop"

// MostDictation is how many words can stand between two parts of an address.
const MostDictation = 4

// passOn passes the white space, marks and words of a dictation at i, and reports
// whether there was more than white space.
func passOn(text string, i int) (end int, noise bool) {
	for range MostDictation {
		for i < len(text) && isDictationMark(text[i]) {
			noise = noise || strings.IndexByte(silent, text[i]) < 0
			i++
		}
		s, e := wordAt(text, i)
		w := text[s:e]
		if s == e || !sequence[w] && !besideSequence[w] || e < len(text) && strings.IndexByte("._-@'", text[e]) >= 0 && alnumAt(text, e+1) || atSet[w] || dotSet[w] {
			break
		}
		i, noise = e, noise || sequence[w]
	}
	for i < len(text) && isDictationMark(text[i]) {
		noise = noise || strings.IndexByte(silent, text[i]) < 0
		i++
	}
	return i, noise
}

// passBack is passOn towards the beginning of text.
func passBack(text string, i int) int {
	for range MostDictation {
		for i > 0 && isDictationMark(text[i-1]) {
			i--
		}
		s := i
		for s > 0 && i-s < 24 {
			r, n := utf8.DecodeLastRuneInString(text[:s])
			if kindOf(r) != kindLetter {
				break
			}
			s -= n
		}
		if w := text[s:i]; s == i || !sequence[w] && !besideSequence[w] || s > 0 && text[s-1] > ' ' || atSet[w] {
			break
		}
		i = s
	}
	for i > 0 && isDictationMark(text[i-1]) {
		i--
	}
	return i
}

// silent are the marks that are read without undoing anything.
const silent = " \n()"

// isDictationMark reports whether c can stand between the parts of an address
// that is dictated.
func isDictationMark(c byte) bool { return strings.IndexByte(" \n,;:'\"()", c) >= 0 }

// mostMarks is how many marks in words a first part of an address has at most.
const mostMarks = 3

// marksBefore appends the steps that read words for marks before the token that
// begins at i: "rosa underscore" before "klein".
func marksBefore(text string, i int, dst []Step) []Step {
	for range mostMarks {
		if i < 2 || text[i-1] != ' ' {
			break
		}
		start := strings.LastIndexByte(text[:i-1], ' ') + 1
		mark := markWords[text[start:i-1]]
		if two := strings.LastIndexByte(text[:max(start-1, 0)], ' ') + 1; start > 0 && markWords[text[two:i-1]] != "" {
			start, mark = two, markWords[text[two:i-1]]
		}
		to := start - 1
		if mark == "" || to <= 0 || text[to] != ' ' || !alnumAt(text, to-1) {
			break
		}
		dst = append(dst, Step{contact.Span{Start: to, End: i}, mark, contact.AtDotWords})
		for i = to; i > 0 && (isWordByte(text[i-1]) || text[i-1] == '.'); {
			i--
		}
	}
	return dst
}
