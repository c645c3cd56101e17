package review

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/keymap"
	"offside/tui/ui"
	"offside/tui/ui/lang"
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
	redo
	showHistory
	find
	nextMatch
	previousMatch
	filter
	clearFilters
	jumpItem
	copyRef
	sortOrder
	savedViews
	whyFirst
	readPolicy
	cluster
	selectItem
	bulk
	mask
	dim
	commands
	unmaskAll // in the palette only
	refresh
	help
	leave
)

// elsewhere is the first of the intents that lead to other pages, in the order
// of Options.Pages.
const elsewhere intent = 200

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

// asksForText reports an intent that opens a line to type in.
func (i intent) asksForText() bool {
	return i == find || i == jumpItem || i == note || i == commands
}

// verdict reports an intent that gives the item away, so that it must not be
// acted on before somebody can have read the item.
func (i intent) verdict() bool { return i >= confirm && i <= except || i >= skip && i <= escalate }

// KeyMap is the keys of the page.
type KeyMap struct {
	page   keymap.Map[intent]
	visual keymap.Map[intent]
	// The keys of what lies over the page; they are the same everywhere.
	digits, enter, escape, interrupt key.Binding
}

// The groups of the help page.
const (
	groupDecide lang.English = "Decide"
	groupMarks  lang.English = "Detections"
	groupVisual lang.English = "Marking"
	groupMove   lang.English = "Move¦group of keys"
	groupFind   lang.English = "Find"
	groupOther  lang.English = "Other"
)

// Link leads to another page of the console.
type Link struct {
	Name  string // what Open asks for, and the name of the action in the config
	Key   string
	Label lang.English
	Item  bool // the page is about an item: without one it is not asked for
}

// Open asks whoever runs the page to show the page of that name. It says what
// the review shows: how the queue is filtered, and the item under the cursor.
type Open struct {
	Name  string
	Query queue.Query
	Item  *queue.Item // nil: none
}

// DefaultKeys returns the keys as they ship: vi's and the arrows, decisions on
// single letters, and one for each page that there is beside this one.
func DefaultKeys(pages ...Link) KeyMap {
	return KeyMap{
		digits:    key.NewBinding(key.WithKeys("1", "2", "3", "4", "5", "6", "7", "8", "9"), key.WithHelp("1–9", "choose and save")),
		enter:     key.NewBinding(key.WithKeys("enter"), key.WithHelp("enter", "keep")),
		escape:    key.NewBinding(key.WithKeys("esc"), key.WithHelp("esc", "back")),
		interrupt: key.NewBinding(key.WithKeys("ctrl+c")),
		page:      keymap.New(append(pageKeys(), linkKeys(pages)...)...),
		visual:    keymap.New(visualKeys()...),
	}
}

// in returns the keys with what they do said by the printer.
func (m KeyMap) in(tr *lang.Printer) KeyMap {
	m.page, m.visual = m.page.In(tr), m.visual.In(tr)
	return m
}

// Remap returns the keys with those of the config instead; what it does not
// know by name it leaves to other pages. Errors name the place in the config.
func (m KeyMap) Remap(customs []keymap.Custom) (KeyMap, []error) {
	page, errs := m.page.Remap(customs)
	visual, more := m.visual.Remap(customs)
	m.page, m.visual = page, visual
	return m, append(errs, more...)
}

// Names are the names of all actions, as the config may write them.
func (m KeyMap) Names() []string { return append(m.page.Names(), m.visual.Names()...) }

// Conflicts names each key that is bound twice on the page, or in the visual
// mode.
func (m KeyMap) Conflicts() []string { return append(m.page.Conflicts(), m.visual.Conflicts()...) }

// bind is a keymap.Bind in one line.
func bind(i intent, name string, group lang.English, shown string, label lang.English, keys ...string) keymap.Bind[intent] {
	return keymap.Bind[intent]{Intent: i, Name: name, Group: group, Label: label, Shown: shown, Keys: keys}
}

// visualKeys are the keys of the visual mode: vi's.
func visualKeys() []keymap.Bind[intent] {
	g := groupVisual
	return []keymap.Bind[intent]{
		bind(vTake, "mark.take", g, "", "begin, end the mark", "v"),
		bind(vWhole, "mark.word", g, "", "end; mark the word", "enter"),
		bind(vLeft, "mark.left", g, "", "left", "h", "left"),
		bind(vRight, "mark.right", g, "", "right", "l", "right", " "),
		bind(vDown, "mark.down", g, "", "down", "j", "down"),
		bind(vUp, "mark.up", g, "", "up", "k", "up"),
		bind(vHalfDown, "mark.half-down", g, "J", "half a page down", "J", "pgdown", "ctrl+f"),
		bind(vHalfUp, "mark.half-up", g, "K", "half a page up", "K", "pgup", "ctrl+b"),
		bind(vWord, "mark.next-word", g, "", "next word", "w"),
		bind(vBack, "mark.word-before", g, "", "word before", "b"),
		bind(vEnd, "mark.word-end", g, "", "end of the word", "e"),
		bind(vBigWord, "mark.next-blank", g, "", "next word, to a blank", "W"),
		bind(vBigBack, "mark.blank-before", g, "", "word before, to a blank", "B"),
		bind(vBigEnd, "mark.blank-end", g, "", "word's end, to a blank", "E"),
		bind(vHome, "mark.line-start", g, "0", "start of the line", "0", "^", "home"),
		bind(vLineEnd, "mark.line-end", g, "$", "end of the line", "$", "end"),
		bind(vFirst, "mark.start", g, "", "start of the message", "g"),
		bind(vLast, "mark.end", g, "", "end of the message", "G"),
		bind(vSwap, "mark.swap", g, "", "other end", "o"),
	}
}

