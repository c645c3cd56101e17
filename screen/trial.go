package screen

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"offside/screen/contact"
	"offside/screen/detect"
	"offside/screen/policy"
)

// Trial is what screening made of one sample of a policy.
type Trial struct {
	Sample     policy.Sample `json:"sample"`
	Passed     bool          `json:"passed"`
	Wrong      string        `json:"wrong,omitempty"` // in a sentence, unless it passed
	Assessment *Assessment   `json:"assessment"`
}

// trialTime is when samples that do not say are taken to be sent: any time
// does, and a fixed one gives the same answer every day.
var trialTime = time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)

// Try screens the samples that p brings along, and returns one trial for each,
// in the order of the file. What a sample does not say is assumed.
func Try(p *policy.Policy) []Trial {
	s := New(p, Options{Now: trialTime})
	samples := p.Samples()
	out := make([]Trial, len(samples))
	for i := range samples {
		out[i] = s.try(&samples[i])
	}
	return out
}

// try screens one sample.
func (s *Screener) try(sample *policy.Sample) Trial {
	t := Trial{Sample: *sample, Assessment: &Assessment{Verdict: Allowed, Detections: []Detection{}}}
	facts, err := s.sampleFacts(sample)
	if err != nil {
		t.Wrong = err.Error()
		return t
	}
	own := *s
	own.options.Facts = facts
	t.Assessment = own.Judge(&Message{Thread: "sample", Text: sample.Text}, own.detectSample(sample))
	t.Wrong = t.compare()
	t.Passed = t.Wrong == ""
	return t
}

// sampleFacts are the facts that a sample gives.
func (s *Screener) sampleFacts(sample *policy.Sample) (Message, error) {
	facts, err := factMessage(sample.Facts)
	if err != nil {
		return facts, err
	}
	facts.Attachments = sampleFiles(sample)
	if plan, ok := sample.Facts[clientPlan]; ok {
		if facts.Sender.Role == s.policy.ClientRole() {
			facts.Sender.Plan = plan
		} else {
			facts.Recipient.Plan = plan
		}
	}
	return facts, nil
}

// sampleFiles are the files that a sample comes with.
func sampleFiles(sample *policy.Sample) (out []Attachment) {
	for _, name := range sample.Attachments {
		out = append(out, Attachment{Name: name})
	}
	return out
}

// detectSample finds what is in a sample, with its thread before it.
func (s *Screener) detectSample(sample *policy.Sample) (hits []contact.Hit) {
	var w Window
	var x Scratch
	for i, text := range append(slices.Clone(sample.Before), sample.Text) {
		m := Message{ID: fmt.Sprint(i), Thread: "sample", Text: text, Surface: sample.Facts["surface"], Attachments: sampleFiles(sample)}
		m.Sender.Country, m.Recipient.Country = sample.Country, sample.Country
		hits = s.Detect(&m, &w, &x)
	}
	return hits
}

// compare says what is not as the sample wants it.
func (t *Trial) compare() string {
	if t.Sample.Rule != "" {
		found := slices.ContainsFunc(t.Assessment.Detections, func(d Detection) bool { return d.Rule == t.Sample.Rule })
		switch {
		case found && t.Sample.RuleMisses:
			return t.Sample.Rule + " finds something, and must not"
		case !found && !t.Sample.RuleMisses:
			return t.Sample.Rule + " finds nothing"
		}
		return ""
	}
	var wrong []string
	if !slices.Contains(t.Sample.Verdicts, t.Assessment.Verdict) {
		var want []string
		for _, v := range t.Sample.Verdicts {
			want = append(want, string(v))
		}
		wrong = append(wrong, fmt.Sprintf("the verdict is %s, not %s", t.Assessment.Verdict, strings.Join(want, " or ")))
	}
	for _, id := range append(slices.Clone(t.Sample.Clauses), t.Sample.Exception) {
		if id != "" && !slices.ContainsFunc(t.Assessment.Detections, func(d Detection) bool { return d.Clause == id || d.Exception == id }) {
			wrong = append(wrong, "no finding names "+id)
		}
	}
	if lane := cmp.Or(t.Assessment.Lane, "main"); t.Sample.Lane != "" && t.Sample.Lane != lane {
		wrong = append(wrong, fmt.Sprintf("the lane is %s, not %s", lane, t.Sample.Lane))
	}
	return strings.Join(wrong, ", and ")
}

// Parse reads a policy as policy.Parse does, and refuses what only the detectors
// can see is a mistake: see Check. The error is a *policy.FileError.
func Parse(name string, src []byte) (*policy.Policy, error) {
	p, err := policy.Parse(name, src)
	if err != nil {
		return nil, err
	}
	if mistakes, _ := Check(p); len(mistakes) > 0 {
		return nil, &policy.FileError{Name: name, Complaints: mistakes}
	}
	return p, nil
}

// Check returns what is wrong with the parts of p that only the detectors can
// judge: mistakes are phrases that do not parse, warnings settings of rules
// that there are not. In the order of the file.
func Check(p *policy.Policy) (mistakes, warnings []policy.Complaint) {
	own := p.OwnTerms()
	terms := make([]contact.Term, len(own))
	for i, t := range own {
		terms[i] = t.Term
	}
	if len(terms) > 0 {
		for i, err := range detect.TermErrors(p.Lexicon(), terms) {
			if err != nil {
				mistakes = append(mistakes, policy.Complaint{Line: own[i].Line, Column: own[i].Column, What: err.Error()})
			}
		}
	}
	rules := detect.Rules()
	for _, r := range p.RuleSettings() {
		if !r.Own && !slices.Contains(rules, r.ID) {
			warnings = append(warnings, policy.Complaint{Line: r.Line, Column: r.Column, What: fmt.Sprintf("there is no rule %q%s", r.ID, policy.Nearest(r.ID, rules))})
		}
	}
	return mistakes, warnings
}
