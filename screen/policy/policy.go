package policy

import (
	"embed"
	"errors"
	"slices"
	"strings"
	"sync"
	"time"

	"cel.dev/cel-go/common/types/ref"

	"offside/screen/contact"
)

// Verdict is what the policy says of a hit.
type Verdict string

// The verdicts, from the most severe.
const (
	Violation   Verdict = "violation"
	NeedsReview Verdict = "needs_review"
	Exception   Verdict = "exception" // a clause matched, an exception lifts it
	Allowed     Verdict = "allowed"   // no clause matches
)

// Because is one condition that was looked at, and what it gave.
type Because struct {
	Of        string            `json:"of"`        // the clause or exception it belongs to
	Condition string            `json:"condition"` // the expression
	Text      string            `json:"text"`      // the same in plain words, facts filled in
	Holds     bool              `json:"holds"`
	Unknown   []string          `json:"unknown,omitempty"` // facts that nobody gave
	Facts     map[string]string `json:"facts"`             // the values it looked at
}

// Finding is what the policy makes of one hit: a hit falls under exactly one
// clause, or under none.
type Finding struct {
	Clause    string    `json:"clause"` // empty when allowed
	Verdict   Verdict   `json:"verdict"`
	Exception string    `json:"exception"`        // the exception that lifts it, or that sent it to review
	Severity  float64   `json:"severity"`         // in [0,1], of the clause
	Shadow    Verdict   `json:"shadow,omitempty"` // what the verdict would be if the hit's rule were not in shadow
	Reason    string    `json:"reason"`           // one sentence for the reviewer
	Because   []Because `json:"because"`
}

// Clause is a rule of the policy as people read it.
type Clause struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	Text     string `json:"text"` // the rule in plain words
	Source   string `json:"source,omitempty"`
	Severity string `json:"severity"` // high, medium or low
}

// ExceptionRule is an exception as people read it.
type ExceptionRule struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Text     string   `json:"text"`
	Source   string   `json:"source,omitempty"`
	Lifts    []string `json:"lifts,omitempty"`    // clause ids; empty: all
	Evidence string   `json:"evidence,omitempty"` // what the reviewer must see
}

// ReasonCode is an answer that reviewers can give as their reason.
type ReasonCode struct {
	ID      string `json:"id"`
	Label   string `json:"label"`
	Key     string `json:"key"`
	Outcome string `json:"outcome"` // confirm, dismiss or exception
	// Required: a decision with this outcome has to give one of its reasons.
	Required bool `json:"required,omitempty"`
}

// Sample is a text with what must come of it: the policy's own test.
type Sample struct {
	Text        string            `json:"text"`
	Before      []string          `json:"before,omitempty"`  // earlier messages of the thread, by the same sender
	Facts       map[string]string `json:"facts,omitempty"`   // fact name → value; what is not given is assumed
	Country     string            `json:"country,omitempty"` // of both parties
	Attachments []string          `json:"attachments,omitempty"`
	Verdicts    []Verdict         `json:"verdicts"`            // of the message: any of them
	Clauses     []string          `json:"clauses,omitempty"`   // that findings must name
	Exception   string            `json:"exception,omitempty"` // that a finding must name; may be empty
	Lane        string            `json:"lane,omitempty"`      // that the message must come into; empty: any
	// Rule is set for a sample of one of the policy's own rules: the rule has to
	// find something in the text, or with RuleMisses nothing. Verdicts is empty
	// then.
	Rule       string `json:"rule,omitempty"`
	RuleMisses bool   `json:"rule_misses,omitempty"`
	Line       int    `json:"line"` // where the sample stands in the file, from 1
	Column     int    `json:"column"`
}

// Policy is a compiled policy. It is never changed after Parse and safe for
// concurrent use.
type Policy struct {
	name, title string
	hash        string
	source      []byte

	surfaces   []surface
	clientRole string
	domains    [factCount][]string // the values that facts can have, as far as they are known
	assume     Facts
	assumeNow  bool // sent_at is assumed to be now
	words      vocabulary
	sentences  sentences
	clauses    []*clause
	exceptions []*exception
	lanes      []*lane
	reasons    []ReasonCode
	samples    []Sample

	index      map[kind][]*clause
	anyClass   map[contact.Act][]*clause // for classes that no clause names
	conditions int
	interned   map[string]ref.Val
	cases      sync.Pool
	own        own
	lexicon    *contact.Lexicon
	lexiconID  string
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
	at           place
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
	at           place
	when         []*condition
	reviewWhen   []*condition
	reason       template
	reviewReason template
}

type sentences struct {
	allowed, clauseUndecided, exceptionUnknown template
	found                                      template // what was found, in a list of conditions
}

