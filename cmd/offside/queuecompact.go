package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"offside/queue/boltstore"
	"offside/queue/shared"
)

func newQueueCompact(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "compact",
		Short: "Rewrite a queue without the room that it no longer needs",
		Long: `Rewrite the queue's file without the room that it no longer needs. Every record
is checked on the way, and the new file before it takes the place of the old
one. Others can have the queue open: what they change waits until it is done.
There has to be room for both files.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runQueueCompact(cmd.Context(), a) },
	}
}

func runQueueCompact(ctx context.Context, a *app) error {
	return a.onQueue(ctx, func(store *shared.Store) error {
		return compactQueue(ctx, a, store)
	})
}

// compactQueue compacts and says how much room that gave back.
func compactQueue(ctx context.Context, a *app, store *shared.Store) error {
	done := a.watchFile(a.queue+boltstore.PartSuffix, a.queue)
	sizes, err := store.Compact(ctx)
	done()
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s: from %.1f MB to %.1f MB\n", a.queue, float64(sizes.Before)/1e6, float64(sizes.After)/1e6)
	return nil
}
