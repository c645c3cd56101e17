package review

import (
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// reasonFirst takes the key of a reason code, which the verdict key that
// follows makes part of the decision. It reports whether the policy has one.
func (p *Page) reasonFirst(k tea.KeyMsg) bool {
	if k.Type != tea.KeyRunes || k.Alt || p.rows.current() == nil {
		return false
	}
	var say []string
	for _, c := range p.o.Handbook.Reasons {
		if c.Key == string(k.Runes) {
			say = append(say, p.keys.hint(verdictOf(c.Outcome), "").Key+" "+c.Label)
		}
	}
	if len(say) == 0 {
		return false
	}
	p.reason = string(k.Runes)
	p.say(info, "reason %s and then: %s", p.reason, strings.Join(say, " · "))
	return true
}

// mutedReasons are the keys of reason codes that ask for something else on this
// page, so that nobody can type them.
func (p *Page) mutedReasons() []string {
	var out []string
	for _, c := range p.o.Handbook.Reasons {
		if k := (tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(c.Key)}); p.keys.intent(k) != none && !slices.Contains(out, c.Key) {
			out = append(out, c.Key)
		}
	}
	return out
}

// verdictOf is the intent that decides an outcome.
func verdictOf(outcome string) intent {
	switch queue.Outcome(outcome) {
	case queue.Confirm:
		return confirm
	case queue.Exception:
		return except
	}
	return dismiss
}

// reasonCode finds the policy's reason code by what ok looks for.
func (p *Page) reasonCode(o queue.Outcome, ok func(screen.ReasonCode) bool) (screen.ReasonCode, bool) {
	codes, _ := p.o.Handbook.ReasonsFor(string(o))
	if i := slices.IndexFunc(codes, ok); i >= 0 {
		return codes[i], true
	}
	return screen.ReasonCode{}, false
}

// settleReason puts the reason that was chosen into the draft: the one whose
// key came before the verdict key, or that of an earlier decision with the same
// outcome. It reports false where the key means nothing with this outcome.
func (p *Page) settleReason(o queue.Outcome, d *draft) bool {
	key := p.reason
	p.reason = ""
	if key == "" {
		if _, ok := p.reasonCode(o, func(c screen.ReasonCode) bool { return c.ID == d.reason }); !ok {
			d.reason = ""
		}
		return d.reason != "" || !p.wantsReason(o)
	}
	c, ok := p.reasonCode(o, func(c screen.ReasonCode) bool { return c.Key == key })
	if !ok {
		p.say(warn, "the policy has no reason %s for %s: nothing was decided", key, p.tr.Name(string(o)))
		return false
	}
	d.reason = c.ID
	return true
}

// wantsReason reports whether the policy wants a reason for the outcome, and
// then says which there are.
func (p *Page) wantsReason(o queue.Outcome) bool {
	codes, required := p.o.Handbook.ReasonsFor(string(o))
	if !required {
		return false
	}
	verdict := p.keys.hint(verdictOf(string(o)), "").Key
	say := make([]string, len(codes))
	for i, c := range codes {
		say[i] = c.Key + verdict + " " + c.Label
	}
	p.say(warn, "the policy wants a reason for %s: %s", p.tr.Name(string(o)), strings.Join(say, " · "))
	return true
}

// because is what a decision's label says of its reason.
func (p *Page) because(o queue.Outcome, d *draft) string {
	c, ok := p.reasonCode(o, func(c screen.ReasonCode) bool { return c.ID == d.reason })
	if !ok {
		return ""
	}
	return " (" + safetext.Cut(c.Label, 60) + ")"
}

// reasonLine names the draft's reason, at the foot of the message.
func (p *Page) reasonLine(d *draft, width int) []ui.Row {
	if d == nil || d.reason == "" {
		return nil
	}
	for _, c := range p.o.Handbook.Reasons {
		if c.ID == d.reason {
			head := ui.Own(p.tr.T("reason "), ui.Dim)
			return []ui.Row{{head, ui.Shown(safetext.Clean(safetext.Cut(c.Label, 200)).Truncate(width-head.Width()), ui.Text)}}
		}
	}
	return nil
}

// reasonLines list the reason codes for the help page.
func (p *Page) reasonLines() []ui.Row {
	if len(p.o.Handbook.Reasons) == 0 {
		return nil
	}
	out := []ui.Row{{ui.Own(p.tr.T("Reasons, before the verdict key"), ui.Title)}}
	for _, c := range p.o.Handbook.Reasons {
		keys := safetext.Clean(safetext.Cut(c.Key, 4)).Truncate(4).String() + p.keys.hint(verdictOf(c.Outcome), "").Key
		out = append(out, ui.Row{ui.Own(ui.Pad("  "+keys, 12), ui.Key), ui.Shown(safetext.Clean(safetext.Cut(c.Label, 200)).Truncate(24), ui.Text)})
	}
	return append(out, ui.Row{})
}
