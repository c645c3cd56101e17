package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"offside/data/eval"
	"offside/data/stats"
	"offside/queue/shared"
	"offside/tui/ui/safetext"
)

// rulesOptions are the flags of "offside rules".
type rulesOptions struct {
	latest int
	json   bool
}

func newRules(a *app) *cobra.Command {
	o := rulesOptions{}
	cmd := &cobra.Command{
		Use:   "rules [RULE|CLAUSE]",
		Short: "Say how often each rule and clause was right, by the decisions in the queue",
		Long: `Say how often each rule and clause was right: of a rule the share of its
detections that reviewers said are contact information, of a clause the share
of the messages under it that they confirmed, with their 95% interval. Where 20
answers and more are about items drawn by lot, the figures rest on these alone,
weighted by 1/probability ("lot"); until then on all, unweighted, which flatters
("rank"). With a rule or clause, what its false alarms have in common.

The rules page of the console shows the same figures.`,
		Example: `  offside rules
  offside rules --json | jq '.rules[] | select(.precision.high < 0.5) | .id'
  offside rules C1`,
		Args: atMostOne("one rule or clause"),
		RunE: func(cmd *cobra.Command, args []string) error { return runRules(cmd.Context(), a, &o, args) },
	}
	cmd.Flags().IntVar(&o.latest, "latest", stats.DefaultLatest, "how many decisions to look at, the latest first; -1 is all")
	cmd.Flags().BoolVar(&o.json, "json", false, "print JSON")
	return cmd
}

func runRules(ctx context.Context, a *app, o *rulesOptions, args []string) error {
	return a.onQueue(ctx, func(store *shared.Store) error {
		if len(args) == 1 {
			return runAlarms(ctx, a, o, store, args[0])
		}
		bar := newProgress(a.streams, "counting", 0, false)
		defer bar.done()
		f, err := stats.New(store, stats.Options{Latest: o.latest}).All(ctx, func(n, _ int) { bar.set(int64(n)) })
		if err != nil {
			return err
		}
		changes, err := eval.LastChanges(ctx, store)
		if err != nil {
			return err
		}
		bar.done()
		if o.json {
			return jsonTo(a.out).Encode(ruleFigures{f, changed(changes)})
		}
		return printRules(a.out, &f)
	})
}

// ruleFigures is the JSON of "offside rules".
type ruleFigures struct {
	stats.Figures
	Changed []changedPart `json:"changed"`
}

// changedPart is when a rule or clause last changed, and how.
type changedPart struct {
	Kind stats.Kind `json:"kind"`
	ID   string     `json:"id"`
	eval.Changed
}

// changed is the map as a list, the latest first.
func changed(m map[eval.PartOf]eval.Changed) []changedPart {
	out := make([]changedPart, 0, len(m))
	for k, c := range m {
		out = append(out, changedPart{k.Kind, k.ID, c})
	}
	slices.SortFunc(out, func(a, b changedPart) int {
		if c := b.At.Compare(a.At); c != 0 {
			return c
		}
		return strings.Compare(string(a.Kind)+a.ID, string(b.Kind)+b.ID)
	})
	return out
}

func printRules(w io.Writer, f *stats.Figures) error {
	fmt.Fprintf(w, "the latest %d of %s, %d of them on items drawn by lot\n", f.Decisions, count(int(f.Of), "decision"), f.Drawn)
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	for _, part := range []struct {
		name string
		all  []stats.Figure
	}{{"clause", f.Clauses}, {"rule", f.Rules}} {
		fmt.Fprintf(t, "\n%s\titems\tconfirmed\tdismissed\texceptions\tprecision\t95%%\tby\n", part.name)
		for i := range part.all {
			r := &part.all[i]
			fmt.Fprintf(t, "  %s\t%d\t%d\t%d\t%d\t%s\n", safetext.Inline(r.ID, 40), r.Items, r.Confirmed, r.Dismissed, r.Exceptions, precisionOf(r))
		}
	}
	return t.Flush()
}

// precisionOf are three columns: the precision, its interval and its basis.
func precisionOf(f *stats.Figure) string {
	s := f.Precision
	if s.N == 0 {
		return "–\t\t"
	}
	return fmt.Sprintf("%.3f\t%s\t%s", s.Value, interval(s.Interval), f.Basis)
}

// alarms is the JSON of "offside rules RULE".
type alarms struct {
	*stats.Cases
	Groups []stats.Group `json:"groups"`
}

// runAlarms says what the false alarms of a rule or clause have in common.
func runAlarms(ctx context.Context, a *app, o *rulesOptions, store *shared.Store, id string) error {
	kind, err := kindOf(ctx, store, id)
	if err != nil {
		return err
	}
	c, err := stats.CasesOf(ctx, store, kind, id)
	if err != nil {
		return err
	}
	groups := c.Groups()
	if o.json {
		return jsonTo(a.out).Encode(alarms{c, groups})
	}
	fmt.Fprintf(a.out, "%s %s: %s and %d right among the latest %s\n", kind, safetext.Inline(id, 40),
		count(len(c.Wrong), "false alarm"), len(c.Right), count(c.Items, "decided item"))
	t := tabwriter.NewWriter(a.out, 0, 8, 2, ' ', 0)
	for i, g := range groups {
		if i == 0 {
			fmt.Fprint(t, "\nin common\twrong\tright\t\n")
		}
		if i == 20 {
			fmt.Fprintf(t, "  and %d more\t\t\t\n", len(groups)-i)
			break
		}
		fmt.Fprintf(t, "  %s %s\t%d\t%d\t\n", g.By, safetext.Inline(g.Key, 40), g.Count, g.Right)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for i := range c.Wrong {
		if i == 0 {
			fmt.Fprintln(a.out, "\nthe latest")
		}
		if i == 10 {
			break
		}
		k := &c.Wrong[i]
		fmt.Fprintf(a.out, "  @%d %s: %s[%s]%s\n", k.Item, safetext.Inline(k.Message, 40), safetext.Inline(k.Before, 60), safetext.Inline(k.Text, 60), safetext.Inline(k.After, 60))
	}
	return nil
}

// kindOf says whether the queue knows the id as a clause or as a rule.
func kindOf(ctx context.Context, store *shared.Store, id string) (stats.Kind, error) {
	c, err := store.Counts(ctx)
	if err != nil {
		return "", err
	}
	switch {
	case c.Clauses[id] > 0:
		return stats.Clause, nil
	case c.Rules[id] > 0:
		return stats.Rule, nil
	}
	return "", fmt.Errorf("no item of the queue has a rule or clause %q; offside rules lists them", id)
}
