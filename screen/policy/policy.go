package policy

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"errors"
	"slices"
	"sync"
	"time"

	"cel.dev/cel-go/common/types/ref"

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
	Source   string
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

// Sample is a text with the verdicts that its author accepts. Running samples
// takes detectors, which this package does not know.
type Sample struct {
	Text        string
	Before      []string          // earlier messages of the thread, by the same sender
	Facts       map[string]string // fact name → value; what is not given is assumed
	Country     string            // of both parties
	Attachments []string
	Verdicts    []Verdict // of the message: any of them
	Clauses     []string  // that findings must name
	Exception   string    // that a finding must name; may be empty
	Line        int       // where the sample stands in the file
}

// Policy is a compiled policy. It is safe for concurrent use.
type Policy struct {
	name, title string
	hash        string
	source      []byte

	surfaces   []surface
	domains    [factCount][]string // the values that textual facts can have
	assume     Facts
	assumeNow  bool // sent_at is assumed to be now
	words      vocabulary
	sentences  sentences
	clauses    []*clause
	exceptions []*exception
	reasons    []ReasonCode
	samples    []Sample

	index      map[kind][]*clause
	anyClass   map[contact.Act][]*clause // for classes that no clause names
	conditions int
	interned   map[string]ref.Val
	cases      sync.Pool
	lexicon    *contact.Lexicon
}

// kind is what clauses are indexed by.
type kind struct {
	class contact.Class
	act   contact.Act
}

// surface is a place where a text can stand.
type surface struct {
	id     string
	public bool // nobody in particular reads it: no recipient, no contract
}

// clause is a clause with what decides it.
type clause struct {
	Clause
	verdict      Verdict
	severity     float64
	on           []kind
	onAny        []anyOn
	when         []*condition // all must hold
	reviewWhen   []*condition // any sends it to review
	reason       template
	reviewReason template
	lifted       []*exception // the exceptions that can lift it, in order
	conditions   int          // how many conditions an explanation of it can list
}

// anyOn is an act on any class but some.
type anyOn struct {
	act    contact.Act
	except []contact.Class
}

// exception is an exception with what decides it.
type exception struct {
	ExceptionRule
	when         []*condition
	reviewWhen   []*condition
	reason       template
	reviewReason template
}

// sentences are the reasons that belong to no clause or exception.
type sentences struct {
	allowed, clauseUndecided, exceptionUnknown template
}

// ErrInvalid is wrapped by every error about a policy file's content.
var ErrInvalid = errors.New("invalid policy")

//go:embed freelance.yaml
var freelance []byte

// Default returns the embedded default policy.
func Default() (*Policy, error) { return Parse("freelance.yaml", freelance) }

// Parse compiles a policy from src; name is what complaints call it. The error
// is a *FileError that lists every mistake.
func Parse(name string, src []byte) (*Policy, error) {
	p, err := build(name, src)
	if err != nil {
		return nil, err
	}
	if p.lexicon, err = defaultLexicon(); err != nil {
		return nil, err
	}
	sum := sha256.Sum256(src)
	p.hash = hex.EncodeToString(sum[:])
	p.source = slices.Clone(src)
	return p, nil
}

// Name is the policy's own name.
func (p *Policy) Name() string { return p.name }

// Title is the policy's name for people.
func (p *Policy) Title() string { return p.title }

// Hash is the SHA-256 of the policy's bytes, in hex.
func (p *Policy) Hash() string { return p.hash }

// Source returns the bytes that the policy was parsed from.
func (p *Policy) Source() []byte { return slices.Clone(p.source) }

// Lexicon returns the policy's hosts, platforms and terms.
func (p *Policy) Lexicon() *contact.Lexicon { return p.lexicon }

// Assume returns the facts that a message without any facts is taken to have.
// now is when it is taken to be sent, if the policy assumes that; a zero now
// leaves sent_at unknown.
func (p *Policy) Assume(now time.Time) Facts {
	f := p.assume
	if p.assumeNow && !now.IsZero() {
		f.SentAt, f.SentAtKnown = now, Assumed
	}
	return f
}

// Knows reports whether value is one that the named textual fact can have;
// any other is no fact.
func (p *Policy) Knows(fact, value string) bool {
	f, ok := factIDs[fact]
	return ok && slices.Contains(p.domains[f], value)
}

// Public reports whether nobody in particular reads what stands on the
// surface: it has no recipient and no contract.
func (p *Policy) Public(id string) bool {
	for _, s := range p.surfaces {
		if s.id == id {
			return s.public
		}
	}
	return false
}

// Clauses returns the policy's clauses in its order.
func (p *Policy) Clauses() []Clause {
	out := make([]Clause, len(p.clauses))
	for i, c := range p.clauses {
		out[i] = c.Clause
	}
	return out
}

// Exceptions returns the policy's exceptions in its order.
func (p *Policy) Exceptions() []ExceptionRule {
	out := make([]ExceptionRule, len(p.exceptions))
	for i, x := range p.exceptions {
		out[i] = x.ExceptionRule
		out[i].Lifts = slices.Clone(x.Lifts)
	}
	return out
}

// ReasonCodes returns the policy's reason codes in its order.
func (p *Policy) ReasonCodes() []ReasonCode { return slices.Clone(p.reasons) }

// Samples returns the policy's samples in its order.
func (p *Policy) Samples() []Sample { return slices.Clone(p.samples) }

// under returns the clauses that the hit's class and act fall under, in the
// order of the file.
func (p *Policy) under(h *contact.Hit) []*clause {
	if list, ok := p.index[kind{h.Class, h.Act}]; ok {
		return list
	}
	return p.anyClass[h.Act]
}
