package tui

import (
	"context"
	"errors"
	"maps"
	"sync"
	"time"

	"offside/queue"
)

// leases is the store as the pages see it. It remembers which claims the
// session holds, by what the store answered, so that they are given back at the
// end, also those whose answer came when nobody listened any more.
type leases struct {
	queue.Store
	actor string

	mu   sync.Mutex
	held map[uint64]uint64 // token by item
	busy sync.WaitGroup
}

// Do runs the commands and remembers what became of claims.
func (l *leases) Do(ctx context.Context, cmds ...queue.Command) ([]queue.Result, error) {
	l.busy.Add(1)
	defer l.busy.Done()
	results, err := l.Store.Do(ctx, cmds...)
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, r := range results {
		switch it := r.Item; {
		case it == nil:
		case it.State == queue.Claimed && it.Claim.Actor == l.actor:
			if l.held == nil {
				l.held = make(map[uint64]uint64)
			}
			l.held[it.Number] = it.Claim.Token
		default:
			delete(l.held, it.Number)
		}
	}
	return results, err
}

// patience is how long the end of a session waits for the store.
const patience = 5 * time.Second

// release waits for what is in flight and gives every claim back; one that ran
// out or was lost meanwhile is none.
func (l *leases) release(actor queue.Actor) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	idle := make(chan struct{})
	go func() {
		l.busy.Wait()
		close(idle)
	}()
	select {
	case <-idle:
	case <-ctx.Done():
		return ctx.Err()
	}
	l.mu.Lock()
	held := maps.Clone(l.held)
	l.mu.Unlock()
	for number, token := range held {
		_, err := l.Store.Do(ctx, queue.Command{Do: queue.DoRelease, Item: number, Token: token, Actor: actor})
		var refused *queue.CommandError
		if err != nil && !errors.As(err, &refused) {
			return err
		}
	}
	return nil
}
