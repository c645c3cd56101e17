package fold

import (
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// What is pulled apart, with spaces, line breaks or marks between its
// characters, is closed up here.

// minPulled is how many characters a word pulled apart by spaces has at least;
// two fewer, if another mark stands between them.
const minPulled = 4

// longestGap is the longest row of marks between two pulled characters.
const longestGap = 3

// PulledApart appends the steps that close up words of which each character
// stands alone: "j o @ m a i l . c o m", "g-m-a-i-l", "w\nh\na\nt".
func PulledApart(text string, dst []Step) []Step {
	for i := 0; i < len(text); {
		if !isWordByte(text[i]) || !alone(text, i) {
			i++
			continue
		}
		end, row := pulledRow(text, i, dst)
		dst = row.steps[:len(dst)]
		switch {
		case row.letters == 0:
			i = max(end, i+1)
		case row.characters < row.least():
			i++
		default:
			dst = slashAfter(text, end, row.steps)
			i = end
		}
	}
	return dst
}

// slashAfter appends the steps that take the spaces around a slash at end away:
// the path of a link of which the host was pulled apart.
func slashAfter(text string, end int, dst []Step) []Step {
	i := skipOn(text, end)
	if i == end || i >= len(text) || text[i] != '/' {
		return dst
	}
	return closeAround(text, i, true, dst)
}

// alone reports whether no letter or digit stands beside byte i.
func alone(text string, i int) bool {
	return !(i > 0 && (isWordByte(text[i-1]) || text[i-1] >= utf8.RuneSelf)) &&
		!(i+1 < len(text) && (isWordByte(text[i+1]) || text[i+1] >= utf8.RuneSelf))
}

// pulled is a row of characters pulled apart.
type pulled struct {
	characters, letters int
	gap                 string // what stands between them
	steps               []Step
}

func (p *pulled) least() int {
	if strings.TrimSpace(p.gap) == "" {
		return minPulled
	}
	return minPulled - 1
}

// pulledRow reads the row that begins with the character at i, and appends its
// steps to dst.
func pulledRow(text string, i int, dst []Step) (end int, row pulled) {
	row.steps = dst
	for {
		row.characters++
		if isLetterByte(text[i]) {
			row.letters++
		}
		end = i + 1
		next, read := row.next(text, end)
		if next < 0 {
			return end, row
		}
		why := contact.Separators
		switch strings.Trim(text[end:next], " \t") {
		case "", ".", "@":
			why = contact.Spacing
		case "\n":
			why = contact.SplitLines
		}
		row.steps = append(row.steps, Step{contact.Span{Start: end, End: next}, read, why})
		i = next
	}
}

// next is where the character after the gap at i stands, and what the gap reads
// as: nothing, a sign that stands in it alone, or a space where the gap is a
// wider one; -1 if the row ends here.
func (p *pulled) next(text string, i int) (int, string) {
	at := i
	for at < len(text) && at-i <= 2*longestGap+1 && isGapByte(text[at]) {
		at++
	}
	gap := text[i:at]
	if strings.IndexByte(gap, '\t') >= 0 {
		gap = strings.ReplaceAll(gap, "\t", " ")
	}
	if gap == "" || at == len(text) || !isWordByte(text[at]) || !alone(text, at) {
		return -1, ""
	}
	if p.gap == "" {
		if p.gap = gap; strings.ContainsAny(gap, "@.") && len(gap) > 1 {
			p.gap = gap[:1] // "j @ m": the gap is what stands before the sign
			return at, gap[1 : len(gap)-1]
		}
		return at, ""
	}
	switch {
	case gap == p.gap:
		return at, ""
	case len(gap) > 2*len(p.gap) && strings.HasPrefix(gap, p.gap) && strings.HasSuffix(gap, p.gap):
		sign := gap[len(p.gap) : len(gap)-len(p.gap)]
		if strings.Trim(sign, " \n\t") == "" {
			return at, " "
		}
		return at, strings.Join(strings.Fields(sign), "") // ": / /"
	case strings.TrimSpace(p.gap) != "" && (gap == "@" || gap == "."):
		return at, gap
	case p.gap == " " && gap == "  ":
		return at, " "
	}
	return -1, ""
}

// isGapByte reports whether c can stand between characters pulled apart.
func isGapByte(c byte) bool { return strings.IndexByte(" \n\t-.*~|_/,+=:#^'\"<>()[]{}\\@", c) >= 0 }

// Spaced appends the steps that take the spaces around "@", and around a dot or
// slash of a domain, away: "jo @ mail . com", "t . me / ana". isTop says what
// can follow the last dot of a domain. A known word before " @name" is none of
// an address.
func Spaced(text string, isTop, known func(string) bool, dst []Step) []Step {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '@':
			dst = closeAround(text, i, !signBehind(text, i+1) && (spaceAt(text, i+1) || !known(wordBefore(text, i))), dst)
		case '.':
			if !spaceAt(text, i-1) && !spaceAt(text, i+1) || !spaceAt(text, i-1) && !afterAt(text, i) {
				continue // nothing to close, or the end of a sentence
			}
			if label := labelAfter(text, i); label != "" && isTop(label) {
				dst = closeAround(text, i, true, dst)
			}
		case '/':
			if i > 1 && spaceAt(text, i-1) && isTop(labelBefore(text, i)) {
				dst = closeAround(text, i, true, dst)
			}
		}
	}
	return dst
}

