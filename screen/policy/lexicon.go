package policy

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"offside/screen/contact"
)

//go:embed lexicon
var lexiconFiles embed.FS

// defaultLexicon reads the embedded hosts, platforms and terms, and returns
// what identifies them.
func defaultLexicon() (*contact.Lexicon, string, error) {
	return readLexicon(lexiconFiles, "lexicon")
}

// readLexicon reads a folder of hosts.tsv, platforms.yaml and one language
// file for each other name that ends in .yaml.
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
		case base == "platforms.yaml":
			err = parsePlatforms(src, lex)
		case strings.HasSuffix(base, ".yaml"):
			err = parseLanguage(src, lex)
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

// platformRow is one platform as its file has it.
type platformRow struct {
	ID        string   `yaml:"id"`
	Class     string   `yaml:"class"`
	Host      string   `yaml:"host"`
	Tool      bool     `yaml:"tool"`
	Names     []string `yaml:"names"`
	Nicknames []string `yaml:"nicknames"`
	Ambiguous []string `yaml:"ambiguous"`
}

func parsePlatforms(src []byte, lex *contact.Lexicon) error {
	var rows []platformRow
	if err := yaml.Unmarshal(src, &rows); err != nil {
		return err
	}
	for _, r := range rows {
		if r.ID == "" || r.Class == "" {
			return errors.New("a platform needs an id and a class")
		}
		lex.Platforms = append(lex.Platforms, contact.Platform{
			ID: r.ID, Class: contact.Class(r.Class), Host: r.Host, Tool: r.Tool,
			Names: r.Names, Nicknames: r.Nicknames, Ambiguous: r.Ambiguous,
		})
	}
	return nil
}

// languageFile is the words and phrases of one language. A list is one string
// with | between its entries; macros are pieces of patterns, used as <name>.
type languageFile struct {
	Lang   string            `yaml:"lang"`
	Lists  map[string]string `yaml:"lists"`
	Nouns  map[string]string `yaml:"nouns"` // by class
	Slang  map[string]string `yaml:"slang"` // nouns in short forms, by class
	Macros map[string]string `yaml:"macros"`
	Terms  []termRow         `yaml:"terms"`
}

type termRow struct {
	Role    string  `yaml:"role"`
	Class   string  `yaml:"class"`
	Cue     string  `yaml:"cue"`
	Evasion string  `yaml:"evasion"`
	Weight  float64 `yaml:"weight"`
	Phrases string  `yaml:"phrases"` // one a line
}

func parseLanguage(src []byte, lex *contact.Lexicon) error {
	var f languageFile
	if err := yaml.Unmarshal(src, &f); err != nil {
		return err
	}
	if f.Lang == "" {
		return errors.New("a language file needs lang")
	}
	for _, name := range sortedKeys(f.Lists) {
		lex.Lists = append(lex.Lists, contact.List{Lang: f.Lang, Name: name, Words: entries(f.Lists[name])})
	}
	for _, class := range sortedKeys(f.Nouns) {
		lex.Lists = append(lex.Lists, contact.List{Lang: f.Lang, Name: "noun",
			Class: contact.Class(class), Words: entries(f.Nouns[class])})
	}
	for _, class := range sortedKeys(f.Slang) {
		lex.Lists = append(lex.Lists, contact.List{Lang: f.Lang, Name: "noun",
			Class: contact.Class(class), Evasion: contact.Slang, Words: entries(f.Slang[class])})
	}
	expand := macroReplacer(f.Macros)
	for _, row := range f.Terms {
		for phrase := range strings.Lines(row.Phrases) {
			if phrase = strings.TrimSpace(phrase); phrase == "" || phrase[0] == '#' {
				continue
			}
			lex.Terms = append(lex.Terms, contact.Term{Lang: f.Lang, Role: row.Role,
				Class: contact.Class(row.Class), Cue: contact.Cue(row.Cue), Evasion: contact.Evasion(row.Evasion), Weight: row.Weight, Phrase: expand(phrase)})
		}
	}
	return nil
}

// macroReplacer puts macros in place of their names, also inside macros, two
// deep.
func macroReplacer(macros map[string]string) func(string) string {
	var pairs []string
	for name, text := range macros {
		pairs = append(pairs, "<"+name+">", "("+text+")")
	}
	r := strings.NewReplacer(pairs...)
	return func(s string) string { return r.Replace(r.Replace(r.Replace(s))) }
}

// entries cuts a list at its bars.
func entries(s string) []string {
	var out []string
	for e := range strings.SplitSeq(s, "|") {
		if e = strings.TrimSpace(e); e != "" {
			out = append(out, e)
		}
	}
	return out
}

func sortedKeys(m map[string]string) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
