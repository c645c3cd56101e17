package format

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"offside/data"
	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
)

func label() *data.Label {
	const text = "Hi 👋 mail jo@x.io, \"now\"\n=1+1"
	return &data.Label{
		Seq: 7, Item: 3,
		Message: screen.Message{ID: "m-1", Thread: "t-1", Text: text},
		Spans: []data.Span{
			{Span: contact.Span{Start: 13, End: 20}, Text: text[13:20], Class: contact.Email, Act: contact.Share, Source: data.FromEngine,
				Truth: queue.Accepted, Origin: queue.Default, Rule: "email.plain", Value: "jo@x.io", Confidence: 0.99, Clause: "C2"},
			{Span: contact.Span{Start: 0, End: 2}, Text: text[0:2], Class: contact.Social, Act: contact.Share, Source: data.FromReviewer,
				Truth: queue.Added, Origin: queue.Explicit},
		},
		Verdict: screen.Violation, Outcome: queue.Confirm, Note: "clear, \"very\"",
		Reviewers: []string{"ana"}, Probability: 1, DecidedAt: time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC),
	}
}

func write(t *testing.T, name string, ls ...*data.Label) string {
	t.Helper()
	var b bytes.Buffer
	w, err := New(name, &b)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range ls {
		if err := w.Write(l); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestJSONLReadsBack(t *testing.T) {
	out := write(t, "jsonl", label(), label())
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d lines for 2 labels", len(lines))
	}
	var got data.Label
	if err := json.Unmarshal([]byte(lines[0]), &got); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(&got, label()) {
		t.Errorf("got %+v\nwant %+v", got, label())
	}
	if s := got.Spans[0]; s.Of(got.Message.Text) != "jo@x.io" {
		t.Errorf("the span cuts %q out of the text", s.Of(got.Message.Text))
	}
}

func TestCSVHasARowPerSpan(t *testing.T) {
	bare := label()
	bare.Spans = nil
	rows, err := csv.NewReader(strings.NewReader(write(t, "csv", label(), bare))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 1+2+1 {
		t.Fatalf("%d rows, want a header, two spans and one label without", len(rows))
	}
	at := map[string]int{}
	for i, name := range rows[0] {
		at[name] = i
	}
	for column, want := range map[string]string{"start": "13", "end": "20", "span": "jo@x.io", "class": "email", "text": label().Message.Text, "note": "clear, \"very\""} {
		if got := rows[1][at[column]]; got != want {
			t.Errorf("%s is %q, want %q", column, got, want)
		}
	}
	if rows[2][at["source"]] != "reviewer" || rows[3][at["start"]] != "" || rows[3][at["verdict"]] != "violation" {
		t.Errorf("rows %q", rows[2:])
	}
}

func TestUnknownFormat(t *testing.T) {
	if _, err := New("xlsx", &bytes.Buffer{}); !errors.Is(err, ErrUnknown) {
		t.Errorf("got %v", err)
	}
}
