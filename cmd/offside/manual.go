package main

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

//go:embed manual/*.md
var manual embed.FS

// manualPages are the pages of the manual with whom each is for, in the order
// in which people need them.
var manualPages = []struct{ name, about string }{
	{"reviewer", "deciding items in the console, its keys, plain mode"},
	{"author", "precision of rules and clauses, false alarms, changing the policy"},
	{"data", "labels: exporting, reading, measuring"},
	{"queue", "running a queue: who decides, audit, copies, erasing"},
	{"scripts", "bringing messages in, JSON, bots, exit codes"},
	{"settings", "the config file, the environment, themes, keys"},
}

func newManual(a *app) *cobra.Command {
	var long strings.Builder
	long.WriteString("Show a page of the manual. There is one for each kind of user:\n\n")
	for _, p := range manualPages {
		fmt.Fprintf(&long, "  %-10s %s\n", p.name, p.about)
	}
	return &cobra.Command{
		Use:       "manual [PAGE]",
		Short:     "Show a page of the manual",
		Long:      long.String(),
		Example:   "  offside manual reviewer\n  offside manual author | less",
		ValidArgs: pageNames(),
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case len(args) == 0:
				return cmd.Help()
			case len(args) > 1 || !slices.Contains(pageNames(), args[0]):
				return usage("there is no page %q; the pages are %s", strings.Join(args, " "), strings.Join(pageNames(), ", "))
			}
			src, err := fs.ReadFile(manual, path.Join("manual", args[0]+".md"))
			if err != nil {
				return err
			}
			_, err = a.out.Write(src)
			return err
		},
	}
}

func pageNames() []string {
	var out []string
	for _, p := range manualPages {
		out = append(out, p.name)
	}
	return out
}
