package boltstore

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"

	"go.etcd.io/bbolt"

	"offside/queue"
	"offside/screen"
)

// A rebuild makes a new queue of the records that a scan of another finds: the
// messages, what belongs to them, and the events are taken over byte by byte;
// indexes and counters are made anew. What is missing is filled in from the
// rest, as far as it goes, and told:
//
//   - an event that is lost gets a place holder of type lost, so that numbers
//     stay what they were and the gap is visible for ever;
//   - an item whose status is lost, or older than its events, stands where the
//     events say, with the decision that they hold; its note, its trail and who
//     skipped it are gone;
//   - one whose message is lost becomes purged: what was decided stays, as a
//     label without a text;
//   - one whose detections are lost is to be judged again; marks on them go.
//
// An event of type salvaged or purged then says what became of each such item.
type rebuild struct {
	*Store // the new one
	ctx    context.Context
	report *Recovered

	pending  []scanned // good records that are not written yet
	size     int
	stray    map[string]bool  // records that no page led to, by bucket and key
	strays   bool             // those that come now are such
	newKey   bool             // that of the hashes was not there
	hint     head             // the highest numbers that any head named
	traces   []trace          // by item number
	inForce  queue.Event      // the last that put a policy in force
	bulks    map[string]group // as they stood, by their key
	settings queue.Settings   // as the events tell of them
}

// scanned is a record as it was found.
type scanned struct {
	bucket   string
	key, rec []byte
	stray    bool
}

// trace is what the events tell of an item.
type trace struct {
	state                          queue.State
	revision, first, last, decided uint64 // revision and seqs
}

// Recovered says what a repair or a salvage came to.
type Recovered struct {
	Items  uint64 `json:"items"`
	Events uint64 `json:"events"`
	// Strays counts the records that were found although no page led to them.
	Strays int `json:"strays"`
	// Lost names everything that could not be read, and what was made of it.
	Lost []queue.Problem `json:"lost"`
}

// rebuildBatch is how many bytes of records one transaction takes.
const rebuildBatch = 4 << 20

// newRebuild begins a new queue at a path where there is nothing. It is fsynced
// at its end only: before that nobody knows of it.
func newRebuild(ctx context.Context, path string, o Options) (*rebuild, error) {
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{NoSync: true, FreelistType: bbolt.FreelistMapType, Timeout: maxWait})
	if err != nil {
		return nil, err
	}
	s := &Store{path: path, bolt: db, clock: o.Clock, secret: o.Key, lined: true}
	if s.clock == nil {
		s.clock = time.Now
	}
	r := &rebuild{Store: s, ctx: ctx, report: &Recovered{Lost: []queue.Problem{}}, stray: map[string]bool{}, bulks: map[string]group{}}
	err = s.update(func(b *bbolt.Tx) error { return (&tx{Store: s, bolt: b}).makeBuckets() })
	if err != nil {
		return nil, errors.Join(err, db.Close(), os.Remove(path))
	}
	return r, nil
}

// tell names a loss.
func (r *rebuild) tell(where, what string, args ...any) {
	r.report.Lost = append(r.report.Lost, queue.Problem{Where: where, What: fmt.Sprintf(what, args...)})
}

func itemName(n uint64) string { return fmt.Sprintf("item %d", n) }

