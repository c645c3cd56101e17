package policy

import (
	"strings"
	"testing"

	"offside/screen/contact"
)

// laned is a policy with lanes.
const laned = small + `lanes:
  - name: money
    title: Payments
    roles: [finance, lead]
    when:
      - {if: "'payment' in message.classes", text: money is involved}
      - {if: "client.plan == 'business'", text: for a large client}
  - {name: unclear, when: [{if: "message.verdict == 'needs_review' && 'A' in message.clauses", text: nobody knows}]}
  - {name: notes, when: [{if: "surface == 'note'", text: it is a note}]}
plans: [basic, business]
`

func TestLanes(t *testing.T) {
	p := parsed(t, laned)
	if got := p.Lanes(); len(got) != 3 || got[0].Title != "Payments" || strings.Join(got[0].Roles, " ") != "finance lead" || !p.HasLanes() {
		t.Errorf("%+v", got)
	}
	pay, phone := []contact.Hit{found("payment share own")}, []contact.Hit{found("phone share own")}
	note, business := Fact{"note", Given}, Fact{"business", Given}
	for _, tt := range []struct {
		name  string
		facts Facts
		hits  []contact.Hit
		ruled Ruled
		want  string
	}{
		{"all conditions hold", Facts{Surface: note, ClientPlan: business}, pay, Ruled{Verdict: Violation}, "money"},
		{"one fails", Facts{Surface: note, ClientPlan: business}, phone, Ruled{Verdict: Violation}, "notes"},
		{"one is unknown", Facts{Surface: note}, pay, Ruled{Verdict: Violation}, "notes"},
		{"what the clauses came to", Facts{Surface: note}, phone, Ruled{Verdict: NeedsReview, Clauses: []string{"A"}}, "unclear"},
		{"by another clause", Facts{}, phone, Ruled{Verdict: NeedsReview, Clauses: []string{"B"}}, ""},
		{"absent", Facts{Surface: note, ClientPlan: Fact{Standing: Absent}}, pay, Ruled{}, "notes"},
	} {
		c := p.Case(&tt.facts)
		c.Judge(&tt.hits[0], tt.hits)
		if got := c.Lane(tt.ruled, tt.hits); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
		c.Close()
	}
}

func TestLaneComplaints(t *testing.T) {
	for _, tt := range []struct{ old, new, want string }{
		{"name: money", "name: lead", `f:21:11: the lane "lead" belongs to the queue: take another name`},
		{"name: money", "name: Geld her", `f:21:11: the name of a lane is one word of small letters`},
		{"name: notes", "name: money", `f:28:12: the lane "money" is given twice: join its conditions with ||`},
		{"roles: [finance, lead]", `roles: ["a b"]`, `f:23:13: a role is one word of small letters`},
		{"client.plan == 'business'", "hit.class == 'phone'", `f:26:14: hit.class is a fact of one finding, and a lane is for the whole message`},
		{"if: \"contract.state == 'active'\"", "if: \"message.verdict == 'violation'\"", `f:18:14: message.verdict comes of the clauses: only lanes know it`},
		{"reason: \"there is a contract.\"", "reason: \"{message.clauses}\"", `there is no field {message.clauses}`},
		{"name: money", "nam: money", `a lane has no key "nam" (did you mean "name"?)`},
		{"name: notes", "name: notes, lane: x", `a lane has no key "lane"`},
		{"plans: [basic, business]", "samples: [{text: x, verdict: allowed, lane: monye}]", `there is no lane "monye" (did you mean "money"?)`},
	} {
		src := strings.Replace(laned, tt.old, tt.new, 1)
		if src == laned {
			t.Errorf("nothing to change: %s", tt.old)
		}
		_, err := Parse("f", []byte(src))
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s:\n got %v\nwant %s", tt.new, err, tt.want)
		}
	}
}

func TestLaneWarnings(t *testing.T) {
	p := parsed(t, laned+`samples: [{text: x, verdict: allowed, lane: money}]
`)
	all := ""
	for _, w := range p.Warnings() {
		all += w.In("f") + "\n"
	}
	if !strings.Contains(all, "f:27:5: no sample names the lane unclear") || strings.Contains(all, "lane money") {
		t.Error(all)
	}
	p = parsed(t, strings.Replace(laned, "'payment' in message.classes", "'paymint' in message.classes", 1))
	if w := p.Warnings()[4]; w.In("f") != `f:25:15: message.classes is never "paymint" (did you mean "payment"?)` {
		t.Errorf("%+v", p.Warnings())
	}
	p = parsed(t, small+`lanes:
  - {name: all}
  - {name: notes, when: [{if: "surface == 'note'", text: t}]}
`)
	if w := p.Warnings(); !strings.HasPrefix(w[len(w)-2].What, "nothing comes into the lane notes: all takes it all before") {
		t.Errorf("%+v", w)
	}
}
