// Package whatif is the page on which the facts of an item can be changed, to
// see at once what the policy would say then. It changes nothing in the queue.
package whatif

import (
	"context"
	"maps"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/tui/keymap"
	"offside/tui/ui"
	"offside/tui/ui/lang"
)

// Wonder judges one item under other facts: see screen.Wonder. It is quick
// enough to be asked while a key is handled.
type Wonder interface {
	Facts() []screen.FactNow
	If(changes map[string]string) (*screen.Assessment, error)
}

// Options are what a page needs.
type Options struct {
	Context  context.Context // nil: context.Background
	Item     queue.Item      // with an assessment
	Handbook *screen.Handbook
	// Prepare makes the Wonder of the item. It may read the queue.
	Prepare func(ctx context.Context, it *queue.Item) (Wonder, error)
	Theme   *ui.Theme     // nil: no style at all
	Lang    *lang.Printer // nil: English
	Keys    KeyMap        // none: DefaultKeys
}

// Page is the what-if page. It belongs to the one goroutine that updates and
// draws it.
type Page struct {
	ui.Sheet
	o       Options
	tr      *lang.Printer
	keys    KeyMap
	wonder  Wonder // nil: not ready yet
	facts   []screen.FactNow
	cursor  int
	scroll  int
	changes map[string]string
	before  *screen.Assessment // as the facts are
	after   *screen.Assessment // with the changes
	input   textinput.Model
	typing  bool
	help    bool
}

// New makes the page.
func New(o Options) *Page {
	if o.Context == nil {
		o.Context = context.Background()
	}
	if o.Handbook == nil {
		o.Handbook = &screen.Handbook{}
	}
	if len(o.Keys.Binds()) == 0 {
		o.Keys = DefaultKeys()
	}
	p := &Page{o: o, tr: o.Lang, keys: o.Keys.In(o.Lang), Sheet: ui.NewSheet(o.Theme, o.Lang), changes: make(map[string]string), input: textinput.New()}
	p.input.CharLimit = 200
	return p
}

// readyMsg brings the Wonder.
type readyMsg struct {
	page   *Page
	wonder Wonder
	err    error
}

// Init asks for the Wonder.
func (p *Page) Init() tea.Cmd {
	ctx, prepare, it := p.o.Context, p.o.Prepare, &p.o.Item
	return func() tea.Msg {
		w, err := prepare(ctx, it)
		return readyMsg{p, w, err}
	}
}

// Update handles one message.
func (p *Page) Update(msg tea.Msg) tea.Cmd {
	switch m := msg.(type) {
	case tea.KeyMsg:
		if p.typing {
			p.typed(m)
			return nil
		}
		return p.act(p.keys.Intent(m))
	case readyMsg:
		if m.page == p {
			p.ready(m)
		}
	}
	return nil
}

// ready takes the Wonder.
func (p *Page) ready(m readyMsg) {
	if m.err != nil {
		p.Complain("", m.err)
		return
	}
	p.wonder, p.facts = m.wonder, m.wonder.Facts()
	p.judge()
	p.before = p.after
}

// judge asks what the policy says with the changes.
func (p *Page) judge() {
	a, err := p.wonder.If(p.changes)
	if err != nil {
		p.Complain("", err)
		return
	}
	p.after = a
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
	switch i {
	case help:
		p.help = true
		return nil
	case back, leave:
		return func() tea.Msg { return ui.Back{Leave: i == leave} }
	case scrollDown:
		p.scroll += max(1, p.H/3)
	case scrollUp:
		p.scroll = max(0, p.scroll-max(1, p.H/3))
	}
	if p.wonder != nil {
		p.change(i)
	}
	return nil
}

// change handles an intent on the facts.
func (p *Page) change(i intent) {
	n := len(p.facts)
	switch i {
	case down:
		p.cursor = (p.cursor + 1) % n
	case up:
		p.cursor = (p.cursor + n - 1) % n
	case first:
		p.cursor = 0
	case last:
		p.cursor = n - 1
	case next:
		p.turn(1)
	case previous:
		p.turn(-1)
	case edit:
		p.typing = true
		p.input.SetValue(p.value(p.cursor))
		p.input.CursorEnd()
		p.input.Focus()
	case reset:
		delete(p.changes, p.facts[p.cursor].Name)
		p.judge()
	case resetAll:
		clear(p.changes)
		p.judge()
	}
}

// value is the value of fact i, changed or not.
func (p *Page) value(i int) string {
	if v, ok := p.changes[p.facts[i].Name]; ok {
		return v
	}
	return p.facts[i].Value
}

// set gives the fact under the cursor a value and judges. One that it cannot
// have is not taken.
func (p *Page) set(value string) {
	f := &p.facts[p.cursor]
	was := maps.Clone(p.changes)
	if p.changes[f.Name] = value; value == f.Value {
		delete(p.changes, f.Name)
	}
	if p.judge(); p.Failed() {
		p.changes = was
	}
}

// typed takes a key as text for a value.
func (p *Page) typed(k tea.KeyMsg) {
	switch k.Type {
	case tea.KeyEnter:
		p.typing = false
		p.Say("")
		p.set(p.input.Value())
	case tea.KeyEsc, tea.KeyCtrlC:
		p.typing = false
	default:
		p.input, _ = p.input.Update(k) // its command only makes a cursor blink
	}
}

// intent is what a key asks for.
type intent uint8

const (
	none intent = iota
	down
	up
	first
	last
	next
	previous
	edit
	reset
	resetAll
	scrollDown
	scrollUp
	help
	back
	leave
)

// KeyMap is the keys of the page.
type KeyMap = keymap.Map[intent]

// DefaultKeys returns the keys as they ship.
func DefaultKeys() KeyMap {
	bind := func(i intent, name, shown string, label lang.English, keys ...string) keymap.Bind[intent] {
		return keymap.Bind[intent]{Intent: i, Name: "what-if." + name, Group: "What if", Label: label, Shown: shown, Keys: keys}
	}
	return keymap.New(
		bind(next, "next", "space", "another value", " ", "l", "right", "tab"),
		bind(previous, "previous", "h ←", "the value before", "h", "left", "shift+tab"),
		bind(edit, "edit", "enter", "type a value", "enter", "e"),
		bind(reset, "reset", "", "as it is", "x"),
		bind(resetAll, "reset-all", "", "all as they are", "r"),
		bind(down, "down", "", "down", "j", "down"),
		bind(up, "up", "", "up", "k", "up"),
		bind(first, "first", "g", "first", "g", "home"),
		bind(last, "last", "G", "last", "G", "end"),
		bind(scrollDown, "scroll-down", "J", "scroll down", "J", "pgdown", "ctrl+f"),
		bind(scrollUp, "scroll-up", "K", "scroll up", "K", "pgup", "ctrl+b"),
		bind(help, "help", "?", "all keys", "?", "f1"),
		bind(back, "back", "esc", "back", "esc"),
		bind(leave, "leave", "q", "leave", "q", "ctrl+c"),
	)
}
