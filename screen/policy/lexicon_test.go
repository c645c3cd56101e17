package policy

import (
	"errors"
	"slices"
	"testing"
	"testing/fstest"

	"offside/screen/contact"
)

func TestDefaultLexicon(t *testing.T) {
	lex, _, err := defaultLexicon()
	if err != nil {
		t.Fatal(err)
	}
	if len(lex.Hosts) < 500 || len(lex.Platforms) < 40 {
		t.Errorf("%d hosts and %d platforms: want more", len(lex.Hosts), len(lex.Platforms))
	}
	known := map[contact.Class]bool{contact.HostShortener: true, contact.HostEmailProvider: true, contact.HostSample: true}
	for _, c := range contact.Classes() {
		known[c] = true
	}
	seen := map[string]bool{}
	for _, h := range lex.Hosts {
		if !known[h.Class] {
			t.Errorf("%s: unknown class %q", h.Host, h.Class)
		}
		if seen[h.Host] {
			t.Errorf("%s stands twice", h.Host)
		}
		seen[h.Host] = true
	}
}

func TestReadLexiconRefuses(t *testing.T) {
	for name, src := range map[string]string{
		"l/hosts.tsv":     "t.me messaging_link more",
		"l/platforms.lex": "platform x",
		"l/nolang.lex":    "list a = b",
		"l/kind.lex":      "lang en\nword a = b",
		"l/weight.lex":    "lang en\nterm request weight=much",
		"l/loose.lex":     "lang en\n\tbelongs to nothing",
		"l/names.lex":     "platform x class=social\n\tnick = y",
		"l/list.lex":      "lang en\nlist a",
	} {
		_, _, err := readLexicon(fstest.MapFS{name: {Data: []byte(src)}}, "l")
		if !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: got %v, want ErrInvalid", name, err)
		}
	}
}

func TestVariants(t *testing.T) {
	for entry, want := range map[string][]string{
		"paper plane":        {"paper plane"},
		"green/verde app":    {"green app", "verde app"},
		"the /little bird":   {"the bird", "the little bird"},
		"a/b c/d":            {"a c", "b c", "a d", "b d"},
		"/big blue app/site": {"blue app", "big blue app", "blue site", "big blue site"},
	} {
		if got := variants(entry); !slices.Equal(got, want) {
			t.Errorf("variants(%q) = %q, want %q", entry, got, want)
		}
	}
}
