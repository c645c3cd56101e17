package detect

import "testing"

func TestPhrasesCleanWithoutAllocation(t *testing.T) {
	d := testDetector(t)
	var s Scratch
	for _, text := range []string{cleanText, "please send me the second file by email when you have talked to the client"} {
		d.Scan(Input{Text: text}, &s)
		if n := testing.AllocsPerRun(20, func() { d.Scan(Input{Text: text}, &s) }); n > 0 {
			t.Errorf("%.0f allocations in %.40q", n, text)
		}
	}
}
