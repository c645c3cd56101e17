package numbers_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/numbers"
	"offside/tui/tuitest"
	"offside/tui/ui"
	"offside/tui/ui/chart"
)

func renderer() *lipgloss.Renderer {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.TrueColor)
	return r
}

// bed is a queue with a clock.
type bed struct {
	*boltstore.Store
	t   testing.TB
	now time.Time
	n   int
}

func newBed(t testing.TB) *bed {
	t.Helper()
	b := &bed{t: t, now: time.Date(2026, 11, 12, 3, 0, 0, 0, time.UTC)}
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "queue.db"), boltstore.Options{Clock: func() time.Time { return b.now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	b.Store = st
	return b
}

// come lets n items of a class come in.
func (b *bed) come(n int, class contact.Class, clause string) {
	b.t.Helper()
	var batch queue.Batch
	for range n {
		b.n++
		var d screen.Detection
		d.Class, d.Act, d.Clause, d.Span, d.Verdict = class, contact.Share, clause, contact.Span{End: 4}, screen.Violation
		batch.Entries = append(batch.Entries, queue.Entry{Message: screen.Message{ID: fmt.Sprint("m-", b.n), Text: fmt.Sprint("0917 ", b.n)},
			Assessment: &screen.Assessment{Verdict: screen.Violation, Priority: 0.5, Detections: []screen.Detection{d, d}}})
	}
	if _, err := b.Enqueue(b.t.Context(), batch); err != nil {
		b.t.Fatal(err)
	}
}

// decide lets a reviewer decide the next n items.
func (b *bed) decide(who string, n int, o queue.Outcome, each time.Duration) {
	b.t.Helper()
	for range n {
		b.now = b.now.Add(each)
		res, err := b.Do(b.t.Context(), queue.Command{Do: queue.DoClaim, Actor: actor(who), Query: queue.Query{For: who}})
		if err != nil || res[0].Item == nil {
			b.t.Fatalf("nothing to decide: %v", err)
		}
		it := res[0].Item
		d := &queue.Decision{Outcome: o, Active: each}
		if o == queue.Exception {
			d.Exception = "X1"
		}
		if _, err := b.Do(b.t.Context(), queue.Command{Do: queue.DoDecide, Item: it.Number, Token: it.Claim.Token, Actor: actor(who), Decision: d}); err != nil {
			b.t.Fatal(err)
		}
	}
}

func actor(name string) queue.Actor { return queue.Actor{Name: name, Kind: queue.Reviewer} }

// busy is a queue with a week behind it.
func busy(t testing.TB) *bed {
	b := newBed(t)
	b.come(9, contact.Phone, "C1")
	b.now = b.now.Add(7 * 24 * time.Hour)
	b.come(30, contact.Phone, "C1")
	b.come(14, contact.Email, "C2")
	b.now = b.now.Add(25 * time.Hour)
	b.come(20, contact.Social, "C6")
	b.decide("ben", 12, queue.Dismiss, 2*time.Minute)
	b.now = b.now.Add(4 * time.Hour)
	b.decide("ana", 18, queue.Confirm, 9*time.Second)
	b.decide("ana", 3, queue.Exception, 30*time.Second)
	b.come(5, contact.ApplicantSystem, "C5")
	if _, err := b.Do(t.Context(), queue.Command{Do: queue.DoUndo, Actor: actor("ana")}); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Do(t.Context(), queue.Command{Do: queue.DoEscalate, Item: 60, Actor: actor("ben")}); err != nil {
		t.Fatal(err)
	}
	return b
}

func drive(t testing.TB, s numbers.Store, b *bed, w, h int, th *ui.Theme, ascii bool) *tuitest.Driver {
	return tuitest.Drive(t, numbers.New(numbers.Options{Store: s, Actor: actor("ana"), Theme: th, Charts: chart.Set{ASCII: ascii}, Now: func() time.Time { return b.now }}), w, h)
}

func TestGoldenFrames(t *testing.T) {
	b := busy(t)
	for name, th := range map[string]*ui.Theme{"dark": ui.Dark(renderer()), "light": ui.Light(renderer()), "nocolor": ui.NoColor(renderer())} {
		for _, s := range [][2]int{{60, 15}, {80, 24}, {120, 40}, {220, 60}} {
			d := drive(t, b, b, s[0], s[1], th, false)
			tuitest.Golden(t, fmt.Sprintf("numbers-%dx%d-%s", s[0], s[1], name), d.Frame())
			d = drive(t, twice{b}, b, s[0], s[1], th, false)
			d.Keys("G") // what was asked twice stands at the end
			tuitest.Golden(t, fmt.Sprintf("twice-%dx%d-%s", s[0], s[1], name), d.Frame())
		}
	}
	tuitest.Golden(t, "ascii-80x24", drive(t, b, b, 80, 24, ui.Bare(), true).Frame())
	e := newBed(t)
	tuitest.Golden(t, "empty-80x24", drive(t, e, e, 80, 24, ui.Dark(renderer()), false).Frame())
}

// twice is a queue that was asked twice, and had items whose answer is known.
type twice struct{ *bed }

func (q twice) Counts(ctx context.Context) (queue.Counts, error) {
	c, err := q.bed.Counts(ctx)
	c.Pairs = map[string]map[string]uint64{"confirm": {"confirm": 41, "dismiss": 3}, "dismiss": {"dismiss": 17}}
	c.Gold = map[string]map[string]uint64{"ana": {"right": 19, "wrong": 1}, "ben": {"right": 7}}
	return c, err
}

// bar is how a figure stands before its bar.
func bar(name string, n int) string { return fmt.Sprintf("%-18s%8d", name, n) }

// The figures are those of the queue: what was undone does not count.
func TestFigures(t *testing.T) {
	b := busy(t)
	f := drive(t, b, b, 220, 60, ui.Bare(), false).Frame()
	for _, want := range []string{"46 open · the oldest for", "1 claimed", "you 20 in 10 min · 20 in an hour", "all 20 in 10 min · 20 in an hour", "9.0 s for an item (median)",
		bar("lead", 1), bar("main", 45), bar("confirmed", 18), bar("dismissed", 12), bar("exceptions", 2), bar("ana", 20), bar("ben", 12),
		bar("agree", 18), bar("disagree", 14), "agreement 56.2% (95%: 39.3–71.8)", bar("social", 20), bar("applicant system", 5), bar("C5", 5), bar("under 1 h", 5), bar("over a week", 0)} {
		if !f.Has(want) {
			t.Errorf("the frame does not show %q", want)
		}
	}
	if t.Failed() {
		t.Log(f.Text())
	}
}

// At any size and wherever it is scrolled to, every line is as wide as the
// terminal.
func TestAnySize(t *testing.T) {
	b := busy(t)
	if _, err := b.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: 61, Actor: actor("\x1b[2Jclear 加我 " + strings.Repeat("x", 300)),
		Decision: &queue.Decision{Outcome: queue.Dismiss}}); err != nil {
		t.Fatal(err)
	}
	d := drive(t, b, b, 80, 24, ui.Dark(renderer()), false)
	for _, w := range []int{1, 2, 10, 59, 60, 79, 80, 119, 120, 250} {
		for _, h := range []int{1, 2, 3, 15, 40} {
			d.Resize(w, h)
			d.Keys("j", "J", "k", "j", "K")
			tuitest.Fits(t, d.View(), w, h)
		}
	}
}

