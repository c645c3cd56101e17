package tui

import (
	"context"
	"errors"
	"maps"
	"slices"
	"sync"
	"time"

	"offside/queue"
)

// leases is the store as the pages see it. It knows which claims the session
// holds, by what the store answered: pages send claims beside the work and may
// decide an item before they have heard that it is theirs. At the end what is
// left of the claims is given back, also those whose answer came when nobody
// listened any more.
type leases struct {
	queue.Store
	actor string
	lasts time.Duration // how long a claim lasts; 0: as long as the queue says

	turn sync.Mutex // commands go one after the other, so that held is what they meet
	mu   sync.Mutex
	held map[uint64]uint64 // token by item
	busy sync.WaitGroup
}

// Do runs the commands, with the tokens of the claims that the session holds,
// and remembers what became of claims.
func (l *leases) Do(ctx context.Context, cmds ...queue.Command) ([]queue.Result, error) {
	l.busy.Add(1)
	defer l.busy.Done()
	l.turn.Lock()
	defer l.turn.Unlock()
	cmds = l.completed(cmds)
	results, err := l.Store.Do(ctx, cmds...)
	l.mu.Lock()
	defer l.mu.Unlock()
	var refused *queue.CommandError
	if claim := new(queue.ClaimError); errors.As(err, &refused) && errors.As(err, &claim) {
		delete(l.held, refused.Item) // it ran out, or somebody else has it
	}
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

// completed are the commands, those without a token on items that the session
// holds with it, and claims with their length.
func (l *leases) completed(cmds []queue.Command) []queue.Command {
	l.mu.Lock()
	defer l.mu.Unlock()
	cmds = slices.Clone(cmds)
	for i := range cmds {
		c := &cmds[i]
		if c.Token == 0 && c.Do != queue.DoClaim {
			c.Token = l.held[c.Item]
		}
		if c.Do == queue.DoClaim || c.Do == queue.DoRenew {
			c.Lease = l.lasts
		}
	}
	return cmds
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