// take is given each good record that the scan finds.
func (r *rebuild) take(bucket string, key, rec []byte) error {
	switch bucket {
	case bMessage, bContext, bAssessment, bStatus, bEvent:
		if len(key) != 8 {
			return nil
		}
	case bWindow:
		if r.strays {
			return nil // a thread's state can be done without, and may be erased already
		}
	case bPolicy:
		if string(key) == string(spareWrap) {
			return r.takeWrap(rec[recordHeader:])
		}
	case bMeta:
		switch string(key) {
		case metaKey, metaPolicy, metaSettings:
		case metaWrap:
			return r.takeWrap(rec[recordHeader:])
		case metaHead:
			var h head
			if r.decode(bucket, key, rec, &h) == nil {
				r.hint.LastItem, r.hint.LastSeq = max(r.hint.LastItem, h.LastItem), max(r.hint.LastSeq, h.LastSeq)
			}
			return nil
		default:
			return nil
		}
	case bBulk:
		if g := (group{}); len(key) == hashLen && !r.strays && r.decode(bucket, key, rec, &g) == nil {
			r.bulks[string(key)] = g
		}
		return nil
	default:
		return nil // made anew
	}
	r.pending = append(r.pending, scanned{bucket, bytes.Clone(key), bytes.Clone(rec), r.strays})
	if r.size += len(key) + len(rec); r.size < rebuildBatch {
		return nil
	}
	return r.flush()
}

// takeWrap is given the wrapped data key, which stands in a file twice.
func (r *rebuild) takeWrap(wrapped []byte) error {
	if r.vault != nil {
		return nil
	}
	if err := r.unwrap(wrapped); err != nil {
		return err
	}
	return r.update(func(b *bbolt.Tx) error { return putWraps(b, wrapped) })
}

// missed is given the key of each record whose checksum fails.
func (r *rebuild) missed(bucket string, key []byte) error {
	if r.strays {
		return nil // most of it is no record at all
	}
	switch bucket {
	case bMessage, bContext, bAssessment, bStatus, bEvent:
		// What is missing is told item by item, and event by event.
	case bWindow:
		r.tell("thread", "its state is damaged: the next message in it is read as if it were the first")
	case bPolicy:
		if string(key) != string(spareWrap) {
			r.tell("policy "+string(key), "its source is damaged")
		}
	}
	return nil
}

// flush writes the records at hand, in the order in which they lie on pages.
func (r *rebuild) flush() error {
	slices.SortStableFunc(r.pending, func(a, b scanned) int {
		return cmp.Or(cmp.Compare(a.bucket, b.bucket), bytes.Compare(a.key, b.key))
	})
	err := r.update(func(b *bbolt.Tx) error {
		for _, rec := range r.pending {
			if err := r.write(b.Bucket([]byte(rec.bucket)), rec); err != nil {
				return err
			}
		}
		return nil
	})
	r.pending, r.size = r.pending[:0], 0
	return err
}

// write keeps one record. What a page led to stands before what none did, and
// of two of these the one that is further on.
func (r *rebuild) write(b *bbolt.Bucket, rec scanned) error {
	if !rec.stray {
		return b.Put(rec.key, rec.rec)
	}
	name := rec.bucket + "\x00" + string(rec.key)
	if have := b.Get(rec.key); have != nil && (!r.stray[name] || rec.bucket != bStatus || r.revisionOf(rec.key, have) >= r.revisionOf(rec.key, rec.rec)) {
		return nil
	}
	if !r.stray[name] {
		r.report.Strays++
	}
	r.stray[name] = true
	return b.Put(rec.key, rec.rec)
}

// revisionOf is the revision that the record of a status says.
func (r *rebuild) revisionOf(key, rec []byte) uint64 {
	var s queue.Status
	if r.decode(bStatus, key, rec, &s) != nil {
		return 0
	}
	return s.Revision
}

// finish makes a queue of what was found.
func (r *rebuild) finish() error {
	for _, step := range []func() error{r.flush, r.meta, r.events, r.ofQueue, r.items, r.placeBulks} {
		if err := step(); err != nil {
			return err
		}
	}
	return r.bolt.Sync()
}

// steps has work done in transactions of many steps each.
func (r *rebuild) steps(from, to uint64, work func(t *tx, n uint64) error) error {
	next := from
	return r.batches(r.ctx, func(t *tx) (bool, error) {
		for end := min(to, next+batchItems-1); next <= end; next++ {
			if err := errors.Join(r.ctx.Err(), work(t, next)); err != nil {
				return false, err
			}
		}
		return next > to, nil
	})
}

