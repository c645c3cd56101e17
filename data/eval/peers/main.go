// Command peers measures what one would pick instead of Offside on the same
// texts, by the same rules and in the same run:
//
//	./data/eval/peers/install FOLDER
//	go run ./data/eval/peers -tools FOLDER SET ...
//
// Without -tools it measures those that need nothing installed. For each set it
// prints recall, precision and F1 by class, false alarms, and the speed of each
// tool on one core, the time to start and to load models left out.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"text/tabwriter"

	"offside/data/eval"
	"offside/screen/contact"
)

func main() {
	tools := flag.String("tools", "", "folder into which ./data/eval/peers/install has put the peers")
	flag.Parse()
	if err := run(*tools, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "peers:", err)
		os.Exit(1)
	}
}

func run(tools string, sets []string) error {
	if len(sets) == 0 {
		return errors.New("no set named; call peers [-tools FOLDER] with the files of labelled texts")
	}
	peers, err := builtIn()
	if err != nil {
		return err
	}
	if tools != "" {
		peers = append(peers, installed(tools)...)
	}
	for _, name := range sets {
		set, err := readSet(name)
		if err != nil {
			return err
		}
		if err := compare(set, peers); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func readSet(name string) (*eval.Set, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return eval.Read(filepath.Base(name), f)
}

// peer is a tool that is measured: what it finds in the texts of a set, and
// how long that takes it.
type peer struct {
	name string
	over func(*eval.Set) (*eval.Report, float64, error) // seconds
}

// classes are those that peers know; what else a set labels none of them finds.
var classes = []contact.Class{contact.Phone, contact.Email, contact.Website, contact.Address}

// compare prints a table of what each peer reaches on the set.
func compare(set *eval.Set, peers []peer) error {
	size := 0
	for i := range set.Cases {
		size += len(set.Cases[i].Message.Text)
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintf(w, "%s, %d texts\t", set.Name, len(set.Cases))
	for _, c := range classes {
		fmt.Fprintf(w, "%s\t", c)
	}
	fmt.Fprintln(w, "false alarms in 1,000\tMB/s\t")
	for _, p := range peers {
		r, seconds, err := p.over(set)
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		fmt.Fprintf(w, "%s\t", p.name)
		for _, c := range classes {
			fmt.Fprintf(w, "%s\t", figures(r.Classes[c]))
		}
		fmt.Fprintf(w, "%.1f\t%.2f\t\n", r.FalseAlarms, float64(size)/1e6/seconds)
	}
	fmt.Fprintln(w)
	return w.Flush()
}

// figures are recall, precision and F1; a dash where the set labels nothing of
// the class.
func figures(f *eval.Figures) string {
	if f == nil || f.Gold == 0 {
		return "–"
	}
	if f.Predicted == 0 {
		return "none found"
	}
	return fmt.Sprintf("%.3f/%.3f/%.3f", f.Recall, f.Precision, f.F1)
}
