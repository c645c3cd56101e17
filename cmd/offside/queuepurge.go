package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"offside/queue"
	"offside/queue/shared"
	"offside/tui/desk"
)

// purgeOptions are the flags of "offside queue purge".
type purgeOptions struct {
	before, sender string
	olderThan      time.Duration
	items          []string
	dryRun, yes    bool
}

func newQueuePurge(a *app) *cobra.Command {
	o := purgeOptions{}
	cmd := &cobra.Command{
		Use:   "purge [ITEM…]",
		Short: "Erase messages for good: by age, by sender, or one by one",
		Long: `Erase messages for good, whoever holds them: their texts, the messages around
them, notes, detected values, ids of messages and people, and what would let
anybody guess at them. What stays is that there was an item, the facts it was
judged on, who did what to it and when, and what was decided, as a label without
a text. The next incremental export retracts such a label.

--sender also takes what the sender wrote out of the context of other items. The
queue is compacted at the end, so that nothing is left in the room that its file
no longer uses. Backups, exports and copies are yours to erase.`,
		Example: `  offside queue purge --older-than 90d --dry-run
  offside queue purge --before 2026-09-01 --yes
  offside queue purge --sender u-7 --yes
  offside queue purge @12 m-1042 --yes`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.items = args
			return runQueuePurge(cmd.Context(), a, &o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.before, "before", "", "what came in before this day, as 2026-09-01, or moment, as 2026-09-01T12:00:00Z")
	f.Var((*duration)(&o.olderThan), "older-than", "what came in longer ago than this, as 90d or 36h")
	f.StringVar(&o.sender, "sender", "", "what this sender wrote, and what others' items hold of it")
	f.BoolVar(&o.dryRun, "dry-run", false, "say what would be erased, and erase nothing")
	f.BoolVar(&o.yes, "yes", false, "erase without asking")
	return cmd
}

// purge says what the flags mean.
func (o *purgeOptions) purge(now time.Time) (queue.Purge, error) {
	var p queue.Purge
	given := 0
	for _, set := range []bool{o.before != "", o.olderThan != 0, o.sender != "", len(o.items) > 0} {
		if set {
			given++
		}
	}
	if given != 1 {
		return p, usage("queue purge takes one of --before, --older-than, --sender and a list of items")
	}
	if o.dryRun && o.yes {
		return p, usage("--dry-run and --yes contradict each other")
	}
	p.Sender = o.sender
	var err error
	switch {
	case o.before != "":
		p.Before, err = parseTime("before", o.before)
	case o.olderThan != 0:
		p.Before = now.Add(-o.olderThan)
	}
	return p, err
}

func runQueuePurge(ctx context.Context, a *app, o *purgeOptions) error {
	p, err := o.purge(time.Now())
	if err != nil {
		return err
	}
	p.Actor = a.who()
	return a.onQueue(ctx, func(store *shared.Store) error {
		for _, name := range o.items {
			it, err := itemNamed(ctx, store, name)
			if err != nil {
				return err
			}
			p.Items = append(p.Items, it.Number)
		}
		if !o.yes {
			if goOn, err := o.consent(ctx, a, store, p); !goOn || err != nil {
				return err
			}
		}
		return purgeAndCompact(ctx, a, store, p)
	})
}

// consent says what would be erased, and finds out whether to go on.
func (o *purgeOptions) consent(ctx context.Context, a *app, store *shared.Store, p queue.Purge) (bool, error) {
	p.DryRun = true
	would, err := store.Purge(ctx, p)
	if err != nil {
		return false, err
	}
	fmt.Fprintf(a.out, "would erase %s\n", erased(would))
	switch {
	case o.dryRun:
		return false, nil
	case !isTerminal(a.in):
		return false, usage("this cannot be undone: give --yes to do it, or --dry-run to look first")
	case !a.asks("Erase this for good?"):
		return false, errors.New("nothing was done")
	}
	return true, nil
}

func purgeAndCompact(ctx context.Context, a *app, store *shared.Store, p queue.Purge) error {
	did, err := store.Purge(ctx, p)
	if err != nil {
		return fmt.Errorf("erased %s, then: %w", erased(did), err)
	}
	fmt.Fprintf(a.out, "erased %s\n", erased(did))
	drafts := forgetDrafts(ctx, a, store)
	if drafts != nil {
		drafts = fmt.Errorf("notes on what was erased may be left in drafts: %w", drafts)
	}
	room := compactQueue(ctx, a, store)
	if room != nil {
		room = fmt.Errorf("what was erased is still in the room that the file no longer uses, until offside queue compact has worked: %w", room)
	}
	return errors.Join(drafts, room)
}

// forgetDrafts erases what reviewers of this machine have begun on items that
// are erased.
func forgetDrafts(ctx context.Context, a *app, store *shared.Store) error {
	key, err := a.key()
	if err != nil {
		return err
	}
	return desk.Forget(desk.Place{State: a.state, Queue: a.queue, Key: key}, func(n uint64) bool {
		it, err := store.Get(ctx, n)
		return errors.Is(err, queue.ErrNotFound) || err == nil && it.State == queue.Purged
	})
}

func erased(e queue.Erased) string {
	return fmt.Sprintf("%s, of them %d decided", count(e.Items, "item"), e.Labels)
}
