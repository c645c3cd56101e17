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
