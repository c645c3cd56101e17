package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"offside/queue"
	"offside/queue/shared"
	"offside/tui/ui/safetext"
)

func newAuditShow(a *app) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "show EVENT",
		Short: "Print one event, all that it says, and its hash",
		RunE: func(cmd *cobra.Command, args []string) error {
			seq := uint64(0)
			if len(args) == 1 {
				seq, _ = strconv.ParseUint(args[0], 10, 64)
			}
			if seq == 0 {
				return usage("audit show takes the number of an event, as audit log prints it")
			}
			return runAuditShow(cmd.Context(), a, seq, asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func runAuditShow(ctx context.Context, a *app, seq uint64, asJSON bool) error {
	return a.onQueue(ctx, func(store *shared.Store) error {
		part, err := store.Events(ctx, seq-1, 1)
		if err != nil {
			return err
		}
		if len(part) == 0 {
			return fmt.Errorf("the queue has no event %d: %w", seq, queue.ErrNotFound)
		}
		if asJSON {
			return jsonTo(a.out).Encode(&part[0])
		}
		return printEvent(a.out, &part[0])
	})
}

// printEvent prints what an event says, a line for each thing.
func printEvent(w io.Writer, e *queue.Event) error {
	hash, err := e.Hash()
	if err != nil {
		return err
	}
	raw, err := json.Marshal(e)
	if err != nil {
		return err
	}
	fields := map[string]json.RawMessage{}
	if err := json.Unmarshal(raw, &fields); err != nil {
		return err
	}
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	var names []string
	for name := range fields {
		names = append(names, name)
	}
	// As the event itself has them.
	slices.SortFunc(names, func(a, b string) int {
		return strings.Index(string(raw), `"`+a+`":`) - strings.Index(string(raw), `"`+b+`":`)
	})
	for _, name := range names {
		fmt.Fprintf(t, "%s\t%s\n", strings.ReplaceAll(name, "_", " "), safetext.Inline(strings.Trim(string(fields[name]), `"`), 0))
	}
	fmt.Fprintf(t, "hash\t%s\n", hash)
	return t.Flush()
}
