package queuetest

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
)

// modelSteps is how long the random test goes on.
const modelSteps = 2500

// testModel does random things to the store and to the oracle and compares
// what they say, reopening the store now and then.
func testModel(t *testing.T, b *bench) {
	seed := uint64(20261120)
	r := &random{bench: b, Rand: rand.New(rand.NewPCG(seed, 1))}
	steps := modelSteps
	if testing.Short() {
		steps /= 5
	}
	for i := range steps {
		r.step(i)
		if t.Failed() {
			t.Fatalf("seed %d, step %d", seed, i)
		}
	}
	r.compareAll()
}

// random is a run of the random test.
type random struct {
	*bench
	*rand.Rand
	model model
	made  int
}

func (r *random) step(i int) {
	switch n := r.IntN(100); {
	case n == 99:
		r.configure()
	case n < 12:
		r.enter()
	case n < 20:
		r.clock.Advance(time.Duration(r.IntN(int(4 * time.Minute))))
	case n < 22:
		r.clock.Advance(time.Duration(r.IntN(int(2 * queue.DefaultLease))))
	case n < 30:
		r.comparePage()
	case n < 32:
		r.use()
	case n < 35:
		r.reassess()
	default:
		r.command()
	}
	if i%100 == 0 {
		r.compareAll()
	}
	if i%400 == 399 {
		Check(r.t, r.Store)
		r.reopen()
	}
}

func (r *random) enter() {
	var batch []queue.Entry
	for range 1 + r.IntN(3) {
		n := r.made
		if n == 0 || r.IntN(3) > 0 {
			r.made++
		} else {
			n = r.IntN(n)
		}
		e := EntryWith(fmt.Sprintf("m-%d", n), float64(1+n%7)/7)
		e.Message.Sender.ID, e.Message.Thread = fmt.Sprintf("s-%d", n%5), ""
		for i := range r.IntN(4) {
			if i == 1 {
				e.Assessment.Detections = append(e.Assessment.Detections, Mail())
			} else {
				e.Assessment.Detections = append(e.Assessment.Detections, Phone(fmt.Sprint(n%9)))
			}
		}
		switch r.IntN(8) {
		case 0:
			e.Message.Text += " changed"
		case 1:
			e.Message.Contract.State = "active"
		}
		if in := r.model.inForce; !in.None() {
			e.Assessment.Policy = in.Policy
		}
		batch = append(batch, e)
	}
	got, err := r.Enqueue(r.ctx, queue.Batch{Entries: batch})
	if err != nil {
		r.t.Error(err)
	}
	r.model.sweep(r.clock.Now())
	var want queue.Tally
	for _, e := range batch {
		r.model.enqueue(e, r.clock.Now(), &want)
	}
	r.model.widen()
	r.same("tally", got, want)
}

// configure has every decision made once or twice from here on.
func (r *random) configure() {
	s := queue.Settings{Second: float64(r.IntN(2)), Strong: []float64{0, .9, .95}[r.IntN(3)]}
	if err := r.Configure(r.ctx, Reviewer("r-0"), s); err != nil {
		r.t.Error(err)
	}
	r.model.configure(s, r.clock.Now())
	got, err := r.Settings(r.ctx)
	if err != nil {
		r.t.Error(err)
	}
	r.same("settings", got, r.model.settings)
}

// use puts one of a few policies in force, now and then the one that is.
func (r *random) use() {
	u := PolicyUse(fmt.Sprint("policy-", 1+r.IntN(3)), "r-0")
	got, err := r.UsePolicy(r.ctx, u)
	if err != nil {
		r.t.Error(err)
	}
	r.model.sweep(r.clock.Now())
	r.same("in force", got, r.model.use(u, r.clock.Now()))
}

// reassess takes a stretch of outdated items and flags some of them.
func (r *random) reassess() {
	limit := 1 + r.IntN(8)
	s, err := r.Outdated(r.ctx, limit)
	if err != nil {
		r.t.Error(err)
	}
	want := r.model.outdated(limit)
	r.same("outdated", queue.Stretch{Items: plainItems(s.Items), Through: s.Through}, queue.Stretch{Items: plainItems(want.Items), Through: want.Through})
	again := queue.Reassessment{Policy: r.model.inForce.Policy.Hash, Through: s.Through}
	for _, it := range s.Items {
		a := *it.Assessment
		a.Policy = r.model.inForce.Policy
		a.Verdict = []screen.Verdict{screen.Violation, screen.NeedsReview, screen.Exception}[r.IntN(3)]
		a.Lane = []string{"", "", "legal"}[r.IntN(3)]
		again.Items = append(again.Items, queue.Reassessed{Item: it.Number, Assessment: &a})
	}
	got, err := r.Reassess(r.ctx, again)
	if r.model.inForce.None() {
		if policy := new(queue.PolicyError); !errors.As(err, &policy) {
			r.t.Errorf("without a policy in force: %v", err)
		}
		return
	}
	if err != nil {
		r.t.Error(err)
	}
	r.model.sweep(r.clock.Now())
	r.same("changes", got, r.model.again(again, r.clock.Now()))
}

