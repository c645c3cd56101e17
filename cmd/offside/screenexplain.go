package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"offside/screen"
	"offside/screen/contact"
	"offside/screen/intake"
	"offside/tui/ui/safetext"
)

// explanation is what "offside screen --explain --json" writes for a message.
type explanation struct {
	Message    *screen.Message    `json:"message"`
	Candidates []screen.Candidate `json:"candidates"`
	// Cut says that there was more to look at than anybody needs, and that the
	// rest was left.
	Cut    bool   `json:"cut,omitempty"`
	Engine string `json:"engine"`
}

// explaining is one run of "offside screen --explain".
type explaining struct {
	*screening
	screener *screen.Screener
	threads  *screen.Threads
	scratch  screen.Scratch
	out      *bufio.Writer
}

// runScreenExplain says what became of each candidate in the messages, and
// queues nothing. An input that is no file is itself the message.
func runScreenExplain(ctx context.Context, s *screening) error {
	p, facts, err := s.settings()
	if err == nil && p == nil {
		p, err = currentPolicy(ctx, s.app, "")
	}
	if err != nil {
		return err
	}
	e := &explaining{screening: s, screener: screen.New(p, screen.Options{Facts: facts}), threads: screen.NewThreads(1000, nil), out: bufio.NewWriter(s.app.out)}
	var failed error
	for _, name := range s.options.inputs {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		failed = errors.Join(failed, e.input(ctx, name))
	}
	bad := s.bad.end()
	if err := errors.Join(failed, e.out.Flush()); err != nil {
		return err
	}
	return bad
}

func (e *explaining) input(ctx context.Context, name string) error {
	if _, err := os.Stat(name); err != nil && !namesInput(name) {
		return e.message(ctx, &screen.Message{ID: "text", Text: strings.ToValidUTF8(name, "\uFFFD")})
	}
	f, _, err := openInput(e.streams, name)
	if err != nil {
		return err
	}
	defer f.Close()
	in, err := intake.NewReader(displayName(name), f, e.reading())
	if err != nil {
		return err
	}
	for ctx.Err() == nil {
		m, err := in.Next()
		var bad *intake.LineError
		switch {
		case errors.As(err, &bad):
			e.bad.add(bad)
			continue
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		}
		if err := e.message(ctx, &m); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// namesInput reports whether an argument that is no file was meant as one: it
// is "-", or a name without blanks that ends as inputs do.
func namesInput(name string) bool {
	endings := []string{".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".txt", ".gz"}
	return name == "-" || !strings.ContainsAny(name, " \n") && slices.Contains(endings, strings.ToLower(filepath.Ext(name)))
}

func (e *explaining) message(ctx context.Context, m *screen.Message) error {
	w, err := e.threads.Window(ctx, m.Thread)
	if err != nil {
		return err
	}
	x := explanation{Message: m, Candidates: e.screener.Explain(m, w, &e.scratch), Cut: e.scratch.Cut(), Engine: screen.Engine}
	if e.options.json {
		return jsonTo(e.out).Encode(x)
	}
	_, err = io.WriteString(e.out, x.page())
	return err
}

// page is the explanation as people read it. All of it is safe for a terminal.
func (x *explanation) page() string {
	var b strings.Builder
	m := x.Message
	fmt.Fprintf(&b, "%s\n", safetext.Inline(cmp.Or(m.ID, "message"), 60))
	for line := range strings.SplitSeq(m.Text, "\n") {
		fmt.Fprintf(&b, "  │ %s\n", safetext.Inline(line, 0))
	}
	if len(x.Candidates) == 0 {
		b.WriteString("  nothing in it looks like contact information\n")
	}
	for i := range x.Candidates {
		explainCandidate(&b, &x.Candidates[i])
	}
	if x.Cut {
		b.WriteString("  more than that was not looked at: there is too much of it\n")
	}
	b.WriteByte('\n')
	return b.String()
}

func explainCandidate(b *strings.Builder, c *screen.Candidate) {
	fmt.Fprintf(b, "  %d–%d  %-10s  %s %s  %s\n", c.Start, c.End, c.Outcome, safetext.Inline(string(c.Class), 40), c.Act, safetext.Inline(c.Text, 60))
	if d := c.Detection; d != nil {
		fmt.Fprintf(b, "      %s, confidence %.2f, whose: %s", d.Rule, d.Confidence, d.Subject)
		if d.Value != "" {
			fmt.Fprintf(b, ", read as %s", safetext.Inline(d.Value, 60))
		}
		if len(d.Evasions) > 0 {
			fmt.Fprintf(b, ", evasions: %s", names(d.Evasions))
		}
		if len(d.Cues) > 0 {
			fmt.Fprintf(b, ", cues: %s", names(d.Cues))
		}
		b.WriteByte('\n')
		for _, why := range d.Evidence {
			fmt.Fprintf(b, "      %s\n", safetext.Inline(why, 200))
		}
	}
	if c.Phone != nil {
		fmt.Fprintf(b, "      %s\n", phoneLine(c.Phone))
	}
	reason := c.Reason
	if c.Detection != nil && (c.Outcome == screen.OutcomeHit || c.Outcome == screen.OutcomeShadow) {
		reason = fmt.Sprintf("%s %s: %s", c.Detection.Verdict, c.Detection.Clause, reason)
	}
	fmt.Fprintf(b, "      %s\n", safetext.Inline(reason, 0))
}

// names lists evasions or cues.
func names[T contact.Evasion | contact.Cue](list []T) string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = string(x)
	}
	return strings.Join(out, " ")
}

// phoneLine says what the numbering plans make of a row of digits.
func phoneLine(p *screen.PhoneFacts) string {
	fit := "no numbering plan fits"
	switch {
	case p.Valid:
		fit = "valid"
	case p.Possible:
		fit = "of a possible length, not assigned"
	}
	where := strings.TrimSpace(p.Region + " " + p.Kind)
	if where != "" {
		fit = where + ", " + fit
	}
	return fmt.Sprintf("digits %s: %s", safetext.Inline(p.Digits, 30), fit)
}
