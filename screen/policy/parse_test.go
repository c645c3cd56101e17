package policy

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"offside/screen/contact"
)

// small is a policy as small as one can be; tests change a line of it.
const small = `name: small
surfaces: [note]
clauses:
  - id: A
    title: Phone
    text: No phones.
    severity: high
    on: [{classes: phone, acts: share}]
    when:
      - if: "surface == 'note'"
        text: it is a note
    reason: "{hit.class} {hit.act}."
exceptions:
  - id: E
    title: Signed
    text: Unless signed.
    when:
      - {if: "contract.state == 'active'", text: there is a contract}
    reason: "there is a contract."
`

func TestSmallPolicy(t *testing.T) {
	p, err := Parse("small.yaml", []byte(small))
	if err != nil {
		t.Fatal(err)
	}
	h := found("phone share own")
	got := p.Explain(&Facts{Surface: Fact{"note", Given}}, &h, nil)
	if brief(got) != "A needs_review E" || len(got.Because) != 3 {
		t.Errorf("got %+v", got)
	}
}

func TestParseComplaints(t *testing.T) {
	tests := []struct {
		name     string
		old, new string // a change of small; without old, new is the file
		want     []string
	}{
		{"empty", "", "", []string{"f: the file is empty"}},
		{"blank", "", " \n\n", []string{"f: the file is empty"}},
		{"only a comment", "", "# nothing\n", []string{"f:"}},
		{"a text", "", "hello", []string{`f:1:1: a policy must be a mapping (key: value), not the text "hello"`}},
		{"a list", "", "- a\n- b\n", []string{"f:1:1: a policy must be a mapping (key: value), not a list"}},
		{"NUL", "name: small", "name: sm\x00all", []string{"f:1:9: a NUL byte: this is not a text file"}},
		{"invalid UTF-8", "name: small", "name: sm\xffall", []string{"f:1:"}},
		{"tab", "    title: Phone", "\ttitle: Phone", []string{"f:5:1: a tab in the indentation: YAML wants spaces"}},
		{"two documents", "exceptions:", "---\nexceptions:", []string{"f:"}},
		{"alias", "text: it is a note", "text: *x", []string{"f:"}},
		{"anchor", "title: Phone", "title: &x Phone", []string{"f:5:12: anchors and aliases"}},
		{"alias bomb", "", "a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nname: [*c,*c,*c]\n", []string{"f:1:4: anchors and aliases"}},
		{"deep nesting", "", strings.Repeat("[", 20000), []string{"f:1:"}},
		{"unknown key", "severity: high", "severty: high", []string{
			`f:4:5: a clause lacks "severity"`, `f:7:5: a clause has no key "severty" (did you mean "severity"?)`}},
		{"duplicate key", "title: Phone", "title: Phone\n    title: Fax", []string{`f:6:5: "title" is given twice: first in line 5`}},
		{"duplicate id", "id: E", "id: A", []string{`f:14:9: the id "A" is taken: see line 4`}},
		{"wrong type", "title: Phone", "title: [Phone]", []string{"f:5:12: title must be a text, not a list"}},
		{"no text", "title: Phone", "title:", []string{"f:5:11: title must be a text, not nothing"}},
		{"no clauses", "clauses:", "samples: []\nclausses:", []string{"f:1:1: a policy needs at least one clause", "f:4:1: a policy has no key"}},
		{"severity", "high", "hgih", []string{`f:7:15: severity must be one of high, medium, low, not "hgih" (did you mean "high"?)`}},
		{"class", "classes: phone", "classes: phne", []string{`f:8:20: there is no class "phne" (did you mean "phone"?)`}},
		{"act", "acts: share", "acts: sharing", []string{`there is no act "sharing" (did you mean "share"?)`}},
		{"no act", ", acts: share", "", []string{`f:8:10: an entry of on needs both "classes" and "acts"`}},
		{"except", "acts: share", "acts: share, except: email", []string{`"except" goes with "classes: any" only`}},
		{"lifts what is not there", "when:\n      - {", "lifts: B\n    when:\n      - {", []string{`there is no clause "B" (did you mean "A"?)`}},
		{"exception without condition", "when:\n      - {if: \"contract.state == 'active'\", text: there is a contract}", "source: none",
			[]string{`f:14:5: exception "E" has no condition`}},
		{"condition syntax", `surface == 'note'`, `surface == `, []string{"f:10:24: the condition ends too early"}},
		{"condition type", `surface == 'note'`, `surface == 1`, []string{"f:10:22: == does not go with (string, int)"}},
		{"condition is no truth", `surface == 'note'`, `surface`, []string{"f:10:13: the condition gives string; it must be true or false"}},
		{"unknown fact", `surface == 'note'`, `true && contract.stat == 'x'`, []string{`f:10:22: there is no fact or function "contract.stat" (did you mean "contract.state"?)`}},
		{"unknown function", `surface == 'note'`, `surface.shout() == 'x'`, []string{`there is no fact or function "shout"`}},
		{"two mistakes", `surface == 'note'`, `clients.plan == 'x' && contact.state == 'y'`, []string{
			`f:10:14: there is no fact or function "clients.plan" (did you mean "client.plan"?)`,
			`f:10:37: there is no fact or function "contact.state" (did you mean "contract.state"?)`}},
		{"empty condition", `"surface == 'note'"`, `""`, []string{`f:10:13: the condition is empty`}},
		{"regular expression", `surface == 'note'`, `surface.matches('(a')`, []string{"f:10:13: error parsing regexp"}},
		{"huge repeat", `surface == 'note'`, `surface.matches('(a{1000}){1000}')`, []string{"f:10:13: error parsing regexp"}},
		{"costly", `surface == 'note'`, `attachments.all(a, attachments.all(b, attachments.all(c, a + b == c)))`,
			[]string{"f:10:13: the condition is too costly"}},
		{"long", `surface == 'note'`, `surface == '` + strings.Repeat("x", 3000) + `'`, []string{"f:10:"}},
		{"nested", `surface == 'note'`, strings.Repeat("(", 500) + "true" + strings.Repeat(")", 500), []string{"f:10:"}},
		{"template field", "{hit.class} {hit.act}.", "{hit.clas} {hit.act}.", []string{`f:12:13: there is no field {hit.clas} (did you mean "hit.class"?)`}},
		{"template brace", "{hit.class} {hit.act}.", "{hit.class {hit.act.", []string{"f:12:13:"}},
		{"date", "text: No phones.", "text: No phones.\n    from: 26.6.2020", []string{`f:7:11: from must be a date such as 2020-06-26, not "26.6.2020"`}},
		{"dates", "text: No phones.", "text: No phones.\n    from: 2020-06-26\n    until: 2020-06-26", []string{"f:8:12: until must be later than from"}},
		{"assumed value", "clauses:", "assume: {surface: nota}\nclauses:", []string{`f:3:19: surface cannot be "nota" (did you mean "note"?)`}},
		{"assumed fact", "clauses:", "assume: {hit.class: phone}\nclauses:", []string{`f:3:10: "hit.class" cannot be assumed`}},
		{"words", "clauses:", "words: {contract.stat: {none: x}}\nclauses:", []string{`f:3:9: there is no fact "contract.stat" (did you mean "contract.state"?)`}},
		{"reason codes", "clauses:", "reason_codes:\n  - {id: r, label: R, key: ab, outcome: conform}\nclauses:", []string{
			`f:4:28: a key is one character, not "ab"`, `outcome must be one of confirm, dismiss, exception, not "conform" (did you mean "confirm"?)`}},
		{"reason keys", "clauses:", "reason_codes:\n  - {id: r, label: R, key: 1, outcome: confirm}\n  - {id: s, label: S, key: 1, outcome: confirm}\nclauses:",
			[]string{`the key "1" is taken by "r" for the same outcome`}},
		{"sample", "exceptions:", "samples: [{text: x, verdict: allow, clause: B}]\nexceptions:", []string{
			`a verdict is one of violation, needs_review, exception, allowed, not "allow" (did you mean "allowed"?)`, `there is no clause "B"`}},
		{"everything at once", "", "name: x\nsurfaces: s\nclauses: [1]\nexceptions: {}\nmore: 1\n", []string{
			"f:2:11: surfaces must be a list", "f:3:11: a clause must be a mapping", "f:4:13: exceptions must be a list", `f:5:1: a policy has no key "more"`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			src := tt.new
			if tt.old != "" {
				if src = strings.Replace(small, tt.old, tt.new, 1); src == small {
					t.Fatalf("%q is not in the small policy", tt.old)
				}
			}
			p, err := build("f", []byte(src))
			if p != nil || !errors.Is(err, ErrInvalid) {
				t.Fatalf("got policy %v and error %v, want ErrInvalid", p != nil, err)
			}
			lines := strings.Split(err.Error(), "\n")
			for _, want := range tt.want {
				found := false
				for _, l := range lines {
					found = found || strings.Contains(l, want) && (!strings.HasPrefix(want, "f:") || strings.HasPrefix(l, want))
				}
				if !found {
					t.Errorf("no complaint %q in:\n%v", want, err)
				}
			}
			if len(lines) > max(len(tt.want), 1)+2 {
				t.Errorf("%d complaints for %d mistakes:\n%v", len(lines), len(tt.want), err)
			}
		})
	}
}

