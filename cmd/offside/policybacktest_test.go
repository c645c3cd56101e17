package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offside/queue"
	"offside/queue/boltstore"
)

// offside runs a command line and returns what it printed and its exit code.
func offside(t *testing.T, input string, args ...string) (out, complaints string, code int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code = run(context.Background(), args, streams{in: strings.NewReader(input), out: &stdout, err: &stderr})
	return stdout.String(), stderr.String(), code
}

// TestBacktestOfQueue: one line of the policy is changed, and the decisions of
// a queue are replayed; the policy that judged them is kept.
func TestBacktestOfQueue(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	dir := t.TempDir()
	db, file, labels := filepath.Join(dir, "q.db"), filepath.Join(dir, "policy.yaml"), filepath.Join(dir, "labels.jsonl")
	if _, complaints, code := offside(t, "mail me at jo@example.com\ncall me on +1 415 555 2671\nplain talk\n", "screen", "--queue", db, "-"); code != exitDone {
		t.Fatal(complaints)
	}
	hash := decideAll(t, db)
	if _, complaints, code := offside(t, "", "export", "--queue", db, "-o", labels); code != exitDone {
		t.Fatal(complaints)
	}
	source, _, _ := offside(t, "", "policy", "show", "--queue", db, "--source", hash[:10])
	if !strings.HasPrefix(source, "# The default policy") {
		t.Errorf("policy show HASH printed %.40q", source)
	}
	changed := strings.Replace(source, "client.plan in ['business', 'enterprise']", "client.plan in ['basic', 'business', 'enterprise']", 1)
	if err := os.WriteFile(file, []byte(changed), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"--queue", db}, {"--labels", labels}} {
		out, complaints, code := offside(t, "", append([]string{"policy", "backtest", file}, args...)...)
		if code != exitDone {
			t.Fatalf("%v: exit %d: %s", args, code, complaints)
		}
		for _, want := range []string{"violation C2 → exception C2/X2", "violation C1 → exception C1/X2", "2 messages decided: 2 verdicts flip",
			"the reviewer said violation", "agreement where it decides       100.0%  0.0%"} {
			if !strings.Contains(out, want) {
				t.Errorf("%v: no %q in\n%s", args, want, out)
			}
		}
	}
	out, _, _ := offside(t, "", "policy", "backtest", "--limit", "1", "--queue", db, file)
	if !strings.Contains(out, "… and 1 more") {
		t.Errorf("--limit 1 printed\n%s", out)
	}
	out, _, _ = offside(t, "", "policy", "backtest", "--json", "--queue", db, file)
	if !strings.Contains(out, `{"flip":{"item":1,`) || !strings.Contains(out, `{"totals":{"messages":2,"detected":0,"flips":2,`) {
		t.Errorf("--json printed\n%s", out)
	}
}

// decideAll confirms every open item of the queue and returns the hash of the
// policy that judged them.
func decideAll(t *testing.T, db string) string {
	t.Helper()
	store, err := boltstore.Open(db, boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	page, err := store.Page(t.Context(), queue.Query{})
	if err != nil || len(page.Items) != 2 {
		t.Fatalf("%d items: %v", len(page.Items), err)
	}
	for _, it := range page.Items {
		_, err := store.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: it.Number,
			Actor: queue.Actor{Name: "ana", Kind: queue.Reviewer}, Decision: &queue.Decision{Outcome: queue.Confirm}})
		if err != nil {
			t.Fatal(err)
		}
	}
	return page.Items[0].Assessment.Policy.Hash
}
