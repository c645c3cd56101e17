package safetext

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// maxMarks is how many combining marks a character may carry; the rest is
// counted. Written languages need at most three.
const maxMarks = 3

// maxParts is how many columns the letters of one cluster may take where a
// terminal draws each by itself.
const maxParts = 5

// Clean makes s safe to show.
func Clean(s string) Text {
	c := cleaner{out: make(Text, 0, len(s))}
	for i := 0; i < len(s); {
		if n := asciiRun(s[i:]); n > 0 {
			c.ascii(s, i, i+n)
			i += n
			continue
		}
		i = c.step(s, i)
	}
	return c.out
}

// asciiRun is the length of the printable ASCII at the start of s that nothing
// can combine with: the last one before something else is left out.
func asciiRun(s string) int {
	n := 0
	for n < len(s) && s[n] >= ' ' && s[n] < 0x7f {
		n++
	}
	if n < len(s) && s[n] >= utf8.RuneSelf {
		n--
	}
	return max(n, 0)
}

// cleaner collects cells.
type cleaner struct {
	out Text
}

// ascii adds s[from:to], which is printable ASCII.
func (c *cleaner) ascii(s string, from, to int) {
	for i := from; i < to; i++ {
		kind := Plain
		if s[i] == ' ' {
			kind = Space
		}
		c.out = append(c.out, Cell{Text: s[i : i+1], Start: i, End: i + 1, Width: 1, Kind: kind})
	}
}

// step adds the next cluster of s at i and returns where the one after begins.
func (c *cleaner) step(s string, i int) int {
	if r, n := utf8.DecodeRuneInString(s[i:]); r == utf8.RuneError && n <= 1 {
		c.named(fmt.Sprintf("x%02X", s[i]), i, i+1)
		return i + 1
	}
	cluster, _ := ansi.FirstGraphemeCluster(s[i:], ansi.GraphemeWidth)
	end := i + len(cluster)
	switch {
	case cluster == "\n" || cluster == "\r\n":
		c.add("⏎", i, end, Break)
	case showable(cluster) && c.apart(cluster):
		c.add(cluster, i, end, Plain)
		last := &c.out[len(c.out)-1]
		if parts := partsWidth(cluster); parts != last.Width {
			last.Loose, last.Width = true, max(parts, last.Width)
		}
	case keycap(cluster):
		c.add("‹"+cluster[:1]+"›", i, end, Named)
	default:
		c.runes(s, i, end)
	}
	return end
}

// showable reports whether terminals agree on the cluster: nothing hidden in
// it, few marks, and as wide by its parts as it is as a whole. Letters of
// scripts whose signs take space are shown although terminals differ there:
// taking them apart would make the language unreadable.
func showable(cluster string) bool {
	marks, letters := 0, true
	for i, r := range cluster {
		if hidden(r) || !unicode.IsGraphic(r) || unicode.Is(unicode.Zs, r) || regional(r) || tone(r) || r == '‹' || r == '›' || r == utf8.RuneError {
			return false
		}
		if mark := unicode.Is(unicode.M, r); mark {
			if marks++; i == 0 || marks > maxMarks {
				return false
			}
		} else if !unicode.IsLetter(r) {
			letters = false
		}
	}
	w, parts := ansi.StringWidth(cluster), partsWidth(cluster)
	return (w == 1 || w == 2) && (w == parts || letters && parts <= maxParts)
}

// partsWidth is the width of the cluster where a terminal counts each
// character alone.
func partsWidth(cluster string) int {
	w := 0
	for _, r := range cluster {
		w += ansi.StringWidthWc(string(r))
	}
	return w
}

// runes adds the cluster s[i:end] rune by rune.
func (c *cleaner) runes(s string, i, end int) {
	for i < end {
		r, n := utf8.DecodeRuneInString(s[i:end])
		switch {
		case r == utf8.RuneError && n <= 1:
			c.named(fmt.Sprintf("x%02X", s[i]), i, i+1)
		case unicode.Is(unicode.Zs, r):
			c.add(strings.Repeat(" ", max(1, ansi.StringWidth(string(r)))), i, i+n, Space)
		case r == '\n':
			c.add("⏎", i, i+n, Break)
		case unicode.Is(unicode.M, r) && unicode.IsGraphic(r) && !hidden(r):
			n = c.marks(s, i, end)
		case tag(r):
			n = c.tags(s, i, end)
		case regional(r):
			n = c.flags(s, i, end)
		case r < ' ':
			c.add(string('␀'+r), i, i+n, Named)
		case r == 0x7f:
			c.add("␡", i, i+n, Named)
		case tone(r) && c.afterSymbol():
			c.out[len(c.out)-1].End = i + n
		case r == 0xFE0F && c.afterSymbol():
			c.out[len(c.out)-1].End = i + n
		case showable(string(r)) && c.apart(string(r)):
			c.add(string(r), i, i+n, Plain)
		default:
			c.named(name(r), i, i+n)
		}
		i += n
	}
}

