package policy

import (
	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
)

// literal is a word that a condition compares a fact with.
type literal struct {
	fact factID
	word string
	at   place // first in the expression, then in the file
}

// literals returns what the expression compares facts with: the words of
// fact == 'word', fact in ['word'] and 'word' in fact.
func literals(checked *cel.Ast) []literal {
	native := checked.NativeRep()
	var out []literal
	note := func(f factID, e ast.Expr) {
		word, ok := e.AsLiteral().(types.String)
		if !ok {
			return
		}
		at := native.SourceInfo().GetStartLocation(e.ID())
		out = append(out, literal{f, string(word), place{at.Line(), at.Column() + 1}})
	}
	visit := func(e ast.Expr) {
		if e.Kind() != ast.CallKind || len(e.AsCall().Args()) != 2 {
			return
		}
		left, right := e.AsCall().Args()[0], e.AsCall().Args()[1]
		switch e.AsCall().FunctionName() {
		case operators.Equals, operators.NotEquals, operators.In:
			compared(native, left, right, note)
			compared(native, right, left, note)
		}
	}
	ast.PreOrderVisit(native.Expr(), ast.NewExprVisitor(visit))
	return out
}

// compared notes the words of value if fact is one.
func compared(native *ast.AST, fact, value ast.Expr, note func(factID, ast.Expr)) {
	ref, ok := native.ReferenceMap()[fact.ID()]
	if !ok {
		return
	}
	f, ok := factIDs[ref.Name]
	if !ok {
		return
	}
	switch value.Kind() {
	case ast.LiteralKind:
		note(f, value)
	case ast.ListKind:
		for _, e := range value.AsList().Elements() {
			if e.Kind() == ast.LiteralKind {
				note(f, e)
			}
		}
	}
}
