// Package export is the page that writes labels into a file: what, in which
// format, how far it is, and what was left out. It goes the road of
// "offside export".
package export

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	labels "offside/data/export"
	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/chart"
	"offside/tui/ui/lang"
)

// Store is what the page needs of a queue. Its methods are called from
// commands only.
type Store interface {
	labels.Source
}

// Options are what a page needs.
type Options struct {
	Context context.Context // for the calls to the store; nil: context.Background
	Store   Store           // required
	Query   queue.Query     // the filters of the review, on offer here
	Theme   *ui.Theme       // nil: no style at all
	Lang    *lang.Printer   // nil: English
	Now     func() time.Time
	Charts  chart.Set // the characters of the charts
	Keys    KeyMap    // none: DefaultKeys
}

// Page is the export page. It belongs to the one goroutine that updates and
// draws it.
type Page struct {
	ui.Sheet
	o      Options
	tr     *lang.Printer
	keys   KeyMap
	form   form
	cursor int // the field
	input  textinput.Model
	typing bool // the keys are text for the file's name
	counts queue.Counts
	run    *run // the export that is under way or done; nil: none
	help   bool
}

// run is an export under way; the job belongs to the command in flight.
type run struct {
	page     *Page
	path     string
	cancel   context.CancelFunc
	ctx      context.Context
	job      *labels.Job
	n, of    uint64
	manifest *labels.Manifest // nil: not done
	stopped  bool             // it is to end as soon as it can
	then     *ui.Back         // and then the page is left
}

// New makes the page.
func New(o Options) *Page {
	if o.Context == nil {
		o.Context = context.Background()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if len(o.Keys.Binds()) == 0 {
		o.Keys = DefaultKeys()
	}
	p := &Page{o: o, tr: o.Lang, keys: o.Keys.In(o.Lang), Sheet: ui.NewSheet(o.Theme, o.Lang), input: textinput.New(), form: newForm(o.Query)}
	p.input.CharLimit = 1000
	p.input.SetValue("labels.jsonl")
	return p
}

// Init asks for the counters.
func (p *Page) Init() tea.Cmd { return p.count() }

// What comes back; each names its page, since one that was left may still be
// waited for.
type (
	countsMsg struct {
		page   *Page
		counts queue.Counts
		err    error
	}
	startedMsg struct {
		run    *run
		exists bool // the file is there already, and nobody has said that it may go
		err    error
	}
	stepMsg struct {
		run      *run
		n, of    uint64
		manifest *labels.Manifest // done
		err      error
	}
)

// Update handles one message.
func (p *Page) Update(msg tea.Msg) tea.Cmd {
	switch m := msg.(type) {
	case tea.KeyMsg:
		if p.typing {
			return p.typed(m)
		}
		return p.act(p.keys.Intent(m))
	case countsMsg:
		if m.page == p {
			p.counts = m.counts
			p.Complain(p.tr.T("the queue cannot be counted"), m.err)
		}
	case startedMsg:
		if m.run == p.run {
			return p.started(m)
		}
	case stepMsg:
		if m.run == p.run {
			return p.stepped(m)
		}
	}
	return nil
}

// count asks for the counters.
func (p *Page) count() tea.Cmd {
	ctx, s := p.o.Context, p.o.Store
	return func() tea.Msg {
		c, err := s.Counts(ctx)
		return countsMsg{p, c, err}
	}
}

// act handles an intent.
func (p *Page) act(i intent) tea.Cmd {
	if i == none {
		return nil
	}
	if p.help {
		if p.help = false; i == help || i == back {
			return nil
		}
	}
	p.Say("")
	if i != write {
		p.form.replaces = ""
	}
	switch i {
	case help:
		p.help = true
	case refresh:
		return p.count()
	case leave, back:
		return p.leaving(i == leave)
	case write:
		return p.write()
	}
	if p.writing() {
		return nil // the form is what is being written
	}
	switch i {
	case down:
		p.cursor = (p.cursor + 1) % len(p.fields())
	case up:
		p.cursor = (p.cursor + len(p.fields()) - 1) % len(p.fields())
	case first:
		p.cursor = 0
	case last:
		p.cursor = len(p.fields()) - 1
	case change, changeBack:
		by := 1
		if i == changeBack {
			by = -1
		}
		return p.fields()[p.cursor].change(by)
	}
	return nil
}

// writing reports that an export is under way.
func (p *Page) writing() bool { return p.run != nil && p.run.manifest == nil }

// leaving stops an export that is under way, or else goes back.
func (p *Page) leaving(end bool) tea.Cmd {
	out := ui.Back{Leave: end}
	if !p.writing() {
		return func() tea.Msg { return out }
	}
	p.run.stopped = true
	p.run.cancel()
	if end {
		p.run.then = &out
	}
	p.Say(p.tr.T("stopping…"))
	return nil
}

// ended ends a run that was stopped.
func (p *Page) ended() tea.Cmd {
	then := p.run.then
	p.run = nil
	p.Say(p.tr.T("stopped: nothing was written"))
	if then == nil {
		return nil
	}
	return func() tea.Msg { return *then }
}

// typed takes a key as text for the file's name.
func (p *Page) typed(k tea.KeyMsg) tea.Cmd {
	switch k.Type {
	case tea.KeyEnter, tea.KeyEsc, tea.KeyCtrlC, tea.KeyTab:
		p.typing = false
		p.form.follow(p.input.Value())
	default:
		p.input, _ = p.input.Update(k) // its command only makes a cursor blink
	}
	return nil
}

// edit begins to edit the file's name.
func (p *Page) edit() tea.Cmd {
	p.typing = true
	p.input.CursorEnd()
	p.input.Focus()
	return nil
}

// write starts the export. A file that is there already is replaced at the
// second press only.
func (p *Page) write() tea.Cmd {
	if p.writing() {
		return nil
	}
	path, err := filepath.Abs(p.input.Value())
	if p.input.Value() == "" || err != nil {
		p.Complain(p.tr.T("no file"), errors.Join(err, errors.New("say how it is called")))
		return nil
	}
	replace := p.form.replaces == path
	p.form.replaces = ""
	r := &run{page: p, path: path}
	r.ctx, r.cancel = context.WithCancel(p.o.Context)
	p.run = r
	s, o := p.o.Store, labels.Options{Select: p.form.selection(p.o.Now()), Format: p.form.format(), Path: path, Clock: p.o.Now}
	return func() tea.Msg {
		if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) && !replace {
			return startedMsg{run: r, exists: err == nil, err: err}
		}
		job, err := labels.New(s, o)
		r.job = job
		return startedMsg{run: r, err: err}
	}
}

