package numbers

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"offside/data/stats"
	"offside/queue"
	"offside/tui/ui"
	"offside/tui/ui/lang"
	"offside/tui/ui/safetext"
)

// From these widths on, the sections stand in three and in two columns.
const (
	threeFrom = 160
	twoFrom   = 80
)

// View draws the page.
func (p *Page) View() string {
	all, x := p.Begin(p.tr.T("numbers"))
	if p.figures != nil {
		all.Put(x+3, 0, p.tr.T("counted at %s", p.figures.at.Format("15:04:05")), ui.Dim)
	}
	body := all.Sub(0, 1, p.W, p.H-2)
	in := body.Sub(2, 1, body.W-4, body.H-2)
	columns := p.layout(in.W)
	longest := 0
	for _, c := range columns {
		longest = max(longest, len(c))
	}
	p.scroll = max(0, min(p.scroll, longest-in.H))
	width := p.columnWidth(in.W, len(columns))
	for i, c := range columns {
		in.Sub(i*(width+gap), 0, width, in.H).Rows(c, p.scroll)
	}
	ui.Pane{Title: safetext.Clean(p.tr.T("Numbers")), Focused: true, Above: p.scroll > 0, Below: max(0, longest-p.scroll-in.H)}.Frame(body)
	return p.End(hints(p.keys))
}

// gap is between two columns.
const gap = 4

func (p *Page) columnWidth(w, n int) int { return max(1, (w-gap*(n-1))/n) }

// layout puts the sections into columns, each into the shortest so far.
func (p *Page) layout(w int) [][]ui.Row {
	n := 1
	switch {
	case p.W >= threeFrom:
		n = 3
	case p.W >= twoFrom:
		n = 2
	}
	out := make([][]ui.Row, n)
	for _, section := range p.sections(p.columnWidth(w, n)) {
		if len(section) == 0 {
			continue
		}
		at := 0
		for i := range out {
			if len(out[i]) < len(out[at]) {
				at = i
			}
		}
		out[at] = append(append(out[at], section...), ui.Row{})
	}
	return out
}

// sections are what the page says, each for a column of the width.
func (p *Page) sections(w int) [][]ui.Row {
	f := p.figures
	switch {
	case p.failed != "":
		return [][]ui.Row{ui.Wrapped(p.tr.T("the queue cannot be counted: %s", safetext.Cut(p.failed, 200)), w, ui.Bad)}
	case f == nil:
		return [][]ui.Row{{ui.Row{ui.Say(p.tr.T("counting…"), ui.Dim)}}}
	}
	return [][]ui.Row{
		p.backlog(w),
		p.pace(w),
		p.bars(p.tr.T("Decided today, by reviewer"), f.today, w, "nobody has decided anything"),
		p.bars(p.ages(), f.byAge(p.tr), w, ""),
		p.bars(p.tr.T("Standing decisions"), outcomes(p.tr, f.counts.Outcomes), w, "none yet"),
		p.bars(p.tr.T("Standing decisions, by reviewer"), sorted(f.counts.Deciders), w, "none yet"),
		p.agreement(w),
		p.screening(w),
		p.gold(w),
		p.bars(p.tr.T("Backlog by class"), p.named(sorted(f.counts.Open.Classes)), w, "nothing is open"),
		p.bars(p.tr.T("Backlog by clause"), sorted(f.counts.Open.Clauses), w, "nothing is open"),
		p.bars(p.tr.T("All items by class"), p.named(sorted(f.counts.Classes)), w, "there are none"),
	}
}

// agreement is how often the second reviewer of an item said what the first
// had said.
func (p *Page) agreement(w int) []ui.Row {
	var same, other uint64
	for first, seconds := range p.figures.counts.Pairs {
		for second, n := range seconds {
			if first == second {
				same += n
			} else {
				other += n
			}
		}
	}
	out := p.bars(p.tr.T("Second reviews"), []tally{{p.tr.T("the same answer"), same}, {p.tr.T("another answer"), other}}, w, "none yet")
	return append(out, p.share(same, same+other, w)...)
}

// screening is how often reviewers said what screening had said.
func (p *Page) screening(w int) []ui.Row {
	e := &p.figures.screening
	title := p.tr.T("Reviewers and screening (latest %s)", p.tr.Int(e.all()))
	out := p.bars(title, []tally{{p.tr.T("agree"), e.agree}, {p.tr.T("left to them"), e.review}, {p.tr.T("disagree"), e.disagree}}, w, "nothing is decided")
	return append(out, p.share(e.agree, e.agree+e.disagree, w)...)
}

// gold is how often reviewers answered items right whose answer is known; no
// section where there are none.
func (p *Page) gold(w int) []ui.Row {
	var right, wrong uint64
	for _, answers := range p.figures.counts.Gold {
		right, wrong = right+answers["right"], wrong+answers["wrong"]
	}
	if right+wrong == 0 {
		return nil
	}
	out := p.bars(p.tr.T("Gold items"), []tally{{p.tr.T("right¦correct"), right}, {p.tr.T("wrong"), wrong}}, w, "")
	return append(out, p.share(right, right+wrong, w)...)
}

// share is k of n in words, with its 95% interval; nothing of none.
func (p *Page) share(k, n uint64, w int) []ui.Row {
	if n == 0 {
		return nil
	}
	in := stats.Wilson(float64(k), float64(n))
	return ui.Wrapped(p.tr.T("agreement %.1f%% (95%%: %.1f–%.1f)", 100*float64(k)/float64(n), 100*in.Low, 100*in.High), w, ui.Dim)
}

