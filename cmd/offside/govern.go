package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"offside/queue"
	"offside/queue/ingest"
	"offside/queue/shared"
	"offside/screen"
	"offside/screen/policy"
	"offside/tui/ui/safetext"
)

// currentPolicy is the policy that a command works with: that of the file, or
// without one the one in force in the queue, or where there is no queue, or none
// in force, the built-in one.
func currentPolicy(ctx context.Context, a *app, file string) (p *policy.Policy, err error) {
	if file != "" {
		return readPolicy(a, file)
	}
	if _, err := os.Stat(a.queue); errors.Is(err, fs.ErrNotExist) {
		return policy.Default()
	}
	err = a.onQueue(ctx, func(store *shared.Store) (err error) {
		p, err = inForceOrDefault(ctx, store)
		return err
	})
	return p, err
}

// loadPolicy reads a policy file, or takes the built-in policy for "".
func loadPolicy(a *app, file string) (*policy.Policy, error) {
	if file == "" {
		return policy.Default()
	}
	return readPolicy(a, file)
}

// inForce is the policy in force in the queue; nil if none was ever put in
// force.
func inForce(ctx context.Context, store queue.Store) (*policy.Policy, error) {
	f, err := store.InForce(ctx)
	if err != nil || f.None() {
		return nil, err
	}
	return policyOf(ctx, store, f.Policy)
}

// inForceOrDefault is the policy in force in the queue, or the built-in one if
// none was ever put in force.
func inForceOrDefault(ctx context.Context, store queue.Store) (*policy.Policy, error) {
	p, err := inForce(ctx, store)
	if err == nil && p == nil {
		return policy.Default()
	}
	return p, err
}

// policyOf reads a policy that the queue keeps.
func policyOf(ctx context.Context, store queue.Store, ref screen.PolicyRef) (*policy.Policy, error) {
	src, err := store.Policy(ctx, ref.Hash)
	if err != nil {
		return nil, fmt.Errorf("the policy of the queue: %w", err)
	}
	p, err := policy.Parse(ref.Name, src)
	if err != nil {
		return nil, fmt.Errorf("the policy of the queue: %w", err)
	}
	return p, nil
}

// govern returns the policy by which to screen into the queue: the one in
// force. Where there is none yet, p is put in force; nil is the built-in one. A
// p that is another than the one in force is refused: only policy use changes
// that. What an earlier change left to be assessed again is assessed first.
func govern(ctx context.Context, a *app, store queue.Store, p *policy.Policy) (*policy.Policy, error) {
	now, err := inForce(ctx, store)
	switch {
	case err != nil:
		return nil, err
	case now != nil && p != nil && now.Hash() != p.Hash():
		return nil, usage("the queue goes by %s, not by %s; offside policy use changes that", named(now), named(p))
	case now == nil:
		if now = p; now == nil {
			if now, err = policy.Default(); err != nil {
				return nil, err
			}
		}
		if _, err := store.UsePolicy(ctx, useOf(now, a.who())); err != nil {
			return nil, err
		}
	}
	_, err = reassess(ctx, a, store, now)
	return now, err
}

// useOf is the use of a policy by an actor.
func useOf(p *policy.Policy, by queue.Actor) queue.PolicyUse {
	return queue.PolicyUse{Policy: screen.PolicyRef{Name: p.Name(), Hash: p.Hash()}, Source: p.Source(), Actor: by}
}

// reassess assesses the items again that the policy in force found in the
// queue, from where that stopped.
func reassess(ctx context.Context, a *app, store queue.Store, p *policy.Policy) (queue.Changes, error) {
	f, err := store.InForce(ctx)
	if err != nil || f.Behind() == 0 {
		return queue.Changes{}, err
	}
	bar := newProgress(a.streams, "assessing again", int64(f.Until), false)
	defer bar.done()
	r := ingest.NewReassessing(screen.New(p, screen.Options{}), store)
	for {
		done, err := r.Step(ctx)
		if done || err != nil {
			return r.Changes(), err
		}
		n, _ := r.Progress()
		bar.set(int64(n))
	}
}

// adoption puts a policy in force step by step, for the console.
type adoption struct {
	*ingest.Reassessing
	store queue.Store
	use   queue.PolicyUse
	used  bool
}

func adopt(store queue.Store, p *policy.Policy, by queue.Actor) *adoption {
	return &adoption{Reassessing: ingest.NewReassessing(screen.New(p, screen.Options{}), store), store: store, use: useOf(p, by)}
}

// Step implements rules.Adoption.
func (a *adoption) Step(ctx context.Context) (done bool, err error) {
	if !a.used {
		if _, err := a.store.UsePolicy(ctx, a.use); err != nil {
			return false, err
		}
		a.used = true
	}
	return a.Reassessing.Step(ctx)
}

// catchUp assesses again, beside other work, what an earlier change of the
// policy left; wait ends it and says what went wrong. What is still left then is
// left to the next start.
func catchUp(ctx context.Context, a *app, store queue.Store, p *policy.Policy) (wait func() error) {
	ctx, stop := context.WithCancel(ctx)
	done := make(chan error, 1)
	go func() {
		f, err := store.InForce(ctx)
		if err == nil && f.Behind() > 0 {
			r := ingest.NewReassessing(screen.New(p, screen.Options{}), store)
			for over := false; !over && err == nil; {
				over, err = r.Step(ctx)
			}
		}
		done <- err
	}()
	return func() error {
		stop()
		err := <-done
		other := new(queue.PolicyError)
		switch {
		case errors.Is(err, context.Canceled), errors.Is(err, fs.ErrPermission): // left to who comes next, and may write
			return nil
		case errors.As(err, &other): // left to who put another policy in force
			return nil
		}
		return err
	}
}

// checkLane refuses a lane that there is not: what is put there, nobody looks
// for. The lane of second reviews is none that items are put into.
func checkLane(ctx context.Context, store queue.Store, lane queue.Lane) error {
	p, err := inForce(ctx, store)
	if err != nil {
		return err
	}
	lanes := []string{string(queue.LaneMain), string(queue.LaneLead)}
	if p != nil {
		for _, l := range p.Lanes() {
			lanes = append(lanes, l.Name)
		}
	}
	if !slices.Contains(lanes, string(lane)) {
		return usage("there is no lane %q to put items into; there are %s", lane, strings.Join(lanes, ", "))
	}
	return nil
}

// named names a policy by its name and the beginning of its hash.
func named(p *policy.Policy) string {
	return fmt.Sprintf("%s@%.8s", safetext.Inline(p.Name(), 40), p.Hash())
}
