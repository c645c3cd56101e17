package ui

import (
	"fmt"
	"time"
)

// Thousands writes a number in groups: 1,204.
func Thousands(n uint64) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// Share writes a number in [0,1] as in .98; 1.0 is what rounds to it.
func Share(x float64) string {
	switch {
	case x >= 0.995:
		return "1.0"
	case x < 0 || x != x:
		return ".00"
	}
	return fmt.Sprintf("%.2f", x)[1:]
}

// Ago writes how long ago something was in its largest unit: 5m, 3h, 12d.
func Ago(d time.Duration) string {
	switch d = max(d, 0); {
	case d < time.Hour:
		return fmt.Sprintf("%dm", int(d.Minutes()))
	case d < 48*time.Hour:
		return fmt.Sprintf("%dh", int(d.Hours()))
	}
	return fmt.Sprintf("%dd", int(d.Hours())/24)
}

// Count writes how many there are of something: "1 label", "1,204 labels".
func Count(n uint64, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return Thousands(n) + " " + noun
}
