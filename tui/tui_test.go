package tui

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/screen"
	"offside/screen/contact"
	"offside/tui/review"
	"offside/tui/tuitest"
	"offside/tui/ui"
)

// filled is a queue with the texts in it, each with one detection.
func filled(t testing.TB, texts ...string) *boltstore.Store {
	t.Helper()
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "queue.db"), boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	var b queue.Batch
	for i, text := range texts {
		var d screen.Detection
		d.Class, d.Act, d.Clause, d.Verdict = contact.Phone, contact.Share, "C1", screen.Violation
		d.Span, d.Evidence, d.Value, d.Confidence = contact.Span{End: min(4, len(text))}, []string{text}, text, 0.9
		b.Entries = append(b.Entries, queue.Entry{
			Message:    screen.Message{ID: fmt.Sprintf("m-%d", i), Text: text, Sender: screen.Party{ID: "u" + text}},
			Assessment: &screen.Assessment{Verdict: screen.Violation, Priority: 0.9 - float64(i)/100, Detections: []screen.Detection{d}}})
	}
	if _, err := st.Enqueue(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	return st
}

// modelOf makes the root model.
func modelOf(t testing.TB, o Options) *model {
	t.Helper()
	m, err := newModel(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// started runs the root model over the store in a virtual terminal.
func started(t testing.TB, st queue.Store, w, h int) (*tuitest.Terminal, *model) {
	t.Helper()
	o := Options{Output: io.Discard, Quiet: -1, Store: st, Actor: queue.Actor{Name: "ana", Kind: queue.Reviewer},
		Handbook: &screen.Handbook{Clauses: []screen.Clause{{ID: "C1", Title: "Phone numbers"}}, Exceptions: []screen.ExceptionRule{{ID: "X1", Title: "Contract started"}}}}
	m := modelOf(t, o)
	return tuitest.Start(t, m, w, h), m
}

// A session in a terminal: confirm, dismiss, exception, undo, leave.
func TestSession(t *testing.T) {
	st := filled(t, "0917 555 0140", "0917 555 0141", "0917 555 0142", "0917 555 0143")
	x, m := started(t, st, 120, 40)
	x.WaitText("open 4")
	x.WaitText(" m-0 ")
	x.Type("c")
	x.WaitText("saved m-0 confirmed C1")
	x.Type("d")
	x.WaitText("saved m-1 dismissed")
	x.Type("e")
	x.WaitText("Exception for m-2")
	x.Type("1")
	x.WaitText("saved m-2 exception X1")
	x.Type("u")
	x.WaitText("undone: m-2")
	x.Type("\x1b[200~c d q\x1b[201~") // pasted between brackets
	x.WaitText("pasted text is no command")
	x.Resize(80, 24)
	x.Wait("the smaller frame", func(f tuitest.Frame) bool { return f.W == 80 && strings.Contains(f.Line(23), "? all keys") })
	x.Type("q")
	if err := x.Ended(); err != nil {
		t.Fatal(err)
	}
	if got, want := m.page.Tally, (review.Tally{Decided: 2, Confirmed: 1, Dismissed: 1, Undone: 1}); got != want {
		t.Errorf("tally %+v, want %+v", got, want)
	}
	c, err := st.Counts(t.Context())
	if err != nil || c.States[queue.Decided] != 2 {
		t.Errorf("decided in the store: %v, %v", c.States, err)
	}
	if out := x.Written(); !strings.Contains(out, "\x1b[?1049l") || !strings.Contains(out, "\x1b[?25h") {
		t.Error("the terminal is not left as it was found")
	}
}

// Whatever a message holds, nothing but the renderer's own sequences reaches
// the terminal, and the frame stands where it should.
func TestHostileTextInATerminal(t *testing.T) {
	texts := []string{
		"\x1b[2J\x1b[H\x1b]0;owned\a\x1b]8;;http://evil\x1b\\x\x1b]8;;\x1b\\\x1b]52;c;aGk=\a", "\x1bP1;2|payload\x1b\\\x1b_x\x1b\\\u009b2J\u009d0;t\u009c",
		"\x1b[8mhidden\x1b[5;5H\x1b[10A\r\b\v\f\x00\x7f", "\u202e0142 555\u202c\u2066iso\u2069 \U000E0041\U000E0042 0\u200b9\u200d1\ufeff",
		"Z" + strings.Repeat("\u0301", 10000), "加我微信 👨‍👩‍👧‍👦 🇵🇭 9️⃣ ❤️ 👍🏽 शून्य नौ โทร",
	}
	x, _ := started(t, filled(t, texts...), 120, 30)
	x.WaitText("open 6")
	for i := range texts {
		f := x.WaitText(fmt.Sprintf("━ m-%d ", i))
		for y := 1; y < 28; y++ {
			if l := strings.TrimRight(f.Line(y), " "); !strings.HasSuffix(l, "│") && !strings.HasSuffix(l, "╮") && !strings.HasSuffix(l, "╯") {
				t.Errorf("text %d: row %d is out of its columns: %q", i, y, l)
			}
		}
		x.Type("j")
	}
	x.Type("q")
	if err := x.Ended(); err != nil {
		t.Fatal(err)
	}
	if s := tuitest.Stray(x.Written()); len(s) > 0 {
		t.Errorf("stray sequences: %v", s)
	}
}

// broken is a store that cannot count.
type broken struct{ queue.Store }

func (broken) Counts(context.Context) (queue.Counts, error) {
	return queue.Counts{}, errors.New("gone")
}

// A panic ends the program with a sentence and the terminal restored.
func TestPanicLeavesTheTerminal(t *testing.T) {
	st := filled(t, "0917 555 0140")
	m := modelOf(t, Options{Output: io.Discard, Store: st})
	m.page = nil // any use of it panics
	_, cmd := m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	if m.failure == nil || cmd == nil {
		t.Fatal("the panic is not caught")
	}
	if _, ok := cmd().(tea.QuitMsg); !ok {
		t.Error("a failed console goes on")
	}
	if v := m.View(); !strings.Contains(v, "internal error") {
		t.Errorf("the last frame is %q", v)
	}
}

func TestStoreThatFails(t *testing.T) {
	x, _ := started(t, broken{filled(t, "0917 555 0140")}, 80, 24)
	x.WaitText("the queue cannot be counted: gone")
	x.Type("q")
	if err := x.Ended(); err != nil {
		t.Fatal(err)
	}
}

// Run gives the claim back and ends without an error when its context does.
func TestRunEndsWithItsContext(t *testing.T) {
	st := filled(t, "0917 555 0140")
	ctx, cancel := context.WithCancel(t.Context())
	out := &stopper{cancel: cancel}
	sum, err := Run(ctx, Options{Store: st, Actor: queue.Actor{Name: "ana"}, Input: neverReader{ctx}, Output: out})
	if err != nil || sum.Decided != 0 {
		t.Errorf("Run: %+v, %v", sum, err)
	}
	it, err := st.Find(t.Context(), "m-0")
	if err != nil || it.State != queue.Pending {
		t.Errorf("the item is left %s, %v", it.State, err)
	}
	if !bytes.Contains(out.Bytes(), []byte("\x1b[?1049l")) {
		t.Error("the alternate screen is not left")
	}
}

// late is a store that answers a claim only after the session has ended.
type late struct {
	queue.Store
	claimed chan struct{}
	ended   <-chan struct{}
}

func (s *late) Do(ctx context.Context, cmds ...queue.Command) ([]queue.Result, error) {
	results, err := s.Store.Do(ctx, cmds...)
	if cmds[0].Do == queue.DoClaim {
		close(s.claimed)
		<-s.ended
	}
	return results, err
}

// A claim whose answer comes when the session has ended is given back too.
func TestLateClaim(t *testing.T) {
	st := filled(t, "0917 555 0140")
	ctx, cancel := context.WithCancel(t.Context())
	s := &late{Store: st, claimed: make(chan struct{}), ended: ctx.Done()}
	go func() {
		<-s.claimed
		cancel()
	}()
	if _, err := Run(ctx, Options{Store: s, Actor: queue.Actor{Name: "ana"}, Input: neverReader{ctx}, Output: &bytes.Buffer{}}); err != nil {
		t.Fatal(err)
	}
	if it, err := st.Find(t.Context(), "m-0"); err != nil || it.State != queue.Pending {
		t.Errorf("the item is left %s, %v", it.State, err)
	}
}

// stopper cancels as soon as something is drawn.
type stopper struct {
	bytes.Buffer
	cancel func()
}

func (s *stopper) Write(p []byte) (int, error) {
	s.cancel()
	return s.Buffer.Write(p)
}

// neverReader brings no key.
type neverReader struct{ ctx context.Context }

func (n neverReader) Read([]byte) (int, error) {
	<-n.ctx.Done()
	return 0, n.ctx.Err()
}

func TestThemeFollowsTheOutput(t *testing.T) {
	if th := (&Options{Output: &bytes.Buffer{}}).theme(); th.Name != ui.ThemeNone {
		t.Errorf("an output that is no terminal has the theme %s", th.Name)
	}
	if th := (&Options{Dumb: true}).theme(); th.Name != ui.Bare().Name {
		t.Errorf("a dumb terminal has the theme %s", th.Name)
	}
}

// An item's id goes to the terminal's clipboard, whatever it holds.
func TestCopy(t *testing.T) {
	var out bytes.Buffer
	m := modelOf(t, Options{Output: &out, Store: filled(t, "0917 555 0140")})
	_, cmd := m.Update(review.Copy{Text: "m-1\x1b[2J"})
	cmd()
	if want := "\x1b]52;c;bS0xG1sySg==\x07"; out.String() != want {
		t.Errorf("wrote %q, want %q", out.String(), want)
	}
}

// The page of figures is reached by a key, esc goes back, and q leaves from it.
func TestNumbers(t *testing.T) {
	x, _ := started(t, filled(t, "0917 555 0140", "0917 555 0141"), 120, 40)
	x.WaitText("open 2")
	x.WaitText(" m-0 ")
	x.Type("d")
	x.WaitText("saved m-0")
	x.Type("%")
	x.WaitText("1 open · the oldest")
	x.Type("cd")
	x.Resize(80, 24)
	x.Wait("the smaller page", func(f tuitest.Frame) bool { return f.W == 80 && f.Has("esc back to the review") })
	x.Type("\x1b")
	x.Wait("the review", func(f tuitest.Frame) bool { return f.Has("m-1 ") && f.Has("c confirm") })
	x.Type("%")
	x.WaitText("1 open · the oldest")
	x.Type("q")
	if err := x.Ended(); err != nil {
		t.Fatal(err)
	}
}

// Every page beside the review is reached by its key and left again, and the
// keys of none ask for two things.
func TestPages(t *testing.T) {
	x, m := started(t, filled(t, "0917 555 0140", "0917 555 0141"), 120, 40)
	x.WaitText("open 2")
	x.WaitText(" m-0 ")
	for key, want := range map[string]string{"%": "Backlog by lane", "R": "Clauses, by hits", "X": "What to write"} {
		x.Type(key)
		x.WaitText(want)
		x.Type("\x1b")
		x.Wait("the review", func(f tuitest.Frame) bool { return f.Has("m-0 ") && f.Has("c confirm") })
	}
	x.Type("W")
	x.WaitText("there is nothing to judge under other facts")
	x.Type("q")
	if err := x.Ended(); err != nil {
		t.Fatal(err)
	}
	k := &m.keys
	for page, conflicts := range map[string][]string{"review": k.review.Conflicts(), "numbers": k.numbers.Conflicts(), "rules": k.rules.Conflicts(),
		"export": k.export.Conflicts(), "what-if": k.whatIf.Conflicts()} {
		if len(conflicts) > 0 {
			t.Errorf("%s: %q ask for two things", page, conflicts)
		}
	}
}
