package boltstore

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"

	"offside/queue"
)

// Bucket value counts by each canonical value the items that share it, so that
// the largest clusters are found without a walk, and an item's reach is known
// when it comes in.
//
//	'n', H(value)        → the number of items
//	'l', level, H(value) → of two items and more; level is the power of two at
//	                       or below the number, the largest first
//
// The second moves only when the number crosses a power of two.

func countKey(hash []byte) []byte { return append([]byte{'n'}, hash...) }

func levelKey(level int, hash []byte) []byte { return append([]byte{'l', 255 - byte(level)}, hash...) }

// level is the power of two at or below n, as its exponent.
func level(n uint64) int { return bits.Len64(n) - 1 }

// countValue counts an item with an attr up or down, if the attr is a value.
func (t *tx) countValue(a attr, up bool) error {
	if a.kind != byValue || t.later != nil { // a load counts them when they are sorted
		return nil
	}
	hash := t.hash(byValue, a.value)
	was, err := t.sharing(hash)
	if err != nil {
		return err
	}
	is := was + 1
	if !up {
		is = max(was, 1) - 1
	}
	if err := t.level(hash, level(was), level(is)); err != nil {
		return err
	}
	if is == 0 {
		return t.del(bValue, countKey(hash))
	}
	return t.put(bValue, countKey(hash), numberKey(is))
}

// level moves a value from one level to another. Levels below 1 are no clusters
// and not kept.
func (t *tx) level(hash []byte, was, is int) error {
	if was == is {
		return nil
	}
	if was >= 1 {
		if err := t.del(bValue, levelKey(was, hash)); err != nil {
			return err
		}
	}
	if is > was && 1<<is <= queue.MaxReach {
		if t.grown == nil {
			t.grown = map[string]bool{}
		}
		t.grown[string(hash)] = true
	}
	if is < 1 {
		return nil
	}
	return t.put(bValue, levelKey(is, hash), nil)
}

// sharing returns how many items share a value.
func (t *tx) sharing(hash []byte) (uint64, error) {
	payload, err := t.get(bValue, countKey(hash))
	if err != nil || payload == nil {
		return 0, err
	}
	if len(payload) != 8 {
		return 0, damaged(bValue, countKey(hash), "it is no number")
	}
	return binary.BigEndian.Uint64(payload), nil
}

// eachValue goes through the values with the items that have each, by the
// entries of these, which lie side by side. Damaged ones are passed over: a
// check names them. The slices are good until the next.
func (t *tx) eachValue(ctx context.Context, fn func(hash []byte, items []uint64) error) error {
	var hash []byte
	var items []uint64
	c := t.shelf(bAttr).Cursor()
	for k, rec := c.Seek([]byte{byValue}); len(k) == 1+hashLen+8 && k[0] == byValue; k, rec = c.Next() {
		if err := ctx.Err(); err != nil {
			return err
		}
		if _, err := unseal(bAttr, k, rec); err != nil {
			continue
		}
		if here := k[1 : 1+hashLen]; !bytes.Equal(here, hash) {
			if len(items) > 0 {
				if err := fn(hash, items); err != nil {
					return err
				}
			}
			hash, items = bytes.Clone(here), items[:0]
		}
		items = append(items, keyNumber(k[1+hashLen:]))
	}
	if len(items) == 0 {
		return nil
	}
	return fn(hash, items)
}

// sortValues gives a sorter what bucket value is to hold.
func (t *tx) sortValues(ctx context.Context, into *sorter) error {
	return t.eachValue(ctx, func(hash []byte, items []uint64) error { return into.addValue(hash, uint64(len(items))) })
}

// reach is that of an item's most frequent value.
func (t *tx) reach(it *queue.Item) (int, error) {
	most := 1
	for _, a := range attrs(it) {
		if a.kind != byValue {
			continue
		}
		n, err := t.sharing(t.hash(byValue, a.value))
		if err != nil {
			return 0, err
		}
		most = max(most, queue.ReachOf(n))
	}
	return most, nil
}

// widen gives the items of the values that crossed a power of two their new
// reach. It makes no event: what the reach is follows from the items.
func (t *tx) widen() error {
	hashes := make([]string, 0, len(t.grown))
	for h := range t.grown {
		hashes = append(hashes, h)
	}
	slices.Sort(hashes)
	t.grown = nil
	for _, h := range hashes {
		if err := t.widenOne([]byte(h)); err != nil {
			return err
		}
	}
	return nil
}

