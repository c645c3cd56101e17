package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"offside/data/eval"
	"offside/queue"
	"offside/queue/shared"
	"offside/screen"
	"offside/screen/policy"
	"offside/tui/ui/safetext"
)

// useOptions are the flags of "offside policy use".
type useOptions struct {
	file   string // the argument
	yes    bool
	dryRun bool
	json   bool
}

func newPolicyUse(a *app) *cobra.Command {
	o := useOptions{}
	cmd := &cobra.Command{
		Use:   "use FILE",
		Short: "Put a policy in force in the queue",
		Long: `Put the policy in FILE in force in the queue: check it, say what it changes, ask,
and then screen by it. Consoles that are open go by it within a second. What is
decided stays as it is decided. What is not is assessed again; an item that the
policy no longer flags is withdrawn, and comes back when a later one flags it.

A file with a mistake, or of which a sample fails, changes nothing. When the
assessing is stopped, the same command goes on with it, and so does the next
start of the console or of a screening.

It is an event of the queue, with the one who did it: offside policy log lists
them.`,
		Example: `  offside policy use policy.yaml
  offside policy use --dry-run policy.yaml
  offside policy use --yes policy.yaml`,
		Args: exactly(1, "one policy file"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if o.yes && o.dryRun {
				return usage("policy use takes --yes or --dry-run, not both")
			}
			o.file = args[0]
			return runUse(cmd.Context(), a, &o)
		},
	}
	f := cmd.Flags()
	f.BoolVar(&o.yes, "yes", false, "do not ask")
	f.BoolVar(&o.dryRun, "dry-run", false, "say what it would change, and change nothing")
	f.BoolVar(&o.json, "json", false, "print JSON")
	return cmd
}

// used is what "policy use" did, or would do.
type used struct {
	Policy  screen.PolicyRef    `json:"policy"`
	Before  *screen.PolicyRef   `json:"before"` // null: none was in force
	Decided *eval.Totals        `json:"decided,omitempty"`
	Open    *eval.OutlookTotals `json:"open,omitempty"`
	InForce bool                `json:"in_force"` // false: only said what would be
	Changes *queue.Changes      `json:"changes,omitempty"`
}

func runUse(ctx context.Context, a *app, o *useOptions) error {
	p, err := soundPolicy(a, o.file)
	if err != nil {
		return err
	}
	u := used{Policy: screen.PolicyRef{Name: p.Name(), Hash: p.Hash()}}
	if _, err := os.Stat(a.queue); errors.Is(err, fs.ErrNotExist) && o.dryRun {
		return o.print(a, &u) // nothing is there that it could change
	}
	return a.withQueue(ctx, shared.Options{}, func(store *shared.Store) error {
		if inForce, err := o.put(ctx, a, store, p, &u); !inForce || err != nil {
			return err
		}
		u.InForce = true
		changes, err := reassess(ctx, a, store, p)
		if other := new(queue.PolicyError); errors.As(err, &other) {
			return fmt.Errorf("%s was in force for a moment; somebody put another policy in force meanwhile: %w", named(p), err)
		}
		if err != nil {
			return fmt.Errorf("%s is in force, and not every item is assessed by it yet: repeat the command: %w", named(p), err)
		}
		u.Changes = &changes
		return o.print(a, &u)
	})
}

// put puts the policy in force, unless it is already, once what that changes is
// said and agreed to. It reports whether the policy is in force.
func (o *useOptions) put(ctx context.Context, a *app, store *shared.Store, p *policy.Policy, u *used) (bool, error) {
	f, err := store.InForce(ctx)
	if err != nil {
		return false, err
	}
	if !f.None() {
		u.Before = &f.Policy
	}
	if f.Policy.Hash == p.Hash() {
		if o.dryRun {
			return false, o.print(a, u)
		}
		return true, nil
	}
	if err := u.foresee(ctx, a, store, p); err != nil {
		return false, err
	}
	if goOn, err := o.consent(a, u); !goOn || err != nil {
		return false, err
	}
	_, err = store.UsePolicy(ctx, useOf(p, a.who()))
	return err == nil, err
}

// soundPolicy reads a policy that has no mistake and whose samples pass.
func soundPolicy(a *app, file string) (*policy.Policy, error) {
	c, p, err := checkPolicy(a, file)
	if err != nil {
		return nil, err
	}
	if c.Sound {
		return p, nil
	}
	if err := c.print(a.err, false); err != nil {
		return nil, err
	}
	return nil, fmt.Errorf("%s is not put in force, and nothing is changed", c.File)
}

// foresee says what the policy would change: the verdicts of what is decided,
// and of what is open.
func (u *used) foresee(ctx context.Context, a *app, store *shared.Store, p *policy.Policy) error {
	counts, err := store.Counts(ctx)
	if err != nil {
		return err
	}
	screener := screen.New(p, screen.Options{})
	if n := counts.States[queue.Decided]; n > 0 {
		t, err := foreseeDecided(ctx, a, store, screener, n)
		if err != nil {
			return err
		}
		u.Decided = &t
	}
	open := counts.States[queue.Pending] + counts.States[queue.Claimed]
	if open == 0 {
		return nil
	}
	bar := newProgress(a.streams, "judging what is open", int64(open), false)
	defer bar.done()
	outlook, n := eval.NewOutlook(screener), 0
	for it, err := range itemsOf(ctx, store, queue.Query{Order: queue.ByAge}) {
		if err == nil {
			err = outlook.Add(it)
		}
		if err != nil {
			return err
		}
		n++
		bar.set(int64(n))
	}
	t := outlook.Totals()
	u.Open = &t
	return nil
}

