package export

import (
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	labels "offside/data/export"
	"offside/data/format"
	"offside/queue"
	"offside/screen"
	"offside/tui/ui/lang"
)

// form is what is to be written.
type form struct {
	period   int // of periods
	verdicts [3]bool
	query    queue.Query // the filters of the review
	filtered bool        // they are used
	kind     int         // of format.Names
	replaces string      // the file that may be replaced
}

// period is since when decisions are written.
type period struct {
	name lang.English
	days int // whole days before today; less than 0: ever
}

var periods = []period{{"at any time", -1}, {"today", 0}, {"in the last 7 days", 6}, {"in the last 30 days", 29}, {"in the last 90 days", 89}}

// verdicts are what reviewers say.
var verdicts = [3]screen.Verdict{screen.Violation, screen.Exception, screen.Allowed}

// newForm is a form that leaves nothing out but what the filters do.
func newForm(q queue.Query) form {
	f := form{verdicts: [3]bool{true, true, true}}
	f.query = queue.Query{Clause: q.Clause, Rule: q.Rule, Class: q.Class, Sender: q.Sender, Thread: q.Thread, Value: q.Value}
	f.filtered = f.filters(nil) != ""
	return f
}

// filters are the filters in words; empty if there are none.
func (f *form) filters(tr *lang.Printer) string {
	var out []string
	for _, x := range []struct {
		by    lang.English
		value string
	}{{"clause %s", f.query.Clause}, {"rule %s", f.query.Rule}, {"class %s", tr.Name(string(f.query.Class))},
		{"sender %s", f.query.Sender}, {"thread %s", f.query.Thread}, {"value %s", f.query.Value}} {
		if x.value != "" {
			out = append(out, tr.T(x.by, x.value))
		}
	}
	return strings.Join(out, ", ")
}

// selection is what the form asks for.
func (f *form) selection(now time.Time) labels.Selection {
	var s labels.Selection
	if d := periods[f.period].days; d >= 0 {
		y, m, day := now.Date()
		s.Since = time.Date(y, m, day-d, 0, 0, 0, 0, now.Location())
	}
	if f.filtered {
		s.Query = f.query
	}
	if f.verdicts != [3]bool{true, true, true} {
		for i, on := range f.verdicts {
			if on {
				s.Verdicts = append(s.Verdicts, verdicts[i])
			}
		}
	}
	return s
}

// format is the name of the format.
func (f *form) format() string { return format.Names()[f.kind] }

// follow takes the format that a file's name asks for.
func (f *form) follow(path string) {
	for i, name := range format.Names() {
		if name == format.ForFile(path) {
			f.kind = i
		}
	}
}

// field is a line of the form.
type field struct {
	label  string
	value  string
	change func(by int) tea.Cmd
}

// fields are the lines of the form.
func (p *Page) fields() []field {
	f := &p.form
	out := []field{{p.tr.T("decided¦when"), "< " + p.tr.T(periods[f.period].name) + " >", func(by int) tea.Cmd {
		f.period = (f.period + by + len(periods)) % len(periods)
		return nil
	}}}
	for i, v := range verdicts {
		label := ""
		if i == 0 {
			label = p.tr.T("verdict")
		}
		out = append(out, field{label, box(f.verdicts[i]) + " " + p.tr.T(verdictNames[v]), func(int) tea.Cmd {
			f.verdicts[i] = !f.verdicts[i]
			return nil
		}})
	}
	if s := f.filters(p.tr); s != "" {
		out = append(out, field{p.tr.T("filters"), box(f.filtered) + p.tr.T(" as in the review: %s", s), func(int) tea.Cmd {
			f.filtered = !f.filtered
			return nil
		}})
	}
	out = append(out, field{p.tr.T("format"), "< " + p.tr.T(formatNames[f.format()]) + " >", func(by int) tea.Cmd {
		n := len(format.Names())
		f.kind = (f.kind + by + n) % n
		p.rename()
		return nil
	}})
	return append(out, field{p.tr.T("file"), p.input.Value(), func(int) tea.Cmd { return p.edit() }})
}

// rename gives the file the ending of the format, where it has another's.
func (p *Page) rename() {
	name := p.input.Value()
	for _, other := range format.Names() {
		if base, ok := strings.CutSuffix(name, "."+other); ok {
			p.input.SetValue(base + "." + p.form.format())
			return
		}
	}
}

var verdictNames = map[screen.Verdict]lang.English{
	screen.Violation: "violation: confirmed",
	screen.Exception: "exception",
	screen.Allowed:   "allowed: dismissed",
}

var formatNames = map[string]lang.English{
	"jsonl": "JSON Lines: the full record of each label",
	"csv":   "CSV: a row for each span",
}

// box is a box to tick.
func box(on bool) string {
	if on {
		return "[x]"
	}
	return "[ ]"
}