// meta writes what makes the file a queue. It looks for the highest numbers
// that anything names, so that what is lost at the end is missed.
func (r *rebuild) meta() error {
	return r.update(func(b *bbolt.Tx) error {
		t := &tx{Store: r.Store, bolt: b, head: newHead()}
		t.head.LastItem, t.head.LastSeq = r.hint.LastItem, r.hint.LastSeq
		last := func(bucket string) uint64 {
			if k, _ := b.Bucket([]byte(bucket)).Cursor().Last(); len(k) == 8 {
				return keyNumber(k)
			}
			return 0
		}
		t.head.LastSeq = max(t.head.LastSeq, last(bEvent))
		t.head.LastItem = max(t.head.LastItem, last(bMessage), last(bStatus), last(bAssessment), last(bContext))
		err := b.Bucket([]byte(bStatus)).ForEach(func(k, rec []byte) error {
			var s queue.Status
			if r.decode(bStatus, k, rec, &s) == nil {
				t.head.LastSeq = max(t.head.LastSeq, s.Last, s.Event)
			}
			return r.ctx.Err()
		})
		if err != nil {
			return err
		}
		key, err := t.get(bMeta, []byte(metaKey))
		if err != nil {
			return err
		}
		if r.newKey = len(key) == 0; r.newKey {
			r.tell("meta", "the key of the hashes is lost: a message without an id that is screened again comes in again")
			key = make([]byte, 32)
			if _, err := rand.Read(key); err != nil {
				return err
			}
			if err := t.put(bMeta, []byte(metaKey), key); err != nil {
				return err
			}
		}
		r.key = bytes.Clone(key)
		return errors.Join(t.putFormat(), t.writeHead())
	})
}

// events follows the events and fills the gaps.
func (r *rebuild) events() error {
	var hash string
	var to uint64
	err := r.update(func(b *bbolt.Tx) error {
		t := &tx{Store: r.Store, bolt: b}
		err := t.readHead()
		to, r.traces = t.head.LastSeq, make([]trace, t.head.LastItem+1)
		return err
	})
	if err != nil {
		return err
	}
	gap := uint64(0) // where the gap began that we are in; 0: in none
	closeGap := func(next uint64) {
		if gap != 0 {
			r.tell(fmt.Sprintf("events %d to %d", gap, next-1), "they are lost")
		}
		gap = 0
	}
	err = r.steps(1, to, func(t *tx, seq uint64) error {
		key := numberKey(seq)
		payload, err := t.get(bEvent, key)
		if err != nil {
			return err
		}
		var e queue.Event
		if payload == nil || json.Unmarshal(payload, &e) != nil || e.Seq != seq {
			if gap == 0 {
				gap = seq
			}
			e = queue.Event{Seq: seq, Type: queue.EventLost, ActorKind: queue.System, At: t.now, PreviousHash: hash}
			if payload, err = json.Marshal(&e); err != nil {
				return err
			}
			if err := t.put(bEvent, key, payload); err != nil {
				return err
			}
		} else {
			closeGap(seq)
			r.report.Events++
		}
		sum := sha256.Sum256(payload)
		hash = hex.EncodeToString(sum[:])
		t.head.LastHash, t.head.Counts.Events = hash, seq
		r.follow(&e)
		t.head.LastItem = max(t.head.LastItem, uint64(len(r.traces))-1)
		return nil
	})
	closeGap(to + 1)
	return err
}

// follow notes what an event tells of its item.
func (r *rebuild) follow(e *queue.Event) {
	switch {
	case e.Type == queue.EventPolicy:
		r.inForce = *e
		return
	case e.Type == queue.EventSettings && e.Settings != nil:
		r.settings = *e.Settings
		r.settings.Seq = e.Seq
		return
	case e.Type == queue.EventLost || e.Item == 0:
		return
	}
	for uint64(len(r.traces)) <= e.Item {
		r.traces = append(r.traces, trace{})
	}
	tr := &r.traces[e.Item]
	tr.state, tr.revision, tr.last = e.Leaves(tr.state), e.ItemRevision, e.Seq
	if tr.first == 0 {
		tr.first = e.Seq
	}
	switch {
	case e.Decision != nil:
		tr.decided = e.Seq
	case e.Type == queue.EventUndone:
		tr.decided = 0
	}
}

