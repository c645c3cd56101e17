// Package eval measures screening against labelled texts: precision and recall
// with their confidence intervals, reliability of the confidences, and which
// cases changed sides between two runs.
package eval

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"offside/data"
	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
)

// Gold is a piece of contact information that a labelled text holds.
type Gold struct {
	contact.Span
	Class   contact.Class   `json:"class"`
	Act     contact.Act     `json:"act"` // empty in a file: share
	Evasion contact.Evasion `json:"evasion,omitempty"`
}

// Case is a labelled text.
type Case struct {
	ID       string
	Message  screen.Message
	Gold     []Gold
	Arguable []contact.Span // count neither way
	// Weight is how many messages the case stands for: 1 over the probability
	// with which it was drawn.
	Weight float64
}

// kind is what gold and predictions are counted under.
type kind struct {
	class contact.Class
	act   contact.Act
}

// Set is a set of labelled texts. What it does not label is not held against
// an engine.
type Set struct {
	Name  string
	Cases []Case
	// labels are the kinds that the set labels; nil: all.
	labels map[kind]bool
}

// LineError is a complaint about one line of a set.
type LineError struct {
	Name string
	Line int
	Err  error
}

// Error returns "file:line: what".
func (e *LineError) Error() string { return fmt.Sprintf("%s:%d: %v", e.Name, e.Line, e.Err) }

// Unwrap returns what is wrong.
func (e *LineError) Unwrap() error { return e.Err }

// line is a line of a set in either of its two forms: a labelled text, or a
// label that "offside export" wrote, which has a message.
type line struct {
	ID       string          `json:"id"`
	Text     string          `json:"text"`
	Region   string          `json:"region"`
	Surface  string          `json:"surface"`
	Message  json.RawMessage `json:"message"`
	Spans    []Gold          `json:"spans"`
	Arguable []contact.Span  `json:"arguable"`
}

// maxLine is the longest line read, in bytes.
const maxLine = 64 << 20

// Read reads a set: labelled texts, one JSON object a line with text and spans
// of class, act (share unless said), start and end in bytes, or the labels of
// "offside export". A set labels the kinds that occur in it; labels label all.
// The first bad line ends it with a *LineError.
func Read(name string, r io.Reader) (*Set, error) {
	s := &Set{Name: name}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	n, labels := 0, false
	for lines.Scan() {
		n++
		if len(strings.TrimSpace(lines.Text())) == 0 {
			continue
		}
		c, isLabel, err := parse(lines.Bytes())
		if err != nil {
			return nil, &LineError{name, n, err}
		}
		if c.ID == "" {
			c.ID = fmt.Sprintf("%s:%d", name, n)
		}
		labels = labels || isLabel
		s.Cases = append(s.Cases, c)
	}
	if err := lines.Err(); err != nil {
		return nil, &LineError{name, n + 1, err}
	}
	if !labels {
		s.labels = map[kind]bool{}
		for _, c := range s.Cases {
			for _, g := range c.Gold {
				s.labels[kind{g.Class, g.Act}] = true
			}
		}
	}
	return s, nil
}

func parse(src []byte) (c Case, isLabel bool, err error) {
	var l line
	if err := json.Unmarshal(src, &l); err != nil {
		return c, false, err
	}
	if l.Message != nil {
		var label data.Label
		if err := json.Unmarshal(src, &label); err != nil {
			return c, false, err
		}
		c = fromLabel(&label)
		return c, true, c.check()
	}
	c = Case{ID: l.ID, Message: screen.Message{ID: l.ID, Text: l.Text, Surface: l.Surface}, Gold: l.Spans, Arguable: l.Arguable, Weight: 1}
	c.Message.Sender.Country = l.Region
	for i := range c.Gold {
		g := &c.Gold[i]
		if g.Act == "" {
			g.Act = contact.Share
		}
	}
	return c, false, c.check()
}

// check reports a span that does not lie in the text.
func (c *Case) check() error {
	for _, g := range c.Gold {
		if g.Start < 0 || g.Start >= g.End || g.End > len(c.Message.Text) {
			return fmt.Errorf("span %s does not lie in the text", g.Span)
		}
	}
	return nil
}

// fromLabel makes a case of what a reviewer decided. What was accepted,
// corrected or added is gold; what was rejected is not.
func fromLabel(l *data.Label) Case {
	c := Case{ID: l.Message.ID, Message: l.Message, Weight: 1}
	if l.Probability > 0 {
		c.Weight = 1 / l.Probability
	}
	for _, s := range l.Spans {
		if s.Truth == queue.Rejected || s.Len() <= 0 {
			continue
		}
		g := Gold{Span: s.Span, Class: s.Class, Act: s.Act}
		if len(s.Evasions) > 0 {
			g.Evasion = s.Evasions[0]
		}
		c.Gold = append(c.Gold, g)
	}
	return c
}

// kindOf is what a detection counts as in the set. A set that does not tell
// links apart calls all of them websites.
func (s *Set) kindOf(d *screen.Detection) (kind, bool) {
	k := kind{d.Class, d.Act}
	if s.labels == nil || s.labels[k] {
		return k, true
	}
	if k.class = contact.Website; strings.HasPrefix(d.Rule, "link.") && s.labels[k] {
		return k, true
	}
	return k, false
}

// ErrEmpty: a set without a case.
var ErrEmpty = errors.New("no labelled text in it")
