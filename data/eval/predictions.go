package eval

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"offside/screen"
	"offside/screen/contact"
)

// Predictions are what another tool found in the texts of a set: a Screener
// that knows its answers by heart, so that the tool is counted by the same
// rules. Safe for concurrent use once read.
type Predictions struct {
	name string
	of   map[string]*screen.Assessment
}

// prediction is a line of a file of predictions.
type prediction struct {
	ID    string `json:"id"`
	Spans []struct {
		Gold
		Rule       string   `json:"rule"`
		Confidence *float64 `json:"confidence"` // 1 unless said
	} `json:"spans"`
}

// ReadPredictions reads what a tool found: one JSON object a line with the id
// of a text and spans of class, act (share unless said), start and end in
// bytes, and where the tool has them rule and confidence. A text without a line
// is one in which it found nothing. The first bad line ends it with a
// *LineError.
func ReadPredictions(name string, r io.Reader) (*Predictions, error) {
	p := &Predictions{name: name, of: map[string]*screen.Assessment{}}
	if err := eachLine(name, r, func(_ int, src []byte) error { return p.add(src) }); err != nil {
		return nil, err
	}
	return p, nil
}

// add takes one line in.
func (p *Predictions) add(src []byte) error {
	var l prediction
	if err := json.Unmarshal(src, &l); err != nil {
		return err
	}
	switch {
	case l.ID == "":
		return errors.New("a prediction without the id of its text")
	case p.of[l.ID] != nil:
		return fmt.Errorf("a second prediction for %q", l.ID)
	}
	a := p.blank()
	for _, s := range l.Spans {
		if s.Start < 0 || s.Start >= s.End {
			return fmt.Errorf("span %s is empty", s.Span)
		}
		h := contact.Hit{Rule: s.Rule, Class: s.Class, Act: s.Act, Span: s.Span, Confidence: 1}
		if h.Rule == "" {
			h.Rule = p.name
		}
		if h.Act == "" {
			h.Act = contact.Share
		}
		if s.Confidence != nil {
			h.Confidence = *s.Confidence
		}
		if h.Confidence < 0 || h.Confidence > 1 {
			return fmt.Errorf("span %s: the confidence is from 0 to 1, not %g", s.Span, h.Confidence)
		}
		a.Detections = append(a.Detections, screen.Detection{Hit: h})
		a.Verdict = screen.NeedsReview // it would have been looked at
	}
	p.of[l.ID] = a
	return nil
}

func (p *Predictions) blank() *screen.Assessment {
	return &screen.Assessment{Verdict: screen.Allowed, Engine: p.name, Policy: screen.PolicyRef{Name: "none"}}
}

// Screen returns what the tool said of m, by its id.
func (p *Predictions) Screen(m *screen.Message, _ *screen.Window, _ *screen.Scratch) *screen.Assessment {
	if a := p.of[m.ID]; a != nil {
		return a
	}
	return p.blank()
}