// pageKeys are the keys of the page itself.
func pageKeys() []keymap.Bind[intent] {
	return []keymap.Bind[intent]{
		bind(confirm, "confirm", groupDecide, "", "confirm", "c"),
		bind(dismiss, "dismiss", groupDecide, "", "dismiss", "d"),
		bind(except, "exception", groupDecide, "", "exception", "e"),
		bind(permit, "permit", groupDecide, "", "dismiss as permitted", "D"),
		bind(skip, "skip", groupDecide, "", "skip", "s"),
		bind(snooze, "snooze", groupDecide, "", "snooze: put it off", "S"),
		bind(escalate, "escalate", groupDecide, "", "escalate", "E"),
		bind(undo, "undo", groupDecide, "", "undo", "u"),
		bind(redo, "redo", groupDecide, "", "redo what was undone", "U"),
		bind(showHistory, "history", groupDecide, "", "last actions, amend one", "H"),
		bind(selectItem, "select", groupDecide, "", "select for a bulk decision", " "),
		bind(bulk, "bulk", groupDecide, "", "decide all that is selected", "B"),
		bind(cluster, "cluster", groupDecide, "", "all items with this value", "*"),
		bind(nextHit, "next-detection", groupMarks, "", "next detection", "tab"),
		bind(previousHit, "previous-detection", groupMarks, "", "previous detection", "shift+tab"),
		bind(accept, "accept", groupMarks, "+", "accept: it is contact data", "+", "="),
		bind(reject, "reject", groupMarks, "", "reject: it is none", "-"),
		bind(correct, "correct", groupMarks, "", "correct: span, class, act", "C"),
		bind(markMissed, "mark", groupMarks, "", "mark what was missed", "v"),
		bind(unmark, "unmark", groupMarks, "", "take the mark back", "x"),
		bind(note, "note", groupMarks, "", "note", "i"),
		bind(down, "down", groupMove, "", "next item", "j", "down"),
		bind(up, "up", groupMove, "", "previous item", "k", "up"),
		bind(top, "first", groupMove, "g", "first item", "g", "home"),
		bind(bottom, "last", groupMove, "G", "last item", "G", "end"),
		bind(halfDown, "half-down", groupMove, "", "half a page down", "J"),
		bind(halfUp, "half-up", groupMove, "", "half a page up", "K"),
		bind(right, "right", groupMove, "", "pane to the right", "l", "right"),
		bind(left, "left", groupMove, "", "pane to the left", "h", "left"),
		bind(scrollDown, "scroll-down", groupMove, "pgdn", "scroll down", "pgdown", "ctrl+f"),
		bind(scrollUp, "scroll-up", groupMove, "pgup", "scroll up", "pgup", "ctrl+b"),
		bind(find, "search", groupFind, "", "search the queue", "/"),
		bind(nextMatch, "next-match", groupFind, "", "next match", "n"),
		bind(previousMatch, "previous-match", groupFind, "", "match before", "N"),
		bind(filter, "filter", groupFind, "", "filter", "f"),
		bind(clearFilters, "clear-filters", groupFind, "", "clear the filters", "F"),
		bind(sortOrder, "order", groupFind, "", "sort the queue", "o"),
		bind(savedViews, "views", groupFind, "", "saved views", "V"),
		bind(jumpItem, "go-to", groupFind, "", "go to an item by id", "#"),
		bind(whyFirst, "why-first", groupFind, "", "why it stands where it does", "w"),
		bind(readPolicy, "policy", groupFind, "", "read the policy", "p"),
		bind(copyRef, "copy", groupFind, "", "copy the item's id", "y"),
		bind(open, "open", groupOther, "", "open and claim", "enter"),
		bind(back, "back", groupOther, "", "back, give the claim back", "esc"),
		bind(mask, "mask", groupOther, "", "mask, reveal contact values", "m"),
		bind(dim, "dim", groupOther, "", "dim disturbing text", "z"),
		bind(commands, "commands", groupOther, "", "every action by its name", ":"),
		bind(refresh, "refresh", groupOther, "r", "look again", "r", "ctrl+l"),
		bind(help, "help", groupOther, "?", "all keys", "?", "f1"),
		bind(leave, "leave", groupOther, "q", "leave", "q", "ctrl+c"),
	}
}

// linkKeys are the keys that lead to other pages.
func linkKeys(pages []Link) []keymap.Bind[intent] {
	var out []keymap.Bind[intent]
	for i, l := range pages {
		out = append(out, bind(elsewhere+intent(i), l.Name, groupOther, "", l.Label, l.Key))
	}
	return out
}

// intent returns what the key asks for.
func (m KeyMap) intent(k tea.KeyMsg) intent { return m.page.Intent(k) }

// marking returns what the key asks for in the visual mode.
func (m KeyMap) marking(k tea.KeyMsg) intent { return m.visual.Intent(k) }

// hint returns the key and a label for what it does; the label is the
// binding's own unless another is given.
func (m KeyMap) hint(i intent, label lang.English, args ...any) ui.Hint {
	return m.page.Hint(i, label, args...)
}

// visualHint is hint for the visual mode.
func (m KeyMap) visualHint(i intent, label lang.English) ui.Hint { return m.visual.Hint(i, label) }
