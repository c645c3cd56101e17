package detect

import (
	"fmt"
	"slices"
	"testing"

	"offside/screen/contact"
)

// thread scans the messages of one sender in turn and returns the phone shares
// found in each.
func thread(d *Detector, region string, texts ...string) [][]contact.Hit {
	var s Scratch
	var before []Fragment
	out := make([][]contact.Hit, len(texts))
	for i, text := range texts {
		in := Input{Text: text, Message: fmt.Sprint("m", i), Regions: [2]string{region}, Before: before}
		for _, h := range d.Scan(in, &s) {
			if isPhone(h) && h.Act == contact.Share {
				out[i] = append(out[i], h.Clone())
			}
		}
		from := len(before)
		before = d.Fragments(in, &s, before)
		for j := range before[from:] {
			before[from+j].Message = in.Message
		}
	}
	return out
}

func TestThread(t *testing.T) {
	d := testDetector(t)
	for _, c := range []struct {
		name   string
		region string
		texts  []string
		at     int // the message that completes it, or -1
		parts  int
		value  string
	}{
		{"announced", "PH", []string{"my num: 0917", "555", "0142 :)"}, 2, 3, "+639175550142"},
		{"words between", "PH", []string{"my num: 0917", "sounds good, let us start on Monday", "555", "0142"}, 3, 3, "+639175550142"},
		{"no region", "", []string{"call me 917", "555-", "0142"}, 2, 3, "+19175550142"},
		{"unannounced", "PH", []string{"0917", "555", "0142"}, 2, 3, "+639175550142"},
		{"once only", "PH", []string{"my num: 0917", "555", "0142", "7"}, 2, 3, "+639175550142"},
		{"whole first", "PH", []string{"my num: 0917 555 0142", "555", "0142"}, 0, 0, "+639175550142"},
		{"prices and dates", "PH", []string{"my num: 0917", "it costs $555", "on 2026-01-12", "in 0142 hours"}, -1, 0, ""},
		{"years", "US", []string{"I began in 2019", "and 555 clients since", "got 4.8 of 5"}, -1, 0, ""},
		{"too short", "", []string{"my num: 91", "75"}, -1, 0, ""},
	} {
		for i, hits := range thread(d, c.region, c.texts...) {
			if i != c.at {
				if len(hits) > 0 {
					t.Errorf("%s: message %d gives %+v", c.name, i, hits)
				}
				continue
			}
			if len(hits) != 1 {
				t.Errorf("%s: message %d gives %d hits", c.name, i, len(hits))
				continue
			}
			if h := hits[0]; len(h.Parts) != c.parts || h.Value != c.value || h.Text != h.Of(c.texts[i]) {
				t.Errorf("%s: got %d parts, value %q, text %q", c.name, len(h.Parts), h.Value, h.Text)
			}
			checkParts(t, hits[0], c.texts)
		}
	}
}

// checkParts checks that each part lies in the message that it names.
func checkParts(t *testing.T, h contact.Hit, texts []string) {
	t.Helper()
	for _, p := range h.Parts {
		var n int
		if _, err := fmt.Sscanf(p.Message, "m%d", &n); err != nil {
			t.Fatalf("part in message %q", p.Message)
		}
		if p.Start < 0 || p.End > len(texts[n]) || p.Len() <= 0 {
			t.Errorf("part %v does not lie in %q", p.Span, texts[n])
		}
	}
}

// values are the values of what a thread's messages share.
func values(d *Detector, texts ...string) []string {
	var s Scratch
	var before []Fragment
	var out []string
	for i, text := range texts {
		in := Input{Text: text, Message: fmt.Sprint("m", i), Before: before}
		for _, h := range d.Scan(in, &s) {
			if h.Act == contact.Share {
				out = append(out, h.Rule+" "+h.Value)
			}
		}
		from := len(before)
		before = d.Fragments(in, &s, before)
		for j := range before[from:] {
			before[from+j].Message = in.Message
		}
	}
	return out
}

func TestThreadOfPieces(t *testing.T) {
	d := testDetector(t)
	for _, c := range []struct {
		want  string // empty: nothing is shared
		texts []string
	}{
		{"email.thread jane.roe@gmail.com", []string{"my e-mail: jane.roe", "@gmail.com"}},
		{"email.thread jane.roe@gmail.com", []string{"jane.roe", "at gmail dot com"}},
		{"email.thread jane@firm.de", []string{"jane", "@", "firm.de"}},
		{"email.thread jane@firm.de", []string{"write to jane@", "how was your day?", "firm.de"}},
		{"email.thread jane@firm.co.uk", []string{"mail jane at", "firm", "dot co dot uk"}},
		{"", []string{"my mail is full", "at the moment", "dot com boom"}},
		{"", []string{"jane", "thanks", "@media queries are missing"}},
		{"", []string{"send the logo", "@2x please"}},
		{"handle.thread telegram:jane_roe", []string{"find me on telegram", "jane_roe"}},
		{"handle.thread instagram:jane.roe", []string{"what's your insta?", "ok", "mine is @jane.roe"}},
		{"", []string{"find me on telegram", "main_menu.go is broken"}},
		{"", []string{"add telegram login to the site", "see user_auth"}},
	} {
		got := values(d, c.texts...)
		if c.want == "" && len(got) > 0 || c.want != "" && !slices.Contains(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.texts, got, c.want)
		}
	}
}
