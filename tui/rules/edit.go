package rules

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/screen/policy"
	"offside/tui/ui/safetext"
)

// Draft is the file in which a policy is edited. It outlives a trial, and the
// page, so that editing can go on.
type Draft struct {
	path string
	base *policy.Policy // the policy in force when it was made
}

// editedMsg brings the edited policy, or what is wrong with it.
type editedMsg struct {
	page       *Page
	file       *Draft
	ready      bool // the file is there, nobody has edited it yet
	policy     *policy.Policy
	complaints []string
	changes    []policy.Change
	failing    []string
	err        error
}

// edit opens the policy in the editor: the one that is being tried, else a copy
// of the one in force.
func (p *Page) edit() tea.Cmd {
	switch {
	case p.trial != nil && p.trial.adoption != nil:
		p.Say(p.tr.T("a policy is being put in force"))
		return nil
	case p.file != nil:
		return p.runEditor(p.file)
	}
	ctx, current := p.o.Context, p.current()
	return func() tea.Msg {
		base, err := current(ctx)
		if err != nil {
			return editedMsg{page: p, err: err}
		}
		dir, err := os.MkdirTemp("", "offside-policy-")
		if err != nil {
			return editedMsg{page: p, err: err}
		}
		path := filepath.Join(dir, "policy.yaml")
		err = os.WriteFile(path, base.Source(), 0o600)
		return editedMsg{page: p, file: &Draft{path, base}, ready: true, err: err}
	}
}

// current returns what reads the policy in force; an empty queue goes by the
// built-in one.
func (p *Page) current() func(ctx context.Context) (*policy.Policy, error) {
	s, ref := p.o.Store, p.o.Handbook.Policy
	return func(ctx context.Context) (*policy.Policy, error) {
		now, err := s.InForce(ctx)
		if err != nil {
			return nil, err
		}
		if !now.None() {
			ref = now.Policy
		}
		src, err := s.Policy(ctx, ref.Hash)
		if errors.Is(err, queue.ErrNotFound) {
			if built, err := policy.Default(); err == nil && built.Hash() == ref.Hash {
				return built, nil
			}
		}
		if err != nil {
			return nil, err
		}
		return policy.Parse(ref.Name, src)
	}
}

// runEditor hands the terminal to the editor and reads the file when it ends.
func (p *Page) runEditor(f *Draft) tea.Cmd {
	args := append(append([]string{}, p.o.Editor[1:]...), f.path)
	return p.o.Exec(exec.Command(p.o.Editor[0], args...), func(err error) tea.Msg {
		if err != nil {
			return editedMsg{page: p, file: f, err: fmt.Errorf("%s: %w", p.o.Editor[0], err)}
		}
		return readEdited(p, f)
	})
}

// readEdited reads what was edited, and what it changes.
func readEdited(p *Page, f *Draft) editedMsg {
	m := editedMsg{page: p, file: f}
	src, err := os.ReadFile(f.path)
	if err != nil {
		m.err = err
		return m
	}
	m.policy, err = screen.Parse(f.base.Name(), src)
	var mistakes *policy.FileError
	switch {
	case errors.As(err, &mistakes):
		for _, c := range mistakes.Complaints {
			m.complaints = append(m.complaints, c.In(filepath.Base(f.path)))
		}
		return m
	case err != nil:
		m.complaints = []string{err.Error()}
		return m
	}
	m.changes = policy.Diff(f.base, m.policy)
	for _, t := range screen.Try(m.policy) {
		if !t.Passed {
			m.failing = append(m.failing, fmt.Sprintf("%s:%d: “%s”: %s", filepath.Base(f.path), t.Sample.Line, safetext.Cut(t.Sample.Text, 60), t.Wrong))
		}
	}
	return m
}

// edited takes the file, or what came back from the editor.
func (p *Page) edited(m editedMsg) tea.Cmd {
	switch {
	case m.err != nil:
		p.Complain(p.tr.T("the policy cannot be edited"), m.err)
		return nil
	case m.ready:
		p.file = m.file
		return p.runEditor(m.file)
	case m.policy != nil && m.policy.Hash() == m.file.base.Hash():
		p.endTrial()
		p.Say(p.tr.T("the policy was left as it is"))
		return p.remove()
	}
	return p.startTrial(m)
}

// remove removes the edited file.
func (p *Page) remove() tea.Cmd {
	f := p.file
	p.file = nil
	if f == nil {
		return nil
	}
	return func() tea.Msg {
		_ = os.RemoveAll(filepath.Dir(f.path)) // a temporary folder that stays harms nobody
		return nil
	}
}
