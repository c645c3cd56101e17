package policy

import (
	"testing"
	"time"

	"offside/screen/contact"
)

// BenchmarkFinding measures one hit under the default policy: a phone number
// that no exception lifts, so every exception is tried.
func BenchmarkFinding(b *testing.B) {
	p := mustDefault(b)
	f := p.Assume(time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC))
	h := found("phone share own talk")
	all := []contact.Hit{h}
	b.Run("judge", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			p.Judge(&f, &h, all)
		}
	})
	b.Run("judge-in-case", func(b *testing.B) {
		c := p.Case(&f)
		b.ReportAllocs()
		for b.Loop() {
			c.Judge(&h, all)
		}
	})
	b.Run("explain", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			p.Explain(&f, &h, all)
		}
	})
	b.Run("explain-in-case", func(b *testing.B) {
		c := p.Case(&f)
		b.ReportAllocs()
		for b.Loop() {
			c.Explain(&h, all)
		}
	})
}

// BenchmarkDefault measures what every start of the program pays.
func BenchmarkDefault(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Default(); err != nil {
			b.Fatal(err)
		}
	}
}
