package queue_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
)

var (
	noon = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	ana  = queue.Actor{Name: "ana", Kind: queue.Reviewer}
	bob  = queue.Actor{Name: "bob", Kind: queue.Lead}
)

// item is a pending item with two detections in "call 555 0142 or é@x.io".
func item() queue.Item {
	hit := func(start, end int) screen.Detection {
		return screen.Detection{Hit: contact.Hit{Class: contact.Phone, Act: contact.Share, Span: contact.Span{Start: start, End: end}}}
	}
	return queue.Item{
		Number:     1,
		Message:    screen.Message{ID: "m", Text: "call 555 0142 or é@x.io"},
		Assessment: &screen.Assessment{Engine: "e", Policy: screen.PolicyRef{Hash: "p"}, Detections: []screen.Detection{hit(5, 13), hit(17, 24)}},
		Status:     queue.Status{State: queue.Pending, Lane: queue.LaneMain, Revision: 1, Assessed: 1},
	}
}

// must applies a command and numbers its events from first on.
func must(t *testing.T, it queue.Item, c queue.Command, at time.Time, first uint64) queue.Item {
	t.Helper()
	out, events, err := queue.Apply(it, c, at)
	if err != nil {
		t.Fatal(err)
	}
	queue.Number(&out, events, first)
	return out
}

func confirm() *queue.Decision { return &queue.Decision{Outcome: queue.Confirm} }

// situations are the items that every verb is tried on, by ana at noon; the
// token is the one that she presents.
func situations(t *testing.T) map[string]struct {
	item  queue.Item
	token uint64
} {
	type situation = struct {
		item  queue.Item
		token uint64
	}
	hour := noon.Add(-time.Hour)
	mine := must(t, item(), queue.Command{Do: queue.DoClaim, Actor: ana}, noon, 7)
	theirs := must(t, item(), queue.Command{Do: queue.DoClaim, Actor: bob}, noon, 7)
	late := must(t, item(), queue.Command{Do: queue.DoClaim, Actor: ana}, hour, 7)
	snoozed := must(t, item(), queue.Command{Do: queue.DoSnooze, Actor: ana, Until: noon.Add(time.Hour)}, hour, 7)
	woken := must(t, item(), queue.Command{Do: queue.DoSnooze, Actor: ana, Until: noon}, hour, 7)
	decided := must(t, item(), queue.Command{Do: queue.DoDecide, Actor: ana, Decision: confirm()}, hour, 7)
	other := must(t, item(), queue.Command{Do: queue.DoDecide, Actor: bob, Decision: confirm()}, hour, 7)
	purged := item()
	purged.State = queue.Purged
	withdrawn := item()
	withdrawn.State = queue.Withdrawn
	undo := func(it queue.Item, by queue.Actor) queue.Item {
		return must(t, it, queue.Command{Do: queue.DoUndo, Actor: by}, noon, 20)
	}
	released := must(t, undo(other, bob), queue.Command{Do: queue.DoRelease, Actor: bob, Token: 20}, noon, 30)
	twice := func(by queue.Actor, d *queue.Decision) queue.Item {
		return must(t, item(), queue.Command{Do: queue.DoDecide, Actor: by, Decision: d, Second: queue.Second{Drawn: true}}, hour, 7)
	}
	differ := must(t, twice(bob, &queue.Decision{Outcome: queue.Dismiss}), queue.Command{Do: queue.DoDecide, Actor: ana, Decision: confirm()}, hour, 20)
	return map[string]situation{
		"free":       {item(), 0},
		"free+token": {item(), 7},
		"mine":       {mine, 7},
		"mine-token": {mine, 0},
		"mine+old":   {mine, 6},
		"theirs":     {theirs, 0},
		"theirs+tok": {theirs, 7},
		"expired":    {late, 0},
		"expired+tk": {late, 7},
		"snoozed":    {snoozed, 0},
		"woken":      {woken, 0},
		"decided":    {decided, 0},
		"decided-by": {other, 0},
		"purged":     {purged, 0},
		"withdrawn":  {withdrawn, 0},
		"undone":     {undo(decided, ana), 20},
		"undone-by":  {released, 0},
		"second":     {twice(bob, confirm()), 0},
		"second-own": {twice(ana, confirm()), 0},
		"differ":     {differ, 0},
	}
}

