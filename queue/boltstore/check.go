package boltstore

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"go.etcd.io/bbolt"

	"offside/queue"
)

var _ queue.Checker = (*Store)(nil)

// problemLimit is how many problems a check reports before it stops.
const problemLimit = 1000

// Check implements queue.Checker: the pages of the file, the checksum of every
// record, every index entry and counter against the items, the items against
// their events, and the chain of the events. It sees one state of the queue and
// may run while others change it. Of a badly damaged queue it reports up to a
// thousand problems.
func (s *Store) Check(ctx context.Context) ([]queue.Problem, error) {
	c, err := s.check(ctx)
	for try := 1; errors.Is(err, errPassed) && try < 100; try++ {
		c, err = s.check(ctx)
	}
	if errors.Is(err, queue.ErrCorrupt) {
		problem := queue.Problem{Where: "file", What: err.Error()}
		if c == nil {
			return []queue.Problem{problem}, nil
		}
		return append(c.problems, problem), nil
	}
	if errors.Is(err, errEnough) {
		err = nil
	}
	if c == nil {
		return nil, err
	}
	return c.problems, err
}

// check looks at one state; nil if there was none to be had.
func (s *Store) check(ctx context.Context) (c *check, err error) {
	err = s.read(ctx, func(t *tx) error {
		c = &check{tx: t, ctx: ctx, counts: emptyCounts(), expected: map[string]uint64{}, groups: map[string]*group{}}
		if err := c.pages(); err != nil {
			return err
		}
		if len(c.problems) > 0 {
			return nil // what lies on broken pages cannot be told
		}
		return c.run()
	})
	return c, err
}

// check is one run of Check.
type check struct {
	*tx
	ctx      context.Context
	problems []queue.Problem
	counts   queue.Counts
	expected map[string]uint64 // entries that the items call for, by bucket
	replayed []replay          // by item number
	settings uint64            // the seq of the last event that changed them
	groups   map[string]*group // the bulks as the items tell of them
	inForce  queue.Event       // the last one that put a policy in force
	lost     bool              // some events are known to be lost
}

// replay is what the events say of an item.
type replay struct {
	state    queue.State
	revision uint64
}

// errEnough ends a check that has found enough.
var errEnough = errors.New("enough problems")

// add reports a problem.
func (c *check) add(bucket string, key []byte, what string, args ...any) error {
	c.problems = append(c.problems, queue.Problem{Where: fmt.Sprintf("%s %x", bucket, key), What: fmt.Sprintf(what, args...)})
	if len(c.problems) >= problemLimit {
		return errEnough
	}
	return nil
}

// note turns damage into a problem and lets every other error through.
func (c *check) note(bucket string, key []byte, err error) error {
	if errors.Is(err, queue.ErrCorrupt) || errors.Is(err, queue.ErrNotFound) {
		return c.add(bucket, key, "%v", err)
	}
	return err
}

