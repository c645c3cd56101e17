package numbers

import (
	"fmt"
	"strings"
	"time"

	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/safetext"
)

// From these widths on, the sections stand in three and in two columns.
const (
	threeFrom = 160
	twoFrom   = 80
)

// piece is a part of a row in one paint.
type piece struct {
	text  safetext.Text
	paint ui.Paint
}

// row is a row of a section.
type row []piece

// say is the page's own words or a cleaned name.
func say(s string, p ui.Paint) piece {
	if len(s) > 400 {
		s = strings.ToValidUTF8(s[:400], "") + "…"
	}
	return piece{safetext.Clean(s), p}
}

// View draws the page.
func (p *Page) View() string {
	p.canvas.Clear()
	all := p.canvas.All()
	x := all.Put(1, 0, "offside", ui.Brand)
	x = all.Put(x+1, 0, "numbers", ui.Dim)
	if p.figures != nil {
		all.Put(x+3, 0, "counted at "+p.figures.at.Format("15:04:05"), ui.Dim)
	}
	body := all.Sub(0, 1, p.w, p.h-2)
	in := body.Sub(2, 1, body.W-4, body.H-2)
	columns := p.layout(in.W)
	longest := 0
	for _, c := range columns {
		longest = max(longest, len(c))
	}
	p.scroll = max(0, min(p.scroll, longest-in.H))
	width := p.columnWidth(in.W, len(columns))
	for i, c := range columns {
		draw(in.Sub(i*(width+gap), 0, width, in.H), c, p.scroll)
	}
	ui.Pane{Title: safetext.Clean("Numbers"), Focused: true, Above: p.scroll > 0, Below: max(0, longest-p.scroll-in.H)}.Frame(body)
	all.Sub(0, p.h-1, p.w, 1).Hints(1, 0, p.keys.hints())
	return p.canvas.String()
}

// draw draws the rows from the first one on.
func draw(r ui.Region, rows []row, first int) {
	for y := 0; y < r.H && first+y < len(rows); y++ {
		x := 0
		for _, c := range rows[first+y] {
			x = r.PutText(x, y, c.text, c.paint)
		}
	}
}

// gap is between two columns.
const gap = 4

func (p *Page) columnWidth(w, n int) int { return max(1, (w-gap*(n-1))/n) }

// layout puts the sections into columns, each into the shortest so far.
func (p *Page) layout(w int) [][]row {
	n := 1
	switch {
	case p.w >= threeFrom:
		n = 3
	case p.w >= twoFrom:
		n = 2
	}
	out := make([][]row, n)
	for _, section := range p.sections(p.columnWidth(w, n)) {
		at := 0
		for i := range out {
			if len(out[i]) < len(out[at]) {
				at = i
			}
		}
		out[at] = append(append(out[at], section...), row{})
	}
	return out
}

// sections are what the page says, each for a column of the width.
func (p *Page) sections(w int) [][]row {
	f := p.figures
	switch {
	case p.failed != "":
		return [][]row{failure("the queue cannot be counted: "+clip(p.failed), w)}
	case f == nil:
		return [][]row{{row{say("counting…", ui.Dim)}}}
	}
	return [][]row{
		p.backlog(w),
		p.pace(w),
		p.bars("Decided today, by reviewer", f.today, w, "nobody has decided anything"),
		p.bars(p.ofOpen("Age of the backlog"), f.byAge(), w, ""),
		p.bars("Standing decisions", outcomes(f.counts.Outcomes), w, "none yet"),
		p.bars("Standing decisions, by reviewer", sorted(f.counts.Deciders), w, "none yet"),
		p.bars(p.ofOpen("Backlog by class"), f.classes, w, "nothing is open"),
		p.bars(p.ofOpen("Backlog by clause"), f.clauses, w, "nothing is open"),
	}
}

// failure is what went wrong, in as many rows as it needs.
func failure(s string, w int) []row {
	var out []row
	for _, l := range safetext.Clean(s).Wrap(w) {
		out = append(out, row{{l.TrimRight(), ui.Bad}})
	}
	return out
}

// ofOpen says where a figure is not about every open item.
func (p *Page) ofOpen(title string) string {
	if f := p.figures; uint64(f.looked) < f.open() {
		return title + " (oldest " + thousands(uint64(f.looked)) + ")"
	}
	return title
}

// backlog is what waits, and in which lane.
func (p *Page) backlog(w int) []row {
	f := p.figures
	out := p.bars("Backlog by lane", sorted(f.counts.Lanes), w, "nothing is open")
	facts := []string{thousands(f.open()) + " open"}
	if !f.counts.Oldest.IsZero() && f.open() > 0 {
		facts = append(facts, "the oldest for "+span(f.at.Sub(f.counts.Oldest)))
	}
	for _, s := range []queue.State{queue.Claimed, queue.Snoozed} {
		if n := f.counts.States[s]; n > 0 {
			facts = append(facts, thousands(n)+" "+string(s))
		}
	}
	for _, l := range safetext.Clean(strings.Join(facts, " · ")).Wrap(w) {
		out = append(out, row{{l.TrimRight(), ui.Dim}})
	}
	return out
}

