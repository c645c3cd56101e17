package policy

import (
	"fmt"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
)

// Warnings returns what is no mistake in the file but can hardly be meant:
// words that a fact can never be, clauses that nothing reaches, exceptions
// that lift nothing, and rules that no sample tries. In the order of the file.
func (p *Policy) Warnings() []Complaint {
	w := warner{policy: p, probes: make(map[probeKey]outcome)}
	few := len(p.clauses) <= maxCompared && len(p.exceptions) <= maxCompared
	for _, c := range p.clauses {
		w.words(c.when)
		w.words(c.reviewWhen)
		if few {
			w.reach(c)
		}
	}
	for _, x := range p.exceptions {
		w.words(x.when)
		w.words(x.reviewWhen)
		if few {
			w.lifts(x)
		}
	}
	w.lanes()
	w.hosts()
	w.samples()
	sortComplaints(w.list)
	return w.list
}

// maxCompared is how many clauses, or exceptions, are compared with each other:
// no file may keep a check busy.
const maxCompared = 300

type warner struct {
	policy *Policy
	list   []Complaint
	probes map[probeKey]outcome
}

type probeKey struct {
	condition int
	kind      kind
}

func (w *warner) warn(at place, format string, args ...any) {
	w.list = append(w.list, Complaint{Line: at.line, Column: at.column, What: fmt.Sprintf(format, args...)})
}

// words warns of words that a fact is compared with and can never be.
func (w *warner) words(list []*condition) {
	for _, c := range list {
		for _, l := range c.words {
			domain := w.policy.domains[l.fact]
			if l.fact == factHitValue || l.fact == factAttachments || slices.Contains(domain, l.word) {
				continue
			}
			if domain == nil {
				w.warn(l.at, "%s can have no value here: the policy lists none", factTable[l.fact].name)
				continue
			}
			w.warn(l.at, "%s is never %q%s", factTable[l.fact].name, l.word, nearest(l.word, domain))
		}
	}
}

// kinds are the kinds of hit that the clause is on; named says that the file
// names the class, not just any.
func (p *Policy) kinds(c *clause) (all []kind, named []kind) {
	all = slices.Clone(c.on)
	for k := range p.index {
		if !slices.Contains(all, k) && slices.Contains(p.index[k], c) {
			all = append(all, k)
		}
	}
	slices.SortFunc(all, func(a, b kind) int { return strings.Compare(a.String(), b.String()) })
	return all, c.on
}

// String says what is found.
func (k kind) String() string { return string(k.class) + " " + string(k.act) }

// reach warns if the clause cannot apply, or not to all that it names.
func (w *warner) reach(c *clause) {
	all, named := w.policy.kinds(c)
	var dead []string
	for _, k := range all {
		reason := w.unreachable(c, k)
		if reason == "" {
			continue
		}
		dead = append(dead, reason)
		if slices.Contains(named, k) && len(all) > 1 {
			w.warn(c.at, "%s never applies to %s: %s", c.ID, k, reason)
		}
	}
	if len(dead) == len(all) && len(all) > 0 {
		w.list = slices.DeleteFunc(w.list, func(o Complaint) bool {
			return o.Line == c.at.line && strings.HasPrefix(o.What, c.ID+" never applies to ")
		})
		w.warn(c.at, "%s is unreachable: %s", c.ID, strings.Join(slices.Compact(dead), "; "))
	}
}

// unreachable says why the clause never applies to hits of kind k: a condition
// that never holds for them, or an earlier clause that takes them all.
func (w *warner) unreachable(c *clause, k kind) string {
	for _, cond := range c.when {
		if w.probe(cond, k) == fails {
			return fmt.Sprintf("%q never holds for %s", cond.expr, k)
		}
	}
	for _, earlier := range w.policy.index[k] {
		if earlier == c {
			return ""
		}
		if w.covers(earlier, c, k) {
			return fmt.Sprintf("%s comes first", earlier.ID)
		}
	}
	return ""
}

