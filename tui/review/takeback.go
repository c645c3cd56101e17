package review

import (
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/ui/lang"
)

// takeBack takes back the reviewer's last action of any kind, or with redo does
// again what was taken back last.
func (p *Page) takeBack(i intent) tea.Cmd {
	if why := p.busy(); why != "" {
		p.show(warn, why)
		return nil
	}
	a := &action{verb: queue.DoUndo, row: p.rows.cursor}
	if p.say(info, "undoing…"); i == redo {
		a.verb = queue.DoRedo
		p.say(info, "redoing…")
	}
	p.flight = a
	ctx, store, c := p.o.Context, p.o.Store, queue.Command{Do: a.verb, Actor: p.o.Actor}
	return func() tea.Msg {
		res, report, err := queue.Unwind(ctx, store, c, nil)
		return doneMsg{a, []queue.Result{res}, report, err}
	}
}

// undone brings the item back in front, with the work in it.
func (p *Page) undone(a *action, res []queue.Result) tea.Cmd {
	if len(res) == 0 || res[0].Item == nil {
		return nil
	}
	it, what := res[0].Item, res[0].Undid
	p.Tally.Undone++
	if what == queue.EventAmended {
		p.unamended(it)
		return nil
	}
	p.sendOff()
	p.rows.put(a.row, it)
	if o, ok := p.outcomes[it.Number]; ok && what == queue.EventDecided {
		p.Tally.count(o, -1)
		delete(p.outcomes, it.Number)
		p.decided = p.decided[:max(0, len(p.decided)-1)]
	}
	p.Tally.gave(what, -1)
	if d := p.kept[it.Number]; d != nil {
		p.drafts[it.Number] = d
	} else if it.Decision != nil {
		p.drafts[it.Number] = p.fromStanding(it)
	}
	p.overlay = nil
	p.appeared(true)
	p.say(good, "undone: %s is no longer %s; it is in front again · %s redo", label(it), what, p.keys.hint(redo, "").Key)
	cmd := p.letGo()
	p.hold(it)
	return cmd
}

// redone takes the item out again, as the action that was undone did.
func (p *Page) redone(res []queue.Result) tea.Cmd {
	if len(res) == 0 || res[0].Item == nil {
		return nil
	}
	it, what := res[0].Item, res[0].Redid
	p.Tally.Redone++
	words := string(what)
	if it.Decision != nil && (what == queue.EventDecided || what == queue.EventAmended) {
		words = outcomeWords(p.tr, it.Decision)
	}
	p.kept[it.Number] = p.drafts[it.Number]
	delete(p.drafts, it.Number)
	p.gone[it.Number] = it.Revision
	switch {
	case what == queue.EventAmended:
		p.recount(it.Number, it.Decision.Outcome)
	case what == queue.EventDecided:
		p.Tally.count(it.Decision.Outcome, 1)
		p.outcomes[it.Number] = it.Decision.Outcome
		p.decided = append(p.decided, p.o.Now())
	}
	p.Tally.gave(what, 1)
	if p.held.number == it.Number {
		p.held = held{}
	}
	before := p.rows.current()
	p.rows.remove(it.Number)
	if at := p.rows.current(); at != before {
		p.overlay = nil
		p.appeared(true)
	}
	p.say(good, "saved again: %s %s · %s undo", label(it), words, p.keys.hint(undo, "").Key)
	if at := p.rows.current(); at != nil {
		return tea.Batch(p.claim(at), p.more())
	}
	return p.load(fresh)
}

// unamended says that the decision before an amendment stands again.
func (p *Page) unamended(it *queue.Item) {
	if it.Decision != nil {
		p.recount(it.Number, it.Decision.Outcome)
	}
	delete(p.drafts, it.Number)
	if at := p.rows.current(); at != nil && at.Number == it.Number {
		p.showGuest(it)
	}
	p.say(good, "undone: %s is %s again", label(it), standing(p.tr, it))
}

// bulkTakenBack says what became of an undo or a redo of many items at once.
func (p *Page) bulkTakenBack(a *action, r queue.BulkReport) tea.Cmd {
	what, sign, back := lang.English("undone: %s are as they were before%s · %s redo"), -1, redo
	if a.verb == queue.DoRedo {
		what, sign, back = "saved again: %s%s · %s undo", 1, undo
		p.Tally.Redone++
	} else {
		p.Tally.Undone++
	}
	if done, ok := p.bulks[r.Bulk]; ok {
		p.Tally.count(done, sign*r.Done)
	}
	left := ""
	if n := len(r.Refused); n > 0 {
		left = p.tr.T("; %s left: %s", p.items(n), r.Refused[0].Why)
	}
	p.say(good, what, p.items(r.Done), left, p.keys.hint(back, "").Key)
	return p.load(fresh)
}
