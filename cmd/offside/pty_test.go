//go:build unix

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
	"golang.org/x/term"

	"offside/data"
)

// session is the real program in a real pseudo-terminal, with an emulator at
// the other end that answers what a terminal answers.
type session struct {
	t    *testing.T
	cmd  *exec.Cmd
	tty  *os.File
	done chan struct{} // closed when the program's output has ended

	mu     sync.Mutex
	screen *vt.Emulator
	raw    []byte
	fed    int           // bytes of raw that the screen has
	alt    bool          // the program draws frames on the alternate screen
	shown  string        // the text of the screen after the last whole frame
	fresh  chan struct{} // something was drawn
	saved  []string      // each "saved …" line that the screen showed, in order
}

// home is an empty home for a program under test.
func home(t *testing.T) []string {
	dir := t.TempDir()
	env := slices.DeleteFunc(os.Environ(), func(e string) bool {
		name, _, _ := strings.Cut(e, "=")
		return strings.HasPrefix(name, "XDG_") || strings.HasPrefix(name, "OFFSIDE_") || strings.HasPrefix(name, "LC_") || name == "LANG" || name == "NO_COLOR" ||
			name == "CI" // where it is set, the terminal library draws without colours
	})
	return append(env, "HOME="+dir, "TMPDIR="+dir, "TERM=xterm-256color", "COLORTERM=truecolor")
}

// start runs offside with the arguments in a terminal of that size.
func start(t *testing.T, env []string, width, height int, args ...string) *session {
	t.Helper()
	return startIn(t, "", env, width, height, args...)
}

// startIn is start in a folder.
func startIn(t *testing.T, dir string, env []string, width, height int, args ...string) *session {
	t.Helper()
	s := &session{t: t, done: make(chan struct{}), fresh: make(chan struct{}, 1), screen: vt.NewEmulator(width, height)}
	s.cmd = exec.Command("offside", args...)
	s.cmd.Env, s.cmd.Dir = env, dir
	var err error
	if s.tty, err = pty.StartWithSize(s.cmd, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}); err != nil {
		t.Fatal(err)
	}
	go io.Copy(s.tty, s.screen) // the terminal's answers
	go s.watch()
	t.Cleanup(func() {
		s.cmd.Process.Kill()
		s.tty.Close()
		<-s.done
		s.cmd.Wait()
		hangUp(s.screen)
	})
	return s
}

// hangUp ends the reading of what the emulator answers; its own Close races
// with it.
func hangUp(e *vt.Emulator) {
	if c, ok := e.InputPipe().(io.Closer); ok {
		c.Close()
	}
}

var savedLine = regexp.MustCompile(`✓ saved (m-\d+) (\w+)`)

// watch feeds the emulator.
func (s *session) watch() {
	defer close(s.done)
	buf := make([]byte, 32<<10)
	for {
		n, err := s.tty.Read(buf)
		s.mu.Lock()
		s.feed(buf[:n])
		s.mu.Unlock()
		select {
		case s.fresh <- struct{}{}:
		default:
		}
		if err != nil {
			return
		}
	}
}

// The renderer ends each frame by placing the cursor, and the terminal hands
// it over in pieces.
var (
	frameEnd  = regexp.MustCompile(`\x1b\[\d+(;\d*)?H`)
	altScreen = regexp.MustCompile(`\x1b\[\?1049([hl])`)
)

// feed gives the screen what the program wrote and looks at it after each whole
// frame: a frame of which half is drawn shows the new and the old at once. What
// is not on the alternate screen has no frames. s.mu is held.
func (s *session) feed(b []byte) {
	const longest = len("\x1b[?1049h")
	from := max(0, s.fed-longest+1)
	s.raw = append(s.raw, b...)
	if m := altScreen.FindAllSubmatch(s.raw[from:], -1); m != nil {
		s.alt = string(m[len(m)-1][1]) == "h"
	}
	for _, m := range frameEnd.FindAllIndex(s.raw[from:], -1) {
		if end := from + m[1]; end > s.fed {
			s.draw(end)
			s.look()
		}
	}
	s.draw(len(s.raw))
	if !s.alt {
		s.look()
	}
}

// draw gives the screen what was written up to an end. s.mu is held.
func (s *session) draw(end int) {
	s.screen.Write(s.raw[s.fed:end])
	s.fed = end
}

// look reads the screen, and remembers what it called saved. s.mu is held.
func (s *session) look() {
	s.shown = s.screen.String()
	if m := savedLine.FindString(s.shown); m != "" && (len(s.saved) == 0 || s.saved[len(s.saved)-1] != m) {
		s.saved = append(s.saved, m)
	}
}

