package bulk

import (
	"slices"
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/ui"
)

// option is something to choose before the deed is known.
type option struct {
	id, label, detail string
}

// key handles what was typed. A paste is no command, and neither are several
// characters in one piece.
func (p *Page) key(k tea.KeyMsg) tea.Cmd {
	if k.Paste || k.Type == tea.KeyRunes && len(k.Runes) > 1 {
		if p.stage == asked && p.counted() {
			p.input, _ = p.input.Update(k) // but a number may come at once
		}
		return nil
	}
	i := p.o.Keys.Intent(k)
	switch {
	case p.helping:
		p.helping = false
		return nil
	case i == help && p.stage != asked: // there, what is typed is a number
		p.helping = true
		return nil
	case i == leave && p.stage != working:
		return leavePage
	}
	switch p.stage {
	case looking:
		return p.look(i)
	case choosing:
		return p.chooses(k, i)
	case asked:
		return p.answer(k, i)
	case working:
		if i == back || i == leave {
			p.cancel()
			p.said = p.tr.T("stopping after this step…")
		}
	case finished:
		switch {
		case i == goOn && p.failed != "" && p.report.Left > 0:
			p.failed = ""
			return p.start()
		case i == back, i == goOn:
			return leavePage
		case i == takeBack:
			return func() tea.Msg { return Undo{} }
		}
		p.scroll(i)
	}
	return nil
}

// Undo asks whoever runs the page to leave it and to take back what was done
// last.
type Undo struct{}

// leavePage asks for the page before this one.
func leavePage() tea.Msg { return ui.Back{} }

// look handles a key while the evidence is looked at.
func (p *Page) look(i intent) tea.Cmd {
	p.said = ""
	switch i {
	case back:
		return leavePage
	case leaveOut:
		if p.cursor < len(p.items) {
			p.items[p.cursor].out = !p.items[p.cursor].out
			p.total = len(p.part())
			p.move(1)
		}
	case confirm:
		p.plan(queue.Decision{Outcome: queue.Confirm}, p.tr.T("confirmed"))
	case dismiss:
		p.plan(queue.Decision{Outcome: queue.Dismiss}, p.tr.T("dismissed"))
	case permit:
		p.plan(queue.Decision{Outcome: queue.Dismiss, Permitted: true}, p.tr.T("dismissed as permitted"))
	case except:
		p.choose = nil
		for _, x := range p.o.Handbook.Exceptions {
			p.choose = append(p.choose, option{x.ID, x.ID + " " + x.Title, x.Evidence})
		}
		if p.stage = choosing; len(p.choose) == 0 {
			p.stage, p.said = looking, p.tr.T("the policy has no exceptions")
		}
	case skip:
		p.deed = deed{queue.Command{Do: queue.DoSkip, Actor: p.o.Actor}, p.tr.T("skipped")}
		p.ask()
	case escalate:
		p.deed = deed{queue.Command{Do: queue.DoEscalate, Actor: p.o.Actor}, p.tr.T("escalated")}
		p.ask()
	default:
		p.scroll(i)
	}
	return nil
}

// plan makes a decision the deed, and asks for its reason where the policy has
// some.
func (p *Page) plan(d queue.Decision, label string) {
	p.deed = deed{queue.Command{Do: queue.DoDecide, Actor: p.o.Actor, Decision: &d}, label}
	p.choose = nil
	codes, required := p.o.Handbook.ReasonsFor(string(d.Outcome))
	for _, r := range codes {
		p.choose = append(p.choose, option{r.ID, r.Label, ""})
	}
	p.must = required
	if p.stage = choosing; len(p.choose) == 0 {
		p.ask()
	}
}

// chooses handles a key while an exception or a reason is chosen. No reason is
// an answer where the policy does not want one, no exception is none.
func (p *Page) chooses(k tea.KeyMsg, i intent) tea.Cmd {
	exception := p.deed.command.Decision == nil
	switch {
	case i == back:
		p.stage, p.deed = looking, deed{}
	case i == goOn && !exception && !p.must:
		p.ask()
	case k.Type == tea.KeyRunes && len(k.Runes) == 1 && k.Runes[0] >= '1' && k.Runes[0] <= '9':
		n := int(k.Runes[0] - '1')
		if n >= len(p.choose) {
			break
		}
		if exception {
			p.plan(queue.Decision{Outcome: queue.Exception, Exception: p.choose[n].id}, p.tr.T("exception %s", p.choose[n].id))
			break
		}
		p.deed.command.Decision.Reason = p.choose[n].id
		p.deed.label += " (" + p.choose[n].label + ")"
		p.ask()
	}
	return nil
}

// ask shows what will change.
func (p *Page) ask() {
	if p.total = len(p.part()); p.total == 0 {
		p.stage, p.deed, p.said = looking, deed{}, p.tr.T("there is nothing here that could be %s", p.deed.label)
		return
	}
	p.stage = asked
	p.input.SetValue("")
	p.input.Focus()
}

// typed reports that the number has to be typed.
func (p *Page) counted() bool { return p.total >= Threshold }

// answer handles a key once it is said what will change.
func (p *Page) answer(k tea.KeyMsg, i intent) tea.Cmd {
	switch {
	case i == back:
		p.stage, p.deed = looking, deed{}
		p.total = len(p.part())
	case i == goOn && (!p.counted() || p.input.Value() == strconv.Itoa(p.total)):
		return p.start()
	case i == goOn:
		p.said = p.tr.T("type the number of items, %d, to go on", p.total)
	case p.counted() && (k.Type == tea.KeyRunes || k.Type == tea.KeyBackspace):
		p.said = ""
		p.input, _ = p.input.Update(k)
	}
	return nil
}

// scroll moves through the items.
func (p *Page) scroll(i intent) {
	half := max(1, p.H/2/perItem)
	switch i {
	case down:
		p.move(1)
	case up:
		p.move(-1)
	case pageDown:
		p.move(half)
	case pageUp:
		p.move(-half)
	case first:
		p.cursor = 0
	case last:
		p.cursor = max(0, len(p.items)-1)
	}
}

func (p *Page) move(n int) { p.cursor = max(0, min(p.cursor+n, len(p.items)-1)) }

// mouse scrolls with the wheel and puts the cursor where a click is.
func (p *Page) mouse(m tea.MouseMsg) {
	switch {
	case m.Button == tea.MouseButtonWheelDown:
		p.move(1)
	case m.Button == tea.MouseButtonWheelUp:
		p.move(-1)
	case m.Button == tea.MouseButtonLeft && m.Action == tea.MouseActionPress && m.Y >= listFrom:
		if i := (p.top + m.Y - listFrom) / perItem; i < len(p.items) {
			p.cursor = i
		}
	}
}

// left are how many items stay as they are, by why.
func (p *Page) left() map[string]int {
	out := make(map[string]int)
	for i := range p.items {
		if why := p.why(&p.items[i]); why != "" {
			out[why]++
		}
	}
	return out
}

// clauses are how many of the items that the bulk is about stand under each
// clause.
func (p *Page) clauses() map[string]int {
	out := make(map[string]int)
	for i := range p.items {
		e := &p.items[i]
		if p.why(e) != "" || e.item.Assessment == nil {
			continue
		}
		var seen []string
		for _, d := range e.item.Assessment.Detections {
			if d.Clause != "" && !slices.Contains(seen, d.Clause) {
				seen = append(seen, d.Clause)
				out[d.Clause]++
			}
		}
	}
	return out
}
