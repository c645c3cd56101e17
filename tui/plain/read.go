package plain

import (
	"fmt"
	"slices"
	"strings"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// read reads the item out: who wrote what to whom, what was found in it, and
// what the policy says of each.
func (s *session) read() {
	it := s.item
	m, a := &it.Message, it.Assessment
	s.sayln("")
	if it.State == queue.Decided {
		s.sayln("Item %s, decided: %s by %s.", safe(m.ID), s.Lang.Name(string(it.Decision.Outcome)), safe(it.Decider))
	} else {
		s.sayln("Item %s, %s, priority %.2f.", safe(m.ID), s.Lang.Name(string(a.Verdict)), a.Priority)
	}
	s.facts()
	s.thread("Before", it.Before)
	s.sayln("Message:")
	s.lineByLine(marked(s.hidden(m.Text, s.values()...), a.Detections))
	s.thread("After", it.After)
	for i := range a.Detections {
		s.detection(i)
	}
	for i, mk := range s.work.added {
		s.sayln("Mark %d, added by you: %s, %s: “%s”.", len(a.Detections)+i+1, s.Lang.Name(string(mk.Class)), s.Lang.Name(string(mk.Act)), s.value(mk.Span.Of(m.Text)))
	}
	if len(a.Detections) == 0 {
		s.sayln("Nothing was found in it. It is one of a random sample, by which misses are counted.")
	}
	if s.work.note != "" {
		s.sayln("Note: %s", safe(s.work.note))
	}
}

// facts says who wrote to whom, where and when, and under which contract.
func (s *session) facts() {
	m := &s.item.Message
	var parts []string
	if m.Surface != "" {
		parts = append(parts, s.Lang.Name(m.Surface))
	}
	if !m.SentAt.IsZero() {
		parts = append(parts, s.Lang.T("sent %s", s.Lang.Time(m.SentAt, "2 January 2006 15:04")))
	}
	if from := party(m.Sender); from != "" {
		parts = append(parts, s.Lang.T("from %s", from))
	}
	if to := party(m.Recipient); to != "" {
		parts = append(parts, s.Lang.T("to %s", to))
	}
	if m.Contract.State != "" {
		parts = append(parts, s.Lang.T("contract %s", s.Lang.Name(m.Contract.State)))
	}
	for _, f := range m.Attachments {
		parts = append(parts, s.Lang.T("attached %s", f.Name))
	}
	if len(parts) > 0 {
		s.sayln("%s.", s.about(strings.Join(parts, "; ")))
	}
}

func party(p screen.Party) string {
	said := slices.DeleteFunc([]string{p.ID, p.Role, p.Plan, p.Country}, func(s string) bool { return s == "" })
	return strings.Join(said, ", ")
}

// mostThread is how many messages around the item are read out without being
// asked for.
const mostThread = 3

// thread reads out what was said before or after, the nearest messages only.
func (s *session) thread(name lang.English, all []screen.Message) {
	near := all[max(0, len(all)-mostThread):]
	if name == "After" {
		near = all[:min(len(all), mostThread)]
	}
	for i := range near {
		s.sayln("%s, %s: %s", s.Lang.T(name), s.about(near[i].Sender.ID), s.about(safetext.Cut(near[i].Text, 500)))
	}
	if n := len(all) - len(near); n > 0 {
		s.sayln("%s: %d more in the thread; say thread to hear all.", s.Lang.T(name), n)
	}
}

// lineByLine writes a cleaned text, indented.
func (s *session) lineByLine(text string) {
	for line := range strings.SplitSeq(text, "\n") {
		s.sayln("  %s", line)
	}
}

// marked is the text with the detections in numbered brackets, [1: …]. Lines
// stay lines.
func marked(cells safetext.Text, ds []screen.Detection) string {
	return cells.Bracketed(len(ds), func(i int) (contact.Span, string) {
		return ds[i].Span, fmt.Sprintf("[%d: ", i+1)
	})
}

// detection reads out one detection: what it is, under which clause, and why.
func (s *session) detection(i int) {
	d := &s.item.Assessment.Detections[i]
	head := s.Lang.T("Detection %d: %s, %s", i+1, s.Lang.Name(string(d.Class)), s.Lang.Name(string(d.Act)))
	if d.Value != "" {
		head += s.Lang.T(", read as %s", s.value(d.Value))
	}
	if m, ok := s.work.marks[i]; ok {
		head += s.Lang.T(", %s by you", s.Lang.Name(string(m.Truth)))
		if m.Truth == queue.Corrected {
			head += fmt.Sprintf(": %s, %s “%s”", s.Lang.Name(string(m.Class)), s.Lang.Name(string(m.Act)), s.value(m.Span.Of(s.item.Message.Text)))
		}
	}
	s.sayln("%s. %s.", head, s.under(d))
	if d.Reason != "" {
		s.sayln("  %s", s.about(d.Reason))
	}
}

// under is the clause and the exception that a detection stands under.
func (s *session) under(d *screen.Detection) string {
	out := s.Lang.T("No clause")
	if d.Clause != "" {
		c, _ := s.Handbook.Clause(d.Clause)
		out = strings.TrimSpace(d.Clause + " " + c.Title)
	}
	out += ": " + s.Lang.Name(string(d.Verdict))
	if d.Exception != "" {
		x, _ := s.Handbook.Exception(d.Exception)
		out += strings.TrimRight(s.Lang.T(" by %s %s", d.Exception, x.Title), " ")
	}
	return safe(out)
}

// why reads out every condition of a detection.
func (s *session) why(i int) {
	d := &s.item.Assessment.Detections[i]
	s.detection(i)
	s.sayln("  Found by %s with confidence %.2f.", safe(d.Rule), d.Confidence)
	for _, e := range d.Evidence {
		s.sayln("  Evidence: %s", s.about(e))
	}
	for _, b := range d.Because {
		holds := s.Lang.T("does not hold")
		switch {
		case len(b.Unknown) > 0:
			holds = s.Lang.T("is not known")
		case b.Holds:
			holds = s.Lang.T("holds")
		}
		text := b.Text
		if text == "" {
			text = b.Condition
		}
		s.sayln("  %s %s: %s.", safe(b.Of), holds, s.about(text))
	}
}
