package detect

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"offside/screen/contact"
)

func FuzzScan(f *testing.F) {
	for _, s := range []string{contactText, "ana (at) lopez-design (dot) com", "t[.]me/ana", "９1\u200b7 555 0142", "nueve uno siete, cinco cinco cinco",
		"http://foo.com/a_\"b\"", "\xff@\xff.com", "x ext. 5 (+44) 20-7946/0958x12", "президент.рф", "jo@ex\u0301ample.com", "221B Baker Street, London NW1 6XE"} {
		f.Add(s, "0917", "US")
	}
	d := testDetector(f)
	f.Fuzz(func(t *testing.T, text, before, region string) {
		var s Scratch
		in := Input{Text: before, Message: "a", Regions: [2]string{region}}
		checkHits(t, &in, d.Scan(in, &s))
		in = Input{Text: text, Message: "b", Regions: in.Regions, Before: d.Fragments(in, &s, nil)}
		hits := d.Scan(in, &s)
		checkHits(t, &in, hits)
		checkCandidates(t, &in, d.Explain(in, new(Scratch)), len(hits))
	})
}

// checkCandidates checks what holds for the explanation of any text: its hits
// are as many as a scan's, and each candidate lies in the text.
func checkCandidates(t *testing.T, in *Input, candidates []Candidate, hits int) {
	t.Helper()
	for _, c := range candidates {
		if c.Hit != nil && c.Winner == nil {
			hits--
		}
		if c.Start < 0 || c.End > len(in.Text) || c.Len() <= 0 || c.Hit == nil && c.Reason == "" {
			t.Fatalf("%q: candidate %+v", in.Text, c)
		}
	}
	if hits != 0 {
		t.Fatalf("%q: %d hits fewer explained than found", in.Text, hits)
	}
}

// checkHits checks what holds for the hits of any text.
func checkHits(t *testing.T, in *Input, hits []contact.Hit) {
	t.Helper()
	for i, h := range hits {
		if h.Start < 0 || h.End > len(in.Text) || h.Len() <= 0 || h.Text != h.Of(in.Text) {
			t.Fatalf("%q: hit %+v", in.Text, h)
		}
		if utf8.ValidString(in.Text) && !utf8.ValidString(h.Text) {
			t.Fatalf("%q: %v cuts a rune", in.Text, h.Span)
		}
		if h.Rule == "" || h.Confidence <= 0 || h.Confidence > 1 || h.Parts == nil || h.Evasions == nil || h.Cues == nil || h.Evidence == nil {
			t.Fatalf("%q: incomplete hit %+v", in.Text, h)
		}
		for _, o := range hits[:i] {
			if o.Start > h.Start {
				t.Fatalf("%q: hits out of order", in.Text)
			}
			if o.Act == h.Act && o.Overlaps(h.Span) {
				t.Fatalf("%q: %v and %v overlap", in.Text, o.Span, h.Span)
			}
		}
	}
}

// TestLongTexts: hostile texts of 200 kB are screened in about the processor's time
// that their length asks for. The bound is generous: what it must catch is time that
// grows with the square, which takes minutes here.
func TestLongTexts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	d := testDetector(t)
	var s Scratch
	for _, piece := range hostile {
		text := strings.Repeat(piece, 200_000/len(piece))
		start := processorTime()
		d.Scan(Input{Text: text}, &s)
		if took := processorTime() - start; took > 30*time.Second {
			t.Errorf("%q, repeated, took %v", piece, took)
		} else if took > time.Second {
			t.Logf("%q, repeated, took %v", piece, took.Round(time.Millisecond))
		}
	}
}