// see waits until a whole frame shows what matches, and returns its text.
func (s *session) see(pattern string) string {
	s.t.Helper()
	re := regexp.MustCompile(pattern)
	return s.await(fmt.Sprintf("never showed %q", pattern), re.MatchString)
}

// gone waits until a whole frame does not show a text.
func (s *session) gone(text string) {
	s.t.Helper()
	s.await(fmt.Sprintf("went on showing %q", text), func(shown string) bool { return !strings.Contains(shown, text) })
}

// patience is how long a screen is waited for. On a busy core the race detector
// makes seconds of what takes tenths of one, and many of them.
const patience = 2 * time.Minute

// await waits until the text of a whole frame is as it should be, and returns
// it; instead is what the screen did where that never comes.
func (s *session) await(instead string, ok func(shown string) bool) string {
	s.t.Helper()
	deadline := time.After(patience)
	ended := s.done
	for {
		s.mu.Lock()
		text := s.shown
		s.mu.Unlock()
		switch {
		case ok(text):
			return text
		case ended == nil:
			s.t.Fatalf("the program ended and the screen %s:\n%s", instead, text)
		}
		select {
		case <-s.fresh:
		case <-ended:
			ended = nil // what it wrote last is to be looked at
		case <-deadline:
			s.t.Fatalf("the screen %s:\n%s", instead, text)
		}
	}
}

// press types keys.
func (s *session) press(keys string) {
	s.t.Helper()
	if _, err := s.tty.WriteString(keys); err != nil {
		s.t.Fatal(err)
	}
}

// read is the pause of somebody who reads: verdict keys are dead until the
// keyboard has been quiet for a moment after an item appeared by itself.
func (s *session) read() { time.Sleep(200 * time.Millisecond) }

// insist presses a verdict key until the screen is as it should be then: the key
// is dead for a moment after an item appeared. What says so is gone before the
// next try, lest it be taken for the answer to that.
func (s *session) insist(key string, ok func(shown string) bool) {
	s.t.Helper()
	const refused = "not taken"
	for {
		s.read()
		s.press(key)
		shown := s.await(fmt.Sprintf("did not answer %q", key), func(shown string) bool {
			return ok(shown) || strings.Contains(shown, refused)
		})
		if !strings.Contains(shown, refused) {
			return
		}
		s.press("z") // text is dimmed, and no more
		s.gone(refused)
		s.press("z")
		s.see("all text is shown")
	}
}

// decide presses a key that ends in a decision and waits until the screen says
// that another one is saved, which it returns.
func (s *session) decide(key string) (id, outcome string) {
	s.t.Helper()
	s.mu.Lock()
	before := len(s.saved)
	s.mu.Unlock()
	var last string
	s.insist(key, func(string) bool {
		s.mu.Lock()
		defer s.mu.Unlock()
		if len(s.saved) == before {
			return false
		}
		last = s.saved[len(s.saved)-1]
		return true
	})
	m := savedLine.FindStringSubmatch(last)
	return m[1], m[2]
}

// wait waits for the program's end and returns its exit code.
func (s *session) wait() int {
	s.t.Helper()
	<-s.done
	err := s.cmd.Wait()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		s.t.Fatal(err)
	}
	return s.cmd.ProcessState.ExitCode()
}

// output runs offside without a terminal and returns what it prints.
func output(t *testing.T, env []string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	cmd := exec.Command("offside", args...)
	cmd.Env = env
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err = cmd.Run()
	return out.String(), errs.String(), err
}

// labels exports the labels of a queue: message id and outcome.
func labels(t *testing.T, env []string, queuePath string) map[string]string {
	t.Helper()
	out, errs, err := output(t, env, "export", "--queue", queuePath)
	if err != nil {
		t.Fatalf("export: %v: %s", err, errs)
	}
	got := map[string]string{}
	for line := range strings.Lines(out) {
		var l data.Label
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			t.Fatal(err)
		}
		if _, twice := got[l.Message.ID]; twice {
			t.Errorf("two labels for %s", l.Message.ID)
		}
		got[l.Message.ID] = string(l.Outcome) + l.Exception
	}
	return got
}

