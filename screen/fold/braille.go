package fold

import (
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// leastBraille is how many cells in a row are read at least.
const leastBraille = 4

// Cells of Braille that say how those behind them are read.
const (
	brailleNumber  = '⠼'
	brailleCapital = '⠠'
	brailleSign    = '⠈' // "⠈⠁" is "@"
	brailleLine    = '⠨' // "⠨⠤" is "_"
	brailleLetter  = '⠰' // ends a number
	brailleBlank   = '\u2800'
	brailleLast    = '\u28ff'
)

// brailleCells are the letters in Braille, from a on, and the marks that addresses
// have.
var brailleCells = func() map[rune]byte {
	out := map[rune]byte{'⠲': '.', '⠤': '-', '⠂': ',', '⠒': ':', '⠌': '/'}
	for i, r := range []rune("⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵") {
		out[r] = byte('a' + i)
	}
	return out
}()

// Braille appends the steps that read rows of cells of Braille: letter by letter,
// with digits behind the sign for them.
func Braille(text string, dst []Step) []Step {
	for i := 0; i < len(text); {
		next := strings.IndexByte(text[i:], brailleLead)
		if next < 0 {
			break
		}
		i += next
		var row []byte
		number, end := false, i
		for end < len(text) {
			r, n := utf8.DecodeRuneInString(text[end:])
			if r == ' ' && brailleAt(text, end+1) {
				r = brailleBlank
			}
			if r < brailleBlank || r > brailleLast {
				break
			}
			end += n
			switch c := brailleCells[r]; {
			case r == brailleNumber:
				number = true
			case r == brailleBlank:
				row, number = append(row, ' '), false
			case r == brailleLetter:
				number = false
			case r == brailleCapital, r == brailleLine:
			case r == brailleSign:
				if strings.HasPrefix(text[end:], "⠁") {
					row = append(row, '@')
					end += len("⠁")
				}
				number = false
			case number && 'a' <= c && c <= 'j':
				row = append(row, '0'+(c-'a'+1)%10)
			case c == '-' && strings.HasSuffix(text[:end-n], "⠨"):
				row = append(row, '_')
			case c == 0:
				row = append(row, '?')
			default:
				row, number = append(row, c), number && (c == '.' || c == ',' || c == '-')
			}
		}
		if len(row) >= leastBraille {
			dst = append(dst, Step{contact.Span{Start: i, End: end}, string(row), contact.Encoding})
		}
		i = max(end, i+1)
	}
	return dst
}

// brailleLead is the first byte of each cell.
const brailleLead = 0xe2

// brailleAt reports whether a cell stands at i.
func brailleAt(text string, i int) bool {
	if i >= len(text) || text[i] != brailleLead {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return brailleBlank <= r && r <= brailleLast
}
