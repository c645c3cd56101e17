package main

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"offside/queue"
	"offside/queue/shared"
	"offside/tui/ui/safetext"
)

// bulkOptions are the flags of "offside bulk".
type bulkOptions struct {
	decide decideOptions
	query  queue.Query
	lane   string
	wait   time.Duration
	resume string
	dryRun bool
	json   bool
}

func newBulk(a *app) *cobra.Command {
	o := &bulkOptions{wait: 24 * time.Hour}
	cmd := &cobra.Command{
		Use:   "bulk confirm|dismiss|exception|skip|snooze|escalate|undo [ITEM ...]",
		Short: "Do one thing to many items at once",
		Long: `Do one thing to the items named, or to every open item that the filters leave.
What somebody else holds, or what has changed, is left as it is and named. Each
item gets its own event; "offside undo" takes all of it back at once, and they
are pending again. When it is interrupted, --resume goes on with it.`,
		Example: `  offside bulk dismiss --value +14155552671 --dry-run
  offside bulk dismiss --value +14155552671
  offside bulk escalate m-1 m-2 @17`,
		Args: atLeastOne("say what to do: confirm, dismiss, exception, skip, snooze, escalate or undo"),
		RunE: func(cmd *cobra.Command, args []string) error { return runBulk(cmd.Context(), a, o, args[0], args[1:]) },
	}
	f := cmd.Flags()
	filterFlags(f, &o.query)
	o.decide.flags(f)
	f.StringVar(&o.lane, "to", string(queue.LaneLead), "with escalate: the lane")
	f.Var((*duration)(&o.wait), "for", "with snooze: how long, as 2d or 36h")
	f.StringVar(&o.resume, "resume", "", "go on with the bulk of this name, after it was interrupted")
	f.BoolVar(&o.dryRun, "dry-run", false, "say how many items it would be about, and change nothing")
	f.BoolVar(&o.json, "json", false, "print what became of it as JSON")
	return cmd
}

// command is what is done to each item.
func (o *bulkOptions) command(verb string) (queue.Command, error) {
	c := queue.Command{Do: queue.Verb(verb), Bulk: o.resume}
	switch {
	case isOutcome(verb):
		o.decide.decision.Outcome = queue.Outcome(verb)
		c.Do, c.Decision = queue.DoDecide, &o.decide.decision
	case c.Do == queue.DoSnooze:
		c.Until = time.Now().Add(o.wait)
	case c.Do == queue.DoEscalate:
		c.Lane = queue.Lane(o.lane)
	case c.Do != queue.DoSkip && c.Do != queue.DoUndo:
		return c, usage("there is no bulk %q; there are confirm, dismiss, exception, skip, snooze, escalate and undo", verb)
	}
	return c, nil
}

func runBulk(ctx context.Context, a *app, o *bulkOptions, verb string, names []string) error {
	command, err := o.command(verb)
	if err != nil {
		return err
	}
	if err := checkFilters(&o.query); err != nil {
		return err
	}
	job := queue.BulkJob{Command: command}
	job.Command.Actor = a.who()
	if o.query != (queue.Query{Order: o.query.Order}) {
		job.Query = &o.query
	}
	switch {
	case (job.Query != nil) == (len(names) > 0):
		return usage("bulk takes either items or filters that say which")
	case job.Query != nil && job.Command.Do == queue.DoUndo:
		return usage("bulk undo takes items; offside undo takes back a whole bulk")
	}
	return a.onQueue(ctx, func(store *shared.Store) error {
		if err := o.check(ctx, store, &job.Command); err != nil {
			return err
		}
		if job.Items, err = picked(ctx, store, names); err != nil {
			return err
		}
		if o.dryRun {
			return o.foretell(ctx, a, store, &job)
		}
		return o.run(ctx, a, store, &job, verb)
	})
}

// check refuses what the queue's policy does not know.
func (o *bulkOptions) check(ctx context.Context, store *shared.Store, c *queue.Command) error {
	switch {
	case c.Decision != nil:
		return o.decide.knownInForce(ctx, store)
	case c.Do == queue.DoEscalate:
		return checkLane(ctx, store, c.Lane)
	}
	return nil
}

// foretell says how many items a job would be about.
func (o *bulkOptions) foretell(ctx context.Context, a *app, store *shared.Store, job *queue.BulkJob) error {
	n, err := about(ctx, store, job)
	switch {
	case err != nil:
	case o.json:
		err = jsonTo(a.out).Encode(map[string]int{"items": n})
	default:
		_, err = fmt.Fprintf(a.out, "it would be about %s\n", count(n, "item"))
	}
	return err
}

// run does the job, and says what became of it.
func (o *bulkOptions) run(ctx context.Context, a *app, store *shared.Store, job *queue.BulkJob, verb string) error {
	bar := newProgress(a.streams, verb, int64(len(job.Items)), false)
	job.Progress = func(r queue.BulkReport) { bar.set(int64(r.Done + len(r.Refused))) }
	report, err := job.Run(ctx, store)
	bar.done()
	if printed := printBulk(a, &report, o.json); err == nil {
		return printed
	}
	return fmt.Errorf("%w; to go on with it: --resume %s", err, report.Bulk)
}

