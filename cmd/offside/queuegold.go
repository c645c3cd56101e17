package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"offside/data"
	"offside/queue"
	"offside/screen"
	"offside/screen/policy"
)

func newQueueGold(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "gold LABELS",
		Short: "Mix in messages whose answer is known, to see how well reviewers do",
		Long: `Mix in the messages of a file of labels, as "offside export" writes it, as items
whose answer is known. Nobody can tell them from others until they are decided;
they make no labels. "offside queue stats" says how each reviewer did.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usage("queue gold takes one file of labels; - is standard input")
			}
			return runQueueGold(cmd.Context(), a, args[0])
		},
	}
	return cmd
}

func runQueueGold(ctx context.Context, a *app, name string) (err error) {
	f, _, err := openInput(a.streams, name)
	if err != nil {
		return err
	}
	defer f.Close()
	store, err := a.openExisting(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	p, err := inForce(ctx, store)
	if err == nil && p == nil {
		p, err = policy.Default()
	}
	if err != nil {
		return err
	}
	g := goldIngest{store: store, screener: screen.New(p, screen.Options{})}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, maxLabel)
	for n := 1; lines.Scan(); n++ {
		if err := g.add(ctx, lines.Bytes()); err != nil {
			return fmt.Errorf("%s:%d: %w", displayName(name), n, err)
		}
	}
	if err := errors.Join(lines.Err(), g.flush(ctx)); err != nil {
		return fmt.Errorf("%s: %w", displayName(name), err)
	}
	_, err = fmt.Fprintf(a.out, "mixed in %s whose answer is known; %d were there already\n", count(g.tally.Added, "item"), g.tally.Known)
	return err
}

// maxLabel is the longest label read, in bytes.
const maxLabel = 64 << 20

// goldIngest brings in labels as items whose answer is known.
type goldIngest struct {
	store    queue.Store
	screener *screen.Screener
	scratch  screen.Scratch
	batch    queue.Batch
	tally    queue.Tally
}

func (g *goldIngest) add(ctx context.Context, line []byte) error {
	var l data.Label
	if err := json.Unmarshal(line, &l); err != nil {
		return fmt.Errorf("no label: %w", err)
	}
	if l.Message.ID == "" || l.Outcome == "" {
		return errors.New("no label: it has no message or no outcome")
	}
	a := g.screener.Screen(&l.Message, nil, &g.scratch)
	known := &queue.Decision{Outcome: l.Outcome, Permitted: l.Permitted, Exception: l.Exception, Marks: []queue.Mark{}}
	g.batch.Entries = append(g.batch.Entries, queue.Entry{Message: l.Message, Before: l.Before, Assessment: a, Gold: known})
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
