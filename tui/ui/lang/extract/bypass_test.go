package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// What no reviewer reads, although it is a string with letters in it. All else
// is a sentence, or bypasses the catalogue.
var (
	// packages that show nothing of their own, or nothing that has a language:
	// names of characters, colours, the terminal's sequences, the tests'
	// machinery, the translations themselves.
	exemptPackages = []string{
		"offside/tui/hush", "offside/tui/desk", "offside/tui/tuitest", "offside/tui/tuitest/screenshot",
		"offside/tui/ui/safetext", langPath, langPath + "/extract",
	}
	// functions, or all of a package with a dot behind it: errors, which are
	// English as those of the command line; keys as the terminal names them; and
	// what only looks for a text.
	exemptCalls = []string{
		"errors.New", "fmt.Errorf", "offside/tui/keymap.Moves", "github.com/charmbracelet/bubbles/key.", "os.", "os/exec.", "path/filepath.", "regexp.",
		"strings.Contains", "strings.Cut", "strings.CutPrefix", "strings.CutSuffix", "strings.EqualFold", "strings.HasPrefix", "strings.HasSuffix",
		"strings.TrimPrefix", "strings.TrimSuffix", "slices.Contains",
	}
	// fields, and parameters of the functions called bind, which make a
	// keymap.Bind: names of actions in the config, and of keys.
	exemptFields = []string{
		"offside/tui/keymap.Bind.Name", "offside/tui/keymap.Bind.Keys", "offside/tui/keymap.Bind.Shown",
		"offside/tui/plain.verb.name", "offside/tui/review.field.key", "offside/tui/review.Link.Name", "offside/tui/review.Link.Key", "offside/tui/ui.Hint.Key",
	}
	exemptParameters = []string{"name", "shown", "keys"}
	// texts that are the same in every language, and files with nothing but such:
	// colours, the terminal's sequences, values as a policy has them.
	exemptTexts = []string{"peaftsmldowy", "  ‹ZWSP›    ", "U+%04X", "offside", "vi", "labels.jsonl", "[x]", "SHA-256 "}
	exemptFiles = []string{"tui/answer.go", "tui/terminal.go", "tui/ui/palette.go", "tui/ui/theme.go", "tui/ui/canvas.go", "tui/keymap/keymap.go", "tui/keymap/name.go", "tui/whatif/values.go"}
)

// bypasses are the places of strings that a reviewer could read and no
// translator.
func (c *console) bypasses() []string {
	var out []string
	c.each(func(p *packages.Package, path []ast.Node) bool {
		if slices.Contains(exemptPackages, p.PkgPath) {
			return false
		}
		n := path[len(path)-1]
		if text, ok := literal(n); ok && said(text) && isString(p.TypesInfo, n.(ast.Expr)) && !exempt(p.TypesInfo, path) &&
			!slices.Contains(exemptTexts, text) && !slices.Contains(exemptFiles, c.file(p, n)) {
			out = append(out, fmt.Sprintf("%s: %q is no sentence of the catalogue: give it the type lang.English", c.at(p, n), text))
		}
		return true
	})
	return out
}

// isString reports a string of no type of its own.
func isString(info *types.Info, e ast.Expr) bool {
	return types.Identical(types.Default(info.TypeOf(e)), types.Typ[types.String])
}

// exempt reports that the literal at the end of the path is never shown.
func exempt(info *types.Info, path []ast.Node) bool {
	for i := len(path) - 2; i >= 0; i-- {
		child := path[i+1]
		switch n := path[i].(type) {
		case *ast.ImportSpec, *ast.Field, *ast.CaseClause:
			return true
		case ast.Stmt, *ast.ValueSpec:
			return false
		case *ast.IndexExpr:
			return n.Index == child
		case *ast.BinaryExpr:
			if n.Op != token.ADD {
				return true
			}
		case *ast.KeyValueExpr:
			return n.Key == child || exemptField(info, path[i-1], n.Key)
		case *ast.CompositeLit:
			if s, ok := info.TypeOf(n).Underlying().(*types.Struct); ok {
				at := slices.IndexFunc(n.Elts, func(e ast.Expr) bool { return e == child })
				return slices.Contains(exemptFields, info.TypeOf(n).String()+"."+s.Field(at).Name())
			}
		case *ast.CallExpr:
			return exemptCall(info, n, child)
		}
	}
	return false
}

// exemptField reports a field of the struct that is never shown.
func exemptField(info *types.Info, of ast.Node, key ast.Expr) bool {
	lit, a := of.(*ast.CompositeLit)
	field, b := key.(*ast.Ident)
	if !a || !b {
		return false
	}
	kind, _, _ := strings.Cut(info.TypeOf(lit).String(), "[") // of a generic type as well
	return slices.Contains(exemptFields, kind+"."+field.Name)
}

// exemptCall reports an argument that is never shown.
func exemptCall(info *types.Info, call *ast.CallExpr, arg ast.Node) bool {
	name := callee(info, call)
	for _, x := range exemptCalls {
		if name == x || strings.HasSuffix(x, ".") && strings.HasPrefix(name, x) {
			return true
		}
	}
	f, named := call.Fun.(*ast.Ident)
	sig, called := info.TypeOf(call.Fun).(*types.Signature)
	if !named || !called || f.Name != "bind" {
		return false
	}
	at := slices.IndexFunc(call.Args, func(e ast.Expr) bool { return e == arg })
	return slices.Contains(exemptParameters, sig.Params().At(min(at, sig.Params().Len()-1)).Name())
}

// literal is the text of a string literal.
func literal(n ast.Node) (string, bool) {
	b, ok := n.(*ast.BasicLit)
	if !ok || b.Kind != token.STRING {
		return "", false
	}
	return constant.StringVal(constant.MakeFromLiteral(b.Value, token.STRING, 0)), true
}
