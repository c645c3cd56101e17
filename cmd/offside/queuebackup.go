package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/shared"
)

func newQueueBackup(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "backup FILE",
		Short: "Copy a queue while it is in use",
		Long: `Copy the queue, as it is at one moment, to a new file, and check the copy.
Reviewers go on working meanwhile. A backup is a queue: name it with --queue to
look into it, or put it in the place of the other to go back to it.`,
		Args: exactly(1, "the file to write"),
		RunE: func(cmd *cobra.Command, args []string) error { return runQueueBackup(cmd.Context(), a, args[0]) },
	}
}

func runQueueBackup(ctx context.Context, a *app, name string) error {
	path, err := filepath.Abs(name) // the process that holds the queue may be elsewhere
	if err != nil {
		return err
	}
	return a.onQueue(ctx, func(store *shared.Store) error {
		done := a.watchFile(path+boltstore.PartSuffix, a.queue)
		size, err := store.Backup(ctx, path)
		done()
		if errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("%s is there already; a backup overwrites nothing", name)
		}
		if err != nil {
			return err
		}
		if err := a.checkBackup(ctx, path); err != nil {
			return fmt.Errorf("%s was written, and is not sound: %w", name, err)
		}
		fmt.Fprintf(a.out, "wrote %s: %.1f MB, sound\n", name, float64(size)/1e6)
		return nil
	})
}

// checkBackup opens the copy and checks all of it: a backup that nobody read is
// none.
func (a *app) checkBackup(ctx context.Context, path string) (err error) {
	key, err := a.key()
	if err != nil {
		return err
	}
	dup, err := boltstore.Open(path, boltstore.Options{ReadOnly: true, Key: key})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, dup.Close()) }()
	problems, err := dup.Check(ctx)
	if err == nil && len(problems) > 0 {
		err = fmt.Errorf("%w: %s, the first: %s", queue.ErrCorrupt, count(len(problems), "problem"), problems[0])
	}
	return err
}

// watchFile shows how a file grows to the size of another, whoever writes it,
// until done is called.
func (a *app) watchFile(path, like string) (done func()) {
	info, err := os.Stat(like)
	if err != nil || !isTerminal(a.err) {
		return func() {}
	}
	bar := newProgress(a.streams, "copying", info.Size(), true)
	stop, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		for {
			select {
			case <-stop:
				bar.done()
				return
			case <-time.After(100 * time.Millisecond):
				if info, err := os.Stat(path); err == nil {
					bar.set(info.Size())
				}
			}
		}
	}()
	return func() { close(stop); <-ended }
}
