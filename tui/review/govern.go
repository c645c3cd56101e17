package review

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/screen"
	"offside/tui/ui/safetext"
)

// InForce says that another policy is in force, or without a handbook that the
// queue's items have been assessed by it.
type InForce struct{ Handbook *screen.Handbook }

// govern makes the page go by another policy, and reads the queue again.
func (p *Page) govern(m InForce) tea.Cmd {
	if h := m.Handbook; h != nil {
		p.o.Handbook, p.reason = h, ""
		p.say(info, "the policy %s@%s is in force now", safetext.Inline(h.Policy.Name, 40), h.Policy.Hash[:min(6, len(h.Policy.Hash))])
	}
	clear(p.laid)
	return tea.Batch(p.load(fresh), p.count())
}

// reassessed drops the marks on detections of an item that are others by now;
// what the reviewer added and wrote stays.
func (p *Page) reassessed(items []queue.Item) {
	for i := range items {
		it := &items[i]
		d, at := p.drafts[it.Number], p.rows.index(it.Number)
		if d == nil || len(d.marks) == 0 || at < 0 {
			continue
		}
		same := func(a, b screen.Detection) bool { return a.Span == b.Span && a.Class == b.Class && a.Act == b.Act }
		if !slices.EqualFunc(detections(p.rows.items[at].item), detections(it), same) {
			d.marks = nil
			p.say(warn, "%s was assessed again: your marks on what was found are gone", label(it))
		}
	}
}
