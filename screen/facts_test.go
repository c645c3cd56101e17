package screen

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"offside/screen/policy"
)

func TestFactsOf(t *testing.T) {
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	freelancer, client := Party{Role: "freelancer"}, Party{Role: "client", Plan: "plus"}
	tests := []struct {
		name  string
		m     Message
		facts Message // of the options
		want  string  // surface sender recipient client-plan contract sent; a for assumed, ? unknown, - absent
	}{
		{"a bare text", Message{Text: "x"}, Message{}, "message/a freelancer/a client/a basic/a none/a 2026/a"},
		{"ids and countries are no facts", Message{ID: "1", Thread: "t", Sender: Party{ID: "u", Country: "PH"}},
			Message{}, "message/a freelancer/a client/a basic/a none/a 2026/a"},
		{"attachments are none", Message{Attachments: []Attachment{{Name: "a.pdf"}}},
			Message{}, "message/a freelancer/a client/a basic/a none/a 2026/a"},
		{"everything given", Message{Surface: "invite", SentAt: now.AddDate(-1, 0, 0), Sender: client, Recipient: freelancer,
			Contract: Contract{State: "active"}}, Message{}, "invite client freelancer plus active 2025"},
		{"some given", Message{Surface: "message"}, Message{}, "message ? ? ? ? ?"},
		{"only a date", Message{SentAt: now}, Message{}, "? ? ? ? ? 2026"},
		{"only a role", Message{Sender: client}, Message{}, "? client ? plus ? ?"},
		{"a client without a plan", Message{Sender: Party{Role: "client"}, Recipient: freelancer}, Message{}, "? client freelancer ? ? ?"},
		{"between freelancers", Message{Sender: freelancer, Recipient: Party{Role: "freelancer", Plan: "business"}},
			Message{}, "? freelancer freelancer - ? ?"},
		{"with an agency", Message{Sender: freelancer, Recipient: Party{Role: "agency"}}, Message{}, "? freelancer agency - ? ?"},
		{"with nobody knows whom", Message{Sender: freelancer, Recipient: Party{Plan: "business"}}, Message{}, "? freelancer ? ? ? ?"},
		{"between clients of two plans", Message{Sender: client, Recipient: Party{Role: "client", Plan: "business"}},
			Message{}, "? client client ? ? ?"},
		{"between clients of one plan", Message{Sender: client, Recipient: client}, Message{}, "? client client plus ? ?"},
		{"unknown words", Message{Surface: "foo", Sender: Party{Role: "client", Plan: "gold"}, Recipient: Party{Role: "boss"},
			Contract: Contract{State: "Active"}}, Message{}, "? client ? ? ? ?"},
		{"a profile", Message{Surface: "profile", Sender: freelancer}, Message{}, "profile freelancer - - - ?"},
		{"a profile with what it cannot have", Message{Surface: "profile", Sender: freelancer, Recipient: client,
			Contract: Contract{State: "active"}}, Message{}, "profile freelancer - - - ?"},
		{"a profile of nobody knows whom", Message{Surface: "profile"}, Message{}, "profile ? - ? - ?"},
		{"a job post", Message{Surface: "job_post", Sender: client}, Message{}, "job_post client - plus - ?"},
		{"options fill in", Message{Surface: "message", Sender: freelancer},
			Message{Recipient: client, Contract: Contract{State: "none"}, SentAt: now}, "message freelancer client plus none 2026"},
		{"options do not override", Message{Surface: "message", Contract: Contract{State: "active"}},
			Message{Surface: "profile", Contract: Contract{State: "none"}}, "message ? ? ? active ?"},
		{"options over what is assumed", Message{}, Message{Contract: Contract{State: "active"}},
			"message/a freelancer/a client/a basic/a active 2026/a"},
		{"options turn what is assumed round", Message{}, Message{Sender: Party{Role: "client"}},
			"message/a client freelancer/a basic/a none/a 2026/a"},
		{"an option that is no word", Message{}, Message{Contract: Contract{State: "over"}}, "message/a freelancer/a client/a basic/a ? 2026/a"},
		{"options make it a profile", Message{}, Message{Surface: "profile"}, "profile freelancer/a - - - 2026/a"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := factsOf(&tt.m, &Options{Facts: tt.facts, Now: now}, p)
			got := strings.Join([]string{show(f.Surface), show(f.SenderRole), show(f.RecipientRole), show(f.ClientPlan),
				show(f.ContractState), show(policy.Fact{Value: fmt.Sprint(f.SentAt.Year()), Standing: f.SentAtKnown})}, " ")
			if got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			if len(f.Attachments) != len(tt.m.Attachments) {
				t.Errorf("attachments: %v", f.Attachments)
			}
		})
	}
}

// show is a fact as the table above writes it.
func show(f policy.Fact) string {
	switch f.Standing {
	case policy.Given:
		return f.Value
	case policy.Assumed:
		return f.Value + "/a"
	case policy.Absent:
		return "-"
	default:
		return "?"
	}
}

// TestPolicySamples runs the samples that the default policy brings along:
// what a sample does not say is assumed.
func TestPolicySamples(t *testing.T) {
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	trials := Try(p)
	if len(trials) != len(p.Samples()) {
		t.Fatalf("%d trials of %d samples", len(trials), len(p.Samples()))
	}
	for _, trial := range trials {
		if !trial.Passed {
			t.Errorf("line %d: %q: %s", trial.Sample.Line, trial.Sample.Text, trial.Wrong)
		}
	}
}
