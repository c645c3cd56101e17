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
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"offside/queue"
	"offside/queue/shared"
	"offside/tui/ui/safetext"
)

// filterFlags are the flags that say which items of a queue are meant.
func filterFlags(f *pflag.FlagSet, q *queue.Query) {
	f.StringVar((*string)(&q.Order), "order", string(queue.ByRank), "rank, age, or doubt: what screening is least sure of first")
	f.StringVar((*string)(&q.Lane), "lane", "", "only this lane")
	attributeFlags(f, q)
}

// attributeFlags adds the flags that ask for what is in a message or in its
// findings.
func attributeFlags(f *pflag.FlagSet, q *queue.Query) {
	f.StringVar(&q.Clause, "clause", "", "only with a finding under this clause")
	f.StringVar(&q.Rule, "rule", "", "only with a hit of this rule")
	f.StringVar((*string)(&q.Class), "class", "", "only with this class of contact information")
	f.StringVar(&q.Sender, "sender", "", "only of this sender")
	f.StringVar(&q.Thread, "thread", "", "only of this thread")
	f.StringVar(&q.Value, "value", "", "only with this canonical value, as +14155552671")
}

// checkFilters refuses an order that there is not. What to look for is not
// checked: policies name clauses, rules and classes of their own.
func checkFilters(q *queue.Query) error {
	if q.Order != queue.ByRank && q.Order != queue.ByAge && q.Order != queue.ByDoubt {
		return usage("there is no order %q; the orders are %s, %s and %s", q.Order, queue.ByRank, queue.ByAge, queue.ByDoubt)
	}
	return nil
}

// listOptions are the flags of "offside list".
type listOptions struct {
	query   queue.Query
	decided bool
	limit   int
	json    bool
}

func newList(a *app) *cobra.Command {
	o := listOptions{}
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the items of a queue",
		Long: `List what is open in the queue, the most urgent first, or with --decided what is
decided, in the order of the decisions. --json prints one item a line.`,
		Example: `  offside list --clause C1 --limit 20
  offside list --value +14155552671
  offside list --decided --json`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runList(cmd.Context(), a, &o) },
	}
	f := cmd.Flags()
	filterFlags(f, &o.query)
	f.BoolVar(&o.decided, "decided", false, "what is decided, not what is open")
	f.IntVar(&o.limit, "limit", 0, "how many to list; 0 is all")
	f.BoolVar(&o.json, "json", false, "print JSON, one item a line")
	return cmd
}

func runList(ctx context.Context, a *app, o *listOptions) error {
	if err := checkFilters(&o.query); err != nil {
		return err
	}
	if o.decided {
		o.query.Order = queue.ByDecision
	}
	return a.onQueue(ctx, func(store *shared.Store) error {
		show, flush := listPrinter(a.out, o.json)
		n := 0
		for it, err := range itemsOf(ctx, store, o.query) {
			if err != nil {
				return errors.Join(err, flush())
			}
			if err := show(it); err != nil {
				return err
			}
			if n++; n == o.limit {
				break
			}
		}
		if n == 0 && !o.json {
			fmt.Fprintln(a.err, "offside: "+o.nothing())
		}
		return flush()
	})
}

// nothing says that the list is empty.
func (o *listOptions) nothing() string {
	switch {
	case o.query != queue.Query{Order: o.query.Order}:
		return "there is no such item"
	case o.decided:
		return "nothing is decided yet"
	}
	return "nothing is open"
}

// itemsOf goes through a query page by page.
func itemsOf(ctx context.Context, store queue.Store, q queue.Query) iter.Seq2[*queue.Item, error] {
	return func(yield func(*queue.Item, error) bool) {
		q.Limit = 200
		for {
			page, err := store.Page(ctx, q)
			if err != nil {
				yield(nil, err)
				return
			}
			for i := range page.Items {
				if !yield(&page.Items[i], nil) {
					return
				}
			}
			if !page.More {
				return
			}
			q.After = page.Last
		}
	}
}

// tableRows is after how many rows a table without an end begins anew: its
// columns are as wide as what stands in them, so all of it is kept until then.
const tableRows = 1000

