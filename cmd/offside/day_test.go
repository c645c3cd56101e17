//go:build unix

package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"

	"offside/data"
	"offside/tui/tuitest"
)

// answer is what a label says, as far as a reviewer decides it.
type answer struct {
	Outcome, Exception, Reason, Note string
	Permitted                        bool
	Spans                            string // class, outcome and place of each
}

// day is a reviewer's day at the console: what is to be done with each item is
// settled by its number alone, beforehand.
type day struct {
	*session
	rng     *rand.Rand
	items   int // that are decided one by one
	cluster int // that share a number
	picked  int // that are decided together
}

// text is the message of item n. The first word is what screening misses.
func (d *day) text(n int) string {
	number := fmt.Sprintf("%03d", n)
	if n >= d.items && n < d.items+d.cluster {
		number = "999"
	}
	return fmt.Sprintf("Beatrixq and so on, my number is +44 20 7946 0%s, thanks", number)
}

// want is what the label of item n has to say. It is worked out from the plan
// and the text, and knows nothing of the program.
func (d *day) want(n int) answer {
	at := strings.Index(d.text(n), "+44")
	where := fmt.Sprintf(" [%d,%d)", at, at+len("+44 20 7946 0000"))
	phone := func(outcome string) string { return "phone " + outcome + where }
	switch {
	case n >= d.items+d.cluster:
		return answer{Outcome: "confirm", Reason: "clear", Spans: phone("accepted")}
	case n >= d.items:
		return answer{Outcome: "dismiss", Permitted: true, Spans: phone("accepted")}
	}
	confirmed := answer{Outcome: "confirm", Spans: phone("accepted")}
	dismissed := answer{Outcome: "dismiss", Spans: phone("rejected")}
	switch n % len(d.deeds()) {
	case 1, 6, 9, 11, 16:
		return dismissed
	case 2:
		return answer{Outcome: "dismiss", Permitted: true, Spans: phone("accepted")}
	case 3:
		return answer{Outcome: "exception", Exception: "X1", Spans: phone("accepted")}
	case 4:
		confirmed.Reason = "evasion"
	case 5:
		confirmed.Note = fmt.Sprintf("seen twice, %d", n)
	case 7:
		confirmed.Spans = "email added [0,8); " + confirmed.Spans
	case 8:
		confirmed.Spans = "social corrected" + where
	}
	return confirmed
}

// deeds are the ways to decide an item; the item is under the cursor.
func (d *day) deeds() []func(id string, n int) {
	return []func(id string, n int){
		0: func(id string, _ int) { d.verdict(id, "c") },
		1: func(id string, _ int) { d.verdict(id, "d") },
		2: func(id string, _ int) { d.verdict(id, "D") },
		3: func(id string, _ int) { d.asks("e", "its digit saves"); d.verdict(id, "1") },
		4: func(id string, _ int) { d.read(); d.opened("2", "reason 2 and then"); d.verdict(id, "c") },
		5: func(id string, n int) {
			d.opened("i", "─ Note ─")
			d.press(fmt.Sprintf("seen twice, %d", n))
			d.see(fmt.Sprintf("twice, %d", n))
			d.opened("\r", "note seen twice")
			d.verdict(id, "c")
		},
		6: func(id string, _ int) { d.opened("-", "✗ rejected|①✗"); d.verdict(id, "d") },
		7: func(id string, _ int) {
			d.opened("v", "mark what was missed")
			d.opened("\r", "What is “Beatrixq”")
			d.opened("e", "What is done with the email")
			d.opened("s", `②\+`)
			d.verdict(id, "c")
		},
		8: func(id string, _ int) {
			d.opened("C", "What is “")
			d.opened("s", "What is done with the social")
			d.opened("\r", "①~")
			d.verdict(id, "c")
		},
		9: func(id string, _ int) { d.verdict(id, "s"); d.jump(id); d.verdict(id, "d") },
		10: func(id string, _ int) {
			d.asks("S", "Snooze "+id)
			d.verdict(id, "1")
			d.back("u", id)
			d.verdict(id, "c")
		},
		11: func(id string, _ int) { d.verdict(id, "E"); d.back("u", id); d.verdict(id, "d") },
		12: func(id string, _ int) { d.verdict(id, "c"); d.back("u", id); d.opened("U", "saved again: "+id+" ") },
		13: func(id string, _ int) {
			d.verdict(id, "d")
			d.opened("H", "What you did last")
			d.see(`\d\d:\d\d ` + id + ` +dismissed`) // the list is read from the queue
			d.opened("\r", id+" is dismissed")
			d.verdict(id, "c")
		},
		14: func(id string, _ int) {
			d.opened("\x1b[200~dddd\r\x1b[201~", "pasted text is no command")
			d.opened(":", "Commands")
			d.press("confirm")
			d.see(": confirm")
			d.read()
			d.opened("\r", "saved "+id+" ")
		},
		15: func(id string, _ int) {
			d.opened("m", `\[masked\]`)
			d.opened("m", "that you looked is on record")
			d.opened(":", "Commands")
			d.press("end the mask")
			d.see("end the masking")
			d.opened("\r", "contact values are shown")
			d.verdict(id, "c")
		},
		16: func(id string, _ int) {
			d.opened("z", "░")
			d.opened("z", "all text is shown")
			d.opened("w", "stands here")
			d.press("w")
			d.verdict(id, "d")
		},
	}
}

