package policy

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"offside/screen/contact"
)

// ChangeKind says what became of a part of a policy.
type ChangeKind string

// The kinds of change.
const (
	PartAdded   ChangeKind = "added"
	PartRemoved ChangeKind = "removed"
	PartChanged ChangeKind = "changed"
	PartMoved   ChangeKind = "moved" // stands elsewhere in an order that matters
)

// Change is one difference between two policies in what they mean: comments,
// the order of keys and the form of the YAML make none.
type Change struct {
	Kind  ChangeKind `json:"kind"`
	Part  string     `json:"part"`            // clause, exception, reason code, host, …
	ID    string     `json:"id,omitempty"`    // of the part
	Field string     `json:"field,omitempty"` // what of it; empty: all of it
	Old   string     `json:"old,omitempty"`
	New   string     `json:"new,omitempty"`
}

// String says the change in one line.
func (c Change) String() string {
	name := strings.TrimSpace(c.Part + " " + c.ID)
	if c.Field != "" {
		name += ", " + c.Field
	}
	switch {
	case c.Kind == PartMoved:
		return fmt.Sprintf("%s: moved %s", name, c.New)
	case c.Old == "" && c.New == "":
		return fmt.Sprintf("%s: %s", name, c.Kind)
	case c.Kind == PartAdded || c.Old == "":
		return fmt.Sprintf("%s: added: %s", name, c.New)
	case c.Kind == PartRemoved || c.New == "":
		return fmt.Sprintf("%s: removed: %s", name, c.Old)
	}
	return fmt.Sprintf("%s: %s → %s", name, c.Old, c.New)
}

// Diff returns what changes from a to b, part by part in the order of a file.
func Diff(a, b *Policy) []Change {
	var out []Change
	old, new := a.outline(), b.outline()
	for i := range old {
		out = append(out, old[i].diff(&new[i])...)
	}
	return out
}

// section is one kind of part of a policy, as a comparison sees it.
type section struct {
	part    string
	ordered bool // the order of the parts means something
	parts   []part
}

// part is a clause, an exception or the like.
type part struct {
	id     string
	fields []facet
}

// facet is a field of a part. One that is a list is compared entry by entry.
type facet struct {
	name   string
	text   string
	list   []string
	isList bool
}

func text(name, value string) facet         { return facet{name: name, text: value} }
func list(name string, list []string) facet { return facet{name: name, list: list, isList: true} }

func (s *section) find(id string) *part {
	for i := range s.parts {
		if s.parts[i].id == id {
			return &s.parts[i]
		}
	}
	return nil
}

func (s *section) diff(new *section) []Change {
	var out []Change
	var kept, keptNew []string
	for i := range s.parts {
		p := &s.parts[i]
		n := new.find(p.id)
		if n == nil {
			out = append(out, Change{Kind: PartRemoved, Part: s.part, ID: p.id, Old: p.summary()})
			continue
		}
		kept = append(kept, p.id)
		out = append(out, p.diff(n, s.part)...)
	}
	for i := range new.parts {
		p := &new.parts[i]
		if s.find(p.id) == nil {
			out = append(out, Change{Kind: PartAdded, Part: s.part, ID: p.id, New: p.summary()})
			continue
		}
		keptNew = append(keptNew, p.id)
	}
	if s.ordered {
		out = append(out, moves(s.part, kept, keptNew)...)
	}
	return out
}

// moves names the parts that stand elsewhere among those that both have.
func moves(name string, old, new []string) []Change {
	var out []Change
	old = slices.Clone(old)
	for i, id := range new {
		if i >= len(old) || old[i] == id {
			continue
		}
		before := old[i]
		at := slices.Index(old, id)
		old = slices.Insert(slices.Delete(old, at, at+1), i, id)
		out = append(out, Change{Kind: PartMoved, Part: name, ID: id, New: "before " + before})
	}
	return out
}

