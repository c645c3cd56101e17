package screen_test

import (
	"fmt"
	"strings"
	"testing"

	"offside/screen"
	"offside/screen/policy"
)

// birds is a policy that brings along hosts, a platform, phrases and rules.
const birds = `name: birds
surfaces: [note]
roles: [flier, keeper]
plans: [loft, tower]
client_role: keeper
assume: {surface: note, sender.role: flier, recipient.role: keeper, recipient.plan: loft}
classes: [pigeon_link]
hosts: [{host: coo.example, class: pigeon_link}, {host: t.me, class: pigeon_link}]
platforms: [{id: coo, class: social, names: [coochat]}]
terms: [{lang: en, role: move, class: social, weight: 0.9, phrases: ["fly [away] with me"]}]
rules:
  - id: own.ring
    class: social
    act: share
    patterns: ['\bring-\d{4}']
    match: ["my bird is RING-0042"]
    no_match: ["string-0042 and ring-42"]
  - {id: own.seed, state: shadow, class: social, terms: [bird seed], match: [some Bird  Seed]}
  - {id: email.plain, threshold: 0.99}
  - {id: link.page, state: off}
known_safe: [{value: +14155552671, class: phone, who: ana, when: 2026-01-01, why: our desk}]
clauses:
  - {id: A, title: Pigeons, severity: high, on: [{classes: pigeon_link, acts: share}], text: No pigeons., reason: "x"}
  - {id: B, title: Others, severity: high, on: [{classes: any, acts: [share, move]}], text: No others., reason: "x"}
`

func TestPolicyBringsDetection(t *testing.T) {
	p, err := policy.Parse("birds", []byte(birds))
	if err != nil {
		t.Fatal(err)
	}
	if mistakes, warnings := screen.Check(p); len(mistakes)+len(warnings) > 0 {
		t.Errorf("%v, %v", mistakes, warnings)
	}
	for _, trial := range screen.Try(p) {
		if !trial.Passed {
			t.Errorf("%q: %s", trial.Sample.Text, trial.Wrong)
		}
	}
	s := screen.New(p, screen.Options{})
	for text, want := range map[string]string{
		"see https://www.coo.example/loft":  "violation [A link.host]",
		"see t.me/ana":                      "violation [A link.host]", // before the built-in list
		"let's talk on coochat":             "violation [B move.social]",
		"fly away with me":                  "violation [B move.social]",
		"here is ring-0042":                 "violation [B own.ring]",
		"some bird seed":                    "allowed [B own.seed]",
		"mail jo@example.com":               "allowed []",
		"call +1 415 555 2671":              "allowed [ phone.announced]",
		"call +1 415 555 2672":              "violation [B phone.announced]",
		"some bird seed, or see t.me/annie": "violation [B own.seed A link.host]",
	} {
		a := s.Screen(&screen.Message{Text: text}, nil, &screen.Scratch{})
		var got []string
		for _, d := range a.Detections {
			got = append(got, d.Clause+" "+d.Rule)
		}
		if g := fmt.Sprintf("%s %s", a.Verdict, got); g != want {
			t.Errorf("%q: got %s, want %s", text, g, want)
		}
	}
}

// TestClientRole: whose plan client.plan is, the policy says.
func TestClientRole(t *testing.T) {
	p, err := policy.Parse("birds", []byte(birds+`exceptions:
  - {id: E, title: Towers, text: Towers may., when: [{if: "client.plan == 'tower'", text: "{client.plan}"}], reason: "x"}
`))
	if err != nil {
		t.Fatal(err)
	}
	s := screen.New(p, screen.Options{})
	m := screen.Message{Text: "fly away with me"}
	hits := s.Detect(&m, nil, &screen.Scratch{})
	for plan, want := range map[string]screen.Verdict{"loft": screen.Violation, "tower": screen.Exception, "unknown": screen.NeedsReview} {
		if a, err := s.WhatIf(&m, map[string]string{"client.plan": plan}, hits); err != nil || a.Verdict != want {
			t.Errorf("%s: %v, %v", plan, a, err)
		}
	}
	if _, err := policy.Parse("birds", []byte(strings.Replace(birds, "client_role: keeper", "client_role: keper", 1))); err == nil ||
		!strings.Contains(err.Error(), `birds:5:14: there is no role "keper" (did you mean "keeper"?)`) {
		t.Errorf("got %v", err)
	}
}

func TestCheckNamesPhrasesAndRules(t *testing.T) {
	src := strings.NewReplacer("fly [away] with me", "fly [away with me", "email.plain", "email.plane").Replace(birds)
	p, err := policy.Parse("birds", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	mistakes, warnings := screen.Check(p)
	if len(mistakes) != 1 || mistakes[0].Line != 10 || !strings.Contains(mistakes[0].What, "without its closing") {
		t.Errorf("mistakes %v", mistakes)
	}
	if len(warnings) != 1 || warnings[0].Line != 19 || warnings[0].What != `there is no rule "email.plane" (did you mean "email.plain"?)` {
		t.Errorf("warnings %v", warnings)
	}
}

// TestExamples: the policies that come along are sound, and their samples pass.
func TestExamples(t *testing.T) {
	if len(policy.Examples()) != 3 {
		t.Errorf("examples %v", policy.Examples())
	}
	for _, name := range policy.Examples() {
		t.Run(name, func(t *testing.T) {
			src, _ := policy.Example(name)
			p, err := policy.Parse(name, src)
			if err != nil {
				t.Fatal(err)
			}
			mistakes, warnings := screen.Check(p)
			for _, w := range append(append(mistakes, warnings...), p.Warnings()...) {
				t.Error(w.In(name))
			}
			for _, trial := range screen.Try(p) {
				if !trial.Passed {
					t.Errorf("line %d: %q: %s", trial.Sample.Line, trial.Sample.Text, trial.Wrong)
				}
			}
		})
	}
}
