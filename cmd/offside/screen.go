package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"offside/queue"
	"offside/queue/ingest"
	"offside/queue/shared"
	"offside/screen"
	"offside/screen/intake"
	"offside/screen/policy"
	"offside/tui/ui/safetext"
)

// screenOptions are the flags of "offside screen".
type screenOptions struct {
	inputs    []string
	json      bool
	all       bool
	explain   bool
	queue     bool // --queue was given, so that --json queues as well
	format    string
	rename    map[string]string
	facts     map[string]string
	policy    string
	failOn    string
	sample    string
	lot       string
	seed      uint64
	maxRecord int
}

func newScreen(a *app) *cobra.Command {
	o := screenOptions{}
	cmd := &cobra.Command{
		Use:   "screen FILE|- ...",
		Short: "Screen messages and queue what is flagged",
		Long: `Screen messages and queue what is flagged. FILE holds one message a record:
JSON Lines, CSV with a header, or plain text with one message a line; "-" is
standard input. Screening a file twice adds nothing the second time.

With --json one record for each flagged message goes to standard output, and
nothing is queued unless --queue is given too.

With --explain each message is printed with everything in it that was looked at:
hits, and what was cleared (a date, an order number, an IP address, the name of a
product …), overlapped or kept back by the policy, each with its reason. An input
with a space in it that names no file is itself the message.`,
		Example: `  offside screen messages.jsonl
  offside screen --map text=body,sender.id=from export.csv
  printf 'call me on +1 415 555 2671\n' | offside screen --json -
  offside screen --explain "order 4155552671 shipped, call 415 555 2671"
  offside screen --json --fail-on violation - < message.txt`,
		Args: atLeastOne("no input; name a file, or - for standard input"),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.inputs, o.queue = args, cmd.Flags().Changed("queue")
			if o.explain {
				return runScreenExplain(cmd.Context(), newScreening(a, &o))
			}
			return runScreen(cmd.Context(), a, &o)
		},
	}
	f := cmd.Flags()
	f.BoolVar(&o.json, "json", false, "write one JSON record for each flagged message, and queue nothing")
	f.BoolVar(&o.all, "all", false, "with --json: a record for every message")
	f.BoolVar(&o.explain, "explain", false, "say what became of everything that looks like contact, and why; queue nothing")
	f.StringVar(&o.format, "format", "auto", "format of the input: "+strings.Join(intake.Formats(), ", "))
	f.StringToStringVar(&o.rename, "map", nil, "names in the input: text=body,sender.id=from")
	f.StringToStringVar(&o.facts, "fact", nil, "facts of messages that do not say: contract.state=none")
	f.StringVar(&o.policy, "policy", "", "policy file (default: the one in force in the queue, else the built-in one; the built-in one where --json queues nothing)")
	f.StringVar(&o.failOn, "fail-on", "", "exit with 4 if a message is that bad: violation or needs_review")
	f.StringVar(&o.sample, "sample", "0", "share of the unflagged messages to queue as well, as 1% or 0.01")
	f.StringVar(&o.lot, "lot", "", "share of the flagged messages to place by lot, in a queue whose settings do not say (default: $OFFSIDE_LOT, the config, else 10%)")
	f.Uint64Var(&o.seed, "seed", 1, "which ones --sample takes")
	f.IntVar(&o.maxRecord, "max-record", intake.MaxRecord, "size in bytes of the largest record read")
	return cmd
}

// screening is one run of "offside screen".
type screening struct {
	*app
	options  *screenOptions
	ingester *ingest.Ingester
	store    *shared.Store // nil: nothing is queued
	records  *json.Encoder // nil: none are written
	lines    *bufio.Writer // where they go
	bad      complaints
	found    bool
	unknown  map[string]int
	mended   int
}

func newScreening(a *app, o *screenOptions) *screening {
	return &screening{app: a, options: o, bad: complaints{w: a.err}, unknown: map[string]int{}}
}

