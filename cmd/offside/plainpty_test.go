//go:build unix

package main

import (
	"bytes"
	"testing"
)

// TestPlainInATerminal is the conversation of --plain as a screen reader follows
// it: lines only, no escape sequence at all, and what it calls saved is a label.
func TestPlainInATerminal(t *testing.T) {
	t.Parallel()
	env := home(t)
	path := sampleQueue(t, env, 2)
	s := start(t, env, 100, 30, "review", "--plain", "--queue", path)
	s.see(`plain mode, as .*2 open`)
	s.see(`(?s)Item m-0, violation.*\n> *\n`)
	s.press("confirm\r")
	s.see(`(?s)Saved m-0: confirmed.*Item m-1, .*\n> *\n`)
	s.press("dis\r") // a verb cut short
	s.see(`(?s)Saved m-1: dismissed.*Nothing is left`)
	s.press("quit\r")
	if code := s.wait(); code != 0 {
		t.Errorf("exit %d:\n%s", code, s.tail())
	}
	s.mu.Lock()
	written := bytes.Clone(s.raw)
	s.mu.Unlock()
	if bytes.ContainsRune(written, '\x1b') {
		t.Errorf("an escape sequence was written: %q", written)
	}
	if got := labels(t, env, path); got["m-0"] != "confirm" || got["m-1"] != "dismiss" {
		t.Errorf("labels %v", got)
	}
}
