package fold

import (
	"unicode"
	"unicode/utf8"

	"offside/screen/contact"
)

// canon makes the canonical view of src, rune by rune.
type canon struct {
	*View
	src string

	word  int  // where the current word starts in buf, or -1
	latin bool // the word has a Latin letter
	other bool // the word has a letter of another script: see isOther

	base      int  // where the last rune written starts in buf, or -1
	baseFrom  int  // where what it stands for starts in src
	baseMarks int  // how many marks were dropped over it
	keepMarks bool // marks over it carry meaning
}

// fold folds src from i on; the bytes before are plain ASCII and written.
func (c *canon) fold(i int) {
	c.resume(i)
	for i < len(c.src) {
		if b := lowered[c.src[i]]; b != 0 {
			c.writeASCII(b)
			c.baseFrom = i
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(c.src[i:])
		c.rune(r, i, i+n)
		i += n
	}
	c.endWord()
}

// resume puts the state where it would be after the i plain bytes before.
func (c *canon) resume(i int) {
	c.word, c.base, c.baseFrom = -1, i-1, i-1
	for w := i; w > 0 && isWordByte(c.buf[w-1]); w-- {
		c.word = w - 1
		c.latin = c.latin || isLetterByte(c.buf[w-1])
	}
}

// rune folds r, which stands at src[from:to].
func (c *canon) rune(r rune, from, to int) {
	if common(r) { // nothing to undo: most of what is outside ASCII
		c.write(unicode.ToLower(r))
		c.baseFrom = from
		return
	}
	if why, ok := dropped(r); ok {
		c.drop(from, to, c.blame(why))
		return
	}
	if unicode.Is(unicode.M, r) && !c.keepMarks {
		c.mark(r, from, to)
		return
	}
	var room [24]rune
	read, why := expand(r, room[:0])
	if isRegional(r) && inRegionalRow(c.src, from) {
		read, why = append(room[:0], 'a'+r-firstRegional), contact.Emoji
	}
	start, n := len(c.buf), 0
	for _, x := range read {
		if _, ok := dropped(x); ok || unicode.Is(unicode.M, x) && !c.keepMarks {
			continue
		}
		if !isWordRune(x) {
			if len(c.buf) > start {
				c.join(edit{start, len(c.buf), from, to, why})
			}
			c.endWord() // may shorten the buffer
			start = len(c.buf)
		}
		c.write(x)
		n++
	}
	switch {
	case n == 0:
		c.drop(from, to, "")
	case n == 1 && why == "" && len(c.buf)-start == to-from && r != utf8.RuneError:
		c.baseFrom = from // the same bytes, or another case in as many
	default:
		c.join(edit{start, len(c.buf), from, to, why})
		c.baseFrom = from
	}
}

// writeASCII is write for a byte of plain text.
func (c *canon) writeASCII(b byte) {
	if !isWordByte(b) {
		c.endWord()
	} else {
		if c.word < 0 {
			c.word = len(c.buf)
		}
		c.latin = c.latin || isLetterByte(b)
	}
	c.base, c.baseMarks, c.keepMarks = len(c.buf), 0, false
	c.buf = append(c.buf, b)
}

// write appends a folded rune.
func (c *canon) write(r rune) {
	if !isWordRune(r) {
		c.endWord()
	} else {
		if c.word < 0 {
			c.word = len(c.buf)
		}
		c.latin = c.latin || r < utf8.RuneSelf && isLetterByte(byte(r))
		c.other = c.other || isOther(r)
	}
	c.base, c.baseMarks = len(c.buf), 0
	c.keepMarks = needsMarks(r) || r >= 0x300 && !common(r) && unicode.Is(unicode.M, r)
	c.buf = utf8.AppendRune(c.buf, r)
}

// drop leaves src[from:to] out.
func (c *canon) drop(from, to int, why contact.Evasion) {
	c.edits = append(c.edits, edit{len(c.buf), len(c.buf), from, to, why})
}

// blame keeps why only where a dropped character is a trick: invisible
// characters are ordinary in emoji and in scripts that join letters.
func (c *canon) blame(why contact.Evasion) contact.Evasion {
	if n := len(c.buf); n > 0 && (isWordByte(c.buf[n-1]) || c.buf[n-1] == '@' || c.buf[n-1] == '.') {
		return why
	}
	return ""
}

// mark drops the mark r and makes it part of the rune that it stands over,
// with whatever was dropped between them.
func (c *canon) mark(r rune, from, to int) {
	if c.base < 0 {
		c.drop(from, to, "")
		return
	}
	e := edit{c.base, len(c.buf), c.baseFrom, to, c.markTrick(r)}
	for n := len(c.edits); n > 0 && c.edits[n-1].end > c.base; n-- {
		last := c.edits[n-1]
		e.start, e.from = min(e.start, last.start), min(e.from, last.from)
		if e.why == "" {
			e.why = last.why
		}
		c.edits = c.edits[:n-1]
	}
	c.edits = append(c.edits, e)
}

// markTrick names the trick that the mark r over the current base is, if any:
// one accent is ordinary, a strike or a heap of marks is not.
func (c *canon) markTrick(r rune) contact.Evasion {
	c.baseMarks++
	switch {
	case r == keycap && isDigitByte(c.buf[c.base]):
		return contact.Emoji
	case 0xfe00 <= r && r <= 0xfe0f: // chooses between text and emoji form
		return ""
	case c.baseMarks > 1, 0x334 <= r && r <= 0x338, unicode.Is(unicode.Me, r):
		return contact.Combining
	}
	return ""
}

// endWord closes the current word and reads the look-alikes in it.
func (c *canon) endWord() {
	if c.word >= 0 && c.latin && c.other {
		c.unmix()
	}
	c.word, c.latin, c.other = -1, false, false
}

func isLetterByte(b byte) bool { return 'a' <= b && b <= 'z' }
func isDigitByte(b byte) bool  { return '0' <= b && b <= '9' }
func isWordByte(b byte) bool   { return isLetterByte(b) || isDigitByte(b) }

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isWordByte(byte(r))
	}
	return common(r) || unicode.In(r, unicode.L, unicode.N, unicode.M)
}

// common reports whether r is a letter of a large script that the canonical
// view leaves as it is, but for its case: Cyrillic without marks, Han and
// Hangul.
func common(r rune) bool {
	switch {
	case r < 0x400:
		return false
	case r <= 0x44f:
		return r >= 0x410 && r != 'й' && r != 'Й'
	case r < 0x4e00:
		return false
	}
	return r <= 0x9fff || 0xac00 <= r && r <= 0xd7a3
}

// isOther reports whether r is a letter of a script whose letters pass for Latin
// ones: Cyrillic, Greek, Armenian, Cherokee, Coptic, Lisu.
func isOther(r rune) bool {
	return 0x370 <= r && r <= 0x58f && unicode.IsLetter(r) || 0x13a0 <= r && r <= 0x13fd ||
		r > 0x1c7f && !common(r) && unicode.In(r, unicode.Cyrillic, unicode.Greek, unicode.Cherokee, unicode.Coptic, unicode.Lisu)
}

// needsMarks reports whether marks over r carry meaning: true for letters of
// scripts other than Latin, Greek and Cyrillic.
func needsMarks(r rune) bool {
	if r >= 0x4e00 && common(r) {
		return true
	}
	return r >= 0x0530 && unicode.IsLetter(r) && !isOther(r) && !unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic)
}
