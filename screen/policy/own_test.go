package policy

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"offside/screen/contact"
)

func TestOwnComplaints(t *testing.T) {
	tests := []struct {
		name, add string
		want      string
	}{
		{"a scheme", "hosts: [{host: 'https://x.com', class: meeting}]", `a host is written without its scheme: not "https://x.com"`},
		{"a wildcard", "hosts: [{host: '*.x.com', class: meeting}]", `a host has no wildcard: "*.x.com"`},
		{"an address", "hosts: [{host: 10.0.0.1, class: meeting}]", "is no host such as example.com"},
		{"a port", "hosts: [{host: 'x.com:80', class: meeting}]", "is no host such as example.com"},
		{"a word", "hosts: [{host: localhost, class: meeting}]", "is no host such as example.com"},
		{"an odd IDN", "hosts: [{host: 'xn--a.com', class: meeting}]", "is no host such as example.com"},
		{"no class", "hosts: [{host: x.com, class: meting}]", `there is no class "meting" (did you mean "meeting"?)`},
		{"twice", "hosts: [{host: x.com, class: meeting}, {host: X.com, class: social}]", `the host "x.com" is given twice: first in line`},
		{"twice as IDN", "hosts: [{host: bücher.de, class: meeting}, {host: xn--bcher-kva.de, class: social}]", "is given twice"},
		{"a platform without names", "platforms: [{id: x, class: social}]", `a platform lacks its "names"`},
		{"a rule with an empty term", "rules: [{id: own.x, class: social, terms: [' ']}]", "an empty term finds nothing"},
		{"a term's role", "terms: [{lang: en, role: ask, phrases: [x]}]", `role must be one of request, move, circumvent, announce, guard, cue, not "ask"`},
		{"a term's cue", "terms: [{lang: en, role: cue, cue: dokument, phrases: [x]}]", `there is no cue "dokument" (did you mean "document"?)`},
		{"a cue without its role", "terms: [{lang: en, role: move, cue: document, phrases: [x]}]", `"cue" goes with the role cue`},
		{"a weight", "terms: [{lang: en, role: move, weight: 2, phrases: [x]}]", "weight must be a number from 0 to 1"},
		{"a rule's id", "rules: [{id: Pigeon, state: off}]", "the id of a rule is two words with a dot between them"},
		{"a rule twice", "rules: [{id: a.b, state: off}, {id: a.b, state: on}]", `the rule "a.b" is given twice: first in line`},
		{"a rule's state", "rules: [{id: a.b, state: of}]", `state must be one of on, shadow, off, not "of"`},
		{"a threshold", "rules: [{id: a.b, threshold: high}]", "threshold must be a number from 0 to 1"},
		{"NaN", "rules: [{id: a.b, threshold: NaN}]", "threshold must be a number from 0 to 1"},
		{"a rule without a class", "rules: [{id: a.b, patterns: [x]}]", `a rule lacks "class"`},
		{"a rule that looks for nothing", "rules: [{id: a.b, class: phone}]", "looks for nothing"},
		{"samples without a rule", "rules: [{id: a.b, match: [x]}]", `a rule of the policy's own needs a "class"`},
		{"a broken pattern", "rules: [{id: a.b, class: phone, patterns: ['(']}]", "not a regular expression: missing closing )"},
		{"a huge repeat", "rules: [{id: a.b, class: phone, patterns: ['x{1,100000}']}]", "not a regular expression: invalid repeat count"},
		{"nested repeats", "rules: [{id: a.b, class: phone, patterns: ['(x{1,900}){1,900}']}]", "not a regular expression"},
		{"many steps", "rules: [{id: a.b, class: phone, patterns: ['\\w{900}\\d{900}\\s{900}']}]", "the pattern is too large"},
		{"a long pattern", "rules: [{id: a.b, class: phone, patterns: ['" + strings.Repeat("x", 600) + "']}]", "a pattern has at most 500 bytes"},
		{"a look-behind", "rules: [{id: a.b, class: phone, patterns: ['(?<=x)y']}]", "not a regular expression"},
		{"nothing", "rules: [{id: a.b, class: phone, patterns: ['x*']}]", "the pattern matches the empty text"},
		{"safe without who", "known_safe: [{value: x, when: 2026-01-01, why: y}]", `a known-safe value lacks "who"`},
		{"safe, when", "known_safe: [{value: x, who: a, when: soon, why: y}]", "when must be a date"},
		{"safe, until", "known_safe: [{value: x, who: a, when: 2026-01-01, why: y, until: 2025-01-01}]", "until must be later than when"},
		{"safe twice", "known_safe: [{value: x, who: a, when: 2026-01-01, why: y}, {value: X, who: b, when: 2026-01-01, why: y}]", "is given twice"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Parse("f", []byte(full+tt.add+"\n"))
			var wrong *FileError
			if !errors.As(err, &wrong) || len(wrong.Complaints) != 1 || !strings.Contains(err.Error(), tt.want) || wrong.Complaints[0].Line == 0 {
				t.Errorf("got %v, want one complaint with %q", err, tt.want)
			}
		})
	}
}

