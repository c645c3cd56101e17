package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"offside/queue"
	"offside/queue/shared"
	"offside/tui/ui/safetext"
)

func newAudit(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "audit",
		Short: "Read and verify what happened in a queue",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newAuditLog(a), newAuditShow(a), newAuditVerify(a), newAuditKey(a), newAuditSign(a))
	return cmd
}

// logOptions are the flags of "offside audit log".
type logOptions struct {
	item, actor, kind string
	after             uint64
	limit, last       int
	json              bool
}

func newAuditLog(a *app) *cobra.Command {
	o := logOptions{}
	cmd := &cobra.Command{
		Use:   "log",
		Short: "Print the events of a queue, the oldest first",
		Long: `Print the events of a queue, the oldest first: who did what to which item. Events
hold no text of a message, no note and no detected value.`,
		Example: `  offside audit log --last 20
  offside audit log --item m-1042
  offside audit log --actor ana --type decided --json`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runAuditLog(cmd.Context(), a, &o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.item, "item", "", "only of this item: a message's id, or a number as @12")
	f.StringVar(&o.actor, "actor", "", "only by this actor")
	f.StringVar(&o.kind, "type", "", "only of this type, as decided or undone")
	f.Uint64Var(&o.after, "after", 0, "only after the event with this number")
	f.IntVar(&o.limit, "limit", 0, "how many to print; 0 is all")
	f.IntVar(&o.last, "last", 0, "print only so many, the newest ones")
	cmd.MarkFlagsMutuallyExclusive("limit", "last")
	f.BoolVar(&o.json, "json", false, "print JSON, one event a line")
	return cmd
}

func runAuditLog(ctx context.Context, a *app, o *logOptions) error {
	return a.onQueue(ctx, func(store *shared.Store) error {
		events, err := o.events(ctx, store)
		if err != nil {
			return err
		}
		return o.print(a.out, events)
	})
}

// print prints events, one a line.
func (o *logOptions) print(w io.Writer, events iter.Seq2[*queue.Event, error]) error {
	t, enc, n := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0), jsonTo(w), 0
	for e, err := range events {
		if err != nil {
			return errors.Join(t.Flush(), err)
		}
		if o.json {
			err = enc.Encode(e)
		} else {
			_, err = fmt.Fprintln(t, logLine(e))
		}
		if err != nil {
			return err
		}
		if n++; n == o.limit {
			break
		}
		if n%tableRows == 0 {
			if err := t.Flush(); err != nil {
				return err
			}
		}
	}
	return t.Flush()
}

// events are those that the flags ask for.
func (o *logOptions) events(ctx context.Context, store *shared.Store) (iter.Seq2[*queue.Event, error], error) {
	number, after := uint64(0), o.after
	if o.item != "" {
		it, err := itemNamed(ctx, store, o.item)
		if err != nil {
			return nil, err
		}
		number = it.Number
	}
	if last := uint64(max(0, o.last)); last > 0 && number == 0 && o.actor == "" && o.kind == "" {
		c, err := store.Counts(ctx) // nothing is filtered, so the end of the log is enough
		if err != nil {
			return nil, err
		}
		after = max(after, c.Events-min(last, c.Events))
	}
	wanted := func(yield func(*queue.Event, error) bool) {
		for e, err := range eventsOf(ctx, store, after) {
			if err == nil && (number != 0 && e.Item != number || o.actor != "" && e.Actor != o.actor || o.kind != "" && string(e.Type) != o.kind) {
				continue
			}
			if !yield(e, err) {
				return
			}
		}
	}
	if o.last > 0 {
		return lastOf(o.last, wanted), nil
	}
	return wanted, nil
}

// lastOf is the last n of some events, or the error that they end with.
func lastOf(n int, events iter.Seq2[*queue.Event, error]) iter.Seq2[*queue.Event, error] {
	return func(yield func(*queue.Event, error) bool) {
		var kept []*queue.Event
		for e, err := range events {
			if err != nil {
				yield(nil, err)
				return
			}
			if kept = append(kept, e); len(kept) > n {
				kept = kept[1:]
			}
		}
		for _, e := range kept {
			if !yield(e, nil) {
				return
			}
		}
	}
}

