//go:build unix

package shared_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/queuetest"
	"offside/queue/shared"
)

// childFile names the queue that a copy of the test program works on instead of
// testing, childJob what it does: hold it, or work as the reviewer of that name.
const (
	childFile = "OFFSIDE_TEST_QUEUE"
	childJob  = "OFFSIDE_TEST_JOB"
)

func TestMain(m *testing.M) {
	path, job := os.Getenv(childFile), os.Getenv(childJob)
	switch {
	case path == "":
		os.Exit(m.Run())
	case job == "hold":
		holdForever(path)
	default:
		newWorker(path, job).forever()
	}
}

// holdForever waits until it holds the queue, and keeps it.
func holdForever(path string) {
	for {
		s, err := shared.Open(context.Background(), path, shared.Options{})
		if err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
		if s.Holder() == os.Getpid() {
			break
		}
		_ = s.Close()
	}
	fmt.Println("holding")
	select {}
}

// start runs a job in a copy of the test program.
func start(t *testing.T, path, job string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Skip("the test program does not know its own path: ", err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), childFile+"="+path, childJob+"="+job)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, bufio.NewScanner(out)
}

// hold starts a process that holds the queue.
func hold(t *testing.T, path string) *exec.Cmd {
	t.Helper()
	cmd, out := start(t, path, "hold")
	t.Cleanup(func() { _, _ = cmd.Process.Kill(), cmd.Wait() })
	if !out.Scan() || out.Text() != "holding" {
		t.Fatal(out.Text())
	}
	return cmd
}

// worker is a process that works on a queue and says on stdout, a line each,
// what it was told to be saved: the type of the event, the item and the seq.
type worker struct {
	store   *shared.Store
	ctx     context.Context
	who     queue.Actor
	made    int64 // decisions asked for; each says its number as the time spent
	entered int
}

func newWorker(path, name string) *worker {
	ctx := context.Background()
	s, err := shared.Open(ctx, path, shared.Options{Existing: true})
	if err != nil {
		fail(err)
	}
	return &worker{store: s, ctx: ctx, who: queuetest.Reviewer(name)}
}

func fail(err error) {
	fmt.Println("error", err)
	os.Exit(1)
}

func (w *worker) forever() {
	fmt.Println("ready")
	for i := 0; ; i++ {
		var err error
		switch {
		case i%23 == 22:
			err = w.undo()
		case i%41 == 40:
			err = w.purge()
		case i%397 == 396:
			_, err = w.store.Compact(w.ctx)
		case i%7 == 6:
			err = w.enqueue()
		default:
			err = w.decide()
		}
		if err != nil && !errors.Is(err, queue.ErrLost) && !errors.Is(err, queue.ErrNothingToUndo) {
			fail(err)
		}
	}
}

func (w *worker) say(what queue.EventType, item, seq uint64) { fmt.Println(what, item, seq) }

func (w *worker) decide() error {
	r, err := w.store.Do(w.ctx, queue.Command{Do: queue.DoClaim, Actor: w.who})
	if err != nil {
		return err
	}
	it := r[0].Item
	if it == nil {
		return w.enqueue()
	}
	w.made++
	d := &queue.Decision{Outcome: queue.Confirm, Active: time.Duration(w.made) * time.Millisecond}
	r, err = w.store.Do(w.ctx, queue.Command{Do: queue.DoDecide, Item: it.Number, Actor: w.who, Token: it.Claim.Token, Decision: d})
	var gone *queue.StateError
	if errors.As(err, &gone) && gone.State == queue.Purged {
		return nil // by another worker meanwhile
	}
	if err == nil {
		w.say(queue.EventDecided, it.Number, r[0].Seq)
	}
	return err
}

func (w *worker) undo() error {
	r, err := w.store.Do(w.ctx, queue.Command{Do: queue.DoUndo, Actor: w.who})
	if err == nil {
		w.say(queue.EventUndone, r[0].Item.Number, r[0].Seq)
	}
	return err
}