// ofQueue makes the records that are about the queue as a whole agree with the
// events; where these are lost, the records stand.
func (r *rebuild) ofQueue() error {
	return r.update(func(b *bbolt.Tx) error {
		t := &tx{Store: r.Store, bolt: b}
		if err := t.readHead(); err != nil {
			return err
		}
		set, err := t.settings()
		if err == nil && set.Seq < r.settings.Seq {
			err = t.putValue(bMeta, []byte(metaSettings), &r.settings)
		}
		if err != nil {
			return err
		}
		f, err := t.inForce()
		if err != nil || f.Seq >= r.inForce.Seq {
			return err
		}
		e := &r.inForce
		r.tell("meta", "how far the items were assessed by the policy in force is lost: they are assessed again")
		f = queue.InForce{Policy: screen.PolicyRef{Hash: e.Policy}, Actor: e.Actor, Since: e.At, Seq: e.Seq, Until: t.head.LastItem}
		return t.putValue(bMeta, []byte(metaPolicy), &f)
	})
}

// items makes each item whole and indexes it.
func (r *rebuild) items() (err error) {
	var leads, values sorter
	defer func() { err = errors.Join(err, leads.close(), values.close()) }()
	to := uint64(len(r.traces)) - 1
	err = r.steps(1, to, func(t *tx, n uint64) error {
		t.later = &leads
		return r.item(t, n)
	})
	if err != nil {
		return err
	}
	r.report.Items = to
	if err := r.putSorted(r.ctx, &leads, newest); err != nil {
		return err
	}
	if err := r.bolt.View(func(b *bbolt.Tx) error { return (&tx{Store: r.Store, bolt: b}).sortValues(r.ctx, &values) }); err != nil {
		return err
	}
	if err := r.putSorted(r.ctx, &values, asIs); err != nil {
		return err
	}
	return r.batches(r.ctx, func(t *tx) (bool, error) {
		t.head.Left = t.head.LastSeq
		return true, nil
	})
}

// newest has a message id lead to the newest of its items.
func newest(t *tx, e *sortedEntry) (bool, error) {
	if e.bucket != bID {
		return true, nil
	}
	there, err := t.get(bID, e.key)
	return there == nil || bytes.Compare(there, e.rec[recordHeader:]) < 0, err
}

// placeBulks puts bulks where they stood in the stacks of their actors: by
// their first item, which may have been taken back since.
func (r *rebuild) placeBulks() error {
	return r.update(func(b *bbolt.Tx) error {
		t := &tx{Store: r.Store, bolt: b, alone: true}
		for key, was := range r.bulks {
			var is group
			if found, err := t.getValue(bBulk, []byte(key), &is); err != nil || !found {
				if err != nil {
					return err
				}
				continue
			}
			for _, on := range []side{sideDone, sideUndone} {
				if err := t.placeBulk([]byte(key), on, was.side(on), is.side(on)); err != nil {
					return err
				}
			}
			if err := t.putValue(bBulk, []byte(key), &is); err != nil {
				return err
			}
		}
		return nil
	})
}

// placeBulk puts one side of a bulk where it stood, if it is the same still.
func (t *tx) placeBulk(key []byte, on side, was, is *stack) error {
	if was.Items != is.Items || *was == *is {
		return nil
	}
	if is.Seq != 0 {
		if err := t.del(on.bucket(), t.stackKey(is.Actor, is.Seq)); err != nil {
			return err
		}
	}
	*is = *was
	if is.Seq == 0 {
		return nil
	}
	return t.put(on.bucket(), t.stackKey(is.Actor, is.Seq), key)
}

