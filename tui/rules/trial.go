package rules

import (
	"context"
	"errors"
	"iter"
	"path/filepath"
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"

	"offside/data"
	"offside/data/eval"
	"offside/queue"
	"offside/screen"
	"offside/screen/policy"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// Adopter puts a policy in force. The page that shows a queue does not know
// how; whoever opens the console does.
type Adopter = func(p *policy.Policy, by queue.Actor) Adoption

// Adoption is a policy on its way into force: what waits in the queue is
// assessed again, a stretch with each step.
type Adoption interface {
	Step(ctx context.Context) (done bool, err error)
	// Progress says how many items were looked at, and of how many.
	Progress() (n, of uint64)
	Changes() queue.Changes
}

// Adopted says that another policy is in force.
type Adopted struct{ Handbook *screen.Handbook }

// trial is an edited policy before it is in force: what is wrong with it, or
// else what it changes and which past decisions it would flip. While a command
// is in flight, what it works on belongs to it.
type trial struct {
	page   *Page
	name   string // the file that was edited
	cursor cursor

	complaints []string
	policy     *policy.Policy // nil: it has mistakes
	changes    []policy.Change
	failing    []string // the policy's own samples that fail

	ctx      context.Context
	cancel   context.CancelFunc
	replay   *replay
	flips    []*eval.Flip
	totals   eval.Totals
	of       uint64 // decisions to replay
	replayed bool

	adoption Adoption // nil: it is not being put in force
	asked    bool     // the key was pressed once
	done     [2]uint64
}

// mostFlips is how many flips are kept to be looked at; all are counted.
const mostFlips = 2000

// trialMsg brings what a step of a trial found.
type trialMsg struct {
	trial   *trial
	flips   []*eval.Flip
	totals  eval.Totals
	of      uint64
	done    bool
	adopted bool // the step was one of putting it in force
	err     error
}

// replay goes through past decisions, a stretch with each step.
type replay struct {
	test *eval.Backtest
	next func() (data.Label, error, bool)
	stop func()
}

// startTrial tries an edited policy.
func (p *Page) startTrial(m editedMsg) tea.Cmd {
	t := &trial{page: p, name: m.file.path, complaints: m.complaints, policy: m.policy, changes: m.changes, failing: m.failing}
	t.ctx, t.cancel = context.WithCancel(p.o.Context)
	p.endTrial()
	p.trial = t
	p.show(t)
	if t.policy == nil {
		return nil
	}
	test := eval.NewBacktest(screen.New(t.policy, screen.Options{}))
	next, stop := iter.Pull2(data.Labels(t.ctx, p.o.Store))
	t.replay = &replay{test, next, stop}
	return t.step()
}

// endTrial stops what a trial is doing and takes it away.
func (p *Page) endTrial() {
	if p.trial == nil {
		return
	}
	p.trial.stop()
	for i, v := range p.views {
		if v == view(p.trial) {
			p.views = p.views[:i]
			break
		}
	}
	p.trial = nil
}

// stop ends the replay.
func (t *trial) stop() { t.cancel() }

// step replays the next decisions.
func (t *trial) step() tea.Cmd {
	const stretch = 200
	r, s, ctx := t.replay, t.page.o.Store, t.ctx
	return func() tea.Msg {
		m := trialMsg{trial: t}
		c, err := s.Counts(ctx)
		m.of, m.err = c.States[queue.Decided], err
		for n := 0; n < stretch && m.err == nil; n++ {
			l, err, ok := r.next()
			if !ok {
				m.done = true
				break
			}
			if err != nil {
				m.err = err
				break
			}
			if f, err := r.test.Add(&l); err == nil && f != nil { // a label that cannot be judged again counts for nothing
				m.flips = append(m.flips, f)
			}
		}
		if m.done || m.err != nil {
			r.stop()
		}
		m.totals = r.test.Totals()
		return m
	}
}

// take takes what a step found.
func (t *trial) take(m trialMsg) tea.Cmd {
	p := t.page
	switch {
	case m.adopted:
		return t.adopted(m)
	case errors.Is(m.err, context.Canceled):
		return nil
	case m.err != nil:
		p.Complain(p.tr.T("past decisions cannot be replayed"), m.err)
		return nil
	}
	t.flips = append(t.flips, m.flips[:min(len(m.flips), mostFlips-len(t.flips))]...)
	t.totals, t.of, t.replayed = m.totals, m.of, m.done
	if m.done {
		return nil
	}
	return t.step()
}

// use puts the policy in force, at the second press of the key.
func (t *trial) use() tea.Cmd {
	p := t.page
	switch {
	case p.o.Adopt == nil:
		p.Say(p.tr.T("this console cannot put a policy in force: offside policy use does"))
	case t.policy == nil:
		p.Say(p.tr.T("it has mistakes, so it cannot be put in force; %s edits it again", p.keys.Hint(edit, "").Key))
	case len(t.failing) > 0:
		p.Say(p.tr.T("samples of its own fail, so it cannot be put in force; %s edits it again", p.keys.Hint(edit, "").Key))
	case t.adoption != nil:
		p.Say(p.tr.T("it is being put in force"))
	case !t.asked:
		t.asked = true
		p.Say(p.tr.T("%s once more puts it in force: what waits is assessed again, decisions stand", p.keys.Hint(use, "").Key))
	default:
		t.adoption = p.o.Adopt(t.policy, p.o.Actor)
		return t.adopt()
	}
	return nil
}

// adopt takes the next step of putting it in force. It is not stopped with the
// trial: half of a queue under another policy helps nobody.
func (t *trial) adopt() tea.Cmd {
	a, ctx := t.adoption, t.page.o.Context
	return func() tea.Msg {
		done, err := a.Step(ctx)
		return trialMsg{trial: t, adopted: true, done: done, err: err}
	}
}

// adopted takes what a step of that brought.
func (t *trial) adopted(m trialMsg) tea.Cmd {
	p := t.page
	t.done[0], t.done[1] = t.adoption.Progress()
	if m.err != nil {
		p.Complain(p.tr.T("the policy is not in force for all items"), m.err)
		t.adoption, t.asked = nil, false
		return nil
	}
	if !m.done {
		return t.adopt()
	}
	c := t.adoption.Changes()
	book := screen.HandbookOf(t.policy)
	p.o.Handbook = book
	p.endTrial()
	p.Say(p.tr.T("%s is in force: %d items assessed again, %d withdrawn, %d returned", named(&book.Policy), c.Reassessed, c.Withdrawn, c.Returned))
	return tea.Batch(p.gather(), p.readChanges(), func() tea.Msg { return Adopted{book} })
}

func (t *trial) title() string {
	if t.policy == nil {
		return t.page.tr.T("The edited policy has mistakes")
	}
	return t.page.tr.T("What the edited policy would have said of past decisions")
}

func (t *trial) at() *cursor { return &t.cursor }

func (t *trial) len() int {
	if t.policy == nil {
		return len(t.complaints)
	}
	return len(t.flips)
}

func (t *trial) head(w int) []ui.Row {
	if t.policy == nil {
		return nil
	}
	out := t.progress(w)
	if len(t.failing) > 0 {
		out = append(out, ui.Wrapped(t.page.tr.T("%d of its own samples fail: %s", len(t.failing), t.failing[0]), w, ui.Warn)...)
	}
	for i, c := range t.changes {
		if i == 5 {
			out = append(out, ui.Row{ui.Say(t.page.tr.N(len(t.changes)-i, "and %d more change", "and %d more changes", len(t.changes)-i), ui.Dim)})
			break
		}
		out = append(out, ui.Row{ui.Say("~ ", ui.Key), ui.Cell(c.String(), w-2, ui.Dim)})
	}
	if t.replayed && len(t.flips) == 0 {
		out = append(out, ui.Row{}, ui.Row{ui.Say(t.page.tr.T("No past decision would have been judged otherwise."), ui.Dim)})
	}
	return append(out, ui.Row{})
}

// progress is how far the replay, or the way into force, is.
func (t *trial) progress(w int) []ui.Row {
	o := &t.totals
	bar := func(what lang.English, n, of uint64) ui.Row {
		s := t.page.tr.T(what, t.page.tr.Int(n), t.page.tr.Int(of))
		return ui.Row{ui.Say(s, ui.Dim), ui.Say(t.page.o.Charts.Bar(float64(n), float64(of), max(0, w-utf8.RuneCountInString(s))), ui.Focus)}
	}
	var out []ui.Row
	switch {
	case t.adoption != nil:
		out = append(out, bar("assessed again %s of %s ", t.done[0], t.done[1]))
	case !t.replayed:
		out = append(out, bar("replayed %s of %s ", uint64(o.Messages), t.of))
	}
	tr := t.page.tr
	s := tr.T("%s: %s, %d to what the reviewer said, %d away from it; agreement %.1f%% before, %.1f%% after",
		tr.N(o.Messages, "%s decision", "%s decisions", tr.Int(uint64(o.Messages))), tr.N(o.Flips, "%s verdict flips", "%s verdicts flip", tr.Int(uint64(o.Flips))), o.Mended, o.Broken, 100*o.Before.Share(), 100*o.After.Share())
	return append(out, ui.Wrapped(s, w, ui.Strong)...)
}

func (t *trial) entry(i, w int) ui.Row {
	if t.policy == nil {
		return ui.Row{ui.Cell(t.complaints[i], w, ui.Bad)}
	}
	f := t.flips[i]
	sign, paint := "·", ui.Dim
	switch {
	case f.Mends:
		sign, paint = "✓", ui.Good
	case f.Breaks:
		sign, paint = "✗", ui.Bad
	}
	return ui.Row{ui.Say(sign+" ", paint), ui.Cell(f.Message, 12, ui.Dim), ui.Cell(" "+f.Was.String()+" → "+f.Is.String(), 34, ui.Text), ui.Quote(f.Text, max(0, w-48), ui.Dim)}
}

func (t *trial) foot(i, w int) []ui.Row {
	switch {
	case t.policy == nil && i < len(t.complaints):
		return append(ui.Wrapped(t.complaints[i], w, ui.Text), ui.Wrapped(t.page.tr.T("%s edits %s again", t.page.keys.Hint(edit, "").Key, filepath.Base(t.name)), w, ui.Dim)...)
	case t.policy == nil || i >= len(t.flips):
		return nil
	}
	f := t.flips[i]
	out := ui.Wrapped(safetext.Cut(f.Text, 2000), w, ui.Text)
	out = append(out, ui.Row{})
	for _, l := range [][2]string{{t.page.tr.T("was"), f.Was.String()}, {t.page.tr.T("is"), f.Is.String()}, {t.page.tr.T("reviewer"), string(f.Reviewer)}} {
		out = append(out, ui.Row{ui.Cell(l[0], 9, ui.Dim), ui.Say(t.page.tr.Name(l[1]), ui.Text)})
	}
	return out
}

func (t *trial) hints() []ui.Hint {
	k := &t.page.keys
	if t.policy == nil {
		return []ui.Hint{k.Hint(edit, "edit again"), k.Hint(drop, "drop it"), k.Hint(down, ""), k.Hint(up, ""), k.Hint(help, "")}
	}
	return []ui.Hint{k.Hint(use, "put in force"), k.Hint(edit, "edit again"), k.Hint(drop, "drop it"), k.Hint(back, "back"), k.Hint(down, ""), k.Hint(up, ""), k.Hint(help, "")}
}

func (t *trial) act(i intent) tea.Cmd {
	p := t.page
	if i != use {
		t.asked = false
	}
	switch i {
	case use:
		return t.use()
	case back:
		p.close()
		p.Say(p.tr.T("the edited policy is kept: %s goes on with it", p.keys.Hint(edit, "").Key))
	case drop:
		if t.adoption != nil {
			p.Say(p.tr.T("it is being put in force, and cannot be dropped now"))
			return nil
		}
		p.endTrial()
		p.Say(p.tr.T("the edited policy is dropped"))
		return p.remove()
	}
	return nil
}
