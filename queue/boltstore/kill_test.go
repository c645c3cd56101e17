package boltstore_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
)

// childJob names what a copy of the test program does instead of testing;
// childFile is the queue it does it on.
const (
	childJob  = "OFFSIDE_TEST_JOB"
	childFile = "OFFSIDE_TEST_QUEUE"
)

func TestMain(m *testing.M) {
	jobs := map[string]func(*boltstore.Store){"decide": decideForever, "hold": holdForever}
	name := os.Getenv(childJob)
	if name == "" {
		os.Exit(m.Run())
	}
	s, err := boltstore.Open(os.Getenv(childFile), boltstore.Options{})
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	jobs[name](s)
}

// decideForever decides, undoes, skips and brings in new items, and says on
// stdout what the store has acknowledged.
func decideForever(s *boltstore.Store) {
	ctx, ana := context.Background(), queuetest.Reviewer("ana")
	cmds := []queue.Command{{Do: queue.DoClaim, Actor: ana}}
	for i := 0; ; i++ {
		r, err := s.Do(ctx, cmds...)
		if err != nil {
			fmt.Println("error", err)
			return
		}
		if len(r) > 1 {
			fmt.Println(r[0].Item.State, r[0].Item.Number, r[0].Seq)
		}
		it := r[len(r)-1].Item
		if it == nil || i%10 == 9 {
			entries := many(int(time.Now().UnixMicro()%1e12), 5)
			if _, err := s.Enqueue(ctx, queue.Batch{Entries: entries}); err != nil {
				fmt.Println("error", err)
				return
			}
			fmt.Println("entered", entries[4].Message.ID, 0)
		}
		cmds = cmds[len(cmds)-1:]
		if it != nil {
			cmds = []queue.Command{{Do: queue.DoDecide, Item: it.Number, Actor: ana, Token: it.Claim.Token, Decision: queuetest.Confirm()}, cmds[0]}
		}
	}
}

// holdForever keeps the queue open until it is killed.
func holdForever(*boltstore.Store) {
	fmt.Println("holding")
	select {}
}

// start runs a job in a copy of the test program.
func start(t *testing.T, job, path string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Skip("the test program does not know its own path: ", err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), childJob+"="+job, childFile+"="+path)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = cmd.Process.Kill(), cmd.Wait() })
	return cmd, bufio.NewScanner(out)
}

// TestKill kills a working process over and over: what it was told to be saved
// is there, and nothing is half there. OFFSIDE_TEST_KILLS sets how often.
func TestKill(t *testing.T) {
	t.Parallel()
	rounds := 20
	if testing.Short() {
		rounds = 5
	}
	if n := os.Getenv("OFFSIDE_TEST_KILLS"); n != "" {
		if _, err := fmt.Sscan(n, &rounds); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(t.TempDir(), "queue.db")
	random := rand.New(rand.NewPCG(1, 2))
	saved := map[uint64]uint64{} // item → seq of its decision
	var entered []string
	for round := range rounds {
		cmd, out := start(t, "decide", path)
		stop := 1 + random.IntN(60)
		for i := 0; out.Scan(); i++ {
			var what, name string
			var seq uint64
			if _, err := fmt.Sscan(out.Text(), &what, &name, &seq); err != nil || what == "error" {
				t.Fatalf("round %d: %s", round, out.Text())
			}
			if what == "entered" {
				entered = append(entered, name)
			} else {
				var n uint64
				_, _ = fmt.Sscan(name, &n)
				saved[n] = seq
			}
			if i == stop {
				// At a random point of the next transaction, not at its start.
				for range random.IntN(1 << 21) {
					random.Uint64()
				}
				_ = cmd.Process.Kill()
			}
		}
		_ = cmd.Wait()
		verify(t, path, saved, entered)
		if t.Failed() {
			t.Fatalf("after kill %d", round+1)
		}
	}
	if len(saved) < rounds {
		t.Errorf("only %d decisions in %d rounds", len(saved), rounds)
	}
}

// verify opens the queue and looks for what was acknowledged.
func verify(t *testing.T, path string, saved map[uint64]uint64, entered []string) {
	t.Helper()
	s, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer queuetest.Finish(t, s)
	for n, seq := range saved {
		it, err := s.Get(t.Context(), n)
		if err != nil || it.State != queue.Decided || it.Event != seq {
			t.Errorf("item %d was decided as event %d and is %s, event %d: %v", n, seq, it.State, it.Event, err)
		}
	}
	for _, id := range entered {
		if _, err := s.Find(t.Context(), id); err != nil {
			t.Errorf("message %s was saved: %v", id, err)
		}
	}
}

// TestHeld opens a queue that another process holds: it says so, however long
// the caller would wait.
func TestHeld(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "queue.db")
	cmd, out := start(t, "hold", path)
	if !out.Scan() || out.Text() != "holding" {
		t.Fatal(out.Text())
	}
	for _, o := range []boltstore.Options{{}, {ReadOnly: true}, {Timeout: time.Hour}} {
		_, err := boltstore.Open(path, o)
		held, ok := err.(*queue.HeldError)
		if !ok || held.PID != cmd.Process.Pid || !strings.Contains(err.Error(), fmt.Sprint(held.PID)) {
			t.Errorf("%+v: %v", o, err)
		}
	}
	_ = cmd.Process.Kill()
	_ = cmd.Wait()
	queuetest.NewAt(t, path, nil) // the lock goes with the process
}
