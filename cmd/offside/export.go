package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"offside/data"
	"offside/data/format"
	"offside/queue"
	"offside/tui/ui/safetext"
)

// exportOptions are the flags of "offside export".
type exportOptions struct {
	output string
	format string
}

func newExport(a *app) *cobra.Command {
	o := exportOptions{}
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Write the labels of all standing decisions",
		Long: `Write the labels of all standing decisions: one for each decided message, none
for what was undone or skipped. The file appears when it is complete, never
half-written. Offsets are bytes into the UTF-8 text.`,
		Example: `  offside export -o labels.jsonl
  offside export -o spans.csv
  offside export | head`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return runExport(cmd.Context(), a, &o) },
	}
	cmd.Flags().StringVarP(&o.output, "output", "o", "-", "file to write; - is standard output")
	cmd.Flags().StringVar(&o.format, "format", "", "jsonl (the full record) or csv (a row for each span); by default as the file's name ends")
	return cmd
}

func runExport(ctx context.Context, a *app, o *exportOptions) (err error) {
	name := o.format
	if name == "" {
		name = formatOf(o.output)
	}
	if _, err := format.New(name, io.Discard); err != nil {
		return &usageError{err}
	}
	out := a.out
	switch {
	case name == "jsonl":
		out = safetext.JSON(out)
	case o.output == "-" && isTerminal(out):
		return usage("export: CSV holds the messages as they were written, which is not safe to show; name a file with -o, or pipe it on")
	}
	store, err := openExisting(ctx, a.queue)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	if o.output == "-" {
		n, err := writeLabels(ctx, a, store, name, out)
		if n == 0 && err == nil {
			fmt.Fprintln(a.err, "offside: nothing is decided yet, so there are no labels")
		}
		return err
	}
	n, err := writeWhole(o.output, func(w io.Writer) (int, error) { return writeLabels(ctx, a, store, name, w) })
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "wrote %s to %s\n", count(n, "label"), o.output)
	return nil
}

// formatOf goes by the ending of a file's name.
func formatOf(name string) string {
	if strings.EqualFold(filepath.Ext(name), ".csv") {
		return "csv"
	}
	return "jsonl"
}

// writeLabels writes every label and returns how many there were.
func writeLabels(ctx context.Context, a *app, store queue.Store, name string, w io.Writer) (int, error) {
	c, err := store.Counts(ctx)
	if err != nil {
		return 0, err
	}
	out, err := format.New(name, w)
	if err != nil {
		return 0, err
	}
	bar := newProgress(a.streams, "exporting", int64(c.States[queue.Decided]), false)
	defer bar.done()
	n := 0
	for l, err := range data.Labels(ctx, store) {
		if err != nil {
			return n, err
		}
		if err := out.Write(&l); err != nil {
			return n, err
		}
		n++
		bar.set(int64(n))
	}
	return n, out.Close()
}

// writeWhole writes a file so that it appears complete or not at all.
func writeWhole(path string, write func(io.Writer) (int, error)) (n int, err error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return 0, err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if n, err = write(f); err != nil {
		return n, err
	}
	if err = f.Sync(); err != nil {
		return n, err
	}
	if err = f.Close(); err != nil {
		return n, err
	}
	return n, os.Rename(f.Name(), path)
}
