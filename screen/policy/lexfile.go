package policy

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"offside/screen/contact"
)

// A lexicon file is lines of text. A line that begins at the margin opens an
// entry; the indented lines under it belong to it; # begins a comment line.
//
//	lang en                          the language of what follows
//	list your = your | ur            a named list
//	noun phone = number | cell       a list of what can be asked for, by class
//	slang phone = digits             the same in short forms
//	macro ask = what is | tell me    a piece of a pattern, used as <ask>
//	term request weight=0.9          phrases of one role, one a line below
//	platform zoom class=meeting tool names, nicknames and ambiguous names below;
//	                                 a nickname's words may have variants: green/verde app
//
// The files are read at every start, in a fraction of the time that YAML takes.
type lexFile struct {
	lex    *contact.Lexicon
	lang   string
	macros map[string]string
	open   lexEntry
}

// lexEntry is the entry that indented lines belong to.
type lexEntry struct {
	list  *strings.Builder // more of a list's or macro's text
	done  func(text string)
	term  *contact.Term // what each phrase below has
	names bool          // a platform's names follow
}

// parseLexicon reads one file into lex.
func parseLexicon(src string, lex *contact.Lexicon) error {
	f := lexFile{lex: lex, macros: map[string]string{}}
	n := 0
	for line := range strings.Lines(src) {
		n++
		line = strings.TrimRight(line, " \t\r\n")
		text := strings.TrimLeft(line, " \t")
		if text == "" || text[0] == '#' {
			continue
		}
		var err error
		if len(text) < len(line) {
			err = f.below(text)
		} else {
			f.close()
			err = f.entry(text)
		}
		if err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
	f.close()
	return nil
}

// close ends the entry that is open.
func (f *lexFile) close() {
	if f.open.done != nil {
		f.open.done(f.open.list.String())
	}
	f.open = lexEntry{}
}

// entry opens the entry of a line at the margin.
func (f *lexFile) entry(line string) error {
	kind, rest, _ := strings.Cut(line, " ")
	if kind != "lang" && kind != "platform" && f.lang == "" {
		return errors.New("lang comes first")
	}
	switch kind {
	case "lang":
		f.lang = rest
		if rest == "" {
			return errors.New("which language?")
		}
		return nil
	case "list", "noun", "slang", "macro":
		return f.list(kind, rest)
	case "term":
		return f.term(rest)
	case "platform":
		return f.platform(rest)
	}
	return fmt.Errorf("%q is no kind of entry", kind)
}

// list opens a list or a macro.
func (f *lexFile) list(kind, rest string) error {
	name, text, found := strings.Cut(rest, "=")
	name = strings.TrimSpace(name)
	if !found || name == "" {
		return errors.New("want a name, = and words")
	}
	l := contact.List{Lang: f.lang, Name: "noun", Class: contact.Class(name)}
	switch kind {
	case "list":
		l.Name, l.Class = name, ""
	case "slang":
		l.Evasion = contact.Slang
	}
	f.open.list = &strings.Builder{}
	f.open.list.WriteString(text)
	f.open.done = func(text string) {
		if kind == "macro" {
			f.macros[name] = strings.TrimSpace(text)
			return
		}
		l.Words = entries(text)
		f.lex.Lists = append(f.lex.Lists, l)
	}
	return nil
}

// term opens phrases of one role.
func (f *lexFile) term(rest string) error {
	role, rest, _ := strings.Cut(rest, " ")
	t := &contact.Term{Lang: f.lang, Role: role}
	err := eachSetting(rest, func(key, value string) (err error) {
		switch key {
		case "class":
			t.Class = contact.Class(value)
		case "cue":
			t.Cue = contact.Cue(value)
		case "evasion":
			t.Evasion = contact.Evasion(value)
		case "weight":
			t.Weight, err = strconv.ParseFloat(value, 64)
		default:
			err = fmt.Errorf("a term has no %q", key)
		}
		return err
	})
	if role == "" {
		return errors.New("a term needs a role")
	}
	f.open.term = t
	return err
}

// platform opens a platform.
func (f *lexFile) platform(rest string) error {
	id, rest, _ := strings.Cut(rest, " ")
	p := contact.Platform{ID: id}
	err := eachSetting(rest, func(key, value string) error {
		switch key {
		case "class":
			p.Class = contact.Class(value)
		case "host":
			p.Host = value
		case "tool":
			p.Tool = true
		default:
			return fmt.Errorf("a platform has no %q", key)
		}
		return nil
	})
	if id == "" || p.Class == "" {
		return errors.New("a platform needs an id and a class")
	}
	f.lex.Platforms = append(f.lex.Platforms, p)
	f.open.names = true
	return err
}

// eachSetting calls set for each word of s, cut at its =.
func eachSetting(s string, set func(key, value string) error) error {
	for word := range strings.FieldsSeq(s) {
		key, value, _ := strings.Cut(word, "=")
		if err := set(key, value); err != nil {
			return err
		}
	}
	return nil
}

// below takes an indented line.
func (f *lexFile) below(text string) error {
	switch {
	case f.open.list != nil:
		f.open.list.WriteByte(' ')
		f.open.list.WriteString(text)
	case f.open.term != nil:
		t := *f.open.term
		t.Phrase = f.expand(text, 0)
		f.lex.Terms = append(f.lex.Terms, t)
	case f.open.names:
		return f.names(text)
	default:
		return errors.New("an indented line that belongs to nothing")
	}
	return nil
}

// names adds names to the platform read last.
func (f *lexFile) names(text string) error {
	p := &f.lex.Platforms[len(f.lex.Platforms)-1]
	what, list, _ := strings.Cut(text, "=")
	switch strings.TrimSpace(what) {
	case "names":
		p.Names = append(p.Names, entries(list)...)
	case "nicknames":
		for _, e := range entries(list) {
			p.Nicknames = append(p.Nicknames, variants(e)...)
		}
	case "ambiguous":
		p.Ambiguous = append(p.Ambiguous, entries(list)...)
	default:
		return fmt.Errorf("a platform has names, nicknames and ambiguous, not %q", what)
	}
	return nil
}

// variants are the names that an entry stands for, of which a word can have
// alternatives: "green/verde app". An empty one leaves the word out: "the /little
// bird".
func variants(entry string) []string {
	out := []string{""}
	for word := range strings.FieldsSeq(entry) {
		var longer []string
		for alternative := range strings.SplitSeq(word, "/") {
			for _, head := range out {
				longer = append(longer, strings.TrimSpace(head+" "+alternative))
			}
		}
		out = longer
	}
	return out
}

// maxMacros is how deep macros may stand in macros.
const maxMacros = 4

// expand puts macros in place of their names. What looks like one and is none
// stays.
func (f *lexFile) expand(s string, depth int) string {
	if depth == maxMacros || strings.IndexByte(s, '<') < 0 {
		return s
	}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(s, "<")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, after, closed := strings.Cut(rest, ">")
		if text, ok := f.macros[name]; closed && ok {
			b.WriteString("(" + f.expand(text, depth+1) + ")")
			s = after
			continue
		}
		b.WriteByte('<')
		s = rest
	}
}

// entries cuts a list at its bars.
func entries(s string) []string {
	out := make([]string, 0, strings.Count(s, "|")+1)
	for e := range strings.SplitSeq(s, "|") {
		if e = strings.TrimSpace(e); e != "" {
			out = append(out, e)
		}
	}
	return out
}
