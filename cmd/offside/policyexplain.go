package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"offside/queue"
	"offside/queue/shared"
	"offside/screen"
	"offside/screen/contact"
	"offside/screen/intake"
	"offside/screen/policy"
	"offside/tui/ui/safetext"
)

// explainOptions are the flags of "offside policy explain".
type explainOptions struct {
	policy string
	facts  map[string]string
	whatIf map[string]string
	item   bool // the argument is a message's id
	json   bool
}

func newPolicyExplain(a *app) *cobra.Command {
	o := explainOptions{}
	cmd := &cobra.Command{
		Use:   "explain TEXT|FILE|-|@NUMBER",
		Short: "Say why a text gets its verdict, and what would change it",
		Long: `Say why a text gets its verdict: the clause each finding falls under, the value
of every fact and whether each condition held, and of each exception what was
missing. FILE holds messages as "offside screen" reads them; "-" is standard
input; @12 is an item of the queue, and so is a message's id with --item.

The policy is that of --policy, else the one in force in the queue, else the
built-in one.

--fact gives facts that the text does not say. --what-if then changes some and
shows the verdict before and after; nothing is detected again.

Facts: ` + strings.Join(screen.Flippable(), ", ") + `.`,
		Example: `  offside policy explain "mail me at jo@example.com"
  offside policy explain --fact client.plan=plus --what-if contract.state=active "mail me at jo@example.com"
  offside policy explain @12 --what-if client.plan=enterprise`,
		Args: exactly(1, "one text, file or item"),
		RunE: func(cmd *cobra.Command, args []string) error { return runExplain(cmd.Context(), a, &o, args[0]) },
	}
	policyFlag(cmd, &o.policy)
	cmd.Flags().BoolVar(&o.item, "item", false, "the argument is the id of a message in the queue")
	cmd.Flags().StringToStringVar(&o.facts, "fact", nil, "facts that the text does not say: contract.state=none")
	cmd.Flags().StringToStringVar(&o.whatIf, "what-if", nil, "facts to change, to see what would happen: contract.state=active")
	cmd.Flags().BoolVar(&o.json, "json", false, "print JSON, one object a message")
	return cmd
}

// explained is one message with what the policy says of it, and would say.
type explained struct {
	screen.Record
	WhatIf *screen.Assessment `json:"what_if,omitempty"`
}

func runExplain(ctx context.Context, a *app, o *explainOptions, arg string) error {
	if o.item || itemNumber.MatchString(arg) {
		return explainItem(ctx, a, o, arg)
	}
	p, err := currentPolicy(ctx, a, o.policy)
	if err != nil {
		return err
	}
	next, closeInput, err := explainInput(a, arg)
	if err != nil {
		return err
	}
	defer closeInput()
	e := newExplainer(a, o, p)
	bad := false
	for {
		m, err := next()
		var line *intake.LineError
		switch {
		case err == io.EOF && bad:
			return errBadInput
		case err == io.EOF:
			return nil
		case errors.As(err, &line):
			fmt.Fprintf(a.err, "offside: %s\n", oneLine(err))
			bad = true
			continue
		case err != nil:
			return err
		}
		w, _ := e.threads.Window(ctx, m.Thread) // without a store to load from, it cannot fail
		if err := e.explain(e.screener, &m, e.screener.Detect(&m, w, &e.scratch)); err != nil {
			return err
		}
	}
}

// itemNumber is how an item is called by its number.
var itemNumber = regexp.MustCompile(`^@[0-9]+$`)

// explainItem explains an item of the queue, under the facts that were given
// when it came in.
func explainItem(ctx context.Context, a *app, o *explainOptions, name string) error {
	return a.onQueue(ctx, func(store *shared.Store) error {
		it, err := itemNamed(ctx, store, name)
		if err != nil {
			return err
		}
		p, err := inForceOrDefault(ctx, store)
		if o.policy != "" {
			p, err = readPolicy(a, o.policy)
		}
		if err != nil {
			return err
		}
		e := newExplainer(a, o, p)
		then, err := e.screener.Under(it.Assessment.Given, it.EnqueuedAt)
		if err != nil {
			return fmt.Errorf("item %s: %w", name, err)
		}
		return e.explain(then, &it.Message, then.HitsOf(&it.Message, it.Before, it.Assessment, &e.scratch))
	})
}

