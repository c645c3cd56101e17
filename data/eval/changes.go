package eval

import (
	"context"
	"time"

	"offside/data/stats"
	"offside/queue"
	"offside/screen/policy"
)

// PolicyStore is where the policies of a queue come from: a queue.Store is one.
type PolicyStore interface {
	InForce(ctx context.Context) (queue.InForce, error)
	Events(ctx context.Context, after uint64, limit int) ([]queue.Event, error)
	Policy(ctx context.Context, hash string) ([]byte, error)
}

// PartOf names a part of a policy: a rule or a clause.
type PartOf struct {
	Kind stats.Kind
	ID   string
}

// Changed is when a part of the policy in force last changed, and how.
type Changed struct {
	At     time.Time     `json:"at"`
	Change policy.Change `json:"change"`
}

// mostPolicies is how many policies LastChanges looks back.
const mostPolicies = 20

// LastChanges compares each policy that was put in force with the one before
// it, at most 20 back, and says of every rule and clause when it last changed.
// A part that is not in the map did not change while anybody kept track.
func LastChanges(ctx context.Context, s PolicyStore) (map[PartOf]Changed, error) {
	out := make(map[PartOf]Changed)
	now, err := s.InForce(ctx)
	if err != nil || now.None() {
		return out, err
	}
	seq, newer := now.Seq, (*policy.Policy)(nil)
	var since time.Time
	for range mostPolicies {
		e, err := policyEvent(ctx, s, seq)
		if err != nil {
			return nil, err
		}
		src, err := s.Policy(ctx, e.Policy)
		if err != nil {
			return nil, err
		}
		p, err := policy.Parse(e.Policy, src)
		if err != nil {
			return nil, err
		}
		if newer != nil {
			note(out, policy.Diff(p, newer), since)
		}
		if newer, since, seq = p, e.At, e.Supersedes; seq == 0 {
			break
		}
	}
	return out, nil
}

// note keeps what is newer than what is known.
func note(out map[PartOf]Changed, changes []policy.Change, at time.Time) {
	for _, c := range changes {
		k := PartOf{stats.Kind(c.Part), c.ID}
		if _, known := out[k]; !known && (k.Kind == stats.Rule || k.Kind == stats.Clause) {
			out[k] = Changed{at, c}
		}
	}
}

// policyEvent returns the event by which a policy was put in force.
func policyEvent(ctx context.Context, s PolicyStore, seq uint64) (queue.Event, error) {
	events, err := s.Events(ctx, seq-1, 1)
	if err != nil {
		return queue.Event{}, err
	}
	if len(events) == 0 || events[0].Seq != seq || events[0].Type != queue.EventPolicy {
		return queue.Event{}, queue.ErrNotFound
	}
	return events[0], nil
}
