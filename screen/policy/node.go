package policy

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// maxSource is the size of the largest policy file, in bytes. Terms and hosts
// of a marketplace fit many times over; it is checked before anything is read.
const maxSource = 1 << 20

// maxEntries is how many entries a list can have, so that no file of that
// size takes long to check.
const maxEntries = 2000

// tagNull is the tag of a key without a value.
const tagNull = "!!null"

// reader walks a YAML document strictly: what it does not expect it complains
// of, with its place, and goes on, so that one run names every mistake.
type reader struct {
	err FileError
	met func(what string, keys []string) // told of every mapping, for the test of the schema
}

// fail notes a mistake at n.
func (r *reader) fail(n *yaml.Node, format string, args ...any) {
	line, column := 0, 0
	if n != nil {
		line, column = n.Line, n.Column
	}
	r.failAt(line, column, format, args...)
}

func (r *reader) failAt(line, column int, format string, args ...any) {
	if !r.full() {
		r.err.Complaints = append(r.err.Complaints,
			Complaint{Line: line, Column: column, What: fmt.Sprintf(format, args...)})
	}
}

// full reports whether there are as many complaints as anybody reads.
func (r *reader) full() bool { return len(r.err.Complaints) >= maxComplaints }

// load parses src into its root mapping, or returns nil after a complaint.
func (r *reader) load(src []byte) *yaml.Node {
	switch i := bytes.IndexByte(src, 0); {
	case len(src) > maxSource:
		r.failAt(0, 0, "the file has %d bytes; a policy has at most %d", len(src), maxSource)
		return nil
	case i >= 0:
		line, column := placeAt(src, i)
		r.failAt(line, column, "a NUL byte: this is not a text file")
		return nil
	case !utf8.Valid(src):
		line, column := placeAt(src, invalid(src))
		r.failAt(line, column, "a byte that is not UTF-8")
		return nil
	case len(bytes.TrimSpace(src)) == 0:
		r.failAt(0, 0, "the file is empty")
		return nil
	}
	var doc yaml.Node
	if err := yaml.Load(src, &doc); err != nil {
		r.syntax(src, err)
		return nil
	}
	root := &doc
	if doc.Kind == yaml.DocumentNode && len(doc.Content) == 1 {
		root = doc.Content[0]
	}
	if n := findAlias(root); n != nil {
		r.fail(n, "anchors and aliases (& and *) are not allowed in a policy: write it out")
		return nil
	}
	return root
}

// syntax notes an error of the YAML parser.
func (r *reader) syntax(src []byte, err error) {
	var e *yaml.LoadError
	if !errors.As(err, &e) {
		r.failAt(0, 0, "not YAML: %s", strings.TrimPrefix(err.Error(), "yaml: "))
		return
	}
	if line, column := tabIndent(src); line > 0 && strings.Contains(e.Message, "tab") {
		r.failAt(line, column, "a tab in the indentation: YAML wants spaces")
		return
	}
	r.failAt(e.Mark.Line, max(e.Mark.Column, 1), "not YAML: %s", e.Message)
}

// tabIndent finds the first tab in a line's indentation.
func tabIndent(src []byte) (line, column int) {
	for l := 1; len(src) > 0; l++ {
		text, rest, _ := bytes.Cut(src, []byte("\n"))
		indent := text[:len(text)-len(bytes.TrimLeft(text, " \t"))]
		if i := bytes.IndexByte(indent, '\t'); i >= 0 && len(indent) < len(text) {
			return l, i + 1
		}
		src = rest
	}
	return 0, 0
}