// logLine is an event as people read it, in columns.
func logLine(e *queue.Event) string {
	var more []string
	if d := e.Decision; d != nil {
		more = append(more, string(d.Outcome))
		if d.Exception != "" {
			more = append(more, d.Exception)
		}
	}
	if e.Lane != "" {
		more = append(more, "lane "+string(e.Lane))
	}
	if e.Bulk != "" {
		more = append(more, "bulk "+e.Bulk)
	}
	if s := e.Settings; s != nil {
		more = append(more, fmt.Sprintf("lot %g, second %g, strong %g", s.Lot, s.Second, s.Strong))
	}
	switch {
	case e.Type == queue.EventPolicy:
		more = append(more, fmt.Sprintf("%.8s", e.Policy))
	case e.Supersedes != 0:
		more = append(more, "takes back "+strconv.FormatUint(e.Supersedes, 10))
	}
	item := "–" // it is about the queue
	if e.Item != 0 {
		item = "@" + strconv.FormatUint(e.Item, 10)
	}
	actor := e.Actor
	if e.ActorKind == queue.System {
		actor = strings.TrimSpace("(system) " + actor)
	}
	return fmt.Sprintf("%d\t%s\t%s\t%s\t%s\t%s", e.Seq, e.At.Local().Format("2006-01-02 15:04:05"), item, e.Type,
		safetext.Inline(actor, 30), safetext.Inline(strings.Join(more, ", "), 0))
}

// eventsOf goes through the events after one.
func eventsOf(ctx context.Context, store *shared.Store, after uint64) iter.Seq2[*queue.Event, error] {
	return func(yield func(*queue.Event, error) bool) {
		for {
			part, err := store.Events(ctx, after, 1000)
			if err != nil {
				yield(nil, err)
				return
			}
			if len(part) == 0 {
				return
			}
			for i := range part {
				if !yield(&part[i], nil) {
					return
				}
			}
			after = part[len(part)-1].Seq
		}
	}
}

// verifyOptions are the flags of "offside audit verify".
type verifyOptions struct {
	expect, signature, publicKey string
	json                         bool
}

func newAuditVerify(a *app) *cobra.Command {
	o := verifyOptions{}
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Verify that no event was changed, removed, added or moved",
		Long: `Verify the chain of events: each names the one before it by its hash. Who holds
the file could make the whole chain anew: to be sure of the past, keep the
number and hash that verify prints elsewhere, and give them to --expect later,
or have them signed with offside audit sign. Events that a salvage found lost
are named, and the exit code is then 3.`,
		Example: `  offside audit verify
  offside audit verify --signature audit.txt --public-key audit.pub`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runAuditVerify(cmd.Context(), a, &o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.expect, "expect", "", "an event's number and hash, as an earlier verify printed them: 120:4f5e…")
	f.StringVar(&o.signature, "signature", "", "a statement that offside audit sign wrote; its signature stands beside it")
	f.StringVar(&o.publicKey, "public-key", "", "file with the public key of who signed it")
	f.BoolVar(&o.json, "json", false, "print JSON")
	return cmd
}

// wanted is the event that has to be in the chain, as the flags say.
func (o *verifyOptions) wanted() (want queue.Chain, err error) {
	switch {
	case o.signature != "" && o.expect != "":
		return want, usage("a statement says what to expect: give --signature or --expect")
	case o.signature != "":
		return readStatement(o.signature, o.publicKey)
	case o.publicKey != "":
		return want, usage("--public-key goes with --signature")
	case o.expect == "":
		return want, nil
	}
	want, ok := parseEvent(o.expect)
	if !ok {
		return want, usage("--expect takes a number and a hash, as verify prints them, not %q", o.expect)
	}
	return want, nil
}

