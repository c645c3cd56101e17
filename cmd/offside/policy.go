package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"offside/screen"
)

func newPolicy(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "policy",
		Short: "Look at the policy",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newPolicyShow(a))
	return cmd
}

func newPolicyShow(a *app) *cobra.Command {
	var file string
	asJSON, source := false, false
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Print the clauses, exceptions and reason codes",
		Args:  noArgs,
		RunE: func(*cobra.Command, []string) error {
			p, err := loadPolicy(file)
			if err != nil {
				return err
			}
			if source {
				_, err := a.out.Write(p.Source())
				return err
			}
			h := screen.HandbookOf(p)
			if asJSON {
				return json.NewEncoder(a.out).Encode(h)
			}
			return printHandbook(a.out, h)
		},
	}
	cmd.Flags().StringVar(&file, "policy", "", "policy file (default: the built-in one)")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	cmd.Flags().BoolVar(&source, "source", false, "print the policy file itself")
	cmd.MarkFlagsMutuallyExclusive("json", "source")
	return cmd
}

func printHandbook(w io.Writer, h *screen.Handbook) error {
	var b strings.Builder
	fmt.Fprintf(&b, "policy %s@%.8s\n", h.Policy.Name, h.Policy.Hash)
	b.WriteString("\nClauses\n")
	for _, c := range h.Clauses {
		fmt.Fprintf(&b, "\n  %s  %s (%s)\n      %s\n", c.ID, c.Title, c.Severity, c.Text)
	}
	b.WriteString("\nExceptions\n")
	for _, x := range h.Exceptions {
		lifts := "every clause"
		if len(x.Lifts) > 0 {
			lifts = strings.Join(x.Lifts, ", ")
		}
		fmt.Fprintf(&b, "\n  %s  %s (lifts %s)\n      %s\n", x.ID, x.Title, lifts, x.Text)
		if x.Evidence != "" {
			fmt.Fprintf(&b, "      The reviewer must see: %s\n", x.Evidence)
		}
	}
	if len(h.Reasons) > 0 {
		b.WriteString("\nReason codes\n\n")
	}
	for _, r := range h.Reasons {
		fmt.Fprintf(&b, "  %s  %s (%s)\n", r.ID, r.Label, r.Outcome)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
