package policy

import (
	"fmt"
	"net/netip"
	"regexp"
	"regexp/syntax"
	"slices"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"
	"golang.org/x/net/idna"

	"offside/screen/contact"
)

// Limits on what a policy brings along for detection.
const (
	maxPattern  = 500  // bytes of one regular expression
	maxProgram  = 2000 // instructions of it, compiled
	maxPatterns = 200  // of one policy
)

// own is what a policy brings along for detection.
type own struct {
	hosts     []contact.Host
	hostsAt   []place
	platforms []contact.Platform
	terms     []OwnTerm
	patterns  []contact.Pattern
	rules     map[string]setting
	order     []string // the ids of rules, as the file has them
	safe      []KnownSafe
}

// OwnTerm is a phrase that the policy adds, and where it stands in the file.
type OwnTerm struct {
	contact.Term
	Line, Column int
}

// RuleState says what becomes of a rule's hits.
type RuleState string

// The states.
const (
	RuleOn     RuleState = "on"
	RuleShadow RuleState = "shadow" // recorded, and flags nothing
	RuleOff    RuleState = "off"
)

// setting is what the policy says about one rule.
type setting struct {
	state     RuleState
	threshold float64
	own       bool // the rule is the policy's own
	at        place
}

// KnownSafe is a value that is no contact to object to, and who says so.
type KnownSafe struct {
	Value string        `json:"value"`
	Class contact.Class `json:"class,omitempty"` // empty: any
	Who   string        `json:"who"`
	When  time.Time     `json:"when"`
	Why   string        `json:"why"`
	Until time.Time     `json:"until,omitzero"` // the first day on which it no longer holds
}

// KnownSafe returns the values that are never objected to.
func (p *Policy) KnownSafe() []KnownSafe { return slices.Clone(p.own.safe) }

// OwnTerms returns the phrases that the policy adds.
func (p *Policy) OwnTerms() []OwnTerm { return slices.Clone(p.own.terms) }

// RuleSetting is what the policy says about one rule.
type RuleSetting struct {
	ID        string    `json:"id"`
	State     RuleState `json:"state"`
	Threshold float64   `json:"threshold,omitempty"`
	Own       bool      `json:"own,omitempty"` // the policy's own rule, not one of the detectors
	Line      int       `json:"line"`          // where the file says so
	Column    int       `json:"column"`
}

// RuleSettings returns what the file says about rules, in its order.
func (p *Policy) RuleSettings() []RuleSetting {
	var out []RuleSetting
	for _, id := range p.own.order {
		s := p.own.rules[id]
		out = append(out, RuleSetting{ID: id, State: s.state, Threshold: s.threshold, Own: s.own, Line: s.at.line, Column: s.at.column})
	}
	return out
}

// Mutes reports whether the policy wants to hear nothing of the hit: its rule
// is off, or it is less certain than the rule's threshold.
func (p *Policy) Mutes(h *contact.Hit) bool {
	s, ok := p.own.rules[h.Rule]
	return ok && (s.state == RuleOff || h.Confidence < s.threshold)
}

// Shadows reports whether the hit is recorded only.
func (p *Policy) Shadows(h *contact.Hit) bool { return p.own.rules[h.Rule].state == RuleShadow }

// known returns the entry that makes the hit safe under the facts, or nil.
func (o *own) known(f *Facts, h *contact.Hit) *KnownSafe {
	for i := range o.safe {
		k := &o.safe[i]
		if !strings.EqualFold(k.Value, h.Value) || k.Class != "" && k.Class != h.Class {
			continue
		}
		if k.Until.IsZero() || (f.SentAtKnown == Given || f.SentAtKnown == Assumed) && f.SentAt.Before(k.Until) {
			return k
		}
	}
	return nil
}

// sentence says why the value is safe.
func (k *KnownSafe) sentence() string {
	s := fmt.Sprintf("%s is known to be safe: %s (%s, %s", k.Value, k.Why, k.Who, k.When.Format("2 January 2006"))
	if !k.Until.IsZero() {
		s += ", until " + k.Until.Format("2 January 2006")
	}
	return s + ")."
}