// signBehind reports whether the token behind i, with white space before it, has a
// sign for "@" of its own: "reach me @ jo{a}mail.com".
func signBehind(text string, i int) bool {
	from := skipOn(text, i)
	if from == i {
		return false
	}
	for to := from; to+2 < len(text) && to-from < longestLabel && text[to] > ' '; to++ {
		if text[to] == '@' || strings.IndexByte("([{<", text[to]) >= 0 && (text[to+1] == '@' || text[to+1] == 'a') {
			return to > from
		}
	}
	return false
}

// closeAround appends the steps that drop the white space on both sides of
// byte i, if it stands between word characters.
func closeAround(text string, i int, ok bool, dst []Step) []Step {
	from, to := skipBack(text, i), skipOn(text, i+1)
	if !ok || from == i && to == i+1 || from == 0 || to == len(text) || !isWordByte(text[from-1]) || !isWordByte(text[to]) {
		return dst
	}
	if from < i {
		dst = append(dst, Step{contact.Span{Start: from, End: i}, "", gapTrick(text[from:i])})
	}
	if i+1 < to {
		dst = append(dst, Step{contact.Span{Start: i + 1, End: to}, "", gapTrick(text[i+1 : to])})
	}
	return dst
}

// wordBefore is the run of word bytes before i and the white space there.
func wordBefore(text string, i int) string {
	to := skipBack(text, i)
	from := to
	for from > 0 && to-from < 64 && isWordByte(text[from-1]) {
		from--
	}
	return text[from:to]
}

func gapTrick(gap string) contact.Evasion {
	if strings.IndexByte(gap, '\n') >= 0 {
		return contact.SplitLines
	}
	return contact.Spacing
}

func spaceAt(text string, i int) bool {
	return 0 <= i && i < len(text) && (text[i] == ' ' || text[i] == '\n' || text[i] == '\t')
}

// mostSpaces is how many spaces or line breaks skipBack and skipOn pass at most.
const mostSpaces = 3

func skipBack(text string, i int) int {
	for n := 0; n < mostSpaces && spaceAt(text, i-1); n++ {
		i--
	}
	return i
}

func skipOn(text string, i int) int {
	for n := 0; n < mostSpaces && i < len(text) && spaceAt(text, i); n++ {
		i++
	}
	return i
}

// labelAfter is the run of letters after the dot at i and the white space
// behind it; empty if more of a word follows.
func labelAfter(text string, i int) string {
	from := skipOn(text, i+1)
	to := from
	for to < len(text) && isLetterByte(text[to]) {
		to++
	}
	if to < len(text) && (isDigitByte(text[to]) || text[to] >= utf8.RuneSelf) {
		return ""
	}
	return text[from:to]
}

// labelBefore is the run of letters before the slash at i and the white space
// before it, if a dot stands before them.
func labelBefore(text string, i int) string {
	to := skipBack(text, i)
	from := to
	for from > 0 && isLetterByte(text[from-1]) {
		from--
	}
	if dot := skipBack(text, from); dot == 0 || text[dot-1] != '.' {
		return ""
	}
	return text[from:to]
}

// afterAt reports whether the word before the dot at i follows an "@".
func afterAt(text string, i int) bool {
	for n := 0; n < 64 && i > 0 && (isWordByte(text[i-1]) || text[i-1] == '-' || text[i-1] == '.'); n++ {
		i--
	}
	i = skipBack(text, i)
	return i > 0 && text[i-1] == '@'
}