// ErrInvalid: a policy file with mistakes; the error is a *FileError.
var ErrInvalid = errors.New("invalid policy")

//go:embed freelance.yaml
var freelance []byte

//go:embed examples/*.yaml
var examples embed.FS

// Examples returns the names of the policies of other kinds of marketplace that
// come along.
func Examples() []string {
	entries, err := examples.ReadDir("examples")
	if err != nil {
		return nil // it cannot fail: the folder is part of the program
	}
	var out []string
	for _, e := range entries {
		out = append(out, strings.TrimSuffix(e.Name(), ".yaml"))
	}
	return out
}

// Example returns the source of the named example; ok is false if there is
// none of that name.
func Example(name string) (src []byte, ok bool) {
	src, err := examples.ReadFile("examples/" + name + ".yaml")
	return src, err == nil
}

//go:embed schema.json
var schema []byte

// Schema returns the JSON Schema (draft 2020-12) of a policy file, for editors.
// Parse checks much more than it can say.
func Schema() []byte { return slices.Clone(schema) }

// Default returns the embedded policy of a freelance marketplace.
func Default() (*Policy, error) { return Parse("freelance.yaml", freelance) }

// Parse reads a policy file. name is what complaints call it; the error is a
// *FileError that lists every mistake.
func Parse(name string, src []byte) (*Policy, error) {
	// The lexicon takes as long as the policy, and every start pays for both.
	lexicon := make(chan error, 1)
	var words *contact.Lexicon
	var wordsID string
	go func() {
		var err error
		words, wordsID, err = defaultLexicon()
		lexicon <- err
	}()
	p, err := build(name, src)
	if err != nil {
		return nil, err
	}
	if err := <-lexicon; err != nil {
		return nil, err
	}
	p.lexicon, p.lexiconID = p.own.extend(words, wordsID)
	return p, nil
}

// Name returns what the policy is called.
func (p *Policy) Name() string { return p.name }

// Title returns the same for people.
func (p *Policy) Title() string { return p.title }

// Hash returns the SHA-256 of the policy's bytes in hex: its identity.
func (p *Policy) Hash() string { return p.hash }

// Source returns the bytes that the policy was parsed from.
func (p *Policy) Source() []byte { return slices.Clone(p.source) }

// Lexicon returns the hosts, platforms and terms that detection looks up. It
// must not be changed.
func (p *Policy) Lexicon() *contact.Lexicon { return p.lexicon }

// LexiconHash identifies what Lexicon returns: where it is the same, and the
// engine is too, a text gives the same hits.
func (p *Policy) LexiconHash() string { return p.lexiconID }

// Assume returns the facts of a message that carries none, sent at now.
func (p *Policy) Assume(now time.Time) Facts {
	f := p.assume
	if p.assumeNow && !now.IsZero() {
		f.SentAt, f.SentAtKnown = now, Assumed
	}
	return f
}

// Knows reports whether value is one that the fact can have.
func (p *Policy) Knows(fact, value string) bool {
	f, ok := factIDs[fact]
	return ok && slices.Contains(p.domains[f], value)
}

// Values returns the values that a textual fact of a message can have.
func (p *Policy) Values(fact string) []string {
	f, ok := factIDs[fact]
	if !ok {
		return nil
	}
	return slices.Clone(p.domains[f])
}

// Public reports whether nobody in particular reads the surface.
func (p *Policy) Public(id string) bool {
	for _, s := range p.surfaces {
		if s.id == id {
			return s.public
		}
	}
	return false
}

// Clauses returns the clauses in the order of the file.
func (p *Policy) Clauses() []Clause {
	out := make([]Clause, len(p.clauses))
	for i, c := range p.clauses {
		out[i] = c.Clause
	}
	return out
}

// Exceptions returns the exceptions in the order of the file.
func (p *Policy) Exceptions() []ExceptionRule {
	out := make([]ExceptionRule, len(p.exceptions))
	for i, x := range p.exceptions {
		out[i] = x.ExceptionRule
		out[i].Lifts = slices.Clone(x.Lifts)
	}
	return out
}

// ReasonCodes returns the reasons that reviewers can give.
func (p *Policy) ReasonCodes() []ReasonCode { return slices.Clone(p.reasons) }

// Samples returns the texts that the policy brings along as its test.
func (p *Policy) Samples() []Sample { return slices.Clone(p.samples) }

// Concerns reports whether some clause is on hits like h, whatever its
// conditions say.
func (p *Policy) Concerns(h *contact.Hit) bool { return len(p.under(h)) > 0 }

// under returns the clauses on the hit's class and act, in order.
func (p *Policy) under(h *contact.Hit) []*clause {
	if list, ok := p.index[kind{h.Class, h.Act}]; ok {
		return list
	}
	return p.anyClass[h.Act]
}
