//go:build unix

package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/screen"
)

// onlyMail is a policy that objects to e-mail addresses alone.
const onlyMail = `name: mails
surfaces: [message]
clauses:
  - {id: M, title: Mail only, severity: high, on: [{classes: email, acts: share}], text: No addresses., reason: "x"}
`

// TestUseAsks: on a terminal policy use says what it would change and asks; a
// console that is open beside it goes by the policy at once.
func TestUseAsks(t *testing.T) {
	env := home(t)
	dir := t.TempDir()
	db, file := filepath.Join(dir, "q.db"), filepath.Join(dir, "mails.yaml")
	if err := os.WriteFile(file, []byte(onlyMail), 0o600); err != nil {
		t.Fatal(err)
	}
	screenLines(t, env, db, "mail me at jo@example.com\ncall me on +1 415 555 2671\n")
	console := start(t, env, 120, 40, "review", "--queue", db)
	console.see(`open 2 `)
	asked := start(t, env, 100, 30, "policy", "use", "--queue", db, file)
	asked.see(`2 open: 1 no longer flagged, to be withdrawn`)
	asked.see(`Put it in force\? \[y/N\]`)
	asked.press("\r")
	asked.see(`nothing is changed`)
	if code := asked.wait(); code != 0 {
		t.Errorf("no: exit %d", code)
	}
	asked = start(t, env, 100, 30, "policy", "use", "--queue", db, file)
	asked.see(`Put it in force\?`)
	asked.press("y\r")
	asked.see(`mails@[0-9a-f]{8} is in force: 2 assessed again, 1 withdrawn`)
	if code := asked.wait(); code != 0 {
		t.Errorf("yes: exit %d", code)
	}
	console.see(`mails@[0-9a-f]{6}`)
	console.see(`open 1 `)
	console.see(`M Mail only`)
	console.press("q")
	console.wait()
}

// screenLines screens texts into a queue.
func screenLines(t *testing.T, env []string, db, texts string) {
	t.Helper()
	cmd := exec.Command("offside", "screen", "--queue", db, "-")
	cmd.Env, cmd.Stdin = env, strings.NewReader(texts)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// TestUseKilled kills policy use at random moments and repeats it: what is
// decided stands, each other item is assessed by one policy or the other, and
// in the end by the one in force.
func TestUseKilled(t *testing.T) {
	rounds, items := 3, 2400
	if testing.Short() {
		rounds, items = 1, 1200
	}
	env := home(t)
	dir := t.TempDir()
	db := filepath.Join(dir, "q.db")
	var texts strings.Builder
	for i := range items / 2 {
		fmt.Fprintf(&texts, "mail me at jo%d@example.com\ncall me on +1 415 555 %04d\n", i, 1000+i)
	}
	screenLines(t, env, db, texts.String())
	if _, errs, err := output(t, env, "decide", "--queue", db, "@1", "confirm"); err != nil {
		t.Fatal(errs)
	}
	files := []string{filepath.Join(dir, "mails.yaml"), filepath.Join(dir, "all.yaml")}
	if err := os.WriteFile(files[0], []byte(onlyMail), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errs, err := output(t, env, "policy", "init", "-o", files[1]); err != nil {
		t.Fatal(errs)
	}
	random := rand.New(rand.NewPCG(5, 6))
	killed := 0
	for round := range rounds {
		for try := 0; ; try++ {
			cmd := exec.Command("offside", "policy", "use", "--yes", "--queue", db, files[round%2])
			var errs strings.Builder
			cmd.Env, cmd.Stderr = env, &errs
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			if try < 3 {
				time.AfterFunc(time.Duration(30+random.IntN(700))*time.Millisecond, func() { _ = cmd.Process.Kill() })
			}
			err := cmd.Wait()
			if err == nil {
				break
			}
			if cmd.ProcessState.Exited() { // by itself, so it failed
				t.Fatalf("policy use: %v\n%s", err, errs.String())
			}
			killed++
		}
		allAssessedBy(t, db, items, []string{"mails", "freelance"}[round%2])
	}
	if out, errs, err := output(t, env, "queue", "check", "--queue", db); err != nil {
		t.Errorf("queue check: %v\n%s%s", err, out, errs)
	}
	t.Logf("%d changes of the policy, killed %d times on the way", rounds, killed)
	if killed == 0 {
		t.Error("nothing was killed, so nothing was tested")
	}
}

// allAssessedBy checks that every item but the decided first one goes by the
// policy.
func allAssessedBy(t *testing.T, db string, items int, name string) {
	t.Helper()
	store, err := boltstore.Open(db, boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	f, err := store.InForce(t.Context())
	if err != nil || f.Policy.Name != name || f.Behind() != 0 {
		t.Errorf("in force: %+v %v", f, err)
	}
	for n := uint64(1); n <= uint64(items); n++ {
		it, err := store.Get(t.Context(), n)
		if err != nil {
			t.Fatal(err)
		}
		want := queue.Pending
		switch {
		case n == 1:
			want = queue.Decided
		case it.Assessment.Policy.Name != name:
			t.Fatalf("item %d is assessed by %s, not by %s", n, it.Assessment.Policy.Name, name)
		case it.Assessment.Verdict == screen.Allowed:
			want = queue.Withdrawn
		}
		if it.State != want {
			t.Fatalf("item %d is %s, not %s: %s", n, it.State, want, it.Assessment.Verdict)
		}
	}
}
