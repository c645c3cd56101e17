package queue

import "time"

// Unseen says what keeps open items out of a reviewer's page, from counters and
// the leases alone: nothing left is said only when nothing is.
type Unseen struct {
	Open uint64 `json:"open"` // pending or claimed, in all lanes
	// Of these, each counted once:
	Elsewhere uint64 `json:"elsewhere"` // in lanes that the query does not go through
	Skipped   uint64 `json:"skipped"`   // skipped by the reviewer
	Answered  uint64 `json:"answered"`  // answered by the reviewer, and waiting for somebody else's second look
	Held      uint64 `json:"held"`      // held by others
	// Free is what remains: what the query's filters let through of it can be
	// claimed. Where the page is empty, it is what they leave out.
	Free uint64 `json:"free"`

	Snoozed uint64    `json:"snoozed"` // beside the open ones
	Wakes   time.Time `json:"wakes,omitzero"`
	// Holdings are the claims that count as Held, those that run out first
	// first; at most HoldingLimit.
	Holdings []Holding `json:"holdings"`
}

// Holding is a standing claim.
type Holding struct {
	Item  uint64    `json:"item"`
	Actor string    `json:"actor"`
	Since time.Time `json:"since"`
	Until time.Time `json:"until"`
}

// HoldingLimit is how many claims are named.
const HoldingLimit = 1000
