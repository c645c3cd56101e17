// Package policy judges hits: facts and hits in, findings out. It holds the
// clauses, the exceptions and the reasoning, all of them data, and the default
// policy. It knows no text.
package policy

import (
	"errors"
	"time"

	"offside/screen/contact"
)

// Verdict is what a policy says of a hit or of a message.
type Verdict string

// The verdicts, from the most severe.
const (
	Violation   Verdict = "violation"
	NeedsReview Verdict = "needs_review"
	Exception   Verdict = "exception" // a clause matched, an exception lifts it
	Allowed     Verdict = "allowed"   // no clause matches
)

// Standing says where a fact comes from.
type Standing uint8

// The standings. The zero value is Unknown: a fact that nobody gave.
const (
	Unknown Standing = iota
	Given            // the message said so
	Assumed          // the message carries no facts at all; the policy's assume block said so
	Absent           // it cannot exist on this surface (a profile has no recipient)
)

// Fact is one textual fact.
type Fact struct {
	Value    string
	Standing Standing
}

// Facts are what conditions may use of a message.
type Facts struct {
	Surface       Fact
	SenderRole    Fact
	RecipientRole Fact
	SenderPlan    Fact
	RecipientPlan Fact
	ClientPlan    Fact // the plan of whichever party is the client
	ContractState Fact
	SentAt        time.Time
	SentAtKnown   Standing
	Attachments   []string
}

// Because is one condition with what it found: why a clause applies, or why an
// exception does or does not.
type Because struct {
	Of        string            `json:"of"`        // the clause or exception it belongs to
	Condition string            `json:"condition"` // the expression
	Text      string            `json:"text"`      // the same in plain words, facts filled in
	Holds     bool              `json:"holds"`
	Unknown   []string          `json:"unknown,omitempty"` // facts that nobody gave
	Facts     map[string]string `json:"facts"`             // the values it looked at
}

// Finding is what the policy says of one hit, under exactly one clause.
type Finding struct {
	Clause    string    `json:"clause"` // empty when allowed
	Verdict   Verdict   `json:"verdict"`
	Exception string    `json:"exception"` // the exception that lifts it, or that sent it to review
	Severity  float64   `json:"severity"`  // in [0,1], of the clause
	Reason    string    `json:"reason"`    // one sentence for the reviewer
	Because   []Because `json:"because"`
}

// Clause is a rule of the policy as a reviewer reads it.
type Clause struct {
	ID       string
	Title    string
	Text     string // the rule in plain words
	Source   string
	Severity string // high, medium or low
}

// ExceptionRule is an exception of the policy as a reviewer reads it.
type ExceptionRule struct {
	ID       string
	Title    string
	Text     string
	Lifts    []string // clause ids; empty: all
	Evidence string   // what the reviewer must see
}

// ReasonCode is a reason that a reviewer may give with an outcome.
type ReasonCode struct {
	ID      string
	Label   string
	Key     string
	Outcome string // confirm, dismiss or exception
}

// Policy is a compiled policy. It is safe for concurrent use.
type Policy struct {
	name string
	hash string
}

// ErrInvalid is wrapped by every error about a policy file's content.
var ErrInvalid = errors.New("invalid policy")

// Default returns the embedded default policy.
func Default() (*Policy, error) { return &Policy{name: "freelance"}, nil }

// Parse compiles a policy from src; name is what complaints call it.
func Parse(name string, src []byte) (*Policy, error) { return nil, ErrInvalid }

// Name is the policy's own name.
func (p *Policy) Name() string { return p.name }

// Hash is the SHA-256 of the policy's bytes, in hex.
func (p *Policy) Hash() string { return p.hash }

// Source returns the bytes that the policy was parsed from.
func (p *Policy) Source() []byte { return nil }

// Lexicon returns the policy's hosts, platforms and terms.
func (p *Policy) Lexicon() *contact.Lexicon { return &contact.Lexicon{} }

// Assume returns the facts that a message without any facts is taken to have.
func (p *Policy) Assume(now time.Time) Facts { return Facts{} }

// Clauses returns the policy's clauses in its order.
func (p *Policy) Clauses() []Clause { return nil }

// Exceptions returns the policy's exceptions in its order.
func (p *Policy) Exceptions() []ExceptionRule { return nil }

// ReasonCodes returns the policy's reason codes in its order.
func (p *Policy) ReasonCodes() []ReasonCode { return nil }

// Judge says what the policy makes of h under the facts, without reasons.
// all are the hits of the same message, h among them.
func (p *Policy) Judge(f *Facts, h *contact.Hit, all []contact.Hit) Finding {
	return Finding{Verdict: Allowed}
}

// Explain is Judge with Reason and Because filled in.
func (p *Policy) Explain(f *Facts, h *contact.Hit, all []contact.Hit) Finding {
	return p.Judge(f, h, all)
}
