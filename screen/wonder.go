package screen

import (
	"strings"
	"time"

	"offside/screen/contact"
	"offside/screen/policy"
)

// Wonder is a message that was assessed before, ready to be judged under other
// facts. It is not safe for concurrent use.
type Wonder struct {
	screener *Screener
	message  *Message
	hits     []contact.Hit
}

// Wonder prepares a message that was assessed before, at the time at: before
// are the messages of its thread that came before it. Nothing is detected
// again unless the engine or the lexicon is another: see HitsOf.
func (s *Screener) Wonder(m *Message, before []Message, was *Assessment, at time.Time) (*Wonder, error) {
	own, err := s.Under(was.Given, at)
	if err != nil {
		return nil, err
	}
	var x Scratch
	return &Wonder{own, m, own.HitsOf(m, before, was, &x)}, nil
}

// If is WhatIf for the message: what the policy makes of it with the changes;
// without any, what it makes of it as it is.
func (w *Wonder) If(changes map[string]string) (*Assessment, error) {
	return w.screener.WhatIf(w.message, changes, w.hits)
}

// FactNow is a fact of a message that WhatIf can change.
type FactNow struct {
	Name     string   // as conditions and WhatIf name it
	Value    string   // "unknown" where nobody gave it
	Standing string   // given, assumed, unknown, or absent: it cannot be on this surface
	Values   []string // that the policy knows; nil where any date or file name will do
}

// Facts returns what WhatIf can change, in the order of Flippable, with what
// the policy takes each to be.
func (w *Wonder) Facts() []FactNow {
	f := factsOf(w.message, &w.screener.options, w.screener.policy)
	text := map[string]policy.Fact{
		"surface": f.Surface, "sender.role": f.SenderRole, "sender.plan": f.SenderPlan, "recipient.role": f.RecipientRole,
		"recipient.plan": f.RecipientPlan, clientPlan: f.ClientPlan, "contract.state": f.ContractState,
	}
	var out []FactNow
	for _, name := range Flippable() {
		n := FactNow{Name: name, Values: w.screener.policy.Values(name)}
		switch fact, ok := text[name]; {
		case ok:
			n.Value, n.Standing = fact.Value, standingName(fact.Standing)
		case name == "sent_at":
			n.Value, n.Standing = factDate(f.SentAt), standingName(f.SentAtKnown)
		case name == "contract.started_at":
			n.Value, n.Standing = factDate(f.ContractStart), standingOf(!f.ContractStart.IsZero())
		case name == "attachments":
			n.Value, n.Standing = strings.Join(f.Attachments, ", "), standingName(policy.Given)
			if n.Value == "" {
				n.Value = "none"
			}
		}
		if n.Value == "" {
			n.Value = valueUnknown
		}
		out = append(out, n)
	}
	return out
}

func standingName(s policy.Standing) string {
	return [...]string{policy.Unknown: "unknown", policy.Given: "given", policy.Assumed: "assumed", policy.Absent: "absent"}[s]
}

func standingOf(known bool) string {
	if known {
		return standingName(policy.Given)
	}
	return standingName(policy.Unknown)
}

// factDate is a date as WhatIf reads it; empty for none.
func factDate(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}
