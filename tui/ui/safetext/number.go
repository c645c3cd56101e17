package safetext

import "strconv"

// Number returns the mark of the n-th detection, counted from 1: ① to ⑳, then
// (21) and so on.
func Number(n int) string {
	if n >= 1 && n <= 20 {
		return string(rune('①' + n - 1))
	}
	return "(" + strconv.Itoa(n) + ")"
}
