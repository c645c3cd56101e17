package boltstore_test

import (
	"path/filepath"
	"testing"
	"time"

	"offside/queue"
	"offside/queue/boltstore"
	"offside/queue/queuetest"
)

func TestConformance(t *testing.T) {
	queuetest.Run(t, func(t testing.TB, dir string, now func() time.Time) queue.Store {
		s, err := boltstore.Open(filepath.Join(dir, "queue.db"), boltstore.Options{Clock: now})
		if err != nil {
			t.Fatal(err)
		}
		return s
	})
}
