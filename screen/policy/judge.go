package policy

import (
	"math/bits"

	"offside/screen/contact"
)

// Judge says what the policy makes of h under the facts, without reasons.
// all are the hits of the same message, h among them. For several hits of one
// message open a Case: it tests what depends on the message only once.
func (p *Policy) Judge(f *Facts, h *contact.Hit, all []contact.Hit) Finding {
	c := p.Case(f)
	defer c.Close()
	return c.Judge(h, all)
}

// Explain is Judge with Reason and Because filled in.
func (p *Policy) Explain(f *Facts, h *contact.Hit, all []contact.Hit) Finding {
	c := p.Case(f)
	defer c.Close()
	return c.Explain(h, all)
}

// Judge says what the policy makes of h, without reasons. all are the hits of
// the message, h among them.
func (c *Case) Judge(h *contact.Hit, all []contact.Hit) Finding {
	c.turnTo(h, all)
	r := c.rule()
	return c.shadowed(r.finding())
}

// Explain is Judge with Reason and Because filled in.
func (c *Case) Explain(h *contact.Hit, all []contact.Hit) Finding {
	c.turnTo(h, all)
	r := c.rule()
	f := r.finding()
	f.Because = c.because(&r)
	f.Reason = c.reason(&r)
	return c.shadowed(f)
}

// shadowed is the finding as it counts: that of a rule in shadow is recorded
// and flags nothing.
func (c *Case) shadowed(f Finding) Finding {
	if !c.policy.Shadows(c.hit) {
		return f
	}
	f.Shadow, f.Verdict, f.Severity = f.Verdict, Allowed, 0
	if f.Reason != "" {
		f.Reason = "The rule " + c.hit.Rule + " is in shadow: it flags nothing. If it did: " + f.Reason
	}
	return f
}

// ground says why a ruling is what it is.
type ground uint8

const (
	noClause         ground = iota
	clauseStands            // the clause matched and nothing lifts it
	clauseReview            // the clause itself asks for a reviewer here
	clauseUndecided         // whether the clause matches depends on an unknown fact
	exceptionHolds          // an exception lifts the clause
	exceptionReview         // an exception would, but asks for a reviewer here
	exceptionUnknown        // an exception may, depending on an unknown fact
	knownSafe               // the value is on the list of what is never objected to
)

// ruling is a verdict before it is put into words.
type ruling struct {
	ground    ground
	verdict   Verdict
	clause    *clause
	exception *exception
	safe      *KnownSafe
	missing   factSet // unknown facts that could change it
	open      uint64  // which of the clause's exceptions they leave open (the first 64)
}

func (r *ruling) finding() Finding {
	f := Finding{Verdict: r.verdict, Because: []Because{}}
	if r.clause != nil {
		f.Clause = r.clause.ID
		f.Severity = r.clause.severity
	}
	if r.exception != nil {
		f.Exception = r.exception.ID
	}
	return f
}

// field is what a template fills in beside facts.
func (r *ruling) field(f field) string {
	switch {
	case r == nil: // beside a condition there is no ruling yet
	case f == fieldUnknown:
		names := r.missing.names()
		if len(names) == 1 {
			return names[0] + " is unknown"
		}
		return joinNames(names) + " are unknown"
	case f == fieldExceptions && r.clause != nil:
		return joinNames(r.openExceptions())
	case f == fieldClauseID && r.clause != nil:
		return r.clause.ID
	case f == fieldClauseTitle && r.clause != nil:
		return r.clause.Title
	case f == fieldExceptionID && r.exception != nil:
		return r.exception.ID
	case f == fieldExceptionTitle && r.exception != nil:
		return r.exception.Title
	}
	return ""
}

// openExceptions names the exceptions that unknown facts leave open.
func (r *ruling) openExceptions() []string {
	var out []string
	for i, x := range r.clause.lifted {
		if r.open&(1<<i) != 0 {
			out = append(out, x.ID+" ("+x.Title+")")
		}
	}
	return out
}

