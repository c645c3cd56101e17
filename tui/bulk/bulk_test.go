package bulk

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/tuitest"
	"offside/tui/ui"
)

var noon = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)

func ana() queue.Actor { return queue.Actor{Name: "ana", Kind: queue.Reviewer} }

// filled is a queue of n items that share a number, from three accounts, and
// one that holds something else.
func filled(t testing.TB, n int) *boltstore.Store {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "queue.db"), boltstore.Options{Clock: func() time.Time { return noon }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	var entries []queue.Entry
	for i := range n + 1 {
		value := "+639175550142"
		if i == n {
			value = "+14155552671"
		}
		text := "hello, call me on " + value + " please"
		var d screen.Detection
		d.Rule, d.Class, d.Act, d.Span = "phone.plain", contact.Phone, contact.Share, contact.Span{Start: 18, End: 18 + len(value)}
		d.Text, d.Value, d.Confidence, d.Severity = value, value, 0.9, 1
		d.Clause, d.Verdict, d.Reason = "C1", screen.Violation, "A phone number was shared."
		entries = append(entries, queue.Entry{Message: screen.Message{ID: fmt.Sprintf("m-%d", i), Thread: fmt.Sprintf("t-%d", i%2), Text: text, SentAt: noon.Add(-time.Hour),
			Sender: screen.Party{ID: fmt.Sprintf("u-%d", i%3)}, Recipient: screen.Party{ID: "c-1"}},
			Assessment: &screen.Assessment{Verdict: screen.Violation, Priority: 0.9 - float64(i)/1000, Detections: []screen.Detection{d}}})
	}
	if _, err := st.Enqueue(t.Context(), queue.Batch{Entries: entries}); err != nil {
		t.Fatal(err)
	}
	return st
}

// drive drives the page; done is what it told of.
func drive(t testing.TB, o Options, w, h int) (d *tuitest.Driver, p *Page, done *Done) {
	o.Actor, o.Now = ana(), func() time.Time { return noon }
	o.Handbook = &screen.Handbook{Clauses: []screen.Clause{{ID: "C1", Title: "Phone numbers"}},
		Exceptions: []screen.ExceptionRule{{ID: "X1", Title: "Contract started", Evidence: "The contract's start."}},
		Reasons:    []screen.ReasonCode{{ID: "clear", Label: "Clear case", Key: "1", Outcome: "confirm"}}}
	if o.Theme == nil {
		r := lipgloss.NewRenderer(io.Discard)
		r.SetColorProfile(termenv.TrueColor)
		o.Theme = ui.Dark(r)
	}
	done = &Done{}
	p = New(o)
	return tuitest.Drive(t, &told{p, done}, w, h), p, done
}

// told is the page with what it tells the root kept.
type told struct {
	*Page
	done *Done
}

func (t *told) Update(msg tea.Msg) tea.Cmd {
	if d, ok := msg.(Done); ok {
		*t.done = d
	}
	return t.Page.Update(msg)
}

func sees(t *testing.T, d *tuitest.Driver, want ...string) {
	t.Helper()
	f := d.Frame()
	for _, s := range want {
		if !f.Has(s) {
			t.Fatalf("the frame does not show %q:\n%s", s, f.Text())
		}
	}
}

// All keys are listed at any time but while a number is typed, and what was done
// is taken back from here as well.
func TestHelpAndUndo(t *testing.T) {
	d, p, _ := drive(t, Options{Store: filled(t, 3), Items: []uint64{1, 2}}, 120, 40)
	d.Keys("?")
	sees(t, d, "dismiss all as permitted", "all keys")
	d.Keys("?", "D", "enter")
	sees(t, d, "saved: 2 items dismissed as permitted", "u undo")
	if _, ok := p.Update(tuitest.Key("u"))().(Undo); !ok {
		t.Error("u asks for something else")
	}
}

func states(t *testing.T, st queue.Store) map[queue.State]uint64 {
	t.Helper()
	c, err := st.Counts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return c.States
}

// A whole cluster: its evidence, what will change, the number typed, one undo
// for all.
func TestCluster(t *testing.T) {
	st := filled(t, 37)
	if _, err := st.Do(t.Context(), queue.Command{Do: queue.DoClaim, Item: 3, Actor: queue.Actor{Name: "ben", Kind: queue.Reviewer}}); err != nil {
		t.Fatal(err)
	}
	d, _, done := drive(t, Options{Store: st, Value: "+639175550142"}, 80, 24)
	sees(t, d, "This value: 37 items from 3 accounts, 2 threads; 37 open, 0 decided", "①[+639175550142]", "A phone number was shared.", "held by ben", "36 items to decide, of 37")
	d.Keys("space")
	sees(t, d, "left out", "35 items to decide, of 37")
	d.Keys("c")
	sees(t, d, "1 Clear case")
	d.Keys("1")
	sees(t, d, "35 items will be confirmed (Clear case)", "35  C1 Phone numbers", "1  stay as they are: held by ben", "1  stay as they are: left out", "Type 35 to go on")
	d.Keys("enter")
	sees(t, d, "type the number of items, 35, to go on")
	if s := states(t, st); s[queue.Decided] != 0 {
		t.Fatalf("decided without the number: %v", s)
	}
	d.Keys("3", "5", "enter")
	sees(t, d, "35 of 35", "saved: 35 items confirmed")
	if s := states(t, st); s[queue.Decided] != 35 || done.Report.Done != 35 || done.Outcome != queue.Confirm {
		t.Fatalf("%v, told %+v", s, done)
	}
	it, err := st.Get(t.Context(), 10)
	if err != nil || it.Decision.Reason != "clear" || it.Decision.Marks[0].Origin != queue.Bulk {
		t.Errorf("decided %+v, %v", it.Decision, err)
	}
	res, report, err := queue.Unwind(t.Context(), st, queue.Command{Do: queue.DoUndo, Actor: ana()}, nil)
	if s := states(t, st); err != nil || report.Done != 35 || s[queue.Decided] != 0 {
		t.Errorf("undone: %+v %+v %v %v", res, report, s, err)
	}
}

