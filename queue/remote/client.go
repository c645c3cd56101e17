package remote

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"offside/queue"
)

// maxConns is how many requests of one client are under way at a time.
const maxConns = 64

// Client is a queue that another process holds. It is safe for concurrent use;
// requests made at the same time are carried out at the same time.
type Client struct {
	path  string // of the queue
	hello welcome
	slots chan struct{}

	open   sync.RWMutex // held for reading by calls
	closed bool

	mu   sync.Mutex
	idle []*conn
}

var _ Backend = (*Client)(nil)

// Dial connects to the process that holds the queue at queuePath and waits
// until it answers or ctx ends. Errors: ErrVersion, those of the connection,
// and that of ctx.
func Dial(ctx context.Context, queuePath string) (*Client, error) {
	c := &Client{path: queuePath, slots: make(chan struct{}, maxConns)}
	first, err := connect(ctx, queuePath)
	if err != nil {
		return nil, err
	}
	c.hello = first.hello
	c.idle = append(c.idle, first)
	return c, nil
}

// PID is the process that holds the queue.
func (c *Client) PID() int { return c.hello.PID }

// Key implements Backend.
func (c *Client) Key() []byte { return bytes.Clone(c.hello.Key) }

// Path is the file that the queue is in.
func (c *Client) Path() string { return c.path }

// Close waits for the calls under way and disconnects. Every later call
// returns queue.ErrClosed; a second Close does nothing.
func (c *Client) Close() error {
	c.open.Lock()
	defer c.open.Unlock()
	c.closed = true
	var err error
	for _, k := range c.idle {
		err = errors.Join(err, k.Close())
	}
	c.idle = nil
	return err
}

// call has the other process carry out a method.
func call[R any](ctx context.Context, c *Client, name string, args any) (result R, err error) {
	payload, err := c.roundTrip(ctx, name, args)
	if err != nil {
		return result, err
	}
	if err := json.Unmarshal(payload, &result); err != nil {
		return result, fmt.Errorf("%w: an unreadable answer to %s: %v", errFrame, name, err)
	}
	return result, nil
}

func (c *Client) roundTrip(ctx context.Context, name string, args any) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	c.open.RLock()
	defer c.open.RUnlock()
	if c.closed {
		return nil, queue.ErrClosed
	}
	payload, err := request(name, args)
	if err != nil {
		return nil, err
	}
	select {
	case c.slots <- struct{}{}:
		defer func() { <-c.slots }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	k, err := c.take(ctx)
	if err != nil {
		return nil, err
	}
	answer, err := k.ask(ctx, payload)
	c.give(k)
	return answer, err
}

// take returns a connection that nobody uses.
func (c *Client) take(ctx context.Context) (*conn, error) {
	c.mu.Lock()
	if n := len(c.idle); n > 0 {
		k := c.idle[n-1]
		c.idle = c.idle[:n-1]
		c.mu.Unlock()
		return k, nil
	}
	c.mu.Unlock()
	within, cancel := context.WithTimeout(ctx, silence)
	defer cancel()
	k, err := connect(within, c.path)
	switch {
	case err != nil && ctx.Err() != nil:
		return nil, ctx.Err() // the caller's own time is over
	case err == nil && !bytes.Equal(k.hello.Key, c.hello.Key):
		return nil, errors.Join(fmt.Errorf("%w: another queue is in its place", ErrGone), k.Close())
	case err != nil:
		return nil, fmt.Errorf("%w: %v", ErrGone, err)
	}
	return k, err
}

// give takes a connection back, unless it cannot be used again.
func (c *Client) give(k *conn) {
	if k.spent {
		_ = k.Close()
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.idle = append(c.idle, k)
}
