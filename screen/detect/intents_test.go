package detect

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"offside/screen/contact"
)

// intentCase is one line of testdata/intents.jsonl: a text with its requests,
// moves, pointings and handles, or none.
type intentCase struct {
	ID    string
	Text  string
	Spans []struct {
		contact.Span
		Class contact.Class
		Act   contact.Act
	}
}

func readIntentCases(t testing.TB) []intentCase {
	t.Helper()
	f, err := os.Open("testdata/intents.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []intentCase
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var c intentCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	return out
}

// halfOver reports whether the two spans share half of the longer one.
func halfOver(a, b contact.Span) bool {
	return 2*(min(a.End, b.End)-max(a.Start, b.Start)) >= max(a.Len(), b.Len())
}

func TestIntents(t *testing.T) {
	d := testDetector(t)
	var s Scratch
	var gold, found, hits, right int
	for _, c := range readIntentCases(t) {
		got := d.Scan(Input{Text: c.Text}, &s)
		matched := make([]bool, len(got))
		for _, g := range c.Spans {
			gold++
			ok := false
			for i, h := range got {
				if h.Class == g.Class && h.Act == g.Act && halfOver(h.Span, g.Span) {
					matched[i], ok = true, true
				}
			}
			if ok {
				found++
			} else {
				t.Logf("%s: missed %s %s in %q", c.ID, g.Class, g.Act, c.Text)
			}
		}
		for i, h := range got {
			hits++
			if matched[i] {
				right++
			} else {
				t.Logf("%s: false %s %s %q in %q", c.ID, h.Class, h.Act, h.Text, c.Text)
			}
		}
	}
	recall, precision := float64(found)/float64(gold), float64(right)/float64(hits)
	t.Logf("%d spans: recall %.3f, precision %.3f", gold, recall, precision)
	if recall < 0.92 || precision < 0.93 {
		t.Errorf("recall %.3f, precision %.3f: want at least .92 and .93", recall, precision)
	}
}
