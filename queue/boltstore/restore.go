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

// Restore puts a copy of the queue in the file at from in the place of the one
// at path, which is kept beside it, at aside; where there is none, aside is
// empty. The copy is checked as a whole before. Nobody may have either queue
// open meanwhile: *queue.HeldError.
func Restore(ctx context.Context, from, path string, o Options) (aside string, err error) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real // a link stays one
	}
	old, err := lockFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		err = os.MkdirAll(filepath.Dir(path), 0o700)
	case err == nil:
		defer old.Close()
	}
	if err != nil {
		return "", err
	}
	if same(from, path) {
		return "", fmt.Errorf("%w: %s is the queue itself", queue.ErrInvalid, from)
	}
	part := path + PartSuffix
	if err := copyFile(ctx, from, part); err != nil {
		return "", err
	}
	if err := checkFile(ctx, part, o); err != nil {
		return "", errors.Join(err, os.Remove(part))
	}
	if old != nil {
		return exchange(part, path)
	}
	return "", errors.Join(os.Rename(part, path), syncFolder(filepath.Dir(path)))
}

// same reports whether two paths lead to one file.
func same(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	return errX == nil && errY == nil && os.SameFile(x, y)
}

// copyFile copies a queue that nobody has open to a new file, and has it on
// disk.
func copyFile(ctx context.Context, from, to string) (err error) {
	in, err := lockFile(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(&stoppable{ctx: ctx, w: out}, in)
	if err = errors.Join(err, out.Sync(), out.Close()); err != nil {
		return errors.Join(err, os.Remove(to))
	}
	return nil
}
