package policy

import (
	"slices"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"

	"offside/screen/contact"
)

// Case is one message before the policy. It remembers what the conditions that
// depend on the message alone gave, so that they run once however many hits
// there are. It is for one goroutine at a time.
type Case struct {
	policy *Policy
	facts  *Facts
	hit    *contact.Hit
	all    []contact.Hit
	ruled  Ruled // while lanes are tried

	text   []byte             // scratch of templates
	values [factCount]ref.Val // of the message and the hit, made when asked for
	memo   []memo
	turn   uint64 // grows with every hit and every message
	opened uint64 // the turn at which the message came in
}

// memo is what a condition gave, and in which turn.
type memo struct {
	turn    uint64
	outcome outcome
	missing factSet
}

// Case opens the case of a message with the given facts. f must not change
// until the case is closed or no longer used.
func (p *Policy) Case(f *Facts) *Case {
	c, _ := p.cases.Get().(*Case)
	if c == nil {
		c = &Case{policy: p, memo: make([]memo, p.conditions)}
	}
	c.facts = f
	c.turn++
	c.opened = c.turn
	clear(c.values[:])
	return c
}

// Close gives the case's memory back. The case must not be used afterwards.
func (c *Case) Close() {
	c.facts, c.hit, c.all, c.ruled = nil, nil, nil, Ruled{}
	c.policy.cases.Put(c)
}

// turnTo makes h the hit that conditions are about.
func (c *Case) turnTo(h *contact.Hit, all []contact.Hit) {
	c.hit, c.all = h, all
	c.turn++
	clear(c.values[factHitClass:])
}

// test evaluates the condition, or remembers what it gave.
func (c *Case) test(cond *condition) (outcome, factSet) {
	m := &c.memo[cond.index]
	if m.turn == c.turn || m.turn >= c.opened && !cond.facts.ofHit() {
		return m.outcome, m.missing
	}
	m.outcome, m.missing = cond.evaluate(c)
	m.turn = c.turn
	return m.outcome, m.missing
}

// ResolveName gives a fact to CEL; it makes a Case an activation. Unknown
// facts are CEL unknowns, so that false && unknown is false; absent ones are
// an error of ours.
func (c *Case) ResolveName(name string) (any, bool) {
	f, ok := factIDs[name]
	if !ok {
		return nil, false
	}
	if c.values[f] == nil {
		c.values[f] = c.resolve(f)
	}
	return c.values[f], true
}

// Parent returns nil: a case has no outer scope.
func (c *Case) Parent() cel.Activation { return nil }

func (c *Case) resolve(f factID) ref.Val {
	switch c.facts.standing(f) {
	case Unknown:
		return unknownFacts[f]
	case Absent:
		return absent
	}
	if t := c.facts.textual(f); t != nil {
		return c.policy.boxed(t.Value)
	}
	switch f {
	case factSentAt:
		return types.Timestamp{Time: c.facts.SentAt}
	case factStartsLater:
		return types.Bool(c.facts.startsLater())
	case factAttachments:
		return c.attachments()
	case factHitConfidence:
		return types.Double(c.hit.Confidence)
	case factHitCues:
		return c.list(len(c.hit.Cues), func(i int) string { return string(c.hit.Cues[i]) })
	case factMessageActs:
		acts := c.acts()
		return c.list(len(acts), func(i int) string { return string(acts[i]) })
	case factMessageClasses:
		classes := c.classes()
		return c.list(len(classes), func(i int) string { return string(classes[i]) })
	case factMessageVerdict:
		return c.policy.boxed(string(c.ruled.Verdict))
	case factMessageClauses:
		return c.list(len(c.ruled.Clauses), func(i int) string { return c.ruled.Clauses[i] })
	default:
		return c.policy.boxed(c.hitText(f))
	}
}

// hitText is a textual fact of the hit.
func (c *Case) hitText(f factID) string {
	switch f {
	case factHitClass:
		return string(c.hit.Class)
	case factHitAct:
		return string(c.hit.Act)
	case factHitSubject:
		if c.hit.Subject == "" {
			return string(contact.Unknown)
		}
		return string(c.hit.Subject)
	case factHitValue:
		return c.hit.Value[:min(len(c.hit.Value), maxValue)]
	}
	return ""
}

// emptyList is the list of nothing.
var emptyList = types.NewRefValList(types.DefaultTypeAdapter, nil)

func (c *Case) list(n int, at func(int) string) ref.Val {
	if n == 0 {
		return emptyList
	}
	vals := make([]ref.Val, min(n, maxList))
	for i := range vals {
		vals[i] = c.policy.boxed(at(i))
	}
	return types.NewRefValList(types.DefaultTypeAdapter, vals)
}

func (c *Case) attachments() ref.Val {
	names := c.facts.Attachments
	if len(names) == 0 {
		return emptyList
	}
	vals := make([]ref.Val, min(len(names), maxAttachments))
	for i := range vals {
		vals[i] = types.String(names[i][:min(len(names[i]), maxName)])
	}
	return types.NewRefValList(types.DefaultTypeAdapter, vals)
}

func (c *Case) acts() []contact.Act {
	var out []contact.Act
	for i := range c.all {
		if a := c.all[i].Act; !slices.Contains(out, a) {
			out = append(out, a)
		}
	}
	return out
}

func (c *Case) classes() []contact.Class {
	var out []contact.Class
	for i := range c.all {
		if k := c.all[i].Class; !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	return out
}

// boxed is s as CEL holds it, without allocating for the words of the domain.
func (p *Policy) boxed(s string) ref.Val {
	if v, ok := p.interned[s]; ok {
		return v
	}
	return types.String(s)
}
