package review

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"offside/tui/ui"
)

// intent is what a key asks for. Pages handle intents, never key strings.
type intent uint8

const (
	none intent = iota
	down
	up
	top
	bottom
	halfDown
	halfUp
	left
	right
	scrollDown
	scrollUp
	nextHit
	previousHit
	open
	back
	confirm
	dismiss
	permit
	except
	accept
	reject
	skip
	snooze
	escalate
	note
	markMissed
	correct
	unmark
	undo
	showHistory
	find
	nextMatch
	previousMatch
	filter
	clearFilters
	jumpItem
	copyRef
	numbers
	rules
	whatIf
	export
	refresh
	help
	leave
)

// The intents of the visual mode.
const (
	vLeft intent = iota + 100
	vRight
	vUp
	vDown
	vWord
	vBack
	vEnd
	vBigWord
	vBigBack
	vBigEnd
	vHome
	vLineEnd
	vFirst
	vLast
	vHalfDown
	vHalfUp
	vSwap
	vTake
	vWhole
)

// moves reports an intent that changes nothing but what is shown.
func (i intent) moves() bool { return i >= down && i <= previousHit }

// verdict reports an intent that gives the item away, so that it must not be
// acted on before somebody can have read the item.
func (i intent) verdict() bool { return i >= confirm && i <= except || i >= skip && i <= escalate }

// bound is a binding, what it asks for and where help lists it.
type bound struct {
	key.Binding
	intent intent
	group  string
}

// KeyMap is the keys of the page.
type KeyMap struct {
	bounds []bound
	marks  []bound // of the visual mode
	// The keys of what lies over the page.
	digits, enter, escape, interrupt key.Binding
}

// The groups of the help page.
const (
	groupDecide = "Decide"
	groupMarks  = "Detections"
	groupVisual = "Marking"
	groupMove   = "Move"
	groupFind   = "Find"
	groupOther  = "Other"
)

// DefaultKeys returns the keys as they ship: vi's and the arrows, decisions on
// single letters.
func DefaultKeys() KeyMap {
	return KeyMap{
		digits:    key.NewBinding(key.WithKeys("1", "2", "3", "4", "5", "6", "7", "8", "9"), key.WithHelp("1–9", "choose and save")),
		enter:     key.NewBinding(key.WithKeys("enter"), key.WithHelp("enter", "keep")),
		escape:    key.NewBinding(key.WithKeys("esc"), key.WithHelp("esc", "back")),
		interrupt: key.NewBinding(key.WithKeys("ctrl+c")),
		bounds:    pageKeys(),
		marks:     visualKeys(),
	}
}

// binder makes bound keys.
func binder(i intent, group, shown, label string, keys ...string) bound {
	return bound{key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, label)), i, group}
}

// visualKeys are the keys of the visual mode: vi's.
func visualKeys() []bound {
	bind := func(i intent, shown, label string, keys ...string) bound {
		return binder(i, groupVisual, shown, label, keys...)
	}
	return []bound{
		bind(vTake, "v", "begin, end the mark", "v"),
		bind(vWhole, "enter", "end; mark the word", "enter"),
		bind(vLeft, "h ←", "left", "h", "left"),
		bind(vRight, "l →", "right", "l", "right", " "),
		bind(vDown, "j ↓", "down", "j", "down"),
		bind(vUp, "k ↑", "up", "k", "up"),
		bind(vHalfDown, "J", "half a page down", "J", "pgdown", "ctrl+f"),
		bind(vHalfUp, "K", "half a page up", "K", "pgup", "ctrl+b"),
		bind(vWord, "w", "next word", "w"),
		bind(vBack, "b", "word before", "b"),
		bind(vEnd, "e", "end of the word", "e"),
		bind(vBigWord, "W", "next word, to a blank", "W"),
		bind(vBigBack, "B", "word before, to a blank", "B"),
		bind(vBigEnd, "E", "word's end, to a blank", "E"),
		bind(vHome, "0", "start of the line", "0", "^", "home"),
		bind(vLineEnd, "$", "end of the line", "$", "end"),
		bind(vFirst, "g", "start of the message", "g"),
		bind(vLast, "G", "end of the message", "G"),
		bind(vSwap, "o", "other end", "o"),
	}
}

// visual returns what the key asks for in the visual mode.
func (m KeyMap) visual(k tea.KeyMsg) intent { return intentOf(m.marks, k) }

// visualHint is hint for the visual mode.
func (m KeyMap) visualHint(i intent, label string) ui.Hint { return hintIn(m.marks, i, label) }

