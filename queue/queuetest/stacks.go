package queuetest

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"offside/queue"
)

// deed is an action on an item that can be taken back, or, undone, one that
// can be done again.
type deed struct {
	undone    bool
	actor     string
	item, seq uint64
	bulk      string
}

// standing is where a bulk stands in an actor's stack.
type standing struct {
	actor string
	seq   uint64
}

func deedsOf(it *queue.Item) (out []deed) {
	for _, s := range it.Trail {
		out = append(out, deed{false, s.Actor, it.Number, s.Seq, s.Bulk})
	}
	for _, u := range it.Undone {
		out = append(out, deed{true, u.Actor, it.Number, u.Seq, u.Bulk})
	}
	return out
}

func (d *deed) place() string { return fmt.Sprint(d.undone, d.bulk) }

// remember keeps where bulks stand: where the first of their actions stood,
// until the last is gone.
func (m *model) remember(old, it *queue.Item) {
	was, is := deedsOf(old), deedsOf(it)
	for _, d := range was {
		if d.bulk != "" && len(m.part(d.undone, d.bulk)) == 0 {
			delete(m.bulks, d.place())
		}
	}
	for _, d := range is {
		if _, stands := m.bulks[d.place()]; d.bulk == "" || stands || slices.Contains(was, d) {
			continue
		}
		if m.bulks == nil {
			m.bulks = map[string]standing{}
		}
		m.bulks[d.place()] = standing{d.actor, d.seq}
	}
}

// part returns one side of a bulk, by the numbers of its items.
func (m *model) part(undone bool, bulk string) (out []deed) {
	for i := range m.items {
		for _, d := range deedsOf(&m.items[i]) {
			if d.undone == undone && d.bulk == bulk {
				out = append(out, d)
			}
		}
	}
	return out
}

// stack returns one stack of an actor, the latest first; of a bulk one deed
// without an item.
func (m *model) stack(undone bool, actor string) (out []deed) {
	seen := map[string]bool{}
	for i := range m.items {
		for _, d := range deedsOf(&m.items[i]) {
			if d.undone != undone {
				continue
			}
			if d.bulk == "" {
				if d.actor == actor {
					out = append(out, d)
				}
				continue
			}
			if at, stands := m.bulks[d.place()]; stands && at.actor == actor && !seen[d.bulk] {
				seen[d.bulk] = true
				out = append(out, deed{undone, actor, 0, at.seq, d.bulk})
			}
		}
	}
	slices.SortFunc(out, func(a, b deed) int { return cmp.Compare(b.seq, a.seq) })
	return out
}

// group takes back or does again the next items of a bulk.
func (m *model) group(now time.Time, c queue.Command) (*queue.Group, error) {
	undone := c.Do == queue.DoRedo
	all := m.part(undone, c.Bulk)
	at, stands := m.bulks[fmt.Sprint(undone, c.Bulk)]
	if len(all) == 0 || stands && at.actor != c.Actor.Name {
		return nil, nothing(c.Do)
	}
	g := &queue.Group{Bulk: c.Bulk, Done: []uint64{}, After: c.After}
	for _, d := range all {
		if d.item <= c.After {
			continue
		}
		if len(g.Done)+len(g.Refused) == queue.BulkBatch {
			g.More = true
			return g, nil
		}
		one := c
		one.Item, one.Event, g.After = d.item, d.seq, d.item
		if _, err := m.apply(now, one); err != nil {
			g.Refused = append(g.Refused, *queue.NewRefusal(d.item, err))
		} else {
			g.Done = append(g.Done, d.item)
		}
	}
	delete(m.bulks, fmt.Sprint(undone, c.Bulk))
	return g, nil
}

func nothing(v queue.Verb) error {
	if v == queue.DoRedo {
		return queue.ErrNothingToRedo
	}
	return queue.ErrNothingToUndo
}

// history tells of both stacks of an actor.
func (m *model) history(actor string) []queue.Action {
	out := []queue.Action{}
	all := append(m.stack(false, actor), m.stack(true, actor)...)
	slices.SortFunc(all, func(a, b deed) int { return cmp.Compare(b.seq, a.seq) })
	for _, d := range all {
		a := queue.Action{Seq: d.seq, Undone: d.undone, Item: d.item, Bulk: d.bulk, Items: 1}
		if d.bulk != "" {
			part := m.part(d.undone, d.bulk)
			a.Items, a.Item, d.seq = len(part), part[0].item, part[0].seq
		}
		it, e := m.items[a.Item-1], m.events[d.seq-1]
		a.Message, a.At = it.Message.ID, e.At
		decision := e.Decision
		for _, s := range it.Trail {
			if s.Seq == d.seq {
				a.Type = s.Type
			}
		}
		for _, u := range it.Undone {
			if u.Seq == d.seq {
				a.Type, decision = u.Type, u.Decision
			}
		}
		if decision != nil {
			a.Outcome = decision.Outcome
		}
		out = append(out, a)
	}
	return out
}

// timeline picks an item's events.
func (m *model) timeline(number uint64) []queue.Event {
	out := []queue.Event{}
	for _, e := range m.events {
		if e.Item == number {
			out = append(out, e)
		}
	}
	return m.items[number-1].ShownEvents(out)
}

// reaches counts by value the items that share it, in powers of two.
func (m *model) reaches() map[string]int {
	counts := map[string]uint64{}
	for i := range m.items {
		for v := range valuesOf(&m.items[i]) {
			counts[v]++
		}
	}
	out := map[string]int{}
	for v, n := range counts {
		out[v] = queue.ReachOf(n)
	}
	return out
}

