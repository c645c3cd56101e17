package screen

import (
	"slices"

	"offside/screen/contact"
	"offside/screen/policy"
)

// Verdict is what the policy says of a detection or of a whole message.
type Verdict = policy.Verdict

// The verdicts, from the most severe.
const (
	Violation   = policy.Violation
	NeedsReview = policy.NeedsReview
	Exception   = policy.Exception
	Allowed     = policy.Allowed
)

// Because is one condition of a finding: see policy.Because.
type Because = policy.Because

// Detection is a hit and what the policy says of it: what everybody outside
// the engine sees. Its JSON form is part of the public contract of
// "offside screen --json".
type Detection struct {
	contact.Hit
	policy.Finding
}

// PolicyRef names the policy that judged.
type PolicyRef struct {
	Name string `json:"name"`
	Hash string `json:"hash"` // SHA-256 of the policy's bytes, hex
}

// Assessment is what screening says of one message.
type Assessment struct {
	Verdict     Verdict     `json:"verdict"`  // the most severe finding's
	Priority    float64     `json:"priority"` // severity × confidence of the worst finding, in [0,1]
	Detections  []Detection `json:"detections"`
	Policy      PolicyRef   `json:"policy"`
	Lexicon     string      `json:"lexicon,omitempty"`     // which hosts and terms detection looked up
	Calibration string      `json:"calibration,omitempty"` // hash of the calibration in force
	Engine      string      `json:"engine"`
	// Cut says that the message was not looked at to its end: it has more hits
	// than anybody needs, or was made to keep the machine busy.
	Cut bool `json:"cut,omitempty"`
	// Lane is the line of the queue in which the policy wants it looked at;
	// empty: the main one.
	Lane string `json:"lane,omitempty"`
	// Given are the facts that came beside the message, by their names: who
	// judges it again has to know them.
	Given map[string]string `json:"given,omitempty"`
}

// Flagged reports whether the message belongs into the queue: it has a
// violation or a finding that needs review.
func (a *Assessment) Flagged() bool {
	return a.Verdict == Violation || a.Verdict == NeedsReview
}

// clauses are those that findings fall under, each once.
func (a *Assessment) clauses() []string {
	var out []string
	for i := range a.Detections {
		if c := a.Detections[i].Clause; c != "" && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// rank orders verdicts by severity.
func rank(v Verdict) int {
	switch v {
	case Violation:
		return 3
	case NeedsReview:
		return 2
	case Exception:
		return 1
	}
	return 0
}

// weigh lets a detection count towards the message's verdict and priority: the
// most severe verdict wins, and among its findings the highest severity ×
// confidence.
func (a *Assessment) weigh(d *Detection) {
	p := d.Severity * d.Confidence
	switch was, is := rank(a.Verdict), rank(d.Verdict); {
	case is > was:
		a.Verdict, a.Priority = d.Verdict, p
	case is == was:
		a.Priority = max(a.Priority, p)
	}
}
