package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"offside/data/eval"
	"offside/queue"
	"offside/queue/shared"
	"offside/tui/ui/safetext"
)

// queueStats is what "offside queue stats --json" prints.
type queueStats struct {
	queue.Counts
	Unseen    queue.Unseen   `json:"unseen"` // for the reviewer, or for anybody
	Settings  queue.Settings `json:"settings"`
	InForce   queue.InForce  `json:"in_force"` // the policy
	Agreement eval.Reviewers `json:"agreement"`
}

func newQueueStats(a *app) *cobra.Command {
	asJSON, who := false, ""
	cmd := &cobra.Command{
		Use:   "stats",
		Short: "Print how much is open, decided and by whom, who holds what, and how far reviewers agree",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.onQueue(cmd.Context(), func(store *shared.Store) error {
				s, err := gatherStats(cmd.Context(), store, who)
				if err != nil {
					return err
				}
				if asJSON {
					return jsonTo(a.out).Encode(s)
				}
				return printStats(a.out, a.queue, s, who, time.Now())
			})
		},
	}
	cmd.Flags().StringVar(&who, "for", "", "what keeps items out of this reviewer's page")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func gatherStats(ctx context.Context, store queue.Store, who string) (*queueStats, error) {
	c, err := store.Counts(ctx)
	if err != nil {
		return nil, err
	}
	s := &queueStats{Counts: c, Agreement: eval.ReviewersOf(c.Pairs)}
	if s.Unseen, err = store.Unseen(ctx, queue.Query{For: who}); err != nil {
		return nil, err
	}
	if s.Settings, err = store.Settings(ctx); err != nil {
		return nil, err
	}
	s.InForce, err = store.InForce(ctx)
	return s, err
}

func printStats(w io.Writer, path string, s *queueStats, who string, now time.Time) error {
	c := &s.Counts
	fmt.Fprintf(w, "%s: %s, %s\n", path, count(int(c.Items), "item"), count(int(c.Events), "event"))
	if !c.Oldest.IsZero() {
		fmt.Fprintf(w, "the oldest open one came in %s ago\n", now.Sub(c.Oldest).Round(time.Second))
	}
	printInForce(w, &s.InForce)
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	table(t, "state", c.States)
	table(t, "lane (open)", c.Lanes)
	table(t, "outcome", c.Outcomes)
	table(t, "decided by", c.Deciders)
	table(t, "drawn by lot", c.Strata)
	table(t, "of these decided", c.Answered)
	foundTable(t, "class", c.Classes, c.Open.Classes, c.Decided.Classes)
	foundTable(t, "clause", c.Clauses, c.Open.Clauses, c.Decided.Clauses)
	foundTable(t, "rule", c.Rules, c.Open.Rules, c.Decided.Rules)
	printUnseen(t, &s.Unseen, who, now)
	printGold(t, c.Gold)
	if err := t.Flush(); err != nil {
		return err
	}
	if s.Agreement.Items == 0 {
		return nil
	}
	fmt.Fprintln(w)
	return printAgreement(w, &s.Agreement)
}

// foundTable says how many items something was found in, the most frequent first.
func foundTable[K ~string](w io.Writer, title string, all, open, decided map[K]uint64) {
	for i, k := range byCount(all) {
		if i == 0 {
			fmt.Fprintf(w, "\n%s\titems\topen\tdecided\n", title)
		}
		fmt.Fprintf(w, "  %s\t%d\t%d\t%d\n", safetext.Inline(string(k), 60), all[k], open[k], decided[k])
	}
}

// printInForce says which policy the queue goes by, and whether all of it does.
func printInForce(w io.Writer, f *queue.InForce) {
	if f.None() {
		return
	}
	fmt.Fprintf(w, "it goes by %s@%.8s, since %s, by %s\n", safetext.Inline(f.Policy.Name, 40), f.Policy.Hash, f.Since.Local().Format("2006-01-02 15:04"), safetext.Inline(f.Actor, 30))
	if n := f.Behind(); n > 0 {
		fmt.Fprintf(w, "up to %s still to be assessed by it: the next screening or review does that\n", count(int(n), "item"))
	}
}

// printUnseen says who holds what, and what else keeps items from a reviewer.
func printUnseen(w io.Writer, u *queue.Unseen, who string, now time.Time) {
	if len(u.Holdings) > 0 {
		fmt.Fprintf(w, "\nheld\t\t\n")
		for _, h := range u.Holdings {
			fmt.Fprintf(w, "  @%d\tby %s for %s\tuntil %s\n", h.Item, safetext.Inline(h.Actor, 30), now.Sub(h.Since).Round(time.Second), h.Until.Local().Format(time.TimeOnly))
		}
		if more := u.Held - uint64(len(u.Holdings)); more > 0 {
			fmt.Fprintf(w, "  and %d more\t\t\n", more)
		}
	}
	if u.Snoozed > 0 {
		fmt.Fprintf(w, "\n%d snoozed, the next wakes at %s\n", u.Snoozed, u.Wakes.Local().Format("2006-01-02 15:04"))
	}
	if who != "" {
		fmt.Fprintf(w, "\n%s can work on %d of %d open items: %d are held by others, %d skipped, %d answered already\n",
			safetext.Inline(who, 30), u.Free, u.Open, u.Held, u.Skipped, u.Answered)
	}
}

// printGold says how reviewers did on items whose answer was known.
func printGold(w io.Writer, gold map[string]map[string]uint64) {
	for i, who := range slices.Sorted(maps.Keys(gold)) {
		if i == 0 {
			fmt.Fprintf(w, "\nknown answers\tright\twrong\n")
		}
		fmt.Fprintf(w, "  %s\t%d\t%d\n", safetext.Inline(who, 30), gold[who]["right"], gold[who]["wrong"])
	}
}

