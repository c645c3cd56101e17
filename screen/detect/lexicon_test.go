package detect

import (
	"testing"

	"offside/screen/contact"
)

func TestDefaultTermsParse(t *testing.T) {
	if err := CheckTerms(testDetector(t).lex); err != nil {
		t.Error(err)
	}
}

func TestCheckTermsNamesMistakes(t *testing.T) {
	for _, phrase := range []string{"(open", "closed)", "{nolist} x", "[nothing]", "..9 far", "!?"} {
		lex := &contact.Lexicon{Terms: []contact.Term{{Lang: "en", Phrase: phrase}}}
		if CheckTerms(lex) == nil {
			t.Errorf("%q: no error", phrase)
		}
	}
}
