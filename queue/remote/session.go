package remote

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"

	"offside/queue"
)

// How long the server waits.
const (
	beatEvery  = time.Second      // between two signs of life during a request
	writeWait  = 30 * time.Second // for a client to take an answer
	helloWait  = 5 * time.Second  // for a client to say hello
	hurryWait  = time.Second      // for a client to take an answer when the server is closed
	acceptWait = 50 * time.Millisecond
)

// pause waits a moment after the system refused a connection, as when there
// are too many open files; false when the server was closed meanwhile.
func (s *Server) pause() bool {
	select {
	case <-time.After(acceptWait):
		return true
	case <-s.ctx.Done():
		return false
	}
}

// session is one connection at the server's end.
type session struct {
	server *Server
	conn   net.Conn
	frames chan frame    // as they come in; closed when no more will
	done   chan struct{} // closed when the session is over

	deadline sync.Mutex // held while the write deadline is set
}

func newSession(s *Server, conn net.Conn) *session {
	return &session{server: s, conn: conn, frames: make(chan frame), done: make(chan struct{})}
}

// serve talks to the client until one of the two has enough. What breaks the
// protocol ends the connection and nothing else.
func (s *session) serve() {
	defer s.conn.Close()
	defer close(s.done)
	in := bufio.NewReader(s.conn)
	if err := s.hello(in); err != nil {
		return
	}
	s.server.running.Go(func() { s.read(in) })
	for {
		select {
		case f, ok := <-s.frames:
			switch {
			case !ok:
				return
			case f.kind == kindCancel: // of a request that was answered meanwhile
			case f.kind != kindRequest || s.request(f) != nil:
				return
			}
		case <-s.server.ctx.Done():
			_ = s.write(frame{kind: kindBye})
			return
		}
	}
}

// hello settles the version. A client that speaks none in common is told so.
func (s *session) hello(in *bufio.Reader) error {
	if err := s.conn.SetReadDeadline(time.Now().Add(helloWait)); err != nil {
		return err
	}
	f, err := readFrame(in)
	if err != nil {
		return err
	}
	w, err := greet(f, s.server.store.Key())
	if err != nil {
		return err
	}
	payload, err := json.Marshal(w)
	if err == nil {
		err = s.write(frame{kind: kindHello, payload: payload})
	}
	if err == nil && w.Version == 0 {
		err = ErrVersion
	}
	return errors.Join(err, s.conn.SetReadDeadline(time.Time{}))
}

// read passes on what comes in.
func (s *session) read(in *bufio.Reader) {
	defer close(s.frames)
	for {
		f, err := readFrame(in)
		if err != nil {
			return
		}
		select {
		case s.frames <- f:
		case <-s.done:
			return
		}
	}
}

// request carries out one request and answers it, with a sign of life now and
// then. A client that is gone, or has changed its mind, need not be worked for.
func (s *session) request(f frame) error {
	ctx, cancel := context.WithCancel(s.server.ctx)
	defer cancel()
	answer := make(chan frame, 1)
	go func() { answer <- s.server.carryOut(ctx, f) }()
	beat := time.NewTicker(beatEvery)
	defer beat.Stop()
	frames := s.frames
	var broken error
	for {
		select {
		case a := <-answer:
			if broken != nil {
				return broken
			}
			return s.write(a)
		case g, ok := <-frames:
			switch {
			case !ok:
				broken, frames = net.ErrClosed, nil
			case g.kind != kindCancel:
				broken = fmt.Errorf("%w: a request during another", errFrame)
			}
			if broken != nil || g.id == f.id {
				cancel()
			}
		case <-beat.C:
			if err := s.write(frame{kind: kindBeat, id: f.id}); err != nil && broken == nil {
				broken = err
				cancel()
			}
		}
	}
}

// carryOut has the store do what is asked for.
func (s *Server) carryOut(ctx context.Context, f frame) frame {
	payload, err := s.call(ctx, f.payload)
	if err == nil && len(payload) > maxPayload {
		err = fmt.Errorf("%w: an answer of %d bytes is too long: ask for less", queue.ErrInvalid, len(payload))
	}
	switch {
	case err == nil:
		return frame{kind: kindAnswer, id: f.id, payload: payload}
	case s.ctx.Err() != nil && errors.Is(err, context.Canceled), errors.Is(err, queue.ErrClosed):
		return frame{kind: kindBye, id: f.id} // it was stopped before anything was done
	}
	payload, err = json.Marshal(newFailure(err))
	if err != nil {
		return frame{kind: kindBye, id: f.id}
	}
	return frame{kind: kindFailure, id: f.id, payload: payload}
}

func (s *Server) call(ctx context.Context, payload []byte) ([]byte, error) {
	name, args, err := readRequest(payload)
	if err != nil {
		return nil, err
	}
	call, ok := s.methods[name]
	if !ok {
		return nil, fmt.Errorf("%w: the process that holds the queue knows no %q", queue.ErrInvalid, name)
	}
	return call(ctx, s.store, args)
}

// write sends a frame, to a client that takes it within a while.
func (s *session) write(f frame) error {
	s.deadline.Lock()
	wait := writeWait
	if s.server.ctx.Err() != nil {
		wait = hurryWait
	}
	err := s.conn.SetWriteDeadline(time.Now().Add(wait))
	s.deadline.Unlock()
	if err != nil {
		return err
	}
	return writeFrame(s.conn, f)
}

// hurry shortens the time for a write that is under way.
func (s *session) hurry() {
	s.deadline.Lock()
	defer s.deadline.Unlock()
	_ = s.conn.SetWriteDeadline(time.Now().Add(hurryWait))
}
