package boltstore

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"offside/queue"
)

// maxWait is how long Open waits for another process at most.
const maxWait = 800 * time.Millisecond

// Open opens the queue in the file at path, making it and its folders if they
// are missing. Errors: *queue.HeldError, queue.ErrNotQueue, queue.ErrNewer,
// queue.ErrCorrupt, and those of the file system.
func Open(path string, o Options) (*Store, error) {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Timeout <= 0 || o.Timeout > maxWait {
		o.Timeout = maxWait
	}
	s := &Store{
		path: path, clock: o.Clock, readOnly: o.ReadOnly, secret: o.Key, told: o.Progress,
		requests: make(chan *request), closing: make(chan struct{}), idle: make(chan struct{}),
	}
	for {
		if err := prepare(path, o.ReadOnly); err != nil {
			return nil, fmt.Errorf("queue %s: %w", path, err)
		}
		var err error
		if s.bolt, s.file, err = s.openBolt(path, o.Timeout); err != nil {
			return nil, err
		}
		if !s.moved() {
			break
		}
		// Another file took its place while we waited for the lock.
		if err := guard(s.bolt.Close); err != nil {
			return nil, fmt.Errorf("queue %s: %w", path, err)
		}
	}
	if err := s.start(); err != nil {
		if s.broken != nil {
			_ = s.file.Close()
		} else {
			_ = guard(s.bolt.Close)
		}
		return nil, fmt.Errorf("queue %s: %w", path, err)
	}
	return s, nil
}

// prepare looks at what is at path before bbolt does, and makes the folders.
func prepare(path string, readOnly bool) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !readOnly:
		return os.MkdirAll(filepath.Dir(path), 0o700)
	case err != nil:
		return err
	case info.IsDir():
		return fmt.Errorf("%w: it is a folder", queue.ErrNotQueue)
	case !info.Mode().IsRegular():
		return fmt.Errorf("%w: it is no regular file", queue.ErrNotQueue)
	case info.Size() == 0 && !readOnly:
		return nil // as a temporary file is made: a new queue
	}
	return checkPages(path, info.Size())
}

// openBolt opens the queue, or what is to become it, under its lock.
func (s *Store) openBolt(path string, wait time.Duration) (db *bbolt.DB, file *os.File, err error) {
	options := &bbolt.Options{
		Timeout: wait, ReadOnly: s.readOnly, FreelistType: bbolt.FreelistMapType,
		OpenFile: func(name string, flag int, mode os.FileMode) (f *os.File, err error) {
			file, err = os.OpenFile(name, flag, mode)
			return file, err
		},
	}
	err = guard(func() (err error) {
		db, err = bbolt.Open(path, 0o600, options)
		return err
	})
	switch {
	case err == nil:
		return db, file, nil
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, nil, &queue.HeldError{Path: path, PID: readPID(path)}
	case errors.Is(err, queue.ErrCorrupt):
		_ = file.Close() // bbolt panicked and left it open, and with it the lock
	case errors.Is(err, bolterrors.ErrInvalid), errors.Is(err, bolterrors.ErrVersionMismatch), errors.Is(err, bolterrors.ErrChecksum):
		err = fmt.Errorf("%w: %v", queue.ErrNotQueue, err)
	}
	return nil, nil, fmt.Errorf("queue %s: %w", path, err)
}

// moved reports whether the file that is open is no longer the one at the
// path: who goes on with it writes where nobody will look.
func (s *Store) moved() bool {
	open, err := s.file.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(s.path)
	return err != nil || !os.SameFile(open, there)
}

// start reads or writes what makes the file a queue, and starts the writer.
func (s *Store) start() error {
	if s.readOnly {
		close(s.idle)
		return s.settleFormat()
	}
	writePID(s.path) // before an upgrade, which may take minutes
	if err := s.settleFormat(); err != nil {
		dropPID(s.path)
		return err
	}
	go s.writer()
	return nil
}

// The holder of a queue leaves its process id in a file beside it, so that who
// comes in vain can name it. After a kill the file stays, but is read only
// when somebody holds the lock again, who has rewritten it by then.

func pidPath(path string) string { return path + ".pid" }

// writePID and dropPID do what they can: in a folder that takes no files, the
// queue works all the same.
func writePID(path string) {
	_ = os.WriteFile(pidPath(path), []byte(strconv.Itoa(os.Getpid())+"\n"), 0o600)
}

func dropPID(path string) { _ = os.Remove(pidPath(path)) }

// readPID returns the process id of the holder, 0 if it is not known.
func readPID(path string) int {
	raw, err := os.ReadFile(pidPath(path))
	if err != nil || len(raw) < 2 {
		return 0
	}
	pid, err := strconv.Atoi(string(raw[:len(raw)-1]))
	if err != nil || pid <= 0 {
		return 0
	}
	p, err := os.FindProcess(pid)
	if err != nil {
		return 0
	}
	if err := p.Signal(syscall.Signal(0)); err != nil && !errors.Is(err, fs.ErrPermission) {
		return 0
	}
	return pid
}
