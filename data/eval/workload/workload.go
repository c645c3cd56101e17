// Package workload makes messages to measure screening with: what people who
// work together write all day, of which a share holds contact information and a
// share of that is disguised. The same seed makes the same messages.
//
// Ordinary messages come from a small grammar: sentences with slots that are
// filled from lists, with numbers, dates, prices, versions and order numbers
// drawn at random, in the careful tone of a proposal or the careless one of a
// chat. There are far more of them than any memory of texts holds, and none of
// them has a contact in it.
package workload

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Options of a Generator.
type Options struct {
	// Contact is the share of the messages that hold contact information, in
	// [0,1]; Evasive is the share of those that are written in disguise.
	Contact, Evasive float64
	Seed             uint64
}

// Message is one message and what was put into it.
type Message struct {
	Text    string
	Contact bool // it holds contact information
	Evasive bool // in disguise
}

// Generator makes messages. Make one with New; it is not safe for concurrent
// use.
type Generator struct {
	r       *rand.Rand
	options Options
	text    strings.Builder
}

// New returns a generator of the messages that o asks for.
func New(o Options) *Generator {
	return &Generator{r: rand.New(rand.NewPCG(o.Seed, 0x0ff51de)), options: o}
}

// Texts returns the next n messages' texts and their size in bytes.
func (g *Generator) Texts(n int) (texts []string, size int) {
	texts = make([]string, n)
	for i := range texts {
		texts[i] = g.Next().Text
		size += len(texts[i])
	}
	return texts, size
}

// Next returns the next message.
func (g *Generator) Next() Message {
	var m Message
	m.Contact = g.r.Float64() < g.options.Contact
	m.Evasive = m.Contact && g.r.Float64() < g.options.Evasive
	g.text.Reset()
	careless := g.r.IntN(5) < 2
	sentences := 1 + g.r.IntN(2) + g.r.IntN(2)
	at := -1
	if m.Contact {
		at = g.r.IntN(sentences + 1)
	}
	for i := 0; i <= sentences; i++ {
		switch {
		case i == at && m.Evasive:
			g.add(g.disguised())
		case i == at:
			g.add(g.fill("contact"))
		case i == sentences:
		case careless:
			g.add(g.careless())
		default:
			g.add(capital(g.fill("sentence")))
		}
	}
	m.Text = g.text.String()
	return m
}

func (g *Generator) add(s string) {
	if g.text.Len() > 0 {
		g.text.WriteByte(' ')
	}
	g.text.WriteString(s)
}

// careless is a sentence as people type it in a hurry.
func (g *Generator) careless() string {
	s := g.fill("chat")
	switch g.r.IntN(12) {
	case 0:
		s = strings.ReplaceAll(s, "'", "")
	case 1:
		s = capital(s)
	case 2:
		s += " " + g.pick(strings.Fields("🙂 👍 😂 ❤️ 🎉 🙏"))
	case 3:
		s = strings.TrimRight(s, ".") + "..."
	case 4:
		s = strings.ReplaceAll(s, "'", "’")
	case 5:
		if i := g.r.IntN(len(s)); s[i] < utf8.RuneSelf && s[i] != ' ' {
			s = s[:i] + s[i+1:] // a letter is missing
		}
	}
	return s
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

func (g *Generator) pick(list []string) string { return list[g.r.IntN(len(list))] }

// fill returns a line of the grammar with its slots filled.
func (g *Generator) fill(name string) string {
	lines, ok := grammar[name]
	if !ok {
		return g.made(name)
	}
	line := g.pick(lines)
	for {
		from := strings.IndexByte(line, '<')
		if from < 0 {
			return line
		}
		to := from + strings.IndexByte(line[from:], '>')
		line = line[:from] + g.fill(line[from+1:to]) + line[to+1:]
	}
}

// made returns what is drawn rather than picked: numbers of all kinds.
func (g *Generator) made(name string) string {
	r := g.r
	switch name {
	case "small":
		return fmt.Sprint(2 + r.IntN(9))
	case "number":
		return fmt.Sprint(10 + r.IntN(990))
	case "price":
		return g.pick([]string{fmt.Sprintf("$%d", 5*(1+r.IntN(200))), fmt.Sprintf("%d USD", 10*(1+r.IntN(300))),
			fmt.Sprintf("€%d.%02d", r.IntN(900)+10, r.IntN(100)), fmt.Sprintf("$%d,%03d", 1+r.IntN(9), r.IntN(1000)), fmt.Sprintf("%d euros", 20+r.IntN(400))})
	case "date":
		return g.pick([]string{fmt.Sprintf("%d %s", 1+r.IntN(28), g.fill("month")), fmt.Sprintf("%s %d", g.fill("month"), 1+r.IntN(28)),
			fmt.Sprintf("2026-%02d-%02d", 1+r.IntN(12), 1+r.IntN(28)), fmt.Sprintf("%d/%d", 1+r.IntN(12), 1+r.IntN(28)), g.fill("day")})
	case "hour":
		return g.pick([]string{fmt.Sprintf("%dpm", 1+r.IntN(11)), fmt.Sprintf("%d:%02d", r.IntN(24), 5*r.IntN(12)), fmt.Sprintf("%d am", 7+r.IntN(5)), "noon"})
	case "version":
		return g.pick([]string{fmt.Sprintf("v%d.%d", 1+r.IntN(9), r.IntN(20)), fmt.Sprintf("%d.%d.%d", r.IntN(9), r.IntN(30), r.IntN(30)), fmt.Sprintf("version %d", 2+r.IntN(8))})
	case "order":
		return g.pick([]string{fmt.Sprintf("order #%d", 10000+r.IntN(900000)), fmt.Sprintf("ticket %d", 100+r.IntN(9000)), fmt.Sprintf("invoice INV-%d", 1000+r.IntN(9000)),
			fmt.Sprintf("task %d", 1+r.IntN(60))})
	case "percent":
		return fmt.Sprintf("%d%%", 1+r.IntN(100))
	case "digits3":
		return fmt.Sprintf("%03d", 200+r.IntN(700))
	case "digits4":
		return fmt.Sprintf("%04d", r.IntN(10000))
	}
	panic("workload: no list " + name)
}
