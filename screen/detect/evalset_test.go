package detect

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offside/screen/contact"
	"offside/screen/policy"
)

// testDetector is a detector with the default policy's lexicon.
func testDetector(t testing.TB) *Detector {
	t.Helper()
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	return New(p.Lexicon())
}

// evalMessage is one line of a tuning set.
type evalMessage struct {
	ID       string     `json:"id"`
	Text     string     `json:"text"`
	Region   string     `json:"region"`
	Spans    []evalSpan `json:"spans"`
	Arguable []evalSpan `json:"arguable"`
}

type evalSpan struct {
	contact.Span
	Class contact.Class `json:"class"`
}

// figures counts one class: what was labelled and found, what was predicted
// and right.
type figures struct{ gold, found, exact, predicted, right int }

func (f figures) recall() float64    { return ratio(f.found, f.gold) }
func (f figures) precision() float64 { return ratio(f.right, f.predicted) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 1
	}
	return float64(a) / float64(b)
}

// evalClass is the class that a hit is scored as: the sets know every link as
// a website.
func evalClass(h contact.Hit) contact.Class {
	if strings.HasPrefix(h.Rule, "link.") {
		return contact.Website
	}
	return h.Class
}

// tuningSets is the folder of the tuning sets, which are not part of the
// project. Without them the test is skipped, but not where everything must run.
func tuningSets(t *testing.T) string {
	t.Helper()
	const dir = "../../../shared/evalsets"
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("OFFSIDE_CI") != "" {
			t.Fatal(err)
		}
		t.Skip("the tuning sets are not here: they lie beside the repository, in ../shared/evalsets")
	}
	return dir
}

// TestTuningSets scores the detectors on labelled messages. A span is found
// when a share of its class overlaps it by half or more of the longer one.
func TestTuningSets(t *testing.T) {
	dir := tuningSets(t)
	d := testDetector(t)
	for _, c := range []struct {
		set               string
		class             contact.Class
		recall, precision float64
	}{
		{"presidio-research-large", contact.Phone, 0.97, 0.97},
		{"presidio-research-large", contact.Email, 0.995, 0.995},
		{"presidio-research-large", contact.Website, 0.995, 0.99},
		{"linkify-it", contact.Website, 0.94, 0.98},
		{"linkify-it", contact.Email, 0.995, 0.85},
		{"libphonenumber-matcher", contact.Phone, 0.95, 0.95},
		{"sms-uci-ham", contact.Phone, 1, 0.75},
		{"sms-uci-ham", contact.Email, 1, 1},
		{"sms-uci-ham", contact.Website, 1, 0.8},
	} {
		f := score(t, d, filepath.Join(dir, c.set+".jsonl"), c.class)
		t.Logf("%-24s %-8s recall %.3f precision %.3f (labelled %d, found %d, exact %d, predicted %d)",
			c.set, c.class, f.recall(), f.precision(), f.gold, f.found, f.exact, f.predicted)
		if f.recall() < c.recall || f.precision() < c.precision {
			t.Errorf("%s %s: recall %.3f, precision %.3f; want at least %.3f, %.3f",
				c.set, c.class, f.recall(), f.precision(), c.recall, c.precision)
		}
	}
}

// TestOrdinaryMessages counts the ordinary text messages in which a phone, an
// e-mail address or a link is seen that is none.
func TestOrdinaryMessages(t *testing.T) {
	file := filepath.Join(tuningSets(t), "sms-uci-ham.jsonl")
	d := testDetector(t)
	wrong := 0
	for _, class := range []contact.Class{contact.Phone, contact.Email, contact.Website} {
		f := score(t, d, file, class)
		wrong += f.predicted - f.right
	}
	t.Logf("%d false alarms in 4,414 messages", wrong)
	if wrong > 4 {
		t.Errorf("%d false alarms in 4,414 messages, more than one in a thousand", wrong)
	}
}

// score compares the shares of a class that d finds in a set with the labels.
// What is missed or wrong is logged under -v.
func score(t *testing.T, d *Detector, file string, class contact.Class) figures {
	t.Helper()
	src, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	var f figures
	var scratch Scratch
	lines := bufio.NewScanner(src)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var m evalMessage
		if err := json.Unmarshal(lines.Bytes(), &m); err != nil {
			t.Fatal(err)
		}
		hits := d.Scan(Input{Text: m.Text, Regions: [2]string{m.Region}}, &scratch)
		f.count(t, &m, shares(hits, class), class)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return f
}

func shares(hits []contact.Hit, class contact.Class) []contact.Hit {
	var out []contact.Hit
	for _, h := range hits {
		if h.Act == contact.Share && evalClass(h) == class {
			out = append(out, h)
		}
	}
	return out
}

func (f *figures) count(t *testing.T, m *evalMessage, hits []contact.Hit, class contact.Class) {
	used := make([]bool, len(hits))
	for _, s := range m.Spans {
		if s.Class != class {
			continue
		}
		f.gold++
		found := false
		for i, h := range hits {
			if same(h.Span, s.Span) {
				used[i], found = true, true
				if h.Span == s.Span {
					f.exact++
				}
			}
		}
		if found {
			f.found++
		} else if testing.Verbose() {
			t.Logf("missed %s %q in %s %q", class, s.Of(m.Text), m.ID, m.Text)
		}
	}
	for i, h := range hits {
		if !used[i] && arguable(m, h) {
			continue
		}
		f.predicted++
		if used[i] {
			f.right++
		} else if testing.Verbose() {
			t.Logf("wrong %s %q (%s %.2f) in %s %q", class, h.Text, h.Rule, h.Confidence, m.ID, m.Text)
		}
	}
}

// same reports whether two spans share half or more of the longer one.
func same(a, b contact.Span) bool {
	return 2*(min(a.End, b.End)-max(a.Start, b.Start)) >= max(a.Len(), b.Len())
}

func arguable(m *evalMessage, h contact.Hit) bool {
	for _, s := range m.Arguable {
		if s.Overlaps(h.Span) {
			return true
		}
	}
	return false
}
