package tui

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"offside/data/sample"
	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/ingest"
	"offside/screen"
	"offside/screen/contact"
	"offside/screen/intake"
	"offside/screen/policy"
	"offside/tui/desk"
	"offside/tui/rules"
	"offside/tui/tuitest"
)

// monkeySteps is how often the monkey does something.
var monkeySteps = flag.Int("monkey", 1500, "keys, pastes, clicks and resizes of TestMonkey")

// shift is how long a monkey works on one queue, before everything is decided.
const shift = 1000

// A monkey at the keyboard of the whole console, over hostile texts, with
// resizes, pastes and clicks: no panic, nothing written but the renderer's own
// sequences, a terminal that shows what was drawn, every line as wide as it,
// and a queue that is in order afterwards. Time is the test's own, so that
// claims run out and counters are read without anybody waiting. Its long form
// is
//
//	go test ./tui -run TestMonkey -monkey 100000 -timeout 1h
func TestMonkey(t *testing.T) {
	steps := *monkeySteps
	if testing.Short() {
		steps = min(steps, 300)
	}
	t.Chdir(t.TempDir())            // the monkey exports
	t.Setenv("CLICOLOR_FORCE", "1") // though the output is no terminal
	looks := []Options{{}, {NoColor: true, Mask: true}, {Dumb: true, ASCII: true, Dim: true}}
	seen := make(map[string]int)
	for n := 0; n*shift < steps; n++ {
		t.Run(fmt.Sprint("shift ", n), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				m := newMonkey(t, uint64(n), looks[n%len(looks)])
				m.work(min(shift, steps-n*shift))
				for page, steps := range m.seen {
					seen[page] += steps
				}
			})
		})
	}
	t.Logf("steps on each page: %v", seen)
	for _, page := range []string{"review", "*numbers.Page", "*rules.Page", "*export.Page", "*whatif.Page", "*bulk.Page"} {
		if seen[page] == 0 && steps >= 3000 {
			t.Errorf("the monkey never was on page %s", page)
		}
	}
}

// monkey is somebody who presses any key.
type monkey struct {
	t     *testing.T
	rng   *rand.Rand
	o     Options
	store *boltstore.Store
	state string // where the desk is
	clip  bytes.Buffer
	keys  []string // as a terminal sends them

	x     *tuitest.Terminal
	model *witness
	w, h  int
	read  int  // of what was written
	lent  bool // the terminal is the editor's
	last  []string
	seen  map[string]int // steps by page
}

// witness remembers what was drawn last.
type witness struct {
	*model
	drawn string
}

func (w *witness) View() string {
	w.drawn = w.model.View()
	return w.drawn
}

func (w *witness) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	_, cmd := w.model.Update(msg)
	return w, cmd
}

