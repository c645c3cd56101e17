package fold

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// radio is the alphabet with which letters are spelled over the radio. It is read
// only.
var radio = map[string]byte{"alfa": 'a', "alpha": 'a', "bravo": 'b', "charlie": 'c', "delta": 'd', "echo": 'e', "foxtrot": 'f', "golf": 'g', "hotel": 'h',
	"india": 'i', "juliet": 'j', "juliett": 'j', "kilo": 'k', "lima": 'l', "mike": 'm', "november": 'n', "oscar": 'o', "papa": 'p', "quebec": 'q',
	"romeo": 'r', "sierra": 's', "tango": 't', "uniform": 'u', "victor": 'v', "whiskey": 'w', "whisky": 'w', "xray": 'x', "yankee": 'y', "zulu": 'z'}

// RadioWords returns the words of that alphabet.
func RadioWords() []string { return slices.Sorted(maps.Keys(radio)) }

// leastSpelt is how many letters in a row are read that are spelled so.
const leastSpelt = 3

// Spelt appends the steps that read rows of words as the letters that they spell:
// "romeo oscar sierra alpha".
func Spelt(text string, dst []Step) []Step {
	for i := 0; i < len(text); {
		start, end := nextWord(text, i)
		if start == end {
			break
		}
		i = end
		var row [32]byte
		letters, last := row[:0], start
		for at := start; len(letters) < len(row); {
			s, e := nextWord(text, at)
			if s == e || s > start && (s-last > longestGap || strings.Trim(text[last:s], " ,-.") != "") || radio[text[s:e]] == 0 {
				break
			}
			letters, at, last = append(letters, radio[text[s:e]]), e, e
		}
		if len(letters) >= leastSpelt {
			dst = append(dst, Step{contact.Span{Start: start, End: last}, string(letters), contact.Encoding})
			i = last
		}
	}
	return dst
}

// pictured are the pictures that people put for a word.
var pictured = map[rune]string{'☎': "phone", '📞': "phone", '📱': "phone", '📲': "phone", '🤙': "call", '✆': "phone", '☏': "phone", '✉': "email", '📧': "email", '📩': "email", '📨': "email", '💌': "email"}

// Pictured appends the steps that read pictures as the words that they stand for:
// "send me your 📞".
func Pictured(text string, dst []Step) []Step {
	for i, r := range text {
		word := pictured[r]
		if word == "" {
			continue
		}
		end := i + utf8.RuneLen(r)
		if i > 0 && text[i-1] > ' ' {
			word = " " + word
		}
		if end < len(text) && text[end] > ' ' {
			word += " "
		}
		dst = append(dst, Step{contact.Span{Start: i, End: end}, word, contact.Emoji})
	}
	return dst
}
