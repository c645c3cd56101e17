package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"offside/queue"
	"offside/queue/shared"
	"offside/screen"
	"offside/screen/policy"
	"offside/tui/ui/safetext"
)

func newPolicy(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "policy",
		Short: "Read, write, check and try policies",
		Long: `Read, write, check and try policies. A policy is one YAML file that says what may
be shared, by whom, and when.

  offside policy init -o policy.yaml            a file to edit
  offside policy check policy.yaml              what is wrong with it
  offside policy test policy.yaml               what its samples give
  offside policy explain "mail jo@example.com"  why a text gets its verdict
  offside policy diff old.yaml policy.yaml      what changed
  offside policy backtest policy.yaml           which past verdicts would flip
  offside policy use policy.yaml                put it in force in the queue`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newPolicyShow(a), newPolicyInit(a), newPolicyCheck(a), newPolicyTry(a), newPolicyExplain(a), newPolicyDiff(a), newPolicyBacktest(a), newPolicyUse(a), newPolicyLog(a), newPolicySchema(a))
	return cmd
}

// policyFlag adds --policy, the file that a command works with.
func policyFlag(cmd *cobra.Command, file *string) {
	cmd.Flags().StringVar(file, "policy", "", "policy file (default: the one in force in the queue, else the built-in one)")
}

func newPolicyShow(a *app) *cobra.Command {
	var file string
	asJSON, source := false, false
	cmd := &cobra.Command{
		Use:   "show [HASH]",
		Short: "Print the clauses, exceptions and reason codes",
		Long: `Print the clauses, exceptions and reason codes of a policy: the one in force in
the queue, that of a file (--policy), or any that was ever in force in the queue,
by its hash or the beginning of it. Without a queue it is the built-in one.`,
		Example: `  offside policy show
  offside policy show 3f2a9c0d
  offside policy show --source > policy.yaml`,
		Args: atMostOne("one hash"),
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := shownPolicy(cmd.Context(), a, file, args)
			if err != nil {
				return err
			}
			if source {
				_, err := a.out.Write(p.Source())
				return err
			}
			h := screen.HandbookOf(p)
			if asJSON {
				return jsonTo(a.out).Encode(h)
			}
			return printHandbook(a.out, h)
		},
	}
	policyFlag(cmd, &file)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	cmd.Flags().BoolVar(&source, "source", false, "print the policy file itself")
	cmd.MarkFlagsMutuallyExclusive("json", "source")
	return cmd
}

// shownPolicy is the policy that was asked for: that of a file, or with an
// argument one kept in the queue.
func shownPolicy(ctx context.Context, a *app, file string, args []string) (p *policy.Policy, err error) {
	if len(args) == 0 {
		return currentPolicy(ctx, a, file)
	}
	if file != "" {
		return nil, usage("policy show takes a hash or --policy, not both")
	}
	hash := args[0][strings.LastIndexByte(args[0], '@')+1:]
	err = a.onQueue(ctx, func(store *shared.Store) (err error) {
		p, err = keptPolicy(ctx, store, hash)
		return err
	})
	return p, err
}

// keptPolicy reads a policy that the queue keeps, by its hash or the beginning of
// one that was in force.
func keptPolicy(ctx context.Context, store queue.Store, hash string) (*policy.Policy, error) {
	src, err := store.Policy(ctx, hash)
	if errors.Is(err, queue.ErrNotFound) && len(hash) >= 4 {
		if whole := findHash(ctx, store, hash); whole != "" {
			hash = whole
			src, err = store.Policy(ctx, whole)
		}
	}
	if errors.Is(err, queue.ErrNotFound) {
		return nil, fmt.Errorf("the queue keeps no policy with the hash %s", hash)
	}
	if err != nil {
		return nil, err
	}
	return policy.Parse("policy "+hash, src)
}

// findHash finds the hash of a policy that was in force by its beginning; empty
// if none begins like that.
func findHash(ctx context.Context, store queue.Store, begin string) string {
	for e, err := range policyUses(ctx, store) {
		if err != nil {
			return ""
		}
		if strings.HasPrefix(e.Policy, begin) {
			return e.Policy
		}
	}
	return ""
}

func newPolicyInit(a *app) *cobra.Command {
	output, example := "", ""
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Write the built-in policy to a file to edit",
		Long: `Write the built-in policy to a file to edit: policy.yaml, unless another is
named. A file that is there already is never overwritten.

--example takes the policy of another kind of marketplace: ` + strings.Join(policy.Examples(), ", ") + `.`,
		Args: noArgs,
		RunE: func(*cobra.Command, []string) error {
			src, err := initialPolicy(example)
			if err != nil {
				return err
			}
			if output == "-" {
				_, err := a.out.Write(src)
				return err
			}
			if err := writeNew(output, src, 0o644); err != nil {
				return err
			}
			fmt.Fprintf(a.out, "wrote %s; check it with: offside policy check %s\n", output, shellQuote(output))
			return nil
		},
	}
	cmd.Flags().StringVarP(&output, "output", "o", "policy.yaml", "file to write; - is standard output")
	cmd.Flags().StringVar(&example, "example", "", "kind of marketplace: "+strings.Join(policy.Examples(), ", "))
	return cmd
}