// opened presses a key and waits for what it opens.
func (d *day) opened(key, pattern string) {
	d.t.Helper()
	d.press(key)
	d.see(pattern)
}

// verdict presses a verdict key until the screen says that the item is saved.
func (d *day) verdict(id, key string) { d.t.Helper(); d.asks(key, "saved "+id+" ") }

// asks presses a verdict key until the screen shows what it leads to.
func (d *day) asks(key, pattern string) {
	d.t.Helper()
	d.insist(key, regexp.MustCompile(pattern).MatchString)
}

// back takes the last action back and waits until the item is in front again.
func (d *day) back(key, id string) {
	d.t.Helper()
	d.opened(key, "undone: "+id+" ")
	d.see("─ " + id + " ")
}

// jump goes to an item by its id.
func (d *day) jump(id string) {
	d.t.Helper()
	d.opened("#", " item ")
	d.press(id)
	d.see("item " + id)
	d.opened("\r", "─ "+id+" ")
}

// resize gives the terminal another size, at random.
func (d *day) resize() {
	w, h := 60+d.rng.IntN(150), 18+d.rng.IntN(40)
	d.mu.Lock()
	d.screen.Resize(w, h)
	d.mu.Unlock()
	if err := pty.Setsize(d.tty, &pty.Winsize{Cols: uint16(w), Rows: uint16(h)}); err != nil {
		d.t.Fatal(err)
	}
}

// looks looks around, in ways that decide nothing, and at the other pages.
func (d *day) looks(round int) {
	switch round % 9 {
	case 0:
		d.opened("?", "All keys")
		d.opened("?", `c confirm`)
	case 1:
		d.opened("%", "offside numbers")
		d.opened("\x1b", "offside review")
	case 2:
		d.opened("o", "Sort the queue")
		d.opened("2", `c confirm`)
		d.opened("o", "Sort the queue")
		d.opened("1", `c confirm`)
	case 3:
		d.opened("f", "Show only items of")
		d.opened("c", "Show only class")
		d.opened("1", `\[class phone\]`)
		d.opened("V", "Your views")
		d.opened("i", "name of this view")
		d.press("mine")
		d.see("view: mine")
		d.opened("\r", "saved the view")
		d.press("F")
		d.gone("class phone")
	case 4:
		d.opened("/", " / ?")
		d.press("beatrix")
		d.see("/beatrix")
		d.press("\r")
	case 5:
		d.press("\x1b[<65;70;5M") // the wheel over the message
		d.opened("y", "copied “")
	case 6:
		d.opened("W", "▌attachments")
		d.opened("j", "▌client.plan")
		d.opened(" ", " ▸ ")
		d.press("r")
		d.gone(" ▸ ")
		d.opened("\x1b", "offside review")
	case 7:
		d.opened("X", "offside export")
		d.opened("w", `\d+ labels`)
		d.opened("\x1b", "offside review")
	case 8:
		d.opened("R", "offside rules")
		d.opened("e", "~ policy, name")
		d.opened("x", "the edited policy is dropped")
		d.opened("\x1b", "offside review")
	}
	d.see(`c confirm`)
}

