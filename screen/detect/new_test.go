package detect

import (
	"testing"

	"offside/screen/policy"
)

// BenchmarkNew makes a detector: what every start of the program waits for.
func BenchmarkNew(b *testing.B) {
	p, err := policy.Default()
	if err != nil {
		b.Fatal(err)
	}
	lex := p.Lexicon()
	for b.Loop() {
		New(lex)
	}
}