// summary is the first field: what people call the part.
func (p *part) summary() string {
	if len(p.fields) == 0 || p.fields[0].isList {
		return ""
	}
	return p.fields[0].text
}

func (p *part) diff(n *part, name string) []Change {
	var out []Change
	for i, f := range p.fields {
		change := Change{Kind: PartChanged, Part: name, ID: p.id, Field: f.name}
		g := n.fields[i]
		if !f.isList {
			if f.text != g.text {
				change.Old, change.New = f.text, g.text
				out = append(out, change)
			}
			continue
		}
		for _, e := range f.list {
			if !slices.Contains(g.list, e) {
				change.Kind, change.Old, change.New = PartRemoved, e, ""
				out = append(out, change)
			}
		}
		for _, e := range g.list {
			if !slices.Contains(f.list, e) {
				change.Kind, change.Old, change.New = PartAdded, "", e
				out = append(out, change)
			}
		}
	}
	return out
}

// outline is the whole policy as a comparison sees it.
func (p *Policy) outline() []section {
	return []section{
		{part: "policy", parts: []part{{fields: p.head()}}},
		{part: "clause", ordered: true, parts: each(p.clauses, (*clause).outline)},
		{part: "exception", ordered: true, parts: each(p.exceptions, (*exception).outline)},
		{part: "lane", ordered: true, parts: each(p.lanes, (*lane).outline)},
		{part: "reason code", parts: each(p.reasons, func(r ReasonCode) part {
			return part{r.ID, []facet{text("label", r.Label), text("key", r.Key), text("outcome", r.Outcome), text("required", fmt.Sprint(r.Required))}}
		})},
		{part: "words", parts: p.words.outline()},
		{part: "host", parts: each(p.own.hosts, func(h contact.Host) part {
			return part{h.Host, []facet{text("class", string(h.Class))}}
		})},
		{part: "platform", parts: each(p.own.platforms, func(o contact.Platform) part {
			return part{o.ID, []facet{text("class", string(o.Class)), text("host", o.Host), text("tool", fmt.Sprint(o.Tool)),
				list("names", o.Names), list("nicknames", o.Nicknames), list("ambiguous", o.Ambiguous)}}
		})},
		{part: "term", parts: each(p.own.terms, func(t OwnTerm) part {
			return part{t.Lang + " " + t.Phrase, []facet{text("role", t.Role), text("class", string(t.Class)), text("cue", string(t.Cue)), text("weight", fmt.Sprint(t.Weight))}}
		})},
		{part: "rule", parts: each(p.own.order, p.ruleOutline)},
		{part: "known-safe value", parts: each(p.own.safe, func(k KnownSafe) part {
			return part{k.Value, []facet{text("sentence", k.sentence()), text("class", string(k.Class))}}
		})},
	}
}

func (p *Policy) ruleOutline(id string) part {
	s := p.own.rules[id]
	var found []string
	for _, o := range p.own.patterns {
		if o.Rule == id {
			found = append(found, fmt.Sprintf("%s %s, %v: %s", o.Class, o.Act, o.Confidence, o.Expr))
		}
	}
	return part{id, []facet{text("state", string(s.state)), text("threshold", fmt.Sprint(s.threshold)), list("looks for", found)}}
}

// each outlines the parts of a list. Of those with the same id, a phrase in two
// roles say, the second is compared with the second.
func each[T any](list []T, outline func(T) part) []part {
	out := make([]part, len(list))
	times := make(map[string]int)
	for i, e := range list {
		out[i] = outline(e)
		id := out[i].id
		if times[id]++; times[id] > 1 {
			out[i].id = fmt.Sprintf("%s (%d)", id, times[id])
		}
	}
	return out
}

