package boltstore

import (
	"context"
	"errors"

	"go.etcd.io/bbolt"

	"offside/queue"
)

// shareLimit is how many callers share one transaction at most.
const shareLimit = 256

// request is one caller's work, waiting for the writer.
type request struct {
	ctx  context.Context
	work func(*tx) error
	done chan error
	// alone is set instead of work: it is done outside any transaction, while
	// nothing else is changed.
	alone func() error
}

// write has work done in a transaction and waits until it is on disk. The
// callers that wait at the same time share a transaction, and so an fsync;
// the failure of one leaves the others alone. Work runs in the writer's
// goroutine, once.
func (s *Store) write(ctx context.Context, work func(*tx) error) error {
	if s.readOnly {
		return errReadOnly
	}
	return s.ask(&request{ctx: ctx, work: work, done: make(chan error, 1)})
}

// exclude has work done outside any transaction, while nothing else is
// changed.
func (s *Store) exclude(ctx context.Context, work func() error) error {
	if s.readOnly {
		return errReadOnly
	}
	return s.ask(&request{ctx: ctx, alone: work, done: make(chan error, 1)})
}

// ask hands a request to the writer and waits for its answer.
func (s *Store) ask(r *request) error {
	ctx := r.ctx
	select {
	case s.requests <- r:
	case <-ctx.Done():
		return ctx.Err()
	case <-s.closing:
		return queue.ErrClosed
	}
	// From here on the work may become true at any moment: wait to know.
	return <-r.done
}

// writer serves the requests until the store is closed.
func (s *Store) writer() {
	defer close(s.idle)
	for {
		select {
		case r := <-s.requests:
			if r.alone != nil {
				r.done <- s.serveAlone(r)
				continue
			}
			shared, alone := s.gather(r)
			s.serve(shared)
			if alone != nil {
				alone.done <- s.serveAlone(alone)
			}
		case <-s.closing:
			return
		}
	}
}

// gather takes along whoever waits already, up to one who must be alone.
func (s *Store) gather(first *request) (all []*request, alone *request) {
	all = []*request{first}
	for len(all) < shareLimit {
		select {
		case r := <-s.requests:
			if r.alone != nil {
				return all, r
			}
			all = append(all, r)
		default:
			return all, nil
		}
	}
	return all, nil
}

// serveAlone does what has to be done outside any transaction.
func (s *Store) serveAlone(r *request) error {
	if err := errors.Join(s.broken, r.ctx.Err()); err != nil {
		return err
	}
	return r.alone()
}

// serve does the work of all in one transaction and tells each its own result.
func (s *Store) serve(all []*request) {
	results := make([]error, len(all))
	last := s.last
	s.last = nil // until it is known what became of it
	err := s.update(func(b *bbolt.Tx) error {
		t := &tx{Store: s, bolt: b, now: s.clock().Round(0).UTC(), head: last}
		err := t.serve(all, results)
		last = t.head
		return err
	})
	if err == nil {
		s.last = last
	}
	if errors.Is(err, errNothingDone) {
		err = nil
	}
	for i, r := range all {
		if results[i] == nil {
			results[i] = err
		}
		r.done <- results[i]
	}
}

// update runs fn in a changing transaction of bbolt's. After a fault in one
// there are no more.
func (s *Store) update(fn func(*bbolt.Tx) error) error {
	if s.broken != nil {
		return s.broken
	}
	err := guard(func() error { return s.bolt.Update(fn) })
	var fault *faultError
	if errors.As(err, &fault) {
		s.broken = err
	}
	return err
}

// errNothingDone rolls a transaction back in which nobody succeeded.
var errNothingDone = errors.New("nothing done")

func (t *tx) serve(all []*request, results []error) error {
	if t.head == nil {
		if err := t.readHead(); err != nil {
			return err
		}
	}
	if err := t.sweep(); err != nil {
		return err
	}
	swept := t.wrote
	t.alone = len(all) == 1 && !swept
	done := false
	for i, r := range all {
		if results[i] = r.ctx.Err(); results[i] != nil {
			continue
		}
		results[i] = t.attempt(func() error { return r.work(t) })
		var fatal *fatalError
		if errors.As(results[i], &fatal) {
			results[i] = fatal.err
			return fatal
		}
		done = done || results[i] == nil
		t.log = t.log[:0]
	}
	if !done && !swept {
		return errNothingDone
	}
	t.alone = true // from here on nothing is taken back on its own
	if err := t.leave(); err != nil {
		return err
	}
	return t.writeHead()
}
