package policy

import (
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"offside/screen/contact"
)

// Lane is a line of the queue as people read it.
type Lane struct {
	Name  string   `json:"name"`
	Title string   `json:"title,omitempty"`
	Roles []string `json:"roles,omitempty"` // who may decide there; empty: everybody
}

type lane struct {
	Lane
	at   place
	when []*condition // all must hold
}

// Lanes returns the policy's lanes in the order of the file.
func (p *Policy) Lanes() []Lane {
	var out []Lane
	for _, l := range p.lanes {
		out = append(out, Lane{l.Name, l.Title, slices.Clone(l.Roles)})
	}
	return out
}

// Ruled is what the findings of a message came to: what its lane depends on.
type Ruled struct {
	Verdict Verdict
	Clauses []string // of all findings, each once
}

// Lane returns the lane of a message with the hits all: the first of the file
// whose conditions hold for certain, or the empty name. What depends on an
// unknown fact does not hold.
func (c *Case) Lane(r Ruled, all []contact.Hit) string {
	c.turnTo(nil, all)
	c.ruled = r
	for _, l := range c.policy.lanes {
		if o, _ := c.every(l.when); o == holds {
			return l.Name
		}
	}
	return ""
}

// HasLanes reports whether the policy has lanes of its own.
func (p *Policy) HasLanes() bool { return len(p.lanes) > 0 }

// reservedLanes are the lines that every queue has, and into which decisions of
// people lead, not policies.
var reservedLanes = []string{"lead", "second"}

// laneName is what the name of a lane or of a role looks like.
var laneName = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,31}$`)

// lane reads one lane.
func (b *builder) lane(n *yaml.Node) {
	o := b.object(n, "a lane", "name", "title", "when", "roles")
	l := &lane{at: placeOf(n), Lane: Lane{Name: o.must("name"), Title: o.text("title"), Roles: b.values(o, "roles")}}
	switch {
	case l.Name == "":
	case !laneName.MatchString(l.Name):
		b.fail(o.at["name"], "the name of a lane is one word of small letters, digits, - and _, at most 32, not %q", l.Name)
	case slices.Contains(reservedLanes, l.Name):
		b.fail(o.at["name"], "the lane %q belongs to the queue: take another name", l.Name)
	case slices.ContainsFunc(b.policy.lanes, func(other *lane) bool { return other.Name == l.Name }):
		b.fail(o.at["name"], "the lane %q is given twice: join its conditions with ||", l.Name)
	}
	for _, r := range o.words("roles") {
		if !laneName.MatchString(r.Value) {
			b.fail(r, "a role is one word of small letters, digits, - and _, at most 32, not %q", r.Value)
		}
	}
	b.whole = true
	l.when = b.when(o, "when")
	b.whole = false
	b.policy.lanes = append(b.policy.lanes, l)
}

// ofLanes are the facts that only lanes know: what the clauses came to.
const ofLanes = factSet(1)<<factMessageVerdict | 1<<factMessageClauses

// ofOneHit are the facts of one hit, which a lane, being about the whole
// message, does not know.
const ofOneHit = (factSet(1)<<factMessageActs - 1) &^ (factSet(1)<<factHitClass - 1)

// misplaced says which fact of a condition is not known where it stands.
func misplaced(s factSet, whole bool) string {
	switch wrong := s & ofOneHit; {
	case whole && wrong != 0:
		return wrong.names()[0] + " is a fact of one finding, and a lane is for the whole message: message.classes, message.acts, message.clauses and message.verdict are known"
	case !whole && s&ofLanes != 0:
		return (s & ofLanes).names()[0] + " comes of the clauses: only lanes know it"
	}
	return ""
}

// lanes warns of lanes into which nothing comes.
func (w *warner) lanes() {
	for i, l := range w.policy.lanes {
		w.words(l.when)
		for _, earlier := range w.policy.lanes[:i] {
			if !slices.ContainsFunc(earlier.when, func(c *condition) bool {
				return !slices.ContainsFunc(l.when, func(o *condition) bool { return o.expr == c.expr })
			}) {
				w.warn(l.at, "nothing comes into the lane %s: %s takes it all before", l.Name, earlier.Name)
				break
			}
		}
	}
}

func (l *lane) outline() part {
	return part{l.Name, []facet{text("title", l.Title), text("roles", strings.Join(l.Roles, ", ")), list("when", expressions(l.when))}}
}
