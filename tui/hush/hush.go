// Package hush keeps the terminal library from asking the terminal for its
// background colour when the program starts, before main: a terminal that does
// not answer would hold up every command for five seconds, also those that draw
// nothing.
//
// The library asks in a package's init, unless TERM says that the terminal is a
// dumb one; so until Restore, it does. That the package is initialised before
// the library is no accident: of the packages whose imports are initialised,
// the one whose path sorts first is next (The Go Programming Language
// Specification, "Program initialization"). This one needs only os, the library
// more, os/signal among it, which sorts after "offside". A test of the program
// on a pseudo-terminal would notice if that changed.
package hush

import "os"

const name = "TERM"

// term is what TERM was; given is false where it was not set.
var term, given = os.LookupEnv(name)

func init() { _ = os.Setenv(name, "dumb") }

// Restore sets TERM as it was. Package tui, which imports the library, does so
// when it is initialised.
func Restore() {
	if !given {
		_ = os.Unsetenv(name)
		return
	}
	_ = os.Setenv(name, term)
}
