package screen

import (
	"time"

	"offside/screen/policy"
)

// factsOf returns the facts that p's conditions may use of m.
//
// A message that carries no facts at all (a bare text) takes what the policy
// assumes; a field of o.Facts that is set then stands instead of the assumed
// one. A message that carries some facts is asked for each, then o.Facts is;
// one that neither has is unknown. A value that the policy does not know is
// unknown too, and what cannot exist on the surface is absent.
func factsOf(m *Message, o *Options, p *policy.Policy) policy.Facts {
	return changedFacts(m, &Message{}, o, p)
}

// changedFacts is factsOf with the fields of instead that are set in place of
// m's own.
func changedFacts(m, instead *Message, o *Options, p *policy.Policy) policy.Facts {
	var f policy.Facts
	if !carriesFacts(m) {
		f = p.Assume(o.Now)
	}
	n := filled(m, &o.Facts)
	n = filled(instead, &n)
	if assumedOtherWay(&f, &n) {
		f.SenderRole, f.RecipientRole = f.RecipientRole, f.SenderRole
		f.SenderPlan, f.RecipientPlan = f.RecipientPlan, f.SenderPlan
	}
	give(&f.Surface, p, "surface", n.Surface)
	give(&f.SenderRole, p, "sender.role", n.Sender.Role)
	give(&f.SenderPlan, p, "sender.plan", n.Sender.Plan)
	give(&f.RecipientRole, p, "recipient.role", n.Recipient.Role)
	give(&f.RecipientPlan, p, "recipient.plan", n.Recipient.Plan)
	give(&f.ContractState, p, "contract.state", n.Contract.State)
	if !n.SentAt.IsZero() {
		f.SentAt, f.SentAtKnown = n.SentAt, policy.Given
	}
	f.ContractStart = n.Contract.StartedAt
	for _, a := range n.Attachments {
		f.Attachments = append(f.Attachments, a.Name)
	}
	if p.Public(f.Surface.Value) {
		f.RecipientRole = policy.Fact{Standing: policy.Absent}
		f.RecipientPlan = policy.Fact{Standing: policy.Absent}
		f.ContractState = policy.Fact{Standing: policy.Absent}
		f.ContractStart = time.Time{}
	}
	f.ClientPlan = p.ClientPlan(&f)
	return f
}

// carriesFacts reports whether m says anything that a condition could use. Who
// the parties are, in which thread they talk and what is attached are no facts
// about their standing: a log of bare texts has those as well.
func carriesFacts(m *Message) bool {
	return m.Surface != "" || !m.SentAt.IsZero() ||
		m.Sender.Role != "" || m.Sender.Plan != "" ||
		m.Recipient.Role != "" || m.Recipient.Plan != "" ||
		m.Contract.State != "" || !m.Contract.StartedAt.IsZero()
}

// assumedOtherWay reports whether the role that n gives to a party is the one
// that f assumes of the other: then the two stand the other way round.
func assumedOtherWay(f *policy.Facts, n *Message) bool {
	other := func(role string, own, other policy.Fact) bool {
		return role != "" && role != own.Value && role == other.Value && other.Standing == policy.Assumed
	}
	return other(n.Sender.Role, f.SenderRole, f.RecipientRole) || other(n.Recipient.Role, f.RecipientRole, f.SenderRole)
}

// filled is m with the facts that it lacks taken from other.
func filled(m, other *Message) Message {
	n := *m
	fill := func(to *string, from string) {
		if *to == "" {
			*to = from
		}
	}
	fill(&n.Surface, other.Surface)
	fill(&n.Sender.Role, other.Sender.Role)
	fill(&n.Sender.Plan, other.Sender.Plan)
	fill(&n.Recipient.Role, other.Recipient.Role)
	fill(&n.Recipient.Plan, other.Recipient.Plan)
	fill(&n.Contract.State, other.Contract.State)
	fill(&n.Sender.Country, other.Sender.Country)
	fill(&n.Recipient.Country, other.Recipient.Country)
	if n.SentAt.IsZero() {
		n.SentAt = other.SentAt
	}
	if n.Contract.StartedAt.IsZero() {
		n.Contract.StartedAt = other.Contract.StartedAt
	}
	if n.Attachments == nil {
		n.Attachments = other.Attachments
	}
	return n
}

// give sets the fact if the message has a value for it. A value that the
// policy does not know is no better than none, and assuming instead would be
// worse.
func give(to *policy.Fact, p *policy.Policy, name, value string) {
	switch {
	case value == "":
	case p.Knows(name, value):
		*to = policy.Fact{Value: value, Standing: policy.Given}
	default:
		*to = policy.Fact{}
	}
}
