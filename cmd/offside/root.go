package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/adrg/xdg"
	"github.com/spf13/cobra"
)

// app is what all commands share.
type app struct {
	streams
	queue string // --queue
	actor string // --as
	keyAt string // --key-file
	state string // the folder for what is a reviewer's own
	conf  config
}

// run runs the command line and returns the exit code.
func run(ctx context.Context, args []string, s streams) int {
	root := newRoot(&app{streams: s})
	root.SetArgs(args)
	cmd, err := root.ExecuteContextC(ctx)
	return report(s.err, cmd.CommandPath(), err)
}

func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:   "offside",
		Short: "Screen messages against a contact-sharing policy, review what is flagged, export labels",
		Long: `Offside screens messages against a contact-sharing policy, lets people review
what is flagged in a terminal, and gets labeled data out.

  offside demo                        try it on sample messages
  offside screen messages.jsonl       screen messages into the queue
  offside review                      review what was flagged
  offside export -o labels.jsonl      get the labels out
  offside manual                      how to, for each kind of user

Exit codes: 0 done, 1 failed, 2 usage, 3 done but some input was bad,
4 flagged (screen --fail-on).`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          noArgs,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) (err error) {
			a.conf, err = loadConfig()
			a.state = xdg.StateHome
			if a.queue == "" {
				a.queue = a.conf.Queue
			}
			return err
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	root.PersistentFlags().StringVar(&a.queue, "queue", "", "queue file (default: $OFFSIDE_QUEUE, the config, else the XDG data folder)")
	root.PersistentFlags().StringVar(&a.actor, "as", "", "who decides (default: $OFFSIDE_ACTOR, the config, else the user)")
	root.PersistentFlags().StringVar(&a.keyAt, "key-file", "", "file with the key of an encrypted queue (default: the key in $OFFSIDE_KEY, $OFFSIDE_KEY_FILE, the config)")
	root.AddCommand(newDemo(a), newScreen(a), newReview(a), newList(a), newShow(a), newClaim(a), newDecide(a), newBulk(a), newUndo(a), newRedo(a), newHistory(a),
		newSkip(a), newSnooze(a), newEscalate(a), newRelease(a), newExport(a), newEval(a), newRules(a), newQueue(a), newAudit(a), newPolicy(a), newManual(a), newVersion(a))
	return root
}

// noArgs refuses arguments, as a mistake in the call.
func noArgs(cmd *cobra.Command, args []string) error {
	switch {
	case len(args) == 0:
		return nil
	case cmd.HasSubCommands():
		meant := ""
		cmd.SuggestionsMinimumDistance = 2 // a letter wrong, missing or too many, or two changed over
		if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
			meant = fmt.Sprintf(" (did you mean %s?)", strings.Join(near, ", or "))
		}
		return usage("there is no command %q%s", strings.TrimPrefix(cmd.CommandPath()+" "+args[0], "offside "), meant)
	}
	return usage("%s takes no argument, and got %q", called(cmd), args[0])
}

// exactly refuses any other number of arguments than n, which are what.
func exactly(n int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != n {
			return usage("%s takes %s, and got %s", called(cmd), what, count(len(args), "argument"))
		}
		return nil
	}
}

// atMostOne refuses a second argument; the first is what.
func atMostOne(what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) > 1 {
			return usage("%s takes %s, and got %s", called(cmd), what, count(len(args), "argument"))
		}
		return nil
	}
}

// atLeastOne wants an argument; what there is to name is what.
func atLeastOne(what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return usage("%s: %s", called(cmd), what)
		}
		return nil
	}
}

// called is how a command is called, without the program: "queue stats".
func called(cmd *cobra.Command) string { return strings.TrimPrefix(cmd.CommandPath(), "offside ") }
