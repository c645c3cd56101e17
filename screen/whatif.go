package screen

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"offside/screen/contact"
	"offside/screen/policy"
)

// clientPlan is the fact that stands for the plan of whichever party is the
// client.
const clientPlan = "client.plan"

// valueUnknown, given for a fact, makes it unknown.
const valueUnknown = "unknown"

// textFacts are the textual facts of a message and where it keeps them.
var textFacts = map[string]func(m *Message) *string{
	"surface":        func(m *Message) *string { return &m.Surface },
	"sender.role":    func(m *Message) *string { return &m.Sender.Role },
	"sender.plan":    func(m *Message) *string { return &m.Sender.Plan },
	"recipient.role": func(m *Message) *string { return &m.Recipient.Role },
	"recipient.plan": func(m *Message) *string { return &m.Recipient.Plan },
	"contract.state": func(m *Message) *string { return &m.Contract.State },
}

// Flippable returns the facts that WhatIf can change.
func Flippable() []string {
	names := []string{"sent_at", "contract.started_at", "attachments", clientPlan}
	for name := range textFacts {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// WhatIf says what the policy would make of hits that Detect found in m if
// some of m's facts were others: Judge with changes, a fact's name to its
// value, in place of the facts as they are. The names are those of the
// conditions ("contract.state", "client.plan"); the value "unknown" makes a
// fact unknown. Only the judging step runs. The error names a fact that there
// is not or a value that it cannot have.
func (s *Screener) WhatIf(m *Message, changes map[string]string, hits []contact.Hit) (*Assessment, error) {
	instead, err := factMessage(changes)
	if err != nil {
		return nil, err
	}
	for name, value := range changes {
		if _, text := textFacts[name]; (text || name == clientPlan) && value != valueUnknown && !s.policy.Knows(name, value) {
			return nil, fmt.Errorf("%s cannot be %q under this policy; it knows %s", name, value, strings.Join(s.policy.Values(name), ", "))
		}
	}
	facts := changedFacts(m, &instead, &s.options, s.policy)
	if changes["sent_at"] == valueUnknown {
		facts.SentAt, facts.SentAtKnown = time.Time{}, policy.Unknown
	}
	if plan, ok := changes[clientPlan]; ok {
		setClientPlan(&facts, s.policy, plan)
	}
	return s.assess(&facts, hits), nil
}

// setClientPlan puts the client, whichever party that is, on a plan.
func setClientPlan(f *policy.Facts, p *policy.Policy, plan string) {
	party := &f.ClientPlan
	switch p.ClientRole() {
	case f.SenderRole.Value:
		party = &f.SenderPlan
	case f.RecipientRole.Value:
		party = &f.RecipientPlan
	}
	if party.Standing == policy.Absent {
		return
	}
	give(party, p, clientPlan, plan)
	if party != &f.ClientPlan {
		f.ClientPlan = p.ClientPlan(f)
	}
}

// factMessage is a message that has the given facts and nothing else.
// client.plan is left out: it belongs to whichever party is the client.
func factMessage(facts map[string]string) (Message, error) {
	var m Message
	for name, value := range facts {
		var err error
		switch field, text := textFacts[name]; {
		case text:
			*field(&m) = value
		case name == clientPlan:
		case name == "sent_at":
			m.SentAt, err = factTime(value)
		case name == "contract.started_at":
			m.Contract.StartedAt, err = factTime(value)
		case name == "attachments":
			m.Attachments = []Attachment{}
			if value == "none" || value == valueUnknown {
				break
			}
			for file := range strings.SplitSeq(value, ",") {
				m.Attachments = append(m.Attachments, Attachment{Name: strings.TrimSpace(file)})
			}
		default:
			err = fmt.Errorf("no such fact of a message; there are %s", strings.Join(Flippable(), ", "))
		}
		if err != nil {
			return m, fmt.Errorf("%s: %w", name, err)
		}
	}
	return m, nil
}

// countryFacts are where the parties are. They are no facts of the policy's
// conditions, and cannot be flipped: numbers are read by them.
var countryFacts = map[string]func(*Message) *string{
	"sender.country":    func(m *Message) *string { return &m.Sender.Country },
	"recipient.country": func(m *Message) *string { return &m.Recipient.Country },
}

// givenMessage is the message that has the facts that were given beside one, by
// name, countries among them. The error is that of factMessage.
func givenMessage(given map[string]string) (Message, error) {
	facts := maps.Clone(given)
	for name := range countryFacts {
		delete(facts, name)
	}
	m, err := factMessage(facts)
	for name, field := range countryFacts {
		*field(&m) = given[name]
	}
	return m, err
}

// factTexts is the way back: the facts that m has, by name; nil if it has none.
func factTexts(m *Message) map[string]string {
	out := map[string]string{}
	for _, named := range [...]map[string]func(*Message) *string{textFacts, countryFacts} {
		for name, field := range named {
			if value := *field(m); value != "" {
				out[name] = value
			}
		}
	}
	for name, t := range map[string]time.Time{"sent_at": m.SentAt, "contract.started_at": m.Contract.StartedAt} {
		if !t.IsZero() {
			out[name] = t.Format(time.RFC3339Nano)
		}
	}
	for i, a := range m.Attachments {
		if i > 0 {
			out["attachments"] += ","
		}
		out["attachments"] += a.Name
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// factTime reads a day or a point in time.
func factTime(s string) (time.Time, error) {
	if s == valueUnknown {
		return time.Time{}, nil
	}
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no date such as 2020-06-26 or 2020-06-26T10:00:00Z", s)
}

// Says reports whether the message itself gives the fact that conditions name
// so.
func (s *Screener) Says(m *Message, fact string) bool {
	switch fact {
	case "sent_at":
		return !m.SentAt.IsZero()
	case "contract.started_at":
		return !m.Contract.StartedAt.IsZero()
	case "attachments":
		return m.Attachments != nil
	case clientPlan:
		client := s.policy.ClientRole()
		return m.Sender.Plan != "" && m.Sender.Role == client || m.Recipient.Plan != "" && m.Recipient.Role == client
	}
	field, ok := textFacts[fact]
	return ok && *field(m) != ""
}