// invalid is the offset of the first byte that is not UTF-8.
func invalid(src []byte) int {
	at := 0
	for at < len(src) {
		r, n := utf8.DecodeRune(src[at:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		at += n
	}
	return at
}

// placeAt turns a byte offset into line and column.
func placeAt(src []byte, at int) (line, column int) {
	head := src[:at]
	return bytes.Count(head, []byte("\n")) + 1, at - bytes.LastIndexByte(head, '\n')
}

// findAlias returns the first node that is, or could become, an alias.
func findAlias(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode || n.Anchor != "" {
		return n
	}
	for _, c := range n.Content {
		if a := findAlias(c); a != nil {
			return a
		}
	}
	return nil
}

// pair is one entry of a mapping.
type pair struct {
	key, value *yaml.Node
}

// pairs returns the entries of the mapping n without those given twice.
func (r *reader) pairs(n *yaml.Node, what string) []pair {
	if n == nil {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		r.fail(n, "%s must be a mapping (key: value), not %s", what, kindOf(n))
		return nil
	}
	seen := make(map[string]*yaml.Node, len(n.Content)/2)
	var out []pair
	for i := 0; i+1 < len(n.Content); i += 2 {
		k := n.Content[i]
		if k.Kind != yaml.ScalarNode {
			r.fail(k, "a key must be a word, not %s", kindOf(k))
			continue
		}
		if first := seen[k.Value]; first != nil {
			r.fail(k, "%q is given twice: first in line %d", k.Value, first.Line)
			continue
		}
		seen[k.Value] = k
		out = append(out, pair{k, n.Content[i+1]})
	}
	return out
}

// object is a mapping whose keys are known.
type object struct {
	r    *reader
	node *yaml.Node
	what string
	at   map[string]*yaml.Node
}

// object reads the mapping n, which may have only the given keys.
func (r *reader) object(n *yaml.Node, what string, keys ...string) object {
	o := object{r: r, node: n, what: what, at: make(map[string]*yaml.Node)}
	if r.met != nil {
		r.met(what, keys)
	}
	for _, p := range r.pairs(n, what) {
		known := false
		for _, k := range keys {
			known = known || k == p.key.Value
		}
		if !known {
			r.fail(p.key, "%s has no key %q%s", what, p.key.Value, nearest(p.key.Value, keys))
			continue
		}
		o.at[p.key.Value] = p.value
	}
	return o
}

// text returns a text that may be missing.
func (o object) text(key string) string { return o.r.text(o.at[key], key) }

// must returns a text that has to be there.
func (o object) must(key string) string {
	if o.at[key] == nil {
		if o.node != nil && o.node.Kind == yaml.MappingNode {
			o.r.fail(o.node, "%s lacks %q", o.what, key)
		}
		return ""
	}
	s := o.text(key)
	if n := o.at[key]; s == "" && n.Kind == yaml.ScalarNode && n.Tag != tagNull {
		o.r.fail(o.at[key], "%q of %s is empty", key, o.what)
	}
	return s
}

// list returns the entries of a list that may be missing.
func (o object) list(key string) []*yaml.Node { return o.r.list(o.at[key], key) }

// words returns a list of words; a single word is a list of one.
func (o object) words(key string) []*yaml.Node {
	n := o.at[key]
	if n != nil && n.Kind == yaml.ScalarNode {
		o.r.text(n, key)
		return []*yaml.Node{n}
	}
	out := o.r.list(n, key)
	for _, w := range out {
		o.r.text(w, "an entry of "+key)
	}
	return out
}

// values returns the texts of a list of words.
func (o object) values(key string) []string {
	var out []string
	for _, n := range o.words(key) {
		out = append(out, n.Value)
	}
	return out
}

// text returns the text of the scalar n, which may be missing.
func (r *reader) text(n *yaml.Node, what string) string {
	if n == nil {
		return ""
	}
	if n.Kind != yaml.ScalarNode || n.Tag == tagNull {
		r.fail(n, "%s must be a text, not %s", what, kindOf(n))
		return ""
	}
	return strings.TrimSpace(n.Value)
}

// list returns the entries of the list n, which may be missing.
func (r *reader) list(n *yaml.Node, what string) []*yaml.Node {
	if n == nil {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		r.fail(n, "%s must be a list, not %s", what, kindOf(n))
		return nil
	}
	if len(n.Content) > maxEntries {
		r.fail(n, "%s has %d entries; at most %d are allowed", what, len(n.Content), maxEntries)
		return nil
	}
	return n.Content
}

// date returns a day in UTC, which may be missing.
func (o object) date(key string) time.Time {
	s := o.text(key)
	if s == "" {
		return time.Time{}
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		o.r.fail(o.at[key], "%s must be a date such as 2020-06-26, not %q", key, s)
	}
	return t
}

// bool returns true or false; missing is false.
func (o object) bool(key string) bool {
	n := o.at[key]
	if n == nil {
		return false
	}
	if n.Tag != "!!bool" {
		o.r.fail(n, "%s must be true or false, not %s", key, kindOf(n))
	}
	return strings.EqualFold(n.Value, "true")
}

// choice returns a text that has to be one of the given ones.
func (o object) choice(key, fallback string, of ...string) string {
	if o.at[key] == nil && fallback != "" {
		return fallback
	}
	s := o.must(key)
	for _, c := range of {
		if s == c {
			return s
		}
	}
	if s != "" {
		o.r.fail(o.at[key], "%s must be one of %s, not %q%s", key, strings.Join(of, ", "), s, nearest(s, of))
	}
	return s
}

// kindOf says in words what n is.
func kindOf(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.MappingNode:
		return "a mapping"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case n.Tag == tagNull:
		return "nothing"
	default:
		return "the text " + quoteShort(n.Value)
	}
}

// quoteShort quotes s for a complaint, cut where it gets long.
func quoteShort(s string) string {
	if r := []rune(s); len(r) > 40 {
		s = string(r[:40]) + "…"
	}
	return fmt.Sprintf("%q", s)
}