// own reads what the policy brings along for detection.
func (b *builder) own(o object) {
	own := &b.policy.own
	own.rules = make(map[string]setting)
	for _, n := range o.list("hosts") {
		b.host(n)
	}
	for _, n := range o.list("platforms") {
		b.platform(n)
	}
	for _, n := range o.list("terms") {
		b.terms(n)
	}
	for _, n := range o.list("rules") {
		b.rule(n)
	}
	for _, n := range o.list("known_safe") {
		b.knownSafe(n)
	}
	if len(own.patterns) > maxPatterns {
		b.fail(o.at["rules"], "the policy's own rules have %d patterns; at most %d are allowed", len(own.patterns), maxPatterns)
	}
}

// hostClasses are the classes of hosts that are no contact classes.
var hostClasses = []string{string(contact.HostShortener), string(contact.HostEmailProvider), string(contact.HostSample)}

// host reads one entry of the host list.
func (b *builder) host(n *yaml.Node) {
	o := b.object(n, "a host", "host", "class")
	name, class := o.must("host"), o.must("class")
	known := append(slices.Clone(hostClasses), b.classes...)
	if class != "" && !slices.Contains(known, class) {
		b.fail(o.at["class"], "there is no class %q%s", class, nearest(class, known))
	}
	if name == "" {
		return
	}
	host, wrong := hostName(name)
	if wrong != "" {
		b.fail(o.at["host"], "%s", wrong)
		return
	}
	own := &b.policy.own
	if i := slices.IndexFunc(own.hosts, func(h contact.Host) bool { return h.Host == host }); i >= 0 {
		b.fail(o.at["host"], "the host %q is given twice: first in line %d", host, own.hostsAt[i].line)
		return
	}
	own.hosts = append(own.hosts, contact.Host{Host: host, Class: contact.Class(class)})
	own.hostsAt = append(own.hostsAt, placeOf(n))
}

// hostName brings a host, with the beginning of a path or not, into the form in
// which links are looked up, or says what is wrong with it.
func hostName(s string) (host, wrong string) {
	if _, _, scheme := strings.Cut(s, "://"); scheme {
		return "", fmt.Sprintf("a host is written without its scheme: not %q", s)
	}
	name, path, hasPath := strings.Cut(s, "/")
	if strings.Contains(name, "*") {
		return "", fmt.Sprintf("a host has no wildcard: %q; the domains below a host are matched as well", s)
	}
	ascii, err := idna.Lookup.ToASCII(strings.TrimSuffix(name, "."))
	if _, ip := netip.ParseAddr(name); err != nil || ip == nil || !strings.Contains(ascii, ".") || strings.ContainsAny(ascii, ":@ ") {
		return "", fmt.Sprintf("%q is no host such as example.com", s)
	}
	if hasPath {
		ascii += "/" + strings.ToLower(path)
	}
	return ascii, ""
}

// platform reads one platform on which a conversation could go on.
func (b *builder) platform(n *yaml.Node) {
	o := b.object(n, "a platform", "id", "class", "host", "tool", "names", "nicknames", "ambiguous")
	p := contact.Platform{
		ID: o.must("id"), Class: contact.Class(o.must("class")), Host: o.text("host"), Tool: o.bool("tool"),
		Names: lowered(b.values(o, "names")), Nicknames: lowered(b.values(o, "nicknames")), Ambiguous: lowered(b.values(o, "ambiguous")),
	}
	if p.Class != "" && !slices.Contains(b.classes, string(p.Class)) {
		b.fail(o.at["class"], "there is no class %q%s", p.Class, nearest(string(p.Class), b.classes))
	}
	if len(p.Names)+len(p.Nicknames)+len(p.Ambiguous) == 0 {
		b.fail(n, "a platform lacks its %q", "names")
	}
	b.policy.own.platforms = append(b.policy.own.platforms, p)
}

