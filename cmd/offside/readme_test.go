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
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	env := home(t)
	dir := t.TempDir()
	write := func(name string, b []byte) {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("messages.jsonl", sample.Messages)
	write("export.csv", []byte("from,body\nu-1,mail me at jo@example.com\n"))

	ran := 0
	for _, block := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllStringSubmatch(string(readme), -1) {
		for line := range strings.Lines(block[1]) {
			line = strings.TrimSpace(line)
			ran++
			switch line {
			case "go test ./...":
				continue
			case "offside review":
				s := startIn(t, dir, env, 120, 40, "review")
				s.see("c confirm")
				s.press("q")
				if code := s.wait(); code != 0 {
					t.Errorf("%s: exit %d", line, code)
				}
				continue
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
	}
	if ran < 10 {
		t.Errorf("only %d commands found", ran)
	}
	if _, err := os.Stat(filepath.Join(dir, "labels.jsonl")); err != nil {
		t.Error(err)
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
