package whatif_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"testing"
	"time"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"offside/queue"
	"offside/screen"
	"offside/screen/contact"
	"offside/screen/policy"
	"offside/tui/tuitest"
	"offside/tui/ui"
	"offside/tui/whatif"
)

func renderer() *lipgloss.Renderer {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.TrueColor)
	return r
}

// wonder is a policy in few words: a contract lifts what is shared, and a fact
// that nobody knows leaves it to the reviewer.
type wonder struct{ asked int }

func (w *wonder) Facts() []screen.FactNow {
	return []screen.FactNow{
		{Name: "attachments", Value: "none", Standing: "given"},
		{Name: "contract.state", Value: "none", Standing: "assumed", Values: []string{"none", "active", "ended"}},
		{Name: "sent_at", Value: "2026-11-20T10:00:00Z", Standing: "given"},
		{Name: "surface", Value: "message", Standing: "given", Values: []string{"message", "profile"}},
	}
}

func (w *wonder) If(changes map[string]string) (*screen.Assessment, error) {
	w.asked++
	state := "none"
	if s, ok := changes["contract.state"]; ok {
		state = s
	}
	if at, ok := changes["sent_at"]; ok && at != "unknown" {
		if _, err := time.Parse(time.DateOnly, at); err != nil {
			return nil, errors.New("sent_at: " + at + " is no date")
		}
	}
	var d screen.Detection
	d.Class, d.Act, d.Text, d.Clause, d.Severity = contact.Phone, contact.Share, "0917 555 0142 \x1b[2J加我", "C1", 0.9
	d.Verdict, d.Reason = screen.Violation, "A phone number was shared; there is no contract."
	d.Because = []screen.Because{{Of: "C1", Text: "a phone number was shared", Holds: true}, {Of: "X1", Text: "a contract has started: the contract is " + state}}
	switch state {
	case "active":
		d.Verdict, d.Exception, d.Reason, d.Because[1].Holds = screen.Exception, "X1", "A phone number was shared, but a contract has started.", true
	case "unknown":
		d.Verdict, d.Reason, d.Because[1].Unknown = screen.NeedsReview, "It is not known whether a contract has started.", []string{"contract.state"}
	}
	return &screen.Assessment{Verdict: d.Verdict, Priority: 0.9, Detections: []screen.Detection{d, d}}, nil
}

func drive(t testing.TB, w whatif.Wonder, err error, width, height int, th *ui.Theme) *tuitest.Driver {
	return tuitest.Drive(t, whatif.New(whatif.Options{
		Item: queue.Item{Message: screen.Message{ID: "m-1\x1b[2J"}}, Theme: th,
		Handbook: &screen.Handbook{Clauses: []screen.Clause{{ID: "C1", Title: "Phone number"}}, Exceptions: []policy.ExceptionRule{{ID: "X1", Title: "Contract started"}}},
		Prepare:  func(context.Context, *queue.Item) (whatif.Wonder, error) { return w, err },
	}), width, height)
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
	for name, th := range map[string]*ui.Theme{"dark": ui.Dark(renderer()), "light": ui.Light(renderer()), "nocolor": ui.NoColor(renderer())} {
		for _, s := range [][2]int{{60, 15}, {80, 24}, {120, 40}, {220, 60}} {
			d := drive(t, &wonder{}, nil, s[0], s[1], th)
			d.Keys("j", "space")
			tuitest.Golden(t, fmt.Sprintf("flipped-%dx%d-%s", s[0], s[1], name), d.Frame())
		}
	}
}

// A changed fact changes the verdict at once; it can be typed, and taken back.
func TestFlipping(t *testing.T) {
	w := &wonder{}
	d := drive(t, w, nil, 140, 30, ui.Bare())
	has(t, d, "VIOLATION  priority .90", "none (assumed)")
	d.Keys("j", "space")
	has(t, d, "VIOLATION → EXCEPTION", "▸ active", "was VIOLATION under C1 Phone number", "by X1 Contract started", "✓ X1")
	d.Keys("h", "h")
	has(t, d, "VIOLATION → NEEDS REVIEW", "▸ unknown", "? X1")
	d.Keys("x")
	has(t, d, "VIOLATION  priority")

	d.Keys("j", "enter")
	for range 30 {
		d.Keys("backspace")
	}
	d.Type("someday")
	d.Keys("enter")
	has(t, d, "sent_at: someday is no date")
	if d.Frame().Has("▸ someday") {
		t.Error("a value that cannot be is kept")
	}
	d.Keys("enter")
	for range 30 {
		d.Keys("backspace")
	}
	d.Type("2020-01-02")
	d.Keys("enter", "k", "space")
	has(t, d, "▸ 2020-01-02", "▸ active")
	d.Keys("r")
	if f := d.Frame(); f.Has("▸") {
		t.Errorf("not all is as it was:\n%s", f.Text())
	}
	n := w.asked
	d.Paste("jjj   ")
	if w.asked != n {
		t.Error("a paste changes facts")
	}
	d.Keys("?")
	has(t, d, "another value")
}

func TestFailure(t *testing.T) {
	d := drive(t, nil, errors.New("the queue keeps no such policy"), 100, 24, ui.Bare())
	has(t, d, "the queue keeps no such policy")
	d.Keys("j", "space", "enter", "x")
}

func TestAnySize(t *testing.T) {
	d := drive(t, &wonder{}, nil, 80, 24, ui.Dark(renderer()))
	for _, w := range []int{1, 2, 10, 59, 60, 99, 100, 250} {
		for _, h := range []int{1, 2, 3, 5, 15, 40} {
			d.Resize(w, h)
			for _, keys := range [][]string{{"j", "space"}, {"J", "G", "enter", "加", "enter"}, {"K", "?"}, {"?"}} {
				d.Keys(keys...)
				tuitest.Fits(t, d.View(), w, h)
			}
		}
	}
}