// TestSession is a newcomer's first minute: one confirmed, one dismissed, one
// marked as an exception, one undone; then the labels are those left standing.
func TestSession(t *testing.T) {
	env := home(t)
	s := start(t, env, 120, 40, "demo")
	s.see(`demo queue .*queue\.db`)
	s.see(`c confirm`)

	want := map[string]string{}
	id, outcome := s.decide("c")
	if outcome != "confirmed" {
		t.Errorf("c: %s", outcome)
	}
	want[id] = "confirm"
	id, outcome = s.decide("d")
	if outcome != "dismissed" {
		t.Errorf("d: %s", outcome)
	}
	want[id] = "dismiss"

	s.insist("e", func(shown string) bool { return strings.Contains(shown, "its digit saves") })
	id, _ = s.decide("1")
	want[id] = "exceptionX1"

	id, _ = s.decide("c")
	s.read()
	s.press("u")
	s.see(`undone|took back|taken back`)
	s.see(regexp.QuoteMeta(id))

	s.press("q")
	end := s.tail()
	if code := s.wait(); code != 0 {
		t.Fatalf("exit %d:\n%s", code, end)
	}
	end = s.tail()
	if !strings.Contains(end, "3 decided: 1 confirmed, 1 dismissed, 1 as an exception; 1 undone") {
		t.Errorf("the summary is\n%s", end)
	}
	path := regexp.MustCompile(`queue: +(\S+queue\.db)`).FindStringSubmatch(end)
	if path == nil || !strings.Contains(end, "offside export --queue "+path[1]+" -o labels.jsonl") {
		t.Fatalf("neither queue nor export named:\n%s", end)
	}
	if got := labels(t, env, path[1]); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("labels %v, want those left standing %v", got, want)
	}
	s.restored()
}

// tail is what the program wrote after it had left the alternate screen.
func (s *session) tail() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := string(s.raw)
	if i := strings.LastIndex(out, "\x1b[?1049l"); i >= 0 {
		out = out[i:]
	}
	return out
}

// restored checks that the terminal is as it was found: the alternate screen
// left, the cursor shown, mouse and paste modes off.
func (s *session) restored() {
	s.t.Helper()
	s.mu.Lock()
	out := string(s.raw)
	s.mu.Unlock()
	for _, mode := range []string{"1049", "2004", "1000", "1002", "1003", "1006"} {
		on, off := strings.LastIndex(out, "\x1b[?"+mode+"h"), strings.LastIndex(out, "\x1b[?"+mode+"l")
		if on > off {
			s.t.Errorf("mode %s is still on", mode)
		}
	}
	if strings.LastIndex(out, "\x1b[?25l") > strings.LastIndex(out, "\x1b[?25h") {
		s.t.Error("the cursor is still hidden")
	}
}

// sampleQueue makes a queue with n flagged messages and returns its path.
func sampleQueue(t *testing.T, env []string, n int) string {
	t.Helper()
	return sampleQueueIn(t, t.TempDir(), env, n)
}

// sampleQueueIn makes the queue in a folder.
func sampleQueueIn(t *testing.T, dir string, env []string, n int) string {
	t.Helper()
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `{"id":"m-%d","text":"my number is +44 20 7946 0%03d"}`+"\n", i, i)
	}
	file, path := filepath.Join(dir, "in.jsonl"), filepath.Join(dir, "queue.db")
	if err := os.WriteFile(file, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errs, err := output(t, env, "screen", "--queue", path, file); err != nil {
		t.Fatalf("screen: %v: %s", err, errs)
	}
	return path
}

// TestKilled kills the console at random moments, again and again: whatever
// the screen had called saved is there, and the queue is sound.
func TestKilled(t *testing.T) {
	rounds := 12
	if testing.Short() {
		rounds = 3
	}
	env := home(t)
	path := sampleQueue(t, env, 40*rounds)
	want := map[string]string{}
	outcomes := map[string]string{"confirmed": "confirm", "dismissed": "dismiss"}
	random := rand.New(rand.NewPCG(1, 2))
	for range rounds {
		s := start(t, env, 100, 30, "review", "--queue", path)
		s.see(`c confirm`)
		end := time.Now().Add(time.Duration(random.IntN(1500)) * time.Millisecond)
		for time.Now().Before(end) {
			s.press([]string{"c", "d"}[random.IntN(2)])
			time.Sleep(time.Duration(150+random.IntN(60)) * time.Millisecond)
		}
		if err := s.cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		s.wait()
		for _, line := range s.saved {
			m := savedLine.FindStringSubmatch(line)
			want[m[1]] = outcomes[m[2]]
		}
	}
	if len(want) == 0 {
		t.Fatal("nothing was ever saved, so nothing was tested")
	}
	got := labels(t, env, path)
	for id, outcome := range want {
		if got[id] != outcome {
			t.Errorf("%s was shown as saved (%s); the queue has %q", id, outcome, got[id])
		}
	}
	if out, errs, err := output(t, env, "queue", "check", "--queue", path); err != nil {
		t.Errorf("queue check: %v\n%s%s", err, out, errs)
	}
	t.Logf("%d rounds, %d decisions shown as saved, %d standing", rounds, len(want), len(got))
}

