package boltstore

import (
	"context"

	"offside/queue"
)

// Cluster implements queue.Store.
func (s *Store) Cluster(ctx context.Context, value string) (queue.Cluster, error) {
	out := queue.Cluster{Value: value, Complete: true}
	if value == "" {
		return out, nil
	}
	err := s.read(ctx, func(t *tx) error {
		numbers, ok, err := t.having(attr{byValue, value}, queue.ClusterLimit)
		if err != nil {
			return err
		}
		if err := t.tally(ctx, &out, numbers); err != nil || ok {
			return err
		}
		out.Complete = false
		n, err := t.sharing(t.hash(byValue, value))
		out.Items = int(n)
		return err
	})
	if err != nil {
		return queue.Cluster{}, err
	}
	return out, nil
}

// tally looks at items of a cluster.
func (t *tx) tally(ctx context.Context, c *queue.Cluster, numbers []uint64) error {
	senders, threads := map[string]bool{}, map[string]bool{}
	for _, n := range numbers {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := t.count(c, n, senders, threads); err != nil {
			return err
		}
	}
	c.Senders, c.Threads = len(senders), len(threads)
	return nil
}

// count adds an item to a cluster.
func (t *tx) count(c *queue.Cluster, n uint64, senders, threads map[string]bool) error {
	s, err := t.status(n)
	if err != nil {
		return err
	}
	var f fixed
	if err := t.must(bMessage, numberKey(n), &f); err != nil {
		return err
	}
	c.Items++
	switch {
	case s.Open():
		c.Open++
	case s.State == queue.Decided:
		c.Decided++
	}
	if id := f.Message.Sender.ID; id != "" {
		senders[id] = true
	}
	if id := f.Message.Thread; id != "" {
		threads[id] = true
	}
	return nil
}
