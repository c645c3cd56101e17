package export

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"offside/data"
	"offside/queue"
)

// ReadManifest reads the manifest of an earlier export.
func ReadManifest(path string) (*Manifest, error) {
	src, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var m Manifest
	if err := json.Unmarshal(src, &m); err != nil || m.Manifest == 0 {
		return nil, fmt.Errorf("%s is no manifest of an export", path)
	}
	if m.Manifest > manifestVersion {
		return nil, fmt.Errorf("%s: %w", path, queue.ErrNewer)
	}
	return &m, nil
}

// goOn checks that the base is of this queue.
func (j *Job) goOn(ctx context.Context) error {
	base := j.o.Base
	if base.Through > j.manifest.Through {
		return fmt.Errorf("%w: it knows of event %d, and there are %d", ErrOtherQueue, base.Through, j.manifest.Through)
	}
	hash, err := j.hashOf(ctx, base.Through)
	if err == nil && hash != base.Hash {
		err = fmt.Errorf("%w: event %d is not the one that it names", ErrOtherQueue, base.Through)
	}
	j.manifest.Since = base.Through
	return err
}

// hashOf is the hash of an event; empty for 0.
func (j *Job) hashOf(ctx context.Context, seq uint64) (string, error) {
	if seq == 0 {
		return "", nil
	}
	e, err := j.event(ctx, seq)
	if err != nil {
		return "", err
	}
	return e.Hash()
}

// event reads one event.
func (j *Job) event(ctx context.Context, seq uint64) (*queue.Event, error) {
	all, err := j.store.Events(ctx, seq-1, 1)
	if err != nil {
		return nil, err
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("event %d: %w", seq, queue.ErrNotFound)
	}
	return &all[0], nil
}

// retract looks through some more events for what takes back a label that the
// base, or one before it, may have written.
func (j *Job) retract(ctx context.Context) error {
	const stretch = 1000
	all, err := j.store.Events(ctx, j.looked, stretch)
	if err != nil {
		return err
	}
	for i := range all {
		e := &all[i]
		if j.looked = e.Seq; e.Seq > j.manifest.Through {
			break
		}
		if e.Item == 0 || e.Supersedes == 0 || e.Supersedes > j.manifest.Since {
			continue
		}
		if err := j.retractFor(ctx, e); err != nil {
			return err
		}
	}
	if len(all) == 0 {
		j.looked = j.manifest.Through
	}
	return nil
}

// retractFor writes a retraction if what e takes back was a label.
func (j *Job) retractFor(ctx context.Context, e *queue.Event) error {
	it, err := j.store.Get(ctx, e.Item)
	if err != nil || it.Stratum == queue.Known || it.Gold != nil {
		return err
	}
	if stood, err := j.stood(ctx, e.Supersedes); err != nil || !stood {
		return err
	}
	why := data.Undone
	switch e.Type {
	case queue.EventPurged:
		why = data.Purged
	case queue.EventAmended:
		why = data.Amended
	}
	j.manifest.Retracted++
	return j.out.Retract(&data.Retraction{Retracts: e.Supersedes, Item: e.Item, Message: it.Message.ID, Why: why, Seq: e.Seq, At: e.At})
}

// stood reports whether an event made a decision that stood: not the undo of
// one, and not an answer that was referred to another reviewer.
func (j *Job) stood(ctx context.Context, seq uint64) (bool, error) {
	two, err := j.store.Events(ctx, seq-1, 2)
	if err != nil || len(two) == 0 || two[0].Decision == nil {
		return false, err
	}
	return len(two) < 2 || two[1].Type != queue.EventReferred || two[1].Item != two[0].Item, nil
}
