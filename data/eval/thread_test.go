package eval

import (
	"strings"
	"testing"

	"offside/screen"
	"offside/screen/policy"
)

func TestThreads(t *testing.T) {
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	set, err := Read("threads", strings.NewReader(`{"id":"1","region":"PH","thread":["my num: 0917","555","0142"],"class":"phone","value":"+639175550142"}
{"id":"2","thread":["budget 400","or 450"]}
{"id":"3","thread":["write to jo","tomorrow"],"class":"email","value":"jo@mail.com"}
{"id":"4","thread":["hi","call 415 555 2671"]}
`))
	if err != nil {
		t.Fatal(err)
	}
	r, err := Run(set, screen.New(p, screen.Options{}))
	if err != nil {
		t.Fatal(err)
	}
	got := *r.Threads
	got.FoundIn, got.FlaggedIn = Interval{}, Interval{}
	if want := (Threads{Split: 2, Found: 1, Innocent: 2, Flagged: 1}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if len(r.Missed) != 1 || r.Missed[0].Case != "3" || len(r.Wrong) != 1 || r.Wrong[0].Case != "4" || r.FalseAlarms != 0 {
		t.Errorf("missed %+v, wrong %+v, false alarms %v", r.Missed, r.Wrong, r.FalseAlarms)
	}
}
