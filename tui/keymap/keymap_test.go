package keymap

import (
	"errors"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
)

func sample() Map[int] {
	return New(
		Bind[int]{Intent: 1, Name: "confirm", Label: "confirm", Keys: []string{"c"}},
		Bind[int]{Intent: 2, Name: "dismiss", Label: "dismiss", Keys: []string{"d"}},
		Bind[int]{Intent: 3, Name: "back", Label: "back", Keys: []string{"esc", "h"}},
		Bind[int]{Intent: 4, Name: "down", Label: "down", Keys: []string{"j", "down"}},
	)
}

func press(k string) tea.KeyMsg {
	if k == "esc" {
		return tea.KeyMsg{Type: tea.KeyEsc}
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(k)}
}

func TestRemap(t *testing.T) {
	m, errs := sample().Remap([]Custom{{"confirm", []string{"y", "a"}, "c.yaml:2"}, {"back", []string{"b"}, "c.yaml:3"}, {"elsewhere", []string{"c"}, "c.yaml:4"}})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for k, want := range map[string]int{"y": 1, "a": 1, "c": 0, "d": 2, "b": 3, "h": 0, "esc": 3} {
		if got := m.Intent(press(k)); got != want {
			t.Errorf("%s asks for %d, want %d", k, got, want)
		}
	}
	if h := m.Hint(1, ""); h.Key != "y a" || h.Label != "confirm" {
		t.Errorf("hint %+v", h)
	}
	if h := sample().Hint(4, "go"); h.Key != "j ↓" || h.Label != "go" {
		t.Errorf("hint %+v", h)
	}
}

func TestMistakesAreNamed(t *testing.T) {
	for want, c := range map[string][]Custom{
		`c.yaml:2: key "d" asks for confirm and for dismiss`: {{"confirm", []string{"d"}, "c.yaml:2"}},
		`c.yaml:3: key "x" asks for confirm and for dismiss`: {{"confirm", []string{"x"}, "c.yaml:2"}, {"dismiss", []string{"x"}, "c.yaml:3"}},
		`c.yaml:9: down: there is no key "ctrl+shift+q"`:     {{"down", []string{"ctrl+shift+q"}, "c.yaml:9"}},
		`c.yaml:1: down: there is no key "jj"`:               {{"down", []string{"jj"}, "c.yaml:1"}},
		`c.yaml:1: down: key "esc" cannot be given away`:     {{"down", []string{"esc"}, "c.yaml:1"}},
	} {
		m, errs := sample().Remap(c)
		if err := errors.Join(errs...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v\nwant %s", err, want)
		}
		if m.Intent(press("c")) != 1 {
			t.Error("the keys changed all the same")
		}
	}
	errs := Unknown([]Custom{{"confrim", []string{"x"}, "c.yaml:5"}, {"down", nil, ""}, {"whatever", nil, "c.yaml:6"}}, sample().Names())
	if got, want := errors.Join(errs...).Error(), "c.yaml:5: there is no action \"confrim\"; did you mean \"confirm\"?\nc.yaml:6: there is no action \"whatever\""; got != want {
		t.Errorf("said %s, want %s", got, want)
	}
}