// awaitStopped waits until a child that was told to stop has done so: the
// signal is only on its way when it was sent.
func awaitStopped(t *testing.T, pid int) {
	t.Helper()
	var status syscall.WaitStatus
	if _, err := syscall.Wait4(pid, &status, syscall.WUNTRACED, nil); err != nil || !status.Stopped() {
		t.Fatalf("not stopped: %v, %v", status, err)
	}
}

// TestStoppedHolder: a process that holds the queue and does not answer is
// named by its pid; once it answers, all is well.
func TestStoppedHolder(t *testing.T) {
	env := home(t)
	path := sampleQueue(t, env, 3)
	s := start(t, env, 100, 30, "review", "--queue", path)
	s.see(`c confirm`)
	s.signal(syscall.SIGSTOP)
	awaitStopped(t, s.cmd.Process.Pid)
	_, errs, err := output(t, env, "queue", "stats", "--queue", path)
	if err == nil || !strings.Contains(errs, fmt.Sprintf("process %d", s.cmd.Process.Pid)) {
		t.Errorf("%v: %s, want the holder's pid %d", err, errs, s.cmd.Process.Pid)
	}
	s.signal(syscall.SIGCONT)
	if out, errs, err := output(t, env, "queue", "stats", "--queue", path); err != nil || !strings.Contains(out, "3 items") {
		t.Errorf("%v: %s%s", err, out, errs)
	}
	s.press("q")
	if code := s.wait(); code != 0 {
		t.Errorf("exit %d", code)
	}
}

// signal sends a signal to the program.
func (s *session) signal(sig os.Signal) {
	s.t.Helper()
	if err := s.cmd.Process.Signal(sig); err != nil {
		s.t.Fatal(err)
	}
}

// TestBesideAConsole is an ordinary day: while a console is open, a nightly
// ingest, a check, an export and a second console work on the same queue.
func TestBesideAConsole(t *testing.T) {
	env := home(t)
	path := sampleQueue(t, env, 4)
	a := start(t, env, 120, 30, "review", "--queue", path, "--as", "ana")
	a.see(`c confirm`)
	a.see(`open 4`)

	nightly := filepath.Join(t.TempDir(), "nightly.jsonl")
	var lines strings.Builder
	for i := range 3 {
		fmt.Fprintf(&lines, `{"id":"m-1%04d","text":"write to night%d@example.com"}`+"\n", i, i)
	}
	if err := os.WriteFile(nightly, []byte(lines.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, errs, err := output(t, env, "screen", "--queue", path, nightly); err != nil || !strings.Contains(out, "queued 3") {
		t.Fatalf("screen: %v: %s%s", err, out, errs)
	}
	a.see(`open 7`)

	b := start(t, env, 120, 30, "review", "--queue", path, "--as", "bob")
	b.see(`c confirm`)
	want := map[string]string{}
	for _, s := range []*session{a, b, a, b} {
		id, _ := s.decide("c")
		if want[id] != "" {
			t.Errorf("%s was given to both", id)
		}
		want[id] = "confirm"
	}
	a.see(`open 3`)
	if got := labels(t, env, path); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("labels %v, want %v", got, want)
	}
	if out, errs, err := output(t, env, "queue", "check", "--queue", path); err != nil {
		t.Errorf("queue check: %v: %s%s", err, out, errs)
	}

	backup := filepath.Join(t.TempDir(), "backup.db")
	if out, errs, err := output(t, env, "queue", "backup", "--queue", path, backup); err != nil || !strings.Contains(out, "sound") {
		t.Errorf("queue backup: %v: %s%s", err, out, errs)
	}
	if got := labels(t, env, backup); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("labels of the backup %v, want %v", got, want)
	}

	// The holder leaves; the other goes on.
	a.press("q")
	if code := a.wait(); code != 0 {
		t.Errorf("exit %d", code)
	}
	id, _ := b.decide("d")
	want[id] = "dismiss"
	if got := labels(t, env, path); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("labels %v, want %v", got, want)
	}
	b.press("q")
	if code := b.wait(); code != 0 {
		t.Errorf("exit %d", code)
	}
}

