package detect

import (
	"bufio"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// isClean is what the gate says of in.
func isClean(d *Detector, in Input, s *Scratch) bool { return !s.pass.begin(d, in, s) }

// scanAnyway scans in whether the gate calls it clean or not, and the phrases whether
// the probe says so or not.
func scanAnyway(d *Detector, in Input, s *Scratch) *pass {
	p := &s.pass
	if !p.begin(d, in, s) {
		p.prepare()
	}
	p.look()
	p.find()
	return p
}

// checkGate fails if the gate calls a text clean that is not, or if such a text
// then leaves less for the messages after it than a full scan does.
func checkGate(t *testing.T, d *Detector, in Input, s *Scratch) (clean bool) {
	t.Helper()
	if !isClean(d, in, s) {
		return false
	}
	left := d.Fragments(in, s, nil)
	p := scanAnyway(d, in, s)
	if len(p.hits) > 0 || p.named.id != "" {
		t.Errorf("called clean: %q: %+v, platform %q", in.Text, p.hits, p.named.id)
	}
	for _, f := range d.Fragments(in, s, nil) {
		if !slices.Contains(left, f) {
			t.Errorf("called clean: %q leaves %+v, not %+v", in.Text, left, f)
		}
	}
	return true
}

// gateRegions are two whose numbers have few digits and many.
var gateRegions = [2]string{"DE", "US"}

// gateRounds is how many changed texts TestGate asks about. Another number makes
// other texts.
var gateRounds = flag.Int("gate", 50_000, "how many changed texts the gate is asked about")

// TestGate: whatever the gate calls clean has nothing in it for a scan, in all
// texts at hand and in what becomes of them when they are cut, put together and
// changed.
func TestGate(t *testing.T) {
	d := testDetector(t)
	all := manyTexts(t)
	var s Scratch
	clean := 0
	for _, text := range all {
		checkGate(t, d, Input{Text: text, Regions: gateRegions}, &s)
		if checkGate(t, d, Input{Text: text}, &s) {
			clean++
		}
	}
	t.Logf("%d of %d texts are called clean", clean, len(all))
	rounds := *gateRounds
	if testing.Short() {
		rounds = min(rounds, 5_000)
	}
	r := rand.New(rand.NewPCG(5, uint64(rounds)))
	for range rounds {
		checkGate(t, d, Input{Text: mutated(r, all), Regions: gateRegions}, &s)
	}
	for _, text := range []string{cleanText, "Thanks! I will start on Monday, it takes 5 days.", ""} {
		if !isClean(d, Input{Text: text}, &s) {
			t.Errorf("needs a scan: %q", text)
		}
	}
}

// FuzzGate: the same for any text.
func FuzzGate(f *testing.F) {
	for i, text := range manyTexts(f) {
		if i%9 == 0 {
			f.Add(text)
		}
	}
	d := testDetector(f)
	var s Scratch
	f.Fuzz(func(t *testing.T, text string) {
		checkGate(t, d, Input{Text: text}, &s)
	})
}

// manyTexts are the texts of the rules' samples and of all sets.
func manyTexts(t testing.TB) []string {
	var all []string
	for _, r := range ruleSamples {
		for _, marked := range r.texts {
			text, _ := unmark(marked)
			all = append(all, text)
		}
	}
	for _, pattern := range []string{"../../../shared/evalsets/*.jsonl", "testdata/*.jsonl", "../../data/eval/testdata/*.jsonl",
		"../../data/eval/testdata/blind/opened.jsonl", "../../data/eval/testdata/blind/second.jsonl", "../../data/eval/testdata/blind/fourth.jsonl"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			all = append(all, textsOf(t, file)...)
		}
	}
	return all
}

// mutated makes a text of two others: cut, put together, or with something
// else in it.
func mutated(r *rand.Rand, all []string) string {
	a, b := all[r.IntN(len(all))], all[r.IntN(len(all))]
	at := r.IntN(len(a) + 1)
	switch r.IntN(8) {
	case 0:
		return a[:at] + b[r.IntN(len(b)+1):]
	case 1:
		return a + " " + b
	case 2:
		const marks = " .,-/@$!?()x1a5\n'_:&<"
		out := []byte(a)
		for range min(3, len(out)) {
			out[r.IntN(len(out))] = marks[r.IntN(len(marks))]
		}
		return string(out)
	case 3:
		pieces := [...]string{" ", ". ", "$", "@", " at ", " dot ", "3", " call ", "4155552671", "whats app ", " my number ",
			"tele gram", "\n", "2-", " five one ", " ... ", " street ", " 12 ", "gmail", "-at-", " & me,in", " point com "}
		return a[:at] + pieces[r.IntN(len(pieces))] + a[at:]
	case 4:
		return salad(r, all)
	case 5: // more of a text that is not clean, with something else before each piece
		var out strings.Builder
		for n := 2 + r.IntN(3); n > 0; n-- {
			out.WriteString(cutting(r, all[r.IntN(len(all))], 1+r.IntN(6)))
			out.WriteString(cutting(r, b, 1+r.IntN(4)))
		}
		return out.String()
	case 6:
		for range 1 + r.IntN(5) {
			a = garbled(r, a, b)
		}
		return a
	}
	return a[:at] + a[min(len(a), at+1+r.IntN(4)):]
}

// garbled changes a few bytes of a as a fuzzer does: a piece goes, comes twice or moves,
// a byte becomes another, or something of b comes in.
func garbled(r *rand.Rand, a, b string) string {
	piece := func(s string, longest int) (start, end int) {
		start = r.IntN(len(s) + 1)
		return start, min(len(s), start+1+r.IntN(longest))
	}
	from, to := piece(a, 12)
	at := r.IntN(len(a) + 1)
	switch r.IntN(6) {
	case 0:
		return a[:from] + a[to:]
	case 1:
		return a[:to] + a[from:]
	case 2:
		return a[:at] + a[from:to] + a[at:]
	case 3:
		start, end := piece(b, 20)
		return a[:at] + b[start:end] + a[at:]
	case 4:
		return a[:at] + string(rune(' '+r.IntN('~'-' '))) + a[min(len(a), at+r.IntN(2)):]
	}
	return a[:at] + string([]byte{byte(r.IntN(256))}) + a[min(len(a), at+1):]
}

// salad makes a text of a few words in a row, or one, from each of some texts.
func salad(r *rand.Rand, all []string) string {
	var out strings.Builder
	for n := 2 + r.IntN(8); n > 0; n-- {
		out.WriteString(cutting(r, all[r.IntN(len(all))], 1+r.IntN(4)))
	}
	return out.String()
}

// cutting is some words of a text in a row, with what follows each.
func cutting(r *rand.Rand, text string, words int) string {
	isSpace := func(c byte) bool { return c == ' ' || c == '\n' }
	start := r.IntN(len(text) + 1)
	for start > 0 && !isSpace(text[start-1]) {
		start--
	}
	end := start
	for ; words > 0 && end < len(text); words-- {
		for end < len(text) && !isSpace(text[end]) {
			end++
		}
		for end < len(text) && isSpace(text[end]) {
			end++
		}
	}
	return text[start:end]
}

// textsOf are the texts of a set.
func textsOf(t testing.TB, file string) []string {
	src, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	var out []string
	lines := bufio.NewScanner(src)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var m evalMessage
		if err := json.Unmarshal(lines.Bytes(), &m); err != nil {
			t.Fatal(err)
		}
		out = append(out, m.Text)
	}
	return out
}
