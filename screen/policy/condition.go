package policy

import (
	"fmt"
	"math"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/cost"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"go.yaml.in/yaml/v4"
)

// Limits on conditions. A condition reads a handful of facts; whatever needs
// more is a mistake, and a policy must not be able to slow screening down.
const (
	maxCondition  = 2000    // code points of one expression
	maxNesting    = 40      // levels of one expression
	maxConditions = 1000    // of one policy
	maxCost       = 200_000 // estimated steps of one condition in the worst case

	maxAttachments = 100  // names that conditions see
	maxName        = 256  // bytes of one name
	maxValue       = 2048 // bytes of hit.value
	maxList        = 64   // entries of any other list
)

// condition is one compiled expression with its line for the reviewer.
type condition struct {
	expr    string
	text    template
	program cel.Program // nil: what decides it is not an expression (see clause.on)
	facts   factSet     // what it names
	index   int         // its place in a Case's memo
	at      place       // in the file
	words   []literal   // what it compares facts with
}

// outcome is what evaluating a condition gives.
type outcome uint8

const (
	fails outcome = iota
	holds
	undecided // a fact that it depends on is unknown
)

// compiler compiles the conditions of one policy.
type compiler struct {
	env   *cel.Env
	count int
}

func newCompiler() (*compiler, error) {
	options := []cel.EnvOption{
		cel.ParserExpressionSizeLimit(maxCondition),
		cel.ParserRecursionLimit(maxNesting),
	}
	for f := range factCount {
		options = append(options, cel.Variable(factTable[f].name, factTable[f].typ))
	}
	env, err := cel.NewEnv(options...)
	if err != nil {
		return nil, fmt.Errorf("setting up the condition language: %w", err)
	}
	return &compiler{env: env}, nil
}

// problem is a mistake in an expression, with the place in it from 1; a zero
// line means the whole expression.
type problem struct {
	line, column int
	what         string
}

// compile compiles expr or says what is wrong with it.
func (c *compiler) compile(expr string) (*condition, []problem) {
	whole := func(format string, args ...any) []problem {
		return []problem{{what: fmt.Sprintf(format, args...)}}
	}
	if c.count == maxConditions {
		return nil, whole("a policy has at most %d conditions", maxConditions)
	}
	ast, issues := c.env.Compile(expr)
	if issues.Err() != nil {
		return nil, problems(expr, issues)
	}
	if !ast.OutputType().IsExactType(cel.BoolType) {
		return nil, whole("the condition gives %s; it must be true or false", ast.OutputType())
	}
	estimate, err := c.env.EstimateCost(ast, sizes{})
	if err != nil {
		return nil, whole("the cost of the condition cannot be estimated: %v", err)
	}
	if estimate.Max > maxCost {
		return nil, whole("the condition is too costly: up to %s steps; at most %d are allowed", steps(estimate.Max), maxCost)
	}
	program, err := c.env.Program(ast, cel.EvalOptions(cel.OptOptimize))
	if err != nil {
		return nil, whole("%s", oneLine(err.Error()))
	}
	out := &condition{expr: expr, program: program, index: c.count}
	for _, r := range ast.NativeRep().ReferenceMap() {
		if f, ok := factIDs[r.Name]; ok {
			out.facts = out.facts.with(f)
		}
	}
	out.words = literals(ast)
	c.count++
	return out, nil
}