// initialPolicy is the source of the built-in policy, or of an example.
func initialPolicy(example string) ([]byte, error) {
	if example != "" {
		src, ok := policy.Example(example)
		if !ok {
			return nil, usage("policy init: there is no example %q; there are %s", example, strings.Join(policy.Examples(), ", "))
		}
		return src, nil
	}
	p, err := policy.Default()
	if err != nil {
		return nil, err
	}
	return p.Source(), nil
}

func newPolicySchema(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of policy files, for editors",
		Long: `Print the JSON Schema of policy files. An editor with a YAML language server
completes and checks a policy that begins with the line

  # yaml-language-server: $schema=policy.schema.json`,
		Example: `  offside policy schema > policy.schema.json`,
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := a.out.Write(policy.Schema())
			return err
		},
	}
}

// writeNew writes a file that must not be there yet, and has it on disk.
func writeNew(path string, b []byte, mode os.FileMode) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("%s is there already, and is left as it is; name another", path)
	}
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return errors.Join(err, os.Remove(path))
	}
	return nil
}

func printHandbook(w io.Writer, h *screen.Handbook) error {
	var b strings.Builder
	fmt.Fprintf(&b, "policy %s@%.8s\n", safetext.Inline(h.Policy.Name, 40), h.Policy.Hash)
	b.WriteString("\nClauses\n")
	writeClauses(&b, h.Clauses)
	b.WriteString("\nExceptions\n")
	writeExceptions(&b, h.Exceptions)
	writeLists(&b, h)
	_, err := io.WriteString(w, b.String())
	return err
}

func writeClauses(b *strings.Builder, clauses []screen.Clause) {
	line := linesTo(b)
	for _, c := range clauses {
		b.WriteByte('\n')
		line("  %s  %s (%s)", c.ID, c.Title, c.Severity)
		line("      %s", c.Text)
		if c.Source != "" {
			line("      Source: %s", c.Source)
		}
	}
}

func writeExceptions(b *strings.Builder, exceptions []screen.ExceptionRule) {
	line := linesTo(b)
	for _, x := range exceptions {
		lifts := "every clause"
		if len(x.Lifts) > 0 {
			lifts = strings.Join(x.Lifts, ", ")
		}
		b.WriteByte('\n')
		line("  %s  %s (lifts %s)", x.ID, x.Title, lifts)
		line("      %s", x.Text)
		if x.Source != "" {
			line("      Source: %s", x.Source)
		}
		if x.Evidence != "" {
			line("      The reviewer must see: %s", x.Evidence)
		}
	}
}

// writeLists writes what a policy has in lists: lanes, rules, values known to be
// safe, reason codes.
func writeLists(b *strings.Builder, h *screen.Handbook) {
	line := linesTo(b)
	heading(b, "Lanes", len(h.Lanes))
	for _, l := range h.Lanes {
		who := "everybody decides"
		if len(l.Roles) > 0 {
			who = "decided by " + strings.Join(l.Roles, ", ")
		}
		line("  %s  %s (%s)", l.Name, cmp.Or(l.Title, l.Name), who)
	}
	heading(b, "Rules", len(h.Rules))
	for _, r := range h.Rules {
		own := ""
		if r.Own {
			own = ", the policy's own"
		}
		if r.Threshold > 0 {
			own += fmt.Sprintf(", from a confidence of %.2f", r.Threshold)
		}
		line("  %s  %s%s", r.ID, r.State, own)
	}
	heading(b, "Known to be safe", len(h.KnownSafe))
	for _, k := range h.KnownSafe {
		until := ""
		if !k.Until.IsZero() {
			until = ", until " + k.Until.Format(time.DateOnly)
		}
		line("  %s  %s (%s, %s%s)", k.Value, k.Why, k.Who, k.When.Format(time.DateOnly), until)
	}
	heading(b, "Reason codes", len(h.Reasons))
	for _, r := range h.Reasons {
		line("  %s  %s (%s)", r.ID, r.Label, r.Outcome)
	}
}

// heading begins a part, unless it is empty.
func heading(b *strings.Builder, title string, n int) {
	if n > 0 {
		b.WriteString("\n" + title + "\n\n")
	}
}
