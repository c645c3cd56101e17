package detect

import (
	"cmp"
	"slices"
	"strings"

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

// joinAlike makes one of what a sentence says twice, in hits sorted by start: of
// phrases of one act, class and rule ("pay me directly, no fees"); and drops a move that
// names no channel beside what says more ("how can I reach you outside", "work outside
// and skip the fee").
func (p *pass) joinAlike(hits []contact.Hit) []contact.Hit {
	kept := hits[:0]
	for i := range hits {
		h := hits[i]
		if len(kept) > 0 {
			last := &kept[len(kept)-1]
			if last.Act != contact.Share && h.Act != contact.Share && oneSentence(p.in.Text, last.Span, h.Span) {
				switch {
				case alike(last, &h):
					p.extend(last, &h)
					continue
				case unsaid(&h) && saysMore(last):
					continue
				case unsaid(last) && saysMore(&h):
					*last = h
					continue
				}
			}
		}
		kept = append(kept, h)
	}
	return kept
}

// alike reports whether a and b are of one act and class, by the same rule.
func alike(a, b *contact.Hit) bool {
	return a.Act == b.Act && a.Class == b.Class && a.Rule == b.Rule
}

// extend makes h, and what stands up to the end of next, one hit.
func (p *pass) extend(h, next *contact.Hit) {
	text := p.in.Text
	if len(h.Reading)+len(next.Reading) > 0 {
		from := len(p.pairs)
		between := contact.Span{Start: h.End, End: next.Start}.Of(text)
		p.pairs = append(appendReading(p.pairs, h), contact.Pair{Original: between, Read: between})
		p.pairs = appendReading(p.pairs, next)
		h.Reading = p.pairs[from:len(p.pairs):len(p.pairs)]
	}
	h.Evasions = p.tricks(append(append(p.few[:0], h.Evasions...), next.Evasions...)...)
	h.End = next.End
	h.Text = h.Of(text)
	h.Confidence = max(h.Confidence, next.Confidence)
}

// appendReading appends how h was read, also where it was read as it stands.
func appendReading(pairs []contact.Pair, h *contact.Hit) []contact.Pair {
	if len(h.Reading) == 0 {
		return append(pairs, contact.Pair{Original: h.Text, Read: h.Text})
	}
	return append(pairs, h.Reading...)
}

// unsaid reports whether h is a move that names no channel.
func unsaid(h *contact.Hit) bool {
	return h.Act == contact.Move && h.Class == contact.Social && len(h.Evidence) == 0
}

// saysMore reports whether beside h a move that names no channel says nothing.
func saysMore(h *contact.Hit) bool {
	return h.Act == contact.Request || h.Act == contact.Move && h.Class == contact.Payment
}

// oneSentence reports whether no sentence ends between two spans, which are not far
// from each other.
func oneSentence(text string, a, b contact.Span) bool {
	const longest = 60 // bytes between them
	if b.Start <= a.End {
		return true
	}
	return b.Start-a.End <= longest && !strings.ContainsAny(text[a.End:b.Start], ".!?;\n。！？؟…")
}
