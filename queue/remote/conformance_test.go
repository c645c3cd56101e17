package remote_test

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
	"offside/queue/remote"
)

// pair is a served store and a client of it; Close closes all.
type pair struct {
	*remote.Client
	server *remote.Server
	store  *boltstore.Store
}

func (p *pair) Close() error {
	return errors.Join(p.Client.Close(), p.server.Close(), p.store.Close())
}

func openPair(t testing.TB, path string, now func() time.Time) *pair {
	t.Helper()
	store, err := boltstore.Open(path, boltstore.Options{Clock: now})
	if err != nil {
		t.Fatal(err)
	}
	server, err := remote.Serve(store, path)
	if err != nil {
		t.Fatal(err)
	}
	client, err := remote.Dial(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	return &pair{client, server, store}
}

func TestConformance(t *testing.T) {
	queuetest.Run(t, func(t testing.TB, dir string, now func() time.Time) queue.Store {
		return openPair(t, filepath.Join(dir, "queue.db"), now)
	})
}
