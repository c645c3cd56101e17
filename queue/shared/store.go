// Package shared opens a queue that several processes work on: the first of
// them holds the file and serves the others, and when it ends, one of these
// takes its place. To their callers all of them are the same queue.Store.
//
//	      free: hold the file ──► local, serving others at the socket
//	open ─┤
//	      held: connect       ──► through the holder ──holder gone──► open again
//
// What a caller notices of a holder that ends in an orderly way is nothing:
// what it had not begun is done through the next. When it is killed, reading
// and enqueueing, which can be repeated, go on as well; a Do under way returns
// queue.ErrLost, since nobody can tell any more whether it was carried out.
// The call after it goes to the next holder.
package shared

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"offside/queue"
	"offside/queue/remote"
)

// Options say how to open a queue. The zero value is ready.
type Options struct {
	Clock func() time.Time // of the process that holds the file; nil: time.Now
	// Key is that of an encrypted queue, for when this process holds the file;
	// through another, its holder's is what counts.
	Key string
	// Progress is told how far an upgrade of the file's format is: see
	// boltstore.Options.
	Progress func(what string, done, total uint64)
	// Existing refuses to make a new queue where there is none.
	Existing bool
}

// Store is a queue shared with other processes. It is safe for concurrent use.
type Store struct {
	path    string
	options Options
	key     []byte

	mu     sync.Mutex
	way    way
	closed bool
}

var _ remote.Backend = (*Store)(nil)

// Path is the file that the queue is in.
func (s *Store) Path() string { return s.path }

// Key returns the queue's secret, under which ids are made for messages that
// have none. It never changes.
func (s *Store) Key() []byte { return bytes.Clone(s.key) }

// Holder is the process that holds the file: this one, or the one through
// which it works.
func (s *Store) Holder() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.way.holder()
}

// Close gives the queue back. Every later call returns queue.ErrClosed; a
// second Close does nothing.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	return s.way.Close()
}

// rounds is how many holders a call outlives.
const rounds = 8

// once makes a change that must not be made twice: it is repeated only where
// it was certainly not made.
func (s *Store) once(ctx context.Context, fn func(remote.Backend) error) error {
	return s.run(ctx, fn, func(err error) bool { return errors.Is(err, remote.ErrGone) })
}

// again does what may be done twice.
func (s *Store) again(ctx context.Context, fn func(remote.Backend) error) error {
	return s.run(ctx, fn, func(err error) bool { return errors.Is(err, queue.ErrLost) })
}

// run does fn by the way at hand; when the holder is gone, it finds another
// way, and does fn again where repeat says so.
func (s *Store) run(ctx context.Context, fn func(remote.Backend) error, repeat func(error) bool) error {
	for round := 1; ; round++ {
		w, err := s.current()
		if err != nil {
			return err
		}
		err = fn(w)
		if !errors.Is(err, queue.ErrLost) || ctx.Err() != nil {
			return err
		}
		if !repeat(err) || round == rounds {
			// What comes next shall find the new way already; that there may be
			// none is then said by the next call.
			_ = s.replace(ctx, w)
			return err
		}
		if e := s.replace(ctx, w); e != nil {
			return fmt.Errorf("%w: %w", err, e)
		}
	}
}

// current is the way at hand.
func (s *Store) current() (way, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, queue.ErrClosed
	}
	return s.way, nil
}

// replace finds another way than old, unless another call did already.
func (s *Store) replace(ctx context.Context, old way) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return queue.ErrClosed
	}
	if s.way != old {
		return nil
	}
	o := s.options
	o.Existing = true // a file that is gone shall not come back empty
	next, err := find(ctx, s.path, o, handoverWait)
	if err != nil {
		return err
	}
	if !bytes.Equal(next.Key(), s.key) {
		return errors.Join(fmt.Errorf("another queue is now at %s", s.path), next.Close())
	}
	s.way = next
	// Calls that wait for the old one to answer end on their own; Close waits
	// for them.
	go old.Close()
	return nil
}
