package detect

import (
	"cmp"
	"slices"

	"offside/screen/contact"
)

// resolve keeps, of hits of one act that share bytes, the best one, and sorts
// what is left by start. Hits of different acts may share bytes.
//
// The rule: the hit with the higher confidence, in tenths, wins; then the
// longer; then the earlier; then the class that stands first in
// contact.Classes. Winners are taken one by one, and whatever overlaps a
// winner of its act is dropped.
func resolve(hits []contact.Hit) []contact.Hit {
	slices.SortStableFunc(hits, better)
	kept := hits[:0]
	for _, h := range hits {
		if !slices.ContainsFunc(kept, func(k contact.Hit) bool { return k.Act == h.Act && k.Overlaps(h.Span) }) {
			kept = append(kept, h)
		}
	}
	slices.SortStableFunc(kept, func(a, b contact.Hit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End),
			cmp.Compare(place(contact.Acts(), a.Act), place(contact.Acts(), b.Act)))
	})
	return kept
}

// better orders hits as resolve prefers them.
func better(a, b contact.Hit) int {
	return cmp.Or(
		cmp.Compare(int(b.Confidence*10), int(a.Confidence*10)),
		cmp.Compare(b.Len(), a.Len()),
		cmp.Compare(a.Start, b.Start),
		cmp.Compare(place(contact.Classes(), a.Class), place(contact.Classes(), b.Class)),
	)
}

// place is the index of x in list; those that are not in it come last.
func place[T comparable](list []T, x T) int {
	if i := slices.Index(list, x); i >= 0 {
		return i
	}
	return len(list)
}