const owned = full + `  - {text: PG-12, verdict: allowed, lane: birds}
lanes:
  - {name: birds, title: Birds, roles: [lead], when: [{if: "'pigeon_link' in message.classes", text: a bird}]}
hosts:
  - {host: Pigeons.example/Loft/, class: pigeon_link}
  - {host: bücher.de, class: meeting}
platforms: [{id: pigeon, class: social, names: [Pigeon Post]}]
terms: [{lang: en, role: move, class: social, phrases: ["fly with me"]}]
rules:
  - {id: phone.alone, state: off}
  - {id: email.plain, threshold: 0.8}
  - {id: own.pigeon, state: shadow, class: pigeon_link, act: move, confidence: 0.7, terms: ["homing  Pigeon"], patterns: ['pg-\d+'], hosts: [coo.example], match: [x], no_match: [y]}
known_safe:
  - {value: HELP@market.example, class: email, who: ana, when: 2026-01-01, why: our own desk, until: 2027-01-01}
classes: [pigeon_link]
`

func TestOwnOfAPolicy(t *testing.T) {
	p, plain := parsed(t, owned), parsed(t, full)
	lex := p.Lexicon()
	if h := fmt.Sprint(lex.Hosts[:2]); h != "[{pigeons.example/loft/ pigeon_link} {xn--bcher-kva.de meeting}]" {
		t.Errorf("hosts %s", h)
	}
	if lex.Platforms[0].Names[0] != "pigeon post" || lex.Terms[0].Phrase != "fly with me" || len(lex.Patterns) != 3 || lex.Patterns[1].Expr != `homing\s+pigeon` {
		t.Errorf("lexicon %+v", lex.Patterns)
	}
	if p.LexiconHash() == plain.LexiconHash() || len(plain.Lexicon().Hosts)+2 != len(lex.Hosts) {
		t.Error("the lexicon is that of every policy")
	}
	if n := len(p.Samples()); n != 5 || p.Samples()[3].Rule != "own.pigeon" || !p.Samples()[4].RuleMisses {
		t.Errorf("samples %+v", p.Samples()[3:])
	}
	for _, w := range p.Warnings() {
		t.Errorf("warning: %s", w.In("f"))
	}
}

func TestRuleStates(t *testing.T) {
	p := parsed(t, owned)
	for _, tt := range []struct {
		rule       string
		confidence float64
		mutes      bool
	}{{"phone.alone", 1, true}, {"email.plain", .79, true}, {"email.plain", .8, false}, {"phone.valid", .1, false}, {"own.pigeon", .1, false}} {
		if got := p.Mutes(&contact.Hit{Rule: tt.rule, Confidence: tt.confidence}); got != tt.mutes {
			t.Errorf("%s at %v: %v", tt.rule, tt.confidence, got)
		}
	}
	h := contact.Hit{Rule: "own.pigeon", Class: contact.Email, Act: contact.Share, Confidence: 1}
	f := p.Explain(&Facts{Surface: Fact{"note", Given}, ContractState: Fact{"none", Given}}, &h, nil)
	if f.Verdict != Allowed || f.Shadow != Violation || f.Clause != "B" || f.Severity != 0 || !strings.HasPrefix(f.Reason, "The rule own.pigeon is in shadow") {
		t.Errorf("in shadow: %+v", f)
	}
}

func TestKnownSafe(t *testing.T) {
	p := parsed(t, owned)
	facts := func(s Standing, year int) *Facts {
		return &Facts{Surface: Fact{"note", Given}, ContractState: Fact{"none", Given}, SentAtKnown: s, SentAt: time.Date(year, 6, 1, 0, 0, 0, 0, time.UTC)}
	}
	for _, tt := range []struct {
		name  string
		facts *Facts
		value string
		class contact.Class
		want  Verdict
	}{
		{"in its time", facts(Given, 2026), "help@market.example", contact.Email, Allowed},
		{"assumed to be now", facts(Assumed, 2026), "help@market.example", contact.Email, Allowed},
		{"no longer", facts(Given, 2027), "help@market.example", contact.Email, Violation},
		{"nobody knows when", facts(Unknown, 1), "help@market.example", contact.Email, Violation},
		{"another value", facts(Given, 2026), "held@market.example", contact.Email, Violation},
		{"another class", facts(Given, 2026), "help@market.example", contact.Phone, Violation},
	} {
		h := contact.Hit{Rule: "x", Class: tt.class, Act: contact.Share, Value: tt.value, Confidence: 1}
		f := p.Explain(tt.facts, &h, nil)
		if f.Verdict != tt.want || (tt.want == Allowed) != strings.Contains(f.Reason, "is known to be safe: our own desk (ana, 1 January 2026, until 1 January 2027).") {
			t.Errorf("%s: %s: %s", tt.name, f.Verdict, f.Reason)
		}
	}
}

func TestOwnWarnings(t *testing.T) {
	p := parsed(t, full+`hosts:
  - {host: calendly.com, class: meeting}
  - {host: a.x.com, class: social}
  - {host: x.com/in, class: social}
  - {host: x.com, class: social}
rules: [{id: own.x, class: phone, terms: [x]}]
`)
	var got []string
	for _, w := range p.Warnings() {
		got = append(got, w.What)
	}
	want := []string{`the host "calendly.com" is on the built-in list already, with the same class`,
		`the host "a.x.com" is shadowed: "x.com" in line 35 has the same class`, `the host "x.com/in" is shadowed: "x.com" in line 35 has the same class`,
		"the rule own.x has no text under match"}
	for _, w := range want {
		if !strings.Contains(strings.Join(got, "\n"), w) {
			t.Errorf("no %q in %q", w, got)
		}
	}
}

func TestDiffOfOwn(t *testing.T) {
	checkDiff(t, Diff(parsed(t, owned), parsed(t, strings.NewReplacer("state: off", "state: on", "class: meeting}", "class: social}").Replace(owned))),
		[]string{"host xn--bcher-kva.de, class: meeting → social", "rule phone.alone, state: off → on"})
}
