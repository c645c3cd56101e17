package queuetest

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"time"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
)

// model is the oracle of the random test: a queue kept in plain slices, with
// every answer found by looking at all of it. It shares queue.Apply with the
// stores, which has a table test of its own, and nothing else.
type model struct {
	items   []queue.Item // by number from 1
	events  []queue.Event
	bulks   map[string]standing // where bulks stand in their actors' stacks, by side and id
	grown   map[string]bool     // values that crossed a power of two in this batch
	inForce queue.InForce
	// settings hold shares of 0 and 1 only: what falls to a lot depends on the
	// store's key.
	settings queue.Settings
}

// clone copies what a refused Do has to give back. Items are values that are
// replaced, never written into.
func (m *model) clone() model {
	return model{slices.Clone(m.items), slices.Clone(m.events), maps.Clone(m.bulks), nil, m.inForce, m.settings}
}

// save replaces an item and appends its events.
func (m *model) save(it queue.Item, events []queue.Event) uint64 {
	queue.Number(&it, events, uint64(len(m.events))+1)
	m.events = append(m.events, events...)
	old := m.items[it.Number-1]
	m.items[it.Number-1] = it
	m.remember(&old, &it)
	if !old.Undecided() && it.Undecided() {
		m.inForce.Reopen(&it)
	}
	if len(events) == 0 {
		return 0
	}
	return events[len(events)-1].Seq
}

// sweep does what time does: leases first, then snoozes, the earliest first.
func (m *model) sweep(now time.Time) {
	due := func(t func(queue.Item) (time.Time, bool)) {
		var all []queue.Item
		for _, it := range m.items {
			if at, ok := t(it); ok && !at.After(now) {
				all = append(all, it)
			}
		}
		slices.SortStableFunc(all, func(a, b queue.Item) int {
			x, _ := t(a)
			y, _ := t(b)
			return x.Compare(y)
		})
		for _, it := range all {
			m.save(queue.Settle(it, now))
		}
	}
	due(func(it queue.Item) (time.Time, bool) {
		if it.State != queue.Claimed {
			return time.Time{}, false
		}
		return it.Claim.Until, true
	})
	due(func(it queue.Item) (time.Time, bool) { return it.Wakes, it.State == queue.Snoozed })
}

// enqueue brings in one entry.
func (m *model) enqueue(e queue.Entry, now time.Time, tally *queue.Tally) {
	var previous uint64
	before := m.reaches()
	for _, it := range slices.Backward(m.items) {
		if it.Message.ID != e.Message.ID {
			continue
		}
		if it.Message.Text != e.Message.Text {
			previous = it.Number
			tally.Changed++
			break
		}
		if !it.Undecided() || queue.SameFacts(&it.Message, &e.Message) {
			tally.Known++
			return
		}
		m.reassess(it, e.Message, e.Assessment, now)
		tally.Reassessed++
		return
	}
	tally.Added++
	base := queue.Item{Number: uint64(len(m.items)) + 1, Previous: previous}
	base.Place(nil, &e, 0)
	it, events := queue.Enter(base, e, now)
	m.items = append(m.items, queue.Item{})
	m.save(it, events)
	m.grow(before, it.Number)
}

// reassess gives an undecided item an assessment and forgets the actions that
// cannot be taken back any more.
func (m *model) reassess(it queue.Item, msg screen.Message, a *screen.Assessment, now time.Time) []queue.Event {
	again, events, err := queue.Reassess(it, msg, a, now)
	if err != nil {
		panic(err)
	}
	before := m.reaches()
	m.save(again, events)
	m.grow(before, it.Number)
	return events
}

// configure changes the settings, after what time does.
func (m *model) configure(s queue.Settings, now time.Time) {
	m.sweep(now)
	e, err := s.Event(Reviewer("r-0"), now)
	if err != nil {
		panic(err)
	}
	e.Seq = uint64(len(m.events)) + 1
	m.events = append(m.events, e)
	s.Seq = e.Seq
	m.settings = s
}

// use puts a policy in force.
func (m *model) use(u queue.PolicyUse, now time.Time) queue.InForce {
	if m.inForce.Policy.Hash != u.Policy.Hash {
		e := u.Event(m.inForce, now)
		e.Seq = uint64(len(m.events)) + 1
		m.events = append(m.events, e)
		m.inForce = queue.InForce{Policy: u.Policy, Actor: u.Actor.Name, Since: e.At, Seq: e.Seq, Until: uint64(len(m.items))}
	}
	return m.inForce
}

// outdated returns the next undecided items that the policy in force found.
func (m *model) outdated(limit int) queue.Stretch {
	s := queue.Stretch{Through: m.inForce.Through}
	for s.Through < m.inForce.Until && len(s.Items) < limit {
		if it := m.items[s.Through]; it.Undecided() {
			s.Items = append(s.Items, it)
		}
		s.Through++
	}
	return s
}

