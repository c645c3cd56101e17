// Extract writes what there is to translate in the console, and brings the
// translations in line with it: sentences that are new stand in them without a
// text, and those that nothing says any more are gone.
//
//	go run ./tui/ui/lang/extract [-add LANGUAGE]
//
// It is run by go generate as well.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/text/language"

	"offside/tui/ui/lang"
)

func main() {
	if err := run(os.Args[1:], ""); err != nil {
		fmt.Fprintln(os.Stderr, "extract:", err)
		os.Exit(1)
	}
}

// run does what the arguments ask for. The messages are in the folder, or,
// where none is given, where the package lang has them.
func run(args []string, folder string) error {
	flags := flag.NewFlagSet("extract", flag.ContinueOnError)
	add := flags.String("add", "", "begin the translation into this `language`, a tag such as de or pt-BR")
	if err := flags.Parse(args); err != nil {
		return err
	}
	c, err := load()
	if err != nil {
		return err
	}
	found, err := c.sentences()
	if err != nil {
		return err
	}
	if folder == "" {
		folder = filepath.Join(c.root, "tui", "ui", "lang", "messages")
	}
	if *add != "" {
		tag, err := language.Parse(*add)
		if err != nil {
			return fmt.Errorf("%q is no language: %w", *add, err)
		}
		if err := translation(filepath.Join(folder, tag.String()+".json"), tag, found); err != nil {
			return err
		}
	}
	return bringInLine(folder, found)
}

// bringInLine writes all files of the folder anew.
func bringInLine(folder string, found map[lang.English]sentence) error {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return err
	}
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".json")
		if name == lang.Source {
			continue
		}
		tag, err := language.Parse(name)
		if err != nil {
			return fmt.Errorf("%s: %w", f, err)
		}
		if err := translation(f, tag, found); err != nil {
			return err
		}
	}
	return write(filepath.Join(folder, lang.Source+".json"), source(found))
}
