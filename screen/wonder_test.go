package screen_test

import (
	"testing"
	"time"

	"offside/screen"
	"offside/screen/policy"
)

// A message is judged under other facts as it would be if it carried them, and
// its facts are told as the policy takes them.
func TestWonder(t *testing.T) {
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	s := screen.New(p, screen.Options{Now: at})
	m := screen.Message{ID: "m-1", Text: "call me on +63 917 555 0142"}
	was := s.Screen(&m, nil, &screen.Scratch{})
	w, err := s.Wonder(&m, nil, was, at)
	if err != nil {
		t.Fatal(err)
	}
	same, err := w.If(nil)
	if err != nil || same.Verdict != was.Verdict || len(same.Detections) != len(was.Detections) {
		t.Errorf("as it is: %+v, %v", same, err)
	}
	other, err := w.If(map[string]string{"contract.state": "active"})
	if err != nil || other.Verdict == was.Verdict {
		t.Errorf("with a contract: %+v, %v", other, err)
	}
	if _, err := w.If(map[string]string{"contract.state": "nope"}); err == nil {
		t.Error("a state that the policy does not know is taken")
	}
	facts := w.Facts()
	if len(facts) != len(screen.Flippable()) {
		t.Errorf("%d facts", len(facts))
	}
	for _, f := range facts {
		if f.Name == "contract.state" && (f.Value != "none" || f.Standing != "assumed" || len(f.Values) < 3) {
			t.Errorf("%+v", f)
		}
		if f.Name == "attachments" && f.Value != "none" {
			t.Errorf("%+v", f)
		}
		for _, v := range f.Values {
			if _, err := w.If(map[string]string{f.Name: v}); err != nil {
				t.Errorf("%s = %s: %v", f.Name, v, err)
			}
		}
		if _, err := w.If(map[string]string{f.Name: "unknown"}); err != nil {
			t.Errorf("%s unknown: %v", f.Name, err)
		}
	}
}