// again gives items the assessments of the policy in force.
func (m *model) again(r queue.Reassessment, now time.Time) (n queue.Changes) {
	for _, one := range r.Items {
		it := m.items[one.Item-1]
		if it.Undecided() && it.Assessment.Policy.Hash != r.Policy {
			n.Count(m.reassess(it, it.Message, one.Assessment, now))
		}
	}
	m.widen()
	m.inForce.Through = max(m.inForce.Through, min(r.Through, m.inForce.Until))
	return n
}

// do carries out commands, all or none.
func (m *model) do(now time.Time, cmds []queue.Command) ([]queue.Result, error) {
	before := m.clone()
	results := make([]queue.Result, len(cmds))
	for i, c := range cmds {
		r, err := m.one(now, c)
		if err != nil {
			*m = before
			return nil, &queue.CommandError{Index: i, Command: c.Do, Item: c.Item, Err: err}
		}
		results[i] = r
	}
	return results, nil
}

func (m *model) one(now time.Time, c queue.Command) (r queue.Result, err error) {
	if c.Item == 0 {
		if err := m.aim(now, &c); err != nil {
			return r, err
		}
		if c.Item == 0 && c.Bulk != "" {
			r.Group, err = m.group(now, c)
			return r, err
		}
		if c.Item == 0 {
			return r, nil
		}
	}
	if r, err = m.apply(now, c); c.Bulk == "" {
		return r, err
	}
	if err != nil {
		return queue.Result{Refused: queue.NewRefusal(c.Item, err)}, nil
	}
	r.Item = &queue.Item{Number: r.Item.Number, Status: r.Item.Status}
	return r, nil
}

// apply carries out a command on the item that it names.
func (m *model) apply(now time.Time, c queue.Command) (r queue.Result, err error) {
	if c.Item > uint64(len(m.items)) {
		return r, queue.ErrNotFound
	}
	old := m.items[c.Item-1]
	if c.Do == queue.DoDecide || c.Do == queue.DoRedo {
		c.Second = m.settings.SecondFor(nil, &old)
	}
	it, events, err := queue.Apply(old, c, now)
	if err != nil {
		return r, err
	}
	r.Seq = m.save(it, events)
	it = m.items[c.Item-1].Shown()
	r.Item = &it
	switch {
	case len(events) == 0:
	case c.Do == queue.DoUndo:
		r.Undid = old.Trail[len(old.Trail)-1].Type
	case c.Do == queue.DoRedo:
		r.Redid = old.Undone[len(old.Undone)-1].Type
	}
	return r, nil
}

// aim finds the item, or the bulk, of a command that names none.
func (m *model) aim(now time.Time, c *queue.Command) error {
	switch c.Do {
	case queue.DoUndo, queue.DoRedo:
		if c.Bulk != "" {
			return nil
		}
		stack := m.stack(c.Do == queue.DoRedo, c.Actor.Name)
		if len(stack) == 0 {
			return nothing(c.Do)
		}
		c.Item, c.Event, c.Bulk = stack[0].item, stack[0].seq, stack[0].bulk
		return nil
	case queue.DoClaim:
	default:
		return queue.ErrInvalid
	}
	c.Query.For = c.Actor.Name
	for _, it := range m.page(now, c.Query) {
		if it.Holder(now) == "" {
			c.Item = it.Number
			break
		}
	}
	return nil
}

// page returns all items of a query in its order.
func (m *model) page(now time.Time, q queue.Query) []queue.Item {
	var out []queue.Item
	for _, it := range m.items {
		if m.fits(now, q, &it) {
			out = append(out, it)
		}
	}
	slices.SortFunc(out, func(a, b queue.Item) int {
		switch q.Order {
		case queue.ByAge:
			return cmp.Or(a.EnqueuedAt.Compare(b.EnqueuedAt), cmp.Compare(a.Number, b.Number))
		case queue.ByDecision:
			return cmp.Compare(a.Event, b.Event)
		case queue.ByDoubt:
			return cmp.Or(cmp.Compare(b.Doubt(), a.Doubt()), cmp.Compare(a.Number, b.Number))
		}
		return cmp.Or(cmp.Compare(b.Rank, a.Rank), cmp.Compare(a.Number, b.Number))
	})
	return out
}

func (m *model) fits(now time.Time, q queue.Query, it *queue.Item) bool {
	has := func(want string, of func(i int) string) bool {
		for i := range it.Assessment.Detections {
			if of(i) == want {
				return true
			}
		}
		return want == ""
	}
	holder := it.Holder(now)
	return (q.Order == queue.ByDecision) == (it.State == queue.Decided) && it.State != queue.Snoozed && it.State != queue.Withdrawn && it.State != queue.Purged &&
		(q.Order != queue.ByDecision || it.Event > q.Since) &&
		(q.Lane == "" || q.Lane == it.Lane) &&
		(q.Sender == "" || q.Sender == it.Message.Sender.ID) &&
		(q.Thread == "" || q.Thread == it.Message.Thread) &&
		has(q.Clause, func(i int) string { return it.Assessment.Detections[i].Clause }) &&
		has(q.Value, func(i int) string { return it.Assessment.Detections[i].Value }) &&
		has(q.Rule, func(i int) string { return it.Assessment.Detections[i].Rule }) &&
		has(string(q.Class), func(i int) string { return string(it.Assessment.Detections[i].Class) }) &&
		(q.For == "" || !slices.Contains(it.SkipBy, q.For) && !own(it, q.For) && (holder == "" || holder == q.For))
}

