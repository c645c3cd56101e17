package review

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// morning is the hour at which a snooze until another day ends.
const morning = 9

// snoozer asks until when the item is to be put off; a digit saves.
type snoozer struct {
	number uint64
	asks   bool   // a time is typed in
	wrong  string // why what was typed is no time
}

// nap is one choice of the snoozer.
type nap struct {
	name  lang.English
	until time.Time
}

// naps are the times to choose from at now, in the reviewer's time zone.
func naps(now time.Time) []nap {
	at := func(days int) time.Time {
		y, m, d := now.Date()
		return time.Date(y, m, d+days, morning, 0, 0, 0, now.Location())
	}
	monday := (int(time.Monday-now.Weekday())+6)%7 + 1
	return []nap{{"an hour", now.Add(time.Hour)}, {"four hours", now.Add(4 * time.Hour)}, {"tomorrow", at(1)}, {"next Monday", at(monday)}}
}

// snooze opens the choice for the item.
func (p *Page) snooze(it *queue.Item) {
	if it != nil {
		p.overlay = &snoozer{number: it.Number}
	}
}

func (s *snoozer) key(p *Page, k tea.KeyMsg) tea.Cmd {
	if it := p.rows.current(); it == nil || it.Number != s.number {
		p.overlay = nil
		return nil
	}
	if s.asks {
		return s.typed(p, k)
	}
	all := naps(p.o.Now())
	switch {
	case key.Matches(k, p.keys.escape), key.Matches(k, p.keys.interrupt):
		p.overlay = nil
	case key.Matches(k, p.keys.digits):
		n := int(k.Runes[0] - '1')
		if n < len(all) {
			return p.putOff(all[n].until)
		}
		if n == len(all) {
			s.asks = true
			p.input.SetValue("")
			p.input.Focus()
		}
	}
	return nil
}

// typed handles a key while a time is typed in.
func (s *snoozer) typed(p *Page, k tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(k, p.keys.escape):
		s.asks, s.wrong = false, ""
	case key.Matches(k, p.keys.interrupt):
		p.overlay = nil
	case key.Matches(k, p.keys.enter):
		until, err := parseTime(p.tr, p.input.Value(), p.o.Now())
		if err == nil {
			return p.putOff(until)
		}
		s.wrong = err.Error()
	default:
		s.wrong = ""
		p.input, _ = p.input.Update(k)
	}
	return nil
}

// putOff snoozes the item under the cursor.
func (p *Page) putOff(until time.Time) tea.Cmd {
	p.overlay = nil
	return p.give(queue.Command{Do: queue.DoSnooze, Until: until}, p.tr.T("snoozed until %s", moment(p.tr, until, p.o.Now())))
}

// moment is a time to come, with its day unless that is today.
func moment(tr *lang.Printer, t, now time.Time) string {
	t = t.In(now.Location())
	if midnight(t).Equal(midnight(now)) {
		return t.Format("15:04")
	}
	return tr.Time(t, "Mon 2 Jan 15:04")
}

// layout is how a time can be typed, in every language.
type layout string

// parseTime reads a time to come: how long from now (90m, 4h, 3d), a time of
// day, or a day, with a time or without.
func parseTime(tr *lang.Printer, s string, now time.Time) (time.Time, error) {
	s = strings.ToLower(strings.TrimSpace(s))
	var days int
	var unit string
	if n, _ := fmt.Sscanf(s, "%d%s", &days, &unit); n == 2 && unit == "d" && days < 3650 {
		return later(tr, now.AddDate(0, 0, days), now)
	}
	if d, err := time.ParseDuration(s); err == nil {
		return later(tr, now.Add(d), now)
	}
	for _, l := range []layout{"15:04", "2006-01-02 15:04", "2006-01-02", "2 Jan 15:04", "2 Jan"} {
		t, err := time.ParseInLocation(string(l), s, now.Location())
		if err != nil {
			continue
		}
		if !strings.Contains(string(l), "15") {
			t = t.Add(morning * time.Hour)
		}
		switch {
		case l == "15:04":
			t = midnight(now).Add(t.Sub(midnight(t)))
			if !t.After(now) {
				t = t.AddDate(0, 0, 1)
			}
		case t.Year() == 0:
			t = t.AddDate(now.Year(), 0, 0)
			if !t.After(now) {
				t = t.AddDate(1, 0, 0)
			}
		}
		return later(tr, t, now)
	}
	return time.Time{}, errors.New(tr.T("not a time: write 90m, 4h, 3d, 14:30, 2 Jan or 2006-01-02 14:30"))
}

func later(tr *lang.Printer, t, now time.Time) (time.Time, error) {
	if !t.After(now) {
		return t, errors.New(tr.T("%s has passed", moment(tr, t, now)))
	}
	return t, nil
}

func (s *snoozer) hints(p *Page) []ui.Hint {
	if s.asks {
		return []ui.Hint{p.hintOf(p.keys.enter, "snooze"), p.hintOf(p.keys.escape, "back")}
	}
	return []ui.Hint{{Key: "1–5", Label: p.tr.T("choose and save")}, p.hintOf(p.keys.escape, "back")}
}

func (s *snoozer) draw(p *Page, r ui.Region) {
	it := p.rows.current()
	if it == nil {
		return
	}
	now := p.o.Now()
	all := naps(now)
	in := panel(r, p.tr.T("Snooze %s: its digit saves", safetext.Inline(label(it), 24)), 52, len(all)+1, 0, false)
	for i, n := range all {
		ui.Row{ui.Own(itoa(i+1)+" ", ui.Key), ui.Own(ui.Pad(p.tr.T(n.name), 16), ui.Text), ui.Own(moment(p.tr, n.until, now), ui.Dim)}.Draw(in, 1, i)
	}
	last := ui.Row{ui.Own(itoa(len(all)+1)+" ", ui.Key), ui.Own(p.tr.T("another time"), ui.Text)}
	if s.asks {
		last = ui.Row{ui.Own(p.tr.T("until "), ui.Key), ui.Shown(safetext.Clean(p.input.Value()), ui.Strong), ui.Own(" ", ui.Cursor)}
		if s.wrong != "" {
			last = ui.Row{ui.Shown(safetext.Clean(s.wrong).Truncate(in.W-2), ui.Bad)}
		}
	}
	last.Draw(in, 1, len(all))
}
