package tui

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"
)

// lateAnswer keeps an answer of the terminal from being taken for keys: one to
// the question for its background colour that comes when nobody waits for it any
// more, perhaps in pieces, as ESC ] 11;rgb:dcdc/dcdc/dcdc ESC \. The terminal
// library knows no such sequence and hands it on as alt+] and characters, among
// them c, d and e.
type lateAnswer struct {
	begun bool   // alt+] has come
	read  string // what came after it
}

// colorAnswer is how the answer begins, and colorDigits what it goes on with, at
// most so many characters.
const (
	colorAnswer  = "11;rgb:"
	colorDigits  = "0123456789abcdefABCDEF/"
	longestColor = len(colorAnswer) + 3*4 + 2
)

// filter is a tea.WithFilter.
func (l *lateAnswer) filter(_ tea.Model, msg tea.Msg) tea.Msg {
	k, ok := msg.(tea.KeyMsg)
	switch {
	case !ok:
		return msg
	case k.Alt && string(k.Runes) == "]":
		*l = lateAnswer{begun: true}
		return msg
	case !l.begun || k.Paste:
		return msg
	}
	ends := k.Type == tea.KeyCtrlG || k.Alt && string(k.Runes) == `\`
	if whole := len(l.read) > len(colorAnswer); whole && ends {
		*l = lateAnswer{}
		return nil
	}
	if read := l.read + string(k.Runes); !k.Alt && k.Type == tea.KeyRunes && answers(read) {
		l.read = read
		return nil
	}
	*l = lateAnswer{}
	return msg
}

// answers reports that s is the answer, or may become it.
func answers(s string) bool {
	if len(s) <= len(colorAnswer) {
		return strings.HasPrefix(colorAnswer, s)
	}
	digits, ok := strings.CutPrefix(s, colorAnswer)
	return ok && len(s) <= longestColor && strings.Trim(digits, colorDigits) == ""
}
