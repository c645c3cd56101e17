package policy

import (
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"
	"strings"
	"time"

	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"go.yaml.in/yaml/v4"

	"offside/screen/contact"
)

// builder turns a policy file into a policy.
type builder struct {
	reader
	policy   *Policy
	compiler *compiler
	classes  []string         // every class that clauses may name
	ids      map[string]named // of clauses, exceptions and reason codes
	whole    bool             // the conditions at hand are for the whole message
}

// named is where an id was given, and to what.
type named struct {
	node *yaml.Node
	what string
}

// What has an id.
const (
	aClause     = "clause"
	anException = "exception"
	aReasonCode = "reason code"
)

// build compiles the file, all of it or nothing.
func build(name string, src []byte) (*Policy, error) {
	b := &builder{policy: &Policy{}, ids: make(map[string]named)}
	return b.build(name, src)
}

func (b *builder) build(name string, src []byte) (*Policy, error) {
	b.err.Name = name
	if root := b.load(src); root != nil {
		compiler, err := newCompiler()
		if err != nil {
			return nil, err
		}
		b.compiler = compiler
		b.file(root)
	}
	if len(b.err.Complaints) > 0 {
		b.err.sort()
		return nil, &b.err
	}
	sum := sha256.Sum256(src)
	b.policy.hash = hex.EncodeToString(sum[:])
	b.policy.source = slices.Clone(src)
	return b.policy, nil
}

// file reads the whole file.
func (b *builder) file(root *yaml.Node) {
	o := b.object(root, "a policy", "name", "title", "surfaces", "roles", "client_role", "plans", "contract_states",
		"classes", "assume", "words", "sentences", "clauses", "exceptions", "lanes", "reason_codes", "samples",
		"hosts", "platforms", "terms", "rules", "known_safe")
	if root.Kind != yaml.MappingNode {
		return
	}
	p := b.policy
	p.name, p.title = o.must("name"), o.text("title")
	b.domain(o)
	b.assume(o.at["assume"])
	b.vocabulary(o.at["words"])
	b.sentences(o.at["sentences"])
	for _, n := range o.list("clauses") {
		b.clause(n)
	}
	if len(p.clauses) == 0 {
		b.fail(root, "a policy needs at least one clause under %q", "clauses")
	}
	for _, n := range o.list("exceptions") {
		b.exception(n)
	}
	p.domains[factMessageVerdict] = verdicts()
	for _, c := range p.clauses {
		p.domains[factMessageClauses] = append(p.domains[factMessageClauses], c.ID)
	}
	for _, n := range o.list("lanes") {
		b.lane(n)
	}
	for _, n := range o.list("reason_codes") {
		b.reasonCode(n)
	}
	for _, n := range o.list("samples") {
		b.sample(n)
	}
	b.own(o)
	p.conditions = b.compiler.count
	p.link()
	p.intern()
}

// maxClasses is how many classes of its own a policy can have.
const maxClasses = 200

// domain reads which values facts can have, and the classes.
func (b *builder) domain(o object) {
	p := b.policy
	for _, n := range o.list("surfaces") {
		s := surface{}
		if n.Kind == yaml.ScalarNode {
			s.id = b.text(n, "a surface")
		} else {
			so := b.object(n, "a surface", "id", "public")
			s.id, s.public = so.must("id"), so.bool("public")
		}
		p.surfaces = append(p.surfaces, s)
		p.domains[factSurface] = append(p.domains[factSurface], s.id)
	}
	if len(p.surfaces) == 0 {
		b.fail(o.node, "a policy needs its %q", "surfaces")
	}
	roles, plans := b.values(o, "roles"), b.values(o, "plans")
	p.domains[factSenderRole], p.domains[factRecipientRole] = roles, roles
	p.clientRole = roleClient
	if o.at["client_role"] != nil {
		p.clientRole = o.must("client_role")
		if p.clientRole != "" && !slices.Contains(roles, p.clientRole) {
			b.fail(o.at["client_role"], "there is no role %q%s", p.clientRole, nearest(p.clientRole, roles))
		}
	}
	for _, f := range []factID{factSenderPlan, factRecipientPlan, factClientPlan} {
		p.domains[f] = plans
	}
	p.domains[factContractState] = b.values(o, "contract_states")
	b.classes = plain(contact.Classes())
	own := b.values(o, "classes")
	if len(own) > maxClasses {
		b.fail(o.at["classes"], "a policy has at most %d classes of its own", maxClasses)
		return
	}
	b.classes = append(b.classes, own...)
	b.hitDomain()
}