// parts are the records of an item, and which of them were there.
type parts struct {
	fixed
	assessment                                  screen.Assessment
	around                                      around
	status                                      queue.Status
	hasFixed, hasAssessed, hasAround, hasStatus bool
}

// read reads what is there of an item; a record that does not decode is not.
func (r *rebuild) read(t *tx, n uint64) (p parts, err error) {
	one := func(bucket string, v any) bool {
		found, e := t.getValue(bucket, numberKey(n), v)
		if e != nil && !errors.Is(e, queue.ErrCorrupt) {
			err = errors.Join(err, e)
		}
		return found && e == nil
	}
	p.hasFixed, p.hasAssessed = one(bMessage, &p.fixed), one(bAssessment, &p.assessment)
	p.hasAround, p.hasStatus = one(bContext, &p.around), one(bStatus, &p.status)
	return p, err
}

// item makes one item whole and indexes it.
func (r *rebuild) item(t *tx, n uint64) error {
	p, err := r.read(t, n)
	if err != nil {
		return err
	}
	tr := r.traces[n]
	restate := !p.hasStatus || p.status.Revision != tr.revision || p.status.State != tr.state
	if !p.hasStatus || p.status.Revision < tr.revision {
		r.tell(itemName(n), "where it stands is lost, with its note: taken from its events")
		if p.status, err = r.statusOf(t, tr); err != nil {
			return err
		}
	} else if restate {
		r.tell(itemName(n), "the events that led to where it stands are lost")
	}
	gone := p.status.State == queue.Purged || tr.state == queue.Purged
	switch {
	case gone && p.hasFixed && p.Salt == nil && p.hasAssessed && p.hasAround:
	case gone:
		restate = true
		if err := r.stub(t, &p, tr); err != nil {
			return err
		}
	case !p.hasFixed:
		restate, gone = true, true
		r.tell(itemName(n), "its message is lost: it counts as purged")
		if err := r.stub(t, &p, tr); err != nil {
			return err
		}
	default:
		r.mend(n, &p, &restate)
	}
	if gone {
		p.status.State = queue.Purged
	}
	return r.put(t, n, &p, tr, restate)
}

// mend fills in what can be done without.
func (r *rebuild) mend(n uint64, p *parts, restate *bool) {
	if !p.hasAround {
		r.tell(itemName(n), "the messages around it are lost")
	}
	if !p.hasAssessed {
		*restate = true
		r.tell(itemName(n), "what was found in it is lost, with the marks on it: to be screened again")
		p.assessment = screen.Assessment{Verdict: screen.NeedsReview, Detections: []screen.Detection{}}
		if d := p.status.Decision; d != nil {
			without := *d
			without.Marks = slices.DeleteFunc(slices.Clone(d.Marks), func(m queue.Mark) bool { return m.Detection >= 0 })
			p.status.Decision = &without
		}
		p.status.Trail, p.status.Undone, p.status.Reviews = nil, nil, nil
	}
	if !p.hasStatus {
		it := queue.Item{Assessment: &p.assessment, EnqueuedAt: p.EnqueuedAt, Lot: p.Lot}
		it.Widen(1)
		p.status.Rank, p.status.Reach = it.Rank, it.Reach
	}
}

// stub makes the records of an item that holds nothing that anybody wrote.
func (r *rebuild) stub(t *tx, p *parts, tr trace) error {
	f := fixed{EnqueuedAt: p.EnqueuedAt, Previous: p.Previous, Probability: p.Probability, Stratum: p.Stratum, Lot: p.Lot, Gold: p.Gold, ContentHash: p.ContentHash}
	if first, found, err := t.eventAt(tr.first); err != nil {
		return err
	} else if found && !p.hasFixed {
		f.EnqueuedAt, f.Probability, f.ContentHash = first.At, first.Probability, first.ContentHash
	}
	p.fixed, p.around = f, around{}
	p.assessment = screen.Assessment{Verdict: p.assessment.Verdict, Detections: []screen.Detection{}, Policy: p.assessment.Policy, Engine: p.assessment.Engine}
	status := queue.Status{State: queue.Purged, Lane: p.status.Lane, Revision: p.status.Revision, Assessed: p.status.Assessed, Last: p.status.Last}
	if d := p.status.Decision; d != nil {
		without := *d
		without.Note = ""
		status.Decision, status.Decider, status.Decided, status.Event = &without, p.status.Decider, p.status.Decided, p.status.Event
	}
	p.status = status
	return nil
}

