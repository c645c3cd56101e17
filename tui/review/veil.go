package review

import (
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen/contact"
	"offside/tui/ui/safetext"
)

// veil is what of the messages is not shown.
type veil struct {
	masked   bool   // contact values are hidden
	revealed uint64 // but for those of this item, until the cursor leaves it
	dimmed   bool   // text far from a detection is blurred
}

// nearby is how many characters around a detection stay readable in dim mode.
const nearby = 28

// revealedMsg says that a look at an item's values is on record.
type revealedMsg struct {
	number uint64
	item   *queue.Item
	err    error
}

// masks reports that the item's contact values are hidden.
func (p *Page) masks(it *queue.Item) bool { return p.veil.masked && p.veil.revealed != it.Number }

// toggleMask hides the contact values of every item, shows those of the item
// under the cursor, as soon as that is on record, and hides them again.
func (p *Page) toggleMask(it *queue.Item) tea.Cmd {
	switch {
	case !p.veil.masked:
		p.veil.masked, p.veil.revealed = true, 0
		p.say(info, "contact values are masked; %s reveals those of one item, which is recorded", p.keys.hint(mask, "").Key)
	case it == nil:
		p.say(info, "there is no item to reveal")
	case p.veil.revealed == it.Number:
		p.veil.revealed = 0
		p.say(info, "masked again")
	default:
		p.say(info, "recording the look…")
		ctx, store, c := p.o.Context, p.o.Store, queue.Command{Do: queue.DoReveal, Item: it.Number, Actor: p.o.Actor}
		return func() tea.Msg {
			res, err := store.Do(ctx, c)
			m := revealedMsg{number: c.Item, err: err}
			if err == nil && len(res) > 0 {
				m.item = res[0].Item
			}
			return m
		}
	}
	return nil
}

// revealed shows the values of the item whose look was recorded.
func (p *Page) revealed(m revealedMsg) {
	it := p.rows.current()
	switch {
	case m.err != nil:
		p.say(bad, "not revealed: %s", reason(p.tr, m.err))
	case it == nil || it.Number != m.number:
		// the cursor has left it
	default:
		if m.item != nil {
			p.rows.replace(m.item)
		}
		p.veil.revealed = m.number
		p.say(info, "revealed; that you looked is on record")
	}
}

// unmask ends the masking, where nothing asks for it.
func (p *Page) unmask() tea.Cmd {
	if p.o.Mask {
		p.say(warn, "masking is asked for by a flag, the config or your role")
		return nil
	}
	p.veil.masked, p.veil.revealed = false, 0
	p.say(info, "contact values are shown")
	return nil
}

// toggleDim blurs text that is far from a detection, or shows it.
func (p *Page) toggleDim() {
	if p.veil.dimmed = !p.veil.dimmed; p.veil.dimmed {
		p.say(info, "text away from the marks is blurred; %s shows it", p.keys.hint(dim, "").Key)
		return
	}
	p.say(info, "all text is shown")
}

// found is a stretch of a text that belongs to a detection.
type found struct {
	contact.Span
	secret bool // it is a contact value; a request or a pointing is none
}

// text is a text of the item's thread as it may be shown, with what was found
// in it.
func (p *Page) text(it *queue.Item, s string, all []found) safetext.Text {
	t := safetext.Clean(s)
	var spans, secrets []contact.Span
	for _, f := range all {
		if spans = append(spans, f.Span); f.secret {
			secrets = append(secrets, f.Span)
		}
	}
	if p.veil.dimmed {
		t = t.Veil(nearby, spans...)
	}
	if p.masks(it) {
		t = t.Mask(secrets...).MaskLikely()
	}
	return t
}

// beside is what is said about an item beside its text, as it may be shown.
func (p *Page) beside(it *queue.Item, s string) safetext.Text {
	t := safetext.Clean(safetext.Cut(s, mostContext))
	if p.masks(it) {
		t = t.MaskLikely()
	}
	return t
}

// secret is a contact value of the item, as it may be shown.
func (p *Page) secret(it *queue.Item, s string) safetext.Text {
	t := safetext.Clean(safetext.Cut(s, mostContext))
	if p.masks(it) {
		t = t.Mask(contact.Span{End: len(s)})
	}
	return t
}

// veils tells layouts of the item apart that hide different things.
func (p *Page) veils(it *queue.Item) (v uint8) {
	if p.masks(it) {
		v |= 1
	}
	if p.veil.dimmed {
		v |= 2
	}
	return v
}
