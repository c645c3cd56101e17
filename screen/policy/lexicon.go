package policy

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"offside/screen/contact"
)

//go:embed lexicon
var lexiconFiles embed.FS

// defaultLexicon reads the embedded hosts, platforms and terms, and returns
// what identifies them.
func defaultLexicon() (*contact.Lexicon, string, error) {
	return readLexicon(lexiconFiles, "lexicon")
}

// readLexicon reads a folder of hosts.tsv and lexicon files, whose names end in
// .lex.
func readLexicon(files fs.FS, dir string) (*contact.Lexicon, string, error) {
	lex := &contact.Lexicon{}
	names, err := fs.Glob(files, dir+"/*")
	if err != nil {
		return nil, "", fmt.Errorf("list lexicon: %w", err)
	}
	sum := sha256.New()
	for _, name := range names {
		src, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, "", fmt.Errorf("read lexicon: %w", err)
		}
		sum.Write(src)
		switch base := name[len(dir)+1:]; {
		case base == "hosts.tsv":
			err = parseHosts(string(src), lex)
		case strings.HasSuffix(base, ".lex"):
			err = parseLexicon(string(src), lex)
		}
		if err != nil {
			return nil, "", fmt.Errorf("%w: %s: %w", ErrInvalid, name, err)
		}
	}
	return lex, hex.EncodeToString(sum.Sum(nil)[:8]), nil
}

// extend adds to base what the policy brings along, which comes first, and
// returns what identifies the result. What the policy mutes counts as well: a
// hit that is not recorded cannot be judged again.
func (o *own) extend(base *contact.Lexicon, id string) (*contact.Lexicon, string) {
	if len(o.hosts)+len(o.platforms)+len(o.terms)+len(o.patterns)+len(o.rules) == 0 {
		return base, id
	}
	lex := *base
	lex.Hosts = slices.Concat(o.hosts, base.Hosts)
	lex.Platforms = slices.Concat(o.platforms, base.Platforms)
	terms := make([]contact.Term, len(o.terms))
	for i, t := range o.terms {
		terms[i] = t.Term
	}
	lex.Terms = slices.Concat(terms, base.Terms)
	lex.Patterns = o.patterns
	sum := sha256.New()
	fmt.Fprintln(sum, id, o.hosts, o.platforms, terms, o.patterns)
	for _, rule := range o.order {
		if s := o.rules[rule]; s.state == RuleOff || s.threshold > 0 {
			fmt.Fprintln(sum, rule, s.state, s.threshold)
		}
	}
	return &lex, hex.EncodeToString(sum.Sum(nil)[:8])
}

// parseHosts reads lines of host, tab and class; what stands behind # is a
// comment.
func parseHosts(src string, lex *contact.Lexicon) error {
	line := 0
	for row := range strings.Lines(src) {
		line++
		row, _, _ = strings.Cut(row, "#")
		fields := strings.Fields(row)
		if len(fields) == 0 {
			continue
		}
		if len(fields) != 2 {
			return fmt.Errorf("line %d: want a host and a class", line)
		}
		lex.Hosts = append(lex.Hosts, contact.Host{Host: fields[0], Class: contact.Class(fields[1])})
	}
	return nil
}