// paceRows is how high the chart of the pace is.
const paceRows = 4

// pace is what was decided in each of the last hours.
func (p *Page) pace(w int) []row {
	f := p.figures
	title := "Decided per hour"
	if f.short {
		title += " (latest " + thousands(mostEvents) + " events)"
	}
	out := []row{{say(title, ui.Title)}}
	each := max(1, min(4, w/hours-1))
	for _, l := range columns(f.pace[:], paceRows, each, p.o.ASCII) {
		out = append(out, row{say(l, ui.Good)})
	}
	out = append(out, row{say(hourNames(f.start(), each), ui.Dim)})
	for i, who := range []string{"all", "you"} {
		out = append(out, row{say(fmt.Sprintf("%-4s", who), ui.Dim), say(fmt.Sprintf("%s in 10 min · %s in an hour", thousands(f.tenMin[i]), thousands(f.hour[i])), ui.Text)})
	}
	if n := len(f.seconds); n > 0 {
		out = append(out, row{say("you ", ui.Dim), say(fmt.Sprintf("%.1f s for an item (median)", f.seconds[n/2].Seconds()), ui.Text)})
	}
	return out
}

// hourNames is the axis under the pace: every hour, or every third.
func hourNames(from time.Time, each int) string {
	var b strings.Builder
	for i := range hours {
		name := ""
		if t := from.Add(time.Duration(i) * time.Hour); each >= 2 || i%3 == 0 {
			name = t.Format("15")
		}
		if b.Len() < i*(each+1) {
			b.WriteString(strings.Repeat(" ", i*(each+1)-b.Len()))
		}
		b.WriteString(name)
	}
	return b.String()
}

// mostBars is how many bars a section has, at most.
const mostBars = 12

// bars is a section of bars; none says that there are no figures.
func (p *Page) bars(title string, all []tally, w int, none string) []row {
	out := []row{{say(title, ui.Title)}}
	most, total := uint64(0), uint64(0)
	for _, t := range all {
		most, total = max(most, t.n), total+t.n
	}
	if most == 0 && none != "" {
		return append(out, row{say(none, ui.Dim)})
	}
	const label, number = 18, 9
	for i, t := range all {
		if i == mostBars {
			out = append(out, row{say(fmt.Sprintf("and %d more", len(all)-i), ui.Dim)})
			break
		}
		name := fill(safetext.Clean(strings.ReplaceAll(clip(t.name), "_", " ")).Truncate(label), label)
		out = append(out, row{{name, ui.Text}, say(fmt.Sprintf("%*s ", number-1, thousands(t.n)), ui.Strong),
			say(bar(t.n, most, w-label-number, p.o.ASCII), ui.Focus)})
	}
	return out
}

// clip keeps a name from filling the page.
func clip(s string) string {
	if len(s) > 200 {
		return strings.ToValidUTF8(s[:200], "")
	}
	return s
}

// fill fills a text up to n columns.
func fill(t safetext.Text, n int) safetext.Text {
	t = t[:len(t):len(t)]
	for k := t.Width(); k < n; k++ {
		t = append(t, safetext.Cell{Text: " ", Width: 1, Kind: safetext.Space})
	}
	return t
}

// byAge are the ages in their own order.
func (f *figures) byAge() []tally {
	out := make([]tally, len(ageNames))
	for i, name := range ageNames {
		out[i] = tally{name, f.ages[i]}
	}
	return out
}

// outcomes are the outcomes in their own order.
func outcomes(m map[queue.Outcome]uint64) []tally {
	names := map[queue.Outcome]string{queue.Confirm: "confirmed", queue.Dismiss: "dismissed", queue.Exception: "exceptions"}
	var out []tally
	for _, o := range []queue.Outcome{queue.Confirm, queue.Dismiss, queue.Exception} {
		out = append(out, tally{names[o], m[o]})
	}
	return out
}

// thousands writes a number in groups.
func thousands(n uint64) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// span is a duration in its two largest units.
func span(d time.Duration) string {
	switch d = max(d, 0); {
	case d < time.Hour:
		return fmt.Sprintf("%d min", int(d.Minutes()))
	case d < 24*time.Hour:
		return fmt.Sprintf("%d h %02d min", int(d.Hours()), int(d.Minutes())%60)
	}
	return fmt.Sprintf("%d d %d h", int(d.Hours())/24, int(d.Hours())%24)
}
