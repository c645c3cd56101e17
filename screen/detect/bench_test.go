package detect

import (
	"flag"
	"runtime"
	"testing"

	"offside/data/eval/workload"
)

// The texts of the benchmarks: what most messages look like, and one with two
// contacts.
const (
	cleanText = "Hi! I read your job post carefully and I think I am a good fit for it. I have built three similar " +
		"stores with React and Node.js, and I can start on Monday. What is your budget for the first milestone?"
	contactText = "Thanks for the offer. Call me on +1 415 555 2671 or write to jo.smith@example.com so that we can go on."
)

func BenchmarkScanClean(b *testing.B)   { benchmarkScan(b, cleanText) }
func BenchmarkScanContact(b *testing.B) { benchmarkScan(b, contactText) }

// workloadMessages is how many messages of a workload are scanned: enough that
// no cache remembers them. The full workload has 650,000.
var workloadMessages = flag.Int("workload", 20_000, "how many messages the benchmarks of a workload scan")

// BenchmarkWorkload scans messages as people write them all day, of which a
// share holds contact data, and a share of that is in disguise. It reports what
// was found, the allocations for each hit, and the bytes for each second that the
// process had a processor.
func BenchmarkWorkload(b *testing.B) {
	for _, c := range []struct {
		name string
		workload.Options
	}{
		{"clean", workload.Options{Seed: 1}},
		{"contact5", workload.Options{Contact: 0.05, Evasive: 0.2, Seed: 1}},
		{"evasive30", workload.Options{Contact: 0.3, Evasive: 1, Seed: 1}},
	} {
		b.Run(c.name, func(b *testing.B) {
			texts, size := workload.New(c.Options).Texts(*workloadMessages)
			benchmarkTexts(b, texts, size)
		})
	}
}

// benchmarkTexts scans the texts, once before it counts.
func benchmarkTexts(b *testing.B, texts []string, size int) {
	d := testDetector(b)
	var s Scratch
	hits, allocs := 0, uint64(0)
	scan := func() {
		hits = 0
		for _, text := range texts {
			hits += len(d.Scan(Input{Text: text}, &s))
		}
	}
	scan()
	b.SetBytes(int64(size))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := processorTime()
	for b.Loop() {
		scan()
	}
	if took := processorTime() - start; took > 0 {
		b.ReportMetric(float64(size*b.N)/1e6/took.Seconds(), "cpu-MB/s")
	}
	runtime.ReadMemStats(&after)
	allocs = after.Mallocs - before.Mallocs
	b.ReportMetric(float64(hits)/float64(len(texts)), "hits/message")
	if hits > 0 {
		b.ReportMetric(float64(allocs)/float64(b.N*hits), "allocs/hit")
	}
}

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
