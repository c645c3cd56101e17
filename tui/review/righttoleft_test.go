package review_test

import (
	"slices"
	"testing"

	"offside/queue"
	"offside/screen/contact"
)

// turned is s from its end.
func turned(s string) string {
	r := []rune(s)
	slices.Reverse(r)
	return string(r)
}

// A detection stands between its marks in text that is written from right to
// left, wherever in it.
func TestMarksInRightToLeftText(t *testing.T) {
	const arabic, hebrew = "\u0631\u0642\u0645\u064a", "\u05e9\u05dc\u05d5\u05dd"
	const digits = "\u0660\u0661\u0660\u0660"
	for _, c := range []struct{ text, detection, want string }{
		{"Hi, " + arabic + " " + digits + " ok", digits, "Hi, [" + digits + "]① " + turned(arabic) + " ok"},
		{"Hi " + hebrew + " " + arabic + " ok", hebrew, "Hi " + turned(arabic) + " [" + turned(hebrew) + "]① ok"},
		{"Hi " + hebrew + " ok", hebrew, "Hi ①[" + turned(hebrew) + "] ok"},
		{hebrew + " 052-123 4567 " + hebrew, "052-123 4567", turned(hebrew) + " [052-123 4567]① " + turned(hebrew)},
		{hebrew + " mail a@b.co " + hebrew, "a@b.co", turned(hebrew) + " [a@b.co]① mail " + turned(hebrew)},
	} {
		b := newBed(t, 120, 40, []queue.Entry{entry(1, c.text, hitAt(c.text, c.detection, contact.Phone, "C1"))})
		if f := b.Frame(); !f.Has(c.want) {
			t.Errorf("%+q in %+q does not stand as %+q:\n%s", c.detection, c.text, c.want, f.Text())
		}
	}
}
