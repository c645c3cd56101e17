package queue

import (
	"errors"
	"fmt"
	"time"
)

// Errors that a caller decides on.
var (
	// ErrNotFound: no such item, message or policy.
	ErrNotFound = errors.New("not found")
	// ErrNothingToUndo: the actor has no action left to take back.
	ErrNothingToUndo = errors.New("nothing to undo")
	// ErrNothingToRedo: the actor has taken nothing back that could be done
	// again.
	ErrNothingToRedo = errors.New("nothing to redo")
	// ErrStale: the item changed since the actor saw it.
	ErrStale = errors.New("the item has changed meanwhile")
	// ErrOwnAnswer: the second review of an answer is not for the one who gave
	// it.
	ErrOwnAnswer = errors.New("you answered it first, so somebody else has to answer it now")
	// ErrEmptyConfirm: a confirmation with nothing accepted or added.
	ErrEmptyConfirm = errors.New("nothing is accepted, so there is nothing to confirm")
	// ErrInvalid: a command that makes no sense, whatever the item's state.
	ErrInvalid = errors.New("invalid command")
	// ErrClosed: the store was closed.
	ErrClosed = errors.New("the queue is closed")
	// ErrLost: the process that holds the queue, and through which this one
	// works, is gone or does not answer. What was under way happened whole or
	// not at all.
	ErrLost = errors.New("the process that holds the queue is gone")
	// ErrNotQueue: the file is not a queue.
	ErrNotQueue = errors.New("not an offside queue")
	// ErrNewer: the file was written by a newer version.
	ErrNewer = errors.New("written by a newer version of offside")
	// ErrKey: the queue is encrypted, and the key that was given is not its
	// key, or none was given.
	ErrKey = errors.New("the queue is encrypted, and needs its key")
	// ErrCorrupt: a record fails its checksum or does not decode.
	ErrCorrupt = errors.New("damaged record")
)

// StateError is a move that the state machine does not have.
type StateError struct {
	Verb  Verb
	State State
}

// Error says which command was refused in which state.
func (e *StateError) Error() string {
	return fmt.Sprintf("cannot %s an item that is %s", e.Verb, e.State)
}

// PolicyError is a refusal of what one policy has assessed while another is in
// force.
type PolicyError struct {
	Assessed string // the hash of the policy that assessed
	InForce  string // that of the one in force; empty: there is none
}

// Error names both.
func (e *PolicyError) Error() string {
	if e.InForce == "" {
		return "no policy is in force in the queue"
	}
	return fmt.Sprintf("the policy %.8s is in force in the queue by now, not %.8s", e.InForce, e.Assessed)
}

// ClaimError is a refusal because somebody else holds the item, or because the
// token is not that of the standing claim.
type ClaimError struct {
	Holder string    // who holds it now; empty: nobody, the lease ran out
	Until  time.Time // until when
}

// Error names the holder, and until when in the time of this place.
func (e *ClaimError) Error() string {
	if e.Holder == "" {
		return "the claim has run out"
	}
	return fmt.Sprintf("%s holds the item until %s", e.Holder, e.Until.Local().Format(time.TimeOnly))
}

// CommandError tells which command of a Do was refused.
type CommandError struct {
	Index   int
	Command Verb
	Item    uint64
	Err     error
}

// Error names the command and the item.
func (e *CommandError) Error() string { return fmt.Sprintf("%s item %d: %v", e.Command, e.Item, e.Err) }

// Unwrap returns the reason.
func (e *CommandError) Unwrap() error { return e.Err }

// HeldError: another process has the queue open.
type HeldError struct {
	Path string
	PID  int // 0 if unknown
}

// Error names the holder and says what to do.
func (e *HeldError) Error() string {
	who := "another process"
	if e.PID != 0 {
		who = fmt.Sprintf("process %d", e.PID)
	}
	return fmt.Sprintf("queue %s is open in %s: close it there, or name another queue with --queue", e.Path, who)
}
