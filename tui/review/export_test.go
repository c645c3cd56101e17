package review

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// Holds reports whether the page holds a claim.
func (p *Page) Holds() bool { return p.held.number != 0 }

// Count asks for the counters, as each tick does.
func (p *Page) Count() tea.Cmd { return p.count() }

// Labels are what every action is called.
func (m KeyMap) Labels() []string {
	var out []string
	for _, b := range m.page.Binds() {
		out = append(out, string(b.Label))
	}
	return out
}

// Stops are the places at which a mark can begin and end.
func Stops(text string) []int { return stops(text) }

// ParseTime reads a time as the snooze does.
func ParseTime(s string, now time.Time) (time.Time, error) { return parseTime(nil, s, now) }

// Forget forgets every layout.
func (p *Page) Forget() { clear(p.laid) }
