package screen_test

import (
	"fmt"
	"strings"
	"testing"

	"offside/screen"
	"offside/screen/policy"
)

func TestInnocents(t *testing.T) {
	const src = `name: t
surfaces: [note]
clauses: [{id: A, title: t, text: t, severity: high, on: [{classes: phone, acts: share}, {classes: any, acts: move}], reason: r}]
terms:
  - {lang: en, role: move, class: social, phrases: [come over, "the", go away]}
rules:
  - {id: own.house, class: phone, terms: [house]}
  - {id: own.quiet, class: phone, terms: [this is], state: shadow}
  - {id: own.fine, class: website, terms: [is the]}
samples:
  - {text: this is the house, verdict: allowed}
  - {text: come over, verdict: [allowed, violation]}
  - {text: mail jo@example.com, verdict: allowed}
`
	p, err := policy.Parse("f", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range screen.Innocents(p) {
		got = append(got, c.In("f"))
	}
	want := []string{
		`f:7:5: the rule own.house finds "house" in the sample in line 11, which has to be allowed`,
		`f:5:64: the phrase "the" finds "the" in the sample in line 11, which has to be allowed`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got %s", strings.Join(got, "\n"))
	}
	// Many phrases: the search for the one to blame is not a search through all.
	var many strings.Builder
	for i := range 1500 {
		fmt.Fprintf(&many, "nonsense%d, ", i)
	}
	p, err = policy.Parse("f", []byte(strings.Replace(src, "go away", many.String()+"go away", 1)))
	if err != nil {
		t.Fatal(err)
	}
	if got := screen.Innocents(p); len(got) != 2 {
		t.Errorf("%+v", got)
	}
	if p, err = policy.Default(); err != nil || len(screen.Innocents(p)) > 0 {
		t.Error("the built-in policy has no phrases of its own")
	}
}
