package detect

import (
	"slices"
	"testing"

	"offside/screen/contact"
	"offside/screen/fold"
)

// FuzzScanPlain: a text of plain ASCII has the words and signs of its folded
// view, without being folded.
func FuzzScanPlain(f *testing.F) {
	for _, text := range []string{cleanText, contactText, "a b c @d.e //f! $5 x1 ..g % h", "tab\there\r\n", "abcdefgh ABCDEFGHI 12345678a", "a{b`c@d[e", "x/0:9", "\x00", "é"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		words, signs, ok := scanPlain(text, nil)
		signs.letters, signs.upper = 0, 0 // not counted in a folded text
		var v fold.View
		v.Fold(text, contact.Span{End: len(text)})
		want, wantSigns := scanWords(v.Text(), nil)
		if ok && (!slices.Equal(words, want) || signs != wantSigns) {
			t.Errorf("%q: %v %+v, want %v %+v", text, words, signs, want, wantSigns)
		}
		for i := range len(text) {
			if c := text[i]; c >= 0x7f || c < ' ' && c != '\n' && c != '\t' && c != '\r' {
				if ok {
					t.Errorf("%q is called plain", text)
				}
				return
			}
		}
		if !ok {
			t.Errorf("%q is not called plain", text)
		}
	})
}