// purge erases the item that was decided first.
func (w *worker) purge() error {
	p, err := w.store.Page(w.ctx, queue.Query{Order: queue.ByDecision, Limit: 1})
	if err != nil || len(p.Items) == 0 {
		return err
	}
	n := p.Items[0].Number
	if _, err := w.store.Purge(w.ctx, queue.Purge{Actor: w.who, Items: []uint64{n}}); err != nil {
		return err
	}
	w.say(queue.EventPurged, n, 0)
	return nil
}

func (w *worker) enqueue() error {
	w.entered++
	var batch []queue.Entry
	for i := range 10 {
		batch = append(batch, queuetest.Entry(fmt.Sprintf("%s-%d-%d", w.who.Name, w.entered, i), .5))
	}
	if _, err := w.store.Enqueue(w.ctx, queue.Batch{Entries: batch}); err != nil {
		return err
	}
	it, err := w.store.Find(w.ctx, batch[0].Message.ID)
	if err == nil {
		w.say(queue.EventEnqueued, it.Number, 0)
	}
	if errors.Is(err, queue.ErrNotFound) {
		return nil // purged by another worker meanwhile
	}
	return err
}

// TestKills kills working processes, the one that holds the queue as well as
// others, at random moments, and puts new ones in their place: whatever a
// process said was saved is there, nothing happened twice, and after each kill
// the check finds nothing. OFFSIDE_TEST_KILLS sets how often:
//
//	OFFSIDE_TEST_KILLS=1000 go test ./queue/shared -run TestKills -timeout 2h -v
func TestKills(t *testing.T) {
	kills := 25
	if testing.Short() {
		kills = 8
	}
	if n := os.Getenv("OFFSIDE_TEST_KILLS"); n != "" {
		if _, err := fmt.Sscan(n, &kills); err != nil {
			t.Fatal(err)
		}
	}
	random := rand.New(rand.NewPCG(3, 4))
	holders, said := 0, 0
	for done := 0; done < kills && !t.Failed(); done += killsEach {
		h, s := siege(t, random, min(killsEach, kills-done))
		holders, said = holders+h, said+s
		t.Logf("%d kills, %d of them of the process that held the queue: %d events acknowledged, none lost, none twice", min(done+killsEach, kills), holders, said)
	}
	if said < kills {
		t.Error("hardly anything was done, so hardly anything was tested")
	}
}

// killsEach is how many kills one queue goes through, so that it stays small.
const killsEach = 50

// siege kills those who work on a new queue, and returns how many of them held
// it, and how many events were acknowledged.
func siege(t *testing.T, random *rand.Rand, kills int) (holders, said int) {
	path := filepath.Join(t.TempDir(), "queue.db")
	setUp := open(t, path, shared.Options{})
	if _, err := setUp.Enqueue(t.Context(), queue.Batch{Entries: queuetest.Entries(200)}); err != nil {
		t.Fatal(err)
	}
	if err := setUp.Close(); err != nil {
		t.Fatal(err)
	}
	crew := &crew{t: t, path: path}
	defer crew.dismiss()
	for range 4 {
		crew.hire()
	}
	for n := range kills {
		pause(random, 150*time.Millisecond)
		if crew.kill(random) {
			holders++
		}
		crew.check(n+1 == kills)
		if t.Failed() {
			t.Fatalf("after kill %d", n+1)
		}
		crew.hire()
	}
	crew.dismiss()
	return holders, len(crew.said)
}

// pause lets a random time go by, as those who work do: nothing is waited for.
func pause(random *rand.Rand, limit time.Duration) {
	<-time.After(time.Duration(random.Int64N(int64(limit))))
}

// crew are the processes that work on a queue, and what they said was saved.
type crew struct {
	t       *testing.T
	path    string
	hired   int
	workers []*hand

	mu   sync.Mutex
	said []saved
}

// hand is one of the crew.
type hand struct {
	cmd  *exec.Cmd
	done chan struct{} // closed when everything that it said was heard
}

// saved is what a worker was told to be saved; 0 where it was not told the seq.
type saved struct {
	what      queue.EventType
	item, seq uint64
	actor     string
}

