package fold

import (
	"maps"
	"slices"
	"strings"

	"offside/screen/contact"
)

// What people call the pieces of a number that they give one after the other:
// words that say that a piece follows, what they count, and what may stand
// beside either.
var (
	pieceWords = setOf(canonicals(strings.Fields(`first second third fourth then next last lastly finally final ends ending end after afterwards followed start starts begin begins goes comes continues rest
		primero primera segundo segunda tercero tercera luego despues finalmente ultimo ultima termina empieza sigue siguen acaba acaban continua depois terceiro terceira fim comeca
		puis ensuite enfin premier premiere deuxieme troisieme finit dann danach zuletzt erst erste zweite dritte zweiter dritter zum schluss
		poi infine primo prima secondo seconda terzo terza потом затем дальше далее конец второй вторая третий третья phir tapos lalu terus kemudian`)))
	pieceNouns = setOf(canonicals(strings.Fields(`part parts line piece row block group half chunk bit parte linea trozo bloque pedaço partie ligne morceau teil zeile stueck stück часть строка кусок riga pezzo bagian exchange prefix`)))
	pieceFills = setOf(canonicals(strings.Fields(`and the with in en by is are of that this it numbers digits digit number y el la los las con por e o a os as com et le la les par avec und die der das mit и lo gli con aur ang`)))
)

// PieceWords returns the words, in canonical form, with which people tell the
// pieces of a number apart.
func PieceWords() []string {
	return slices.AppendSeq(slices.AppendSeq(slices.Collect(maps.Keys(pieceWords)), maps.Keys(pieceNouns)), maps.Keys(pieceFills))
}

// longestPiece is how many digits a piece of a number has at most.
const longestPiece = 7

// Labelled appends the steps that join the pieces of a number that words tell
// apart: "first 917, then 555 and last 0142", "part 1: 917\npart 2: 555".
func Labelled(text string, dst []Step) []Step {
	for i := 0; i < len(text); {
		if !isDigitByte(text[i]) {
			i++
			continue
		}
		var room [8]contact.Span
		gaps, digits, end := room[:0], 0, i
		for at := i; len(gaps) < len(room); {
			for end = at; end < len(text) && isDigitByte(text[end]); end++ {
				digits++
			}
			if end-at > longestPiece {
				digits = 0
				break
			}
			next := labelEnd(text, end)
			if next == end {
				break
			}
			gaps = append(gaps, contact.Span{Start: end, End: next})
			at = next
		}
		if digits >= minRow && digits <= 16 && len(gaps) > 0 {
			for _, gap := range gaps {
				dst = append(dst, Step{gap, "-", contact.SplitLines})
			}
		}
		i = end
	}
	return dst
}

// mostLabelWords is how many words a label has at most.
const mostLabelWords = 5

// labelEnd is where the digits begin that follow a label at i; i if none do.
func labelEnd(text string, i int) int {
	at, label := i, false
	for range mostLabelWords {
		start, end := nextWord(text, at)
		if start == end || start-at > 3 || strings.ContainsAny(text[at:start], "()@#/+") {
			return i
		}
		w := text[start:end]
		switch {
		case label && digitsOnly(w):
			return start
		case pieceNouns[w]:
			label = true
			if a, b := nextWord(text, end); a == end+1 && countsPiece(text[a:b]) {
				end = b
			}
		case pieceWords[w]:
			label = true
		case !pieceFills[w]:
			return i
		}
		at = end
	}
	start, end := nextWord(text, at)
	if label && start < end && start-at <= 3 && digitsOnly(text[start:end]) {
		return start
	}
	return i
}

// countsPiece reports whether w counts pieces: "part 2", "line two".
func countsPiece(w string) bool {
	_, ok := Digit(w)
	return ok
}
