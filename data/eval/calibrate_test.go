package eval

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"offside/screen"
	"offside/screen/contact"
	"offside/screen/policy"
)

func TestCalibrate(t *testing.T) {
	var obs []Observation
	say := func(rule string, evasive bool, said float64, right, wrong int) {
		for i := range right + wrong {
			obs = append(obs, Observation{rule, evasive, said, i < right, 1})
		}
	}
	say("phone.form", false, 0.9, 90, 10)
	say("link.bare", false, 0.9, 70, 30) // worse than its like
	say("phone.alone", false, 0.6, 60, 40)
	say("phone.valid", false, 0.7, 50, 50) // the curve must not fall
	src, err := json.Marshal(Calibrate(obs, []string{"made up"}))
	if err != nil {
		t.Fatal(err)
	}
	c, err := screen.ParseCalibration(src)
	if err != nil {
		t.Fatal(err)
	}
	at := func(rule string, said float64) float64 {
		return c.Confidence(&contact.Hit{Rule: rule, Confidence: said})
	}
	for _, x := range []struct {
		rule      string
		said      float64
		low, high float64
	}{
		{"phone.form", 0.9, 0.85, 0.9}, {"link.bare", 0.9, 0.7, 0.75}, {"phone.alone", 0.6, 0.5, 0.65}, {"email.plain", 0.9, 0.78, 0.82}, {"email.plain", 0.3, 0.2, 0.4},
		{"email.plain", 1, 0.78, 0.82}, {"own.rule", 0.4, 0.4, 0.4},
	} {
		if got := at(x.rule, x.said); got < x.low || got > x.high {
			t.Errorf("%s said with %.2f: %.3f, want %.2f to %.2f", x.rule, x.said, got, x.low, x.high)
		}
	}
	for said := 0.0; said < 1; said += 0.01 {
		if at("email.plain", said) > at("email.plain", said+0.01) {
			t.Errorf("falls at %.2f", said)
		}
	}
	for _, bad := range []string{"", "{}", `{"curve":[{"said":0.9,"right":0.9},{"said":0.5,"right":0.95}]}`, `{"curve":[{"said":0.5,"right":0.9},{"said":0.9,"right":0.5}]}`} {
		if _, err := screen.ParseCalibration([]byte(bad)); err == nil {
			t.Errorf("taken: %s", bad)
		}
	}
}

// TestCalibrateReads: whatever confidences there are, the curve is one that can
// be read.
func TestCalibrateReads(t *testing.T) {
	for name, said := range map[string][]float64{"close by": {0.7350, 0.7352}, "nothing": {0, 0.5}, "none": nil} {
		var obs []Observation
		for i, x := range said {
			for range 20 {
				obs = append(obs, Observation{Rule: "phone.form", Said: x, Right: i > 0, Weight: 1})
			}
		}
		src, err := json.Marshal(Calibrate(obs, nil))
		if err == nil {
			_, err = screen.ParseCalibration(src)
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestDefaultCalibration: the built-in calibration is that of this engine, and
// on the project's own sets what it says bears out.
func TestDefaultCalibration(t *testing.T) {
	c := screen.DefaultCalibration()
	if c == nil || c.Engine != screen.Engine || c.Hits == 0 {
		t.Fatalf("built-in calibration: %+v", c)
	}
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("testdata/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	var n, said, right float64
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		set, err := Read(file, f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range Observe(set, screen.New(p, screen.Options{})) {
			n++
			said += o.Said
			if o.Right {
				right++
			}
		}
	}
	if gap := said/n - right/n; gap < -0.05 || gap > 0.05 {
		t.Errorf("said %.3f, right %.3f of %.0f", said/n, right/n, n)
	}
}
