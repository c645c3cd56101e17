package queue

import (
	"cmp"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
)

// Stratum says which coin, if any, put an item where it stands.
//
// Reviewers get through the top of a queue. What they answer there says nothing
// of the rest: the top is what screening is surest of. So a share of the
// flagged items is drawn by lot, and stands in every order at a place drawn as
// well: neither whether it is drawn nor its place has anything to do with what
// is in it. Of those that have been decided up to some day, the share that was
// confirmed is the precision of all that was flagged until then; together with
// the sampled ones, each weighted by 1/Probability, it gives the recall.
//
// Two things can still bend it, and figures must say so: drawn items that a
// filter or a cluster brought forward (decide the stratum to the end before
// trusting it), and those still undecided when the figures are made: where
// values that very many items share come in all the time, the drawn ones wait
// behind them. Counts has how many were drawn, and how many of them decided.
type Stratum string

// The strata.
const (
	// Ranked: an item that stands where its rank puts it. Its Probability is 1
	// and weighs nothing beside items of a stratum: how likely it was to be
	// decided depends on what is in it.
	Ranked Stratum = ""
	// Random: a flagged item, drawn at the rate Probability.
	Random Stratum = "random"
	// Sampled: a message brought in at the rate Probability although it was not
	// flagged.
	Sampled Stratum = "sampled"
	// Known: an item whose answer is known (see Item.Gold). It is no label, and
	// looks like one of Random, or of Sampled, until it is decided.
	Known Stratum = "known"
)

// DefaultLot is the share of flagged items that is drawn where nothing else is
// set.
const DefaultLot = 0.1

// Draw draws a number in [0,1) for an id. It is the same each time under the
// same key and for the same purpose, and nobody without the key can tell it.
func Draw(key []byte, purpose, id string) float64 {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(purpose))
	h.Write([]byte{0})
	h.Write([]byte(id))
	return float64(binary.BigEndian.Uint64(h.Sum(nil))>>11) / (1 << 53)
}

// Place draws for an entry into which stratum it comes and where it stands
// there, under the store's key; share is that of the flagged ones to be drawn.
// The store passes what comes out on to Enter.
func (it *Item) Place(key []byte, e *Entry, share float64) {
	switch {
	case e.Gold != nil:
		it.Stratum, it.Probability, it.Gold = Known, cmp.Or(share, DefaultLot), e.Gold
	case e.Probability > 0 && e.Probability < 1:
		it.Stratum, it.Probability = Sampled, e.Probability
	case Draw(key, "stratum", e.Message.ID) < share:
		it.Stratum, it.Probability = Random, share
	default:
		it.Stratum, it.Probability = Ranked, 1
		return
	}
	// Between .5 and 1: as if it were of that priority, so that what is drawn
	// is spread over the upper part of what came in that day. What many items
	// share a value with goes before it, by four days at most: ln(MaxReach) × τ.
	it.Lot = 1 - Draw(key, "place", e.Message.ID)/2
}

// sampled reports whether an item came in whatever was found in it.
// Items of before there were strata have a Probability alone.
func (it *Item) sampled() bool {
	return it.Stratum == Sampled || it.Stratum == Known || it.Stratum == Ranked && it.Probability < 1
}