// covers reports whether a applies to every hit of kind k that b applies to:
// each of its conditions always holds or is one of b's.
func (w *warner) covers(a, b *clause, k kind) bool {
	return !slices.ContainsFunc(a.when, func(c *condition) bool {
		same := func(o *condition) bool { return o.expr == c.expr }
		return w.probe(c, k) != holds && !slices.ContainsFunc(b.when, same)
	})
}

// lifts warns if an exception cannot lift a clause that it names, or any.
func (w *warner) lifts(x *exception) {
	lifted := 0
	for _, c := range w.policy.clauses {
		if !slices.Contains(c.lifted, x) {
			continue
		}
		all, _ := w.policy.kinds(c)
		if slices.ContainsFunc(all, func(k kind) bool { return w.unreachable(c, k) == "" && w.possible(x.when, k) }) {
			lifted++
		} else if len(x.Lifts) > 1 {
			w.warn(x.at, "%s never lifts %s: no hit fits both", x.ID, c.ID)
		}
	}
	if lifted == 0 {
		w.warn(x.at, "%s lifts nothing: no hit fits it and a clause", x.ID)
	}
}

// possible reports whether all conditions could hold for a hit of kind k.
func (w *warner) possible(list []*condition, k kind) bool {
	return !slices.ContainsFunc(list, func(c *condition) bool { return w.probe(c, k) == fails })
}

// probe evaluates the condition for some hit of kind k of which nothing else
// is known.
func (w *warner) probe(c *condition, k kind) outcome {
	key := probeKey{c.index, k}
	o, known := w.probes[key]
	if !known {
		o, _ = c.evaluate(probed(k))
		w.probes[key] = o
	}
	return o
}

// probed is a hit of which only class and act are known: a cel.Activation.
type probed kind

// ResolveName implements cel.Activation.
func (k probed) ResolveName(name string) (any, bool) {
	f, ok := factIDs[name]
	switch {
	case !ok:
		return nil, false
	case f == factHitClass && k.class != "":
		return types.String(k.class), true
	case f == factHitAct:
		return types.String(k.act), true
	}
	return unknownFacts[f], true
}

// Parent implements cel.Activation.
func (k probed) Parent() cel.Activation { return nil }

// hosts warns of entries that change nothing.
func (w *warner) hosts() {
	own := w.policy.own.hosts
	builtin := w.policy.lexicon.Hosts[len(own):]
	for i, h := range own {
		at := w.policy.own.hostsAt[i]
		for j, other := range own {
			if i != j && below(h.Host, other.Host) && h.Class == other.Class {
				w.warn(at, "the host %q is shadowed: %q in line %d has the same class", h.Host, other.Host, w.policy.own.hostsAt[j].line)
			}
		}
		if slices.Contains(builtin, h) {
			w.warn(at, "the host %q is on the built-in list already, with the same class", h.Host)
		}
	}
}

// below reports whether host a is matched by the entry for host b as well.
func below(a, b string) bool {
	aName, aPath, _ := strings.Cut(a, "/")
	bName, bPath, _ := strings.Cut(b, "/")
	return a != b && (aName == bName || strings.HasSuffix(aName, "."+bName)) && strings.HasPrefix(aPath, bPath)
}

// samples warns of clauses and exceptions that no sample names.
func (w *warner) samples() {
	tried := make(map[string]bool)
	lanes := make(map[string]bool)
	for _, s := range w.policy.samples {
		lanes[s.Lane] = true
		tried[s.Exception] = true
		tried[s.Rule] = tried[s.Rule] || s.Rule != "" && !s.RuleMisses
		for _, c := range s.Clauses {
			tried[c] = true
		}
	}
	for _, c := range w.policy.clauses {
		if !tried[c.ID] {
			w.warn(c.at, "no sample names %s", c.ID)
		}
	}
	for _, x := range w.policy.exceptions {
		if !tried[x.ID] {
			w.warn(x.at, "no sample names %s", x.ID)
		}
	}
	for _, l := range w.policy.lanes {
		if !lanes[l.Name] {
			w.warn(l.at, "no sample names the lane %s", l.Name)
		}
	}
	for _, id := range w.policy.own.order {
		if r := w.policy.own.rules[id]; r.own && !tried[id] {
			w.warn(r.at, "the rule %s has no text under match", id)
		}
	}
}
