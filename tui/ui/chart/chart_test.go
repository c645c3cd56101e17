package chart_test

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"offside/tui/ui/chart"
)

var (
	blocks chart.Set
	ascii  = chart.Set{ASCII: true}
)

func TestBar(t *testing.T) {
	for _, c := range []struct {
		set     chart.Set
		n, most float64
		width   int
		want    string
	}{
		{blocks, 0, 10, 8, ""}, {blocks, 10, 10, 4, "████"}, {blocks, 5, 10, 3, "█▌"}, {blocks, 1, 1e9, 8, "▏"},
		{blocks, 20, 10, 4, "████"}, {blocks, 1, 1, 0, ""}, {blocks, 1, 0, 5, ""}, {ascii, 5, 10, 4, "##"}, {ascii, 1, 1e9, 4, "#"},
	} {
		if got := c.set.Bar(c.n, c.most, c.width); got != c.want {
			t.Errorf("Bar(%v, %v, %d) of %+v is %q, want %q", c.n, c.most, c.width, c.set, got, c.want)
		}
	}
}

func TestColumns(t *testing.T) {
	if got := strings.Join(blocks.Columns([]uint64{0, 4, 2, 1}, 2, 1), "/"); got != "  █     /  █ █ ▄ " {
		t.Errorf("%q", got)
	}
	if got := strings.Join(ascii.Columns([]uint64{0, 4, 2, 1}, 2, 1), "/"); got != "  #     /  # # . " {
		t.Errorf("%q", got)
	}
}

// A gap is a blank, a measured nothing is not, and the largest value fills its
// column.
func TestLine(t *testing.T) {
	v := []float64{math.NaN(), math.NaN(), 0, 0, 1, 2}
	if got := blocks.Line(v, 2); got != " \u28c0\u28fe" {
		t.Errorf("%q", got)
	}
	if got := ascii.Line(v, 2); got != "  __-#" {
		t.Errorf("%q", got)
	}
	if got := blocks.Line([]float64{1}, 1); utf8.RuneCountInString(got) != 1 {
		t.Errorf("%q", got)
	}
}

func TestInterval(t *testing.T) {
	if got := blocks.Interval(0.25, 0.5, 0.75, 9); got != "··──●──··" {
		t.Errorf("%q", got)
	}
	if got := ascii.Interval(0, 0, 1, 4); got != "o---" {
		t.Errorf("%q", got)
	}
}

// In ASCII nothing else is drawn.
func TestASCII(t *testing.T) {
	all := ascii.Bar(3, 7, 9) + ascii.Line([]float64{1, 2, 3}, 3) + ascii.Interval(.1, .2, .3, 20) + strings.Join(ascii.Columns([]uint64{1, 2, 3}, 4, 2), "")
	for _, r := range all {
		if r > '~' {
			t.Errorf("%q in %q", r, all)
		}
	}
}
