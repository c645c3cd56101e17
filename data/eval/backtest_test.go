package eval_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"offside/data"
	"offside/data/eval"
	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/screen/policy"
)

// screener screens by the default policy with a line of it changed.
func screener(t testing.TB, old, new string) *screen.Screener {
	t.Helper()
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	src := strings.Replace(string(p.Source()), old, new, 1)
	if old != "" && src == string(p.Source()) {
		t.Fatalf("%q does not stand in the policy", old)
	}
	if p, err = policy.Parse("changed", []byte(src)); err != nil {
		t.Fatal(err)
	}
	return screen.New(p, screen.Options{})
}

// label is the label of a message screened by s and then decided.
func label(s *screen.Screener, id int, text string, o queue.Outcome) data.Label {
	m := screen.Message{ID: fmt.Sprint("m", id), Text: text, Surface: "message", SentAt: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC),
		Sender: screen.Party{Role: "freelancer"}, Recipient: screen.Party{Role: "client", Plan: "plus"}, Contract: screen.Contract{State: "none"}}
	it := queue.Item{Number: uint64(id), Message: m, Assessment: s.Screen(&m, nil, &screen.Scratch{}), Probability: 1}
	it.Decided = m.SentAt
	d := &queue.Decision{Outcome: o}
	for i := range it.Assessment.Detections {
		d.Marks = append(d.Marks, queue.Mark{Detection: i, Truth: queue.Accepted, Origin: queue.Default})
	}
	it.Decision = d
	return data.LabelOf(&it)
}

const (
	mail = "mail me at jo@example.com"
	call = "call me on +1 415 555 2671"
	// plans lifts the clause for clients on Plus as well.
	plansWere, plansAre = "client.plan in ['business', 'enterprise']", "client.plan in ['plus', 'business', 'enterprise']"
)

func TestBacktestOfNothingChanged(t *testing.T) {
	s := screener(t, "", "")
	b := eval.NewBacktest(s)
	for i, text := range []string{mail, call, "nothing", "Here is my portfolio: https://www.behance.net/analopez"} {
		l := label(s, i, text, queue.Confirm)
		if f, err := b.Add(&l); f != nil || err != nil {
			t.Errorf("%q: %+v, %v", text, f, err)
		}
	}
	if got := b.Totals(); got.Messages != 4 || got.Flips != 0 || got.Reclassified != 0 || got.Detected != 0 || got.Before != got.After {
		t.Errorf("got %+v", got)
	}
}

func TestBacktestNamesFlips(t *testing.T) {
	s := screener(t, "", "")
	b := eval.NewBacktest(screener(t, plansWere, plansAre))
	outcomes := []queue.Outcome{queue.Confirm, queue.Exception, queue.Dismiss}
	var flips []*eval.Flip
	for i, o := range outcomes {
		l := label(s, i+1, mail, o)
		f, err := b.Add(&l)
		if f == nil || err != nil {
			t.Fatalf("%s: %v, %v", o, f, err)
		}
		flips = append(flips, f)
	}
	f := flips[0]
	if f.Message != "m1" || f.Was.String() != "violation C2" || f.Is.String() != "exception C2/X2" || f.Mends || !f.Breaks || f.Reviewer != screen.Violation {
		t.Errorf("got %+v", f)
	}
	if !flips[1].Mends || flips[1].Breaks || flips[2].Mends || flips[2].Breaks {
		t.Errorf("got %+v and %+v", flips[1], flips[2])
	}
	got := b.Totals()
	if got.Flips != 3 || got.Mended != 1 || got.Broken != 1 || got.Before != (eval.Agreement{Agree: 1, Disagree: 2}) ||
		got.After != (eval.Agreement{Agree: 1, Disagree: 2}) || len(got.Moved) != 1 || got.Moved[0].Count != 3 {
		t.Errorf("got %+v", got)
	}
}

