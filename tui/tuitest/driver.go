package tuitest

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
)

// Page is a part of a program, as the pages of the console are.
type Page interface {
	Init() tea.Cmd
	Update(tea.Msg) tea.Cmd
	View() string
	SetSize(w, h int)
}

// Driver drives a page step by step, without a program around it and without
// time: each key is handled, and every command it led to has run, when Keys
// returns. Commands that wait, like ticks, would hold it up: give the page
// none.
type Driver struct {
	W, H    int
	page    Page
	held    bool
	waiting []tea.Cmd
	quit    bool
}

// Drive starts the page on a terminal of w columns and h rows.
func Drive(_ testing.TB, p Page, w, h int) *Driver {
	d := &Driver{page: p}
	d.Resize(w, h)
	d.run(p.Init())
	return d
}

// Resize gives the page another size.
func (d *Driver) Resize(w, h int) {
	d.W, d.H = w, h
	d.page.SetSize(w, h)
}

// Keys presses the keys, by the names that the terminal library gives them
// ("c", "tab", "shift+tab", "esc", "enter", "up", "ctrl+c").
func (d *Driver) Keys(names ...string) {
	for _, n := range names {
		d.Send(Key(n))
	}
}

// Type types text, one key for each character.
func (d *Driver) Type(text string) {
	for _, r := range text {
		d.Send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}})
	}
}

// Paste pastes text.
func (d *Driver) Paste(text string) {
	d.Send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: true})
}

// Send hands the page a message and runs what comes of it.
func (d *Driver) Send(m tea.Msg) { d.run(d.page.Update(m)) }

// Hold keeps commands from running until Release, so that what is shown in
// between can be looked at.
func (d *Driver) Hold() { d.held = true }

// Held reports whether commands are kept from running.
func (d *Driver) Held() bool { return d.held }

// Release runs the commands that were held.
func (d *Driver) Release() {
	d.held = false
	for len(d.waiting) > 0 {
		c := d.waiting[0]
		d.waiting = d.waiting[1:]
		d.run(c)
	}
}

// run runs a command and all that follow from it.
func (d *Driver) run(c tea.Cmd) {
	if c == nil {
		return
	}
	if d.held {
		d.waiting = append(d.waiting, c)
		return
	}
	switch m := c().(type) {
	case nil:
	case tea.BatchMsg:
		for _, b := range m {
			d.run(b)
		}
	case tea.QuitMsg:
		d.quit = true
	default:
		d.run(d.page.Update(m))
	}
}

// Quit reports whether the page asked to leave.
func (d *Driver) Quit() bool { return d.quit }

// View is what the page draws, as it would be written.
func (d *Driver) View() string { return d.page.View() }

// Frame is what the page shows.
func (d *Driver) Frame() Frame { return Draw(d.page.View(), d.W, d.H) }

// Key makes the message of a key from its name.
func Key(name string) tea.KeyMsg {
	special := map[string]tea.KeyType{
		"tab": tea.KeyTab, "shift+tab": tea.KeyShiftTab, "esc": tea.KeyEsc, "enter": tea.KeyEnter,
		"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
		"pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp, "home": tea.KeyHome, "end": tea.KeyEnd,
		"ctrl+c": tea.KeyCtrlC, "ctrl+l": tea.KeyCtrlL, "backspace": tea.KeyBackspace, "f1": tea.KeyF1,
		"ctrl+f": tea.KeyCtrlF, "ctrl+b": tea.KeyCtrlB,
	}
	if t, ok := special[name]; ok {
		return tea.KeyMsg{Type: t}
	}
	if name == "space" {
		return tea.KeyMsg{Type: tea.KeySpace, Runes: []rune(" ")}
	}
	rest, alt := strings.CutPrefix(name, "alt+")
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(rest), Alt: alt}
}
