package detect

import (
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

// TestScansAreApart: what is found in a text does not depend on what was scanned with
// the same scratch before.
func TestScansAreApart(t *testing.T) {
	d := testDetector(t)
	for _, tt := range []struct{ before, text string }{
		{"telegram me", "whatever: ana-lopez.de"},
		{"\n\n\n\n\n\n\n\xceX", "\xb1ұ\xb1\xb1:C0.AC"},
	} {
		var used, fresh Scratch
		d.Scan(Input{Text: tt.before}, &used)
		got, want := d.Scan(Input{Text: tt.text}, &used), d.Scan(Input{Text: tt.text}, &fresh)
		if len(want) == 0 || !reflect.DeepEqual(got, want) {
			t.Errorf("%q behind %q: %+v, want %+v", tt.text, tt.before, got, want)
		}
	}
}