// hitDomain notes which values the facts of a hit can have.
func (b *builder) hitDomain() {
	d := &b.policy.domains
	d[factHitClass], d[factMessageClasses] = b.classes, b.classes
	d[factHitAct] = plain(contact.Acts())
	d[factMessageActs] = d[factHitAct]
	d[factHitSubject] = plain(contact.Subjects())
	d[factHitCues] = plain(contact.Cues())
}

// plain are the words of list as plain texts.
func plain[S ~string](list []S) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = string(s)
	}
	return out
}

// values reads a list of words.
func (b *builder) values(o object, key string) []string {
	var out []string
	for _, n := range o.words(key) {
		if slices.Contains(out, n.Value) {
			b.fail(n, "%q is given twice in %s", n.Value, key)
		}
		out = append(out, n.Value)
	}
	return out
}

// assume reads the facts of a message that carries none.
func (b *builder) assume(n *yaml.Node) {
	for _, p := range b.pairs(n, "assume") {
		value := b.text(p.value, p.key.Value)
		switch f, ok := factIDs[p.key.Value]; {
		case ok && f == factSentAt:
			if value != "now" {
				b.fail(p.value, "sent_at can be assumed to be now, nothing else")
			}
			b.policy.assumeNow = true
		case ok && f != factClientPlan && b.policy.assume.textual(f) != nil:
			b.member(p.value, p.key.Value, value)
			*b.policy.assume.textual(f) = Fact{value, Assumed}
		default:
			b.fail(p.key, "%q cannot be assumed: surface, sent_at, contract.state, and the parties' role and plan can", p.key.Value)
		}
	}
	b.policy.assume.ClientPlan = b.policy.ClientPlan(&b.policy.assume)
}

// member complains if value is none that the fact can have.
func (b *builder) member(n *yaml.Node, fact, value string) {
	if value != "" && !b.policy.Knows(fact, value) {
		b.fail(n, "%s cannot be %q%s", fact, value, nearest(value, b.policy.domains[factIDs[fact]]))
	}
}

// sentences reads the reasons that belong to no clause or exception.
func (b *builder) sentences(n *yaml.Node) {
	s := &b.policy.sentences
	o := object{r: &b.reader}
	if n != nil {
		o = b.object(n, "sentences", "allowed", "clause_unknown", "exception_unknown")
	}
	for _, d := range []struct {
		to       *template
		key, own string
	}{
		{&s.allowed, "allowed", "no clause of the policy covers it: {hit.class} {hit.act}."},
		{&s.clauseUndecided, "clause_unknown", "{hit.class} {hit.act}; {unknown}, so {clause.id} ({clause.title}) may apply."},
		{&s.exceptionUnknown, "exception_unknown", "{hit.class} {hit.act}; {unknown}, so {exceptions} may apply."},
	} {
		*d.to = o.template(d.key)
		if len(d.to.pieces) == 0 {
			*d.to, _ = parseTemplate(d.own)
		}
	}
	s.found, _ = parseTemplate("{hit.class} {hit.act}")
}

// id reads an id that nothing else in the file has.
func (b *builder) id(o object, what string) string {
	id := o.must("id")
	if id == "" {
		return ""
	}
	if first, taken := b.ids[id]; taken {
		b.fail(o.at["id"], "the id %q is taken: see line %d", id, first.node.Line)
	} else {
		b.ids[id] = named{o.at["id"], what}
	}
	return id
}

// reasonCode reads one reason code.
func (b *builder) reasonCode(n *yaml.Node) {
	o := b.object(n, "a reason code", "id", "label", "key", "outcome", "required")
	r := ReasonCode{
		ID:      b.id(o, aReasonCode),
		Label:   o.must("label"),
		Key:     o.must("key"),
		Outcome: o.choice("outcome", "", "confirm", "dismiss", "exception"),
	}
	r.Required = o.bool("required")
	if len([]rune(r.Key)) > 1 {
		b.fail(o.at["key"], "a key is one character, not %q", r.Key)
	}
	for _, other := range b.policy.reasons {
		if other.Outcome == r.Outcome && other.Key == r.Key && r.Key != "" {
			b.fail(o.at["key"], "the key %q is taken by %q for the same outcome", r.Key, other.ID)
		}
	}
	b.policy.reasons = append(b.policy.reasons, r)
}

