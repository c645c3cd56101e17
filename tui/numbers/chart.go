package numbers

import "strings"

// bar is n of most as a bar of at most width columns, in eighths of a column.
// What is not nothing is seen.
func bar(n, most uint64, width int, ascii bool) string {
	if n == 0 || most == 0 || width < 1 {
		return ""
	}
	eighths := int(float64(n) / float64(most) * float64(width) * 8)
	eighths = max(1, min(eighths, width*8))
	if ascii {
		return strings.Repeat("#", max(1, eighths/8))
	}
	s := strings.Repeat("█", eighths/8)
	if rest := eighths % 8; rest > 0 {
		s += string([]rune("▏▎▍▌▋▊▉")[rest-1])
	}
	return s
}

// columns are the values as a chart of the given height, the top row first,
// each width columns wide with a gap.
func columns(values []uint64, height, width int, ascii bool) []string {
	most := uint64(1)
	for _, v := range values {
		most = max(most, v)
	}
	out := make([]string, height)
	for y := range out {
		var b strings.Builder
		for _, v := range values {
			b.WriteString(strings.Repeat(cell(v, most, height, height-1-y, ascii), width) + " ")
		}
		out[y] = b.String()
	}
	return out
}

// cell is row y, counted from below, of a column of n of most.
func cell(n, most uint64, height, y int, ascii bool) string {
	eighths := int(float64(n) / float64(most) * float64(height) * 8)
	if n > 0 {
		eighths = max(1, eighths)
	}
	switch e := eighths - y*8; {
	case e <= 0:
		return " "
	case e >= 8 && !ascii:
		return "█"
	case e >= 8:
		return "#"
	case ascii:
		return string("......::"[e-1])
	default:
		return string([]rune("▁▂▃▄▅▆▇")[e-1])
	}
}
