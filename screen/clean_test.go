package screen_test

import (
	"strings"
	"testing"
	"time"

	"offside/screen"
	"offside/screen/policy"
)

func defaultScreener(t testing.TB) *screen.Screener {
	t.Helper()
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	return screen.New(p, screen.Options{Now: time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)})
}

// TestCleanAllocates: a clean message costs its assessment and nothing else.
func TestCleanAllocates(t *testing.T) {
	s := defaultScreener(t)
	var x screen.Scratch
	m := screen.Message{ID: "1", Text: "Thanks, the second draft looks good. I will send my notes on Monday."}
	if n := testing.AllocsPerRun(100, func() { s.Screen(&m, nil, &x) }); n > 1 {
		t.Errorf("%v allocations", n)
	}
	if n := testing.AllocsPerRun(100, func() { s.Detect(&m, nil, &x) }); n > 0 {
		t.Errorf("detection: %v allocations", n)
	}
}

// TestCut: an assessment says when a message was not looked at to its end, and
// the next one does not.
func TestCut(t *testing.T) {
	s := defaultScreener(t)
	var x screen.Scratch
	for _, c := range []struct {
		text string
		cut  bool
	}{{strings.Repeat("jo@mail.com, ", 1000), true}, {"jo@mail.com", false}, {"Thanks!", false}} {
		if a := s.Screen(&screen.Message{ID: "1", Text: c.text}, nil, &x); a.Cut != c.cut {
			t.Errorf("%.20q: cut is %v", c.text, a.Cut)
		}
	}
}
