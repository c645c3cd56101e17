package review

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
)

// key handles what was typed; whatever it was, it shows that somebody works on
// the item.
func (p *Page) key(k tea.KeyMsg) tea.Cmd {
	p.worked()
	return tea.Batch(p.typed(k), p.renew())
}

// typed handles what was typed. Several characters in one piece are no key
// presses that somebody thought about: only movements among them count. A
// paste is text.
func (p *Page) typed(k tea.KeyMsg) tea.Cmd {
	if o, ok := p.overlay.(typer); ok && o.typing() {
		return p.overlay.key(p, k)
	}
	if k.Paste {
		p.say(info, "pasted text is no command; %s opens a note to paste it into", p.keys.hint(note, "").Key)
		return nil
	}
	if k.Type != tea.KeyRunes || len(k.Runes) < 2 {
		return p.act(k, p.keys.intent(k))
	}
	if i := p.keys.intent(runes(k, k.Runes[:1])); p.overlay == nil && i.asksForText() {
		return tea.Batch(p.act(k, i), p.typed(runes(k, k.Runes[1:]))) // typed faster than it was read
	}
	return p.burst(k)
}

// burst handles several characters that came in one piece: the movements among
// them. Whoever pressed something else is told that nothing came of it.
func (p *Page) burst(k tea.KeyMsg) tea.Cmd {
	var cmds []tea.Cmd
	lost := false
	for _, r := range k.Runes {
		one := runes(k, []rune{r})
		m, marks := p.overlay.(*marker)
		switch i := p.keys.intent(one); {
		case marks && p.keys.marking(one) < vSwap:
			cmds = append(cmds, m.key(p, one))
		case p.overlay == nil && i.moves():
			cmds = append(cmds, p.act(one, i))
		default:
			lost = true
		}
	}
	if lost {
		p.say(warn, "keys that came all at once were not taken, movements apart: press them one by one")
	}
	return tea.Batch(cmds...)
}

// runes is k with other characters.
func runes(k tea.KeyMsg, r []rune) tea.KeyMsg {
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: r, Alt: k.Alt}
}

// act handles one key press.
func (p *Page) act(k tea.KeyMsg, i intent) tea.Cmd {
	if p.overlay != nil {
		return p.overlay.key(p, k)
	}
	early := p.early()
	switch {
	case i == none && p.reasonFirst(k):
		return nil
	case i == none:
		return nil
	case i.verdict() && early && p.rows.current() != nil:
		p.say(warn, "the item has just appeared: “%s” was not taken, press it again", p.keys.hint(i, "").Key)
		return nil
	}
	return p.run(i)
}

// run does what was asked for, by a key or by its name.
func (p *Page) run(i intent) tea.Cmd {
	if !i.verdict() {
		p.reason = ""
	}
	switch {
	case i == leave:
		return p.leave()
	case i.moves():
		return tea.Batch(p.move(i), p.letGo(), p.more())
	case i.verdict() && p.rows.current() == nil && p.rows.loading:
		p.say(warn, "the queue is still being read: “%s” was not taken", p.keys.hint(i, "").Key)
		return nil
	case i.verdict() && p.rows.current() == nil:
		p.say(info, "there is no item to decide")
		return nil
	case guest(p.rows.current()) && (i >= skip && i <= escalate || i.verdict() && p.rows.current().State != queue.Decided):
		p.say(info, "the item is %s; %s leaves it", p.tr.Name(string(p.rows.current().State)), p.keys.hint(back, "").Key)
		return nil
	}
	return p.do(i)
}

// early reports that the item appeared by itself and the keyboard has not been
// quiet since: a key held down must not decide what nobody read.
func (p *Page) early() bool {
	now := p.o.Now()
	if p.fresh && now.Sub(p.lastKey) >= p.o.Quiet {
		p.fresh = false
	}
	p.lastKey = now
	return p.fresh
}

// worked adds to the time spent on the item; longer breaks do not count.
func (p *Page) worked() {
	const longest = time.Minute
	now := p.o.Now()
	p.active += min(now.Sub(p.lastWork), longest)
	p.lastWork = now
}

// do handles an intent that is no movement.
func (p *Page) do(i intent) tea.Cmd {
	it := p.rows.current()
	if n := int(i) - int(elsewhere); n >= 0 && n < len(p.o.Pages) {
		return p.goElsewhere(p.o.Pages[n], it)
	}
	switch i {
	case confirm:
		return p.decide(queue.Decision{Outcome: queue.Confirm}, p.confirmed(it))
	case dismiss:
		return p.decide(queue.Decision{Outcome: queue.Dismiss}, p.tr.T("dismissed"))
	case permit:
		return p.decide(queue.Decision{Outcome: queue.Dismiss, Permitted: true}, p.tr.T("dismissed as permitted"))
	case except:
		p.pick(it)
	case skip:
		return p.give(queue.Command{Do: queue.DoSkip}, p.tr.T("skipped"))
	case snooze:
		p.snooze(it)
	case escalate:
		return p.give(queue.Command{Do: queue.DoEscalate}, p.tr.T("escalated"))
	case find:
		p.ask(false)
	case nextMatch:
		return p.again(1)
	case previousMatch:
		return p.again(-1)
	case filter:
		p.overlay = &filterMenu{}
	case clearFilters:
		return p.filterBy(p.unfiltered())
	case jumpItem:
		p.ask(true)
	case copyRef:
		return p.copyReference(it)
	case showHistory:
		return p.showHistory()
	case selectItem:
		return p.pickItem(it)
	case bulk:
		return p.decideMany()
	case cluster:
		return p.showCluster(it)
	case commands:
		p.showCommands()
	case sortOrder:
		p.showOrders()
	case savedViews:
		p.showViews()
	case whyFirst:
		p.showPlace(it)
	case readPolicy:
		p.showPolicy()
	case unmaskAll:
		return p.unmask()
	case mask:
		return p.toggleMask(it)
	case dim:
		p.toggleDim()
	case undo, redo:
		return p.takeBack(i)
	case accept:
		p.mark(it, queue.Accepted)
	case reject:
		p.mark(it, queue.Rejected)
	case correct:
		p.correct(it)
	case markMissed:
		p.visual(it, -1)
	case unmark:
		p.unmark(it)
	case note:
		p.editNote(nil)
	case open:
		return p.open(it)
	case back:
		return p.back()
	case refresh:
		return tea.Batch(p.load(fresh), p.count())
	case help:
		p.showHelp()
	}
	return nil
}