func newMonkey(t *testing.T, seed uint64, look Options) *monkey {
	m := &monkey{t: t, rng: rand.New(rand.NewPCG(seed, 7)), o: look, state: t.TempDir(), keys: anyKeys(), w: 100, h: 30, seen: make(map[string]int)}
	t.Cleanup(func() { time.Sleep(2 * figuresRefresh) }) // whatever waits for a moment is over
	st, err := boltstore.Open(filepath.Join(t.TempDir(), "queue.db"), boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	m.store = st
	p, err := policy.Default()
	if err != nil {
		t.Fatal(err)
	}
	m.fill(p)
	m.o.Store, m.o.Actor, m.o.Output = st, queue.Actor{Name: "ana", Kind: queue.Reviewer}, &m.clip
	m.o.Handbook, m.o.Quiet, m.o.Breaks = screen.HandbookOf(p), 20*time.Millisecond, 3*time.Minute
	m.o.Editor = []string{"sh", "-c", `printf '# %s\n' edited >> "$0"`}
	m.o.Book = func(ctx context.Context, hash string) (*screen.Handbook, error) {
		src, err := st.Policy(ctx, hash)
		if err != nil {
			return nil, err
		}
		p, err := policy.Parse("monkey", src)
		if err != nil {
			return nil, err
		}
		return screen.HandbookOf(p), nil
	}
	m.o.Wonder = func(_ context.Context, it *queue.Item) (*screen.Wonder, error) {
		return screen.New(p, screen.Options{}).Wonder(&it.Message, it.Before, it.Assessment, it.EnqueuedAt)
	}
	m.o.Adopt = func(p *policy.Policy, by queue.Actor) rules.Adoption {
		use := queue.PolicyUse{Policy: screen.PolicyRef{Name: p.Name(), Hash: p.Hash()}, Source: p.Source(), Actor: by}
		return &adopting{ingest.NewReassessing(screen.New(p, screen.Options{}), st), st, use}
	}
	m.sit()
	return m
}

// adopting puts a policy in force, as the commands do.
type adopting struct {
	*ingest.Reassessing
	store *boltstore.Store
	use   queue.PolicyUse
}

func (a *adopting) Step(ctx context.Context) (bool, error) {
	if _, err := a.store.UsePolicy(ctx, a.use); err != nil {
		return false, err
	}
	return a.Reassessing.Step(ctx)
}

// fill queues hostile messages, and the sample by the policy.
func (m *monkey) fill(p *policy.Policy) {
	ctx := m.t.Context()
	use := queue.PolicyUse{Policy: screen.PolicyRef{Name: p.Name(), Hash: p.Hash()}, Source: p.Source(), Actor: queue.Actor{Name: "lead", Kind: queue.System}}
	if _, err := m.store.UsePolicy(ctx, use); err != nil {
		m.t.Fatal(err)
	}
	var b queue.Batch
	for i, s := range tuitest.Hostile() {
		b.Entries = append(b.Entries, hostileEntry(i, strings.ToValidUTF8(s, "\uFFFD"), use.Policy)) // the store takes nothing else
	}
	if _, err := m.store.Enqueue(ctx, b); err != nil {
		m.t.Fatal(err)
	}
	in, err := intake.NewReader(sample.Name, bytes.NewReader(sample.Messages), intake.Options{})
	if err != nil {
		m.t.Fatal(err)
	}
	g := ingest.New(screen.New(p, screen.Options{}), m.store, ingest.Options{})
	for {
		msg, err := in.Next()
		if err == io.EOF {
			break
		}
		if err == nil {
			_, err = g.Add(ctx, msg)
		}
		if err != nil {
			m.t.Fatal(err)
		}
	}
	if err := g.Flush(ctx); err != nil {
		m.t.Fatal(err)
	}
}

// hostileEntry puts a text everywhere a message has text.
func hostileEntry(n int, s string, by screen.PolicyRef) queue.Entry {
	var ds []screen.Detection
	for k := range 1 + n%3 {
		var d screen.Detection
		d.Rule, d.Class, d.Act, d.Subject, d.Confidence = "r"+s, contact.Classes()[(n+k)%12], contact.Share, contact.Own, 0.9
		d.Span = contact.Span{Start: min(k*3, len(s)), End: min(k*3+8, len(s))}
		d.Text, d.Value, d.Evidence, d.Reason = s, s, []string{s}, s
		d.Reading = []contact.Pair{{Original: s, Read: s}}
		d.Clause, d.Verdict, d.Severity = "C1", screen.Violation, 1
		d.Because = []screen.Because{{Of: "C1", Condition: s, Text: s, Holds: true}, {Of: "X1", Condition: s, Text: s, Unknown: []string{s}}}
		ds = append(ds, d)
	}
	e := queue.Entry{Message: screen.Message{ID: fmt.Sprint("h-", n), Thread: "t" + s, Surface: s, Text: s,
		Sender: screen.Party{ID: "u" + s, Role: s, Plan: s, Country: s}, Contract: screen.Contract{State: s},
		Attachments: []screen.Attachment{{Name: s}}},
		Before:     []screen.Message{{ID: "b", Text: s, Sender: screen.Party{ID: s}}},
		Assessment: &screen.Assessment{Verdict: screen.Violation, Priority: 1 - float64(n)/50, Detections: ds, Policy: by, Engine: "test"}}
	if n%4 == 3 {
		e.Message.ID += s
	}
	return e
}

// sit starts the console, as somebody who comes back to their desk.
func (m *monkey) sit() {
	own, kept, err := desk.Open(desk.Place{State: m.state, Queue: "queue", Reviewer: "ana"})
	if err != nil {
		m.t.Fatal(err)
	}
	m.t.Cleanup(func() { own.Close() })
	o := m.o
	o.Desk, o.Kept = own, kept
	m.model = &witness{model: modelOf(m.t, o)}
	m.x, m.read = tuitest.Start(m.t, m.model, m.w, m.h), 0
	m.settle()
}

// settle lets everything happen that somebody asked for, and the frame be drawn.
func (m *monkey) settle() {
	synctest.Wait()
	time.Sleep(20 * time.Millisecond)
	synctest.Wait()
}

// anyKeys are what a keyboard has, as a terminal sends it, without what leaves
// at once.
func anyKeys() []string {
	out := []string{"\t", "\x1b[Z", "\r", "\r", "\x1b", "\x1b", "\x7f", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[H", "\x1b[F", "\x1b[5~", "\x1b[6~",
		"\x1b[3~", "\x1bOP", "\x0c", "\x06", "\x02", "\x15", "\x17", "\x1bx", "é", "加", "\u0301"}
	for r := ' '; r <= '~'; r++ {
		if r != 'q' {
			out = append(out, string(r))
		}
	}
	return out
}

// work does so many random things and looks at what comes of each.
func (m *monkey) work(steps int) {
	for i := range steps {
		if m.lent { // the editor wants a key, where the terminal is a pipe
			m.x.Type("\r")
			time.Sleep(time.Second)
		}
		what := m.act()
		m.last = append(m.last[max(0, len(m.last)-40):], what)
		m.settle()
		m.look(i)
		m.seen[m.page()]++
	}
	m.t.Log(m.x.Frame().Line(m.h - 1))
	if problems, err := m.store.Check(m.t.Context()); err != nil || len(problems) > 0 {
		m.t.Errorf("the queue: %v %v", problems, err)
	}
	if m.model.failure != nil {
		m.t.Error(m.model.failure)
	}
}

// page is the page that is shown.
func (m *monkey) page() string {
	if m.model.over == nil {
		return "review"
	}
	return fmt.Sprintf("%T", m.model.over)
}

// act does one random thing and says what.
func (m *monkey) act() string {
	switch n := m.rng.IntN(1000); {
	case n < 20:
		return m.types("\x1b[200~" + tuitest.Hostile()[m.rng.IntN(len(tuitest.Hostile()))] + "\x1b[201~")
	case n < 50:
		m.w, m.h = 2+m.rng.IntN(200), 1+m.rng.IntN(60)
		m.x.Resize(m.w, m.h)
		return fmt.Sprintf("resize %d×%d", m.w, m.h)
	case n < 54:
		time.Sleep(time.Duration(m.rng.IntN(15)) * time.Minute)
		return "wait"
	case n < 84:
		return m.types(fmt.Sprintf("\x1b[<%d;%d;%d%c", []int{0, 1, 2, 64, 65, 32}[m.rng.IntN(6)], 1+m.rng.IntN(220), 1+m.rng.IntN(70), "Mm"[m.rng.IntN(2)]))
	case n < 94: // read in one go
		return m.types(strings.Repeat(m.keys[m.rng.IntN(len(m.keys))], 3))
	case n < 104:
		return m.types(strings.Repeat(m.keys[m.rng.IntN(len(m.keys))], 1) + m.keys[m.rng.IntN(len(m.keys))])
	case n < 164: // another page
		return m.types([]string{"%", "R", "X", "W", "B", "*", ":", "H", "V", "f", "?", "p", "t", " "}[m.rng.IntN(14)])
	case n < 166:
		return m.leave()
	}
	return m.types(m.keys[m.rng.IntN(len(m.keys))])
}

// types types, but no path out of the folder that the monkey is in.
func (m *monkey) types(s string) string {
	if strings.Contains(s, "/") && m.page() == "*export.Page" {
		s = "x"
	}
	m.x.Type(s)
	return fmt.Sprintf("%.60q", s)
}

// leave goes out as far as it goes, and comes back if the console has ended.
func (m *monkey) leave() string {
	for range 6 {
		m.x.Type("\x1b")
		m.settle()
	}
	m.x.Type("q")
	m.settle()
	if m.x.HasEnded() {
		m.sit()
	}
	return "leave"
}

// clipboard is what may be put on the clipboard: any text, as it is packed.
var clipboard = regexp.MustCompile(`^(\x1b\]52;c;[A-Za-z0-9+/=]*\x07)*$`)

// look looks at what was drawn and written.
func (m *monkey) look(step int) {
	if m.model.failure != nil || m.x.HasEnded() {
		m.t.Fatalf("the console has ended after %q: %v", m.last, m.model.failure)
	}
	written := m.x.Written()
	if s := tuitest.Stray(written[m.read:]); len(s) > 0 {
		m.t.Fatalf("stray sequences after %q: %v", m.last, s)
	}
	m.lends(written[m.read:])
	m.read = len(written)
	if !clipboard.Match(m.clip.Bytes()) {
		m.t.Fatalf("beside the frames %q was written", m.clip.Bytes())
	}
	if step%5 != 0 || m.lent { // nothing is drawn while the terminal is the editor's
		return
	}
	tuitest.Fits(m.t, m.model.drawn, m.w, m.h)
	if step%50 == 0 {
		m.shows(tuitest.Draw(m.model.drawn, m.w, m.h))
	}
}

// lends finds out by what was written whether the terminal is the editor's.
func (m *monkey) lends(written string) {
	left, entered := strings.LastIndex(written, "\x1b[?1049l"), strings.LastIndex(written, "\x1b[?1049h")
	if left != entered {
		m.lent = left > entered
	}
}

// shows fails unless the terminal shows the frame; but for the last row, whose
// last cell the terminal library erases when the terminal becomes less high.
func (m *monkey) shows(want tuitest.Frame) {
	got, wanted := strings.Split(m.x.Frame().String(), "\n"), strings.Split(want.String(), "\n")
	for y := range 2 * m.h { // the text, a line between, how it looks
		if y == m.h-1 {
			continue
		}
		if got[y] != wanted[y] {
			m.t.Fatalf("after %q, at %d×%d, the terminal shows\n%q\nwhere this was drawn\n%q", m.last, m.w, m.h, got[y], wanted[y])
		}
	}
}
