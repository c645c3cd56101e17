package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"offside/queue"
	"offside/queue/shared"
	"offside/screen"
	"offside/tui/ui/safetext"
)

// acting is one command on one item: the flags that all of them have, and what
// is to be done.
type acting struct {
	*app
	command queue.Command
	json    bool
	// prepare completes the command, for an item that is there.
	prepare func(ctx context.Context, store *shared.Store, it *queue.Item) error
}

// newActing makes the cobra command for a verb on an item.
func newActing(a *app, verb queue.Verb, use, short, long string) (*cobra.Command, *acting) {
	o := &acting{app: a, command: queue.Command{Do: verb}}
	cmd := &cobra.Command{Use: use, Short: short, Long: long, Args: oneItem,
		RunE: func(cmd *cobra.Command, args []string) error { return o.run(cmd.Context(), args[0]) },
	}
	cmd.Flags().BoolVar(&o.json, "json", false, "print what became of it as JSON")
	return cmd, o
}

// tokenUsage is about the token of a command that claims what is free.
const tokenUsage = "token of the claim that you hold; without it the item has to be free, or yours"

// tokenFlag adds the flag for the claim that the caller holds.
func (o *acting) tokenFlag(cmd *cobra.Command, usage string) {
	cmd.Flags().Uint64Var(&o.command.Token, "token", 0, usage)
}

// run carries the command out; name is the item's, or empty where the queue
// picks one.
func (o *acting) run(ctx context.Context, name string) error {
	return o.onQueue(ctx, func(store *shared.Store) error {
		if err := o.aim(ctx, store, name); err != nil {
			return err
		}
		results, err := store.Do(ctx, o.command)
		if err != nil {
			return o.refused(err, name)
		}
		return o.report(results[0])
	})
}

// aim completes the command: who acts, and on which item.
func (o *acting) aim(ctx context.Context, store *shared.Store, name string) error {
	o.command.Actor = o.who()
	if name == "" {
		return nil
	}
	it, err := itemNamed(ctx, store, name)
	if err != nil {
		return err
	}
	o.command.Item = it.Number
	if o.prepare == nil {
		return nil
	}
	return o.prepare(ctx, store, &it)
}

// refused says why a command was not carried out, by the name that the caller
// knows.
func (o *acting) refused(err error, name string) error {
	var c *queue.CommandError
	if !errors.As(err, &c) || errors.Is(err, queue.ErrLost) {
		return err
	}
	if name == "" {
		return fmt.Errorf("%s: %w", o.command.Do, c.Err)
	}
	return fmt.Errorf("%s %s: %w", o.command.Do, name, c.Err)
}

func (o *acting) report(r queue.Result) error {
	switch {
	case o.json:
		return jsonTo(o.out).Encode(outcomeOf{Item: r.Item, Seq: r.Seq})
	case r.Item == nil:
		fmt.Fprintf(o.err, "offside: nothing is free that %s could claim; offside queue stats says what is open, and who holds what\n", safetext.Inline(o.who().Name, 40))
		return nil
	}
	did := ""
	if (o.command.Do == queue.DoDecide || o.command.Do == queue.DoAmend) && r.Item.State != queue.Decided {
		did = "answered, and " // by one of those who are asked
	}
	_, err := fmt.Fprintf(o.out, "@%d %s: %s%s\n", r.Item.Number, safetext.Inline(r.Item.Message.ID, 40), did, standing(r.Item))
	return err
}

// who is the actor of this run.
func (a *app) who() queue.Actor {
	return queue.Actor{Name: a.conf.actorName(a.actor), Kind: queue.Reviewer}
}