// listPrinter prints items one by one; flush comes at the end.
func listPrinter(w io.Writer, asJSON bool) (show func(*queue.Item) error, flush func() error) {
	if asJSON {
		enc := jsonTo(w)
		return func(it *queue.Item) error { return enc.Encode(it) }, func() error { return nil }
	}
	t, n := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0), 0
	return func(it *queue.Item) error {
		if n++; n%tableRows == 0 {
			if err := t.Flush(); err != nil {
				return err
			}
		}
		state := string(it.State)
		switch {
		case it.Decision != nil:
			state = string(it.Decision.Outcome) + " by " + safetext.Inline(it.Decider, 20)
		case it.Claim != nil:
			state += " by " + safetext.Inline(it.Claim.Actor, 20)
		}
		_, err := fmt.Fprintf(t, "@%d\t%s\t%s\t%s\t%.2f\t%s\t%s\n", it.Number, safetext.Inline(it.Message.ID, 30), it.Assessment.Verdict,
			state, it.Assessment.Priority, safetext.Inline(string(it.Lane), 12), safetext.Inline(it.Message.Text, 48))
		return err
	}, t.Flush
}

// oneItem wants one argument that names an item.
func oneItem(cmd *cobra.Command, args []string) error {
	return exactly(1, "one item, by its message's id or its number as @12")(cmd, args)
}

func newShow(a *app) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "show ITEM",
		Short: "Show one item: the message, what was found, why, and where it stands",
		Long: `Show one item. ITEM is the id of a message, whose newest item is meant, or the
number of an item as @12.`,
		Args: oneItem,
		RunE: func(cmd *cobra.Command, args []string) error { return runShow(cmd.Context(), a, args[0], asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func runShow(ctx context.Context, a *app, name string, asJSON bool) error {
	return a.onQueue(ctx, func(store *shared.Store) error {
		it, err := itemNamed(ctx, store, name)
		if err != nil {
			return err
		}
		if asJSON {
			return jsonTo(a.out).Encode(&it)
		}
		h, err := handbookFor(ctx, store, &it)
		if err != nil {
			return err
		}
		if err := printItem(a.out, &it, h); err != nil {
			return err
		}
		where := standing(&it)
		if d := it.Decision; d != nil && d.Note != "" {
			where += "\n  note: " + safetext.Inline(d.Note, 0)
		}
		if it.Open() {
			where += "\n  " + ranking(it.Terms(time.Now()))
		}
		_, err = fmt.Fprintf(a.out, "  @%d  %s\n", it.Number, where)
		return err
	})
}

// standing says in one line where an item stands.
func standing(it *queue.Item) string {
	s := string(it.State) + " in lane " + string(it.Lane)
	switch {
	case it.State == queue.Purged:
		s = "purged: what was written is erased"
		if it.Decision != nil {
			s += ", " + string(it.Decision.Outcome) + " by " + it.Decider + " stands"
		}
	case it.Decision != nil:
		s = "decided: " + string(it.Decision.Outcome)
		if it.Decision.Exception != "" {
			s += " " + it.Decision.Exception
		}
		s += " by " + it.Decider + " as event " + strconv.FormatUint(it.Event, 10)
	case it.Claim != nil:
		s += " by " + it.Claim.Actor + " until " + it.Claim.Until.Local().Format("15:04:05") + ", token " + strconv.FormatUint(it.Claim.Token, 10)
	case it.State == queue.Snoozed:
		s += " until " + it.Wakes.Local().Format("2006-01-02 15:04")
	}
	return safetext.Inline(s, 0)
}

// ranking says why an item stands where it does.
func ranking(t queue.Terms) string {
	if t.ByLot {
		return fmt.Sprintf("rank %.2f: placed by lot at %.2f, whatever is in it; waiting %s counts %.2f", t.Score(), t.Priority, t.Waited.Round(time.Minute), t.AgeTerm)
	}
	return fmt.Sprintf("rank %.2f: priority %.2f counts %.2f, its value in %s counts %.2f, waiting %s counts %.2f", t.Score(), t.Priority, t.PriorityTerm,
		count(t.Reach, "item"), t.ReachTerm, t.Waited.Round(time.Minute), t.AgeTerm)
}

// errNoItem: no item has that id or number.
var errNoItem = errors.New("the queue has no item")

// itemNamed finds an item by a message's id or by its number, as @12.
// errNoItem.
func itemNamed(ctx context.Context, store *shared.Store, name string) (queue.Item, error) {
	digits, byNumber := strings.CutPrefix(name, "@")
	n, err := strconv.ParseUint(digits, 10, 64)
	var it queue.Item
	if byNumber && err == nil {
		it, err = store.Get(ctx, n)
	} else {
		it, err = store.Find(ctx, name)
	}
	if errors.Is(err, queue.ErrNotFound) {
		return it, fmt.Errorf("%w %q", errNoItem, name)
	}
	return it, err
}

// outcomeOf is what commands on items print with --json.
type outcomeOf struct {
	Item  *queue.Item     `json:"item"` // as it stands now; null: there was none
	Seq   uint64          `json:"seq"`  // of the last event, 0: none
	Undid queue.EventType `json:"undid,omitempty"`
	Redid queue.EventType `json:"redid,omitempty"`
}
