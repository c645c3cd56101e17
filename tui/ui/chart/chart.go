// Package chart draws figures as text: bars, columns and lines, in blocks and
// braille, or in ASCII where the terminal shows nothing else. It returns plain
// strings and knows no style.
package chart

import (
	"math"
	"strings"
)

// Set says which characters a chart may use. The zero Set is blocks and
// braille.
type Set struct{ ASCII bool }

// Bar is n of most as a bar of at most width columns, in eighths of a column.
// What is not nothing is seen.
func (s Set) Bar(n, most float64, width int) string {
	if n <= 0 || most <= 0 || width < 1 {
		return ""
	}
	eighths := max(1, min(int(n/most*float64(width)*8), width*8))
	if s.ASCII {
		return strings.Repeat("#", max(1, eighths/8))
	}
	b := strings.Repeat("█", eighths/8)
	if rest := eighths % 8; rest > 0 {
		b += string([]rune("▏▎▍▌▋▊▉")[rest-1])
	}
	return b
}

// Columns are the values as a chart of the given height, the top row first,
// each width columns wide with a gap.
func (s Set) Columns(values []uint64, height, width int) []string {
	most := uint64(1)
	for _, v := range values {
		most = max(most, v)
	}
	out := make([]string, height)
	for y := range out {
		var b strings.Builder
		for _, v := range values {
			b.WriteString(strings.Repeat(s.cell(v, most, height, height-1-y), width) + " ")
		}
		out[y] = b.String()
	}
	return out
}

// cell is row y, counted from below, of a column of n of most.
func (s Set) cell(n, most uint64, height, y int) string {
	eighths := int(float64(n) / float64(most) * float64(height) * 8)
	if n > 0 {
		eighths = max(1, eighths)
	}
	switch e := eighths - y*8; {
	case e <= 0:
		return " "
	case e >= 8 && !s.ASCII:
		return "█"
	case e >= 8:
		return "#"
	case s.ASCII:
		return string("......::"[e-1])
	default:
		return string([]rune("▁▂▃▄▅▆▇")[e-1])
	}
}

// Line is the values as a line in one row, two values to a braille character
// or one to an ASCII one, on a scale from 0 to most. A value that is not a
// number leaves a gap: nothing was measured there.
func (s Set) Line(values []float64, most float64) string {
	var b strings.Builder
	if s.ASCII {
		for _, v := range values {
			b.WriteByte(" _.-=#"[level(v, most, 5)])
		}
		return b.String()
	}
	for i := 0; i < len(values); i += 2 {
		r := left[level(values[i], most, 4)]
		if i+1 < len(values) {
			r |= right[level(values[i+1], most, 4)]
		}
		if r == 0 {
			b.WriteByte(' ') // the empty braille character is shown as a box by some
			continue
		}
		b.WriteRune(rune(0x2800 + r))
	}
	return b.String()
}

// The dots of a braille character that fill its columns from below, by height.
var (
	left  = [...]int{0, 0x40, 0x44, 0x46, 0x47}
	right = [...]int{0, 0x80, 0xa0, 0xb0, 0xb8}
)

// level is how high of steps v stands; 0 is nothing at all, and a measured 0
// is 1.
func level(v, most float64, steps int) int {
	switch {
	case math.IsNaN(v):
		return 0
	case most == 0:
		return 1
	}
	return max(1, min(steps, 1+int(v/most*float64(steps-1)+0.5)))
}

// Interval is a scale from 0 to 1 in width columns with the interval
// [low,high] on it and the point within.
func (s Set) Interval(low, point, high float64, width int) string {
	if width < 2 {
		return ""
	}
	at := func(x float64) int { return max(0, min(width-1, int(x*float64(width-1)+0.5))) }
	base, between, mark := '·', '─', '●'
	if s.ASCII {
		base, between, mark = '.', '-', 'o'
	}
	row := []rune(strings.Repeat(string(base), width))
	for i := at(low); i <= at(high); i++ {
		row[i] = between
	}
	row[at(point)] = mark
	return string(row)
}
