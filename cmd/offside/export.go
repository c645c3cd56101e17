package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"offside/data/export"
	"offside/data/format"
	"offside/queue"
	"offside/queue/shared"
	"offside/screen"
	"offside/tui/ui/safetext"
)

// exportOptions are the flags of "offside export".
type exportOptions struct {
	output   string
	format   string
	since    string
	until    string
	verdicts []string
	base     string
	query    queue.Query
}

func newExport(a *app) *cobra.Command {
	o := exportOptions{}
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Write the labels of all standing decisions",
		Long: `Write the labels of all standing decisions: one for each decided message, none
for what was undone or skipped. The file appears when it is complete, never
half-written, and FILE.manifest.json beside it says what was left out and why.
Offsets are bytes into the UTF-8 text.

With --since-manifest only what was decided since another export is written,
under the same filters, after a record for each label that was taken back or
replaced since, or whose message was erased: drop these wherever the labels
went.`,
		Example: `  offside export -o labels.jsonl
  offside export -o spans.csv
  offside export --since 2026-11-01 --verdict violation -o november.jsonl
  offside export --since-manifest labels.jsonl.manifest.json -o since.jsonl
  offside export | head`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runExport(cmd.Context(), a, &o) },
	}
	f := cmd.Flags()
	f.StringVarP(&o.output, "output", "o", "-", "file to write; - is standard output")
	f.StringVar(&o.format, "format", "", "jsonl (the full record) or csv (a row for each span); by default as the file's name ends")
	f.StringVar(&o.since, "since", "", "only what was decided from this day or time on, as 2026-11-01 or 2026-11-01T09:00:00Z")
	f.StringVar(&o.until, "until", "", "only what was decided before this day or time")
	f.StringSliceVar(&o.verdicts, "verdict", nil, "only where the reviewer said so: violation, exception, allowed")
	f.StringVar(&o.base, "since-manifest", "", "go on from the export whose manifest this is")
	attributeFlags(f, &o.query)
	return cmd
}

// selection is what the flags ask for.
func (o *exportOptions) selection() (s export.Selection, err error) {
	s.Query = o.query
	if s.Since, err = parseTime("since", o.since); err != nil {
		return s, err
	}
	if s.Until, err = parseTime("until", o.until); err != nil {
		return s, err
	}
	for _, v := range o.verdicts {
		switch v := screen.Verdict(v); v {
		case screen.Violation, screen.Exception, screen.Allowed:
			s.Verdicts = append(s.Verdicts, v)
		default:
			return s, usage("export: there is no verdict %q; reviewers say violation, exception or allowed", v)
		}
	}
	return s, nil
}

// parseTime reads a day, which begins at midnight here, or a point in time.
func parseTime(flag, value string) (time.Time, error) {
	if value == "" {
		return time.Time{}, nil
	}
	if t, err := time.ParseInLocation(time.DateOnly, value, time.Local); err == nil {
		return t, nil
	}
	t, err := time.Parse(time.RFC3339, value)
	if err != nil {
		return t, usage("--%s: %q is no day such as 2026-11-01 and no time such as 2026-11-01T09:00:00Z", flag, value)
	}
	return t, nil
}

func runExport(ctx context.Context, a *app, o *exportOptions) error {
	job, err := o.job(a)
	if err != nil {
		return err
	}
	return a.onQueue(ctx, func(store *shared.Store) error {
		m, err := writeLabels(ctx, a, store, job)
		if err != nil {
			return err
		}
		return o.wrote(a, &m)
	})
}

// wrote says what was written.
func (o *exportOptions) wrote(a *app, m *export.Manifest) error {
	left := leftOut(m.LeftOut)
	if m.Since > 0 {
		left = fmt.Sprintf(", %s since event %d%s", count(int(m.Retracted), "retraction"), m.Since, left)
	}
	if o.output != "-" {
		_, err := fmt.Fprintf(a.out, "wrote %s to %s%s\n", count(int(m.Labels), "label"), o.output, left)
		return err
	}
	switch {
	case m.Decided == 0:
		fmt.Fprintln(a.err, "offside: nothing is decided yet, so there are no labels")
	case m.Labels == 0:
		fmt.Fprintf(a.err, "offside: no labels%s\n", left)
	}
	return nil
}

// job is the export that the flags ask for.
func (o *exportOptions) job(a *app) (export.Options, error) {
	job := export.Options{Format: cmp.Or(o.format, format.ForFile(o.output)), Path: o.output}
	if job.Format == "" {
		return job, usage("export: no format ends in %s; say which with --format: %s", filepath.Ext(o.output), strings.Join(format.Names(), " or "))
	}
	if _, err := format.New(job.Format, io.Discard); err != nil {
		return job, &usageError{err}
	}
	var err error
	if job.Select, err = o.selection(); err != nil {
		return job, err
	}
	if o.base != "" {
		if job.Select.Query != (queue.Query{}) || o.since+o.until != "" || len(o.verdicts) > 0 {
			return job, usage("export: --since-manifest goes on under the filters of the export before, and takes none")
		}
		if job.Base, err = export.ReadManifest(o.base); err != nil {
			return job, err
		}
	}
	if o.output != "-" {
		return job, nil
	}
	job.Path, job.Writer = "", a.out
	switch {
	case job.Format == "jsonl":
		job.Writer = safetext.JSON(a.out)
	case isTerminal(a.out):
		return job, usage("export: CSV holds the messages as they were written, which is not safe to show; name a file with -o, or pipe it on")
	}
	return job, nil
}

// leftOut says what was left out and why; empty if nothing was.
func leftOut(why map[string]uint64) string {
	var out []string
	for _, w := range slices.Sorted(maps.Keys(why)) {
		out = append(out, fmt.Sprintf("%d %s", why[w], w))
	}
	if len(out) == 0 {
		return ""
	}
	return "; left out: " + strings.Join(out, ", ")
}

// writeLabels runs the export with a progress bar.
func writeLabels(ctx context.Context, a *app, store queue.Store, o export.Options) (export.Manifest, error) {
	job, err := export.New(store, o)
	if err != nil {
		return export.Manifest{}, err
	}
	c, err := store.Counts(ctx)
	if err != nil {
		job.Abort()
		return export.Manifest{}, err
	}
	bar := newProgress(a.streams, "exporting", int64(c.States[queue.Decided]), false)
	defer bar.done()
	return job.Run(ctx, func(n, _ uint64) { bar.set(int64(n)) })
}
