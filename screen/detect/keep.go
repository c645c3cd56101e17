package detect

import (
	"strings"
	"unsafe"

	"offside/screen/contact"
)

// keep is the memory in which lie the lists of the hits, and the strings that
// were put together for them, until the next scan: a hit takes none of its own.
// What was written is not written over before the next reset.
type keep struct {
	bytes    []byte
	evidence []string
	evasions []contact.Evasion
	cues     []contact.Cue
	pairs    []contact.Pair
}

func (k *keep) reset() {
	k.bytes, k.evidence, k.evasions, k.cues, k.pairs = k.bytes[:0], k.evidence[:0], k.evasions[:0], k.cues[:0], k.pairs[:0]
}

// concat puts strings together.
func (k *keep) concat(parts ...string) string {
	from := len(k.bytes)
	for _, s := range parts {
		k.bytes = append(k.bytes, s...)
	}
	return unsafe.String(unsafe.SliceData(k.bytes[from:]), len(k.bytes)-from)
}

// own gives hits strings of their own in k, so that the views they were read
// from can be used again.
func (k *keep) own(hits []contact.Hit) {
	for i := range hits {
		h := &hits[i]
		h.Value = k.concat(h.Value)
		for j := range h.Evidence {
			h.Evidence[j] = k.concat(h.Evidence[j])
		}
		for j := range h.Reading {
			h.Reading[j].Read = k.concat(h.Reading[j].Read)
		}
	}
}

// because makes a list of evidence.
func (k *keep) because(why ...string) []string { return kept(&k.evidence, why) }

// tricks makes a list of evasions: those given, each once, without empty ones.
func (k *keep) tricks(list ...contact.Evasion) []contact.Evasion {
	from := len(k.evasions)
	for _, e := range list {
		if e != "" && !contains(k.evasions[from:], e) {
			k.evasions = append(k.evasions, e)
		}
	}
	return k.evasions[from:len(k.evasions):len(k.evasions)]
}

// cued makes a list of cues.
func (k *keep) cued(cues ...contact.Cue) []contact.Cue { return kept(&k.cues, cues) }

// read makes a list of pairs.
func (k *keep) read(pairs ...contact.Pair) []contact.Pair { return kept(&k.pairs, pairs) }

// kept appends list to where the lists lie, and returns it there, without room
// to grow into the next one.
func kept[T any](where *[]T, list []T) []T {
	from := len(*where)
	*where = append(*where, list...)
	return (*where)[from:len(*where):len(*where)]
}

// more is append for a list that lies in where.
func more[T any](where *[]T, list []T, x ...T) []T {
	n := len(*where)
	if len(list) == 0 || n < len(list) || &(*where)[n-len(list)] != &list[0] {
		list = kept(where, list) // others were made since
	}
	*where = append(*where, x...)
	n = len(*where)
	return (*where)[n-len(list)-len(x) : n : n]
}

func contains(list []contact.Evasion, e contact.Evasion) bool {
	for _, x := range list {
		if x == e {
			return true
		}
	}
	return false
}

// outlive gives hits strings that no scan writes over, in one piece of memory.
func outlive(hits []contact.Hit) {
	size := 0
	each := func(do func(*string)) {
		for i := range hits {
			h := &hits[i]
			do(&h.Value)
			for j := range h.Evidence {
				do(&h.Evidence[j])
			}
			for j := range h.Reading {
				do(&h.Reading[j].Read)
			}
		}
	}
	each(func(s *string) { size += len(*s) })
	var b strings.Builder
	b.Grow(size)
	each(func(s *string) { b.WriteString(*s) })
	whole, from := b.String(), 0
	each(func(s *string) {
		*s = whole[from : from+len(*s)]
		from += len(*s)
	})
}
