package eval

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"offside/screen"
	"offside/screen/contact"
)

// scripted says what it was told to say about each text.
type scripted map[string][]screen.Detection

func (s scripted) Screen(m *screen.Message, _ *screen.Window, _ *screen.Scratch) *screen.Assessment {
	a := &screen.Assessment{Verdict: screen.Allowed, Detections: s[m.Text]}
	if len(a.Detections) > 0 {
		a.Verdict = screen.Violation
	}
	return a
}

func said(class contact.Class, act contact.Act, start, end int, confidence float64, rule string) screen.Detection {
	return screen.Detection{Hit: contact.Hit{Class: class, Act: act, Span: contact.Span{Start: start, End: end}, Confidence: confidence, Rule: rule}}
}

func run(t *testing.T, src string, s Screener) *Report {
	t.Helper()
	set, err := Read("set", strings.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	r, err := Run(set, s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestFoundByHalfExactByAll(t *testing.T) {
	const src = `{"id":"1","text":"0123456789","spans":[{"start":0,"end":10,"class":"phone"}]}`
	for _, tc := range []struct {
		start, end   int
		found, exact float64
	}{{0, 10, 1, 1}, {0, 5, 1, 0}, {0, 4, 0, 0}, {5, 10, 1, 0}} {
		r := run(t, src, scripted{"0123456789": {said(contact.Phone, contact.Share, tc.start, tc.end, .9, "r")}})
		if r.All.Found != tc.found || r.All.Exact != tc.exact || r.All.Right != tc.found {
			t.Errorf("%d-%d: found %v, exact %v, right %v", tc.start, tc.end, r.All.Found, r.All.Exact, r.All.Right)
		}
	}
}

// TestPhrasesHaveNoEdges: a request is found by a part of its phrase.
func TestPhrasesHaveNoEdges(t *testing.T) {
	r := run(t, `{"id":"1","text":"0123456789","spans":[{"start":0,"end":10,"class":"phone","act":"request"}]}`,
		scripted{"0123456789": {said(contact.Phone, contact.Request, 4, 7, .9, "r")}})
	if r.All.Found != 1 || r.All.Exact != 0 || r.All.Right != 1 {
		t.Errorf("%+v", r.All)
	}
}

// TestOneForOne: two detections of one piece are one right and one false alarm.
func TestOneForOne(t *testing.T) {
	r := run(t, `{"id":"1","text":"0123456789","spans":[{"start":0,"end":10,"class":"phone"}]}`,
		scripted{"0123456789": {said(contact.Phone, contact.Share, 0, 6, .5, "a"), said(contact.Phone, contact.Share, 0, 10, .9, "b")}})
	if r.All.Found != 1 || r.All.Exact != 1 || r.All.Predicted != 2 || r.All.Right != 1 {
		t.Errorf("%+v", r.All)
	}
	if r.Rules["a"].Right != 0 || r.Rules["b"].Right != 1 {
		t.Error("the larger overlap must win")
	}
}

func TestWhatASetDoesNotLabel(t *testing.T) {
	const src = `{"id":"1","text":"0123456789","spans":[{"start":0,"end":3,"class":"website"}],"arguable":[{"start":8,"end":10}]}`
	r := run(t, src, scripted{"0123456789": {
		said(contact.Phone, contact.Share, 0, 9, .9, "phone"),         // a class that the set does not have
		said(contact.Website, contact.Move, 0, 3, .9, "move"),         // an act that it does not have
		said(contact.Social, contact.Share, 0, 3, .9, "link.host"),    // a link, which it calls a website
		said(contact.Website, contact.Share, 8, 10, .9, "link.bare"),  // arguable
		said(contact.Social, contact.Share, 4, 6, .9, "handle.known"), // no link
		said(contact.Website, contact.Share, 4, 6, .9, "link.bare"),   // wrong
	}})
	if r.All.Predicted != 2 || r.All.Right != 1 || len(r.Wrong) != 1 {
		t.Errorf("%+v, wrong %+v", r.All, r.Wrong)
	}
	if r.FalseAlarms != 1000 {
		t.Errorf("%v false alarms per 1,000", r.FalseAlarms)
	}
}

func TestLabelsWeigh(t *testing.T) {
	label := func(id string, p float64, truth string) string {
		return fmt.Sprintf(`{"message":{"id":%q,"text":"0123456789"},"probability":%v,"spans":[{"start":0,"end":10,"class":"phone","act":"share","outcome":%q}]}`, id, p, truth)
	}
	r := run(t, label("1", 1, "accepted")+"\n"+label("2", 0.1, "added")+"\n"+label("3", 1, "rejected"), scripted{})
	if r.All.Gold != 11 || r.All.Found != 0 {
		t.Errorf("%+v, want 1 + 10 labelled", r.All)
	}
}

func TestReliability(t *testing.T) {
	var src, sep string
	s := scripted{}
	for i := range 10 {
		text := fmt.Sprint("text number ", i)
		span := ""
		if i < 9 {
			span = `{"start":0,"end":4,"class":"phone"}`
		}
		src += fmt.Sprintf(`%s{"id":"%d","text":%q,"spans":[%s]}`, sep, i, text, span)
		sep = "\n"
		s[text] = []screen.Detection{said(contact.Phone, contact.Share, 0, 4, 0.95, "r")}
	}
	r := run(t, src, s)
	if len(r.Reliability) != 1 {
		t.Fatalf("%d rows", len(r.Reliability))
	}
	if b := r.Reliability[0]; b.Count != 10 || math.Abs(b.Right-.9) > 1e-9 || math.Abs(b.Mean-.95) > 1e-9 || b.From != .9 {
		t.Errorf("%+v", b)
	}
	if r.Queued != 1000 {
		t.Errorf("%v innocents queued", r.Queued)
	}
}

func TestCompare(t *testing.T) {
	const src = `{"id":"1","text":"0123456789","spans":[{"start":0,"end":5,"class":"phone"},{"start":5,"end":10,"class":"phone"}]}`
	first := said(contact.Phone, contact.Share, 0, 5, .9, "r")
	second := said(contact.Phone, contact.Share, 5, 10, .9, "r")
	old, new := run(t, src, scripted{"0123456789": {first}}), run(t, src, scripted{"0123456789": {second}})
	got := Compare(old, new)
	if len(got) != 2 || !got[0].Better || got[0].Start != 5 || got[1].Better || got[1].Start != 0 {
		t.Errorf("%+v", got)
	}
	if same := Compare(old, old); len(same) != 0 {
		t.Errorf("%+v", same)
	}
}

func TestBadSets(t *testing.T) {
	for _, src := range []string{
		"{\"id\":\"1\",\"text\":\"a\"}\nnope",
		"{\"text\":\"abc\"}\n{\"text\":\"abc\",\"spans\":[{\"start\":2,\"end\":9,\"class\":\"phone\"}]}",
		"{}\n{\"text\":\"abc\",\"spans\":[{\"start\":2,\"end\":2,\"class\":\"phone\"}]}",
	} {
		_, err := Read("set", strings.NewReader(src))
		var bad *LineError
		if !errors.As(err, &bad) || bad.Line != 2 {
			t.Errorf("%q: %v", src, err)
		}
	}
	empty, err := Read("set", strings.NewReader("\n"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Run(empty, scripted{}); !errors.Is(err, ErrEmpty) {
		t.Errorf("an empty set: %v", err)
	}
}

// FuzzRead: no line makes the reader panic, and what it accepts can be run.
func FuzzRead(f *testing.F) {
	f.Add(`{"id":"1","text":"0123456789","spans":[{"start":0,"end":10,"class":"phone"}]}`)
	f.Add(`{"message":{"id":"1","text":"0123"},"probability":0.5,"spans":[{"start":0,"end":4,"outcome":"added"}]}`)
	f.Fuzz(func(t *testing.T, src string) {
		set, err := Read("set", strings.NewReader(src))
		if err != nil {
			return
		}
		if _, err := Run(set, scripted{}); err != nil && !errors.Is(err, ErrEmpty) {
			t.Fatal(err)
		}
	})
}
