package lang

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/number"
)

// fraction is a number with the language's decimal sign.
type fraction struct {
	value   float64
	decimal string
}

// Format writes the number as fmt does, but for the sign.
func (f fraction) Format(s fmt.State, verb rune) {
	text := fmt.Sprintf(fmt.FormatString(s, verb), f.value)
	_, _ = fmt.Fprint(s, strings.Replace(text, ".", f.decimal, 1)) // fmt keeps the error
}

// Int writes a number in groups: 1,204.
func (p *Printer) Int(n uint64) string {
	if p != nil {
		return p.numbers.Sprint(number.Decimal(n))
	}
	s := strconv.FormatUint(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// Share writes a number in [0,1] as in .98; 1.0 is what rounds to it.
func (p *Printer) Share(x float64) string {
	switch {
	case x >= 0.995:
		return p.T("%.1f", 1.0)
	case x < 0 || x != x:
		x = 0
	}
	return p.T("%.2f", x)[1:]
}

// Ago writes how long ago something was in its largest unit: 5m, 3h, 12d.
func (p *Printer) Ago(d time.Duration) string {
	switch d = max(d, 0); {
	case d < time.Hour:
		return p.T("%dm", int(d.Minutes()))
	case d < 48*time.Hour:
		return p.T("%dh", int(d.Hours()))
	}
	return p.T("%dd", int(d.Hours())/24)
}

// Time writes a time by a layout of package time; the names of its day and month
// are the language's own, and so may the layout be.
func (p *Printer) Time(t time.Time, layout English) string {
	if p == nil {
		return t.Format(layout.String())
	}
	text, month := t.Format(p.T(layout)), t.Month().String()
	if strings.Contains(string(layout), "Mon") {
		text = strings.Replace(text, t.Weekday().String()[:3], p.T(days[t.Weekday()]), 1)
	}
	if strings.Contains(string(layout), "January") {
		return strings.Replace(text, month, p.T(months[t.Month()-1].long), 1)
	}
	return strings.Replace(text, month[:3], p.T(months[t.Month()-1].short), 1)
}

// days are the names of the days of the week.
var days = [...]English{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"}

// months are the names of the months.
var months = [...]struct{ short, long English }{
	{"Jan", "January"}, {"Feb", "February"}, {"Mar", "March"}, {"Apr", "April"}, {"May", "May"}, {"Jun", "June"},
	{"Jul", "July"}, {"Aug", "August"}, {"Sep", "September"}, {"Oct", "October"}, {"Nov", "November"}, {"Dec", "December"},
}
