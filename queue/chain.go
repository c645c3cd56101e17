package queue

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
)

// Hash is what the next event names this one by: the SHA-256 of its JSON form,
// in hex.
func (e *Event) Hash() (string, error) {
	raw, err := json.Marshal(e)
	if err != nil {
		return "", fmt.Errorf("event %d: %w", e.Seq, err)
	}
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:]), nil
}

// Chain follows the events of a queue from the first on. A changed, missing,
// added or moved event breaks it, unless every event after it was made anew:
// so whoever wants to be sure of the past keeps a Seq and its Hash elsewhere.
type Chain struct {
	Seq  uint64 // of the last event; 0: none yet
	Hash string // of the last event
	// Lost are the numbers of the events that are known to be lost: the one
	// after such an event names what stood there before, which nobody can
	// compare any more.
	Lost []uint64

	gap bool // the last event is such a one
}

// Add takes the next event, or returns a *ChainError and stays where it is.
func (c *Chain) Add(e *Event) error {
	switch {
	case e.Seq > c.Seq+1:
		return &ChainError{Seq: c.Seq + 1, What: "it is missing"}
	case e.Seq != c.Seq+1:
		return &ChainError{Seq: e.Seq, What: fmt.Sprintf("it stands after event %d", c.Seq)}
	case c.gap && e.Type != EventLost:
	case e.PreviousHash != c.Hash && c.Seq == 0:
		return &ChainError{Seq: e.Seq, What: "it is the first, and names one before it"}
	case e.PreviousHash != c.Hash:
		return &ChainError{e.Seq, fmt.Sprintf("the event before it is not the one that it names: one of %d and %d was changed", c.Seq, e.Seq), true}
	}
	hash, err := e.Hash()
	if err != nil {
		return err
	}
	c.Seq, c.Hash, c.gap = e.Seq, hash, e.Type == EventLost
	if c.gap {
		c.Lost = append(c.Lost, c.Seq)
	}
	return nil
}

// ChainError is a break in the chain of events.
type ChainError struct {
	Seq  uint64 // where
	What string

	either bool // it or the one before it was changed
}

// Locate says which of two events was changed, where an event does not name
// the one before it and Add cannot tell: the one that does not name the other,
// or the other. The event after it tells, if it names it. Other errors it
// returns as they are.
func (e *ChainError) Locate(at, next *Event) error {
	if !e.either {
		return e
	}
	hash, err := at.Hash()
	if err != nil {
		return err
	}
	if next.PreviousHash == hash {
		return &ChainError{Seq: e.Seq - 1, What: "it was changed: the event after it, which others vouch for, names another"}
	}
	return &ChainError{Seq: e.Seq, What: "it was changed: neither does it name the event before it, nor does the one after it name it"}
}

// Error names the place.
func (e *ChainError) Error() string {
	return fmt.Sprintf("the chain of events breaks at event %d: %s", e.Seq, e.What)
}
