package policy

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// template is a sentence with facts to fill in: "{hit.class} {hit.act}".
type template struct {
	source string
	pieces []piece
	facts  factSet
}

// piece is a stretch of text, and then a field unless none follows.
type piece struct {
	text  string
	field field
}

// field is what a template can fill in: a fact, or one of the fields below.
type field uint8

const (
	fieldNone field = iota + field(factCount)
	fieldUnknown
	fieldClauseID
	fieldClauseTitle
	fieldExceptionID
	fieldExceptionTitle
	fieldExceptions // those that an unknown fact leaves open
)

// fieldNames are the fields that are no facts.
var fieldNames = map[string]field{
	"unknown":         fieldUnknown,
	"clause.id":       fieldClauseID,
	"clause.title":    fieldClauseTitle,
	"exception.id":    fieldExceptionID,
	"exception.title": fieldExceptionTitle,
	"exceptions":      fieldExceptions,
}

// parseTemplate reads s or says what is wrong with it.
func parseTemplate(s string) (template, error) {
	t := template{source: s}
	for s != "" {
		text, rest, open := strings.Cut(s, "{")
		if strings.Contains(text, "}") {
			return t, fmt.Errorf("a %q without its %q in the text", "}", "{")
		}
		if !open {
			t.pieces = append(t.pieces, piece{text, fieldNone})
			break
		}
		name, after, closed := strings.Cut(rest, "}")
		if !closed {
			return t, fmt.Errorf("a %q without its %q in the text", "{", "}")
		}
		f, err := parseField(name)
		if err != nil {
			return t, err
		}
		if f < fieldNone {
			t.facts = t.facts.with(factID(f))
		}
		t.pieces = append(t.pieces, piece{text, f})
		s = after
	}
	return t, nil
}

func parseField(name string) (field, error) {
	if f, ok := factIDs[name]; ok && !ofLanes.has(f) {
		return field(f), nil
	}
	if f, ok := fieldNames[name]; ok {
		return f, nil
	}
	names := factNames()
	names = slices.AppendSeq(names, maps.Keys(fieldNames))
	slices.Sort(names)
	return 0, fmt.Errorf("there is no field {%s}%s", name, nearest(name, names))
}

// template reads the template at key, which may be missing.
func (o object) template(key string) template {
	n := o.at[key]
	t, err := parseTemplate(o.text(key))
	if err != nil {
		o.r.fail(n, "%v", err)
	}
	return t
}

// vocabulary says facts in plain words: fact, value, phrase.
type vocabulary [factCount]map[string]string

// The keys of a vocabulary beside the values themselves.
const (
	wordOther   = "other"   // any value that has no phrase of its own; {value} is filled in
	wordUnknown = "unknown" // nobody gave it
	wordAbsent  = "absent"  // it cannot exist on the surface
	wordLater   = "later"   // of contract.state: the contract started only after the message was sent
)

// vocabulary reads the words block.
func (b *builder) vocabulary(n *yaml.Node) {
	for _, p := range b.pairs(n, "words") {
		f, ok := factIDs[p.key.Value]
		if !ok {
			b.fail(p.key, "there is no fact %q%s", p.key.Value, nearest(p.key.Value, factNames()))
			continue
		}
		b.policy.words[f] = make(map[string]string)
		for _, w := range b.pairs(p.value, "the words of "+p.key.Value) {
			b.policy.words[f][w.key.Value] = b.text(w.value, w.key.Value)
		}
	}
}

// appendPhrase appends the fact f of the case in plain words.
func (v *vocabulary) appendPhrase(b []byte, c *Case, f factID) []byte {
	words := v[f]
	switch c.facts.standing(f) {
	case Unknown:
		if w := words[wordUnknown]; w != "" {
			return append(b, w...)
		}
		return append(append(b, factTable[f].name...), " is unknown"...)
	case Absent:
		if w := words[wordAbsent]; w != "" {
			return append(b, w...)
		}
		return append(append(b, "no "...), factTable[f].name...)
	case Assumed:
		return append(v.appendValue(b, c, f), " (assumed)"...)
	default:
		return v.appendValue(b, c, f)
	}
}

// appendValue appends the value of a known fact in plain words.
func (v *vocabulary) appendValue(b []byte, c *Case, f factID) []byte {
	if w, ok := v[f][wordLater]; ok && f == factContractState && c.facts.startsLater() {
		return append(b, w...)
	}
	var value string
	if f == factSentAt {
		value = c.facts.SentAt.UTC().Format("2 January 2006")
	} else {
		value = c.show(f)
	}
	if w, ok := v[f][value]; ok {
		return append(b, w...)
	}
	other, ok := v[f][wordOther]
	if !ok {
		return append(b, value...)
	}
	for {
		before, after, found := strings.Cut(other, "{value}")
		b = append(b, before...)
		if !found {
			return b
		}
		b = append(b, value...)
		other = after
	}
}

// show is the value of a known fact as Because shows it.
func (c *Case) show(f factID) string {
	if t := c.facts.textual(f); t != nil {
		return t.Value
	}
	switch f {
	case factSentAt:
		return c.facts.SentAt.UTC().Format(time.RFC3339)
	case factStartsLater:
		return fmt.Sprint(c.facts.startsLater())
	case factAttachments:
		names := c.facts.Attachments
		if len(names) == 0 {
			return "none"
		}
		return strings.Join(names[:min(len(names), 3)], ", ")
	case factHitConfidence:
		return fmt.Sprintf("%.2f", c.hit.Confidence)
	case factHitCues:
		return joined(c.hit.Cues)
	case factMessageActs:
		return joined(c.acts())
	case factMessageClasses:
		return joined(c.classes())
	default:
		return c.hitText(f)
	}
}

func joined[S ~string](list []S) string {
	if len(list) == 0 {
		return "none"
	}
	words := make([]string, len(list))
	for i, s := range list {
		words[i] = string(s)
	}
	return strings.Join(words, ", ")
}

// has reports whether the template fills in f.
func (t template) has(f field) bool {
	return slices.ContainsFunc(t.pieces, func(p piece) bool { return p.field == f })
}

// render fills in the template.
func (t template) render(c *Case, r *ruling) string {
	if len(t.pieces) == 1 && t.pieces[0].field == fieldNone {
		return t.pieces[0].text
	}
	c.text = t.appendTo(c.text[:0], c, r)
	return string(c.text)
}

// appendTo appends the template, filled in, to b.
func (t template) appendTo(b []byte, c *Case, r *ruling) []byte {
	for _, p := range t.pieces {
		b = append(b, p.text...)
		switch f := p.field; {
		case f == fieldNone:
		case f < fieldNone:
			b = c.policy.words.appendPhrase(b, c, factID(f))
		default:
			b = append(b, r.field(f)...)
		}
	}
	return b
}

// sentence makes a sentence of s: it begins with a capital letter, unless it
// begins with the name of a fact.
func sentence(s string) string {
	word, _, _ := strings.Cut(s, " ")
	r, n := utf8.DecodeRuneInString(s)
	if _, fact := factIDs[strings.TrimRight(word, ",")]; fact || n == 0 || unicode.IsUpper(r) {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
