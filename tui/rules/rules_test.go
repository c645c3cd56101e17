package rules_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/screen"
	"offside/screen/contact"
	"offside/screen/policy"
	"offside/tui/rules"
	"offside/tui/tuitest"
	"offside/tui/ui"
	"offside/tui/ui/chart"
	"offside/tui/ui/lang"
)

func renderer() *lipgloss.Renderer {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.TrueColor)
	return r
}

var ana = queue.Actor{Name: "ana", Kind: queue.Reviewer}

// bed is a queue with a clock.
type bed struct {
	*boltstore.Store
	t   testing.TB
	now time.Time
	n   uint64
}

func newBed(t testing.TB) *bed {
	t.Helper()
	b := &bed{t: t, now: time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)}
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "queue.db"), boltstore.Options{Clock: func() time.Time { return b.now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	b.Store = st
	return b
}

// enqueue puts a message into the queue.
func (b *bed) enqueue(m screen.Message, a *screen.Assessment, probability float64) uint64 {
	b.t.Helper()
	if _, err := b.Enqueue(b.t.Context(), queue.Batch{Entries: []queue.Entry{{Message: m, Assessment: a, Probability: probability}}}); err != nil {
		b.t.Fatal(err)
	}
	b.n++
	return b.n
}

// come lets a message with one detection come in, and decides it unless the
// outcome is empty.
func (b *bed) come(before, value, rule, clause string, class contact.Class, o queue.Outcome) {
	b.t.Helper()
	b.now = b.now.Add(90 * time.Minute)
	text := before + " " + value + " please"
	var d screen.Detection
	d.Rule, d.Clause, d.Class, d.Act, d.Verdict, d.Subject = rule, clause, class, contact.Share, screen.Violation, contact.Own
	d.Text, d.Value, d.Confidence, d.Reason = value, value, 0.9, "A phone number was shared."
	d.Span = contact.Span{Start: len(before) + 1, End: len(before) + 1 + len(value)}
	n := b.enqueue(screen.Message{ID: fmt.Sprint("m-", b.n+1), Text: text, Surface: "message", Sender: screen.Party{ID: fmt.Sprint("u-", b.n%3)}},
		&screen.Assessment{Verdict: screen.Violation, Priority: 0.5, Detections: []screen.Detection{d}}, 1)
	if o != "" {
		b.decide(n, o)
	}
}

func (b *bed) decide(n uint64, o queue.Outcome) {
	b.t.Helper()
	d := &queue.Decision{Outcome: o}
	if o == queue.Exception {
		d.Exception = "X1"
	}
	if _, err := b.Do(b.t.Context(), queue.Command{Do: queue.DoDecide, Item: n, Actor: ana, Decision: d}); err != nil {
		b.t.Fatal(err)
	}
}

// busy is a queue in which order numbers are taken for phone numbers.
func busy(t testing.TB) *bed {
	b := newBed(t)
	for i := range 9 {
		b.come("call me on", fmt.Sprint("+63917555014", i), "phone.valid", "C1", contact.Phone, queue.Confirm)
	}
	for i := range 5 {
		b.come("your order no.", fmt.Sprint("55501", 40+i), "phone.alone", "C1", contact.Phone, queue.Dismiss)
	}
	b.come("my office line is", "5550199", "phone.alone", "C1", contact.Phone, queue.Confirm)
	for i := range 6 {
		o := queue.Confirm
		if i%3 == 2 {
			o = queue.Exception
		}
		b.come("mail", fmt.Sprint("jo", i, "@example.com"), "email.plain", "C2", contact.Email, o)
	}
	b.come("加我微信 \x1b[2J", "ana_l", "handle.announced", "C6", contact.Social, "")
	return b
}

// handbook is the policy that the frames show.
func handbook() *screen.Handbook {
	return &screen.Handbook{Policy: screen.PolicyRef{Name: "freelance", Hash: "3f2a9c"}, Clauses: []screen.Clause{
		{ID: "C1", Title: "Phone number", Text: "Before a contract has started, do not share or ask for a phone number."},
		{ID: "C2", Title: "E-mail address", Text: "Before a contract has started, do not share or ask for an e-mail address."},
		{ID: "C6", Title: "Contact through social media"},
	}, Rules: []screen.RuleSetting{{ID: "email.plain", State: policy.RuleShadow}}}
}

func (b *bed) options(th *ui.Theme) rules.Options {
	return rules.Options{Store: b, Handbook: handbook(), Actor: ana, Theme: th, Now: func() time.Time { return b.now }}
}

var sizes = [][2]int{{60, 15}, {80, 24}, {120, 40}, {220, 60}}

func themes() map[string]*ui.Theme {
	return map[string]*ui.Theme{"dark": ui.Dark(renderer()), "light": ui.Light(renderer()), "nocolor": ui.NoColor(renderer())}
}

func TestGoldenFrames(t *testing.T) {
	b := busy(t)
	for name, th := range themes() {
		for _, s := range sizes {
			d := tuitest.Drive(t, rules.New(b.options(th)), s[0], s[1])
			golden := func(view string) { tuitest.Golden(t, fmt.Sprintf("%s-%dx%d-%s", view, s[0], s[1], name), d.Frame()) }
			golden("clauses")
			d.Keys("tab", "o", "enter", "j")
			golden("alarms")
			d.Keys("enter")
			golden("cases")
		}
	}
	o := b.options(ui.Bare())
	o.Charts = chart.Set{ASCII: true}
	d := tuitest.Drive(t, rules.New(o), 120, 24)
	tuitest.Golden(t, "ascii-120x24", d.Frame())
	d.Keys("?")
	tuitest.Golden(t, "help-120x24", d.Frame())
	o = b.options(ui.Bare())
	o.Lang = lang.New("de")
	for _, s := range [][2]int{{80, 24}, {120, 40}} {
		d := tuitest.Drive(t, rules.New(o), s[0], s[1])
		tuitest.Golden(t, fmt.Sprintf("german-%dx%d", s[0], s[1]), d.Frame())
	}
	tuitest.Golden(t, "empty-80x24", tuitest.Drive(t, rules.New(newBed(t).options(ui.Bare())), 80, 24).Frame())
}

// What an author wants to know: which rule is wrong, and what its false alarms
// have in common.
func TestFalseAlarms(t *testing.T) {
	b := busy(t)
	d := tuitest.Drive(t, rules.New(b.options(ui.Bare())), 160, 40)
	if f := d.Frame(); !f.Has("C1    Phone number") || !f.Has(".67") {
		t.Errorf("C1 is right in 10 of 15:\n%s", f.Text())
	}
	d.Keys("tab", "o") // rules, the one with most false alarms first
	if f := d.Frame(); !strings.Contains(f.Line(3), "phone.alone") || !strings.Contains(f.Line(3), ".17") {
		t.Errorf("phone.alone is right in 1 of 6:\n%s", f.Text())
	}
	d.Keys("enter")
	f := d.Frame()
	for _, want := range []string{"word before “no”", "every false alarm", "order no. 5550144 please"} {
		if !f.Has(want) {
			t.Errorf("does not show %q", want)
		}
	}
	if t.Failed() {
		t.Log(f.Text())
	}
	d.Keys("j", "enter", "esc", "esc")
	b.come("call", "5550111", "phone.alone", "C1", contact.Phone, queue.Dismiss)
	d.Keys("r")
	if f := d.Frame(); !strings.Contains(f.Line(3), ".14") {
		t.Errorf("a new decision is not counted:\n%s", f.Text())
	}
}

// At any size and wherever it is, every line is as wide as the terminal and
// nothing of a message is obeyed.
func TestAnySize(t *testing.T) {
	b := busy(t)
	b.decide(b.n, queue.Dismiss)
	d := tuitest.Drive(t, rules.New(b.options(ui.Dark(renderer()))), 80, 24)
	for _, w := range []int{1, 2, 10, 59, 60, 79, 80, 149, 150, 250} {
		for _, h := range []int{1, 2, 3, 15, 40} {
			d.Resize(w, h)
			for _, keys := range [][]string{{"j", "J"}, {"enter"}, {"enter", "G"}, {"?"}, {"?", "esc", "esc", "tab"}} {
				d.Keys(keys...)
				tuitest.Fits(t, d.View(), w, h)
			}
		}
	}
}

// adoption puts a policy in force in two steps.
type adoption struct {
	steps uint64
	fails error
}

func (a *adoption) Step(context.Context) (bool, error) {
	a.steps++
	return a.steps == 2, a.fails
}
func (a *adoption) Progress() (n, of uint64) { return a.steps, 2 }
func (a *adoption) Changes() queue.Changes   { return queue.Changes{Reassessed: 4, Withdrawn: 1} }

// editing is a page on a queue with real decisions, with an editor that
// replaces the policy by what edits says.
type editing struct {
	page    *rules.Page
	options rules.Options
	*tuitest.Driver
	bed   *bed
	edits func(policy string) string
	files []string
	put   []string // the titles of what was put in force
	with  *adoption
}

func startEditing(t *testing.T) *editing {
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	return startEditingOf(t, p, ui.Bare())
}

// startEditingOf is startEditing for another policy than the built-in one.
func startEditingOf(t *testing.T, p *policy.Policy, th *ui.Theme) *editing {
	b := newBed(t)
	s, x := screen.New(p, screen.Options{Now: b.now}), screen.Scratch{}
	for i, text := range []string{"call me on +63 917 555 0142", "my mail is jo@example.com", "see you on Monday, my mail is ann@example.com"} {
		m := screen.Message{ID: fmt.Sprint("r-", i), Text: text}
		b.decide(b.enqueue(m, s.Screen(&m, nil, &x), 1), queue.Confirm)
	}
	if err := b.KeepPolicy(t.Context(), p.Hash(), p.Source()); err != nil {
		t.Fatal(err)
	}
	e := &editing{bed: b, edits: func(s string) string { return s }, with: &adoption{}}
	o := b.options(th)
	o.Handbook = screen.HandbookOf(p)
	o.Adopt = func(p *policy.Policy, by queue.Actor) rules.Adoption {
		e.put = append(e.put, p.Clauses()[0].Title)
		return e.with
	}
	o.Editor = []string{"ed", "-s"}
	o.Exec = func(c *exec.Cmd, done tea.ExecCallback) tea.Cmd {
		return func() tea.Msg {
			path := c.Args[2]
			e.files = append(e.files, path)
			src, err := os.ReadFile(path)
			if err == nil {
				err = os.WriteFile(path, []byte(e.edits(string(src))), 0o600)
			}
			return done(err)
		}
	}
	e.options = o
	e.open(t)
	return e
}

// open opens the page, as somebody who comes back to it.
func (e *editing) open(t *testing.T) {
	if e.page != nil {
		e.options.Draft = e.page.Draft()
	}
	e.page = rules.New(e.options)
	e.Driver = tuitest.Drive(t, e.page, 120, 30)
}

func (e *editing) see(t *testing.T, want ...string) {
	t.Helper()
	f := e.Frame()
	for _, w := range want {
		if !f.Has(w) {
			t.Errorf("does not show %q:\n%s", w, f.Text())
		}
	}
}

// A policy is edited, its mistakes are named, its flips shown, and it is put in
// force or dropped.
func TestEditing(t *testing.T) {
	e := startEditing(t)
	e.Keys("e")
	e.see(t, "the policy was left as it is")

	e.edits = func(s string) string { return strings.Replace(s, "clauses:", "clausse:", 1) }
	e.Keys("e")
	e.see(t, "The edited policy has mistakes", "policy.yaml:", "clausse")
	e.Keys("P")
	e.see(t, "it has mistakes, so it cannot be put in force")

	again := e.files[len(e.files)-1]
	e.edits = func(s string) string {
		s = strings.Replace(s, "clausse:", "clauses:", 1)
		s = strings.Replace(s, "title: Phone number", "title: Telephone", 1)
		return s + "\nknown_safe:\n  - {value: jo@example.com, who: ana, why: the address of our own desk, when: 2026-11-01}\n"
	}
	e.Keys("e")
	if e.files[len(e.files)-1] != again {
		t.Error("editing does not go on in the same file")
	}
	e.see(t, "3 decisions: 1 verdict flips", "Telephone", "r-1")
	e.Keys("esc")
	e.see(t, "the edited policy is kept")
	e.Keys("P", "P")
	e.see(t, "once more puts it in force")
	if len(e.put) > 0 {
		t.Fatal("one press puts a policy in force")
	}
	e.Keys("P")
	e.see(t, "is in force: 4 items assessed again, 1 withdrawn", "Telephone")
	if len(e.put) != 1 || e.put[0] != "Telephone" {
		t.Errorf("put in force: %q", e.put)
	}

	e.edits = func(s string) string { return s + "\nrules: [{id: phone.announced, state: off}]\n" }
	e.Keys("e")
	e.see(t, "of its own samples fail: policy.yaml:", "“My number is +44 20 7946 0958, call any time”")
	e.Keys("P")
	e.see(t, "samples of its own fail, so it cannot be put in force")
}

// market is a policy that no change of the built-in one alters.
const market = `name: market
surfaces: [message]
assume: {surface: message}
clauses:
  - {id: C1, title: Phone number, severity: high, on: [{classes: phone, acts: share}], text: No phone numbers., reason: "A phone number was shared."}
  - {id: C2, title: E-mail address, severity: high, on: [{classes: email, acts: share}], text: No e-mail addresses., reason: "An e-mail address was shared."}
`

// TestGoldenTrials shows what was cleared, an edited policy with mistakes, and one
// that flips past decisions.
func TestGoldenTrials(t *testing.T) {
	p, err := policy.Parse("market", []byte(market))
	if err != nil {
		t.Fatal(err)
	}
	for name, th := range themes() {
		e := startEditingOf(t, p, th)
		golden := func(view string) {
			for _, s := range sizes {
				e.Resize(s[0], s[1])
				tuitest.Golden(t, fmt.Sprintf("%s-%dx%d-%s", view, s[0], s[1], name), e.Frame())
			}
		}
		for i, text := range []string{"order 4155552671 has shipped \x1b[2J", "invoice no. 4155552672 is paid", "built with version 10.20.30.40 \u202e加我"} {
			e.bed.enqueue(screen.Message{ID: fmt.Sprint("r-", 10+i), Text: text}, &screen.Assessment{Verdict: screen.Allowed}, 1)
		}
		e.Keys("c", "j")
		golden("cleared")
		e.edits = func(s string) string {
			return strings.NewReplacer("clauses:", "clausse:", "assume:", "asume:").Replace(s)
		}
		e.Keys("esc", "e", "j")
		golden("mistakes")
		e.edits = func(string) string {
			return strings.Replace(market, "title: Phone number", "title: Telephone", 1) +
				"known_safe:\n  - {value: jo@example.com, who: ana, why: the address of our own desk, when: 2026-11-01}\n"
		}
		e.Keys("e")
		golden("trial")
	}
}

// What looked like contact information and is none is shown with the reason.
func TestCleared(t *testing.T) {
	e := startEditing(t)
	e.Keys("c")
	e.see(t, "3 messages looked at")
	e.bed.enqueue(screen.Message{ID: "r-9", Text: "order 4155552671 has shipped, tracking 9400110200881234567890 \x1b[2J"}, &screen.Assessment{Verdict: screen.Allowed}, 1)
	e.Keys("esc", "c")
	e.see(t, "4 messages looked at", "order 4155552671 has shipped", "r-9")
	e.Keys("j", "k", "esc")
	e.see(t, "Clauses, by hits")
}

// Who leaves the page with an edited policy finds it there again.
func TestEditedPolicyIsKept(t *testing.T) {
	e := startEditing(t)
	e.edits = func(s string) string { return strings.Replace(s, "title: Phone number", "title: Telephone", 1) }
	e.Keys("e", "esc", "esc")
	e.open(t)
	e.see(t, "the policy that you edited is still there: e goes on with it")
	e.edits = func(s string) string { return strings.Replace(s, "title: Telephone", "title: Telephones", 1) }
	e.Keys("e")
	e.see(t, "0 verdicts flip", "Telephones")
	if len(e.files) != 2 || e.files[0] != e.files[1] {
		t.Errorf("edited %q", e.files)
	}
	e.Keys("x")
	e.open(t)
	if e.Frame().Has("still there") {
		t.Error("a dropped policy is still there")
	}
}

func TestDropping(t *testing.T) {
	e := startEditing(t)
	e.edits = func(s string) string { return strings.Replace(s, "title: Phone number", "title: Telephone", 1) }
	e.Keys("e")
	e.see(t, "0 verdicts flip", "No past decision would have been judged otherwise.")
	e.Keys("x")
	e.see(t, "the edited policy is dropped", "Phone number")
	if _, err := os.Stat(e.files[0]); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the file is still there: %v", err)
	}
	e.with.fails = errors.New("no such disk")
	e.Keys("e", "P", "P")
	e.see(t, "the policy is not in force for all items: no such disk")
	e.Keys("esc", "q")
	if f := e.Frame(); f.Has("a moment") {
		t.Error("a failed attempt keeps the page")
	}
}
