package shared

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
	"time"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/remote"
)

const (
	// answerWait is how long the process that holds a queue may take to answer.
	answerWait = time.Second
	// handoverWait is how long somebody in the middle of their work waits for
	// the next holder: it opens the file before it can answer, which takes a
	// busy machine its time.
	handoverWait = 10 * time.Second
	// retryEvery is how long to wait between two tries, while one holder ends
	// and another begins.
	retryEvery = 20 * time.Millisecond
)

// Open opens the queue in the file at path: the file itself when it is free,
// else through the process that holds it. A file that can only be read is
// opened for reading: what would change it is refused. Errors: *queue.HeldError when that
// process does not answer within a second, remote.ErrVersion with it when it
// runs another version, fs.ErrNotExist with Options.Existing, and those of
// boltstore.Open.
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	w, err := find(ctx, path, o, answerWait)
	if err != nil {
		return nil, err
	}
	return &Store{path: path, options: o, key: w.Key(), way: w}, nil
}

// readOnly opens a file that takes no changes, or the file system of which
// takes none: it can be looked at. Others are not served: they can do the same.
func readOnly(path string, o Options, refused error) (way, error) {
	store, err := boltstore.Open(path, boltstore.Options{Clock: o.Clock, Key: o.Key, ReadOnly: true, Timeout: time.Millisecond})
	if err != nil {
		return nil, refused
	}
	return local{store, nil}, nil
}

// way is one way to the queue.
type way interface {
	remote.Backend
	holder() int
}

// find finds a way to the queue, or says who is in the way after wait.
func find(ctx context.Context, path string, o Options, wait time.Duration) (way, error) {
	ctx, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	for {
		if o.Existing {
			if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
				return nil, err
			}
		}
		store, err := boltstore.Open(path, boltstore.Options{Clock: o.Clock, Key: o.Key, Progress: o.Progress, Timeout: time.Millisecond})
		var held *queue.HeldError
		switch {
		case err == nil:
			return serve(store), nil
		case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
			return readOnly(path, o, err)
		case !errors.As(err, &held):
			return nil, err
		}
		client, err := remote.Dial(ctx, path)
		switch {
		case err == nil:
			return through{client}, nil
		case errors.Is(err, remote.ErrVersion):
			return nil, fmt.Errorf("%w: %w", err, held)
		}
		select {
		case <-time.After(retryEvery):
		case <-ctx.Done():
			if errors.Is(ctx.Err(), context.Canceled) {
				return nil, ctx.Err()
			}
			return nil, held
		}
	}
}

// local is the file itself.
type local struct {
	*boltstore.Store
	server *remote.Server // nil: where no socket can be made, nobody is served
}

// serve lets others work through this process. Where no socket can be made,
// the queue works all the same, for this process alone.
func serve(store *boltstore.Store) way {
	server, err := remote.Serve(store, store.Path())
	if err != nil {
		server = nil
	}
	return local{store, server}
}

func (l local) holder() int { return os.Getpid() }

// Close sends the others on before it gives the file back.
func (l local) Close() error {
	var err error
	if l.server != nil {
		err = l.server.Close()
	}
	return errors.Join(err, l.Store.Close())
}

// through is another process.
type through struct{ *remote.Client }

func (t through) holder() int { return t.PID() }
