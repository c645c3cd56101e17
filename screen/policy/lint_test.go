package policy

import (
	"strings"
	"testing"
)

func TestDefaultHasNoWarnings(t *testing.T) {
	p, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range p.Warnings() {
		t.Error(w.In("freelance.yaml"))
	}
}

// full is a policy that nothing can be said against; tests change it.
const full = `name: full
surfaces: [note, letter]
contract_states: [none, active]
clauses:
  - id: A
    title: Phone
    text: No phones in notes.
    severity: high
    on: [{classes: phone, acts: share}]
    when:
      - if: "surface == 'note'"
        text: it is a note
    reason: "{hit.class} {hit.act}."
  - id: B
    title: Mail
    text: No mail.
    severity: low
    on: [{classes: [email, phone], acts: [share, request]}]
    reason: "{hit.class} {hit.act}."
exceptions:
  - id: E
    title: Signed
    text: Unless signed.
    lifts: [A, B]
    when:
      - {if: "contract.state == 'active'", text: there is a contract}
    reason: "there is a contract."
samples:
  - {text: "call +1 415 555 2671", facts: {surface: note, contract.state: none}, verdict: violation, clause: [A]}
  - {text: "mail ana@lopez.net", facts: {surface: note, contract.state: active}, verdict: exception, clause: B, exception: E}
`

func TestWarnings(t *testing.T) {
	const third = `  - id: C
    title: More
    text: No more.
    severity: low
    on: [{classes: phone, acts: share}]
    when: [{if: "WHEN", text: a condition}]
    reason: "x"
exceptions:`
	tests := []struct {
		name     string
		old, new string
		want     []string
	}{
		{"nothing", "", "", nil},
		{"a surface that there is not", "surface == 'note'", "surface == 'notes'", []string{`f:11:25: surface is never "notes" (did you mean "note"?)`}},
		{"in a list", "surface == 'note'", "surface in ['note', 'nope']", []string{`f:11:34: surface is never "nope"`}},
		{"a class", "surface == 'note'", "hit.class != 'fone'", []string{`f:11:27: hit.class is never "fone"`, "B never applies to phone share: A comes first"}},
		{"a cue", "surface == 'note'", "!('dokument' in hit.cues)", []string{`hit.cues is never "dokument" (did you mean "document"?)`}},
		{"the other way round", "surface == 'note'", "'nope' == surface", []string{`surface is never "nope"`}},
		{"no list of plans", "surface == 'note'", "client.plan == 'gold'", []string{"client.plan can have no value here: the policy lists none"}},
		{"values and attachments are free", "surface == 'note'", "hit.value != 'x' || 'a.pdf' in attachments", nil},
		{"taken by an earlier one", "exceptions:", strings.Replace(third, "WHEN", "surface == 'note'", 1),
			[]string{"f:20:5: C is unreachable: A comes first", "f:20:5: no sample names C"}},
		{"also by one without conditions", "exceptions:", strings.Replace(third, "WHEN", "surface == 'letter'", 1), []string{"C is unreachable: B comes first", "no sample names C"}},
		{"a condition that never holds", "surface == 'note'", "hit.class == 'email' && surface == 'note'",
			[]string{`f:5:5: A is unreachable: "hit.class == 'email' && surface == 'note'" never holds for phone share`, "E never lifts A"}},
		{"half of a clause", "\n        text: it is a note", "\n        text: it is a note\n      - {if: \"true\", text: yes}", nil},
		{"an earlier one always applies", "surface == 'note'", "surface == 'note' || true", []string{"f:14:5: B never applies to phone share: A comes first"}},
		{"lifts nothing", "contract.state == 'active'", "contract.state == 'active' && hit.class == 'payment'",
			[]string{"E never lifts A: no hit fits both", "E never lifts B", "E lifts nothing"}},
		{"no sample", ", exception: E", "", []string{"f:21:5: no sample names E"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			src := strings.Replace(full, tt.old, tt.new, 1)
			if tt.old != "" && src == full {
				t.Fatal("nothing changed")
			}
			p, err := Parse("f", []byte(src))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, w := range p.Warnings() {
				got = append(got, w.In("f"))
			}
			if len(got) != len(tt.want) {
				t.Fatalf("got %q, want %q", got, tt.want)
			}
			for i, want := range tt.want {
				if !strings.Contains(got[i], want) {
					t.Errorf("got %q, want %q", got[i], want)
				}
			}
		})
	}
}