func newEvalAgreement(a *app) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "agreement",
		Short: "Print how far reviewers agree where a decision was made twice",
		Long: `Print how far two reviewers agree where a decision was made twice, blind: the
share of equal answers, Cohen's kappa and Krippendorff's alpha (nominal). Both
are 1 where reviewers always agree and 0 where they agree no more than by chance.
"offside queue settings --second 5%" has decisions made twice.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.onQueue(cmd.Context(), func(store *shared.Store) error {
				c, err := store.Counts(cmd.Context())
				if err != nil {
					return err
				}
				r := eval.ReviewersOf(c.Pairs)
				if asJSON {
					return jsonTo(a.out).Encode(&r)
				}
				return printAgreement(a.out, &r)
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func printAgreement(w io.Writer, r *eval.Reviewers) error {
	if r.Items == 0 {
		_, err := fmt.Fprintln(w, "no decision was made twice yet")
		return err
	}
	coefficient := func(f *float64) string {
		if f == nil {
			return "undefined: there is one answer only"
		}
		return fmt.Sprintf("%.3f", *f)
	}
	fmt.Fprintf(w, "agreement: %d of %s answered alike by two reviewers\n", r.Agreed, count(int(r.Items), "item"))
	fmt.Fprintf(w, "  Cohen's kappa: %s\n  Krippendorff's alpha: %s\n", coefficient(r.Cohen), coefficient(r.Krippendorff))
	for _, one := range slices.Sorted(maps.Keys(r.Pairs)) {
		for _, two := range slices.Sorted(maps.Keys(r.Pairs[one])) {
			if one == two {
				continue
			}
			fmt.Fprintf(w, "  %s, then %s: %d\n", safetext.Inline(one, 40), safetext.Inline(two, 40), r.Pairs[one][two])
		}
	}
	return nil
}

func newQueueClusters(a *app) *cobra.Command {
	asJSON, limit := false, 0
	cmd := &cobra.Command{
		Use:   "clusters",
		Short: "List the values that most items share",
		Long: `List the values that most items share: one number in the messages of several
accounts, say. "offside list --value VALUE" lists the items of one, and "offside
bulk dismiss --value VALUE" decides them.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.onQueue(cmd.Context(), func(store *shared.Store) error {
				all, err := store.Clusters(cmd.Context(), limit)
				if err != nil {
					return err
				}
				if asJSON {
					enc := jsonTo(a.out)
					for i := range all {
						if err := enc.Encode(&all[i]); err != nil {
							return err
						}
					}
					return nil
				}
				return printClusters(a.out, all)
			})
		},
	}
	cmd.Flags().IntVar(&limit, "limit", 20, "how many to list")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON, one value a line")
	return cmd
}

func printClusters(w io.Writer, all []queue.Cluster) error {
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	fmt.Fprintln(t, "value\titems\topen\tsenders\tthreads")
	for _, c := range all {
		atLeast := ""
		if !c.Complete {
			atLeast = fmt.Sprintf(" in the newest %d", queue.ClusterLook)
		}
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d%s\n", safetext.Inline(c.Value, 60), c.Items, c.Open, c.Senders, c.Threads, atLeast)
	}
	return t.Flush()
}

func newQueueSettings(a *app) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "settings",
		Short: "Print or change what the queue leaves to a lot, and when it asks twice",
		Long: `Print what the queue leaves to a lot and when it asks twice; with flags, change
it. The change is an event, and holds for what comes later.`,
		Example: `  offside queue settings
  offside queue settings --second 5% --strong 0.95`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.onQueue(cmd.Context(), func(store *shared.Store) error {
				s, err := changeSettings(cmd.Context(), a, store, cmd.Flags())
				if err != nil {
					return err
				}
				if asJSON {
					return jsonTo(a.out).Encode(s)
				}
				_, err = fmt.Fprintf(a.out, "placed by lot: %.4g%% of the flagged messages\nmade twice: %.4g%% of the decisions%s\n", 100*s.Lot, 100*s.Second, strongly(s.Strong))
				return err
			})
		},
	}
	f := cmd.Flags()
	f.String("lot", "", "share of the flagged messages to place by lot, as 10%")
	f.String("second", "", "share of the decisions that another reviewer makes again, blind, as 5%")
	f.String("strong", "", "confidence from which rejecting a detection always goes to another reviewer, as 0.95; 0: never")
	f.BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// changeSettings changes the queue's settings to what the flags say, if they say
// anything, and returns them.
func changeSettings(ctx context.Context, a *app, store *shared.Store, flags *pflag.FlagSet) (queue.Settings, error) {
	s, err := store.Settings(ctx)
	if err != nil {
		return s, err
	}
	if s.Seq == 0 { // what screening goes by until somebody sets it
		if s.Lot, err = parseShare("lot", a.conf.Lot); err != nil {
			return s, err
		}
	}
	changed := false
	for flag, to := range map[string]*float64{"lot": &s.Lot, "second": &s.Second, "strong": &s.Strong} {
		if f := flags.Lookup(flag); f.Changed {
			changed = true
			if *to, err = parseShare("--"+flag, f.Value.String()); err != nil {
				return s, err
			}
		}
	}
	if changed {
		err = store.Configure(ctx, a.who(), s)
	}
	return s, err
}

func strongly(confidence float64) string {
	if confidence == 0 {
		return ""
	}
	return fmt.Sprintf(", and each that rejects what screening was at least %.4g%% sure of", 100*confidence)
}