func lowered(list []string) []string {
	for i, s := range list {
		list[i] = strings.ToLower(s)
	}
	return list
}

// termRoles are what a phrase of a policy can be.
var termRoles = []string{"request", "move", "circumvent", "announce", "guard", "cue"}

// terms reads the phrases of one role in one language.
func (b *builder) terms(n *yaml.Node) {
	o := b.object(n, "an entry of terms", "lang", "role", "class", "cue", "weight", "phrases")
	t := contact.Term{Lang: o.must("lang"), Role: o.choice("role", "", termRoles...), Class: contact.Class(o.text("class")),
		Cue: contact.Cue(o.text("cue")), Weight: b.fraction(o, "weight", 0.9)}
	if t.Class != "" && !slices.Contains(b.classes, string(t.Class)) {
		b.fail(o.at["class"], "there is no class %q%s", t.Class, nearest(string(t.Class), b.classes))
	}
	if cues := plain(contact.Cues()); t.Cue != "" && !slices.Contains(cues, string(t.Cue)) {
		b.fail(o.at["cue"], "there is no cue %q%s", t.Cue, nearest(string(t.Cue), cues))
	}
	if (t.Role == "cue") != (t.Cue != "") {
		b.fail(n, "%q goes with the role cue, and only with it", "cue")
	}
	if o.at["phrases"] == nil {
		o.must("phrases")
	}
	for _, p := range o.words("phrases") {
		t.Phrase = p.Value
		b.policy.own.terms = append(b.policy.own.terms, OwnTerm{t, p.Line, p.Column})
	}
}

// fraction reads a number from 0 to 1.
func (b *builder) fraction(o object, key string, fallback float64) float64 {
	s := o.text(key)
	if s == "" {
		return fallback
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || !(f >= 0 && f <= 1) {
		b.fail(o.at[key], "%s must be a number from 0 to 1, not %q", key, s)
	}
	return f
}

// ruleID is what the id of a rule looks like.
var ruleID = regexp.MustCompile(`^[a-z0-9_]+\.[a-z0-9_]+$`)

// rule reads what the policy says of one rule, or a rule of its own.
func (b *builder) rule(n *yaml.Node) {
	o := b.object(n, "a rule", "id", "state", "threshold", "class", "act", "confidence", "terms", "hosts", "patterns", "match", "no_match")
	id := o.must("id")
	if id != "" && !ruleID.MatchString(id) {
		b.fail(o.at["id"], "the id of a rule is two words with a dot between them, such as own.pigeon, not %q", id)
	}
	if first, taken := b.policy.own.rules[id]; taken {
		b.fail(o.at["id"], "the rule %q is given twice: first in line %d", id, first.at.line)
	}
	s := setting{state: RuleState(o.choice("state", "on", "on", "shadow", "off")), threshold: b.fraction(o, "threshold", 0), at: placeOf(n)}
	s.own = o.at["class"] != nil || o.at["patterns"] != nil || o.at["terms"] != nil || o.at["hosts"] != nil
	if s.own {
		b.ownRule(n, o, id)
	} else if o.at["match"] != nil || o.at["no_match"] != nil || o.at["act"] != nil {
		b.fail(n, "a rule of the policy's own needs a %q and patterns, terms or hosts", "class")
	}
	b.policy.own.rules[id] = s
	b.policy.own.order = append(b.policy.own.order, id)
}

// ownRule reads what a rule of the policy's own looks for.
func (b *builder) ownRule(n *yaml.Node, o object, id string) {
	p := contact.Pattern{Rule: id, Class: contact.Class(o.must("class")), Act: contact.Share, Confidence: b.fraction(o, "confidence", 0.9)}
	if p.Class != "" && !slices.Contains(b.classes, string(p.Class)) {
		b.fail(o.at["class"], "there is no class %q%s", p.Class, nearest(string(p.Class), b.classes))
	}
	if o.at["act"] != nil {
		p.Act = contact.Act(o.choice("act", "", plain(contact.Acts())...))
	}
	before := len(b.policy.own.patterns)
	for _, e := range o.words("patterns") {
		if wrong := checkPattern(e.Value); wrong != "" {
			b.fail(e, "%s", wrong)
			continue
		}
		b.pattern(p, e.Value, false)
	}
	for _, e := range o.words("terms") {
		if strings.TrimSpace(e.Value) == "" {
			b.fail(e, "an empty term finds nothing")
			continue
		}
		b.pattern(p, wordsPattern(e.Value), true)
	}
	for _, e := range o.words("hosts") {
		host, wrong := hostName(e.Value)
		if wrong != "" {
			b.fail(e, "%s", wrong)
			continue
		}
		b.pattern(p, regexp.QuoteMeta(host)+`[^\s<>"']*`, true)
	}
	if len(b.policy.own.patterns) == before && !b.full() && o.at["patterns"] == nil && o.at["terms"] == nil && o.at["hosts"] == nil {
		b.fail(n, "the rule %q looks for nothing: it needs patterns, terms or hosts", id)
	}
	for _, e := range o.words("match") {
		b.policy.samples = append(b.policy.samples, Sample{Text: e.Value, Rule: id, Line: e.Line, Column: e.Column})
	}
	for _, e := range o.words("no_match") {
		b.policy.samples = append(b.policy.samples, Sample{Text: e.Value, Rule: id, RuleMisses: true, Line: e.Line, Column: e.Column})
	}
}

func (b *builder) pattern(p contact.Pattern, expr string, words bool) {
	p.Expr, p.Words = expr, words
	b.policy.own.patterns = append(b.policy.own.patterns, p)
}

// wordsPattern matches a phrase whatever stands between its words.
func wordsPattern(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		words[i] = regexp.QuoteMeta(strings.ToLower(w))
	}
	return strings.Join(words, `\s+`)
}

