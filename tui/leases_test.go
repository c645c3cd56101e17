package tui

import (
	"context"
	"testing"

	"offside/queue"
	"offside/queue/queuetest"
)

// slowClaims answers a claim only when told to.
type slowClaims struct {
	queue.Store
	asked, answer chan struct{}
}

func (s *slowClaims) Do(ctx context.Context, cmds ...queue.Command) ([]queue.Result, error) {
	results, err := s.Store.Do(ctx, cmds...)
	if cmds[0].Do == queue.DoClaim {
		close(s.asked)
		<-s.answer
	}
	return results, err
}

// A decision that overtakes the answer to the claim on its item is one by who
// holds it.
func TestDecideWhileClaiming(t *testing.T) {
	st := &slowClaims{filled(t, "0917 555 0140"), make(chan struct{}), make(chan struct{})}
	ana := queue.Actor{Name: "ana", Kind: queue.Reviewer}
	l := &leases{Store: st, actor: ana.Name}
	claimed := make(chan error)
	go func() {
		_, err := l.Do(t.Context(), queue.Command{Do: queue.DoClaim, Item: 1, Actor: ana})
		claimed <- err
	}()
	<-st.asked
	decided := make(chan error)
	go func() {
		_, err := l.Do(t.Context(), queue.Command{Do: queue.DoDecide, Item: 1, Actor: ana, Decision: queuetest.Confirm()})
		decided <- err
	}()
	close(st.answer)
	if err := <-claimed; err != nil {
		t.Error(err)
	}
	if err := <-decided; err != nil {
		t.Error(err)
	}
	if len(l.held) > 0 {
		t.Errorf("still held: %v", l.held)
	}
}
