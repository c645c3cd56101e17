package remote

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/queuetest"
)

// slow is a store in which Check lasts until it is cancelled or released.
type slow struct {
	Backend
	begun   chan struct{}
	release chan struct{}
}

func (s *slow) Check(ctx context.Context) ([]queue.Problem, error) {
	s.begun <- struct{}{}
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-s.release:
		return []queue.Problem{{Where: "here", What: "that"}}, nil
	}
}

// served serves a queue of a few items and returns its path.
func served(t *testing.T) (*Server, *slow, string) {
	t.Helper()
	dir, err := os.MkdirTemp("", "q")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	path := filepath.Join(dir, "queue.db")
	store := &slow{queuetest.NewAt(t, path, nil), make(chan struct{}, 1), make(chan struct{})}
	if _, err := store.Enqueue(t.Context(), queue.Batch{Entries: queuetest.Entries(5)}); err != nil {
		t.Fatal(err)
	}
	s, err := Serve(store, path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s, store, path
}

func dial(t *testing.T, path string) *Client {
	t.Helper()
	c, err := Dial(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

// TestHostileClients: whatever somebody sends, the server ends that connection
// and goes on serving the others.
func TestHostileClients(t *testing.T) {
	_, _, path := served(t)
	c := dial(t, path)
	var ok bytes.Buffer
	greeting, _ := json.Marshal(hello{protocolName, []int{1}})
	_ = writeFrame(&ok, frame{kind: kindHello, payload: greeting})
	begin := ok.String()
	add := func(f frame) string {
		var b bytes.Buffer
		_ = writeFrame(&b, f)
		return b.String()
	}
	for name, wire := range map[string]string{
		"noise":            strings.Repeat("\xff\x00noise", 100),
		"http":             "GET / HTTP/1.1\r\n\r\n",
		"a request first":  add(frame{kind: kindRequest, id: 1, payload: []byte("counts\n{}")}),
		"a bad hello":      add(frame{kind: kindHello, payload: []byte("{")}),
		"another protocol": add(frame{kind: kindHello, payload: []byte(`{"protocol":"x","versions":[1]}`)}),
		"half a request":   begin + add(frame{kind: kindRequest, id: 1, payload: []byte("counts\n{}")})[:15],
		"two hellos":       begin + begin,
		"an answer":        begin + add(frame{kind: kindAnswer, id: 1}),
		"a huge frame":     begin + "\xff\xff\xff\xffr",
	} {
		conn, err := net.Dial("unix", SocketPath(path))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(conn, wire); err != nil {
			t.Fatal(err)
		}
		_ = conn.(*net.UnixConn).CloseWrite()
		_ = conn.SetReadDeadline(time.Now().Add(10 * time.Second))
		if _, err := io.Copy(io.Discard, conn); err != nil && errors.Is(err, os.ErrDeadlineExceeded) {
			t.Errorf("%s: the server does not hang up", name)
		}
		conn.Close()
		if n, err := c.Counts(t.Context()); err != nil || n.Items != 5 {
			t.Fatalf("after %s: %+v %v", name, n, err)
		}
	}
}

// TestBadRequests: a request that makes no sense is refused, and the
// connection goes on.
func TestBadRequests(t *testing.T) {
	_, _, path := served(t)
	c := dial(t, path)
	for _, r := range []struct {
		method string
		args   any
	}{{"no_such_method", nothing{}}, {methodGet, "a string"}, {methodDo, 5}, {methodPage, []int{}}} {
		if _, err := c.roundTrip(t.Context(), r.method, r.args); !errors.Is(err, queue.ErrInvalid) {
			t.Errorf("%s: %v", r.method, err)
		}
	}
	if _, err := c.roundTrip(t.Context(), methodGet, func() {}); !errors.Is(err, queue.ErrInvalid) {
		t.Errorf("arguments that are no JSON: %v", err)
	}
	if it, err := c.Get(t.Context(), 3); err != nil || it.Number != 3 {
		t.Errorf("%v", err)
	}
	if len(c.idle) != 1 {
		t.Errorf("%d connections for one request at a time", len(c.idle))
	}
}

// TestCancel: a call that is cancelled comes back at once, and the server
// stops working on it.
func TestCancel(t *testing.T) {
	_, store, path := served(t)
	c := dial(t, path)
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-store.begun; cancel() }()
	if _, err := c.Check(ctx); err != context.Canceled {
		t.Errorf("%v", err)
	}
	ctx, cancel = context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := c.Check(ctx); err != context.DeadlineExceeded {
		t.Errorf("%v", err)
	}
}

// TestBeats: a long call is no silence.
func TestBeats(t *testing.T) {
	_, store, path := served(t)
	c := dial(t, path)
	c.idle[0].quiet = 2 * beatEvery
	go func() {
		<-store.begun
		time.AfterFunc(3*beatEvery, func() { close(store.release) })
	}()
	if p, err := c.Check(t.Context()); err != nil || len(p) != 1 || p[0].String() != "here: that" {
		t.Errorf("%v %v", p, err)
	}
}

// TestServerCloses: what was not done is said to be not done, on connections
// that wait as on those that work.
func TestServerCloses(t *testing.T) {
	s, store, path := served(t)
	idle, busy := dial(t, path), dial(t, path)
	var all sync.WaitGroup
	all.Go(func() {
		if _, err := busy.Check(t.Context()); !errors.Is(err, ErrGone) {
			t.Errorf("under way: %v", err)
		}
	})
	<-store.begun
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	all.Wait()
	for range 2 {
		if _, err := idle.Do(t.Context(), queue.Command{Do: queue.DoClaim, Actor: queuetest.Reviewer("ana")}); !errors.Is(err, ErrGone) || !errors.Is(err, queue.ErrLost) {
			t.Errorf("afterwards: %v", err)
		}
	}
	if n, err := store.Counts(t.Context()); err != nil || n.Events != 5 {
		t.Errorf("%+v %v", n, err)
	}
}

// fake is a server that does as it likes once a request has come.
func fake(t *testing.T, version int, then func(net.Conn, *bufio.Reader)) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "q")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "queue.db")
	l, err := listen(SocketPath(path))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = l.remove(), os.RemoveAll(dir) })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			in := bufio.NewReader(conn)
			_, _ = readFrame(in)
			payload, _ := json.Marshal(welcome{Protocol: protocolName, Version: version, PID: 5})
			_ = writeFrame(conn, frame{kind: kindHello, payload: payload})
			go then(conn, in)
		}
	}()
	return path
}