// started takes whether it could be started.
func (p *Page) started(m startedMsg) tea.Cmd {
	if m.err != nil || m.exists {
		p.run = nil
		m.run.cancel()
	}
	switch {
	case m.exists:
		p.form.replaces = m.run.path
		p.Say(p.tr.T("%s is there already: %s once more replaces it", filepath.Base(m.run.path), p.keys.Hint(write, "").Key))
		return nil
	case m.err != nil:
		p.Complain(p.tr.T("the file cannot be written"), m.err)
		return nil
	case m.run.stopped:
		m.run.job.Abort()
		return p.ended()
	}
	return m.run.step()
}

// step writes the next labels.
func (r *run) step() tea.Cmd {
	return func() tea.Msg {
		done, err := r.job.Step(r.ctx)
		m := stepMsg{run: r, err: err}
		m.n, m.of = r.job.Progress()
		if done && err == nil {
			manifest := r.job.Manifest()
			m.manifest = &manifest
		}
		return m
	}
}

// stepped takes how far it is.
func (p *Page) stepped(m stepMsg) tea.Cmd {
	r := p.run
	r.n, r.of, r.manifest = m.n, m.of, m.manifest
	switch {
	case m.err != nil && r.stopped:
		return p.ended()
	case m.err != nil:
		p.run = nil
		p.Complain(p.tr.T("the labels cannot be written"), m.err)
		return nil
	case m.manifest != nil:
		p.Say(p.tr.N(int(m.manifest.Labels), "written: %s label to %s", "written: %s labels to %s", p.tr.Int(m.manifest.Labels), r.path))
		if r.then != nil {
			return func() tea.Msg { return *r.then }
		}
		return nil
	}
	return r.step()
}