// rule finds the one clause that the hit falls under, and what lifts it.
func (c *Case) rule() ruling {
	if k := c.policy.own.known(c.facts, c.hit); k != nil {
		return ruling{ground: knownSafe, verdict: Allowed, safe: k}
	}
	for _, cl := range c.policy.under(c.hit) {
		switch o, missing := c.every(cl.when); o {
		case fails:
			continue
		case undecided:
			// A later clause may match for certain, but an exception could lift
			// that one and not this one: the reviewer decides.
			return ruling{ground: clauseUndecided, verdict: NeedsReview, clause: cl, missing: missing}
		}
		return c.lift(cl)
	}
	return ruling{verdict: Allowed}
}

// lift tries the exceptions of a clause that matches. One that holds for
// certain lifts it, whatever is unknown elsewhere; else the first one that
// asks for a reviewer, or could hold, sends it to review.
func (c *Case) lift(cl *clause) ruling {
	r := ruling{ground: clauseStands, verdict: cl.verdict, clause: cl}
	for i, x := range cl.lifted {
		o, missing := c.every(x.when)
		if o == fails {
			continue
		}
		g := exceptionUnknown
		if o == holds {
			var review outcome
			review, missing = c.some(x.reviewWhen)
			switch review {
			case fails:
				return ruling{ground: exceptionHolds, verdict: Exception, clause: cl, exception: x}
			case holds:
				g, missing = exceptionReview, 0
			}
		}
		if missing != 0 {
			r.missing |= missing
			r.open |= 1 << i
		}
		if r.exception == nil {
			r.ground, r.verdict, r.exception = g, NeedsReview, x
		}
	}
	if r.ground != clauseStands {
		return r
	}
	switch o, missing := c.some(cl.reviewWhen); o {
	case holds:
		r.ground, r.verdict = clauseReview, NeedsReview
	case undecided:
		r.ground, r.verdict, r.missing = clauseUndecided, NeedsReview, missing
	}
	return r
}

// every tells whether all conditions hold. One that fails decides, whatever is
// unknown beside it.
func (c *Case) every(list []*condition) (outcome, factSet) {
	result, missing := holds, factSet(0)
	for _, cond := range list {
		switch o, m := c.test(cond); o {
		case fails:
			return fails, 0
		case undecided:
			result, missing = undecided, missing|m
		}
	}
	return result, missing
}

// some tells whether any condition holds.
func (c *Case) some(list []*condition) (outcome, factSet) {
	result, missing := fails, factSet(0)
	for _, cond := range list {
		switch o, m := c.test(cond); o {
		case holds:
			return holds, 0
		case undecided:
			result, missing = undecided, missing|m
		}
	}
	return result, missing
}

// because lists why the clause applies, and of each exception that could lift
// it why it does or does not.
func (c *Case) because(r *ruling) []Because {
	if r.ground == knownSafe {
		return []Because{{Condition: "known_safe", Text: r.safe.sentence(), Holds: true, Facts: c.shown(factSet(0).with(factHitValue))}}
	}
	if r.clause == nil {
		out := []Because{c.matched(nil)}
		for _, cl := range c.policy.under(c.hit) {
			out = c.conditions(out, cl.ID, cl.when)
		}
		return out
	}
	out := append(make([]Because, 0, r.clause.conditions), c.matched(r.clause))
	out = c.conditions(out, r.clause.ID, r.clause.when)
	out = c.reviews(out, r.clause.ID, r.clause.reviewWhen)
	for _, x := range r.clause.lifted {
		out = c.conditions(out, x.ID, x.when)
		if o, _ := c.every(x.when); o != fails {
			out = c.reviews(out, x.ID, x.reviewWhen)
		}
	}
	return out
}

