package remote

import (
	"context"
	"errors"
	"net"
	"sync"

	"offside/queue"
)

// Backend is a store that can be served.
type Backend interface {
	queue.Store
	queue.Checker
	queue.Backuper
	queue.Purger
	queue.Compacter
	// Key returns the secret under which ids are made for messages that have
	// none.
	Key() []byte
}

// maxSessions is how many connections are served at a time; more of them wait.
const maxSessions = 256

// Server serves a store to other processes of the same user.
type Server struct {
	store    Backend
	methods  map[string]handler
	listener *listener
	ctx      context.Context // ends with the server
	stop     context.CancelFunc
	places   chan struct{}
	running  sync.WaitGroup
	closing  sync.Once

	mu       sync.Mutex
	sessions map[*session]struct{}
}

// Serve begins to serve a store at the socket of the queue at queuePath. The
// caller has to hold the queue's file, and keeps the store: Close the server
// before it.
func Serve(store Backend, queuePath string) (*Server, error) {
	l, err := listen(SocketPath(queuePath))
	if err != nil {
		return nil, err
	}
	s := &Server{
		store: store, methods: handlers(), listener: l,
		places: make(chan struct{}, maxSessions), sessions: map[*session]struct{}{},
	}
	s.ctx, s.stop = context.WithCancel(context.Background())
	s.running.Go(s.accept)
	return s, nil
}

// Close stops serving. Requests that the store has begun to carry out are
// answered; others are told that they were not, so that their callers can turn
// to the next one who holds the queue. A second Close does nothing.
func (s *Server) Close() (err error) {
	s.closing.Do(func() {
		s.stop()
		err = s.listener.remove()
		s.mu.Lock()
		for one := range s.sessions {
			one.hurry()
		}
		s.mu.Unlock()
		s.running.Wait()
	})
	return err
}

// accept takes connections until the server is closed.
func (s *Server) accept() {
	for {
		select {
		case s.places <- struct{}{}:
		case <-s.ctx.Done():
			return
		}
		conn, err := s.listener.Accept()
		if err != nil {
			<-s.places
			if s.ctx.Err() != nil || errors.Is(err, net.ErrClosed) {
				return
			}
			if !s.pause() {
				return
			}
			continue
		}
		one := newSession(s, conn)
		s.mu.Lock()
		s.sessions[one] = struct{}{}
		s.mu.Unlock()
		s.running.Go(func() {
			defer func() { <-s.places }()
			one.serve()
			s.mu.Lock()
			delete(s.sessions, one)
			s.mu.Unlock()
		})
	}
}