// pageKeys are the keys of the page itself.
func pageKeys() []bound {
	bind := binder
	return []bound{
		bind(confirm, groupDecide, "c", "confirm", "c"),
		bind(dismiss, groupDecide, "d", "dismiss", "d"),
		bind(except, groupDecide, "e", "exception", "e"),
		bind(permit, groupDecide, "D", "dismiss as permitted", "D"),
		bind(skip, groupDecide, "s", "skip", "s"),
		bind(snooze, groupDecide, "S", "snooze: put it off", "S"),
		bind(escalate, groupDecide, "E", "escalate", "E"),
		bind(undo, groupDecide, "u", "undo", "u"),
		bind(showHistory, groupDecide, "H", "last actions, amend one", "H"),
		bind(nextHit, groupMarks, "tab", "next detection", "tab"),
		bind(previousHit, groupMarks, "shift+tab", "previous detection", "shift+tab"),
		bind(accept, groupMarks, "+", "accept: it is contact data", "+", "="),
		bind(reject, groupMarks, "-", "reject: it is none", "-"),
		bind(correct, groupMarks, "C", "correct: span, class, act", "C"),
		bind(markMissed, groupMarks, "v", "mark what was missed", "v"),
		bind(unmark, groupMarks, "x", "take the mark back", "x"),
		bind(note, groupMarks, "i", "note", "i"),
		bind(down, groupMove, "j ↓", "next item", "j", "down"),
		bind(up, groupMove, "k ↑", "previous item", "k", "up"),
		bind(top, groupMove, "g", "first item", "g", "home"),
		bind(bottom, groupMove, "G", "last item", "G", "end"),
		bind(halfDown, groupMove, "J", "half a page down", "J"),
		bind(halfUp, groupMove, "K", "half a page up", "K"),
		bind(right, groupMove, "l →", "pane to the right", "l", "right"),
		bind(left, groupMove, "h ←", "pane to the left", "h", "left"),
		bind(scrollDown, groupMove, "pgdn", "scroll down", "pgdown", "ctrl+f"),
		bind(scrollUp, groupMove, "pgup", "scroll up", "pgup", "ctrl+b"),
		bind(find, groupFind, "/", "search the queue", "/"),
		bind(nextMatch, groupFind, "n", "next match", "n"),
		bind(previousMatch, groupFind, "N", "match before", "N"),
		bind(filter, groupFind, "f", "filter", "f"),
		bind(clearFilters, groupFind, "F", "clear the filters", "F"),
		bind(jumpItem, groupFind, "#", "go to an item by id", "#"),
		bind(copyRef, groupFind, "y", "copy the item's id", "y"),
		bind(open, groupOther, "enter", "open and claim", "enter"),
		bind(back, groupOther, "esc", "back, give the claim back", "esc"),
		bind(numbers, groupOther, "%", "numbers: backlog, pace", "%"),
		bind(rules, groupOther, "R", "rules: precision, policy", "R"),
		bind(whatIf, groupOther, "W", "what if a fact were other", "W"),
		bind(export, groupOther, "X", "export labels", "X"),
		bind(refresh, groupOther, "r", "look again", "r", "ctrl+l"),
		bind(help, groupOther, "?", "all keys", "?", "f1"),
		bind(leave, groupOther, "q", "leave", "q", "ctrl+c"),
	}
}

// intent returns what the key asks for.
func (m KeyMap) intent(k tea.KeyMsg) intent { return intentOf(m.bounds, k) }

// hint returns the key and a label for what it does; the label is the
// binding's own unless another is given.
func (m KeyMap) hint(i intent, label string) ui.Hint { return hintIn(m.bounds, i, label) }

// intentOf returns what the key asks for among the bounds.
func intentOf(bounds []bound, k tea.KeyMsg) intent {
	for _, b := range bounds {
		if key.Matches(k, b.Binding) {
			return b.intent
		}
	}
	return none
}

func hintIn(bounds []bound, i intent, label string) ui.Hint {
	for _, b := range bounds {
		if b.intent == i {
			if label == "" {
				label = b.Help().Desc
			}
			return ui.Hint{Key: b.Help().Key, Label: label}
		}
	}
	return ui.Hint{}
}

// Conflicts names each key that is bound twice on the page, or in the visual
// mode.
func (m KeyMap) Conflicts() []string {
	var out []string
	for _, bounds := range [][]bound{m.bounds, m.marks} {
		seen := make(map[string]bool)
		for _, b := range bounds {
			for _, k := range b.Keys() {
				if seen[k] {
					out = append(out, k)
				}
				seen[k] = true
			}
		}
	}
	return out
}