var title = regexp.MustCompile(`─ (m-(\d+)) [·─]`)

// current is the item under the cursor: the one that the message's pane is
// about.
func (d *day) current() (id string, n int) {
	d.t.Helper()
	m := title.FindStringSubmatch(d.see(title.String()))
	fmt.Sscan(m[2], &n)
	return m[1], n
}

// together decides what is decided many at once: a whole cluster, and a
// selection.
func (d *day) together() {
	first := d.items
	d.jump(fmt.Sprintf("m-%d", first))
	d.read()
	d.opened("*", fmt.Sprintf("%d items? to decide, of %d", d.cluster, d.cluster))
	d.opened("D", "For which reason")
	d.opened("\r", fmt.Sprintf("%d items will be dismissed as permitted", d.cluster))
	d.press(fmt.Sprint(d.cluster))
	d.see(fmt.Sprintf("Type %d to go on: %d", d.cluster, d.cluster))
	d.opened("\r", fmt.Sprintf("saved: %d items dismissed as permitted", d.cluster))
	d.opened("\x1b", "offside review")
	for n := range d.picked {
		d.jump(fmt.Sprintf("m-%d", d.items+d.cluster+n))
		d.opened(" ", fmt.Sprintf(`\[%d selected\]`, n+1))
	}
	d.opened("B", fmt.Sprintf("Bulk · %d items selected", d.picked))
	d.opened("c", "For which reason")
	d.opened("1", fmt.Sprintf("%d items will be confirmed", d.picked))
	if d.picked >= 10 {
		d.press(fmt.Sprint(d.picked))
		d.see(fmt.Sprintf("to go on: %d", d.picked))
	}
	d.opened("\r", fmt.Sprintf("saved: %d items confirmed", d.picked))
	d.opened("\x1b", "offside review")
	d.opened("u", fmt.Sprintf("undone: %d items", d.picked))
	d.opened("U", fmt.Sprintf("saved again: %d items", d.picked))
}

// ingest queues the day's messages.
func (d *day) ingest(t *testing.T, env []string) (path string, total int) {
	total = d.items + d.cluster + d.picked
	var b strings.Builder
	for n := range total {
		fmt.Fprintf(&b, `{"id":"m-%d","text":%q}`+"\n", n, d.text(n))
	}
	dir := t.TempDir()
	file, path := filepath.Join(dir, "in.jsonl"), filepath.Join(dir, "queue.db")
	if err := os.WriteFile(file, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errs, err := output(t, env, "screen", "--queue", path, file); err != nil {
		t.Fatalf("screen: %v: %s", err, errs)
	}
	return path, total
}

// policyEditor is an editor that gives a policy another name.
func policyEditor(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "editor")
	script := "#!/bin/sh\nsed 's/^name: .*/name: mine/' \"$1\" >\"$1.new\" && mv \"$1.new\" \"$1\"\n"
	if err := os.WriteFile(path, []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	return path
}

// answers are the labels of a queue, by message.
func answers(t *testing.T, env []string, path string) map[string]answer {
	t.Helper()
	out, errs, err := output(t, env, "export", "--queue", path)
	if err != nil {
		t.Fatalf("export: %v: %s", err, errs)
	}
	got := map[string]answer{}
	for line := range strings.Lines(out) {
		var l data.Label
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			t.Fatal(err)
		}
		var spans []string
		for _, s := range l.Spans {
			spans = append(spans, fmt.Sprintf("%s %s [%d,%d)", s.Class, s.Truth, s.Start, s.End))
		}
		slices.Sort(spans)
		got[l.Message.ID] = answer{string(l.Outcome), l.Exception, l.Reason, l.Note, l.Permitted, strings.Join(spans, "; ")}
	}
	return got
}