// TestParseHuge gives a file too large to be a policy: nothing of it is read.
func TestParseHuge(t *testing.T) {
	src := bytes.Repeat([]byte("- a\n"), 25<<20)
	_, err := Parse("f", src)
	if !errors.Is(err, ErrInvalid) || !strings.Contains(err.Error(), "at most 1048576") {
		t.Errorf("got %v", err)
	}
}

// TestParseManyMistakes bounds the list of complaints.
func TestParseManyMistakes(t *testing.T) {
	var b strings.Builder
	b.WriteString(small)
	for i := range 5000 {
		fmt.Fprintf(&b, "unknown%d: x\n", i)
	}
	_, err := Parse("f", []byte(b.String()))
	var e *FileError
	if !errors.As(err, &e) || len(e.Complaints) != maxComplaints {
		t.Errorf("got %v", err)
	}
}

// TestParseLarge gives large files whose checking could
// take a time that grows with its square. It has to come back.
func TestParseLarge(t *testing.T) {
	repeat := func(s string) string { return strings.Repeat(s, maxSource/4/len(s)) }
	for name, src := range map[string]string{
		"surfaces": "surfaces: [" + repeat("a,") + "b]",
		"classes":  strings.Replace(small, "classes: phone", "classes: ["+repeat("phone,")+"phone]", 1),
		"lifts":    small + "    lifts: [" + repeat("B,") + "A]",
		"keys":     small + repeat("x: y\n"),
		"text":     strings.Replace(small, "No phones.", repeat("x"), 1),
		"key":      small + repeat("x") + ": y",
		"samples":  small + "samples: [" + repeat("{text: x, verdict: allowed, clause: C},") + "]",
		"fields":   strings.Replace(small, "{hit.class}", repeat("{hit.act}"), 1),
		"fact":     strings.Replace(small, "surface == 'note'", repeat("contract.stat || "), 1),
		"clauses":  "name: x\nsurfaces: [a]\nclauses:" + repeat("\n - {id: a}"),
		"names":    "name: x\nsurfaces: [a]\nclauses: [{id: " + repeat("x") + "a}]\nsamples: [{clause: " + repeat("x") + "b}]",
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			_, err := build("f", []byte(src))
			t.Logf("%d bytes in %v", len(src), time.Since(start).Round(time.Millisecond))
			if err != nil && !errors.Is(err, ErrInvalid) {
				t.Error(err)
			}
		})
	}
}

