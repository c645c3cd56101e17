package review

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"syscall"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/tui/ui/lang"
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
	Redone     int // and done again
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

// given are the events of the verbs that give an item away undecided.
var given = map[queue.Verb]queue.EventType{queue.DoSkip: queue.EventSkipped, queue.DoSnooze: queue.EventSnoozed, queue.DoEscalate: queue.EventEscalated}

// gave counts n items that were given away by events of the type; what an
// earlier session gave is not counted off.
func (t *Tally) gave(what queue.EventType, n int) {
	switch what {
	case queue.EventSkipped:
		t.Skipped = max(0, t.Skipped+n)
	case queue.EventSnoozed:
		t.Snoozed = max(0, t.Snoozed+n)
	case queue.EventEscalated:
		t.Escalated = max(0, t.Escalated+n)
	}
}

// busy says why no action can start now; empty if one can.
func (p *Page) busy() string {
	if p.flight == nil {
		return ""
	}
	switch {
	case p.flight.verb == queue.DoRedo:
		return p.tr.T("still redoing")
	case p.flight.item == nil:
		return p.tr.T("still undoing")
	}
	return p.tr.T("still saving %s", label(p.flight.item))
}

// decide starts a decision on the item under the cursor.
func (p *Page) decide(d queue.Decision, what string) tea.Cmd {
	it := p.rows.current()
	if it == nil {
		return nil
	}
	dr := p.draft(it)
	if d.Outcome == queue.Confirm && dr.nothingLeft(len(detections(it))) {
		p.say(bad, "nothing is accepted, so there is nothing to confirm: %s accepts, %s dismisses", p.keys.hint(accept, "").Key, p.keys.hint(dismiss, "").Key)
		return nil
	}
	if !p.settleReason(d.Outcome, dr) {
		return nil
	}
	what, d.Reason = what+p.because(d.Outcome, dr), dr.reason
	d.Marks, d.Note, d.Active = dr.explicit(), dr.note, p.active
	verb := queue.DoDecide
	if it.State == queue.Decided {
		verb, what = queue.DoAmend, p.tr.T("amended: %s", what)
	}
	return p.start(&action{verb: verb, item: it, decision: &d, label: what,
		cmds: []queue.Command{{Do: verb, Decision: &d}}})
}

// confirmed says what a confirmation confirms: the clauses of what was not
// rejected.
func (p *Page) confirmed(it *queue.Item) string {
	var kept []screen.Detection
	d := p.drafts[it.Number]
	for i, x := range detections(it) {
		if d == nil || d.marks[i].Truth != queue.Rejected {
			kept = append(kept, x)
		}
	}
	if ids := clausesOf(kept); len(ids) > 0 {
		return p.tr.T("confirmed %s", strings.Join(ids, " "))
	}
	return p.tr.T("confirmed")
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
		p.show(warn, why)
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
	p.say(info, "saving %s…", label(a.item))
	p.appeared(true)
	return tea.Batch(p.send(a), p.letGo(), p.more())
}

// send runs the action's commands.
func (p *Page) send(a *action) tea.Cmd {
	ctx, store := p.o.Context, p.o.Store
	return func() tea.Msg {
		res, err := store.Do(ctx, a.cmds...)
		return doneMsg{action: a, results: res, err: err}
	}
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
	case m.bulk.Bulk != "":
		cmd = p.bulkTakenBack(a, m.bulk)
	case a.verb == queue.DoUndo:
		cmd = p.undone(a, m.results)
	case a.verb == queue.DoRedo:
		cmd = p.redone(m.results)
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
	switch {
	case errors.Is(err, queue.ErrNothingToUndo):
		p.say(info, "nothing to undo")
		return
	case errors.Is(err, queue.ErrNothingToRedo):
		p.say(info, "nothing to redo")
		return
	case a.verb == queue.DoRedo:
		p.say(bad, "not done again: %s", reason(p.tr, err))
		return
	case a.item == nil:
		p.say(bad, "not undone: %s", reason(p.tr, err))
		return
	}
	p.drafts[a.item.Number] = a.draft
	p.show(bad, label(a.item)+unsaved(p.tr, err)+kept(p.tr, a.draft))
	if gone := new(queue.StateError); errors.As(err, &gone) {
		if gone.State == queue.Purged {
			delete(p.drafts, a.item.Number) // a note may not outlive what it is about
		}
		return // somebody decided it meanwhile: there is nothing left to do on it
	}
	p.overlay = nil
	p.rows.put(a.row, a.item)
	p.appeared(true)
}

// unsaved says what a failure means: mostly that nothing was saved, but when
// the process that held the queue went away in the middle, nobody can tell.
func unsaved(tr *lang.Printer, err error) string {
	if errors.Is(err, queue.ErrLost) {
		return tr.T(": it is not known whether that was saved; do it again, twice is refused")
	}
	return tr.T(" is not saved: %s", reason(tr, err))
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
	}
	p.Tally.gave(given[a.verb], 1)
	p.say(good, "saved %s %s · %s undo", label(a.item), a.label, p.keys.hint(undo, "").Key)
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

// reason is why something was refused, without the command's own prefix. What a
// reviewer can do something about is said in plain words.
func reason(tr *lang.Printer, err error) string {
	var c *queue.CommandError
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT), errors.Is(err, syscall.EFBIG):
		return tr.T("the disk is full (free some room and do it again)")
	case errors.As(err, &c):
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
func clauses(it *queue.Item) []string { return clausesOf(detections(it)) }

func clausesOf(ds []screen.Detection) []string {
	var ids []string
	seen := make(map[string]bool)
	ds = slices.Clone(ds)
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
