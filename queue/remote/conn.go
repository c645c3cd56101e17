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

// How long a client waits.
const (
	silence    = 10 * time.Second // for a sign of life during a request
	cancelWait = 5 * time.Second  // for the answer to a request that was cancelled
)

// conn is one connection at the client's end. It carries one request at a
// time.
type conn struct {
	net.Conn
	in    *bufio.Reader
	hello welcome
	quiet time.Duration // how long to wait for a sign of life
	id    uint64        // of the last request
	spent bool          // it cannot carry another one

	mu     sync.Mutex // guards the read deadline and writing
	giveUp time.Time  // the request was cancelled: when to wait no longer
}

// connect makes a connection and says hello.
func connect(ctx context.Context, queuePath string) (*conn, error) {
	to, err := address(SocketPath(queuePath))
	if err != nil {
		return nil, err
	}
	var d net.Dialer
	raw, err := d.DialContext(ctx, "unix", to)
	if err != nil {
		return nil, err
	}
	k := &conn{Conn: raw, in: bufio.NewReader(raw), quiet: silence}
	stop := context.AfterFunc(ctx, func() { _ = raw.SetDeadline(time.Unix(1, 0)) })
	err = k.greet()
	if !stop() && !errors.Is(err, ErrVersion) {
		err = ctx.Err()
	}
	if err != nil {
		return nil, errors.Join(err, raw.Close())
	}
	return k, raw.SetDeadline(time.Time{})
}

func (k *conn) greet() error {
	payload, err := json.Marshal(hello{protocolName, []int{protocolVersion}})
	if err != nil {
		return err
	}
	if err := writeFrame(k, frame{kind: kindHello, payload: payload}); err != nil {
		return err
	}
	f, err := readFrame(k.in)
	if err != nil {
		return err
	}
	k.hello, err = readWelcome(f)
	return err
}

// ask sends a request and waits for its answer. When ctx ends, the server is
// told and its answer awaited all the same: only it knows whether the request
// was carried out.
func (k *conn) ask(ctx context.Context, payload []byte) ([]byte, error) {
	k.id++
	id := k.id
	if err := k.send(frame{kind: kindRequest, id: id, payload: payload}); err != nil {
		k.spent = true
		return nil, k.refused(id, err)
	}
	stop := context.AfterFunc(ctx, func() { k.cancel(id) })
	f, err := k.await(id)
	if !stop() {
		k.spent = true // the cancellation may still be on its way
	}
	switch {
	case err != nil:
		k.spent = true
		return nil, lost(ctx, err)
	case f.kind == kindAnswer:
		return f.payload, nil
	case f.kind == kindBye:
		k.spent = true
		return nil, ErrGone
	}
	err = readFailure(f.payload)
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		err = ctx.Err()
	}
	return nil, err
}

// send writes a frame.
func (k *conn) send(f frame) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if err := k.SetWriteDeadline(time.Now().Add(writeWait)); err != nil {
		return err
	}
	return writeFrame(k, f)
}

// refused says why a request could not be sent whole, so that nobody can have
// carried it out. The server may have said so before it closed the connection.
func (k *conn) refused(id uint64, err error) error {
	if f, e := k.await(id); e == nil && f.kind == kindBye {
		return ErrGone
	}
	return fmt.Errorf("%w: %v", ErrGone, err)
}

// await reads until there is an answer to the request.
func (k *conn) await(id uint64) (frame, error) {
	for {
		if err := k.patience(); err != nil {
			return frame{}, err
		}
		f, err := readFrame(k.in)
		switch {
		case err != nil:
			return f, err
		case f.kind == kindBye:
			return f, nil
		case f.id != id:
			return f, fmt.Errorf("%w: an answer to request %d, not %d", errFrame, f.id, id)
		case f.kind == kindAnswer, f.kind == kindFailure:
			return f, nil
		case f.kind != kindBeat:
			return f, fmt.Errorf("%w: a frame of kind %q for an answer", errFrame, f.kind)
		}
	}
}

// patience sets how long to wait for the next frame.
func (k *conn) patience() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	until := time.Now().Add(k.quiet)
	if !k.giveUp.IsZero() && k.giveUp.Before(until) {
		until = k.giveUp
	}
	return k.SetReadDeadline(until)
}

// cancel tells the server that nobody wants the answer any more.
func (k *conn) cancel(id uint64) {
	k.mu.Lock()
	k.giveUp = time.Now().Add(cancelWait)
	_ = k.SetReadDeadline(k.giveUp)
	k.mu.Unlock()
	_ = k.send(frame{kind: kindCancel, id: id})
}

// lost says that a connection ended with a request under way.
func lost(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return fmt.Errorf("%w (%w)", queue.ErrLost, ctx.Err())
	}
	var late net.Error
	if errors.As(err, &late) && late.Timeout() {
		return fmt.Errorf("%w, or does not answer: look whether this was done", queue.ErrLost)
	}
	return fmt.Errorf("%w before it answered, so look whether this was done (%v)", queue.ErrLost, err)
}