// picked finds the items named, each once.
func picked(ctx context.Context, store *shared.Store, names []string) ([]queue.Picked, error) {
	var out []queue.Picked
	seen := make(map[uint64]bool)
	for _, name := range names {
		it, err := itemNamed(ctx, store, name)
		if err != nil {
			return nil, err
		}
		if !seen[it.Number] {
			out = append(out, queue.Picked{Number: it.Number})
		}
		seen[it.Number] = true
	}
	return out, nil
}

// about counts the items of a job.
func about(ctx context.Context, store *shared.Store, job *queue.BulkJob) (int, error) {
	if job.Query == nil {
		return len(job.Items), nil
	}
	n := 0
	for _, err := range itemsOf(ctx, store, *job.Query) {
		if err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

// printBulk says what became of a bulk, naming what was left.
func printBulk(a *app, r *queue.BulkReport, asJSON bool) error {
	if asJSON {
		return jsonTo(a.out).Encode(r)
	}
	fmt.Fprintf(a.out, "%s done", count(r.Done, "item"))
	if n := len(r.Refused); n > 0 {
		fmt.Fprintf(a.out, ", %d left as they are", n)
	}
	_, err := fmt.Fprintf(a.out, " (bulk %s)\n", r.Bulk)
	for _, x := range r.Refused {
		_, err = fmt.Fprintf(a.out, "  @%d: %s\n", x.Item, safetext.Inline(x.Why, 0))
	}
	return err
}

// rewind is "offside undo" and "offside redo".
type rewind struct {
	acting
	word string // what was done to what is named in the answer
}

func newUndo(a *app) *cobra.Command {
	return newRewind(a, queue.DoUndo, "taken back", "Take back your last action, or that on an item",
		`Take back your last decision, skip, snooze or escalation, or that on an item.
The item is then claimed by you. A bulk is taken back as one, and its items are
pending again. It works after any number of restarts.`)
}

func newRedo(a *app) *cobra.Command {
	return newRewind(a, queue.DoRedo, "done again", "Do again what you took back last, or last on an item",
		`Do again what you took back last with undo, or last on an item, as it was. A new
action on an item ends its redo.`)
}

func newRewind(a *app, verb queue.Verb, word, short, long string) *cobra.Command {
	o := &rewind{acting{app: a, command: queue.Command{Do: verb}}, word}
	cmd := &cobra.Command{
		Use: string(verb) + " [ITEM]", Short: short, Long: long,
		Args: atMostOne("one item"),
		RunE: func(cmd *cobra.Command, args []string) error { return o.run(cmd.Context(), strings.Join(args, "")) },
	}
	cmd.Flags().BoolVar(&o.json, "json", false, "print what became of it as JSON")
	return cmd
}

func (o *rewind) run(ctx context.Context, name string) error {
	return o.onQueue(ctx, func(store *shared.Store) error {
		if err := o.aim(ctx, store, name); err != nil {
			return err
		}
		r, report, err := queue.Unwind(ctx, store, o.command, nil)
		switch {
		case report.Bulk != "":
			if printed := printBulk(o.app, &report, o.json); err == nil {
				err = printed
			}
			return err
		case err != nil:
			return o.refused(err, name)
		case o.json:
			return jsonTo(o.out).Encode(outcomeOf{Item: r.Item, Seq: r.Seq, Undid: r.Undid, Redid: r.Redid})
		}
		fmt.Fprintf(o.out, "%s: %s%s\n", o.word, r.Undid, r.Redid)
		return o.report(queue.Result{Item: r.Item})
	})
}

func newHistory(a *app) *cobra.Command {
	asJSON, limit := false, 0
	cmd := &cobra.Command{
		Use:   "history",
		Short: "List what you did, and can take back or do again, the latest first",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.onQueue(cmd.Context(), func(store *shared.Store) error {
				all, err := store.History(cmd.Context(), queue.HistoryQuery{Actor: a.who().Name, Limit: limit})
				if err != nil {
					return err
				}
				for i := range all {
					if asJSON {
						err = jsonTo(a.out).Encode(&all[i])
					} else {
						err = printAction(a.out, &all[i])
					}
					if err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
	cmd.Flags().IntVar(&limit, "limit", 20, "how many to list")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON, one action a line")
	return cmd
}

func printAction(w io.Writer, x *queue.Action) error {
	what := string(x.Type)
	if x.Outcome != "" {
		what += " " + string(x.Outcome)
	}
	if x.Undone {
		what += ", taken back"
	}
	about := fmt.Sprintf("@%d %s", x.Item, x.Message)
	if x.Bulk != "" {
		about = fmt.Sprintf("%s at once (bulk %s)", count(x.Items, "item"), x.Bulk)
	}
	_, err := fmt.Fprintf(w, "%d  %s  %s: %s\n", x.Seq, x.At.Local().Format("2006-01-02 15:04:05"), safetext.Inline(about, 60), what)
	return err
}
