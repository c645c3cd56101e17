package tuitest

import (
	"strings"
	"testing"
)

func TestStray(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want int
	}{
		{"plain text\r\n", 0},
		{"\x1b[1;31mred\x1b[0m\x1b[K\x1b[3A\x1b[12G\x1b[2X", 0},
		{"e\u0301 加 👨‍👩‍👧", 0},
		{"\x1b]0;title\a", 1},
		{"\x1b]52;c;aGk=\x1b\\", 1},
		{"\x1bP1;2|x\x1b\\", 1},
		{"\u009b2J", 1},
		{"\x1b[8;1;1t\x1b[?1049h\x1bc", 2},
		{"bell\a\b", 2},
	} {
		if got := Stray(tt.in); len(got) != tt.want {
			t.Errorf("Stray(%q) = %q, want %d", tt.in, got, tt.want)
		}
	}
}

func TestFrame(t *testing.T) {
	f := Draw("a\x1b[1mb\x1b[0m加\n\x1b[7mx\x1b[0m", 6, 2)
	want := "ab加\nx\n--- 6×2, how it looks\n.a\nb\n---\na bold\nb reverse\n"
	if got := f.String(); got != want {
		t.Errorf("frame %q, want %q", got, want)
	}
	if !f.Has("b加") || strings.Contains(f.Line(1), "a") {
		t.Errorf("rows %q, %q", f.Line(0), f.Line(1))
	}
}