func runScreen(ctx context.Context, a *app, o *screenOptions) error {
	s := newScreening(a, o)
	p, facts, err := s.settings()
	if err != nil {
		return err
	}
	how, err := s.drawing()
	if err != nil {
		return err
	}
	if o.json && !o.queue {
		if p == nil {
			if p, err = policy.Default(); err != nil {
				return err
			}
		}
		return s.run(ctx, ingest.New(screen.New(p, screen.Options{Facts: facts}), nil, how))
	}
	return a.withQueue(ctx, shared.Options{}, func(store *shared.Store) error {
		p, err := govern(ctx, a, store, p)
		if err != nil {
			return err
		}
		s.store = store
		how.Renew = func(ctx context.Context) (*screen.Screener, error) {
			p, err := inForce(ctx, store)
			if err != nil {
				return nil, err
			}
			fmt.Fprintf(a.err, "offside: %s was put in force meanwhile; screening goes on by it\n", named(p))
			return screen.New(p, screen.Options{Facts: facts}), nil
		}
		return s.run(ctx, ingest.New(screen.New(p, screen.Options{Facts: facts}), store, how))
	})
}

// run screens all inputs and says what became of them.
func (s *screening) run(ctx context.Context, by *ingest.Ingester) error {
	s.ingester, s.lines = by, bufio.NewWriter(s.out)
	if s.options.json {
		s.records = jsonTo(s.lines)
	}
	err := s.inputs(ctx)
	if e := s.lines.Flush(); e != nil && !errors.Is(err, e) { // what failed before fails again here
		err = errors.Join(err, e)
	}
	return errors.Join(err, s.finish(ctx, err))
}

// drawing is what the flags leave to a lot.
func (s *screening) drawing() (how ingest.Options, err error) {
	how.Seed = s.options.seed
	if how.Sample, err = parseShare("--sample", s.options.sample); err != nil {
		return how, err
	}
	how.Lot, err = parseShare("--lot", cmp.Or(s.options.lot, s.conf.Lot))
	return how, err
}

// settings are the policy and the facts that the flags ask for; the policy is
// nil if they name none.
func (s *screening) settings() (p *policy.Policy, facts screen.Message, err error) {
	if !slices.Contains(intake.Formats(), s.options.format) {
		return nil, facts, usage("screen: unknown format %q; the formats are %s", s.options.format, strings.Join(intake.Formats(), ", "))
	}
	if s.options.policy != "" {
		if p, err = readPolicy(s.app, s.options.policy); err != nil {
			return nil, facts, err
		}
	}
	for field, value := range s.options.facts {
		if err := intake.Set(&facts, field, value); err != nil {
			return nil, facts, usage("screen: --fact %s: %w", field, err)
		}
	}
	if fail := s.options.failOn; fail != "" && fail != string(screen.Violation) && fail != string(screen.NeedsReview) {
		return nil, facts, usage("screen: --fail-on takes violation or needs_review, not %q", fail)
	}
	for field := range s.options.rename {
		if !slices.Contains(intake.Fields(), field) {
			return nil, facts, usage("screen: --map: no field of a message is named %s; there are %s", field, strings.Join(intake.Fields(), ", "))
		}
	}
	return p, facts, nil
}

// inputs reads the inputs one after the other; one that cannot be read does
// not keep the others from being read.
func (s *screening) inputs(ctx context.Context) error {
	var failed error
	for _, name := range s.options.inputs {
		if err := s.input(ctx, name); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			var storage *storageError
			if errors.As(err, &storage) {
				return err
			}
			failed = errors.Join(failed, err)
		}
	}
	return failed
}

// storageError is a failure of the queue, after which reading on is no use.
type storageError struct{ err error }

func (e *storageError) Error() string { return e.err.Error() }
func (e *storageError) Unwrap() error { return e.err }

// note keeps what a reader noticed, for the summary.
func (s *screening) note(in *intake.Reader) {
	for name, n := range in.Unknown() {
		s.unknown[name] += n
	}
	s.mended += in.Mended()
}