// bounded counts what is asked of a store, and can fail.
type bounded struct {
	*boltstore.Store
	items int
	fails error
}

func (s *bounded) Page(ctx context.Context, q queue.Query) (queue.Page, error) {
	p, err := s.Store.Page(ctx, q)
	s.items += len(p.Items)
	return p, errors.Join(err, s.fails)
}

// However long the queue, only so much of it is looked at, and the page says
// so; a queue that cannot be read is told, and looked at again on demand.
func TestLongQueueAndFailure(t *testing.T) {
	b := newBed(t)
	b.come(2300, contact.Phone, "C1")
	s := &bounded{Store: b.Store}
	d := drive(t, s, b, 120, 40, ui.Bare(), false)
	f := d.Frame()
	if s.items > 2000 || !f.Has("Age of the backlog (oldest 2,000)") || !f.Has("Backlog by class") || !f.Has("2,300 open") {
		t.Errorf("looked at %d items:\n%s", s.items, f.Text())
	}
	s.fails = errors.New("no such disk")
	d.Keys("r")
	if !d.Frame().Has("the queue cannot be counted: no such") {
		t.Errorf("the failure is not told:\n%s", d.Frame().Text())
	}
	s.fails = nil
	d.Keys("r")
	if d.Frame().Has("no such disk") {
		t.Error("the failure is still told")
	}
}
