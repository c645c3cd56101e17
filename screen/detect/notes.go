package detect

import (
	"maps"
	"slices"

	"offside/screen/fold"
)

// notes is what there is to note about a word for the gate and the second look, which
// ask each word of a text: they are kept in its mark.
type notes uint32

const (
	noteTrick     notes = 1 << iota // tells of a trick
	noteTelling                     // begins a phrase that tells of one
	noteRadio                       // spells a letter
	noteDot                         // stands for a dot: needs a scan before a top-level domain
	noteAt                          // stands for "@": needs one behind a bracket or hyphen
	noteSpelled                     // a number word
	noteTells                       // tells the pieces of a number apart
	noteProvider                    // the name of a mail provider
	noteDictation                   // can stand between the parts of an address that is dictated
	notePart                        // a label of what an address ends with, if it is told in parts
	noteSocial                      // the name of a platform: a handle can be joined to it
	noteAccount                     // begins the name of a bank, a wallet or a kind of accounts
)

// noteWords notes what is known of single words.
func (d *Detector) noteWords() {
	marks := d.grammar.marks
	for h := range d.dots.words {
		marks.note(h, noteDot)
	}
	for h := range d.ats.words {
		marks.note(h, noteAt)
	}
	for h := range d.spelled.words {
		marks.note(h, noteSpelled)
	}
	add := func(note notes, words ...string) {
		for _, w := range words {
			marks.note(hashWord(w), note)
		}
	}
	add(noteTrick, d.tellers.words...)
	add(noteRadio, fold.RadioWords()...)
	add(noteTells, fold.PieceWords()...)
	add(noteAt, "a")
	add(noteDictation, fold.DictationWords()...)
	add(notePart, fold.PartLabels()...)
	add(noteSocial, slices.Collect(maps.Keys(d.tellers.social))...)
	add(noteProvider, slices.Collect(maps.Keys(d.tellers.hosts))...)
	for name := range d.providers {
		if !ordinaryWord(name) {
			add(noteProvider, name)
		}
	}
}

// noteLists notes the words that entries of lists begin with.
func (d *Detector) noteLists() {
	marks := d.grammar.marks
	begin := func(note notes, lists ...nearList) {
		for _, list := range lists {
			for e := range d.near.each(list) {
				marks.note(e.hashes[0], note)
			}
		}
	}
	begin(noteTelling, tellingLists...)
	begin(noteAccount, nearAccount, nearBankCode)
}
