package boltstore

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"sync"
	"time"

	"go.etcd.io/bbolt"

	"offside/queue"
	"offside/queue/boltstore/compact"
	"offside/queue/boltstore/vault"
)

// Options say how to open a store. The zero value is ready.
type Options struct {
	Clock    func() time.Time // nil: time.Now
	Key      string           // of an encrypted queue: the lines of a key file, as age-keygen writes it
	ReadOnly bool             // share the file with other readers, change nothing
	// Progress is told how far an upgrade of the file's format is, if it takes
	// one: what is being done, and how much of it.
	Progress func(what string, done, total uint64)
	Timeout  time.Duration // how long to wait for another process: 800 ms at most, which is also what 0 means
}

// Store is a queue in a bbolt file. It is safe for concurrent use.
type Store struct {
	bolt     *bbolt.DB
	file     *os.File // bolt's own
	path     string
	key      []byte // of the keyed hashes
	clock    func() time.Time
	readOnly bool
	told     func(what string, done, total uint64) // Options.Progress
	lined    bool                                  // the file is of this format: lines and counters are there, and whole
	codec    compact.Codec
	secret   string       // the key that was given, if any
	vault    *vault.Vault // nil: the queue is not encrypted

	requests chan *request
	closing  chan struct{} // closed by Close
	idle     chan struct{} // closed when the writer has ended

	// last is the head as the last transaction of the writer's left it; nil: it
	// has to be read. Only the writer touches it.
	last *head

	// broken is the fault in a changing transaction after which bbolt cannot be
	// used for changes any more: it may have kept its lock. Only the writer
	// touches it until it has ended.
	broken error

	open   sync.RWMutex // held for reading by readers
	closed bool
}

var _ queue.Store = (*Store)(nil)

// errReadOnly refuses a change.
var errReadOnly = fmt.Errorf("the queue was opened for reading only: %w", fs.ErrPermission)

// Path is the file that the queue is in.
func (s *Store) Path() string { return s.path }

// Key returns the store's secret, under which ids are made for messages that
// have none. It never changes.
func (s *Store) Key() []byte { return bytes.Clone(s.key) }

// Close waits for the changes under way and gives the file back. Every later
// call returns queue.ErrClosed; a second Close does nothing.
func (s *Store) Close() error {
	s.open.Lock()
	if s.closed {
		s.open.Unlock()
		return nil
	}
	s.closed = true
	s.open.Unlock()
	close(s.closing)
	<-s.idle
	if !s.readOnly {
		dropPID(s.path)
	}
	if s.broken != nil {
		// bbolt's Close would wait for that lock for ever.
		return s.file.Close()
	}
	return guard(s.bolt.Close)
}
