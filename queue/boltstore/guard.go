package boltstore

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"offside/queue"
)

// guard runs fn and turns a fault of bbolt on a broken page (a panic, or an
// access outside the file) into ErrCorrupt. Panics of other origin go on: they
// are mistakes in the program, not in the file.
func guard(fn func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			if !fromFile(r) {
				panic(r)
			}
			err = &faultError{r}
		}
	}()
	return fn()
}

// faultError is a contained fault of bbolt.
type faultError struct{ fault any }

func (e *faultError) Error() string {
	return fmt.Sprintf("%v: a page of the file is broken: %v", queue.ErrCorrupt, e.fault)
}

func (e *faultError) Unwrap() error { return queue.ErrCorrupt }

// fromFile reports whether a panic comes from reading the file: a memory fault
// at an address, or anything raised inside bbolt.
func fromFile(r any) bool {
	if _, fault := r.(interface{ Addr() uintptr }); fault {
		return true
	}
	pcs := make([]uintptr, 32)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	for {
		f, more := frames.Next()
		switch {
		case strings.HasPrefix(f.Function, "runtime."), strings.Contains(f.Function, "boltstore.fromFile"),
			strings.Contains(f.Function, "boltstore.guard."):
		default:
			return strings.HasPrefix(f.Function, "go.etcd.io/bbolt")
		}
		if !more {
			return false
		}
	}
}
