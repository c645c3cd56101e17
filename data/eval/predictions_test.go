package eval

import (
	"strings"
	"testing"

	"offside/screen"
)

func TestPredictions(t *testing.T) {
	set, err := Read("set", strings.NewReader(`{"id":"a","text":"call 555 0142 or jo@x.io","spans":[{"start":5,"end":13,"class":"phone"},{"start":17,"end":24,"class":"email"}]}
{"id":"b","text":"order 12345678","spans":[]}`))
	if err != nil {
		t.Fatal(err)
	}
	tool, err := ReadPredictions("tool", strings.NewReader(`{"id":"a","spans":[{"start":5,"end":13,"class":"phone"},{"start":0,"end":4,"class":"address"}]}

{"id":"b","spans":[{"start":6,"end":14,"class":"phone","rule":"digits","confidence":0.5}]}`))
	if err != nil {
		t.Fatal(err)
	}
	r, err := Run(set, tool)
	if err != nil {
		t.Fatal(err)
	}
	phone, email := r.Classes["phone"], r.Classes["email"]
	if phone.Recall != 1 || phone.Precision != 0.5 || email.Recall != 0 || r.All.Predicted != 2 {
		t.Errorf("phone %+v, email %+v, all %+v: an address is not labelled and must not count", phone, email, r.All)
	}
	if r.Queued != 1000 || r.Rules["digits"].Predicted != 1 || r.Rules["tool"].Right != 1 {
		t.Errorf("queued %v, rules %v", r.Queued, r.Rules)
	}
	if a := tool.Screen(&screen.Message{ID: "c"}, nil, nil); len(a.Detections) != 0 || a.Flagged() {
		t.Errorf("a text that the tool said nothing of: %+v", a)
	}
}

func TestBadPredictions(t *testing.T) {
	for src, want := range map[string]string{
		`{"spans":[]}`:                                                "p:1: a prediction without the id",
		"{\"id\":\"a\"}\n{\"id\":\"a\"}":                              "p:2: a second prediction",
		`{"id":"a","spans":[{"start":3,"end":3}]}`:                    "p:1: span 3-3 is empty",
		"\n{\"id\":\"a\",\"spans\":[{\"start\":\"x\"}]}\n":            "p:2: json",
		`{"id":"a","spans":[{"start":0,"end":3,"confidence":-1}]}`:    "p:1: span 0-3: the confidence is from 0 to 1, not -1",
		`{"id":"a","spans":[{"start":0,"end":3,"confidence":5e300}]}`: "p:1: span 0-3: the confidence is from 0 to 1, not 5e+300",
	} {
		if _, err := ReadPredictions("p", strings.NewReader(src)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", src, err, want)
		}
	}
}
