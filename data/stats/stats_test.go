package stats_test

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"offside/data/stats"
	"offside/queue"
	"offside/queue/boltstore"
	"offside/screen"
	"offside/screen/contact"
)

// TestWilson checks against the published values for 0 of 10, 8 of 10 and 10
// of 10.
func TestWilson(t *testing.T) {
	for _, tc := range []struct{ k, n, low, high float64 }{
		{0, 10, 0, 0.2775}, {8, 10, 0.4902, 0.9433}, {10, 10, 0.7225, 1}, {0, 0, 0, 1},
	} {
		in := stats.Wilson(tc.k, tc.n)
		if math.Abs(in.Low-tc.low) > 5e-5 || math.Abs(in.High-tc.high) > 5e-5 {
			t.Errorf("%v of %v: %.4f to %.4f, want %.4f to %.4f", tc.k, tc.n, in.Low, in.High, tc.low, tc.high)
		}
	}
}

// bed is a queue with a clock.
type bed struct {
	*boltstore.Store
	t   testing.TB
	now time.Time
	n   int
}

func newBed(t testing.TB) *bed {
	b := &bed{t: t, now: time.Date(2026, 11, 2, 9, 0, 0, 0, time.UTC)}
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "queue.db"), boltstore.Options{Clock: func() time.Time { return b.now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	b.Store = st
	return b
}

// hit is a detection to enqueue.
type hit struct {
	rule, clause string
	value        string
	evasions     []contact.Evasion
}

// come lets a message come in: text holds the value of each hit.
func (b *bed) come(text, sender string, probability float64, hits ...hit) uint64 {
	b.t.Helper()
	b.n++
	a := &screen.Assessment{Verdict: screen.Violation, Priority: 0.5}
	for i, h := range hits {
		var d screen.Detection
		d.Rule, d.Clause, d.Value, d.Text, d.Evasions = h.rule, h.clause, h.value, h.value, h.evasions
		d.Class, d.Act, d.Verdict, d.Span = contact.Phone, contact.Share, screen.Violation, contact.Span{Start: i, End: i + 1}
		if at := index(text, h.value); at >= 0 {
			d.Span = contact.Span{Start: at, End: at + len(h.value)}
		}
		a.Detections = append(a.Detections, d)
	}
	_, err := b.Enqueue(b.t.Context(), queue.Batch{Entries: []queue.Entry{{
		Message: screen.Message{ID: fmt.Sprint("m-", b.n), Text: text, Sender: screen.Party{ID: sender}}, Assessment: a, Probability: probability}}})
	if err != nil {
		b.t.Fatal(err)
	}
	return uint64(b.n)
}

func index(s, part string) int {
	for i := 0; part != "" && i+len(part) <= len(s); i++ {
		if s[i:i+len(part)] == part {
			return i
		}
	}
	return -1
}

var ana = queue.Actor{Name: "ana", Kind: queue.Reviewer}

// do runs a command that must succeed.
func (b *bed) do(c queue.Command) {
	b.t.Helper()
	c.Actor = ana
	if _, err := b.Do(b.t.Context(), c); err != nil {
		b.t.Fatal(err)
	}
}

// decide decides an item; wrong are its detections that are no contact
// information.
func (b *bed) decide(item uint64, o queue.Outcome, wrong ...int) {
	b.t.Helper()
	d := &queue.Decision{Outcome: o}
	if o == queue.Exception {
		d.Exception = "X1"
	}
	for _, i := range wrong {
		d.Marks = append(d.Marks, queue.Mark{Detection: i, Truth: queue.Rejected, Origin: queue.Explicit})
	}
	b.do(queue.Command{Do: queue.DoDecide, Item: item, Decision: d})
}

func all(t testing.TB, s stats.Store, latest int) stats.Figures {
	t.Helper()
	f, err := stats.New(s, stats.Options{Latest: latest}).All(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func figure(t testing.TB, fs []stats.Figure, id string) stats.Figure {
	t.Helper()
	for _, f := range fs {
		if f.ID == id {
			return f
		}
	}
	t.Fatalf("no figure of %s", id)
	return stats.Figure{}
}

// The figures of a queue that can be counted by hand: two layers, the weight
// of what was sampled, and what reviewers added counting for no rule.
func TestFigures(t *testing.T) {
	b := newBed(t)
	phone, mail := hit{rule: "phone.valid", clause: "C1"}, hit{rule: "email.plain", clause: "C2"}
	b.decide(b.come("a 23", "u", 1, phone, phone, mail), queue.Confirm, 0)
	b.decide(b.come("b 23", "u", 1, phone), queue.Dismiss)
	b.decide(b.come("c 23", "u", 0.01, mail), queue.Exception)
	b.now = b.now.Add(12 * time.Hour)
	n := b.come("d 23", "u", 1, mail)
	b.do(queue.Command{Do: queue.DoDecide, Item: n, Decision: &queue.Decision{Outcome: queue.Dismiss, Permitted: true,
		Marks: []queue.Mark{{Detection: -1, Truth: queue.Added, Origin: queue.Explicit, Span: &contact.Span{End: 1}, Class: contact.Phone, Act: contact.Share}}}})
	b.come("e 23", "u", 1, phone)

	f := all(t, b, 0)
	if f.Decisions != 4 || f.Of != 4 || f.Drawn != 1 || f.To.Sub(f.From) != 12*time.Hour {
		t.Errorf("%+v", f)
	}
	p := figure(t, f.Rules, "phone.valid")
	if p.Items != 3 || p.Confirmed != 1 || p.Dismissed != 1 || p.Precision.N != 3 || math.Abs(p.Precision.Value-1.0/3) > 1e-9 {
		t.Errorf("phone.valid: %+v", p)
	}
	if want := stats.Wilson(1, 3); math.Abs(p.Precision.Low-want.Low) > 1e-9 || math.Abs(p.Precision.High-want.High) > 1e-9 {
		t.Errorf("interval %+v, want %+v", p.Precision.Interval, want)
	}
	c := figure(t, f.Clauses, "C2")
	// One that was drawn is not enough to rest on: 1 of 3, unweighted.
	if c.Confirmed != 1 || c.Permitted != 1 || c.Exceptions != 1 || c.Basis != stats.ByRank || math.Abs(c.Precision.Value-1.0/3) > 1e-9 {
		t.Errorf("C2: %+v", c)
	}
	if first, last := c.Trend[0], c.Trend[stats.Periods-1]; first.N != 2 || last.N != 1 || c.Trend[5].N != 0 {
		t.Errorf("trend %+v", c.Trend)
	}
}

// Where enough was drawn by lot, the figures rest on that alone, weighted.
func TestDrawn(t *testing.T) {
	b := newBed(t)
	for i := range 60 { // ranked, and all right
		b.decide(b.come("x 23", "u", 1, hit{rule: "r", clause: "C1"}), queue.Confirm)
		if i < 15 { // at a tenth, of which five are wrong
			o := queue.Confirm
			if i%3 == 0 {
				o = queue.Dismiss
			}
			b.decide(b.come("x 23", "u", 0.1, hit{rule: "r", clause: "C1"}), o)
		}
		if i < 10 { // at a half, all wrong
			b.decide(b.come("x 23", "u", 0.5, hit{rule: "r", clause: "C1"}), queue.Dismiss)
		}
	}
	f := all(t, b, 0)
	c := figure(t, f.Clauses, "C1")
	right, total := 10*10.0, 15*10.0+10*2
	effective := total * total / (15*100 + 10*4)
	want := stats.Wilson(right/total*effective, effective)
	if f.Drawn != 25 || c.Basis != stats.ByLot || c.Precision.N != 25 || math.Abs(c.Precision.Value-right/total) > 1e-9 ||
		math.Abs(c.Precision.Low-want.Low) > 1e-9 || math.Abs(c.Precision.High-want.High) > 1e-9 {
		t.Errorf("%+v, want %.3f, %+v", c, right/total, want)
	}
}

// However decisions are made, amended and taken back, a gatherer that follows
// has the figures of one that starts anew.
func TestFollowing(t *testing.T) {
	b := newBed(t)
	r := rand.New(rand.NewPCG(1, 2))
	g := stats.New(b, stats.Options{})
	var items []uint64
	for range 60 {
		items = append(items, b.come("x 23", "u", 1, hit{rule: fmt.Sprint("r", r.IntN(3)), clause: fmt.Sprint("C", r.IntN(3))}, hit{rule: "r0", clause: "C9"}))
	}
	outcomes := []queue.Outcome{queue.Confirm, queue.Dismiss, queue.Exception}
	for range 40 {
		for range 5 {
			b.now = b.now.Add(time.Minute)
			n := items[r.IntN(len(items))]
			it, err := b.Get(t.Context(), n)
			if err != nil {
				t.Fatal(err)
			}
			switch {
			case it.State != queue.Decided:
				b.decide(n, outcomes[r.IntN(3)])
			case r.IntN(2) == 0:
				d := &queue.Decision{Outcome: outcomes[r.IntN(2)]}
				b.do(queue.Command{Do: queue.DoAmend, Item: n, Revision: it.Revision, Decision: d})
			default:
				b.do(queue.Command{Do: queue.DoUndo, Item: n})
			}
		}
		got, err := g.All(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if want := all(t, b, 0); !reflect.DeepEqual(got, want) {
			t.Fatalf("following gives\n%+v, anew\n%+v", got, want)
		}
	}
}

// asked counts the items that are read.
type asked struct {
	*boltstore.Store
	items int
}

func (a *asked) Page(ctx context.Context, q queue.Query) (queue.Page, error) {
	p, err := a.Store.Page(ctx, q)
	a.items += len(p.Items)
	return p, err
}

// Only so many decisions are looked at, the latest.
func TestLatest(t *testing.T) {
	b := newBed(t)
	for i := range 30 {
		b.decide(b.come("x 23", "u", 1, hit{rule: fmt.Sprint("r", i/20), clause: "C1"}), queue.Confirm)
	}
	s := &asked{Store: b.Store}
	f := all(t, s, 10)
	if s.items != 10 || f.Decisions != 10 || f.Of != 30 || figure(t, f.Rules, "r1").Confirmed != 10 || figure(t, f.Rules, "r0").Confirmed != 0 {
		t.Errorf("read %d items: %+v", s.items, f)
	}
	if f := all(t, b, -1); f.Decisions != 30 {
		t.Errorf("all: %d", f.Decisions)
	}
}

// False alarms are grouped by what they share, and right detections that share
// it too count against a group.
func TestGroups(t *testing.T) {
	b := newBed(t)
	for i := range 4 {
		v := fmt.Sprint("555014", i)
		b.decide(b.come("Order no. "+v+" has left", "shop", 1, hit{rule: "phone.alone", clause: "C1", value: v}), queue.Dismiss)
	}
	b.decide(b.come("call "+"5550150", "u", 1, hit{rule: "phone.alone", clause: "C1", value: "5550150", evasions: []contact.Evasion{contact.Spacing}}), queue.Confirm)
	b.decide(b.come("our no. "+"5550151", "shop", 1, hit{rule: "phone.alone", clause: "C1", value: "5550151"}), queue.Confirm)
	c, err := stats.CasesOf(t.Context(), b, stats.Rule, "phone.alone")
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Wrong) != 4 || len(c.Right) != 2 || c.Items != 6 || c.More {
		t.Fatalf("%d wrong, %d right of %d", len(c.Wrong), len(c.Right), c.Items)
	}
	if k := c.Wrong[0]; k.Value != "5550143" || k.Before != "Order no. " || k.After != " has left" {
		t.Errorf("the latest false alarm is %+v", k)
	}
	want := map[string][2]int{"word after has": {4, 0}, "word before no": {4, 1}, "sender shop": {4, 1}, "clause C1": {4, 2}}
	for _, g := range c.Groups() {
		w, ok := want[g.By+" "+g.Key]
		if !ok || w != [2]int{g.Count, g.Right} {
			t.Errorf("group %s %q: %d wrong, %d right", g.By, g.Key, g.Count, g.Right)
		}
		delete(want, g.By+" "+g.Key)
	}
	if len(want) > 0 {
		t.Errorf("missing: %v", want)
	}
	if first := c.Groups()[0]; first.By != "word after" {
		t.Errorf("the first group is %+v", first)
	}
}

// A weight stands for many, and tells no more than one answer does.
func TestWeighted(t *testing.T) {
	for _, c := range []struct {
		k, n, squares float64
		want          stats.Interval
	}{
		{0, 0, 0, stats.Wilson(0, 0)},
		{7, 9, 9, stats.Wilson(7, 9)},
		{10, 10, 100, stats.Wilson(1, 1)},
		{10, 40, 400, stats.Wilson(1, 4)},
		{10, 11, 101, stats.Wilson(10.0/11*121/101, 121.0/101)},
	} {
		if got := stats.Weighted(c.k, c.n, c.squares); math.Abs(got.Low-c.want.Low) > 1e-9 || math.Abs(got.High-c.want.High) > 1e-9 {
			t.Errorf("%g of %g: %v, want %v", c.k, c.n, got, c.want)
		}
	}
}
