package queuetest

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"offside/queue"
)

// testSecond has decisions made twice: blind, by somebody else, and by a lead
// where the two differ.
func testSecond(t *testing.T, b *bench) {
	ana, bob, lea := Reviewer("ana"), Reviewer("bob"), queue.Actor{Name: "lea", Kind: queue.Lead}
	if err := b.Configure(b.ctx, lea, queue.Settings{Second: 1}); err != nil {
		t.Fatal(err)
	}
	b.enqueue(Entries(4)...)
	secret := &queue.Decision{Outcome: queue.Confirm, Note: "her note"}
	r := b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: secret})[0]
	if r.Item.State != queue.Pending || r.Item.Lane != queue.LaneSecond {
		t.Fatalf("%+v", r.Item.Status)
	}
	b.reopen()
	b.hides(1, r.Item, "ana", "her note", `"confirm"`)
	if p, err := b.Page(b.ctx, queue.Query{Order: queue.ByDecision}); err != nil || len(p.Items) != 0 {
		t.Errorf("it stands already: %v %v", p.Items, err)
	}
	// Not for her who answered first, by no way.
	if got := b.ids(queue.Query{For: "ana", Lane: queue.LaneSecond}); len(got) != 0 {
		t.Errorf("her own answer on her page: %v", got)
	}
	for _, c := range []queue.Command{
		{Do: queue.DoClaim, Item: 1, Actor: ana}, {Do: queue.DoDecide, Item: 1, Actor: ana, Decision: Confirm()}, {Do: queue.DoSkip, Item: 1, Actor: ana},
	} {
		if _, err := b.Do(b.ctx, c); !errors.Is(err, queue.ErrOwnAnswer) {
			t.Errorf("%s: %v", c.Do, err)
		}
	}
	if u, err := b.Unseen(b.ctx, queue.Query{For: "ana", Lane: queue.LaneSecond}); err != nil || u.Answered != 1 || u.Free != 0 || u.Elsewhere != 3 {
		t.Errorf("%+v %v", u, err)
	}
	held := b.do(queue.Command{Do: queue.DoClaim, Actor: bob, Query: queue.Query{Lane: queue.LaneSecond}})[0].Item
	b.hides(1, held, "ana", "her note", `"confirm"`)
	// She can take it back until somebody has it.
	var claim *queue.ClaimError
	if _, err := b.Do(b.ctx, queue.Command{Do: queue.DoUndo, Actor: ana}); !errors.As(err, &claim) || claim.Holder != "bob" {
		t.Errorf("undo while bob looks at it: %v", err)
	}
	b.do(queue.Command{Do: queue.DoRelease, Item: 1, Actor: bob, Token: held.Claim.Token})
	if r := b.do(queue.Command{Do: queue.DoUndo, Actor: ana})[0]; r.Undid != queue.EventDecided || r.Item.Lane != queue.LaneMain || r.Item.Claim.Actor != "ana" || r.Item.Reviews != nil {
		t.Errorf("undone: %s %+v", r.Undid, r.Item.Status)
	}
	if r := b.do(queue.Command{Do: queue.DoRedo, Actor: ana})[0]; r.Redid != queue.EventDecided || r.Item.Lane != queue.LaneSecond {
		t.Errorf("done again: %s %+v", r.Redid, r.Item.Status)
	}
	// Two that agree stand; both are kept.
	r = b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: bob, Decision: Confirm()})[0]
	if it := b.get(1); it.State != queue.Decided || it.Decider != "bob" || len(it.Reviews) != 2 || it.Reviews[0].Actor != "ana" || it.Reviews[0].Event == 0 || it.Event != it.Reviews[1].Event {
		t.Errorf("agreed: %+v", it.Status)
	}
	if _, err := b.Do(b.ctx, queue.Command{Do: queue.DoUndo, Actor: ana}); !errors.Is(err, queue.ErrStale) {
		t.Errorf("undo after bob's answer: %v", err)
	}
	b.do(queue.Command{Do: queue.DoUndo, Actor: bob})
	if it := b.get(1); it.State != queue.Claimed || it.Lane != queue.LaneSecond || it.Reviews != nil {
		t.Errorf("bob's answer undone: %+v", it.Status)
	}
	// Two that differ go to a lead, who sees both and decides.
	b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: bob, Decision: Dismiss()})
	if it := b.get(1); it.State != queue.Pending || it.Lane != queue.LaneLead || len(it.Reviews) != 2 || it.Decision != nil {
		t.Errorf("disagreed: %+v", it.Status)
	}
	if c := b.counts(); c.Pairs["confirm"]["dismiss"] != 1 || len(c.Pairs) != 1 || len(c.First) != 0 {
		t.Errorf("%+v", c)
	}
	b.do(queue.Command{Do: queue.DoDecide, Item: 1, Actor: lea, Decision: Dismiss()})
	if it := b.get(1); it.State != queue.Decided || it.Decider != "lea" || len(it.Reviews) != 2 {
		t.Errorf("settled: %+v", it.Status)
	}
	// A strong disagreement with screening goes there by itself.
	if err := b.Configure(b.ctx, lea, queue.Settings{Strong: .9}); err != nil {
		t.Fatal(err)
	}
	b.do(queue.Command{Do: queue.DoDecide, Item: 2, Actor: ana, Decision: Dismiss()}, queue.Command{Do: queue.DoDecide, Item: 3, Actor: ana, Decision: Confirm()})
	if a, c := b.get(2), b.get(3); a.Lane != queue.LaneSecond || c.State != queue.Decided {
		t.Errorf("%+v\n%+v", a.Status, c.Status)
	}
	if err := b.Configure(b.ctx, lea, queue.Settings{Lot: 2}); !errors.Is(err, queue.ErrInvalid) {
		t.Error(err)
	}
	types := ""
	all, err := b.Timeline(b.ctx, 2)
	for _, e := range all {
		types += string(e.Type) + " "
	}
	if err != nil || types != "enqueued " {
		t.Errorf("the timeline of one that is blind: %s %v", types, err)
	}
}