// checkPattern says what is wrong with a regular expression: RE2 runs in time
// linear in the text, and the limits here keep the factor small.
func checkPattern(expr string) string {
	if len(expr) > maxPattern {
		return fmt.Sprintf("a pattern has at most %d bytes, not %d", maxPattern, len(expr))
	}
	re, err := syntax.Parse(expr, syntax.Perl|syntax.FoldCase)
	if err != nil {
		return "not a regular expression: " + strings.TrimPrefix(err.Error(), "error parsing regexp: ")
	}
	prog, err := syntax.Compile(re.Simplify())
	if err != nil {
		return "not a regular expression: " + err.Error()
	}
	if len(prog.Inst) > maxProgram {
		return fmt.Sprintf("the pattern is too large: %d steps; at most %d are allowed", len(prog.Inst), maxProgram)
	}
	if compiled, err := regexp.Compile(expr); err == nil && compiled.MatchString("") {
		return "the pattern matches the empty text, so it would be found everywhere"
	}
	return ""
}

// knownSafe reads one value that is never objected to.
func (b *builder) knownSafe(n *yaml.Node) {
	o := b.object(n, "a known-safe value", "value", "class", "who", "when", "why", "until")
	k := KnownSafe{Value: o.must("value"), Class: contact.Class(o.text("class")), Who: o.must("who"), Why: o.must("why"), Until: o.date("until")}
	if o.must("when") != "" {
		k.When = o.date("when")
	}
	if k.Class != "" && !slices.Contains(b.classes, string(k.Class)) {
		b.fail(o.at["class"], "there is no class %q%s", k.Class, nearest(string(k.Class), b.classes))
	}
	if !k.Until.IsZero() && !k.When.Before(k.Until) {
		b.fail(o.at["until"], "until must be later than when")
	}
	for _, other := range b.policy.own.safe {
		if strings.EqualFold(other.Value, k.Value) && other.Class == k.Class && k.Value != "" {
			b.fail(o.at["value"], "the value %q is given twice", k.Value)
		}
	}
	b.policy.own.safe = append(b.policy.own.safe, k)
}
