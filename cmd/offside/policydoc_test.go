//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// block is a fenced block of a page, with the comment before it.
type block struct {
	directive, lang, text string
}

// blocks cuts a page into its fenced blocks.
func blocks(page string) []block {
	var out []block
	for _, m := range regexp.MustCompile("(?s)(?:<!-- ([^\n]*?) -->\n)?```(\\w+)\n(.*?)```").FindAllStringSubmatch(page, -1) {
		out = append(out, block{m[1], m[2], m[3]})
	}
	return out
}

// TestPolicyWalkThrough does what the page about writing policies says: it runs
// the commands, makes the edits, and looks for each line that the page shows of
// their output.
func TestPolicyWalkThrough(t *testing.T) {
	document(t)
	page, err := os.ReadFile(filepath.Join("..", "..", "screen", "policy", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	env := append(home(t), "OFFSIDE_QUEUE="+filepath.Join(dir, "queue"))
	walkThroughQueue(t, dir, env)
	file, output, ran := filepath.Join(dir, "policy.yaml"), "", 0
	for _, b := range blocks(string(page)) {
		switch b.lang {
		case "sh":
			cmd := exec.Command("sh", "-ec", b.text)
			cmd.Dir, cmd.Env = dir, env
			out, err := cmd.CombinedOutput()
			if output = string(out); err != nil {
				t.Fatalf("%s: %v\n%s", b.text, err, out)
			}
			ran++
		case "text":
			for line := range strings.Lines(b.text) {
				if line = strings.TrimSpace(line); !strings.Contains(output, line) {
					t.Errorf("no %q in\n%s", line, output)
				}
			}
		case "yaml":
			edit(t, file, b)
		}
	}
	if ran < 10 {
		t.Errorf("only %d commands found", ran)
	}
}

// edit makes the edit that a block of the page asks for.
func edit(t *testing.T, file string, b block) {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	how, where, _ := strings.Cut(b.directive, ": ")
	was, changed := string(src), ""
	switch how {
	case "end":
		changed = was + b.text
	case "after":
		changed = strings.Replace(was, "\n"+where+"\n", "\n"+where+"\n"+b.text, 1)
	case "before":
		changed = strings.Replace(was, "\n"+where+"\n", "\n"+b.text+where+"\n", 1)
	case "replace":
		old, new, _ := strings.Cut(where, " | ")
		changed = strings.Replace(was, old, new, 1)
	}
	if changed == was || changed == "" {
		t.Fatalf("the edit %q has no place", b.directive)
	}
	if err := os.WriteFile(file, []byte(changed), 0o600); err != nil {
		t.Fatal(err)
	}
}

// walkThroughQueue gives the reader of the page a queue with decisions and an
// open item, the decisions' labels, and messages.
func walkThroughQueue(t *testing.T, dir string, env []string) {
	t.Helper()
	messages := "My introduction: https://vidyard.com/watch/8f2c\nmail me at jo@example.com\n"
	if err := os.WriteFile(filepath.Join(dir, "messages.jsonl"), []byte(
		`{"id":"1","text":"My introduction: https://vidyard.com/watch/8f2c"}`+"\n"+`{"id":"2","text":"see you at noon"}`+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	offsideIn := func(input string, args ...string) {
		cmd := exec.Command("offside", args...)
		cmd.Dir, cmd.Env, cmd.Stdin = dir, env, strings.NewReader(input)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %v\n%s", args, err, out)
		}
	}
	offsideIn(messages, "screen", "-")
	decideAll(t, filepath.Join(dir, "queue"))
	offsideIn("", "export", "-o", "labels.jsonl")
	offsideIn("Meet me: https://vidyard.com/watch/77aa\n", "screen", "-")
}