// finish saves what is left and says what became of everything.
func (s *screening) finish(ctx context.Context, failed error) error {
	var storage *storageError
	if ctx.Err() == nil && !errors.As(failed, &storage) {
		if err := s.ingester.Flush(ctx); err != nil {
			return err
		}
	}
	bad := s.bad.end()
	if err := s.summarise(failed); err != nil || failed != nil {
		return err
	}
	if bad == nil && s.found && s.options.failOn != "" {
		return errFound
	}
	return bad
}

// summarise says what became of everything. Its error is that of the results'
// stream.
func (s *screening) summarise(failed error) error {
	if s.bad.n > 0 {
		fmt.Fprintf(s.err, "offside: %s skipped; the rest was screened\n", count(s.bad.n, "bad record"))
	}
	if s.mended > 0 {
		fmt.Fprintf(s.err, "offside: %s held bytes that are not UTF-8; U+FFFD stands in their place\n", count(s.mended, "message"))
	}
	if len(s.unknown) > 0 {
		var names []string
		for _, name := range slices.Sorted(maps.Keys(s.unknown)) {
			names = append(names, fmt.Sprintf("%s (%d)", safetext.Inline(name, 40), s.unknown[name]))
		}
		fmt.Fprintf(s.err, "offside: fields that no message has were left out: %s\n", strings.Join(names, ", "))
	}
	w := s.out
	if s.records != nil {
		w = s.err
	}
	sum := s.ingester.Summary()
	if sum.Messages == 0 && failed != nil {
		return nil // the error says it all
	}
	_, err := fmt.Fprintf(w, "%s: %s\n", count(sum.Messages, "message"), verdictCounts(sum.Verdicts))
	if s.store != nil {
		_, err = fmt.Fprintf(w, "queued %d in %s%s\n", sum.Added, s.queue, known(sum.Tally))
		if sum.Added > 0 && s.records == nil {
			_, err = fmt.Fprintf(w, "review them with: offside review%s\n", queueFlag(s.app))
		}
	}
	return err
}

// known says what was in the queue before.
func known(t queue.Tally) string {
	var parts []string
	if t.Known > 0 {
		parts = append(parts, fmt.Sprintf("%d already there", t.Known))
	}
	if t.Changed > 0 {
		parts = append(parts, fmt.Sprintf("%d with a new text", t.Changed))
	}
	if t.Reassessed > 0 {
		parts = append(parts, fmt.Sprintf("%d assessed again", t.Reassessed))
	}
	if len(parts) == 0 {
		return ""
	}
	return " (" + strings.Join(parts, ", ") + ")"
}

// verdictCounts says how many messages got which verdict.
func verdictCounts(n map[screen.Verdict]int) string {
	return fmt.Sprintf("%s, %d to review, %s, %d allowed", count(n[screen.Violation], "violation"),
		n[screen.NeedsReview], count(n[screen.Exception], "exception"), n[screen.Allowed])
}

// count puts a number and a noun together.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// parseShare reads "1%" or "0.01".
func parseShare(flag, s string) (float64, error) {
	number, percent := strings.CutSuffix(s, "%")
	share, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
	if percent {
		share /= 100
	}
	if err != nil || !(share >= 0 && share <= 1) {
		return 0, usage("%s takes a share such as 1%% or 0.01, not %q", flag, s)
	}
	return share, nil
}

// displayName is what complaints call an input.
func displayName(name string) string {
	if name == "-" {
		return "stdin"
	}
	return name
}

// queueFlag is what a command printed for the user must add to reach the same
// queue.
func queueFlag(a *app) string {
	if c, err := loadConfig(); err == nil && c.Queue == a.queue {
		return ""
	}
	return " --queue " + shellQuote(a.queue)
}

// shellQuote makes a path safe to paste into a shell.
func shellQuote(s string) string {
	if strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+") == "" {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}
