package main

import (
	"strings"
	"testing"

	"offside/data/eval"
	"offside/screen/contact"
)

func TestFinders(t *testing.T) {
	const text = "call +1 415-555-2671 or mail jo@example.com, order 12345, see www.example.org/a, 12 High Street"
	for name, tc := range map[string]struct {
		find finder
		want map[contact.Class]string
	}{
		"digit runs":  {digitRuns, map[contact.Class]string{contact.Phone: "+1 415-555-2671"}},
		"expressions": {expressions, map[contact.Class]string{contact.Phone: "+1 415-555-2671", contact.Email: "jo@example.com", contact.Website: "www.example.org/a,", contact.Address: "12 High Street"}},
	} {
		for _, f := range tc.find(text, "US") {
			if got := text[f.Start:f.End]; !strings.Contains(tc.want[f.class], got) && f.class != contact.Website {
				t.Errorf("%s: %s %q, want %q", name, f.class, got, tc.want[f.class])
			}
			delete(tc.want, f.class)
		}
		if len(tc.want) > 0 {
			t.Errorf("%s: not found: %v", name, tc.want)
		}
	}
}

// Every peer that is there answers for the same texts, and its time is taken.
func TestBuiltIn(t *testing.T) {
	set, err := eval.Read("set", strings.NewReader(`{"id":"a","text":"mail jo@lopez-design.com","spans":[{"start":5,"end":24,"class":"email"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	peers, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range peers {
		r, seconds, err := p.over(set)
		if err != nil || seconds <= 0 || r.All.Gold != 1 {
			t.Errorf("%s: %+v in %v s, %v", p.name, r, seconds, err)
		}
	}
}

func TestOutside(t *testing.T) {
	set, err := eval.Read("set", strings.NewReader(`{"id":"a","text":"mail jo@x.io","spans":[{"start":5,"end":12,"class":"email"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	answer := `cat >/dev/null; printf '%s\n' '{"id":"a","spans":[{"start":5,"end":12,"class":"email"}]}' '{"seconds":0.5}'`
	r, seconds, err := outside("tool", "sh", "-c", answer)(set)
	if err != nil || seconds != 0.5 || r.All.Recall != 1 {
		t.Errorf("%+v in %v s, %v", r, seconds, err)
	}
	for _, bad := range []string{"cat >/dev/null", "cat >/dev/null; echo '{}'", "exit 3"} {
		if _, _, err := outside("tool", "sh", "-c", bad)(set); err == nil {
			t.Errorf("%s: no complaint", bad)
		}
	}
}