// sample reads one sample.
func (b *builder) sample(n *yaml.Node) {
	o := b.object(n, "a sample", "text", "before", "facts", "country", "attachments", "verdict", "clause", "exception", "lane")
	s := Sample{
		Text:        o.must("text"),
		Before:      o.values("before"),
		Facts:       b.sampleFacts(o.at["facts"]),
		Country:     o.text("country"),
		Attachments: b.values(o, "attachments"),
		Exception:   o.text("exception"),
		Lane:        o.text("lane"),
		Line:        n.Line,
		Column:      n.Column,
	}
	verdicts := verdicts()
	if o.at["verdict"] == nil {
		o.must("verdict")
	}
	for _, v := range o.words("verdict") {
		if !slices.Contains(verdicts, v.Value) {
			b.fail(v, "a verdict is one of %s, not %q%s", strings.Join(verdicts, ", "), v.Value, nearest(v.Value, verdicts))
		}
		s.Verdicts = append(s.Verdicts, Verdict(v.Value))
	}
	for _, c := range o.words("clause") {
		b.refer(c, aClause)
		s.Clauses = append(s.Clauses, c.Value)
	}
	b.refer(o.at["exception"], anException)
	b.laneOf(o, s.Lane)
	b.policy.samples = append(b.policy.samples, s)
}

// verdicts are the verdicts, from the most severe.
func verdicts() []string { return plain([]Verdict{Violation, NeedsReview, Exception, Allowed}) }

// mainLane is the line of the queue in which what no lane takes waits.
const mainLane = "main"

// laneOf complains if a sample expects a lane that there is not.
func (b *builder) laneOf(o object, name string) {
	names := []string{mainLane}
	for _, l := range b.policy.lanes {
		names = append(names, l.Name)
	}
	if name != "" && !slices.Contains(names, name) {
		b.fail(o.at["lane"], "there is no lane %q%s", name, nearest(name, names))
	}
}

// sampleFacts reads the facts of a sample.
func (b *builder) sampleFacts(n *yaml.Node) map[string]string {
	facts := make(map[string]string)
	for _, p := range b.pairs(n, "the facts of a sample") {
		f, ok := factIDs[p.key.Value]
		if !ok || f >= factStartsLater {
			b.fail(p.key, "there is no fact %q that a sample can give%s", p.key.Value, nearest(p.key.Value, factNames()[:factStartsLater]))
			continue
		}
		value := b.text(p.value, p.key.Value)
		if _, err := time.Parse(time.DateOnly, value); f == factSentAt && err != nil {
			b.fail(p.value, "sent_at must be a date such as 2020-06-26, not %q", value)
		}
		if b.policy.domains[f] != nil && value != wordUnknown {
			b.member(p.value, p.key.Value, value)
		}
		facts[p.key.Value] = value
	}
	return facts
}

// refer complains if the id at n, which may be missing, is none of what.
func (b *builder) refer(n *yaml.Node, what string) {
	if n == nil || n.Kind != yaml.ScalarNode || n.Value == "" || b.ids[n.Value].what == what || b.full() {
		return
	}
	var ids []string
	for _, id := range slices.Sorted(maps.Keys(b.ids)) {
		if b.ids[id].what == what {
			ids = append(ids, id)
		}
	}
	b.fail(n, "there is no %s %q%s", what, n.Value, nearest(n.Value, ids))
}

// link indexes the clauses, and gives each the exceptions that can lift it.
func (p *Policy) link() {
	for _, c := range p.clauses {
		c.conditions = 1 + len(c.when) + len(c.reviewWhen)
		for _, x := range p.exceptions {
			if len(x.Lifts) == 0 || slices.Contains(x.Lifts, c.ID) {
				c.lifted = append(c.lifted, x)
				c.conditions += len(x.when) + len(x.reviewWhen)
			}
		}
	}
	classes := contact.Classes()
	for _, c := range p.clauses {
		for _, k := range c.on {
			classes = append(classes, k.class)
		}
		for _, a := range c.onAny {
			classes = append(classes, a.except...)
		}
	}
	p.index = make(map[kind][]*clause)
	p.anyClass = make(map[contact.Act][]*clause)
	for _, act := range contact.Acts() {
		for _, class := range classes {
			k := kind{class, act}
			if _, done := p.index[k]; !done {
				p.index[k] = p.matching(k)
			}
		}
		p.anyClass[act] = p.matching(kind{"", act})
	}
}

// matching returns the clauses on k, in order.
func (p *Policy) matching(k kind) []*clause {
	var out []*clause
	for _, c := range p.clauses {
		on := slices.Contains(c.on, k) || slices.ContainsFunc(c.onAny, func(a anyOn) bool {
			return a.act == k.act && !slices.Contains(a.except, k.class)
		})
		if on {
			out = append(out, c)
		}
	}
	return out
}

// intern boxes the words of the domain once.
func (p *Policy) intern() {
	p.interned = make(map[string]ref.Val)
	add := func(s string) { p.interned[s] = types.String(s) }
	for _, values := range p.domains {
		for _, v := range values {
			add(v)
		}
	}
	for k := range p.index {
		add(string(k.class))
		add(string(k.act))
	}
	add("")
}
