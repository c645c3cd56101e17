package policy

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

// schemaNode is the part of JSON Schema that ours uses.
type schemaNode struct {
	Ref        string                 `json:"$ref"`
	Defs       map[string]*schemaNode `json:"$defs"`
	Title      string                 `json:"title"`
	Type       any                    `json:"type"`
	Properties map[string]*schemaNode `json:"properties"`
	Additional json.RawMessage        `json:"additionalProperties"`
	Names      *schemaNode            `json:"propertyNames"`
	Required   []string               `json:"required"`
	Enum       []string               `json:"enum"`
	Items      *schemaNode            `json:"items"`
	AnyOf      []*schemaNode          `json:"anyOf"`
}

func readSchema(t *testing.T) *schemaNode {
	t.Helper()
	var s schemaNode
	if err := json.Unmarshal(Schema(), &s); err != nil {
		t.Fatal(err)
	}
	return &s
}

// everything is a policy with every kind of mapping in it.
const everything = owned + `words: {surface: {note: a note}}
sentences: {allowed: nothing}
reason_codes: [{id: r, label: l, key: "1", outcome: confirm}]
`

// TestSchemaKnowsEveryKey: the schema and the parser know the same mappings
// with the same keys.
func TestSchemaKnowsEveryKey(t *testing.T) {
	s := readSchema(t)
	met := map[string][]string{}
	b := &builder{policy: &Policy{}, ids: make(map[string]named)}
	b.met = func(what string, keys []string) { met[what] = keys }
	src := strings.Replace(everything, "surfaces: [note, letter]", "surfaces: [note, {id: letter}]", 1)
	src = strings.Replace(src, "    reason: \"there is a contract.\"", "    reason: r\n    review_when: [{if: 'true', text: t}]", 1)
	if _, err := b.build("f", []byte(src)); err != nil {
		t.Fatal(err)
	}
	for name, def := range s.Defs {
		keys, ok := met[def.Title]
		if !ok {
			t.Errorf("%s: the parser met no %q", name, def.Title)
			continue
		}
		delete(met, def.Title)
		var known []string
		for k := range def.Properties {
			known = append(known, k)
		}
		slices.Sort(known)
		keys = slices.Sorted(slices.Values(keys))
		if !slices.Equal(known, keys) {
			t.Errorf("%s: the schema has %v, the parser %v", name, known, keys)
		}
	}
	for what := range met {
		t.Errorf("the schema has no %q", what)
	}
}

// TestSchemaAccepts: what Parse accepts, the schema does.
func TestSchemaAccepts(t *testing.T) {
	s := readSchema(t)
	for name, src := range policies(t) {
		for _, wrong := range s.validate(t, src) {
			t.Errorf("%s: %s", name, wrong)
		}
	}
	for _, bad := range []string{"name: x", strings.Replace(full, "severity: low", "severity: hihg", 1), strings.Replace(full, "lifts:", "lift:", 1)} {
		if len(s.validate(t, bad)) == 0 {
			t.Errorf("accepted:\n%s", bad)
		}
	}
}

func (s *schemaNode) validate(t *testing.T, src string) []string {
	t.Helper()
	var doc yaml.Node
	if err := yaml.Load([]byte(src), &doc); err != nil {
		t.Fatal(err)
	}
	return s.check(s, doc.Content[0], "")
}

// check validates n against s, where root holds the definitions.
func (s *schemaNode) check(root *schemaNode, n *yaml.Node, at string) []string {
	if s.Ref != "" {
		return root.Defs[strings.TrimPrefix(s.Ref, "#/$defs/")].check(root, n, at)
	}
	if len(s.AnyOf) > 0 && !slices.ContainsFunc(s.AnyOf, func(o *schemaNode) bool { return len(o.check(root, n, at)) == 0 }) {
		return []string{fmt.Sprintf("%s: line %d fits none", at, n.Line)}
	}
	if len(s.Enum) > 0 && !slices.Contains(s.Enum, n.Value) {
		return []string{fmt.Sprintf("%s: %q is none of %v", at, n.Value, s.Enum)}
	}
	if s.Type != nil && !strings.Contains(fmt.Sprint(s.Type), typeOf(n)) && fmt.Sprint(s.Type) != "string" {
		return []string{fmt.Sprintf("%s: line %d is %s, not %v", at, n.Line, typeOf(n), s.Type)}
	}
	if fmt.Sprint(s.Type) == "string" && n.Kind != yaml.ScalarNode {
		return []string{fmt.Sprintf("%s: line %d is no text", at, n.Line)}
	}
	var wrong []string
	if n.Kind == yaml.SequenceNode && s.Items != nil {
		for _, c := range n.Content {
			wrong = append(wrong, s.Items.check(root, c, at+"[]")...)
		}
	}
	if n.Kind == yaml.MappingNode {
		wrong = append(wrong, s.checkKeys(root, n, at)...)
	}
	return wrong
}

func (s *schemaNode) checkKeys(root *schemaNode, n *yaml.Node, at string) []string {
	var wrong, seen []string
	for i := 0; i < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		seen = append(seen, key.Value)
		switch p := s.Properties[key.Value]; {
		case p != nil:
			wrong = append(wrong, p.check(root, value, at+"."+key.Value)...)
		case string(s.Additional) == "false":
			wrong = append(wrong, at+": no key "+key.Value)
		}
		if s.Names != nil {
			wrong = append(wrong, s.Names.check(root, key, at)...)
		}
	}
	for _, r := range s.Required {
		if !slices.Contains(seen, r) {
			wrong = append(wrong, at+" lacks "+r)
		}
	}
	return wrong
}

func typeOf(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.MappingNode:
		return "object"
	case n.Kind == yaml.SequenceNode:
		return "array"
	case n.Tag == "!!bool":
		return "boolean"
	case n.Tag == "!!int", n.Tag == "!!float":
		return "number"
	}
	return "string"
}

// policies are all that come along, and those of the tests.
func policies(t *testing.T) map[string]string {
	all := map[string]string{"freelance": string(freelance), "small": small, "everything": everything}
	for _, name := range Examples() {
		src, ok := Example(name)
		if !ok {
			t.Fatalf("no example %s", name)
		}
		all[name] = string(src)
	}
	return all
}