// explainInput returns the messages that the argument stands for: those of a
// file, or the argument itself as one.
func explainInput(a *app, arg string) (next func() (screen.Message, error), closeInput func() error, err error) {
	if _, err := os.Stat(arg); err != nil && !namesInput(arg) {
		done := false
		next = func() (screen.Message, error) {
			if done {
				return screen.Message{}, io.EOF
			}
			done = true
			return screen.Message{ID: "text", Text: strings.ToValidUTF8(arg, "\uFFFD")}, nil
		}
		return next, func() error { return nil }, nil
	}
	f, _, err := openInput(a.streams, arg)
	if err != nil {
		return nil, nil, err
	}
	in, err := intake.NewReader(displayName(arg), f, intake.Options{})
	if err != nil {
		return nil, nil, errors.Join(err, f.Close())
	}
	return in.Next, f.Close, nil
}

// explainer explains messages one by one.
type explainer struct {
	*app
	options  *explainOptions
	screener *screen.Screener
	threads  *screen.Threads
	scratch  screen.Scratch
	book     *screen.Handbook
}

func newExplainer(a *app, o *explainOptions, p *policy.Policy) *explainer {
	s := screen.New(p, screen.Options{})
	return &explainer{app: a, options: o, screener: s, threads: screen.NewThreads(1000, nil), book: s.Handbook()}
}

// explain explains what s makes of the hits in m.
func (e *explainer) explain(s *screen.Screener, m *screen.Message, hits []contact.Hit) error {
	given, err := e.missingFacts(m)
	if err != nil {
		return usage("policy explain: --fact %w", err)
	}
	before, err := s.WhatIf(m, given, hits)
	if err != nil {
		return usage("policy explain: --fact: %w", err)
	}
	out := explained{Record: screen.Record{Message: m, Assessment: before}}
	if len(e.options.whatIf) > 0 {
		maps.Copy(given, e.options.whatIf)
		if out.WhatIf, err = s.WhatIf(m, given, hits); err != nil {
			return usage("policy explain: --what-if: %w", err)
		}
	}
	if e.options.json {
		enc := jsonTo(e.out)
		return enc.Encode(out)
	}
	_, err = io.WriteString(e.out, e.page(&out))
	return err
}

// missingFacts are those of the given facts that the message does not say.
func (e *explainer) missingFacts(m *screen.Message) (map[string]string, error) {
	out := make(map[string]string, len(e.options.facts))
	for name, value := range e.options.facts {
		if !slices.Contains(screen.Flippable(), name) {
			return nil, fmt.Errorf("%s: there is no such fact; there are %s", name, strings.Join(screen.Flippable(), ", "))
		}
		if !e.screener.Says(m, name) {
			out[name] = value
		}
	}
	return out, nil
}

// page is the explanation as people read it. All of it is safe for a terminal.
func (e *explainer) page(x *explained) string {
	var b strings.Builder
	a := x.Assessment
	fmt.Fprintf(&b, "%s  priority %.2f  %s@%.8s", strings.ToUpper(string(a.Verdict)), a.Priority, safetext.Inline(a.Policy.Name, 40), a.Policy.Hash)
	if a.Lane != "" {
		b.WriteString("  lane " + safetext.Inline(a.Lane, 40))
	}
	b.WriteByte('\n')
	for line := range strings.SplitSeq(marked(x.Message.Text, a.Detections), "\n") {
		fmt.Fprintf(&b, "  │ %s\n", line)
	}
	if len(a.Detections) == 0 {
		b.WriteString("\nnothing was found in it\n")
	}
	for i := range a.Detections {
		e.finding(&b, i, &a.Detections[i])
	}
	if x.WhatIf != nil {
		e.flips(&b, a, x.WhatIf)
	}
	b.WriteByte('\n')
	return b.String()
}