// TestHolderKilled kills the console that holds the queue under a second one
// that is at work, and under an ingest: what was shown as saved is there, and
// both come to their end.
func TestHolderKilled(t *testing.T) {
	env := home(t)
	path := sampleQueue(t, env, 12)
	a := start(t, env, 120, 30, "review", "--queue", path, "--as", "ana")
	a.see(`c confirm`)
	b := start(t, env, 120, 30, "review", "--queue", path, "--as", "bob")
	b.see(`c confirm`)
	want := map[string]string{}
	for range 2 {
		for _, s := range []*session{a, b} {
			id, _ := s.decide("c")
			want[id] = "confirm"
		}
	}
	ingest := exec.Command("offside", "screen", "--queue", path, "-")
	ingest.Env = env
	in, err := ingest.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	ingest.Stdout, ingest.Stderr = &said, &said
	if err := ingest.Start(); err != nil {
		t.Fatal(err)
	}
	for i := range 1500 { // a batch and a half: one goes through the holder
		fmt.Fprintf(in, `{"id":"m-1%04d","text":"write to night%d@example.com"}`+"\n", i, i)
	}
	a.signal(syscall.SIGKILL)
	a.wait()
	for i := range 1500 {
		fmt.Fprintf(in, `{"id":"m-3%04d","text":"write to night%d@example.com"}`+"\n", i, i)
	}
	in.Close()
	if err := ingest.Wait(); err != nil {
		t.Errorf("screen: %v: %s", err, said.String())
	}
	for range 2 {
		id, _ := b.decide("c")
		want[id] = "confirm"
	}
	b.press("q")
	if code := b.wait(); code != 0 {
		t.Errorf("exit %d", code)
	}
	if got := labels(t, env, path); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("labels %v, want %v", got, want)
	}
	if out, errs, err := output(t, env, "queue", "stats", "--queue", path); err != nil || !strings.Contains(out, "3012 items") {
		t.Errorf("%v: %s%s", err, out, errs)
	}
	if out, errs, err := output(t, env, "queue", "check", "--queue", path); err != nil {
		t.Errorf("queue check: %v: %s%s", err, out, errs)
	}
}

// TestTerminated: the terminal is given back on SIGTERM, as on leaving.
func TestTerminated(t *testing.T) {
	env := home(t)
	path := sampleQueue(t, env, 3)
	for _, sig := range []os.Signal{syscall.SIGTERM, syscall.SIGHUP} {
		s := start(t, env, 100, 30, "review", "--queue", path)
		s.see(`c confirm`)
		s.cmd.Process.Signal(sig)
		s.wait()
		s.restored()
	}
}

// TestSizes: any terminal is served or told what is wanted, and sizes change
// while the program runs.
func TestSizes(t *testing.T) {
	env := home(t)
	path := sampleQueue(t, env, 5)
	s := start(t, env, 10, 3, "review", "--queue", path)
	s.see(`60.?×.?15|60x15|10×3`)
	for _, size := range [][2]int{{60, 15}, {80, 24}, {220, 60}, {1, 1}, {120, 40}} {
		s.mu.Lock()
		s.screen.Resize(size[0], size[1])
		s.mu.Unlock()
		if err := pty.Setsize(s.tty, &pty.Winsize{Cols: uint16(size[0]), Rows: uint16(size[1])}); err != nil {
			t.Fatal(err)
		}
		if size[0] >= 60 {
			s.see(`confirm`)
		}
	}
	s.press("q")
	if code := s.wait(); code != 0 {
		t.Errorf("exit %d", code)
	}
	s.restored()
}

// TestTerminalState: the line discipline is as before.
func TestTerminalState(t *testing.T) {
	master, slave, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer master.Close()
	defer slave.Close()
	before, err := term.GetState(int(slave.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	env := home(t)
	cmd := exec.Command("offside", "demo")
	cmd.Env = env
	cmd.Stdin, cmd.Stdout, cmd.Stderr = slave, slave, slave
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := pty.Setsize(master, &pty.Winsize{Cols: 80, Rows: 24}); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	e := vt.NewEmulator(80, 24)
	defer hangUp(e)
	go io.Copy(master, e)
	drawn := make(chan struct{})
	go func() {
		buf, sent := make([]byte, 4096), false
		for {
			n, err := master.Read(buf)
			e.Write(buf[:n])
			if !sent && strings.Contains(e.String(), "confirm") {
				sent = true
				close(drawn)
			}
			if err != nil {
				return
			}
		}
	}()
	<-drawn
	if _, err := master.WriteString("q"); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	after, err := term.GetState(int(slave.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	if fmt.Sprint(before) != fmt.Sprint(after) {
		t.Errorf("the terminal was %v and is %v", before, after)
	}
}
