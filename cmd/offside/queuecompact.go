package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"offside/queue/boltstore"
)

func newQueueCompact(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "compact",
		Short: "Rewrite a queue without the room that it no longer needs",
		Long: `Rewrite the queue's file without the room that it no longer needs. Every record
is checked on the way, and the new file before it takes the place of the old
one. Nobody else can have the queue open meanwhile, and there has to be room for
both files.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runQueueCompact(cmd.Context(), a) },
	}
}

func runQueueCompact(ctx context.Context, a *app) error {
	if _, err := os.Stat(a.queue); errors.Is(err, fs.ErrNotExist) {
		return noQueue(a.queue)
	}
	done := a.watchFile(a.queue+boltstore.PartSuffix, a.queue)
	before, after, err := boltstore.Compact(ctx, a.queue)
	done()
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s: from %.1f MB to %.1f MB\n", a.queue, float64(before)/1e6, float64(after)/1e6)
	return nil
}