// TestSampleThread: people say the same thing twice.
func TestSampleThread(t *testing.T) {
	p := parsed(t, small+"samples: [{text: x, before: [ok, ok], verdict: allowed}]")
	if got := p.Samples()[0].Before; !slices.Equal(got, []string{"ok", "ok"}) {
		t.Errorf("got %q", got)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(small))
	f.Add([]byte(owned))
	if src, err := os.ReadFile("freelance.yaml"); err == nil {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		p, err := build("f", src) // Parse without the lexicon, which is the same each time
		if err != nil {
			if p != nil || !errors.Is(err, ErrInvalid) {
				t.Fatalf("policy %v with error %v", p != nil, err)
			}
			return
		}
		p.lexicon, p.lexiconID = p.own.extend(&contact.Lexicon{}, "")
		_ = p.Warnings()
		if changes := Diff(p, p); len(changes) > 0 {
			t.Fatalf("a policy differs from itself: %v", changes)
		}
		// Whatever compiles judges without a panic, whatever is known.
		h := found("phone share own")
		for _, facts := range []Facts{{}, p.Assume(time.Unix(0, 0))} {
			if got := p.Explain(&facts, &h, nil); got.Verdict == "" {
				t.Fatalf("no verdict: %+v", got)
			}
			c := p.Case(&facts)
			if lane := c.Lane(Ruled{Verdict: Violation, Clauses: []string{"A"}}, []contact.Hit{h}); lane == "lead" || lane == "second" {
				t.Fatalf("a policy takes a lane of the queue: %s", lane)
			}
			c.Close()
		}
	})
}

// TestParseForms reads the default policy as other editors save it.
func TestParseForms(t *testing.T) {
	for name, src := range map[string][]byte{
		"CRLF":            bytes.ReplaceAll(freelance, []byte("\n"), []byte("\r\n")),
		"byte order mark": append([]byte("\ufeff"), freelance...),
		"document marker": append([]byte("---\n"), freelance...),
		"no last newline": bytes.TrimRight(freelance, "\n"),
	} {
		t.Run(name, func(t *testing.T) {
			p, err := build("f", src)
			if err != nil {
				t.Fatal(err)
			}
			h := found("phone share own talk")
			if got := p.Judge(given(t, p, "contract=active"), &h, nil); brief(got) != "C1 exception X1" {
				t.Errorf("got %s", brief(got))
			}
		})
	}
}