// apart reports whether text stays a character of its own after the cell
// before, which may stand for something else than it did in the original.
func (c *cleaner) apart(text string) bool {
	if len(c.out) == 0 {
		return true
	}
	last := c.out[len(c.out)-1]
	return len(last.Text) == 1 || ansi.StringWidth(last.Text+text) == ansi.StringWidth(last.Text)+ansi.StringWidth(text)
}

// add appends a cell.
func (c *cleaner) add(text string, start, end int, kind Kind) {
	c.out = append(c.out, Cell{Text: text, Start: start, End: end, Width: ansi.StringWidth(text), Kind: kind})
}

// named appends ‹name›, or counts it up if the same name stands before it.
func (c *cleaner) named(name string, start, end int) {
	if k := len(c.out) - 1; k >= 0 && c.out[k].Kind == Named {
		if n := repeats(c.out[k].Text, name); n > 0 {
			text := "‹" + name + "×" + strconv.Itoa(n+1) + "›"
			c.out[k] = Cell{Text: text, Start: c.out[k].Start, End: end, Width: ansi.StringWidth(text), Kind: Named}
			return
		}
	}
	c.add("‹"+name+"›", start, end, Named)
}

// repeats says how often text, a named cell, names name: 0 if it does not.
func repeats(text, name string) int {
	rest, ok := strings.CutPrefix(text, "‹"+name)
	if !ok {
		return 0
	}
	rest = strings.TrimSuffix(rest, "›")
	if rest == "" {
		return 1
	}
	n, err := strconv.Atoi(strings.TrimPrefix(rest, "×"))
	if err != nil || !strings.HasPrefix(rest, "×") {
		return 0
	}
	return n
}

// marks adds the combining marks at i to the cell before, or to a dotted
// circle, at most maxMarks of them, and counts the others. It returns their
// length.
func (c *cleaner) marks(s string, i, end int) int {
	at, kept, over := i, 0, 0
	for at < end {
		r, n := utf8.DecodeRuneInString(s[at:end])
		if !unicode.Is(unicode.M, r) || hidden(r) {
			break
		}
		if kept < maxMarks && over == 0 {
			kept++
		} else {
			over++
		}
		at += n
	}
	keep := i
	for range kept {
		_, n := utf8.DecodeRuneInString(s[keep:end])
		keep += n
	}
	c.attach(s[i:keep], i, keep)
	if over > 0 {
		c.named(fmt.Sprintf("+%d marks", over), keep, at)
	}
	return at - i
}

// attach puts the marks on the cell before if that is a single character of
// the original, else on a dotted circle.
func (c *cleaner) attach(marks string, start, end int) {
	if k := len(c.out) - 1; k >= 0 && c.out[k].Kind == Plain && c.out[k].End == start && utf8.RuneCountInString(c.out[k].Text) == 1 {
		joined := c.out[k].Text + marks
		if ansi.StringWidth(joined) == c.out[k].Width && ansi.StringWidthWc(joined) == c.out[k].Width {
			c.out[k].Text, c.out[k].End = joined, end
			return
		}
	}
	if text := "◌" + marks; ansi.StringWidth(text) == 1 {
		c.add(text, start, end, Named)
		return
	}
	for i, r := range marks {
		c.named(name(r), start+i, start+i+utf8.RuneLen(r))
	}
}

// tags adds a run of tag characters as the ASCII text that they spell.
func (c *cleaner) tags(s string, i, end int) int {
	const most = 40
	var b strings.Builder
	at := i
	for at < end {
		r, n := utf8.DecodeRuneInString(s[at:end])
		if !tag(r) {
			break
		}
		if a := r - 0xE0000; a > ' ' && a < 0x7f && b.Len() < most {
			b.WriteByte(byte(a))
		}
		at += n
	}
	c.add("‹tag:"+b.String()+"›", i, at, Named)
	return at - i
}

// flags adds one or two regional indicators as the letters that they stand for.
func (c *cleaner) flags(s string, i, end int) int {
	letters, at := "", i
	for at < end && len(letters) < 2 {
		r, n := utf8.DecodeRuneInString(s[at:end])
		if !regional(r) {
			break
		}
		letters += string('A' + r - 0x1F1E6)
		at += n
	}
	c.add("‹"+letters+"›", i, at, Named)
	return at - i
}

// afterSymbol reports whether the cell before is a symbol, like an emoji, that
// a variation selector or a skin tone may follow.
func (c *cleaner) afterSymbol() bool {
	if len(c.out) == 0 {
		return false
	}
	last := c.out[len(c.out)-1]
	r, _ := utf8.DecodeRuneInString(last.Text)
	return last.Kind == Plain && (unicode.Is(unicode.So, r) || unicode.Is(unicode.Sm, r) || unicode.Is(unicode.Po, r)) && r > 0x7f
}
