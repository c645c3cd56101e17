//go:build unix

package main

import (
	"bytes"
	"strings"
	"testing"
)

// Only a console whose theme depends on the answer asks the terminal for its
// background colour: one that does not answer would hold every other command
// up. See package tui/hush.
func TestTerminalIsNotAsked(t *testing.T) {
	const question = "\x1b]11;?"
	for _, c := range []struct {
		args, keys string
		asks       bool
	}{
		{"version", "", false},
		{"policy show", "", false},
		{"demo --theme dark", "q", false},
		{"demo", "q", true},
	} {
		s := start(t, append(home(t), "CI="), 100, 30, strings.Fields(c.args)...)
		if c.keys != "" {
			s.see("c confirm")
			s.press(c.keys)
		}
		if code := s.wait(); code != 0 {
			t.Errorf("%s: exit %d", c.args, code)
		}
		s.mu.Lock()
		asked := bytes.Contains(s.raw, []byte(question))
		s.mu.Unlock()
		if asked != c.asks {
			t.Errorf("%s: the terminal was asked: %v", c.args, asked)
		}
	}
}
