package eval_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"offside/data/eval"
	"offside/data/stats"
)

// table makes the pairs of a two-by-two table.
func table(yesYes, yesNo, noYes, noNo uint64) map[string]map[string]uint64 {
	return map[string]map[string]uint64{"yes": {"yes": yesYes, "no": yesNo}, "no": {"yes": noYes, "no": noNo}}
}

func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if !(math.Abs(got-want) <= within) {
		t.Errorf("%s is %.4f, published is %.4f", what, got, want)
	}
}

// TestCohen: the worked examples of the encyclopedic article on Cohen's kappa:
// fifty grant proposals, and the two tables of equal agreement whose kappas
// differ.
func TestCohen(t *testing.T) {
	near(t, "kappa", eval.Cohen(table(20, 5, 10, 15)), 0.4, 1e-9)
	near(t, "kappa", eval.Cohen(table(45, 15, 25, 15)), 0.1304, 5e-5)
	near(t, "kappa", eval.Cohen(table(25, 35, 5, 35)), 0.2593, 5e-5)
	if k := eval.Cohen(nil); !math.IsNaN(k) {
		t.Errorf("of nothing: %g", k)
	}
}

// TestKrippendorff: the nominal examples of Krippendorff, Computing
// Krippendorff's Alpha-Reliability (2011): B, two observers and binary data; C,
// two observers and five values; D, four observers and answers missing.
func TestKrippendorff(t *testing.T) {
	for _, c := range []struct {
		raters []string // an answer a letter; "." is missing
		want   float64
	}{
		{[]string{"0100000010", "1110010000"}, 0.095},
		{[]string{"aabbdcccedda", "babbbccceddd"}, 0.692},
		{[]string{"123321412...", "1233224125.3", ".3332342251.", "12332441251."}, 0.743},
	} {
		units := make([][]string, 0, len(c.raters[0]))
		for i := range c.raters[0] {
			var unit []string
			for _, r := range c.raters {
				unit = append(unit, strings.Trim(r[i:i+1], "."))
			}
			units = append(units, unit)
		}
		near(t, "alpha", eval.Krippendorff(units), c.want, 5e-4)
	}
}

// TestReviewersOf: what a queue counts gives the same as the single answers.
func TestReviewersOf(t *testing.T) {
	a := eval.ReviewersOf(table(20, 5, 10, 15))
	var units [][]string
	for answers, n := range map[string]int{"yes yes": 20, "yes no": 5, "no yes": 10, "no no": 15} {
		for range n {
			units = append(units, strings.Fields(answers))
		}
	}
	if a.Items != 50 || a.Agreed != 35 {
		t.Errorf("%+v", a)
	}
	near(t, "kappa", *a.Cohen, 0.4, 1e-9)
	near(t, "alpha", *a.Krippendorff, eval.Krippendorff(units), 1e-9)
	if none := eval.ReviewersOf(nil); none.Cohen != nil || none.Krippendorff != nil || none.Items != 0 {
		t.Errorf("of nothing: %+v", none)
	}
	if same := eval.ReviewersOf(table(9, 0, 0, 0)); same.Cohen != nil || same.Krippendorff != nil || same.Agreed != 9 {
		t.Errorf("of one answer: %+v", same)
	}
}

// TestReadLabels: of exports one after the other, what was taken back is gone;
// where enough labels were drawn by lot, the others do not count, and where too
// few were, all count alike.
func TestReadLabels(t *testing.T) {
	label := func(seq, rest string) string {
		return `{"seq":` + seq + `,"message":{"id":"m-` + seq + `","text":"0917"},"spans":[],"outcome":"dismiss"` + rest + `}`
	}
	read := func(lines ...string) string {
		t.Helper()
		set, err := eval.Read("set", strings.NewReader(strings.Join(lines, "\n")))
		if err != nil {
			t.Fatal(err)
		}
		out := fmt.Sprint(set.Ranked, set.Alike)
		for _, c := range set.Cases[:min(4, len(set.Cases))] {
			out += fmt.Sprintf(" %s×%g", c.Message.ID, c.Weight)
		}
		return out
	}
	drawn := `,"stratum":"random","probability":0.1`
	var many []string
	for i := range stats.EnoughDrawn - 1 {
		many = append(many, label(fmt.Sprint(100+i), drawn))
	}
	few := append([]string{label("1", "")}, many...)
	enough := append(few[:len(few):len(few)], label("3", `,"stratum":"sampled","probability":0.01`))
	for _, c := range []struct {
		lines []string
		want  string
	}{
		{[]string{label("1", `,"probability":1`), label("2", "")}, "0 2 m-1×1 m-2×1"},
		{few, "0 20 m-1×1 m-100×1 m-101×1 m-102×1"},
		{enough, "1 0 m-100×10 m-101×10 m-102×10 m-103×10"},
		{enough[len(enough)-3:], "0 3 m-117×1 m-118×1 m-3×1"},
		{[]string{label("1", ""), label("2", ""), `{"retracts":1,"item":1,"why":"undone","seq":9}`, label("9", "")}, "0 2 m-2×1 m-9×1"},
		{[]string{label("1", ""), label("2", drawn), `{"retracts":2,"item":2,"why":"purged","seq":9}`}, "0 1 m-1×1"},
		{[]string{label("1", ""), `{"retracts":7,"item":1,"why":"amended","seq":9}`}, "0 1 m-1×1"},
	} {
		if got := read(c.lines...); got != c.want {
			t.Errorf("%v:\n got %s\nwant %s", c.lines, got, c.want)
		}
	}
}
