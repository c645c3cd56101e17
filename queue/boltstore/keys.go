package boltstore

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"io"
	"math"
	"time"

	"offside/queue"
)

// The buckets.
const (
	bMeta       = "meta"
	bMessage    = "message"
	bContext    = "context"
	bAssessment = "assessment"
	bStatus     = "status"
	bEvent      = "event"
	bID         = "id"
	bAttr       = "attr"
	bOrder      = "order"
	bAge        = "age"
	bLease      = "lease"
	bWake       = "wake"
	bDecided    = "decided"
	bAction     = "action"
	bWindow     = "window"
	bPolicy     = "policy"
	bLine       = "line"   // since format 3
	bUndone     = "undone" // since format 3
	bBulk       = "bulk"   // since format 3
	bValue      = "value"  // since format 3
)

func buckets() []string { return bucketsOf(formatVersion) }

// bucketsOf are the buckets of a format.
func bucketsOf(version int) []string {
	all := []string{bMeta, bMessage, bContext, bAssessment, bStatus, bEvent, bID, bAttr,
		bOrder, bAge, bLease, bWake, bDecided, bAction, bWindow, bPolicy}
	if version >= 3 {
		all = append(all, bLine, bUndone, bBulk, bValue)
	}
	return all
}

// The records of bucket meta.
const (
	metaFormat   = "format"
	metaKey      = "key"
	metaHead     = "head"
	metaPolicy   = "policy" // which policy is in force
	metaSettings = "settings"
	metaWrap     = "wrap" // of an encrypted queue: its data key, wrapped for the key
	// metaUpgrade is there while the lines of an older queue are being made.
	metaUpgrade = "upgrade"
)

// attr is one thing that items are found by.
type attr struct {
	kind  byte
	value string
}

// The kinds of attr, and of other hashed names.
const (
	bySender byte = 's'
	byThread byte = 't'
	byClause byte = 'c'
	byRule   byte = 'r'
	byClass  byte = 'k'
	byValue  byte = 'v'
	byID     byte = 'i'
	byActor  byte = 'a'
	byWindow byte = 'w'
	byBulk   byte = 'b'
	byAny    byte = '*' // of every open item: for a line of all
)

// hashLen is the length of a keyed hash in a key.
const hashLen = 16

// hash is the keyed hash of a value of one kind.
func (t *tx) hash(kind byte, value string) []byte { return t.appendHash(nil, kind, value) }

func (t *tx) appendHash(dst []byte, kind byte, value string) []byte {
	if t.mac == nil {
		t.mac = hmac.New(sha256.New, t.key)
	}
	t.mac.Reset()
	io.WriteString(t.mac, string(rune(kind)))
	io.WriteString(t.mac, value)
	return t.mac.Sum(dst)[:len(dst)+hashLen]
}

// attrPrefix is the key of an attr up to the number, with room for that.
func (t *tx) attrPrefix(a attr) []byte {
	return t.appendHash(append(make([]byte, 0, 64), a.kind), a.kind, a.value)
}

func numberKey(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

func keyNumber(k []byte) uint64 { return binary.BigEndian.Uint64(k) }

func numbered(prefix []byte, n uint64) []byte {
	return binary.BigEndian.AppendUint64(prefix[:len(prefix):len(prefix)], n)
}

// position is a place in an order: what it sorts by, then the number.
type position [16]byte

func at(sort, number uint64) (p position) {
	binary.BigEndian.PutUint64(p[:8], sort)
	binary.BigEndian.PutUint64(p[8:], number)
	return p
}

func (p position) number() uint64 { return keyNumber(p[8:]) }

// sortRank turns a rank into a number that sorts the highest first.
func sortRank(rank float64) uint64 {
	bits := math.Float64bits(rank)
	if bits>>63 == 0 {
		bits |= 1 << 63
	} else {
		bits = ^bits
	}
	return ^bits
}

// sortTime turns a time into a number that sorts the earliest first.
func sortTime(t time.Time) uint64 { return uint64(t.UnixNano()) ^ 1<<63 }

// timeSorted is the time that sortTime made n of.
func timeSorted(n uint64) time.Time { return time.Unix(0, int64(n^1<<63)).UTC() }

// lanePrefix is the key of an order entry up to its position.
func lanePrefix(l queue.Lane) []byte { return append([]byte(l), 0) }

// place is an index entry: a key in a bucket.
type place struct {
	bucket string
	key    string
}

// places are the entries of an item that move as its status changes.
func places(it *queue.Item) []place {
	switch it.State {
	case queue.Pending, queue.Claimed:
		lane := lanePrefix(it.Lane)
		rank, age := at(sortRank(it.Rank), it.Number), at(sortTime(it.EnqueuedAt), it.Number)
		out := []place{
			{bOrder, string(lane) + string(rank[:])},
			{bAge, string(lane) + string(age[:])},
		}
		if it.Claim != nil {
			lease := at(sortTime(it.Claim.Until), it.Number)
			out = append(out, place{bLease, string(lease[:])})
		}
		return out
	case queue.Snoozed:
		wake := at(sortTime(it.Wakes), it.Number)
		return []place{{bWake, string(wake[:])}}
	case queue.Decided:
		decided := at(it.Event, it.Number)
		return []place{{bDecided, string(decided[:])}}
	}
	return nil
}

// attrs are what an item is found by, each once.
func attrs(it *queue.Item) []attr {
	if it.State == queue.Purged {
		return nil
	}
	var out []attr
	seen := map[attr]bool{}
	add := func(kind byte, value string) {
		a := attr{kind, value}
		if value != "" && !seen[a] {
			seen[a] = true
			out = append(out, a)
		}
	}
	add(bySender, it.Message.Sender.ID)
	add(byThread, it.Message.Thread)
	for i := range it.Assessment.Detections {
		d := &it.Assessment.Detections[i]
		add(byClause, d.Clause)
		add(byRule, d.Rule)
		add(byClass, string(d.Class))
		add(byValue, d.Value)
	}
	return out
}
