package workload

import (
	"strings"
)

// disguised is a contact that is written so that a filter does not see it.
func (g *Generator) disguised() string {
	switch g.r.IntN(9) {
	case 0:
		return g.fill("lead") + " " + g.spelled(g.digits())
	case 1:
		return g.fill("lead") + " " + g.apart(g.digits(), g.pick([]string{" ", "-", ".", "*", "_", " . "}))
	case 2:
		return g.fill("write") + " " + g.fill("first") + g.fill("at") + g.fill("host") + g.fill("dot") + g.fill("top")
	case 3:
		return g.fill("write") + " " + g.apart(g.fill("first")+"@"+g.fill("host")+"."+g.fill("top"), " ")
	case 4:
		return g.fill("talk") + " " + g.leet(g.fill("messenger"))
	case 5:
		return g.fill("talk") + " " + wide(g.fill("messenger"))
	case 6:
		return g.fill("lead") + " " + g.lookAlikes(g.digits())
	case 7:
		return g.fill("talk") + " " + g.apart(g.fill("messenger"), g.pick([]string{" ", ".", "-", "\u200b"}))
	}
	return g.fill("hinted")
}

// digits is a telephone number without its marks.
func (g *Generator) digits() string {
	return g.pick([]string{"+1", "", "", "0", "+44"}) + g.made("digits3") + g.made("digits3") + g.made("digits4")
}

var digitWords = strings.Fields("zero one two three four five six seven eight nine")

func (g *Generator) spelled(digits string) string {
	var words []string
	for _, c := range strings.TrimPrefix(digits, "+") {
		words = append(words, digitWords[c-'0'])
	}
	return strings.Join(words, g.pick([]string{" ", "-", ", "}))
}

// apart puts gap between the characters of s.
func (g *Generator) apart(s, gap string) string { return strings.Join(strings.Split(s, ""), gap) }

// leet writes letters as digits that look like them.
func (g *Generator) leet(s string) string {
	return strings.NewReplacer("a", "4", "e", "3", "i", "1", "o", "0", "s", "5").Replace(s)
}

// lookAlikes writes some digits as letters.
func (g *Generator) lookAlikes(s string) string {
	return strings.NewReplacer("0", "O", "1", "l", "5", "S").Replace(s)
}

// wide writes ASCII letters in their full-width forms.
func wide(s string) string {
	return strings.Map(func(r rune) rune {
		if r > ' ' && r < 0x7f {
			return r + 0xfee0
		}
		return r
	}, s)
}