// valuesOf are the values by which an item is found.
func valuesOf(it *queue.Item) map[string]bool {
	out := map[string]bool{}
	if it.State == queue.Purged || it.Assessment == nil {
		return out
	}
	for _, d := range it.Assessment.Detections {
		if d.Value != "" {
			out[d.Value] = true
		}
	}
	return out
}

// grow gives an item that came in, or was assessed again, its reach, and notes
// the values that crossed a power of two.
func (m *model) grow(before map[string]int, number uint64) {
	after := m.reaches()
	if m.grown == nil {
		m.grown = map[string]bool{}
	}
	for v, n := range after {
		if n > max(before[v], 1) {
			m.grown[v] = true
		}
	}
	it := &m.items[number-1]
	most := 1
	for v := range valuesOf(it) {
		most = max(most, after[v])
	}
	it.Widen(most)
}

// widen gives the items of values that crossed a power of two their reach.
func (m *model) widen() {
	reach := m.reaches()
	for i := range m.items {
		for v := range valuesOf(&m.items[i]) {
			if m.grown[v] && m.items[i].Reach < reach[v] {
				m.items[i].Widen(reach[v])
			}
		}
	}
	m.grown = nil
}

// clusters returns all clusters of two items and more.
func (m *model) clusters() []queue.Cluster {
	out := []queue.Cluster{}
	for v := range m.reaches() {
		if c := m.cluster(v); c.Items >= 2 {
			out = append(out, c)
		}
	}
	return out
}

// unseen counts why open items are not on a reviewer's page.
func (m *model) unseen(now time.Time, q queue.Query) queue.Unseen {
	u := queue.Unseen{Holdings: []queue.Holding{}}
	for i := range m.items {
		it := &m.items[i]
		switch holder := it.Holder(now); {
		case it.State == queue.Snoozed:
			u.Snoozed++
			if u.Wakes.IsZero() || it.Wakes.Before(u.Wakes) {
				u.Wakes = it.Wakes
			}
			continue
		case !it.Open():
			continue
		case q.Lane != "" && q.Lane != it.Lane:
			u.Elsewhere++
		case q.For != "" && slices.Contains(it.SkipBy, q.For):
			u.Skipped++
		case q.For != "" && own(it, q.For):
			u.Answered++
		case holder != "" && holder != q.For:
			u.Held++
			u.Holdings = append(u.Holdings, queue.Holding{Item: it.Number, Actor: holder, Since: m.events[it.Claim.Token-1].At, Until: it.Claim.Until})
		default:
			u.Free++
		}
		u.Open++
	}
	slices.SortFunc(u.Holdings, func(a, b queue.Holding) int {
		return cmp.Or(a.Until.Compare(b.Until), cmp.Compare(a.Item, b.Item))
	})
	return u
}

// randomBulk makes a bulk of one verb on a few items, or goes on with one.
func (r *random) randomBulk() []queue.Command {
	c := queue.Command{
		Do:    []queue.Verb{queue.DoDecide, queue.DoDecide, queue.DoSkip, queue.DoSnooze, queue.DoEscalate, queue.DoUndo, queue.DoRedo, queue.DoClaim}[r.IntN(8)],
		Actor: Reviewer(fmt.Sprintf("r-%d", r.IntN(4))), Decision: r.decision(), Until: r.clock.Now().Add(time.Minute),
		Bulk: fmt.Sprint("bulk-", r.IntN(12)),
	}
	if (c.Do == queue.DoUndo || c.Do == queue.DoRedo) && r.IntN(2) == 0 {
		c.After = uint64(r.IntN(3))
		return []queue.Command{c}
	}
	var out []queue.Command
	for range 1 + r.IntN(8) {
		one := c
		one.Item = uint64(1 + r.IntN(len(r.model.items)+1))
		out = append(out, one)
	}
	return out
}

// compareClusters compares the list of clusters, whose order is left open where
// they are of one size.
func (r *random) compareClusters() {
	got, err := r.Clusters(r.ctx, 1000)
	if err != nil {
		r.t.Error(err)
	}
	if !slices.IsSortedFunc(got, func(a, b queue.Cluster) int { return cmp.Compare(b.Items, a.Items) }) {
		r.t.Errorf("not the largest first: %+v", got)
	}
	byValue := func(a, b queue.Cluster) int { return cmp.Compare(a.Value, b.Value) }
	want := r.model.clusters()
	slices.SortFunc(got, byValue)
	slices.SortFunc(want, byValue)
	r.same("clusters", got, want)
}

// compareActor compares what one actor did and does not see.
func (r *random) compareActor(actor string) {
	q := queue.HistoryQuery{Actor: actor, Limit: 1 + r.IntN(5)}
	got := []queue.Action{}
	for {
		page, err := r.History(r.ctx, q)
		if err != nil {
			r.t.Error(err)
			return
		}
		got = append(got, page...)
		if len(page) < q.Limit {
			break
		}
		q.Before = page[len(page)-1].Seq
	}
	r.same("history of "+actor, got, r.model.history(actor))
	seen := queue.Query{For: actor, Lane: []queue.Lane{"", queue.LaneMain, queue.LaneLead}[r.IntN(3)]}
	u, err := r.Unseen(r.ctx, seen)
	if err != nil {
		r.t.Error(err)
	}
	r.same("unseen", u, r.model.unseen(r.clock.Now(), seen))
}
