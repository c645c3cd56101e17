package review

import (
	"errors"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/ui/lang"
)

// held is the claim that the reviewer holds; at most one.
type held struct {
	number  uint64
	token   uint64
	until   time.Time
	renewed time.Time
}

// token returns the token to decide the item with; 0 where it is not held or
// the lease has run out, which asks the store to claim it in the same step.
func (p *Page) token(number uint64) uint64 {
	if p.held.number == number && p.o.Now().Before(p.held.until) {
		return p.held.token
	}
	return 0
}

// hold remembers the claim on the item, if it is the reviewer's.
func (p *Page) hold(it *queue.Item) {
	if it.Claim != nil && it.Claim.Actor == p.o.Actor.Name {
		p.held = held{it.Number, it.Claim.Token, it.Claim.Until, p.o.Now()}
	}
}

// claim takes the item, unless it is held already.
func (p *Page) claim(it *queue.Item) tea.Cmd {
	if p.token(it.Number) != 0 || guest(it) {
		return nil
	}
	return p.lease(queue.Command{Do: queue.DoClaim, Item: it.Number})
}

// letGo gives the claim back when the cursor has left its item.
func (p *Page) letGo() tea.Cmd {
	it := p.rows.current()
	if p.held.number == 0 || it != nil && it.Number == p.held.number {
		return nil
	}
	h := p.held
	p.held = held{}
	return p.lease(queue.Command{Do: queue.DoRelease, Item: h.number, Token: h.token})
}

// renewEvery is how often a claim is renewed while keys move; a short one more
// often.
const renewEvery = time.Minute

// due reports that it is time to renew the claim.
func (h *held) due(now time.Time) bool {
	return now.Sub(h.renewed) >= min(renewEvery, h.until.Sub(h.renewed)/2)
}

// renew extends the claim while the reviewer works on its item.
func (p *Page) renew() tea.Cmd {
	now := p.o.Now()
	if p.held.number == 0 || !p.held.due(now) || !now.Before(p.held.until) {
		return nil
	}
	p.held.renewed = now
	return p.lease(queue.Command{Do: queue.DoRenew, Item: p.held.number, Token: p.held.token})
}

// leased takes the answer to a claim, a renewal or a release.
func (p *Page) leased(m leaseMsg) tea.Cmd {
	if m.err == nil {
		if m.item != nil {
			p.rows.replace(m.item)
		}
		if m.item != nil && m.verb != queue.DoRelease {
			p.hold(m.item)
			return p.letGo()
		}
		return nil
	}
	if m.verb == queue.DoRelease {
		return nil // it ran out by itself, or another has it: either way it is not held
	}
	if p.held.number == m.number {
		p.held = held{}
	}
	var claim *queue.ClaimError
	switch it := p.rows.current(); {
	case it == nil || it.Number != m.number:
	case errors.As(m.err, &claim) && claim.Holder == "":
		p.say(warn, "the claim on %s has run out%s", label(it), kept(p.tr, p.drafts[m.number]))
	default:
		p.show(bad, label(it)+": "+reason(p.tr, m.err)+kept(p.tr, p.drafts[m.number]))
	}
	return nil
}

// kept says that the work on an item is not lost, where there is any.
func kept(tr *lang.Printer, d *draft) string {
	if d.empty() {
		return ""
	}
	return tr.T("; your marks and note are kept")
}
