package detect

import (
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// What stands in quotation marks beside words that say that something made shows
// it, or that it is worked on, is the matter of the text and not its contact: a
// label to translate, a row to parse, what a form asks.

// longestQuoted bounds what stands in quotation marks beside a contact, in bytes.
const longestQuoted = 80

// quoteMarks are the marks that open a quotation, each with the one that closes
// it.
var quoteMarks = map[rune]string{'"': `"`, '\'': `'`, '`': "`", '«': "»", '“': "”\"", '„': "“”\"", '‘': "’'", '‚': "‘’", '»': "«", '「': "」", '《': "》", '”': "”"}

// quotation is the quotation that at stands in, its marks included; empty if it
// stands in none.
func (p *pass) quotation(at contact.Span) contact.Span {
	for i := at.Start; i > 0 && at.Start-i < longestQuoted && p.text[i-1] != '\n'; {
		mark, n := utf8.DecodeLastRuneInString(p.text[:i])
		i -= n
		closing, ok := quoteMarks[mark]
		if !ok || i > 0 && isAlnum(p.text[i-1]) {
			continue
		}
		rest := p.text[at.End:min(len(p.text), at.End+longestQuoted)]
		end := strings.IndexAny(rest, closing)
		if line := strings.IndexByte(rest, '\n'); end < 0 || line >= 0 && line < end {
			continue
		}
		_, n = utf8.DecodeRuneInString(rest[end:])
		if after := at.End + end + n; after == len(p.text) || !isAlnum(p.text[after]) {
			return contact.Span{Start: i, End: after}
		}
	}
	return contact.Span{}
}

// asMatter reports whether at stands in a quotation that words beside it call
// something made or worked on.
func (p *pass) asMatter(at contact.Span) bool {
	q := p.quotation(at)
	if q.Len() == 0 || p.ownBefore(at, q.Start) {
		return false
	}
	first, last := p.wordIndex(q.Start), p.wordIndex(q.End)
	return p.worked(max(0, first-mostBeside), first) || p.worked(last, min(len(p.words), last+mostBeside))
}

// mostBeside is how many words beside a quotation can say what it is.
const mostBeside = 12

// worked reports whether one of the words [from,to) says that something made
// shows a text, or that it is worked on.
func (p *pass) worked(from, to int) bool {
	for i := from; i < to; i++ {
		if p.listed(nearShown, i, to-1) || p.listed(nearMatter, i, to-1) {
			return true
		}
	}
	return false
}

// ownBefore reports whether words right before from, where a quotation with the
// contact at at begins, offer it as one's own: "my number is".
func (p *pass) ownBefore(at contact.Span, from int) bool {
	near := p.termsNear(contact.Span{Start: at.Start, End: at.Start})
	for i := range near {
		t := &near[i]
		if t.Role == roleAnnounce && t.Class != contact.Address && t.End <= from && from-t.End < announcing || t.Role == roleOwn && t.End <= from && from-t.End < announcing {
			return true
		}
	}
	return false
}

// inCodeLine reports whether at stands in a line that is written as code: it has
// marks that prose does not have.
func (p *pass) inCodeLine(at contact.Span) bool {
	from := max(0, at.Start-longestSentence)
	start := from + strings.LastIndexByte(p.text[from:at.Start], '\n') + 1
	end := at.End
	for end < len(p.text) && end-at.End < longestSentence && p.text[end] != '\n' {
		end++
	}
	marks := 0
	for _, part := range [...]string{p.text[start:at.Start], p.text[at.End:end]} {
		for i := 0; i < len(part); i++ {
			if strings.IndexByte("{}[]=<>;\\|^$_", part[i]) >= 0 {
				marks++
			}
		}
	}
	return marks >= fewestCodeMarks && p.quotation(at).Len() > 0
}

// fewestCodeMarks is how many of the marks of code a line has at least.
const fewestCodeMarks = 3

// isDummy reports whether a number ends with so many same digits that it holds
// the place of one: +7 (000) 000-00-00, 99999-9999.
func isDummy(number string) bool {
	last, same := byte(0), 0
	for i := len(number) - 1; i >= 0; i-- {
		switch c := number[i]; {
		case !isDigit(c):
		case last == 0 || c == last:
			last, same = c, same+1
		default:
			return same >= fewestSame
		}
	}
	return same >= fewestSame
}

// fewestSame is how many same digits a number that holds a place ends with.
const fewestSame = 7
