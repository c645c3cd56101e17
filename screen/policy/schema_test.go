package policy

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v4"
)

// schemaNode is the part of JSON Schema that ours uses.
type schemaNode struct {
	Defs       map[string]*schemaNode `json:"$defs"`
	Title      string                 `json:"title"`
	Properties map[string]*schemaNode `json:"properties"`
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
reason_codes: [{id: r, label: l, key: "1", outcome: confirm, required: true}]
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

// TestSchemaAccepts: what Parse accepts, the schema does, as a validator of JSON
// Schema that is not ours reads it.
func TestSchemaAccepts(t *testing.T) {
	v := validator(t)
	for name, src := range policies(t) {
		if err := v.Validate(plainYAML(t, src)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestSchemaRefuses: what an editor is to underline.
func TestSchemaRefuses(t *testing.T) {
	v := validator(t)
	for _, tt := range []struct{ old, new, at string }{
		{"severity: low", "severity: hihg", "/clauses"},
		{"lifts:", "lift:", "/exceptions"},
		{"verdict: violation, clause", "verdict: voilation, clause", "/samples"},
		{"acts: share", "acts: shaer", "/clauses"},
		{"title: Phone", "titel: Phone", "/clauses"},
		{"state: off", "state: of", "/rules"},
		{"threshold: 0.8", "threshold: 8", "/rules"},
		{"id: own.pigeon", "id: pigeon", "/rules"},
		{"role: move", "role: mvoe", "/terms"},
		{"when: 2026-01-01", "when: New Year", "/known_safe"},
		{"who: ana, ", "", "/known_safe"},
		{"host: bücher.de", "hsot: bücher.de", "/hosts"},
		{"{name: birds", "{name: lead", "/lanes"},
		{"{name: birds", "{name: Big Birds", "/lanes"},
		{"outcome: confirm", "outcome: maybe", "/reason_codes"},
		{"name: full", "title: full", ""},
		{"surfaces: [note, letter]", "surfaces: []", "/surfaces"},
	} {
		src := strings.Replace(everything, tt.old, tt.new, 1)
		if src == everything {
			t.Errorf("nothing to change: %s", tt.old)
		}
		err := v.Validate(plainYAML(t, src))
		var wrong *jsonschema.ValidationError
		if !errors.As(err, &wrong) || !strings.HasPrefix("/"+strings.Join(deepest(wrong).InstanceLocation, "/"), tt.at) {
			t.Errorf("%s: %v", tt.new, err)
		}
		if _, err := Parse("f", []byte(src)); err == nil {
			t.Errorf("%s: the schema is stricter than the parser", tt.new)
		}
	}
}

// deepest is where in the document the first mistake is.
func deepest(e *jsonschema.ValidationError) *jsonschema.ValidationError {
	for len(e.Causes) > 0 {
		e = e.Causes[0]
	}
	return e
}

// validator compiles the schema.
func validator(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("policy.schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("policy.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// plainYAML is a YAML document as JSON would have it, which is how editors look
// at it.
func plainYAML(t *testing.T, src string) any {
	t.Helper()
	var doc yaml.Node
	if err := yaml.Load([]byte(src), &doc); err != nil {
		t.Fatal(err)
	}
	return plainNode(doc.Content[0])
}

func plainNode(n *yaml.Node) any {
	switch {
	case n.Kind == yaml.MappingNode:
		out := map[string]any{}
		for i := 0; i < len(n.Content); i += 2 {
			out[n.Content[i].Value] = plainNode(n.Content[i+1])
		}
		return out
	case n.Kind == yaml.SequenceNode:
		out := []any{}
		for _, c := range n.Content {
			out = append(out, plainNode(c))
		}
		return out
	case n.Tag == "!!bool":
		return n.Value == "true"
	case n.Tag == "!!int", n.Tag == "!!float":
		return json.Number(n.Value)
	}
	return n.Value
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
