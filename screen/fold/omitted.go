package fold

import (
	"slices"
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// Fillers are what a text says to leave out.
type Fillers struct {
	Said     bool     // it says so at all
	Words    []string // these, in canonical form
	Capitals bool
	Digits   bool
	Letters  bool // all letters between digits
	Shift    int  // what is to be added to each digit: see Shifted
	// First and Last are how many digits at either end are to be left out; a group
	// of them if negative.
	First, Last int
}

// Omitted appends the steps that leave fillers out: the letters between digits
// ("9x1x7x…"), and words and capitals in addresses ("joNOSPAM@mail.com").
// original gives the text of a span as it was written.
func Omitted(text string, f *Fillers, original func(contact.Span) string, dst []Step) []Step {
	for i := 0; i < len(text); {
		if text[i] <= ' ' {
			i++
			continue
		}
		at := contact.Span{Start: i, End: i}
		for at.End < len(text) && text[at.End] > ' ' {
			at.End++
		}
		i = at.End
		switch tok := trimToken(text, at).Of(text); {
		case tok == "":
		case (f.First != 0 || f.Last != 0) && isDigitByte(tok[0]):
			dst, i = f.fromEnds(text, trimToken(text, at).Start, dst)
		case f.Said && (strings.IndexByte(tok, '@') > 0 || strings.Count(tok, ".") > 0 && len(tok) > 6):
			dst = f.fromAddress(text, at, original, dst)
		case countDigits(tok) == 0:
		default:
			if row := rowEnd(text, at.End); f.Said && countDigits(text[at.Start:row]) <= mostDigits {
				at.End, i = row, row
			}
			dst = f.fromNumber(text, trimToken(text, at), dst)
		}
	}
	return dst
}

// fromEnds leaves out what stands at the ends of the row of digits at i, and
// returns where the row ends.
func (f *Fillers) fromEnds(text string, i int, dst []Step) (_ []Step, end int) {
	digits, first := 0, i
	end = i
	for at := i; at < len(text) && at-end <= longestGap && digits <= 2*mostDigits; at++ {
		if isDigitByte(text[at]) {
			digits, end = digits+1, at+1
			if f.First > 0 && digits == f.First || f.First < 0 && first == i && (at+1 == len(text) || !isDigitByte(text[at+1])) {
				first = at + 1
			}
		} else if strings.IndexByte(" -./()", text[at]) < 0 {
			break
		}
	}
	if digits < minRow+max(f.First, -f.First, 0)+max(f.Last, -f.Last, 0) || digits > mostDigits {
		return dst, max(end, i+1)
	}
	last := end
	for n := 0; f.Last > n || f.Last < 0 && last == end-n && last > first && isDigitByte(text[last-1]); last-- {
		if isDigitByte(text[last-1]) {
			n++
		}
	}
	for first < last && first > i && !isDigitByte(text[first]) {
		first++
	}
	for last > first && last < end && !isDigitByte(text[last-1]) {
		last--
	}
	if first > i {
		dst = append(dst, Step{contact.Span{Start: i, End: first}, "", contact.Omission})
	}
	if last < end {
		dst = append(dst, Step{contact.Span{Start: last, End: end}, "", contact.Omission})
	}
	return dst, end
}

// mostDigits is how many digits a number has at most from which something is left
// out.
const mostDigits = 16

func countDigits(s string) int {
	n := 0
	for i := range len(s) {
		if isDigitByte(s[i]) {
			n++
		}
	}
	return n
}

// rowEnd is the end of the row of tokens that the one which ends at i begins: the
// next ones that hold digits and letters belong to it.
func rowEnd(text string, i int) int {
	for all := 0; all <= mostDigits && i < len(text) && text[i] == ' '; {
		end, digits := i+1, 0
		for end < len(text) && text[end] > ' ' {
			if isDigitByte(text[end]) {
				digits++
			}
			end++
		}
		if digits == 0 {
			break
		}
		i, all = end, all+digits
	}
	return i
}

// fromNumber leaves the letters of a row of tokens out that has many digits: all of
// them if the text says so, else one letter or word that stands between them again
// and again. It returns where the row ends.
func (f *Fillers) fromNumber(text string, at contact.Span, dst []Step) []Step {
	digits, letters, runs, same := 0, 0, 0, true
	var filler string
	for i := at.Start; i < at.End; {
		r, n := utf8.DecodeRuneInString(text[i:at.End])
		switch kindOf(r) {
		case kindDigit:
			digits++
		case kindLetter:
			end := i
			for end < at.End {
				r, n := utf8.DecodeRuneInString(text[end:at.End])
				if kindOf(r) != kindLetter {
					break
				}
				end += n
			}
			run := text[i:end]
			letters, runs, same = letters+utf8.RuneCountInString(run), runs+1, same && (filler == "" || filler == run)
			filler, n = run, end-i
		}
		i += n
	}
	least, most := minRow, mostDigits
	if f.Said && letters > 0 && f.names(filler) && same {
		least = 1
	}
	if digits < least || digits > most || letters == 0 || !f.Said && (!same || runs < 2 || len(filler) > 1 && (runs < 3 || numberWords[filler].value > 0)) ||
		f.Said && !f.Letters && !f.names(filler) && !(same && runs > 2 && len(filler) > 1) && 2*letters < digits {
		return dst
	}
	for i := at.Start; i < at.End; {
		r, n := utf8.DecodeRuneInString(text[i:at.End])
		if k := kindOf(r); k == kindLetter || (f.Said || f.Letters) && (k == kindAlone || strings.IndexByte("*#_~^", text[i]) >= 0) {
			dst = append(dst, Step{contact.Span{Start: i, End: i + n}, "", contact.Omission})
		}
		i += n
	}
	return dst
}

// names reports whether the text names the filler, a letter or a word.
func (f *Fillers) names(filler string) bool { return slices.Contains(f.Words, filler) }

// fromAddress leaves named words, and capitals or digits if they are named, out
// of an address.
func (f *Fillers) fromAddress(text string, at contact.Span, original func(contact.Span) string, dst []Step) []Step {
	for i := at.Start; i < at.End; {
		n := f.fillerAt(text, i, at.End, original)
		if n == 0 {
			i++
			continue
		}
		end := i + n
		if end < at.End && (text[end] == '.' || text[end] == '-' || text[end] == '_') && i > at.Start && text[i-1] == text[end] {
			end++ // "jo.NOSPAM.x" keeps one dot
		}
		if i > at.Start && text[i-1] == '.' && end < at.End && text[end] == '@' {
			i-- // "jo.NOSPAM@"
		}
		dst = append(dst, Step{contact.Span{Start: i, End: end}, "", contact.Omission})
		i = end
	}
	return dst
}

// fillerAt is the length of the filler at i, or 0.
func (f *Fillers) fillerAt(text string, i, limit int, original func(contact.Span) string) int {
	for _, w := range f.Words {
		if n := markedFiller(text[i:limit], w); n > 0 {
			return n
		}
		if (len(w) > 2 || len(w) == 1) && strings.HasPrefix(text[i:limit], w) && text[i:limit] != w {
			return len(w)
		}
	}
	n := 0
	for i+n < limit {
		c := original(contact.Span{Start: i + n, End: i + n + 1})
		if !(f.Capitals && len(c) == 1 && isUpperByte(c[0]) || f.Digits && isDigitByte(text[i+n])) {
			break
		}
		n++
	}
	return n
}

// markedFiller is the length of w with a mark on either side at the start of
// text: "#NOSPAM#".
func markedFiller(text, w string) int {
	if n := len(w) + 2; len(w) > 2 && len(text) > n && !isWordByte(text[0]) && text[0] < utf8.RuneSelf && text[0] != '@' && text[0] != '.' && text[1:n-1] == w && text[n-1] == text[0] {
		return n
	}
	return 0
}

// Shifted appends the steps that add by to each digit of the numbers of a text
// that says so, without carrying: "add 1 to each digit: 80644…".
func Shifted(text string, by int, dst []Step) []Step {
	for i := 0; i < len(text); {
		if !isDigitByte(text[i]) {
			i++
			continue
		}
		digits, end := 0, i
		for at := i; at < len(text) && at-end <= longestGap && digits <= 16; at++ {
			if isDigitByte(text[at]) {
				digits, end = digits+1, at+1
			} else if !isStuffing(text[at]) {
				break
			}
		}
		for at := i; digits >= minRow && digits <= 16 && at < end; at++ {
			if isDigitByte(text[at]) {
				read := (int(text[at]-'0') + by + 10) % 10
				dst = append(dst, Step{contact.Span{Start: at, End: at + 1}, digitText(byte('0' + read)), contact.Omission})
			}
		}
		i = end
	}
	return dst
}
