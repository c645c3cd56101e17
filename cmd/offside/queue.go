package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"

	"github.com/spf13/cobra"

	"offside/queue"
	"offside/queue/shared"
	"offside/tui/ui/safetext"
)

func newQueue(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "queue",
		Short: "Look at a queue as a whole, and after it",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newQueueStats(a), newQueueCheck(a), newQueueBackup(a), newQueueRestore(a), newQueueCompact(a), newQueueRepair(a), newQueueSalvage(a), newQueuePurge(a),
		newQueueKey(a), newQueueClusters(a), newQueueSettings(a), newQueueGold(a), newQueueEncrypt(a), newQueueRekey(a), newQueueDecrypt(a))
	return cmd
}

// table prints counters, the largest first.
func table[K ~string](w io.Writer, title string, counts map[K]uint64) {
	keys := slices.SortedFunc(maps.Keys(counts), func(a, b K) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	first := true
	for _, k := range keys {
		if counts[k] == 0 {
			continue
		}
		if first {
			fmt.Fprintf(w, "\n%s\t\n", title)
			first = false
		}
		fmt.Fprintf(w, "  %s\t%d\n", safetext.Inline(string(k), 60), counts[k])
	}
}

func newQueueCheck(a *app) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Check every record, index, counter and event of a queue",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return runQueueCheck(cmd.Context(), a, asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func runQueueCheck(ctx context.Context, a *app, asJSON bool) (err error) {
	store, err := a.openExisting(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	problems, err := store.Check(ctx)
	if err != nil {
		return err
	}
	if asJSON {
		if err := jsonTo(a.out).Encode(map[string]any{"queue": a.queue, "problems": problems}); err != nil {
			return err
		}
	} else {
		for _, p := range problems {
			fmt.Fprintln(a.out, safetext.Inline(p.String(), 0))
		}
	}
	if len(problems) > 0 {
		return fmt.Errorf("%s: %s found: %w", a.queue, count(len(problems), "problem"), queue.ErrCorrupt)
	}
	if !asJSON {
		fmt.Fprintf(a.out, "%s is sound\n", a.queue)
	}
	return nil
}

// onQueue makes what a command runs of what it does with the queue, which must
// be there already.
func (a *app) onQueue(do func(cmd *cobra.Command, store *shared.Store) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, _ []string) (err error) {
		store, err := a.openExisting(cmd.Context())
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, store.Close()) }()
		return do(cmd, store)
	}
}

// openExisting opens the queue, which must be there already: only screening
// makes new ones.
func (a *app) openExisting(ctx context.Context) (*shared.Store, error) {
	return a.open(ctx, shared.Options{Existing: true})
}

// open opens the queue, with its key if one is given.
func (a *app) open(ctx context.Context, o shared.Options) (*shared.Store, error) {
	key, err := a.key()
	if err != nil {
		return nil, err
	}
	o.Key = key
	store, err := shared.Open(ctx, a.queue, o)
	if o.Existing && errors.Is(err, fs.ErrNotExist) {
		return nil, noQueue(a.queue)
	}
	return store, err
}

func noQueue(path string) error {
	return fmt.Errorf("there is no queue at %s yet; offside screen FILE makes one", path)
}
