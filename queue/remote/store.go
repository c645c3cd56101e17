package remote

import (
	"context"

	"offside/queue"
)

// Enqueue implements queue.Store.
func (c *Client) Enqueue(ctx context.Context, b queue.Batch) (queue.Tally, error) {
	for i := range b.Entries { // before JSON mends what the store would refuse
		if err := b.Entries[i].Validate(); err != nil {
			return queue.Tally{}, err
		}
	}
	return call[queue.Tally](ctx, c, methodEnqueue, b)
}

// Do implements queue.Store.
func (c *Client) Do(ctx context.Context, cmds ...queue.Command) ([]queue.Result, error) {
	if len(cmds) == 0 {
		return nil, nil
	}
	return call[[]queue.Result](ctx, c, methodDo, cmds)
}

// Get implements queue.Store.
func (c *Client) Get(ctx context.Context, number uint64) (queue.Item, error) {
	return call[queue.Item](ctx, c, methodGet, number)
}

// Find implements queue.Store.
func (c *Client) Find(ctx context.Context, messageID string) (queue.Item, error) {
	return call[queue.Item](ctx, c, methodFind, messageID)
}

// Page implements queue.Store.
func (c *Client) Page(ctx context.Context, q queue.Query) (queue.Page, error) {
	return call[queue.Page](ctx, c, methodPage, q)
}

// Counts implements queue.Store.
func (c *Client) Counts(ctx context.Context) (queue.Counts, error) {
	return call[queue.Counts](ctx, c, methodCounts, nothing{})
}

// Cluster implements queue.Store.
func (c *Client) Cluster(ctx context.Context, value string) (queue.Cluster, error) {
	return call[queue.Cluster](ctx, c, methodCluster, value)
}

// Events implements queue.Store.
func (c *Client) Events(ctx context.Context, after uint64, limit int) ([]queue.Event, error) {
	return call[[]queue.Event](ctx, c, methodEvents, stretch{after, limit})
}

// Clusters implements queue.Store.
func (c *Client) Clusters(ctx context.Context, limit int) ([]queue.Cluster, error) {
	return call[[]queue.Cluster](ctx, c, methodClusters, limit)
}

// Unseen implements queue.Store.
func (c *Client) Unseen(ctx context.Context, q queue.Query) (queue.Unseen, error) {
	return call[queue.Unseen](ctx, c, methodUnseen, q)
}

// Settings implements queue.Store.
func (c *Client) Settings(ctx context.Context) (queue.Settings, error) {
	return call[queue.Settings](ctx, c, methodSettings, nothing{})
}

// Configure implements queue.Store.
func (c *Client) Configure(ctx context.Context, by queue.Actor, s queue.Settings) error {
	_, err := call[nothing](ctx, c, methodConfigure, configuring{by, s})
	return err
}

// Timeline implements queue.Store.
func (c *Client) Timeline(ctx context.Context, number uint64) ([]queue.Event, error) {
	return call[[]queue.Event](ctx, c, methodTimeline, number)
}

// History implements queue.Store.
func (c *Client) History(ctx context.Context, q queue.HistoryQuery) ([]queue.Action, error) {
	return call[[]queue.Action](ctx, c, methodHistory, q)
}

// Windows implements queue.Store.
func (c *Client) Windows(ctx context.Context, name string) ([]byte, error) {
	return call[[]byte](ctx, c, methodWindows, name)
}

// KeepPolicy implements queue.Store.
func (c *Client) KeepPolicy(ctx context.Context, hash string, src []byte) error {
	_, err := call[nothing](ctx, c, methodKeep, keeping{hash, src})
	return err
}

// Policy implements queue.Store.
func (c *Client) Policy(ctx context.Context, hash string) ([]byte, error) {
	return call[[]byte](ctx, c, methodPolicy, hash)
}

// UsePolicy implements queue.Store.
func (c *Client) UsePolicy(ctx context.Context, u queue.PolicyUse) (queue.InForce, error) {
	return call[queue.InForce](ctx, c, methodUse, u)
}

// InForce implements queue.Store.
func (c *Client) InForce(ctx context.Context) (queue.InForce, error) {
	return call[queue.InForce](ctx, c, methodInForce, nothing{})
}

// Outdated implements queue.Store.
func (c *Client) Outdated(ctx context.Context, limit int) (queue.Stretch, error) {
	return call[queue.Stretch](ctx, c, methodBehind, limit)
}

// Reassess implements queue.Store.
func (c *Client) Reassess(ctx context.Context, r queue.Reassessment) (queue.Changes, error) {
	return call[queue.Changes](ctx, c, methodAgain, r)
}

// Check implements queue.Checker.
func (c *Client) Check(ctx context.Context) ([]queue.Problem, error) {
	return call[[]queue.Problem](ctx, c, methodCheck, nothing{})
}

// Backup implements queue.Backuper. The process that holds the queue does the
// work, so the path has to be absolute.
func (c *Client) Backup(ctx context.Context, path string) (int64, error) {
	return call[int64](ctx, c, methodBackup, path)
}

// Purge implements queue.Purger.
func (c *Client) Purge(ctx context.Context, p queue.Purge) (queue.Erased, error) {
	return call[queue.Erased](ctx, c, methodPurge, p)
}

// Compact implements queue.Compacter: the process that holds the queue does
// the work.
func (c *Client) Compact(ctx context.Context) (queue.Compaction, error) {
	return call[queue.Compaction](ctx, c, methodCompact, nothing{})
}
