package policy

import (
	_ "embed"
	"errors"
	"slices"
	"sync"
	"time"

	"cel.dev/cel-go/common/types/ref"

	"offside/screen/contact"
)

type Verdict string

const (
	Violation   Verdict = "violation"
	NeedsReview Verdict = "needs_review"
	Exception   Verdict = "exception" // a clause matched, an exception lifts it
	Allowed     Verdict = "allowed"   // no clause matches
)

type Because struct {
	Of        string            `json:"of"`        // the clause or exception it belongs to
	Condition string            `json:"condition"` // the expression
	Text      string            `json:"text"`      // the same in plain words, facts filled in
	Holds     bool              `json:"holds"`
	Unknown   []string          `json:"unknown,omitempty"` // facts that nobody gave
	Facts     map[string]string `json:"facts"`             // the values it looked at
}

type Finding struct {
	Clause    string    `json:"clause"` // empty when allowed
	Verdict   Verdict   `json:"verdict"`
	Exception string    `json:"exception"` // the exception that lifts it, or that sent it to review
	Severity  float64   `json:"severity"`  // in [0,1], of the clause
	Reason    string    `json:"reason"`    // one sentence for the reviewer
	Because   []Because `json:"because"`
}

type Clause struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	Text     string `json:"text"` // the rule in plain words
	Source   string `json:"source,omitempty"`
	Severity string `json:"severity"` // high, medium or low
}

type ExceptionRule struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Text     string   `json:"text"`
	Source   string   `json:"source,omitempty"`
	Lifts    []string `json:"lifts,omitempty"`    // clause ids; empty: all
	Evidence string   `json:"evidence,omitempty"` // what the reviewer must see
}

type ReasonCode struct {
	ID      string `json:"id"`
	Label   string `json:"label"`
	Key     string `json:"key"`
	Outcome string `json:"outcome"` // confirm, dismiss or exception
}

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

type kind struct {
	class contact.Class
	act   contact.Act
}

type surface struct {
	id     string
	public bool // nobody in particular reads it: no recipient, no contract
}

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

type anyOn struct {
	act    contact.Act
	except []contact.Class
}

type exception struct {
	ExceptionRule
	when         []*condition
	reviewWhen   []*condition
	reason       template
	reviewReason template
}

type sentences struct {
	allowed, clauseUndecided, exceptionUnknown template
	found                                      template // what was found, in a list of conditions
}

var ErrInvalid = errors.New("invalid policy")

//go:embed freelance.yaml
var freelance []byte

func Default() (*Policy, error) { return Parse("freelance.yaml", freelance) }

func Parse(name string, src []byte) (*Policy, error) {
	// The lexicon takes as long as the policy, and every start pays for both.
	lexicon := make(chan error, 1)
	var words *contact.Lexicon
	go func() {
		var err error
		words, err = defaultLexicon()
		lexicon <- err
	}()
	p, err := build(name, src)
	if err != nil {
		return nil, err
	}
	if err := <-lexicon; err != nil {
		return nil, err
	}
	p.lexicon = words
	return p, nil
}

func (p *Policy) Name() string { return p.name }

func (p *Policy) Title() string { return p.title }

func (p *Policy) Hash() string { return p.hash }

func (p *Policy) Source() []byte { return slices.Clone(p.source) }

func (p *Policy) Lexicon() *contact.Lexicon { return p.lexicon }

func (p *Policy) Assume(now time.Time) Facts {
	f := p.assume
	if p.assumeNow && !now.IsZero() {
		f.SentAt, f.SentAtKnown = now, Assumed
	}
	return f
}

func (p *Policy) Knows(fact, value string) bool {
	f, ok := factIDs[fact]
	return ok && slices.Contains(p.domains[f], value)
}

func (p *Policy) Public(id string) bool {
	for _, s := range p.surfaces {
		if s.id == id {
			return s.public
		}
	}
	return false
}

func (p *Policy) Clauses() []Clause {
	out := make([]Clause, len(p.clauses))
	for i, c := range p.clauses {
		out[i] = c.Clause
	}
	return out
}

func (p *Policy) Exceptions() []ExceptionRule {
	out := make([]ExceptionRule, len(p.exceptions))
	for i, x := range p.exceptions {
		out[i] = x.ExceptionRule
		out[i].Lifts = slices.Clone(x.Lifts)
	}
	return out
}

func (p *Policy) ReasonCodes() []ReasonCode { return slices.Clone(p.reasons) }

func (p *Policy) Samples() []Sample { return slices.Clone(p.samples) }

func (p *Policy) under(h *contact.Hit) []*clause {
	if list, ok := p.index[kind{h.Class, h.Act}]; ok {
		return list
	}
	return p.anyClass[h.Act]
}
