package detect

import (
	"strings"

	"offside/screen/contact"
	"offside/screen/fold"
)

// phraseIndex finds the phrases of a lexicon in a text that is cut into words:
// a tree whose edges are words, walked from each word of the text.
type phraseIndex struct {
	edges map[edge]int32
	nodes []phraseNode
}

// edge leads from a node by the hash of the next word.
type edge struct {
	from int32
	word uint64
}

type phraseNode struct {
	word  string          // the word that leads here, compared against collisions
	terms []*contact.Term // the phrases that end here
}

// termHit is a phrase found in the folded text.
type termHit struct {
	contact.Span
	first, last int // its words: p.words[first:last+1]
	*contact.Term
}

// newPhraseIndex folds the phrases as texts are folded, and indexes them.
// Phrases without a word are left out.
func newPhraseIndex(terms []contact.Term) *phraseIndex {
	x := &phraseIndex{edges: map[edge]int32{}, nodes: make([]phraseNode, 1)}
	var v fold.View
	var words []word
	for i := range terms {
		v.Fold(terms[i].Phrase, contact.Span{End: len(terms[i].Phrase)})
		words, _ = scanWords(v.Text(), words[:0])
		if len(words) > 0 {
			x.insert(v.Text(), words, &terms[i])
		}
	}
	return x
}

func (x *phraseIndex) insert(text string, words []word, t *contact.Term) {
	at := int32(0)
	for _, w := range words {
		e := edge{at, w.hash}
		next, ok := x.edges[e]
		if !ok {
			next = int32(len(x.nodes))
			x.nodes = append(x.nodes, phraseNode{word: strings.Clone(w.Of(text))})
			x.edges[e] = next
		}
		at = next
	}
	x.nodes[at].terms = append(x.nodes[at].terms, t)
}

// find appends the phrases in text to dst, by their start, longer ones first.
func (x *phraseIndex) find(text string, words []word, dst []termHit) []termHit {
	for i := range words {
		from := len(dst)
		at := int32(0)
		for j := i; j < len(words); j++ {
			if j > i && !joins(text[words[j-1].End:words[j].Start]) {
				break
			}
			next, ok := x.edges[edge{at, words[j].hash}]
			if !ok || x.nodes[next].word != words[j].Of(text) {
				break
			}
			at = next
			for _, t := range x.nodes[at].terms {
				dst = append(dst, termHit{contact.Span{Start: words[i].Start, End: words[j].End}, i, j, t})
			}
		}
		reverse(dst[from:])
	}
	return dst
}

// reverse puts the phrases of one start, found shortest first, longest first.
func reverse(h []termHit) {
	for i, j := 0, len(h)-1; i < j; i, j = i+1, j-1 {
		h[i], h[j] = h[j], h[i]
	}
}

// joins reports whether the bytes between two words keep them in one phrase: a
// space, a hyphen, an apostrophe or a comma, but nothing that ends a sentence.
func joins(gap string) bool {
	return len(gap) <= 3 && !strings.ContainsAny(gap, ".!?;:\n@#/\\|")
}
