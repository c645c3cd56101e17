package eval

import (
	"fmt"

	"offside/screen/contact"
)

// Change is a case that changed sides between two runs.
type Change struct {
	Better bool   `json:"better"`
	What   string `json:"what"` // missed or wrong
	Mistake
}

// String says it in a line, without the text.
func (c Change) String() string {
	return fmt.Sprintf("%s %s %s %s at %s", c.Case, c.What, c.Class, c.Act, c.Span)
}

// Compare names every mistake that one of two runs over the same set made and
// the other did not: those mended first, then those that are new.
func Compare(old, new *Report) []Change {
	var better, worse []Change
	for _, side := range []struct {
		what     string
		old, new []Mistake
	}{{"missed", old.Missed, new.Missed}, {"wrong", old.Wrong, new.Wrong}} {
		for _, m := range without(side.old, side.new) {
			better = append(better, Change{true, side.what, m})
		}
		for _, m := range without(side.new, side.old) {
			worse = append(worse, Change{false, side.what, m})
		}
	}
	return append(better, worse...)
}

// without returns the mistakes of a that b does not have.
func without(a, b []Mistake) (out []Mistake) {
	type key struct {
		id    string
		span  contact.Span
		class contact.Class
		act   contact.Act
	}
	of := func(m *Mistake) key { return key{m.Case, m.Span, m.Class, m.Act} }
	has := map[key]bool{}
	for i := range b {
		has[of(&b[i])] = true
	}
	for i := range a {
		if !has[of(&a[i])] {
			out = append(out, a[i])
		}
	}
	return out
}