// table says for each situation what each verb makes of it: the state and the
// events, or the error.
const table = `
           | claim                   | renew     | release          | decide                          | amend           | undo                 | skip                            | snooze                          | escalate                          | purge                 | redo            | reveal
free       | claimed claimed         | claim:    | claim:           | decided claimed+decided         | state           | nothing              | pending claimed+skipped         | snoozed claimed+snoozed         | pending claimed+escalated         | purged purged         | nothing         | pending revealed
free+token | claim:                  | claim:    | claim:           | claim:                          | state           | nothing              | claim:                          | claim:                          | claim:                            | purged purged         | nothing         | pending revealed
mine       | claimed                 | claimed   | pending released | decided decided                 | state           | nothing              | pending skipped                 | snoozed snoozed                 | pending escalated                 | purged purged         | nothing         | claimed revealed
mine-token | claimed claimed         | claim:ana | claim:ana        | decided claimed+decided         | state           | nothing              | pending claimed+skipped         | snoozed claimed+snoozed         | pending claimed+escalated         | purged purged         | nothing         | claimed revealed
mine+old   | claim:ana               | claim:ana | claim:ana        | claim:ana                       | state           | nothing              | claim:ana                       | claim:ana                       | claim:ana                         | purged purged         | nothing         | claimed revealed
theirs     | claim:bob               | claim:bob | claim:bob        | claim:bob                       | state           | nothing              | claim:bob                       | claim:bob                       | claim:bob                         | purged purged         | nothing         | claimed revealed
theirs+tok | claim:bob               | claim:bob | claim:bob        | claim:bob                       | state           | nothing              | claim:bob                       | claim:bob                       | claim:bob                         | purged purged         | nothing         | claimed revealed
expired    | claimed expired+claimed | claim:    | claim:           | decided expired+claimed+decided | state           | nothing              | pending expired+claimed+skipped | snoozed expired+claimed+snoozed | pending expired+claimed+escalated | purged expired+purged | nothing         | pending expired+revealed
expired+tk | claim:                  | claim:    | claim:           | claim:                          | state           | nothing              | claim:                          | claim:                          | claim:                            | purged expired+purged | nothing         | pending expired+revealed
snoozed    | state                   | state     | state            | state                           | state           | claimed undone       | state                           | state                           | state                             | purged purged         | nothing         | snoozed revealed
woken      | claimed woken+claimed   | claim:    | claim:           | decided woken+claimed+decided   | state           | claimed woken+undone | pending woken+claimed+skipped   | snoozed woken+claimed+snoozed   | pending woken+claimed+escalated   | purged woken+purged   | nothing         | pending woken+revealed
decided    | state                   | state     | state            | state                           | decided amended | claimed undone       | state                           | state                           | state                             | purged purged         | nothing         | decided revealed
decided-by | state                   | state     | state            | state                           | decided amended | nothing              | state                           | state                           | state                             | purged purged         | nothing         | decided revealed
purged     | state                   | state     | state            | state                           | state           | state                | state                           | state                           | state                             | state                 | state           | state
withdrawn  | state                   | state     | state            | state                           | state           | state                | state                           | state                           | state                             | purged purged         | state           | withdrawn revealed
undone     | claimed                 | claimed   | pending released | decided decided                 | state           | nothing              | pending skipped                 | snoozed snoozed                 | pending escalated                 | purged purged         | decided decided | claimed revealed
undone-by  | claimed claimed         | claim:    | claim:           | decided claimed+decided         | state           | nothing              | pending claimed+skipped         | snoozed claimed+snoozed         | pending claimed+escalated         | purged purged         | nothing         | pending revealed
second     | claimed claimed         | claim:    | claim:           | decided claimed+decided         | state           | nothing              | pending claimed+skipped         | snoozed claimed+snoozed         | pending claimed+escalated         | purged purged         | nothing         | pending revealed
second-own | own                     | claim:    | claim:           | own                             | state           | claimed undone       | own                             | own                             | own                               | purged purged         | nothing         | pending revealed
differ     | claimed claimed         | claim:    | claim:           | decided claimed+decided         | state           | claimed undone       | pending claimed+skipped         | snoozed claimed+snoozed         | invalid                           | purged purged         | nothing         | pending revealed
`

