package ui

import "unicode/utf8"

// own reports whether s is made only of the characters that the program itself
// writes, each one column wide.
func own(s string) bool {
	for _, r := range s {
		if r >= ' ' && r < 0x7f {
			continue
		}
		switch {
		case r >= 0x2460 && r <= 0x2473: // ① to ⑳
		case r >= 0x2500 && r <= 0x259f: // frames and blocks
		case r >= 0x2800 && r <= 0x28ff: // braille, for charts
		case r >= 0x2190 && r <= 0x2193: // arrows
		default:
			switch r {
			case '·', '…', '“', '”', '’', '–', '—', '‹', '›', '✓', '✗', '▸', '▾', '×', '−', '⏎', '●', '○', '≥', '⇧', '•':
			default:
				return false
			}
		}
	}
	return true
}

func runeLen(r rune) int { return utf8.RuneLen(r) }

func runeCount(s string) int { return utf8.RuneCountInString(s) }

// Mark is the number that stands beside detection i (from 0): ① to ⑳, then
// (21) and so on.
func Mark(i int) string {
	if i < 20 {
		return string(rune('①' + i))
	}
	return "(" + itoa(i+1) + ")"
}