// hire starts a worker and waits until it has the queue open.
func (c *crew) hire() {
	c.t.Helper()
	c.hired++
	name := fmt.Sprint("worker-", c.hired)
	cmd, out := start(c.t, c.path, name)
	if !out.Scan() || out.Text() != "ready" {
		c.t.Errorf("%s: %s", name, out.Text())
	}
	h := &hand{cmd, make(chan struct{})}
	c.workers = append(c.workers, h)
	go func() {
		defer close(h.done)
		for out.Scan() {
			one := saved{actor: name}
			if _, err := fmt.Sscan(out.Text(), &one.what, &one.item, &one.seq); err != nil {
				c.t.Errorf("%s: %s", name, out.Text())
				return
			}
			c.mu.Lock()
			c.said = append(c.said, one)
			c.mu.Unlock()
		}
	}()
}

// kill kills a worker, every other time the one that holds the queue, and hears
// what it had said. It reports whether it held the queue.
func (c *crew) kill(random *rand.Rand) bool {
	raw, _ := os.ReadFile(c.path + ".pid")
	holds := func(h *hand) bool { return strings.TrimSpace(string(raw)) == fmt.Sprint(h.cmd.Process.Pid) }
	i := random.IntN(len(c.workers))
	if at := slices.IndexFunc(c.workers, holds); at >= 0 && random.IntN(2) == 0 {
		i = at
	}
	h := c.workers[i]
	c.workers = slices.Delete(c.workers, i, i+1)
	_ = h.cmd.Process.Kill()
	<-h.done
	_ = h.cmd.Wait()
	return holds(h)
}

// dismiss kills all of them.
func (c *crew) dismiss() {
	for _, h := range c.workers {
		_ = h.cmd.Process.Kill()
		<-h.done
		_ = h.cmd.Wait()
	}
	c.workers = nil
}

// check checks the queue while the others work on, and with all looks for
// everything that was said to be saved.
func (c *crew) check(all bool) {
	c.t.Helper()
	s, err := shared.Open(c.t.Context(), c.path, shared.Options{Existing: true})
	if err != nil {
		c.t.Error(err)
		return
	}
	defer s.Close()
	queuetest.Check(c.t, s)
	if all {
		c.mu.Lock()
		said := slices.Clone(c.said)
		c.mu.Unlock()
		compareWithEvents(c.t, s, said)
	}
}

// compareWithEvents finds each thing that was said to be saved in the events,
// and nothing there twice.
func compareWithEvents(t *testing.T, s *shared.Store, said []saved) {
	t.Helper()
	happened, decisions := map[saved]bool{}, map[string]uint64{}
	for after := uint64(0); ; {
		part, err := s.Events(t.Context(), after, 1000)
		if err != nil {
			t.Fatal(err)
		}
		if len(part) == 0 {
			break
		}
		for _, e := range part {
			after = e.Seq
			one := saved{e.Type, e.Item, e.Seq, e.Actor}
			happened[one] = true
			one.seq = 0
			if e.Type == queue.EventEnqueued || e.Type == queue.EventPurged {
				one.actor = ""
				happened[one] = true
			}
			if e.Type != queue.EventDecided {
				continue
			}
			which := fmt.Sprint(e.Actor, " ", e.ActiveMS)
			if before := decisions[which]; before != 0 {
				t.Errorf("one decision of %s was made as event %d and again as %d", e.Actor, before, e.Seq)
			}
			decisions[which] = e.Seq
		}
	}
	for _, one := range said {
		if one.seq == 0 {
			one.actor = ""
		}
		if !happened[one] {
			t.Errorf("it was said to be saved and is not there: %+v", one)
		}
	}
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

// TestStoppedHolder: a holder that is stopped keeps the file and does not
// answer; it is named.
func TestStoppedHolder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "queue.db")
	holder := hold(t, path)
	if err := holder.Process.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	awaitStopped(t, holder.Process.Pid)
	_, err := shared.Open(t.Context(), path, shared.Options{})
	var held *queue.HeldError
	if !errors.As(err, &held) || held.PID != holder.Process.Pid {
		t.Errorf("%v", err)
	}
	if err := holder.Process.Signal(syscall.SIGCONT); err != nil {
		t.Fatal(err)
	}
	s := open(t, path, shared.Options{})
	if s.Holder() != holder.Process.Pid {
		t.Error("not through the holder")
	}
	queuetest.Finish(t, s)
}
