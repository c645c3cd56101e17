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
	for i, k := range byCount(counts) {
		if i == 0 {
			fmt.Fprintf(w, "\n%s\t\n", title)
		}
		fmt.Fprintf(w, "  %s\t%d\n", safetext.Inline(string(k), 60), counts[k])
	}
}

// byCount are the names that count for anything, the most frequent first.
func byCount[K ~string](counts map[K]uint64) []K {
	keys := slices.SortedFunc(maps.Keys(counts), func(a, b K) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	return slices.DeleteFunc(keys, func(k K) bool { return counts[k] == 0 })
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

func runQueueCheck(ctx context.Context, a *app, asJSON bool) error {
	return a.onQueue(ctx, func(store *shared.Store) error {
		problems, err := store.Check(ctx)
		if err != nil {
			return err
		}
		return printProblems(a, problems, asJSON)
	})
}

// printProblems prints what is wrong with the queue, which is its error as well.
func printProblems(a *app, problems []queue.Problem, asJSON bool) (err error) {
	if asJSON {
		if err := jsonTo(a.out).Encode(map[string]any{"queue": a.queue, "problems": append([]queue.Problem{}, problems...)}); err != nil {
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
		_, err = fmt.Fprintf(a.out, "%s is sound\n", a.queue)
	}
	return err
}

// onQueue does something with the queue, which must be there already.
func (a *app) onQueue(ctx context.Context, do func(store *shared.Store) error) error {
	return a.withQueue(ctx, shared.Options{Existing: true}, do)
}

// withQueue opens the queue, does something with it, and closes it: a queue that
// does not close well is an error, whatever was done with it.
func (a *app) withQueue(ctx context.Context, o shared.Options, do func(store *shared.Store) error) (err error) {
	store, err := a.open(ctx, o)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	return do(store)
}

// open opens the queue, with its key if one is given.
func (a *app) open(ctx context.Context, o shared.Options) (*shared.Store, error) {
	key, err := a.key()
	if err != nil {
		return nil, err
	}
	o.Key = key
	told, done := a.tellUpgrade()
	o.Progress = told
	store, err := shared.Open(ctx, a.queue, o)
	done()
	if o.Existing && errors.Is(err, fs.ErrNotExist) {
		return nil, noQueue(a.queue)
	}
	return store, err
}

// tellUpgrade shows how far the upgrade of a queue from an earlier version is, if
// it takes one, until done is called.
func (a *app) tellUpgrade() (told func(what string, done, total uint64), done func()) {
	bar, step := &progress{}, ""
	told = func(what string, n, total uint64) {
		if what != step {
			bar.done()
			bar, step = newProgress(a.streams, "an older queue: "+what, int64(total), false), what
		}
		bar.set(int64(n))
	}
	return told, func() { bar.done() }
}

func noQueue(path string) error {
	return fmt.Errorf("there is no queue at %s yet; offside screen FILE makes one", path)
}