// goElsewhere asks for another page.
func (p *Page) goElsewhere(l Link, it *queue.Item) tea.Cmd {
	if l.Item && it == nil {
		p.say(info, "there is no item")
		return nil
	}
	msg := Open{Name: l.Name, Query: p.o.Query, Item: it}
	return func() tea.Msg { return msg }
}

// Leave ends the session, as its key does.
func (p *Page) Leave() tea.Cmd { return p.leave() }

// leave ends the session, after what is in flight.
func (p *Page) leave() tea.Cmd {
	if p.flight == nil || p.leaving {
		return tea.Quit
	}
	p.leaving = true
	p.say(info, "%s; leaving as soon as it is done", p.busy())
	return nil
}

// mark sets the truth of the chosen detection; what the reviewer added is real
// or it is not there.
func (p *Page) mark(it *queue.Item, t queue.Truth) {
	switch n := len(p.spots(it)); {
	case p.chosen >= n:
		p.say(info, "there is no detection to mark; %s marks what was missed", p.keys.hint(markMissed, "").Key)
		return
	case p.chosen >= len(detections(it)) && t == queue.Rejected:
		p.unmark(it)
		return
	case p.chosen >= len(detections(it)):
		p.say(info, "you added this one: it counts as real")
		return
	}
	p.draft(it).mark(p.chosen, t)
	p.status = status{}
}

// open claims the item under the cursor and goes to its message.
func (p *Page) open(it *queue.Item) tea.Cmd {
	if it == nil || guest(it) {
		return nil
	}
	if p.focus == paneList {
		p.focus = paneMessage
	}
	return p.claim(it)
}

// back goes back to the list and gives the claim back.
func (p *Page) back() tea.Cmd {
	if guest(p.rows.current()) {
		p.sendOff()
		p.appeared(true)
		p.status = status{}
		return nil
	}
	p.focus = paneList
	if len(p.picked) > 0 {
		p.picked = make(map[uint64]bool)
		p.say(info, "nothing is selected any more")
		return nil
	}
	if p.held.number == 0 {
		return nil
	}
	p.say(info, "the claim is given back")
	return p.giveBack()
}

// move handles a movement.
func (p *Page) move(i intent) tea.Cmd {
	before := p.rows.current()
	defer func() {
		if at := p.rows.current(); guest(before) && at != nil && at.Number != before.Number {
			p.sendOff()
		}
	}()
	switch i {
	case down:
		p.rows.move(1)
	case up:
		p.rows.move(-1)
	case halfDown:
		p.rows.move(max(1, p.listHeight()/2))
	case halfUp:
		p.rows.move(-max(1, p.listHeight()/2))
	case top:
		return p.jump(start, p.rows.above || p.news.above > 0, -len(p.rows.items))
	case bottom:
		return p.jump(end, p.rows.below, len(p.rows.items))
	case left:
		p.focus = max(p.focus, 1) - 1
	case right:
		p.focus = min(p.focus+1, paneWhy)
	case scrollDown:
		p.scrollBy(1)
	case scrollUp:
		p.scrollBy(-1)
	case nextHit:
		p.choose(1)
	case previousHit:
		p.choose(-1)
	}
	if at := p.rows.current(); at != before {
		p.appeared(false)
		p.fresh = false
	}
	return nil
}

// jump goes to an end of the queue: there is more of it than the window
// shows, or it is n rows away.
func (p *Page) jump(s side, more bool, n int) tea.Cmd {
	p.fresh = false
	if more {
		return p.load(s)
	}
	p.rows.move(n)
	p.appeared(false)
	if s == start {
		return p.load(fresh) // what came in meanwhile
	}
	return nil
}

// choose goes n detections on, around the end.
func (p *Page) choose(n int) {
	it := p.rows.current()
	k := len(p.spots(it))
	if k == 0 {
		return
	}
	p.chosen = ((p.chosen+n)%k + k) % k
	p.scroll[paneWhy], p.follows = 0, true
}

// scrollBy scrolls the message, or the reasoning where that has the focus, by
// n pages less a row.
func (p *Page) scrollBy(n int) {
	which := paneMessage
	if p.focus == paneWhy {
		which = paneWhy
	}
	p.scroll[which] = max(0, p.scroll[which]+n*max(1, p.h-8))
	p.follows = false
}