func newClaim(a *app) *cobra.Command {
	o := &acting{app: a, command: queue.Command{Do: queue.DoClaim}}
	cmd := &cobra.Command{
		Use:   "claim [ITEM]",
		Short: "Claim an item, or the next one",
		Long: `Claim an item, or without one the next that is free, as the filters say. The
claim is a lease: its token goes with decide, skip, escalate and release.`,
		Example: `  offside claim --json | jq .item.claim.token
  offside claim --clause C1 --lease 30m`,
		Args: atMostOne("one item"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkFilters(&o.command.Query); err != nil {
				return err
			}
			return o.run(cmd.Context(), strings.Join(args, ""))
		},
	}
	f := cmd.Flags()
	filterFlags(f, &o.command.Query)
	f.DurationVar(&o.command.Lease, "lease", queue.DefaultLease, "how long the claim lasts")
	f.BoolVar(&o.json, "json", false, "print what became of it as JSON")
	return cmd
}

func newRelease(a *app) *cobra.Command {
	cmd, o := newActing(a, queue.DoRelease, "release ITEM", "Give a claimed item back", "")
	o.tokenFlag(cmd, "token of the claim that you hold; without it, that of your standing claim")
	o.prepare = func(_ context.Context, _ *shared.Store, it *queue.Item) error {
		switch {
		case o.command.Token != 0:
		case it.Claim == nil:
			return fmt.Errorf("nobody holds @%d, so there is nothing to give back", it.Number)
		case it.Claim.Actor == o.command.Actor.Name:
			o.command.Token = it.Claim.Token
		}
		return nil
	}
	return cmd
}

func newSkip(a *app) *cobra.Command {
	cmd, o := newActing(a, queue.DoSkip, "skip ITEM", "Give an item back and not be shown it again", "")
	o.tokenFlag(cmd, tokenUsage)
	return cmd
}

func newEscalate(a *app) *cobra.Command {
	cmd, o := newActing(a, queue.DoEscalate, "escalate ITEM", "Put an item into another lane", "")
	o.tokenFlag(cmd, tokenUsage)
	cmd.Flags().StringVar((*string)(&o.command.Lane), "lane", string(queue.LaneLead), "the lane")
	o.prepare = func(ctx context.Context, store *shared.Store, _ *queue.Item) error {
		return checkLane(ctx, store, o.command.Lane)
	}
	return cmd
}

func newSnooze(a *app) *cobra.Command {
	wait := 24 * time.Hour
	cmd, o := newActing(a, queue.DoSnooze, "snooze ITEM", "Put an item out of the line for a while", "")
	o.tokenFlag(cmd, tokenUsage)
	cmd.Flags().Var((*duration)(&wait), "for", "how long, as 2d or 36h")
	o.prepare = func(context.Context, *shared.Store, *queue.Item) error {
		o.command.Until = time.Now().Add(wait)
		return nil
	}
	return cmd
}

// decideOptions are the flags of "offside decide".
type decideOptions struct {
	decision       queue.Decision
	accept, reject []int
	amend          bool
}

func newDecide(a *app) *cobra.Command {
	d := &decideOptions{}
	o := &acting{app: a, command: queue.Command{Do: queue.DoDecide}}
	cmd := &cobra.Command{
		Use:   "decide ITEM confirm|dismiss|exception",
		Short: "Decide an item",
		Long: `Decide an item under the rules of the console: one that somebody else holds is
refused, and so is a token that is not that of the standing claim. A decision
that stands is replaced with --amend, by its revision.`,
		Example: `  offside decide m-1042 confirm
  offside decide m-1042 exception --exception X2 --note "enterprise client"
  offside decide @12 dismiss --permitted --token 88
  offside decide m-1042 confirm --reject 2`,
		Args: exactly(2, "an item and an outcome: confirm, dismiss or exception"),
		RunE: func(cmd *cobra.Command, args []string) error {
			d.decision.Outcome = queue.Outcome(args[1])
			if !isOutcome(args[1]) {
				return usage("there is no outcome %q; the outcomes are confirm, dismiss and exception", args[1])
			}
			return o.run(cmd.Context(), args[0])
		},
	}
	f := cmd.Flags()
	d.flags(f)
	f.IntSliceVar(&d.accept, "accept", nil, "detections that are contact information, by their numbers: 1,3")
	f.IntSliceVar(&d.reject, "reject", nil, "detections that are not")
	f.Uint64Var(&o.command.Revision, "revision", 0, "the item's revision that you saw; refused if it was assessed again since")
	f.BoolVar(&d.amend, "amend", false, "replace the standing decision; needs --revision")
	f.BoolVar(&o.json, "json", false, "print what became of it as JSON")
	o.tokenFlag(cmd, tokenUsage)
	o.prepare = func(ctx context.Context, store *shared.Store, it *queue.Item) error {
		return d.prepare(ctx, store, it, &o.command)
	}
	return cmd
}

