package fold

import (
	"strings"

	"offside/screen/contact"
)

// leastLines is how many lines a list has at least that is read as one number or
// address; leastInitials how many whose first letters are read.
const (
	leastLines    = 3
	leastInitials = 4
	mostLines     = 24
)

// Listed appends the steps that join what stands one piece a line in a list:
// "1) 917\n2) 555\n3) 0142", "- jo\n- @mail\n- .com".
func Listed(text string, dst []Step) []Step {
	for i := 0; i < len(text); {
		var pieces [mostLines]contact.Span
		n, at := 0, i
		for n < len(pieces) && at < len(text) {
			end := lineEnd(text, at)
			piece := listPiece(text, at, end)
			if piece.Len() == 0 {
				break
			}
			pieces[n] = piece
			n, at = n+1, end+1
		}
		if n >= leastLines {
			dst = joinPieces(text, i, pieces[:n], dst)
		}
		i = max(at, lineEnd(text, i)+1)
	}
	return dst
}

// lineEnd is where the line that i stands in ends.
func lineEnd(text string, i int) int {
	if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(text)
}

// listPiece is what stands behind the mark of a list in the line [i,end), if it is
// one short token.
func listPiece(text string, i, end int) contact.Span {
	line := text[i:end]
	at := 0
	for at < len(line) && at < 3 && isWordByte(line[at]) {
		at++
	}
	switch {
	case at > 0 && at < len(line) && strings.IndexByte(").:]", line[at]) >= 0:
		at++
	case at == 0 && line != "" && strings.IndexByte("-*+>", line[0]) >= 0:
		at++
	default:
		return contact.Span{}
	}
	if at == len(line) || line[at] != ' ' {
		return contact.Span{}
	}
	piece := strings.TrimSpace(line[at:])
	if piece == "" || len(piece) > 2*longestPiece || strings.IndexByte(piece, ' ') >= 0 {
		return contact.Span{}
	}
	from := i + at + strings.Index(line[at:], piece)
	return contact.Span{Start: from, End: from + len(piece)}
}

// joinPieces appends the steps that join the pieces of a list that begins at i:
// digits, or what a sign of an address begins.
func joinPieces(text string, i int, pieces []contact.Span, dst []Step) []Step {
	digits, signs := 0, 0
	for _, p := range pieces {
		if w := p.Of(text); digitsOnly(w) {
			digits += len(w)
		} else if digits = -len(text); w[0] == '@' || w[0] == '.' {
			signs++
		}
	}
	read := ""
	switch {
	case digits >= minRow && digits <= 15:
		read = "-"
	case signs == 0:
		return dst
	}
	dst = append(dst, Step{contact.Span{Start: i, End: pieces[0].Start}, "", contact.SplitLines})
	for k := 1; k < len(pieces); k++ {
		dst = append(dst, Step{contact.Span{Start: pieces[k-1].End, End: pieces[k].Start}, read, contact.SplitLines})
	}
	return dst
}

// Initials are the first letters or digits of the lines of text that stand
// together, and where these lines are; the line that told stands in says so and
// is none of them, nor is one that ends with a colon. They are empty if there are
// too few.
func Initials(text string, told int) (word string, lines contact.Span) {
	var best, row []byte
	var at, found contact.Span
	keep := func() {
		if len(row) > len(best) {
			best, found = append([]byte(nil), row...), at
		}
		row, at = row[:0], contact.Span{}
	}
	for i := 0; i < len(text); {
		end := lineEnd(text, i)
		line := strings.TrimSpace(text[i:end])
		if line == "" || i <= told && told < end || strings.HasSuffix(line, ":") || !isWordByte(line[0]) || len(row) == mostLines {
			keep()
		} else {
			if len(row) == 0 {
				at.Start = i + strings.Index(text[i:end], line)
			}
			row, at.End = append(row, line[0]), i+strings.Index(text[i:end], line)+len(line)
		}
		i = end + 1
	}
	keep()
	if len(best) < leastInitials {
		return "", contact.Span{}
	}
	return string(best), found
}
