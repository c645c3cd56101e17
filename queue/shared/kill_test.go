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
	"sync"
	"syscall"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/queuetest"
	"offside/queue/shared"
)

// childFile names the queue that a copy of the test program holds instead of
// testing.
const childFile = "OFFSIDE_TEST_QUEUE"

func TestMain(m *testing.M) {
	path := os.Getenv(childFile)
	if path == "" {
		os.Exit(m.Run())
	}
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

// hold starts a process that holds the queue.
func hold(t *testing.T, path string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Skip("the test program does not know its own path: ", err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), childFile+"="+path)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = cmd.Process.Kill(), cmd.Wait() })
	if in := bufio.NewScanner(out); !in.Scan() || in.Text() != "holding" {
		t.Fatal(in.Text())
	}
	return cmd
}

// TestKilledHolder kills the process that holds the queue at random moments
// while others work through it. What they were told is done is done, what they
// were told is not known happened whole or not at all, and they go on.
func TestKilledHolder(t *testing.T) {
	rounds := 12
	if testing.Short() {
		rounds = 3
	}
	path := filepath.Join(t.TempDir(), "queue.db")
	setUp := open(t, path, shared.Options{})
	if _, err := setUp.Enqueue(t.Context(), queue.Batch{Entries: queuetest.Entries(400 * rounds)}); err != nil {
		t.Fatal(err)
	}
	if err := setUp.Close(); err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(3, 4))
	w := &work{t: t, path: path, saved: map[uint64]uint64{}}
	for range rounds {
		holder := hold(t, path)
		stop := make(chan struct{})
		var all sync.WaitGroup
		for i := range 4 {
			all.Go(func() { w.decide(i, stop) })
		}
		all.Go(func() { w.ingest(stop) })
		time.AfterFunc(time.Duration(20+random.IntN(200))*time.Millisecond, func() { _ = holder.Process.Kill() })
		_ = holder.Wait()
		time.AfterFunc(50*time.Millisecond, func() { close(stop) })
		all.Wait()
		if t.Failed() {
			return
		}
	}
	s := open(t, path, shared.Options{Existing: true})
	defer queuetest.Finish(t, s)
	for n, seq := range w.saved {
		if it, err := s.Get(t.Context(), n); err != nil || it.State != queue.Decided || it.Event != seq {
			t.Errorf("item %d was decided as event %d and is %s, event %d: %v", n, seq, it.State, it.Event, err)
		}
	}
	for _, id := range w.entered {
		if _, err := s.Find(t.Context(), id); err != nil {
			t.Errorf("%s was saved: %v", id, err)
		}
	}
	t.Logf("%d kills: %d decisions and %d batches acknowledged, %d calls lost", rounds, len(w.saved), len(w.entered), w.lost)
	if len(w.saved) < rounds || len(w.entered) < rounds {
		t.Error("hardly anything was done, so hardly anything was tested")
	}
}

// work is what processes do through the holder, and what they were told.
type work struct {
	t    *testing.T
	path string

	mu      sync.Mutex
	saved   map[uint64]uint64 // item → seq of its decision
	entered []string
	lost    int
}

// each does something over and over, and closes the store at the end.
func (w *work) each(stop chan struct{}, do func(s *shared.Store) error) {
	s, err := shared.Open(context.Background(), w.path, shared.Options{})
	if err != nil {
		w.t.Error(err)
		return
	}
	for {
		select {
		case <-stop:
			if err := s.Close(); err != nil {
				w.t.Error(err)
			}
			return
		default:
		}
		err := do(s)
		w.mu.Lock()
		switch {
		case errors.Is(err, queue.ErrLost):
			w.lost++
		case err != nil:
			w.t.Error(err)
		}
		w.mu.Unlock()
	}
}

func (w *work) decide(worker int, stop chan struct{}) {
	who := queuetest.Reviewer(fmt.Sprint("r", worker))
	w.each(stop, func(s *shared.Store) error {
		r, err := s.Do(context.Background(), queue.Command{Do: queue.DoClaim, Actor: who})
		if err != nil || r[0].Item == nil {
			return err
		}
		it := r[0].Item
		r, err = s.Do(context.Background(), queue.Command{Do: queue.DoDecide, Item: it.Number, Actor: who, Token: it.Claim.Token, Decision: queuetest.Confirm()})
		if err == nil {
			w.mu.Lock()
			w.saved[it.Number] = r[0].Seq
			w.mu.Unlock()
		}
		return err
	})
}

func (w *work) ingest(stop chan struct{}) {
	w.each(stop, func(s *shared.Store) error {
		w.mu.Lock()
		id := fmt.Sprint("nightly ", len(w.entered))
		w.mu.Unlock()
		_, err := s.Enqueue(context.Background(), queue.Batch{Entries: []queue.Entry{queuetest.Entry(id, 0.5)}})
		if err == nil {
			w.mu.Lock()
			w.entered = append(w.entered, id)
			w.mu.Unlock()
		}
		return err
	})
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
// answer; it is named within about a second.
func TestStoppedHolder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "queue.db")
	holder := hold(t, path)
	if err := holder.Process.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	awaitStopped(t, holder.Process.Pid)
	began := time.Now()
	_, err := shared.Open(t.Context(), path, shared.Options{})
	var held *queue.HeldError
	if !errors.As(err, &held) || held.PID != holder.Process.Pid {
		t.Errorf("%v", err)
	}
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("it took %s to say so", took)
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
