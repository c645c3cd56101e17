package boltstore

import (
	"go.etcd.io/bbolt"

	"offside/queue"
)

// What an actor can take back, and what the actor took back and can do again,
// stand in two stacks, buckets action and undone: H(actor), seq → the number of
// an item, or the hash of a bulk. A bulk stands in a stack once, however many
// items it has; these stand in bucket bulk, with the bulk's own record.
//
//	H(bulk id)               → group
//	H(bulk id), side, number → seq of the step

// side is one of the two stacks.
type side byte

const (
	sideDone   side = 'd'
	sideUndone side = 'u'
)

// sideOf is the stack from which a verb takes.
func sideOf(v queue.Verb) side {
	if v == queue.DoRedo {
		return sideUndone
	}
	return sideDone
}

func (s side) bucket() string {
	if s == sideUndone {
		return bUndone
	}
	return bAction
}

// group is the record of a bulk.
type group struct {
	ID     string `json:"id"`
	Done   stack  `json:"done"`
	Undone stack  `json:"undone"`
}

// stack is one side of a bulk: how many items are on it, and by whose action
// of which seq it stands in the actor's stack; seq 0: it does not.
type stack struct {
	Items uint64 `json:"items"`
	Actor string `json:"actor"`
	Seq   uint64 `json:"seq"`
}

func (g *group) side(s side) *stack {
	if s == sideUndone {
		return &g.Undone
	}
	return &g.Done
}

// deed is a step of an item's trail, or one of those taken back.
type deed struct {
	side  side
	actor string
	seq   uint64
	bulk  string
	item  uint64
}

// deeds are all that an item has.
func deeds(it *queue.Item) []deed {
	out := make([]deed, 0, len(it.Trail)+len(it.Undone))
	for _, s := range it.Trail {
		out = append(out, deed{sideDone, s.Actor, s.Seq, s.Bulk, it.Number})
	}
	for _, u := range it.Undone {
		out = append(out, deed{sideUndone, u.Actor, u.Seq, u.Bulk, it.Number})
	}
	return out
}

// remember brings the stacks from what the item had to what it has.
func (t *tx) remember(old, it *queue.Item) error {
	was, is := deeds(old), deeds(it)
	for _, d := range without(was, is) {
		if err := t.forget(d); err != nil {
			return err
		}
	}
	for _, d := range without(is, was) {
		if err := t.push(d); err != nil {
			return err
		}
	}
	return nil
}

// stackKey is where a deed stands in the actor's stack.
func (t *tx) stackKey(actor string, seq uint64) []byte {
	return numbered(t.hash(byActor, actor), seq)
}

// memberKey is where an item of a bulk stands.
func (t *tx) memberKey(bulk string, s side, item uint64) []byte {
	return numbered(t.sidePrefix(bulk, s), item)
}

func (t *tx) sidePrefix(bulk string, s side) []byte {
	return append(t.hash(byBulk, bulk), byte(s))
}

// push puts a deed on its actor's stack, on top of what is there.
func (t *tx) push(d deed) error {
	if d.bulk == "" {
		return t.put(d.side.bucket(), t.stackKey(d.actor, d.seq), numberKey(d.item))
	}
	if err := t.put(bBulk, t.memberKey(d.bulk, d.side, d.item), numberKey(d.seq)); err != nil {
		return err
	}
	g, err := t.group(d.bulk)
	if err != nil {
		return err
	}
	s := g.side(d.side)
	s.Items++
	if d.seq < s.Seq { // when the stacks are made anew, the first one comes in any order
		if err := t.del(d.side.bucket(), t.stackKey(s.Actor, s.Seq)); err != nil {
			return err
		}
		s.Seq = 0
	}
	if s.Seq == 0 {
		s.Seq, s.Actor = d.seq, d.actor
		if err := t.put(d.side.bucket(), t.stackKey(d.actor, d.seq), t.hash(byBulk, d.bulk)); err != nil {
			return err
		}
	}
	return t.putValue(bBulk, t.hash(byBulk, d.bulk), &g)
}

// forget takes a deed off again. A bulk goes with its last item.
func (t *tx) forget(d deed) error {
	if d.bulk == "" {
		return t.del(d.side.bucket(), t.stackKey(d.actor, d.seq))
	}
	if err := t.del(bBulk, t.memberKey(d.bulk, d.side, d.item)); err != nil {
		return err
	}
	g, err := t.group(d.bulk)
	if err != nil {
		return err
	}
	s := g.side(d.side)
	if s.Items--; s.Items == 0 {
		if err := t.unstack(d.side, s); err != nil {
			return err
		}
	}
	if g.Done.Items == 0 && g.Undone.Items == 0 {
		return t.del(bBulk, t.hash(byBulk, d.bulk))
	}
	return t.putValue(bBulk, t.hash(byBulk, d.bulk), &g)
}

// unstack takes a bulk out of the actor's stack.
func (t *tx) unstack(on side, s *stack) error {
	if s.Seq == 0 {
		return nil
	}
	err := t.del(on.bucket(), t.stackKey(s.Actor, s.Seq))
	s.Seq, s.Actor = 0, ""
	return err
}