// matched says that the hit is of a class and act that the clause is on, or,
// without a clause, that none applies to it.
func (c *Case) matched(cl *clause) Because {
	b := Because{
		Condition: "on " + string(c.hit.Class) + " " + string(c.hit.Act),
		Text:      c.policy.sentences.found.render(c, nil),
		Facts:     c.shown(factSet(0).with(factHitClass).with(factHitAct)),
	}
	if cl == nil {
		b.Text = "no clause applies: " + b.Text
		return b
	}
	b.Of, b.Holds = cl.ID, true
	return b
}

// conditions adds what the conditions in list found.
func (c *Case) conditions(out []Because, of string, list []*condition) []Because {
	for _, cond := range list {
		o, missing := c.test(cond)
		b := Because{
			Of:        of,
			Condition: cond.expr,
			Text:      cond.text.render(c, nil),
			Holds:     o == holds,
			Facts:     c.shown(cond.facts),
		}
		if missing != 0 {
			b.Unknown = missing.names()
		}
		out = append(out, b)
	}
	return out
}

// reviews adds what asks, or may ask, for a reviewer. What does not is left
// out: to readers of the list it would look like a condition that fails.
func (c *Case) reviews(out []Because, of string, list []*condition) []Because {
	for i, cond := range list {
		if o, _ := c.test(cond); o != fails {
			out = c.conditions(out, of, list[i:i+1])
			last := &out[len(out)-1]
			last.Text = "to be reviewed: " + last.Text
		}
	}
	return out
}

// shown are the values of the facts that a condition names.
func (c *Case) shown(s factSet) map[string]string {
	out := make(map[string]string, bits.OnesCount32(uint32(s)))
	for ; s != 0; s &= s - 1 {
		f := factID(bits.TrailingZeros32(uint32(s)))
		switch c.facts.standing(f) {
		case Unknown:
			out[factTable[f].name] = wordUnknown
		case Absent:
			out[factTable[f].name] = wordAbsent
		default:
			out[factTable[f].name] = c.show(f)
		}
	}
	return out
}

// reason puts the ruling into a sentence, and says which facts were assumed
// and which are unknown as far as they matter and it does not name them.
func (c *Case) reason(r *ruling) string {
	if r.ground == knownSafe {
		return sentence(r.safe.sentence())
	}
	t := r.template(c.policy)
	reason := sentence(t.render(c, r))
	if r.missing != 0 && !t.has(fieldUnknown) {
		reason += " " + sentence(r.field(fieldUnknown)) + "."
	}
	if also := c.assumed(c.mattering(r) &^ t.facts); also != 0 {
		reason += " Also assumed: " + joinNames(also.names()) + "."
	}
	return reason
}

// template is the sentence that fits the ruling.
func (r *ruling) template(p *Policy) template {
	switch r.ground {
	case clauseStands:
		return r.clause.reason
	case clauseReview:
		return r.clause.reviewReason
	case clauseUndecided:
		return p.sentences.clauseUndecided
	case exceptionHolds:
		return r.exception.reason
	case exceptionReview:
		return r.exception.reviewReason
	case exceptionUnknown:
		return p.sentences.exceptionUnknown
	default:
		return p.sentences.allowed
	}
}

// mattering are the facts that decided the ruling: those of the conditions
// that hold for what was ruled, and of those that fail for what was not.
func (c *Case) mattering(r *ruling) factSet {
	var s factSet
	if r.clause == nil {
		return 0
	}
	for _, cond := range r.clause.when {
		s |= cond.facts
	}
	if r.exception != nil {
		return s | c.of(r.exception.when, holds)
	}
	for _, x := range r.clause.lifted {
		s |= c.of(x.when, fails)
	}
	return s
}

// of are the facts of the conditions in list with the given outcome.
func (c *Case) of(list []*condition, want outcome) factSet {
	var s factSet
	for _, cond := range list {
		if o, _ := c.test(cond); o == want {
			s |= cond.facts
		}
	}
	return s
}

// assumed are those of s that the policy assumed.
func (c *Case) assumed(s factSet) factSet {
	var out factSet
	for f := range factHitClass {
		if s.has(f) && c.facts.standing(f) == Assumed {
			out = out.with(f)
		}
	}
	return out
}
