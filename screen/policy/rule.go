package policy

import (
	"fmt"
	"slices"
	"time"

	"go.yaml.in/yaml/v4"

	"offside/screen/contact"
)

// severities are what high, medium and low weigh.
var severities = map[string]float64{"high": 1, "medium": 0.7, "low": 0.4}

// The keyword for every class.
const anyClass = "any"

// clause reads one clause.
func (b *builder) clause(n *yaml.Node) {
	o := b.object(n, "a clause", "id", "title", "text", "source", "severity", "verdict", "on", "from", "until",
		"when", "review_when", "reason", "review_reason")
	c := &clause{at: placeOf(n), Clause: Clause{
		ID:       b.id(o, aClause),
		Title:    o.must("title"),
		Text:     o.must("text"),
		Source:   o.text("source"),
		Severity: o.choice("severity", "", "high", "medium", "low"),
	}}
	c.severity = severities[c.Severity]
	c.verdict = Verdict(o.choice("verdict", string(Violation), string(Violation), string(NeedsReview)))
	o.must("reason")
	c.reason = o.template("reason")
	b.on(o, c)
	c.when = append(b.inForce(o), b.when(o, "when")...)
	c.reviewWhen, c.reviewReason = b.review(o, c.reason)
	b.policy.clauses = append(b.policy.clauses, c)
}

// exception reads one exception.
func (b *builder) exception(n *yaml.Node) {
	o := b.object(n, "an exception", "id", "title", "text", "source", "lifts", "evidence", "from", "until",
		"when", "review_when", "reason", "review_reason")
	x := &exception{at: placeOf(n), ExceptionRule: ExceptionRule{
		ID:       b.id(o, anException),
		Title:    o.must("title"),
		Text:     o.must("text"),
		Source:   o.text("source"),
		Evidence: o.text("evidence"),
	}}
	for _, l := range o.words("lifts") {
		b.refer(l, aClause)
		if !slices.Contains(x.Lifts, l.Value) {
			x.Lifts = append(x.Lifts, l.Value)
		}
	}
	if n := o.at["lifts"]; n != nil && len(x.Lifts) == 0 && n.Kind == yaml.SequenceNode {
		b.fail(n, "an empty list lifts nothing: leave %q out to lift every clause", "lifts")
	}
	o.must("reason")
	x.reason = o.template("reason")
	x.when = append(b.inForce(o), b.when(o, "when")...)
	if len(x.when) == 0 {
		b.fail(n, "exception %q has no condition: it would lift every finding", x.ID)
	}
	x.reviewWhen, x.reviewReason = b.review(o, x.reason)
	b.policy.exceptions = append(b.policy.exceptions, x)
}

// on reads which classes and acts a clause is on.
func (b *builder) on(o object, c *clause) {
	entries := o.list("on")
	if len(entries) == 0 && o.at["on"] == nil {
		b.fail(o.node, "a clause lacks %q: the classes and acts that it is on", "on")
	}
	for _, n := range entries {
		e := b.object(n, "an entry of on", "classes", "acts", "except")
		classes, acts := b.classList(e, "classes"), b.actList(e)
		except := b.classList(e, "except")
		if len(classes) == 0 || len(acts) == 0 {
			b.fail(n, "an entry of on needs both %q and %q", "classes", "acts")
		}
		isAny := slices.Contains(classes, anyClass)
		if len(except) > 0 && !isAny {
			b.fail(e.at["except"], "%q goes with %q only", "except", "classes: any")
		}
		for _, act := range acts {
			if isAny {
				c.onAny = append(c.onAny, anyOn{act, except})
				continue
			}
			for _, class := range classes {
				if k := (kind{class, act}); !slices.Contains(c.on, k) {
					c.on = append(c.on, k)
				}
			}
		}
	}
}

func (b *builder) classList(o object, key string) []contact.Class {
	var out []contact.Class
	for _, n := range o.words(key) {
		if n.Value != anyClass && !slices.Contains(b.classes, n.Value) {
			b.fail(n, "there is no class %q%s", n.Value, nearest(n.Value, b.classes))
		}
		out = append(out, contact.Class(n.Value))
	}
	return out
}

func (b *builder) actList(o object) []contact.Act {
	names := plain(contact.Acts())
	var out []contact.Act
	for _, n := range o.words("acts") {
		if !slices.Contains(names, n.Value) {
			b.fail(n, "there is no act %q%s", n.Value, nearest(n.Value, names))
		}
		out = append(out, contact.Act(n.Value))
	}
	return out
}

// when reads a list of conditions.
func (b *builder) when(o object, key string) []*condition {
	var out []*condition
	for _, n := range o.list(key) {
		e := b.object(n, "an entry of "+key, "if", "text")
		e.must("text")
		text := e.template("text")
		if e.at["if"] == nil {
			e.must("if")
			continue
		}
		if c := b.condition(e.at["if"]); c != nil {
			c.text = text
			out = append(out, c)
		}
	}
	return out
}

// review reads what sends a match to a reviewer, and the reason for that.
func (b *builder) review(o object, otherwise template) ([]*condition, template) {
	list := b.when(o, "review_when")
	if o.at["review_reason"] == nil {
		return list, otherwise
	}
	return list, o.template("review_reason")
}

// inForce turns from and until into conditions on sent_at.
func (b *builder) inForce(o object) []*condition {
	var out []*condition
	add := func(key, operator, words string) time.Time {
		day := o.date(key)
		if day.IsZero() {
			return day
		}
		c, problems := b.compiler.compile(fmt.Sprintf("sent_at %s timestamp('%s')", operator, day.Format(time.RFC3339)))
		for _, p := range problems {
			b.fail(o.at[key], "%s", p.what)
		}
		if c != nil {
			c.text, _ = parseTemplate(words + day.Format("2 January 2006") + ": {sent_at}")
			out = append(out, c)
		}
		return day
	}
	from := add("from", ">=", "sent on or after ")
	until := add("until", "<", "sent before ")
	if !from.IsZero() && !until.IsZero() && !from.Before(until) {
		b.fail(o.at["until"], "until must be later than from")
	}
	return out
}
