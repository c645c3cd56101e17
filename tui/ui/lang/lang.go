// Package lang says what the console says in the reviewer's language.
//
// The English sentence stands in the code and is the key of its translations,
// as with gettext: a page stays readable, and what nobody has translated is
// said in English. Keys in a table of their own would part a page from its
// words, and were not needed: a sentence has few places.
//
// English is a type of its own, and that is the whole mechanism of extraction:
// every constant of it, wherever it stands, is a sentence of the interface. The
// command in the folder extract finds them through the type checker and writes
// them, with the packages that say them, to messages/en.json; a test holds
// that list to the code, and fails for each other string of the console that
// has letters in it, unless it is one of a short list of exceptions. Beside it
// lies a file for each language that the console speaks, in the form that
// go-i18n and the translators' tools that know it use.
//
// What is hard is golang.org/x/text: which of the languages is meant
// (language), which plural a number takes (feature/plural, the rules of CLDR),
// and how a number is written (message, number). Its message catalogue is not
// used: its printer groups the digits of every %d, in English too, where the
// console shows item numbers and numbers to be typed; it looks every sentence
// up in English as well; and its extractor, gotext, fails on constants in
// tables and other files (golang/go#60555, #64842), where the keys and menus
// stand. Nor is
// go-i18n's runtime, which runs a template for each sentence.
//
// What comes from elsewhere stays as it is: the policy's own words, the
// engine's evidence, errors of the store, ids of rules and clauses, names of
// keys and of actions in the config, and whatever the command line prints.
package lang

import (
	"embed"
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"golang.org/x/text/cases"
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// English is a sentence of the interface, or a format of one for fmt, as it
// stands in the code. Where one English word has several translations, what is
// meant by it stands behind the sign ¦ and is not shown: "right¦correct".
type English string

// meant is what parts a sentence from what is meant by it.
const meant = "¦"

// String is the sentence itself.
func (e English) String() string {
	s, _, _ := strings.Cut(string(e), meant)
	return s
}

// Printer says the sentences in one language. The nil Printer says them in
// English, and is what pages that are given none have. It is not changed after
// it was made, and safe for concurrent use.
type Printer struct {
	tag      language.Tag
	messages map[English]Message
	names    map[string]string // of those: the names, by what they are in English
	numbers  *message.Printer
	decimal  string // the sign before the decimals
	upper    func(string) string
}

// Message is a translation: Other, or a form for each plural that the language
// tells apart (CLDR's categories).
type Message struct {
	Zero  string `json:"zero,omitempty"`
	One   string `json:"one,omitempty"`
	Two   string `json:"two,omitempty"`
	Few   string `json:"few,omitempty"`
	Many  string `json:"many,omitempty"`
	Other string `json:"other"`
}

// Form is the translation for a plural form; "" where there is none.
func (m *Message) Form(f plural.Form) string {
	return [...]string{plural.Other: m.Other, plural.Zero: m.Zero, plural.One: m.One, plural.Two: m.Two, plural.Few: m.Few, plural.Many: m.Many}[f]
}

// UnmarshalJSON reads "text" or {"one": "text", "other": "texts"}.
func (m *Message) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, &m.Other)
	}
	type plain Message
	return json.Unmarshal(b, (*plain)(m))
}

//go:generate go run ./extract

//go:embed messages/*.json
var files embed.FS

// Source is the name of the file with what there is to translate.
const Source = "en"

// Languages returns the tags of the languages that the console speaks, English
// first.
func Languages() []language.Tag {
	out := []language.Tag{language.English}
	entries, _ := files.ReadDir("messages") // it is embedded
	for _, e := range entries {
		if name := strings.TrimSuffix(e.Name(), ".json"); name != Source {
			out = append(out, language.Make(name))
		}
	}
	return out
}

// New returns the printer for a language as people and locales name it: "de",
// "de-AT", "de_AT.UTF-8". A name that is empty or none that there is a
// translation for is nil: English.
func New(name string) *Printer {
	name, _, _ = strings.Cut(name, ".")
	name, _, _ = strings.Cut(name, "@")
	want, err := language.Parse(name)
	if err != nil {
		return nil // such as "C" and "POSIX"
	}
	all := Languages()
	if _, i, sure := language.NewMatcher(all).Match(want); i > 0 && sure >= language.High {
		return load(all[i])
	}
	return nil
}

// load reads the translation into a language; nil where it cannot be read,
// which a test rules out.
func load(tag language.Tag) *Printer {
	src, err := files.ReadFile(path.Join("messages", tag.String()+".json"))
	if err != nil {
		return nil
	}
	p := &Printer{tag: tag, numbers: message.NewPrinter(tag), upper: cases.Upper(tag).String}
	if json.Unmarshal(src, &p.messages) != nil {
		return nil
	}
	p.names = make(map[string]string, len(names))
	for _, e := range names {
		p.names[e.String()] = p.messages[e].Other
	}
	p.decimal = strings.Trim(p.numbers.Sprint(1.5), "15")
	return p
}

// FromEnvironment returns the language of the messages that the environment
// asks for, as POSIX looks it up.
func FromEnvironment(getenv func(string) string) string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := getenv(name); v != "" {
			return v
		}
	}
	return ""
}

// T says a sentence: with arguments it is a format, as fmt has them.
func (p *Printer) T(e English, args ...any) string {
	s := e.String()
	if p != nil {
		if m, ok := p.messages[e]; ok && m.Other != "" {
			s = m.Other
		}
	}
	return p.format(s, args)
}

// N says a sentence about n things: one where it is one, else other, or in
// another language whichever form n takes there. The arguments are those of the
// format; n is among them where it is said.
func (p *Printer) N(n int, one, other English, args ...any) string {
	s := other.String()
	if n == 1 {
		s = one.String()
	}
	if p != nil {
		m := p.messages[other]
		if t := m.Form(plural.Cardinal.MatchPlural(p.tag, n, 0, 0, 0, 0)); t != "" {
			s = t
		} else if m.Other != "" {
			s = m.Other
		}
	}
	return p.format(s, args)
}

// format is fmt.Sprintf, with fractions as the language writes them.
func (p *Printer) format(s string, args []any) string {
	if len(args) == 0 {
		return s
	}
	if p != nil {
		local := make([]any, len(args))
		for i, a := range args {
			if f, ok := a.(float64); ok {
				a = fraction{f, p.decimal}
			}
			local[i] = a
		}
		args = local
	}
	return fmt.Sprintf(s, args...)
}

// Messages are the translations by their sentences; none in English. It is for
// tests, and not to be changed.
func (p *Printer) Messages() map[English]Message {
	if p == nil {
		return nil
	}
	return p.messages
}
