package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"offside/data/export"
	"offside/queue"
	"offside/screen/policy"
	"offside/tui/ui/safetext"
)

// Exit codes.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
	exitBad    = 3 // done, but some of the input was bad
	exitFound  = 4 // screen --fail-on: such a message was there
)

// errBadInput ends a command that did its work although some of its input was
// bad; each complaint was printed before.
var errBadInput = errors.New("some of the input was bad")

// errFound ends a screening with --fail-on that found such a message.
var errFound = errors.New("flagged")

// complaintLimit is how many bad records are named; the rest is counted.
const complaintLimit = 50

// complaints names bad records, one a line.
type complaints struct {
	w io.Writer
	n int
}

func (c *complaints) add(err error) {
	if c.n++; c.n <= complaintLimit {
		fmt.Fprintf(c.w, "offside: %s\n", oneLine(err))
	}
}

// end says how many were not named. It returns errBadInput if there were any.
func (c *complaints) end() error {
	if c.n > complaintLimit {
		fmt.Fprintf(c.w, "offside: and %d more bad records\n", c.n-complaintLimit)
	}
	if c.n > 0 {
		return errBadInput
	}
	return nil
}

// usageError is a mistake in how a command was called.
type usageError struct{ err error }

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

func usage(format string, args ...any) error { return &usageError{fmt.Errorf(format, args...)} }

// report prints an error as one line, or what is wrong with a policy file as a
// line for each mistake, with what to do about it where that is known, and
// returns the exit code. command is what was called, as "offside decide".
func report(w io.Writer, command string, err error) int {
	var wrong *usageError
	var file *policy.FileError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errBadInput):
		return beside(w, command, err, errBadInput, exitBad)
	case errors.Is(err, errFound):
		return beside(w, command, err, errFound, exitFound)
	case errors.As(err, &file):
		for _, c := range file.Complaints {
			fmt.Fprintf(w, "offside: %s\n", safetext.Inline(c.In(file.Name), 0))
		}
		return exitFailed
	case errors.As(err, &wrong):
		fmt.Fprintf(w, "offside: %s\nhint: %s --help shows how it is called\n", oneLine(err), command)
		return exitUsage
	}
	what := oneLine(err)
	if what == context.Canceled.Error() {
		what = "stopped"
	}
	fmt.Fprintf(w, "offside: %s\n", what)
	if h := hint(err); h != "" {
		fmt.Fprintf(w, "hint: %s\n", h)
	}
	return exitFailed
}

// beside reports what is joined to an error that says no more than how the
// command ended; without anything, the code of that end stands.
func beside(w io.Writer, command string, err, end error, code int) int {
	if rest := without(err, end); rest != nil {
		return report(w, command, rest)
	}
	return code
}

// without is what is joined to an error beside end.
func without(err, end error) error {
	if err == end {
		return nil
	}
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return err
	}
	var rest error
	for _, e := range joined.Unwrap() {
		rest = errors.Join(rest, without(e, end))
	}
	return rest
}

// hint says what to do about an error.
func hint(err error) string {
	var held *queue.HeldError
	switch {
	case errors.As(err, &held): // the error itself says it
		return ""
	case errors.Is(err, export.ErrNotAFile):
		return "name a file, or leave -o out: labels go to standard output then"
	case errors.Is(err, errNoItem):
		return "an item is named by its message's id, or by its number as @12; offside list names those that are open"
	case errors.Is(err, queue.ErrLost):
		return "what was called saved is saved; run it again"
	case errors.Is(err, queue.ErrKey):
		return "give the key in OFFSIDE_KEY, or the file that holds it with --key-file"
	case errors.Is(err, queue.ErrNewer):
		return "use the version of offside that wrote it, or a newer one"
	case errors.Is(err, queue.ErrNotQueue):
		return "name a queue with --queue; a file that does not exist yet becomes a new one"
	case errors.Is(err, queue.ErrCorrupt):
		return "keep a copy of the file; offside queue check lists what is damaged, repair makes indexes anew, salvage keeps what is left"
	case errors.Is(err, syscall.ENOSPC):
		return "make room on the disk and run it again; what was saved before is kept"
	case errors.Is(err, context.Canceled):
		return "what was saved before is kept"
	case errors.Is(err, fs.ErrPermission):
		return "check who owns the file and its folder, or name another with --queue"
	}
	return ""
}

// oneLine makes an error safe and short for a terminal: file names and the
// like come from outside.
func oneLine(err error) string {
	return safetext.Inline(strings.ReplaceAll(err.Error(), "\n", "; "), 0)
}

// openInput opens a file to read, "-" being standard input. It returns the size
// where that is known.
func openInput(s streams, name string) (io.ReadCloser, int64, error) {
	if name == "-" {
		return io.NopCloser(s.in), 0, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, 0, err
	}
	info, err := f.Stat()
	switch {
	case err != nil:
	case info.IsDir():
		err = fmt.Errorf("%s is a directory; name the files in it, as %s", name, filepath.Join(name, "*"))
	default:
		return f, info.Size(), nil
	}
	f.Close()
	return nil, 0, err
}
