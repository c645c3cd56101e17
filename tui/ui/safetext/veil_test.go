package safetext

import (
	"testing"

	"offside/screen/contact"
)

func TestMask(t *testing.T) {
	if got := Clean("call +1 (415) 555 now").Mask(contact.Span{Start: 5, End: 17}).String(); got != "call +• (•••) ••• now" {
		t.Errorf("%q", got)
	}
	if got := Clean("加我微信 ok").Mask(contact.Span{Start: 0, End: 12}).String(); got != "•••• ok" {
		t.Errorf("%q", got)
	}
}

func TestMaskLikely(t *testing.T) {
	for in, want := range map[string]string{
		"on 3 May at 10:30":           "on 3 May at 10:30",
		"jo@example.com, please":      "••@•••••••.•••, please",
		"see https://x.example/a":     "see •••••://•.•••••••/•",
		"call 0917 555 0142 or write": "call •••• ••• •••• or write",
		"it is analopez88":            "it is ••••••••••",
		"1 2 3 4 5":                   "• • • • •",
		"":                            "",
	} {
		if got := Clean(in).MaskLikely().String(); got != want {
			t.Errorf("%q is shown as %q, want %q", in, got, want)
		}
	}
}

func TestVeil(t *testing.T) {
	if got := Clean("far away, then 0917 x and far").Veil(3, contact.Span{Start: 15, End: 19}).String(); got != "░░░ ░░░░, ░░en 0917 x ░░░ ░░░" {
		t.Errorf("%q", got)
	}
}

func TestLookalikes(t *testing.T) {
	for in, want := range map[string]string{
		"whatsapp and телефон": "",
		"p\u0430ypal me":       "\u0430 in p\u0430ypal: Cyrillic",
		"\u03bfk":              "\u03bf in \u03bfk: Greek",
	} {
		got := ""
		if all := Clean(in).Lookalikes(5); len(all) > 0 {
			got = all[0].Letter + " in " + all[0].Word + ": " + all[0].Script
		}
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
