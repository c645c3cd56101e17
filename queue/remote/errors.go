package remote

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"syscall"

	"offside/queue"
)

var (
	// ErrGone: the process that held the queue has closed it, and what was
	// asked for was not done. It wraps queue.ErrLost.
	ErrGone = fmt.Errorf("%w before it took the request", queue.ErrLost)
	// ErrVersion: the process that holds the queue runs a version of offside
	// that this one cannot talk to.
	ErrVersion = errors.New("the process that holds the queue runs another version of offside")
)

// code is a sentinel by the name that it has on the wire.
type code struct {
	name string
	err  error
}

// codes are the sentinels that callers look for.
func codes() []code {
	return []code{
		{"not_found", queue.ErrNotFound},
		{"nothing_to_undo", queue.ErrNothingToUndo},
		{"nothing_to_redo", queue.ErrNothingToRedo},
		{"own_answer", queue.ErrOwnAnswer},
		{"stale", queue.ErrStale},
		{"empty_confirm", queue.ErrEmptyConfirm},
		{"invalid", queue.ErrInvalid},
		{"closed", queue.ErrClosed},
		{"lost", queue.ErrLost},
		{"not_queue", queue.ErrNotQueue},
		{"newer", queue.ErrNewer},
		{"corrupt", queue.ErrCorrupt},
		{"key", queue.ErrKey},
		{"canceled", context.Canceled},
		{"deadline", context.DeadlineExceeded},
		{"no_space", syscall.ENOSPC},
		{"permission", fs.ErrPermission},
		{"not_exist", fs.ErrNotExist},
		{"exist", fs.ErrExist},
	}
}

// failure is an error on the wire: what it says, and what can be found in it.
type failure struct {
	Text    string             `json:"text"`
	Is      []string           `json:"is,omitempty"`
	State   *queue.StateError  `json:"state,omitempty"`
	Claim   *queue.ClaimError  `json:"claim,omitempty"`
	Held    *queue.HeldError   `json:"held,omitempty"`
	Policy  *queue.PolicyError `json:"policy,omitempty"`
	Command *refusal           `json:"command,omitempty"`
}

// refusal is a queue.CommandError on the wire.
type refusal struct {
	Index   int        `json:"index"`
	Command queue.Verb `json:"command"`
	Item    uint64     `json:"item"`
	Why     *failure   `json:"why"`
}

// newFailure takes an error apart.
func newFailure(err error) *failure {
	f := &failure{Text: err.Error()}
	for _, c := range codes() {
		if errors.Is(err, c.err) {
			f.Is = append(f.Is, c.name)
		}
	}
	errors.As(err, &f.State)
	errors.As(err, &f.Claim)
	errors.As(err, &f.Held)
	errors.As(err, &f.Policy)
	var c *queue.CommandError
	if errors.As(err, &c) {
		f.Command = &refusal{c.Index, c.Command, c.Item, newFailure(c.Err)}
	}
	return f
}

// readFailure puts an error together again.
func readFailure(payload []byte) error {
	var f failure
	if err := json.Unmarshal(payload, &f); err != nil {
		return fmt.Errorf("%w: an unreadable failure", errFrame)
	}
	return f.err()
}

// err is the error that f tells of. Where it says no more than one of the
// errors in it, it is that one.
func (f *failure) err() error {
	var found []error
	if f.Command != nil && f.Command.Why != nil {
		found = append(found, &queue.CommandError{Index: f.Command.Index, Command: f.Command.Command, Item: f.Command.Item, Err: f.Command.Why.err()})
	}
	if f.State != nil {
		found = append(found, f.State)
	}
	if f.Claim != nil {
		found = append(found, f.Claim)
	}
	if f.Held != nil {
		found = append(found, f.Held)
	}
	if f.Policy != nil {
		found = append(found, f.Policy)
	}
	for _, c := range codes() {
		if slices.Contains(f.Is, c.name) {
			found = append(found, c.err)
		}
	}
	for i, e := range found {
		if e.Error() == f.Text && (i == 0 || len(found) == 1) {
			return e
		}
	}
	return &remoteError{f.Text, found}
}

// remoteError is an error of the other process.
type remoteError struct {
	text  string
	found []error
}

func (e *remoteError) Error() string   { return e.text }
func (e *remoteError) Unwrap() []error { return e.found }
