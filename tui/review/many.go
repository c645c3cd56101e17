package review

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
)

// Many asks whoever runs the page to show the items together, so that they can
// be decided at once: those that were selected, or all that share a value.
type Many struct {
	Items []uint64
	Value string
	Mask  bool // contact values are hidden
}

// Decided tells the page what was decided together elsewhere.
type Decided struct {
	Report  queue.BulkReport
	Verb    queue.Verb
	Outcome queue.Outcome // DoDecide
	Label   string        // in the past tense
}

// Undo asks the page to take back what was done last, as its key does.
type Undo struct{}

// clusterMsg brings the cluster of a value.
type clusterMsg struct {
	number  uint64
	value   string
	cluster queue.Cluster
	err     error
}

// pickItem selects the item under the cursor, or no longer, and goes on to the
// next.
func (p *Page) pickItem(it *queue.Item) tea.Cmd {
	if it == nil || guest(it) {
		p.say(info, "there is no item to select")
		return nil
	}
	if !p.picked[it.Number] {
		p.picked[it.Number] = true
	} else {
		delete(p.picked, it.Number)
	}
	p.status = status{}
	return tea.Batch(p.move(down), p.letGo(), p.more())
}

// decideMany asks for the page on which all that is selected is decided.
func (p *Page) decideMany() tea.Cmd {
	if why := p.busy(); why != "" {
		p.show(warn, why)
		return nil
	}
	if len(p.picked) == 0 {
		p.say(info, "nothing is selected: %s selects, %s takes all items with the same value", p.keys.hint(selectItem, "").Key, p.keys.hint(cluster, "").Key)
		return nil
	}
	msg := Many{Items: p.pickedInOrder(), Mask: p.veil.masked}
	return tea.Batch(p.giveBack(), func() tea.Msg { return msg })
}

// pickedInOrder are the selected items, those in the window first and in its
// order.
func (p *Page) pickedInOrder() []uint64 {
	var out []uint64
	seen := make(map[uint64]bool)
	for _, x := range p.rows.items {
		if n := x.item.Number; p.picked[n] {
			out, seen[n] = append(out, n), true
		}
	}
	rest := make([]uint64, 0, len(p.picked))
	for n := range p.picked {
		if !seen[n] {
			rest = append(rest, n)
		}
	}
	slices.Sort(rest)
	return append(out, rest...)
}

// giveBack gives the claim back, so that the item can be decided elsewhere.
func (p *Page) giveBack() tea.Cmd {
	if p.held.number == 0 {
		return nil
	}
	h := p.held
	p.held = held{}
	return p.lease(queue.Command{Do: queue.DoRelease, Item: h.number, Token: h.token})
}

// showCluster asks how far the value of the chosen detection has spread.
func (p *Page) showCluster(it *queue.Item) tea.Cmd {
	value := ""
	if it != nil {
		value = p.chosenValue(it)
	}
	if value == "" {
		p.say(info, "there is no value here that others could share")
		return nil
	}
	ctx, store, n := p.o.Context, p.o.Store, it.Number
	return func() tea.Msg {
		c, err := store.Cluster(ctx, value)
		return clusterMsg{n, value, c, err}
	}
}

// clustered shows the items of a cluster, where there are others.
func (p *Page) clustered(m clusterMsg) tea.Cmd {
	switch {
	case m.err != nil:
		p.say(bad, "the cluster cannot be read: %s", m.err.Error())
	case m.cluster.Items <= 1:
		p.say(info, "nobody else shares this value")
	case m.cluster.Open <= 1:
		from := m.cluster.Senders
		p.say(info, "this value appears in %s from %s; the others are decided", p.items(m.cluster.Items), p.tr.N(from, "%d account", "%d accounts", from))
	default:
		msg := Many{Value: m.value, Mask: p.veil.masked}
		return tea.Batch(p.giveBack(), func() tea.Msg { return msg })
	}
	return nil
}

// decidedMany takes what was decided together: nothing of it is left in the
// window.
func (p *Page) decidedMany(m Decided) tea.Cmd {
	p.picked = make(map[uint64]bool)
	switch m.Verb {
	case queue.DoDecide:
		p.Tally.count(m.Outcome, m.Report.Done)
		p.bulks[m.Report.Bulk] = m.Outcome
	default:
		p.Tally.gave(given[m.Verb], m.Report.Done)
	}
	p.say(good, "saved: %s %s · %s undo", p.items(m.Report.Done), m.Label, p.keys.hint(undo, "").Key)
	return tea.Batch(p.load(fresh), p.count())
}
