package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"offside/data/sample"
	"offside/queue"
	"offside/queue/ingest"
	"offside/queue/shared"
	"offside/screen"
	"offside/screen/intake"
	"offside/screen/policy"
)

// demoOptions are the flags of "offside demo".
type demoOptions struct {
	look
}

func newDemo(a *app) *cobra.Command {
	o := demoOptions{}
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Screen sample messages and open the console on them",
		Long: `Screen the built-in sample messages into a fresh queue in a temporary folder and
open the console on it. Without a terminal the flagged messages are printed.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runDemo(cmd.Context(), a, &o) },
	}
	o.look.flags(cmd)
	return cmd
}

func runDemo(ctx context.Context, a *app, o *demoOptions) (err error) {
	dir, err := os.MkdirTemp("", "offside-demo-")
	if err != nil {
		return err
	}
	a.queue, a.state = filepath.Join(dir, "queue.db"), dir
	store, err := shared.Open(ctx, a.queue, shared.Options{})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	sum, handbook, err := screenSamples(ctx, store)
	if err != nil {
		return err
	}
	if !o.plain && !a.interactive() {
		return printDemo(ctx, a, store, sum, handbook)
	}
	notice := fmt.Sprintf("%d sample messages, %d flagged; demo queue %s", sum.Messages, sum.Flagged(), a.queue)
	return o.look.open(ctx, a, notice, store, handbook)
}

// screenSamples screens the embedded messages into store.
func screenSamples(ctx context.Context, store *shared.Store) (ingest.Summary, *screen.Handbook, error) {
	p, err := policy.Default()
	if err != nil {
		return ingest.Summary{}, nil, err
	}
	if _, err := store.UsePolicy(ctx, useOf(p, queue.Actor{Name: "demo", Kind: queue.System})); err != nil {
		return ingest.Summary{}, nil, err
	}
	screener := screen.New(p, screen.Options{})
	in, err := intake.NewReader(sample.Name, bytes.NewReader(sample.Messages), intake.Options{})
	if err != nil {
		return ingest.Summary{}, nil, err
	}
	g := ingest.New(screener, store, ingest.Options{})
	for {
		m, err := in.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return ingest.Summary{}, nil, err
		}
		if _, err := g.Add(ctx, m); err != nil {
			return ingest.Summary{}, nil, err
		}
	}
	err = g.Flush(ctx)
	return g.Summary(), screener.Handbook(), err
}

// printDemo prints the flagged messages, the most urgent first.
func printDemo(ctx context.Context, a *app, store queue.Store, sum ingest.Summary, h *screen.Handbook) error {
	fmt.Fprintf(a.out, "%s screened: %s\n\n", count(sum.Messages, "sample message"), verdictCounts(sum.Verdicts))
	for it, err := range itemsOf(ctx, store, queue.Query{}) {
		if err != nil {
			return err
		}
		if err := printItem(a.out, it, h); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(a.out, "queue: %s\nreview them in the console, in a terminal: offside review%s\n", a.queue, queueFlag(a))
	return err
}
