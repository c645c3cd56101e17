package detect

import (
	"strings"
	"testing"

	"offside/screen/contact"
)

// sample is a text with what a family must find in it: want is the text with
// each hit in brackets, or empty for none. rule and value, if set, are those
// of the first hit.
type sample struct {
	text, want  string
	rule, value string
	region      string
}

// checkSamples scans the samples and compares the shares that keep accepts.
func checkSamples(t *testing.T, samples []sample, keep func(contact.Hit) bool) {
	t.Helper()
	d := testDetector(t)
	var scratch Scratch
	for _, s := range samples {
		var kept []contact.Hit
		for _, h := range d.Scan(Input{Text: s.text, Regions: [2]string{s.region}}, &scratch) {
			if h.Act == contact.Share && keep(h) {
				kept = append(kept, h)
			}
		}
		want := s.want
		if want == "" {
			want = s.text
		}
		if got := bracketed(s.text, kept); got != want {
			t.Errorf("%q: got %s, want %s", s.text, got, want)
			continue
		}
		if len(kept) > 0 && (s.rule != "" && kept[0].Rule != s.rule || s.value != "" && kept[0].Value != s.value) {
			t.Errorf("%q: got %s %q, want %s %q", s.text, kept[0].Rule, kept[0].Value, s.rule, s.value)
		}
	}
}

// bracketed puts each hit of text into brackets.
func bracketed(text string, hits []contact.Hit) string {
	var b strings.Builder
	at := 0
	for _, h := range hits {
		if h.Start < at {
			continue
		}
		b.WriteString(text[at:h.Start] + "⟦" + h.Text + "⟧")
		at = h.End
	}
	return b.String() + text[at:]
}