func TestFewNeedNoNumber(t *testing.T) {
	st := filled(t, 4)
	d, _, done := drive(t, Options{Store: st, Items: []uint64{1, 2, 5}}, 80, 24)
	sees(t, d, "Bulk · 3 items selected", "+14155552671")
	d.Keys("e", "1")
	sees(t, d, "3 items will be exception X1")
	d.Keys("enter")
	if s := states(t, st); s[queue.Decided] != 3 || done.Outcome != queue.Exception {
		t.Fatalf("%v, told %+v", s, done)
	}
}

// What has changed since it was seen is left alone, and said.
func TestChangedMeanwhile(t *testing.T) {
	st := filled(t, 4)
	d, _, done := drive(t, Options{Store: st, Items: []uint64{1, 2, 3}}, 80, 24)
	if _, err := st.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: 2, Actor: queue.Actor{Name: "ben", Kind: queue.Reviewer}, Decision: &queue.Decision{Outcome: queue.Dismiss}}); err != nil {
		t.Fatal(err)
	}
	d.Keys("d", "enter")
	sees(t, d, "saved: 2 items dismissed", "item 2 was left")
	if it, _ := st.Get(t.Context(), 2); it.Decider != "ben" || done.Report.Done != 2 {
		t.Errorf("decided by %s; told %+v", it.Decider, done)
	}
}

// broken fails after the first transaction.
type broken struct {
	queue.Store
	left int
}

func (b *broken) Do(ctx context.Context, cmds ...queue.Command) ([]queue.Result, error) {
	if b.left--; b.left < 0 {
		return nil, errors.New("no space left on device")
	}
	return b.Store.Do(ctx, cmds...)
}

// A bulk that stops says how far it came and goes on under its own name.
func TestInterrupted(t *testing.T) {
	st := filled(t, 450)
	b := &broken{st, 1}
	d, _, done := drive(t, Options{Store: b, Value: "+639175550142"}, 120, 40)
	d.Keys("d", "4", "5", "0", "enter")
	sees(t, d, "200 of 450", "it stopped", "no space left on device; 250 are not done")
	b.left = 10
	d.Keys("enter")
	sees(t, d, "saved: 450 items dismissed")
	if s := states(t, st); s[queue.Decided] != 450 || done.Report.Done != 450 {
		t.Fatalf("%v, told %+v", s, done.Report)
	}
	if _, report, err := queue.Unwind(t.Context(), st, queue.Command{Do: queue.DoUndo, Actor: ana()}, nil); err != nil || report.Done != 450 {
		t.Errorf("undone %+v, %v", report, err)
	}
}

func TestPasteDecidesNothing(t *testing.T) {
	st := filled(t, 4)
	d, p, _ := drive(t, Options{Store: st, Items: []uint64{1, 2}}, 80, 24)
	d.Paste("c")
	d.Send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("c1")})
	if p.stage != looking {
		t.Error("a paste was taken for a command")
	}
}

func TestMasked(t *testing.T) {
	st := filled(t, 4)
	d, _, _ := drive(t, Options{Store: st, Value: "+639175550142", Mask: true}, 80, 24)
	if f := d.Frame(); f.Has("5550142") || !f.Has("①[+••••••••••••]") {
		t.Errorf("shown:\n%s", f.Text())
	}
}

func TestGoldenFrames(t *testing.T) {
	st := filled(t, 12)
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.TrueColor)
	for name, th := range map[string]*ui.Theme{"dark": ui.Dark(r), "light": ui.Light(r), "nocolor": ui.NoColor(r)} {
		r.SetColorProfile(termenv.TrueColor)
		for _, s := range [][2]int{{60, 15}, {80, 24}, {120, 40}, {220, 60}} {
			for state, keys := range map[string][]string{"list": {"j", "space"}, "preview": {"d", "1"}, "reason": {"c"}} {
				d, _, _ := drive(t, Options{Store: st, Value: "+639175550142", Theme: th}, s[0], s[1])
				d.Keys(keys...)
				tuitest.Golden(t, fmt.Sprintf("%s-%dx%d-%s", state, s[0], s[1], name), d.Frame())
			}
		}
	}
}

func TestAnySize(t *testing.T) {
	st := filled(t, 12)
	d, _, _ := drive(t, Options{Store: st, Value: "+639175550142"}, 80, 24)
	for _, keys := range [][]string{nil, {"j", "G"}, {"c"}, {"1"}, {"1", "2", "enter"}} {
		d.Keys(keys...)
		for _, w := range []int{1, 2, 10, 59, 60, 80, 119, 250} {
			for _, h := range []int{1, 2, 3, 15, 40} {
				d.Resize(w, h)
				tuitest.Fits(t, d.View(), w, h)
			}
		}
	}
}

// BenchmarkKey is one key press and the frame that follows, in a large bulk.
func BenchmarkKey(b *testing.B) {
	st := filled(b, 5000)
	d, _, _ := drive(b, Options{Store: st, Value: "+639175550142"}, 200, 60)
	b.ReportAllocs()
	for b.Loop() {
		d.Keys("j")
		if len(d.View()) == 0 {
			b.Fatal("nothing drawn")
		}
	}
}
