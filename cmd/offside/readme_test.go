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

// TestREADME runs every command of the README, in its order, in a folder with
// the files that its reader would have. The test command itself is run by
// .ci/run, which checks that it is the README's.
func TestREADME(t *testing.T) {
	dir := runDoc(t, filepath.Join("..", "..", "README.md"))
	if _, err := os.Stat(filepath.Join(dir, "labels.jsonl")); err != nil {
		t.Error(err)
	}
}

// TestManual runs every command of each page of the manual, each with a home of
// its own; and the pages are those that the command names.
func TestManual(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("manual", "*.md"))
	if err != nil || len(files) != len(manualPages) {
		t.Errorf("%d pages, %d are named: %v", len(files), len(manualPages), err)
	}
	for _, p := range manualPages {
		t.Run(p.name, func(t *testing.T) { runDoc(t, filepath.Join("manual", p.name+".md")) })
	}
}

// document marks a test that runs a document's commands, one process after the
// other: a short run, as that under the race detector, goes without.
func document(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("the documents' commands are run in the long form only")
	}
}

// runDoc runs every command in the sh blocks of a document and returns the
// folder that they ran in.
func runDoc(t *testing.T, file string) string {
	t.Helper()
	document(t)
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	env, dir := home(t), t.TempDir()
	for name, b := range map[string][]byte{"messages.jsonl": sample.Messages, "export.csv": []byte("from,body\nu-1,mail me at jo@example.com\n")} {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	ran := 0
	for _, block := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllStringSubmatch(string(doc), -1) {
		for line := range strings.Lines(block[1]) {
			ran++
			runLine(t, strings.TrimSpace(line), root, dir, env)
		}
	}
	if ran < 5 {
		t.Errorf("only %d commands found", ran)
	}
	return dir
}

// runLine runs one command of a document.
func runLine(t *testing.T, line, root, dir string, env []string) {
	t.Helper()
	switch line {
	case "go test ./...":
		return
	case "offside review":
		s := startIn(t, dir, env, 120, 40, "review")
		s.see("c confirm")
		s.press("q")
		if code := s.wait(); code != 0 {
			t.Errorf("%s: exit %d", line, code)
		}
		return
	}
	cmd := exec.Command("sh", "-ec", line)
	cmd.Env, cmd.Dir = env, dir
	if strings.HasPrefix(line, "go ") {
		// The caches are the machine's: an empty home has none.
		cmd.Env = append(cmd.Env, "GOCACHE="+goEnv(t, "GOCACHE"), "GOMODCACHE="+goEnv(t, "GOMODCACHE"), "GOBIN="+dir)
		cmd.Dir = root
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%s", line, err, out)
	} else if len(out) == 0 && !strings.Contains(line, ">") && !strings.HasPrefix(line, "go install") {
		t.Errorf("%s prints nothing", line)
	}
}

func goEnv(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}
