package remote

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"

	"offside/queue"
)

// The methods by their names on the wire.
const (
	methodEnqueue   = "enqueue"
	methodDo        = "do"
	methodGet       = "get"
	methodFind      = "find"
	methodPage      = "page"
	methodCounts    = "counts"
	methodCluster   = "cluster"
	methodEvents    = "events"
	methodClusters  = "clusters"
	methodUnseen    = "unseen"
	methodSettings  = "settings"
	methodConfigure = "configure"
	methodTimeline  = "timeline"
	methodHistory   = "history"
	methodWindows   = "windows"
	methodKeep      = "keep_policy"
	methodPolicy    = "policy"
	methodUse       = "use_policy"
	methodInForce   = "in_force"
	methodBehind    = "outdated"
	methodAgain     = "reassess"
	methodCheck     = "check"
	methodBackup    = "backup"
	methodPurge     = "purge"
	methodCompact   = "compact"
)

// stretch are the arguments of methodEvents.
type stretch struct {
	After uint64 `json:"after"`
	Limit int    `json:"limit"`
}

// keeping are the arguments of methodKeep.
type keeping struct {
	Hash   string `json:"hash"`
	Source []byte `json:"source"`
}

// configuring are the arguments of methodConfigure.
type configuring struct {
	By       queue.Actor    `json:"by"`
	Settings queue.Settings `json:"settings"`
}

// nothing are the arguments of a method without any, and its answer without
// one.
type nothing struct{}

// handler carries out a method on a store: JSON in, JSON out.
type handler func(ctx context.Context, s Backend, args []byte) ([]byte, error)

// method makes a handler of a call.
func method[A, R any](call func(context.Context, Backend, A) (R, error)) handler {
	return func(ctx context.Context, s Backend, raw []byte) ([]byte, error) {
		var args A
		if err := json.Unmarshal(raw, &args); err != nil {
			return nil, fmt.Errorf("%w: unreadable arguments: %v", queue.ErrInvalid, err)
		}
		result, err := call(ctx, s, args)
		if err != nil {
			return nil, err
		}
		return json.Marshal(result)
	}
}

// handlers are the methods that a server knows.
func handlers() map[string]handler {
	return map[string]handler{
		methodEnqueue: method(func(ctx context.Context, s Backend, b queue.Batch) (queue.Tally, error) { return s.Enqueue(ctx, b) }),
		methodDo: method(func(ctx context.Context, s Backend, c []queue.Command) ([]queue.Result, error) {
			return s.Do(ctx, c...)
		}),
		methodGet:    method(func(ctx context.Context, s Backend, n uint64) (queue.Item, error) { return s.Get(ctx, n) }),
		methodFind:   method(func(ctx context.Context, s Backend, id string) (queue.Item, error) { return s.Find(ctx, id) }),
		methodPage:   method(func(ctx context.Context, s Backend, q queue.Query) (queue.Page, error) { return s.Page(ctx, q) }),
		methodCounts: method(func(ctx context.Context, s Backend, _ nothing) (queue.Counts, error) { return s.Counts(ctx) }),
		methodCluster: method(func(ctx context.Context, s Backend, value string) (queue.Cluster, error) {
			return s.Cluster(ctx, value)
		}),
		methodEvents: method(func(ctx context.Context, s Backend, a stretch) ([]queue.Event, error) {
			return s.Events(ctx, a.After, a.Limit)
		}),
		methodClusters: method(func(ctx context.Context, s Backend, limit int) ([]queue.Cluster, error) {
			return s.Clusters(ctx, limit)
		}),
		methodUnseen:   method(func(ctx context.Context, s Backend, q queue.Query) (queue.Unseen, error) { return s.Unseen(ctx, q) }),
		methodSettings: method(func(ctx context.Context, s Backend, _ nothing) (queue.Settings, error) { return s.Settings(ctx) }),
		methodConfigure: method(func(ctx context.Context, s Backend, a configuring) (nothing, error) {
			return nothing{}, s.Configure(ctx, a.By, a.Settings)
		}),
		methodTimeline: method(func(ctx context.Context, s Backend, n uint64) ([]queue.Event, error) { return s.Timeline(ctx, n) }),
		methodHistory: method(func(ctx context.Context, s Backend, q queue.HistoryQuery) ([]queue.Action, error) {
			return s.History(ctx, q)
		}),
		methodWindows: method(func(ctx context.Context, s Backend, name string) ([]byte, error) { return s.Windows(ctx, name) }),
		methodKeep: method(func(ctx context.Context, s Backend, a keeping) (nothing, error) {
			return nothing{}, s.KeepPolicy(ctx, a.Hash, a.Source)
		}),
		methodPolicy: method(func(ctx context.Context, s Backend, hash string) ([]byte, error) { return s.Policy(ctx, hash) }),
		methodUse: method(func(ctx context.Context, s Backend, u queue.PolicyUse) (queue.InForce, error) {
			return s.UsePolicy(ctx, u)
		}),
		methodInForce: method(func(ctx context.Context, s Backend, _ nothing) (queue.InForce, error) { return s.InForce(ctx) }),
		methodBehind:  method(func(ctx context.Context, s Backend, limit int) (queue.Stretch, error) { return s.Outdated(ctx, limit) }),
		methodAgain: method(func(ctx context.Context, s Backend, r queue.Reassessment) (queue.Changes, error) {
			return s.Reassess(ctx, r)
		}),
		methodBackup: method(func(ctx context.Context, s Backend, path string) (int64, error) {
			if !filepath.IsAbs(path) {
				return 0, fmt.Errorf("%w: %q is not absolute", queue.ErrInvalid, path)
			}
			return s.Backup(ctx, path)
		}),
		methodPurge: method(func(ctx context.Context, s Backend, p queue.Purge) (queue.Erased, error) { return s.Purge(ctx, p) }),
		methodCompact: method(func(ctx context.Context, s Backend, _ nothing) (queue.Compaction, error) {
			return s.Compact(ctx)
		}),
		methodCheck: method(func(ctx context.Context, s Backend, _ nothing) ([]queue.Problem, error) { return s.Check(ctx) }),
	}
}

// request writes a request's payload.
func request(name string, args any) ([]byte, error) {
	raw, err := json.Marshal(args)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", queue.ErrInvalid, err)
	}
	if len(name)+1+len(raw) > maxPayload {
		return nil, fmt.Errorf("%w: %d bytes are too many for one request to the process that holds the queue", queue.ErrInvalid, len(raw))
	}
	return append(append([]byte(name), '\n'), raw...), nil
}

// readRequest takes it apart.
func readRequest(payload []byte) (name string, args []byte, err error) {
	raw, args, ok := bytes.Cut(payload, []byte{'\n'})
	if !ok {
		return "", nil, fmt.Errorf("%w: a request without a method", errFrame)
	}
	return string(raw), args, nil
}
