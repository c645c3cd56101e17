package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offside/queue"
	"offside/queue/boltstore"
)

// decisions is how many decided messages BenchmarkBacktest replays:
//
//	go test ./cmd/offside -run '^$' -bench Backtest -benchtime 1x -decisions 100000
var decisions = flag.Int("decisions", 5000, "decided messages of BenchmarkBacktest")

// BenchmarkBacktest is "offside policy backtest" from reading the policy to the
// last line printed, against a queue and against a file of labels: under a
// policy with one line changed, which needs the judging step alone, and under
// one with a host of its own, for which every text is read again.
func BenchmarkBacktest(b *testing.B) {
	b.Setenv("HOME", b.TempDir())
	dir := b.TempDir()
	db, labels := filepath.Join(dir, "q.db"), filepath.Join(dir, "labels.jsonl")
	command(b, "", "screen", "--queue", db, "--fact", "contract.state=none", chat(b, dir, *decisions))
	n := decideEverything(b, db)
	command(b, "", "export", "--queue", db, "-o", labels)
	source := command(b, "", "policy", "show", "--queue", db, "--source")
	line, host := filepath.Join(dir, "line.yaml"), filepath.Join(dir, "host.yaml")
	for file, src := range map[string]string{
		line: strings.Replace(source, "client.plan in ['business', 'enterprise']", "client.plan in ['plus', 'business', 'enterprise']", 1),
		host: source + "hosts: [{host: pigeons.example, class: meeting}]\n",
	} {
		if err := os.WriteFile(file, []byte(src), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	for _, run := range []struct {
		name string
		args []string
	}{
		{"queue/judge", []string{"--queue", db, line}},
		{"labels/judge", []string{"--labels", labels, line}},
		{"queue/read", []string{"--queue", db, host}},
		{"labels/read", []string{"--labels", labels, host}},
	} {
		b.Run(run.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				out := command(b, "", append([]string{"policy", "backtest"}, run.args...)...)
				if !strings.Contains(out, fmt.Sprintf("%d messages decided", n)) {
					b.Fatal(out[max(0, len(out)-1000):])
				}
			}
			b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "decisions/s")
		})
	}
}

// chat writes n messages to a file, as a marketplace has them; all are flagged.
func chat(b *testing.B, dir string, n int) string {
	says := []string{
		"Hello! I have read your brief and would start on Monday. My number is +1 415 555 %04d, call any time.",
		"The design is ready. Please write to ana.%d@lopez-design.com so that I can send the sources, or ask here.",
		"let's continue on wh4ts4pp, it is faster there, invoice %d follows",
		"Could you book a slot? calendly.com/ana-lopez/%dmin suits me best this week.",
		"Where do you live exactly? I will send someone with contract %d",
		"See https://bit.ly/3x%d for the list of what is left to be done.",
	}
	var out bytes.Buffer
	for k := range n {
		text := fmt.Sprintf(says[k%len(says)], 1000+k%9000)
		plan := []string{"basic", "plus", "basic"}[k%3]
		fmt.Fprintf(&out, `{"id":"m-%d","surface":"message","sent_at":"2026-11-20T10:00:00Z","sender":{"id":"u-%d","role":"freelancer"},"recipient":{"role":"client","plan":%q},"text":%q}`+"\n", k, k%997, plan, text)
	}
	file := filepath.Join(dir, "chat.jsonl")
	if err := os.WriteFile(file, out.Bytes(), 0o600); err != nil {
		b.Fatal(err)
	}
	return file
}

// decideEverything confirms every open item and returns how many there were.
func decideEverything(b *testing.B, db string) (n int) {
	store, err := boltstore.Open(db, boltstore.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer store.Close()
	for {
		page, err := store.Page(b.Context(), queue.Query{Limit: 500})
		if err != nil {
			b.Fatal(err)
		}
		var cmds []queue.Command
		for _, it := range page.Items {
			cmds = append(cmds, queue.Command{Do: queue.DoDecide, Item: it.Number, Actor: queue.Actor{Name: "ana", Kind: queue.Reviewer},
				Decision: &queue.Decision{Outcome: queue.Confirm}})
		}
		if _, err := store.Do(b.Context(), cmds...); err != nil {
			b.Fatal(err)
		}
		n += len(cmds)
		if !page.More {
			return n
		}
	}
}

// command runs a command line that has to succeed.
func command(b *testing.B, input string, args ...string) string {
	b.Helper()
	var out, complaints bytes.Buffer
	if code := run(context.Background(), args, streams{in: strings.NewReader(input), out: &out, err: &complaints}); code != exitDone {
		b.Fatalf("%v: exit %d: %s", args, code, complaints.String())
	}
	return out.String()
}
