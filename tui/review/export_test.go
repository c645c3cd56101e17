package review

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// Count asks for the counters, as each tick does.
func (p *Page) Count() tea.Cmd { return p.count() }

// Stops are the places at which a mark can begin and end.
func Stops(text string) []int { return stops(text) }

// ParseTime reads a time as the snooze does.
func ParseTime(s string, now time.Time) (time.Time, error) { return parseTime(s, now) }