// TestDay decides 200 items (40 with -short) in a real terminal by every way
// that the console has, with resizes at random throughout; the labels equal a
// list that was worked out independently.
func TestDay(t *testing.T) {
	t.Parallel()
	d := &day{rng: rand.New(rand.NewPCG(7, 11)), items: 136, cluster: 52, picked: 12}
	if testing.Short() {
		d.items, d.cluster, d.picked = 20, 12, 8
	}
	env := home(t)
	path, total := d.ingest(t, env)
	env = append(env, "VISUAL="+policyEditor(t))
	d.session = startIn(t, filepath.Dir(path), env, 120, 40, "review", "--queue", path, "--as", "ana")
	d.see(`c confirm`)
	began := time.Now()
	d.together()
	todo := make(map[int]bool)
	for n := range d.items {
		todo[n] = true
	}
	for round := 0; len(todo) > 0; round++ {
		d.resize()
		if round%9 == 4 {
			d.looks(round / 9)
		}
		id, n := d.current()
		if !todo[n] { // a resize or a look may have caught it while it changed
			d.jump(fmt.Sprintf("m-%d", slices.Min(slices.Collect(maps.Keys(todo)))))
			continue
		}
		d.deeds()[n%len(d.deeds())](id, n)
		delete(todo, n)
	}
	d.press("q")
	if code := d.wait(); code != 0 {
		t.Fatalf("exit %d:\n%s", code, d.tail())
	}
	d.restored()
	if s := tuitest.Stray(d.written()); len(s) > 0 {
		t.Errorf("stray sequences: %v", s[:min(5, len(s))])
	}
	got := answers(t, env, path)
	for n := range total {
		if id := fmt.Sprintf("m-%d", n); got[id] != d.want(n) {
			t.Errorf("%s: %+v, want %+v", id, got[id], d.want(n))
		}
	}
	if len(got) != total {
		t.Errorf("%d labels for %d items", len(got), total)
	}
	if _, err := os.Stat(filepath.Join(filepath.Dir(path), "labels.jsonl.manifest.json")); err != nil && !testing.Short() {
		t.Errorf("the export page wrote nothing: %v", err)
	}
	if out, errs, err := output(t, env, "queue", "check", "--queue", path); err != nil {
		t.Errorf("queue check: %v\n%s%s", err, out, errs)
	}
	t.Logf("%d items in %s", total, time.Since(began).Round(time.Second))
}

// written is what the program wrote on the alternate screen, less what it asked
// the terminal and what it put on its clipboard on purpose.
func (s *session) written() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return asked.ReplaceAllString(string(s.raw), "")
}

// asked are questions to the terminal before the first frame, and the clipboard.
var asked = regexp.MustCompile(`\x1b\]1[01];\?\x1b\\|\x1b\[6n|\x1b\[c|\x1b\]52;c;[A-Za-z0-9+/=]*\x07`)

// TestWorkSurvives cuts the terminal off in the middle of the work on an item,
// as a lost connection does and as a crash does: marks and a note that was
// being typed are there when the reviewer comes back, and so is a decision that
// was called saved.
func TestWorkSurvives(t *testing.T) {
	t.Parallel()
	for name, sig := range map[string]os.Signal{"hung up": syscall.SIGHUP, "killed": syscall.SIGKILL} {
		env := home(t)
		path := sampleQueue(t, env, 2)
		d := &day{session: start(t, env, 120, 40, "review", "--queue", path)}
		d.see(`c confirm`)
		id, _ := d.current()
		d.opened("-", "✗ rejected")
		d.opened("v", "mark what was missed")
		d.opened("\r", "What is “")
		d.opened("e", "What is done with")
		d.opened("s", `②\+`)
		d.opened("i", "─ Note ─")
		d.press("not finis")
		d.see("not finis")
		d.read() // what was typed last is on its way to the disk
		d.signal(sig)
		d.wait()
		d = &day{session: start(t, env, 120, 40, "review", "--queue", path)}
		d.see("your work on 1 item from before is there again")
		if again, _ := d.current(); again != id {
			d.jump(id)
		}
		d.see("note not finis")
		d.see(`①✗ ?②\+`)
		d.verdict(id, "c")
		d.press("q")
		d.wait()
		got := answers(t, env, path)[id]
		if got.Outcome != "confirm" || got.Note != "not finis" || !strings.Contains(got.Spans, "email added") || !strings.Contains(got.Spans, "phone rejected") {
			t.Errorf("%s: the label says %+v", name, got)
		}
	}
}
