package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"offside/data/eval"
	"offside/data/stats"
	"offside/screen"
	"offside/tui/ui/safetext"
)

// evalOptions are the flags of "offside eval".
type evalOptions struct {
	sets        []string
	json        bool
	policy      string
	predictions string
	compare     string
	worst       int
	calibrate   string // the file to write a calibration to
}

func newEval(a *app) *cobra.Command {
	o := evalOptions{}
	cmd := &cobra.Command{
		Use:   "eval SET ...",
		Short: "Measure screening against labelled texts",
		Long: `Measure screening against labelled texts: precision and recall by class, act,
rule and evasion, false alarms, how far the confidences can be trusted, and the
worst mistakes. A SET is JSON Lines: {"id","text","spans":[{"start","end",
"class","act"}]} with byte offsets, or the labels of "offside export".

What is shared is found when a detection of its class and act overlaps it by
half or more of the longer of the two; a request, move or pointing, whose phrase
has no sharp edges, by half of the shorter. What a set does not label is not
counted.`,
		Example: `  offside eval labels.jsonl
  offside eval --json labels.jsonl > before.json
  offside eval --compare before.json labels.jsonl`,
		Args: atLeastOne("no set named"),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.sets = args
			return runEval(cmd.Context(), a, &o)
		},
	}
	cmd.Flags().BoolVar(&o.json, "json", false, "print the reports as JSON, one a line")
	cmd.Flags().StringVar(&o.policy, "policy", "", "policy file (default: the built-in one)")
	cmd.Flags().StringVar(&o.predictions, "predictions", "", "measure another tool by what it found: JSON Lines of {\"id\",\"spans\"}")
	cmd.Flags().StringVar(&o.compare, "compare", "", "file with the --json of an earlier run: name every case that changed sides")
	cmd.Flags().StringVar(&o.calibrate, "calibrate", "", "estimate from the sets how far confidences bear out, and write that to this file")
	cmd.Flags().IntVar(&o.worst, "worst", 10, "how many mistakes of each kind to print")
	cmd.AddCommand(newEvalAgreement(a))
	return cmd
}

