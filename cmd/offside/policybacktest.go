package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"offside/data"
	"offside/data/eval"
	"offside/queue"
	"offside/queue/shared"
	"offside/screen"
	"offside/screen/intake"
	"offside/screen/policy"
	"offside/tui/ui/safetext"
)

// backtestOptions are the flags of "offside policy backtest".
type backtestOptions struct {
	policy   string // the argument
	labels   string
	messages string
	old      string
	facts    map[string]string
	limit    int
	json     bool
}

func newPolicyBacktest(a *app) *cobra.Command {
	o := backtestOptions{}
	cmd := &cobra.Command{
		Use:   "backtest FILE",
		Short: "Replay past decisions under another policy",
		Long: `Replay past decisions under the policy in FILE: name each message whose verdict
flips, and how far the policies agree with the reviewers before and after. The
decisions are those of the queue, or of a file of labels (--labels).

Only the judging step runs, on what was found at the time, unless the engine or
the policy's hosts, terms and rules are others: then the texts are read again.

--messages also screens a file of messages under both policies, and counts what
would newly be flagged.`,
		Example: `  offside policy backtest policy.yaml
  offside policy backtest --labels labels.jsonl policy.yaml
  offside policy backtest --messages messages.jsonl policy.yaml`,
		Args: exactly(1, "one policy file"),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.policy = args[0]
			return runBacktest(cmd.Context(), a, &o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.labels, "labels", "", "file of labels as offside export writes them (default: the decisions in the queue)")
	f.StringVar(&o.messages, "messages", "", "file of messages to screen under both policies")
	f.StringVar(&o.old, "old", "", "policy to compare with for --messages (default: the one in force in the queue, else the built-in one)")
	f.StringToStringVar(&o.facts, "fact", nil, "facts of messages that do not say, as they were screened with: contract.state=none")
	f.IntVar(&o.limit, "limit", 0, "how many flips to print; 0 is all")
	f.BoolVar(&o.json, "json", false, `print JSON, one object a line: {"flip":…} for each, then {"totals":…}`)
	return cmd
}

// backtesting is one run of "offside policy backtest".
type backtesting struct {
	*app
	options *backtestOptions
	json    *json.Encoder
	printed int  // flips of this part
	said    bool // something stands above what comes
	bad     complaints
}

func runBacktest(ctx context.Context, a *app, o *backtestOptions) error {
	p, err := readPolicy(a, o.policy)
	if err != nil {
		return err
	}
	screener, err := backtestScreener(p, o)
	if err != nil {
		return err
	}
	b := &backtesting{app: a, options: o, json: jsonTo(a.out), bad: complaints{w: a.err}}
	if err := b.decided(ctx, screener); err != nil {
		return err
	}
	if o.messages != "" {
		if err := b.exposure(ctx, screener); err != nil {
			return err
		}
	}
	return b.bad.end()
}

// backtestScreener screens by p with the facts of the flags.
func backtestScreener(p *policy.Policy, o *backtestOptions) (*screen.Screener, error) {
	var facts screen.Message
	for field, value := range o.facts {
		if err := intake.Set(&facts, field, value); err != nil {
			return nil, usage("policy backtest: --fact %s: %w", field, err)
		}
	}
	return screen.New(p, screen.Options{Facts: facts}), nil
}

// decided replays the decisions of the labels or of the queue.
func (b *backtesting) decided(ctx context.Context, s *screen.Screener) error {
	if b.options.labels != "" {
		f, size, err := openInput(b.streams, b.options.labels)
		if err != nil {
			return err
		}
		defer f.Close()
		in := &countingReader{r: f}
		bar := newProgress(b.streams, "replaying", size, true)
		defer bar.done()
		return b.replay(ctx, s, eval.Labels(displayName(b.options.labels), in), bar, func(int) int64 { return in.n })
	}
	if _, err := os.Stat(b.queue); errors.Is(err, fs.ErrNotExist) && b.options.messages != "" {
		return nil // no decisions yet: the messages are the test
	}
	return b.decidedInQueue(ctx, s)
}

func (b *backtesting) decidedInQueue(ctx context.Context, s *screen.Screener) error {
	return b.onQueue(ctx, func(store *shared.Store) error {
		c, err := store.Counts(ctx)
		if err != nil {
			return err
		}
		bar := newProgress(b.streams, "replaying", int64(c.States[queue.Decided]), false)
		defer bar.done()
		return b.replay(ctx, s, labelsIn(ctx, store), bar, func(n int) int64 { return int64(n) })
	})
}

// labelsIn are the labels of the queue's standing decisions.
func labelsIn(ctx context.Context, store queue.Store) iter.Seq2[*data.Label, error] {
	return func(yield func(*data.Label, error) bool) {
		for l, err := range data.Labels(ctx, store) {
			if !yield(&l, err) {
				return
			}
		}
	}
}

// countingReader knows how many bytes were read.
type countingReader struct {
	r io.Reader
	n int64
}

func (c *countingReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// replay goes through the labels. far says how far the job is after n of them.
func (b *backtesting) replay(ctx context.Context, s *screen.Screener, labels iter.Seq2[*data.Label, error], bar *progress, far func(n int) int64) error {
	test, n := eval.NewBacktest(s), 0
	for l, err := range labels {
		if n++; n%256 == 0 {
			bar.set(far(n))
			if ctx.Err() != nil {
				return ctx.Err()
			}
		}
		var flip *eval.Flip
		var line *eval.LineError
		if err == nil {
			flip, err = test.Add(l)
		} else if !errors.As(err, &line) {
			return err
		}
		switch {
		case line != nil:
			b.bad.add(err)
		case err != nil:
			b.bad.add(fmt.Errorf("label %d: %w", n, err))
		case flip != nil:
			if err := b.flip(flip); err != nil {
				return err
			}
		}
	}
	bar.done()
	return b.totals(test.Totals())
}

// flip prints one message whose verdict flips.
func (b *backtesting) flip(f *eval.Flip) error {
	if b.printed++; b.options.limit > 0 && b.printed > b.options.limit {
		return nil
	}
	if b.options.json {
		return b.json.Encode(map[string]any{"flip": f})
	}
	b.said = true
	said := ""
	switch {
	case f.Mends:
		said = "  ✓ as the reviewer said"
	case f.Breaks:
		said = "  ✗ the reviewer said " + string(f.Reviewer)
	case f.Reviewer != "":
		said = "  the reviewer said " + string(f.Reviewer)
	}
	_, err := fmt.Fprintf(b.out, "%s  %s → %s%s\n    %s\n", safetext.Inline(f.Message, 40), safetext.Inline(f.Was.String(), 0), safetext.Inline(f.Is.String(), 0), safetext.Inline(said, 0), safetext.Inline(f.Text, 100))
	return err
}

// sum begins the figures of a part: it says how many of its flips were not
// printed, and leaves a line free below what was.
func (b *backtesting) sum() {
	if n := b.printed - b.options.limit; b.options.limit > 0 && n > 0 {
		fmt.Fprintf(b.out, "… and %d more\n", n)
	}
	if b.said {
		fmt.Fprintln(b.out)
	}
	b.printed, b.said = 0, true
}

func (b *backtesting) totals(t eval.Totals) error {
	if b.options.json {
		b.printed = 0
		return b.json.Encode(map[string]any{"totals": t})
	}
	b.sum()
	fmt.Fprintf(b.out, "%s decided", count(t.Messages, "message"))
	if t.Detected > 0 {
		fmt.Fprintf(b.out, " (%d read again)", t.Detected)
	}
	fmt.Fprintf(b.out, ": %s %s, %d keep their verdict under another clause\n", count(t.Flips, "verdict"), verb(t.Flips, "flips", "flip"), t.Reclassified)
	w := tabwriter.NewWriter(b.out, 0, 8, 2, ' ', 0)
	moves(w, t.Moved)
	fmt.Fprintf(w, "\n\tbefore\tafter\t\n")
	fmt.Fprintf(w, "agrees with the reviewer\t%d\t%d\t\n", t.Before.Agree, t.After.Agree)
	fmt.Fprintf(w, "leaves it to the reviewer\t%d\t%d\t\n", t.Before.Review, t.After.Review)
	fmt.Fprintf(w, "disagrees\t%d\t%d\t\n", t.Before.Disagree, t.After.Disagree)
	fmt.Fprintf(w, "agreement where it decides\t%.1f%%\t%.1f%%\t\n", 100*t.Before.Share(), 100*t.After.Share())
	fmt.Fprintf(w, "flips to what the reviewer said\t\t%d\t\n", t.Mended)
	fmt.Fprintf(w, "flips away from it\t\t%d\t\n", t.Broken)
	return w.Flush()
}

func moves(w io.Writer, list []eval.MoveCount) {
	for _, m := range list {
		fmt.Fprintf(w, "  %s → %s\t%d\t\n", safetext.Inline(string(m.From), 40), safetext.Inline(string(m.To), 40), m.Count)
	}
}

func verb(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// exposure screens messages under both policies.
func (b *backtesting) exposure(ctx context.Context, new *screen.Screener) error {
	p, err := currentPolicy(ctx, b.app, b.options.old)
	if err != nil {
		return err
	}
	old, err := backtestScreener(p, b.options)
	if err != nil {
		return err
	}
	f, size, err := openInput(b.streams, b.options.messages)
	if err != nil {
		return err
	}
	defer f.Close()
	in, err := intake.NewReader(displayName(b.options.messages), f, intake.Options{})
	if err != nil {
		return err
	}
	bar := newProgress(b.streams, "screening", size, true)
	defer bar.done()
	test := eval.NewExposure(old, new)
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		m, err := in.Next()
		var line *intake.LineError
		switch {
		case errors.As(err, &line):
			b.bad.add(err)
			continue
		case err == io.EOF:
			bar.done()
			return b.exposed(test.Totals(), p)
		case err != nil:
			return err
		}
		if flip := test.Add(&m); flip != nil {
			if err := b.flip(flip); err != nil {
				return err
			}
		}
		bar.set(in.Bytes())
	}
}

func (b *backtesting) exposed(t eval.ExposureTotals, old *policy.Policy) error {
	if b.options.json {
		return b.json.Encode(map[string]any{"messages": t})
	}
	b.sum()
	fmt.Fprintf(b.out, "%s screened: flagged by %s@%.8s %d, now %d; %d newly flagged, %d no longer\n",
		count(t.Messages, "message"), safetext.Inline(old.Name(), 40), old.Hash(), t.Before, t.After, t.Newly, t.NoLonger)
	w := tabwriter.NewWriter(b.out, 0, 8, 2, ' ', 0)
	moves(w, t.Moved)
	return w.Flush()
}