func (r *random) command() {
	cmds := make([]queue.Command, 1+r.IntN(3)/2+r.IntN(8)/7)
	for i := range cmds {
		cmds[i] = r.randomCommand()
	}
	if r.IntN(12) == 0 {
		cmds = r.randomBulk()
	}
	got, err := r.Do(r.ctx, cmds...)
	r.model.sweep(r.clock.Now())
	want, wantErr := r.model.do(r.clock.Now(), cmds)
	if kind(err) != kind(wantErr) {
		r.t.Errorf("%+v: %v, the model says %v", cmds, err, wantErr)
		return
	}
	for i := range want {
		r.same(fmt.Sprintf("result %d of %+v", i, cmds), plain(got[i]), plain(want[i]))
	}
}

func (r *random) randomCommand() queue.Command {
	verbs := []queue.Verb{queue.DoClaim, queue.DoClaim, queue.DoRenew, queue.DoRelease, queue.DoDecide, queue.DoDecide, queue.DoDecide,
		queue.DoAmend, queue.DoUndo, queue.DoUndo, queue.DoUndo, queue.DoRedo, queue.DoRedo, queue.DoReveal, queue.DoSkip, queue.DoSnooze, queue.DoEscalate}
	if r.IntN(25) == 0 {
		verbs = []queue.Verb{queue.DoPurge}
	}
	c := queue.Command{Do: verbs[r.IntN(len(verbs))], Actor: Reviewer(fmt.Sprintf("r-%d", r.IntN(4)))}
	if n := len(r.model.items); n > 0 && (r.IntN(3) > 0 || c.Do != queue.DoClaim && c.Do != queue.DoUndo && c.Do != queue.DoRedo) {
		it := &r.model.items[r.IntN(n)]
		r.target(&c, it)
	}
	switch c.Do {
	case queue.DoClaim:
		c.Query = r.query(false)
		c.Lease = time.Duration(r.IntN(3)) * time.Minute
	case queue.DoDecide, queue.DoAmend:
		c.Decision = r.decision()
	case queue.DoSnooze:
		c.Until = r.clock.Now().Add(time.Duration(r.IntN(int(5 * time.Minute))))
	}
	return c
}

// target aims a command at an item, mostly as somebody would who knows it.
func (r *random) target(c *queue.Command, it *queue.Item) {
	c.Item, c.Revision = it.Number, it.Revision
	if it.Claim != nil && r.IntN(10) > 0 {
		c.Token = it.Claim.Token
		c.Actor = Reviewer(it.Claim.Actor)
	}
	if n := len(it.Trail); n > 0 && c.Do == queue.DoUndo && r.IntN(4) > 0 {
		c.Actor = Reviewer(it.Trail[n-1].Actor)
	}
	if n := len(it.Undone); n > 0 && c.Do == queue.DoRedo && r.IntN(4) > 0 {
		c.Actor = Reviewer(it.Undone[n-1].Actor)
	}
	if r.IntN(10) == 0 {
		c.Token++
	}
	if r.IntN(10) == 0 {
		c.Revision--
	}
}

func (r *random) decision() *queue.Decision {
	d := &queue.Decision{Outcome: []queue.Outcome{queue.Confirm, queue.Dismiss, queue.Exception}[r.IntN(3)], Note: "a note"}
	if d.Outcome == queue.Exception {
		d.Exception = "X1"
	}
	if r.IntN(3) == 0 {
		d.Marks = append(d.Marks, queue.Mark{Detection: r.IntN(2), Truth: queue.Rejected})
	}
	if r.IntN(3) == 0 {
		d.Marks = append(d.Marks, queue.Mark{Detection: -1, Truth: queue.Added, Class: contact.Social, Act: contact.Move, Span: &contact.Span{Start: 0, End: 4}})
	}
	return d
}

// query makes a random query.
func (r *random) query(decided bool) queue.Query {
	q := queue.Query{Order: []queue.Order{"", queue.ByRank, queue.ByAge, queue.ByDoubt}[r.IntN(4)]}
	if decided && r.IntN(4) == 0 {
		q.Order = queue.ByDecision
		if n := len(r.model.events); n > 0 && r.IntN(2) == 0 {
			q.Since = uint64(r.IntN(n))
		}
	}
	for _, set := range []func(){
		func() { q.Lane = []queue.Lane{queue.LaneMain, queue.LaneLead, "legal"}[r.IntN(3)] },
		func() { q.Clause = []string{"C1", "C2", "C3"}[r.IntN(3)] },
		func() { q.Rule = "email.request" },
		func() { q.Class = contact.Phone },
		func() { q.Sender = fmt.Sprintf("s-%d", r.IntN(6)) },
		func() { q.Value = fmt.Sprint(r.IntN(10)) },
		func() { q.For = fmt.Sprintf("r-%d", r.IntN(4)) },
	} {
		if r.IntN(5) == 0 {
			set()
		}
	}
	return q
}