func (p *Policy) head() []facet {
	var surfaces, assumed, samples []string
	for _, s := range p.surfaces {
		if s.public {
			s.id += " (public)"
		}
		surfaces = append(surfaces, s.id)
	}
	for f := range factHitClass {
		if t := p.assume.textual(f); t != nil && t.Standing == Assumed && f != factClientPlan {
			assumed = append(assumed, factTable[f].name+" = "+t.Value)
		}
	}
	if p.assumeNow {
		assumed = append(assumed, "sent_at = now")
	}
	for _, s := range p.samples {
		samples = append(samples, s.outline())
	}
	return []facet{
		text("name", p.name), text("title", p.title),
		list("surfaces", surfaces), list("roles", p.domains[factSenderRole]), text("client_role", p.clientRole), list("plans", p.domains[factClientPlan]),
		list("contract_states", p.domains[factContractState]), list("classes", p.domains[factHitClass]),
		list("assume", assumed),
		text("sentence for what is allowed", p.sentences.allowed.source),
		text("sentence for an unknown clause", p.sentences.clauseUndecided.source),
		text("sentence for an unknown exception", p.sentences.exceptionUnknown.source),
		list("samples", samples),
	}
}

// outline is all of the sample in one line.
func (s *Sample) outline() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%q", s.Text)
	switch {
	case s.RuleMisses:
		return b.String() + ": nothing for " + s.Rule
	case s.Rule != "":
		return b.String() + ": found by " + s.Rule
	}
	for _, t := range s.Before {
		fmt.Fprintf(&b, " after %q", t)
	}
	for _, name := range slices.Sorted(maps.Keys(s.Facts)) {
		fmt.Fprintf(&b, ", %s = %s", name, s.Facts[name])
	}
	if s.Country != "" {
		b.WriteString(", country " + s.Country)
	}
	if len(s.Attachments) > 0 {
		b.WriteString(", with " + strings.Join(s.Attachments, ", "))
	}
	if s.Lane != "" {
		b.WriteString(", in lane " + s.Lane)
	}
	fmt.Fprintf(&b, ": %s %s", joined(s.Verdicts), strings.TrimSpace(strings.Join(s.Clauses, ", ")+" "+s.Exception))
	return strings.TrimSpace(b.String())
}

func (c *clause) outline() part {
	var on []string
	for _, k := range c.on {
		on = append(on, k.String())
	}
	for _, a := range c.onAny {
		s := "any " + string(a.act)
		if len(a.except) > 0 {
			s += " except " + joined(a.except)
		}
		on = append(on, s)
	}
	slices.Sort(on)
	return part{c.ID, []facet{
		text("title", c.Title), text("text", c.Text), text("source", c.Source), text("severity", c.Severity),
		text("verdict", string(c.verdict)), list("on", on), list("when", expressions(c.when)),
		list("review_when", expressions(c.reviewWhen)), text("reason", c.reason.source), text("review_reason", c.reviewReason.source),
	}}
}

func (x *exception) outline() part {
	return part{x.ID, []facet{
		text("title", x.Title), text("text", x.Text), text("source", x.Source), text("evidence", x.Evidence),
		list("lifts", lifted(x.Lifts)), list("when", expressions(x.when)), list("review_when", expressions(x.reviewWhen)),
		text("reason", x.reason.source), text("review_reason", x.reviewReason.source),
	}}
}

func lifted(clauses []string) []string {
	if len(clauses) == 0 {
		return []string{"every clause"}
	}
	return clauses
}

// expressions are the conditions with the line beside each.
func expressions(list []*condition) []string {
	out := make([]string, len(list))
	for i, c := range list {
		out[i] = c.expr + " (" + c.text.source + ")"
	}
	return out
}

// outline has a part for each fact that has words.
func (v *vocabulary) outline() []part {
	var out []part
	for f, words := range v {
		if len(words) == 0 {
			continue
		}
		var said []string
		for _, w := range slices.Sorted(maps.Keys(words)) {
			said = append(said, w+": "+words[w])
		}
		out = append(out, part{factTable[f].name, []facet{list("words", said)}})
	}
	return out
}
