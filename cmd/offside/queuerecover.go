package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/tui/ui/safetext"
)

func newQueueRepair(a *app) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "repair",
		Short: "Make the indexes and counters of a queue anew",
		Long: `Make the indexes and counters of a queue anew from its messages and events, when
offside queue check finds them wrong: into a new file, which is checked and then
takes the place of the old one. That one is kept beside it. Where messages or
events are lost, nothing is changed: offside queue salvage keeps what is left.
Nobody may have the queue open meanwhile.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runQueueRepair(cmd.Context(), a, asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func runQueueRepair(ctx context.Context, a *app, asJSON bool) error {
	if _, err := os.Stat(a.queue); errors.Is(err, fs.ErrNotExist) {
		return noQueue(a.queue)
	}
	key, err := a.key()
	if err != nil {
		return err
	}
	done := a.watchFile(a.queue+boltstore.PartSuffix, a.queue)
	report, aside, err := boltstore.Repair(ctx, a.queue, boltstore.Options{Key: key})
	done()
	if report != nil {
		if e := a.printRecovered(report, asJSON); e != nil {
			return errors.Join(err, e)
		}
	}
	if err != nil {
		return fmt.Errorf("%s was not changed: %w", a.queue, err)
	}
	if !asJSON {
		fmt.Fprintf(a.out, "%s is sound again; the old one is %s\n", a.queue, aside)
	}
	return nil
}

func newQueueSalvage(a *app) *cobra.Command {
	output, asJSON := "", false
	cmd := &cobra.Command{
		Use:   "salvage BROKEN -o NEW",
		Short: "Make a new queue of what a broken one still holds",
		Long: `Make a new queue of everything in a broken file that can still be read, and name
what cannot. The broken file is only read. A decision that can be read is kept,
from the item or from its event; an item whose message is lost counts as purged;
events that are lost leave a gap that every later audit verify names.`,
		Example: `  offside queue salvage queue.db -o rescued.db
  offside queue check --queue rescued.db`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 || output == "" {
				return usage("queue salvage takes the broken file, and with -o the new one")
			}
			return runQueueSalvage(cmd.Context(), a, args[0], output, asJSON)
		},
	}
	cmd.Flags().StringVarP(&output, "output", "o", "", "the new queue")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func runQueueSalvage(ctx context.Context, a *app, from, to string, asJSON bool) error {
	key, err := a.key()
	if err != nil {
		return err
	}
	done := a.watchFile(to+boltstore.PartSuffix, from)
	report, err := boltstore.Salvage(ctx, from, to, boltstore.Options{Key: key})
	done()
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already; a salvage overwrites nothing", to)
	}
	if err != nil {
		return err
	}
	if err := a.printRecovered(report, asJSON); err != nil {
		return err
	}
	if !asJSON {
		fmt.Fprintf(a.out, "wrote %s\n", to)
	}
	if len(report.Lost) > 0 {
		return errBadInput
	}
	return nil
}

// printRecovered says what was found, and names what was not.
func (a *app) printRecovered(r *boltstore.Recovered, asJSON bool) error {
	if asJSON {
		return jsonTo(a.out).Encode(r)
	}
	for _, p := range r.Lost {
		fmt.Fprintln(a.out, safetext.Inline(p.String(), 0))
	}
	fmt.Fprintf(a.out, "%s and %s found", count(int(r.Items), "item"), count(int(r.Events), "event"))
	if r.Strays > 0 {
		fmt.Fprintf(a.out, ", %s on pages that nothing led to", count(r.Strays, "record"))
	}
	lost := "nothing lost"
	if n := len(r.Lost); n > 0 {
		lost = fmt.Sprintf("%d of the above lost", n)
	}
	_, err := fmt.Fprintf(a.out, ", %s\n", lost)
	return err
}

func newQueueRestore(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "restore FILE",
		Short: "Go back to a backup",
		Long: `Put a copy of a backup in the place of the queue, which is kept beside it. The
copy is checked as a whole before. Nobody may have the queue open meanwhile.
What was purged since the backup was made comes back with it: purge it again.`,
		Args: exactly(1, "the backup"),
		RunE: func(cmd *cobra.Command, args []string) error { return runQueueRestore(cmd.Context(), a, args[0]) },
	}
}

func runQueueRestore(ctx context.Context, a *app, from string) error {
	key, err := a.key()
	if err != nil {
		return err
	}
	done := a.watchFile(a.queue+boltstore.PartSuffix, from)
	aside, err := boltstore.Restore(ctx, from, a.queue, boltstore.Options{Key: key})
	done()
	switch {
	case errors.Is(err, queue.ErrCorrupt), errors.Is(err, queue.ErrNotQueue):
		return fmt.Errorf("%s was not restored, and %s not changed: %w", from, a.queue, err)
	case err != nil:
		return err
	case aside == "":
		fmt.Fprintf(a.out, "restored %s, sound\n", a.queue)
	default:
		fmt.Fprintf(a.out, "restored %s, sound; the old one is %s\n", a.queue, aside)
	}
	return nil
}