func TestApplyTable(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(table), "\n")
	verbs := strings.Split(lines[0], "|")[1:]
	all := situations(t)
	if len(lines)-1 != len(all) {
		t.Fatalf("the table has %d situations, there are %d", len(lines)-1, len(all))
	}
	for _, line := range lines[1:] {
		cells := strings.Split(line, "|")
		name := strings.TrimSpace(cells[0])
		s, ok := all[name]
		if !ok || len(cells) != len(verbs)+1 {
			t.Fatalf("no situation %q, or not every verb is there", name)
		}
		for i, v := range verbs {
			verb := queue.Verb(strings.TrimSpace(v))
			c := queue.Command{Do: verb, Item: 1, Actor: ana, Token: s.token, Decision: confirm(), Revision: s.item.Revision, Until: noon.Add(time.Minute)}
			t.Run(name+"/"+string(verb), func(t *testing.T) {
				if got, want := outcome(t, s.item, c), strings.TrimSpace(cells[i+1]); got != want {
					t.Errorf("got %q, want %q", got, want)
				}
			})
		}
	}
}

// outcome applies c at noon and writes what happened as the table does.
func outcome(t *testing.T, it queue.Item, c queue.Command) string {
	t.Helper()
	before, written := it, encode(t, it)
	it, events, err := queue.Apply(it, c, noon)
	if encode(t, before) != written {
		t.Error("Apply changed what it was given")
	}
	if err != nil && (len(events) > 0 || !reflect.DeepEqual(it, before)) {
		t.Error("a refused command left something behind")
	}
	var state *queue.StateError
	var claim *queue.ClaimError
	switch {
	case errors.As(err, &claim):
		return "claim:" + claim.Holder
	case errors.As(err, &state):
		settled, _ := queue.Settle(before, noon)
		if state.Verb != c.Do || state.State != settled.State {
			t.Errorf("the error is about %v %v", state.Verb, state.State)
		}
		return "state"
	case errors.Is(err, queue.ErrNothingToUndo), errors.Is(err, queue.ErrNothingToRedo):
		return "nothing"
	case errors.Is(err, queue.ErrOwnAnswer):
		return "own"
	case errors.Is(err, queue.ErrInvalid):
		return "invalid"
	case err != nil:
		return err.Error()
	}
	for i, e := range events {
		if want := before.Revision + uint64(i) + 1; e.ItemRevision != want || e.At != noon || e.Item != 1 || e.Policy != "p" || e.Engine != "e" {
			t.Errorf("event %d: %+v", i, e)
		}
	}
	var types []string
	for _, e := range events {
		types = append(types, string(e.Type))
	}
	return strings.TrimSpace(string(it.State) + " " + strings.Join(types, "+"))
}