func foreseeDecided(ctx context.Context, a *app, store *shared.Store, s *screen.Screener, decided uint64) (eval.Totals, error) {
	bar := newProgress(a.streams, "replaying what is decided", int64(decided), false)
	defer bar.done()
	test, n := eval.NewBacktest(s), 0
	for l, err := range labelsIn(ctx, store) {
		if err == nil {
			_, err = test.Add(l)
		}
		if err != nil && !errors.Is(err, eval.ErrOldLabel) {
			return eval.Totals{}, err
		}
		n++
		bar.set(int64(n))
	}
	return test.Totals(), nil
}

// consent says what would change, and finds out whether to go on.
func (o *useOptions) consent(a *app, u *used) (bool, error) {
	switch {
	case o.yes:
		return true, nil
	case o.dryRun:
		return false, o.print(a, u)
	case o.json, !a.interactive():
		return false, errors.Join(o.print(a, u), errors.New("nobody can be asked here: --yes puts it in force, --dry-run only says what would be"))
	}
	if err := o.print(a, u); err != nil {
		return false, err
	}
	if !a.asks("Put it in force?") {
		fmt.Fprintln(a.err, "nothing is changed")
		return false, nil
	}
	u.Decided, u.Open = nil, nil // they have been said
	return true, nil
}

// print says what was done, or would be.
func (o *useOptions) print(a *app, u *used) error {
	if o.json {
		if !u.InForce && !o.dryRun {
			return nil // the answer comes when it is done
		}
		return jsonTo(a.out).Encode(u)
	}
	w := tabwriter.NewWriter(a.out, 0, 8, 2, ' ', 0)
	name := fmt.Sprintf("%s@%.8s", safetext.Inline(u.Policy.Name, 40), u.Policy.Hash)
	switch {
	case u.Before != nil && u.Before.Hash == u.Policy.Hash:
		fmt.Fprintf(w, "%s is in force already\n", name)
	case u.Before != nil:
		fmt.Fprintf(w, "%s@%.8s → %s\n", safetext.Inline(u.Before.Name, 40), u.Before.Hash, name)
	}
	if d := u.Decided; d != nil {
		fmt.Fprintf(w, "%d decided, which stay as they are: %s of the policy would flip, agreement with the reviewers %.1f%% → %.1f%%\n",
			d.Messages, count(d.Flips, "verdict"), 100*d.Before.Share(), 100*d.After.Share())
		moves(w, d.Moved)
	}
	if t := u.Open; t != nil {
		fmt.Fprintf(w, "%d open", t.Items)
		if t.Detected > 0 {
			fmt.Fprintf(w, " (%d to be read again)", t.Detected)
		}
		fmt.Fprintf(w, ": %d no longer flagged, to be withdrawn\n", t.Withdrawn)
		moves(w, t.Moved)
	}
	if c := u.Changes; c != nil && (c.Reassessed > 0 || u.Before == nil || u.Before.Hash != u.Policy.Hash) {
		fmt.Fprintf(w, "%s is in force: %d assessed again, %d withdrawn, %d back in the queue\n", name, c.Reassessed, c.Withdrawn, c.Returned)
	}
	return w.Flush()
}

func newPolicyLog(a *app) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "log",
		Short: "List the policies that were in force in the queue, the newest first",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return runPolicyLog(cmd.Context(), a, asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON, one event a line")
	return cmd
}

func runPolicyLog(ctx context.Context, a *app, asJSON bool) error {
	return a.onQueue(ctx, func(store *shared.Store) error {
		f, err := store.InForce(ctx)
		if err != nil {
			return err
		}
		if f.None() {
			fmt.Fprintln(a.err, "offside: no policy was put in force yet; the first screening does that")
			return nil
		}
		enc, w := jsonTo(a.out), tabwriter.NewWriter(a.out, 0, 8, 2, ' ', 0)
		for e, err := range policyUses(ctx, store) {
			switch {
			case err != nil:
				return err
			case asJSON:
				err = enc.Encode(e)
			default:
				_, err = fmt.Fprintf(w, "%s\t%s@%.8s\tby %s\tevent %d\n", e.At.Local().Format("2006-01-02 15:04:05"), keptName(ctx, store, e.Policy), e.Policy, safetext.Inline(e.Actor, 30), e.Seq)
			}
			if err != nil {
				return err
			}
		}
		return w.Flush()
	})
}

// keptName is the name of a policy that the queue keeps.
func keptName(ctx context.Context, store queue.Store, hash string) string {
	p, err := policyOf(ctx, store, screen.PolicyRef{Name: "policy", Hash: hash})
	if err != nil {
		return "?"
	}
	return safetext.Inline(p.Name(), 40)
}

// policyUses goes through the events that put policies in force, the newest
// first: each names the one before it.
func policyUses(ctx context.Context, store queue.Store) iter.Seq2[*queue.Event, error] {
	return func(yield func(*queue.Event, error) bool) {
		f, err := store.InForce(ctx)
		if err != nil {
			yield(nil, err)
			return
		}
		for seq := f.Seq; seq != 0; {
			events, err := store.Events(ctx, seq-1, 1)
			if err == nil && (len(events) == 0 || events[0].Type != queue.EventPolicy) {
				err = fmt.Errorf("event %d is no change of the policy: %w", seq, queue.ErrCorrupt)
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(&events[0], nil) {
				return
			}
			seq = events[0].Supersedes
		}
	}
}
