package review

import (
	"errors"
	"strconv"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// typer is an overlay that takes text: keys and pastes alike.
type typer interface{ typing() bool }

func (n *noteEditor) typing() bool { return true }
func (s *snoozer) typing() bool    { return s.asks }
func (r *prompt) typing() bool     { return true }

// prompt takes a line of text in the status line: a search, which goes along
// with each key, or the id of an item.
type prompt struct {
	jump   bool                      // asks for an item, not for a text
	name   string                    // asks for a text of this kind, not for a search
	take   func(text string) tea.Cmd // and what is done with it
	before rows                      // the window when it was opened
	from   int
}

// ask opens a prompt.
func (p *Page) ask(jump bool) {
	p.input.SetValue("")
	p.input.Focus()
	p.overlay = &prompt{jump: jump, before: p.rows, from: p.rows.cursor}
	p.status = status{}
}

func (r *prompt) key(p *Page, k tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(k, p.keys.enter):
		p.overlay = nil
		switch text := strings.TrimSpace(p.input.Value()); {
		case text == "":
		case r.jump:
			return p.jumpTo(text)
		case r.take != nil:
			return r.take(text)
		}
		return nil
	case key.Matches(k, p.keys.escape), key.Matches(k, p.keys.interrupt):
		p.overlay, p.status = nil, status{}
		if r.take != nil {
			return nil
		}
		return r.restore(p)
	}
	p.input, _ = p.input.Update(k)
	if r.jump || r.take != nil {
		return nil
	}
	p.search.text, p.status = strings.ToLower(p.input.Value()), status{}
	if i := p.rows.index(r.start()); i >= 0 {
		p.goTo(i) // and stays there where nothing matches
		return p.seek(i, 1)
	}
	p.rows = r.before // a scan had gone on: begin again where the search began
	return p.seek(r.from, 1)
}

// askFor asks for a text of another kind.
func (p *Page) askFor(name string, take func(text string) tea.Cmd) {
	p.ask(false)
	p.overlay.(*prompt).name, p.overlay.(*prompt).take = name, take
}

// start is the item on which the search began.
func (r *prompt) start() uint64 {
	if it := r.before.current(); it != nil {
		return it.Number
	}
	return 0
}

// restore goes back to where the search began.
func (r *prompt) restore(p *Page) tea.Cmd {
	p.search.turn++
	if r.jump || p.flight != nil {
		return nil
	}
	if p.rows.index(r.start()) < 0 && !r.jump {
		p.rows = r.before
	}
	if i := p.rows.index(r.start()); i >= 0 {
		p.goTo(i)
	}
	return p.letGo()
}

func (r *prompt) draw(*Page, ui.Region) {}

// line draws the prompt where the status stands.
func (r *prompt) line(p *Page, in ui.Region) {
	sign := "/"
	switch {
	case r.jump:
		sign = p.tr.T("item ")
	case r.take != nil:
		sign = r.name + ": "
	}
	x := in.Put(1, 0, sign, ui.Key)
	x = in.PutText(x, 0, safetext.Clean(p.input.Value()).Truncate(in.W-x-30), ui.Strong)
	x = in.Put(x, 0, " ", ui.Cursor)
	if p.status.text != "" {
		in.PutText(x+2, 0, safetext.Clean(p.status.text).Truncate(in.W-x-3), ui.Dim)
	}
}

func (r *prompt) hints(p *Page) []ui.Hint {
	if r.jump {
		return []ui.Hint{p.hintOf(p.keys.enter, "go to the item with this id or number"), p.hintOf(p.keys.escape, "back")}
	}
	if r.take != nil {
		return []ui.Hint{p.hintOf(p.keys.enter, "keep"), p.hintOf(p.keys.escape, "back")}
	}
	return []ui.Hint{p.hintOf(p.keys.enter, "stay here"), p.hintOf(p.keys.escape, "back to where it began")}
}

// jumpTo asks for the item with the message id, or with the number, which may
// be written as the command line does: @12.
func (p *Page) jumpTo(text string) tea.Cmd {
	ctx, store := p.o.Context, p.o.Store
	return func() tea.Msg {
		it, err := store.Find(ctx, text)
		if n, bad := strconv.ParseUint(strings.TrimLeft(text, "#@"), 10, 64); errors.Is(err, queue.ErrNotFound) && bad == nil {
			it, err = store.Get(ctx, n)
		}
		if errors.Is(err, queue.ErrNotFound) {
			err = errors.New("there is no item “" + text + "”")
		}
		return visitMsg{it, err}
	}
}

// Copy asks whoever runs the page to put the text on the clipboard.
type Copy struct{ Text string }

// Notice is a sentence for the status line from whoever runs the page.
type Notice struct{ Text string }

// copyReference copies what the item is called.
func (p *Page) copyReference(it *queue.Item) tea.Cmd {
	if it == nil {
		return nil
	}
	ref := it.Message.ID
	if ref == "" {
		ref = label(it)
	}
	p.say(info, "copied “%s”", label(it))
	return func() tea.Msg { return Copy{ref} }
}