// TestLost: a connection that breaks with a request under way leaves open
// whether it was carried out; one that keeps silent is given up.
func TestLost(t *testing.T) {
	for name, then := range map[string]func(net.Conn, *bufio.Reader){
		"killed": func(c net.Conn, in *bufio.Reader) { _, _ = readFrame(in); c.Close() },
		"cut": func(c net.Conn, in *bufio.Reader) {
			_, _ = readFrame(in)
			c.Write([]byte{0, 0, 0, 9, kindAnswer})
			c.Close()
		},
		"silent": func(c net.Conn, in *bufio.Reader) { _, _ = io.Copy(io.Discard, in) },
		"noise":  func(c net.Conn, in *bufio.Reader) { _, _ = readFrame(in); _, _ = c.Write(bytes.Repeat([]byte{9}, 99)) },
		"another request": func(c net.Conn, in *bufio.Reader) {
			_, _ = readFrame(in)
			_ = writeFrame(c, frame{kind: kindAnswer, id: 77})
		},
	} {
		c := dial(t, fake(t, protocolVersion, then))
		c.idle[0].quiet = 50 * time.Millisecond
		_, err := c.Counts(t.Context())
		if !errors.Is(err, queue.ErrLost) || errors.Is(err, ErrGone) {
			t.Errorf("%s: %v", name, err)
		}
		if len(c.idle) != 0 {
			t.Errorf("%s: the connection would be used again", name)
		}
	}
	c := dial(t, fake(t, protocolVersion, func(c net.Conn, in *bufio.Reader) {
		_, _ = readFrame(in)
		_ = writeFrame(c, frame{kind: kindAnswer, id: 1, payload: []byte("{")})
	}))
	if _, err := c.Counts(t.Context()); !errors.Is(err, errFrame) {
		t.Errorf("an unreadable answer: %v", err)
	}
}

