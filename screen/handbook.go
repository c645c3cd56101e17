package screen

import "offside/screen/policy"

// Clause, ExceptionRule and the others are the parts of a policy that people
// read: see package policy.
type (
	Clause        = policy.Clause
	ExceptionRule = policy.ExceptionRule
	Lane          = policy.Lane
	ReasonCode    = policy.ReasonCode
	RuleSetting   = policy.RuleSetting
	KnownSafe     = policy.KnownSafe
)

// Handbook is the policy as a reviewer reads it: plain values, without the
// machinery that judges.
type Handbook struct {
	Policy     PolicyRef       `json:"policy"`
	Clauses    []Clause        `json:"clauses"`
	Exceptions []ExceptionRule `json:"exceptions"`
	Lanes      []Lane          `json:"lanes,omitempty"`
	Reasons    []ReasonCode    `json:"reason_codes"`
	Rules      []RuleSetting   `json:"rules,omitempty"`
	KnownSafe  []KnownSafe     `json:"known_safe,omitempty"`
}

// Clause returns the clause with the given id.
func (h *Handbook) Clause(id string) (Clause, bool) {
	for _, c := range h.Clauses {
		if c.ID == id {
			return c, true
		}
	}
	return Clause{}, false
}

// Exception returns the exception with the given id.
func (h *Handbook) Exception(id string) (ExceptionRule, bool) {
	for _, x := range h.Exceptions {
		if x.ID == id {
			return x, true
		}
	}
	return ExceptionRule{}, false
}

// ReasonsFor returns the reason codes of an outcome, and whether a decision
// with it has to give one.
func (h *Handbook) ReasonsFor(outcome string) (codes []ReasonCode, required bool) {
	for _, r := range h.Reasons {
		if r.Outcome == outcome {
			codes = append(codes, r)
			required = required || r.Required
		}
	}
	return codes, required
}
