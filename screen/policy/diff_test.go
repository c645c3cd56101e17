package policy

import (
	"slices"
	"strings"
	"testing"
)

func TestDiff(t *testing.T) {
	tests := []struct {
		name     string
		old, new string // a change of full
		want     []string
	}{
		{"only the form", "name: full", "# a comment\nname:   \"full\"", nil},
		{"severity", "severity: low", "severity: medium", []string{"clause B, severity: low → medium"}},
		{"a condition", "surface == 'note'", "surface != 'letter'", []string{
			"clause A, when: removed: surface == 'note' (it is a note)", "clause A, when: added: surface != 'letter' (it is a note)"}},
		{"what it is on", "[share, request]", "[share]", []string{"clause B, on: removed: email request", "clause B, on: removed: phone request"}},
		{"lifts", "lifts: [A, B]", "lifts: [A]", []string{"exception E, lifts: removed: B"}},
		{"lifts all", "    lifts: [A, B]\n", "", []string{"exception E, lifts: removed: A", "exception E, lifts: removed: B", "exception E, lifts: added: every clause"}},
		{"a surface", "[note, letter]", "[note, letter, {id: wall, public: true}]", []string{"policy, surfaces: added: wall (public)"}},
		{"a reason code", "samples:", "reason_codes: [{id: r, label: Clear, key: '1', outcome: confirm}]\nsamples:", []string{"reason code r: added: Clear"}},
		{"a required reason", "samples:", "reason_codes: [{id: r, label: Clear, key: '1', outcome: confirm, required: true}]\nsamples:", []string{"reason code r: added: Clear"}},
		{"words", "clauses:", "words: {surface: {note: a note}}\nclauses:", []string{"words surface: added"}},
		{"a sample", "verdict: violation", "verdict: allowed", []string{
			`policy, samples: removed: "call +1 415 555 2671", contract.state = none, surface = note: violation A`,
			`policy, samples: added: "call +1 415 555 2671", contract.state = none, surface = note: allowed A`}},
	}
	a := parsed(t, full)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := parsed(t, strings.Replace(full, tt.old, tt.new, 1))
			if a.Hash() == b.Hash() {
				t.Fatal("nothing changed")
			}
			checkDiff(t, Diff(a, b), tt.want)
			if back := Diff(b, a); len(back) != len(tt.want) {
				t.Errorf("the way back: %v", back)
			}
		})
	}
}

func TestDiffOfClauses(t *testing.T) {
	head, rest, _ := strings.Cut(full, "  - id: A\n")
	first, rest, _ := strings.Cut(rest, "  - id: B\n")
	second, tail, _ := strings.Cut(rest, "exceptions:")
	swapped := head + "  - id: B\n" + second + "  - id: A\n" + first + "exceptions:" + tail
	checkDiff(t, Diff(parsed(t, full), parsed(t, swapped)), []string{"clause B: moved before A"})
	gone := strings.NewReplacer("lifts: [A, B]", "lifts: [A]", "clause: B, ", "", "  - id: B\n"+second, "").Replace(full)
	got := Diff(parsed(t, full), parsed(t, gone))
	if !slices.Contains(got, Change{Kind: PartRemoved, Part: "clause", ID: "B", Old: "Mail"}) {
		t.Errorf("got %v", got)
	}
}

// TestDiffOfTheSame: parts with the same id, which phrases and known-safe values
// can have, are not taken for each other.
func TestDiffOfTheSame(t *testing.T) {
	const own = `terms:
  - {lang: en, role: move, phrases: [fly away with me]}
  - {lang: en, role: request, phrases: [fly away with me]}
known_safe:
  - {value: "+14155552671", class: phone, who: ana, when: 2026-01-01, why: a}
  - {value: "+14155552671", class: email, who: bob, when: 2026-01-01, why: b}
`
	checkDiff(t, Diff(parsed(t, full+own), parsed(t, full+own)), nil)
	checkDiff(t, Diff(parsed(t, full+own), parsed(t, full+strings.Replace(own, "role: request", "role: announce", 1))),
		[]string{"term en fly away with me (2), role: request → announce"})
}

func checkDiff(t *testing.T, changes []Change, want []string) {
	t.Helper()
	var got []string
	for _, c := range changes {
		got = append(got, c.String())
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func parsed(t *testing.T, src string) *Policy {
	t.Helper()
	p, err := Parse("f", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	return p
}
