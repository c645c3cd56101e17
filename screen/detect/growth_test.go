package detect

import (
	"flag"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

var growth = flag.Duration("growth", 0, "how long TestGrowth looks for texts whose time grows faster than they do")

// growing are pieces, in any order, that what TestGrowth repeats is made of.
var growing = slices.Concat(hostile, strings.Split(`a|at|-|.| |@|dot|(|)|=|five|5|12|4155552671|zero|o|x|,|;|:|_|#|*|remove|without|the|first|letter|then|next|add|1|to|each|digit|double|triple|number|is|gmail|com|whatsapp|on|telegram|same|name|www.|[|]|{|}|'|"|é|ж|中|٣|９|ⓐ|A|B|I|O|S|backwards|base64|code|read|apt|street|12 Main St|94110|call|me|your|send|can|you|twice|half|minus|plus|times|two|twenty|hundred|and|📸|🇺|🅰|1️⃣|key|row|line|a)|qb|IV|X|-.|..-|0|%20|\x41|&#64;|hxxp|[.]|(at)|(dot)|point|punto|arroba|собака|точка|номер|один|点|圈a`, "|"))

// TestGrowth repeats what it makes up and takes the processor's time, for loops
// that count no steps: eight times the text must not take twenty-five times as
// long. It runs only where it is asked for.
func TestGrowth(t *testing.T) {
	if *growth == 0 {
		t.Skip("looks for nothing without -growth, as in: go test ./screen/detect -run TestGrowth -growth 2m")
	}
	d := testDetector(t)
	var s Scratch
	took := func(m repeated, size int) time.Duration {
		text := m.head + strings.Repeat(m.piece, size/len(m.piece)+1) + m.tail
		from := processorTime()
		d.Scan(Input{Text: text}, &s)
		return processorTime() - from
	}
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 1))
	for end := time.Now().Add(*growth); time.Now().Before(end); {
		piece := madeUp(r)
		short := took(piece, 5_000)
		if short < 4*time.Millisecond {
			continue // not enough to tell by
		}
		if took(piece, 40_000) > 25*short && took(piece, 40_000) > 25*took(piece, 5_000) {
			t.Errorf("%+q, repeated between: its time grows faster than the text (seed %d)", piece, seed)
		}
	}
}

// repeated is a text but for how often its piece is repeated.
type repeated struct{ head, piece, tail string }

// madeUp repeats some of growing in a row, with or without spaces, or one of them
// between others: a number behind a long row of hyphens.
func madeUp(r *rand.Rand) repeated {
	if r.IntN(2) == 0 {
		return repeated{someOf(r), growing[r.IntN(len(growing))], someOf(r)}
	}
	return repeated{piece: someOf(r)}
}

func someOf(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(5) {
		b.WriteString(growing[r.IntN(len(growing))])
		if r.IntN(2) == 0 {
			b.WriteByte(' ')
		}
	}
	return b.String()
}
