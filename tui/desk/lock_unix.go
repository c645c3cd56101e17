//go:build unix

package desk

import (
	"errors"
	"os"
	"syscall"
)

// errBusy says that another console uses the file.
var errBusy = errors.New("another console uses it")

// lock takes the file for this process, until it is closed.
func lock(f *os.File) error {
	err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return errBusy
	}
	return err
}
