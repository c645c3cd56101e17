package detect

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestGate: whatever the gate calls clean has nothing in it for a scan.
func TestGate(t *testing.T) {
	d := testDetector(t)
	var all []string
	for _, r := range ruleSamples {
		for _, marked := range r.texts {
			text, _ := unmark(marked)
			all = append(all, text)
		}
	}
	for _, pattern := range []string{"../../../shared/evalsets/*.jsonl", "testdata/*.jsonl", "../../data/eval/testdata/*.jsonl"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			all = append(all, textsOf(t, file)...)
		}
	}
	var s Scratch
	clean := 0
	for _, text := range all {
		if !d.clean(text, &s.topLevels) {
			continue
		}
		clean++
		p := &s.pass
		p.begin(d, Input{Text: text}, &s)
		for _, find := range families {
			find(p)
		}
		joinThread(p)
		undo(p)
		if len(p.hits) > 0 || len(p.pieces) > 0 {
			t.Errorf("called clean: %q: %+v, pieces %v", text, p.hits, p.pieces)
		}
	}
	t.Logf("%d of %d texts are called clean", clean, len(all))
	for _, text := range []string{cleanText, "Thanks! I will start on Monday, it takes 5 days.", ""} {
		if !d.clean(text, new(topLevels)) {
			t.Errorf("needs a scan: %q", text)
		}
	}
}

// textsOf are the texts of a set.
func textsOf(t *testing.T, file string) []string {
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
