package plain

import (
	"fmt"
	"slices"
	"strings"

	"offside/queue"
	"offside/screen"
	"offside/tui/ui/safetext"
)

// read reads the item out: who wrote what to whom, what was found in it, and
// what the policy says of each.
func (s *session) read() {
	it := s.item
	m, a := &it.Message, it.Assessment
	s.sayln("")
	if it.State == queue.Decided {
		s.sayln("Item %s, decided: %s by %s.", safe(m.ID), it.Decision.Outcome, safe(it.Decider))
	} else {
		s.sayln("Item %s, %s, priority %.2f.", safe(m.ID), words(a.Verdict), a.Priority)
	}
	s.facts()
	s.thread("Before", it.Before)
	s.sayln("Message:")
	s.lineByLine(marked(m.Text, a.Detections))
	s.thread("After", it.After)
	for i := range a.Detections {
		s.detection(i)
	}
	for i, mk := range s.work.added {
		s.sayln("Mark %d, added by you: %s, %s: “%s”.", len(a.Detections)+i+1, words(mk.Class), words(mk.Act), safe(mk.Span.Of(m.Text)))
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
		parts = append(parts, words(m.Surface))
	}
	if !m.SentAt.IsZero() {
		parts = append(parts, "sent "+m.SentAt.Format("2 January 2006 15:04"))
	}
	if from := party(m.Sender); from != "" {
		parts = append(parts, "from "+from)
	}
	if to := party(m.Recipient); to != "" {
		parts = append(parts, "to "+to)
	}
	if m.Contract.State != "" {
		parts = append(parts, "contract "+m.Contract.State)
	}
	for _, f := range m.Attachments {
		parts = append(parts, "attached "+f.Name)
	}
	if len(parts) > 0 {
		s.sayln("%s.", safe(strings.Join(parts, "; ")))
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
func (s *session) thread(name string, all []screen.Message) {
	near := all[max(0, len(all)-mostThread):]
	if name == "After" {
		near = all[:min(len(all), mostThread)]
	}
	for i := range near {
		s.sayln("%s, %s: %s", name, safe(near[i].Sender.ID), safe(safetext.Cut(near[i].Text, 500)))
	}
	if n := len(all) - len(near); n > 0 {
		s.sayln("%s: %d more in the thread; say thread to hear all.", name, n)
	}
}

// lineByLine writes a cleaned text, indented.
func (s *session) lineByLine(text string) {
	for line := range strings.SplitSeq(text, "\n") {
		s.sayln("  %s", line)
	}
}

// marked is the text with the detections in numbered brackets, [1: …], made
// safe. Lines stay lines.
func marked(text string, ds []screen.Detection) string {
	cells := safetext.Clean(text)
	open, closed := map[int]string{}, map[int]string{}
	for i := range ds {
		from, to := cells.Cover(ds[i].Span)
		if from < to {
			open[from] += fmt.Sprintf("[%d: ", i+1)
			closed[to-1] += "]"
		}
	}
	var b strings.Builder
	for i, c := range cells {
		b.WriteString(open[i])
		if c.Kind == safetext.Break {
			b.WriteString(closed[i] + "\n")
			continue
		}
		b.WriteString(c.Text + closed[i])
	}
	return b.String()
}

// detection reads out one detection: what it is, under which clause, and why.
func (s *session) detection(i int) {
	d := &s.item.Assessment.Detections[i]
	head := fmt.Sprintf("Detection %d: %s, %s", i+1, words(d.Class), words(d.Act))
	if d.Value != "" {
		head += ", read as " + safe(d.Value)
	}
	if m, ok := s.work.marks[i]; ok {
		head += ", " + string(m.Truth) + " by you"
		if m.Truth == queue.Corrected {
			head += fmt.Sprintf(": %s, %s “%s”", words(m.Class), words(m.Act), safe(m.Span.Of(s.item.Message.Text)))
		}
	}
	s.sayln("%s. %s.", head, s.under(d))
	if d.Reason != "" {
		s.sayln("  %s", safe(d.Reason))
	}
}

// under is the clause and the exception that a detection stands under.
func (s *session) under(d *screen.Detection) string {
	out := "No clause"
	if d.Clause != "" {
		c, _ := s.Handbook.Clause(d.Clause)
		out = strings.TrimSpace(d.Clause + " " + c.Title)
	}
	out += ": " + words(d.Verdict)
	if d.Exception != "" {
		x, _ := s.Handbook.Exception(d.Exception)
		out += strings.TrimRight(" by "+d.Exception+" "+x.Title, " ")
	}
	return safe(out)
}

// why reads out every condition of a detection.
func (s *session) why(i int) {
	d := &s.item.Assessment.Detections[i]
	s.detection(i)
	s.sayln("  Found by %s with confidence %.2f.", safe(d.Rule), d.Confidence)
	for _, e := range d.Evidence {
		s.sayln("  Evidence: %s", safe(e))
	}
	for _, b := range d.Because {
		holds := "does not hold"
		switch {
		case len(b.Unknown) > 0:
			holds = "is not known"
		case b.Holds:
			holds = "holds"
		}
		text := b.Text
		if text == "" {
			text = b.Condition
		}
		s.sayln("  %s %s: %s.", safe(b.Of), holds, safe(text))
	}
}
