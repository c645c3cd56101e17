package review

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/tui/ui/safetext"
)

// action is a decision, skip, escalation or undo on its way to the store. At
// most one is in flight.
type action struct {
	verb     queue.Verb
	item     *queue.Item // nil for an undo
	row      int         // where the item stood
	decision *queue.Decision
	draft    *draft
	label    string // what it does, in the past tense
	next     bool   // its last command claims the next item
	retried  bool
	cmds     []queue.Command
}

// Tally counts what was done in a session, less what was undone.
type Tally struct {
	Decided    int // standing decisions
	Confirmed  int
	Dismissed  int
	Exceptions int
	Undone     int // actions taken back
	Skipped    int
	Snoozed    int
	Escalated  int
}

// count adds n decisions of the outcome.
func (t *Tally) count(o queue.Outcome, n int) {
	t.Decided += n
	switch o {
	case queue.Confirm:
		t.Confirmed += n
	case queue.Dismiss:
		t.Dismissed += n
	case queue.Exception:
		t.Exceptions += n
	}
}

// busy says why no action can start now; empty if one can.
func (p *Page) busy() string {
	if p.flight == nil {
		return ""
	}
	if p.flight.item == nil {
		return "still undoing"
	}
	return "still saving " + label(p.flight.item)
}

// decide starts a decision on the item under the cursor.
func (p *Page) decide(d queue.Decision, what string) tea.Cmd {
	it := p.rows.current()
	if it == nil {
		return nil
	}
	dr := p.draft(it)
	if d.Outcome == queue.Confirm && dr.nothingLeft(len(detections(it))) {
		p.say(bad, "nothing is accepted, so there is nothing to confirm: "+p.keys.hint(accept, "").Key+" accepts, "+p.keys.hint(dismiss, "").Key+" dismisses")
		return nil
	}
	if !p.settleReason(d.Outcome, dr) {
		return nil
	}
	what, d.Reason = what+p.because(d.Outcome, dr), dr.reason
	d.Marks, d.Note, d.Active = dr.explicit(), dr.note, p.active
	verb := queue.DoDecide
	if it.State == queue.Decided {
		verb, what = queue.DoAmend, "amended: "+what
	}
	return p.start(&action{verb: verb, item: it, decision: &d, label: what,
		cmds: []queue.Command{{Do: verb, Decision: &d}}})
}

// confirmed says what a confirmation confirms.
func confirmed(it *queue.Item) string {
	if ids := clauses(it); len(ids) > 0 {
		return "confirmed " + strings.Join(ids, " ")
	}
	return "confirmed"
}

// give starts a skip, a snooze or an escalation of the item under the cursor.
func (p *Page) give(c queue.Command, what string) tea.Cmd {
	it := p.rows.current()
	if it == nil {
		return nil
	}
	return p.start(&action{verb: c.Do, item: it, label: what, cmds: []queue.Command{c}})
}

// start sends the action off and draws the next item at once.
func (p *Page) start(a *action) tea.Cmd {
	if why := p.busy(); why != "" {
		p.say(warn, why)
		return nil
	}
	a.draft = p.draft(a.item)
	for i := range a.cmds {
		a.cmds[i].Item = a.item.Number
		a.cmds[i].Actor = p.o.Actor
		a.cmds[i].Token = p.token(a.item.Number)
		if a.verb == queue.DoDecide || a.verb == queue.DoAmend {
			a.cmds[i].Revision = a.item.Revision
		}
	}
	a.row = p.rows.remove(a.item.Number)
	if a.next = a.row == 0 && !p.rows.above && a.verb != queue.DoAmend; a.next {
		a.cmds = append(a.cmds, queue.Command{Do: queue.DoClaim, Actor: p.o.Actor, Query: p.query()})
	}
	if p.held.number == a.item.Number {
		p.held = held{}
	}
	p.flight = a
	p.say(info, "saving "+label(a.item)+"…")
	p.appeared(true)
	return tea.Batch(p.send(a), p.letGo(), p.more())
}

// send runs the action's commands.
func (p *Page) send(a *action) tea.Cmd {
	ctx, store := p.o.Context, p.o.Store
	return func() tea.Msg {
		res, err := store.Do(ctx, a.cmds...)
		return doneMsg{a, res, err}
	}
}

// undo takes back the reviewer's last action.
func (p *Page) undo() tea.Cmd {
	if why := p.busy(); why != "" {
		p.say(warn, why)
		return nil
	}
	a := &action{verb: queue.DoUndo, row: p.rows.cursor, cmds: []queue.Command{{Do: queue.DoUndo, Actor: p.o.Actor}}}
	p.flight = a
	p.say(info, "undoing…")
	return p.send(a)
}

// done takes the store's answer.
func (p *Page) done(m doneMsg) tea.Cmd {
	a := m.action
	var claim *queue.ClaimError
	if errors.As(m.err, &claim) && claim.Holder == "" && !a.retried && a.item != nil {
		a.retried = true // the lease ran out and nobody else took it: decide it as a free item
		a.cmds[0].Token = 0
		return p.send(a)
	}
	p.flight = nil
	var cmd tea.Cmd
	switch {
	case m.err != nil:
		p.failed(a, m.err)
		if errors.Is(m.err, queue.ErrStale) {
			cmd = p.load(fresh)
		}
	case a.verb == queue.DoUndo:
		cmd = p.undone(a, m.results)
	default:
		cmd = p.saved(a, m.results)
	}
	if p.leaving {
		return tea.Quit
	}
	return tea.Batch(cmd, p.count())
}