func runEval(ctx context.Context, a *app, o *evalOptions) error {
	if o.calibrate != "" {
		return runCalibrate(ctx, a, o)
	}
	screener, err := measured(a, o)
	if err != nil {
		return err
	}
	before, err := readReports(o.compare)
	if err != nil {
		return err
	}
	for _, name := range o.sets {
		if err := ctx.Err(); err != nil {
			return err
		}
		r, err := evalSet(name, screener)
		if err != nil {
			return err
		}
		switch {
		case o.json:
			err = jsonTo(a.out).Encode(r)
		case o.compare != "":
			err = printChanges(a.out, before[r.Set], r)
		default:
			err = printReport(a.out, r, o.worst)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// measured is what the command measures: screening, or what another tool found.
func measured(a *app, o *evalOptions) (eval.Screener, error) {
	if o.predictions == "" {
		p, err := loadPolicy(a, o.policy)
		if err != nil {
			return nil, err
		}
		return screen.New(p, screen.Options{}), nil
	}
	f, err := os.Open(o.predictions)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return eval.ReadPredictions(filepath.Base(o.predictions), f)
}

func evalSet(name string, s eval.Screener) (*eval.Report, error) {
	set, err := readSet(name)
	if err != nil {
		return nil, err
	}
	r, err := eval.Run(set, s)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return r, nil
}

func readSet(name string) (*eval.Set, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return eval.Read(filepath.Base(name), f)
}

// readReports reads the reports of an earlier run, by the name of the set.
func readReports(name string) (map[string]*eval.Report, error) {
	if name == "" {
		return nil, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	reports := map[string]*eval.Report{}
	for d := json.NewDecoder(f); ; {
		var r eval.Report
		err := d.Decode(&r)
		if errors.Is(err, io.EOF) {
			return reports, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: not the --json of an evaluation: %w", name, err)
		}
		reports[r.Set] = &r
	}
}

func printReport(w io.Writer, r *eval.Report, worst int) error {
	fmt.Fprintf(w, "%s: %s, engine %s, policy %s\n", safetext.Inline(r.Set, 0), count(r.Messages, "message"), safetext.Inline(r.Engine, 40), safetext.Inline(fmt.Sprintf("%.18s", r.Policy), 0))
	switch {
	case r.Ranked > 0:
		fmt.Fprintf(w, "of the labels those drawn by lot, each weighted by 1/probability; %s reviewed by rank left out\n", count(r.Ranked, "label"))
	case r.Alike > 0:
		fmt.Fprintf(w, "counted alike: %s, as fewer than %d were drawn by lot; what is surest is reviewed first, so this flatters\n", count(r.Alike, "label"), stats.EnoughDrawn)
	}
	fmt.Fprintf(w, "false alarms in %.1f of 1,000 messages (%.1f to %.1f); %.1f of 1,000 without contact would be queued\n\n",
		r.FalseAlarms, r.AlarmsIn.Low, r.AlarmsIn.High, r.Queued)
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	fmt.Fprintln(t, "\tlabelled\trecall\t95%\texact\tsaid\tprecision\t95%\tF1\t")
	figures(t, "all", &r.All)
	figureRows(t, r.Classes)
	figureRows(t, r.Acts)
	if len(r.Evasions) > 0 {
		fmt.Fprintln(t, "evasion\tlabelled\trecall\t95%\texact\t")
		for _, e := range slices.Sorted(maps.Keys(r.Evasions)) {
			f := r.Evasions[e]
			fmt.Fprintf(t, "  %s\t%.0f\t%.3f\t%s\t%.3f\t\n", safetext.Inline(string(e), 40), f.Gold, f.Recall, interval(f.RecallIn), f.Exact/max(f.Gold, 1))
		}
	}
	if th := r.Threads; th != nil {
		fmt.Fprintln(t, "threads\tlabelled\tshare\t95%\t")
		fmt.Fprintf(t, "  split, found with their value\t%.0f\t%.3f\t%s\t\n", th.Split, th.Found/max(th.Split, 1), interval(th.FoundIn))
		fmt.Fprintf(t, "  innocent, flagged\t%.0f\t%.3f\t%s\t\n", th.Innocent, th.Flagged/max(th.Innocent, 1), interval(th.FlaggedIn))
	}
	fmt.Fprintln(t, "rule\tsaid\tprecision\t95%\t")
	for _, rule := range slices.Sorted(maps.Keys(r.Rules)) {
		f := r.Rules[rule]
		fmt.Fprintf(t, "  %s\t%.0f\t%.3f\t%s\t\n", safetext.Inline(rule, 40), f.Predicted, f.Precision, interval(f.PrecIn))
	}
	fmt.Fprintln(t, "confidence\tsaid\tmean\tright\t95%\t")
	for _, b := range r.Reliability {
		fmt.Fprintf(t, "  %.1f–%.1f\t%.0f\t%.3f\t%.3f\t%s\t\n", b.From, b.To, b.Count, b.Mean, b.Right, interval(b.In))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	printMistakes(w, "missed", r.Missed, worst)
	printMistakes(w, "false alarms", r.Wrong, worst)
	_, err := fmt.Fprintln(w)
	return err
}

func figureRows[K ~string](w io.Writer, rows map[K]*eval.Figures) {
	for _, k := range slices.Sorted(maps.Keys(rows)) {
		figures(w, "  "+string(k), rows[k])
	}
}

func figures(w io.Writer, name string, f *eval.Figures) {
	fmt.Fprintf(w, "%s\t%.0f\t%.3f\t%s\t%.3f\t%.0f\t%.3f\t%s\t%.3f\t\n", safetext.Inline(name, 40), f.Gold, f.Recall, interval(f.RecallIn),
		f.Exact/max(f.Gold, 1), f.Predicted, f.Precision, interval(f.PrecIn), f.F1)
}

func interval(i eval.Interval) string { return fmt.Sprintf("%.3f–%.3f", i.Low, i.High) }

// printMistakes prints the first ones, with the text around them made safe.
func printMistakes(w io.Writer, what string, ms []eval.Mistake, most int) {
	if len(ms) == 0 || most <= 0 {
		return
	}
	fmt.Fprintf(w, "\n%s (%d of %d):\n", what, min(most, len(ms)), len(ms))
	for _, m := range ms[:min(most, len(ms))] {
		how := string(m.Evasion)
		if m.Rule != "" {
			how = fmt.Sprintf("%s %.2f", m.Rule, m.Confidence)
		}
		fmt.Fprintf(w, "  %s %s %s  [%s] in: %s\n", safetext.Inline(m.Case, 30), safetext.Inline(strings.TrimSpace(string(m.Class)+" "+string(m.Act)), 40), safetext.Inline(how, 40),
			safetext.Inline(m.Text, 60), safetext.Inline(m.Context, 100))
	}
}

// printChanges names every case that changed sides since an earlier run.
func printChanges(w io.Writer, old, new *eval.Report) error {
	if old == nil {
		return fmt.Errorf("the earlier run has no report on %s", new.Set)
	}
	fmt.Fprintf(w, "%s: recall %.3f → %.3f, precision %.3f → %.3f\n", safetext.Inline(new.Set, 0), old.All.Recall, new.All.Recall, old.All.Precision, new.All.Precision)
	for _, c := range eval.Compare(old, new) {
		side := "new:   "
		if c.Better {
			side = "mended:"
		}
		fmt.Fprintf(w, "  %s %s  [%s]\n", side, safetext.Inline(c.String(), 0), safetext.Inline(c.Text, 60))
	}
	return nil
}