// TestBacktestJudgesWhatWasFound: the text is read again only where the engine
// is another.
func TestBacktestJudgesWhatWasFound(t *testing.T) {
	s := screener(t, "", "")
	b := eval.NewBacktest(screener(t, plansWere, plansAre))
	l := label(s, 1, mail, queue.Confirm)
	l.Message.Text = "purged"
	if f, err := b.Add(&l); f == nil || err != nil || b.Totals().Detected != 0 {
		t.Errorf("judged again: %v, %v", f, err)
	}
	l.Engine.Version = "0"
	if f, _ := b.Add(&l); f == nil || f.Is.Verdict != screen.Allowed || b.Totals().Detected != 1 {
		t.Errorf("read again: %+v", f)
	}
	l.Spans[0].Subject = ""
	l.Message.Text = ""
	if _, err := b.Add(&l); !errors.Is(err, eval.ErrOldLabel) {
		t.Errorf("an old label without text: %v", err)
	}
	if got := b.Totals(); got.Messages != 2 {
		t.Errorf("%d messages, want 2", got.Messages)
	}
}

// TestBacktestCorrected: what the engine said is judged, not what the reviewer
// made of it, and what the reviewer added is not.
func TestBacktestCorrected(t *testing.T) {
	s := screener(t, "", "")
	b := eval.NewBacktest(s)
	l := label(s, 1, mail, queue.Confirm)
	l.Spans[0].Engine = &data.Guess{Span: l.Spans[0].Span, Class: contact.Email, Act: contact.Share}
	l.Spans[0].Class, l.Spans[0].Truth = contact.Phone, queue.Corrected
	l.Spans = append(l.Spans, data.Span{Source: data.FromReviewer, Truth: queue.Added, Class: contact.Address, Act: contact.Share})
	if f, err := b.Add(&l); f != nil || err != nil || b.Totals().Reclassified != 0 {
		t.Errorf("%+v, %v, %+v", f, err, b.Totals())
	}
}

func TestLabelsOfAFile(t *testing.T) {
	s := screener(t, "", "")
	l := label(s, 7, mail, queue.Confirm)
	good, err := json.Marshal(&l)
	if err != nil {
		t.Fatal(err)
	}
	src := string(good) + "\n\n{\"a\":1}\n{not json\n[]\n{\"message\":{\"id\":\"x\",\"text\":\"y\"},\"outcome\":\"maybe\"}\n" + string(good) + "\n{\"retracts\":7,\"item\":1}\n"
	var got []string
	for l, err := range eval.Labels("f", io.MultiReader(strings.NewReader(src), iotest.ErrReader(errors.New("gone")))) {
		var line *eval.LineError
		switch {
		case err == nil:
			got = append(got, l.Message.ID)
		case errors.As(err, &line):
			got = append(got, fmt.Sprint(line.Line))
		default:
			got = append(got, err.Error())
		}
	}
	if want := "[m7 3 4 5 6 m7 8 f:9: gone]"; fmt.Sprint(got) != want {
		t.Errorf("got %v, want %s", got, want)
	}
	for range eval.Labels("f", strings.NewReader(src)) {
		break // whoever has enough is asked no more
	}
}

func TestExposure(t *testing.T) {
	e := eval.NewExposure(screener(t, "", ""), screener(t, plansWere, plansAre))
	for i, text := range []string{mail, call, "nothing"} {
		l := label(screener(t, "", ""), i, text, queue.Confirm)
		e.Add(&l.Message)
	}
	bare := screen.Message{ID: "b", Text: mail} // of a client on basic, as assumed
	if f := e.Add(&bare); f != nil {
		t.Errorf("got %+v", f)
	}
	if got := e.Totals(); got.Messages != 4 || got.Before != 3 || got.After != 1 || got.NoLonger != 2 || got.Newly != 0 || len(got.Moved) != 1 {
		t.Errorf("got %+v", got)
	}
}

// BenchmarkBacktest is one label out of a file, replayed.
func BenchmarkBacktest(b *testing.B) {
	s := screener(b, "", "")
	l := label(s, 1, mail+" or "+call, queue.Confirm)
	line, err := json.Marshal(&l)
	if err != nil {
		b.Fatal(err)
	}
	src := bytes.Repeat(append(line, '\n'), b.N)
	test := eval.NewBacktest(screener(b, plansWere, plansAre))
	b.ReportAllocs()
	b.SetBytes(int64(len(line)))
	b.ResetTimer()
	for l, err := range eval.Labels("f", bytes.NewReader(src)) {
		if err != nil {
			b.Fatal(err)
		}
		if _, err := test.Add(l); err != nil {
			b.Fatal(err)
		}
	}
}
