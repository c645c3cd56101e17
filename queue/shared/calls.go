package shared

import (
	"context"

	"offside/queue"
	"offside/queue/remote"
)

// Enqueue implements queue.Store. When the holder was killed meanwhile, it is
// repeated, and what the first time had brought in already counts as known.
func (s *Store) Enqueue(ctx context.Context, b queue.Batch) (out queue.Tally, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Enqueue(ctx, b); return err })
	return out, err
}

// Do implements queue.Store. queue.ErrLost means that it is not known whether
// the commands were carried out: look at the items.
func (s *Store) Do(ctx context.Context, cmds ...queue.Command) (out []queue.Result, err error) {
	err = s.once(ctx, func(w remote.Backend) (err error) { out, err = w.Do(ctx, cmds...); return err })
	return out, err
}

// Get implements queue.Store.
func (s *Store) Get(ctx context.Context, number uint64) (out queue.Item, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Get(ctx, number); return err })
	return out, err
}

// Find implements queue.Store.
func (s *Store) Find(ctx context.Context, messageID string) (out queue.Item, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Find(ctx, messageID); return err })
	return out, err
}

// Page implements queue.Store.
func (s *Store) Page(ctx context.Context, q queue.Query) (out queue.Page, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Page(ctx, q); return err })
	return out, err
}

// Counts implements queue.Store.
func (s *Store) Counts(ctx context.Context) (out queue.Counts, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Counts(ctx); return err })
	return out, err
}

// Cluster implements queue.Store.
func (s *Store) Cluster(ctx context.Context, value string) (out queue.Cluster, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Cluster(ctx, value); return err })
	return out, err
}

// Events implements queue.Store.
func (s *Store) Events(ctx context.Context, after uint64, limit int) (out []queue.Event, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Events(ctx, after, limit); return err })
	return out, err
}

// Clusters implements queue.Store.
func (s *Store) Clusters(ctx context.Context, limit int) (out []queue.Cluster, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Clusters(ctx, limit); return err })
	return out, err
}

// Unseen implements queue.Store.
func (s *Store) Unseen(ctx context.Context, q queue.Query) (out queue.Unseen, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Unseen(ctx, q); return err })
	return out, err
}

// Settings implements queue.Store.
func (s *Store) Settings(ctx context.Context) (out queue.Settings, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Settings(ctx); return err })
	return out, err
}

// Configure implements queue.Store.
func (s *Store) Configure(ctx context.Context, by queue.Actor, set queue.Settings) error {
	return s.again(ctx, func(w remote.Backend) error { return w.Configure(ctx, by, set) })
}

// Timeline implements queue.Store.
func (s *Store) Timeline(ctx context.Context, number uint64) (out []queue.Event, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Timeline(ctx, number); return err })
	return out, err
}

// History implements queue.Store.
func (s *Store) History(ctx context.Context, q queue.HistoryQuery) (out []queue.Action, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.History(ctx, q); return err })
	return out, err
}

// Windows implements queue.Store.
func (s *Store) Windows(ctx context.Context, name string) (out []byte, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Windows(ctx, name); return err })
	return out, err
}

// KeepPolicy implements queue.Store.
func (s *Store) KeepPolicy(ctx context.Context, hash string, src []byte) error {
	return s.again(ctx, func(w remote.Backend) error { return w.KeepPolicy(ctx, hash, src) })
}

// Policy implements queue.Store.
func (s *Store) Policy(ctx context.Context, hash string) (out []byte, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Policy(ctx, hash); return err })
	return out, err
}

// UsePolicy implements queue.Store. Using a policy twice changes nothing.
func (s *Store) UsePolicy(ctx context.Context, u queue.PolicyUse) (out queue.InForce, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.UsePolicy(ctx, u); return err })
	return out, err
}

// InForce implements queue.Store.
func (s *Store) InForce(ctx context.Context) (out queue.InForce, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.InForce(ctx); return err })
	return out, err
}

// Outdated implements queue.Store.
func (s *Store) Outdated(ctx context.Context, limit int) (out queue.Stretch, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Outdated(ctx, limit); return err })
	return out, err
}

// Reassess implements queue.Store. When the holder was killed meanwhile, it is
// repeated, and what the first time had changed already counts for nothing.
func (s *Store) Reassess(ctx context.Context, r queue.Reassessment) (out queue.Changes, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Reassess(ctx, r); return err })
	return out, err
}

// Check implements queue.Checker.
func (s *Store) Check(ctx context.Context) (out []queue.Problem, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Check(ctx); return err })
	return out, err
}

// Backup implements queue.Backuper. The path has to be absolute: the process
// that holds the queue does the work.
func (s *Store) Backup(ctx context.Context, path string) (size int64, err error) {
	err = s.once(ctx, func(w remote.Backend) (err error) { size, err = w.Backup(ctx, path); return err })
	return size, err
}

// Purge implements queue.Purger. When the holder was killed meanwhile, it is
// repeated, and counts what was left to erase.
func (s *Store) Purge(ctx context.Context, p queue.Purge) (out queue.Erased, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Purge(ctx, p); return err })
	return out, err
}

// Compact implements queue.Compacter.
func (s *Store) Compact(ctx context.Context) (out queue.Compaction, err error) {
	err = s.again(ctx, func(w remote.Backend) (err error) { out, err = w.Compact(ctx); return err })
	return out, err
}
