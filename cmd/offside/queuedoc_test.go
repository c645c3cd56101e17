//go:build unix

package main

import (
	"io/fs"
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

var (
	goTest   = regexp.MustCompile(`go test \./(\S+) -run (\S+)`)
	testFunc = regexp.MustCompile(`(?m)^func (Test\w+)\(t `)
)

// testIsThere looks for a test that a command line runs: in its package, or
// below it where that ends in "/...".
func testIsThere(t *testing.T, line string) {
	t.Helper()
	m := goTest.FindStringSubmatch(line)
	if m == nil {
		t.Errorf("%s: no package and no test", line)
		return
	}
	dir, deep := strings.CutSuffix(m[1], "/...")
	name := regexp.MustCompile(m[2])
	var found bool
	err := filepath.WalkDir(filepath.Join("..", "..", dir), func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != filepath.Join("..", "..", dir) && !deep:
			return fs.SkipDir
		case !strings.HasSuffix(path, "_test.go"):
			return nil
		}
		src, err := os.ReadFile(path)
		for _, f := range testFunc.FindAllSubmatch(src, -1) {
			found = found || name.Match(f[1])
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if !found {
		t.Errorf("%s: there is no such test", line)
	}
}
