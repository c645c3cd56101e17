//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"offside/data/sample"
)

// TestQueuePage runs every command of the page about running a queue, in its
// order. Of the tests that it names, it looks that they are there.
func TestQueuePage(t *testing.T) {
	document(t)
	page, err := os.ReadFile(filepath.Join("..", "..", "queue", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	env := append(home(t), "OFFSIDE_QUEUE=queue.db")
	if err := os.WriteFile(filepath.Join(dir, "messages.jsonl"), sample.Messages, 0o600); err != nil {
		t.Fatal(err)
	}
	ran := 0
	for _, b := range blocks(string(page)) {
		if b.lang != "sh" {
			continue
		}
		for line := range strings.Lines(b.text) {
			line = strings.TrimSpace(line)
			ran++
			if strings.Contains(line, "go test ") {
				testIsThere(t, line)
				continue
			}
			cmd := exec.Command("sh", "-ec", line)
			cmd.Dir, cmd.Env = dir, env
			if out, err := cmd.CombinedOutput(); err != nil || len(out) == 0 {
				t.Errorf("%s: %v\n%s", line, err, out)
			}
		}
	}
	if ran < 25 {
		t.Errorf("only %d commands found", ran)
	}
}

// testIsThere looks for the test that a command line runs.
func testIsThere(t *testing.T, line string) {
	t.Helper()
	m := regexp.MustCompile(`go test \./(\S+) -run (\w+)`).FindStringSubmatch(line)
	if m == nil {
		t.Errorf("%s: no package and no test", line)
		return
	}
	files, err := filepath.Glob(filepath.Join("..", "..", m[1], "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if src, err := os.ReadFile(name); err == nil && strings.Contains(string(src), "func "+m[2]+"(t ") {
			return
		}
	}
	t.Errorf("%s: there is no such test", line)
}
