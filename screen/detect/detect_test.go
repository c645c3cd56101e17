package detect

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"offside/screen/contact"
)

// TestHitsOutliveTheScan: nothing in a hit lies in memory that the next scan
// writes over.
func TestHitsOutliveTheScan(t *testing.T) {
	d := testDetector(t)
	texts := []string{contactText, "ANALOPEZ.com", "see www.AnaLopez.com and t.me/ANA", "nueve uno siete, cinco cinco cinco, cero uno cuatro dos",
		"Reach me: ANA (at) lopez-design (dot) com", "my num: ٠917 555 0142", "NEAR 221B Baker Street, London NW1 6XE", "my skype is ANA_lopez"}
	for _, text := range texts {
		var s Scratch
		hits := d.Scan(Input{Text: text, Regions: [2]string{"PH"}}, &s)
		kept := make([]contact.Hit, len(hits))
		for i := range hits {
			kept[i] = hits[i].Clone()
		}
		d.Scan(Input{Text: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}, &s)
		var fresh Scratch
		want := d.Scan(Input{Text: text, Regions: [2]string{"PH"}}, &fresh)
		if len(want) == 0 || !reflect.DeepEqual(kept, append([]contact.Hit(nil), want...)) {
			t.Errorf("%q: kept %+v, want %+v", text, kept, want)
		}
	}
}

// TestScansAreApart: what is found in a text, and what it leaves behind, does not depend
// on what was scanned with the same scratch before.
func TestScansAreApart(t *testing.T) {
	d := testDetector(t)
	var used Scratch
	check := func(in Input) (hits int, left []Fragment) {
		t.Helper()
		var fresh Scratch
		got, want := d.Scan(in, &used), d.Scan(in, &fresh)
		if hits = len(want); hits != len(got) || hits > 0 && !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %+v, want %+v", in.Text, got, want)
		}
		left = d.Fragments(in, &fresh, nil)
		if got := d.Fragments(in, &used, nil); len(got) != len(left) || len(left) > 0 && !reflect.DeepEqual(got, left) {
			t.Errorf("%q: leaves %+v, want %+v", in.Text, got, left)
		}
		return hits, left
	}
	for _, tt := range []struct{ before, text string }{
		{"telegram me", "whatever: ana-lopez.de"},
		{"\n\n\n\n\n\n\n\xceX", "\xb1ұ\xb1\xb1:C0.AC"},
	} {
		check(Input{Text: tt.before})
		if n, _ := check(Input{Text: tt.text}); n == 0 {
			t.Errorf("nothing in %q", tt.text)
		}
	}
	all, r := manyTexts(t), rand.New(rand.NewPCG(6, 0))
	var before []Fragment
	for range 5_000 {
		_, before = check(Input{Text: mutated(r, all), Before: before})
	}
}