// group reads the record of a bulk; one that is not there is empty.
func (t *tx) group(id string) (group, error) {
	g := group{ID: id}
	_, err := t.getValue(bBulk, t.hash(byBulk, id), &g)
	return g, err
}

// lastDeed returns what is on top of the actor's stack.
func (t *tx) lastDeed(on side, actor string) (deed, error) {
	var d deed
	s, err := t.stack(on, actor, 1<<64-1)
	if err == nil {
		d, err = s.deed(t)
	}
	if err == nil && d.seq == 0 {
		err = queue.ErrNothingToUndo
		if on == sideUndone {
			err = queue.ErrNothingToRedo
		}
	}
	return d, err
}

// pile goes down an actor's stack.
type pile struct {
	side   side
	actor  string
	prefix []byte
	cursor *bbolt.Cursor
	key    []byte
	rec    []byte
}

// stack opens the actor's stack below a seq.
func (t *tx) stack(on side, actor string, below uint64) (*pile, error) {
	p := &pile{side: on, actor: actor, prefix: t.hash(byActor, actor)}
	b := t.shelf(on.bucket())
	if b == nil {
		return p, nil
	}
	p.cursor = b.Cursor()
	p.key, p.rec = before(p.cursor, numbered(p.prefix, below))
	return p, nil
}

// seq is that of the deed at hand, 0 at the end.
func (p *pile) seq() uint64 {
	if len(p.key) != hashLen+8 || string(p.key[:hashLen]) != string(p.prefix) {
		return 0
	}
	return keyNumber(p.key[hashLen:])
}

// down goes on to the next.
func (p *pile) down() { p.key, p.rec = p.cursor.Prev() }

// deed reads the deed at hand; at the end it has no seq. A bulk has no item.
func (p *pile) deed(t *tx) (deed, error) {
	d := deed{side: p.side, actor: p.actor, seq: p.seq()}
	if d.seq == 0 {
		return d, nil
	}
	payload, err := unseal(p.side.bucket(), p.key, p.rec)
	switch {
	case err != nil:
		return d, err
	case len(payload) == 8:
		d.item = keyNumber(payload)
		return d, nil
	case len(payload) != hashLen:
		return d, damaged(p.side.bucket(), p.key, "it names no item")
	}
	var g group
	if err := t.must(bBulk, payload, &g); err != nil {
		return d, err
	}
	d.bulk = g.ID
	return d, nil
}

// doGroup takes back, or does again, some items of a bulk, as many as one
// transaction takes. What is refused stays as it is, and stays part of the
// bulk; but once all were looked at, the bulk is no longer in the actor's
// stack, so that it does not stand before what the actor did earlier.
func (t *tx) doGroup(c queue.Command) (*queue.Group, error) {
	on := sideOf(c.Do)
	g, err := t.group(c.Bulk)
	if err != nil {
		return nil, err
	}
	if s := g.side(on); s.Items == 0 || s.Actor != c.Actor.Name && s.Seq != 0 {
		if on == sideUndone {
			return nil, queue.ErrNothingToRedo
		}
		return nil, queue.ErrNothingToUndo
	}
	members, more, err := t.members(c.Bulk, on, c.After, queue.BulkBatch)
	if err != nil {
		return nil, err
	}
	out := &queue.Group{Bulk: c.Bulk, Done: []uint64{}, After: c.After}
	for _, m := range members {
		one := c
		one.Item, one.Event, out.After = m.item, m.seq, m.item
		r, err := t.do(one)
		switch {
		case err != nil:
			return nil, err
		case r.Refused != nil:
			out.Refused = append(out.Refused, *r.Refused)
		default:
			out.Done = append(out.Done, m.item)
		}
	}
	if out.More = more; more {
		return out, nil
	}
	if g, err = t.group(c.Bulk); err != nil || g.side(on).Items == 0 {
		return out, err
	}
	if err := t.unstack(on, g.side(on)); err != nil {
		return nil, err
	}
	return out, t.putValue(bBulk, t.hash(byBulk, c.Bulk), &g)
}

// members returns the next items of one side of a bulk, up to limit, and
// whether there are more.
func (t *tx) members(bulk string, on side, after uint64, limit int) (out []deed, more bool, err error) {
	prefix := t.sidePrefix(bulk, on)
	c := t.shelf(bBulk).Cursor()
	k, rec := c.Seek(numbered(prefix, after+1))
	for ; len(k) == len(prefix)+8 && string(k[:len(prefix)]) == string(prefix); k, rec = c.Next() {
		if len(out) == limit {
			return out, true, nil
		}
		payload, err := unseal(bBulk, k, rec)
		if err != nil {
			return nil, false, err
		}
		if len(payload) != 8 {
			return nil, false, damaged(bBulk, k, "it names no step")
		}
		out = append(out, deed{side: on, seq: keyNumber(payload), bulk: bulk, item: keyNumber(k[len(prefix):])})
	}
	return out, false, nil
}
