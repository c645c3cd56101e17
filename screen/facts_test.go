package screen

import (
	"fmt"
	"slices"
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
	now := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	for _, sample := range p.Samples() {
		t.Run(fmt.Sprintf("line %d", sample.Line), func(t *testing.T) {
			s := New(p, Options{Now: now, Facts: sampleFacts(t, &sample)})
			var w Window
			var x Scratch
			var a *Assessment
			for i, text := range append(sample.Before, sample.Text) {
				m := Message{ID: fmt.Sprint(i), Thread: "t", Text: text}
				m.Sender.Country, m.Recipient.Country = sample.Country, sample.Country
				a = s.Screen(&m, &w, &x)
			}
			var found []string
			for _, d := range a.Detections {
				found = append(found, d.Clause, d.Exception)
			}
			for _, want := range append(sample.Clauses, sample.Exception) {
				if want != "" && !slices.Contains(found, want) {
					t.Errorf("%q: no finding under %s in %v", sample.Text, want, found)
				}
			}
			if !slices.Contains(sample.Verdicts, a.Verdict) {
				t.Errorf("%q: %s, want %v", sample.Text, a.Verdict, sample.Verdicts)
			}
		})
	}
}

// sampleFacts are the facts of a sample as a message has them.
func sampleFacts(t *testing.T, s *policy.Sample) Message {
	var m Message
	for name, value := range s.Facts {
		switch name {
		case "surface":
			m.Surface = value
		case "sent_at":
			at, err := time.Parse(time.DateOnly, value)
			if err != nil {
				t.Fatal(err)
			}
			m.SentAt = at
		case "sender.role":
			m.Sender.Role = value
		case "contract.state":
			m.Contract.State = value
		case "client.plan":
			if s.Facts["sender.role"] == "client" {
				m.Sender.Plan = value
			} else {
				m.Recipient.Plan = value
			}
		default:
			t.Fatalf("a sample with the fact %s", name)
		}
	}
	for _, name := range s.Attachments {
		m.Attachments = append(m.Attachments, Attachment{Name: name})
	}
	return m
}