func (t *tx) widenOne(hash []byte) error {
	n, err := t.sharing(hash)
	if err != nil {
		return err
	}
	reach := queue.ReachOf(n)
	numbers, err := t.under(append([]byte{byValue}, hash...))
	if err != nil {
		return err
	}
	for _, number := range numbers {
		old, err := t.item(number)
		if err != nil {
			return err
		}
		if old.Reach >= reach {
			continue
		}
		it := old
		it.Widen(reach)
		if _, err := t.save(&old, &it, nil); err != nil {
			return err
		}
	}
	return nil
}

// under returns the items under the prefix of an attr.
func (t *tx) under(prefix []byte) ([]uint64, error) {
	var out []uint64
	c := t.shelf(bAttr).Cursor()
	for k, rec := c.Seek(prefix); bytes.HasPrefix(k, prefix); k, rec = c.Next() {
		if _, err := unseal(bAttr, k, rec); err != nil {
			return nil, err
		}
		out = append(out, keyNumber(k[len(prefix):]))
	}
	return out, nil
}

// clusterScan is how many clusters of about one size are looked at.
const clusterScan = 4096

// sized is a cluster by its hash.
type sized struct {
	hash  []byte
	items uint64
}

// Clusters implements queue.Store.
func (s *Store) Clusters(ctx context.Context, limit int) ([]queue.Cluster, error) {
	if limit <= 0 {
		limit = 20
	}
	limit = min(limit, maxLimit)
	out := []queue.Cluster{}
	err := s.read(ctx, func(t *tx) error {
		all, err := t.largest(limit)
		if err != nil {
			return err
		}
		for _, c := range all {
			found, err := t.clusterOf(ctx, c)
			if err != nil {
				return err
			}
			out = append(out, found)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// largest returns the largest clusters, level by level.
func (t *tx) largest(limit int) ([]sized, error) {
	b := t.shelf(bValue)
	if b == nil {
		return nil, nil
	}
	var all []sized
	var here byte
	inLevel := 0
	c := b.Cursor()
	for k, rec := c.Seek([]byte{'l'}); len(k) == 2+hashLen && k[0] == 'l'; k, rec = c.Next() {
		if k[1] != here {
			if len(all) >= limit {
				break
			}
			here, inLevel = k[1], 0
		}
		if inLevel++; inLevel > clusterScan && len(all) >= limit {
			break
		}
		if _, err := unseal(bValue, k, rec); err != nil {
			return nil, err
		}
		hash := bytes.Clone(k[2:])
		n, err := t.sharing(hash)
		if err != nil {
			return nil, err
		}
		all = append(all, sized{hash, n})
	}
	slices.SortFunc(all, func(a, b sized) int {
		return cmp.Or(cmp.Compare(b.items, a.items), bytes.Compare(a.hash, b.hash))
	})
	return all[:min(limit, len(all))], nil
}

// clusterOf looks at the newest items of a cluster.
func (t *tx) clusterOf(ctx context.Context, c sized) (queue.Cluster, error) {
	prefix := append([]byte{byValue}, c.hash...)
	numbers, err := t.lastOf(prefix, queue.ClusterLook)
	if err != nil {
		return queue.Cluster{}, err
	}
	if len(numbers) == 0 {
		return queue.Cluster{}, damaged(bValue, countKey(c.hash), "there are no such items")
	}
	out := queue.Cluster{Complete: uint64(len(numbers)) == c.items}
	if out.Value, err = t.valueIn(numbers[0], c.hash); err != nil {
		return out, err
	}
	if err := t.tally(ctx, &out, numbers); err != nil {
		return out, err
	}
	out.Items = int(c.items)
	return out, nil
}

// valueIn finds the value with a hash among an item's.
func (t *tx) valueIn(number uint64, hash []byte) (string, error) {
	it, err := t.item(number)
	if err != nil {
		return "", err
	}
	for _, a := range attrs(&it) {
		if a.kind == byValue && bytes.Equal(t.hash(byValue, a.value), hash) {
			return a.value, nil
		}
	}
	return "", damaged(bAssessment, numberKey(number), fmt.Sprintf("it has no value %x", hash))
}
