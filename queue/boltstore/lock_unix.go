//go:build unix

package boltstore

import (
	"errors"
	"os"
	"syscall"

	"offside/queue"
)

// lockFile opens a queue's file and takes the lock that bbolt takes, without
// looking at what is in it. A *queue.HeldError says who has it.
func lockFile(path string) (*os.File, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		if errors.Is(err, syscall.EWOULDBLOCK) {
			err = &queue.HeldError{Path: path, PID: readPID(path)}
		}
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}