// finding prints one detection with the reasons of its verdict.
func (e *explainer) finding(b *strings.Builder, i int, d *screen.Detection) {
	value := ""
	if d.Value != "" {
		value = "  read as " + safetext.Inline(d.Value, 60)
	}
	fmt.Fprintf(b, "\n%s %s · %s · %s  confidence %.2f  %s%s\n", safetext.Number(i+1), safetext.Inline(string(d.Class), 40), d.Act, d.Subject, d.Confidence, d.Rule, value)
	fmt.Fprintf(b, "  %s: %s\n", d.Verdict, safetext.Inline(d.Reason, 0))
	of := "–"
	for _, c := range d.Because {
		if c.Of != of {
			of = c.Of
			fmt.Fprintf(b, "  %s\n", safetext.Inline(e.heading(of, d), 0))
		}
		mark := "✓"
		switch {
		case len(c.Unknown) > 0:
			mark = "?"
		case !c.Holds:
			mark = "✗"
		}
		fmt.Fprintf(b, "    %s %s  [%s]\n", mark, safetext.Inline(c.Text, 0), safetext.Inline(factValues(c.Facts), 200))
	}
}

// heading names a clause or an exception, with what became of it.
func (e *explainer) heading(id string, d *screen.Detection) string {
	if c, ok := e.book.Clause(id); ok {
		return c.ID + " " + c.Title + " (" + c.Severity + ")"
	}
	x, ok := e.book.Exception(id)
	switch {
	case !ok:
		return "no clause"
	case slices.ContainsFunc(d.Because, func(c screen.Because) bool { return c.Of == id && !c.Holds && len(c.Unknown) == 0 }):
		return x.ID + " " + x.Title + ": does not hold"
	case d.Verdict == screen.Exception && id == d.Exception:
		return x.ID + " " + x.Title + ": holds, and lifts " + d.Clause
	case x.Evidence == "":
		return x.ID + " " + x.Title + ": a reviewer decides"
	}
	return x.ID + " " + x.Title + ": a reviewer decides, who must see: " + x.Evidence
}

func factValues(facts map[string]string) string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(facts)) {
		out = append(out, name+" = "+facts[name])
	}
	return strings.Join(out, ", ")
}

// flips prints what the changed facts change.
func (e *explainer) flips(b *strings.Builder, before, after *screen.Assessment) {
	fmt.Fprintf(b, "\nwhat if %s: %s → %s\n", safetext.Inline(factValues(e.options.whatIf), 0), before.Verdict, after.Verdict)
	if was, is := laneOf(before), laneOf(after); was != is {
		fmt.Fprintf(b, "  lane %s → %s\n", safetext.Inline(was, 40), safetext.Inline(is, 40))
	}
	for i := range after.Detections {
		was, is := &before.Detections[i], &after.Detections[i]
		if was.Verdict == is.Verdict && was.Clause == is.Clause && was.Exception == is.Exception {
			fmt.Fprintf(b, "  %s stays %s\n", safetext.Number(i+1), is.Verdict)
			continue
		}
		fmt.Fprintf(b, "  %s %s\n", safetext.Number(i+1), safetext.Inline(under(was)+" → "+under(is)+": "+is.Reason, 0))
	}
}

// laneOf is the lane that an assessment leads to.
func laneOf(a *screen.Assessment) string { return cmp.Or(a.Lane, string(queue.LaneMain)) }

// under is a finding in short: "violation under C1".
func under(d *screen.Detection) string {
	switch {
	case d.Clause == "":
		return string(d.Verdict)
	case d.Exception != "":
		return fmt.Sprintf("%s under %s by %s", d.Verdict, d.Clause, d.Exception)
	}
	return fmt.Sprintf("%s under %s", d.Verdict, d.Clause)
}
