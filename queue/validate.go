package queue

import (
	"fmt"
	"strings"
	"time"
)

// validate refuses what makes no sense in any state.
func (c *Command) validate(now time.Time) error {
	switch {
	case strings.TrimSpace(c.Actor.Name) == "":
		return fmt.Errorf("%w: it names no actor", ErrInvalid)
	case c.Lease < 0 || c.Lease > MaxLease:
		return fmt.Errorf("%w: a lease lasts up to %s, not %s", ErrInvalid, MaxLease, c.Lease)
	case strings.ContainsRune(string(c.Lane), 0):
		return fmt.Errorf("%w: a lane's name holds no NUL", ErrInvalid)
	}
	switch c.Do {
	case DoSnooze:
		if !c.Until.After(now) {
			return fmt.Errorf("%w: a snooze needs a time to come", ErrInvalid)
		}
	case DoDecide, DoAmend:
		if c.Decision == nil {
			return fmt.Errorf("%w: it carries no decision", ErrInvalid)
		}
	}
	if c.Do == DoAmend && c.Revision == 0 {
		return fmt.Errorf("%w: an amendment names the revision that its author saw", ErrInvalid)
	}
	if c.Bulk != "" {
		return c.validateBulk()
	}
	return nil
}

// validateBulk refuses a bulk of what cannot be one.
func (c *Command) validateBulk() error {
	switch c.Do {
	case DoDecide, DoSkip, DoSnooze, DoEscalate, DoUndo, DoRedo:
	default:
		return fmt.Errorf("%w: there is no bulk %s", ErrInvalid, c.Do)
	}
	if len(c.Bulk) > maxBulkID {
		return fmt.Errorf("%w: the name of a bulk has up to %d bytes", ErrInvalid, maxBulkID)
	}
	return nil
}
