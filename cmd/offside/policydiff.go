package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"offside/screen/policy"
	"offside/tui/ui/safetext"
)

func newPolicyDiff(a *app) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "diff OLD [NEW]",
		Short: "Say what changes between two policies",
		Long: `Say what changes between two policies in what they mean: comments and the form of
the file make no difference. With one file, the old one is the policy in force in
the queue, or the built-in one.`,
		Args: atLeastOne("no file named"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 2 {
				return usage("policy diff takes one or two files, and got %d", len(args))
			}
			before := ""
			if len(args) == 2 {
				before = args[0]
			}
			old, err := currentPolicy(cmd.Context(), a, before)
			if err != nil {
				return err
			}
			new, err := readPolicy(a, args[len(args)-1])
			if err != nil {
				return err
			}
			return printDiff(a, old, new, asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// signs stand before a change, so that it is seen without colour.
var signs = map[policy.ChangeKind]string{policy.PartAdded: "+", policy.PartRemoved: "-", policy.PartChanged: "~", policy.PartMoved: "^"}

func printDiff(a *app, old, new *policy.Policy, asJSON bool) error {
	changes := policy.Diff(old, new)
	if asJSON {
		enc := jsonTo(a.out)
		return enc.Encode(map[string]any{"old": old.Hash(), "new": new.Hash(), "changes": append([]policy.Change{}, changes...)})
	}
	_, err := fmt.Fprintf(a.out, "%s@%.8s → %s@%.8s\n", safetext.Inline(old.Name(), 40), old.Hash(), safetext.Inline(new.Name(), 40), new.Hash())
	for _, c := range changes {
		_, err = fmt.Fprintf(a.out, "%s %s\n", signs[c.Kind], safetext.Inline(c.String(), 0))
	}
	if len(changes) == 0 {
		_, err = fmt.Fprintln(a.out, "both mean the same")
	}
	return err
}
