package main

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/tools/go/packages"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/ui/lang"
)

// sources is the console's source, read once for all tests.
var sources = sync.OnceValues(load)

func loaded(t *testing.T) *console {
	t.Helper()
	c, err := sources()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func sentencesOf(t *testing.T, c *console) map[lang.English]sentence {
	t.Helper()
	found, err := c.sentences()
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// messages is the folder with the committed files.
func messages(c *console) string { return filepath.Join(c.root, "tui", "ui", "lang", "messages") }

// The committed files are those that the generator writes.
func TestCatalogueIsFresh(t *testing.T) {
	c := loaded(t)
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(messages(c))); err != nil {
		t.Fatal(err)
	}
	if err := bringInLine(dir, sentencesOf(t, c)); err != nil {
		t.Fatal(err)
	}
	files, _ := filepath.Glob(filepath.Join(dir, "*.json"))
	for _, f := range files {
		want, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(filepath.Join(messages(c), filepath.Base(f))); err != nil || string(got) != string(want) {
			t.Errorf("messages/%s is behind the code (go generate ./tui/ui/lang): %v", filepath.Base(f), err)
		}
	}
}

// Nothing that a reviewer reads is out of a translator's reach.
func TestNothingBypassesTheCatalogue(t *testing.T) {
	for _, b := range loaded(t).bypasses() {
		t.Error(b)
	}
}

// Nothing is made a sentence that the generator cannot see.
func TestSentencesAreConstants(t *testing.T) {
	c := loaded(t)
	c.each(func(p *packages.Package, path []ast.Node) bool {
		call, ok := path[len(path)-1].(*ast.CallExpr)
		if ok && !slices.Contains(exemptPackages, p.PkgPath) && p.TypesInfo.Types[call.Fun].IsType() && isEnglish(p.TypesInfo.TypeOf(call)) {
			if _, constant := english(p.TypesInfo, call); !constant {
				t.Errorf("%s: a text that is put together is made a sentence", c.at(p, call))
			}
		}
		return true
	})
}

// Formats get as many arguments as they have placeholders, of their kinds.
func TestFormatsFitTheirArguments(t *testing.T) {
	c := loaded(t)
	checked := 0
	c.each(func(p *packages.Package, path []ast.Node) bool {
		call, ok := path[len(path)-1].(*ast.CallExpr)
		if !ok || call.Ellipsis.IsValid() {
			return true
		}
		sig, ok := p.TypesInfo.TypeOf(call.Fun).(*types.Signature)
		if !ok || !sig.Variadic() || sig.Params().Len() < 2 {
			return true
		}
		last := sig.Params().Len() - 1
		if !isEnglish(sig.Params().At(last-1).Type()) || sig.Params().At(last).Type().String() != "[]any" {
			return true
		}
		format, ok := english(p.TypesInfo, call.Args[last-1])
		if !ok {
			return true
		}
		checked++
		kinds, args := placeholders(format.String()), call.Args[last:]
		if len(args) == 0 && !strings.Contains(format.String(), "%%") {
			if slices.ContainsFunc(kinds, func(k string) bool { return k != "% " }) {
				t.Errorf("%s: %q lacks its arguments", c.at(p, call), format)
			}
			return true
		}
		if len(kinds) != len(args) {
			t.Errorf("%s: %q has %d placeholders and %d arguments", c.at(p, call), format, len(kinds), len(args))
			return true
		}
		for i, k := range kinds {
			if !fits(k, p.TypesInfo.TypeOf(args[i])) {
				t.Errorf("%s: %q: %s is given %s", c.at(p, call), format, k, p.TypesInfo.TypeOf(args[i]))
			}
		}
		return true
	})
	if checked < 10 {
		t.Errorf("only %d calls were looked at", checked)
	}
}

// placeholders are the verbs of a format in the order of their arguments: d, f
// or s and so on. An explicit index is honoured.
func placeholders(format string) []string {
	var out []string
	at := 0
	for _, v := range verbs.FindAllString(format, -1) {
		verb := v[len(v)-1:]
		if verb == "%" {
			continue
		}
		if m := regexp.MustCompile(`\[(\d+)\]`).FindStringSubmatch(v); m != nil {
			at = int(m[1][0]-'0') - 1
		}
		if strings.Contains(v, "*") {
			out = set(out, at, "d")
			at++
		}
		out = set(out, at, verb)
		at++
	}
	return out
}

func set(all []string, i int, s string) []string {
	for len(all) <= i {
		all = append(all, "")
	}
	all[i] = s
	return all
}

// fits reports that a value of the type can stand for the placeholder.
func fits(verb string, t types.Type) bool {
	b, basic := t.Underlying().(*types.Basic)
	switch verb {
	case "d":
		return basic && b.Info()&types.IsInteger != 0
	case "f", "g":
		return basic && b.Info()&types.IsFloat != 0
	case "s":
		return !basic || b.Info()&types.IsString != 0
	case "v", "q":
		return true
	}
	return false
}

// The commands of CONTRIBUTING.md do what it says: a language is begun with every
// sentence that there is and every form that it needs.
func TestAddingALanguage(t *testing.T) {
	c := loaded(t)
	doc, err := os.ReadFile(filepath.Join(c.root, "CONTRIBUTING.md"))
	if err != nil {
		t.Fatal(err)
	}
	generate, err := os.ReadFile(filepath.Join(c.root, "tui", "ui", "lang", "lang.go"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(doc), "\ngo generate ./tui/ui/lang\n") || !strings.Contains(string(generate), "\n//go:generate go run ./extract\n") {
		t.Error("go generate does not run this command, or nobody is told of it")
	}
	dir := t.TempDir()
	commands := regexp.MustCompile(`(?m)^ *go run \./tui/ui/lang/extract (.*)$`).FindAllStringSubmatch(string(doc), -1)
	for _, command := range commands {
		if err := run(strings.Fields(command[1]), dir); err != nil {
			t.Errorf("%s: %v", command[0], err)
		}
	}
	b, err := os.ReadFile(filepath.Join(dir, "es.json"))
	if err != nil || len(commands) == 0 {
		t.Fatalf("%d commands: %v", len(commands), err)
	}
	var begun map[lang.English]any
	if err := json.Unmarshal(b, &begun); err != nil {
		t.Fatal(err)
	}
	if found := sentencesOf(t, c); len(begun) != len(found) {
		t.Errorf("%d entries for %d sentences", len(begun), len(found))
	}
	if forms, _ := begun["%d items"].(map[string]any); len(forms) != 2 {
		t.Errorf("the plurals of Spanish are %v", forms)
	}
	if err := run([]string{"-add", "no language"}, dir); err == nil {
		t.Error("a language that is none was begun")
	}
}

// A string that bypasses the catalogue is seen, and what is exempt is not.
func TestBypassesAreSeen(t *testing.T) {
	const src = `package page
type English string
func T(English) string { return "" }
func say(string) {}
func page(kind string) {
	say("shown to people")
	say("and" + kind)
	_ = map[string]string{"key": "a label"}
	_ = T("a sentence")
	_ = kind == "kind"
	switch kind { case "kind": }
	say("%d %s · 12")
}`
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "page.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{Types: make(map[ast.Expr]types.TypeAndValue), Uses: make(map[*ast.Ident]types.Object)}
	if _, err := new(types.Config).Check("page", fset, []*ast.File{file}, info); err != nil {
		t.Fatal(err)
	}
	c := &console{packages: []*packages.Package{{PkgPath: "page", Fset: fset, Syntax: []*ast.File{file}, TypesInfo: info}}}
	got := c.bypasses()
	if len(got) != 3 || !strings.Contains(got[0], "shown to people") || !strings.Contains(got[1], `"and"`) || !strings.Contains(got[2], "a label") {
		t.Errorf("seen: %s", strings.Join(got, "\n"))
	}
}

// Every language says every sentence, with the placeholders of the English one
// and the blanks around it.
func TestTranslations(t *testing.T) {
	c := loaded(t)
	found := sentencesOf(t, c)
	for _, tag := range lang.Languages()[1:] {
		t.Run(tag.String(), func(t *testing.T) { complete(t, tag, found) })
	}
}

func complete(t *testing.T, tag language.Tag, found map[lang.English]sentence) {
	all := lang.New(tag.String()).Messages()
	if len(all) != len(found) {
		t.Errorf("%d messages for %d sentences", len(all), len(found))
	}
	for key, s := range found {
		m := all[key]
		if s.one == "" {
			compare(t, key, key.String(), m.Other)
			continue
		}
		for _, f := range pluralsOf(tag) {
			compare(t, key, key.String(), m.Form(f))
		}
	}
}

// compare holds one translation to the English sentence.
func compare(t *testing.T, key lang.English, want, got string) {
	t.Helper()
	if got == "" {
		t.Errorf("%q is not translated", key)
		return
	}
	if a, b := placeholders(want), placeholders(got); !slices.Equal(a, b) {
		t.Errorf("%q has the placeholders %v, %q has %v", key, a, got, b)
	}
	if blanks(want) != blanks(got) {
		t.Errorf("%q has other blanks at its ends than %q", got, key)
	}
}

// blanks are those at both ends of a text.
func blanks(s string) [2]int {
	return [2]int{len(s) - len(strings.TrimLeft(s, " ")), len(s) - len(strings.TrimRight(s, " "))}
}

// What the domain has a name for, a translator can name.
func TestNames(t *testing.T) {
	found := sentencesOf(t, loaded(t))
	var names []string
	for _, c := range contact.Classes() {
		names = append(names, string(c))
	}
	for _, a := range contact.Acts() {
		names = append(names, string(a))
	}
	for _, c := range contact.Cues() {
		names = append(names, string(c))
	}
	for _, s := range contact.Subjects() {
		names = append(names, string(s))
	}
	for _, v := range []screen.Verdict{screen.Violation, screen.NeedsReview, screen.Exception, screen.Allowed} {
		names = append(names, string(v))
	}
	for _, s := range []queue.State{queue.Pending, queue.Claimed, queue.Snoozed, queue.Decided, queue.Withdrawn, queue.Purged} {
		names = append(names, string(s))
	}
	for _, l := range []queue.Lane{queue.LaneMain, queue.LaneSecond, queue.LaneLead} {
		names = append(names, string(l))
	}
	for _, n := range names {
		if _, ok := found[lang.English(strings.ReplaceAll(n, "_", " ")+"¦name")]; !ok {
			t.Errorf("%s has no name", n)
		}
	}
}