// failed puts the item back in front, with the work in it.
func (p *Page) failed(a *action, err error) {
	if a.item == nil {
		if errors.Is(err, queue.ErrNothingToUndo) {
			p.say(info, "nothing to undo")
			return
		}
		p.say(bad, "not undone: "+reason(err))
		return
	}
	p.drafts[a.item.Number] = a.draft
	p.say(bad, label(a.item)+unsaved(err)+kept(a.draft))
	if gone := new(queue.StateError); errors.As(err, &gone) {
		return // somebody decided it meanwhile: there is nothing left to do on it
	}
	p.overlay = nil
	p.rows.put(a.row, a.item)
	p.appeared(true)
}

// unsaved says what a failure means: mostly that nothing was saved, but when
// the process that held the queue went away in the middle, nobody can tell.
func unsaved(err error) string {
	if errors.Is(err, queue.ErrLost) {
		return ": it is not known whether that was saved; do it again, twice is refused"
	}
	return " is not saved: " + reason(err)
}

// saved says so: the store has it on disk.
func (p *Page) saved(a *action, res []queue.Result) tea.Cmd {
	number := a.item.Number
	if len(res) > 0 && res[0].Item != nil {
		p.gone[number] = res[0].Item.Revision
	}
	p.kept[number] = a.draft
	delete(p.drafts, number)
	switch a.verb {
	case queue.DoDecide:
		p.Tally.count(a.decision.Outcome, 1)
		p.outcomes[number] = a.decision.Outcome
		p.decided = append(p.decided, p.o.Now())
	case queue.DoAmend:
		p.recount(number, a.decision.Outcome)
	case queue.DoSkip:
		p.Tally.Skipped++
	case queue.DoSnooze:
		p.Tally.Snoozed++
	case queue.DoEscalate:
		p.Tally.Escalated++
	}
	p.say(good, "saved "+label(a.item)+" "+a.label+" · "+p.keys.hint(undo, "").Key+" undo")
	if a.next && len(res) > 0 {
		return p.follow(res[len(res)-1].Item)
	}
	if at := p.rows.current(); at != nil {
		return p.claim(at)
	}
	return nil
}

// recount counts what was decided in this session and is decided otherwise now.
func (p *Page) recount(number uint64, o queue.Outcome) {
	if was, ok := p.outcomes[number]; ok {
		p.Tally.count(was, -1)
		p.Tally.count(o, 1)
		p.outcomes[number] = o
	}
}

// follow takes the item that was claimed along with a decision.
func (p *Page) follow(it *queue.Item) tea.Cmd {
	if it == nil {
		return p.load(fresh) // nothing is free: what the window still shows has been taken
	}
	if at := p.rows.current(); p.overlay == nil && (at == nil || p.fresh && at.Number != it.Number) {
		p.rows.put(p.rows.cursor, it) // somebody else took the one that was shown
		p.appeared(true)
	}
	p.rows.replace(it)
	p.hold(it)
	return p.letGo()
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
	switch what {
	case queue.EventDecided:
		if o, ok := p.outcomes[it.Number]; ok {
			p.Tally.count(o, -1)
			delete(p.outcomes, it.Number)
			p.decided = p.decided[:max(0, len(p.decided)-1)]
		}
	case queue.EventSkipped:
		p.Tally.Skipped = max(0, p.Tally.Skipped-1)
	case queue.EventSnoozed:
		p.Tally.Snoozed = max(0, p.Tally.Snoozed-1)
	case queue.EventEscalated:
		p.Tally.Escalated = max(0, p.Tally.Escalated-1)
	}
	if d := p.kept[it.Number]; d != nil {
		p.drafts[it.Number] = d
	} else if it.Decision != nil {
		p.drafts[it.Number] = p.fromStanding(it)
	}
	p.overlay = nil
	p.appeared(true)
	p.say(good, fmt.Sprintf("undone: %s is no longer %s; it is in front again", label(it), what))
	cmd := p.letGo()
	p.hold(it)
	return cmd
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
	p.say(good, "undone: "+label(it)+" is "+standing(it)+" again")
}

// reason is why something was refused, without the command's own prefix.
func reason(err error) string {
	var c *queue.CommandError
	if errors.As(err, &c) {
		err = c.Err
	}
	return err.Error()
}

// label is how an item is called on screen: its message's id.
func label(it *queue.Item) string {
	if it.Message.ID == "" {
		return fmt.Sprintf("#%d", it.Number)
	}
	return safetext.Cut(it.Message.ID, 100)
}

// detections returns the item's detections; an item may come without.
func detections(it *queue.Item) []screen.Detection {
	if it.Assessment == nil {
		return nil
	}
	return it.Assessment.Detections
}

// clauses returns the clauses that the item's findings stand under, each once,
// the most severe finding's first.
func clauses(it *queue.Item) []string {
	var ids []string
	seen := make(map[string]bool)
	ds := slices.Clone(detections(it))
	slices.SortStableFunc(ds, func(a, b screen.Detection) int {
		return cmp.Or(cmp.Compare(weight(b.Verdict), weight(a.Verdict)), cmp.Compare(b.Severity, a.Severity))
	})
	for _, d := range ds {
		if d.Clause != "" && !seen[d.Clause] {
			seen[d.Clause] = true
			ids = append(ids, d.Clause)
		}
	}
	return ids
}

// weight orders verdicts by how much they matter to a reviewer.
func weight(v screen.Verdict) int {
	switch v {
	case screen.Violation:
		return 3
	case screen.NeedsReview:
		return 2
	case screen.Exception:
		return 1
	}
	return 0
}
