// Package eval measures screening against labelled texts: precision and recall
// with their confidence intervals, reliability of the confidences, and which
// cases changed sides between two runs.
package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"offside/data"
	"offside/data/stats"
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

	thread *threadCase // of several messages; nil: of one
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
	// Ranked is how many labels were left out because others were drawn by lot.
	Ranked int
	// Alike is how many labels count alike, whether drawn by lot or not, since
	// too few were drawn. That flatters: what is surest is reviewed first.
	Alike int
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
	Retracts uint64          `json:"retracts"`
	Spans    []Gold          `json:"spans"`
	Arguable []contact.Span  `json:"arguable"`
	Thread   []string        `json:"thread"` // texts of one sender, in place of text
	Class    contact.Class   `json:"class"`  // what is split over them; none if empty
	Value    string          `json:"value"`
}

// maxLine is the longest line read, in bytes.
const maxLine = 64 << 20

// Read reads a set: labelled texts, one JSON object a line with text and spans
// of class, act (share unless said), start and end in bytes; threads, with the
// texts of one sender and the class and value of what is split over them; or the labels of
// "offside export". A set labels the kinds that occur in it; labels label all.
// Where stats.EnoughDrawn of the labels and more were drawn into a stratum, only
// these count, each for as many messages as its probability says: the others
// were reviewed because of what is in them. Of fewer, all count alike. A
// retraction takes a label before it back.
// The first bad line ends it with a *LineError.
func Read(name string, r io.Reader) (*Set, error) {
	s := &Set{Name: name}
	labels := false
	var drawn drawing
	err := eachLine(name, r, func(n int, src []byte) error {
		c, label, err := parse(src)
		if err != nil {
			return err
		}
		isLabel := label != nil
		if isLabel && drawn.retracts(s, label) {
			return nil
		}
		if c.ID == "" {
			c.ID = fmt.Sprintf("%s:%d", name, n)
		}
		labels = labels || isLabel
		s.Cases = append(s.Cases, c)
		return nil
	})
	if err != nil {
		return nil, err
	}
	drawn.keep(s)
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

// eachLine hands over each line that is not blank with its number, until one is
// refused or cannot be read: that is a *LineError.
func eachLine(name string, r io.Reader, take func(n int, src []byte) error) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	n := 1
	for ; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		if err := take(n, lines.Bytes()); err != nil {
			return &LineError{name, n, err}
		}
	}
	if err := lines.Err(); err != nil {
		return &LineError{name, n, err}
	}
	return nil
}

// parse reads a line; label is nil for a labelled text.
func parse(src []byte) (c Case, label *labelLine, err error) {
	var l line
	if err := json.Unmarshal(src, &l); err != nil {
		return c, nil, fmt.Errorf("no labelled text in JSON: %w", err)
	}
	if l.Message != nil || l.Retracts != 0 {
		label = &labelLine{retracts: l.Retracts}
		if err := json.Unmarshal(src, &label.Label); err != nil {
			return c, nil, err
		}
		c = fromLabel(&label.Label)
		return c, label, c.check()
	}
	c = Case{ID: l.ID, Message: screen.Message{ID: l.ID, Text: l.Text, Surface: l.Surface}, Gold: l.Spans, Arguable: l.Arguable, Weight: 1}
	c.Message.Sender.Country = l.Region
	if len(l.Thread) > 0 {
		c.thread = &threadCase{texts: l.Thread, class: l.Class, value: l.Value}
	}
	for i := range c.Gold {
		g := &c.Gold[i]
		if g.Act == "" {
			g.Act = contact.Share
		}
	}
	return c, nil, c.check()
}

// labelLine is a line of an export: a label, or what takes one back.
type labelLine struct {
	data.Label
	retracts uint64
}

// drawing follows which cases of a set come from labels that were drawn.
type drawing struct {
	seqs  []uint64 // of the label of each case, 0 where it is none's
	drawn []bool   // whether it was
}

// retracts notes a label, or takes back the one that it retracts, and reports
// whether it did that.
func (d *drawing) retracts(s *Set, l *labelLine) bool {
	for len(d.seqs) < len(s.Cases) { // labelled texts in between
		d.seqs, d.drawn = append(d.seqs, 0), append(d.drawn, false)
	}
	if l.retracts == 0 {
		d.seqs, d.drawn = append(d.seqs, l.Seq), append(d.drawn, l.Stratum != queue.Ranked)
		return false
	}
	if i := slices.Index(d.seqs, l.retracts); i >= 0 {
		d.seqs, d.drawn = slices.Delete(d.seqs, i, i+1), slices.Delete(d.drawn, i, i+1)
		s.Cases = slices.Delete(s.Cases, i, i+1)
	}
	return true
}

// keep leaves the labels that were drawn, if they are enough, and counts the
// others; else it has all labels count alike.
func (d *drawing) keep(s *Set) {
	drawn := 0
	for _, d := range d.drawn {
		if d {
			drawn++
		}
	}
	if drawn < stats.EnoughDrawn {
		for i, seq := range d.seqs {
			if seq != 0 {
				s.Cases[i].Weight = 1
				s.Alike++
			}
		}
		return
	}
	kept := s.Cases[:0]
	for i, c := range s.Cases {
		if i >= len(d.seqs) || d.seqs[i] == 0 || d.drawn[i] {
			kept = append(kept, c)
		} else {
			s.Ranked++
		}
	}
	s.Cases = kept
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
	if l.Probability > 0 && (l.Stratum != queue.Ranked || l.Probability < 1) {
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