// own reports whether the item waits for a second look at the actor's answer.
func own(it *queue.Item, actor string) bool {
	return it.Lane == queue.LaneSecond && it.State != queue.Decided && len(it.Reviews) == 1 && it.Reviews[0].Actor == actor
}

// cluster looks at everything for those that share a value.
func (m *model) cluster(value string) queue.Cluster {
	c := queue.Cluster{Value: value, Complete: true}
	senders, threads := map[string]bool{}, map[string]bool{}
	for i := range m.items {
		it := &m.items[i]
		if value == "" || it.State == queue.Purged || !m.shares(it, value) {
			continue
		}
		c.Items++
		if it.State == queue.Pending || it.State == queue.Claimed {
			c.Open++
		}
		if it.State == queue.Decided {
			c.Decided++
		}
		senders[it.Message.Sender.ID], threads[it.Message.Thread] = true, true
	}
	delete(senders, "")
	delete(threads, "")
	c.Senders, c.Threads = len(senders), len(threads)
	return c
}

func (m *model) shares(it *queue.Item, value string) bool {
	for _, d := range it.Assessment.Detections {
		if d.Value == value {
			return true
		}
	}
	return false
}

// counts counts everything.
func (m *model) counts() queue.Counts {
	c := queue.Counts{
		Items: uint64(len(m.items)), Events: uint64(len(m.events)),
		States: map[queue.State]uint64{}, Lanes: map[queue.Lane]uint64{}, Classes: map[contact.Class]uint64{}, Clauses: map[string]uint64{},
		Rules: map[string]uint64{}, Outcomes: map[queue.Outcome]uint64{}, Deciders: map[string]uint64{},
		Strata: map[queue.Stratum]uint64{}, Answered: map[queue.Stratum]uint64{}, Skipped: map[queue.Lane]map[string]uint64{},
		Open: found(), Decided: found(), First: map[string]uint64{}, Pairs: map[string]map[string]uint64{}, Gold: map[string]map[string]uint64{},
	}
	for _, it := range m.items {
		c.States[it.State]++
		if it.Open() {
			c.Lanes[it.Lane]++
			for _, who := range it.SkipBy {
				if c.Skipped[it.Lane] == nil {
					c.Skipped[it.Lane] = map[string]uint64{}
				}
				c.Skipped[it.Lane][who]++
			}
			if c.Oldest.IsZero() || it.EnqueuedAt.Before(c.Oldest) {
				c.Oldest = it.EnqueuedAt
			}
		}
		if it.Open() && len(it.Reviews) == 1 && own(&it, it.Reviews[0].Actor) && !slices.Contains(it.SkipBy, it.Reviews[0].Actor) {
			c.First[it.Reviews[0].Actor]++
		}
		if len(it.Reviews) == 2 {
			one, two := it.Reviews[0].Decision.Answer(), it.Reviews[1].Decision.Answer()
			if c.Pairs[one] == nil {
				c.Pairs[one] = map[string]uint64{}
			}
			c.Pairs[one][two]++
		}
		if it.State == queue.Decided {
			c.Outcomes[it.Decision.Outcome]++
			c.Deciders[it.Decider]++
		}
		if it.State == queue.Purged {
			continue
		}
		seen := map[string]bool{}
		once := func(kind, name string, count func()) {
			if !seen[kind+name] {
				seen[kind+name] = true
				count()
			}
		}
		all := []queue.Found{c.Found()}
		switch {
		case it.Open():
			all = append(all, c.Open)
		case it.State == queue.Decided:
			all = append(all, c.Decided)
		}
		for _, d := range it.Assessment.Detections {
			for i, f := range all {
				once(fmt.Sprint("class", i), string(d.Class), func() { f.Classes[d.Class]++ })
				once(fmt.Sprint("clause", i), d.Clause, func() { f.Clauses[d.Clause]++ })
				once(fmt.Sprint("rule", i), d.Rule, func() { f.Rules[d.Rule]++ })
			}
		}
	}
	return c
}

// found counts nothing yet.
func found() queue.Found {
	return queue.Found{Classes: map[contact.Class]uint64{}, Clauses: map[string]uint64{}, Rules: map[string]uint64{}}
}

// String names a query for a failure.
func (m *model) String() string {
	return fmt.Sprintf("%d items, %d events", len(m.items), len(m.events))
}
