package main

import (
	"regexp"
	"time"

	"github.com/nyaruka/phonenumbers"

	"offside/data/eval"
	"offside/screen"
	"offside/screen/contact"
	"offside/screen/policy"
)

// builtIn are the peers that need nothing installed, Offside first.
func builtIn() ([]peer, error) {
	p, err := policy.Default()
	if err != nil {
		return nil, err
	}
	offside := screen.New(p, screen.Options{})
	return []peer{
		{"offside", timed(func() eval.Screener { return offside })},
		{"phonenumbers, every digit run", timed(func() eval.Screener { return finder(digitRuns) })},
		{"regular expressions", timed(func() eval.Screener { return finder(expressions) })},
	}, nil
}

// timed measures a screener in this process, after one run to warm up.
func timed(make func() eval.Screener) func(*eval.Set) (*eval.Report, float64, error) {
	return func(set *eval.Set) (*eval.Report, float64, error) {
		c := &clock{Screener: make()}
		if _, err := eval.Run(set, c); err != nil {
			return nil, 0, err
		}
		c.spent = 0
		r, err := eval.Run(set, c)
		return r, c.spent.Seconds(), err
	}
}

// clock counts the time that a screener takes, without what counting its
// findings takes.
type clock struct {
	eval.Screener
	spent time.Duration
}

// Screen screens and takes the time.
func (c *clock) Screen(m *screen.Message, w *screen.Window, x *screen.Scratch) *screen.Assessment {
	begun := time.Now()
	a := c.Screener.Screen(m, w, x)
	c.spent += time.Since(begun)
	return a
}

// found is what a peer says of one text.
type found struct {
	contact.Span
	class contact.Class
}

// finder makes a screener of a function that finds.
type finder func(text, region string) []found

// Screen calls the function.
func (f finder) Screen(m *screen.Message, _ *screen.Window, _ *screen.Scratch) *screen.Assessment {
	a := &screen.Assessment{Verdict: screen.Allowed}
	for _, s := range f(m.Text, m.Sender.Country) {
		h := contact.Hit{Class: s.class, Act: contact.Share, Span: s.Span, Confidence: 1}
		a.Detections = append(a.Detections, screen.Detection{Hit: h})
		a.Verdict = screen.NeedsReview
	}
	return a
}

var digitRun = regexp.MustCompile(`\+?\(?[0-9][0-9 ().\-/]{4,}[0-9]`)

// digitRuns asks phonenumbers about every run of digits.
func digitRuns(text, region string) (out []found) {
	if region == "" {
		region = "US"
	}
	for _, at := range digitRun.FindAllStringIndex(text, -1) {
		n, err := phonenumbers.Parse(text[at[0]:at[1]], region)
		if err == nil && phonenumbers.IsValidNumber(n) {
			out = append(out, found{contact.Span{Start: at[0], End: at[1]}, contact.Phone})
		}
	}
	return out
}

// common are expressions of the kind that chat filters and moderation bots are
// set up with.
var common = []struct {
	class contact.Class
	re    *regexp.Regexp
}{
	{contact.Email, regexp.MustCompile(`[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+\.[A-Za-z]{2,}`)},
	{contact.Website, regexp.MustCompile(`(?i)\b(?:https?://|www\.)[^\s<>"]+|\b[a-z0-9\-]+\.(?:com|net|org|io|co|me|info|biz)\b(?:/[^\s<>"]*)?`)},
	{contact.Phone, regexp.MustCompile(`(?:\+?[0-9]{1,3}[ .\-]?)?\(?[0-9]{3}\)?[ .\-]?[0-9]{3,4}[ .\-]?[0-9]{3,4}\b`)},
	{contact.Address, regexp.MustCompile(`(?i)\b[0-9]{1,5}\s+(?:[a-z]+\s+){1,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr)\b\.?`)},
}

// expressions looks for each of the common ones.
func expressions(text, _ string) (out []found) {
	for _, c := range common {
		for _, at := range c.re.FindAllStringIndex(text, -1) {
			out = append(out, found{contact.Span{Start: at[0], End: at[1]}, c.class})
		}
	}
	return out
}