// hides checks that nothing of an item's first answer comes out of the store.
func (b *bench) hides(number uint64, it *queue.Item, secrets ...string) {
	b.t.Helper()
	timeline, err := b.Timeline(b.ctx, number)
	if err != nil {
		b.t.Fatal(err)
	}
	found, err := b.Find(b.ctx, it.Message.ID)
	if err != nil {
		b.t.Fatal(err)
	}
	page, err := b.Page(b.ctx, queue.Query{Lane: queue.LaneSecond})
	if err != nil {
		b.t.Fatal(err)
	}
	for where, shown := range map[string]any{"result": it, "get": b.get(number), "find": found, "page": page.Items, "timeline": timeline} {
		raw, err := json.Marshal(shown)
		if err != nil {
			b.t.Fatal(err)
		}
		for _, secret := range secrets {
			if strings.Contains(string(raw), secret) {
				b.t.Errorf("%s tells %s: %s", where, secret, raw)
			}
		}
	}
}

// testGold mixes in an item whose answer is known.
func testGold(t *testing.T, b *bench) {
	gold := Entry("gold", 1)
	gold.Gold = Dismiss()
	b.enqueue(gold, Entry("b", .5))
	n := uint64(1)
	if it := b.get(n); it.Gold != nil || it.Stratum != queue.Random {
		t.Errorf("it can be told from others: %v %s", it.Gold, it.Stratum)
	}
	ana, bob := Reviewer("ana"), Reviewer("bob")
	b.do(queue.Command{Do: queue.DoDecide, Item: n, Actor: ana, Decision: Confirm()})
	if it := b.get(n); it.Gold == nil || it.Stratum != queue.Known {
		t.Errorf("decided: %v %s", it.Gold, it.Stratum)
	}
	if c := b.counts(); c.Gold["ana"]["wrong"] != 1 || c.Strata[queue.Known] != 1 || c.Answered[queue.Known] != 1 {
		t.Errorf("%+v", c)
	}
	b.do(queue.Command{Do: queue.DoUndo, Actor: ana}, queue.Command{Do: queue.DoRelease, Item: n, Actor: ana, Token: b.counts().Events + 1},
		queue.Command{Do: queue.DoDecide, Item: n, Actor: bob, Decision: Dismiss()})
	if c := b.counts(); c.Gold["bob"]["right"] != 1 || len(c.Gold) != 1 {
		t.Errorf("%+v", c.Gold)
	}
}

// testLots draws flagged items into a stratum that every order mixes in.
func testLots(t *testing.T, b *bench) {
	if err := b.Configure(b.ctx, Reviewer("lea"), queue.Settings{Lot: .5}); err != nil {
		t.Fatal(err)
	}
	const items = 200
	entries := Entries(items)
	for i := range entries {
		entries[i] = EntryWith(entries[i].Message.ID, .01, Phone(fmt.Sprint(i))) // all of them low
	}
	sampled := Entry("sampled", 0)
	sampled.Probability = .25
	b.enqueue(append(entries, sampled)...)
	drawn := uint64(0)
	page, err := b.Page(b.ctx, queue.Query{Limit: items + 1})
	if err != nil {
		t.Fatal(err)
	}
	for i, it := range page.Items {
		byLot := it.Stratum != queue.Ranked
		if byLot {
			drawn++
		}
		if byLot != (it.Lot > .5 && it.Lot <= 1) || byLot && i >= int(b.counts().Strata[queue.Random])+1 {
			t.Errorf("%d. %s: stratum %q, place %g", i, it.Message.ID, it.Stratum, it.Lot)
		}
		if want := map[queue.Stratum]float64{queue.Ranked: 1, queue.Random: .5, queue.Sampled: .25}[it.Stratum]; it.Probability != want {
			t.Errorf("%s has probability %g", it.Stratum, it.Probability)
		}
		if terms := it.Terms(b.clock.Now()); terms.ByLot != byLot || terms.Score() > 0 {
			t.Errorf("%+v", terms)
		}
	}
	c := b.counts()
	if c.Strata[queue.Random]+c.Strata[queue.Sampled] != drawn || c.Strata[queue.Sampled] != 1 || drawn < 60 || drawn > 140 {
		t.Errorf("%d drawn of %d: %v", drawn, items, c.Strata)
	}
	// The same messages are drawn again, whoever brings them in.
	if got := b.enqueue(entries...); got.Known != items {
		t.Errorf("%+v", got)
	}
}
