package boltstore_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
)

// TestBackup copies a queue while reviewers work on it: the copy is sound, and
// it is the queue as it was at some moment between beginning and end.
func TestBackup(t *testing.T) {
	t.Parallel()
	s := queuetest.New(t)
	if _, err := s.Enqueue(t.Context(), queue.Batch{Entries: many(0, 2000)}); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	stop := make(chan struct{})
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() {
			for n := uint64(1); ; n++ {
				select {
				case <-stop:
					return
				default:
				}
				r, err := s.Do(context.Background(), queue.Command{Do: queue.DoClaim, Actor: queuetest.Reviewer("ana")})
				if err == nil && r[0].Item != nil {
					_, err = s.Do(context.Background(), queue.Command{Do: queue.DoDecide, Item: r[0].Item.Number, Token: r[0].Item.Claim.Token, Actor: queuetest.Reviewer("ana"), Decision: queuetest.Confirm()})
				}
				var claim *queue.ClaimError // the two are one reviewer and take over each other's claims
				if err != nil && !errors.As(err, &claim) && !errors.Is(err, queue.ErrStale) {
					var state *queue.StateError
					if !errors.As(err, &state) {
						t.Error(err)
						return
					}
				}
			}
		})
	}
	for _, name := range []string{"one.db", "two.db", "three.db"} {
		path := filepath.Join(dir, name)
		before, err := s.Counts(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		size, err := s.Backup(t.Context(), path)
		if err != nil {
			t.Fatal(err)
		}
		after, err := s.Counts(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(path)
		if err != nil || info.Size() != size || info.Mode().Perm() != 0o600 {
			t.Errorf("%v %v, want %d bytes", info, err, size)
		}
		dup, err := boltstore.Open(path, boltstore.Options{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		c, err := dup.Counts(t.Context())
		if err != nil || c.Events < before.Events || c.Events > after.Events || c.Items != 2000 {
			t.Errorf("%d events, %d before and %d after; %v", c.Events, before.Events, after.Events, err)
		}
		queuetest.Finish(t, dup)
	}
	close(stop)
	all.Wait()
}

// TestBackupRefused: nothing is overwritten, and a failure leaves nothing.
func TestBackupRefused(t *testing.T) {
	t.Parallel()
	s := queuetest.New(t)
	dir := t.TempDir()
	there := filepath.Join(dir, "there")
	if err := os.WriteFile(there, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Backup(t.Context(), there); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over a file: %v", err)
	}
	if raw, err := os.ReadFile(there); err != nil || string(raw) != "mine" {
		t.Errorf("%q %v", raw, err)
	}
	if _, err := s.Backup(t.Context(), s.Path()); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over itself: %v", err)
	}
	if _, err := s.Backup(t.Context(), filepath.Join(dir, "missing", "b.db")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("into no folder: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Backup(ctx, filepath.Join(dir, "b.db")); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

// TestCheckStops: a check ends with its context wherever it is.
func TestCheckStops(t *testing.T) {
	t.Parallel()
	s := queuetest.New(t)
	if _, err := s.Enqueue(t.Context(), queue.Batch{Entries: many(0, 500)}); err != nil {
		t.Fatal(err)
	}
	for after := range 60 {
		ctx := &countdown{Context: t.Context(), left: after * after}
		if _, err := s.Check(ctx); ctx.left < 0 && !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled after %d looks: %v", after*after, err)
		}
	}
}

// countdown is a context that ends when it was asked often enough.
type countdown struct {
	context.Context
	left int
}

func (c *countdown) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}
