package screen

import (
	"testing"

	"offside/screen/policy"
)

func TestExplain(t *testing.T) {
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	s := New(p, Options{})
	var x Scratch
	m := Message{Text: "invoice 4155552671, mine is 415 555 2671; build a whatsapp bot"}
	want := []struct {
		text    string
		outcome Outcome
	}{{"4155552671", OutcomeCleared}, {"415 555 2671", OutcomeHit}}
	got := s.Explain(&m, nil, &x)
	for _, w := range want {
		found := false
		for _, c := range got {
			if c.Of(m.Text) != c.Text || c.Reason == "" {
				t.Errorf("%+v", c)
			}
			found = found || c.Text == w.text && c.Outcome == w.outcome && c.Phone != nil
		}
		if !found {
			t.Errorf("no %s %q in %+v", w.outcome, w.text, got)
		}
	}
}

// TestExplainThread: a window is as good after an explanation as after a scan.
func TestExplainThread(t *testing.T) {
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	s := New(p, Options{})
	var x Scratch
	w := &Window{}
	last := func(id, text string) []Candidate {
		m := Message{ID: id, Thread: "t", Text: text}
		m.Sender.Country = "PH"
		return s.Explain(&m, w, &x)
	}
	last("1", "my num: 0917")
	last("2", "555")
	for _, c := range last("3", "0142") {
		if d := c.Detection; d != nil && d.Rule == "phone.thread" && d.Value == "+639175550142" && len(d.Parts) == 3 {
			return
		}
	}
	t.Error("the parts were not put together")
}