func (c *check) run() error {
	for _, step := range []func() error{c.records, c.events, c.policy, c.set, c.items, c.bulks, c.values, c.extras, c.counters} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// buckets are those that can be checked: in a file of an earlier format that is
// open for reading only, some are missing or half made.
func (c *check) buckets() []string {
	return slices.DeleteFunc(buckets(), func(name string) bool { return name == bLine && !c.lined || c.shelf(name) == nil })
}

// each goes through a bucket.
func (c *check) each(bucket string, fn func(k, rec []byte) error) error {
	cur := c.bolt.Bucket([]byte(bucket)).Cursor()
	for k, rec := cur.First(); k != nil; k, rec = cur.Next() {
		if err := c.ctx.Err(); err != nil {
			return err
		}
		if err := fn(k, rec); err != nil {
			return err
		}
	}
	return nil
}

// records checks every record's checksum, and that there is no bucket beside
// those of a queue.
func (c *check) records() error {
	for _, bucket := range c.buckets() {
		err := c.each(bucket, func(k, rec []byte) error {
			version, _, err := c.reveal(bucket, k, rec)
			switch {
			case err != nil:
				return c.note(bucket, k, err)
			case c.vault != nil && confidential(bucket, k) && rec[0] != recordSealed:
				return c.add(bucket, k, "it is not encrypted, as the queue is: version %d", version)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	if c.vault != nil {
		a, _ := c.get(bMeta, []byte(metaWrap))
		if b, _ := c.get(bPolicy, spareWrap); a == nil || string(a) != string(b) {
			if err := c.add(bMeta, []byte(metaWrap), "the wrapped data key does not stand there twice"); err != nil {
				return err
			}
		}
	}
	return c.bolt.ForEach(func(name []byte, _ *bbolt.Bucket) error {
		for _, bucket := range buckets() {
			if string(name) == bucket {
				return nil
			}
		}
		return c.add(string(name), nil, "no such bucket belongs into a queue")
	})
}

// events checks that the events are all there and chained, and replays them.
func (c *check) events() error {
	c.replayed = make([]replay, c.head.LastItem+1)
	hash := ""
	for seq := uint64(1); seq <= c.head.LastSeq; seq++ {
		if err := c.ctx.Err(); err != nil {
			return err
		}
		key := numberKey(seq)
		payload, err := c.get(bEvent, key)
		if err == nil && payload == nil {
			err = damaged(bEvent, key, "it is missing")
		}
		var e queue.Event
		if err == nil {
			err = json.Unmarshal(payload, &e)
		}
		if err != nil {
			if err := c.add(bEvent, key, "%v", err); err != nil {
				return err
			}
			hash = ""
			continue
		}
		if e.Seq != seq || hash != "" && e.PreviousHash != hash || seq == 1 && e.PreviousHash != "" {
			if err := c.add(bEvent, key, "the chain of events is broken here"); err != nil {
				return err
			}
		}
		sum := sha256.Sum256(payload)
		if hash = hex.EncodeToString(sum[:]); e.Type == queue.EventLost && seq < c.head.LastSeq {
			hash = "" // what comes next names the event that was here
		}
		if err := c.replay(&e, key); err != nil {
			return err
		}
	}
	if c.head.LastHash != hash {
		return c.add(bMeta, []byte(metaHead), "the last event is not the one that the head names")
	}
	c.counts.Events = c.head.LastSeq
	return nil
}

// replay notes what an event says of its item.
func (c *check) replay(e *queue.Event, key []byte) error {
	switch {
	case e.Type == queue.EventPolicy:
		return c.policyEvent(e, key)
	case e.Type == queue.EventSettings:
		c.settings = e.Seq
		return nil
	case e.Type == queue.EventLost:
		c.lost = true
		return nil
	case e.Item == 0 || e.Item >= uint64(len(c.replayed)):
		return c.add(bEvent, key, "it is about item %d, which is not there", e.Item)
	}
	r := &c.replayed[e.Item]
	leap := (c.lost || e.Type == queue.EventSalvaged) && e.ItemRevision > r.revision // over events that are known to be lost
	if e.ItemRevision != r.revision+1 && !leap {
		if err := c.add(bEvent, key, "item %d jumps from revision %d to %d", e.Item, r.revision, e.ItemRevision); err != nil {
			return err
		}
	}
	r.revision, r.state = e.ItemRevision, e.Leaves(r.state)
	return nil
}

// policyEvent follows which policy is in force, and checks that it is kept.
func (c *check) policyEvent(e *queue.Event, key []byte) error {
	if e.Supersedes != c.inForce.Seq && !c.lost {
		if err := c.add(bEvent, key, "it replaces event %d, and the policy in force came by event %d", e.Supersedes, c.inForce.Seq); err != nil {
			return err
		}
	}
	c.inForce = *e
	if src, err := c.get(bPolicy, []byte(e.Policy)); err == nil && src == nil {
		return c.add(bPolicy, []byte(e.Policy), "the policy is not kept")
	}
	return nil
}

// policy checks which policy is in force against the events.
func (c *check) policy() error {
	f, err := c.tx.inForce()
	if err != nil {
		return c.note(bMeta, []byte(metaPolicy), err)
	}
	if c.lost && f.Seq > c.inForce.Seq {
		return nil // the event is one of those that are known to be lost
	}
	if f.Seq != c.inForce.Seq || f.Policy.Hash != c.inForce.Policy {
		return c.add(bMeta, []byte(metaPolicy), "it came by event %d, the last that the events tell of by %d", f.Seq, c.inForce.Seq)
	}
	return nil
}

// set checks the settings against the events.
func (c *check) set() error {
	set, err := c.tx.settings()
	if err == nil && set.Seq != c.settings && !c.lost {
		return c.add(bMeta, []byte(metaSettings), "they came by event %d, the last that the events tell of by %d", set.Seq, c.settings)
	}
	return c.note(bMeta, []byte(metaSettings), err)
}

// items checks each item against its events and for its index entries.
func (c *check) items() error {
	for n := uint64(1); n <= c.head.LastItem; n++ {
		if err := c.ctx.Err(); err != nil {
			return err
		}
		it, err := c.tx.item(n)
		if err == nil {
			err = c.item(&it)
		}
		if err := c.note(bStatus, numberKey(n), err); err != nil {
			return err
		}
	}
	return nil
}

func (c *check) item(it *queue.Item) error {
	key := numberKey(it.Number)
	all := attrs(it)
	countItem(&c.counts, it)
	if r := c.replayed[it.Number]; r.state != it.State || r.revision != it.Revision {
		if err := c.add(bStatus, key, "it is %s at revision %d, its events say %s at %d", it.State, it.Revision, r.state, r.revision); err != nil {
			return err
		}
	}
	for _, b := range []string{bMessage, bAssessment, bContext, bStatus} {
		c.expected[b]++
	}
	for _, p := range places(it) {
		if err := c.expect(p.bucket, []byte(p.key), nil); err != nil {
			return err
		}
	}
	if err := c.lines(it); err != nil {
		return err
	}
	for _, a := range all {
		if err := c.expect(bAttr, numbered(c.attrPrefix(a), it.Number), nil); err != nil {
			return err
		}
	}
	for _, d := range deeds(it) {
		if err := c.deed(d); err != nil {
			return err
		}
	}
	return c.identity(it)
}

// lines checks that an item is in its lines if it is open, and in none if it
// is neither open nor decided; a decided one leaves them sooner or later.
func (c *check) lines(it *queue.Item) error {
	if !c.lined {
		return nil
	}
	for _, p := range c.tx.lines(it) {
		if it.Open() {
			if err := c.expect(p.bucket, []byte(p.key), nil); err != nil {
				return err
			}
			continue
		}
		if there, _ := c.has(p.bucket, []byte(p.key)); !there {
			continue
		}
		c.expected[p.bucket]++
		if it.State != queue.Decided {
			if err := c.add(p.bucket, []byte(p.key), "item %d is %s and still has the entry", it.Number, it.State); err != nil {
				return err
			}
		}
	}
	return nil
}

// deed checks that a deed stands in its actor's stack, or in its bulk.
func (c *check) deed(d deed) error {
	if d.bulk == "" {
		return c.expect(d.side.bucket(), c.stackKey(d.actor, d.seq), numberKey(d.item))
	}
	g := c.groups[d.bulk]
	if g == nil {
		g = &group{ID: d.bulk}
		c.groups[d.bulk] = g
	}
	g.side(d.side).Items++
	return c.expect(bBulk, c.memberKey(d.bulk, d.side, d.item), numberKey(d.seq))
}

// bulks checks the records of the bulks against their items.
func (c *check) bulks() error {
	for id, want := range c.groups {
		key := c.hash(byBulk, id)
		if err := c.expect(bBulk, key, nil); err != nil {
			return err
		}
		have, err := c.group(id)
		if err != nil {
			continue // reported by records
		}
		for _, on := range []side{sideDone, sideUndone} {
			s := have.side(on)
			if n := want.side(on).Items; s.Items != n {
				if err := c.add(bBulk, key, "it has %d items on side %c, there are %d", s.Items, on, n); err != nil {
					return err
				}
			}
			if s.Seq == 0 {
				continue
			}
			if err := c.expect(on.bucket(), c.stackKey(s.Actor, s.Seq), key); err != nil {
				return err
			}
		}
	}
	return nil
}

// values checks the counter of each value against the entries of its items.
func (c *check) values() error {
	if c.shelf(bValue) == nil {
		return nil
	}
	return c.eachValue(c.ctx, func(hash []byte, items []uint64) error {
		n := uint64(len(items))
		if err := c.expect(bValue, countKey(hash), numberKey(n)); err != nil || level(n) < 1 {
			return err
		}
		return c.expect(bValue, levelKey(level(n), hash), nil)
	})
}

// identity checks that the message's id leads to its newest item.
func (c *check) identity(it *queue.Item) error {
	if it.State == queue.Purged {
		return nil
	}
	newest, err := c.newest(it.Message.ID)
	switch {
	case err != nil:
		return err
	case newest < it.Number:
		return c.add(bID, numberKey(it.Number), "its message id does not lead to it")
	case newest == it.Number:
		c.expected[bID]++
	}
	return nil
}

// expect checks that an index entry is there with the payload.
func (c *check) expect(bucket string, key, payload []byte) error {
	c.expected[bucket]++
	got, err := c.get(bucket, key)
	switch {
	case err != nil:
		return nil // reported by records
	case got == nil:
		return c.add(bucket, key, "the entry is missing")
	case payload != nil && string(got) != string(payload):
		return c.add(bucket, key, "the entry leads elsewhere")
	}
	return nil
}

// extras checks that the buckets hold nothing else than what the items call
// for.
func (c *check) extras() error {
	c.expected[bEvent] = c.head.LastSeq
	for _, bucket := range c.buckets() {
		if bucket == bMeta || bucket == bWindow || bucket == bPolicy {
			continue
		}
		var n uint64
		err := c.each(bucket, func(_, _ []byte) error {
			n++
			return nil
		})
		if err != nil {
			return err
		}
		if n == c.expected[bucket] {
			continue
		}
		if err := c.add(bucket, nil, "it has %d entries instead of %d", n, c.expected[bucket]); err != nil {
			return err
		}
		if err := c.surplus(bucket); err != nil {
			return err
		}
	}
	return nil
}

// surplus names the entries of a bucket that their items do not call for.
func (c *check) surplus(bucket string) error {
	return c.each(bucket, func(k, rec []byte) error {
		n, known := itemOf(bucket, k, rec)
		if !known {
			return nil
		}
		it, err := c.tx.item(n)
		switch {
		case errors.Is(err, queue.ErrNotFound):
			return c.add(bucket, k, "it is of item %d, which is not there", n)
		case err != nil:
			return nil // named before
		case !c.tx.calls(&it, bucket, string(k)):
			return c.add(bucket, k, "item %d does not call for the entry", n)
		}
		return nil
	})
}

// itemOf is the item that an entry of a bucket is of, where the entry says it.
func itemOf(bucket string, key, rec []byte) (n uint64, known bool) {
	at := key
	switch bucket {
	case bMessage, bContext, bAssessment, bStatus, bAttr, bOrder, bAge, bLine, bLease, bWake, bDecided:
	case bID:
		at = rec
	default:
		return 0, false
	}
	if len(at) < 8 {
		return 0, false
	}
	return keyNumber(at[len(at)-8:]), true
}

// calls reports whether an item calls for an entry.
func (t *tx) calls(it *queue.Item, bucket, key string) bool {
	switch bucket {
	case bMessage, bContext, bAssessment, bStatus:
		return key == string(numberKey(it.Number))
	case bID:
		return it.State != queue.Purged && key == string(t.hash(byID, it.Message.ID))
	case bAttr:
		return slices.ContainsFunc(attrs(it), func(a attr) bool { return key == string(numbered(t.attrPrefix(a), it.Number)) })
	case bLine:
		return slices.Contains(t.lines(it), place{bucket, key})
	}
	return slices.Contains(places(it), place{bucket, key})
}

// counters checks the counters against the recount.
func (c *check) counters() error {
	if !c.lined { // some are not counted in earlier formats, nor until an upgrade is done
		return nil
	}
	have, want := reflect.ValueOf(c.head.Counts), reflect.ValueOf(c.counts)
	for i := range have.NumField() {
		h, w := have.Field(i).Interface(), want.Field(i).Interface()
		if !reflect.DeepEqual(h, w) {
			if err := c.add(bMeta, []byte(metaHead), "counter %s is %v, a recount gives %v", have.Type().Field(i).Name, h, w); err != nil {
				return err
			}
		}
	}
	return nil
}