func TestVersions(t *testing.T) {
	path := fake(t, 0, func(c net.Conn, in *bufio.Reader) { c.Close() })
	if _, err := Dial(t.Context(), path); !errors.Is(err, ErrVersion) {
		t.Errorf("a server of another version: %v", err)
	}
	w, err := greet(frame{kind: kindHello, payload: []byte(`{"protocol":"offside queue","versions":[2,3],"more":{}}`)}, []byte("key"))
	if err != nil || w.Version != 0 || w.Key != nil || w.PID != os.Getpid() {
		t.Errorf("a client of the future: %+v %v", w, err)
	}
	if w, err = greet(frame{kind: kindHello, payload: []byte(`{"protocol":"offside queue","versions":[1,2]}`)}, []byte("key")); err != nil || w.Version != 1 || string(w.Key) != "key" {
		t.Errorf("one that can do with ours: %+v %v", w, err)
	}
}

// TestNoAnswer: dialling ends with its context.
func TestNoAnswer(t *testing.T) {
	dir, err := os.MkdirTemp("", "q")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "queue.db")
	l, err := listen(SocketPath(path))
	if err != nil {
		t.Fatal(err)
	}
	defer l.remove()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
	defer cancel()
	if _, err := Dial(ctx, path); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v", err)
	}
	if _, err := Dial(t.Context(), filepath.Join(dir, "none.db")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%v", err)
	}
}

// TestFaithful: an answer is what the store itself says.
func TestFaithful(t *testing.T) {
	_, store, path := served(t)
	c := dial(t, path)
	if !bytes.Equal(c.Key(), store.Key()) || c.PID() != os.Getpid() || c.Path() != path {
		t.Error("key, pid or path differ")
	}
	bad := queuetest.Entries(1)
	bad[0].Message.Text = "\xff"
	if _, err := c.Enqueue(t.Context(), queue.Batch{Entries: bad}); !errors.Is(err, queue.ErrInvalid) {
		t.Errorf("a text that is not UTF-8: %v", err)
	}
	if r, err := c.Do(t.Context()); r != nil || err != nil {
		t.Errorf("no command: %v %v", r, err)
	}
	a, errA := store.Page(t.Context(), queue.Query{})
	b, errB := c.Page(t.Context(), queue.Query{})
	x, _ := json.Marshal(a)
	y, _ := json.Marshal(b)
	if errA != nil || errB != nil || !bytes.Equal(x, y) || len(b.Items) != 5 {
		t.Errorf("%v %v\n%s\n%s", errA, errB, x, y)
	}
}

// TestBackup: the process that holds the queue copies it for others.
func TestBackup(t *testing.T) {
	_, _, path := served(t)
	c := dial(t, path)
	to := filepath.Join(t.TempDir(), "backup.db")
	if size, err := c.Backup(t.Context(), to); err != nil || size == 0 {
		t.Fatalf("%d %v", size, err)
	}
	if n, err := queuetest.NewAt(t, to, nil).Counts(t.Context()); err != nil || n.Items != 5 {
		t.Errorf("%+v %v", n, err)
	}
	if _, err := c.Backup(t.Context(), to); !errors.Is(err, os.ErrExist) {
		t.Errorf("over a file: %v", err)
	}
	if _, err := c.Backup(t.Context(), "backup.db"); !errors.Is(err, queue.ErrInvalid) {
		t.Errorf("a path that means another place there: %v", err)
	}
}