// put writes an item's records, says anew where it stands if that has to be
// said, and makes its index entries.
func (r *rebuild) put(t *tx, n uint64, p *parts, tr trace, restate bool) error {
	it := queue.Item{
		Number: n, Message: p.Message, Before: p.around.Before, After: p.around.After, Assessment: &p.assessment,
		EnqueuedAt: p.EnqueuedAt, Previous: p.Previous, Probability: p.Probability, Stratum: p.Stratum, Lot: p.Lot, Gold: p.Gold, ContentHash: p.ContentHash, Status: p.status,
	}
	if restate {
		var events []queue.Event
		it, events = queue.Restate(it, tr.revision, t.now)
		queue.Number(&it, events, t.head.LastSeq+1)
		for i := range events {
			if err := t.append(&events[i]); err != nil {
				return err
			}
		}
	}
	if restate || !p.hasAround {
		key := numberKey(n)
		if err := errors.Join(t.putValue(bMessage, key, &p.fixed), t.putValue(bAssessment, key, it.Assessment),
			t.putValue(bContext, key, &p.around), t.putValue(bStatus, key, &it.Status)); err != nil {
			return err
		}
	}
	return t.index(&it)
}

// index makes the index entries of an item, and counts it.
func (t *tx) index(it *queue.Item) error {
	var none queue.Item
	t.head.Counts.Items++
	countStatus(&t.head.Counts, it, true)
	countMove(&t.head.Counts, &none, it)
	if err := errors.Join(t.find(&none, it), t.placeLater(it), t.remember(&none, it)); err != nil {
		return err
	}
	if it.State == queue.Purged {
		return nil
	}
	return t.put(bID, t.hash(byID, it.Message.ID), numberKey(it.Number))
}

// statusOf is where the events say that an item stands.
func (r *rebuild) statusOf(t *tx, tr trace) (queue.Status, error) {
	s := queue.Status{State: tr.state, Lane: queue.LaneMain, Revision: tr.revision, Assessed: tr.revision, Last: tr.last}
	if s.State == "" {
		s.State = queue.Pending
	}
	for seq := tr.last; seq != 0; {
		e, found, err := t.eventAt(seq)
		if err != nil || !found {
			return s, err
		}
		if e.Lane != "" {
			s.Lane = e.Lane
			break
		}
		if seq = e.Earlier; e.Earlier >= e.Seq {
			break
		}
	}
	if tr.decided == 0 || s.State != queue.Decided && s.State != queue.Purged {
		return s, nil
	}
	made, found, err := t.eventAt(tr.decided)
	if err != nil || !found {
		return s, err
	}
	s.Decision, s.Event = made.Decision, made.Seq
	// One that an undo brought back was made by an event before: that which the
	// amendment had taken back.
	for by := made; ; {
		s.Decider, s.Decided = by.Actor, by.At
		if by.Type != queue.EventUndone {
			return s, nil
		}
		amended, found, err := t.eventAt(by.Supersedes)
		if err != nil || !found || amended.Supersedes >= by.Seq {
			return s, err
		}
		if by, found, err = t.eventAt(amended.Supersedes); err != nil || !found {
			return s, err
		}
	}
}

// eventAt reads an event, if it is there to be read.
func (t *tx) eventAt(seq uint64) (e queue.Event, found bool, err error) {
	payload, err := t.get(bEvent, numberKey(seq))
	if err != nil || payload == nil || json.Unmarshal(payload, &e) != nil {
		return e, false, err
	}
	return e, e.Type != queue.EventLost, nil
}
