package detect

import (
	"slices"
	"strings"
	"testing"

	"offside/screen/contact"
)

func TestPatterns(t *testing.T) {
	lex := &contact.Lexicon{Patterns: []contact.Pattern{
		{Rule: "own.code", Class: "pigeon", Act: contact.Share, Confidence: .9, Expr: `PG-\d{4}`, Words: true},
		{Rule: "own.loft", Class: "pigeon", Act: contact.Move, Confidence: .8, Expr: `голубь|dove ?cote`, Words: true},
		{Rule: "own.broken", Class: "pigeon", Act: contact.Share, Expr: `(`},
		{Rule: "own.empty", Class: "pigeon", Act: contact.Share, Confidence: .9, Expr: `q*`},
	}}
	d := New(lex)
	for text, want := range map[string][]string{
		"take PG-1234 now":        {"own.code PG-1234"},
		"take ＰＧ-1234":            {"own.code ＰＧ-1234"}, // full width, as a reader sees it
		"XPG-1234 and PG-12345":   nil,
		"пришли ГОЛУБЬ домой":     {"own.loft ГОЛУБЬ"},
		"the DoveCote, PG-0001":   {"own.loft DoveCote", "own.code PG-0001"},
		"a dovecotes and nothing": nil,
	} {
		var got []string
		for _, h := range d.Scan(Input{Text: text}, &Scratch{}) {
			got = append(got, h.Rule+" "+h.Text)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	if n := len(d.Scan(Input{Text: strings.Repeat("PG-1234 ", 1000)}, &Scratch{})); n != maxMatches {
		t.Errorf("%d hits, want %d", n, maxMatches)
	}
}

// TestRulesAreAll: no hit of the tables has a rule that Rules does not name.
func TestRulesAreAll(t *testing.T) {
	d, rules := testDetector(t), Rules()
	for _, text := range []string{"call +1 415 555 2671", "mail jo@x.io", "jo at gmail dot com", "t.me/jo", "221B Baker Street, London NW1 6XE",
		"what is your email and phone?", "let's talk on whatsapp", "the number is on my site", "skype: ana.lopez", "analopez.studio/contact", "P.O. Box 12, Oxford OX1 1AA"} {
		for _, h := range d.Scan(Input{Text: text}, &Scratch{}) {
			if !slices.Contains(rules, h.Rule) {
				t.Errorf("%q: %s is not among the rules", text, h.Rule)
			}
		}
	}
}
