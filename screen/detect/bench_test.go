package detect

import "testing"

// The texts of the benchmarks: what most messages look like, and one with two
// contacts.
const (
	cleanText = "Hi! I read your job post carefully and I think I am a good fit for it. I have built three similar " +
		"stores with React and Node.js, and I can start on Monday. What is your budget for the first milestone?"
	contactText = "Thanks for the offer. Call me on +1 415 555 2671 or write to jo.smith@example.com so that we can go on."
)

func BenchmarkScanClean(b *testing.B)   { benchmarkScan(b, cleanText) }
func BenchmarkScanContact(b *testing.B) { benchmarkScan(b, contactText) }

func benchmarkScan(b *testing.B, text string) {
	d := testDetector(b)
	var s Scratch
	d.Scan(Input{Text: text}, &s)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		d.Scan(Input{Text: text}, &s)
	}
}

func TestCleanTextDoesNotAllocate(t *testing.T) {
	d := testDetector(t)
	var s Scratch
	d.Scan(Input{Text: cleanText}, &s)
	if n := testing.AllocsPerRun(50, func() {
		if hits := d.Scan(Input{Text: cleanText}, &s); hits != nil {
			t.Errorf("hits in a clean text: %+v", hits)
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
