package main

import (
	"fmt"

	"go.yaml.in/yaml/v4"

	"offside/tui/keymap"
)

// keyConfig is the "keys" of the config: actions of the console and the keys
// that ask for them, with the lines on which they stand.
type keyConfig []keymap.Custom

// UnmarshalYAML reads "action: key" and "action: [key, key]".
func (k *keyConfig) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind != yaml.MappingNode {
		return fmt.Errorf("line %d: keys are written as “action: key” or “action: [key, key]”", n.Line)
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		name, value := n.Content[i], n.Content[i+1]
		c := keymap.Custom{Name: name.Value, Where: fmt.Sprint(name.Line)}
		switch value.Kind {
		case yaml.ScalarNode:
			c.Keys = []string{keyOf(value)}
		case yaml.SequenceNode:
			for _, v := range value.Content {
				c.Keys = append(c.Keys, keyOf(v))
			}
		}
		if len(c.Keys) == 0 {
			return fmt.Errorf("line %d: %s has no key", name.Line, name.Value)
		}
		*k = append(*k, c)
	}
	return nil
}

// keyOf is the key that a value names.
func keyOf(n *yaml.Node) string {
	if n.Value == "space" {
		return " "
	}
	return n.Value
}

// at puts the file before the lines.
func (k keyConfig) at(path string) keyConfig {
	for i := range k {
		k[i].Where = path + ":" + k[i].Where
	}
	return k
}