// ages is the title of the ages, which says of how many they are.
func (p *Page) ages() string {
	title := p.tr.T("Age of the backlog")
	if f := p.figures; uint64(f.looked) < f.open() {
		return p.tr.T("%s (oldest %s)", title, p.tr.Int(uint64(f.looked)))
	}
	return title
}

// backlog is what waits, and in which lane.
func (p *Page) backlog(w int) []ui.Row {
	f := p.figures
	out := p.bars(p.tr.T("Backlog by lane"), p.named(sorted(f.counts.Lanes)), w, "nothing is open")
	facts := []string{p.tr.T("%s open", p.tr.Int(f.open()))}
	if !f.counts.Oldest.IsZero() && f.open() > 0 {
		facts = append(facts, p.tr.T("the oldest for %s", p.span(f.at.Sub(f.counts.Oldest))))
	}
	for _, s := range []queue.State{queue.Claimed, queue.Snoozed} {
		if n := f.counts.States[s]; n > 0 {
			facts = append(facts, p.tr.Int(n)+" "+p.tr.Name(string(s)))
		}
	}
	return append(out, ui.Wrapped(strings.Join(facts, " · "), w, ui.Dim)...)
}

// paceRows is how high the chart of the pace is.
const paceRows = 4

// pace is what was decided in each of the last hours.
func (p *Page) pace(w int) []ui.Row {
	f := p.figures
	title := p.tr.T("Decided per hour")
	if f.short {
		title = p.tr.T("Decided per hour (latest %s events)", p.tr.Int(mostEvents))
	}
	out := []ui.Row{{ui.Say(title, ui.Title)}}
	each := max(1, min(4, w/hours-1))
	for _, l := range p.o.Charts.Columns(f.pace[:], paceRows, each) {
		out = append(out, ui.Row{ui.Say(l, ui.Good)})
	}
	out = append(out, ui.Row{ui.Say(hourNames(f.start(), each), ui.Dim)})
	all, you := p.tr.T("all¦reviewers"), p.tr.T("you")
	column := max(utf8.RuneCountInString(all), utf8.RuneCountInString(you)) + 1
	for i, who := range []string{all, you} {
		out = append(out, ui.Row{ui.Say(ui.Pad(who, column), ui.Dim), ui.Say(p.tr.T("%s in 10 min · %s in an hour", p.tr.Int(f.tenMin[i]), p.tr.Int(f.hour[i])), ui.Text)})
	}
	if n := len(f.seconds); n > 0 {
		out = append(out, ui.Row{ui.Say(ui.Pad(you, column), ui.Dim), ui.Say(p.tr.T("%.1f s for an item (median)", f.seconds[n/2].Seconds()), ui.Text)})
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

// named are the tallies of names of the domain, as people write them.
func (p *Page) named(all []tally) []tally {
	out := make([]tally, len(all))
	for i, t := range all {
		out[i] = tally{p.tr.Name(t.name), t.n}
	}
	return out
}

// mostBars is how many bars a section has, at most.
const mostBars = 12

// bars is a section of bars; none says that there are no figures.
func (p *Page) bars(title string, all []tally, w int, none lang.English) []ui.Row {
	out := []ui.Row{{ui.Say(title, ui.Title)}}
	most, total := uint64(0), uint64(0)
	for _, t := range all {
		most, total = max(most, t.n), total+t.n
	}
	if most == 0 && none != "" {
		return append(out, ui.Row{ui.Say(p.tr.T(none), ui.Dim)})
	}
	const label, number = 18, 9
	for i, t := range all {
		if i == mostBars {
			out = append(out, ui.Row{ui.Say(p.tr.T("and %d more", len(all)-i), ui.Dim)})
			break
		}
		out = append(out, ui.Row{ui.Cell(t.name, label, ui.Text), ui.Say(fmt.Sprintf("%*s ", number-1, p.tr.Int(t.n)), ui.Strong),
			ui.Say(p.o.Charts.Bar(float64(t.n), float64(most), w-label-number), ui.Focus)})
	}
	return out
}

// byAge are the ages in their own order.
func (f *figures) byAge(tr *lang.Printer) []tally {
	out := make([]tally, len(ageNames))
	for i, name := range ageNames {
		out[i] = tally{tr.T(name), f.ages[i]}
	}
	return out
}

// outcomes are the outcomes in their own order.
func outcomes(tr *lang.Printer, m map[queue.Outcome]uint64) []tally {
	names := map[queue.Outcome]lang.English{queue.Confirm: "confirmed", queue.Dismiss: "dismissed", queue.Exception: "exceptions"}
	var out []tally
	for _, o := range []queue.Outcome{queue.Confirm, queue.Dismiss, queue.Exception} {
		out = append(out, tally{tr.T(names[o]), m[o]})
	}
	return out
}

// span is a duration in its two largest units.
func (p *Page) span(d time.Duration) string {
	switch d = max(d, 0); {
	case d < time.Hour:
		return p.tr.T("%d min", int(d.Minutes()))
	case d < 24*time.Hour:
		return p.tr.T("%d h %02d min", int(d.Hours()), int(d.Minutes())%60)
	}
	return p.tr.T("%d d %d h", int(d.Hours())/24, int(d.Hours())%24)
}
