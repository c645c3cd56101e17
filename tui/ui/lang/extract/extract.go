package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/constant"
	"go/types"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/tools/go/packages"

	"offside/tui/ui/lang"
)

// The package whose type the sentences have.
const langPath = "offside/tui/ui/lang"

// console is the source of the console, with its types.
type console struct {
	root     string // the module's folder
	packages []*packages.Package
}

// sentence is something that is said: one where it depends on a number.
type sentence struct {
	one    lang.English // the key is what is said of more
	places []string     // the packages that say it, by their paths under tui
}

// load reads the console's packages, without their tests.
func load() (*console, error) {
	cfg := &packages.Config{Mode: packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedModule |
		packages.NeedTypes | packages.NeedTypesSizes | packages.NeedSyntax | packages.NeedTypesInfo}
	all, err := packages.Load(cfg, "offside/tui/...")
	if err != nil {
		return nil, err
	}
	c := &console{packages: all}
	var errs []error
	for _, p := range all {
		for _, e := range p.Errors {
			errs = append(errs, e)
		}
		if p.Module != nil {
			c.root = p.Module.Dir
		}
	}
	return c, errors.Join(errs...)
}

// each calls f for each node of each file of the console.
func (c *console) each(f func(p *packages.Package, path []ast.Node) bool) {
	for _, p := range c.packages {
		for _, file := range p.Syntax {
			ast.PreorderStack(file, nil, func(n ast.Node, above []ast.Node) bool {
				return f(p, append(slices.Clip(above), n))
			})
		}
	}
}

// sentences are the constants of type lang.English, by their keys.
func (c *console) sentences() (map[lang.English]sentence, error) {
	out := make(map[lang.English]sentence)
	var errs []error
	add := func(p *packages.Package, n ast.Node, key, one lang.English) {
		if !said(string(key)) {
			return
		}
		s := out[key]
		if one != "" {
			if s.one != "" && s.one != one {
				errs = append(errs, fmt.Errorf("%s: of one thing, %q and %q are both said for %q", c.at(p, n), s.one, one, key))
			}
			s.one = one
		}
		if f := strings.TrimPrefix(p.PkgPath, "offside/tui/"); !slices.Contains(s.places, f) {
			s.places = append(s.places, f)
			slices.Sort(s.places)
		}
		out[key] = s
	}
	c.each(func(p *packages.Package, path []ast.Node) bool {
		n := path[len(path)-1]
		if call, ok := n.(*ast.CallExpr); ok {
			if one, other, ok := plurals(p.TypesInfo, call); ok {
				add(p, call, other, one)
			}
		}
		e, ok := n.(ast.Expr)
		if !ok {
			return true
		}
		key, ok := english(p.TypesInfo, e)
		if !ok {
			return true
		}
		if _, name := e.(*ast.Ident); !name && !isOne(p.TypesInfo, path) {
			add(p, e, key, "")
		}
		return false
	})
	return out, errors.Join(errs...)
}

// english is the value of an expression that is a constant sentence.
func english(info *types.Info, e ast.Expr) (lang.English, bool) {
	tv := info.Types[e]
	if tv.Value == nil || tv.Value.Kind() != constant.String || !isEnglish(tv.Type) {
		return "", false
	}
	return lang.English(constant.StringVal(tv.Value)), true
}

func isEnglish(t types.Type) bool { return t != nil && t.String() == langPath+".English" }

// plurals are the two sentences of a call of Printer.N.
func plurals(info *types.Info, call *ast.CallExpr) (one, other lang.English, ok bool) {
	if callee(info, call) != langPath+".Printer.N" || len(call.Args) < 3 {
		return "", "", false
	}
	one, a := english(info, call.Args[1])
	other, b := english(info, call.Args[2])
	return one, other, a && b
}

// isOne reports that the expression at the end of the path is what N says of
// one thing.
func isOne(info *types.Info, path []ast.Node) bool {
	call, ok := path[len(path)-2].(*ast.CallExpr)
	if !ok {
		return false
	}
	_, _, ok = plurals(info, call)
	return ok && call.Args[1] == path[len(path)-1]
}

// callee is the name of the function that is called: package.Function or
// package.Type.Method; "" where it is no named one.
func callee(info *types.Info, call *ast.CallExpr) string {
	var id *ast.Ident
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		id = f
	case *ast.SelectorExpr:
		id = f.Sel
	default:
		return ""
	}
	f, ok := info.Uses[id].(*types.Func)
	if !ok {
		return ""
	}
	return strings.NewReplacer("(", "", ")", "", "*", "").Replace(f.FullName())
}

// file is the file of a node, by its path in the module.
func (c *console) file(p *packages.Package, n ast.Node) string {
	name := p.Fset.Position(n.Pos()).Filename
	if rel, err := filepath.Rel(c.root, name); err == nil {
		return filepath.ToSlash(rel)
	}
	return name
}

// at is the place of a node, for what is said of it.
func (c *console) at(p *packages.Package, n ast.Node) string {
	return fmt.Sprintf("%s:%d", c.file(p, n), p.Fset.Position(n.Pos()).Line)
}

// verbs are the placeholders of a format.
var verbs = regexp.MustCompile(`%[-+# 0]*(?:\[\d+\])?(?:\*|\d+)?(?:\.(?:\*|\d+)?)?(?:\[\d+\])?[a-zA-Z%]`)

// said reports that a text has letters beside its placeholders.
func said(text string) bool {
	return strings.IndexFunc(verbs.ReplaceAllString(text, ""), unicode.IsLetter) >= 0
}
