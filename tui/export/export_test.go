package export_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
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
	"offside/tui/export"
	"offside/tui/tuitest"
	"offside/tui/ui"
	"offside/tui/ui/chart"
)

func renderer() *lipgloss.Renderer {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.TrueColor)
	return r
}

var now = time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)

// filled is a queue of n items, of which every third is confirmed, every
// third dismissed, ten days apart, the latest today.
func filled(t testing.TB, n int) *boltstore.Store {
	t.Helper()
	at := now
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "queue.db"), boltstore.Options{Clock: func() time.Time { return at }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	var b queue.Batch
	for i := range n {
		var d screen.Detection
		d.Class, d.Act, d.Clause, d.Verdict, d.Span = contact.Phone, contact.Share, fmt.Sprint("C", 1+i%2), screen.Violation, contact.Span{End: 4}
		b.Entries = append(b.Entries, queue.Entry{Message: screen.Message{ID: fmt.Sprint("m-", i), Text: "0917 \x1b[2J"},
			Assessment: &screen.Assessment{Verdict: screen.Violation, Priority: .5, Detections: []screen.Detection{d}}})
	}
	if _, err := st.Enqueue(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		o := []queue.Outcome{queue.Confirm, queue.Dismiss, ""}[i%3]
		if o == "" {
			continue
		}
		at = now.AddDate(0, 0, -10*(n-1-i)/3)
		if _, err := st.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: uint64(i + 1), Actor: queue.Actor{Name: "ana", Kind: queue.Reviewer},
			Decision: &queue.Decision{Outcome: o}}); err != nil {
			t.Fatal(err)
		}
	}
	return st
}

func drive(t testing.TB, s export.Store, w, h int, th *ui.Theme) *tuitest.Driver {
	return tuitest.Drive(t, export.New(export.Options{Store: s, Theme: th, Now: func() time.Time { return now },
		Query: queue.Query{Clause: "C1", Lane: queue.LaneMain}}), w, h)
}

func has(t testing.TB, d *tuitest.Driver, want ...string) {
	t.Helper()
	f := d.Frame()
	for _, w := range want {
		if !f.Has(w) {
			t.Errorf("does not show %q:\n%s", w, f.Text())
		}
	}
}

func TestGoldenFrames(t *testing.T) {
	st := filled(t, 9)
	for name, th := range map[string]*ui.Theme{"dark": ui.Dark(renderer()), "light": ui.Light(renderer()), "nocolor": ui.NoColor(renderer())} {
		for _, s := range [][2]int{{60, 15}, {80, 24}, {120, 40}, {220, 60}} {
			d := drive(t, st, s[0], s[1], th)
			d.Keys("j", "j")
			tuitest.Golden(t, fmt.Sprintf("form-%dx%d-%s", s[0], s[1], name), d.Frame())
		}
	}
}

// What is chosen is what is written.
func TestChoosing(t *testing.T) {
	st := filled(t, 9)
	dir := t.TempDir()
	t.Chdir(dir)
	d := drive(t, st, 120, 30, ui.Bare())
	has(t, d, "6 decisions", "[x] as in the review: clause C1", "labels.jsonl")
	d.Keys("w")
	has(t, d, "written: 3 labels", "not what the filters ask for", "not decided")
	for _, name := range []string{"labels.jsonl", "labels.jsonl.manifest.json"} {
		if _, err := os.Stat(name); err != nil {
			t.Error(err)
		}
	}
	d.Keys("w")
	has(t, d, "labels.jsonl is there already: w once more replaces it")
	d.Keys("j", "space", "w") // without what was confirmed
	has(t, d, "is there already")
	d.Keys("w")
	has(t, d, "written: 1 label to")

	d.Keys("G", "k", "space") // CSV: the file is renamed
	has(t, d, "labels.csv")
	d.Keys("j", "enter")
	for range len("labels.csv") {
		d.Keys("backspace")
	}
	d.Type("w q.jsonl") // keys are text
	d.Keys("enter")
	has(t, d, "JSON Lines", "w q.jsonl")
	d.Keys("g", "space", "w") // today
	if b, err := os.ReadFile("w q.jsonl"); err != nil || strings.Count(string(b), "\n") != 0 {
		t.Errorf("%q, %v", b, err)
	}
	d.Keys("?")
	has(t, d, "write the file")
	d.Keys("esc")
	has(t, d, "What to write")
}

// failing is a queue whose pages cannot be read.
type failing struct{ *boltstore.Store }

func (failing) Page(context.Context, queue.Query) (queue.Page, error) {
	return queue.Page{}, errors.New("no such disk")
}

func TestFailure(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	d := drive(t, failing{filled(t, 3)}, 120, 30, ui.Bare())
	d.Keys("w")
	has(t, d, "the labels cannot be written: no such disk")
	if files, _ := os.ReadDir(dir); len(files) > 0 {
		t.Errorf("%v is left", files)
	}
	d = drive(t, filled(t, 3), 120, 30, ui.Bare())
	d.Keys("G", "enter")
	d.Type("/nowhere")
	d.Keys("enter", "w")
	has(t, d, "the file cannot be written: write ")
}

// An export that is stopped leaves nothing, and leaving waits for that.
func TestStopping(t *testing.T) {
	st := filled(t, 9)
	dir := t.TempDir()
	t.Chdir(dir)
	for _, k := range []string{"esc", "q"} {
		d := drive(t, st, 120, 30, ui.Bare())
		d.Hold()
		d.Keys("w", k)
		d.Release()
		if files, _ := os.ReadDir(dir); len(files) > 0 {
			t.Errorf("%s: %v is left", k, files)
		}
		has(t, d, "stopped: nothing was written")
	}
}

func TestAnySize(t *testing.T) {
	t.Chdir(t.TempDir())
	st := filled(t, 6)
	d := tuitest.Drive(t, export.New(export.Options{Store: st, Theme: ui.Dark(renderer()), Charts: chart.Set{ASCII: true},
		Query: queue.Query{Sender: "\x1b[2J加我 " + strings.Repeat("x", 300)}}), 80, 24)
	for _, w := range []int{1, 2, 10, 59, 60, 109, 110, 250} {
		for _, h := range []int{1, 2, 3, 5, 15, 40} {
			d.Resize(w, h)
			for _, keys := range [][]string{{"j", "k"}, {"G", "enter", "加", "\x1b", "enter"}, {"g", "w", "w"}, {"?"}, {"?"}} {
				d.Keys(keys...)
				tuitest.Fits(t, d.View(), w, h)
			}
		}
	}
}
