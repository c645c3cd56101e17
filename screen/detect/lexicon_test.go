package detect_test

import (
	"testing"

	"offside/screen/contact"
	"offside/screen/detect"
	"offside/screen/policy"
)

// defaultLexicon is the lexicon that the default policy brings.
func defaultLexicon(t testing.TB) *contact.Lexicon {
	t.Helper()
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	return p.Lexicon()
}

func TestDefaultTermsParse(t *testing.T) {
	if err := detect.CheckTerms(defaultLexicon(t)); err != nil {
		t.Error(err)
	}
}

func TestCheckTermsNamesMistakes(t *testing.T) {
	for _, phrase := range []string{"(open", "closed)", "{nolist} x", "[nothing]", "..9 far", "!?"} {
		lex := &contact.Lexicon{Terms: []contact.Term{{Lang: "en", Phrase: phrase}}}
		if detect.CheckTerms(lex) == nil {
			t.Errorf("%q: no error", phrase)
		}
	}
}
