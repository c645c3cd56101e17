package review

import tea "github.com/charmbracelet/bubbletea"

// Count asks for the counters, as each tick does.
func (p *Page) Count() tea.Cmd { return p.count() }

// Stops are the places at which a mark can begin and end.
func Stops(text string) []int { return stops(text) }
