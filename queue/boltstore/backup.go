package boltstore

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"offside/queue"
)

var _ queue.Backuper = (*Store)(nil)

// PartSuffix ends the name of a copy that is not complete yet.
const PartSuffix = ".part"

// Backup implements queue.Backuper: a copy of the file as it is at one moment.
// Changes go on meanwhile; the pages that they free are not used again before
// the copy is done, so that the file may grow.
func (s *Store) Backup(ctx context.Context, path string) (size int64, err error) {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return 0, fmt.Errorf("%s: %w", path, fs.ErrExist)
	}
	part := path + PartSuffix
	f, err := os.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return 0, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, f.Close(), os.Remove(part))
		}
	}()
	err = s.read(ctx, func(t *tx) error {
		out := &stoppable{ctx: ctx, w: f}
		if size, err = t.bolt.WriteTo(out); out.failed != nil {
			err = out.failed // bbolt keeps only its text
		}
		return err
	})
	if err != nil {
		return 0, err
	}
	if err := f.Sync(); err != nil {
		return 0, err
	}
	if err := os.Rename(part, path); err != nil {
		return 0, err
	}
	return size, errors.Join(f.Close(), syncFolder(filepath.Dir(path)))
}

// syncFolder makes a new name last.
func syncFolder(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// stoppable is a writer that ends with a context.
type stoppable struct {
	ctx    context.Context
	w      io.Writer
	failed error // the first that was
}

func (s *stoppable) Write(b []byte) (n int, err error) {
	if err = s.ctx.Err(); err == nil {
		n, err = s.w.Write(b)
	}
	if s.failed == nil {
		s.failed = err
	}
	return n, err
}