func encode(t *testing.T, it queue.Item) string {
	t.Helper()
	raw, err := json.Marshal(it)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func TestApplyKeepsInvariants(t *testing.T) {
	for name, s := range situations(t) {
		for _, verb := range []queue.Verb{queue.DoClaim, queue.DoRenew, queue.DoRelease, queue.DoDecide, queue.DoAmend, queue.DoUndo, queue.DoSkip, queue.DoSnooze, queue.DoEscalate, queue.DoPurge, queue.DoRedo, queue.DoReveal} {
			c := queue.Command{Do: verb, Actor: ana, Token: s.token, Decision: confirm(), Revision: s.item.Revision, Until: noon.Add(time.Minute)}
			it, events, err := queue.Apply(s.item, c, noon)
			if err != nil {
				continue
			}
			queue.Number(&it, events, 100)
			if (it.State == queue.Claimed) != (it.Claim != nil) {
				t.Errorf("%s %s: %s with claim %v", name, verb, it.State, it.Claim)
			}
			stands := it.State == queue.Decided || it.State == queue.Purged && s.item.Decision != nil // a label without a text
			if stands != (it.Decision != nil) || stands != (it.Event != 0) {
				t.Errorf("%s %s: %s with decision %v of event %d", name, verb, it.State, it.Decision, it.Event)
			}
			if (it.State == queue.Snoozed) == it.Wakes.IsZero() {
				t.Errorf("%s %s: %s wakes %v", name, verb, it.State, it.Wakes)
			}
			if len(events) > 0 && verb != queue.DoReveal && it.Claim != nil && it.Claim.Token != events[len(events)-1].Seq {
				t.Errorf("%s %s: token %d", name, verb, it.Claim.Token)
			}
		}
	}
}

func TestInvalidCommands(t *testing.T) {
	one := contact.Span{Start: 0, End: 4}
	marks := func(m ...queue.Mark) *queue.Decision { return &queue.Decision{Outcome: queue.Confirm, Marks: m} }
	added := queue.Mark{Detection: -1, Truth: queue.Added, Span: &one, Class: contact.Social, Act: contact.Share}
	span := func(start, end int) queue.Mark {
		m := added
		m.Span = &contact.Span{Start: start, End: end}
		return m
	}
	cases := map[string]queue.Command{
		"no actor":              {Do: queue.DoClaim},
		"blank actor":           {Do: queue.DoClaim, Actor: queue.Actor{Name: " "}},
		"no verb":               {Actor: ana},
		"unknown verb":          {Do: "eat", Actor: ana},
		"negative lease":        {Do: queue.DoClaim, Actor: ana, Lease: -1},
		"endless lease":         {Do: queue.DoClaim, Actor: ana, Lease: 48 * time.Hour},
		"snooze without time":   {Do: queue.DoSnooze, Actor: ana},
		"snooze into the past":  {Do: queue.DoSnooze, Actor: ana, Until: noon},
		"no decision":           {Do: queue.DoDecide, Actor: ana},
		"amend without seeing":  {Do: queue.DoAmend, Actor: ana, Decision: confirm()},
		"same lane":             {Do: queue.DoEscalate, Actor: ana, Lane: queue.LaneMain},
		"lane with NUL":         {Do: queue.DoEscalate, Actor: ana, Lane: "a\x00b"},
		"no outcome":            {Do: queue.DoDecide, Actor: ana, Decision: &queue.Decision{}},
		"exception without id":  {Do: queue.DoDecide, Actor: ana, Decision: &queue.Decision{Outcome: queue.Exception}},
		"confirm with one":      {Do: queue.DoDecide, Actor: ana, Decision: &queue.Decision{Outcome: queue.Confirm, Exception: "X1"}},
		"confirm as permitted":  {Do: queue.DoDecide, Actor: ana, Decision: &queue.Decision{Outcome: queue.Confirm, Permitted: true}},
		"negative time":         {Do: queue.DoDecide, Actor: ana, Decision: &queue.Decision{Outcome: queue.Confirm, Active: -1}},
		"no such detection":     {Do: queue.DoDecide, Actor: ana, Decision: marks(queue.Mark{Detection: 2, Truth: queue.Accepted})},
		"negative detection":    {Do: queue.DoDecide, Actor: ana, Decision: marks(queue.Mark{Detection: -2, Truth: queue.Accepted})},
		"no truth":              {Do: queue.DoDecide, Actor: ana, Decision: marks(queue.Mark{Detection: 0})},
		"marked twice":          {Do: queue.DoDecide, Actor: ana, Decision: marks(queue.Mark{Truth: queue.Accepted}, queue.Mark{Truth: queue.Rejected})},
		"unknown origin":        {Do: queue.DoDecide, Actor: ana, Decision: marks(queue.Mark{Truth: queue.Accepted, Origin: "x"})},
		"accepted elsewhere":    {Do: queue.DoDecide, Actor: ana, Decision: marks(queue.Mark{Truth: queue.Accepted, Span: &one})},
		"corrected to nothing":  {Do: queue.DoDecide, Actor: ana, Decision: marks(queue.Mark{Truth: queue.Corrected})},
		"added without class":   {Do: queue.DoDecide, Actor: ana, Decision: marks(queue.Mark{Detection: -1, Truth: queue.Added, Span: &one, Act: contact.Share})},
		"added on a detection":  {Do: queue.DoDecide, Actor: ana, Decision: marks(queue.Mark{Detection: 0, Truth: queue.Added, Span: &one, Class: contact.Social, Act: contact.Share})},
		"added twice":           {Do: queue.DoDecide, Actor: ana, Decision: marks(added, added)},
		"added outside":         {Do: queue.DoDecide, Actor: ana, Decision: marks(span(20, 25))},
		"added before":          {Do: queue.DoDecide, Actor: ana, Decision: marks(span(-1, 3))},
		"added empty":           {Do: queue.DoDecide, Actor: ana, Decision: marks(span(3, 3))},
		"added backwards":       {Do: queue.DoDecide, Actor: ana, Decision: marks(span(4, 3))},
		"added into a rune":     {Do: queue.DoDecide, Actor: ana, Decision: marks(span(18, 20))},
		"added up to mid-rune":  {Do: queue.DoDecide, Actor: ana, Decision: marks(span(0, 18))},
		"corrected out of text": {Do: queue.DoDecide, Actor: ana, Decision: marks(queue.Mark{Truth: queue.Corrected, Span: &contact.Span{Start: 0, End: 99}})},
	}
	for name, c := range cases {
		if _, _, err := queue.Apply(item(), c, noon); !errors.Is(err, queue.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestDecideWhatIsDone: an item that takes no decision is refused for that, not
// for what is in the decision.
func TestDecideWhatIsDone(t *testing.T) {
	for _, state := range []queue.State{queue.Decided, queue.Withdrawn, queue.Purged} {
		it := item()
		it.State, it.Assessment.Detections = state, nil // as of a purged item whose record was lost
		c := queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: &queue.Decision{Outcome: queue.Confirm}}
		if got := outcome(t, it, c); got != "state" {
			t.Errorf("%s: %s", state, got)
		}
	}
}

func TestMarks(t *testing.T) {
	x := contact.Span{Start: 0, End: 4}
	accept := queue.Mark{Detection: 0, Truth: queue.Accepted, Origin: queue.Explicit}
	reject := queue.Mark{Detection: 0, Truth: queue.Rejected, Origin: queue.Explicit}
	correct := queue.Mark{Detection: 1, Truth: queue.Corrected, Origin: queue.Explicit, Class: contact.Email}
	added := queue.Mark{Detection: -1, Truth: queue.Added, Origin: queue.Explicit, Span: &x, Class: contact.Social, Act: contact.Move}
	byDefault := func(i int, truth queue.Truth) queue.Mark {
		return queue.Mark{Detection: i, Truth: truth, Origin: queue.Default}
	}
	cases := []struct {
		name string
		in   queue.Decision
		want []queue.Mark // nil: ErrEmptyConfirm
	}{
		{"confirm accepts", queue.Decision{Outcome: queue.Confirm}, []queue.Mark{byDefault(0, queue.Accepted), byDefault(1, queue.Accepted)}},
		{"exception accepts", queue.Decision{Outcome: queue.Exception, Exception: "X1"}, []queue.Mark{byDefault(0, queue.Accepted), byDefault(1, queue.Accepted)}},
		{"dismiss rejects", queue.Decision{Outcome: queue.Dismiss}, []queue.Mark{byDefault(0, queue.Rejected), byDefault(1, queue.Rejected)}},
		{"permitted accepts", queue.Decision{Outcome: queue.Dismiss, Permitted: true}, []queue.Mark{byDefault(0, queue.Accepted), byDefault(1, queue.Accepted)}},
		{"explicit stands", queue.Decision{Outcome: queue.Dismiss, Marks: []queue.Mark{accept}}, []queue.Mark{accept, byDefault(1, queue.Rejected)}},
		{"no origin is explicit", queue.Decision{Outcome: queue.Confirm, Marks: []queue.Mark{{Detection: 0, Truth: queue.Rejected}}}, []queue.Mark{reject, byDefault(1, queue.Accepted)}},
		{"defaults follow anew", queue.Decision{Outcome: queue.Dismiss, Marks: []queue.Mark{byDefault(0, queue.Accepted), correct}}, []queue.Mark{byDefault(0, queue.Rejected), correct}},
		{"order", queue.Decision{Outcome: queue.Confirm, Marks: []queue.Mark{added, correct, reject}}, []queue.Mark{reject, correct, added}},
		{"added is enough", queue.Decision{Outcome: queue.Confirm, Marks: []queue.Mark{reject, {Detection: 1, Truth: queue.Rejected, Origin: queue.Bulk}, added}}, []queue.Mark{reject, {Detection: 1, Truth: queue.Rejected, Origin: queue.Bulk}, added}},
		{"nothing to confirm", queue.Decision{Outcome: queue.Confirm, Marks: []queue.Mark{reject, {Detection: 1, Truth: queue.Rejected}}}, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			c.in.Note = "only for the reviewer"
			it, events, err := queue.Apply(item(), queue.Command{Do: queue.DoDecide, Actor: ana, Decision: &c.in}, noon)
			if c.want == nil {
				if !errors.Is(err, queue.ErrEmptyConfirm) {
					t.Errorf("got %v", err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(it.Decision.Marks, c.want) {
				t.Errorf("got %+v", it.Decision.Marks)
			}
			e := events[len(events)-1].Decision
			if e.Note != "" || it.Decision.Note == "" || !reflect.DeepEqual(e.Marks, c.want) {
				t.Errorf("event has %+v", e)
			}
		})
	}
}

func TestUndo(t *testing.T) {
	undo := queue.Command{Do: queue.DoUndo, Actor: ana}
	t.Run("each action in turn", func(t *testing.T) {
		it := must(t, item(), queue.Command{Do: queue.DoSkip, Actor: ana}, noon, 10)
		it = must(t, it, queue.Command{Do: queue.DoEscalate, Actor: ana}, noon, 20)
		it = must(t, it, queue.Command{Do: queue.DoDecide, Actor: ana, Decision: confirm()}, noon, 30)
		it = must(t, it, queue.Command{Do: queue.DoAmend, Actor: ana, Revision: it.Revision, Decision: &queue.Decision{Outcome: queue.Dismiss}}, noon, 40)
		if it.Decision.Outcome != queue.Dismiss || it.Event != 40 {
			t.Fatalf("%+v", it.Status)
		}
		it = must(t, it, undo, noon, 50)
		if it.State != queue.Decided || it.Decision.Outcome != queue.Confirm || it.Event != 50 || it.Decider != "ana" {
			t.Errorf("after undoing the amendment: %+v", it.Status)
		}
		it = must(t, it, undo, noon, 60)
		if it.State != queue.Claimed || it.Claim.Token != 60 || it.Decision != nil || it.Lane != queue.LaneLead || !it.Decided.IsZero() {
			t.Errorf("after undoing the decision: %+v", it.Status)
		}
		it = must(t, it, undo, noon, 70)
		if it.Lane != queue.LaneMain || it.Claim.Token != 70 {
			t.Errorf("after undoing the escalation: %+v", it.Status)
		}
		it = must(t, it, undo, noon, 80)
		if len(it.SkipBy) != 0 || len(it.Trail) != 0 {
			t.Errorf("after undoing the skip: %+v", it.Status)
		}
	})
	t.Run("held by another", func(t *testing.T) {
		it := must(t, item(), queue.Command{Do: queue.DoSkip, Actor: ana}, noon, 10)
		it = must(t, it, queue.Command{Do: queue.DoClaim, Actor: bob}, noon, 20)
		var claim *queue.ClaimError
		if _, _, err := queue.Apply(it, undo, noon); !errors.As(err, &claim) || claim.Holder != "bob" {
			t.Errorf("got %v", err)
		}
		if _, _, err := queue.Apply(it, undo, noon.Add(time.Hour)); err != nil {
			t.Errorf("bob's lease ran out, and yet: %v", err)
		}
	})
	t.Run("another acted since", func(t *testing.T) {
		it := must(t, item(), queue.Command{Do: queue.DoSkip, Actor: ana}, noon, 10)
		it = must(t, it, queue.Command{Do: queue.DoDecide, Actor: bob, Decision: confirm()}, noon, 20)
		if _, _, err := queue.Apply(it, undo, noon); !errors.Is(err, queue.ErrStale) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("the trail is bounded", func(t *testing.T) {
		it := item()
		for i := range 3 * queue.TrailLimit {
			it = must(t, it, queue.Command{Do: queue.DoSkip, Actor: ana}, noon, uint64(100*i+100))
		}
		if len(it.Trail) != queue.TrailLimit || it.Trail[queue.TrailLimit-1].Seq < it.Trail[0].Seq {
			t.Errorf("%d steps", len(it.Trail))
		}
	})
}

func TestReassess(t *testing.T) {
	a := &screen.Assessment{Priority: 1, Policy: screen.PolicyRef{Hash: "p2"}}
	claimed := must(t, item(), queue.Command{Do: queue.DoClaim, Actor: ana}, noon, 7)
	it, events, err := queue.Reassess(claimed, claimed.Message, a, noon)
	if err != nil || len(events) != 1 || events[0].Type != queue.EventReassessed || events[0].Policy != "p2" || it.State != queue.Claimed {
		t.Fatalf("%+v %v %v", it.Status, events, err)
	}
	decide := queue.Command{Do: queue.DoDecide, Actor: ana, Token: 7, Revision: claimed.Revision, Decision: &queue.Decision{Outcome: queue.Dismiss}}
	if _, _, err := queue.Apply(it, decide, noon); !errors.Is(err, queue.ErrStale) {
		t.Errorf("a decision on what was assessed again: %v", err)
	}
	decide.Revision = it.Revision
	decided := must(t, it, decide, noon, 9)
	var state *queue.StateError
	if _, _, err := queue.Reassess(decided, it.Message, a, noon); !errors.As(err, &state) {
		t.Errorf("a decided item was assessed again: %v", err)
	}
}

func TestRank(t *testing.T) {
	if queue.Rank(.9, 1, noon) <= queue.Rank(.5, 1, noon) {
		t.Error("priority does not count")
	}
	if queue.Rank(.5, 1, noon) <= queue.Rank(.5, 1, noon.Add(time.Second)) {
		t.Error("age does not count")
	}
	if queue.Rank(.5, 1, noon) <= queue.Rank(.9, 1, noon.Add(queue.AgeWeight)) {
		t.Error("a day weighs less than .9 against .5")
	}
	if queue.Rank(.2, 4, noon) <= queue.Rank(.5, 1, noon) || queue.Rank(.5, 1000, noon) != queue.Rank(.5, queue.MaxReach, noon) {
		t.Error("reach does not count, or without end")
	}
	for _, p := range []float64{0, -1, 2} {
		if r := queue.Rank(p, 1, noon); r != r || r > 0 {
			t.Errorf("rank of priority %g: %g", p, r)
		}
	}
}

// TestRedo: what is done again is what it was, and rests on what it rested on.
func TestRedo(t *testing.T) {
	undo, redo := queue.Command{Do: queue.DoUndo, Actor: ana}, queue.Command{Do: queue.DoRedo, Actor: ana}
	marked := &queue.Decision{Outcome: queue.Confirm, Note: "hers", Marks: []queue.Mark{{Detection: 1, Truth: queue.Rejected}}}
	t.Run("as it was", func(t *testing.T) {
		it := must(t, item(), queue.Command{Do: queue.DoDecide, Actor: ana, Decision: marked}, noon, 10)
		was := *it.Decision
		it = must(t, it, undo, noon, 20)
		_, events, err := queue.Apply(it, redo, noon)
		if err != nil || events[len(events)-1].Type != queue.EventDecided || events[len(events)-1].Supersedes != 20 {
			t.Fatalf("%+v %v", events, err)
		}
		it = must(t, it, redo, noon, 30)
		if !reflect.DeepEqual(*it.Decision, was) || len(it.Undone) != 0 || len(it.Trail) != 1 {
			t.Errorf("%+v", it.Status)
		}
	})
	t.Run("in reverse", func(t *testing.T) {
		it := must(t, item(), queue.Command{Do: queue.DoEscalate, Actor: ana}, noon, 10)
		it = must(t, it, queue.Command{Do: queue.DoSnooze, Actor: ana, Until: noon.Add(time.Hour)}, noon, 20)
		it = must(t, must(t, it, undo, noon, 30), undo, noon, 40)
		if it.Lane != queue.LaneMain {
			t.Fatalf("%+v", it.Status)
		}
		it = must(t, it, redo, noon, 50)
		if it.Lane != queue.LaneLead || it.State != queue.Pending {
			t.Errorf("escalated again: %+v", it.Status)
		}
		late := must(t, it, redo, noon.Add(2*time.Hour), 60)
		if late.State != queue.Snoozed || late.Wakes.After(noon.Add(2*time.Hour)) {
			t.Errorf("a snooze that is over by now: %+v", late.Status)
		}
		it = must(t, it, redo, noon, 60)
		if it.State != queue.Snoozed || !it.Wakes.Equal(noon.Add(time.Hour)) {
			t.Errorf("snoozed again: %+v", it.Status)
		}
	})
	t.Run("ends with a new action", func(t *testing.T) {
		it := must(t, must(t, item(), queue.Command{Do: queue.DoSkip, Actor: ana}, noon, 10), undo, noon, 20)
		it = must(t, it, queue.Command{Do: queue.DoReveal, Actor: bob}, noon, 25)
		if len(it.Undone) != 1 {
			t.Error("a look ends it")
		}
		it = must(t, it, queue.Command{Do: queue.DoEscalate, Actor: ana, Token: 20}, noon, 30)
		if _, _, err := queue.Apply(it, redo, noon); !errors.Is(err, queue.ErrNothingToRedo) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("held by another", func(t *testing.T) {
		it := must(t, must(t, item(), queue.Command{Do: queue.DoSkip, Actor: ana}, noon, 10), undo, noon, 20)
		it = must(t, it, queue.Command{Do: queue.DoRelease, Actor: ana, Token: 20}, noon, 30)
		it = must(t, it, queue.Command{Do: queue.DoClaim, Actor: bob}, noon, 40)
		var claim *queue.ClaimError
		if _, _, err := queue.Apply(it, redo, noon); !errors.As(err, &claim) || claim.Holder != "bob" {
			t.Errorf("got %v", err)
		}
	})
}

// TestReferred: a decision that is made twice is told by two events, and what
// refers to it refers to the first.
func TestReferred(t *testing.T) {
	first := queue.Command{Do: queue.DoDecide, Actor: ana, Decision: confirm(), Second: queue.Second{Drawn: true}}
	it, events, err := queue.Apply(item(), first, noon)
	if err != nil {
		t.Fatal(err)
	}
	queue.Number(&it, events, 10)
	types := ""
	for _, e := range events {
		types += string(e.Type) + " "
	}
	if types != "claimed decided referred " || it.State != queue.Pending || it.Lane != queue.LaneSecond || !it.Blind() {
		t.Fatalf("%s%+v", types, it.Status)
	}
	if it.Reviews[0].Event != 11 || it.Trail[0].Seq != 11 || it.Last != 12 || it.Decision != nil || it.Event != 0 {
		t.Errorf("%+v", it.Status)
	}
	if shown := it.Shown(); shown.Reviews != nil || shown.Trail != nil {
		t.Errorf("shown: %+v", shown.Status)
	}
	// From a lead, or where the answer is known, nothing goes there.
	for name, change := range map[string]func(*queue.Item){
		"lead": func(it *queue.Item) { it.Lane = queue.LaneLead },
		"gold": func(it *queue.Item) { it.Gold = confirm() },
	} {
		one := item()
		change(&one)
		if got := must(t, one, first, noon, 10); got.State != queue.Decided {
			t.Errorf("%s: %+v", name, got.Status)
		}
	}
	// A rejection of what screening was sure of goes there without the lot.
	sure := item()
	sure.Assessment.Detections[1].Confidence = .95
	reject := queue.Command{Do: queue.DoDecide, Actor: ana, Decision: &queue.Decision{Outcome: queue.Dismiss}, Second: queue.Second{Strong: .95}}
	if got := must(t, sure, reject, noon, 10); got.Lane != queue.LaneSecond {
		t.Errorf("%+v", got.Status)
	}
	reject.Decision = &queue.Decision{Outcome: queue.Dismiss, Permitted: true}
	if got := must(t, sure, reject, noon, 10); got.State != queue.Decided {
		t.Errorf("accepted as contact information: %+v", got.Status)
	}
}

// TestBulkMarks: what follows from a bulk says so, and follows anew from an
// amendment.
func TestBulkMarks(t *testing.T) {
	it := must(t, item(), queue.Command{Do: queue.DoDecide, Actor: ana, Bulk: "b", Decision: &queue.Decision{Outcome: queue.Dismiss}}, noon, 10)
	if m := it.Decision.Marks[0]; m.Origin != queue.Bulk || m.Truth != queue.Rejected {
		t.Errorf("%+v", m)
	}
	again, events, err := queue.Apply(it, queue.Command{Do: queue.DoDecide, Actor: ana, Bulk: "b", Decision: confirm()}, noon)
	if err != nil || len(events) != 0 || !reflect.DeepEqual(again, it) {
		t.Errorf("the same bulk once more: %+v %v", events, err)
	}
	amended := &queue.Decision{Outcome: queue.Confirm, Marks: it.Decision.Marks}
	it = must(t, it, queue.Command{Do: queue.DoAmend, Actor: ana, Revision: it.Revision, Decision: amended}, noon, 20)
	if m := it.Decision.Marks[0]; m.Origin != queue.Default || m.Truth != queue.Accepted {
		t.Errorf("%+v", m)
	}
}
