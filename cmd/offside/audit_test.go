package main

import "testing"

func TestStretches(t *testing.T) {
	for want, all := range map[string][]uint64{
		"":                 nil,
		"7":                {7},
		"3–5":              {3, 4, 5},
		"1, 3–4, 9, 11–12": {1, 3, 4, 9, 11, 12},
	} {
		if got := stretches(all); got != want {
			t.Errorf("%v: %q, want %q", all, got, want)
		}
	}
}
