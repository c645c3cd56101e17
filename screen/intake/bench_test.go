package intake

import (
	"errors"
	"io"
	"strings"
	"testing"
)

// BenchmarkJSONL reads messages with all their facts.
func BenchmarkJSONL(b *testing.B) {
	const line = `{"id":"m-1","thread":"t","sent_at":"2026-11-20T10:00:00Z","surface":"message",` +
		`"sender":{"id":"u-7","role":"freelancer","plan":"basic","country":"PH"},` +
		`"recipient":{"id":"u-9","role":"client","plan":"enterprise","country":"US"},` +
		`"contract":{"state":"none"},"text":"I can start on Monday, and the first draft is ready by Friday."}` + "\n"
	input := strings.Repeat(line, 1000)
	b.SetBytes(int64(len(input)))
	b.ReportAllocs()
	for b.Loop() {
		in, err := NewReader("in.jsonl", strings.NewReader(input), Options{})
		if err != nil {
			b.Fatal(err)
		}
		for {
			if _, err := in.Next(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				b.Fatal(err)
			}
		}
	}
}
