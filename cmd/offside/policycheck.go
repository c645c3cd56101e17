package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"offside/screen"
	"offside/screen/policy"
	"offside/tui/ui/safetext"
)

// errPolicy ends a command on policies of which one is not as it should be;
// each complaint was printed before.
var errPolicy = errors.New("not every policy is sound")

// maxPolicyFile bounds what is read of a policy file: the parser refuses much
// less, and says so.
const maxPolicyFile = 2 << 20

// readPolicy reads the policy in a file; "-" is standard input.
func readPolicy(a *app, name string) (*policy.Policy, error) {
	f, size, err := openInput(a.streams, name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if size > maxPolicyFile {
		return nil, fmt.Errorf("%s has %.1f MB; no policy is that large", displayName(name), float64(size)/1e6)
	}
	src, err := io.ReadAll(io.LimitReader(f, maxPolicyFile))
	if err != nil {
		return nil, err
	}
	return screen.Parse(displayName(name), src)
}

// checked is what "policy check" says of one file.
type checked struct {
	File     string             `json:"file"`
	Sound    bool               `json:"sound"` // no mistake, and every sample passes
	Hash     string             `json:"hash,omitempty"`
	Mistakes []policy.Complaint `json:"mistakes"`
	Warnings []policy.Complaint `json:"warnings"`
	Failed   []policy.Complaint `json:"failed_samples"`
	Samples  int                `json:"samples"`
	clauses  int
}

func newPolicyCheck(a *app) *cobra.Command {
	asJSON, strict := false, false
	cmd := &cobra.Command{
		Use:   "check FILE ...",
		Short: "Name every mistake in policy files, and run their samples",
		Long: `Name every mistake in policy files with its line and column, warn of what can
hardly be meant (clauses that nothing reaches, exceptions that lift nothing,
words that a fact is never), and run the samples inside.

Exit code 1 if a file has a mistake or a sample fails; with --strict also if
there is a warning.`,
		Args: atLeastOne("no file named"),
		RunE: func(_ *cobra.Command, args []string) error {
			failed := false
			for _, name := range args {
				c, _, err := checkPolicy(a, name)
				if err != nil {
					return err
				}
				failed = failed || !c.Sound || strict && len(c.Warnings) > 0
				if err := c.print(a.out, asJSON); err != nil {
					return err
				}
			}
			if failed {
				return errPolicy
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON, one object a file")
	cmd.Flags().BoolVar(&strict, "strict", false, "fail on warnings too")
	return cmd
}

// checkPolicy looks at one file and returns its policy if it has no mistake. The
// error is about reading it.
func checkPolicy(a *app, name string) (*checked, *policy.Policy, error) {
	c := &checked{File: displayName(name), Mistakes: []policy.Complaint{}, Warnings: []policy.Complaint{}, Failed: []policy.Complaint{}}
	p, err := readPolicy(a, name)
	var wrong *policy.FileError
	if errors.As(err, &wrong) {
		c.Mistakes = wrong.Complaints
		return c, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	c.Hash, c.clauses = p.Hash(), len(p.Clauses())
	_, odd := screen.Check(p)
	c.Warnings = slices.Concat(c.Warnings, p.Warnings(), odd, screen.Innocents(p))
	slices.SortStableFunc(c.Warnings, func(a, b policy.Complaint) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	for _, t := range screen.Try(p) {
		c.Samples++
		if !t.Passed {
			c.Failed = append(c.Failed, policy.Complaint{Line: t.Sample.Line, Column: t.Sample.Column, What: fmt.Sprintf("%q: %s", t.Sample.Text, t.Wrong)})
		}
	}
	c.Sound = len(c.Failed) == 0
	return c, p, nil
}

func (c *checked) print(w io.Writer, asJSON bool) error {
	if asJSON {
		return jsonTo(w).Encode(c)
	}
	lines := func(kind string, list []policy.Complaint) {
		for _, m := range list {
			m.What = kind + m.What
			fmt.Fprintln(w, safetext.Inline(m.In(c.File), 0))
		}
	}
	lines("", c.Mistakes)
	lines("warning: ", c.Warnings)
	lines("sample fails: ", c.Failed)
	file := safetext.Inline(c.File, 0)
	var err error
	switch {
	case len(c.Mistakes) > 0:
		_, err = fmt.Fprintf(w, "%s: %s\n", file, count(len(c.Mistakes), "mistake"))
	case !c.Sound:
		_, err = fmt.Fprintf(w, "%s: %d of %s failed, %s\n", file, len(c.Failed), count(c.Samples, "sample"), count(len(c.Warnings), "warning"))
	default:
		_, err = fmt.Fprintf(w, "%s: sound: %s, %s passed, %s (%.8s)\n", file, count(c.clauses, "clause"), count(c.Samples, "sample"), count(len(c.Warnings), "warning"), c.Hash)
	}
	return err
}

func newPolicyTry(a *app) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "test [FILE]",
		Short: "Run the samples of a policy file",
		Long: `Run the samples of a policy file and print what each gave: of the policy in force
in the queue, or the built-in one, if no file is named. Exit code 1 if one fails.`,
		Args: atMostOne("one policy file"),
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := currentPolicy(cmd.Context(), a, strings.Join(args, ""))
			if err != nil {
				return err
			}
			return printTrials(a.out, p, screen.Try(p), asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON, one object a sample")
	return cmd
}

func printTrials(w io.Writer, p *policy.Policy, trials []screen.Trial, asJSON bool) error {
	t := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	enc := jsonTo(w)
	failed := 0
	for i := range trials {
		trial := &trials[i]
		mark := "✓"
		if !trial.Passed {
			mark = "✗"
			failed++
		}
		if asJSON {
			if err := enc.Encode(trial); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(t, "%s\tline %d\t%s\t%s\t%s\n", mark, trial.Sample.Line, trial.Assessment.Verdict, safetext.Inline(clausesOf(trial.Assessment), 0), safetext.Inline(trial.Sample.Text, 60))
		if !trial.Passed {
			fmt.Fprintf(t, "\t\t\t\t  %s\n", safetext.Inline(trial.Wrong, 0))
		}
	}
	if !asJSON {
		if err := t.Flush(); err != nil {
			return err
		}
		fmt.Fprintf(w, "%s@%.8s: %d of %s passed\n", safetext.Inline(p.Name(), 40), p.Hash(), len(trials)-failed, count(len(trials), "sample"))
	}
	if failed > 0 {
		return fmt.Errorf("%s failed", count(failed, "sample"))
	}
	return nil
}

// clausesOf names the clauses and exceptions of an assessment.
func clausesOf(a *screen.Assessment) string {
	var names []string
	for _, d := range a.Detections {
		name := d.Clause
		if d.Exception != "" {
			name += "/" + d.Exception
		}
		if name != "" && !strings.Contains(" "+strings.Join(names, " ")+" ", " "+name+" ") {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return "–"
	}
	return strings.Join(names, " ")
}