// isOutcome reports whether a word is an outcome.
func isOutcome(word string) bool {
	return slices.Contains([]queue.Outcome{queue.Confirm, queue.Dismiss, queue.Exception}, queue.Outcome(word))
}

// flags adds the flags that say how to decide, beside the outcome.
func (d *decideOptions) flags(f *pflag.FlagSet) {
	f.StringVar(&d.decision.Exception, "exception", "", "with exception: which one of the policy")
	f.StringVar(&d.decision.Reason, "reason", "", "a reason code of the policy")
	f.StringVar(&d.decision.Note, "note", "", "a note for others")
	f.BoolVar(&d.decision.Permitted, "permitted", false, "with dismiss: it is contact information and breaks no rule")
}

// prepare completes the command for an item.
func (d *decideOptions) prepare(ctx context.Context, store *shared.Store, it *queue.Item, c *queue.Command) error {
	if d.amend {
		c.Do = queue.DoAmend
	}
	c.Decision = &d.decision
	if err := d.marks(it); err != nil {
		return err
	}
	h, err := handbookFor(ctx, store, it)
	if err != nil {
		return err
	}
	return d.known(h)
}

// marks makes the marks on an item's detections that the flags name.
func (d *decideOptions) marks(it *queue.Item) error {
	there := 0
	if it.Assessment != nil {
		there = len(it.Assessment.Detections)
	}
	for truth, numbers := range map[queue.Truth][]int{queue.Accepted: d.accept, queue.Rejected: d.reject} {
		for _, n := range numbers {
			if n < 1 || n > there {
				return usage("there is no detection %d: @%d has %s, numbered from 1", n, it.Number, count(there, "detection"))
			}
			d.decision.Marks = append(d.decision.Marks, queue.Mark{Detection: n - 1, Truth: truth, Origin: queue.Explicit})
		}
	}
	return nil
}

// knownInForce refuses codes that the policy in force does not have, and a
// missing one that it wants.
func (d *decideOptions) knownInForce(ctx context.Context, store *shared.Store) error {
	p, err := inForce(ctx, store)
	if err != nil || p == nil {
		return err
	}
	return d.known(screen.HandbookOf(p))
}

// known is knownInForce for the policy with this handbook.
func (d *decideOptions) known(h *screen.Handbook) error {
	if x := d.decision.Exception; x != "" || d.decision.Outcome == queue.Exception {
		if _, ok := h.Exception(x); !ok {
			var ids []string
			for _, x := range h.Exceptions {
				ids = append(ids, x.ID)
			}
			if x == "" {
				return usage("which exception? --exception with one of %s", strings.Join(ids, ", "))
			}
			return usage("the policy has no exception %q; it has %s", x, strings.Join(ids, ", "))
		}
	}
	codes, required := h.ReasonsFor(string(d.decision.Outcome))
	if d.decision.Reason == "" && !required {
		return nil
	}
	var ids []string
	for _, r := range codes {
		if r.ID == d.decision.Reason {
			return nil
		}
		ids = append(ids, r.ID)
	}
	if d.decision.Reason == "" {
		return usage("the policy wants a reason for %s: --reason with one of %s", d.decision.Outcome, strings.Join(ids, ", "))
	}
	return usage("the policy has no reason %q for %s; it has %s", d.decision.Reason, d.decision.Outcome, strings.Join(ids, ", "))
}
