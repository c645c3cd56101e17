// Package format writes labels in the forms that datasets have.
package format

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"offside/data"
)

// ErrUnknown: no format has that name.
var ErrUnknown = errors.New("unknown format")

// Writer writes labels, and what takes earlier ones back, one by one. Close finishes the output, but does not
// close what is below it.
type Writer interface {
	Write(l *data.Label) error
	Retract(r *data.Retraction) error
	Close() error
}

// Names returns the names that New knows.
func Names() []string { return []string{"jsonl", "csv"} }

// ForFile returns the name of the format that a file's name asks for by its
// ending: jsonl where it has none, and "" for an ending that is of no format,
// so that nothing is called what it is not.
func ForFile(name string) string {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".csv":
		return "csv"
	case "", ".jsonl", ".ndjson", ".json":
		return "jsonl"
	}
	return ""
}

// New returns a writer of the named format onto w. ErrUnknown.
func New(name string, w io.Writer) (Writer, error) {
	switch name {
	case "jsonl":
		return newJSONL(w), nil
	case "csv":
		return newCSV(w)
	}
	return nil, fmt.Errorf("%w %q; the formats are %s", ErrUnknown, name, strings.Join(Names(), " and "))
}

// jsonl writes the full record of a label, one JSON object a line. Offsets are
// bytes.
type jsonl struct {
	w   *bufio.Writer
	enc *json.Encoder
}

func newJSONL(w io.Writer) *jsonl {
	b := bufio.NewWriterSize(w, 64<<10)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	return &jsonl{b, enc}
}

func (j *jsonl) Write(l *data.Label) error { return j.enc.Encode(l) }
func (j *jsonl) Close() error              { return j.w.Flush() }

// Retract writes a line that has "retracts" where a label has "message".
func (j *jsonl) Retract(r *data.Retraction) error { return j.enc.Encode(r) }

// columns of the CSV form.
var columns = []string{
	"seq", "item", "message", "thread", "verdict", "outcome", "exception", "reason", "note",
	"start", "end", "span", "class", "act", "source", "span_outcome", "origin", "rule", "value", "confidence", "clause",
	"reviewer", "stratum", "probability", "decided_at", "text",
}

// spans writes one CSV row per span, and one with empty span columns for a
// label without spans. Offsets are bytes.
type spans struct{ w *csv.Writer }

func newCSV(w io.Writer) (*spans, error) {
	c := csv.NewWriter(w)
	return &spans{c}, c.Write(columns)
}

func (c *spans) Write(l *data.Label) error {
	if len(l.Spans) == 0 {
		return c.w.Write(row(l, nil))
	}
	for i := range l.Spans {
		if err := c.w.Write(row(l, &l.Spans[i])); err != nil {
			return err
		}
	}
	return nil
}

// Retract writes a row with the seq of the label that is taken back, "retracted"
// as the verdict and why as the outcome.
func (c *spans) Retract(r *data.Retraction) error {
	out := make([]string, len(columns))
	out[0], out[1], out[2] = strconv.FormatUint(r.Retracts, 10), strconv.FormatUint(r.Item, 10), r.Message
	out[4], out[5] = "retracted", string(r.Why)
	out[len(out)-2] = r.At.UTC().Format(time.RFC3339)
	return c.w.Write(out)
}

func (c *spans) Close() error {
	c.w.Flush()
	return c.w.Error()
}

func row(l *data.Label, s *data.Span) []string {
	span := make([]string, 12)
	if s != nil {
		span = []string{
			strconv.Itoa(s.Start), strconv.Itoa(s.End), s.Text, string(s.Class), string(s.Act),
			string(s.Source), string(s.Truth), string(s.Origin), s.Rule, s.Value, number(s.Confidence), s.Clause,
		}
	}
	out := []string{
		strconv.FormatUint(l.Seq, 10), strconv.FormatUint(l.Item, 10), l.Message.ID, l.Message.Thread,
		string(l.Verdict), string(l.Outcome), l.Exception, l.Reason, l.Note,
	}
	out = append(out, span...)
	return append(out, strings.Join(l.Reviewers, " "), string(l.Stratum), number(l.Probability), l.DecidedAt.UTC().Format(time.RFC3339), l.Message.Text)
}

func number(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }
