package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"offside/data"
	"offside/data/eval"
	"offside/queue"
	"offside/queue/shared"
	"offside/screen"
)

func newQueueGold(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "gold LABELS",
		Short: "Mix in messages whose answer is known, to see how well reviewers do",
		Long: `Mix in the messages of a file of labels, as "offside export" writes it, as items
whose answer is known. Nobody can tell them from others until they are decided;
they make no labels. "offside queue stats" says how each reviewer did.`,
		Args: exactly(1, "one file of labels, or - for standard input"),
		RunE: func(cmd *cobra.Command, args []string) error { return runQueueGold(cmd.Context(), a, args[0]) },
	}
}

func runQueueGold(ctx context.Context, a *app, name string) error {
	f, _, err := openInput(a.streams, name)
	if err != nil {
		return err
	}
	defer f.Close()
	bad := complaints{w: a.err}
	return a.onQueue(ctx, func(store *shared.Store) error {
		p, err := inForceOrDefault(ctx, store)
		if err != nil {
			return err
		}
		g := goldIngest{store: store, screener: screen.New(p, screen.Options{})}
		if err := g.read(ctx, displayName(name), f, &bad); err != nil {
			return err
		}
		if _, err := fmt.Fprintf(a.out, "mixed in %s whose answer is known; %d were there already\n", count(g.tally.Added, "item"), g.tally.Known); err != nil {
			return err
		}
		return bad.end()
	})
}

// goldIngest brings in labels as items whose answer is known.
type goldIngest struct {
	store    queue.Store
	screener *screen.Screener
	scratch  screen.Scratch
	batch    queue.Batch
	tally    queue.Tally
}

// read brings in all labels of a file; those that are none are bad.
func (g *goldIngest) read(ctx context.Context, name string, r io.Reader, bad *complaints) error {
	n := 0
	for l, err := range eval.Labels(name, r) {
		n++
		var line *eval.LineError
		switch {
		case errors.As(err, &line):
			bad.add(err)
			continue
		case err != nil:
			return errors.Join(err, g.flush(ctx))
		}
		e := g.entry(l)
		if err := e.Validate(); err != nil {
			bad.add(fmt.Errorf("%s: label %d: %w", name, n, err))
			continue
		}
		if err := g.add(ctx, e); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if err := g.flush(ctx); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// entry makes a label's message one whose answer is known.
func (g *goldIngest) entry(l *data.Label) queue.Entry {
	return queue.Entry{
		Message: l.Message, Before: l.Before, Assessment: g.screener.Screen(&l.Message, nil, &g.scratch),
		Gold: &queue.Decision{Outcome: l.Outcome, Permitted: l.Permitted, Exception: l.Exception, Marks: []queue.Mark{}},
	}
}

// add puts an entry into the batch at hand, which is saved when it is full.
func (g *goldIngest) add(ctx context.Context, e queue.Entry) error {
	g.batch.Entries = append(g.batch.Entries, e)
	if len(g.batch.Entries) < 500 {
		return nil
	}
	return g.flush(ctx)
}

func (g *goldIngest) flush(ctx context.Context) error {
	if len(g.batch.Entries) == 0 {
		return nil
	}
	t, err := g.store.Enqueue(ctx, g.batch)
	g.tally.Added += t.Added
	g.tally.Known += t.Known + t.Reassessed
	g.batch = queue.Batch{}
	return err
}