// parseEvent reads a number and a hash.
func parseEvent(s string) (c queue.Chain, ok bool) {
	seq, hash, _ := strings.Cut(s, ":")
	n, err := strconv.ParseUint(seq, 10, 64)
	c.Seq, c.Hash = n, hash
	return c, err == nil && n > 0 && len(hash) == 64
}

func runAuditVerify(ctx context.Context, a *app, o *verifyOptions) error {
	want, err := o.wanted()
	if err != nil {
		return err
	}
	return a.onQueue(ctx, func(store *shared.Store) error {
		last, err := verifyChain(ctx, a, store, want)
		if err != nil {
			return err
		}
		if o.json {
			err = jsonTo(a.out).Encode(map[string]any{"queue": a.queue, "events": last.Seq, "hash": last.Hash, "lost": append([]uint64{}, last.Lost...)})
		} else {
			err = printChain(a.out, &last, want, o.signature)
		}
		if err == nil && len(last.Lost) > 0 {
			return errBadInput
		}
		return err
	})
}

func printChain(w io.Writer, last *queue.Chain, want queue.Chain, signature string) error {
	if n := len(last.Lost); n > 0 {
		fmt.Fprintf(w, "%s lost, as a salvage found: %s\n", count(n, "event"), stretches(last.Lost))
	}
	_, err := fmt.Fprintf(w, "%s, each follows the one before it\n", count(int(last.Seq), "event"))
	if signature != "" {
		fmt.Fprintf(w, "event %d is the one that %s vouches for\n", want.Seq, safetext.Inline(signature, 0))
	}
	if last.Seq > 0 {
		_, err = fmt.Fprintf(w, "the last: %d:%s\n", last.Seq, last.Hash)
	}
	return err
}

// stretches writes ascending numbers as stretches: 3–5, 9.
func stretches(all []uint64) string {
	var out []string
	for i := 0; i < len(all); {
		j := i
		for j+1 < len(all) && all[j+1] == all[j]+1 {
			j++
		}
		one := strconv.FormatUint(all[i], 10)
		if j > i {
			one += "–" + strconv.FormatUint(all[j], 10)
		}
		out, i = append(out, one), j+1
	}
	return strings.Join(out, ", ")
}

// located says more of a break in the chain, where the event after it can
// tell.
func located(ctx context.Context, store *shared.Store, err error) error {
	var broken *queue.ChainError
	if !errors.As(err, &broken) {
		return err
	}
	part, e := store.Events(ctx, broken.Seq-1, 2)
	if e != nil || len(part) < 2 {
		return err
	}
	return broken.Locate(&part[0], &part[1])
}

// verifyChain follows all events of the queue and returns the last; one of them
// has to be the one that is wanted, where that is given.
func verifyChain(ctx context.Context, a *app, store *shared.Store, want queue.Chain) (queue.Chain, error) {
	c, err := followChain(ctx, a, store, want)
	if err != nil {
		err = fmt.Errorf("%s: %w", a.queue, err)
	}
	return c, err
}

func followChain(ctx context.Context, a *app, store *shared.Store, want queue.Chain) (queue.Chain, error) {
	var c queue.Chain
	counts, err := store.Counts(ctx)
	if err != nil {
		return c, err
	}
	bar := newProgress(a.streams, "verifying", int64(counts.Events), false)
	defer bar.done()
	for e, err := range eventsOf(ctx, store, 0) {
		if err != nil {
			return c, err
		}
		if err := c.Add(e); err != nil {
			return c, located(ctx, store, err)
		}
		if c.Seq == want.Seq && c.Hash != want.Hash {
			return c, &queue.ChainError{Seq: c.Seq, What: "it is not the one that was expected: this or an earlier event was changed"}
		}
		bar.set(int64(c.Seq))
	}
	if c.Seq < max(want.Seq, counts.Events) {
		return c, &queue.ChainError{Seq: c.Seq + 1, What: "it is missing"}
	}
	return c, nil
}