// comparePage goes through a query page by page in both directions.
func (r *random) comparePage() {
	q := r.query(true)
	q.Limit = 1 + r.IntN(20)
	want := r.model.page(r.clock.Now(), q)
	back := q
	back.Before = queue.End
	r.walk(q, want, func(q *queue.Query, p queue.Page) { q.After = p.Last }, false)
	r.walk(back, want, func(q *queue.Query, p queue.Page) { q.Before = p.First }, true)
}

func (r *random) walk(q queue.Query, want []queue.Item, on func(*queue.Query, queue.Page), back bool) {
	for {
		p, err := r.Page(r.ctx, q)
		if err != nil {
			r.t.Errorf("%+v: %v", q, err)
			return
		}
		n := min(q.Limit, len(want))
		part := want[:n]
		if back {
			part = want[len(want)-n:]
			want = want[:len(want)-n]
		} else {
			want = want[n:]
		}
		r.same(fmt.Sprintf("page %+v", q), plainItems(p.Items), plainItems(part))
		if p.More != (len(want) > 0) {
			r.t.Errorf("%+v: more %v with %d left", q, p.More, len(want))
		}
		if !p.More || r.t.Failed() {
			return
		}
		on(&q, p)
	}
}

// compareAll compares everything there is.
func (r *random) compareAll() {
	r.same("counts", r.counts(), r.model.counts())
	for n := range 10 {
		got, err := r.Cluster(r.ctx, fmt.Sprint(n))
		if err != nil {
			r.t.Error(err)
		}
		r.same("cluster", got, r.model.cluster(fmt.Sprint(n)))
	}
	r.compareClusters()
	for n := range 5 {
		r.compareActor(fmt.Sprintf("r-%d", n))
	}
	for i, it := range r.model.items {
		r.same(fmt.Sprintf("item %d", i+1), plainItems([]queue.Item{r.get(uint64(i + 1))}), plainItems([]queue.Item{it}))
	}
	if n := len(r.model.items); n > 0 {
		number := uint64(1 + r.IntN(n))
		got, err := r.Timeline(r.ctx, number)
		if err != nil {
			r.t.Error(err)
		}
		for i := range got {
			got[i].PreviousHash, got[i].ContentHash = "", ""
		}
		r.same("timeline", got, r.model.timeline(number))
	}
	got := r.events()
	for i := range got {
		got[i].PreviousHash, got[i].ContentHash = "", ""
	}
	r.same("events", got, r.model.events)
	in, err := r.InForce(r.ctx)
	if err != nil {
		r.t.Error(err)
	}
	r.same("in force", in, r.model.inForce)
}

// same compares two values by their JSON form.
func (r *random) same(what string, got, want any) {
	r.t.Helper()
	g, err := json.Marshal(got)
	if err != nil {
		r.t.Fatal(err)
	}
	w, err := json.Marshal(want)
	if err != nil {
		r.t.Fatal(err)
	}
	if string(g) != string(w) {
		r.t.Errorf("%s:\n got %s\nwant %s", what, g, w)
	}
}

// plain takes out what a store makes up by itself.
func plain(r queue.Result) queue.Result {
	if r.Item != nil {
		r.Item = &plainItems([]queue.Item{*r.Item})[0]
	}
	if r.Refused != nil {
		r.Refused = &plainRefusals([]queue.Refusal{*r.Refused})[0]
	}
	if r.Group != nil {
		g := *r.Group
		g.Refused = plainRefusals(g.Refused)
		r.Group = &g
	}
	return r
}

// plainRefusals leaves their words open.
func plainRefusals(all []queue.Refusal) []queue.Refusal {
	out := slices.Clone(all)
	for i := range out {
		out[i].Why = ""
	}
	return out
}

func plainItems(all []queue.Item) []queue.Item {
	out := []queue.Item{}
	for _, it := range all {
		it = it.Shown()
		it.ContentHash = ""
		out = append(out, it)
	}
	return out
}

// kind tells errors apart as a caller would.
func kind(err error) string {
	var command *queue.CommandError
	var claim *queue.ClaimError
	var state *queue.StateError
	if !errors.As(err, &command) {
		return fmt.Sprint(err)
	}
	where := fmt.Sprint(command.Index, command.Command, command.Item)
	switch {
	case errors.As(err, &claim):
		return fmt.Sprint(where, "claim", claim.Holder, claim.Until.UTC())
	case errors.As(err, &state):
		return fmt.Sprint(where, *state)
	}
	for _, known := range []error{queue.ErrNotFound, queue.ErrNothingToUndo, queue.ErrNothingToRedo, queue.ErrOwnAnswer, queue.ErrStale, queue.ErrEmptyConfirm, queue.ErrInvalid} {
		if errors.Is(err, known) {
			return where + known.Error()
		}
	}
	return err.Error()
}