func steps(n uint64) string {
	if n == math.MaxUint64 {
		return "endlessly many"
	}
	return fmt.Sprint(n)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// problems puts CEL's issues into words.
func problems(expr string, issues *cel.Issues) []problem {
	lines := strings.Split(expr, "\n")
	var out []problem
	for _, e := range issues.Errors() {
		p := problem{line: e.Location.Line(), column: e.Location.Column() + 1, what: plainly(oneLine(e.Message))}
		if rest, ok := strings.CutPrefix(e.Message, "undeclared reference to '"); ok && p.line >= 1 && p.line <= len(lines) {
			name, _, _ := strings.Cut(rest, "'")
			p.what = fmt.Sprintf("there is no fact or function %q%s", name, nearest(name, factNames()))
			p.column = begins(lines[p.line-1], name, p.column)
		}
		out = append(out, p)
	}
	return out
}

// plainly says CEL's message for people who do not know its grammar.
func plainly(message string) string {
	if rest, ok := strings.CutPrefix(message, "found no matching overload for '"); ok {
		name, types, _ := strings.Cut(rest, "' applied to '")
		return fmt.Sprintf("%s does not go with %s", strings.Trim(name, "_"), strings.TrimSuffix(types, "'"))
	}
	message, _, _ = strings.Cut(message, " expecting {")
	return strings.Replace(message, "Syntax error: mismatched input '<EOF>'", "the condition ends too early", 1)
}

// begins is the column, from 1, at which the name begins that CEL complains of
// at the given column: for contract.stat that is the dot's.
func begins(line, name string, column int) int {
	runes := []rune(line)
	end := min(max(column-1, 0)+len([]rune(name)), len(runes))
	if at := strings.LastIndex(string(runes[:end]), name); at >= 0 {
		return len([]rune(string(runes[:end])[:at])) + 1
	}
	return column
}

// condition compiles the expression at n; the complaints point into it.
func (b *builder) condition(n *yaml.Node) *condition {
	expr := b.text(n, "if")
	if expr == "" {
		if n.Kind == yaml.ScalarNode {
			b.fail(n, "the condition is empty")
		}
		return nil
	}
	c, problems := b.compiler.compile(expr)
	for _, p := range problems {
		at := inside(n, expr, place{p.line, p.column})
		b.failAt(at.line, at.column, "%s", p.what)
	}
	if c != nil {
		c.at = placeOf(n)
		if wrong := misplaced(c.facts, b.whole); wrong != "" {
			b.fail(n, "%s", wrong)
		}
		for i := range c.words {
			c.words[i].at = inside(n, expr, c.words[i].at)
		}
	}
	return c
}

// inside is where in the file the place in the expression at n stands, as far
// as it can be told; else where n begins.
func inside(n *yaml.Node, expr string, p place) place {
	at := placeOf(n)
	if p.line == 1 && n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) == 0 && !strings.Contains(expr, "\n") {
		at.column += p.column - 1
		if n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0 {
			at.column++
		}
	} else if p.line > 0 && n.Style&yaml.LiteralStyle != 0 {
		at.line += p.line
	}
	return at
}

// sizes tells the cost estimator how large facts can be; Case cuts them to it.
type sizes struct{}

func (sizes) EstimateSize(n cost.AstNode) *cost.SizeEstimate {
	path := n.Path()
	if len(path) == 0 {
		return nil
	}
	limit := uint64(maxName)
	switch items := path[len(path)-1] == "@items"; {
	case items:
	case path[0] == factTable[factAttachments].name:
		limit = maxAttachments
	case path[0] == factTable[factHitValue].name:
		limit = maxValue
	case n.Type().Kind() == types.ListKind:
		limit = maxList
	}
	return &cost.SizeEstimate{Max: limit}
}

func (sizes) EstimateCallCost(string, string, *cost.AstNode, []cost.AstNode) *cost.CallEstimate {
	return nil
}

// absent stands for a fact that cannot exist on the surface: evaluating it is
// an error, so that whatever depends on it fails, even its negation.
var absent = types.NewErr("absent")

// evaluate runs the program over the case's facts. A condition that cannot be
// evaluated is undecided, never false: it must not clear anything. missing are
// the facts that would decide it.
func (c *condition) evaluate(x cel.Activation) (o outcome, missing factSet) {
	out, _, _ := c.program.Eval(x) // its error says no more than out
	switch v := out.(type) {
	case types.Bool:
		if v {
			return holds, 0
		}
		return fails, 0
	case *types.Unknown:
		for _, id := range v.IDs() {
			missing = missing.with(factID(id))
		}
		return undecided, missing
	case *types.Err:
		if v == absent {
			return fails, 0
		}
	}
	return undecided, c.facts
}

// unknownFacts are the values that stand for facts nobody gave.
var unknownFacts = func() (vals [factCount]ref.Val) {
	for f := range factCount {
		vals[f] = types.NewUnknown(int64(f), types.NewAttributeTrail(factTable[f].name))
	}
	return vals
}()
