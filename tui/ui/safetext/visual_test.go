package safetext

import (
	"slices"
	"testing"
)

// turned is s from its end.
func turned(s string) string {
	r := []rune(s)
	slices.Reverse(r)
	return string(r)
}

func TestVisual(t *testing.T) {
	const hebrew, more, arabic = "\u05e9\u05dc\u05d5\u05dd", "\u05e7\u05d5\u05d3", "\u0631\u0642\u0645\u064a"
	for in, want := range map[string]string{
		"call me":                           "call me",
		hebrew:                              turned(hebrew),
		"I am " + hebrew + " ok":            "I am " + turned(hebrew) + " ok",
		"mail " + hebrew + " " + more:       "mail " + turned(hebrew+" "+more),
		hebrew + " 052-123 4567":            "052-123 4567 " + turned(hebrew),
		arabic + " +20 100 123 4567":        "+20 100 123 4567 " + turned(arabic),
		arabic + " \u0661\u0662\u0663":      "\u0661\u0662\u0663 " + turned(arabic),
		hebrew + " (" + more + ") ok":       "ok (" + turned(more) + ") " + turned(hebrew),
		hebrew + " a@b.co " + more:          turned(more) + " a@b.co " + turned(hebrew),
		"①[" + hebrew + "]":                 "[" + turned(hebrew) + "]①",
		"x\u202e" + hebrew + "\u202c":       "x‹U+202E›" + turned(hebrew) + "‹U+202C›",
		hebrew + " \u200f5 " + hebrew + ".": "." + turned(hebrew) + " 5‹RLM› " + turned(hebrew),
	} {
		if got := Clean(in).Visual().String(); got != want {
			t.Errorf("%+q is shown as %+q, want %+q", in, got, want)
		}
	}
}

// Nothing is lost or added, whatever the text.
func FuzzVisual(f *testing.F) {
	for _, s := range []string{"\u05e9\u05dc 12 abc", "\u0631\u0642 \u0660\u0669 x", "a\u200fb", "(\u05d0[\u05d1)\u05d2]"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		before := Clean(s)
		after := before.Visual()
		if before.Width() != after.Width() || len(before) != len(after) {
			t.Fatalf("%q: %d cells of %d columns became %d of %d", s, len(before), before.Width(), len(after), after.Width())
		}
		back := append(Text(nil), after...)
		slices.SortStableFunc(back, func(a, b Cell) int { return a.Start - b.Start })
		for i := range back {
			if back[i].Start != before[i].Start || back[i].End != before[i].End {
				t.Fatalf("%q: the cells no longer cover the text", s)
			}
		}
	})
}

// The lines of a paragraph share its direction, whatever each begins with.
func TestLinesShareTheirParagraphsDirection(t *testing.T) {
	const arabic = "\u0645\u0633\u0627\u0621"
	text := Clean("Call me at 415 555 2671 (" + arabic + ") thanks\n" + arabic + " 12 ok")
	var got []string
	for _, l := range text.Lines(20) {
		got = append(got, l.String())
	}
	want := []string{"Call me at 415 555", "2671 (" + turned(arabic) + ") thanks", "ok 12 " + turned(arabic)}
	if !slices.Equal(got, want) {
		t.Errorf("%+q, want %+q", got, want)
	}
}
