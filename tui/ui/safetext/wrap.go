package safetext

// Wrap breaks the text into lines of at most width columns, at line breaks, at
// white space, and within a word that is longer than a line. Together the
// lines are the whole text; a line's trailing white space and break may go
// beyond the width and need not be drawn. A width below 1 counts as 1. A
// single cell that is wider than a line stands alone on one.
func (t Text) Wrap(width int) []Text {
	width = max(width, 1)
	var lines []Text
	start, word, w, wordW := 0, 0, 0, 0 // word: where the current word begins; wordW: its columns
	for i, c := range t {
		switch {
		case c.Kind == Break:
			lines = append(lines, t[start:i+1])
			start, word, w, wordW = i+1, i+1, 0, 0
			continue
		case c.Kind == Space:
			w += c.Width
			word, wordW = i+1, 0
			continue
		case w+c.Width > width && word > start:
			lines = append(lines, t[start:word])
			start, w = word, wordW
		}
		if w+c.Width > width && i > start {
			lines = append(lines, t[start:i])
			start, word, w, wordW = i, i, 0, 0
		}
		w += c.Width
		wordW += c.Width
	}
	if start < len(t) {
		lines = append(lines, t[start:])
	}
	return lines
}

// Lines are the lines of Wrap without what need not be drawn, each in the order
// in which it is read from left to right: see Visual.
func (t Text) Lines(width int) []Text {
	levels, at := t.Levels(), 0
	lines := t.Wrap(width)
	for i, l := range lines {
		lines[i] = l.TrimRight()
		if levels != nil {
			lines[i] = lines[i].placed(Reorder(levels[at : at+len(lines[i])]))
		}
		at += len(l)
	}
	return lines
}

// TrimRight returns the text without trailing white space and breaks.
func (t Text) TrimRight() Text {
	for len(t) > 0 && (t[len(t)-1].Kind == Space || t[len(t)-1].Kind == Break) {
		t = t[:len(t)-1]
	}
	return t
}
