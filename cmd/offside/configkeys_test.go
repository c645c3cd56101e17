package main

import (
	"fmt"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

func TestKeyConfig(t *testing.T) {
	var c config
	src := "actor: ana\nkeys:\n  confirm: y\n  dismiss: [n, f2]\n  select: space\n"
	if err := yaml.Load([]byte(src), &c, yaml.WithKnownFields()); err != nil {
		t.Fatal(err)
	}
	want := `[{confirm [y] c.yaml:3} {dismiss [n f2] c.yaml:4} {select [ ] c.yaml:5}]`
	if got := fmt.Sprint(c.Keys.at("c.yaml")); got != want {
		t.Errorf("read %s, want %s", got, want)
	}
	for src, want := range map[string]string{
		"keys: [a, b]":           "line 1: keys are written as",
		"keys:\n  confirm: []":   "line 2: confirm has no key",
		"keys:\n  confirm: {}":   "line 2: confirm has no key",
		"keys:\n  confirm: \"\"": "", // no key at all is named by the console, which knows keys
	} {
		err := yaml.Load([]byte(src), &config{}, yaml.WithKnownFields())
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%q: %v, want %q", src, err, want)
		}
	}
}
