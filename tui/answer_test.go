package tui

import (
	"io"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
)

// typist reads keys through the library's parser and keeps what reaches the
// console.
type typist struct{ got []string }

func (t *typist) Init() tea.Cmd { return nil }
func (t *typist) View() string  { return "" }
func (t *typist) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if k, ok := msg.(tea.KeyMsg); ok {
		if k.String() == "Q" {
			return t, tea.Quit
		}
		t.got = append(t.got, k.String())
	}
	return t, nil
}

// The answer of a terminal that took its time is not taken for keys, however it
// comes; keys around it are.
func TestLateAnswer(t *testing.T) {
	const answer = "\x1b]11;rgb:dcdc/cccc/eded\x1b\\"
	for name, c := range map[string]struct {
		pieces []string
		want   []string
	}{
		"at once":        {[]string{"j", answer, "c"}, []string{"j", "alt+]", "c"}},
		"in two":         {[]string{answer[:12], answer[12:], "c"}, []string{"alt+]", "c"}},
		"byte by byte":   {append([]string{"\x1b]"}, append(strings.Split("11;rgb:dcdc/cccc/eded", ""), "\x1b\\", "d")...), []string{"alt+]", "d"}},
		"with a bell":    {[]string{"\x1b]11;rgb:dcdc/cccc/eded\a", "c"}, []string{"alt+]", "c"}},
		"somebody types": {[]string{"\x1b]", "c", "d"}, []string{"alt+]", "c", "d"}},
		"without an end": {[]string{"\x1b]", "11;rgb:dcdc/cccc/eded", "c"}, []string{"alt+]", "c"}},
	} {
		in, keys := io.Pipe()
		m := &typist{}
		p := tea.NewProgram(m, tea.WithInput(in), tea.WithOutput(io.Discard), tea.WithoutSignalHandler(), tea.WithFilter(new(lateAnswer).filter))
		done := make(chan error, 1)
		go func() { _, err := p.Run(); done <- err }()
		for _, s := range append(c.pieces, "Q") {
			if _, err := io.WriteString(keys, s); err != nil {
				t.Fatal(err)
			}
		}
		if err := <-done; err != nil {
			t.Fatal(err)
		}
		keys.Close()
		if !slices.Equal(m.got, c.want) {
			t.Errorf("%s: %q, want %q", name, m.got, c.want)
		}
	}
}
